"""A QR code that any phone reads off the screen: black on white in every theme, with its quiet zone."""

from __future__ import annotations

import segno
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldapp.ui.theme import switch, text_scale

_QUIET = 4  # modules of white around it (ISO/IEC 18004): in a dark window it would not be found else
_MODULE = 4  # logical pixels of one module at 100 %; at least 2 mm on a laptop's screen for each 8 of them
_LARGEST = 6  # ... however large the text is: the page must have room beside it


class QrCode(QWidget):
    """Shows a text as a QR code; each module is a whole number of the screen's own pixels.

    `name` is what a screen reader says. The text itself is shown nowhere.

    Emits:
        shown: it came onto the screen.
    """

    shown = Signal()

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        rows = tuple(segno.make(text, error="m", micro=False).matrix)
        self.modules = len(rows) + 2 * _QUIET
        self._image = QImage(self.modules, self.modules, QImage.Format.Format_RGB32)
        self._image.fill(QColor("white"))
        black = QColor("black")
        for y, row in enumerate(rows):
            for x, dark in enumerate(row):
                if dark:
                    self._image.setPixelColor(x + _QUIET, y + _QUIET, black)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        switch.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the room of every module."""
        module = min(round(_MODULE * text_scale() / 100), _LARGEST)
        return QSize(self.modules * module, self.modules * module)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        """Say so."""
        super().showEvent(event)
        self.shown.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  (Qt's name)
        """Draw the modules without smoothing, as large as whole pixels of the screen allow."""
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        pixels = max(1, int(min(self.width(), self.height()) * ratio) // self.modules)
        side = pixels * self.modules / ratio
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        # From a whole pixel of the screen: half a pixel off, every edge would be grey.
        at = QPointF(
            int((self.width() - side) / 2 * ratio) / ratio, int((self.height() - side) / 2 * ratio) / ratio
        )
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        painter.drawImage(QRectF(at, QPointF(at.x() + side, at.y() + side)), self._image)
        painter.end()
