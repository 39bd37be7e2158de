"""A line on earth: places with ';' between them, each as a geopoint has it."""

from __future__ import annotations

from forms.types import geopoint
from forms.types._contract import AnswerType
from forms.types.geopoint import Geopoint

_LEAST = 2


def places(text: str) -> tuple[Geopoint, ...]:
    """Return the places; a ';' after the last one says nothing. Raises ValueError."""
    return tuple(map(geopoint.parse, text.removesuffix(";").split(";")))


def parse(text: str) -> tuple[Geopoint, ...]:
    """Return the places, two at least. Raises ValueError."""
    found = places(text)
    if len(found) < _LEAST:
        raise ValueError
    return found


def format_places(value: tuple[Geopoint, ...]) -> str:
    """Return the places as an answer's text."""
    return "; ".join(map(geopoint.format_geopoint, value))


TYPE = AnswerType(
    "geotrace",
    parse=parse,
    format=format_places,
    code="not_geotrace",
    template="“{value}” is not a line. Give two places or more with “;” between them.",
)
