"""Choices from files by Collect's older ways: search() in an appearance, and the query of an external select.

Source: Collect's ExternalDataHandlerSearch and its itemsets.csv, as xlsform.org describes them.
"""

from __future__ import annotations

import re
from dataclasses import replace
from types import MappingProxyType
from typing import NamedTuple

from forms.expr import Expression, ExpressionError, parse
from forms.expr.rows import rows_of
from forms.expr.syntax import Binary, Call, Expr, Filter, Literal, LocationPath, Negation
from forms.expr.tree import Element
from forms.model import Item, ItemSet, Parts, Text
from forms.path import Path
from forms.readers._xform_instances import Instances
from forms.readers._xform_source import Source, prefixes
from forms.readers._xform_texts import Texts

_SEARCH = re.compile(r"\bsearch\s*\((.*)\)", re.DOTALL)
_WHOLE = re.compile(r"[+-]?\d+")  # Collect keeps choices with such a value as they are
_NAME = re.compile(r"[^\W\d][\w.-]*")
_HOW = {  # how search() compares a column with a value
    "contains": "contains({column}, {value})",
    "startswith": "starts-with({column}, {value})",
    "endswith": "ends-with({column}, {value})",
    "matches": "{column} = string({value})",
}
_ITEMSETS_LABEL = "itemsets.csv label"  # the text that names its column of labels

_NOT_UNDERSTOOD = (
    "The search of {path} is not understood: “{search}”. Its choices are shown as they stand in the form."
)


class Found(NamedTuple):
    """What a question offers: items in the form, then a list; `look` is its appearance without the search."""

    items: tuple[Item, ...]
    itemset: ItemSet | None
    look: str


class FileChoices:
    """Reads search() and query."""

    def __init__(self, source: Source, texts: Texts, instances: Instances) -> None:
        self._source = source
        self._texts = texts
        self._instances = instances

    def searched(self, control: Element, path: Path, look: str, items: tuple[Item, ...]) -> Found | None:
        """Return what a search() in the appearance finds; None: there is none.

        Items with a whole number as their value stay; the first other one names the columns.
        """
        call = _SEARCH.search(look)
        if call is None:
            return None
        kept = tuple(item for item in items if _WHOLE.fullmatch(item.value))
        pattern = next((item for item in items if item not in kept), None)
        nodeset = self._nodeset(call[1], control, path) if pattern else None
        if pattern is None or nodeset is None:
            where = self._source.place(control, "appearance")
            self._source.notice("search_unknown", _NOT_UNDERSTOOD, where, path=path, search=call[0])
            return Found(items, None, look)
        value = self._own(_column(pattern.value), control, "appearance")
        label = self._own(self._label(pattern.label), control, "appearance")
        itemset = ItemSet(nodeset, value, label, distinct=True) if value else None
        return Found(kept, itemset, " ".join(look.replace(call[0], "").split()))

    def queried(self, control: Element, path: Path) -> ItemSet | None:
        """Return the list of itemsets.csv that a control's query picks; None: it has none.

        Its labels are in the column `label`, or in one for each language: 'label::<language>'.
        """
        nodeset = self._source.expression(control.attribute("query"), control, "query", path)
        if nodeset is None:
            return None
        rows = rows_of(nodeset.tree)
        columns = self._instances.itemset(rows.instance) if rows else ()
        variants = {
            language: (f"label::{language}",)
            for language in self._texts.languages
            if f"label::{language}" in columns
        }
        label = "label"
        if variants:
            self._texts.texts[_ITEMSETS_LABEL] = Text(MappingProxyType(variants))
            label = _column_of(Call("jr:itext", (Literal(_ITEMSETS_LABEL),)))
        value = self._own("name", control, "query")
        return ItemSet(nodeset, value, self._own(label, control, "query")) if value else None

    def _nodeset(self, inner: str, control: Element, path: Path) -> Expression | None:
        """Return the rows that search(inner) finds, as an expression; None: it is not understood."""
        try:
            tree = parse(f"concat('', {inner})", prefixes(control)).tree
        except ExpressionError:
            return None
        match tree:
            case Call("concat", (_, file)):
                conditions = ""
            case Call("concat", (_, file, Literal(str(how)), Literal(str(columns)), value, *rest)):
                if how.lower() not in _HOW or len(rest) not in {0, 2}:
                    return None
                pattern, words = _HOW[how.lower()], str(_from_question(value))
                names = [_column(name.strip()) for name in columns.split(",")]
                tests = [pattern.format(column=name, value=words) for name in names]
                more = f"[{_column_of(rest[0])} = string({_from_question(rest[1])})]" if rest else ""
                conditions = f"[{' or '.join(tests)}]{more}"
            case _:
                return None
        if isinstance(file, Literal):
            name = str(file.value).removesuffix(".csv")
            self._instances.file(name, self._source.place(control, "appearance"))
            file = Literal(name)
        else:
            self._instances.all_files()
        rows = f"instance({_from_question(file)})/root/item{conditions}"
        return self._source.expression(rows, control, "appearance", path)

    def _label(self, label: Text) -> str:
        """Return the expression for the labels: the columns that a label names, one after the other.

        A label in several languages may name a column for each.
        """
        named = [_words(parts) for parts in label.variants.values()]
        if len(set(named)) > 1:
            name = next(name for name, text in self._texts.texts.items() if text is label)
            return _column_of(Call("jr:itext", (Literal(name),)))
        columns = [_column(name.strip()) for name in named[0].split(",")] if named else []
        joined = ", ' ', ".join(columns)
        return f"concat({joined})" if len(columns) > 1 else joined

    def _own(self, source: str, control: Element, attribute: str) -> Expression | None:
        return self._source.expression(source, control, attribute, None)


def _from_question(tree: Expr) -> Expr:  # noqa: PLR0911  (one for each kind of tree)
    """Return an argument for use inside a condition: its paths still start at the question, not the row."""
    match tree:
        case LocationPath(start=None, absolute=False):
            return replace(tree, start=Call("current"))
        case LocationPath(start=start) if start is not None:
            return replace(tree, start=_from_question(start))
        case Call():
            return replace(tree, arguments=tuple(map(_from_question, tree.arguments)))
        case Binary():
            return replace(tree, left=_from_question(tree.left), right=_from_question(tree.right))
        case Negation():
            return Negation(_from_question(tree.operand))
        case Filter():
            return replace(tree, primary=_from_question(tree.primary))
        case _:
            return tree


def _column(name: str) -> str:
    """Return the path of a column from its row, whatever characters its name has."""
    return name if _NAME.fullmatch(name) else _column_of(Literal(name))


def _column_of(name: Expr) -> str:
    return f"*[name() = {name}]"


def _words(parts: Parts) -> str:
    return "".join(part for part in parts if isinstance(part, str))
