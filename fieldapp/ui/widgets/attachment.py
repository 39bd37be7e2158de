"""A photo, recording, film or file: chosen, dropped or pasted, then shown with its picture, name and size."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.ui.components.buttons import Button
from fieldapp.ui.components.text import Text
from fieldapp.ui.file_dialog import ask
from fieldapp.ui.fitting import FILES, PHOTOS, Pasted
from fieldapp.ui.look import Look
from fieldapp.ui.media_words import FILMS, SOUNDS, MediaWords, media_kind, words_for
from fieldapp.ui.theme import grown
from fieldapp.ui.thumbnail import Thumbnail
from forms import Node, Question, unquote

_LEAST_WORDS = 180  # logical pixels from which on words stand beside the buttons
_WORDS_PLACE, _FIRST = 2, 100  # of the words in the line; their stretch beside the free space at its end
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_KINDS = {"image": PHOTOS, "audio": SOUNDS, "video": FILMS, "file": FILES}


class _Choose(Button):
    """Opens the file dialog on Space; Enter goes on to the next question, as in every field."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)


class AttachmentLook(Look):
    """A button that opens the system's file dialog. Ctrl+V takes a copied picture, file, or its path."""

    ANSWERS = frozenset(
        ("attachment", look)
        for look in (
            "",
            "camera",
            "file",
            "new",
            "new-front",
            "selfie",
        )
    )
    wide = True
    picture_edge = 320

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build the button and the line about the file."""
        super().__init__(question, today, parent)
        self._kind = media_kind(question)
        self.media: MediaWords = words_for(self._kind)
        self._any = self._kind != "image" and bool(question.parameters.get("accept"))
        self.choose = _Choose("", "normal", self.media.icon, parent=self)
        self.choose.clicked.connect(self._ask)
        self.thumbnail = Thumbnail(self)
        self._name = Text("", "strong", elide=True, parent=self)
        self._note = Text("", "body", "ink2", wrap=True, parent=self)
        self._said = QWidget(self)
        self._open = Button(self.tr("Open"), "quiet", "eye", parent=self)
        self._open.clicked.connect(self.open_wanted)
        self._remove = Button(self.tr("Remove"), "quiet", "trash", parent=self)
        self._remove.clicked.connect(self.take_out)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self._line = self._row()
        self._acts = QHBoxLayout()
        self._acts.setSpacing(self._line.spacing())
        self._acts.addStretch(1)
        self._below = QVBoxLayout()
        self.column.addLayout(self._line)
        self.column.addLayout(self._acts)
        self.column.addLayout(self._below)
        self.setAcceptDrops(True)
        self.setFocusProxy(self.choose)
        self.path = ""
        self.readonly = True  # until a node says otherwise

    def show_node(self, node: Node) -> None:
        """Show the file's name."""
        self.path = node.path
        self.readonly = node.readonly
        there = bool(node.text)
        self._name.setText(node.text)
        self._name.setVisible(there)
        self._open.setVisible(there)
        self._remove.setVisible(there and not self.readonly)
        self.choose.setEnabled(not self.readonly)
        self.choose.setText(self.media.replace if there else self.media.choose)
        self.choose.updateGeometry()
        if not there:
            self.thumbnail.show_image(QImage())
            self._note.setText("" if self.readonly else self.tr("or drop it here, or paste it with Ctrl+V"))
        self._fit()

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Tell how to choose a file, and how to take it out."""
        choose = ("Space", self.tr("choose"))
        return (choose, ("Del", self.tr("remove"))) if self._name.text() else (choose,)

    def set_note(self, note: str) -> None:
        """Show the file's size, or that it is being copied."""
        self._note.setText(note)

    def show_image(self, image: QImage) -> None:
        """Show the picture small."""
        self.thumbnail.show_image(image)
        self._fit()

    def editor(self) -> QWidget:
        """Return the button."""
        return self.choose

    def describe(self, name: str, description: str) -> None:
        """Name every button after the question."""
        super().describe(name, description)
        self._open.setAccessibleName(self.tr("{label}: open").format(label=name))
        self._remove.setAccessibleName(self.tr("{label}: remove").format(label=name))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Take what is pasted; Delete takes the file out."""
        if self.readonly:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._take(QGuiApplication.clipboard().mimeData())
            event.accept()
        elif event.key() in _CLEAR and self._remove.isVisible():
            self.take_out()
            event.accept()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802  (Qt's name)
        """Welcome a file or a picture."""
        data = event.mimeData()
        if not self.readonly and (_file_in(data) or data.hasImage()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802  (Qt's name)
        """Take what is dropped."""
        if self._take(event.mimeData()):
            event.acceptProposedAction()

    def offered(self) -> str:
        """Return what the dialog offers first: what the form asks for, else what the server takes."""
        if self._any and self._kind == "file":
            return self.tr("All files ({patterns})").format(patterns="*")
        patterns = " ".join(f"*.{kind}" for kind in _KINDS[self._kind])
        return f"{self.media.several} ({patterns})"

    def take_out(self) -> None:
        """Answer with no file."""
        self.editor().setFocus()
        self.edited.emit("")

    def stem(self) -> str:
        """Return a name for a picture that never was a file; no two questions of a record have the same."""
        parts = unquote(self.path).strip("/").split("/")
        named = "-".join(parts[1:] or parts).replace("[", "-").replace("]", "")
        return "".join(c if c.isalnum() or c in "-_." else "_" for c in named)[-_LONGEST_NAME:] or "picture"

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Put the name under the buttons where there is no room beside them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the words the rest of the line, a line of their own, or just their width."""
        there = bool(self._name.text())
        beside = [self.choose, self.thumbnail, self._open, self._remove] if there else [self.choose]
        taken = self._width(beside)
        self._stack(over=there and taken > self.width())
        words = self._name.sizeHint().width() if there else grown(_LEAST_WORDS)
        below = self.width() - taken < min(words, grown(_LEAST_WORDS))
        at = self._line.indexOf(self._said)
        if below and at >= 0:
            self._line.removeWidget(self._said)
            self._below.addWidget(self._said)
        elif not below and at < 0:
            self._below.removeWidget(self._said)
            self._line.insertWidget(_WORDS_PLACE, self._said)
        self._line.setStretchFactor(self._said, 0 if there else _FIRST)

    def _width(self, beside: Sequence[QWidget]) -> int:
        return sum(each.sizeHint().width() + self._line.spacing() for each in beside if not each.isHidden())

    def _stack(self, *, over: bool) -> None:
        """Give what can be done with the file a line of its own where one line does not hold all buttons."""
        if over == (self._line.indexOf(self._open) >= 0):
            source, target = (self._line, self._acts) if over else (self._acts, self._line)
            for button in (self._open, self._remove):
                source.removeWidget(button)
                target.insertWidget(target.count() - 1, button)  # before the free space at its end

    def _row(self) -> QHBoxLayout:
        said = QVBoxLayout(self._said)
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(0)
        said.addWidget(self._name)
        said.addWidget(self._note)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.choose)
        row.addWidget(self.thumbnail)
        row.addWidget(self._said)
        row.addWidget(self._open)
        row.addWidget(self._remove)
        row.addStretch(1)
        return row

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.media.choose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        several = [self.offered()]
        if self._any and self._kind != "file":
            several.append(self.tr("All files ({patterns})").format(patterns="*"))
        dialog.setNameFilters(several)
        dialog.fileSelected.connect(self._found)
        dialog.finished.connect(self._back)
        ask(dialog)

    def _found(self, name: str) -> None:
        self.file_chosen.emit(Path(name))

    def _back(self) -> None:
        """Go on from the button: some window systems leave no window active when a dialog goes."""
        self.activateWindow()
        self.choose.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self, data: QMimeData) -> bool:
        file = _file_in(data)
        if file is not None:
            self.file_chosen.emit(file)
            return True
        image = QImage(data.imageData()) if data.hasImage() and self._kind == "image" else QImage()
        if image.isNull():
            return False
        self.file_chosen.emit(Pasted.of(image, self.stem()))
        return True


_LONGEST_NAME = 80


def is_picture(question: Question) -> bool:
    """Return whether a question asks for a photo and not for any file."""
    return media_kind(question) == "image"


def _file_in(data: QMimeData) -> Path | None:
    """Return the file that was copied or dropped: itself, or its path or address as text."""
    urls = data.urls() or [QUrl.fromUserInput(data.text().strip().strip('"'))]
    file = Path(urls[0].toLocalFile()) if urls[0].isLocalFile() else None
    return file if file and file.is_file() else None


LOOK = AttachmentLook
