"""A place to evaluate expressions in: a record, lists, texts, a clock that stands, dice that are known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import cycle
from typing import Any
from zoneinfo import ZoneInfo

from forms.expr import Context, parse
from forms.expr.tree import Document, Element, Node
from forms.expr.xml import parse_xml

PREFIXES = {"jr": "http://openrosa.org/javarosa", "x": "urn:x"}
SPRING = datetime(2026, 3, 9, 14, 5, 6, 700_000)  # noqa: DTZ001  (the zone is the world's)


@dataclass
class World:
    """An Environment. `dice` are thrown in turn, for ever."""

    zone: str = "Africa/Nairobi"
    clock: datetime = SPRING
    language: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)
    lists: Mapping[str, Element] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    dice: tuple[float, ...] = (0.5,)

    def __post_init__(self) -> None:
        self._thrown: Iterator[float] = cycle(self.dice)

    def now(self) -> datetime:
        return self.clock.replace(tzinfo=ZoneInfo(self.zone))

    def random(self) -> float:
        return next(self._thrown)

    def new_id(self) -> str:
        return "5f0c9d1e-0000-4000-8000-000000000007"

    def instance(self, name: str) -> Element | None:
        return self.lists.get(name)

    def itext(self, name: str, node: Node) -> str | None:
        return self.texts.get(name, self.texts.get(f"{name} at {place(node)}"))

    def spend(self, nodes: int) -> None:
        """Let expressions walk as far as they like."""

    def choice_label(self, node: Element, value: str) -> str:
        return f"{place(node)}={value}"


def place(node: Node) -> str:
    """Return where an element stands: data/person[2]/name."""
    names: list[str] = []
    while isinstance(node, Element) and node.parent is not None:
        number = f"[{node.siblings().index(node) + 1}]" if len(node.siblings()) > 1 else ""
        names.append(f"{node.name}{number}")
        node = node.parent
    return "/".join(reversed(names))


def record(xml: str) -> Document:
    return parse_xml(xml.encode())


def evaluate(expression: str, xml: str = "<data/>", at: str = "/data", **world: object) -> Any:
    """Return what an expression comes to at the first node of the path `at`."""
    document = record(xml)
    surroundings = World(**world)  # type: ignore[arg-type]
    found = parse(at).evaluate(Context(document, surroundings))
    assert isinstance(found, list | tuple)
    return parse(expression, PREFIXES).evaluate(Context(found[0], surroundings))


def text(expression: str, xml: str = "<data/>", at: str = "/data", **world: object) -> str:
    """Return what an expression comes to as a text."""
    return str(evaluate(f"string({expression})", xml, at, **world))


def strings(nodes: Any) -> list[str]:
    """Return the texts of nodes, in their order."""
    return [node.string() for node in nodes]
