"""The DIGIT Sync service's form (one entry of `forms` in the answer of /sync/forms/v1/_search).

Source: Sync contract (sync.yml): an element is {type, name, key, dataType, uiElementType, value, hint,
validations}; the README lists the superset read here. What is not understood is read as text and noticed,
never dropped; only what is no form, or would lose answers (no key, two questions with one key), is refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from forms.errors import FormRefused, Problem
from forms.expr.tree import Document, Element
from forms.model import Bind, Body, Form, Group, Question, Repeat, Rule, Text
from forms.path import Path
from forms.readers._digit_kind import SYNC, kind_of_document
from forms.readers._digit_parts import (
    Keys,
    branch,
    checked,
    default_of,
    distinct,
    flag,
    items_of,
    leaf,
    title_of,
    unmendable,
    version_of,
)
from forms.readers._digit_words import RULES, kind_of
from forms.readers._findings import Findings
from forms.readers._json import as_list, as_object, load, pointer, text
from forms.readers._limits import TO_ADD, Limits

_NOT_A_FORM = "The document holds no form."
_NO_SCHEMA = "The form does not say what it is (schema)."
_NO_ELEMENTS = "The form has no list of questions (elements)."
_NOT_AN_ELEMENT = "What stands here is not a question."
_NO_KEY = "The question “{label}” has no key, so its answer could not be kept."
_UNKNOWN_ELEMENT = "The element type “{name}” is not known here. It is read as a question."
_UNKNOWN_TYPE = "The dataType “{name}” is not known here. The question is asked as {shown}."
_UNKNOWN_LOOK = "The uiElementType “{name}” is not known here. The question is asked as {shown}."
_NO_CHOICES = "“{key}” is to be picked from a list, but has no choices. It is asked as text."
_BAD_CHOICES = "Some choices of “{key}” are left out: each needs a text or code of its own."
_BAD_RULES = "The validations of “{key}” are not a list. They are left out."
_UNMENDABLE = "The value of “{key}” breaks a rule and cannot be changed here. It is sent as it is."

_DOUBTS = {  # code → sentence, field of the element
    "unknown_type": (_UNKNOWN_TYPE, "dataType"),
    "unknown_look": (_UNKNOWN_LOOK, "uiElementType"),
    "no_choices": (_NO_CHOICES, "uiElementType"),
}


def sniff(raw: bytes, name: str) -> bool:  # noqa: ARG001  (a file's name says nothing about this format)
    """Whether the bytes are meant as JSON, and as no other form in JSON."""
    return kind_of_document(raw) == SYNC


def read(
    raw: bytes,
    name: str,  # noqa: ARG001  (as sniff)
    media: Mapping[str, bytes],  # noqa: ARG001  (the form stands alone)
    limits: Limits = TO_ADD,
) -> Form:
    """Read one form. Raises FormRefused with every problem found; places are JSON pointers."""
    document, problems = load(raw, limits)
    fields = as_object(document)
    if fields is None:
        raise FormRefused((*problems, Problem("not_a_form", _NOT_A_FORM)))
    return _Reading(Findings(problems)).form(fields)


class _Reading:
    """One document being read."""

    def __init__(self, found: Findings) -> None:
        self._found = found
        self._binds: dict[Path, Bind] = {}
        self._prototypes: dict[Path, Element] = {}

    def form(self, fields: Mapping[str, Any]) -> Form:
        schema_id = self._schema_id(fields.get("schema"))
        version = version_of(fields.get("version"), self._found)
        template = Document()
        body = self._body(fields.get("elements"), template, Path(), "")
        self._found.must_be_sound()
        return Form(
            schema_id=schema_id,
            version=version,
            title=Text.of(text(fields.get("name")) or title_of(schema_id)),
            body=body,
            template=template,
            prototypes=self._prototypes,
            binds=self._binds,
            finish_label=Text.of(text(fields.get("submitButtonText"))),
            next_route=text(fields.get("nextPageRoute")) or "/home",
            submit_path=text(fields.get("submitPath")),
            notices=self._found.notices,
        )

    def _schema_id(self, value: Any) -> str:
        if not isinstance(value, str) or not value.strip():
            self._found.refuse("no_schema", _NO_SCHEMA, "/schema")
        return text(value)

    def _body(self, given: Any, parent: Element, at: Path, place: str) -> tuple[Body, ...]:
        """Read elements into groups, one for each section, and their elements into `parent`."""
        elements = as_list(given)
        if elements is None:
            self._found.refuse("no_elements", _NO_ELEMENTS, f"{place}/elements")
            return ()
        keys = Keys(self._found)
        heads = [Group(Path())]
        members: list[list[Body]] = [[]]
        for i, value in enumerate(elements):
            here = place + pointer("elements", i)
            element = as_object(value)
            if element is None:
                self._found.refuse("not_an_element", _NOT_AN_ELEMENT, here)
                continue
            path = at.child(self._name(element, keys, here))
            match text(element.get("type")).lower():
                case "section":
                    heads.append(Group(path, Text.of(text(element.get("name"))), place=here))
                    members.append([])
                case "repeat":
                    members[-1].append(self._repeat(element, parent, path, here))
                case kind:
                    members[-1].append(self._question(element, kind, parent, path, here))
        groups = [replace(g, children=tuple(m)) for g, m in zip(heads, members, strict=True) if m]
        return tuple(groups or heads[:1])

    def _name(self, element: Mapping[str, Any], keys: Keys, place: str) -> str:
        key = element.get("key")
        if not isinstance(key, str) or not key.strip():
            self._found.refuse("no_key", _NO_KEY, f"{place}/key", label=text(element.get("name")))
            return ""
        return keys.take(text(key), place, "/key")

    def _repeat(self, element: Mapping[str, Any], parent: Element, path: Path, place: str) -> Repeat:
        """Read elements that may stand any number of times; a record starts with one instance."""
        prototype = self._prototypes[path] = Element(None, path.name)
        children = self._body(element.get("elements"), prototype, path, place)
        instance = branch(parent, path.name)
        _copy(prototype, instance)
        label = text(element.get("name")) or text(element.get("key"))
        return Repeat(path, Text.of(label), children, place=place)

    def _question(
        self, element: Mapping[str, Any], kind_of_element: str, parent: Element, path: Path, place: str
    ) -> Question:
        key = text(element.get("key"))
        if kind_of_element not in {"", "dataelement"}:
            name = text(element.get("type"))
            self._found.notice("unknown_element", _UNKNOWN_ELEMENT, f"{place}/type", name=name)
        field = "enums" if "enums" in element else "options"
        items, complete = items_of(element.get(field))
        if not complete:
            self._found.notice("bad_choices", _BAD_CHOICES, f"{place}/{field}", key=key)
        codes = [item.value for item in items]
        kind = kind_of(text(element.get("dataType")), text(element.get("uiElementType")), codes)
        for code in kind.doubts:
            template, field = _DOUBTS[code]
            given = text(element.get(field))
            self._found.notice(code, template, f"{place}/{field}", name=given, key=key, shown=kind.type)
        question = Question(
            path=path,
            type=kind.type,
            label=Text.of(text(element.get("name")) or key),
            look=kind.look,
            hint=Text.of(text(element.get("hint"))),
            default=default_of(element.get("value"), kind.type, items),
            rules=self._rules(element, kind.type, key, place),
            items=items,
            hidden=kind.look == "hidden",
            readonly=flag(element.get("readOnly")),
            place=place,
        )
        if unmendable(question):
            self._found.notice("unmendable", _UNMENDABLE, f"{place}/value", key=key)
        leaf(parent, path.name, question.default)
        self._binds[path] = Bind(path, question.type, rules=question.rules, place=place)
        return question

    def _rules(self, element: Mapping[str, Any], type_name: str, key: str, place: str) -> tuple[Rule, ...]:
        given = element.get("validations")
        entries = as_list(given)
        if entries is None:
            entries = []
            if given is not None:
                self._found.notice("bad_rules", _BAD_RULES, f"{place}/validations", key=key)
        rules = [
            self._rule(as_object(entry) or {}, type_name, f"{place}/validations/{i}")
            for i, entry in enumerate(entries)
        ]
        if flag(element.get("required")) and not any(rule and rule.name == "required" for rule in rules):
            rules.insert(0, Rule("required"))
        return distinct(rules)

    def _rule(self, entry: Mapping[str, Any], type_name: str, place: str) -> Rule | None:
        """Read {name, attribute, message}: min and max of a text bound its length, required false is none."""
        name, attribute = text(entry.get("name")), entry.get("attribute")
        argument = text((as_list(attribute) or [attribute])[0])
        rule_name = RULES.get(name.strip().lower(), "")
        if type_name == "text" and name.strip().lower() in {"min", "max"}:
            rule_name += "_length"
        if rule_name == "required" and attribute is not None and not flag(attribute):
            return None
        rule = Rule(rule_name, argument, Text.of(text(entry.get("message"))))
        return checked(rule, type_name, self._found, place, name)


def _copy(source: Element, target: Element) -> None:
    for child in source.elements():
        _copy(child, branch(target, child.local))
    target.text = source.text
