"""The picture that a form gives a question: shown under the label, no larger than the question needs."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_MOST = QSize(480, 240)  # logical pixels


class Picture(QLabel):
    """Hidden until there is a picture; `name` is the file that is shown, or on its way from the disk."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build it hidden."""
        super().__init__(parent)
        self.name = ""
        self._whole = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setContentsMargins(0, 6, 0, 2)
        self.hide()

    def wants(self, name: str) -> bool:
        """Take note of which picture belongs here ('' = none); return whether it has to be fetched."""
        if name == self.name:
            return False
        self.name = name
        self.hide()
        return bool(name)

    def show_bytes(self, content: bytes) -> None:
        """Show a picture, smaller where it is large. What is none is not shown."""
        picture = QPixmap()
        if not picture.loadFromData(QByteArray(content)):
            return
        ratio = self.devicePixelRatioF()
        room = _MOST * ratio
        if picture.width() > room.width() or picture.height() > room.height():
            smooth = Qt.TransformationMode.SmoothTransformation
            picture = picture.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, smooth)
        picture.setDevicePixelRatio(ratio)
        self._whole = picture
        self.setPixmap(picture)
        self.show()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Keep the picture within its room: in a row of a table there is little."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        ratio = self._whole.devicePixelRatio()
        width = min(round(self.contentsRect().width() * ratio), self._whole.width())
        if 0 < width != self.pixmap().width():
            self.setPixmap(self._whole.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation))
