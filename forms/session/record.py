"""The record being filled, as a tree that expressions walk over.

It notes who reads what, and hides what is not relevant.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from forms.expr.tree import Attribute, Document, Element, Node, Text
from forms.path import Path

if TYPE_CHECKING:
    from forms.errors import Problem
    from forms.session.cells import Cell
    from forms.session.plan import Field


class Source:
    """Something that cells read: when it changes, its `readers` are evaluated again."""

    __slots__ = ("readers",)

    def __init__(self) -> None:
        self.readers: dict[Cell, None] = {}


class Range(Source):
    """The instances of one repeat under one parent; as a source it stands for their number and order.

    `parked` are instances beyond the number that the form counts: not in the record, but not lost either.
    """

    __slots__ = ("cells", "field", "instances", "parent", "parked")

    def __init__(self, field: Field, parent: Branch) -> None:
        super().__init__()
        self.field = field
        self.parent = parent
        self.instances: list[Branch] = []
        self.parked: list[Branch] = []
        self.cells: dict[int, Cell] = {}

    @property
    def path(self) -> Path:
        """Where it stands: '/data/person', without a number of its own."""
        return self.parent.path.child(self.field.name)

    @property
    def relevant(self) -> bool:
        """Whether there is an instance that is relevant, or could be one."""
        return self.parent.relevant and (not self.instances or any(i.relevant for i in self.instances))

    def renumber(self, start: int) -> None:
        """Give every instance from that index on the number of its place."""
        for number, instance in enumerate(self.instances[start:], start + 1):
            instance.renumber(number)


class Branch(Element):
    """An element of the record. A leaf holds an answer: `text` as typed, `value` as expressions read it."""

    __slots__ = (
        "_path",
        "accepted",
        "cells",
        "field",
        "given",
        "kids",
        "number",
        "own_relevant",
        "problems",
        "readers",
        "record",
        "relevant",
        "serial",
        "tally",
        "value",
    )
    parent: Branch | None
    attributes: list[Attribute]

    def __init__(
        self, field: Field | None, model: Element, parent: Branch | None, record: Record | None
    ) -> None:
        Element.__init__(  # not super(): for the record itself that would be the document
            self,
            parent,
            model.local,
            model.text,
            prefix=model.prefix,
            namespace=model.namespace,
            declared=model.declared,
        )
        self.record: Record = record if record is not None else self  # type: ignore[assignment]
        self.field: Field = field  # type: ignore[assignment]  # only the record itself has none
        self.kids: dict[str, Branch | Range] = {}
        self.cells: dict[int, Cell] = {}
        self.readers: dict[Cell, None] = {}
        self.number = 0  # of an instance of a repeat, from 1
        self.own_relevant = True
        self.relevant = True
        self.accepted = ""  # why an answer that breaks a soft rule is right
        self.problems: tuple[Problem, ...] = ()
        self.tally: tuple[int, int, int] = (0, 0, 0)
        self.value = self.text
        self.given = self.text  # what the form gives
        self.serial = self.record.next_serial() if record is not None else 0
        self._path: Path | None = None

    # --- what expressions use ---

    def string(self) -> str:
        """Return what is in here, '' where it is not relevant."""
        reader = self.record.reader
        if reader is not None:
            reader.note(self)
        if not self.relevant:
            return ""
        if self.kids:
            return "".join(element.string() for element in self.elements())
        return self.value

    def elements(self) -> Sequence[Branch]:
        """Return the relevant child elements in document order."""
        return [element for key in self.kids for element in self.named(key)]

    def named(self, key: str) -> Sequence[Branch]:
        """Return the relevant child elements with that key in document order."""
        kid = self.kids.get(key)
        if kid is None:
            return ()
        reader = self.record.reader
        conditional = kid.field.conditional
        if isinstance(kid, Branch):
            if conditional:
                if reader is not None:
                    reader.note(kid)
                if not kid.relevant:
                    return ()
            return (kid,)
        if reader is not None:
            reader.note(kid)
            if conditional:
                for instance in kid.instances:
                    reader.note(instance)
        return [i for i in kid.instances if i.relevant] if conditional else kid.instances

    def nodes(self) -> Sequence[Node]:
        """Return the relevant child elements, or a leaf's characters."""
        if self.kids:
            return self.elements()
        text = self.string()
        return [Text(self, text)] if text else ()

    def siblings(self) -> Sequence[Branch]:
        """Return all instances of the repeat that this is one of, relevant or not; else itself."""
        if not self.number or self.parent is None:
            return (self,)
        kid = self.parent.kids[self.key]
        reader = self.record.reader
        if reader is not None:
            reader.note(kid)
        return kid.instances if isinstance(kid, Range) else (kid,)

    # --- what the session uses ---

    @property
    def path(self) -> Path:
        """Where it stands, with the numbers of the instances it is in."""
        if self._path is None:
            above = self.parent.path if self.parent is not None else Path()
            number = f"[{self.number}]" if self.number else ""
            self._path = Path(f"{above}/{self.name}{number}")
        return self._path

    def renumber(self, number: int) -> None:
        """Become the instance of that number."""
        if number != self.number:
            self.number = number
            for branch in self.all_below():
                branch.forget_path()

    def forget_path(self) -> None:
        """Work the path out anew when it is asked for."""
        self._path = None
        for attribute in self.attributes:
            if isinstance(attribute, Leaf):
                attribute.forget_path()

    def every(self) -> Iterator[Branch]:
        """Yield the child elements in document order, relevant or not."""
        for kid in self.kids.values():
            if isinstance(kid, Branch):
                yield kid
            else:
                yield from kid.instances

    def all_below(self) -> Iterator[Branch]:
        """Yield this element and all below it in document order, relevant or not."""
        stack: list[Branch] = [self]
        while stack:
            branch = stack.pop()
            yield branch
            if branch.kids:
                stack.extend(reversed(list(branch.every())))


class Leaf(Attribute):
    """An attribute of the record that a rule or an action may set: an answer holder like a leaf element."""

    __slots__ = (
        "_path",
        "accepted",
        "cells",
        "field",
        "given",
        "number",
        "own_relevant",
        "problems",
        "readers",
        "record",
        "relevant",
        "serial",
        "tally",
        "text",
    )
    parent: Branch
    kids: dict[str, Branch | Range] = {}  # noqa: RUF012  (never written: an attribute has no children)

    def __init__(self, field: Field, model: Attribute, parent: Branch) -> None:
        super().__init__(parent, model.local, model.value, model.prefix, model.namespace)
        self.text = self.given = model.value
        self.field = field
        self.record = parent.record
        self.cells: dict[int, Cell] = {}
        self.readers: dict[Cell, None] = {}
        self.number = 0
        self.own_relevant = True
        self.relevant = True
        self.accepted = ""  # why an answer that breaks a soft rule is right
        self.problems: tuple[Problem, ...] = ()
        self.tally: tuple[int, int, int] = (0, 0, 0)
        self.serial = self.record.next_serial()
        self._path: Path | None = None

    def string(self) -> str:
        """Return the value, '' where it is not relevant."""
        reader = self.record.reader
        if reader is not None:
            reader.note(self)
        return self.value if self.relevant else ""

    @property
    def path(self) -> Path:
        """Where it stands: '/data/meta/entity/@id'."""
        if self._path is None:
            self._path = self.parent.path.child(f"@{self.name}")
        return self._path

    def forget_path(self) -> None:
        """Work the path out anew when it is asked for."""
        self._path = None


Holder = Branch | Leaf


class Record(Branch, Document):
    """The document above the outermost elements. `reader` is the cell that is being evaluated, if any."""

    __slots__ = ("_serials", "reader")

    def __init__(self) -> None:
        self.reader: Cell | None = None
        self._serials = 0
        Branch.__init__(self, None, Document(), None, None)
        self._path = Path()

    def next_serial(self) -> int:
        """Return the next number in the order of making."""
        self._serials += 1
        return self._serials
