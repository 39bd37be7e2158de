"""Which paths an expression may read, found in its tree without evaluating it.

A static over-estimate for ordering and for finding cycles; what is really read is recorded while evaluating.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from forms.expr.kinds import is_no_nodes
from forms.expr.shapes import plain_steps
from forms.expr.syntax import (
    Call,
    Expr,
    Filter,
    KindTest,
    Literal,
    LocationPath,
    NameTest,
    Step,
    children,
)


@dataclass(frozen=True, slots=True)
class Reference:
    """One path. `steps` are element keys (`NameTest.key`), '..', '*' (any child) and '**' (anything below).

    The last step may be '@' and an attribute's key.
    From the document when `absolute`, else from the node that the whole expression stands on; paths inside
    predicates are given from there too. `instance` names the secondary instance it starts in, None: record.
    """

    steps: tuple[str, ...]
    absolute: bool = False
    instance: str | None = None


Places: TypeAlias = tuple[Reference, ...]

_HERE = Reference(())
_ANYWHERE = Reference(("**",), absolute=True)
_BY_NAME = frozenset({"instance", "id"})  # what they give is not what they are given
_OF_THE_NODE = frozenset({"string", "string-length", "normalize-space", "number"})  # without an argument


def references(tree: Expr) -> tuple[Reference, ...]:
    """Return the paths, each once, in the order they stand."""
    found: dict[Reference, None] = {}
    rest: list[tuple[Expr, Places]] = [(tree, (_HERE,))]
    while rest:
        part, here = rest.pop()
        inner: list[tuple[Expr, Places]] = []
        found.update(dict.fromkeys(_read(part, here, inner)))
        rest += reversed(inner)
    return tuple(found)


def _read(tree: Expr, here: Places, inner: list[tuple[Expr, Places]]) -> Places:
    """Return what a tree itself reads; add to `inner` what is in it, each with the places it starts from."""
    if isinstance(tree, LocationPath | Filter):
        return _ends(tree, here, inner)
    inner += [(child, here) for child in children(tree)]
    if not isinstance(tree, Call):
        return ()
    if tree.name == "pulldata" and isinstance(name := tree.arguments[0], Literal):
        return (Reference(("**",), absolute=True, instance=str(name.value)),)
    if tree.name in _OF_THE_NODE and not tree.arguments:
        return here
    return _given(tree)


def _ends(tree: Expr, here: Places, inner: list[tuple[Expr, Places]]) -> Places:
    """Return where the nodes of a tree may be."""
    if isinstance(tree, Filter):
        places = _ends(tree.primary, here, inner)
        inner += [(predicate, places) for predicate in tree.predicates]
        return places
    if isinstance(tree, LocationPath):
        places = _starts(tree, here, inner)
        plain = plain_steps(tree.steps)
        if plain is not None and len(places) == 1:
            return (_down(_up(places[0], plain[0]), plain[1]),)
        for step in tree.steps:
            places = tuple(dict.fromkeys(_after(place, step) for place in places))
            inner += [(predicate, places) for predicate in step.predicates]
        return places
    if isinstance(tree, Call) and _given(tree):
        return _given(tree)
    inner.append((tree, here))
    named = isinstance(tree, Call) and tree.name in _BY_NAME
    sources = () if named else [child for child in children(tree) if not is_no_nodes(child)]
    return tuple(place for source in sources for place in _ends(source, here, [])) or (_ANYWHERE,)


def _starts(tree: LocationPath, here: Places, inner: list[tuple[Expr, Places]]) -> Places:
    if tree.absolute:
        return (Reference((), absolute=True),)
    return here if tree.start is None else _ends(tree.start, here, inner)


def _given(tree: Call) -> Places:
    """Return the node that current() and instance('name') stand for, () for any other function."""
    if tree.name == "current":
        return (_HERE,)
    if tree.name == "instance" and isinstance(name := tree.arguments[0], Literal):
        return (Reference((), absolute=True, instance=str(name.value)),)
    return ()


def _after(place: Reference, step: Step) -> Reference:  # noqa: PLR0911  (one for each kind of step)
    """Return where a step leads to."""
    axis, test = step.axis, step.test
    if axis == "attribute" and isinstance(test, NameTest) and test.local != "*":
        return _down(place, (f"@{test.key}",))
    if axis in {"self", "attribute", "namespace"}:
        return place
    if axis == "parent":
        return _up(place, 1)
    if axis.endswith("sibling"):
        return _below(_up(place, 1), test)
    if axis == "child":
        return _below(place, test)
    if axis.startswith("descendant"):
        below = place if place.steps[-1:] == ("**",) else _down(place, ("**",))
        return _below(below, test) if isinstance(test, NameTest) and test.local != "*" else below
    return Reference(_ANYWHERE.steps, absolute=True, instance=place.instance)


def _below(place: Reference, test: NameTest | KindTest) -> Reference:
    if isinstance(test, NameTest):
        name = "*" if test.local == "*" else test.key
    elif test.kind == "node":
        name = "*"
    else:  # a part of the same element
        return place
    return place if name == "*" and place.steps[-1:] == ("**",) else _down(place, (name,))


def _down(place: Reference, steps: tuple[str, ...]) -> Reference:
    return Reference(place.steps + steps, place.absolute, place.instance) if steps else place


def _up(place: Reference, times: int) -> Reference:
    steps = place.steps
    for _ in range(times):
        last = steps[-1] if steps else ".."
        if last == "..":
            steps = () if place.absolute else (*steps, "..")
        elif last != "**":
            steps = steps[:-1]
    return Reference(steps, place.absolute, place.instance)
