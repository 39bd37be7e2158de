"""Fetches what the records board shows: a first page at once, the numbers after it, other pages when seen."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from fieldapp.errors import FieldappError
from fieldapp.flows import Flows
from fieldapp.flows.finding import Words
from fieldapp.flows.views import ListChoices, RowView
from fieldapp.records import DIGIT, Counted, Wanted
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.indexing import Indexing
from fieldapp.ui.pages.loader import Loader
from fieldapp.ui.pages.records_model import PAGE, Group, Load, RecordsModel, number_in, of_group

_BEFORE_A_SEARCH = 0.03  # seconds for the index to catch up before a search goes ahead without it


@dataclass(frozen=True, slots=True)
class Asked:
    """A question to the disk: what is wanted, within which group."""

    wanted: Wanted
    group: Group

    @property
    def whole(self) -> Wanted:
        """Both as one."""
        return of_group(self.wanted, self.group)


@dataclass(frozen=True, slots=True)
class News:
    """What a look at the disk brought."""

    asked: Asked
    load: Load
    counted: Counted  # within what is wanted, by life
    total: int  # records that the board could show
    choices: ListChoices


class Feed(QObject):
    """Feeds the model.

    Emits:
        started: the first page of another question is there.
        renewed: the News of the same question.
        failed: the FieldappError of a disk that could not be read.
    """

    started = Signal()
    renewed = Signal(object)
    failed = Signal(object)

    def __init__(self, flows: Flows, bridge: Bridge, model: RecordsModel, page: QWidget) -> None:
        """Take the verbs, the lanes, what is fed, and the page that must be seen for it."""
        super().__init__(page)
        self._flows = flows
        self._bridge = bridge
        self._model = model
        self.asked = Asked(Wanted(), Group.ALL)
        self.shown: Asked | None = None  # the question whose answer the model has
        self._lacking: int | None = None  # the page that was looked for last
        self._fetching = False
        model.lacks.connect(self._fetch)
        self._indexing = Indexing(flows, bridge, self)
        self._indexing.done.connect(self._indexed)
        self._loader = Loader(page, bridge, self._load, self._renew, self.failed.emit)

    @Slot()
    def reload(self) -> None:
        """Look again."""
        self._loader.ask()

    def ask(self, asked: Asked) -> None:
        """Ask something else; the answer to what was asked before is not waited for."""
        self.asked = asked
        if asked.wanted.text:
            gather = partial(self._flows.finding.gather, _BEFORE_A_SEARCH)
            self._bridge.run("read", gather, partial(self._gathered, asked), self.failed.emit)
        else:
            self._look(asked)

    def _gathered(self, asked: Asked, words: Words) -> None:
        if not words:
            self._look(asked)
            return
        keep = partial(self._flows.finding.keep, words)
        self._bridge.run("store", keep, lambda _: self._look(asked), self.failed.emit)

    def _look(self, asked: Asked) -> None:
        if asked is self.asked:
            first = partial(self._first, asked)
            self._bridge.run("read", first, partial(self._start, asked), self.failed.emit)

    def _first(self, asked: Asked) -> Load | None:
        """Return the first page (off the window's thread), None where something else was asked meanwhile."""
        if asked is not self.asked:
            return None
        rows = self._flows.lists.page(asked.whole, PAGE)
        return Load(len(rows), {0: rows}, self._destinations(), self._flows.clock())

    def _start(self, asked: Asked, load: Load | None) -> None:
        if load is not None and asked is self.asked:
            self.shown = asked
            self._model.start(load)
            self.started.emit()
            self._loader.ask()

    def _load(self) -> News:
        """Look at everything again (off the window's thread)."""
        asked, lists = self.asked, self._flows.lists
        counted = lists.counts(asked.wanted)
        every = counted if asked.wanted == _open(asked.wanted) else lists.counts(Wanted())
        pages = {page: lists.page(asked.whole, PAGE, page * PAGE) for page in self._model.recent()}
        load = Load(number_in(counted, asked.group), pages, self._destinations(), self._flows.clock())
        return News(asked, load, counted, number_in(every, Group.ALL), lists.choices())

    def _renew(self, news: News) -> None:
        if news.asked is self.asked:
            self.shown = news.asked
            self.renewed.emit(news)
        else:
            self._loader.ask()
        self._indexing.begin()

    @Slot(bool)
    def _indexed(self, was_behind: bool) -> None:  # noqa: FBT001  (a signal's value)
        if was_behind and self.asked.wanted.text:
            self._loader.ask()

    def _destinations(self) -> tuple[str, ...]:
        return self._flows.lists.destinations() or (DIGIT,)

    # --- pages -------------------------------------------------------------------------------------------

    @Slot(int)
    def _fetch(self, page: int) -> None:
        """Fetch a page; of those asked for while another is on its way only the last is still looked at."""
        self._lacking = page
        if not self._fetching:
            self._fetch_next()

    def _fetch_next(self) -> None:
        page, self._lacking = self._lacking, None
        if page is None:
            return
        self._fetching = True
        asked = self.asked
        rows = partial(self._flows.lists.page, asked.whole, PAGE, page * PAGE)
        self._bridge.run("read", rows, partial(self._fetched, asked, page), self._not_fetched)

    def _fetched(self, asked: Asked, page: int, rows: list[RowView]) -> None:
        self._fetching = False
        if asked is self.asked:
            self._model.put(page, rows)
        self._fetch_next()

    def _not_fetched(self, error: FieldappError) -> None:
        self._fetching = False
        self._lacking = None
        self.failed.emit(error)


def _open(wanted: Wanted) -> Wanted:
    """Return the question that narrows nothing, in the same order."""
    return Wanted(order=wanted.order, order_at=wanted.order_at, descending=wanted.descending)
