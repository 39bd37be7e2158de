"""The tree of one session: how it is built from the form's template, and how things in it are found."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

from forms.expr.tree import Element
from forms.model import Form
from forms.path import Path
from forms.session.plan import Field, Plan, plan_of
from forms.session.record import Branch, Holder, Leaf, Range, Record

CountOf: TypeAlias = Callable[[Path], int | None]

MOST_INSTANCES = 10_000  # of all repeats of a record together
_SEGMENT = re.compile(r"([^\[\]]+)(?:\[([1-9]\d{0,6})\])?")


class RecordTree:
    """A form's record while it is filled, with everything in it found by path."""

    def __init__(self, form: Form) -> None:
        self.form = form
        self.plan: Plan = plan_of(form)
        self.record = Record()
        self.population: int = 0  # instances of repeats that there are, parked ones too

    # --- growing the record ---

    def grow(self, count_of: CountOf) -> None:
        """Build the record; `count_of` says how many instances a repeat has, None = those of the template."""
        self._fill(self.record, self.plan.roots, self.form.template, count_of)

    def instance(self, of: Range, number: int, count_of: CountOf = lambda _: None) -> Branch:
        """Return a new instance of a repeat with that number, not yet among the others."""
        prototype = of.field.prototype
        assert prototype is not None  # noqa: S101  (a repeat has one: the reader's promise)
        return self._branch(of.parent, of.field, prototype, count_of, number)

    def _branch(
        self,
        parent: Branch,
        field: Field,
        model: Element,
        count_of: CountOf,
        number: int = 0,
    ) -> Branch:
        branch = Branch(field, model, parent, self.record)
        branch.number = number
        self.population += int(number > 0)
        branch.relevant = parent.relevant
        branch.attributes = [
            Leaf(field.children[f"@{a.name}"], a, branch) if self._moves(field, a.name) else a
            for a in model.attributes
        ]
        self._fill(branch, field.children, model, count_of)
        if branch.kids:
            branch.text = branch.value = ""
        elif branch.text:
            branch.value = field.type.canonical(branch.text)
        return branch

    def discard(self, instance: Branch) -> None:
        """Count an instance, and those in it, no more."""
        self.population -= sum(branch.number > 0 for branch in instance.all_below())

    def _fill(self, branch: Branch, fields: Mapping[str, Field], model: Element, count_of: CountOf) -> None:
        """Give an element its children, in the order of the template."""
        by_name: dict[str, list[Element]] = {}
        for child in model.elements():
            by_name.setdefault(child.name, []).append(child)
        for name, field in fields.items():
            models = by_name.get(name, [])
            if field.repeat is not None:
                self._range(branch, field, models, count_of)
            elif models:
                branch.kids[field.key] = self._branch(branch, field, models[0], count_of)

    def _range(self, parent: Branch, field: Field, models: list[Element], count_of: CountOf) -> None:
        found = parent.kids[field.key] = Range(field, parent)
        count = count_of(found.path)
        prototype = field.prototype
        if (
            count is None
            and not models
            and field.repeat
            and field.repeat.fixed
            and field.repeat.count is None
        ):
            count = 1  # nobody could add the first one
        if count is not None and prototype is not None:
            models = [*models[:count], *[prototype] * (count - len(models))]
        for number, model in enumerate(models, 1):
            found.instances.append(self._branch(parent, field, model, count_of, number))

    def _moves(self, field: Field, name: str) -> bool:
        """Whether a rule or an action may set that attribute."""
        below = field.children[f"@{name}"]
        return below.path in self.form.binds or any(a.target == below.path for a in self.form.actions)

    def things(self, top: Branch) -> Iterator[Holder | Range]:
        """Yield the element and everything in it, repeats too, in document order."""
        for holder in self.holders(top):
            yield holder
            yield from (kid for kid in holder.kids.values() if isinstance(kid, Range))

    def holders(self, top: Branch) -> Iterator[Holder]:
        """Yield the element, all below it and their settable attributes, in document order."""
        for branch in top.all_below():
            yield branch
            for attribute in branch.attributes:
                if isinstance(attribute, Leaf):
                    yield attribute

    # --- finding ---

    def find(self, path: str) -> Holder | Range | None:
        """Return what stands at a numbered path, None = nothing.

        A repeat without a number is its Range at the end of the path, else its first instance.
        """
        here: Holder | Range | None = self.record
        if not path.startswith("/"):
            return None
        for segment in path.split("/")[1:]:
            if isinstance(here, Range):
                here = here.instances[0] if here.instances else None
            if not isinstance(here, Branch):
                return None
            found = _SEGMENT.fullmatch(segment)
            here = self._child(here, found[1], int(found[2] or 0)) if found else None
        return here

    def _child(self, branch: Branch, name: str, number: int = 0) -> Holder | Range | None:
        fields = self.plan.roots if branch is self.record else branch.field.children
        field = fields.get(name)
        if field is None:
            return None
        if name.startswith("@"):
            found = (a for a in branch.attributes if isinstance(a, Leaf) and a.field is field)
            return next(found, None)
        kid = branch.kids.get(field.key)
        if not number or kid is None:
            return kid
        if isinstance(kid, Branch):
            return kid if number == 1 else None
        return kid.instances[number - 1] if number <= len(kid.instances) else None

    def resolve(self, template: Path, near: Holder | None) -> list[Holder]:
        """Return the nodes of a template path in `near`'s instances, in all instances of other repeats."""
        around: set[Holder] = set()
        up: Holder | None = near
        while up is not None:
            around.add(up)
            up = up.parent
        found: list[Holder] = [self.record]
        for name in template.split("/")[1:]:
            found = [
                one for above in found if isinstance(above, Branch) for one in self._near(above, name, around)
            ]
        return found

    def _near(self, above: Branch, name: str, around: set[Holder]) -> list[Holder]:
        kid = self._child(above, name)
        if isinstance(kid, Range):
            same: list[Holder] = [one for one in around if _stands_in(one, kid)]
            return same or list(kid.instances)
        return [] if kid is None else [kid]


def _stands_in(holder: Holder, of: Range) -> bool:
    """Return whether a holder is an instance of a repeat; quick where it has its number."""
    if not isinstance(holder, Branch) or holder.field is not of.field:
        return False
    at = holder.number - 1
    return (0 <= at < len(of.instances) and of.instances[at] is holder) or holder in of.instances
