"""The shape of a form's records, and the values of one: what the writers of all formats go by.

A place in a record is a numbered path ('/data/person[2]/name'); the shape is by template path.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from forms.errors import Problem, RecordRefused
from forms.expr.tree import Document, Element
from forms.model import Form
from forms.path import Path
from forms.session import Session

COUNT = "[]"  # after a repeat's path: how many instances there are, as a draft's state has it

OTHER_FORM = "This is a record of the form “{found}”, not of “{form}”. Open it with its own form."


class Shape:
    """What records of a form look like: children by template path, in order, and the attributes that vary."""

    def __init__(self, form: Form) -> None:
        """Work it out from the template and the prototypes of repeats."""
        self.repeats = form.repeats
        self.children: dict[Path, dict[str, Element]] = {Path(): {}}
        self.attributes: dict[Path, dict[str, None]] = {}
        self._form = form
        self._add(Path(), form.template)
        for path in sorted(form.prototypes, key=len):
            prototype = form.prototypes[path]
            self.children.setdefault(path.parent, {}).setdefault(prototype.name, prototype)
            self._add(path, prototype)
        for path in (*form.binds, *(action.target for action in form.actions)):
            if path.name.startswith("@"):
                self.attributes.setdefault(path.parent, {})[path.name] = None

    def _add(self, path: Path, element: Element) -> None:
        for child in self._form.below(element, path):
            self.children.setdefault(path, {}).setdefault(child.name, child)
            self._add(path.child(child.name), child)

    def templates(self) -> Iterator[Path]:
        """Yield the template path of every value and every repeat."""
        for above, names in self.children.items():
            for path in map(above.child, names):
                if path in self.repeats or path not in self.children:
                    yield path
        for above, names in self.attributes.items():
            yield from map(above.child, names)

    def places(self, counts: Mapping[str, str]) -> Iterator[Path]:
        """Yield the place of every value in the order of the form, and every repeat's with COUNT before it.

        `counts` says how often each repeat stands.
        """
        yield from self._below(Path(), Path(), counts)

    def _below(self, template: Path, place: Path, counts: Mapping[str, str]) -> Iterator[Path]:
        for name in self.children[template]:
            below = template.child(name)
            if below not in self.repeats:
                yield from self._of(below, place.child(name), counts)
                continue
            repeat = place.child(name)
            yield Path(repeat + COUNT)
            for number in range(1, int(counts.get(repeat + COUNT, "0")) + 1):
                yield from self._of(below, Path(f"{repeat}[{number}]"), counts)

    def _of(self, template: Path, place: Path, counts: Mapping[str, str]) -> Iterator[Path]:
        for attribute in self.attributes.get(template, ()):
            yield place.child(attribute)
        if template in self.children:
            yield from self._below(template, place, counts)
        else:
            yield place

    def values(self, record: Document) -> dict[str, str]:
        """Return what a record holds: every text that is not blank by place, and the number of instances.

        Only what is relevant counts: the record shows nothing else.
        """
        found: dict[str, str] = {}
        self._collect(record, Path(), Path(), found)
        return found

    def _collect(self, element: Element, template: Path, place: Path, found: dict[str, str]) -> None:
        for attribute in element.attributes:
            name = f"@{attribute.name}"
            if name in self.attributes.get(template, ()) and attribute.string():
                found[place.child(name)] = attribute.string()
        if template not in self.children:
            if text := element.string():
                found[place] = text
            return
        for name in self.children[template]:
            if template.child(name) in self.repeats:
                found[place.child(name) + COUNT] = "0"
        seen: Counter[str] = Counter()
        for child in element.elements():
            below, here = template.child(child.name), place.child(child.name)
            if below in self.repeats:
                seen[child.name] += 1
                found[here + COUNT] = str(seen[child.name])
                here = Path(f"{here}[{seen[child.name]}]")
            self._collect(child, below, here, found)


def values(session: Session) -> dict[str, str]:
    """Return what a session's record holds, as `Shape.values` has it."""
    return Shape(session.form).values(session.record)


def must_be_of(form: Form, schema_id: str) -> None:
    """Raise RecordRefused where a record names another form than this one."""
    if schema_id != form.schema_id:
        raise RecordRefused(
            Problem("other_form", OTHER_FORM, params={"found": schema_id, "form": form.schema_id})
        )
