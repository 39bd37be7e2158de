"""Somebody at the keyboard of the window: starts records, answers, goes back, changes, finishes, at random.

Says how many keys were pressed, when the window shows that all is saved, and what it shows that is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from random import Random  # noqa: TID251  (seeded by the caller)

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from fieldapp.app import App
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.main_window import MainWindow
from fieldapp.ui.pages.entry import EntryPage
from fieldapp.ui.pages.entry_filling import Filling
from fieldapp.ui.pages.entry_question import QuestionRow
from forms import Node
from tests.faults.fingers import Fingers
from tests.faults.voice import Voice
from tests.helpers.qtlife import live, until

_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_PLAIN = Qt.KeyboardModifier.NoModifier
_INSTANCE = re.compile(r"\[\d+\]$")
_TROUBLE = 2  # where the entry page says that a record could not be opened
_PATIENCE = 20.0  # seconds until the window has to have said something


class Hands:
    """Two hands, a head that decides by a seeded die, and eyes on the window."""

    def __init__(
        self,
        app: App,
        window: MainWindow,
        bridge: Bridge,
        say: Voice,
        rng: Random,
        photos: list[Path],
        eager: str = "",
    ) -> None:
        self._app = app
        self._window = window
        self._bridge = bridge
        self._say = say
        self._rng = rng
        self._photos = photos
        self._fingers = Fingers(rng)
        self._page = self._entry()
        self._acts: dict[str, tuple[int, Callable[[], None]]] = {
            "answer": (40, self._answer),
            "on": (8, lambda: self._key(Qt.Key.Key_Return)),
            "back": (6, self._back_and_change),
            "screen": (3, lambda: self._key(Qt.Key.Key_Return, _CONTROL)),
            "problem": (3, lambda: self._key(Qt.Key.Key_F8)),
            "clear": (3, self._clear),
            "add": (6, lambda: self._key(Qt.Key.Key_N, _CONTROL)),
            "remove": (4, self._remove),
            "undo": (2, lambda: self._key(Qt.Key.Key_Z, _CONTROL)),
            "language": (1, lambda: self._key(Qt.Key.Key_L, _CONTROL)),
            "save": (2, lambda: self._key(Qt.Key.Key_S, _CONTROL)),
            "wait": (10, self.until_saved),
            "photo": (4, self._photo),
            "finish": (6, self._finish),
            "mend": (6, self._mend),
            "leave": (2, self._leave),
        }
        if eager:
            weight, act = self._acts[eager]
            self._acts[eager] = (weight * 10, act)

    def work(self) -> None:
        """Type until the process is killed."""
        while True:
            self._do_something()
            live(self._rng.choice((0, 0, 1, 5, 20)))
            self._look()

    def _do_something(self) -> None:
        filling = self._filling
        if filling is None:
            self._begin()
            return
        names = list(self._acts)
        (name,) = self._rng.choices(names, [self._acts[name][0] for name in names])
        self._say("act", name=name)
        self._acts[name][1]()
        until(lambda: not self._page._finishing, _PATIENCE, self._shown)  # Enter may have met the button
        if self._filling is None:
            self._tell_end(filling)

    def _tell_end(self, filling: Filling) -> None:
        """Say how a record was left: finished, as home tells, or kept, which is on the disk by then."""
        until(lambda: self._find("homeSentence") is not None, _PATIENCE, self._shown)
        if self._find("homeNote") is not None:
            self._say("finished", draft=filling.opened.draft.id)
        elif not filling.untouched:
            self._say("saved", draft=filling.opened.draft.id)

    def until_saved(self) -> None:
        """Wait until the window says that all is saved, or that it is not."""
        until(lambda: self._filling is None or self._saved() or self._told(), _PATIENCE, self._shown)
        self._look()

    # --- eyes ---------------------------------------------------------------------------------------------

    @property
    def _filling(self) -> Filling | None:
        return self._page._filling

    def _entry(self) -> EntryPage:
        page = self._window.page("entry")
        assert isinstance(page, EntryPage)
        return page

    def _saved(self) -> bool:
        return not self._page.unsaved and self._page.top.saved.state == "saved"

    def _told(self) -> bool:
        return self._page._banners.isVisible()

    def _look(self) -> None:
        """Say it when all that was typed is shown as saved, and when a banner says that it is not."""
        filling = self._filling
        if filling is None:
            return
        if self._told():
            banner = next((b for b in ("saveTrouble", "fileTrouble") if self._find(b)), "")
            self._say("told", banner=banner)
            self._help()
        elif self._saved():
            self._say("saved", draft=filling.opened.draft.id)

    def _help(self) -> None:
        """Press what a banner offers, now and then; it may be that there is room again."""
        button = self._find("trySavingAgain") or self._find("closeFileTrouble")
        if button is not None and self._rng.random() < 0.5:
            button.setFocus(Qt.FocusReason.TabFocusReason)
            self._press(button, Qt.Key.Key_Space)
            live(50)

    def _find(self, name: str) -> QWidget | None:
        return next((w for w in self._window.findChildren(QWidget, name) if w.isVisible()), None)

    def _shown(self) -> list[str]:
        focus = QApplication.focusWidget()
        names = sorted({w.objectName() for w in self._window.findChildren(QWidget) if w.isVisible()} - {""})
        return [f"focus: {focus.objectName() if focus else None}", f"dot: {self._page.top.saved.state}", *names]

    def _row(self) -> QuestionRow | None:
        """Return the question that the person is at, with the keyboard in it."""
        row = self._page.desk.row
        if not isinstance(row, QuestionRow) or not row.isVisible():
            return None
        focus = QApplication.focusWidget()
        return row if focus is not None and (row.isAncestorOf(focus) or focus is row) else None

    def _node(self, row: QuestionRow) -> Node:
        filling = self._filling
        assert filling is not None
        return filling.session.node(row.key)

    # --- fingers ------------------------------------------------------------------------------------------

    def _press(self, widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = _PLAIN) -> None:
        self._say("key")
        QTest.keyClick(widget, key, held)

    def _key(self, key: Qt.Key, held: Qt.KeyboardModifier = _PLAIN) -> None:
        self._press(QApplication.focusWidget() or self._window, key, held)

    def _type(self, text: str) -> None:
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
                    QApplication.sendEvent(widget, QKeyEvent(kind, 0, _PLAIN, letter))
            if self._rng.random() < 0.1:
                live(self._rng.choice((0, 1, 10, 60)))

    # --- acts in a record ---------------------------------------------------------------------------------

    def _answer(self) -> None:
        """Answer the question the person is at, or open what is there instead, and go on."""
        row = self._row()
        if row is None:
            self._key(self._rng.choice((Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Escape)))
            if self._filling is not None and self._row() is None:
                self._key(Qt.Key.Key_F8)
            return
        node = self._node(row)
        if node.readonly or node.question.type == "attachment":
            self._key(Qt.Key.Key_Return)
            return
        keys = self._fingers.keys(node)
        clear = keys.instead and bool(node.text)
        if clear:
            self._key(Qt.Key.Key_A, _CONTROL)
        elif keys.after:
            self._key(Qt.Key.Key_End)
        self._type(keys.text)
        if keys.plain and row is self._row():
            self._compare(row, keys.text if keys.instead else node.text + keys.text)
        if self._rng.random() < 0.8 and self._filling is not None:
            self._key(Qt.Key.Key_Return)

    def _compare(self, row: QuestionRow, expected: str) -> None:
        """Hold the window to what was typed: in a plain text field the answer is just that."""
        self._page.desk.read()
        said = self._node(row).text
        if said != expected:
            self._say("wrong", what=f"typed {expected!r} at {row.key}, and the window has {said!r}")

    def _back_and_change(self) -> None:
        for _ in range(self._rng.randrange(1, 4)):
            self._key(Qt.Key.Key_Return, _SHIFT)
        self._answer()

    def _clear(self) -> None:
        row = self._row()
        if row is not None and not self._node(row).readonly:
            self._key(Qt.Key.Key_A, _CONTROL)
            self._key(Qt.Key.Key_Delete)

    def _remove(self) -> None:
        """Remove an instance of a repeat at its card, and often bring it back at once."""
        filling = self._filling
        assert filling is not None
        cards = [key for key in filling.plan.where if _INSTANCE.search(key)]
        if not cards:
            return
        self._page.desk.go_to(self._rng.choice(cards))
        self._key(Qt.Key.Key_Delete)
        if self._rng.random() < 0.5:
            live(self._rng.choice((0, 0, 5, 50)))
            self._key(Qt.Key.Key_Z, _CONTROL)

    def _photo(self) -> None:
        """Paste a photo where one is asked for; the question may have to be looked for first."""
        filling = self._filling
        assert filling is not None
        asked = [n.path for n in map(filling.session.node, filling.session.questions()) if _takes_file(n)]
        if not asked:
            return
        path = self._rng.choice(asked)
        self._page.desk.go_to(path)
        row = self._row()
        if row is None or row.key != path:
            return
        if self._node(row).text and self._rng.random() < 0.3:
            self._key(Qt.Key.Key_Delete)
            return
        QGuiApplication.clipboard().setText(str(self._rng.choice(self._photos)))
        self._key(Qt.Key.Key_V, _CONTROL)

    def _finish(self) -> None:
        """Press Finish, and wait until the window says how it went."""
        self._say("pressed_finish")
        self._key(Qt.Key.Key_Return, _CONTROL | _SHIFT)
        until(lambda: self._filling is None or not self._page._finishing, _PATIENCE, self._shown)

    def _mend(self) -> None:
        """Finish, and where there are problems, answer them one after the other, then finish again."""
        for _ in range(self._rng.randrange(1, 12)):
            self._finish()
            if self._filling is None or self._told():
                return
            self._key(Qt.Key.Key_Return)
            self._answer()

    def _leave(self) -> None:
        """Keep the record as a draft; the page stays while the disk refuses."""
        self._page.top.close_button.setFocus(Qt.FocusReason.TabFocusReason)
        self._key(Qt.Key.Key_Space)
        until(lambda: self._filling is None or self._told(), _PATIENCE, self._shown)

    # --- from the home page -------------------------------------------------------------------------------

    def _begin(self) -> None:
        """Start a record, or go on with one; wait until it is on screen."""
        choice = self._rng.random()
        if choice < 0.5:
            self._key(getattr(Qt.Key, f"Key_{self._rng.choice((1, 2, 2, 2, 3, 4, 4, 4, 5, 5, 5))}"), _CONTROL)
        elif choice < 0.8:
            self._key(Qt.Key.Key_R, _CONTROL)
        else:
            drafts = [w for w in self._window.findChildren(QWidget) if w.objectName().startswith("draft:")]
            shown = [draft for draft in drafts if draft.isVisible()]
            if not shown:
                self._key(Qt.Key.Key_R, _CONTROL)
            else:
                draft = self._rng.choice(shown)
                draft.setFocus(Qt.FocusReason.TabFocusReason)
                self._key(Qt.Key.Key_Return)
        until(self._settled, _PATIENCE, self._shown)
        if self._page._stack.currentIndex() == _TROUBLE:
            self._say("told", banner="could not open")
            self._page.top.close_button.setFocus(Qt.FocusReason.TabFocusReason)
            self._key(Qt.Key.Key_Space)

    def _settled(self) -> bool:
        """Return whether a record is on screen, or the lanes have nothing that would bring one."""
        if self._filling is not None or self._page._stack.currentIndex() == _TROUBLE:
            return True
        self._bridge.drain("store")
        live(20)
        return self._bridge.drain("store") and self._window._page != "entry" or self._filling is not None


def _takes_file(node: Node) -> bool:
    return node.question.type == "attachment" and node.relevant and not node.readonly


