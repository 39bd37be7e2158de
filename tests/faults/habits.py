"""What somebody does at the window: starts records, answers, changes, finishes, as the dice fall."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from fieldapp.ui.bridge import Bridge
from fieldapp.ui.pages.entry_filling import Filling
from forms import Node
from tests.faults.dice import Dice
from tests.faults.fingers import Fingers
from tests.faults.hands import Hands
from tests.faults.voice import Voice
from tests.helpers.qtlife import live

_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_INSTANCE = re.compile(r"\[\d+\]$")
_FORMS = (1, 2, 2, 2, 3, 4, 4, 4, 5, 5, 5)  # Ctrl and this digit start one; those with repeats more often
_EAGERLY = 10  # times as often


class Habits:
    """Works at one window until the process is killed. `photos` are files to attach."""

    def __init__(self, hands: Hands, bridge: Bridge, say: Voice, dice: Dice, *, photos: list[Path]) -> None:
        """Take the hands, and what is needed to know when the window is idle."""
        self._hands = hands
        self._bridge = bridge
        self._say = say
        self._dice = dice
        self._photos = photos
        self._fingers = Fingers(dice)
        key = hands.key
        self._acts: dict[str, tuple[int, Callable[[], None]]] = {
            "answer": (40, self._answer),
            "on": (8, lambda: key(Qt.Key.Key_Return)),
            "back": (6, self._back_and_change),
            "screen": (3, lambda: key(Qt.Key.Key_Return, _CONTROL)),
            "problem": (3, lambda: key(Qt.Key.Key_F8)),
            "clear": (3, self._clear),
            "add": (6, lambda: key(Qt.Key.Key_N, _CONTROL)),
            "remove": (4, self._remove),
            "language": (1, lambda: key(Qt.Key.Key_L, _CONTROL | _SHIFT)),
            "save": (2, lambda: key(Qt.Key.Key_S, _CONTROL)),
            "wait": (10, self._wait),
            "photo": (4, self._photo),
            "finish": (6, self._finish),
            "mend": (6, self._mend),
            "leave": (2, self._leave),
        }

    def prefer(self, act: str) -> None:
        """Do an act more often, so that the moment a kill is aimed at comes."""
        often, do = self._acts[act]
        self._acts[act] = (often * _EAGERLY, do)

    def work(self) -> None:
        """Type until the process is killed."""
        while True:
            self._do_something()
            live(self._dice.choice((0, 0, 1, 5, 20)))
            self._hands.look()

    def _do_something(self) -> None:
        if self._hands.filling is None:
            self._begin()
            return
        names = list(self._acts)
        (name,) = self._dice.choices(names, [self._acts[name][0] for name in names])
        self._say("act", name=name)
        self._acts[name][1]()
        # Enter may have met the button.
        self._hands.wait(lambda: self._hands.filling is None or not self._hands.finishing)
        left = self._hands.seen  # not what was there before the act: another start may still have been coming
        if self._hands.filling is None and left is not None:
            self._tell_end(left)

    def _tell_end(self, filling: Filling) -> None:
        """Say how a record was left: finished, as home tells, or kept, which is on the disk by then."""
        self._hands.wait(lambda: self._hands.find("homeSentence") is not None)
        if self._hands.find("homeNote") is not None:
            self._say("finished", draft=filling.opened.draft.id)
        elif not filling.untouched:
            self._say("saved", draft=filling.opened.draft.id)

    # --- in a record --------------------------------------------------------------------------------------

    def _wait(self) -> None:
        """Wait until the window says that all is saved, or that it is not."""
        hands = self._hands
        hands.wait(lambda: hands.filling is None or hands.saved or hands.told)

    def _answer(self) -> None:
        """Answer the question the person is at, or open what is there instead, and go on."""
        hands = self._hands
        row = hands.row()
        if row is None:
            hands.key(self._dice.choice((Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Escape)))
            if hands.filling is not None and hands.row() is None:
                hands.key(Qt.Key.Key_F8)
            return
        node = hands.node(row)
        if node.readonly or node.question.type == "attachment":
            hands.key(Qt.Key.Key_Return)
            return
        keys = self._fingers.keys(node)
        if keys.instead and node.text:
            hands.key(Qt.Key.Key_A, _CONTROL)
        elif keys.after:
            hands.key(Qt.Key.Key_End)
        hands.type(keys.text)
        if keys.plain and row is hands.row():
            hands.compare(row, keys.text if keys.instead else node.text + keys.text)
        if self._dice.random() < 0.8 and hands.filling is not None:
            hands.key(Qt.Key.Key_Return)

    def _back_and_change(self) -> None:
        for _ in range(self._dice.randrange(1, 4)):
            self._hands.key(Qt.Key.Key_Return, _SHIFT)
        self._answer()

    def _clear(self) -> None:
        row = self._hands.row()
        if row is not None and not self._hands.node(row).readonly:
            self._hands.key(Qt.Key.Key_A, _CONTROL)
            self._hands.key(Qt.Key.Key_Delete)

    def _remove(self) -> None:
        """Remove an instance of a repeat at its card.

        Nobody takes anything back here: to which of many moments that leads while files are on their way, the
        ledger cannot tell exactly yet. Undo under kills is held by the store's state machine.
        """
        hands, filling = self._hands, self._hands.filling
        cards = [key for key in filling.plan.where if _INSTANCE.search(key)] if filling else []
        if not cards:
            return
        hands.page.desk.go_to(self._dice.choice(cards))
        hands.key(Qt.Key.Key_Delete)

    def _photo(self) -> None:
        """Paste a photo where one is asked for, or take one out."""
        hands, filling = self._hands, self._hands.filling
        assert filling is not None
        asked = [n.path for n in map(filling.session.node, filling.session.questions()) if _takes_file(n)]
        if not asked:
            return
        path = self._dice.choice(asked)
        hands.page.desk.go_to(path)
        row = hands.row()
        if row is None or row.key != path:
            return
        if hands.node(row).text and self._dice.random() < 0.3:
            hands.key(Qt.Key.Key_Delete)
            return
        QGuiApplication.clipboard().setText(str(self._dice.choice(self._photos)))
        hands.key(Qt.Key.Key_V, _CONTROL)

    def _finish(self) -> None:
        """Press Finish, and wait until the window says how it went."""
        self._say("pressed_finish")
        self._hands.key(Qt.Key.Key_Return, _CONTROL | _SHIFT)
        self._hands.wait(lambda: self._hands.filling is None or not self._hands.finishing)

    def _mend(self) -> None:
        """Finish; where there are problems, answer them one after the other and finish again."""
        for _ in range(self._dice.randrange(1, 12)):
            self._finish()
            if self._hands.filling is None or self._hands.told:
                return
            self._hands.key(Qt.Key.Key_Return)
            self._answer()

    def _leave(self) -> None:
        """Keep the record as a draft; the page stays while the disk refuses."""
        hands = self._hands
        hands.push(hands.page.top.close_button)
        hands.wait(lambda: hands.filling is None or hands.told)

    # --- from the home page -------------------------------------------------------------------------------

    def _begin(self) -> None:
        """Start a record, or go on with one; wait until it is on screen, or the window says why not."""
        hands = self._hands
        choice = self._dice.random()
        drafts = hands.drafts() if choice >= 0.8 else []
        if choice < 0.5:
            hands.key(getattr(Qt.Key, f"Key_{self._dice.choice(_FORMS)}"), _CONTROL)
        elif drafts:
            self._dice.choice(drafts).setFocus(Qt.FocusReason.TabFocusReason)
            hands.key(Qt.Key.Key_Return)
        else:
            hands.key(Qt.Key.Key_R, _CONTROL)
        hands.wait(self._has_begun)
        if hands.refused:
            # A draft just finished may still have its row on the home page, where quick hands meet it.
            self._say("not_opened", words=hands.page._trouble.title.full_text())
            hands.push(hands.page.top.close_button)

    def _has_begun(self) -> bool:
        """Return whether a record is on screen, or nothing is on its way that would bring one."""
        hands = self._hands
        if hands.filling is not None or hands.refused:
            return True
        self._bridge.drain("store")
        live(20)
        idle = self._bridge.drain("store") and not hands.at_entry
        return idle or hands.filling is not None


def _takes_file(node: Node) -> bool:
    return node.question.type == "attachment" and node.relevant and not node.readonly
