"""From the frozen record and the form of its version to what is told."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import lru_cache
from typing import Literal, TypeAlias, cast

from fieldapp.connectors.digime.documents.bare import bare_items
from fieldapp.connectors.digime.documents.tree import Answer, Json, Part, Told
from fieldapp.connectors.digime.documents.values import Wording
from fieldapp.records import Submission
from forms import Device, Form, Path, Place, Question, Repeat, Session, Text, answers, read_kept

_log = logging.getLogger(__name__)
_Items: TypeAlias = tuple[Answer | Part, ...]

_FORMS = 4  # raw forms that are kept read: the records of one sync are mostly of one form


def told(submission: Submission, form: Form | bytes | None, language: str) -> Told:
    """Return what a record says, in words as far as its form can be read."""
    facts = _facts(submission)
    if form is not None:
        try:
            return _Teller(submission, _read(form) if isinstance(form, bytes) else form, language).all(facts)
        except Exception as bug:  # noqa: BLE001  (no copy waits for a form, whatever it meets)
            _log.warning("record %s goes without labels: %s", submission.id, type(bug).__name__)
    return Told(
        submission=submission,
        form_title=submission.form.schema_id,
        language="",
        labelled=False,
        items=bare_items(facts.get("answers"), submission.attachments),
        facts=facts,
        started_at=_started(facts),
    )


@lru_cache(maxsize=_FORMS)
def _read(raw: bytes) -> Form:
    return read_kept(raw)


def _facts(submission: Submission) -> Mapping[str, Json]:
    try:
        found: Json = json.loads(submission.payload)
    except (ValueError, RecursionError):
        found = None
    if isinstance(found, dict):
        return cast("dict[str, Json]", found)
    return {"answers": {"record": submission.payload.decode(errors="replace")}}


def _started(facts: Mapping[str, Json]) -> datetime | None:
    at = facts.get("startedAt")
    try:
        return datetime.fromtimestamp(at / 1000, UTC) if isinstance(at, int) else None
    except (OverflowError, OSError, ValueError):
        return None


class _Teller:
    """Walks the form's body. What was answered is what the record says, whatever the form works out today."""

    def __init__(self, submission: Submission, form: Form, language: str) -> None:
        self._submission = submission
        self._form = form
        of = "digit_nested" if form.record == "xform" else form.record
        state = answers(form, submission.payload, of)
        device = Device(now=lambda: submission.finished_at)  # words never depend on when they are told
        self._session = Session(form, state, device=device, language=language)
        self._left = {
            path: text
            for path, text in state.items()
            if text.strip() and not path.endswith(("[]", "[-]", "[!]"))
        }
        self._wording = Wording(form, submission.attachments)

    def all(self, facts: Mapping[str, Json]) -> Told:
        items = self._items(self._session.outline())
        strays = [path for path in self._left if self._asks(path)]
        items += tuple(self._stray(path) for path in strays)
        return Told(
            submission=self._submission,
            form_title=_first(self._form.title, self._session.language) or self._form.schema_id,
            language=self._session.language,
            labelled=True,
            items=items,
            unasked={path: self._value(path) for path in self._left if not self._preloaded(path)},
            facts=facts,
            started_at=_started(facts),
        )

    def _items(self, places: tuple[Place, ...]) -> _Items:
        found = (self._item(place) for place in places)
        return tuple(item for item in found if item is not None)

    def _item(self, place: Place) -> Answer | Part | None:
        if isinstance(place.item, Question):
            return self._answer(place, place.item)
        if isinstance(place.item, Repeat):
            instances = self._instances(place)
            return self._part("repeat", place, instances) if instances else None
        if place.inside or not place.path:
            items = self._items(place.inside)
            label = _first(place.item.label, self._session.language)
            return Part("section", "", "", label, items) if items else None
        items = self._items(self._session.outline(place.path))
        return self._part("section", place, items) if items else None

    def _part(self, kind: Literal["section", "repeat"], place: Place, items: _Items) -> Part:
        label = self._session.section(place.path).label.strip()
        return Part(kind, self._wording.name(place.path), place.path, label, items)

    def _instances(self, place: Place) -> tuple[Part, ...]:
        name = self._wording.name(place.path)
        label = self._session.section(place.path).label.strip()
        return tuple(
            Part("instance", name, at.path, label, items, number)
            for number, at in enumerate(self._session.outline(place.path), 1)
            if (items := self._items(self._session.outline(at.path)))
        )

    def _answer(self, place: Place, question: Question) -> Answer | None:
        if question.hidden or place.path not in self._left:
            return None
        node = self._session.node(place.path)
        text = self._left.pop(place.path)
        labels = {choice.value: choice.label for choice in node.choices}
        return self._wording.answer(question, place.path, text, node.label, labels)

    def _asks(self, path: str) -> bool:
        """Whether an answer is to a question, though the form no longer shows it: a count that changed."""
        question = self._form.index.get(Path(path).template)
        return question is not None and not question.hidden and question not in self._form.unasked

    def _stray(self, path: str) -> Answer:
        question = self._form.index[Path(path).template]
        label = _first(question.label, self._session.language)
        labels = {item.value: _first(item.label, self._session.language) for item in question.items}
        return self._wording.answer(question, path, self._left.pop(path), label, labels)

    def _value(self, path: str) -> Json:
        """Return what the form holds without asking, as a question's value where it has a type."""
        question, text = self._form.index.get(Path(path).template), self._left[path]
        return self._wording.answer(question, path, text, "", {}).value if question else text

    def _preloaded(self, path: str) -> bool:
        """Whether the device filled it in: that tells of the laptop and its user, not of the respondent."""
        bind = self._form.binds.get(Path(path).template)
        return bind is not None and bool(bind.preload[0])


def _first(text: Text, language: str) -> str:
    """Return a text's words, an ellipsis where it has an answer inside."""
    return "".join(part if isinstance(part, str) else "…" for part in text.parts(language))
