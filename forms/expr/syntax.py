"""The syntax tree of an expression: frozen, shared by the XPath and the DIGIT formula front ends.

`str()` of a tree is XPath again, and parses back into the same tree.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Literal:
    """A text in quotes, or a number."""

    value: str | float


@dataclass(frozen=True, slots=True)
class Call:
    """A function by its name as written, prefix and all ('jr:itext')."""

    name: str
    arguments: tuple[Expr, ...] = ()


@dataclass(frozen=True, slots=True)
class Binary:
    """Two operands: or, and, =, !=, <, <=, >, >=, +, -, *, div, mod, |."""

    operator: str
    left: Expr
    right: Expr


@dataclass(frozen=True, slots=True)
class Negation:
    """-x."""

    operand: Expr


@dataclass(frozen=True, slots=True)
class NameTest:
    """Elements or attributes of a name; `local` may be '*'.

    Without a prefix it matches names that are written without one; with a prefix the namespace decides.
    """

    local: str
    prefix: str = ""
    namespace: str = ""

    @property
    def key(self) -> str:
        """How nodes of this name are indexed: 'local', or '{namespace}local'."""
        return f"{{{self.namespace}}}{self.local}" if self.prefix else self.local


@dataclass(frozen=True, slots=True)
class KindTest:
    """node(), text(), comment() or processing-instruction(target)."""

    kind: str
    target: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """axis::test[predicate]..., the axis in full ('child', 'parent', 'self' ...)."""

    axis: str
    test: NameTest | KindTest
    predicates: tuple[Expr, ...] = ()


@dataclass(frozen=True, slots=True)
class LocationPath:
    """Steps from the root (`absolute`), from another expression's nodes (`start`), or from the context node."""

    steps: tuple[Step, ...]
    absolute: bool = False
    start: Expr | None = None


@dataclass(frozen=True, slots=True)
class Filter:
    """(expression)[predicate]..."""

    primary: Expr
    predicates: tuple[Expr, ...]


Expr: TypeAlias = Literal | Call | Binary | Negation | LocationPath | Filter
