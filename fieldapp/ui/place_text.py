"""How people write places on earth: '-15.12, 39.26', 15°07'12"S 39°15'36"E, or the link that a map gives."""

from __future__ import annotations

import re

_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?")
_SIXTY = 60
_PLACES = 7  # of decimals: a centimetre
_PART = (
    r"(?P<{0}degrees>\d{{1,3}}(?:\.\d+)?)\s*[°º]?\s*(?:(?P<{0}minutes>\d{{1,2}}(?:\.\d+)?)\s*['′’]\s*"
    r"(?:(?P<{0}seconds>\d{{1,2}}(?:\.\d+)?)\s*(?:\"|″|”|''))?)?"
)
_LETTER = r"(?P<{0}letter>[NSEWO])"
_WORDED = tuple(
    re.compile(part.format("a") + r"[\s,;/]*" + part.format("b"), re.IGNORECASE | re.ASCII)
    for part in (_LETTER + r"\s*" + _PART, _PART + r"\s*" + _LETTER)  # the letters before, or after
)
_NORTH, _EAST, _AGAINST = "NS", "EWO", "SWO"  # O: west in Portuguese, Spanish and French
_PAIR = r"(?P<lat>[+-]?\d+\.\d+){0}(?P<lng>[+-]?\d+\.\d+)"
_LINKS = tuple(
    re.compile(pattern, re.IGNORECASE | re.ASCII)
    for pattern in (
        r"^geo:" + _PAIR.format(","),  # RFC 5870, as phones share a place
        r"^https?://.*!3d" + _PAIR.format("!4d"),
        r"^https?://.*[@=/]" + _PAIR.format(r"(?:,|%2C)"),
        r"^https?://.*mlat=" + _PAIR.format("&mlon="),
        r"^https?://.*#map=\d+/" + _PAIR.format("/"),
    )
)
_BETWEEN = re.compile(r"[\s,;]+")
SIGNS = str.maketrans({"\u2212": "-", "\u00b0": None})
UNMEASURED = "NaN"  # as `forms` has it: an altitude that nobody measured
PLACE, ALTITUDE, ACCURACY = 2, 2, 3  # how many numbers make a place; where the others stand


def numbers_of(text: str) -> list[str]:
    """Return two to four numbers that are the whole text, else nothing.

    The altitude may be the word for none, and the accuracy may be anything: it has a field of its own.
    """
    words = _otherwise(text.strip()) or _BETWEEN.split(text.translate(SIGNS).strip())
    figures = words[:ALTITUDE] if words[ALTITUDE:-1] == [UNMEASURED] else words[:ACCURACY]
    if all(map(_NUMBER.fullmatch, figures)) and PLACE <= len(words) <= ACCURACY + 1:
        return words
    return []


def _otherwise(text: str) -> list[str]:
    """Return latitude and longitude of degrees with N, S, E or W, or of a link; nothing for other texts."""
    for link in _LINKS:
        found = link.search(text)
        if found:
            return [found["lat"], found["lng"]]
    found = next(filter(None, (worded.fullmatch(text) for worded in _WORDED)), None)
    if found is None:
        return []
    first, second = _part(found, "a"), _part(found, "b")
    if first is None or second is None:
        return []
    if first[0] in _EAST:
        first, second = second, first
    return [first[1], second[1]] if first[0] in _NORTH and second[0] in _EAST else []


def _part(found: re.Match[str], name: str) -> tuple[str, str] | None:
    """Return the letter and the degrees with their sign; None where there are 60 minutes or more."""
    letter = found[f"{name}letter"].upper()
    minutes, seconds = (float(found[f"{name}{part}"] or 0) for part in ("minutes", "seconds"))
    if max(minutes, seconds) >= _SIXTY:
        return None
    degrees = float(found[f"{name}degrees"]) + minutes / _SIXTY + seconds / _SIXTY**2
    figures = f"{degrees:.{_PLACES}f}".rstrip("0").rstrip(".")
    return letter, f"-{figures}" if letter in _AGAINST and float(figures) else figures
