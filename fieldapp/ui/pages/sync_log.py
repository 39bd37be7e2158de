"""Saving the log of the last syncs to a file, for whoever helps."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from fieldapp.errors import FieldappError
from fieldapp.flows import Flows
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.components import Banner, Button, ErrorDetails
from fieldapp.ui.file_dialog import ask

_NAME = "fieldapp-sync-log.json"


class LogKeeper(QWidget):
    """Shows nothing until a log was saved or could not be.

    Emits:
        told: it shows something else, or nothing any more.
    """

    told = Signal()

    def __init__(self, flows: Flows, bridge: Bridge, parent: QWidget | None = None) -> None:
        """Take the verbs and the lanes."""
        super().__init__(parent)
        self._flows = flows
        self._bridge = bridge
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        close = Button(self.tr("Close"), "quiet", small=True, parent=self)
        close.setObjectName("closeLogButton")
        close.clicked.connect(self._go)
        self.banner = Banner("info", "", "", [close], self)
        self.banner.setObjectName("logBanner")
        self.trouble = ErrorDetails(parent=self)
        self.trouble.setObjectName("logTrouble")
        column.addWidget(self.banner)
        column.addWidget(self.trouble)
        self.hide()

    @Slot()
    def ask_where(self) -> None:
        """Let the person choose a file."""
        dialog = QFileDialog(self, self.tr("Save the log of the last syncs"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Log (*.json)"))
        dialog.setDefaultSuffix("json")
        dialog.selectFile(_NAME)
        dialog.fileSelected.connect(self._export_to_name)
        ask(dialog)

    def export_to(self, file: Path) -> None:
        """Write the log there."""

        def export() -> Path:
            self._flows.sync_log.export(file)
            return file

        self._bridge.run("file", export, self._exported, self._not_exported)

    @Slot(str)
    def _export_to_name(self, name: str) -> None:
        self.export_to(Path(name))

    def _exported(self, file: Path) -> None:
        self.trouble.hide()
        title = self.tr("The log was saved as {file}").format(file=file.name)
        self.banner.set_words("info", title, self.tr("It holds no answers, names or passwords."))
        self.banner.show()
        self.show()
        self.told.emit()

    @Slot()
    def _go(self) -> None:
        self.hide()
        self.told.emit()

    def _not_exported(self, error: FieldappError) -> None:
        self.banner.hide()
        self.trouble.show_trouble(error)
        self.show()
        self.told.emit()
