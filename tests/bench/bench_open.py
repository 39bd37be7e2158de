"""A draft of 5,000 questions opened on the entry page beside a bare Qt form of as many rows as fit in."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QFormLayout, QLineEdit, QWidget

from fieldapp.ui.bridge import Bridge
from fieldapp.ui.courier import Courier
from fieldapp.ui.main_window import MainWindow
from fieldapp.ui.pages.entry import EntryPage
from tests.bench.figure import Figure, milliseconds, side_by_side
from tests.bench.scene import app_with_form, big_form

_QUESTIONS = 5000
_ROWS = 40  # questions on one screen of a form without sections
_LONGEST = 60_000  # milliseconds


def measure(rounds: int) -> Iterator[Figure]:
    """Measure from the click to the picture."""
    application = QApplication.instance() or QApplication([])
    with app_with_form(big_form(_QUESTIONS), "big") as (app, form_id):
        bridge = Bridge()
        courier = Courier(app.flows, bridge)
        window = MainWindow(app.flows, bridge, courier)
        window.show()
        window.sign_in.later.emit()  # it covers all until somebody signs in or works without
        page = window.page("entry")
        if not isinstance(page, EntryPage):
            raise TypeError(page)

        def open_new() -> None:
            until(page.opened, lambda: window.go("entry", form_id=form_id))
            window.grab()

        value, reference = side_by_side(
            lambda: milliseconds(open_new), lambda: milliseconds(_bare_form), rounds
        )
        window.close()
        courier.cancel()
        bridge.shutdown()
        application.processEvents()
    yield Figure("a form of 5,000 questions opened", value, "ms", "a bare form of 40 rows", reference, 20.0)


def until(signal: object, act: Callable[[], None]) -> None:
    """Act, and return when the signal came."""
    loop = QEventLoop()
    came: list[bool] = []
    signal.connect(lambda *_: (came.append(True), loop.quit()))  # type: ignore[attr-defined]
    QTimer.singleShot(_LONGEST, loop.quit)
    act()
    if not came:
        loop.exec()
    if not came:
        raise TimeoutError("the page did not open")


def _bare_form() -> None:
    """Build and paint."""
    window = QWidget()
    layout = QFormLayout(window)
    for number in range(_ROWS):
        layout.addRow(f"Question {number} of the long form", QLineEdit())
    window.resize(1366, 768)
    window.grab()
