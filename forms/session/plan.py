"""What every session of one form shares: its template paths as fields, worked out once for each form."""

from __future__ import annotations

import re
from functools import cached_property

from forms.expr.tree import Attribute, Element
from forms.graph import order
from forms.model import Action, Bind, Body, Form, Group, Question, Repeat, walk
from forms.path import Path
from forms.session.choices import Choice
from forms.types import TYPES

PICKED = frozenset({"choice", "choices", "rank"})  # types whose answers are picked from choices
_CHANCE = re.compile(r"\b(?:uuid|random)\s*\(")

NEW_REPEAT = "odk-new-repeat"
VALUE_CHANGED = "xforms-value-changed"


class Field:
    """One template path: how it behaves, and where it stands in the order of recomputing.

    `required`: always. `conditional`: it, or a group around it, may be irrelevant; `guarded`: may be
    read-only. `shown`: a question of the body. `listed`: its choices are what an expression finds.
    `chancy`: its calculation comes out differently each time.
    """

    __slots__ = (
        "actions",
        "bind",
        "chancy",
        "children",
        "conditional",
        "group",
        "guarded",
        "key",
        "listed",
        "name",
        "number",
        "parent",
        "path",
        "prototype",
        "question",
        "rank",
        "repeat",
        "required",
        "shown",
        "type",
    )

    def __init__(self, path: Path, element: Element | Attribute, parent: Field | None, form: Form) -> None:
        self.path = path
        self.name = path.name
        self.key = f"@{element.key}" if isinstance(element, Attribute) else element.key
        self.parent = parent
        self.children: dict[str, Field] = {}  # by name as in paths
        self.bind: Bind = form.binds.get(path) or Bind(path)
        self.repeat: Repeat | None = form.repeats.get(path)
        self.prototype: Element | None = form.prototypes.get(path)
        self.group: Group | None = None
        question = form.index.get(path)
        self.shown = question is not None and not question.hidden
        self.question = question or Question(path, self.bind.type, hidden=True, place=self.bind.place)
        self.required = self.question.required
        self.type = TYPES[self.question.type]
        self.listed = self.question.itemset is not None and self.type.name in PICKED
        self.rank = 0
        self.number = 0  # in document order
        self.conditional = self.bind.relevant is not None or (parent is not None and parent.conditional)
        self.guarded = self.bind.readonly is not None or (parent is not None and parent.guarded)
        calculate = self.bind.calculate
        self.chancy = calculate is not None and _CHANCE.search(calculate.source) is not None
        self.actions: dict[str, tuple[Action, ...]] = {}  # of this question or repeat, by event


class Plan:
    """The fields of a form, and its actions by event."""

    def __init__(self, form: Form) -> None:
        self.form = form
        self.fields: dict[Path, Field] = {}
        self.roots: dict[str, Field] = {}
        self.choices: dict[tuple[Path, str], tuple[Choice, ...]] = {}  # by question and language
        for element in form.template.elements():
            self._add(element, None)
        for path in sorted(form.prototypes, key=len):  # an outer prototype before one inside it
            self._add(form.prototypes[path], self.fields.get(path.parent))
        ranks = order(form).ranks
        for number, (path, field) in enumerate(self.fields.items()):
            field.rank = ranks[path]
            field.number = number
        self.loose: dict[Path, Group] = {}  # groups that only arrange the screen, yet have a name
        self._place_groups(form.body)
        self._place_actions(form.actions)

    @cached_property
    def open_texts(self) -> frozenset[str]:
        """The names of the translated texts with outputs in them."""
        return frozenset(
            name
            for name, text in self.form.texts.items()
            for parts in text.variants.values()
            if not all(type(part) is str for part in parts)
        )

    def _add(self, element: Element, parent: Field | None) -> None:
        stack: list[tuple[Element, Field | None]] = [(element, parent)]
        while stack:
            element, parent = stack.pop()
            path = (parent.path if parent else Path()).child(element.name)
            siblings = parent.children if parent else self.roots
            field = siblings.get(element.name)
            if field is None:
                field = siblings[element.name] = self.fields[path] = Field(path, element, parent, self.form)
            for attribute in element.attributes:
                name = f"@{attribute.name}"
                if name not in field.children:
                    at = path.child(name)
                    field.children[name] = self.fields[at] = Field(at, attribute, field, self.form)
            stack.extend((child, field) for child in reversed(list(self.form.below(element, path))))

    def _place_groups(self, body: tuple[Body, ...]) -> None:
        for item in walk(body):
            if isinstance(item, Group) and item.path:
                field = self.fields.get(item.path)
                if field is None:
                    self.loose[item.path] = item
                else:
                    field.group = item

    def _place_actions(self, actions: tuple[Action, ...]) -> None:
        for action in actions:
            field = self.fields.get(action.trigger)
            if field is None:
                continue
            for event in action.events:
                field.actions[event] = (*field.actions.get(event, ()), action)


def plan_of(form: Form) -> Plan:
    """Return the form's plan, made at the first call."""
    plan = form.cache.get("plan")
    if not isinstance(plan, Plan):
        plan = form.cache["plan"] = Plan(form)
    return plan
