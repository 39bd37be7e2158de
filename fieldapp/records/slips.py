"""What is wrong in a JSON text that a person wrote: the place, and what to do about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pydantic import Field, ValidationError

from fieldapp.records.base import Record

NOT_JSON = "is where this stops being JSON. Check the quotes, commas and brackets there."
_SAID = {
    "missing": "is missing. Add it.",
    "extra_forbidden": "is not known here. Check how it is spelled, or take it out.",
    "int_type": "must be a whole number, without quotes.",
    "int_from_float": "must be a whole number, without quotes.",
    "int_parsing": "must be a whole number, without quotes.",
    "int_parsing_size": "is too large a number. Check it.",
    "bool_type": "must be true or false, without quotes.",
    "string_type": "must be a text in quotes.",
    "string_too_short": "must not be empty. Fill it in.",
    "tuple_type": "must be a list in [ ].",
    "model_type": "must be names and values in { }.",
    "model_attributes_type": "must be names and values in { }.",
    "dict_type": "must be names and values in { }.",
    "enum": "must be one of {expected}.",
    "literal_error": "must be one of {expected}.",
    # Ours, raised by the words themselves.
    "null": "must not be null. Take it out where there is no value.",
    "last": "must be a number and d, m or y: 30d, 6m or 1y.",
    "milliseconds": "must be in seconds; this looks like milliseconds. Leave out the last three digits.",
    "from_after_to": "ends before it begins. Exchange from and to.",
    "negative": "must be 0 or more.",
}
SLIPS = frozenset({NOT_JSON, *_SAID.values()})
"""Every template that a slip may have, but for faults that nobody foresaw."""


class Slip(Record):
    """One fault. `says` goes on from the place and has holes for `params`; it never quotes a value."""

    place: str  # as in timeRanges[0].last; '' = the whole
    says: str
    params: Mapping[str, str] = Field(default_factory=dict[str, str])

    @property
    def key(self) -> str:
        """Return the last name of the place."""
        return self.place.rpartition(".")[2]

    def __str__(self) -> str:
        """Return place and fault in English."""
        return f"{self.place or 'file'}: {said(self)}"


def said(slip: Slip) -> str:
    """Return the fault alone, in English."""
    return slip.says.format_map(slip.params) if slip.params else slip.says


def slips(error: ValidationError) -> tuple[Slip, ...]:
    """Return every fault that pydantic found, without what was given: it may be a key."""
    return tuple(
        Slip(
            place=_place(fault["loc"]),
            says=_SAID.get(fault["type"]) or fault["msg"].removeprefix("Value error, "),
            params={name: str(value) for name, value in fault.get("ctx", {}).items() if name == "expected"},
        )
        for fault in error.errors(include_url=False, include_input=False)
    )


def listed(found: Sequence[Slip]) -> str:
    """Return all faults in one line, for the details of an error."""
    return "; ".join(map(str, found))


def _place(steps: Sequence[str | int]) -> str:
    text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
    return text.removeprefix(".")
