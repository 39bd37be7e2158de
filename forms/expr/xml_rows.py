"""The rows of a flat list in XML, taken into columns while they are read, without an element for each.

Where it turns out to be no flat list (attributes, something deeper, words between), it is elements after all.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from forms.expr.listing import ListingBuilder, Name, unfolded
from forms.expr.tree import Element

_ROW, _CELL = 1, 2  # how deep in the list it reads; 0 = between rows


class Outer(Protocol):
    """Who reads all else of the document."""

    characters: list[str]  # since the last tag, if nothing has taken them
    declared: dict[str, str]  # what the next element declares

    def start(self, name: str, attributes: list[str]) -> None:
        """Hear that an element begins."""
        ...

    def end(self, name: str) -> None:
        """Hear that one ends."""
        ...

    def leave_list(self, innermost: Element, deeper: int) -> None:
        """Go on in that element, which is still open, so much deeper than where the list began."""
        ...


class RowReader:
    """Hears what is in one element in the stead of `outer`, until that ends or is no list."""

    def __init__(self, around: Element, outer: Outer, named: Callable[[str], Name]) -> None:
        """Read what comes in `around`; `named` tells the name of what expat calls an element."""
        self._around = around
        self._outer = outer
        self._characters = outer.characters
        self._named = named
        self._builder = ListingBuilder()
        self._row = ""  # what expat calls the rows
        self._depth = 0
        self._names: list[str] = []  # of the cells so far, as expat has them
        self._cells: list[str] = []
        self._known: dict[tuple[str, ...], tuple[Name, ...]] = {}

    def start(self, name: str, attributes: list[str]) -> None:
        """Take the beginning of a row or cell."""
        if attributes or self._outer.declared or (self._characters and self._words()):
            good = False
        elif self._depth == _ROW:
            self._names.append(name)
            good = True
        else:
            good = not self._depth and name == (self._row or name)
            self._row = self._row or name
        if good:
            self._depth += 1
            self._characters.clear()
        else:
            self._unfold()
            self._outer.start(name, attributes)

    def end(self, name: str) -> None:
        """Take the end of a row or cell, or of the list."""
        characters = self._characters
        if self._depth == _CELL:
            self._cells.append(characters[0] if len(characters) == 1 else "".join(characters))
        elif characters and self._words():
            self._unfold()
            self._outer.end(name)
            return
        elif self._depth == _ROW:
            if not self._builder.add(self._name_all(), self._cells):
                self._unfold()
                self._outer.end(name)
                return
            self._names, self._cells = [], []
        else:
            self._close()
            self._outer.end(name)
            return
        characters.clear()
        self._depth -= 1

    def _name_all(self) -> tuple[Name, ...]:
        """Return the names of a row's cells, the same for all rows with the same."""
        names = tuple(self._names)
        known = self._known.get(names)
        if known is None:
            known = self._known[names] = tuple(map(self._named, names))
        return known

    def _close(self) -> None:
        """Put the list in the place of the element around it; an element without rows stays one."""
        around = self._around
        if not self._row or around.parent is None:
            self._outer.leave_list(around, 0)
            return
        self._characters.clear()
        name = Name(around.local, around.prefix, around.namespace)
        listing = self._builder.close(around.parent, name, self._named(self._row))
        listing.attributes, listing.declared, listing.line = around.attributes, around.declared, around.line
        for attribute in listing.attributes:
            attribute.parent = listing
        around.parent.children[-1] = listing
        self._outer.leave_list(listing, 0)

    def _words(self) -> bool:
        return not "".join(self._characters).isspace()

    def _unfold(self) -> None:
        """Make elements of all that was read; what is open stays open."""
        around = innermost = self._around
        if self._row:
            row = self._named(self._row)
            around.children = unfolded(self._builder.close(around, Name(around.local), row)).children
            for element in around.elements():
                element.parent = around
        if self._depth:
            innermost = _added(around, self._named(self._row))
            for name, cell in zip(self._names, self._cells, strict=False):
                _added(innermost, self._named(name)).text = cell
        if self._depth == _CELL:
            innermost = _added(innermost, self._named(self._names[-1]))
        self._outer.leave_list(innermost, self._depth)


def _added(parent: Element, name: Name) -> Element:
    element = Element(parent, name.local, prefix=name.prefix, namespace=name.namespace)
    parent.children.append(element)
    return element
