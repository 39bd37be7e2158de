"""What one record takes over from another: a single answer of the last one, or all of it. Blocking."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from fieldapp.errors import NotFound
from fieldapp.flows.capture import Capture
from fieldapp.flows.opened import OpenDraft
from fieldapp.flows.own import numbers_of, own
from fieldapp.flows.witness import Witness
from fieldapp.records import Act, Attachment, Draft, Life, Step, Wanted
from fieldapp.store import Store
from forms import Form, Node, Path, Session, placed

_LOOKED_AT = 20  # records that are looked at for the last one of the same campaign
_ROUNDS = 8  # of repeats that answers count, one inside the other
_COUNT = "[]"  # after a repeat's path in a draft's answers: the number of its instances
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
    alone: bool = False  # it tells that record from all others, so it is not taken over: `text` is ''


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
        other record of this form and campaign. What that record does not ask any more is no answer there.
        Touches no session that is being filled. Raises DiskError.
        """
        last = self._last(opened)
        if last is None:
            return None
        at = last.finished_at or last.updated_at
        if Path(path).template in numbers_of(opened.form):
            return Earlier(last.title, at, last.life, "", alone=True)
        form: Form | None = opened.form
        if last.form_id != opened.draft.form_id:
            try:
                _, form = self._capture.form(last.form_id)
            except NotFound:  # this app cannot read that version: the same path is the best that is known
                _log.warning("record %s was filled in a form that cannot be read here", last.id)
                form = None
            else:
                path = placed(opened.form, form, path)
        text = last.answers.get(path, "")
        if text and form is not None and _conditional(form, Path(path).template):
            text = text if _asks(self._capture.session(form, last.answers, ""), path) else ""
        return Earlier(last.title, at, last.life, text)

    def duplicate(self, record_id: str) -> Copied:
        """Begin a draft with a record's answers, in the version of the form that it was filled with.

        What the form makes for each record anew is made anew: its number, its times, what it works out once,
        and all that nobody was asked. Files come along; one that is missing on this disk is left out. What
        is saved of the record counts. Raises NotFound, also where its form cannot be read; DiskError.
        """
        source = self._store.drafts.get(record_id)
        if source.life is Life.GONE:
            raise NotFound(record_id)
        _, form = self._capture.form(source.form_id)
        session = self._capture.session(form, None, "")
        _fill(session, form, source.answers)
        files = self._files(source, session)
        there = [file for file in files if self._store.attachments.place(file.sha256).is_file()]
        for file in there:
            session.set(file.path, file.name)
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
        first = Step(act=_START, stamp=stamp, changed=draft.answers)
        self._store.drafts.add(draft, first, files=[file.id for file in there])
        return Copied(self._capture.resume(draft.id), len(there), len(files) - len(there))

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

    def _files(self, source: Draft, session: Session) -> list[Attachment]:
        """Return the files of a record that a session asks for too."""
        asked = {str(path) for path in _asked(session) if session.node(path).question.type == "attachment"}
        return [file for file in self._store.attachments.of(source.id) if file.path in asked]


def _fill(session: Session, form: Form, answers: Mapping[str, str]) -> None:
    """Give a new session the answers of another, as if they were typed, so that what follows comes too."""
    counts = sorted(path for path in answers if path.endswith(_COUNT))  # what is outside comes first
    alone = own(form)
    for _ in range(_ROUNDS):
        changed = False
        for path in counts:
            changed |= _count(session, path.removesuffix(_COUNT), answers[path])
        for path in _asked(session):
            node, text = session.node(path), answers.get(path, "")
            if node.text != text and _carries(node, alone):
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


def _carries(node: Node, alone: frozenset[Path]) -> bool:
    """Whether an answer is the person's, and not of one record alone."""
    file = node.question.type == "attachment"
    return not (file or node.question.readonly or node.path.template in alone)


def _conditional(form: Form, path: Path) -> bool:
    """Whether a question is asked only sometimes; a session of a long form takes its time."""
    while path:
        bind = form.binds.get(path)
        if bind is not None and bind.relevant is not None:
            return True
        path = path.parent
    return False


def _asks(session: Session, path: str) -> bool:
    """Whether a record asks a question now."""
    try:
        return session.node(path).relevant
    except KeyError:
        return False
