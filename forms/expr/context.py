"""What an expression is evaluated against: a place in a tree, and the world around the form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol, TypeAlias

from forms.expr.tree import Element, Node


class Environment(Protocol):
    """What functions ask for that is neither an argument nor in the tree."""

    @property
    def language(self) -> str:
        """The current language by its name in the form, '' where the form has none."""
        ...

    @property
    def facts(self) -> Mapping[str, str]:
        """What is known about form, device and person: version, deviceid, username, email, phonenumber ..."""
        ...

    def now(self) -> datetime:
        """Return the time, aware, in the zone of the place where the form is filled."""
        ...

    def random(self) -> float:
        """Return a number in [0, 1)."""
        ...

    def new_id(self) -> str:
        """Return a new UUID as text."""
        ...

    def spend(self, nodes: int) -> None:
        """Count nodes that an expression walks over. Raises ExpressionError: those are too many at a time."""
        ...

    def instance(self, name: str) -> Element | None:
        """Return the element above a secondary instance's outermost element; None: there is no such one."""
        ...

    def itext(self, name: str, node: Node) -> str | None:
        """Return a translated text in the current language, its outputs evaluated at `node`; None: none."""
        ...

    def choice_label(self, node: Element, value: str) -> str:
        """Return the label, in the current language, of that value among the choices of a question."""
        ...


class Context:
    """Where evaluation stands. `current` is the node that the whole expression belongs to: `current()`."""

    __slots__ = ("current", "environment", "node", "position", "size")

    def __init__(
        self,
        node: Node,
        environment: Environment,
        *,
        position: int = 1,
        size: int = 1,
        current: Node | None = None,
    ) -> None:
        self.node = node
        self.environment = environment
        self.position = position
        self.size = size
        self.current = node if current is None else current


Nodes: TypeAlias = Sequence[Node]
