"""A picture shown small, with round corners and an edge that is seen on any ground."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldapp.ui.components.paint import box
from fieldapp.ui.theme import RADIUS_CONTROL, color, grown, switch

_WIDTH, _HEIGHT = 84, 64


class Thumbnail(QWidget):
    """Hidden while there is no picture. The picture fills it; what is too long is cut on both sides."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build it hidden."""
        super().__init__(parent)
        self.image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()
        switch.changed.connect(self.updateGeometry)

    def show_image(self, image: QImage) -> None:
        """Show a picture, or none."""
        self.image = image
        self.setVisible(not image.isNull())
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return a size at which a face can be told from a roof."""
        return QSize(grown(_WIDTH), grown(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  (Qt's name)
        """Draw the picture and its edge."""
        painter = QPainter(self)
        whole = QRectF(self.rect())
        box(painter, whole, RADIUS_CONTROL, color("sunken"))
        if not self.image.isNull():
            path = QPainterPath()
            path.addRoundedRect(whole, RADIUS_CONTROL, RADIUS_CONTROL)
            painter.setClipPath(path)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            size = self.image.size().toSizeF()
            size.scale(whole.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
            place = QRectF(whole.topLeft(), size)
            place.moveCenter(whole.center())
            painter.drawImage(place, self.image)
            painter.setClipping(False)
        box(painter, whole, RADIUS_CONTROL, None, color("line"))
        painter.end()
