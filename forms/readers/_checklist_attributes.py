"""The attributes of a DIGIT checklist as they stand in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from forms.model import Item, Text
from forms.path import Path, quote
from forms.readers._digit_parts import Keys
from forms.readers._findings import Findings
from forms.readers._json import as_list, as_object, text

NOT_SELECTED = "NOT_SELECTED"  # what an unanswered question is sent as; nobody picks it

_NO_ATTRIBUTES = "The checklist has no list of questions (attributes)."
_NOT_AN_ELEMENT = "What stands here is not a question."
_NO_KEY = "A question has no code, so its answer could not be kept."


@dataclass(frozen=True, slots=True)
class Attribute:
    """One attribute as it stands in the document."""

    code: str
    path: Path
    place: str
    given: Mapping[str, Any]
    items: tuple[Item, ...]

    @property
    def type(self) -> str:
        """The dataType, without regard to case."""
        return text(self.given.get("dataType")).strip().lower()

    @property
    def has_blank(self) -> bool:
        """Whether the server takes NOT_SELECTED for one of the values."""
        return NOT_SELECTED in (as_list(self.given.get("values")) or ())

    def additional(self, key: str) -> str:
        """Return an additional field, however these are packed."""
        for name in ("additionalFields", "additionalDetails"):
            packed = as_object(self.given.get(name)) or {}
            for entry in as_list(packed.get("fields")) or ():
                pair = as_object(entry) or {}
                if pair.get("key") == key:
                    return text(pair.get("value"))
            if key in packed:
                return text(packed[key])
        return ""


def attributes_of(given: Any, place: str, found: Findings) -> list[Attribute]:
    """Return the attributes in use in their order; those without one stand last."""
    entries = as_list(given)
    if entries is None:
        found.refuse("no_elements", _NO_ATTRIBUTES, f"{place}/attributes")
        return []
    keys = Keys(found)
    attributes: list[Attribute] = []
    for i, entry in enumerate(entries):
        here = f"{place}/attributes/{i}"
        fields = as_object(entry)
        if fields is None:
            found.refuse("not_an_element", _NOT_AN_ELEMENT, here)
            continue
        code = fields.get("code")
        if not isinstance(code, str) or not code.strip():
            found.refuse("no_key", _NO_KEY, f"{here}/code")
            continue
        path = Path().child(keys.take(text(code), here, "/code"))
        if fields.get("isActive") is not False:
            attributes.append(Attribute(text(code), path, here, fields, _items(fields)))
    return sorted(attributes, key=lambda one: _order(one.given.get("order")))


def _order(given: Any) -> Decimal:
    try:
        order = Decimal(text(given))
    except InvalidOperation:
        order = Decimal("NaN")
    return order if order.is_finite() else Decimal("Infinity")


def _items(given: Mapping[str, Any]) -> tuple[Item, ...]:
    """Return the values to pick from. Their words are looked up in capitals, as the field app does."""
    values = dict.fromkeys(text(value) for value in as_list(given.get("values")) or ())
    return tuple(
        Item(quote(value), Text.of(value.strip().upper()))
        for value in values
        if value.strip() and value != NOT_SELECTED
    )
