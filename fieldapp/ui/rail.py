"""The navigation rail: icon over word, the badge of records not sent, Settings at the bottom."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QSizePolicy, QVBoxLayout, QWidget

from fieldapp.ui.components.paint import CENTRE, box, elided, sign, write
from fieldapp.ui.theme import color, current, grown, metrics, switch
from fieldapp.ui.window_shape import RAIL_SLIM, rail_width, rail_words

_MARK_HEIGHT = 60
_ICON = 20
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Rail(QFrame):
    """Five pages.

    Emits:
        chosen: name of the page that the person wants.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "rail")
        self.slim = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 16)
        self._column.setSpacing(0)
        self._column.addWidget(_Mark(self))
        self._group = QButtonGroup(self)
        self.buttons: dict[str, RailButton] = {}
        for place, (name, word) in enumerate(rail_words().items(), start=1):
            button = RailButton(name, word, QKeySequence(f"Alt+{place}"), self)
            button.setObjectName(f"rail.{name}")
            button.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
            self._group.addButton(button)
            self.buttons[name] = button
            if name == "settings":
                self._column.addStretch(1)
            self._column.addWidget(button)
        switch.changed.connect(self._fit)
        self._fit()

    def set_current(self, name: str) -> None:
        """Mark a page as the one that is shown; '' marks none."""
        self._group.setExclusive(False)
        for page, button in self.buttons.items():
            button.setChecked(page == name)
        self._group.setExclusive(True)

    def set_unsent(self, count: int) -> None:
        """Show how many records are not sent on the Sync page's badge."""
        words = self.tr("%n records not sent", "", count) if count else ""
        self.buttons["sync"].set_badge(count, words)

    def set_slim(self, *, slim: bool) -> None:
        """Show icons only; the words are in the tool-tips too."""
        if slim != self.slim:
            self.slim = slim
            self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(rail_width(slim=self.slim))
        for button in self.buttons.values():
            button.set_slim(slim=self.slim)


class RailButton(QAbstractButton):
    """One page of the rail."""

    def __init__(self, icon: str, word: str, keys: QKeySequence, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = icon
        self._badge = 0
        self._slim = False
        self._keys = keys.toString(QKeySequence.SequenceFormat.NativeText)
        self.setText(word)
        self.setAccessibleName(word)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setProperty("ring", "none")  # it draws its own, inside the rail
        self.setToolTip(self.tr("{page} ({keys})").format(page=word, keys=self._keys))

    def set_badge(self, count: int, words: str) -> None:
        """Show a number at the icon; 0 shows none. `words` say what it counts."""
        self._badge = count
        self.setAccessibleDescription(words)
        self.update()

    def set_slim(self, *, slim: bool) -> None:
        """Show the icon alone."""
        self._slim = slim
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return 72 high with the word, 56 without; both grow with the text."""
        return QSize(
            RAIL_SLIM, grown(56) if self._slim else max(72, metrics("meta").height() + grown(_ICON) + 32)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Press on Return as on Space."""
        if event.key() in _ENTER:
            event.accept()
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  (Qt's name)
        """Draw ground, bar, icon, word and badge."""
        painter = QPainter(self)
        on = self.isChecked()
        side = 6 if self._slim else 8
        cell = QRectF(self.rect()).adjusted(side, 4, -side, -4)
        if on:
            box(painter, cell, 8, color("rail_on"))
            mark = 3.0
            edge = self.width() - mark if self.isRightToLeft() else 0.0
            if not current().outlined:
                box(painter, QRectF(edge, cell.center().y() - 18, mark, 36), 1.5, color("on_rail"))
        elif self.underMouse():
            hover = color("rail_on")
            hover.setAlphaF(0.5 if not current().outlined else 0.25)
            box(painter, cell, 8, hover)
        if self.hasFocus():
            ring = float(current().ring)
            box(painter, cell.adjusted(-4, -3, 4, 3), 11, None, color("rail_ring"), width=ring)
        ink = "rail_ink" if on else "rail_ink2"
        size = grown(_ICON)
        word = 0 if self._slim else metrics("meta").height() + 5
        top = cell.center().y() - (size + word) / 2
        corner = QPointF(cell.center().x() - size / 2, top)
        sign(painter, self._icon, ink, corner, size)
        if word:
            place = QRectF(cell.left(), top + size + 5, cell.width(), word)
            shown = elided(self.text(), "meta", cell.width())
            write(painter, place, shown, "meta" if on else "caption", ink, flags=CENTRE)
        if self._badge:
            self._paint_badge(painter, corner + QPointF(size / 2, 0))
        painter.end()

    def _paint_badge(self, painter: QPainter, near: QPointF) -> None:
        words = str(self._badge) if self._badge < 1000 else "999+"  # noqa: PLR2004  (what fits)
        height = metrics("meta").height() - 1
        width = max(metrics("meta").horizontalAdvance(words) + 10, height)
        x = near.x() - width - 8 if self.isRightToLeft() else near.x() + 8
        x = min(max(x, 2.0), self.width() - width - 2.0)
        rect = QRectF(x, max(near.y() - height / 2, 0.0), width, height)
        border = color("badge_ink") if current().outlined else None
        box(painter, rect, height / 2, color("badge"), border)
        write(painter, rect, words, "meta", "badge_ink", flags=CENTRE)


class _Mark(QWidget):
    """The app's mark: three nodes of the custody line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedHeight(_MARK_HEIGHT)
        switch.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  (Qt's name)
        """Draw the nodes: two filled, one still hollow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = self.height() / 2
        middle = self.width() / 2
        reach = 16.0 if self.isRightToLeft() else -16.0
        painter.setPen(QPen(color("on_rail"), 2))
        painter.drawLine(
            QPointF(middle + reach, y), QPointF(middle - reach - 6 * (1 if reach < 0 else -1), y)
        )
        painter.setBrush(color("on_rail"))
        painter.drawEllipse(QPointF(middle + reach, y), 5, 5)
        painter.drawEllipse(QPointF(middle, y), 5, 5)
        painter.setBrush(color("rail"))
        painter.drawEllipse(QPointF(middle - reach, y), 5, 5)
        painter.end()
