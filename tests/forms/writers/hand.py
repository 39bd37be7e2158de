"""Forms made by hand for the writers: the record as XML, and what its nodes are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from forms.expr import parse
from forms.expr.tree import Attribute, Document, Element
from forms.expr.xml import parse_xml
from forms.model import Bind, Body, Form, Group, Question, Repeat, Text
from forms.path import Path

_AROUND = '<model xmlns="http://www.w3.org/2002/xforms" xmlns:jr="http://openrosa.org/javarosa">{}</model>'


def form(
    record: str,
    *repeats: str,
    types: Mapping[str, str] | None = None,
    relevant: Mapping[str, str] | None = None,
    binds: tuple[Bind, ...] = (),
    **more: Any,
) -> Form:
    """Return the form whose new record is that XML: every leaf is a question, `repeats` are template paths.

    `types` and `relevant` (expressions) are by template path; `more` are fields of the form.
    """
    types, relevant = types or {}, relevant or {}
    rules = {path: parse(rule) for path, rule in relevant.items()}
    made = [Bind(Path(p), types.get(p, "text"), relevant=rules.get(p)) for p in {**types, **rules}]
    document = Document()
    tops = parse_xml(_AROUND.format(record).encode()).elements()[0].elements()
    document.children.extend(_copy(top, document) for top in tops)
    return Form(
        "visit",
        "7",
        Text.of("Visit"),
        _body(document, Path(), repeats, types),
        document,
        {Path(repeat): _copy(_first(document, repeat), None) for repeat in repeats},
        {bind.path: bind for bind in (*made, *binds)},
        record="xform",
        **more,
    )


def _first(element: Element, path: str) -> Element:
    for name in path.split("/")[1:]:
        element = next(child for child in element.elements() if child.name == name)
    return element


def _copy(element: Element, parent: Element | None) -> Element:
    copy = Element(
        parent,
        element.local,
        element.text,
        prefix=element.prefix,
        namespace=element.namespace,
        declared=element.declared,
    )
    copy.attributes = [Attribute(copy, a.local, a.value, a.prefix, a.namespace) for a in element.attributes]
    copy.children = [_copy(child, copy) for child in element.elements()]
    return copy


def _body(
    element: Element, path: Path, repeats: tuple[str, ...], types: Mapping[str, str]
) -> tuple[Body, ...]:
    items: dict[Path, Body] = {}
    for child in element.elements():
        below = path.child(child.name)
        children = _body(child, below, repeats, types)
        if below in repeats:
            items.setdefault(below, Repeat(below, children=children))
        elif children:
            items[below] = Group(below, children=children)
        else:
            items[below] = Question(below, types.get(below, "text"))
    return tuple(items.values())
