"""A draft of 5,000 questions opened on the entry page beside a bare Qt form of as many rows as fit in."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication, QFormLayout, QLineEdit, QWidget

from tests.bench.entry_window import entry_window
from tests.bench.figure import Figure, milliseconds, side_by_side
from tests.bench.scene import app_with_form, big_form

_QUESTIONS = 5000
_ROWS = 40  # questions on one screen of a form without sections


def measure(rounds: int) -> Iterator[Figure]:
    """Measure from the click to the picture."""
    QApplication.instance() or QApplication([])
    with app_with_form(big_form(_QUESTIONS), "big") as (app, form_id), entry_window(app, form_id) as desk:
        value, reference = side_by_side(
            lambda: milliseconds(desk.open_new), lambda: milliseconds(_bare_form), rounds
        )
    yield Figure("a form of 5,000 questions opened", value, "ms", "a bare form of 40 rows", reference, 20.0)


def _bare_form() -> None:
    """Build and paint."""
    window = QWidget()
    layout = QFormLayout(window)
    for number in range(_ROWS):
        layout.addRow(f"Question {number} of the long form", QLineEdit())
    window.resize(1366, 768)
    window.grab()
