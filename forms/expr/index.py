"""The rows that a condition keeps, found without a look at each: a list may have 100,000.

Only secondary instances are searched so: they never change. A listing finds texts in its columns, and tests
any other condition that reads one column once for each text there. What is no flat list has an index by the
texts of its items' children, made when it is first asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import TypeAlias

from forms.expr.columns import Cell, Coded, Column, Numbers, Packed
from forms.expr.context import Context, Nodes
from forms.expr.conversions import Conversions
from forms.expr.functions import Takes
from forms.expr.kinds import kind_of
from forms.expr.listing import Listing, Picked, Probe
from forms.expr.order import in_order
from forms.expr.predicates import Keep, predicate, texts_of
from forms.expr.shapes import child_equal, child_named, is_steady, only_child, plain_name
from forms.expr.syntax import Binary, Call, Expr, Step, children
from forms.expr.tree import Document, Element, Node
from forms.expr.values import Evaluate

_FEW = 1000  # rows that are sooner looked at one by one than found in a whole list
_PARTS = {"contains": (False, False), "starts-with": (True, False), "ends-with": (False, True)}
Lookup: TypeAlias = Callable[[Node, Context], Nodes | None]


@dataclass(frozen=True, slots=True)
class _Other:
    """A condition that is no plain equality; `column`: the only one that it reads, '' = it may be more."""

    holds: Callable[[Context], bool]
    keep: Keep
    column: str
    part: _Part | None = None


@dataclass(frozen=True, slots=True)
class _Part:
    """That a cell has a text in it: contains(label, ...) and its like."""

    text: Callable[[Context], str]
    begins: bool
    ends: bool


@dataclass(frozen=True, slots=True)
class _Search:
    """The first condition of item[a = ... and b = ...], term by term."""

    name: str
    equal: Sequence[tuple[str, Evaluate]]
    others: Sequence[_Other]

    def find(self, node: Node, context: Context) -> Nodes | None:
        """Return the children that the condition keeps; None: it is not known without looking at each."""
        if type(node) is not Listing and (not self.equal or type(node) not in {Element, Document}):
            return None  # a record's own kind may change
        assert isinstance(node, Element)  # noqa: S101  (each of these is one)
        wanted: list[tuple[str, Sequence[str]]] = []
        for key, other in self.equal:
            texts = texts_of(other(context))
            if texts is None:
                return None
            wanted.append((key, texts))
        if isinstance(node, Listing):
            return self._rows(node, wanted, context)
        found = _children(node, self.name, wanted)
        for other in self.others:
            found = other.keep(found, context)
        return found

    def _rows(self, listing: Listing, wanted: list[tuple[str, Sequence[str]]], context: Context) -> Nodes:
        if self.name != listing.row.key:
            return ()
        numbers: Numbers = range(listing.size)
        if wanted:
            wanted.sort(key=lambda pair: listing.often(*pair))
            numbers = listing.rows(*wanted[0])
        for pair in wanted[1:]:
            numbers = listing.among(numbers, *pair)
        found: Nodes = Picked(listing, numbers)
        for other in self.others:
            columns = listing.under(other.column)
            if isinstance(found, Picked) and len(columns) == 1:
                found = Picked(listing, _passing(listing, columns[0], found.numbers, other, context))
            else:
                found = other.keep(found, context)
        return found


def lookup(step: Step, to: Conversions) -> Lookup | None:
    """Return what finds the children that the first predicate of a step keeps; None: never without a look."""
    name = plain_name(Step(step.axis, step.test))
    if not name or not step.predicates:
        return None
    equal: list[tuple[str, Evaluate]] = []
    others: list[_Other] = []
    for term in _terms(step.predicates[0]):
        pair = child_equal(term)
        if pair is not None:
            equal.append((pair[0], to.value(pair[1])))
        else:
            column = only_child(term) if kind_of(term) == Takes.BOOLEAN else ""
            others.append(_Other(to.boolean(term), predicate(term, to), column, _part(term, to)))
    search = _Search(name, equal, others)
    return search.find if equal or any(other.column for other in others) else None


def _part(term: Expr, to: Conversions) -> _Part | None:
    """Return what contains(), starts-with() or ends-with() looks for in a child."""
    if not isinstance(term, Call) or term.name not in _PARTS:
        return None
    where, text = term.arguments
    begins, ends = _PARTS[term.name]
    return _Part(to.string(text), begins, ends) if child_named(where) and is_steady(text) else None


def _passing(listing: Listing, column: Column, numbers: Numbers, other: _Other, context: Context) -> Numbers:
    """Return the rows that a condition keeps which reads that column alone: rows with one text are alike."""
    part = other.part
    if part is not None and isinstance(column, Packed) and len(numbers) > _FEW:
        text = part.text(context)
        if text:  # else every row has it
            found = column.holding(text, begins=part.begins, ends=part.ends)
            among = numbers if isinstance(numbers, range) else frozenset(numbers)
            return [row for row in found if row in among]
    probe = Probe(listing)
    inner = Context(probe, context.environment, current=context.current)

    def holds(cell: Cell) -> bool:
        probe.show(cell)
        return other.holds(inner)

    if not isinstance(column, Coded) or len(column.texts) >= len(numbers):
        return [number for number in numbers if holds(column[number])]
    passing = {chr(place) for place, text in enumerate(column.texts) if holds(text)}
    return [number for number in numbers if column.codes[number] in passing]


def _children(parent: Element, name: str, wanted: Sequence[tuple[str, Sequence[str]]]) -> Nodes:
    index = _index(parent, name, tuple(key for key, _ in wanted))
    found = [index.get(texts, ()) for texts in product(*(texts for _, texts in wanted))]
    return found[0] if len(found) == 1 else in_order([child for part in found for child in part])


def _terms(condition: Expr) -> Sequence[Expr]:
    """Return what has to hold together, where it may be tested one after the other; else the whole."""
    terms: list[Expr] = []
    tree = condition
    while isinstance(tree, Binary) and tree.operator == "and":
        terms.append(tree.right)
        tree = tree.left
    terms.append(tree)
    safe = all(kind_of(term) == Takes.BOOLEAN and not _counts(term) for term in terms)
    return terms[::-1] if safe else (condition,)


def _counts(tree: Expr) -> bool:
    """Whether it may ask for its position, which differs once others are left out."""
    return (isinstance(tree, Call) and tree.name in {"position", "last"}) or any(map(_counts, children(tree)))


def _index(parent: Element, name: str, by: tuple[str, ...]) -> Mapping[tuple[str, ...], Sequence[Element]]:
    """Return the children `name` of an element by the texts of their children `by`."""
    if parent.indexes is None:
        parent.indexes = {}
    kept = parent.indexes.get((name, by))
    if kept is not None:
        return kept
    found: dict[tuple[str, ...], list[Element]] = {}
    for child in parent.named(name):
        for texts in product(*(_texts(child, key) for key in by)):
            same = found.setdefault(texts, [])
            if not same or same[-1] is not child:  # it may say the same twice
                same.append(child)
    parent.indexes[name, by] = found
    return found


def _texts(item: Element, key: str) -> list[str]:
    return [
        child.string() if child.children else child.text
        for child in item.children
        if isinstance(child, Element) and child.key == key
    ]
