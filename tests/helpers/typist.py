"""Somebody who fills any form by key presses alone: looks at the row that has the keyboard, and types.

Nothing is set, clicked or asked of the session. What is typed follows from what the row shows: its kind, its
look and the choices on offer. Where a form is not content with that, another answer is tried.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget

from fieldapp.ui.choice_list import ManyList, OneList
from fieldapp.ui.media_words import media_kind
from fieldapp.ui.pages.entry import EntryPage
from fieldapp.ui.pages.entry_cards import AddRow
from fieldapp.ui.pages.entry_question import QuestionRow
from fieldapp.ui.search_look import SearchLook
from fieldapp.ui.tile_look import TileLook
from fieldapp.ui.widgets.attachment import AttachmentLook
from fieldapp.ui.widgets.dropdown import DropdownLook
from fieldapp.ui.widgets.many_dropdown import ManyDropdownLook
from fieldapp.ui.widgets.rank import RankLook
from fieldapp.ui.widgets.signature import SignatureLook
from forms import Node
from tests.helpers.qtlife import until

Press = str | Qt.Key | tuple[Qt.Key, Qt.KeyboardModifier]

ENTER, TAB, SPACE, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Escape
UP, DOWN, RIGHT = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Right
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
_PLACES = ("-15.12, 39.26", (ENTER, ALT), "-15.13, 39.27", (ENTER, ALT), "-15.2, 39.3")
_TYPED: dict[str, tuple[str, ...]] = {
    # kind of answer: what is typed first, and what where the form is not content with that
    "text": ("Amina Bello", "12", "amina@example.org", "841234567", "004271"),
    "integer": ("1", "2", "0", "5", "1998", "2024", "40", "-99"),
    "decimal": ("1.5", "1", "2", "0", "100", "-99"),
    "date": ("3 Jan 2026", "12 Mar 1987", "3 Jan 2030"),
    "time": ("12.30", "06:00", "23:50"),
    "datetime": ("3 Jan 2026 05:40", "12 Mar 1987 05:40", "3 Jan 2030 05:40"),
    "geopoint": ("-15.12, 39.26",),
}
_FILES = {"image": "house.png", "audio": "talk.m4a", "video": "walk.mp4", "file": "contract.pdf"}
_YES = ("yes", "sim", "oui", "sí")  # more is asked then
_NO_WISHES: Mapping[str, str] = {}


def bring_files(folder: Path) -> Path:
    """Put a file of each kind into a folder that is made, as from a stick; return it."""
    folder.mkdir()
    for name, width in (("house.png", 640), ("face.png", 200)):
        image = QImage(width, 300, QImage.Format.Format_RGB32)
        image.fill(0x336699 + width)
        assert image.save(str(folder / name))
    for name, content in (("talk.m4a", b"sound"), ("walk.mp4", b"film"), ("contract.pdf", b"%PDF-1.7\n")):
        (folder / name).write_bytes(content)
    return folder


class Hands:
    """Ten fingers on the keyboard of a window; every key goes to whatever has the focus."""

    def __init__(self, page: EntryPage, files: Path) -> None:
        """Take the page that is looked at, and where the files lie that answer questions."""
        self.page = page
        self.files = files

    def focus(self) -> QWidget:
        """Return what has the keyboard."""
        popup = QApplication.activePopupWidget()  # takes every key while it is open
        focused = (popup.focusWidget() or popup) if popup else QApplication.focusWidget()
        assert focused is not None
        return focused

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key."""
        QTest.keyClick(self.focus(), key, held)

    def type(self, text: str) -> None:
        """Press the keys of a text."""
        for letter in text:
            QTest.keyClicks(self.focus(), letter)

    def presses(self, *presses: Press) -> None:
        """Type texts and press keys, one after the other."""
        for press in presses:
            if isinstance(press, tuple):
                self.press(*press)
            elif isinstance(press, str):
                self.type(press)
            else:
                self.press(press)

    def choose_file(self, name: str) -> None:
        """Answer a question for a file: open the dialog, type where the file lies, wait for the copy."""
        here = self.here()
        self.press(SPACE)
        until(self._in_dialog, told=self.here)
        self.type(str(self.files / name))
        self.press(ENTER)
        until(lambda: self.here() == here and not self.page.unsaved, told=self.here)

    def here(self) -> str:
        """Return the key of the row that has the keyboard, a question's is its path; '' where it is none."""
        row = self.page.desk.column.row_of(QApplication.focusWidget())
        return row.key if row else ""

    def _in_dialog(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and isinstance(focused.window(), QFileDialog)


class Typist(Hands):
    """Fills whatever form is on the page. `tries` says how often each question was answered,
    `seen` which had the keyboard, `added` how many instances of each repeat were added.

    `instances`: how many are added to each repeat that grows by hand.
    """

    def __init__(
        self, page: EntryPage, files: Path, wishes: Mapping[str, str] = _NO_WISHES, instances: int = 1
    ) -> None:
        """Begin with nothing done; `wishes` gives the first letters of what is chosen at some questions."""
        super().__init__(page, files)
        self.tries: Counter[str] = Counter()
        self.added: Counter[str] = Counter()
        self.seen: set[str] = set()
        self._wishes = wishes
        self._instances = instances

    def fill(self) -> None:
        """Go from row to row with Enter, answering each, until the keyboard is on Finish."""
        for _ in range(10_000):
            focused = self.focus()
            row = self.page.desk.column.row_of(focused)
            if isinstance(row, QuestionRow):
                self.seen.add(row.key)
                if not row.node.answered:  # else the form gave an answer itself
                    self.answer(row)
                self.press(ENTER)
            elif isinstance(row, AddRow):
                more = self.added[row.key] < self._instances
                self.added[row.key] += more
                self.press(SPACE if more else ENTER)
            elif row is not None:
                self.press(ENTER)  # a card that is there already opens
            elif focused is self.page.desk.footer.finish_button:
                return
            else:
                assert isinstance(focused, QPushButton), focused
                self.press(SPACE)  # a page that is only read
        raise AssertionError(f"no end in sight at {self.here()}")

    def finish(self) -> None:
        """Press Finish; where it lists problems, mend one after the other and press it again."""
        for _ in range(100):
            self.press(ENTER, CTRL | SHIFT)
            if self.page.in_hand is None or not self.page.desk.problems.isVisible():
                return
            self.press(SPACE)  # on the first one's button
            self.mend()
        raise AssertionError(f"there is no end of problems: {self.problem()}")

    def mend(self) -> None:
        """Answer what is wrong otherwise, and what only shows then, until F8 leads to no problem any more."""
        for _ in range(1_000):
            row = self.page.desk.column.row_of(self.focus())
            if not isinstance(row, QuestionRow) or not row.problem.words.isVisible():
                return
            assert self.tries[row.key] < len(self._answers(row)), f"{row.key}: {self.problem()}"
            self.seen.add(row.key)
            self.press(Qt.Key.Key_F2)
            self.answer(row)
            self.press(Qt.Key.Key_F8)
        raise AssertionError(f"there is no end of problems: {self.problem()}")

    def problem(self) -> str:
        """Return the row that has the keyboard, and what is said to be wrong with it."""
        row = self.page.desk.column.row_of(self.focus())
        said = row.problem.words.words if isinstance(row, QuestionRow) else ""
        return f"{self.here()}: {said}"

    def answer(self, row: QuestionRow) -> None:
        """Answer by keys, otherwise than the last time."""
        answers = self._answers(row)
        if not answers:
            return
        answer = answers[self.tries[row.key] % len(answers)]
        self.tries[row.key] += 1
        if isinstance(row.look, AttachmentLook) and not isinstance(row.look, SignatureLook):
            self.choose_file(_FILES[media_kind(row.node.question)])
        else:
            self.presses(*answer)
        assert self.here() == row.key, f"the keyboard left {row.key} by itself"

    def _answers(self, row: QuestionRow) -> list[tuple[Press, ...]]:
        """Return what may be pressed in a row, what is best first."""
        look, node = row.look, row.node
        if isinstance(look, RankLook):
            return [(DOWN, (UP, ALT))]
        if isinstance(look, TileLook):
            keys = [tile.key for tile in look.tiles]
            wish = self._wishes.get(row.key, _YES)
            return [(keys[place],) for place in _best_first([tile.text() for tile in look.tiles], wish)]
        if isinstance(look, (OneList, ManyList)):
            end = (SPACE,) if isinstance(look, ManyList) else ()
            return [(Qt.Key.Key_Home, *([DOWN] * at), *end) for at in range(len(node.choices))]
        if isinstance(look, ManyDropdownLook):
            return [
                (SPACE, Qt.Key.Key_Home, *([DOWN] * at), SPACE, ESCAPE) for at in range(len(node.choices))
            ]
        if isinstance(look, (SearchLook, DropdownLook)):
            return [(choice.label,) for choice in node.choices]
        return self._typed(node)

    def _typed(self, node: Node) -> list[tuple[Press, ...]]:
        kind, bounds = node.question.type, node.question.parameters
        if kind in {"geotrace", "geoshape"}:
            return [_PLACES]
        if kind == "attachment":
            return [("Amina Bello",)]
        if bounds.get("start"):
            return [(bounds["start"],)]
        return [(text,) for text in _TYPED.get(kind, _TYPED["text"])]


def _best_first(labels: list[str], wish: str | tuple[str, ...]) -> list[int]:
    """Return the places of choices: those that are wished for first."""
    return sorted(range(len(labels)), key=lambda place: not labels[place].lower().startswith(wish))
