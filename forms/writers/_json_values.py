"""Answers as values of JSON and back, and records as nested objects: what the DIGIT writers share."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from decimal import Decimal
from typing import Any, TypeAlias, cast

from forms.errors import Problem, RecordRefused
from forms.expr.tree import Element
from forms.model import Form
from forms.path import Path, quote, unquote
from forms.session import Session
from forms.types import TYPES
from forms.types.datetime import Moment, short
from forms.types.decimal import format_number
from forms.types.geopoint import Geopoint, format_geopoint
from forms.writers._shape import COUNT, Shape, must_be_of

Json: TypeAlias = Any

_NO_RECORD = "This is no record as DIGIT forms have it. It must be a JSON object with schema and answers."
_QUOTED = frozenset({"digit", "digit_nested", "checklist"})  # records of forms whose codes are quoted


def envelope(form: Form, facts: Mapping[str, object], **parts: object) -> dict[str, object]:
    """Return a record without its answers: what the form knows about itself, and the facts, which win."""
    version: object = form.version
    if form.version.isascii() and form.version.isdecimal() and str(int(form.version[:18])) == form.version:
        version = int(form.version)
    about = {"schema": form.schema_id, "version": version, "submitPath": form.submit_path}
    return {**about, **facts, **parts}


def canonical(record: Mapping[str, object]) -> bytes:
    """Return a record as bytes: sorted keys, no spaces, UTF-8."""
    text = json.dumps(record, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return text.encode()


def loaded(form: Form, raw: bytes, part: str) -> dict[str, Json]:
    """Return an object of a record of the form. Raises RecordRefused."""
    try:
        record: Json = json.loads(raw, parse_float=Decimal)
        found, schema_id = record[part], record["schema"]
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise RecordRefused(Problem("not_digit_json", _NO_RECORD)) from error
    if not isinstance(found, dict) or not isinstance(schema_id, str):
        raise RecordRefused(Problem("not_digit_json", _NO_RECORD))
    must_be_of(form, schema_id)
    return cast("dict[str, Json]", found)


class Values:
    """A form's answers as values of JSON: typed, and codes as the form has them.

    `quoted`: keys and codes are quoted, as in every form that DIGIT's readers made.
    """

    def __init__(self, form: Form) -> None:
        self.form = form
        self.shape = Shape(form)
        self.quoted = form.record in _QUOTED

    def is_group(self, path: Path) -> bool:
        """Whether a template path holds others, and stands once."""
        return path in self.shape.children and path not in self.form.repeats

    def type_of(self, path: Path) -> str:
        """Return the type of a leaf by its template path."""
        question = self.form.index.get(path)
        bind = self.form.binds.get(path)
        return question.type if question else bind.type if bind else "text"

    def value(self, path: Path, text: str) -> Json:
        """Return the value of an answer that is not blank; a text that is no answer goes as it is."""
        text = text.strip()
        try:
            value = TYPES[self.type_of(path)].parse(text)
        except ValueError:
            return text
        match self.type_of(path):
            case "choice":
                return self._code(value)
            case "choices" | "rank":
                return list(map(self._code, value))
            case _:
                return _plain(value, text)

    def text(self, path: Path, value: Json) -> str:
        """Return a value as the text of an answer, '' where there is none."""
        if isinstance(value, list):
            return " ".join(self._word(str(code)) for code in cast("list[Json]", value))
        if isinstance(value, str) and self.type_of(path) == "choice":
            return self._word(value)
        return _text(value)

    def _code(self, value: str) -> str:
        return unquote(value) if self.quoted else value

    def _word(self, code: str) -> str:
        return quote(code) if self.quoted else code

    # --- whole records ---

    def object_of(self, session: Session, *, blanks: bool) -> dict[str, Json]:
        """Return what is relevant, groups as objects, repeats as lists; `blanks` are null, else left out.

        A group with nothing in it is left out.
        """
        return self._object(session.record, Path(), blanks=blanks)

    def _object(self, element: Element, at: Path, *, blanks: bool) -> dict[str, Json]:
        names = self.shape.children.get(at, {})
        found: dict[str, Json] = {unquote(name): [] for name in names if at.child(name) in self.form.repeats}
        for child in element.elements():
            path, key = at.child(child.name), unquote(child.name)
            if path in self.form.repeats:
                found[key].append(self._object(child, path, blanks=blanks))
            elif path in self.shape.children:
                if inner := self._object(child, path, blanks=blanks):
                    found[key] = inner
            elif self._sent(path) and (blanks or child.text.strip()):
                found[key] = self.value(path, child.text) if child.text.strip() else None
        return found

    def _sent(self, path: Path) -> bool:
        """Whether the answer is part of the record at all."""
        bind = self.form.binds.get(path)
        return bind is None or bind.attributes.get("includeInForm") != "false"

    def answers(self, given: dict[str, Json]) -> dict[str, str]:
        """Return the answers of such an object by their places, and how many instances repeats have."""
        return self._answers(given, Path(), Path())

    def _answers(self, given: dict[str, Json], at: Path, place: Path) -> dict[str, str]:
        found: dict[str, str] = {}
        for name in self.shape.children.get(at, {}):
            path, here, value = at.child(name), place.child(name), given.get(unquote(name))
            if path in self.form.repeats:
                instances = cast("list[Json]", value) if isinstance(value, list) else []
                found[here + COUNT] = str(len(instances))
                for number, instance in enumerate(instances, 1):
                    if isinstance(instance, dict):
                        inner = cast("dict[str, Json]", instance)
                        found |= self._answers(inner, path, Path(f"{here}[{number}]"))
            elif path in self.shape.children:
                if isinstance(value, dict):
                    found |= self._answers(cast("dict[str, Json]", value), path, here)
            elif text := self.text(path, value):
                found[here] = text
        return found


def _text(value: Json) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case Decimal():
            return format_number(value)
        case dict():
            return _place(cast("dict[str, Json]", value))
        case _:
            return str(value)


def _plain(value: Any, text: str) -> Json:
    match value:
        case bool() | int() | str():
            return value
        case Decimal():
            return int(value) if value == value.to_integral_value() else float(value)
        case Moment():
            return short(value) if "T" in text else text
        case date():
            return value.isoformat()
        case Geopoint():
            return {name: _plain(number, "") for name, number in asdict(value).items() if number is not None}
        case _:
            return text


def _place(value: Mapping[str, Json]) -> str:
    """Return a geopoint's text; another object is no answer."""
    numbers = [value.get(name) for name in ("latitude", "longitude", "altitude", "accuracy")]
    known = [Decimal(number) if isinstance(number, int | Decimal) else None for number in numbers]
    latitude, longitude, altitude, accuracy = known
    if latitude is None or longitude is None:
        return ""
    try:
        return format_geopoint(Geopoint(latitude, longitude, altitude, accuracy))
    except ValueError:
        return ""
