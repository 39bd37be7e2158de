"""The conditions of a field-app form, in the shapes in which they come, as expressions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import reduce
from typing import Any

from forms.expr import Expression, ExpressionError
from forms.expr.formula import NAVIGATION, Names, fact, parse_formula
from forms.expr.syntax import Binary, Call, Expr, Literal
from forms.readers._digit_parts import NEVER, path_to
from forms.readers._fields_pages import Page, leaves
from forms.readers._findings import Findings
from forms.readers._json import as_list, as_object, text

BLANK = Literal("")
_EDITING = "isEdit"  # whether a record is edited; it is new unless the app says otherwise
_CODES = "digit:codes"
_OF_CODES = frozenset({"choice", "choices"})


def any_of(trees: Iterable[Expr]) -> Expr:
    """Return the tree that holds where one of them does."""
    return reduce(lambda left, right: Binary("or", left, right), trees)


def all_of(trees: Iterable[Expr]) -> Expr:
    """Return the tree that holds where all of them do."""
    return reduce(lambda left, right: Binary("and", left, right), trees)


class Formulas:
    """Reads conditions. A page knows its own fields and those of earlier pages; later ones count as empty."""

    def __init__(self, pages: tuple[Page, ...], found: Findings) -> None:
        self._found = found
        editing = fact(NAVIGATION + _EDITING, "false")
        blanks = {field.name: BLANK for page in pages for field in leaves(page.fields)}
        self._names = Names({_EDITING: editing, NAVIGATION + _EDITING: editing, **blanks})

    def come_to(self, page: Page) -> None:
        """Know the fields of this page from now on."""
        self._names.trees |= {
            field.name: Call(_CODES, (path_to(field.path),))
            if field.kind.type in _OF_CODES
            else path_to(field.path)
            for field in leaves(page.fields)
        }

    def field(self, name: str) -> Expr | None:
        """Return what 'page.field' stands for now."""
        return self._names.trees.get("".join(name.split()))

    def answer(self, name: str) -> Expr | None:
        """Return the answer of 'page.field' now as it stands in the record, codes still quoted."""
        tree = self.field(name)
        return tree.arguments[0] if isinstance(tree, Call) and tree.name == _CODES else tree

    def condition(self, given: Any, place: str, own: str = "") -> Expression | None:
        """Read a condition: a text, an object with it, or a list of which one must hold. None: there is none.

        `own` is the name of the field whose condition it is: as long as it is hidden it is empty. What is no
        formula is never true, as in the field app, and noticed.
        """
        formulas = [self._formula(source, place, own) for source in _sources(given)]
        if not formulas:
            return None
        return Expression(
            " || ".join(formula.source for formula in formulas),
            any_of(formula.tree for formula in formulas),
            place,
        )

    def _formula(self, source: str, place: str, own: str) -> Expression:
        shown = self._names.trees.get(own)
        if shown is not None:
            self._names.trees[own] = BLANK
        try:
            return parse_formula(source, self._names, place)
        except ExpressionError as error:
            self._found.notice(error.code, error.template, place, **error.params)
            return Expression(source, NEVER, place)
        finally:
            if shown is not None:
                self._names.trees[own] = shown


def _sources(given: Any) -> Iterator[str]:
    entries, pair = as_list(given), as_object(given)
    if entries is not None:
        for entry in entries:
            yield from _sources(entry)
    elif pair is not None:
        for name in ("expression", "condition"):
            yield from _sources(pair.get(name))
    elif isinstance(given, str) and given.strip():
        yield text(given)
