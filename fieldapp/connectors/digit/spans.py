"""Finding JSON values inside a text without changing a character of them.

A form document is kept as it came: order, formatting and duplicate keys included. Parsing and writing again
would lose those, so the very characters are cut out of the answer.
"""

from __future__ import annotations

import json
from typing import Any, NamedTuple

_SPACE = " \t\n\r"
_decoder = json.JSONDecoder()


class Span(NamedTuple):
    """One value: its characters and what they mean."""

    text: str
    value: Any


def array_items(text: str, member: str) -> list[Span] | None:
    """Return the items of the array that is `member` of the top-level object; None where there is no array.

    Of a repeated member the last counts, as in every JSON parser. Raises ValueError where it meets no JSON;
    the whole text being JSON is for the caller to check.
    """
    found: list[Span] | None = None
    at = _after(text, _skip(text, 0), "{")
    at = _skip(text, at)
    while text[at : at + 1] != "}":
        key, at = _decoder.raw_decode(text, at)
        if not isinstance(key, str):
            raise ValueError("a member's name is no text")  # noqa: TRY004 - wrong JSON, as json itself says it
        at = _skip(text, _after(text, _skip(text, at), ":"))
        if key == member and text[at : at + 1] == "[":
            found, at = _items(text, at)
        else:
            if key == member:
                found = None
            _, at = _decoder.raw_decode(text, at)
        at = _separated(text, at, "}")
    return found


def _items(text: str, at: int) -> tuple[list[Span], int]:
    """Return the items of the array that begins at `at`, and where it ends."""
    items: list[Span] = []
    at = _skip(text, at + 1)
    while text[at : at + 1] != "]":
        value, end = _decoder.raw_decode(text, at)
        items.append(Span(text[at:end], value))
        at = _separated(text, end, "]")
    return items, at + 1


def _separated(text: str, at: int, close: str) -> int:
    """Step over a comma to the next value, or stay at the closing mark."""
    at = _skip(text, at)
    return at if text[at : at + 1] == close else _skip(text, _after(text, at, ","))


def _skip(text: str, at: int) -> int:
    while at < len(text) and text[at] in _SPACE:
        at += 1
    return at


def _after(text: str, at: int, mark: str) -> int:
    if text[at : at + 1] != mark:
        raise ValueError(f"expected {mark} at character {at}")
    return at + 1
