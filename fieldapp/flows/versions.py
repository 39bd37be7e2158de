"""A newer version of a form is here: what it means for a draft, moving it, staying. Blocking.

A draft opens with the version it was made with; nothing here moves it but a person's act.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from fieldapp.errors import DataBusy, NotFound
from fieldapp.flows.capture import Capture
from fieldapp.flows.library import Library
from fieldapp.flows.opened import Listed, OpenDraft
from fieldapp.records import Attachment, Draft, StoredForm
from fieldapp.store import Store
from fieldapp.store.entries import Files
from forms import (
    Carried,
    Device,
    Difference,
    Form,
    FormRefused,
    Problem,
    Session,
    carried,
    differences,
    placed,
)

_STAYS = "stays:"  # name of the stored fact, followed by the draft's id: the newer form that it stays without
_TRIES = 3  # where another process changes the draft at the same time
_TOLD = 8  # pairs of versions whose differences are remembered


@dataclass(frozen=True)
class Offer:
    """A newer version of a draft's form, and what moving there comes to.

    `labels` names the questions that `carried` has problems with, by path. `declined`: the person chose to
    stay without just this version.
    """

    form_id: int
    old: str  # the versions as the forms spell them
    new: str
    differences: tuple[Difference, ...]
    carried: Carried
    labels: Mapping[str, str]
    declined: bool

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is to fix after the move."""
        return _problems(self.carried)

    @property
    def answers(self) -> int:
        """How many answers the draft has that somebody gave."""
        return len(self.carried.kept) + len(self.carried.unasked) + len(self.carried.replaced)


class Versions:
    """Offers newer versions of their forms to drafts, and moves them there."""

    def __init__(
        self, store: Store, library: Library, capture: Capture, *, device: Callable[[], Device]
    ) -> None:
        """Take the store, who reads forms, who opens drafts, and what a form may ask about this laptop."""
        self._store = store
        self._library = library
        self._capture = capture
        self._device = device
        self._told: dict[tuple[int, int, str], tuple[Form, Form, tuple[Difference, ...]]] = {}

    def newer(self, form_id: int) -> StoredForm | None:
        """Return the version of a form that is in use now, where it came later than this one."""
        return self._store.forms.newer(form_id)

    def offer(self, opened: OpenDraft) -> Offer | None:
        """Return what moving a draft to the version in use comes to, as it is stored; None = nowhere to.

        Touches no session that is being filled. Raises NotFound where the draft is gone.
        """
        draft = self._store.drafts.get(opened.draft.id)
        newer = self.newer(draft.form_id)
        if newer is None or draft.finished:
            return None
        try:
            old, new = self._library.form(draft.form_id), self._library.form(newer.id)
        except FormRefused:
            return None  # an app that reads both offers it
        language = opened.language
        found = carried(old, draft.answers, new, device=self._device(), language=language)
        return Offer(
            form_id=newer.id,
            old=old.version,
            new=new.version,
            differences=self._differences(draft.form_id, newer.id, old, new, language),
            carried=found,
            labels=self._labels(found, new, language),
            declined=self._store.facts.get(f"{_STAYS}{draft.id}") == str(newer.id),
        )

    def stay(self, draft_id: str, form_id: int) -> None:
        """Take note that a draft stays with its version though that one is here. Raises DiskError."""
        self._store.facts.put(f"{_STAYS}{draft_id}", str(form_id))

    def move(self, opened: OpenDraft, form_id: int) -> OpenDraft:
        """Have a draft filled with that version of its form, as one act that undo takes back whole.

        What the session holds must have been saved. What the newer form does not ask stays in the draft's
        state; what it works out itself is in the journal as it was. Raises DiskError and NotFound, with the
        draft as it was.
        """
        for _ in range(_TRIES):
            before = self._store.drafts.get(opened.draft.id)
            if before.form_id == form_id or self._moved(before, form_id, opened.language):
                return self._capture.resume(before.id, opened.language)
        raise DataBusy(f"draft {opened.draft.id} is being changed by another process")

    def _moved(self, before: Draft, form_id: int, language: str) -> bool:
        ref, old = self._capture.form(before.form_id)
        to, new = self._capture.form(form_id)
        if (to.tenant, to.campaign, to.schema_id) != (ref.tenant, ref.campaign, ref.schema_id):
            raise NotFound(f"form {form_id} is no version of the form of draft {before.id}")
        found = carried(old, before.answers, new, device=self._device(), language=language)
        session = self._capture.session(new, found.state, language)
        now = session.dump()
        changed = {p: now.get(p, "") for p in (*before.answers, *now) if before.answers.get(p) != now.get(p)}
        listed = Listed.of(session)
        after = before.model_copy(
            update={
                "here": placed(old, new, before.here),
                "title": listed.title,
                "answered": listed.answered,
                "total": listed.total,
            }
        )
        step = self._capture.step("version", {"": str(form_id), **changed})
        attached = self._store.attachments.of(before.id)
        files = _places(attached, found.moved, session)
        were = {file.path: file.id for file in attached}
        return self._store.drafts.move(before, were, step, files, after)

    def _differences(
        self, old_id: int, new_id: int, old: Form, new: Form, language: str
    ) -> tuple[Difference, ...]:
        """Return what differs; told once for each pair, as long as its words are the same."""
        key = (old_id, new_id, language)
        known = self._told.get(key)
        if known is None or known[0] is not old or known[1] is not new:
            if len(self._told) >= _TOLD:
                self._told.clear()
            known = self._told[key] = (old, new, differences(old, new, language))
        return known[2]

    def _labels(self, found: Carried, new: Form, language: str) -> dict[str, str]:
        places = [problem.place for problem in _problems(found)]
        if not places:
            return {}
        session = self._capture.session(new, found.state, language)
        return {place: _label(session, place) for place in places}


def _problems(found: Carried) -> tuple[Problem, ...]:
    return (*found.gone, *found.wrong, *found.needed)


def _label(session: Session, place: str) -> str:
    try:
        node = session.node(place)
    except KeyError:  # of a repeat
        return session.section(place).label
    return node.label or node.path.name


def _places(attached: Sequence[Attachment], moved: Mapping[str, str], session: Session) -> Files:
    """Return where files are answers from now on, by path, None = none there.

    They go with their question. Where that is none for a file any more, the file is kept, to be undone to.
    """
    places: dict[str, int | None] = {file.path: None for file in attached if file.path in moved}
    for file in attached:
        path = moved.get(file.path, file.path)
        places[path] = file.id if _takes_file(session, path) else None
    return places


def _takes_file(session: Session, path: str) -> bool:
    """Whether a file may be the answer there: the form asks for one, or does not know the path."""
    try:
        node = session.node(path)
    except KeyError:
        return True
    return node.question.type == "attachment" and bool(node.text)
