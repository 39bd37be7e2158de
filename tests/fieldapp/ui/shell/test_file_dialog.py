"""The dialog for files, where Qt draws its own: large enough, columns whole, the last folder again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QTreeView

from fieldapp.ui import theme
from fieldapp.ui.file_dialog import ask
from tests.helpers.screens import Screen


@pytest.fixture(autouse=True)
def forgotten(qapp: QApplication):
    yield
    for kept in ("folder_opened", "folder_saved"):
        qapp.setProperty(kept, None)


def opened(shown: Screen) -> QFileDialog:
    shown.window.go("forms", add=True)
    shown.until(lambda: bool(shown.window.findChildren(QFileDialog, "addFormDialog")))
    dialog = shown.window.findChildren(QFileDialog, "addFormDialog")[-1]
    QTest.qWait(30)
    return dialog


@pytest.mark.parametrize("scale", [100, 200])
def test_it_takes_the_room_of_the_window_and_cuts_no_column(shown: Screen, scale: int):
    theme.apply_theme(theme.application(), "light", scale)
    shown.window.resize(1366, 768)
    dialog = opened(shown)
    assert dialog.width() >= 0.8 * shown.window.width()
    assert dialog.height() >= 0.8 * shown.window.height()
    listed = dialog.findChild(QTreeView, "treeView")
    assert isinstance(listed, QTreeView)
    header = listed.header()
    assert header.length() <= listed.viewport().width()
    columns = [place for place in range(header.count()) if not header.isSectionHidden(place)]
    assert all(header.sectionSize(place) >= header.sectionSizeHint(place) for place in columns)
    dialog.reject()


def test_it_begins_where_the_last_file_was(shown: Screen, tmp_path: Path):
    dialog = opened(shown)
    assert Path(dialog.directory().absolutePath()) == Path.home()
    folder = tmp_path / "stick"
    folder.mkdir()
    (folder / "form.json").write_text("[]", "utf-8")
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(line, QLineEdit)
    line.setText(str(folder / "form.json"))
    QTest.keyClick(line, Qt.Key.Key_Return)
    shown.until(lambda: not shown.window.findChildren(QFileDialog))
    again = opened(shown)
    assert Path(again.directory().absolutePath()) == folder
    again.reject()


def test_a_name_that_is_offered_stays_offered(shown: Screen):
    dialog = QFileDialog(shown.window, "Save")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile("audit.csv")
    ask(dialog)
    assert Path(dialog.selectedFiles()[0]) == Path.home() / "audit.csv"
    dialog.reject()
