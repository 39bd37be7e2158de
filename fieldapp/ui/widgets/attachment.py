"""A photo or file: chosen, dropped or pasted, then shown with its name and size."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from fieldapp.ui.components.buttons import Button
from fieldapp.ui.components.text import Text
from fieldapp.ui.fitting import FILES, PHOTOS
from fieldapp.ui.look import Look
from forms import Node, Question

_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class _Choose(Button):
    """Opens the file dialog on Space; Enter goes on to the next question, as in every field."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)


class AttachmentLook(Look):
    """A button that opens the system's file dialog. Ctrl+V takes a copied file or its path."""

    ANSWERS = frozenset({("attachment", ""), ("attachment", "camera"), ("attachment", "file")})
    wide = True

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build the button and the line about the file."""
        super().__init__(question, today, parent)
        self._picture = is_picture(question)
        self._any = not self._picture and bool(question.parameters.get("accept"))
        self._choose = _Choose("", "normal", "camera" if self._picture else "file", parent=self)
        self._choose.clicked.connect(self._ask)
        self._name = Text("", "strong", elide=True, parent=self)
        self._note = Text("", "body", "ink2", elide=True, parent=self)
        self._remove = Button(self.tr("Remove"), "quiet", "trash", parent=self)
        self._remove.clicked.connect(self._take_out)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._choose)
        row.addWidget(self._name)
        row.addWidget(self._note)
        row.addWidget(self._remove)
        row.addStretch(1)
        self.setAcceptDrops(True)
        self.setFocusProxy(self._choose)
        self._readonly = True  # until a node says otherwise

    def show_node(self, node: Node) -> None:
        """Show the file's name."""
        self._readonly = node.readonly
        there = bool(node.text)
        self._name.setText(node.text)
        self._name.setVisible(there)
        self._remove.setVisible(there and not self._readonly)
        self._choose.setEnabled(not self._readonly)
        if self._picture:
            self._choose.setText(self.tr("Replace photo") if there else self.tr("Choose photo"))
        else:
            self._choose.setText(self.tr("Replace file") if there else self.tr("Choose file"))
        self._choose.updateGeometry()
        if not there:
            self._note.setText("" if self._readonly else self.tr("or drop it here, or paste it with Ctrl+V"))

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Tell how to choose a file."""
        return (("Space", self.tr("choose")),)

    def set_note(self, note: str) -> None:
        """Show the file's size, or that it is being copied."""
        self._note.setText(note)

    def editor(self) -> QWidget:
        """Return the button."""
        return self._choose

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Take a pasted file; Delete takes the file out."""
        if self._readonly:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._take(QGuiApplication.clipboard().mimeData())
            event.accept()
        elif event.key() in _CLEAR and self._remove.isVisible():
            self._take_out()
            event.accept()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802  (Qt's name)
        """Welcome a file."""
        if not self._readonly and _file_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802  (Qt's name)
        """Take a dropped file."""
        if self._take(event.mimeData()):
            event.acceptProposedAction()

    def offered(self) -> str:
        """Return what the dialog offers: the kinds that the server takes, where the form names no kind."""
        if self._any:
            return self.tr("All files ({patterns})").format(patterns="*")
        words = self.tr("Photos ({patterns})") if self._picture else self.tr("Files ({patterns})")
        return words.format(patterns=" ".join(f"*.{kind}" for kind in (PHOTOS if self._picture else FILES)))

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose photo") if self._picture else self.tr("Choose file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.offered())
        dialog.fileSelected.connect(self._found)
        dialog.open()

    def _found(self, name: str) -> None:
        self.file_chosen.emit(Path(name))

    def _take(self, data: QMimeData) -> bool:
        file = _file_in(data)
        if file is None:
            return False
        self.file_chosen.emit(file)
        return True

    def _take_out(self) -> None:
        self._choose.setFocus()
        self.edited.emit("")


def is_picture(question: Question) -> bool:
    """Return whether a question asks for a photo and not for any file."""
    return question.look == "camera" or question.parameters.get("accept", "").startswith("image/")


def _file_in(data: QMimeData) -> Path | None:
    """Return the file that was copied or dropped: itself, or its path or address as text."""
    urls = data.urls() or [QUrl.fromUserInput(data.text().strip().strip('"'))]
    file = Path(urls[0].toLocalFile()) if urls[0].isLocalFile() else None
    return file if file and file.is_file() else None


LOOK = AttachmentLook
