"""The entities that a record makes or changes, as the ODK entities specification has it.

Source: https://getodk.github.io/xforms-spec/entities. An entity's values are those of the binds below its
element's owner (the root, or a repeat) that have a property to be saved to.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from forms.expr.tree import Element
from forms.model import Form
from forms.path import Path
from forms.session import Session

_TRUE = frozenset({"1", "true"})
_ACTIONS = {(True, False): "create", (False, True): "update", (True, True): "upsert"}


@dataclass(frozen=True, slots=True)
class EntityChange:
    """One entity: `action` is create, update or upsert, `properties` are texts by name, blank ones too.

    `base_version` is the version that an update starts from, '' = not said.
    """

    action: str
    dataset: str
    id: str
    label: str
    properties: Mapping[str, str]
    base_version: str = ""


def entities(session: Session) -> tuple[EntityChange, ...]:
    """Return the entities of a record in document order, one for each instance of a repeat that has one."""
    found: list[EntityChange] = []
    for declared in session.form.entities:
        for owner in _instances(session.record, declared.path):
            for entity in _instances(owner, declared.node.removeprefix(declared.path)):
                action = _ACTIONS.get(
                    (entity.attribute("create") in _TRUE, entity.attribute("update") in _TRUE)
                )
                if action:
                    found.append(
                        EntityChange(
                            action,
                            declared.dataset,
                            entity.attribute("id"),
                            "".join(label.string() for label in _instances(entity, "/label")),
                            dict(_properties(session.form, declared.path, owner)),
                            entity.attribute("baseVersion"),
                        )
                    )
    return tuple(found)


def _properties(form: Form, path: Path, owner: Element) -> Iterator[tuple[str, str]]:
    """Yield what is saved to the entity of `owner`, whose template path is `path`."""
    inner = [f"{other.path}/" for other in form.entities if other.path.startswith(f"{path}/")]
    for bind in form.binds.values():
        below = bind.path.removeprefix(f"{path}/")
        if bind.save_to and below != bind.path and not any(map(bind.path.startswith, inner)):
            yield from ((bind.save_to, leaf.string()) for leaf in _instances(owner, f"/{below}"))


def _instances(element: Element, path: str) -> list[Element]:
    found = [element]
    for name in path.split("/")[1:]:
        found = [child for parent in found for child in parent.elements() if child.name == name]
    return found
