"""What differs between two versions of a form, as sentences in the order of the newer form."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from forms.model import Body, Form, Question, Repeat
from forms.path import Path
from forms.versions.offers import same_rows
from forms.versions.pairs import Pairs
from forms.versions.questions import Comparison
from forms.versions.sentences import Difference, told
from forms.versions.side import Side

_FORM = ""  # the key of the form itself, as a section
_LAST_SAVED = "__last-saved"  # a record, not a list


def differences(old: Form, new: Form, language: str = "") -> tuple[Difference, ...]:
    """Return what differs, as somebody who fills the form would tell it; () = nothing that they could notice.

    First the form itself, then sections and questions in the order of the newer form, what is gone where it
    was; last the values that the form fills in itself. `language`: whose words are compared and repeated, ''
    = the newer form's first; of the other languages the changed words are counted. Not told: what the server
    alone sees, such as entities and where records are sent.
    """
    return tuple(_Telling(old, new, language).all())


@dataclass(frozen=True, slots=True)
class _Entry:
    """An item of the body and the section that it stands directly in."""

    item: Body
    section: str


class _Telling:
    """One comparison. Items have keys: their path, else their label; those without either only arrange."""

    def __init__(self, old: Form, new: Form, language: str) -> None:
        self._pairs = Pairs(old, new)
        both = [name for name in new.languages if name in old.languages]
        shown = language if language in both else next(iter(both), "")
        self._old = Side(old, shown, self._pairs.renamed)
        self._new = Side(new, shown, str)
        self._before, self._now = _entries(old), _entries(new)
        self._same = {key: same for key in self._before if (same := self._counterpart(key)) is not None}
        self._origin = {same: key for key, same in self._same.items()} | {_FORM: _FORM}
        self._compared = Comparison(self._old, self._new, tuple(name for name in both if name != shown))

    def all(self) -> Iterator[Difference]:
        body = list(self._body())
        yield from self._form()
        yield from body
        yield from self._lists()

    def _form(self) -> Iterator[Difference]:
        old, new = self._old, self._new
        if old.words(old.form.title) != new.words(new.form.title):
            yield told("title_changed", old=old.shown(old.form.title), new=new.shown(new.form.title))
        for name in new.form.languages:
            if name not in old.form.languages:
                yield told("language_added", language=name)
        for name in old.form.languages:
            if name not in new.form.languages:
                yield told("language_removed", language=name)
        for name, count in self._compared.heard.items():
            if count:
                yield told("translation_changed", language=name, count=str(count))

    def _body(self) -> Iterator[Difference]:
        gone: dict[str, list[Difference]] = defaultdict(list)
        last = _FORM
        for key, entry in self._before.items():
            if key in self._same:
                last = self._same[key]
            else:
                gone[last].append(_told_whole(entry.item, self._old, "removed"))
        stood, stands = _orders(self._before), _orders(self._now)
        yield from self._order(_FORM, stood, stands)
        yield from gone[_FORM]
        for key, entry in self._now.items():
            yield from self._entry(key, entry)
            if not isinstance(entry.item, Question):
                yield from self._order(key, stood, stands)
            yield from gone[key]

    def _entry(self, key: str, entry: _Entry) -> Iterator[Difference]:
        if key not in self._origin:
            yield _told_whole(entry.item, self._new, "added")
            return
        before = self._before[self._origin[key]]
        old, new = before.item, entry.item
        if not (isinstance(old, Question) and isinstance(new, Question)):
            yield from self._compared.sections(old, new)
            return
        if not old.hidden and not new.hidden:
            yield from self._moved(before, entry)
        yield from self._compared.questions(old, new)

    def _moved(self, before: _Entry, entry: _Entry) -> Iterator[Difference]:
        """Tell that a question is in another section, unless that is new or the one where it was is gone."""
        was = _FORM if before.section == _FORM else self._same.get(before.section)
        if was is not None and was != entry.section and entry.section in self._origin:
            label = self._new.name(entry.item)
            if entry.section == _FORM:
                yield told("question_moved", entry.item.path, "form", label=label)
            else:
                section = self._new.name(self._now[entry.section].item)
                yield told("question_moved", entry.item.path, label=label, section=section)

    def _order(
        self, key: str, stood: Mapping[str, list[str]], stands: Mapping[str, list[str]]
    ) -> Iterator[Difference]:
        """Tell whether what was in a section and still is stands in another order."""
        if key not in self._origin:
            return
        before = [self._same.get(one) for one in stood.get(self._origin[key], ())]
        now = stands.get(key, [])
        both = set(before).intersection(now)
        if [one for one in before if one in both] != [one for one in now if one in both]:
            if key == _FORM:
                yield told("order_changed", case="form")
            else:
                item = self._now[key].item
                yield told("order_changed", item.path, label=self._new.name(item))

    def _lists(self) -> Iterator[Difference]:
        """Tell the lists that differ in what no question offers: in other columns, or rows to look up."""
        for name, rows in self._new.form.instances.items():
            before = self._old.form.instances.get(name)
            told_already = name == _LAST_SAVED or name in self._compared.told_lists
            if before is not None and not told_already and not same_rows(before, rows):
                yield told("list_changed", name=name)

    def _counterpart(self, key: str) -> str | None:
        path = Path(key)
        same = self._pairs.new_of.get(path, None if self._pairs.is_of_old(path) else key)
        if same not in self._now or type(self._now[same].item) is not type(self._before[key].item):
            return None
        return same


def _entries(form: Form) -> dict[str, _Entry]:
    """Return the items by key, in the order of the body; of two with one key the first."""
    found: dict[str, _Entry] = {}
    stack = [(item, _FORM) for item in reversed(form.body)]
    while stack:
        item, section = stack.pop()
        key = str(item.path or item.label)
        if key:
            found.setdefault(key, _Entry(item, section))
        if not isinstance(item, Question):
            stack += [(child, key or section) for child in reversed(item.children)]
    for question in form.unasked:
        found.setdefault(question.path, _Entry(question, _FORM))
    return found


def _orders(entries: Mapping[str, _Entry]) -> Mapping[str, list[str]]:
    """Return the keys of what stands directly in each section, without what nobody sees."""
    found: dict[str, list[str]] = defaultdict(list)
    for key, entry in entries.items():
        if not (isinstance(entry.item, Question) and entry.item.hidden):
            found[entry.section].append(key)
    return found


def _told_whole(item: Body, side: Side, what: str) -> Difference:
    """Tell that an item is new, or gone."""
    if isinstance(item, Question):
        kind = "calculation" if item.hidden else "question"
    else:
        kind = "repeat" if isinstance(item, Repeat) else "section"
    return told(f"{kind}_{what}", item.path, label=side.name(item))
