"""A panel over the window: a line to type into and a list of what was found, chosen from by keyboard.

It lies over the page as a widget of the window, no window of its own, so that nothing flickers and Esc is all
it takes to be back where one was.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QKeyCombination, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from fieldapp.ui.components import Divider, KeyCap, KeyHints, Sign, Text
from fieldapp.ui.finder_list import Found, FoundList
from fieldapp.ui.theme import color, grown, switch

__all__ = ["Finder", "Found", "Words"]

_WIDTH = 660
_MARGIN = 24  # between the panel and the window
_TOP = 0.12  # of the window's height, above the panel
_SHADE = 150  # of 255, over the page
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_MODIFIERS = ~Qt.KeyboardModifier.KeypadModifier


@dataclass(frozen=True)
class Words:
    """What a panel says: `name` for ears, `ask` in the empty line, `hints` and `note` in its foot.

    `keys` open the panel; once more, they mark what is typed.
    """

    name: str
    ask: str
    keys: str
    hints: Sequence[tuple[str, str]]
    note: str = ""


class Finder(QWidget):
    """Asks what is typed for, shows what is found, and has the chosen one act once it is closed.

    The arrows choose, Enter acts, Tab goes to the next heading, Esc closes. What is typed and ended with
    Enter before the answer is there acts on that answer: a scanner is faster than any disk.

    Emits:
        typed: the line says something else now, '' at the start.
        moved: another row is chosen (a Found).
        closed: it is gone, for whatever reason.
    """

    typed = Signal(str)
    moved = Signal(object)
    closed = Signal()

    def __init__(self, window: QWidget, words: Words) -> None:
        """Take the window to lie over; `open` shows it."""
        super().__init__(window)
        self._before = QApplication.focusWidget()
        self._waits = False  # the answer to what is typed is still to come
        self._entered = False
        self._own = QKeySequence(words.keys)
        self.setObjectName("finder")
        self.setAccessibleName(words.name)
        self.panel = QFrame(self)
        self.panel.setProperty("kind", "card")
        self.line = QLineEdit(self.panel)
        self.line.setObjectName("finderLine")
        self.line.setProperty("bare", "true")
        self.line.setProperty("ring", "none")  # its place is plain: nothing else here takes the keyboard
        self.line.setAccessibleName(words.name)
        self.line.setPlaceholderText(words.ask)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._typed)
        self.list = FoundList(self.panel)
        self.list.chosen.connect(self._act)
        self.list.moved.connect(self._moved)
        self._lay_out(words)
        window.installEventFilter(self)
        switch.changed.connect(self._fit)
        self.hide()

    def open(self) -> None:
        """Show it with an empty line, and ask for what there is then."""
        self._fit()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
        self._typed("")

    def close_up(self) -> None:
        """Go, and give the keyboard back."""
        if self.isHidden():
            return
        self.hide()
        before = self._before
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()
        self.deleteLater()

    def mark(self) -> None:
        """Mark what is typed, so that typing begins anew."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def wait(self) -> None:
        """Take note that the answer to what is typed is still to come: Enter means that one."""
        self._waits = True

    def show_found(self, found: Sequence[Found], nothing: str = "", *, final: bool = True) -> None:
        """Show what was found, `nothing` where that is nothing; `final`: that is all there is to come."""
        self.list.show_found(found, nothing)
        self._fit()
        if final:
            self._waits = False
            if self._entered:
                self._entered = False
                self._act(self.list.current)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Take the keys of the list out of the line, and follow the window's size."""
        if watched is self.line and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()  # nothing around acts while this is open
                return True
            if event.type() is QEvent.Type.KeyPress:
                return self._pressed(event)
        if watched is self.parent() and event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Close on a press beside the panel."""
        event.accept()
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close_up()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  (Qt's name)
        """Dim the page."""
        painter = QPainter(self)
        shade = color("rail")
        shade.setAlpha(_SHADE)
        painter.fillRect(self.rect(), shade)
        painter.end()

    def _pressed(self, event: QKeyEvent) -> bool:
        """Act on a key that is not for the line; return whether it was one."""
        modifiers = event.modifiers() & _MODIFIERS
        if event.key() == Qt.Key.Key_Escape:
            self.close_up()
        elif event.key() in _ENTER:
            self._enter()
        elif event.key() in _MOVES:
            self.list.step(event.key())
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.list.step_heading(1 if event.key() == Qt.Key.Key_Tab else -1)
        elif modifiers & ~Qt.KeyboardModifier.ShiftModifier or not event.text():
            return self._act_by_keys(QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key()))))
        else:
            return False
        return True

    def _act_by_keys(self, keys: QKeySequence) -> bool:
        """Do what keys do that stand at the end of a row; return whether there is one."""
        row = self.list.keyed(keys)
        if keys == self._own:
            self.mark()
        elif row is not None:
            self._act(row)
        return keys == self._own or row is not None

    def _enter(self) -> None:
        if self._waits:
            self._entered = True
        else:
            self._act(self.list.current)

    def _act(self, row: Found | None) -> None:
        if row is None or row.act is None or self.isHidden():
            return
        act: Callable[[], object] = row.act
        self.close_up()
        act()

    def _typed(self, text: str) -> None:
        self._entered = False
        self.list.begin()
        self.typed.emit(text.strip())

    def _moved(self, row: Found) -> None:
        self.line.setAccessibleDescription(row.words)
        self.moved.emit(row)

    def _lay_out(self, words: Words) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(22, 12, 16, 12)
        head.setSpacing(14)
        head.addWidget(Sign("search", "ink2", 20, self.panel))
        head.addWidget(self.line, 1)
        head.addWidget(KeyCap("Esc", parent=self.panel))
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 10, 18, 10)
        foot.addWidget(KeyHints(words.hints, self.panel), 1)
        foot.addWidget(Text(words.note, "caption", "ink3", parent=self.panel))
        column = QVBoxLayout(self.panel)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Divider(self.panel))
        column.addWidget(self.list, 1)
        column.addWidget(Divider(self.panel))
        column.addLayout(foot)

    def _fit(self) -> None:
        """Cover the window; the panel is as high as what was found, and stays inside."""
        if not isValid(self):
            return
        around = self.parentWidget()
        if around is None:
            return
        self.setGeometry(around.rect())
        width = min(grown(_WIDTH), self.width() - 2 * _MARGIN)
        top = int(self.height() * _TOP)
        most = self.height() - top - _MARGIN
        self.panel.setGeometry(QRect((self.width() - width) // 2, top, width, most))
        column = self.panel.layout()
        if column is not None:
            column.activate()
        self.panel.resize(width, min(most - self.list.height() + self.list.wanted_height(), most))
