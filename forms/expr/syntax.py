"""The syntax tree of an expression: frozen, shared by the XPath and the DIGIT formula front ends.

`str()` of a tree is XPath again, and parses back into the same tree; abbreviated where XPath allows it.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from types import UnionType
from typing import TypeAlias

# How tightly an operator binds; a higher one binds its operands first.
BINDING = {
    "or": 1,
    "and": 2,
    "=": 3,
    "!=": 3,
    "<": 4,
    "<=": 4,
    ">": 4,
    ">=": 4,
    "+": 5,
    "-": 5,
    "*": 6,
    "div": 6,
    "mod": 6,
    "|": 8,
}
_UNUSUAL = {"inf": "1e999", "-inf": "-1e999", "nan": "(0 div 0)"}
_MINUS = 7  # -a * b is (-a) * b, and -a | b is -(a | b)


@dataclass(frozen=True, slots=True)
class Literal:
    """A text in quotes, or a number."""

    value: str | float

    def __str__(self) -> str:
        """Return it as XPath; a text with both kinds of quotes is put together from pieces."""
        if not isinstance(self.value, str):
            text = repr(self.value)
            plain = f"{Decimal(text):f}" if "e" in text else text.removesuffix(".0")
            return _UNUSUAL.get(text, plain)
        if '"' not in self.value:
            return f'"{self.value}"'
        if "'" not in self.value:
            return f"'{self.value}'"
        pieces = self.value.split('"')
        return "concat(" + ", '\"', ".join(f'"{piece}"' for piece in pieces) + ")"


@dataclass(frozen=True, slots=True)
class Call:
    """A function by its name as written, prefix and all ('jr:itext')."""

    name: str
    arguments: tuple[Expr, ...] = ()

    def __str__(self) -> str:
        """Return it as XPath."""
        return f"{self.name}({', '.join(map(str, self.arguments))})"


@dataclass(frozen=True, slots=True)
class Binary:
    """Two operands: or, and, =, !=, <, <=, >, >=, +, -, *, div, mod, |."""

    operator: str
    left: Expr
    right: Expr

    def __str__(self) -> str:
        """Return it as XPath. Iterates to the left: a sum of a thousand terms is a thousand deep there."""
        level = BINDING[self.operator]
        pieces: list[str] = []
        tree: Expr = self
        while isinstance(tree, Binary) and BINDING[tree.operator] == level:
            pieces.append(f" {tree.operator} {_operand(tree.right, level + 1)}")
            tree = tree.left
        return _operand(tree, level) + "".join(reversed(pieces))


@dataclass(frozen=True, slots=True)
class Negation:
    """-x."""

    operand: Expr

    def __str__(self) -> str:
        """Return it as XPath."""
        return f"-{_operand(self.operand, _MINUS)}"


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

    def __str__(self) -> str:
        """Return it as XPath, with its prefix."""
        return f"{self.prefix}:{self.local}" if self.prefix else self.local


@dataclass(frozen=True, slots=True)
class KindTest:
    """node(), text(), comment() or processing-instruction(target)."""

    kind: str
    target: str = ""

    def __str__(self) -> str:
        """Return it as XPath."""
        return f"{self.kind}({Literal(self.target) if self.target else ''})"


@dataclass(frozen=True, slots=True)
class Step:
    """axis::test[predicate]..., the axis in full ('child', 'parent', 'self' ...)."""

    axis: str
    test: NameTest | KindTest
    predicates: tuple[Expr, ...] = ()

    def __str__(self) -> str:
        """Return it as XPath."""
        return _SHORT.get((self.axis, self.test), self._full()) + _bracketed(self.predicates)

    def _full(self) -> str:
        if self.axis == "child":
            return str(self.test)
        return f"@{self.test}" if self.axis == "attribute" else f"{self.axis}::{self.test}"


ANY_NODE = KindTest("node")
ANYWHERE_BELOW = Step("descendant-or-self", ANY_NODE)  # what stands between the slashes of //
_SHORT: dict[tuple[str, NameTest | KindTest], str] = {("self", ANY_NODE): ".", ("parent", ANY_NODE): ".."}


@dataclass(frozen=True, slots=True)
class LocationPath:
    """Steps from the root (`absolute`), from an expression's nodes (`start`), or from the context node."""

    steps: tuple[Step, ...]
    absolute: bool = False
    start: Expr | None = None

    def __str__(self) -> str:
        """Return it as XPath."""
        if not self.steps:
            return "/"
        begin = "" if self.start is None else _start(self.start, Call | Filter | Literal)
        rooted = self.absolute or self.start is not None
        texts = [str(step) for step in self.steps]
        # Between two slashes this step is written as nothing; never twice in a row, nor at either end.
        for at, step in enumerate(self.steps[:-1]):
            if step == ANYWHERE_BELOW and (texts[at - 1] if at else rooted):
                texts[at] = ""
        return begin + ("/" if rooted else "") + "/".join(texts)


@dataclass(frozen=True, slots=True)
class Filter:
    """(expression)[predicate]..."""

    primary: Expr
    predicates: tuple[Expr, ...]

    def __str__(self) -> str:
        """Return it as XPath."""
        return _start(self.primary, Call | Literal) + _bracketed(self.predicates)


Expr: TypeAlias = Literal | Call | Binary | Negation | LocationPath | Filter


def children(tree: Expr) -> tuple[Expr, ...]:
    """Return the expressions directly inside another, in the order they stand."""
    match tree:
        case Literal():
            return ()
        case Call():
            return tree.arguments
        case Binary():
            return (tree.left, tree.right)
        case Negation():
            return (tree.operand,)
        case Filter():
            return (tree.primary, *tree.predicates)
        case _:
            start = () if tree.start is None else (tree.start,)
            return (*start, *(predicate for step in tree.steps for predicate in step.predicates))


def _bracketed(predicates: tuple[Expr, ...]) -> str:
    return "".join(f"[{predicate}]" for predicate in predicates)


def _operand(tree: Expr, least: int) -> str:
    """Return an operand, in brackets where it binds less than the operator needs."""
    if isinstance(tree, Binary):
        bare = BINDING[tree.operator] >= least
    elif isinstance(tree, Negation):
        bare = least <= _MINUS
    else:  # after a lone slash an operator would be read as a name
        bare = not isinstance(tree, LocationPath) or bool(tree.steps)
    return str(tree) if bare else f"({tree})"


def _start(tree: Expr, bare: UnionType) -> str:
    """Return what a path or predicates stand on."""
    return str(tree) if isinstance(tree, bare) else f"({tree})"
