"""An area on earth: the places of its edge with ';' between them, the last one the same as the first."""

from __future__ import annotations

from forms.types import geotrace
from forms.types._contract import AnswerType
from forms.types.geopoint import Geopoint

_CORNERS = 3


def parse(text: str) -> tuple[Geopoint, ...]:
    """Return the edge, closed, with three corners at least; one left open is closed. Raises ValueError."""
    edge = geotrace.places(text)
    if edge[0] != edge[-1] or len(edge) == 1:
        edge = (*edge, edge[0])
    if len(edge) <= _CORNERS:
        raise ValueError
    return edge


TYPE = AnswerType(
    "geoshape",
    parse=parse,
    format=geotrace.format_places,
    code="not_geoshape",
    template="“{value}” is not an area. Give three corners or more with “;” between them.",
)
