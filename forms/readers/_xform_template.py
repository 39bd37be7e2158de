"""The primary instance of an XForm: the record when nothing is answered, and what its paths lead to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from forms.expr import Reference
from forms.expr.tree import Attribute, Document, Element, Gap, Node
from forms.path import Path
from forms.readers._xform_source import JR, prefixes

_TEMPLATE = f"{JR}template"
_CONDITION = re.compile(r"\[[^\[\]]*\]")
_SLASH = re.compile(r"\s*/\s*")
_CURRENT = re.compile(r"^current\(\s*\)")


@dataclass(slots=True)
class Spot:
    """All elements of one template path, `element` the first; children and attributes by their keys."""

    path: Path
    element: Element
    children: dict[str, Spot] = field(default_factory=dict[str, "Spot"])
    attributes: dict[str, Path] = field(default_factory=dict[str, Path])


class Template:
    """The nodes of the primary instance. `settle` then takes it apart into template and prototypes."""

    def __init__(self, root: Element) -> None:
        self.document = Document()
        self.document.children = [root]
        root.parent = self.document
        self.prototypes: dict[Path, Element] = {}
        self._top = Spot(Path(), self.document)
        self._spots: dict[Path, Spot] = {Path(): self._top}
        self._index(self.document, self._top)

    def spots(self) -> Iterator[Spot]:
        """Yield what stands at every path, in document order."""
        return (spot for spot in self._spots.values() if spot.path)

    def leaves(self) -> Iterator[Spot]:
        """Yield those that have nothing below them: they hold values."""
        return (spot for spot in self.spots() if not spot.children)

    def spot(self, path: str) -> Spot | None:
        """Return what stands at a path."""
        return self._spots.get(Path(path))

    def resolve(self, ref: str, context: Path, at: Element) -> Path | None:
        """Return the path that a ref or nodeset leads to, conditions in it disregarded; None: to no node.

        `at` is the element that it stands on, whose prefixes hold in it.
        """
        known = self._spots.get(Path(ref)) if ":" not in ref else None
        if known is not None and ref:
            return known.path
        known_prefixes = prefixes(at) if ":" in ref else {}
        ref = _CURRENT.sub(".", _CONDITION.sub("", ref.strip()))
        steps = _SLASH.split(ref)
        spot: Spot | None = self._top if not steps[0] else self._spots.get(context)
        for step in steps:
            if spot is None:
                return None
            if step.startswith("@"):
                return spot.attributes.get(step[1:])
            if step == "..":
                spot = self._spots.get(spot.path.parent)
            elif step not in {"", "."}:
                spot = _below(spot, step, known_prefixes)
        return spot.path if spot else None

    def missing(self, reference: Reference, context: Path | None) -> bool:
        """Whether a reference of an expression on the node `context` leads to no node of the record."""
        start = self._top if reference.absolute else self._spots.get(context or Path())
        if reference.instance is not None or start is None or not (reference.absolute or context):
            return False
        spots = [start]
        for step in reference.steps:
            if step in {"*", "**"}:
                return False
            if step.startswith("@"):
                return not any(step[1:] in spot.attributes for spot in spots)
            if step == "..":
                spots = [self._spots[spot.path.parent] for spot in spots]
            else:
                spots = [spot.children[step] for spot in spots if step in spot.children]
        return not spots

    def settle(self, repeats: frozenset[Path]) -> None:
        """Take the prototypes of these repeats out of the tree, and every other mark of a template."""
        self._settle(self.document, Path(), repeats)

    def _index(self, element: Element, spot: Spot) -> None:
        for attribute in element.attributes:
            path = spot.path.child(f"@{attribute.name}")
            spot.attributes.setdefault(attribute.key, path)
            spot.attributes.setdefault(attribute.name, path)
        children = element.elements()
        for child in children:
            below = spot.children.get(child.key)
            if below is None:
                below = Spot(spot.path.child(child.name), child)
                spot.children[child.key] = self._spots[below.path] = below
            self._index(child, below)
        if children:
            element.children = list(children)  # words between elements are nobody's answer
        else:
            element.text = element.text.strip()

    def _settle(self, element: Element, path: Path, repeats: frozenset[Path]) -> None:
        groups: dict[str, list[Element]] = {}
        for child in element.elements():
            groups.setdefault(child.name, []).append(child)
        kept: dict[Element, Node] = {}
        for name, group in groups.items():
            below = path.child(name)
            marked = [one for one in group if _unmark(one)]
            instances = [one for one in group if one not in marked]
            if below in repeats:
                prototype = marked[0] if marked else copy(instances[0])
                prototype.parent = None
                self.prototypes.setdefault(below, prototype)  # an outer one before those inside it
                self._settle(prototype, below, repeats)
            elif not instances:
                instances = marked[:1]
            for instance in instances:
                self._settle(instance, below, repeats)
            kept.update({instance: instance for instance in instances} or {group[0]: Gap(element, name)})
        element.children = [kept[child] for child in element.elements() if child in kept]


def copy(element: Element, parent: Element | None = None) -> Element:
    """Return a copy of an element and of all below it."""
    made = Element(
        parent,
        element.local,
        element.text,
        prefix=element.prefix,
        namespace=element.namespace,
        declared=element.declared,
    )
    made.line = element.line
    made.attributes = [Attribute(made, a.local, a.value, a.prefix, a.namespace) for a in element.attributes]
    made.children = [copy(child, made) for child in element.elements()]
    return made


def _unmark(element: Element) -> bool:
    """Take jr:template off an element; return whether it was there."""
    kept = [attribute for attribute in element.attributes if attribute.key != _TEMPLATE]
    marked = len(kept) < len(element.attributes)
    element.attributes = kept
    return marked


def _below(spot: Spot, step: str, prefixes: Mapping[str, str]) -> Spot | None:
    """Return the child of that name as written; else one of the same local name, whatever its prefix."""
    prefix, _, local = step.rpartition(":")
    found = spot.children.get(f"{{{prefixes.get(prefix, '')}}}{local}" if prefix else local)
    if found is None:
        found = next((one for one in spot.children.values() if one.element.local == local), None)
    return found
