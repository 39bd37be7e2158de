"""The focus ring: one overlay per window that draws around whatever has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QWidget,
)
from shiboken6 import isValid

from fieldapp.ui.components.paint import box
from fieldapp.ui.theme import RADIUS_CONTROL, color, current, switch

_GAP = 2
_FOLLOWED = frozenset(
    {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest}
)


class FocusRing(QWidget):
    """Follows the focus within `window` and draws outside the control, with a gap, above everything.

    A widget may set the properties ``ringRadius`` (its own corner radius), ``ring``
    ("none" = it draws its own). Moves with scrolling and is cut where the control is cut.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._ring = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
        switch.changed.connect(self.settle)

    def settle(self) -> None:
        """Put the ring where its control is now."""
        target = self._target
        if target is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        reach = current().ring + _GAP
        corner = target.mapTo(self._window, QPoint(0, 0))
        whole = QRect(corner, target.size()).adjusted(-reach, -reach, reach, reach)
        seen = whole
        parent = target.parentWidget()
        while parent is not None and parent is not self._window:
            holder = parent.parentWidget()
            if isinstance(holder, QAbstractScrollArea) and holder.viewport() is parent:
                seen = seen.intersected(QRect(parent.mapTo(self._window, QPoint(0, 0)), parent.size()))
            parent = holder
        if seen.isEmpty():
            self.hide()
            return
        self._ring = whole.translated(-seen.topLeft())
        self.setGeometry(seen)
        self.raise_()
        self.show()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802  (Qt's name)
        """Settle anew when the control or anything around it moves."""
        if event.type() in _FOLLOWED:
            self.settle()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  (Qt's name)
        """Draw the ring."""
        target = self._target
        if target is None or not isValid(target):
            return
        own = target.property("ringRadius")
        radius = (own if isinstance(own, int) else RADIUS_CONTROL) + current().ring + _GAP
        painter = QPainter(self)
        box(painter, QRectF(self._ring), radius, None, color("ring"), width=float(current().ring))
        painter.end()

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        self._target = self._ringed(new)
        walk = self._target
        while walk is not None and walk is not self._window:
            walk.installEventFilter(self)
            self._watched.append(walk)
            walk = walk.parentWidget()
        self.settle()

    def _ringed(self, widget: QWidget | None) -> QWidget | None:
        """Return the widget to draw around: the box of a combo or date field, none outside our window."""
        if widget is None or widget is self._window or not self._window.isAncestorOf(widget):
            return None
        parent = widget.parentWidget()
        if isinstance(parent, QComboBox | QAbstractSpinBox):
            widget = parent
        return None if widget.property("ring") == "none" else widget
