"""Answers that come from elsewhere: none (F2), that of the last record (F4), all of this one (Ctrl D)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from fieldapp.errors import FieldappError
from fieldapp.flows import Flows, OpenDraft
from fieldapp.flows.copies import Copied, Earlier
from fieldapp.records import Life
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.markup import plain
from fieldapp.ui.pages.entry_desk import Desk
from fieldapp.ui.pages.entry_filling import Filling
from fieldapp.ui.pages.entry_question import QuestionRow
from fieldapp.ui.when import moment
from fieldapp.ui.wording import worded
from fieldapp.ui.words_of_copies import copied_in_words
from forms import Node

_LETTERS = 40  # of a label in a sentence of the footer


class Page(Protocol):
    """What is needed of the page that has the draft in hand."""

    @property
    def in_hand(self) -> Filling | None:
        """The draft that takes answers, None while it is being finished or is gone."""
        ...

    def put(self, path: str, text: str) -> None:
        """Take an answer that nobody typed; '' clears the question, file and all."""
        ...

    @property
    def waits_here(self) -> bool:
        """Whether the person is at this page, and no draft is on its way."""
        ...

    def settle_all(self, filling: Filling, then: Callable[[], None], failed: Callable[[], None]) -> None:
        """Bring all that was typed onto the disk; where that fails, the page says so."""
        ...

    def open_made(self, make: Callable[[], OpenDraft], then: Callable[[], None]) -> None:
        """Show a draft that is made once all that was typed into the one in hand is on the disk."""
        ...


class Same(QObject):
    """Clears, repeats and duplicates; what it does to an answer is one act that undo takes back."""

    def __init__(self, page: Page, desk: Desk, flows: Flows, bridge: Bridge) -> None:
        """Take the page and its parts."""
        super().__init__(desk)
        self._page = page
        self._desk = desk
        self._copies = flows.copies
        self._clock = flows.clock
        self._bridge = bridge
        self._making = False  # a duplicate
        desk.clear.connect(self.clear)
        desk.same.connect(self.same)

    def clear(self) -> None:
        """Clear the question that has the keyboard."""
        node = self._here()
        if node is None:
            self._desk.footer.tell(self.tr("Go to an answer first"))
            return
        if not node.text:
            self._desk.footer.tell(self.tr("There is no answer here to clear"))
            return
        self._put(node, "")
        self._desk.footer.offer_undo(self.tr("{question}: cleared").format(question=_called(node)))

    def same(self) -> None:
        """Answer as the last record of this form does."""
        node, filling = self._here(), self._page.in_hand
        if node is None or filling is None:
            self._desk.footer.tell(self.tr("Go to an answer first"))
            return
        if node.question.type == "attachment":
            self._desk.footer.tell(self.tr("A file is not taken over. Choose it here."))
            return
        if node.question.masked:
            self._desk.footer.tell(self.tr("What stands behind dots is not taken over. Type it here."))
            return
        opened, path, shifts = filling.opened, str(node.path), filling.files.shifts

        def found(earlier: Earlier | None) -> None:
            now = filling.files.since(path, shifts)  # somebody else may stand at that path by now
            if filling is self._page.in_hand and now is not None:
                self._take(filling, now, node.text, earlier)

        def failed(error: FieldappError) -> None:
            self._desk.footer.tell(worded(error)[0])

        self._bridge.run("store", lambda: self._copies.earlier(opened, path), found, failed)

    def duplicate(self) -> None:
        """Go on in a new draft with the same answers."""
        filling = self._page.in_hand
        if filling is None or self._making or not self._page.waits_here:
            return  # one is on its way
        self._desk.leave_question()
        if filling.untouched:
            self._desk.footer.tell(self.tr("There is nothing to duplicate yet"))
            return
        self._making = True
        draft_id = filling.opened.draft.id

        def made(copied: Copied) -> None:
            self._making = False
            self._page.open_made(
                lambda: copied.opened, partial(self._desk.footer.tell, copied_in_words(copied))
            )

        def failed(error: FieldappError) -> None:
            self._making = False
            self._desk.footer.tell(worded(error)[0])

        def saved() -> None:
            self._bridge.run("store", lambda: self._copies.duplicate(draft_id), made, failed)

        self._page.settle_all(filling, saved, self._not_made)

    def _not_made(self) -> None:
        self._making = False

    def _take(self, filling: Filling, path: str, before: str, earlier: Earlier | None) -> None:
        if not filling.standing.asks(path):
            return  # it is not asked any more
        node = filling.session.node(path)
        if node.text != before:
            return  # the person typed on: what is typed wins
        if earlier is None:
            self._desk.footer.tell(self.tr("There is no other record of this form on this disk"))
            return
        record = self._record(earlier, self._clock())
        if earlier.alone:
            self._desk.footer.tell(self.tr("Every record has its own here, so it is not taken over"))
        elif not earlier.text:
            self._desk.footer.tell(self.tr("{record} has no answer here").format(record=record))
        elif earlier.text == node.text:
            self._desk.footer.tell(self.tr("It is already as in {record}").format(record=record))
        else:
            self._put(node, earlier.text)
            self._desk.footer.offer_undo(self.tr("Same as in {record}").format(record=record))

    def _record(self, earlier: Earlier, now: datetime) -> str:
        """Return which record it is: '“Musa Ibrahim”, a draft of 14:32'."""
        time = moment(earlier.at, now)
        if earlier.life is Life.DRAFT:
            named, nameless = self.tr("“{name}”, a draft of {time}"), self.tr("the draft of {time}")
        else:
            named, nameless = self.tr("“{name}”, finished {time}"), self.tr("the record finished {time}")
        return (named if earlier.title else nameless).format(name=earlier.title, time=time)

    def _here(self) -> Node | None:
        """Return the question that has the keyboard and takes answers."""
        filling = self._page.in_hand
        row = self._desk.column.row_of(QApplication.focusWidget())
        if filling is None or not isinstance(row, QuestionRow) or not filling.standing.asks(row.key):
            return None
        if row.asks_why:
            return None  # the keyboard is in the reason, not in the answer
        self._desk.read()
        node = filling.session.node(row.key)
        return node if node.asked else None

    def _put(self, node: Node, text: str) -> None:
        """Answer apart from what was typed here before and will be: each is taken back by itself."""
        filling = self._page.in_hand
        if filling is not None:
            filling.part()
            self._page.put(str(node.path), text)
            filling.part()
            if filling.here == node.path:
                self._desk.resume()  # to type on after it


def _called(node: Node) -> str:
    words = " ".join(plain(node.label).split()) or node.path.name
    return words if len(words) <= _LETTERS else f"{words[: _LETTERS - 1].rstrip()}…"
