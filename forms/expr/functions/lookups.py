"""Looking things up: other instances, translated texts, where the expression stands."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from forms.expr.context import Context, Nodes
from forms.expr.errors import ExpressionError
from forms.expr.functions import Takes, function
from forms.expr.listing import Listing, Row
from forms.expr.tree import Document, Element

_NO_INSTANCE = "There is no list `{name}` in the form: check the name, and add the file it comes from."
_NO_TEXT = "There is no translated text `{name}` in the form."


@function("current", context=True)
def current(context: Context) -> Nodes:
    """Return the node that the whole expression belongs to."""
    return (context.current,)


@function("instance", Takes.STRING, context=True)
def instance(context: Context, name: str) -> Nodes:
    """Return what is above a secondary instance's outermost element."""
    return (_instance(context, name),)


@function("jr:itext", Takes.STRING, context=True)
def itext(context: Context, name: str) -> str:
    """Return a translated text in the current language."""
    text = context.environment.itext(name, context.current)
    if text is None:
        raise ExpressionError("unknown_text", _NO_TEXT, {"name": name})
    return text


@function("pulldata", Takes.STRING, Takes.STRING, Takes.STRING, Takes.STRING, context=True)
def pulldata(context: Context, name: str, column: str, key_column: str, key: str) -> str:
    """Return a cell of the first row that has the key in its key column, '' where there is no such row."""
    table = _instance(context, name)
    for root in table.elements():
        if isinstance(root, Listing) and not key_column.startswith("@"):
            numbers = root.rows(key_column, (key,)) if root.row.key == "item" else ()
            row = next((Row(root, n) for n in numbers if root.cell(n, key_column) == key), None)
        else:
            frozen = type(table) in {Element, Document} and type(root) is Element
            index = _frozen_index if frozen else _index
            row = index(root, key_column).get(key)
        if row is not None:
            return _cell(row, column) or ""
    return ""


def _instance(context: Context, name: str) -> Element:
    found = context.environment.instance(name)
    if found is None:
        raise ExpressionError("unknown_instance", _NO_INSTANCE, {"name": name})
    return found


def _index(root: Element, column: str) -> Mapping[str, Element]:
    """Return the first row for each value of a column; an instance is /root/item..."""
    found: dict[str, Element] = {}
    for row in root.named("item"):
        key = _cell(row, column)
        if key is not None:
            found.setdefault(key, row)
    return found


# What is read from a form never changes; only the record does, and its elements are of another class.
_frozen_index = lru_cache(maxsize=64)(_index)


def _cell(row: Element, column: str) -> str | None:
    if column.startswith("@"):
        return next((a.value for a in row.attributes if a.key == column[1:]), None)
    return next((cell.string() for cell in row.named(column)), None)
