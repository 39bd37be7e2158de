"""JSON as form documents need it: exact numbers, sound text, and every duplicate key found and placed."""

from __future__ import annotations

import json
from collections import Counter
from decimal import Decimal, InvalidOperation
from typing import Any, NoReturn, cast

from forms.errors import FormRefused, Problem
from forms.readers._limits import TO_ADD, Limits
from forms.types.decimal import format_number
from forms.types.text import well_formed

_NOT_JSON = "The document is not sound JSON: {reason}."
_TWICE = "The key “{key}” stands twice in one object. Ask whoever made the form to keep one."
_PLAIN = 40  # a number of more digits is written with an exponent: 1e999999999 must not fill the memory


class _Doubled(dict[str, Any]):
    """A JSON object in which a key stood more than once; the last one won."""

    keys_doubled: tuple[str, ...] = ()


def load(raw: bytes, limits: Limits = TO_ADD) -> tuple[Any, list[Problem]]:
    """Return the document and a problem for each duplicate key. Raises FormRefused: not JSON, or too long."""
    # Held before they are made: one value at most follows each of these signs.
    limits.hold_json(raw.count(b"{"), raw.count(b",") + raw.count(b"[") + raw.count(b"{"))
    doubled: list[_Doubled] = []

    def build(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        plain = dict(pairs)
        if len(plain) == len(pairs):
            return plain
        doubled.append(_Doubled(plain))
        counts = Counter(key for key, _ in pairs)
        doubled[-1].keys_doubled = tuple(key for key, count in counts.items() if count > 1)
        return doubled[-1]

    try:
        document = json.loads(raw, object_pairs_hook=build, parse_float=_exact, parse_constant=_no_constant)
    except ValueError as error:
        params = {"reason": str(error)}
        raise FormRefused((Problem("not_json", _NOT_JSON, "", params),)) from error
    return document, _placed(document) if doubled else []


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
            return format_number(value) if abs(value.adjusted()) < _PLAIN else str(value)
        case int():
            return str(value)
        case _:
            return well_formed(json.dumps(value, ensure_ascii=False, default=float))


def _exact(literal: str) -> Decimal:
    try:
        return Decimal(literal)
    except InvalidOperation:
        raise ValueError(literal) from None


def _no_constant(name: str) -> NoReturn:
    message = f"{name} is no number"
    raise ValueError(message)


def _placed(document: Any) -> list[Problem]:
    problems: list[Problem] = []
    pending: list[tuple[str, Any]] = [("", document)]
    while pending:
        place, value = pending.pop()
        if isinstance(value, _Doubled):
            problems += [
                Problem("duplicate_json_key", _TWICE, place + pointer(key), {"key": key})
                for key in value.keys_doubled
            ]
        inner = [*(as_object(value) or {}).items(), *enumerate(as_list(value) or ())]
        pending += [(place + pointer(step), item) for step, item in reversed(inner)]
    return problems
