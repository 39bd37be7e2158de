"""A form being filled: answers, repeats, what follows from them, and what changed with each act."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, tzinfo
from functools import partial

from forms.collecting import nothing_collected
from forms.errors import Problem
from forms.expr.tree import Document
from forms.model import Form, Question
from forms.path import Path
from forms.session import pictures
from forms.session.actions import load, preload, settle
from forms.session.engine import Engine
from forms.session.explain import explain
from forms.session.nodes import (
    Changes,
    Choice,
    Device,
    Node,
    Place,
    Progress,
    Reading,
    Reason,
    Section,
)
from forms.session.outline import every_place, outline, picture
from forms.session.pictures import changes, in_order, node, pictures_of, recheck, section
from forms.session.plan import NEW_REPEAT
from forms.session.record import Branch, Holder, Leaf, Range
from forms.session.state import counts, dump, held, moved, restore
from forms.session.title import title
from forms.types.text import well_formed

__all__ = [
    "Changes",
    "Choice",
    "Device",
    "Node",
    "Place",
    "Progress",
    "Reading",
    "Reason",
    "Section",
    "Session",
]


class Session:
    """A form being filled. A wrong answer is kept as typed and marked, never dropped.

    `answers` is a draft's state as `dump` gave it, None = a new record: only that gets the defaults, the
    preloads and the actions of the first load. Answers to paths that the form does not know are kept and come
    back from `dump`, so that no version of a form loses what was typed. `language` '' = the form's first.
    """

    def __init__(
        self,
        form: Form,
        answers: Mapping[str, str] | None = None,
        *,
        device: Device | None = None,
        language: str = "",
    ) -> None:
        """Start filling. A language that the form does not speak is as none."""
        with nothing_collected():
            self._open(form, answers, device or Device(), language)

    def _open(self, form: Form, answers: Mapping[str, str] | None, device: Device, language: str) -> None:
        self.form = form
        spoken = language if language in form.languages else next(iter(form.languages), "")
        self._engine = engine = Engine(form, device, spoken)
        engine.grow(counts(answers or {}))
        self._unknown = {} if answers is None else restore(engine, answers)
        engine.beginning = answers is None
        if engine.beginning:
            preload(engine)
        engine.events.clear()
        engine.wake(engine.record)
        engine.propagate()
        engine.kept.clear()
        if answers is None:
            engine.events = deque(event for event in engine.events if event[0] == NEW_REPEAT)
        else:
            engine.events.clear()
        load(engine, new=answers is None)
        settle(engine)
        for holder in engine.holders(engine.record):
            if holder is not engine.record:
                recheck(engine, holder)
        engine.beginning = False
        engine.touched.clear()
        engine.stale.clear()
        engine.state_of = partial(pictures.state, engine)
        engine.surroundings.begin()

    @property
    def language(self) -> str:
        """The language that the form is shown in, by its name in the form; '' where it has none."""
        return self._engine.surroundings.language

    @property
    def zone(self) -> tzinfo:
        """The zone of the place where the form is filled: dates and times without one are meant in it."""
        return self._engine.surroundings.now().tzinfo or UTC

    @property
    def record(self) -> Document:
        """The record as a tree: `elements` leaves out what is not relevant. To be read only."""
        return self._engine.record

    def set(self, path: str, text: str) -> Changes:
        """Answer a question ('' clears it); return what differs. Raises KeyError: no such node now."""
        self._engine.write(self._leaf(path), well_formed(text))
        return self._settled()

    def accept(self, path: str, reason: str) -> Changes:
        """Take the answer at a path as right though it breaks a soft rule, or no longer ('').

        It lapses with the answer, and with any that the rule reads beside it. Raises KeyError: no such node
        now; ValueError: no rule there is soft.
        """
        holder = self._leaf(path)
        if not holder.field.bind.soft:
            raise ValueError(path)
        self._engine.touch(holder)
        holder.accepted = well_formed(reason).strip()
        return self._settled()

    def add_repeat(self, path: str, at: int | None = None) -> Changes:
        """Add an instance of the repeat '/data/person', last or as the `at`-th (from 1).

        Raises KeyError: no such repeat now; ValueError: the form counts it itself, or there is no such place.
        """
        of = self._engine.find(path)
        if not isinstance(of, Range):
            raise KeyError(path)
        self._must_be_free(of)
        index = len(of.instances) if at is None else at - 1
        if not 0 <= index <= len(of.instances):
            raise ValueError(at)
        engine = self._engine
        before = self._pictures_from(of, index)
        engine.touch(of)
        instance = engine.instance(of, index + 1)
        engine.join(of, instance, index)
        engine.happened(NEW_REPEAT, instance)
        self._unknown = moved(self._unknown, of.path, index + 1, by=1)
        return self._moved(of, index + 1, before)

    def remove_repeat(self, path: str) -> Changes:
        """Remove the instance '/data/person[2]'. Raises KeyError: no such one; ValueError: it is not free."""
        instance = self._engine.find(path)
        if not isinstance(instance, Branch) or not instance.number or instance.parent is None:
            raise KeyError(path)
        of = instance.parent.kids[instance.key]
        assert isinstance(of, Range)  # noqa: S101  (what has a number is in one)
        self._must_be_free(of)
        index = of.instances.index(instance)
        before = self._pictures_from(of, index)
        self._engine.touch(of)
        self._engine.sleep(instance)
        del of.instances[index]
        self._engine.discard(instance)
        of.renumber(index)
        self._unknown = moved(self._unknown, of.path, index + 1, by=-1)
        return self._moved(of, index, before)

    def set_language(self, language: str) -> Changes:
        """Show the form in that language. Raises KeyError: the form does not speak it."""
        if language not in self.form.languages:
            raise KeyError(language)
        before = self._pictures()
        self._engine.surroundings.language = language
        for holder in self._engine.holders(self._engine.record):
            if holder.problems:
                recheck(self._engine, holder)
        told = {shown.path: shown for shown in self._settled()}
        told |= {path: shown for path, shown in self._pictures().items() if before.get(path) != shown}
        return in_order(self._engine, told.values())

    def finish(self) -> Changes:
        """Write what is written at the end of filling: the end time. Then the record may be written."""
        preload(self._engine, at_end=True)
        return self._settled()

    def node(self, path: str) -> Node:
        """Return the state of a question, or of any other leaf. Raises KeyError: no such one now."""
        self._engine.surroundings.begin()
        return node(self._engine, self._leaf(path))

    def section(self, path: str) -> Section:
        """Return the state of a group, repeat or instance. Raises KeyError: no such one now."""
        found = self._engine.find(path)
        if isinstance(found, Branch | Range):
            return section(self._engine, found)
        loose = self._engine.plan.loose.get(Path(path))
        if loose is None:
            raise KeyError(path)
        return Section(loose, loose.path, label=self._engine.words(loose.label, self._engine.record))

    def outline(self, path: str = "") -> tuple[Place, ...]:
        """Return what stands directly in the form, a group, a repeat (its instances) or an instance.

        In the order of the body, relevant or not. A group that only arranges the screen has no element in the
        record; what it holds is in its place's `inside`. Raises KeyError: no such section now.
        """
        return outline(self._engine, path)

    def questions(self) -> Iterator[Path]:
        """Yield the paths of the questions that are in the body now, in its order, relevant or not."""
        return (place.path for place in every_place(self._engine) if isinstance(place.item, Question))

    def problems(self) -> tuple[Problem, ...]:
        """Return every problem of the questions that can be answered, in order; `place` is the path."""
        return tuple(p for holder in self._engine.holders(self._engine.record) for p in holder.problems)

    def troubles(self) -> tuple[Problem, ...]:
        """Return the rules that could not be followed, by node; nobody who fills the form can mend them."""
        return tuple(replace(trouble, place=of.path) for of, trouble in self._engine.troubles.items())

    def progress(self) -> Progress:
        """Count the questions that can be answered now."""
        return Progress(*self._engine.tally)

    def title(self, *, masked: bool = False) -> str:
        """Return a name for the record on one line of at most 60 characters, '' when nothing is answered.

        The form's own instance name; else the first answered text question whose name or label speaks of a
        name; else the first answered text or choice. `masked`: also after what stands behind dots, which is
        for comparing only.
        """
        return title(self._engine, masked=masked)

    def explain(self, path: str) -> tuple[Reason, ...]:
        """Say why a node is hidden, required, read-only, calculated or wrong; () = nothing to explain.

        Raises KeyError: no such node now.
        """
        found = self._engine.find(path)
        if not isinstance(found, Branch | Leaf) or found is self._engine.record:
            raise KeyError(path)
        return explain(self._engine, found)

    def dump(self) -> dict[str, str]:
        """Return the draft's state: every text by path, and the number of instances by '<repeat>[]'."""
        return dump(self._engine, self._unknown)

    def held(self, path: str) -> dict[str, str]:
        """Return what `dump` says of one leaf, with '' for what it does not say: to save only what changed.

        Raises KeyError: no such node now.
        """
        return held(self._leaf(path))

    def _leaf(self, path: str) -> Holder:
        found = self._engine.find(path)
        if isinstance(found, Range) or found is None or found.kids or found.field.repeat is not None:
            raise KeyError(path)
        return found

    def _must_be_free(self, of: Range) -> None:
        repeat = of.field.repeat
        if repeat is None or repeat.fixed or repeat.count is not None:
            raise ValueError(of.path)

    def _pictures_from(self, of: Range, index: int) -> dict[Path, Node | Section]:
        """Return what stands in the instances from that index on, which an act is going to move."""
        things = [thing for instance in of.instances[index:] for thing in self._engine.things(instance)]
        return {shown.path: shown for thing in things for shown in pictures_of(self._engine, thing)}

    def _moved(self, of: Range, index: int, before: Mapping[Path, Node | Section]) -> Changes:
        """Say what differs at each path after the instances from that index on have got other numbers."""
        for instance in of.instances[index:]:
            self._engine.appear(instance)
        self._engine.changed(of)
        return tuple(shown for shown in self._settled() if before.get(shown.path) != shown)

    def _settled(self) -> Changes:
        settle(self._engine)
        found = changes(self._engine)
        self._engine.surroundings.begin()
        return found

    def _pictures(self) -> dict[Path, Node | Section]:
        pictures = ((place.path, picture(self._engine, place)) for place in every_place(self._engine))
        return {path: shown for path, shown in pictures if shown is not None}
