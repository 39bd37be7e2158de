"""A short name for a record, from what is answered."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from forms.model import answer_text
from forms.session import texts
from forms.session.nodes import picked

if TYPE_CHECKING:
    from forms.session.engine import Engine
    from forms.session.record import Holder

_LENGTH = 60


def title(engine: Engine, *, masked: bool = False) -> str:
    """Return the name; see `Session.title`."""
    holder = (
        next(_instance_name(engine), None)
        or next(_named(engine, masked=masked), None)
        or next(_speaking(engine, "text", "choice", "choices", masked=masked), None)
    )
    if holder is None:
        return ""
    text = holder.text.lstrip()[: 10 * _LENGTH]  # an answer may be megabytes long
    labels = picked(texts.choices(engine, holder), text)
    words = " ".join(answer_text(holder.field.question, text, labels, whole=masked).split())
    return words if len(words) <= _LENGTH else f"{words[: _LENGTH - 1].rstrip()}…"


def _instance_name(engine: Engine) -> Iterator[Holder]:
    for path in engine.plan.fields:
        if path.endswith(("/meta/instanceName", "/orx:meta/orx:instanceName")):
            yield from (h for h in engine.resolve(path, None) if h.text.strip())


def _speaking(engine: Engine, *types: str, masked: bool) -> Iterator[Holder]:
    return (
        holder
        for holder in engine.holders(engine.record)
        if holder is not engine.record
        and holder.field.shown
        and (masked or not holder.field.question.masked)
        and holder.relevant
        and holder.field.type.name in types
        and holder.text.strip()
    )


def _named(engine: Engine, *, masked: bool) -> Iterator[Holder]:
    return (
        holder
        for holder in _speaking(engine, "text", masked=masked)
        if "name" in f"{holder.field.name} {holder.field.question.label}".lower()
    )
