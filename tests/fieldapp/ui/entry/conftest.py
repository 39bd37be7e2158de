"""A laptop and somebody in front of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldapp.ui.theme import apply_theme
from tests.fieldapp.ui.entry.desk import Laptop, Worker


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    made = Laptop(tmp_path / "data")
    yield made
    made.app.close()


@pytest.fixture
def worker(laptop: Laptop, qtbot: QtBot, qapp: QApplication) -> Iterator[Worker]:
    apply_theme(qapp, "light")
    made = Worker(laptop, qtbot)
    yield made
    made.close()
