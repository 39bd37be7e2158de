"""The entities that a finished record makes or changes, as the scenarios tell them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from forms.expr.tree import Element
from tests.conformance.play import Different, Play, written

_TRUE = frozenset({"1", "true"})
_ACTIONS = {(True, False): "create", (False, True): "update", (True, True): "upsert"}


def expect(play: Play, step: Mapping[str, Any]) -> None:
    """Check the entities of the record, in order unless the scenario says otherwise."""
    found = list(_entities(play))
    wanted = step["expectEntities"]
    if isinstance(wanted, Mapping):
        fits = len(found) == wanted["count"]
    elif step.get("anyOrder"):
        fits = len(found) == len(wanted) and all(any(_fits(play, f, w) for f in found) for w in wanted)
    else:
        fits = len(found) == len(wanted) and all(map(_fits, [play] * len(wanted), found, wanted))
    if not fits:
        message = f"entities {found} instead of {wanted}"
        raise Different(message)


def _fits(play: Play, found: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    for word, expected in wanted.items():
        elsewhere = isinstance(expected, dict) and expected.get("valueOf")
        value = play.value(elsewhere) if elsewhere else expected
        if value not in ("*", found[word]):
            return False
    return True


def _entities(play: Play) -> Iterator[dict[str, Any]]:
    for declared in play.form.entities:
        for owner in _instances(play.session.record, declared.path.strip("/").split("/")):
            for entity in _named(_named([owner], "meta"), "entity"):
                action = _ACTIONS.get(
                    (entity.attribute("create") in _TRUE, entity.attribute("update") in _TRUE)
                )
                if action:
                    yield {
                        "action": action,
                        "dataset": entity.attribute("dataset"),
                        "id": entity.attribute("id"),
                        "label": "".join(label.string() for label in _named([entity], "label")),
                        "properties": dict(_properties(play, declared.path, owner)),
                    }


def _named(elements: Iterable[Element], local: str) -> list[Element]:
    return [child for element in elements for child in element.elements() if child.local == local]


def _properties(play: Play, path: str, owner: Element) -> Iterator[tuple[str, str]]:
    owners = [other.path for other in play.form.entities if other.path.startswith(f"{path}/")]
    for bind in play.form.binds.values():
        inside = bind.path.startswith(f"{path}/") and not any(bind.path.startswith(f"{o}/") for o in owners)
        if bind.save_to and inside:
            below = bind.path.removeprefix(f"{path}/").split("/")
            yield from ((bind.save_to, leaf.string()) for leaf in _instances(owner, below))


def _instances(element: Element, names: list[str]) -> list[Element]:
    found = [element]
    for name in names:
        found = [child for parent in found for child in parent.elements() if written(child) == name]
    return found
