"""Who reads what, found without evaluating: the order of recomputing, and the cycles that no order can mend.

One node of the graph is one template path. A path waits for every path that its calculation, relevance,
read-only or required rule may read; as in JavaRosa, one that so waits for itself is refused, whatever its
rule. It is better sorted behind what its repeat count reads, and behind its parent, whose relevance it
shares. Constraints, labels and choices feed nothing, so they are not here.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from typing import TypeAlias

from forms.errors import Problem
from forms.expr import Expression
from forms.expr.tree import Attribute, Element
from forms.model import Form
from forms.path import Path

_CYCLE = (
    "The rules of {paths} wait for one another in a circle. Ask whoever made the form to open the circle."
)
_Hubs: TypeAlias = dict[frozenset[Path], Path]  # what stands between many readers and all that they read

_TANGLED = "The rules of the form read more than {most} answers in all. Ask whoever made it to divide it up."
_MANY = 40  # paths that one reference reads, from which on they stand behind a hub
_SHOWN = 5  # paths of a circle that the sentence names


@dataclass(frozen=True, slots=True)
class Order:
    """`ranks`: the place of every template path in the order of recomputing. `problems`: its cycles."""

    ranks: Mapping[Path, int]
    problems: tuple[Problem, ...]


def order(form: Form, most: int = sys.maxsize) -> Order:
    """Sort the form's paths, once; those on a cycle, or behind one, come last in document order.

    A form whose rules read more than `most` paths in all is not sorted: that is its problem.
    """
    known = form.cache.get("order")
    if isinstance(known, Order):
        return known
    places = _Places(form, most)
    try:
        found = _order(form, places)
    except _Tangled as error:
        return Order({}, (Problem("too_tangled", _TANGLED, error.place, {"most": str(most)}),))
    form.cache["order"] = found
    return found


def _order(form: Form, places: _Places) -> Order:
    hubs: _Hubs = {}
    read = {path: set(_read(form, places, path, hubs)) for path in places.paths}
    waits = {path: read[path] | set(_follows(form, places, path, hubs)) for path in places.paths}
    for group, hub in hubs.items():
        read[hub] = waits[hub] = set(group)
    ranks, stuck = _sorted([*places.paths, *hubs.values()], waits)
    more, stuck = _sorted(stuck, {path: read[path].intersection(stuck) for path in stuck})
    ranks += more
    circles = [[path for path in circle if path in places.paths] for circle in _circles(stuck, read)]
    problems = tuple(_problem(form, circle) for circle in circles)
    return Order({path: rank for rank, path in enumerate(ranks + stuck)}, problems)


def worked_out_from(form: Form, sources: Iterable[Path]) -> frozenset[Path]:
    """Return the template paths whose answers the form works out from these, directly or not, and these."""
    fresh = set(sources)
    if not fresh:
        return frozenset()
    places = _Places(form)
    rules = [(bind.calculate, path) for path, bind in form.binds.items() if path in places.paths]
    rules += [(action.value, action.target) for action in form.actions if action.target in places.paths]
    reads = [(path, tuple(places.read_by(rule, path))) for rule, path in rules if rule is not None]
    found: set[Path] = set()
    while fresh:
        found |= fresh
        hit = {group for group in {group for _, groups in reads for group in groups} if group & fresh}
        fresh = {path for path, groups in reads if not hit.isdisjoint(groups)} - found
    return frozenset(found)


def _read(form: Form, places: _Places, path: Path, hubs: _Hubs) -> Iterator[Path]:
    """Yield what the rules of a path may read: those may not go round in circles."""
    bind = form.binds.get(path)
    for rule in (bind.calculate, bind.relevant, bind.readonly, bind.required) if bind else ():
        if rule is not None:
            yield from _through(places.read_by(rule, path), hubs)


def _follows(form: Form, places: _Places, path: Path, hubs: _Hubs) -> Iterator[Path]:
    """Yield what a path had better wait for, if it can.

    Real forms show a group by one of its own questions, and count a repeat to say how often it shall stand.
    """
    if path.parent in places.paths:
        yield path.parent
    repeat = form.repeats.get(path)
    if repeat is not None and repeat.count is not None:
        yield from _through(places.read_by(repeat.count, path), hubs)


def _through(groups: Iterable[frozenset[Path]], hubs: _Hubs) -> Iterator[Path]:
    """Yield the paths of groups; instead of those of a large group the one hub that waits for them all."""
    for group in groups:
        if len(group) > _MANY:
            yield hubs.setdefault(group, Path(f"*{len(hubs)}"))
        else:
            yield from group


class _Tangled(Exception):
    """More paths are read than there is room for; `place` is where the rule stands that is one too many."""

    def __init__(self, place: str) -> None:
        super().__init__(place)
        self.place = place


class _Places:
    """The template by path, prototypes included, and how references are resolved in it."""

    def __init__(self, form: Form, most: int = sys.maxsize) -> None:
        self.paths: dict[Path, Element | Attribute] = {}
        self._below: dict[Path, dict[str, list[Path]]] = {Path(): {}}
        self._known: dict[tuple[Path, tuple[str, ...]], frozenset[Path]] = {}
        self._room = most
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

    def read_by(self, rule: Expression, path: Path) -> Iterator[frozenset[Path]]:
        """Yield what each reference in the rule of `path` may read; the document itself is none.

        Raises _Tangled.
        """
        for reference in rule.references():
            if reference.instance is None:
                top, steps = (Path() if reference.absolute else path), reference.steps
                while steps and steps[0] == ".." and top:
                    top, steps = top.parent, steps[1:]
                found = self._known.get((top, steps))
                if found is None:
                    found = self._known[top, steps] = frozenset(self._resolve(top, steps, rule)) - {Path()}
                yield found

    def _resolve(self, top: Path, steps: tuple[str, ...], rule: Expression) -> set[Path]:
        found = {top}
        for step in steps:
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
            self._room -= len(found)
            if self._room < 0:
                raise _Tangled(rule.place)
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
