"""What one record takes over from another: a single answer of the last one, or all of it. Blocking."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from fieldapp.errors import NotFound
from fieldapp.flows.capture import Capture
from fieldapp.flows.opened import OpenDraft
from fieldapp.flows.witness import Witness
from fieldapp.records import Act, Draft, Life, Step, Wanted
from fieldapp.store import Store
from forms import Form, Node, Path, Session, placed

_LOOKED_AT = 20  # records that are looked at for the last one of the same campaign
_ROUNDS = 8  # of repeats that answers count, one inside the other
_COUNT = "[]"  # after a repeat's path in a draft's answers: the number of its instances
_ONCE = re.compile(r"\b(once|uuid|random|now|today)\s*\(")  # makes a value that is this record's alone
_HERE = (Life.DRAFT, Life.FINISHED, Life.QUEUED, Life.DELIVERED, Life.KEPT)
_START: Act = "copy"

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Earlier:
    """What the last record of the same form has at a question: `text` as typed, '' = no answer there."""

    title: str  # '' = the record has no name
    at: datetime  # of its last change
    life: Life
    text: str


@dataclass(frozen=True)
class Copied:
    """A new draft with a record's answers; so many of its files came along, and so many could not."""

    opened: OpenDraft
    files: int
    lost: int


class Copies:
    """Takes answers over."""

    def __init__(
        self, store: Store, capture: Capture, *, witness: Witness, new_id: Callable[[], str]
    ) -> None:
        """Take the store, who opens drafts, and who stamps what is done."""
        self._store = store
        self._capture = capture
        self._witness = witness
        self._new_id = new_id

    def earlier(self, opened: OpenDraft, path: str) -> Earlier | None:
        """Return what the record of this form that changed last, but this one, has at a question.

        Where it was filled in another version of the form, the question is found there. None: there is no
        other record of this form and campaign. Touches no session that is being filled. Raises DiskError.
        """
        last = self._last(opened)
        if last is None:
            return None
        if last.form_id != opened.draft.form_id:
            try:
                _, form = self._capture.form(last.form_id)
            except NotFound:  # this app cannot read that version: the same path is the best that is known
                _log.warning("record %s was filled in a form that cannot be read here", last.id)
            else:
                path = placed(opened.form, form, path)
        return Earlier(last.title, last.finished_at or last.updated_at, last.life, last.answers.get(path, ""))

    def duplicate(self, record_id: str) -> Copied:
        """Begin a draft with a record's answers, in the version of the form that it was filled with.

        What the form makes for each record anew is made anew: its number, its times, what it works out once,
        and all that nobody was asked. Files are copied; one that is missing on this disk is left out. What
        is saved of the record counts. Raises NotFound, also where its form cannot be read; DiskError.
        """
        source = self._store.drafts.get(record_id)
        if source.life is Life.GONE:
            raise NotFound(record_id)
        _, form = self._capture.form(source.form_id)
        session = self._capture.session(form, None, "")
        _fill(session, form, source.answers)
        progress, stamp = session.progress(), self._witness.stamp()
        draft = Draft(
            id=self._new_id(),
            form_id=source.form_id,
            answers=session.dump(),
            title=session.title(),
            total=progress.total,
            answered=progress.answered,
            user=stamp.user,
            created_at=stamp.at,
            updated_at=stamp.at,
        )
        self._store.drafts.add(draft, Step(act=_START, stamp=stamp, changed=draft.answers))
        files, lost = self._copy_files(source, draft, session)
        return Copied(self._capture.resume(draft.id), files, lost)

    def _last(self, opened: OpenDraft) -> Draft | None:
        ref, mine = opened.ref, {opened.draft.id, opened.draft.replaces}
        rows = self._store.listing.page(Wanted(schema_id=ref.schema_id, lives=_HERE), _LOOKED_AT)
        same = (
            row.draft.id
            for row in rows
            if row.draft.id not in mine and (row.form.tenant, row.form.campaign) == (ref.tenant, ref.campaign)
        )
        found = next(same, None)
        return self._store.drafts.get(found) if found is not None else None

    def _copy_files(self, source: Draft, draft: Draft, session: Session) -> tuple[int, int]:
        """Copy a record's files into a new draft; return how many there are in it, and how many are not."""
        asked = {str(path) for path in _asked(session) if session.node(path).question.type == "attachment"}
        copied = lost = 0
        for file in self._store.attachments.of(source.id):
            if file.path not in asked:
                continue
            try:
                lies = self._store.attachments.file(file.sha256)
                self._store.attachments.add(
                    draft.id, file.path, lies, file.name, file.media_type, self._witness.stamp()
                )
            except NotFound:
                lost += 1
            else:
                copied += 1
        return copied, lost


def _fill(session: Session, form: Form, answers: Mapping[str, str]) -> None:
    """Give a new session the answers of another, as if they were typed, so that what follows comes too."""
    counts = sorted(path for path in answers if path.endswith(_COUNT))  # what is outside comes first
    for _ in range(_ROUNDS):
        changed = False
        for path in counts:
            changed |= _count(session, path.removesuffix(_COUNT), answers[path])
        for path in _asked(session):
            node, text = session.node(path), answers.get(path, "")
            if node.text != text and _carries(form, node):
                changed |= bool(session.set(path, text))
        if not changed:
            return


def _count(session: Session, repeat: str, number: str) -> bool:
    """Give a repeat so many instances, unless the form counts it; return whether it has others now."""
    wanted = int(number) if number.isdecimal() else 0
    try:
        before = session.section(repeat).count or 0
        for _ in range(before, wanted):
            session.add_repeat(repeat)
        for last in range(before, wanted, -1):
            session.remove_repeat(f"{repeat}[{last}]")
    except (KeyError, ValueError):
        return False
    return before != wanted


def _asked(session: Session) -> Iterator[Path]:
    """Yield the questions that somebody may be asked, relevant or not."""
    return (path for path in list(session.questions()) if not session.node(path).question.hidden)


def _carries(form: Form, node: Node) -> bool:
    """Whether an answer is the person's, and not of one record alone."""
    bind = form.binds.get(node.path.template)
    if node.question.type == "attachment" or node.question.readonly:
        return False
    if bind is None:
        return True
    worked_out = str(bind.calculate.source) if bind.calculate is not None else ""
    return not (any(bind.preload) or _ONCE.search(worked_out) or "/meta/" in node.path.template)
