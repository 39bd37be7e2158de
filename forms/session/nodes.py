"""The state of a form being filled, as frozen pictures: safe to keep, compare and hand to another thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import MappingProxyType
from typing import TypeAlias

from forms.errors import Problem
from forms.model import Body, Group, Question, Repeat, answer_text
from forms.path import Path
from forms.session.choices import Choice, picked

_NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Node:
    """The state of one question at one moment. `path` has the numbers of the instances that it is in."""

    question: Question
    path: Path
    text: str  # as typed or calculated; '' = blank
    problems: tuple[Problem, ...] = ()
    relevant: bool = True
    required: bool = False
    readonly: bool = False
    label: str = ""
    hint: str = ""
    choices: Sequence[Choice] = ()  # frozen; one of a long list is made when it is looked at
    media: Mapping[str, str] = field(default_factory=lambda: _NOTHING)  # of the label, by form
    accepted: str = ""  # why the answer is right though it breaks a soft rule; '' = nobody said so
    waits_for: tuple[str, ...] = ()  # where nothing is on offer: labels of the open questions that decide it
    value: str = ""  # as expressions read it and records hold it: the type's usual form, '' = no such answer

    @property
    def valid(self) -> bool:
        """Whether nothing is wrong with the answer; a required blank is wrong."""
        return not self.problems

    @property
    def answered(self) -> bool:
        """Whether there is an answer at all; white space alone is none."""
        return bool(self.text) and not self.text.isspace()

    @property
    def asked(self) -> bool:
        """Whether somebody can answer it now."""
        return self.relevant and not self.readonly and not self.question.hidden

    def label_of(self, value: str) -> str:
        """Return what the choice with a value is called, '' where none is on offer."""
        return picked(self.choices, value).get(value, "")

    @property
    def words(self) -> str:
        """The answer as people say it, choices by their labels."""
        return answer_text(self.question, self.text, picked(self.choices, self.text))


@dataclass(frozen=True, slots=True)
class Section:
    """The state of a group, of a repeat ('/data/person': all of them) or of one instance ('/data/person[2]').

    `count` is the number of instances of a repeat, None for everything else. `can_add` is for a repeat,
    `can_remove` for an instance.
    """

    item: Group | Repeat
    path: Path
    relevant: bool = True
    label: str = ""
    count: int | None = None
    can_add: bool = False
    can_remove: bool = False


Changes: TypeAlias = tuple[Node | Section, ...]  # what differs after a call, in document order


@dataclass(frozen=True, slots=True)
class Place:
    """One entry of the outline: where an item of the body stands now.

    A repeat's children are its instances; those have the repeat as their item and a numbered path. `inside`
    is filled for a group that only arranges the screen, has no element in the record and so no outline.
    """

    item: Body
    path: Path
    inside: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the questions that are relevant and shown are filled."""

    answered: int
    total: int
    problems: int


@dataclass(frozen=True, slots=True)
class Reading:
    """A value that a rule read: `because` explains it where a rule made it so."""

    path: Path
    label: str  # '' where the node is no question
    value: str
    because: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a node is as it is. `aspect`: relevant, required, readonly, constraint, calculate or type.

    `holds` is what the rule came to. `rule` is in the form's own words, '' where the reason is a group around
    the node, which then stands in `path`. For data, not for show: the window words it in any language.
    """

    aspect: str
    holds: bool
    path: Path
    rule: str = ""
    readings: tuple[Reading, ...] = ()


def _no_clock() -> datetime:
    return datetime.fromtimestamp(0, UTC)


@dataclass(frozen=True)
class Device:
    """The world around the form, given by the caller, so that nothing here looks at a clock or rolls dice.

    `now` aware, in the zone of the place; `random` in [0, 1); `new_id` a UUID as text; `facts`: deviceid,
    username, email, phonenumber ...; `locate` a geopoint's text, '' = not known.
    """

    now: Callable[[], datetime] = _no_clock
    random: Callable[[], float] = float
    new_id: Callable[[], str] = str
    facts: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    locate: Callable[[], str] = str
