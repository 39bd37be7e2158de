"""Opens the file that answers a question: a picture in the window, anything else in the system's program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from fieldapp.errors import FieldappError
from fieldapp.ui.components import Button, Text
from fieldapp.ui.pages.entry_filling import Filling
from fieldapp.ui.pages.entry_question import QuestionRow

_EDGE = 2560  # pixels of the longest edge of a picture that is looked at
_OF_WINDOW = 0.86
_MARGIN = 16


class Viewer(QObject):
    """Shows files; copies that other programs need are gone when the draft is closed."""

    def __init__(self, parent: QObject) -> None:
        """Begin with nothing open."""
        super().__init__(parent)
        self.open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl
        self._folder: TemporaryDirectory[str] | None = None

    def show(self, filling: Filling, row: QuestionRow) -> None:
        """Open what answers the question of a row."""
        kept = filling.files.attached.get(row.key)
        if kept is None:
            return
        if kept.media_type.startswith("image/"):
            filling.image(row.key, _EDGE, lambda image: self._look_at(row, image, kept.name))
            return

        def failed(error: FieldappError) -> None:
            if isValid(row):
                row.look.set_note(error.title)

        try:
            self._folder = self._folder or filling.lend()
        except FieldappError as error:
            failed(error)
            return
        filling.copy(row.key, Path(self._folder.name), lambda copy: self._hand_over(row, copy), failed)

    def close(self) -> None:
        """Remove the copies."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    @staticmethod
    def _look_at(row: QuestionRow, image: QImage, name: str) -> None:
        if isValid(row):
            PictureCard(image, name, row.window()).open()

    def _hand_over(self, row: QuestionRow, copy: Path) -> None:
        opened = self.open_url(QUrl.fromLocalFile(str(copy)))
        if not opened and isValid(row):
            row.look.set_note(self.tr("No program on this computer opens it"))


class PictureCard(QDialog):
    """A picture as large as the window lets it be; Esc and Enter close it."""

    def __init__(self, image: QImage, name: str, window: QWidget) -> None:
        """Take the picture and its name, and the window to lie over."""
        super().__init__(window)
        self.setWindowTitle(name)
        self.setObjectName("pictureCard")
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = QLabel(self)
        shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        shown.setAccessibleName(name)
        shown.setPixmap(_fit(image, window))
        close = Button(self.tr("Close"), "primary", parent=self)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(Text(name, "body", "ink2", elide=True, parent=self), 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_MARGIN)
        column.addWidget(shown, 1)
        column.addLayout(foot)
        close.setFocus()


def _fit(image: QImage, window: QWidget) -> QPixmap:
    """Return the picture no larger than most of a window, in the pixels of its screen."""
    ratio = window.devicePixelRatioF()
    room = QSize(window.size() * _OF_WINDOW) - QSize(2 * _MARGIN, 5 * _MARGIN)
    most = room.expandedTo(QSize(1, 1)) * ratio
    if image.width() > most.width() or image.height() > most.height():
        smooth = Qt.TransformationMode.SmoothTransformation
        image = image.scaled(most, Qt.AspectRatioMode.KeepAspectRatio, smooth)
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
