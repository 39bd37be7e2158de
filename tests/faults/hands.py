"""Hands on the keyboard of the window, and eyes on what it shows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from fieldapp.ui.components.text import Text
from fieldapp.ui.main_window import MainWindow
from fieldapp.ui.pages.entry import EntryPage
from fieldapp.ui.pages.entry_filling import Filling
from fieldapp.ui.pages.entry_question import QuestionRow
from forms import Node
from tests.faults.dice import Dice
from tests.faults.voice import Voice
from tests.helpers.qtlife import live, until

PLAIN = Qt.KeyboardModifier.NoModifier
_TROUBLE = 2  # where the entry page says that a record could not be opened
_PATIENCE = 20.0  # seconds until the window has to have said something


class Hands:
    """Says how many keys were pressed, and when the window shows that all is saved."""

    def __init__(self, window: MainWindow, say: Voice, dice: Dice) -> None:
        """Take the window; its entry page is made at once."""
        page = window.page("entry")
        assert isinstance(page, EntryPage)
        self.window = window
        self.page = page
        self._say = say
        self._dice = dice
        self.seen: Filling | None = None  # the record that was on screen last

    # --- eyes ---------------------------------------------------------------------------------------------

    @property
    def filling(self) -> Filling | None:
        """The record on screen."""
        self.seen = self.page._filling or self.seen
        return self.page._filling

    @property
    def saved(self) -> bool:
        """Whether the window shows that all that was typed is on the disk."""
        return not self.page.unsaved and self.page.top.saved.state in {"saved", "empty"}

    @property
    def told(self) -> bool:
        """Whether a banner says that something is not."""
        return self.page._banners.isVisible()

    @property
    def finishing(self) -> bool:
        """Whether Finish was pressed and the window has not said how it went."""
        return self.page.finishing.under_way

    @property
    def refused(self) -> bool:
        """Whether the window says that a record could not be opened."""
        return self.page._stack.currentIndex() == _TROUBLE

    @property
    def at_entry(self) -> bool:
        """Whether the entry page is shown, or about to be."""
        return self.window._page == "entry"

    def wait(self, what: Callable[[], bool]) -> None:
        """Let the window live until something is so. Raises TimeoutError with what it shows instead."""
        until(what, _PATIENCE, self._shown)

    def find(self, name: str) -> QWidget | None:
        """Return a visible widget by name."""
        return next((w for w in self.window.findChildren(QWidget, name) if w.isVisible()), None)

    def drafts(self) -> list[QWidget]:
        """Return the rows of the drafts on the home page."""
        rows = self.window.findChildren(QWidget)
        return [row for row in rows if row.objectName().startswith("draft:") and row.isVisible()]

    def row(self) -> QuestionRow | None:
        """Return the question that the person is at, with the keyboard in it."""
        row = self.page.desk.row
        if not isinstance(row, QuestionRow) or not row.isVisible():
            return None
        focus = QApplication.focusWidget()
        return row if focus is not None and (row.isAncestorOf(focus) or focus is row) else None

    def node(self, row: QuestionRow) -> Node:
        """Return the state of the question of a row."""
        assert self.filling is not None
        return self.filling.session.node(row.key)

    def look(self) -> None:
        """Say it when all that was typed is shown as saved, and when a banner says that it is not."""
        if self.filling is None:
            return
        if self.told:
            texts = self.page._banners.findChildren(Text)
            words = " ".join(text.full_text() for text in texts if text.isVisible())
            self._say("told", words=words)
            self._help()
        elif self.saved:
            self._say("saved", draft=self.filling.opened.draft.id)

    def compare(self, row: QuestionRow, expected: str) -> None:
        """Hold the window to what was typed: in a plain text field the answer is just that."""
        self.page.desk.read()
        said = self.node(row).text
        if said != expected:
            self._say("wrong", what=f"typed {expected!r} at {row.key}, and the window has {said!r}")

    def _help(self) -> None:
        """Press what a banner offers, now and then; it may be that there is room again."""
        button = self.find("trySavingAgain") or self.find("closeFileTrouble")
        if button is not None and self._dice.random() < 0.5:
            self.push(button)
            live(50)

    def _shown(self) -> list[str]:
        focus = QApplication.focusWidget()
        names = sorted({w.objectName() for w in self.window.findChildren(QWidget) if w.isVisible()} - {""})
        state = self.page.top.saved.state
        return [f"focus: {focus.objectName() if focus else None}", f"dot: {state}", *names]

    # --- fingers ------------------------------------------------------------------------------------------

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
        """Press a key wherever the keyboard is."""
        self._say("key")
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)

    def push(self, button: QWidget) -> None:
        """Go to a button and press it."""
        button.setFocus(Qt.FocusReason.TabFocusReason)
        self.key(Qt.Key.Key_Space)

    def type(self, text: str) -> None:
        """Type letter by letter, letting the window live in between now and then."""
        for letter in text:
            widget = QApplication.focusWidget()
            if widget is None:
                return
            self._say("key")
            if letter.isascii():
                QTest.keyClicks(widget, letter)
            else:  # as a keyboard of that script sends it; QTest knows Latin letters alone
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QApplication.sendEvent(widget, QKeyEvent(kind, 0, PLAIN, letter))
            if self._dice.random() < 0.1:
                live(self._dice.choice((0, 1, 10, 60)))
