"""A form of the DIGIT field app, of its first or second generation of forms engine.

Source: the schemas and widgets of forms_engine (first: pages of properties, output flat) and of
digit_forms_engine (second: conditions, navigation between pages, output by page). A page becomes a group, a
property a question. What only the app itself can show or fill is asked as text and noticed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any, cast

from forms.expr.tree import Document
from forms.model import Bind, Form, Group, Text
from forms.readers._digit_kind import FIELDS, fields_in, kind_of_document
from forms.readers._digit_parts import branch, title_of, version_of
from forms.readers._fields_formulas import Formulas
from forms.readers._fields_navigation import Navigation
from forms.readers._fields_pages import Page, is_old, pages_of
from forms.readers._fields_questions import PART_LEFT_OUT, Gathered, PageReader
from forms.readers._findings import Findings
from forms.readers._json import as_list, as_object, load, text
from forms.readers._limits import TO_ADD, Limits

_NO_NAME = "The form does not say what it is (name)."


def sniff(raw: bytes, name: str) -> bool:  # noqa: ARG001  (a file's name says nothing about this format)
    """Whether the bytes are JSON with pages."""
    return kind_of_document(raw) == FIELDS


def read(
    raw: bytes,
    name: str,  # noqa: ARG001  (as sniff)
    media: Mapping[str, bytes],  # noqa: ARG001  (the form stands alone)
    limits: Limits = TO_ADD,
) -> Form:
    """Read one form. Raises FormRefused with every problem found; places are JSON pointers."""
    document, problems = load(raw, limits)
    found = Findings(problems)
    return _form(fields_in(cast("dict[str, Any]", document)), found)


def _form(given: Mapping[str, Any], found: Findings) -> Form:
    name = text(given.get("name"))
    if not name.strip():
        found.refuse("no_name", _NO_NAME, "/name")
    version = version_of(given.get("version"), found)
    pages = pages_of(given, found)
    found.must_be_sound()
    old = is_old(pages)
    into, template = Gathered(), Document()
    formulas, navigation = Formulas(pages, found), Navigation(pages, found)
    body: list[Group] = []
    for page in pages:
        formulas.come_to(page)
        body.append(_group(page, template, formulas, found, into))
        if not old:
            navigation.leave(page, formulas)
    for path, rule in navigation.reached().items() if not old else ():
        into.binds[path] = Bind(path, relevant=rule, place=rule.place)
    _leave_out(given, "showAlertPopUp", "", found)
    return Form(
        schema_id=name,
        version=version,
        title=Text.of(title_of(name)),
        body=tuple(body),
        template=template,
        binds=into.binds,
        texts=into.texts,
        actions=tuple(into.actions),
        finish_label=_finish_label(given, pages),
        record="digit" if old and _all_differ(pages) else "digit_nested",
        notices=found.notices,
    )


def _group(page: Page, template: Document, formulas: Formulas, found: Findings, into: Gathered) -> Group:
    around = formulas.condition(page.given.get("visibilityCondition"), f"{page.place}/visibilityCondition")
    reader = PageReader(page, formulas, found, into, around)
    element = branch(template, page.path.name)
    children = tuple(reader.item(one, element) for one in page.fields)
    for name in ("multiEntityConfig", "showAlertPopUp"):
        _leave_out(page.given, name, page.place, found)
    label = text(page.given.get("label")) or title_of(page.key)
    return Group(page.path, Text.of(label), children, place=page.place)


def _leave_out(given: Mapping[str, Any], name: str, place: str, found: Findings) -> None:
    if given.get(name):
        found.notice("part_left_out", PART_LEFT_OUT, f"{place}/{name}", name=name)


def _finish_label(given: Mapping[str, Any], pages: tuple[Page, ...]) -> Text:
    """Return what the last page's button says; the first generation has buttons of the whole form."""
    buttons = [as_object(entry) or {} for entry in as_list(given.get("actionSchema")) or ()]
    named = [*(page.given.get("actionLabel") for page in pages[-1:]), *(b.get("buttonName") for b in buttons)]
    return Text.of(next((label for label in map(text, named) if label.strip()), ""))


def _all_differ(pages: tuple[Page, ...]) -> bool:
    """Whether the keys of all pages can stand side by side in a flat record."""
    keys = Counter(field.key for page in pages for field in page.fields)
    return all(count == 1 for count in keys.values())
