"""Which pages of a field-app form are reached: its navigation as rules of relevance.

After a page whose answers are right, the field app sends the record if `submitCondition` holds; else it goes
where the first `conditionalNavigateTo` that holds leads; else to the next page of a whole-number order. So a
page is relevant where one of the ways to it is taken.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import pairwise

from forms.expr import Expression
from forms.expr.syntax import Call, Expr
from forms.path import Path
from forms.readers._digit_parts import NEVER, path_to
from forms.readers._fields_formulas import Formulas, all_of, any_of
from forms.readers._fields_pages import Page
from forms.readers._findings import Findings
from forms.readers._json import as_list, as_object, text

_UNKNOWN_PAGE = "The form leads to a page “{name}”, which it does not have. That way is left out."
_BACK = "The form leads from the page “{name}” back to “{target}”. That way is left out."
_UNREACHED = "No way leads to the page “{name}”. It is never asked."


@dataclass(slots=True)
class Way:
    """How one page leads to another: where the guards hold; each with whether it must or must not."""

    source: Page
    guards: tuple[tuple[Expression, bool], ...] = ()


@dataclass(slots=True)
class Navigation:
    """The ways between pages, gathered page by page in their order."""

    pages: tuple[Page, ...]
    found: Findings
    ways: dict[Path, list[Way]] = field(default_factory=dict[Path, list[Way]])

    def leave(self, page: Page, formulas: Formulas) -> None:
        """Read where a page leads to. `formulas` knows the page's own fields."""
        guards: tuple[tuple[Expression, bool], ...] = ()
        submit = formulas.condition(page.given.get("submitCondition"), f"{page.place}/submitCondition")
        if submit is not None:
            guards = ((submit, False),)
        for i, entry in enumerate(as_list(page.given.get("conditionalNavigateTo")) or ()):
            place = f"{page.place}/conditionalNavigateTo/{i}"
            leap = as_object(entry) or {}
            target = as_object(leap.get("navigateTo")) or {}
            condition = formulas.condition(leap.get("condition"), f"{place}/condition")
            if condition is None or not self._leads(page, target, place):
                continue
            if text(target.get("type")) == "form":
                self._add(self._page(text(target.get("name"))), Way(page, (*guards, (condition, True))))
            guards = (*guards, (condition, False))
        self._add(self._next(page), Way(page, guards))

    def reached(self) -> Mapping[Path, Expression]:
        """Return the rule of every page that is not always reached."""
        rules: dict[Path, Expression] = {}
        for page in self.pages[1:]:
            ways = self.ways.get(page.path, [])
            if not ways:
                self.found.notice("page_unreached", _UNREACHED, page.place, name=page.key)
                rules[page.path] = Expression("false", NEVER, page.place)
            elif not any(not way.guards and way.source.path not in rules for way in ways):
                source = " || ".join(_words(way) for way in ways)
                rules[page.path] = Expression(source, any_of(map(_taken, ways)), page.place)
        return rules

    def _leads(self, page: Page, target: Mapping[str, object], place: str) -> bool:
        """Whether a leap leads anywhere: to a later page, or to the end."""
        kind, name = text(target.get("type")), text(target.get("name"))
        if kind != "form":
            return kind == "submit"  # to other things the field app does not go from here
        there = self._page(name)
        if there is None:
            self.found.notice("unknown_page", _UNKNOWN_PAGE, place, name=name)
        elif self.pages.index(there) <= self.pages.index(page):
            self.found.notice("page_back", _BACK, place, name=page.key, target=name)
            return False
        return there is not None

    def _page(self, name: str) -> Page | None:
        return next((page for page in self.pages if page.key == name), None)

    def _next(self, page: Page) -> Page | None:
        """Return the page that follows by order; where no page has an order, the next one."""
        if all(page.order is None for page in self.pages):
            return next((after for before, after in pairwise(self.pages) if before is page), None)
        here = page.order or 0
        return next(
            (p for p in self.pages if p.order is not None and p.order > here and _whole(p.order)), None
        )

    def _add(self, target: Page | None, way: Way) -> None:
        if target is not None:
            self.ways.setdefault(target.path, []).append(way)


def _taken(way: Way) -> Expr:
    """Return the tree of a way that is taken: its page is reached, and its guards hold."""
    reached = Call("boolean", (path_to(way.source.path),))
    return all_of((reached, *_guards(way)))


def _guards(way: Way) -> Iterator[Expr]:
    for guard, holds in way.guards:
        yield guard.tree if holds else Call("not", (guard.tree,))


def _words(way: Way) -> str:
    """Return a way in the words of the form."""
    guards = [guard.source if holds else f"!({guard.source})" for guard, holds in way.guards]
    return " && ".join(guards) or way.source.key


def _whole(order: Decimal) -> bool:
    """Whether it is a whole number, however large: a remainder cannot be had of every one."""
    return order == order.to_integral_value()
