"""JSON as form documents need it: exact numbers, sound text, and every duplicate key found and placed."""

from __future__ import annotations

import json
from collections import Counter
from decimal import Decimal
from typing import Any, NoReturn, cast

from forms.errors import FormRefused, Problem
from forms.types.decimal import format_number
from forms.types.text import well_formed

_TWICE = "The key “{key}” stands twice in one object. Ask whoever made the form to keep one."


class _Object(dict[str, Any]):
    """A JSON object that remembers which of its keys stood there more than once."""

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        self.doubled: list[str] = []
        if len(self) < len(pairs):
            self.doubled = [key for key, count in Counter(key for key, _ in pairs).items() if count > 1]


def load(raw: bytes) -> tuple[Any, list[Problem]]:
    """Return the document and a problem for each duplicate key. Raises FormRefused: not JSON."""
    try:
        document = json.loads(
            raw, object_pairs_hook=_Object, parse_float=Decimal, parse_constant=_no_constant
        )
    except (ValueError, RecursionError) as error:
        sentence = "The document is not sound JSON: {reason}."
        raise FormRefused((Problem("not_json", sentence, "", {"reason": str(error)}),)) from error
    return document, list(_doubled(document))


def pointer(*steps: str | int) -> str:
    """Return the JSON pointer (RFC 6901) of a place."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)


def as_object(value: Any) -> dict[str, Any] | None:
    """Return the value if it is a JSON object."""
    return cast("dict[str, Any]", value) if isinstance(value, dict) else None


def as_list(value: Any) -> list[Any] | None:
    """Return the value if it is a JSON array."""
    return cast("list[Any]", value) if isinstance(value, list) else None


def text(value: Any) -> str:
    """Return a JSON value as the text an answer or label would have; null and what is absent are ''."""
    match value:
        case None:
            return ""
        case str():
            return well_formed(value)
        case bool():
            return "true" if value else "false"
        case Decimal():
            return format_number(value)
        case int():
            return str(value)
        case _:
            return well_formed(json.dumps(value, ensure_ascii=False, default=format_number))


def _no_constant(name: str) -> NoReturn:
    message = f"{name} is no number"
    raise ValueError(message)


def _doubled(document: Any) -> list[Problem]:
    problems: list[Problem] = []
    pending: list[tuple[str, Any]] = [("", document)]
    while pending:
        place, value = pending.pop()
        if isinstance(value, _Object):
            problems += [
                Problem("duplicate_json_key", _TWICE, place + pointer(key), {"key": key})
                for key in value.doubled
            ]
            pending += [(place + pointer(key), inner) for key, inner in value.items()]
        pending += [(place + pointer(i), inner) for i, inner in enumerate(as_list(value) or ())]
    return problems
