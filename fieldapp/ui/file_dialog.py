"""How a person is asked for a file: as large as the window has room for, and where the last file was."""

from __future__ import annotations

from PySide6.QtCore import QDir, QFileInfo, Qt
from PySide6.QtWidgets import QFileDialog, QHeaderView, QTreeView

from fieldapp.ui.theme import application, grown

_OF_WINDOW = 0.85  # of the window's width and height that Qt's own dialog covers
_LEAST = (640, 420)
_OPENED, _SAVED = "folder_opened", "folder_saved"  # properties of the application: where files were last


def ask(dialog: QFileDialog) -> None:
    """Open a dialog that is set up, in the folder of the last file; the system's own keeps its own size."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    saves = dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    kept = _SAVED if saves else _OPENED
    named = [QDir(name).dirName() for name in dialog.selectedFiles()] if saves else []
    last = application().property(kept)
    dialog.setDirectory(last if last and QDir(last).exists() else QDir.homePath())
    for name in named:
        dialog.selectFile(name)

    def keep(names: list[str]) -> None:  # a name typed whole leaves the dialog's own folder as it was
        application().setProperty(kept, QFileInfo(names[0]).absolutePath())

    dialog.filesSelected.connect(keep)
    _size(dialog)
    dialog.open()
    _show_columns(dialog)


def _size(dialog: QFileDialog) -> None:
    around = dialog.parentWidget()
    if around is not None:
        room = around.window().size()
        width, height = (grown(least) for least in _LEAST)
        wide = max(round(room.width() * _OF_WINDOW), min(width, room.width()))
        high = max(round(room.height() * _OF_WINDOW), min(height, room.height()))
        dialog.resize(wide, high)


def _show_columns(dialog: QFileDialog) -> None:
    """Show dates and sizes whole in Qt's own list of files, and give names the rest."""
    listed = dialog.findChild(QTreeView, "treeView")
    if listed is None:
        return  # the system's own
    header = listed.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
