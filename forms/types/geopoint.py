"""A place on earth: 'latitude longitude [altitude [accuracy]]', degrees (WGS 84) and metres, as in XForms."""

from __future__ import annotations

from dataclasses import astuple, dataclass
from decimal import Decimal

from forms.types import decimal
from forms.types._contract import AnswerType

_POLE, _ANTIMERIDIAN = 90, 180
_LENGTHS = range(2, 5)


@dataclass(frozen=True, slots=True)
class Geopoint:
    """Degrees north and east, metres above the sea, metres of the circle that holds the true place."""

    latitude: Decimal
    longitude: Decimal
    altitude: Decimal | None = None
    accuracy: Decimal | None = None

    def __post_init__(self) -> None:
        """Raise ValueError for a place that is not on earth."""
        if abs(self.latitude) > _POLE or abs(self.longitude) > _ANTIMERIDIAN or (self.accuracy or 0) < 0:
            raise ValueError


def parse(text: str) -> Geopoint:
    """Return the place. Raises ValueError."""
    numbers = [decimal.parse(word) for word in text.split()]
    if len(numbers) not in _LENGTHS:
        raise ValueError
    return Geopoint(*numbers)


def format_geopoint(value: Geopoint) -> str:
    """Return the place as an answer's text; an accuracy without an altitude stands after altitude 0."""
    numbers = astuple(value)
    while numbers[-1] is None:
        numbers = numbers[:-1]
    return " ".join(decimal.format_number(number or Decimal()) for number in numbers)


TYPE = AnswerType(
    "geopoint",
    parse=parse,
    format=format_geopoint,
    code="not_geopoint",
    template="“{value}” is not a place. Give latitude and longitude in degrees, such as -15.12 39.26.",
)
