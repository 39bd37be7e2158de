"""A draft is opened, filled, saved, finished. Blocking: the window calls it on its store lane."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from fieldapp.connector import Clock
from fieldapp.errors import NotFound, ProblemsRemain
from fieldapp.flows.library import Library
from fieldapp.flows.room import Room
from fieldapp.flows.servers import Servers
from fieldapp.records import Attachment, Draft, FormRef, Shift, Submission
from fieldapp.store import Store
from forms import Device, Form, FormRefused, Session, write


@dataclass(frozen=True)
class OpenDraft:
    """A draft in hand: what is stored, the form in words, and the session that is filled."""

    draft: Draft
    ref: FormRef
    form: Form
    session: Session

    @property
    def language(self) -> str:
        """The language that it is shown in, '' = the form has none."""
        return self.session.language


@dataclass(frozen=True)
class Listed:
    """What lists say about a draft: a name for it, and how many of its questions are answered."""

    title: str
    answered: int
    total: int

    @classmethod
    def of(cls, session: Session) -> Listed:
        """Take it down as it is now."""
        progress = session.progress()
        return cls(session.title(), progress.answered, progress.total)


class Capture:
    """Opens, saves and finishes drafts."""

    def __init__(
        self,
        store: Store,
        servers: Servers,
        library: Library,
        *,
        clock: Clock,
        new_id: Callable[[], str],
        user: Callable[[], str],
        device: Callable[[], Device],
        room: Room,
    ) -> None:
        """Take the store, the project (by its servers), the forms, who is signed in ('' = nobody).

        `device` says what a form may ask about this laptop and its user.
        """
        self._store = store
        self._servers = servers
        self._library = library
        self._clock = clock
        self._new_id = new_id
        self._user = user
        self._device = device
        self._room = room

    def start(self, form_id: int, language: str = "") -> OpenDraft:
        """Begin a record with that form version; the draft is on disk when this returns. Raises NotFound.

        `language` '' = the one last chosen for this form, else the project's, else the form's first.
        """
        ref, form = self._form(form_id)
        session = self._session(form, None, language)
        progress = session.progress()
        now = self._clock()
        draft = Draft(
            id=self._new_id(),
            form_id=form_id,
            answers=session.dump(),
            total=progress.total,
            answered=progress.answered,
            user=self._user(),
            created_at=now,
            updated_at=now,
        )
        self._store.drafts.add(draft)
        return OpenDraft(draft, ref, form, session)

    def resume(self, draft_id: str, language: str = "") -> OpenDraft:
        """Open a draft with the form version it was made with. Raises NotFound, for a finished one too."""
        draft = self._store.drafts.get(draft_id)
        if draft.finished:
            raise NotFound(
                draft_id,
                title="This record is finished, so it is no draft any more.",
                hint="Records shows its answers and where it is.",
            )
        ref, form = self._form(draft.form_id)
        return OpenDraft(draft, ref, form, self._session(form, draft.answers, language))

    def save(
        self,
        opened: OpenDraft,
        changed: Mapping[str, str],
        here: str,
        shifts: Sequence[Shift] = (),
        listed: Listed | None = None,
    ) -> datetime:
        """Commit changed answers ('' = cleared) and the place of the person; return when (UTC).

        `changed` is how the session's dump differs from what was saved last. Where instances of a repeat were
        removed, or put in between others, `shifts` say so in their order: the files move along with theirs.
        `listed` is given by whoever calls this on another thread than the one that fills the session, which
        is not to be touched from two. When this returns the answers are on the disk. Raises DiskError, and
        NotFound if the draft was finished or removed meanwhile.
        """
        now = self._clock()
        listed = listed or Listed.of(opened.session)
        self._store.drafts.save(
            opened.draft.id,
            changed,
            here=here,
            title=listed.title,
            answered=listed.answered,
            total=listed.total,
            now=now,
            shifts=shifts,
        )
        return now

    def save_all(self, opened: OpenDraft, here: str = "") -> None:
        """Bring the disk up to the session, whatever was saved before; see `save`."""
        stored = self._store.drafts.get(opened.draft.id).answers
        current = opened.session.dump()
        changed = {path: text for path, text in current.items() if stored.get(path) != text}
        changed |= dict.fromkeys(stored.keys() - current.keys(), "")
        if changed:
            self.save(opened, changed, here)

    def remember_language(self, opened: OpenDraft, language: str) -> None:
        """Show this form in that language from now on, in every record of it. Raises DiskError."""
        self._library.remember_language(opened.form, language)

    def media(self, opened: OpenDraft, name: str) -> bytes:
        """Return a file that came with the form, such as a picture of a label. Raises NotFound."""
        return self._store.forms.media(opened.draft.form_id, name)

    def attach(
        self, opened: OpenDraft, path: str, file: Path, media_type: str, *, again: bool = False
    ) -> Attachment:
        """Copy a file into the data folder as the answer at `path`; the original is left alone.

        Raises DiskLow where it would take the room that is kept for answers, unless it comes back `again`
        after it was taken out; NotFound; DiskError.
        """
        if not again:
            self._room.admit(file)
        return self._store.attachments.add(opened.draft.id, path, file, file.name, media_type, self._clock())

    def detach(self, opened: OpenDraft, path: str) -> None:
        """Take the file at `path` out of the draft."""
        self._store.attachments.remove(opened.draft.id, path)

    def file(self, attachment: Attachment) -> Path:
        """Return where the bytes of an attached file lie; to be read only. Raises NotFound."""
        return self._store.attachments.file(attachment.sha256)

    def attachments(self, opened: OpenDraft) -> list[Attachment]:
        """Return the draft's files."""
        return self._store.attachments.of(opened.draft.id)

    def finish(self, opened: OpenDraft, here: str = "") -> Submission:
        """Freeze the record and put it in line for every destination, in one transaction.

        Raises ProblemsRemain (nothing changed, the draft stays), DiskError, ProjectMissing.
        """
        session = opened.session
        problems = session.problems()
        self.save_all(opened, here)
        if problems:
            raise ProblemsRemain("; ".join(p.code for p in problems), count=len(problems))
        project = self._servers.project()
        session.finish()
        self.save_all(opened, here)
        now = self._clock()
        facts = {
            "clientReferenceId": opened.draft.id,
            "tenantId": opened.ref.tenant or project.tenant,  # a form added before set-up has none of its own
            "campaignId": opened.ref.campaign or project.campaign,
            "startedAt": _milliseconds(opened.draft.created_at),
            "finishedAt": _milliseconds(now),
            "user": opened.draft.user or self._user(),
        }
        payload = _payload(session, facts)
        used = _answered(session)
        submission = Submission(
            id=opened.draft.id,
            form=opened.ref,
            title=session.title(),
            payload=payload,
            sha256=hashlib.sha256(payload).hexdigest(),
            finished_at=now,
            attachments=tuple(a for a in self.attachments(opened) if a.path in used),
        )
        addresses = {name: project.address(name) for name in project.destinations}
        self._store.outbox.add(submission, project.destinations, now, addresses)
        return submission

    def discard(self, draft_id: str) -> None:
        """Remove a draft that was never finished."""
        self._store.drafts.remove(draft_id)

    def _session(self, form: Form, answers: Mapping[str, str] | None, language: str) -> Session:
        chosen = language if language in form.languages else self._library.language(form)
        return Session(form, answers, device=self._device(), language=chosen)

    def _form(self, form_id: int) -> tuple[FormRef, Form]:
        stored = self._store.forms.get(form_id)
        try:
            return stored.ref, self._library.form(form_id)
        except FormRefused as refused:
            raise NotFound(
                str(refused),
                title="This form cannot be read, so it cannot be filled.",
                hint="Get the forms again. If it stays so, show the details to your supervisor.",
            ) from refused


def _payload(session: Session, facts: Mapping[str, object]) -> bytes:
    """Freeze the record as JSON; one of an XForm holds its instance as XML besides.

    The servers that fieldapp delivers to read the one, and those that the form was made for read the other.
    """
    if session.form.record != "xform":
        return write(session, facts)
    instance = write(session, {"instanceID": f"uuid:{facts['clientReferenceId']}"}, to="xform")
    return write(session, {**facts, "instance": instance.decode()}, to="digit_nested")


def _answered(session: Session) -> set[str]:
    """Return the paths whose answers are in the record: those of questions that are relevant."""
    nodes = map(session.node, session.questions())
    return {str(node.path) for node in nodes if node.relevant and node.answered}


def _milliseconds(at: datetime) -> int:
    """Return Unix time in milliseconds, the unit of every DIGIT service."""
    return int(at.timestamp() * 1000)
