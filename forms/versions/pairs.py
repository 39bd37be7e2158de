"""Which node of the newer form is which of the older one.

A node is the same where it stands in the same place. What was put into another group is known again by its
name, if no other node of either form has that name and it is in the same repeats. The outermost elements of
two XForms are each other's, whatever they are called.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping

from forms.model import Form
from forms.path import Path
from forms.session.plan import Field, plan_of

_MARK = re.compile(r"\[-?\]$")  # what a draft's state has after a path: see `Session.dump`
_ABSOLUTE = re.compile(r"(?<![\w.*\])])(?:/[\w.:-]+)+")


class Pairs:
    """The nodes that two forms have in common: `new_of` by template path of the older form, `old_of` back."""

    def __init__(self, old: Form, new: Form) -> None:
        self._old = plan_of(old).fields
        self._new = plan_of(new).fields
        self.new_of: dict[Path, Path] = {}
        self.old_of: dict[Path, Path] = {}
        old_roots, new_roots = plan_of(old).roots, plan_of(new).roots
        if old.record == new.record == "xform":
            self._join(*old_roots.values(), *new_roots.values())
        else:
            for name, field in old_roots.items():
                self._join(field, new_roots.get(name))
        self._join_by_name(_is_section)
        self._join_by_name(_is_leaf)

    def is_of_old(self, path: Path) -> bool:
        """Whether the older form's record has that template path."""
        return path in self._old

    def place(self, key: str) -> Path | None:
        """Return where a key of a draft's state belongs in the newer form; None: it has no such place.

        What was in a repeat and is no more belongs there if it was in the first instance; what is in a repeat
        now and was not, belongs into the first one.
        """
        mark = _MARK.search(key)
        path = Path(key[: mark.start()] if mark else key)
        target = self.new_of.get(path.template)
        if target is None:
            return None
        numbers = _numbers(path)
        if numbers.keys() != set(_repeats_around(self._old[path.template])):
            return None  # no path of the older form: what a still older one left
        here, placed = Path(), Path()
        for name in target.split("/")[1:]:
            here, placed = here.child(name), placed.child(name)
            if self._new[here].repeat is not None and not (here == target and mark and mark[0] == "[]"):
                number = numbers.pop(self.old_of.get(here, Path()), "1")
                placed = Path(f"{placed}[{number}]")
        if any(number != "1" for number in numbers.values()):
            return None
        return Path(f"{placed}{mark[0] if mark else ''}")

    def renamed(self, source: str) -> str:
        """Return a rule of the older form with the paths that its nodes have in the newer one."""

        def name(found: re.Match[str]) -> str:
            return self.new_of.get(Path(found[0]), found[0])

        return _ABSOLUTE.sub(name, source)

    def _join(self, old: Field, new: Field | None) -> None:
        stack = [(old, new)]
        while stack:
            one, other = stack.pop()
            if other is None or _is_leaf(one) != _is_leaf(other) or self._is_joined(one, other):
                continue
            self.new_of[one.path] = other.path
            self.old_of[other.path] = one.path
            stack += [(child, other.children.get(name)) for name, child in one.children.items()]

    def _is_joined(self, old: Field, new: Field) -> bool:
        return old.path in self.new_of or new.path in self.old_of

    def _join_by_name(self, kind: Callable[[Field], bool]) -> None:
        found = _only_ones(self._new, kind)
        for name, field in _only_ones(self._old, kind).items():
            other = found.get(name)
            if other is not None and self._are_alike(field, other):
                self._join(field, other)

    def _are_alike(self, old: Field, new: Field) -> bool:
        around = [self.new_of.get(path) for path in _repeats_around(old)]
        return (old.repeat is None) == (new.repeat is None) and around == _repeats_around(new)


def _is_leaf(field: Field) -> bool:
    return all(name.startswith("@") for name in field.children)


def _is_section(field: Field) -> bool:
    return not _is_leaf(field)


def _only_ones(fields: Mapping[Path, Field], kind: Callable[[Field], bool]) -> dict[str, Field]:
    """Return the fields of a kind by name, where no other one of the kind is called so."""
    named = [field for field in fields.values() if kind(field) and not field.name.startswith("@")]
    often = Counter(field.name for field in named)
    return {field.name: field for field in named if often[field.name] == 1}


def _repeats_around(field: Field) -> list[Path]:
    found: list[Path] = []
    here = field.parent
    while here is not None:
        found += [here.path] if here.repeat is not None else []
        here = here.parent
    return found


def _numbers(path: Path) -> dict[Path, str]:
    """Return the number of the instance of every repeat on the way, by the repeat's template path."""
    found: dict[Path, str] = {}
    here = Path()
    for step in path.split("/")[1:]:
        name, _, number = step.partition("[")
        here = here.child(name)
        if number:
            found[here] = number.rstrip("]")
    return found
