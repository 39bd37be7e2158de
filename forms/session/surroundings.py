"""What functions ask for that is neither an argument nor in the tree, for one session."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from forms.expr import ExpressionError
from forms.expr.tree import Element, Node
from forms.session.choices import having
from forms.session.nodes import Device
from forms.session.record import Branch, Source

if TYPE_CHECKING:
    from forms.session.engine import Engine


_MOST_EFFORT = 1_000_000  # nodes that expressions walk over within one act: a second of work
_TOO_MUCH = "The rules of the form look at more than {most} answers at a time, so some were not followed."


class Surroundings:
    """The Environment of a session's expressions. The language is a source: its readers hear of a change."""

    def __init__(self, engine: Engine, device: Device, language: str) -> None:
        self.device = device
        self._engine = engine
        self._language = language
        self._spoken = Source()
        self._effort = _MOST_EFFORT
        self.facts: Mapping[str, str] = {"version": engine.form.version, **device.facts}

    @property
    def language(self) -> str:
        """The current language by its name in the form, '' where the form has none."""
        reader = self._engine.record.reader
        if reader is not None:
            reader.note(self._spoken)
        return self._language

    @language.setter
    def language(self, name: str) -> None:
        if name != self._language:
            self._language = name
            self._engine.changed(self._spoken)

    def spend(self, nodes: int) -> None:
        """Count nodes that an expression walks over. Raises ExpressionError for too many within one act."""
        self._effort -= nodes
        if self._effort < 0:
            raise ExpressionError("too_much_work", _TOO_MUCH, {"most": str(_MOST_EFFORT)})

    def begin(self) -> None:
        """Begin an act, or a look at something: what was walked over before counts no more."""
        self._effort = _MOST_EFFORT

    def now(self) -> datetime:
        """Return the device's time."""
        return self.device.now()

    def random(self) -> float:
        """Return the device's number in [0, 1)."""
        return self.device.random()

    def new_id(self) -> str:
        """Return a new UUID."""
        return self.device.new_id()

    def instance(self, name: str) -> Element | None:
        """Return a secondary instance, or the record itself by the id of its outermost element."""
        found = self._engine.form.instances.get(name)
        return self._engine.record if found is None and name == self._engine.form.schema_id else found

    def itext(self, name: str, node: Node) -> str | None:
        """Return a translated text in the current language."""
        text = self._engine.form.texts.get(name)
        return None if text is None else self._engine.words(text, node)

    def choice_label(self, node: Element, value: str) -> str:
        """Return a value's label among the choices that a question offers, '' where it is none of them."""
        if not isinstance(node, Branch):
            return ""
        found = having(self._engine.offered(node), (value,))
        return found[0].label if found else ""
