"""Windows for looks, closed after each test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from fieldapp.ui.theme import apply_theme
from tests.fieldapp.ui.widgets.stage import Shown


@pytest.fixture
def open_windows(qapp: QApplication) -> Iterator[list[Shown]]:
    apply_theme(qapp, "light")
    made: list[Shown] = []
    yield made
    for shown in made:
        shown.window.close()
        shown.window.deleteLater()
