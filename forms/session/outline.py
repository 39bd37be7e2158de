"""Where the items of the body stand in the record now."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from forms.model import Body, Group, Question, Repeat
from forms.path import Path
from forms.session.nodes import Node, Place, Section
from forms.session.pictures import node, section
from forms.session.record import Branch, Leaf, Range

if TYPE_CHECKING:
    from forms.session.engine import Engine
    from forms.session.record import Holder


def outline(engine: Engine, path: str) -> tuple[Place, ...]:
    """Return what stands directly in a section; see `Session.outline`."""
    if not path:
        return _places(engine, engine.form.body, engine.record)
    found = engine.find(path)
    if isinstance(found, Range) and found.field.repeat is not None:
        return tuple(Place(found.field.repeat, instance.path) for instance in found.instances)
    if isinstance(found, Branch):
        item = found.field.repeat or found.field.group
        if item is not None:
            return _places(engine, item.children, found)
    loose = engine.plan.loose.get(Path(path))
    if loose is None:
        raise KeyError(path)
    return _places(engine, loose.children, engine.record)


def _places(engine: Engine, items: tuple[Body, ...], near: Holder) -> tuple[Place, ...]:
    return tuple(place for item in items for place in _place(engine, item, near))


def _place(engine: Engine, item: Body, near: Holder) -> Iterator[Place]:
    if isinstance(item, Group) and (not item.path or item.path in engine.plan.loose):
        yield Place(item, item.path, _places(engine, item.children, near))
        return
    if isinstance(item, Repeat):
        key = engine.plan.fields[item.path].key
        parents = engine.resolve(item.path.parent, near) if item.path.parent else [engine.record]
        ranges = (parent.kids.get(key) for parent in parents)
        yield from (Place(item, found.path) for found in ranges if isinstance(found, Range))
        return
    yield from (Place(item, holder.path) for holder in engine.resolve(item.path, near))


def every_place(engine: Engine) -> Iterator[Place]:
    """Yield every place of the outline, a section before what it holds."""
    stack = list(reversed(outline(engine, "")))
    while stack:
        place = stack.pop()
        yield place
        if place.inside:
            stack.extend(reversed(place.inside))
        elif not isinstance(place.item, Question) and place.path and place.path not in engine.plan.loose:
            stack.extend(reversed(outline(engine, place.path)))


def picture(engine: Engine, place: Place) -> Node | Section | None:
    """Return the picture of a place, None of a group that only arranges the screen."""
    found = engine.find(place.path)
    if isinstance(found, Range) or (isinstance(found, Branch) and not isinstance(place.item, Question)):
        return section(engine, found)
    return node(engine, found) if isinstance(found, Branch | Leaf) and place.path else None
