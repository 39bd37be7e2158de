"""Small hand-written checks of JSON bodies, refusing in the words of the DIGIT error handler."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Mapping
from typing import Any, NoReturn, cast

from fieldapp.sandbox.refusals import Refused

JsonObject = dict[str, Any]
Check = Callable[[object], bool]
_TENANT_LENGTHS = (2, 1000)
_MOST_DIGITS = 9
_HALVES = re.compile(
    "[\ud800-\udfff]"
)  # halves of a surrogate pair: JSON can name them, UTF-8 and SQLite cannot


def as_object(value: object) -> JsonObject | None:
    """Return a JSON object as such, None for anything else."""
    return cast("JsonObject", value) if isinstance(value, dict) else None


def as_list(value: object) -> list[Any] | None:
    """Return a JSON array as such, None for anything else."""
    return cast("list[Any]", value) if isinstance(value, list) else None


def load_json(raw: bytes) -> Any:
    """Parse UTF-8 JSON as strictly as the real servers do. Raises ValueError for anything else.

    Python's own parser would also take NaN, Infinity and numbers beyond a double.
    """
    try:
        return json.loads(raw.decode(), parse_constant=_no_number, parse_float=_number)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def storable(text: str) -> str:
    """Return a text with halves of surrogate pairs replaced, so that it can be stored and shown."""
    return _HALVES.sub("\ufffd", text)


def _no_number(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number")


def _number(digits: str) -> float:
    value = float(digits)
    if math.isinf(value):
        raise ValueError("a number is too large")
    return value


def read_object(raw: bytes) -> JsonObject:
    """Parse a request body that must be a JSON object. Raises Refused as the gateway does."""
    if not raw.strip():
        raise Refused("MissingJsonException", "Required request body is missing")
    try:
        value = load_json(raw)
        json.dumps(value, ensure_ascii=False).encode()  # refuses halves of surrogate pairs
    except ValueError as error:
        raise Refused("JsonParseException", "Failed to parse request: it is not JSON") from error
    found = as_object(value)
    if found is None:
        raise Refused("JsonMappingException", "Failed to parse request at - the body is not an object")
    return found


def text(value: object) -> bool:
    """Text of at least one character."""
    return isinstance(value, str) and bool(value)


def any_text(value: object) -> bool:
    """Text, empty or null included."""
    return value is None or isinstance(value, str)


def tenant(value: object) -> bool:
    """A tenant id: 2 to 1000 characters."""
    low, high = _TENANT_LENGTHS
    return isinstance(value, str) and low <= len(value) <= high


def count(value: object) -> bool:
    """A whole number from 0."""
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def flag(value: object) -> bool:
    """True or false."""
    return isinstance(value, bool)


def digits(value: object) -> bool:
    """A whole number written as text, as the form versions of a request are."""
    return isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= _MOST_DIGITS


def array(value: object) -> bool:
    """A JSON array."""
    return isinstance(value, list)


def group(value: object) -> bool:
    """A JSON object."""
    return isinstance(value, dict)


def at_most(limit: int) -> Check:
    """Text of at most so many characters, empty included."""
    return lambda value: isinstance(value, str) and len(value) <= limit


def check(
    part: JsonObject,
    where: str,
    required: Mapping[str, Check],
    optional: Mapping[str, Check] | None = None,
    *,
    closed: bool = False,
) -> None:
    """Refuse an object whose fields are missing, of the wrong kind or, when `closed`, unknown.

    `where` is the path written into the error code, e.g. 'fileSyncRequest.sync'.
    """
    optional = optional or {}
    for name, right in required.items():
        if part.get(name) is None:
            raise Refused(f"NotNull.{where}.{name}", "may not be null", params=[name])
        if not right(part[name]):
            raise Refused("JsonMappingException", f"{where}.{name} has a wrong value", params=[name])
    for name, right in optional.items():
        if name in part and not right(part[name]):
            raise Refused("JsonMappingException", f"{where}.{name} has a wrong value", params=[name])
    unknown = sorted(set(part) - set(required) - set(optional))
    if closed and unknown:
        raise Refused("JsonMappingException", f"{where} has unknown fields", params=unknown)


def part_of(body: JsonObject, name: str, where: str) -> JsonObject:
    """Return an object inside a body. Raises Refused when it is missing or no object."""
    check(body, where, {name: group})
    return cast("JsonObject", body[name])
