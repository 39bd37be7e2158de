"""What stands between the questions: headings of groups, cards of instances, the way to add one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldapp.ui.components.buttons import Button, IconButton
from fieldapp.ui.components.keys import KeyCap
from fieldapp.ui.components.paint import box, elided, sign, write
from fieldapp.ui.components.rows import RowButton
from fieldapp.ui.components.text import Divider, Text
from fieldapp.ui.pages.entry_outline import paint_state
from fieldapp.ui.pages.entry_places import counted
from fieldapp.ui.pages.entry_row import Row
from fieldapp.ui.pages.entry_standing import Count
from fieldapp.ui.theme import RADIUS_CARD, color, current, grown, metrics

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ICON, _SIDE, _GAP = 18, 16, 12
_LETTERS = 40  # of a label on a button


class HeadingRow(Row):
    """The label of a group or repeat over what is inside it."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        """Build it."""
        super().__init__(key, parent)
        self.column.addSpacing(8)
        self.column.addWidget(Divider(self))
        self.column.addSpacing(8)
        self._words = Text("", "section", "ink2", wrap=True, parent=self)
        self.column.addWidget(self._words)
        self.column.addSpacing(2)

    @property
    def reachable(self) -> bool:
        """It is only read."""
        return False

    def show_title(self, title: str) -> None:
        """Show the label."""
        self._words.setText(title)

    def take_focus(self, *, resume: bool = False) -> None:
        """Leave the focus where it is."""


class CardRow(Row):
    """An instance of a repeat: its title, how it stands, a way in and a way out of the record.

    Emits:
        opened, removed: its key.
        moved: the person wants the card so many places further down.
        sought: the person typed a letter of the title of another.
    """

    opened = Signal(str)
    removed = Signal(str)
    moved = Signal(int)
    sought = Signal(str)

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        """Build it."""
        super().__init__(key, parent)
        self.setObjectName(f"instance:{key}")
        self._card = _Card(self._pressed, self)
        self._card.setObjectName(f"open:{key}")
        self._card.clicked.connect(lambda: self.opened.emit(self.key))
        self._bin = IconButton("trash", "", parent=self)
        self._bin.setObjectName(f"remove:{key}")
        self._bin.clicked.connect(lambda: self.removed.emit(self.key))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._card, 1)
        row.addWidget(self._bin)
        self.column.addLayout(row)
        self.column.addSpacing(6)

    def show_instance(self, title: str, count: Count, *, free: bool) -> None:
        """Show the instance; `free`: it may be removed."""
        self._card.show_instance(title, count)
        self._bin.setVisible(free)
        name = self.tr("Remove {title}").format(title=title)
        self._bin.setAccessibleName(name)
        self._bin.setToolTip(name)

    def take_focus(self, *, resume: bool = False) -> None:
        """Give the card the focus."""
        reason = Qt.FocusReason.OtherFocusReason if resume else Qt.FocusReason.TabFocusReason
        self._card.setFocus(reason)

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Tell how to open and remove."""
        gone = (("Delete", self.tr("remove")),) if self._bin.isVisibleTo(self) else ()
        return (("Enter", self.tr("open")), ("A–Z", self.tr("find")), *gone)

    def mark_top(self) -> float:
        """Return the middle of the card."""
        return self._card.y() + (self._card.height() - grown(16)) / 2

    def _pressed(self, event: QKeyEvent) -> bool:
        """Take a key of the card; return whether it meant anything."""
        step = _step(event)
        if step:
            self.moved.emit(step)
        elif event.key() in _CLEAR and self._bin.isVisible():
            self.removed.emit(self.key)
        elif _letter(event):
            self.sought.emit(_letter(event))
        return bool(step or _letter(event)) or event.key() in _CLEAR


class _Card(RowButton):
    """The painted part of a card; the whole of it opens the instance."""

    def __init__(self, pressed: Callable[[QKeyEvent], bool], parent: QWidget) -> None:
        super().__init__("", parent)
        self._pressed = pressed
        self._count = Count()
        self.setProperty("ringRadius", RADIUS_CARD)

    def show_instance(self, title: str, count: Count) -> None:
        """Show a title and how it stands."""
        self._count = count
        self.setText(title)
        self.setAccessibleName(f"{title}: {counted(count, here=True)}")
        self.update()

    def row_height(self) -> int:
        return metrics("strong").height() + metrics("caption").height() + 20

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = not held or (held == Qt.KeyboardModifier.ShiftModifier and bool(_letter(event)))
        if event.key() in _ENTER and not plain:
            event.ignore()  # Shift+Enter goes back
        elif plain and self._pressed(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        return QSize(grown(320), self.row_height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  (Qt's name)
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        rect = QRectF(self.rect())
        over = self.underMouse() or self.isDown()
        fill = color("accent_soft" if over and not current().outlined else "surface")
        box(painter, rect, RADIUS_CARD, fill, color("edge"), width=float(current().control))
        self.paint_row(painter, rect.adjusted(_SIDE, 0, -_SIDE, 0))
        painter.end()

    def paint_row(self, painter: QPainter, rect: QRectF) -> None:
        size = grown(_ICON)
        middle = rect.center().y() - size / 2
        state, arrow = QRectF(rect.left(), middle, size, size), QPointF(rect.right() - size, middle)
        words = rect.adjusted(size + _GAP, 0, -size - _GAP, 0)
        if self.isRightToLeft():
            state.moveRight(rect.right())
            arrow.setX(rect.left())
        paint_state(painter, state, self._count.state, here=False)
        sign(painter, "chevron-right", "ink2", arrow, size)
        name, caption = metrics("strong").height(), metrics("caption").height()
        top = rect.center().y() - (name + caption) / 2
        title = QRectF(words.left(), top, words.width(), name)
        write(painter, title, elided(self.text(), "strong", words.width()), "strong", "ink")
        below = QRectF(words.left(), top + name, words.width(), caption)
        wrong = bool(self._count.problems)
        write(
            painter,
            below,
            counted(self._count, here=True),
            "meta" if wrong else "caption",
            "stop" if wrong else "ink2",
        )


class AddRow(Row):
    """A button that adds an instance. Space presses it, Enter goes on: as in every row.

    Emits:
        wanted: its key, the path of the repeat.
        moved: the person wants the row so many places further down.
    """

    wanted = Signal(str)
    moved = Signal(int)

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        """Build it."""
        super().__init__(key, parent)
        self.button = _Add(self.moved.emit, self)
        self.button.setObjectName(f"add:{key}")
        self.button.clicked.connect(lambda: self.wanted.emit(self.key))
        self._cap = KeyCap("Ctrl", "N", parent=self)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.button)
        row.addWidget(self._cap)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addSpacing(8)

    def show_label(self, label: str, *, first: bool) -> None:
        """Show what is added; `first`: the shortcut adds it from anywhere on the screen."""
        short = label if len(label) <= _LETTERS else f"{label[: _LETTERS - 1]}…"
        self.button.setText(self.tr("Add {label}").format(label=short.replace("&", "&&")))
        self.button.updateGeometry()
        self._cap.setVisible(first)

    def take_focus(self, *, resume: bool = False) -> None:
        """Give the button the focus."""
        reason = Qt.FocusReason.OtherFocusReason if resume else Qt.FocusReason.TabFocusReason
        self.button.setFocus(reason)

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Tell how to add."""
        return (("Space", self.tr("add")),)

    def mark_top(self) -> float:
        """Return the middle of the button."""
        return self.button.y() + (self.button.height() - grown(16)) / 2


class _Add(Button):
    """Space presses it, arrows leave it; Enter belongs to the page."""

    def __init__(self, moved: Callable[[int], object], parent: QWidget) -> None:
        super().__init__("", "normal", "plus", parent=parent)
        self._moved = moved

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        step = _step(event)
        if event.key() in _ENTER:
            event.ignore()
        elif step:
            self._moved(step)
        else:
            super().keyPressEvent(event)


def _step(event: QKeyEvent) -> int:
    """Return how many rows an arrow key goes on: 1, -1, or 0 for any other key."""
    return next((step for key, step in _STEPS.items() if key == event.key()), 0)


def _letter(event: QKeyEvent) -> str:
    """Return what a key writes, '' for a key that writes nothing or a space."""
    text = event.text()
    return text if text.isprintable() and not text.isspace() else ""
