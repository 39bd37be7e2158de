"""Lists that come beside a form, as trees that expressions walk over: CSV and GeoJSON as root/item elements.

Source: ODK XForms specification, "Secondary instances - external". All raise ValueError: it is no such list.
"""

from __future__ import annotations

import csv
import json
import re
from codecs import getincrementaldecoder
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from io import BytesIO, TextIOWrapper
from itertools import chain, islice
from typing import Any

from forms.expr.listing import ListingBuilder, Name, unfolded
from forms.expr.tree import Document, Element
from forms.expr.xml import parse_xml
from forms.readers._json import as_list, as_object
from forms.readers._xform_source import UNDECLARED

_SEPARATORS = ",;\t"
_WIDE = (b"\xff\xfe", b"\xfe\xff")  # what UTF-16 starts with

_SPACE = re.compile(r"[ \t\r\n]*")
_ROOT, _ITEM = Name("root"), Name("item")
_AT_ONCE = 256  # rows of a file
_PIECE = 1 << 20  # bytes
_MOST_COLUMNS = 16_384  # as in spreadsheets
_TOO_WIDE = "it has more than {most} columns"


def csv_items(raw: bytes) -> Document:
    """Return a CSV file as items; the names in its first row name the elements.

    The separator is the one that the first row has most of. Empty rows are left out, short ones filled up.
    """
    lines = TextIOWrapper(BytesIO(raw), encoding_of(raw), "replace", newline="")
    first = lines.readline()
    rows = csv.reader(chain((first,), lines), delimiter=max(_SEPARATORS, key=first.count))
    builder = ListingBuilder()
    try:
        header = [name.strip() for name in next(rows, ())]
        named = [at for at, name in enumerate(header) if name]
        width = len(header)
        if width > _MOST_COLUMNS:
            raise ValueError(_TOO_WIDE.format(most=_MOST_COLUMNS))
        names = tuple(_name(header[at]) for at in named)
        more = True
        while more:
            some = [row[:width] if any(row) else None for row in islice(rows, _AT_ONCE)]
            more, full = bool(some), [row for row in some if row is not None]
            if len(named) != width or set(map(len, full)) != {width}:
                full = [_fitted(row, width, named) for row in full]
            builder.extend(names, full)
    except csv.Error as error:
        raise ValueError(str(error)) from error
    return _document(builder)


def geojson_items(raw: bytes) -> Document:
    """Return the features of a GeoJSON file as items: their geometry, as an answer has it, and properties.

    Numbers stay as they are written.
    """
    try:
        words = raw.decode(json.detect_encoding(raw), "surrogatepass")
        return items(_feature(as_object(feature) or {}) for feature in _features(words))
    except (LookupError, TypeError, AttributeError, RecursionError) as error:
        message = "its coordinates are not understood"
        raise ValueError(message) from error


def xml_items(raw: bytes) -> Document:
    """Return an XML file as it is; what stands in its outermost element as items, if it is a flat list."""
    return parse_xml(raw, listed=lambda element: isinstance(element.parent, Document))


def items(rows: Iterable[Mapping[str, str]]) -> Document:
    """Return the tree root/item/name that holds each row's cells."""
    builder, coming = ListingBuilder(), iter(rows)
    for row in coming:
        if not builder.add(tuple(map(_name, row)), tuple(row.values())):
            return _tree(builder, chain((row,), coming))
    return _document(builder)


def _document(builder: ListingBuilder) -> Document:
    document = Document()
    document.children = [builder.close(document, _ROOT, _ITEM)]
    return document


def _tree(builder: ListingBuilder, rows: Iterable[Mapping[str, str]]) -> Document:
    """Return items of which hardly two have the same cells, those that the builder has and more."""
    document = Document()
    root = unfolded(builder.close(document, _ROOT, _ITEM))
    document.children = [root]
    for row in rows:
        item = Element(root, _ITEM.local)
        for name, cell in row.items():
            named = _name(name)
            item.children.append(
                Element(item, named.local, cell.strip(), prefix=named.prefix, namespace=named.namespace)
            )
        root.children.append(item)
    return document


def _fitted(row: list[str], width: int, named: Sequence[int]) -> Sequence[str]:
    """Return the cells of a row that have a name, blank ones where it is too short."""
    row += [""] * (width - len(row))
    return [row[at] for at in named]


def encoding_of(raw: bytes) -> str:
    """Return what a text file is written in: UTF-8 or UTF-16, else what Windows writes in Western Europe."""
    if raw.startswith(_WIDE):
        return "utf-16"
    decoder = getincrementaldecoder("utf-8")()
    try:
        for at in range(0, len(raw), _PIECE):
            decoder.decode(raw[at : at + _PIECE], final=at + _PIECE >= len(raw))
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


@lru_cache(maxsize=512)  # each row has the same ones
def _name(name: str) -> Name:
    """Return what a column's elements are called; expressions find 'fuel:diesel' by an undeclared prefix."""
    prefix, _, local = name.partition(":")
    if not local or ":" in local:
        return Name(name)
    return Name(local, prefix, f"{UNDECLARED}{prefix}")


def decoded(raw: bytes) -> str:
    """Return the characters of a text file; see `encoding_of`."""
    return raw.decode(encoding_of(raw), "replace")


def _features(words: str) -> Iterator[object]:
    """Yield the features of a collection one after the other, so that they are never all there at once."""
    value = json.JSONDecoder(parse_float=str, parse_int=str).raw_decode
    _, at = _sign(words, 0, "{")
    listed, more = False, ","
    while more == ",":
        name, at = value(words, at)
        _, at = _sign(words, at, ":")
        if name == "features" and words.startswith("[", at):
            listed = True
            more, at = _sign(words, at, "[")
            if words.startswith("]", at):
                more, at = _sign(words, at, "]")
            while more != "]":
                feature, at = value(words, at)
                yield feature
                more, at = _sign(words, at, ",]")
        else:
            _, at = value(words, at)
        more, at = _sign(words, at, ",}")
    if at != len(words) or not listed:
        message = "it is no FeatureCollection"
        raise ValueError(message)


def _sign(words: str, at: int, signs: str) -> tuple[str, int]:
    """Return the sign of JSON that comes next, and where the one after it stands."""
    at = _past_space(words, at)
    sign = words[at : at + 1]
    if not sign or sign not in signs:
        message = f"character {at} should be one of {' '.join(signs)}"
        raise ValueError(message)
    return sign, _past_space(words, at + 1)


def _past_space(words: str, at: int) -> int:
    found = _SPACE.match(words, at)
    assert found is not None  # noqa: S101  (it matches nothing, too)
    return found.end()


def _feature(feature: dict[str, Any]) -> Mapping[str, str]:
    cells: dict[str, str] = {}
    geometry = as_object(feature.get("geometry"))
    if geometry is not None:
        cells["geometry"] = _geometry(geometry)
    for name, value in (as_object(feature.get("properties")) or {}).items():
        cells[name] = _words(value)
    if feature.get("id") is not None:
        cells["id"] = _words(feature["id"])
    return cells


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
