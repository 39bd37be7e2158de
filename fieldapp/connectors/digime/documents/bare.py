"""A record without its form: names instead of labels, and types as the values look."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import cast

from fieldapp.connectors.digime.documents.tree import Answer, Json, Part, Picked
from fieldapp.connectors.digime.documents.values import PLACE
from fieldapp.records import Attachment
from forms import quote

_DEEPEST = 60  # levels: what nests deeper is told as text


def bare_items(answers: Json, attachments: Sequence[Attachment]) -> tuple[Answer | Part, ...]:
    """Return what stands in a record's answers."""
    if not isinstance(answers, dict):
        return ()
    return tuple(_items(cast("dict[str, Json]", answers), "", attachments, 0))


def _items(
    held: dict[str, Json], at: str, files: Sequence[Attachment], depth: int
) -> Iterator[Answer | Part]:
    for name, value in held.items():
        path = f"{at}/{quote(name)}"
        if isinstance(value, list) and any(isinstance(inner, dict) for inner in cast("list[Json]", value)):
            instances = tuple(_instances(name, path, cast("list[Json]", value), files, depth))
            if instances:
                yield Part("repeat", name, path, name, instances)
        elif isinstance(value, dict) and _kind(value) != "geopoint" and depth < _DEEPEST:
            inner = tuple(_items(cast("dict[str, Json]", value), path, files, depth + 1))
            if inner:
                yield Part("section", name, path, name, inner)
        elif value not in (None, "", [], {}):
            yield _answer(name, path, value, files)


def _instances(
    name: str, path: str, values: list[Json], files: Sequence[Attachment], depth: int
) -> Iterator[Part]:
    for number, value in enumerate(values, 1):
        held = cast("dict[str, Json]", value) if isinstance(value, dict) else {name: value}
        here = f"{path}[{number}]"
        if depth < _DEEPEST and (inner := tuple(_items(held, here, files, depth + 1))):
            yield Part("instance", name, here, name, inner, number)


def _answer(name: str, path: str, value: Json, files: Sequence[Attachment]) -> Answer:
    kind, picked = _kind(value), ()
    if isinstance(value, list):
        value = [str(code) for code in cast("list[Json]", value)]
        picked = tuple(Picked(code, code) for code in value)
    elif kind == "text":
        value = str(value)
    held = tuple(a for a in files if value in (a.name, a.sha256)) if kind == "text" else ()
    return Answer(name, path, name, "attachment" if held else kind, value, _words(value), picked, held)


def _kind(value: Json) -> str:
    match value:
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "decimal"
        case list():
            return "choices"
        case {"latitude": _, "longitude": _} if _measured(cast("dict[str, Json]", value)):
            return "geopoint"
        case _:
            return "text"


def _measured(place: dict[str, Json]) -> bool:
    """Whether an object holds the measures of a place and nothing else."""
    numbers = all(isinstance(measure, int | float) for measure in place.values())
    return numbers and place.keys() <= set(PLACE)


def _words(value: Json) -> str:
    match value:
        case bool():
            return "Yes" if value else "No"
        case list():
            return ", ".join(cast("list[str]", value))
        case dict():
            measures = cast("dict[str, Json]", value)
            return ", ".join(f"{name} {measure}" for name, measure in measures.items())
        case _:
            return str(value)
