"""The push button in its four kinds, and the icon-only button."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from fieldapp.ui.components.paint import CENTRE, box, sign, write
from fieldapp.ui.theme import RADIUS_CONTROL, color, control, current, grown, metrics, small, switch, touched

Kind = Literal["normal", "primary", "quiet", "danger"]

_ICON_SIZE = 18
_GAP = 8
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PRESS = (*_ENTER, Qt.Key.Key_Space, Qt.Key.Key_Select)


class Button(QPushButton):
    """A button: primary (filled, one per view), normal (outlined), quiet (text only) or danger (red outline).

    An arrow that means "go on" is `trailing`. A button that is not available stays focusable and tells why;
    the reason must also stand in words next to it. Return presses it, as Space does.
    """

    def __init__(
        self,
        text: str = "",
        kind: Kind = "normal",
        icon: str | None = None,
        trailing: str | None = None,
        *,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._kind: Kind = kind
        self._lead = icon
        self._trailing = trailing
        self._small = small
        self._available = True
        self._over = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        switch.changed.connect(self._restyle)

    @property
    def kind(self) -> Kind:
        """How it looks now."""
        return self._kind

    @property
    def available(self) -> bool:
        """Whether pressing it does something."""
        return self._available

    def set_kind(self, kind: Kind) -> None:
        """Show as another kind."""
        self._kind = kind
        self.update()

    def set_icon(self, name: str | None) -> None:
        """Show another leading icon, None for none."""
        self._lead = name
        self.updateGeometry()
        self.update()

    def set_available(self, available: bool, reason: str = "") -> None:  # noqa: FBT001  (as Qt's setEnabled)
        """Make it do nothing, and say why to a screen reader and in the tool-tip."""
        self._available = available
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return 40 (small: 32) high and as wide as icons and text need."""
        width = self._content_width() + 2 * self._padding()
        return QSize(width, self._height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the same as the wanted size: a button's words are never cut."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802  (Qt's name)
        """Return whether a press there counts."""
        return self._available and super().hitButton(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Press on Return as on Space; do nothing while not available."""
        if event.key() in _PRESS and not self._available:
            event.accept()
        elif event.key() in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.accept()
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802  (Qt's name)
        """Take note of the pointer."""
        self._over = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        """Take note that the pointer is gone."""
        self._over = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  (Qt's name)
        """Draw box, icons and text."""
        painter = QPainter(self)
        ink = self._paint_box(painter)
        x = max(float(self.width() - self._content_width()) / 2, 0.0)
        mirrored = self.isRightToLeft()
        names = (self._trailing, self._lead) if mirrored else (self._lead, self._trailing)
        shown = self.text().replace("&&", "&")
        size = grown(_ICON_SIZE)
        top = (self.height() - size) / 2
        if names[0]:
            sign(painter, names[0], ink, QPointF(x, top), size)
            x += size + (_GAP if shown else 0)
        if shown:
            width = metrics("strong").horizontalAdvance(shown)
            write(painter, QRectF(x, 0, width + 1, self.height()), shown, "strong", ink, flags=CENTRE)
            x += width + _GAP
        if names[1]:
            sign(painter, names[1], ink, QPointF(x, top), size)
        painter.end()

    def _paint_box(self, painter: QPainter) -> str:
        """Draw the box and return the token of what is written on it."""
        over = self._over or self.isDown()
        rect = QRectF(self.rect())
        width = float(current().control)
        if not self._available or not self.isEnabled():
            border = color("edge") if current().outlined else None
            box(painter, rect, RADIUS_CONTROL, color("idle_soft"), border, width=width)
            return "ink3"
        if self._kind == "primary":
            box(painter, rect, RADIUS_CONTROL, color("accent_hover" if over else "accent"))
            return "on_accent"
        ink = "stop" if self._kind == "danger" else "accent"
        if self._kind == "quiet":
            if over or current().outlined:
                fill = color("accent_soft") if over else None
                box(
                    painter,
                    rect,
                    RADIUS_CONTROL,
                    fill,
                    color("edge") if current().outlined else None,
                    width=width,
                )
            return ink
        fill = {"danger": "stop_soft", "normal": "accent_soft"}[self._kind] if over else "surface"
        edge = "stop" if self._kind == "danger" else "edge"
        box(painter, rect, RADIUS_CONTROL, color(fill), color(edge), width=width)
        return ink

    def _height(self) -> int:
        return small() if self._small else control()

    def _padding(self) -> int:
        if not self.text():
            return (self._height() - grown(_ICON_SIZE)) // 2
        return 12 if self._small or self._kind == "quiet" else 16

    def _content_width(self) -> int:
        text = metrics("strong").horizontalAdvance(self.text()) if self.text() else 0
        icons = sum(grown(_ICON_SIZE) for name in (self._lead, self._trailing) if name)
        parts = sum(1 for part in (self._lead, self.text(), self._trailing) if part)
        return text + icons + _GAP * max(parts - 1, 0)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class IconButton(Button):
    """A button with a sign only (search, close, arrows, eye); `name` is read to those who do not see it."""

    def __init__(
        self, icon: str, name: str, *, tone: str = "ink2", small: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "quiet", icon, small=small, parent=parent)
        self._tone = tone
        self.setAccessibleName(name)
        self.setToolTip(name)

    def _paint_box(self, painter: QPainter) -> str:
        super()._paint_box(painter)
        return self._tone


class LinkButton(Button):
    """A quiet button that stands flush with the text around it, no higher than a line."""

    HEIGHT = 24

    def __init__(self, text: str, trailing: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(text, "quiet", trailing=trailing, small=True, parent=parent)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the height of the text with a little air."""
        line = max(self.HEIGHT, metrics("strong").height() + 4)
        return QSize(super().sizeHint().width(), small() if touched() else line)

    def _padding(self) -> int:
        return 1

    def _paint_box(self, painter: QPainter) -> str:
        """Draw a line under the words while the pointer is over them, and no box."""
        if not self.available or not self.isEnabled():
            return "ink3"
        if self.underMouse() or self.isDown():
            y = self.height() - 2
            painter.fillRect(
                QRectF(1, y, metrics("strong").horizontalAdvance(self.text()), 1), color("accent")
            )
        return "accent"
