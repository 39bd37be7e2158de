"""What the DIGIT formats have in common: names and versions, choices, defaults, and how a record begins."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from forms.expr.syntax import Call, LocationPath, NameTest, Step
from forms.expr.tree import Element
from forms.model import Item, Question, Rule, Text
from forms.path import Path, quote
from forms.readers._findings import Findings
from forms.readers._json import as_list, as_object, text
from forms.validate import faults, usable

_VERSION = re.compile(r"[0-9]{1,9}")
_WORD_STARTS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[\s_.-]+")

_NO_VERSION = "The form's version “{value}” is not a whole number."
_DUPLICATE_KEY = "The key “{key}” is already taken by {first}."
NEVER = Call("false")  # the tree of a rule that never holds

RULE_LEFT_OUT = "The rule “{name}” with “{argument}” cannot be checked on {shown}. It is left out."


def title_of(schema_id: str) -> str:
    """Return a schema id as words: 'householdDetails' → 'Household details', 'LLIN_check' → 'LLIN check'."""
    words = _WORD_STARTS.sub(" ", schema_id).split()
    title = " ".join(word if word.isupper() and len(word) > 1 else word.lower() for word in words)
    return title[:1].upper() + title[1:]


def version_of(value: Any, found: Findings) -> str:
    """Read 2 or "2", also "007": the contract declares text and shows a number."""
    given = text(value)
    if isinstance(value, bool) or not isinstance(value, int | str) or not _VERSION.fullmatch(given):
        found.refuse("no_version", _NO_VERSION, "/version", value=given)
        return ""
    return str(int(given))


def flag(value: Any) -> bool:
    """Read true or "true"."""
    return text(value).strip().lower() == "true"


class Keys:
    """The keys of one object of the record: each may stand once, else one answer would overwrite another."""

    def __init__(self, found: Findings) -> None:
        self._found = found
        self._places: dict[str, str] = {}

    def take(self, key: str, place: str, where: str = "") -> str:
        """Return the name of the element that holds the answer; the key stands at `where` below `place`."""
        first = self._places.setdefault(key, place)
        if first != place:
            self._found.refuse("duplicate_key", _DUPLICATE_KEY, place + where, key=key, first=first)
        return name_of(key)


def name_of(key: str) -> str:
    """Return a key as a name in paths: quoted, and none that means something in a path."""
    name = quote(key)
    if name.startswith("@") or not name.strip(".*"):
        return f"%{ord(name[0]):02X}{name[1:]}"
    return name


def items_of(given: Any) -> tuple[tuple[Item, ...], bool]:
    """Read choices: texts, or objects with a code and perhaps a name; and whether all could be used."""
    entries = as_list(given) or []
    items: dict[str, Item] = {}
    for entry in entries:
        pair = as_object(entry)
        code = text(pair.get("code") if pair is not None else entry)
        label = text(pair.get("name")) if pair is not None else ""
        if code.strip() and as_list(entry) is None:
            items.setdefault(code, Item(quote(code), Text.of(label or code)))
    return tuple(items.values()), len(items) == len(entries) and (given is None or as_list(given) is not None)


def default_of(value: Any, type_name: str, items: tuple[Item, ...]) -> str:
    """Return the default answer; the contract's example writes "null" for none."""
    if type_name == "choices" and isinstance(value, list):
        return " ".join(quote(text(code)) for code in as_list(value) or ())
    given = text(value)
    if given == "null":
        return ""
    quoted = quote(given)
    return quoted if any(item.value == quoted for item in items) else given


def checked(rule: Rule, type_name: str, found: Findings, place: str, name: str) -> Rule | None:
    """Return the rule if it can be checked on answers of the type, else note that it is left out."""
    if usable(rule, type_name):
        return rule
    found.notice("rule_left_out", RULE_LEFT_OUT, place, name=name, argument=rule.argument, shown=type_name)
    return None


def distinct(rules: Iterable[Rule | None]) -> tuple[Rule, ...]:
    """Return the rules that there are, equal ones once."""
    kept: list[Rule] = []
    kept.extend(rule for rule in rules if rule is not None and rule not in kept)
    return tuple(kept)


def unmendable(question: Question) -> bool:
    """Whether the default breaks a rule and nobody can change it."""
    if not question.hidden and not question.readonly:
        return False
    if not question.default.strip():
        return question.required
    offered = {item.value for item in question.items}
    return bool(faults(question, question.default, "", offered or None))


def leaf(parent: Element, name: str, default: str = "") -> None:
    """Add the element of a question to the record."""
    parent.children.append(Element(parent, name, default))


def branch(parent: Element, name: str) -> Element:
    """Add the element of a group to the record and return it."""
    element = Element(parent, name)
    parent.children.append(element)
    return element


def path_to(path: Path) -> LocationPath:
    """Return the tree of an absolute path."""
    return LocationPath(tuple(Step("child", NameTest(name)) for name in path.split("/")[1:]), absolute=True)
