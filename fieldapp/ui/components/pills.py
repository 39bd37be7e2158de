"""State pills and filter chips: shape and word first, then colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from fieldapp.ui.components.paint import box, sign, write
from fieldapp.ui.theme import color, current, grown, metrics, small, switch, touched

KINDS: dict[str, tuple[str | None, str, str]] = {
    # kind: (icon, text token, ground token)
    "delivered": ("tick-circle", "safe", "safe_soft"),
    "unproved": ("triangle", "wait", "wait_soft"),
    "replaced": ("dash", "idle", "idle_soft"),
    "declined": ("dash", "idle", "idle_soft"),
    "sending": ("arrow-up", "accent", "accent_soft"),
    "line": ("dash", "idle", "idle_soft"),
    "waiting": ("clock", "wait", "wait_soft"),
    "unconfirmed": ("retry", "wait", "wait_soft"),
    "blocked": ("lock", "block", "block_soft"),
    "refused": ("octagon", "stop", "stop_soft"),
    "online": ("wifi", "idle", "idle_soft"),
    "offline": ("wifi-off", "wait", "wait_soft"),
    "unsent": ("arrow-up", "idle", "idle_soft"),
    "neutral": (None, "idle", "idle_soft"),
}

_ICON_SIZE = 15
_GAP = 6
_SIDE = 10


def pill_size(kind: str, text: str, height: int = 26) -> QSize:
    """Return the room that a pill needs at the text size in use."""
    icon = grown(_ICON_SIZE) + _GAP if KINDS[kind][0] else 0
    return QSize(metrics("pill").horizontalAdvance(text) + icon + 2 * _SIDE, grown(height))


def paint_pill(painter: QPainter, rect: QRectF, kind: str, text: str, *, chosen: bool = False) -> None:
    """Draw a pill; for delegates and rows that paint themselves. `chosen` marks a filter in use."""
    icon, ink, ground = KINDS[kind]
    if current().outlined and chosen:  # every pill has a border there: the one in use is filled
        ink, ground = ground, ink
    border = color(ink) if current().outlined or chosen else None
    box(painter, rect, rect.height() / 2, color(ground), border, width=float(current().chosen))
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    x = rect.left() + _SIDE
    inner = rect.adjusted(_SIDE, 0, -_SIDE, 0)
    if icon:
        size = grown(_ICON_SIZE)
        at = rect.right() - _SIDE - size if mirrored else x
        sign(painter, icon, ink, QPointF(at, rect.top() + (rect.height() - size) / 2), size)
        shift = size + _GAP
        inner = inner.adjusted(0, 0, -shift, 0) if mirrored else inner.adjusted(shift, 0, 0, 0)
    write(painter, inner.adjusted(0, 0, 1, 0), text, "pill", ink)


class Pill(QWidget):
    """A state in a row: icon, word, colour. See KINDS for the kinds."""

    def __init__(self, kind: str, text: str, *, height: int = 26, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._text = text
        self._height = height
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        switch.changed.connect(self._restyle)

    @property
    def kind(self) -> str:
        """The kind shown."""
        return self._kind

    def text(self) -> str:
        """Return the word shown."""
        return self._text

    def set(self, kind: str, text: str) -> None:
        """Show another state."""
        if (kind, text) != (self._kind, self._text):
            self._kind, self._text = kind, text
            self.setAccessibleName(text)
            self._restyle()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the room that icon and word need."""
        return pill_size(self._kind, self._text, self._height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the same: a state is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  (Qt's name)
        """Draw the pill."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        paint_pill(painter, QRectF(self.rect()), self._kind, self._text)
        painter.end()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class Chip(QAbstractButton):
    """A filter that is on or off, looking like the pill whose records it shows."""

    def __init__(self, text: str, kind: str = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("ringRadius", 15)
        switch.changed.connect(self._restyle)

    def set_text(self, text: str) -> None:
        """Show another word or number."""
        self.setText(text)
        self._restyle()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return 30 high and as wide as icon and word need."""
        size = pill_size(self._kind, self.text(), 30)
        return size.expandedTo(QSize(small(), small())) if touched() else size

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the same: its word is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  (Qt's name)
        """Draw the pill, with a border while chosen."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        paint_pill(painter, QRectF(self.rect()), self._kind, self.text(), chosen=self.isChecked())
        painter.end()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
