"""Choices brought into an order: the best first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from fieldapp.ui.choice_rows import Index, place_of
from fieldapp.ui.choice_tiles import choice_words
from fieldapp.ui.components.buttons import IconButton
from fieldapp.ui.components.paint import CENTRE, box, elided, write
from fieldapp.ui.look import Look
from fieldapp.ui.theme import RADIUS_CONTROL, color, current, grown, small, switch
from forms import Node, Question

_ROW = 36
_CAP = 24
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class _Order(QListWidget):
    """The choices in their order; `given`: somebody gave it, so the places are numbered.

    Emits:
        moved: the person wants the current row so many places further down.
        agreed: the person pressed Space: the order is right as it stands.
        cleared: the person pressed Delete or Backspace.
    """

    moved = Signal(int)
    agreed = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.given = False
        self.readonly = False
        self.setProperty("kind", "popup")
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setItemDelegate(_Row(self))

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        return QSize(grown(420), max(self.count(), 1) * max(grown(_ROW), small()) + 12)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        return QSize(grown(160), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        step = next((step for key, step in _STEPS.items() if key == event.key()), 0)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()  # goes on to the next question
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and step:
            self._act(lambda: self.moved.emit(step))
        elif event.key() == Qt.Key.Key_Space:
            self._act(self.agreed.emit)
        elif event.key() in _CLEAR:
            self._act(self.cleared.emit)
        else:
            super().keyPressEvent(event)

    def _act(self, act: Callable[[], object]) -> None:
        if not self.readonly:
            act()


class _Row(QStyledItemDelegate):
    """Draws a row: its place in a cap, then its words."""

    def __init__(self, view: _Order) -> None:
        super().__init__(view)
        self._list = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802
        return QSize(0, max(grown(_ROW), small()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        whole = place_of(option).adjusted(4, 1, -4, -1)
        direction = self._list.layoutDirection()
        painter.save()
        painter.setLayoutDirection(direction)
        here = index.row() == self._list.currentRow()
        if here:
            ring = color("ring") if self._list.hasFocus() else None
            box(painter, whole.toRectF(), RADIUS_CONTROL, color("sunken"), ring)
        side = grown(_CAP)
        cap = QRectF(whole.left() + 8, whole.center().y() - side / 2 + 1, side, side)
        words = QRectF(whole).adjusted(8 + side + 10, 0, -10, 0)
        if direction == Qt.LayoutDirection.RightToLeft:
            mirror = whole.left() + whole.right() + 1
            cap.moveLeft(mirror - cap.right())
            words.moveLeft(mirror - words.right())
        number = str(index.row() + 1) if self._list.given else "–"
        edge = color("accent") if current().outlined else None
        box(painter, cap, side / 2, color("accent_soft" if self._list.given else "idle_soft"), edge)
        write(painter, cap, number, "meta", "accent" if self._list.given else "ink2", flags=CENTRE)
        write(painter, words, elided(str(index.data()), "choice", words.width()), "choice", "ink")
        painter.restore()


class RankLook(Look):
    """A list whose rows are moved with Alt and an arrow, or with the buttons beside it.

    Codes that are not on offer (any more) are not shown; they keep their places in the answer.
    """

    ANSWERS = frozenset({("rank", "")})

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build the list and its two buttons."""
        super().__init__(question, today, parent)
        self._values: list[str] = []
        self._away: list[tuple[int, str]] = []  # codes of the answer that are not on offer, and their places
        self._list = _Order(self)
        self._list.moved.connect(self._move)
        self._list.agreed.connect(self._agree)
        self._list.cleared.connect(self._clear)
        self._up = IconButton("chevron-up", self.tr("Move up"), parent=self)
        self._down = IconButton("chevron-down", self.tr("Move down"), parent=self)
        buttons = QVBoxLayout()
        for button, step in ((self._up, -1), (self._down, 1)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys do it from the list itself
            button.clicked.connect(lambda _=False, by=step: self._move(by))
            buttons.addWidget(button)
        buttons.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._list, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(buttons)
        row.addStretch(1)
        self.setFocusProxy(self._list)
        switch.changed.connect(self._list.updateGeometry)

    def show_node(self, node: Node) -> None:
        """Show the order given, then what is not in it; codes that are not on offer are not shown."""
        words = {choice.value: choice_words(choice) for choice in node.choices}
        codes = node.text.split()
        ranked = [code for code in codes if code in words]
        self._away = [(place, code) for place, code in enumerate(codes) if code not in words]
        self._values = [*ranked, *(code for code in words if code not in ranked)]
        here = max(self._list.currentRow(), 0)
        labels = [words[code] for code in self._values]
        if labels != [self._list.item(row).text() for row in range(self._list.count())]:
            self._list.clear()
            self._list.addItems(labels)
            self._list.setCurrentRow(min(here, len(labels) - 1))
            self._list.updateGeometry()
        self._list.given = bool(node.text)
        self._list.readonly = node.readonly
        self._list.viewport().update()
        for button in (self._up, self._down):
            button.setVisible(not node.readonly)

    def editor(self) -> QWidget:
        """Return the list."""
        return self._list

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Tell how to bring a row to its place."""
        return (("Alt+↑↓", self.tr("move")), ("Space", self.tr("right as it is")))

    def _move(self, step: int) -> None:
        row = self._list.currentRow()
        to = row + step
        if not 0 <= to < len(self._values) or row < 0:
            return
        self._values.insert(to, self._values.pop(row))
        self._list.insertItem(to, self._list.takeItem(row))
        self._list.setCurrentRow(to)
        self._agree()

    def _agree(self) -> None:
        if not self._values:
            return
        codes = list(self._values)
        for place, code in self._away:
            codes.insert(place, code)
        self.edited.emit(" ".join(codes))

    def _clear(self) -> None:
        self.edited.emit("")


LOOK = RankLook
