"""The rows of a flat list in XML, taken into columns while they are read, without an element for each.

Where it turns out to be no flat list (attributes, something deeper, words between), it is elements after all.
"""

from __future__ import annotations

from collections.abc import Callable

from forms.expr.listing import Listing, ListingBuilder, Name, unfolded
from forms.expr.tree import Element

_ROW, _CELL = 1, 2  # how deep in the list it reads; 0 = between rows


class RowReader:
    """Hears what is in one element, as long as that is a list.

    `characters` are those since the last tag, which the parser collects. What it hears it takes, or it says
    False: then the caller goes on with `innermost`, the elements of what was read so far.
    """

    def __init__(self, around: Element, characters: list[str], named: Callable[[str], Name]) -> None:
        """Read what comes in `around`; `named` tells the name of what expat calls an element."""
        self.innermost = self._around = around
        self._characters = characters
        self._named = named
        self._builder = ListingBuilder()
        self._row = ""  # what expat calls the rows
        self._depth = 0
        self._names: list[Name] = []
        self._cells: list[str] = []

    def start(self, name: str, *, bare: bool) -> bool:
        """Take the beginning of an element; `bare`: it has no attributes and declares nothing."""
        if (
            not bare
            or self._depth == _CELL
            or self._words()
            or (not self._depth and name != (self._row or name))
        ):
            return self._unfold()
        self._characters.clear()
        if self._depth == _ROW:
            self._names.append(self._named(name))
        else:
            self._row = name
        self._depth += 1
        return True

    def end(self) -> bool:
        """Take the end of a row or cell."""
        if self._depth == _CELL:
            self._cells.append("".join(self._characters))
        elif self._words() or not self._builder.add(tuple(self._names), self._cells):
            return self._unfold()
        else:
            self._names, self._cells = [], []
        self._characters.clear()
        self._depth -= 1
        return True

    @property
    def between(self) -> bool:
        """Whether it is in no row: what ends now is the list."""
        return not self._depth

    def close(self) -> Listing | None:
        """Return the list; None: there are no rows, or words beside them, and it is elements."""
        if not self._row or self._words():
            self._unfold()
            return None
        self._characters.clear()
        around = self._around
        assert around.parent is not None  # noqa: S101  (a document is no list)
        name = Name(around.local, around.prefix, around.namespace)
        listing = self._builder.close(around.parent, name, self._named(self._row))
        listing.attributes, listing.declared, listing.line = around.attributes, around.declared, around.line
        for attribute in listing.attributes:
            attribute.parent = listing
        return listing

    def _words(self) -> bool:
        return bool(self._characters) and not "".join(self._characters).isspace()

    def _unfold(self) -> bool:
        """Make elements of all that was read; what is open stays open."""
        around = self._around
        if self._row:
            row = self._named(self._row)
            listing = self._builder.close(around, Name(around.local), row)
            around.children = unfolded(listing).children
            for element in around.elements():
                element.parent = around
        if self._depth:
            self.innermost = _added(around, self._named(self._row))
            for name, cell in zip(self._names, self._cells, strict=False):
                _added(self.innermost, name).text = cell
        if self._depth == _CELL:
            self.innermost = _added(self.innermost, self._names[-1])
        return False


def _added(parent: Element, name: Name) -> Element:
    element = Element(parent, name.local, prefix=name.prefix, namespace=name.namespace)
    parent.children.append(element)
    return element
