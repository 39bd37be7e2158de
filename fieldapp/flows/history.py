"""Who changed what in a record, when, and why: the journal in the words of the form. Reads only."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from pathlib import Path as File

from fieldapp.durable import write_durably
from fieldapp.flows.audit import audit_csv
from fieldapp.flows.history_words import Wording
from fieldapp.flows.library import Library
from fieldapp.flows.views import Change, HistoryStep, HistoryView
from fieldapp.records import Act, Draft, Entry, Said
from fieldapp.store import Store
from forms import Device, FormRefused

_SILENT: frozenset[Act] = frozenset({"start", "copy", "edit", "found"})  # what they bring was not typed then


@dataclass(frozen=True)
class _Done:
    """Rows of the journal that a person sees as one act: a step, or the steps of one visit."""

    rows: tuple[Entry, ...]

    @property
    def first(self) -> Entry:
        return self.rows[0]


class History:
    """Tells what happened to a record."""

    def __init__(
        self,
        store: Store,
        library: Library,
        *,
        device: Callable[[], Device],
        name_of: Callable[[str], str],
    ) -> None:
        """Take the store, the forms, facts about this laptop, and how users are called."""
        self._store = store
        self._library = library
        self._device = device
        self._name_of = name_of

    def of(self, draft_id: str) -> HistoryView:
        """Return all that happened to a draft or record, the last first. Raises NotFound."""
        draft = self._store.drafts.get(draft_id)
        acts = _acts(self._store.journal.of(draft_id))
        opening = {done.first.step: done for done in acts}
        names = {row.stamp.user: "" for done in acts for row in done.rows}
        names = {user: self._name_of(user) if user else "" for user in names}
        wording = self._wording(draft.form_id, draft)
        steps: list[HistoryStep] = []
        for done in reversed(acts):
            about = opening.get(done.first.of or 0, done)
            steps.append(self._step(done, about, wording, names[done.first.stamp.user]))
            wording.back(done.rows)
            if (form := _form_before(done)) is not None:
                wording = self._wording(form, draft, wording)
        said = [
            HistoryStep(act="consent", said=what, at=at, until=at, user="")
            for at, what in self._said(draft_id)
        ]
        steps = sorted([*reversed(said), *steps], key=lambda step: step.at, reverse=True) if said else steps
        return HistoryView(
            id=draft.id,
            title=draft.title,
            form_title=self._form_title(draft.form_id),
            row_version=draft.row_version,
            steps=tuple(steps),
        )

    def audit(self, draft_id: str) -> bytes:
        """Return the audit trail as ODK's audit.csv. Raises NotFound."""
        draft = self._store.drafts.get(draft_id)
        entries = self._store.journal.of(draft_id)
        users = {user: self._name_of(user) for user in {e.stamp.user for e in entries} if user}
        forms = {id_ for e in entries if not e.path for id_ in (e.old, e.new) if id_}
        versions = {id_: self._version(id_) for id_ in forms}
        wording = self._wording(draft.form_id, draft)
        return audit_csv(entries, wording.asks, users, versions, self._said(draft_id))

    def export(self, draft_id: str, file: File) -> None:
        """Write the audit trail into a file that its owner alone may read. Raises NotFound, DiskError."""
        write_durably(file, self.audit(draft_id))

    def _said(self, draft_id: str) -> list[tuple[datetime, Said]]:
        """Return when the record's respondent was asked, and when they said what."""
        return [moment for one in self._store.consents.history(draft_id) for moment in one.moments()]

    def _step(self, done: _Done, about: _Done, wording: Wording, user: str) -> HistoryStep:
        first, last = done.first, done.rows[-1]
        place = ""
        if about.first.act in ("add", "remove"):
            changes, place = wording.instance(about.rows, restored=about is not done)
        elif first.act == "version" or about.first.act == "version":
            changes = self._versions(done.rows)
        else:
            changes = () if first.act in _SILENT else wording.changes(done.rows)
        return HistoryStep(
            act=first.act,
            of=about.first.act if about is not done else None,
            at=first.stamp.at,
            until=last.stamp.at,
            user=user,
            reason=next((row.reason for row in done.rows if row.reason), ""),
            jump=next((row.jump for row in done.rows if row.jump is not None), None),
            place=place,
            changes=changes,
        )

    def _versions(self, rows: Iterable[Entry]) -> tuple[Change, ...]:
        return tuple(
            Change(path="", old=self._version(row.old), new=self._version(row.new))
            for row in rows
            if not row.path and row.old != row.new
        )

    def _version(self, form_id: str) -> str:
        return self._store.forms.get(int(form_id)).ref.version if form_id.isdecimal() else ""

    def _wording(self, form_id: int, draft: Draft, after: Wording | None = None) -> Wording:
        """Return how a form words answers; where it cannot be read, they stand by their paths."""
        answers = dict(after.answers if after else draft.answers)
        try:
            form = self._library.form(form_id)
        except FormRefused:
            return Wording(None, answers, self._device(), "")
        return Wording(form, answers, self._device(), self._library.language(form))

    def _form_title(self, form_id: int) -> str:
        stored = self._store.forms.get(form_id)
        return self._library.title(stored.ref, stored.title)


def _acts(entries: Sequence[Entry]) -> list[_Done]:
    """Put rows together that belong to one step, and answers that were given in one visit."""

    def key(entry: Entry) -> tuple[object, ...]:
        visited = entry.visit and entry.act in ("answer", "file")
        return ("visit", entry.stamp.run, entry.visit) if visited else ("step", entry.step)

    return [_Done(tuple(rows)) for _, rows in groupby(entries, key)]


def _form_before(done: _Done) -> int | None:
    """Return the form that a record had before an act, None where the act changed nothing about that."""
    for row in done.rows:
        if not row.path and row.old.isdecimal() and row.old != row.new:
            return int(row.old)
    return None
