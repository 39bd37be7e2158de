"""Evaluate expressions against documents: vectors recorded inside the field's own engines."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

from forms.expr import Context, ExpressionError, Value, parse, to_boolean, to_number, to_string
from forms.expr.tree import Comment, Document, Element, Instruction, Node, Text
from forms.expr.values import Instant
from forms.expr.xml import parse_xml
from tests.conformance import outcome
from tests.conformance.outcome import Outcome

_DOCTYPE = re.compile(r"<!DOCTYPE[^>\[]*>")  # no form has one, and none is read
_NOW = "2026-11-21T12:00:00+00:00"  # where the vector needs no clock
_NEAR = 1e-12  # numbers are recorded to this


def run(paths: Iterable[Path], tier: str | None = None, failures: Path | None = None) -> int:
    """Evaluate all vectors of the files; there are no tiers. Return the exit code."""
    outcomes = [evaluate(one) for one in read(paths) if tier is None]
    return outcome.close(outcomes, "xpath", failures)


def read(paths: Iterable[Path]) -> list[dict[str, Any]]:
    """Return the vectors of the files."""
    return [one for path in paths for one in json.loads(path.read_text("utf-8"))["vectors"]]


def evaluate(vector: Mapping[str, Any]) -> Outcome:
    """Evaluate one vector and compare."""
    expected = vector["expect"]
    try:
        world = World.of(vector)
        prefixes = {prefix: uri for prefix, uri in vector["namespaces"].items() if uri}
        context = Context(world.at(vector["context"]), world)
        value = parse(vector["expression"], prefixes).evaluate(context)
        cause = "no error is raised" if expected["type"] == "error" else _difference(value, vector, context)
    except ExpressionError as error:
        cause = "" if expected["type"] == "error" else f"{error.code}: {error}"
    except Exception as crash:  # noqa: BLE001 (whatever a vector runs into is its failure, not the run's)
        cause = f"{type(crash).__name__}: {crash}"
    return Outcome(vector["id"], cause, vector["engine"])


class Doctype(Node):
    """A document type, which is a node to the engines that use a browser's tree."""

    __slots__ = ()

    def string(self) -> str:
        """Return nothing."""
        return ""


@dataclass
class World:
    """A document as the form around an expression: its instances, its texts, the time."""

    document: Document
    root: Node
    places: Mapping[str, Node]
    zone: ZoneInfo
    time: str
    language: str = ""
    facts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    @classmethod
    def of(cls, vector: Mapping[str, Any]) -> World:
        """Read the vector's document; absolute paths start at its `root` where it has one."""
        document = parse_xml(_DOCTYPE.sub("", vector["xml"]).strip().encode(), exact=True)
        if _DOCTYPE.search(vector["xml"]):
            document.children.insert(0, Doctype(document))
        places = {place: node for node, place in _placed(document, "")}
        root = places[vector.get("root") or ""]
        root.parent = None
        env = vector["env"]
        language = vector.get("language", "")
        return cls(document, root, places, ZoneInfo(env["tz"]), env.get("now", _NOW), language)

    def at(self, place: str | None) -> Node:
        """Return the node at a positional path."""
        return self.root if place is None else self.places[place]

    def place(self, node: Node) -> str:
        """Return the positional path of a node, '/' of the document."""
        return next(place for place, other in self.places.items() if other is node) or "/"

    def now(self) -> datetime:
        """Return the vector's time in its zone."""
        return datetime.fromisoformat(self.time).astimezone(self.zone)

    def random(self) -> float:
        """Return the same number every time."""
        return 0.25

    def new_id(self) -> str:
        """Return the same id every time."""
        return "0b1f4c36-6a8c-4b38-9ed4-2f0c3ad8f1b7"

    def instance(self, name: str) -> Element | None:
        """Return the <instance> of that id."""
        return next((e for e in self._all("instance") if e.attribute("id") == name), None)

    def itext(self, name: str, node: Node) -> str | None:  # noqa: ARG002
        """Return the plain value of a text of the language, else of the default one, else of the first."""
        every = list(self._all("translation"))
        chosen = [e for e in every if e.attribute("lang") == self.language]
        default = [e for e in every if any(a.key == "default" for a in e.attributes)]
        texts = [*chosen, *default, *every][0].named("text")
        text = next((e for e in texts if e.attribute("id") == name), None)
        if text is None:
            return None
        return next(e.string() for e in text.named("value") if not e.attribute("form"))

    def spend(self, nodes: int) -> None:
        """Let expressions walk as far as they like."""

    def choice_label(self, node: Element, value: str) -> str:  # noqa: ARG002
        """Return no label: the vectors have no choices."""
        return ""

    def _all(self, local: str) -> Iterator[Element]:
        return (e for e in self.document.descendants() if e.local == local)


def _placed(node: Node, place: str) -> Iterator[tuple[Node, str]]:
    """Yield a node and all in it with their positional paths."""
    yield node, place
    if not isinstance(node, Element):
        return
    for attribute in node.attributes:
        name, space = attribute.local, attribute.namespace
        apart = f"@*[local-name()='{name}' and namespace-uri()='{space}']"
        yield attribute, f"{place}/{apart if space else f'@{name}'}"
    counts: dict[str, int] = {}
    for child in node.children:
        kind = _kind(child)
        counts[kind] = counts.get(kind, 0) + 1
        own = kind if isinstance(child, Doctype) else f"{place}/{kind}[{counts[kind]}]"
        yield from _placed(child, own)


def _kind(node: Node) -> str:
    if isinstance(node, Instruction):
        return "processing-instruction()"
    if isinstance(node, Doctype):
        return "doctype"
    if isinstance(node, Comment):
        return "comment()"
    return "text()" if isinstance(node, Text) else "*"


def _difference(value: Value, vector: Mapping[str, Any], context: Context) -> str:
    """Return how a value differs from what is expected, '' = it does not."""
    expected = vector["expect"]
    kind = expected["type"]
    if vector["engine"] == "javarosa" and not _NATURAL[kind](value):
        return f"{value!r} is no {kind}"
    if kind == "nodeset-values":
        return _nodes_differ(value, expected, context)
    wanted = expected["value"]
    if kind == "string-match":
        return "" if re.search(wanted, to_string(value)) else f"{to_string(value)!r} does not match"
    got = _AS[kind](value, context)
    if kind == "number":
        same = _same_number(got, float(wanted), expected.get("round_factor"))
    elif kind == "date":
        same = abs(got - datetime.fromisoformat(wanted).timestamp() / 86400) < _NEAR
    else:
        same = got == wanted
    return "" if same else f"{got!r} instead of {wanted!r}"


def _nodes_differ(value: Value, expected: Mapping[str, Any], context: Context) -> str:
    world: Any = context.environment
    nodes = [] if isinstance(value, str | float | int | Instant) else list(value)
    if expected.get("first_only"):
        nodes = nodes[:1]
    got = [(node.string(), world.place(node)) for node in nodes]
    wanted = list(zip(expected["value"], expected["paths"], strict=True))
    if expected.get("unordered"):
        got, wanted = sorted(got), sorted(wanted)
    return "" if got == wanted else f"{got} instead of {wanted}"


def _same_number(got: float, wanted: float, factor: float | None) -> bool:
    if math.isnan(wanted) or math.isinf(wanted):
        return got == wanted or (math.isnan(got) and math.isnan(wanted))
    if wanted == 0 and math.copysign(1, wanted) < 0:
        return got == 0 and math.copysign(1, got) < 0
    if factor:
        return math.floor(got * factor + 0.5) / factor == wanted
    return abs(got - wanted) <= _NEAR * max(1, abs(wanted))


_AS: Mapping[str, Callable[[Value, Context], Any]] = {
    "number": to_number,
    "string": lambda value, _context: to_string(value),
    "boolean": lambda value, _context: to_boolean(value),
    "string-length": lambda value, _context: len(to_string(value).encode("utf-16-le")) // 2,
    "date": to_number,
}
_NATURAL: Mapping[str, Callable[[Value], bool]] = {
    "number": lambda value: isinstance(value, float | Instant) and not isinstance(value, bool),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "date": lambda value: isinstance(value, Instant),
    "nodeset-values": lambda value: isinstance(value, Sequence) and not isinstance(value, str),
}
