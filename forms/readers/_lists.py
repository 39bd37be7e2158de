"""Lists that come beside a form, as trees that expressions walk over: CSV and GeoJSON as root/item elements.

Source: ODK XForms specification, "Secondary instances - external". All raise ValueError: it is no such list.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator
from io import StringIO
from typing import Any

from forms.expr.tree import Document, Element
from forms.readers._json import as_list, as_object
from forms.readers._xform_source import UNDECLARED

_SEPARATORS = ",;\t"
_WIDE = (b"\xff\xfe", b"\xfe\xff")  # what UTF-16 starts with

Cells = Iterable[tuple[str, str]]


def csv_items(raw: bytes) -> Document:
    """Return a CSV file as items; the names in its first row name the elements."""
    return items(csv_rows(raw))


def csv_rows(raw: bytes) -> Iterator[Cells]:
    """Yield the rows of a CSV file as pairs of name and cell; empty rows are left out, short ones filled up.

    The separator is the one that the first row has most of.
    """
    words = decoded(raw)
    first = words.partition("\n")[0]
    rows = csv.reader(StringIO(words, newline=""), delimiter=max(_SEPARATORS, key=first.count))
    try:
        names = [name.strip() for name in next(rows, ())]
        for row in rows:
            if any(row):
                cells = [*row, *[""] * (len(names) - len(row))]
                yield [(name, cell.strip()) for name, cell in zip(names, cells, strict=False) if name]
    except csv.Error as error:
        raise ValueError(str(error)) from error


def geojson_items(raw: bytes) -> Document:
    """Return the features of a GeoJSON file as items: their geometry, as an answer has it, and properties.

    Numbers stay as they are written.
    """
    try:
        document = as_object(json.loads(raw, parse_float=str, parse_int=str))
        features = as_list((document or {}).get("features"))
        if features is None:
            message = "it is no FeatureCollection"
            raise ValueError(message)
        return items([_feature(as_object(feature) or {}) for feature in features])
    except (LookupError, TypeError, AttributeError, RecursionError) as error:
        message = "its coordinates are not understood"
        raise ValueError(message) from error


def items(rows: Iterable[Cells]) -> Document:
    """Return the tree root/item/name that holds each row's cells."""
    document = Document()
    root = Element(document, "root")
    document.children = [root]
    for row in rows:
        item = Element(root, "item")
        item.children = [_child(item, name, cell) for name, cell in row]
        root.children.append(item)
    return document


def decoded(raw: bytes) -> str:
    """Return the characters of a text file: UTF-8 or UTF-16, else what Windows writes in Western Europe."""
    if raw.startswith(_WIDE):
        return raw.decode("utf-16", "replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def _child(item: Element, name: str, cell: str) -> Element:
    """Return a column of a row; expressions find 'fuel:diesel' by a prefix that nothing declares."""
    prefix, _, local = name.partition(":")
    if not local or ":" in local:
        return Element(item, name, cell)
    return Element(item, local, cell, prefix=prefix, namespace=f"{UNDECLARED}{prefix}")


def _feature(feature: dict[str, Any]) -> Cells:
    cells: dict[str, str] = {}
    geometry = as_object(feature.get("geometry"))
    if geometry is not None:
        cells["geometry"] = _geometry(geometry)
    for name, value in (as_object(feature.get("properties")) or {}).items():
        cells[name] = _words(value)
    if feature.get("id") is not None:
        cells["id"] = _words(feature["id"])
    return cells.items()


def _geometry(geometry: dict[str, Any]) -> str:
    """Return a point, line or outer ring as 'lat lng 0 0; ...'; nothing else has a form as an answer."""
    coordinates = as_list(geometry["coordinates"]) or []
    match geometry["type"]:
        case "Point":
            points = [coordinates]
        case "LineString":
            points = coordinates
        case "Polygon":
            points = as_list(coordinates[0]) if coordinates else None
        case _:
            points = None
    return "; ".join(f"{point[1]} {point[0]} 0 0" for point in points or ())


def _words(value: Any) -> str:
    """Return a property as text; a list or object stays JSON."""
    match value:
        case None:
            return ""
        case str():
            return value
        case bool():
            return "true" if value else "false"
        case _:
            return json.dumps(value, ensure_ascii=False)
