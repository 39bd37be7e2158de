"""Who reads what, found without evaluating: the order of recomputing, and the cycles that no order can mend.

One node of the graph is one template path. A path waits for every path that its calculation, relevance,
read-only or required rule may read; as in JavaRosa, one that so waits for itself is refused, whatever its
rule. It is better sorted behind what its repeat count reads, and behind its parent, whose relevance it
shares. Constraints, labels and choices feed nothing, so they are not here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from heapq import heapify, heappop, heappush

from forms.errors import Problem
from forms.expr import Expression, Reference
from forms.expr.tree import Attribute, Element
from forms.model import Form
from forms.path import Path

_CYCLE = (
    "The rules of {paths} wait for one another in a circle. Ask whoever made the form to open the circle."
)
_SHOWN = 5  # paths of a circle that the sentence names


@dataclass(frozen=True, slots=True)
class Order:
    """`ranks`: the place of every template path in the order of recomputing. `problems`: its cycles."""

    ranks: Mapping[Path, int]
    problems: tuple[Problem, ...]


def order(form: Form) -> Order:
    """Sort the form's paths, once; those on a cycle, or behind one, come last in document order."""
    known = form.cache.get("order")
    if isinstance(known, Order):
        return known
    places = _Places(form)
    read = {path: set(_read(form, places, path)) for path in places.paths}
    waits = {path: read[path] | set(_follows(form, places, path)) for path in places.paths}
    ranks, stuck = _sorted(list(places.paths), waits)
    more, stuck = _sorted(stuck, {path: read[path].intersection(stuck) for path in stuck})
    ranks += more
    problems = tuple(_problem(form, circle) for circle in _circles(stuck, read))
    found = Order({path: rank for rank, path in enumerate(ranks + stuck)}, problems)
    form.cache["order"] = found
    return found


def worked_out_from(form: Form, sources: Iterable[Path]) -> frozenset[Path]:
    """Return the template paths whose answers the form works out from these, directly or not, and these."""
    fresh = set(sources)
    if not fresh:
        return frozenset()
    places = _Places(form)
    rules = [(bind.calculate, path) for path, bind in form.binds.items() if path in places.paths]
    rules += [(action.value, action.target) for action in form.actions if action.target in places.paths]
    reads = [(path, places.read_by(rule, path)) for rule, path in rules if rule is not None]
    found: set[Path] = set()
    while fresh:
        found |= fresh
        fresh = {path for path, read in reads if read & fresh} - found
    return frozenset(found)


def _read(form: Form, places: _Places, path: Path) -> Iterator[Path]:
    """Yield what the rules of a path may read: those may not go round in circles."""
    bind = form.binds.get(path)
    for rule in (bind.calculate, bind.relevant, bind.readonly, bind.required) if bind else ():
        if rule is not None:
            yield from places.read_by(rule, path)


def _follows(form: Form, places: _Places, path: Path) -> Iterator[Path]:
    """Yield what a path had better wait for, if it can.

    Real forms show a group by one of its own questions, and count a repeat to say how often it shall stand.
    """
    if path.parent in places.paths:
        yield path.parent
    repeat = form.repeats.get(path)
    if repeat is not None and repeat.count is not None:
        yield from places.read_by(repeat.count, path)


class _Places:
    """The template by path, prototypes included, and how references are resolved in it."""

    def __init__(self, form: Form) -> None:
        self.paths: dict[Path, Element | Attribute] = {}
        self._below: dict[Path, dict[str, list[Path]]] = {Path(): {}}
        for child in form.template.elements():
            self._add(child, Path())
        for path, prototype in form.prototypes.items():
            self._add(prototype, path.parent)

    def _add(self, element: Element, parent: Path) -> None:
        stack: list[tuple[Element, Path]] = [(element, parent)]
        while stack:
            element, parent = stack.pop()
            path = parent.child(element.name)
            if path not in self.paths:
                self.paths[path] = element
                self._below[path] = {}
                self._below[parent].setdefault(element.key, []).append(path)
            for attribute in element.attributes:
                of_attribute = path.child(f"@{attribute.name}")
                if of_attribute not in self.paths:
                    self.paths[of_attribute] = attribute
                    self._below[path].setdefault(f"@{attribute.key}", []).append(of_attribute)
                    self._below[of_attribute] = {}
            stack.extend((child, path) for child in reversed(element.elements()))

    def read_by(self, rule: Expression, path: Path) -> set[Path]:
        """Return the paths that the rule of `path` may read; the document itself is none."""
        return {found for reference in rule.references() for found in self._resolve(reference, path)} - {
            Path()
        }

    def _resolve(self, reference: Reference, path: Path) -> Iterable[Path]:
        if reference.instance is not None:
            return ()
        found = {Path() if reference.absolute else path}
        for step in reference.steps:
            if step == "..":
                found = {one.parent for one in found if one}
            elif step == "*":
                found = {
                    child for one in found for children in self._below[one].values() for child in children
                }
            elif step == "**":
                found = {one for top in found for one in self._all_below(top)}
            else:
                found = {child for one in found for child in self._below[one].get(step, ())}
        return found

    def _all_below(self, top: Path) -> Iterator[Path]:
        stack = [top]
        while stack:
            path = stack.pop()
            yield path
            stack.extend(child for children in self._below[path].values() for child in children)


def _sorted(paths: list[Path], waits: Mapping[Path, set[Path]]) -> tuple[list[Path], list[Path]]:
    """Sort by Kahn, ties in document order; return also those that cannot be sorted."""
    number = {path: i for i, path in enumerate(paths)}
    left = {path: len(waited) for path, waited in waits.items()}
    waiting: dict[Path, list[Path]] = {path: [] for path in paths}
    for path, waited in waits.items():
        for one in waited:
            waiting[one].append(path)
    ready = [number[path] for path in paths if not left[path]]
    heapify(ready)
    found: list[Path] = []
    while ready:
        path = paths[heappop(ready)]
        found.append(path)
        for other in waiting[path]:
            left[other] -= 1
            if not left[other]:
                heappush(ready, number[other])
    return found, [path for path in paths if left[path]]


def _circles(stuck: list[Path], waits: Mapping[Path, set[Path]]) -> Iterator[list[Path]]:
    """Yield circles that share no path: from what is stuck walk to what it waits for till one comes again."""
    remaining, seen = set(stuck), set[Path]()
    for start in stuck:
        trail: dict[Path, int] = {}
        path: Path | None = start
        while path is not None and path not in trail and path not in seen:
            trail[path] = len(trail)
            path = next((one for one in sorted(waits[path]) if one in remaining), None)
        if path is not None and path in trail:
            yield list(trail)[trail[path] :]
        seen.update(trail)


def _problem(form: Form, circle: list[Path]) -> Problem:
    bind = next((form.binds[path] for path in circle if path in form.binds), None)
    names = [str(path) for path in circle[:_SHOWN]]
    if len(circle) > _SHOWN:
        names.append("…")
    return Problem("cycle", _CYCLE, bind.place if bind else "", {"paths": ", ".join(names)})
