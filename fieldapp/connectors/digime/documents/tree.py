"""A record as it is told to people: its answers in the words of the form, as the form nests them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, TypeAlias

from fieldapp.records import Attachment, Submission

Json: TypeAlias = Any


@dataclass(frozen=True, slots=True)
class Picked:
    """A choice that was picked."""

    code: str
    label: str


@dataclass(frozen=True, slots=True)
class Answer:
    """A question that was answered. `path` has the numbers of the instances around it, `type` is forms' own.

    `value` is a value of JSON, `words` the answer as people say it.
    """

    name: str
    path: str
    label: str
    type: str
    value: Json
    words: str
    picked: tuple[Picked, ...] = ()
    files: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """Answers that belong together. A repeat holds its instances, which have a number from 1.

    `path` is '' where the form only shows them together, `label` where it has no words for them.
    """

    kind: Literal["section", "repeat", "instance"]
    name: str
    path: str
    label: str
    items: tuple[Answer | Part, ...]
    number: int = 0


@dataclass(frozen=True)
class Told:
    """A whole record. Without `labelled` its form could not be read, and names stand for labels.

    `unasked` holds by path what the form worked out without showing it. `facts` are what the frozen record
    says beside its answers.
    """

    submission: Submission
    form_title: str
    language: str
    labelled: bool
    items: tuple[Answer | Part, ...]
    unasked: Mapping[str, Json] = field(default_factory=dict[str, Json])
    facts: Mapping[str, Json] = field(default_factory=dict[str, Json])
    started_at: datetime | None = None
