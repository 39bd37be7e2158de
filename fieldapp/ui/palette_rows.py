"""What the palette offers, as rows: records, acts on the chosen one, acts, pages and forms."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from fieldapp.flows.views import DraftView, FormView, RowView
from fieldapp.records import Life
from fieldapp.ui.both_words import english, translate
from fieldapp.ui.finder_list import Found
from fieldapp.ui.folded import to_find
from fieldapp.ui.when import moment

_FORM_KEYS = 9  # Ctrl 1 to Ctrl 9 start forms


@dataclass(frozen=True)
class Deed:
    """Something that can be done now: in words, with its keys and sign. `common`: offered unasked.

    `also` are other words that find it.
    """

    words: str
    act: Callable[[], object]
    keys: str = ""
    icon: str = "chevron-right"
    common: bool = False
    also: str = ""


@dataclass(frozen=True)
class Item:
    """A record as the palette lists it."""

    id: str
    name: str
    note: str
    life: Life

    @property
    def draft(self) -> bool:
        """Whether it is still being filled."""
        return self.life is Life.DRAFT


def item_of_row(row: RowView, now: datetime) -> Item:
    """Return a record of a list."""
    time = moment(row.at, now)
    if row.life is Life.DRAFT:
        return _draft(row.id, row.title, row.form_title, row.answered, row.total, time)
    state = {
        Life.FINISHED: translate("palette", "Finished {time}  ·  {form}"),
        Life.QUEUED: translate("palette", "In line since {time}  ·  {form}"),
        Life.DELIVERED: translate("palette", "Delivered, finished {time}  ·  {form}"),
        Life.REPLACED: translate("palette", "Replaced by a later version, finished {time}  ·  {form}"),
    }
    note = state.get(row.life, translate("palette", "{time}  ·  {form}"))
    return Item(row.id, row.title or row.form_title, note.format(time=time, form=row.form_title), row.life)


def item_of_draft(draft: DraftView, now: datetime) -> Item:
    """Return a draft of the home page."""
    time = moment(draft.updated_at, now)
    return _draft(draft.id, draft.title, draft.form_title, draft.answered, draft.total, time)


def heading(words: str) -> Found:
    """Return a heading."""
    return Found(f"heading:{words}", words)


def record_rows(items: Iterable[Item], open_: Callable[[Item], object]) -> list[Found]:
    """Return records, each of which opens."""
    return [
        Found(f"record:{item.id}", item.name, lambda item=item: open_(item), item.note, "records")
        for item in items
    ]


def deed_rows(deeds: Iterable[Deed], about: str = "") -> list[Found]:
    """Return acts; `about` tells those on one thing from those on another."""
    return [Found(f"deed:{about}{d.words}", d.words, d.act, "", d.icon, d.keys) for d in deeds]


def form_deeds(forms: Sequence[FormView], start: Callable[[int], object]) -> list[Deed]:
    """Return the forms that can be started, by their keys."""
    named = translate("palette", "Start: {form}")
    return [
        Deed(
            named.format(form=form.title),
            lambda form_id=form.id: start(form_id),
            f"Ctrl+{place}" if place <= _FORM_KEYS else "",
            "forms",
            also=named.english.format(form=""),
        )
        for place, form in enumerate((form for form in forms if form.readable), start=1)
    ]


def matching(deeds: Iterable[Deed], query: str) -> list[Deed]:
    """Return the acts that have every word of what is looked for, those that begin with it first.

    What is looked for is in the window's language or in English.
    """
    words, begin = to_find(query).split(), to_find(query)
    fits = [deed for deed in deeds if all(word in _found_by(deed) for word in words)]
    return sorted(
        fits, key=lambda deed: not to_find(deed.words).startswith(begin) and not _english_begins(deed, begin)
    )


def _found_by(deed: Deed) -> str:
    """Return every word that finds an act, those of the window's language and the English ones."""
    words = (deed.words, deed.also, english(deed.words), english(deed.also))
    return to_find(" ".join(words))


def _english_begins(deed: Deed, begin: str) -> bool:
    return to_find(english(deed.words)).startswith(begin)


def _draft(id_: str, title: str, form: str, answered: int, total: int, time: str) -> Item:  # noqa: PLR0917
    worded = translate("palette", "Draft, {answered} of {total}  ·  on this disk {time}  ·  {form}")
    note = worded.format(answered=answered, total=total, time=time, form=form)
    return Item(id_, title or translate("palette", "{form}, no name yet").format(form=form), note, Life.DRAFT)
