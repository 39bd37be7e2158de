"""A sheet of paper to draw on with mouse, pen or finger; always white, as it is sent."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldapp.ui.components.paint import box
from fieldapp.ui.theme import RADIUS_CONTROL, color, current, font, grown, switch

_PAPER = QColor(Qt.GlobalColor.white)
_BASELINE = 0.74  # of the height, where a signature stands
_PEN = 0.006  # width of a line, as a share of the paper's
_LARGEST = 0.5  # height of a typed name, as a share of the paper's


class Sketch(QWidget):
    """Lines over a picture or over nothing.

    Emits:
        begun: a person puts the pen down.
        drawn: a person lifted it; the paper is another than before.
    """

    begun = Signal()
    drawn = Signal()

    def __init__(self, paper: QSize, shown: QSize, ink: Qt.GlobalColor, parent: QWidget) -> None:
        """Take the size of an empty paper in pixels, the room to show it in, and the ink."""
        super().__init__(parent)
        self._empty = paper
        self._shown = shown
        self._ink = QColor(ink)
        self._under = QImage()
        self._name = ""
        self._lines: list[list[QPointF]] = []
        self.pen_down = False
        self.baseline = False
        self.readonly = False
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.CrossCursor)
        switch.changed.connect(self.updateGeometry)

    @property
    def blank(self) -> bool:
        """Whether there is nothing on the paper."""
        return self._under.isNull() and not self._lines and not self._name

    @property
    def over_picture(self) -> bool:
        """Whether there is a picture under the lines."""
        return not self._under.isNull()

    def clear(self) -> None:
        """Take a new sheet."""
        self.show_image(QImage())

    def show_image(self, image: QImage) -> None:
        """Lay a picture under what is drawn from now on."""
        self._under = image
        self._lines.clear()
        self._name = ""
        self.updateGeometry()
        self.update()

    def write(self, name: str) -> None:
        """Write a name on the paper in place of the one before."""
        self._name = name
        self.update()

    def image(self) -> QImage:
        """Return the paper with all that is on it."""
        image = QImage(self._size(), QImage.Format.Format_RGB32)
        image.fill(_PAPER)
        painter = QPainter(image)
        self._paint_on(painter)
        painter.end()
        return image

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the room to show the paper in, in its own proportions."""
        room = QSize(grown(self._shown.width()), grown(self._shown.height()))
        return self._size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the least room."""
        return self.sizeHint().scaled(QSize(160, 160), Qt.AspectRatioMode.KeepAspectRatio)

    def hasHeightForWidth(self) -> bool:  # noqa: N802  (Qt's name)
        """Return that the paper keeps its proportions."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802  (Qt's name)
        """Return the height of a paper of that width."""
        hint = self.sizeHint()
        return min(round(width * hint.height() / max(hint.width(), 1)), hint.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Begin a line."""
        event.accept()
        if not self.readonly and event.button() == Qt.MouseButton.LeftButton:
            self._lines.append([self._on_paper(event.position())])
            self.pen_down = True
            self.begun.emit()
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw on."""
        event.accept()
        if not self.readonly and event.buttons() & Qt.MouseButton.LeftButton and self._lines:
            self._lines[-1].append(self._on_paper(event.position()))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """End the line."""
        event.accept()
        if event.button() == Qt.MouseButton.LeftButton:
            self.pen_down = False
        if not self.readonly and event.button() == Qt.MouseButton.LeftButton and self._lines:
            self.drawn.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  (Qt's name)
        """Draw the paper, its edge, and where to sign."""
        painter = QPainter(self)
        bad = self.property("bad") == "1"
        whole, edge = QRectF(self.rect()), float(current().chosen if bad else current().control)
        box(painter, whole, RADIUS_CONTROL, _PAPER)
        if self.baseline:
            painter.setPen(QPen(QColor(Qt.GlobalColor.lightGray), 1))
            y = self.height() * _BASELINE
            painter.drawLine(QLineF(24, y, self.width() - 24, y))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.save()
        size = self._size()
        painter.scale(self.width() / max(size.width(), 1), self.height() / max(size.height(), 1))
        self._paint_on(painter)
        painter.restore()
        box(painter, whole, RADIUS_CONTROL, None, color("stop" if bad else "edge"), width=edge)
        painter.end()

    def _paint_on(self, painter: QPainter) -> None:
        size = self._size()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._under.isNull():
            painter.drawImage(QRectF(0, 0, size.width(), size.height()), self._under)
        if self._name:
            self._paint_name(painter, size.toSizeF())
        pen = QPen(self._ink, max(size.width() * _PEN, 2))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for line in self._lines:
            if len(line) == 1:
                painter.drawPoint(line[0])
            else:
                painter.drawPolyline(line)

    def _paint_name(self, painter: QPainter, size: QSizeF) -> None:
        face = QFont(font("answer"))
        face.setItalic(True)
        face.setPixelSize(round(size.height() * _LARGEST))
        painter.setFont(face)
        wide = painter.fontMetrics().horizontalAdvance(self._name)
        room = size.width() * 0.9
        if wide > room:
            face.setPixelSize(max(round(face.pixelSize() * room / wide), 1))
            painter.setFont(face)
        painter.setPen(self._ink)
        x = (size.width() - painter.fontMetrics().horizontalAdvance(self._name)) / 2
        painter.drawText(QPointF(x, size.height() * _BASELINE), self._name)

    def _size(self) -> QSize:
        return self._empty if self._under.isNull() else self._under.size()

    def _on_paper(self, spot: QPointF) -> QPointF:
        size = self._size()
        return QPointF(
            spot.x() * size.width() / max(self.width(), 1), spot.y() * size.height() / max(self.height(), 1)
        )
