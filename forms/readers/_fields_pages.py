"""The pages and fields of a field-app form as they stand in it: lists as stored, maps as the app has them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from forms.model import Item
from forms.path import Path
from forms.readers._digit_parts import Keys, flag, items_of
from forms.readers._digit_words import Kind
from forms.readers._fields_words import kind_of_property
from forms.readers._findings import Findings
from forms.readers._json import as_list, as_object, pointer, text

_NO_PAGES = "The form has no pages."
_NOT_AN_ELEMENT = "What stands here is neither a page nor a field."
_NO_KEY = "“{label}” has no name, so its answer could not be kept."
_TEMPLATE_PAGE = "“{name}” is a page of the field app, not of the form. It is left out."

_DAY = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ].*)?|(\d\d)/(\d\d)/(\d{4})", re.ASCII)
_NEW_IN_PAGE = frozenset({"page", "order", "actionLabel", "navigateTo", "conditionalNavigateTo"})
_NEW_IN_FIELD = frozenset({"fieldName", "order", "validations", "visibilityCondition", "autoFillCondition"})


@dataclass(frozen=True, slots=True)
class Field:
    """A property: `given` as it stands in the document; with `fields` it is a group of them.

    `name` is how formulas call it: 'page.field', without white space.
    """

    key: str
    name: str
    path: Path
    place: str
    given: Mapping[str, Any]
    kind: Kind
    items: tuple[Item, ...] = ()
    complete: bool = True  # every choice could be used
    fields: tuple[Field, ...] = ()

    @property
    def hidden(self) -> bool:
        """Whether nobody is ever asked."""
        return flag(self.given.get("hidden"))

    @property
    def kept(self) -> bool:
        """Whether the answer is part of the record."""
        return not self.hidden or flag(self.given.get("includeInForm"))


@dataclass(frozen=True, slots=True)
class Page:
    """A page; `order` None: it has none, and stands before those that have one."""

    key: str
    path: Path
    place: str
    given: Mapping[str, Any]
    order: Decimal | None
    fields: tuple[Field, ...]


def pages_of(document: Mapping[str, Any], found: Findings) -> tuple[Page, ...]:
    """Return the pages in their order, without those of which nothing is asked or kept."""
    pages: list[Page] = []
    given = document.get("pages")
    if as_list(given) is None and as_object(given) is None:
        found.refuse("no_pages", _NO_PAGES, "/pages")
    keys = Keys(found)
    for key, value, place in _entries(given, "page", "/pages", found):
        path = Path().child(keys.take(key, place))
        if text(value.get("type")).lower() == "template":
            found.notice("part_left_out", _TEMPLATE_PAGE, place, name=key)
            continue
        fields = _fields(value.get("properties"), key, path, f"{place}/properties", found)
        if any(field.kept or flag(field.given.get("includeInSummary")) for field in fields):
            pages.append(Page(key, path, place, value, _order(value), fields))
    return tuple(sorted(pages, key=lambda page: page.order or Decimal()))


def is_old(pages: tuple[Page, ...]) -> bool:
    """Whether the form is of the app's first generation, which has neither navigation nor conditions."""
    return not any(
        _NEW_IN_PAGE & page.given.keys() or any(_NEW_IN_FIELD & field.given.keys() for field in page.fields)
        for page in pages
    )


def _entries(
    given: Any, key_field: str, place: str, found: Findings
) -> Iterator[tuple[str, Mapping[str, Any], str]]:
    """Yield key, object and place of each entry; in a list the key is a field of the object."""
    named = as_object(given)
    pairs = list(named.items()) if named is not None else list(enumerate(as_list(given) or ()))
    for step, entry in pairs:
        here = place + pointer(step)
        value = as_object(entry)
        if value is None:
            found.refuse("not_an_element", _NOT_AN_ELEMENT, here)
            continue
        key = step if isinstance(step, str) else value.get(key_field)
        if not isinstance(key, str) or not key.strip():
            found.refuse("no_key", _NO_KEY, here, label=text(value.get("label")))
            continue
        yield text(key), value, here


def leaves(fields: tuple[Field, ...]) -> Iterator[Field]:
    """Yield the fields that are answered, those in groups too."""
    for field in fields:
        if field.fields:
            yield from leaves(field.fields)
        else:
            yield field


def day_of(given: str, type_name: str, time: str = "T00:00") -> str:
    """Return a day, written 2026-03-31 or 31/03/2026, as a date's or datetime's answer; '' = it is none."""
    found = _DAY.fullmatch(given.strip())
    if not found:
        return ""
    iso, day, month, year = found.groups()
    date = iso or f"{year}-{month}-{day}"
    return date + time if type_name == "datetime" else date


def _fields(given: Any, above: str, at: Path, place: str, found: Findings) -> tuple[Field, ...]:
    fields: list[Field] = []
    keys = Keys(found)
    for key, value, here in _entries(given, "fieldName", place, found):
        path, name = at.child(keys.take(key, here)), "".join(f"{above}.{key}".split())
        if text(value.get("type")).lower() == "object":
            below = _fields(value.get("properties"), name, path, f"{here}/properties", found)
            if below:
                fields.append(Field(key, name, path, here, value, Kind("", ""), fields=below))
            continue
        items, complete = items_of(value.get("enums"))
        kind = kind_of_property(
            text(value.get("type")),
            text(value.get("format")),
            [item.value for item in items],
            several=flag(value.get("isMultiSelect")),
        )
        fields.append(Field(key, name, path, here, value, kind, items, complete))
    return tuple(sorted(fields, key=lambda field: _order(field.given) or Decimal()))


def _order(given: Mapping[str, Any]) -> Decimal | None:
    try:
        order = Decimal(text(given.get("order")))
    except InvalidOperation:
        return None
    return order if order.is_finite() else None
