"""Find or do anything (Ctrl K): records by any word in them, acts on the chosen one, acts, pages, forms."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from fieldapp.errors import FieldappError
from fieldapp.flows import Flows
from fieldapp.flows.views import FormView
from fieldapp.records import Wanted
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.finder import Finder, Found, Words
from fieldapp.ui.palette_rows import (
    Deed,
    Item,
    deed_rows,
    form_deeds,
    heading,
    item_of_draft,
    item_of_row,
    matching,
    record_rows,
)
from fieldapp.ui.wording import worded

_RECORDS = 5  # shown at once; more words find fewer
_DRAFTS = 3
_DEEDS = 8  # of a kind, where there is a query
_ONLY_DEEDS, _ONLY_RECORDS, _HELP = ">", "#", "?"


@dataclass(frozen=True)
class Offers:
    """What the window can do: acts, pages, what can be set, and acts on one record."""

    deeds: Callable[[], Sequence[Deed]]
    pages: Callable[[], Sequence[Deed]]
    settings: Callable[[], Sequence[Deed]]  # ways to what can be set, and what is set from here
    on_record: Callable[[Item], Sequence[Deed]]
    open_record: Callable[[Item], object]
    start_form: Callable[[int], object]
    show_keys: Callable[[], object]
    in_hand: Callable[[], str]  # the id of the draft on screen, '' = none


@dataclass(frozen=True)
class _Answer:
    """What the disk said to a query."""

    query: str
    items: tuple[Item, ...]
    forms: tuple[FormView, ...]


class Palette(QObject):
    """One panel at a time. The disk is asked for one thing at a time too: what was typed last."""

    def __init__(self, window: QWidget, flows: Flows, bridge: Bridge, offers: Offers) -> None:
        """Take the window to lie over, and what it can do."""
        super().__init__(window)
        self._window = window
        self._flows = flows
        self._bridge = bridge
        self._offers = offers
        self._finder: Finder | None = None
        self._query = ""
        self._answer = _Answer("", (), ())
        self._asking = False
        self._chosen: Item | None = None

    @property
    def finder(self) -> Finder | None:
        """The panel, None while it is not open."""
        return self._finder

    def open(self) -> None:
        """Open it; where it is open, mark what is typed."""
        if self._finder is not None:
            self._finder.mark()
            return
        words = Words(
            self.tr("Find or do anything"),
            self.tr("A name, a number, an answer, or what you want to do"),
            "Ctrl+K",
            [("↑+↓", self.tr("choose")), ("Enter", self.tr("open")), ("Tab", self.tr("next heading"))],
            self.tr("> for acts, # for records, ? for keys"),
        )
        self._answer, self._chosen, self._asking = _Answer("", (), ()), None, False
        finder = self._finder = Finder(self._window, words)
        finder.setObjectName("palette")
        finder.typed.connect(self._typed)
        finder.moved.connect(self._moved)
        finder.closed.connect(self._closed)
        finder.open()

    def close_up(self) -> None:
        """Close it, since the page under it is another one."""
        if self._finder is not None:
            self._finder.close_up()

    def _closed(self) -> None:
        self._finder = None

    def _typed(self, query: str) -> None:
        self._query = query
        if query == _HELP:
            if self._finder is not None:
                self._finder.close_up()
            self._offers.show_keys()
            return
        self._show(final=False)
        self._ask()

    def _ask(self) -> None:
        """Ask the disk, unless it is being asked: then once that has been answered."""
        finder, query = self._finder, self._query
        if finder is None:
            return
        finder.wait()
        if self._asking:
            return
        self._asking = True

        def answered(answer: _Answer) -> None:
            if finder is not self._finder:
                return
            self._asking = False
            self._answer = answer
            if answer.query == self._query:
                self._chosen = answer.items[0] if answer.items else None
                self._show(final=True)
            else:
                self._ask()

        def failed(error: FieldappError) -> None:
            if finder is self._finder:
                self._asking = False
                finder.show_found(self._rows(), worded(error)[0])

        in_hand = self._offers.in_hand()
        self._bridge.run("read", lambda: self._load(query, in_hand), answered, failed)

    def _load(self, query: str, in_hand: str) -> _Answer:
        """Look on the disk; called on a lane. The draft in hand needs not be offered to go on with."""
        flows, now = self._flows, self._flows.clock()
        forms = tuple(flows.board.forms())
        text = query.removeprefix(_ONLY_RECORDS).strip()
        if query.startswith(_ONLY_DEEDS):
            return _Answer(query, (), forms)
        if not query:
            drafts = (draft for draft in flows.board.drafts(_DRAFTS + 1) if draft.id != in_hand)
            return _Answer(query, tuple(item_of_draft(d, now) for d in islice(drafts, _DRAFTS)), forms)
        rows = flows.lists.page(Wanted(text=text), _RECORDS)
        return _Answer(query, tuple(item_of_row(row, now) for row in rows), forms)

    def _moved(self, row: Found) -> None:
        """Offer the acts on the record that is chosen now; they stay while one of them is."""
        found = next((item for item in self._items() if f"record:{item.id}" == row.key), None)
        if found is not None and found != self._chosen:
            self._chosen = found
            self._show(final=False)

    def _show(self, *, final: bool) -> None:
        if self._finder is not None:
            nothing = self.tr("Nothing is found") if final else ""
            self._finder.show_found(self._rows(), nothing, final=final)

    def _items(self) -> tuple[Item, ...]:
        """Return the records that answer what is typed; until then those of the query before."""
        wanted = self._query.startswith(_ONLY_DEEDS)
        return () if wanted or (not self._query and self._answer.query) else self._answer.items

    def _rows(self) -> list[Found]:
        query, items = self._query, self._items()
        rows: list[Found] = []
        if items:
            rows.append(heading(self.tr("Records") if query else self.tr("Continue")))
            rows += record_rows(items, self._offers.open_record)
        chosen = self._chosen if self._chosen in items else None
        if query and chosen is not None:
            rows.append(heading(self.tr("Do with {record}").format(record=chosen.name)))
            rows += deed_rows(self._offers.on_record(chosen), chosen.id)
        if query.startswith(_ONLY_RECORDS):
            return rows
        text = query.removeprefix(_ONLY_DEEDS).strip()
        deeds = self._offers.deeds()
        deeds = matching(deeds, text) if query else [deed for deed in deeds if deed.common]
        places = [*self._offers.pages(), *form_deeds(self._answer.forms, self._offers.start_form)]
        most = _DEEDS if text else len(deeds) + len(places)
        rows += _under(self.tr("Do"), deeds[:most])
        if query:
            rows += _under(self.tr("Go to"), matching(places, text)[:most])
            settings = matching(self._offers.settings(), text)
            rows += _under(self.tr("Settings"), settings[:_DEEDS] if text else settings)
        return rows


def _under(title: str, deeds: Sequence[Deed]) -> list[Found]:
    return [heading(title), *deed_rows(deeds)] if deeds else []
