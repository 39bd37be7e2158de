"""The DIGIT Sync service's form (one entry of `forms` in the answer of /sync/forms/v1/_search).

Source: Sync contract (sync.yml): an element is {type, name, key, dataType, uiElementType, value, hint,
validations}; the README lists the superset read here. What is not understood is read as text and noticed,
never dropped; only what is no form, or would lose answers (no key, two questions with one key), is refused.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from forms.errors import FormRefused, Problem
from forms.model import Choice, Form, Group, Question, Rule
from forms.path import Path, quote
from forms.readers._digit_words import RULES, kind_of
from forms.readers._json import as_list, as_object, load, pointer, text
from forms.validate import faults, usable

_VERSION = re.compile(r"[0-9]{1,9}")
_WORD_STARTS = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[\s_.-]+")

_NOT_A_FORM = "The document holds no form."
_NO_SCHEMA = "The form does not say what it is (schema)."
_NO_VERSION = "The form's version “{value}” is not a whole number."
_NO_ELEMENTS = "The form has no list of questions (elements)."
_NOT_AN_ELEMENT = "What stands here is not a question."
_NO_KEY = "The question “{label}” has no key, so its answer could not be kept."
_DUPLICATE_KEY = "The key “{key}” is already taken by {first}."
_UNKNOWN_ELEMENT = "The element type “{name}” is not known here. It is read as a question."
_UNKNOWN_TYPE = "The dataType “{name}” is not known here. The question is asked as {shown}."
_UNKNOWN_LOOK = "The uiElementType “{name}” is not known here. The question is asked as {shown}."
_NO_CHOICES = "“{key}” is to be picked from a list, but has no choices. It is asked as text."
_BAD_CHOICES = "Some choices of “{key}” are left out: each needs a text or code of its own."
_BAD_RULES = "The validations of “{key}” are not a list. They are left out."
_RULE_LEFT_OUT = "The rule “{name}” with “{argument}” cannot be checked on {shown}. It is left out."
_UNMENDABLE = "The value of “{key}” breaks a rule and cannot be changed here. It is sent as it is."

_DOUBTS = {  # code → sentence, field of the element
    "unknown_type": (_UNKNOWN_TYPE, "dataType"),
    "unknown_look": (_UNKNOWN_LOOK, "uiElementType"),
    "no_choices": (_NO_CHOICES, "uiElementType"),
}


def sniff(raw: bytes, name: str) -> bool:  # noqa: ARG001  (a file's name says nothing about this format)
    """Whether the bytes are meant as JSON."""
    return raw.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in {b"{", b"["}


def read(raw: bytes) -> Form:
    """Read one form. Raises FormRefused with every problem found; places are JSON pointers."""
    document, problems = load(raw)
    fields = as_object(document)
    if fields is None:
        raise FormRefused((*problems, Problem("not_a_form", _NOT_A_FORM)))
    return _Reading(problems).form(fields)


def title_of(schema_id: str) -> str:
    """Return a schema id as words: 'householdDetails' → 'Household details', 'LLIN_check' → 'LLIN check'."""
    words = _WORD_STARTS.sub(" ", schema_id).split()
    title = " ".join(word if word.isupper() and len(word) > 1 else word.lower() for word in words)
    return title[:1].upper() + title[1:]


class _Reading:
    """One document being read, and what was found wrong or doubtful in it so far."""

    def __init__(self, problems: list[Problem]) -> None:
        self._problems = problems
        self._notices: dict[str, Problem] = {}  # sentence → its first occurrence
        self._keys: dict[str, str] = {}  # key → place

    def form(self, fields: Mapping[str, Any]) -> Form:
        schema_id = self._schema_id(fields.get("schema"))
        version = self._version(fields.get("version"))
        groups = self._groups(as_list(fields.get("elements")))
        if self._problems:
            raise FormRefused(tuple(self._problems))
        return Form(
            schema_id=schema_id,
            version=version,
            title=text(fields.get("name")) or title_of(schema_id),
            groups=groups,
            finish_label=text(fields.get("submitButtonText")),
            next_route=text(fields.get("nextPageRoute")) or "/home",
            submit_path=text(fields.get("submitPath")),
            notices=tuple(self._notices.values()),
        )

    def _refuse(self, code: str, template: str, place: str, **params: str) -> None:
        self._problems.append(Problem(code, template, place, params))

    def _notice(self, code: str, template: str, place: str, **params: str) -> None:
        """Note it where it is met first: 5,000 questions of one unknown type are one notice."""
        notice = Problem(code, template, place, params)
        self._notices.setdefault(str(notice), notice)

    def _schema_id(self, value: Any) -> str:
        if not isinstance(value, str) or not value.strip():
            self._refuse("no_schema", _NO_SCHEMA, "/schema")
        return text(value)

    def _version(self, value: Any) -> int:
        """Read 2 or "2": the contract declares text and shows a number."""
        given = text(value)
        if isinstance(value, bool) or not isinstance(value, int | str) or not _VERSION.fullmatch(given):
            self._refuse("no_version", _NO_VERSION, "/version", value=given)
            return 0
        return int(given)

    def _groups(self, elements: list[Any] | None) -> tuple[Group, ...]:
        if elements is None:
            self._refuse("no_elements", _NO_ELEMENTS, "/elements")
            return ()
        heads = [Group(Path(), "", ())]
        members: list[list[Question]] = [[]]
        for i, value in enumerate(elements):
            place = pointer("elements", i)
            element = as_object(value)
            if element is None:
                self._refuse("not_an_element", _NOT_AN_ELEMENT, place)
                continue
            key = self._key(element, place)
            if text(element.get("type")).lower() == "section":
                heads.append(Group(Path().child(quote(key)), text(element.get("name")), ()))
                members.append([])
            else:
                members[-1].append(self._question(element, key, place))
        groups = [replace(g, questions=tuple(m)) for g, m in zip(heads, members, strict=True) if m]
        return tuple(groups or heads[:1])

    def _key(self, element: Mapping[str, Any], place: str) -> str:
        key = element.get("key")
        if not isinstance(key, str) or not key.strip():
            self._refuse("no_key", _NO_KEY, f"{place}/key", label=text(element.get("name")))
            return ""
        key = text(key)
        first = self._keys.setdefault(key, place)
        if first != place:
            self._refuse("duplicate_key", _DUPLICATE_KEY, f"{place}/key", key=key, first=first)
        return key

    def _question(self, element: Mapping[str, Any], key: str, place: str) -> Question:
        name = text(element.get("type"))
        if name.lower() not in {"", "dataelement"}:
            self._notice("unknown_element", _UNKNOWN_ELEMENT, f"{place}/type", name=name)
        choices = self._choices(element, key, place)
        codes = [choice.value for choice in choices]
        kind = kind_of(text(element.get("dataType")), text(element.get("uiElementType")), codes)
        for code in kind.doubts:
            template, field = _DOUBTS[code]
            given = text(element.get(field))
            self._notice(code, template, f"{place}/{field}", name=given, key=key, shown=kind.type)
        question = Question(
            path=Path().child(quote(key)),
            type=kind.type,
            label=text(element.get("name")) or key,
            look=kind.look,
            hint=text(element.get("hint")),
            default=_default(element.get("value"), kind.type, choices),
            rules=self._rules(element, kind.type, key, place),
            choices=choices,
            hidden=kind.look == "hidden",
            readonly=_flag(element.get("readOnly")),
            place=place,
        )
        if (question.hidden or question.readonly) and faults(question, question.default):
            self._notice("unmendable", _UNMENDABLE, f"{place}/value", key=key)
        return question

    def _rules(self, element: Mapping[str, Any], type_name: str, key: str, place: str) -> tuple[Rule, ...]:
        given = element.get("validations")
        entries = as_list(given)
        if entries is None:
            entries = []
            if given is not None:
                self._notice("bad_rules", _BAD_RULES, f"{place}/validations", key=key)
        found = (
            self._rule(as_object(entry) or {}, type_name, f"{place}/validations/{i}")
            for i, entry in enumerate(entries)
        )
        rules = [rule for rule in found if rule]
        if _flag(element.get("required")) and not any(rule.name == "required" for rule in rules):
            rules.insert(0, Rule("required"))
        return tuple(dict.fromkeys(rules))

    def _rule(self, entry: Mapping[str, Any], type_name: str, place: str) -> Rule | None:
        """Read {name, attribute, message}: min and max of a text bound its length, required false is none."""
        name, attribute = text(entry.get("name")), entry.get("attribute")
        argument = text((as_list(attribute) or [attribute])[0])
        rule_name = RULES.get(name.strip().lower(), "")
        if type_name == "text" and name.strip().lower() in {"min", "max"}:
            rule_name += "_length"
        if rule_name == "required" and attribute is not None and not _flag(attribute):
            return None
        rule = Rule(rule_name, argument, text(entry.get("message")))
        if usable(rule, type_name):
            return rule
        self._notice("rule_left_out", _RULE_LEFT_OUT, place, name=name, argument=argument, shown=type_name)
        return None

    def _choices(self, element: Mapping[str, Any], key: str, place: str) -> tuple[Choice, ...]:
        """Read `enums`, else `options`: texts, or objects with a code and perhaps a name."""
        field = "enums" if "enums" in element else "options"
        given = element.get(field)
        entries = as_list(given) or []
        choices: dict[str, Choice] = {}
        for entry in entries:
            pair = as_object(entry)
            code = text(pair.get("code") if pair is not None else entry)
            label = text(pair.get("name")) if pair is not None else ""
            if code.strip() and as_list(entry) is None:
                choices.setdefault(code, Choice(quote(code), label or code))
        if len(choices) < len(entries) or (given is not None and as_list(given) is None):
            self._notice("bad_choices", _BAD_CHOICES, f"{place}/{field}", key=key)
        return tuple(choices.values())


def _default(value: Any, type_name: str, choices: tuple[Choice, ...]) -> str:
    """Return the default answer; the contract's example writes "null" for none."""
    if type_name == "choices" and isinstance(value, list):
        return " ".join(quote(text(code)) for code in as_list(value) or ())
    given = text(value)
    if given == "null":
        return ""
    quoted = quote(given)
    return quoted if any(choice.value == quoted for choice in choices) else given


def _flag(value: Any) -> bool:
    return text(value).strip().lower() == "true"
