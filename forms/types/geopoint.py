"""A place on earth: 'latitude longitude [altitude [accuracy]]', degrees (WGS 84) and metres, as in XForms.

XForms has no way to give an accuracy without an altitude, and devices write 0 there, which reads as sea
level. Here the altitude that nobody measured is 'NaN': '-15.12 39.26 NaN 8'. It is no number of the place.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from forms.types import decimal
from forms.types._contract import AnswerType, Refused

UNMEASURED = "NaN"  # stands for the altitude where only the accuracy after it is known

_POLE, _ANTIMERIDIAN = 90, 180
_LENGTHS = range(2, 5)
_ACCURACY = 3  # where it stands
_LATITUDE_WRONG = "“{value}” is not a latitude. Give degrees from -90 to 90, such as -15.12."
_LONGITUDE_WRONG = "“{value}” is not a longitude. Give degrees from -180 to 180, such as 39.26."
_ALTITUDE_WRONG = "“{value}” is not an altitude. Give metres above the sea, such as 361."
_ACCURACY_WRONG = "“{value}” is not an accuracy. Give metres, 0 or more, such as 8."
_UNSET = (0, 0, 0, 0)
_NO_FIX = "“{value}” is what devices give when they do not know the place. Measure it, or leave it empty."


@dataclass(frozen=True, slots=True)
class Geopoint:
    """Degrees north and east, metres above the sea, metres of the circle that holds the true place."""

    latitude: Decimal
    longitude: Decimal
    altitude: Decimal | None = None
    accuracy: Decimal | None = None

    def __post_init__(self) -> None:
        """Raise ValueError for a place that is not on earth."""
        if abs(self.latitude) > _POLE:
            raise Refused("not_latitude", _LATITUDE_WRONG, decimal.format_number(self.latitude))
        if abs(self.longitude) > _ANTIMERIDIAN:
            raise Refused("not_longitude", _LONGITUDE_WRONG, decimal.format_number(self.longitude))
        if self.accuracy is not None and self.accuracy < 0:
            raise Refused("not_accuracy", _ACCURACY_WRONG, decimal.format_number(self.accuracy))
        if (self.latitude, self.longitude, self.altitude, self.accuracy) == _UNSET:
            raise Refused("no_fix", _NO_FIX, "0 0 0 0")


def parse(text: str) -> Geopoint:
    """Return the place. Raises ValueError."""
    words = text.split()
    if len(words) not in _LENGTHS or not any(map(_is_number, words[:2])):
        raise ValueError
    latitude = _number(words[0], "not_latitude", _LATITUDE_WRONG)
    longitude = _number(words[1], "not_longitude", _LONGITUDE_WRONG)
    altitude = accuracy = None
    if words[2:] and not (words[2] == UNMEASURED and words[_ACCURACY:]):
        altitude = _number(words[2], "not_altitude", _ALTITUDE_WRONG)
    if words[_ACCURACY:]:
        accuracy = _number(words[_ACCURACY], "not_accuracy", _ACCURACY_WRONG)
    return Geopoint(latitude, longitude, altitude, accuracy)


def format_geopoint(value: Geopoint) -> str:
    """Return the place as an answer's text, every number with a point, as other engines store it."""
    words = [_with_point(value.latitude), _with_point(value.longitude)]
    if value.altitude is not None:
        words.append(_with_point(value.altitude))
    elif value.accuracy is not None:
        words.append(UNMEASURED)
    if value.accuracy is not None:
        words.append(_with_point(value.accuracy))
    return " ".join(words)


def in_words(value: Geopoint) -> str:
    """Return the place as '-15.12, 39.26, altitude 361 m, accuracy 8 m', with what is known of it."""
    degrees = f"{decimal.format_number(value.latitude)}, {decimal.format_number(value.longitude)}"
    metres = (("altitude", value.altitude), ("accuracy", value.accuracy))
    known = (f"{name} {decimal.format_number(number)} m" for name, number in metres if number is not None)
    return ", ".join((degrees, *known))


def _with_point(number: Decimal) -> str:
    text = decimal.format_number(number)
    return text if "." in text else f"{text}.0"


def _is_number(word: str) -> bool:
    try:
        decimal.nearest(word)
    except ValueError:
        return False
    return True


def _number(word: str, code: str, template: str) -> Decimal:
    """Return a measurement: of more digits than a double holds the last ones mean nothing on earth."""
    if not _is_number(word):
        raise Refused(code, template, word)
    return decimal.nearest(word)


TYPE = AnswerType(
    "geopoint",
    parse=parse,
    format=format_geopoint,
    code="not_geopoint",
    template="“{value}” is not a place. Give latitude and longitude in degrees, such as -15.12 39.26.",
    word=in_words,
)
