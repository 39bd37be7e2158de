"""A draft is opened, filled, saved, finished and edited later. Blocking: for the window's store lane."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from fieldapp.errors import DiskError, NotFound, ProblemsRemain, ProjectMissing
from fieldapp.flows.delivery import Happening, next_state
from fieldapp.flows.finding import words_of
from fieldapp.flows.freezing import freeze
from fieldapp.flows.history_words import ACCEPTED
from fieldapp.flows.library import Library
from fieldapp.flows.life import Turn, can, next_life
from fieldapp.flows.opened import Listed, OpenDraft
from fieldapp.flows.projects import Projects
from fieldapp.flows.room import Room
from fieldapp.flows.servers import Servers
from fieldapp.flows.witness import Witness
from fieldapp.records import (
    Act,
    Attachment,
    DeliveryChange,
    DeliveryState,
    Draft,
    FormRef,
    Life,
    Project,
    Shift,
    Stamp,
    Step,
    Submission,
)
from fieldapp.store import Store
from forms import Device, Form, FormRefused, RecordRefused, Session, placed

_Reverse = Callable[[str, Stamp], str | None]
_log = logging.getLogger(__name__)


class Capture:
    """Opens, saves and finishes drafts."""

    def __init__(
        self,
        store: Store,
        servers: Servers,
        library: Library,
        *,
        witness: Witness,
        new_id: Callable[[], str],
        device: Callable[[], Device],
        room: Room,
    ) -> None:
        """Take the store, the project (by its servers), the forms, and who stamps what is done.

        `device` says what a form may ask about this laptop and its user.
        """
        self._store = store
        self._projects = Projects(store, servers)
        self._library = library
        self._witness = witness
        self._new_id = new_id
        self._visits = count(1)
        self._device = device
        self._room = room

    def start(self, form_id: int, language: str = "") -> OpenDraft:
        """Begin a record with that form version; the draft is on disk when this returns. Raises NotFound.

        `language` '' = the one last chosen for this form, else the project's, else the form's first.
        """
        self._witness.look()
        ref, form = self.form(form_id)
        session = self.session(form, None, language)
        progress = session.progress()
        stamp = self._witness.stamp()
        draft = Draft(
            id=self._new_id(),
            form_id=form_id,
            answers=session.dump(),
            total=progress.total,
            answered=progress.answered,
            user=stamp.user,
            created_at=stamp.at,
            updated_at=stamp.at,
        )
        self._store.drafts.add(draft, Step(act="start", stamp=stamp, changed=draft.answers))
        return OpenDraft(draft, ref, form, session, dict(draft.answers))

    def resume(self, draft_id: str, language: str = "") -> OpenDraft:
        """Open a draft with the form version it was made with.

        Raises NotFound, for one that is finished or in the bin too.
        """
        self._witness.look()
        draft = self._store.drafts.get(draft_id)
        if draft.life is Life.BINNED_DRAFT:
            raise NotFound(
                draft_id,
                title="This draft lies in the bin.",
                hint="Restore it from the bin under Records, then go on.",
            )
        if draft.finished:
            raise NotFound(
                draft_id,
                title="This record is finished, so it is no draft any more.",
                hint="Records shows its answers and where it is.",
            )
        ref, form = self.form(draft.form_id)
        session = self.session(form, draft.answers, language)
        return OpenDraft(draft, ref, form, session, dict(draft.answers))

    def untouched(self, opened: OpenDraft) -> bool:
        """Return whether a later version of a record is as the one before, so that nothing is lost by it."""
        return bool(opened.draft.replaces) and self._store.journal.only_begun(opened.draft.id)

    def is_open(self, draft_id: str) -> bool:
        """Return whether there is such a draft, not finished yet. Raises DiskError."""
        try:
            return self._store.drafts.get(draft_id).life is Life.DRAFT
        except NotFound:
            return False

    def step(
        self,
        act: Act,
        changed: Mapping[str, str],
        *,
        shifts: Sequence[Shift] = (),
        visit: int = 0,
        reason: str = "",
    ) -> Step:
        """Return an act as it is stored, stamped now; touches nothing, so any thread may ask.

        `changed` is how the session's dump differs by it. Where instances of a repeat were removed, or put in
        between others, `shifts` say so in their order: the files move along with theirs.
        """
        stamp = self._witness.stamp()
        return Step(act=act, stamp=stamp, changed=changed, shifts=tuple(shifts), visit=visit, reason=reason)

    def new_visit(self) -> int:
        """Return the number of a stay at one question, new in this process."""
        return next(self._visits)

    def commit(
        self, opened: OpenDraft, steps: Sequence[Step], here: str, listed: Listed | None = None
    ) -> datetime:
        """Commit what was done, in its order, and the place of the person; return when (UTC).

        `listed` is given by whoever calls this on another thread than the one that fills the session, which
        is not to be touched from two. When this returns the answers are on the disk. Raises DiskError, and
        NotFound if the draft was finished, removed, or moved to another version of its form meanwhile.
        """
        self._witness.look()
        listed = listed or Listed.of(opened.session)
        self._save(opened, steps, here, listed)
        for step in steps:
            opened.hold(step.changed)
        return self._witness.clock()

    def _save(self, opened: OpenDraft, steps: Sequence[Step], here: str, listed: Listed) -> None:
        says = (listed.title, listed.answered, listed.total)
        self._store.drafts.save(opened.draft.id, steps, here, *says, form_id=opened.draft.form_id)

    def save(
        self, opened: OpenDraft, changed: Mapping[str, str], here: str, shifts: Sequence[Shift] = ()
    ) -> datetime:
        """Commit changed answers ('' = cleared) as one act; see `step` and `commit`."""
        self._witness.look()
        act: Act = "answer"
        if shifts:
            act = "add" if shifts[-1].added else "remove"
        return self.commit(opened, [self.step(act, changed, shifts=shifts)], here)

    def undo(self, opened: OpenDraft) -> OpenDraft | None:
        """Take back what was done last, also before a restart; None where nothing was.

        The draft comes back as it is then, its `here` where the act was. What the session holds must have
        been saved. Raises DiskError, and NotFound if the draft was finished or removed meanwhile.
        """
        return self._taken_back(opened, self._store.journal.undo, self._store.journal.redo)

    def redo(self, opened: OpenDraft) -> OpenDraft | None:
        """Do again what was taken back last; as `undo`."""
        return self._taken_back(opened, self._store.journal.redo, self._store.journal.undo)

    def _taken_back(self, opened: OpenDraft, reverse: _Reverse, back: _Reverse) -> OpenDraft | None:
        place = reverse(opened.draft.id, self._witness.stamp())
        if place is None:
            return None
        try:
            again = self.resume(opened.draft.id, opened.language)
        except NotFound:  # back in a version of the form that this app cannot read
            back(opened.draft.id, self._witness.stamp())
            raise
        here = place.removesuffix(ACCEPTED) or placed(
            opened.form, again.form, again.draft.here
        )  # another version: at the same question
        try:
            self._save(again, (), here, Listed.of(again.session))
        except (DiskError, NotFound) as error:  # it is taken back: what lists say of it can wait
            _log.warning("where draft %s stands was not saved: %s", again.draft.id, error.code)
        return replace(again, draft=again.draft.model_copy(update={"here": here}))

    def edit(self, submission_id: str, reason: str = "") -> OpenDraft:
        """Start a later version of a finished record, or go on with the one that was started.

        The record itself stays as it is. One that is owed to nobody yet becomes a draft again, and a later
        version that was put into the bin comes out of it. Raises NotFound where the record is not here or in
        the bin, or its form cannot be read; DiskError. The record is as it was then.
        """
        newest = self.newest(submission_id)
        stamp = self._witness.stamp()
        if newest.life is Life.DRAFT:
            return self.resume(newest.id)
        self.form(newest.form_id)  # before anything is written: what cannot be read stays as it is
        if newest.life is Life.FINISHED:
            next_life(newest.life, Turn.REOPEN)
            self._store.outbox.reopen(newest.id, Step(act="reopen", stamp=stamp, reason=reason))
            return self.resume(newest.id)
        if newest.life is Life.BINNED_DRAFT:
            after = next_life(newest.life, Turn.RESTORE)
            self._store.bin.move(newest.id, newest.life, after, Step(act="restore", stamp=stamp))
            return self.resume(newest.id)
        if not can(newest.life, Turn.EDIT):
            raise NotFound(
                f"record {newest.id} is {newest.life}",
                title="This record lies in the bin, so it cannot be edited.",
                hint="Restore it from the bin under Records, then edit it.",
            )
        draft = Draft(
            id=self._new_id(),
            form_id=newest.form_id,
            here="",
            title=newest.title,
            answered=newest.answered,
            total=newest.total,
            user=stamp.user,
            created_at=stamp.at,
            updated_at=stamp.at,
            replaces=newest.id,
            row_version=newest.row_version + 1,
        )
        first = Step(act="edit", stamp=stamp, changed=newest.answers, reason=reason)
        return self.resume(self._store.drafts.add(draft, first))

    def newest(self, draft_id: str) -> Draft:
        """Return the last version of a record, which `edit` starts from or goes on with. Raises NotFound."""
        draft = self._store.drafts.get(draft_id)
        while (later := self._store.drafts.later(draft.id)) is not None:
            draft = self._store.drafts.get(later.id)
        return draft

    def save_all(self, opened: OpenDraft, here: str = "") -> None:
        """Bring the disk up to the session, whatever was saved before; see `save`.

        What was answered elsewhere meanwhile stays, unless the session changed the same answer.
        """
        stored, held = self._store.drafts.get(opened.draft.id).answers, opened.held
        current = opened.session.dump()
        ours = {path: text for path, text in current.items() if held.get(path) != text}
        ours |= dict.fromkeys(held.keys() - current.keys(), "")
        changed = {path: text for path, text in ours.items() if stored.get(path, "") != text}
        for file in self.attachments(opened):
            if changed.get(file.path) == "":
                self.detach(opened, file.path)
        if changed:
            self.save(opened, changed, here)

    def remember_language(self, opened: OpenDraft, language: str) -> None:
        """Show this form in that language from now on, in every record of it. Raises DiskError."""
        self._library.remember_language(opened.form, language)

    def media(self, opened: OpenDraft, name: str) -> bytes:
        """Return a file that came with the form, such as a picture of a label. Raises NotFound."""
        return self._store.forms.media(opened.draft.form_id, name)

    def attach(self, opened: OpenDraft, path: str, file: Path, media_type: str) -> Attachment:
        """Copy a file into the data folder as the answer at `path`; the original is left alone.

        Raises DiskLow where it would take the room that is kept for answers; NotFound; DiskError.
        """
        self._room.admit(file)
        stamp = self._witness.stamp()
        draft = opened.draft
        added = self._store.attachments.add(
            draft.id, path, file, file.name, media_type, stamp, form_id=draft.form_id
        )
        opened.hold({path: added.name})
        return added

    def file_kinds(self, opened: OpenDraft) -> tuple[str, ...]:
        """Return the extensions that the server takes which the record goes to; () = nobody has said."""
        project = self._projects.of(opened.ref)
        return project.file_kinds if project else ()

    def detach(self, opened: OpenDraft, path: str) -> None:
        """Take the file at `path` out of the draft; undo brings it back."""
        self._store.attachments.remove(opened.draft.id, path, self._witness.stamp())
        opened.hold({path: ""})

    def file(self, attachment: Attachment) -> Path:
        """Return where the bytes of an attached file lie; to be read only. Raises NotFound."""
        return self._store.attachments.file(attachment.sha256)

    def lend(self) -> TemporaryDirectory[str]:
        """Return a folder of the data folder for copies, gone when it is closed. Raises DiskError."""
        return self._store.attachments.lend()

    def attachments(self, opened: OpenDraft) -> list[Attachment]:
        """Return the draft's files."""
        return self._store.attachments.of(opened.draft.id)

    def finish(self, opened: OpenDraft, here: str = "") -> Submission:
        """Freeze the record and put it in line for every destination, in one transaction.

        Without a project it is finished and waits until one is set up, see `queue`. Raises ProblemsRemain
        (nothing changed, the draft stays), ChangedElsewhere (the draft stays, with all that was answered
        here and elsewhere), DiskError.
        """
        session = opened.session
        problems = session.problems()
        self.save_all(opened, here)
        if problems:
            raise ProblemsRemain("; ".join(p.code for p in problems), count=len(problems))
        next_life(Life.DRAFT, Turn.FINISH)
        session.finish()
        self.save_all(opened, here)
        project = self._projects.of(opened.ref)
        stamp = self._witness.stamp()
        draft = opened.draft.model_copy(update={"user": opened.draft.user or stamp.user})
        files = self.attachments(opened)
        submission = freeze(draft, opened.ref, session, project, files, stamp.at)
        self._store.outbox.add(
            submission,
            project.destinations if project else (),
            stamp.at,
            _addresses(project),
            steps=[Step(act="finish", stamp=stamp)],
            gives_way=self._gives_way(draft.replaces, project.destinations if project else ()),
            words=words_of(session, self._library.title(opened.ref, str(opened.form.title))),
            made_of=(session.dump(), {file.path: file.id for file in files}),
        )
        return submission

    def queue(self, submission_id: str) -> Submission:
        """Put a finished record in line that waited for a project. Raises ProjectMissing, NotFound."""
        draft = self._store.drafts.get(submission_id)
        if not can(draft.life, Turn.QUEUE):  # a sync or another process was faster
            raise NotFound(
                f"record {submission_id} is {draft.life}",
                title="This record does not wait for a project any more.",
                hint="Records shows where it is.",
            )
        ref, form = self.form(draft.form_id)
        project = self._projects.of(ref)
        if project is None:
            raise ProjectMissing
        finished_at = draft.finished_at or draft.updated_at
        session = self.session(form, draft.answers, "")
        files = self._store.attachments.of(submission_id)
        submission = freeze(draft, ref, session, project, files, finished_at)
        now = self._witness.clock()
        gives_way = self._gives_way(draft.replaces, project.destinations)
        self._store.outbox.queue(submission, project.destinations, now, _addresses(project), gives_way)
        return submission

    def queue_finished(self) -> list[str]:
        """Put every record in line that waited for a project; return their ids, none without a project.

        One that cannot be, since its form cannot be read here, stays as it is and holds up no other. Raises
        DiskError.
        """
        queued: list[str] = []
        for submission_id in self._store.outbox.unqueued():
            try:
                self.queue(submission_id)
            except ProjectMissing:
                break
            except (NotFound, RecordRefused) as error:
                _log.warning("record %s was not put in line: %s", submission_id, type(error).__name__)
            else:
                queued.append(submission_id)
        return queued

    def _gives_way(self, replaced: str, destinations: Sequence[str]) -> list[DeliveryChange]:
        """Return how refused deliveries of the record that this one replaces, or any before, give way.

        Only where this one goes: what it leaves out is still owed the version before.
        """
        chain: list[str] = []
        while replaced:
            chain.append(replaced)
            before = self._store.drafts.headline(replaced)
            replaced = before.replaces if before else ""
        return [
            DeliveryChange(delivery_id=row.id, was=row.state, state=next_state(row.state, Happening.GIVE_WAY))
            for row in self._store.outbox.deliveries(chain)
            if row.state is DeliveryState.REFUSED and row.destination in destinations
        ]

    def discard(self, draft_id: str) -> None:
        """Remove a draft that nobody answered in, without a trace; one that was answered elsewhere stays.

        Whatever was answered goes to the bin (flows/bin).
        """
        self._store.drafts.remove(draft_id)

    def session(self, form: Form, answers: Mapping[str, str] | None, language: str) -> Session:
        """Return answers as a form has them, in a language of its own ('' = the one last chosen)."""
        chosen = language if language in form.languages else self._library.language(form)
        return Session(form, answers, device=self._device(), language=chosen)

    def form(self, form_id: int) -> tuple[FormRef, Form]:
        """Return a form version in words. Raises NotFound, also where it cannot be read."""
        stored = self._store.forms.get(form_id)
        try:
            return stored.ref, self._library.form(form_id)
        except FormRefused as refused:
            raise NotFound(
                str(refused),
                title="This version of fieldapp cannot read this form. What was answered is kept.",
                hint="Update fieldapp, or get the forms again. If it stays so, show the details to your "
                "supervisor.",
            ) from refused


def _addresses(project: Project | None) -> dict[str, str]:
    return {name: project.address(name) for name in project.destinations} if project else {}
