"""A DIGIT checklist: the ServiceDefinition of the service-request service.

Source: its contract for the fields, survey_form of the field app for what is asked when. The code of an
attribute tells what it depends on: 'SN1.NO.SN2' is asked when the answer to 'SN1' is NO. A code with a dot
that depends on nothing there is is never asked, as in the field app.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from forms.expr.tree import Document
from forms.model import Bind, Form, Group, Question, Rule, Text
from forms.path import Path
from forms.readers._checklist_attributes import Attribute, attributes_of
from forms.readers._checklist_conditions import relevance
from forms.readers._digit_kind import CHECKLIST, kind_of_document
from forms.readers._digit_parts import checked, distinct, flag, leaf
from forms.readers._findings import Findings
from forms.readers._json import as_list, as_object, load, text
from forms.readers._limits import TO_ADD, Limits

_TYPES = {  # dataType → type, look
    "string": ("text", "text"),
    "text": ("text", "textArea"),
    "number": ("decimal", "number"),
    "numeric": ("decimal", "number"),
    "boolean": ("boolean", "radio"),
    "datetime": ("datetime", "dateTime"),
    "singlevaluelist": ("choice", "radio"),
    "multivaluelist": ("choices", "checkbox"),
    "file": ("attachment", "file"),
}
_MATCHED = frozenset({"string", "text", "number", "numeric"})  # that the field app has a regex for
_LONGEST = "8192"  # characters of a String or Text, by the server's check
_SERVICE = "/service-request/service/v1/_create"

_ONE_DEFINITION = "The document holds {count} checklists. Save the one to be added in a file of its own."
_NO_SCHEMA = "The checklist does not say what it is (code)."
_UNKNOWN_TYPE = "The dataType “{name}” is not known here. The question is asked as {shown}."
_NO_CHOICES = "“{key}” is to be picked from a list, but has no choices. It is asked as text."
_RETIRED = "The server marks this checklist as not in use any more."


def sniff(raw: bytes, name: str) -> bool:  # noqa: ARG001  (a file's name says nothing about this format)
    """Whether the bytes are JSON with attributes, or a server's answer with checklists."""
    return kind_of_document(raw) == CHECKLIST


def read(
    raw: bytes,
    name: str,  # noqa: ARG001  (as sniff)
    media: Mapping[str, bytes],  # noqa: ARG001  (the form stands alone)
    limits: Limits = TO_ADD,
) -> Form:
    """Read one checklist. Raises FormRefused with every problem found; places are JSON pointers."""
    document, problems = load(raw, limits)
    found = Findings(problems)
    given, place = _definition(cast("dict[str, Any]", document), found)
    code = text(given.get("code"))
    if not code.strip():
        found.refuse("no_schema", _NO_SCHEMA, f"{place}/code")
    attributes = attributes_of(given.get("attributes"), place, found)
    found.must_be_sound()
    if given.get("isActive") is False:
        found.notice("retired", _RETIRED, f"{place}/isActive")
    template, binds = Document(), dict[Path, Bind]()
    asked = {one.code: one for one in attributes}
    questions = tuple(_question(one, code, found) for one in attributes)
    for one, question in zip(attributes, questions, strict=True):
        leaf(template, one.path.name)
        binds[one.path] = Bind(
            one.path,
            question.type,
            relevant=relevance(one, asked, found),
            rules=question.rules,
            attributes={"dataType": one.type, "notSelected": text(one.has_blank)},
            place=one.place,
        )
    return Form(
        schema_id=code,
        version=_version(given),
        title=Text.of(code),
        body=(Group(Path(), children=questions),),
        template=template,
        binds=binds,
        submission={"serviceDefId": text(given.get("id")), "tenantId": text(given.get("tenantId"))},
        submit_path=_SERVICE,
        record="checklist",
        notices=found.notices,
    )


def _definition(document: dict[str, Any], found: Findings) -> tuple[Mapping[str, Any], str]:
    if "ServiceDefinitions" not in document:
        return document, ""
    definitions = as_list(document["ServiceDefinitions"]) or []
    if len(definitions) != 1:
        found.refuse("not_one_checklist", _ONE_DEFINITION, "/ServiceDefinitions", count=str(len(definitions)))
        found.must_be_sound()
    return as_object(definitions[0]) or {}, "/ServiceDefinitions/0"


def _version(given: Mapping[str, Any]) -> str:
    """Return what tells two states of a checklist apart: a version, else when it was changed."""
    audit = as_object(given.get("auditDetails")) or {}
    return text(given.get("version")) or text(audit.get("lastModifiedTime")) or "1"


def _question(one: Attribute, definition: str, found: Findings) -> Question:
    type_name, look = _kind(one, found)
    help_text = one.additional("helpText")
    return Question(
        path=one.path,
        type=type_name,
        label=Text.of(f"{definition}.{one.code}"),
        look=look,
        hint=Text.of(f"{definition}.{help_text}" if help_text else ""),
        rules=_rules(one, type_name, found),
        items=one.items if type_name in {"choice", "choices"} else (),
        place=one.place,
    )


def _kind(one: Attribute, found: Findings) -> tuple[str, str]:
    place, given = f"{one.place}/dataType", text(one.given.get("dataType"))
    if one.type not in _TYPES:
        found.notice("unknown_type", _UNKNOWN_TYPE, place, name=given, shown="text")
    type_name, look = _TYPES.get(one.type, ("text", "text"))
    if type_name in {"choice", "choices"} and not one.items:
        found.notice("no_choices", _NO_CHOICES, place, key=one.code)
        return "text", "text"
    return type_name, look


def _rules(one: Attribute, type_name: str, found: Findings) -> tuple[Rule, ...]:
    """Return what an answer is checked for; a blank is fine unless one is required, whatever the pattern."""
    rules: list[Rule | None] = []
    if flag(one.given.get("required")):
        rules.append(Rule("required"))
    if one.type in {"string", "text"}:
        rules.append(Rule("max_length", _LONGEST))
    pattern = text(one.given.get("regex"))
    if pattern:
        name = "pattern" if one.type in _MATCHED else ""
        rules.append(checked(Rule(name, pattern), type_name, found, f"{one.place}/regex", "regex"))
    return distinct(rules)
