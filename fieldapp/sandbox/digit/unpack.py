"""Reads a sync file: gzip of UTF-8 JSON {"syncUpData": [{"items": [...]}]}. Pure."""

from __future__ import annotations

import io
import zlib
from dataclasses import dataclass, field
from gzip import GzipFile
from typing import Any

from fieldapp.sandbox.shapes import JsonObject, as_list, as_object, load_json, storable

_UNPACKED_LIMIT = 128 * 1024 * 1024
_KINDS = {
    "householdRegistration": "household",
    "REGISTRATION": "household",
    "delivery": "delivery",
    "DELIVERY": "delivery",
}
_NOTES = {"household": "additionalFields", "delivery": "additionalDetails"}


class Unreadable(Exception):
    """A sync file that no record can be taken from; the code is the prototype's."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message


@dataclass(frozen=True)
class Item:
    """One record of a sync file."""

    id: str  # clientReferenceId
    kind: str
    form: str
    version: str
    answers: JsonObject
    raw: JsonObject
    attachments: list[JsonObject] = field(default_factory=list[JsonObject])


@dataclass(frozen=True)
class Unpacked:
    """What a sync file holds; `wrong` says of each refused item what is the matter."""

    items: list[Item]
    wrong: list[str]


def unpack(content: bytes) -> Unpacked:
    """Read the bytes of a sync file. Raises Unreadable."""
    try:
        value = load_json(_gunzip(content))
    except ValueError as error:
        raise Unreadable("ERROR_IN_MAPPING_JSON", f"the file is not JSON: {error}") from error
    groups = as_list((as_object(value) or {}).get("syncUpData"))
    if groups is None:
        raise Unreadable("INVALID_FILE", "syncUpData is missing")
    unpacked = Unpacked([], [])
    for number, group in enumerate(groups):
        _read_group(number, as_list((as_object(group) or {}).get("items")), unpacked)
    return unpacked


def _gunzip(content: bytes) -> bytes:
    """Decompress, but not a bomb."""
    try:
        with GzipFile(fileobj=io.BytesIO(content)) as packed:
            plain = packed.read(_UNPACKED_LIMIT + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise Unreadable("ERROR_IN_DECOMPRESSION", f"the file is not gzip: {error}") from error
    if len(plain) > _UNPACKED_LIMIT:
        raise Unreadable("ERROR_IN_DECOMPRESSION", "the file unpacks to more than 128 MB")
    return plain


def _read_group(number: int, items: list[Any] | None, into: Unpacked) -> None:
    """Read one group. The first item's type is the type of all; an empty group broke the prototype."""
    if not items:
        raise Unreadable("INVALID_FILE", f"group {number} has no items")
    first = (as_object(items[0]) or {}).get("type")
    if not isinstance(first, str) or first not in _KINDS:
        raise Unreadable("INVALID_FILE", f"group {number} starts with an unknown type")
    for place, item in enumerate(items):
        where = f"item {place} of group {number}"
        record = as_object(item)
        if record is None or record.get("type") != first:
            into.wrong.append(f"{where} is not of type {first}")
            continue
        read = _read_item(record, _KINDS[first])
        if read is None:
            into.wrong.append(f"{where} has no clientReferenceId")
        else:
            into.items.append(read)


def _read_item(record: JsonObject, nest: str) -> Item | None:
    """Read a record of either generation: fields nested under its kind, or flat beside the type."""
    fields = as_object(record.get(nest)) or record
    reference = fields.get("clientReferenceId")
    if not isinstance(reference, str) or not reference or storable(reference) != reference:
        return None
    notes = _read_notes(fields.get(_NOTES[nest]))
    answers: JsonObject = {}
    for line in as_list(notes.get("fields")) or []:
        entry = as_object(line) or {}
        if isinstance(entry.get("key"), str):
            answers[entry["key"]] = entry.get("value")
    attachments = [entry for line in as_list(notes.get("attachments")) or [] if (entry := as_object(line))]
    form = str(notes.get("schema") or record["type"])
    return Item(reference, nest, form, str(notes.get("version", "")), answers, record, attachments)


def _read_notes(value: object) -> JsonObject:
    """Read the JSON text {schema, version, fields} that carries a form's answers; other text is an answer."""
    if not isinstance(value, str):
        return {}
    try:
        return as_object(load_json(value.encode("utf-8", "surrogatepass"))) or {}
    except ValueError:
        return {"fields": [{"key": "additionalFields", "value": value}]}
