"""The functions of expressions: one file per family, found by looking through this folder.

A function is declared by decorator with what it takes; its arguments arrive converted. What it returns (text,
number, boolean, nodes or an Instant) is what the expression sees.

    @function("selected", Takes.STRING, Takes.STRING)
    def selected(answer: str, code: str) -> bool: ...
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType
from typing import Any, TypeVar

from forms.expr.syntax import Expr
from forms.expr.values import Evaluate


class Takes(StrEnum):
    """What a parameter is converted to before the function sees it."""

    STRING = "string"
    NUMBER = "number"
    BOOLEAN = "boolean"
    NODES = "node-set"  # an argument of another kind is an error
    VALUE = "value"  # as evaluated
    LAZY = "lazy"  # a Callable[[Context], Value]: evaluated by the function, if at all
    SYNTAX = "path"  # an Argument: as written, and lazily its value


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument for a function that asks how it is written, not only what it comes to."""

    tree: Expr
    evaluate: Evaluate


@dataclass(frozen=True, slots=True)
class Function:
    """One function: `least` and `most` count arguments (most None = any number, all of the last kind).

    `context` ones get the Context first. `volatile` ones give another value each time (now, random, uuid).
    """

    name: str
    run: Callable[..., Any]
    takes: tuple[Takes, ...]
    least: int
    most: int | None
    context: bool
    volatile: bool

    @property
    def signature(self) -> str:
        """How it is called, for messages and the README: 'selected(string, string)'."""
        words = [str(kind) if i < self.least else f"{kind}?" for i, kind in enumerate(self.takes)]
        return f"{self.name}({', '.join(words)}{', …' if self.most is None else ''})"


_FOUND: dict[str, Function] = {}
FUNCTIONS: Mapping[str, Function] = MappingProxyType(_FOUND)

F = TypeVar("F", bound=Callable[..., Any])


def function(
    name: str,
    *takes: Takes,
    optional: int = 0,
    many: bool = False,
    context: bool = False,
    volatile: bool = False,
) -> Callable[[F], F]:
    """Register a function under its name, prefix and all.

    The last `optional` parameters may be left out; with `many` the last one may stand more often.
    """

    def register(run: F) -> F:
        if name in _FOUND:
            message = f"the function {name} is declared twice"
            raise ValueError(message)
        most = None if many else len(takes)
        _FOUND[name] = Function(name, run, takes, len(takes) - optional, most, context, volatile)
        return run

    return register


@cache
def discover() -> None:
    """Import every family of this folder, once; whoever looks a function up calls it first."""
    for module in iter_modules(__path__):
        if not module.name.startswith("_"):
            import_module(f"{__name__}.{module.name}")
