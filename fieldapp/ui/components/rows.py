"""A row that is a button: the whole line opens something, by pointer, Return or Space."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from fieldapp.ui.components.paint import box
from fieldapp.ui.theme import color, current, switch

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BLEED = 8


class RowButton(QAbstractButton):
    """Base of painted rows; `text` is what a screen reader says. Subclasses give `height` and `paint_row`.

    The row reaches 8 over its words on both sides, so that its ground under the pointer has air.
    """

    BLEED = _BLEED

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("ringRadius", 8)
        switch.changed.connect(self._restyle)

    def row_height(self) -> int:
        """Return the height at the text size in use."""
        raise NotImplementedError

    def paint_row(self, painter: QPainter, rect: QRectF) -> None:
        """Draw the content into `rect`, which lies inside the ground."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the row's height; the width follows the layout."""
        return QSize(160, self.row_height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the same height, narrower."""
        return QSize(120, self.row_height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Press on Return as on Space."""
        if event.key() in _ENTER:
            event.accept()
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  (Qt's name)
        """Draw the ground and the row."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        rect = QRectF(self.rect())
        if self.underMouse() or self.isDown():
            edge = color("accent") if current().outlined else None
            box(painter, rect, 8, color("current"), edge, width=float(current().control))
        self.paint_row(painter, rect.adjusted(_BLEED, 0, -_BLEED, 0))
        painter.end()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
