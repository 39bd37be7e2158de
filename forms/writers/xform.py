"""The record as an XForm's instance: what OpenRosa servers take. One line of UTF-8, always the same bytes.

Elements that are not relevant are left out; names, attributes, prefixes and namespaces stay as the form has
them, but the form's own default namespace is left off, as JavaRosa does. Attachments are file names.
Facts: `instanceID`, for a record that has no id of its own, and for one that replaces another `deprecatedID`,
the id of that one; `instanceID` is then the new id.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from forms.errors import Problem, RecordRefused
from forms.expr.tree import Attribute, Element
from forms.expr.xml import XmlRefused, parse_xml
from forms.model import Form
from forms.path import Path
from forms.session import Session
from forms.types.geopoint import UNMEASURED
from forms.types.text import well_formed
from forms.writers._shape import COUNT, Shape, must_be_of

_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'
_JAVAROSA = "http://openrosa.org/javarosa"
_OPENROSA = "http://openrosa.org/xforms"
_PLACES = frozenset({"geopoint", "geotrace", "geoshape"})
_XML = "http://www.w3.org/XML/1998/namespace"
_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_QUOTED = _ESCAPED | str.maketrans({'"': "&quot;", "\t": "&#9;", "\n": "&#10;"})
_OTHER_ROOT = "This is a record that begins with <{found}>; those of this form begin with <{form}>."


def write(session: Session, facts: Mapping[str, object]) -> bytes:
    """Return the instance. Raises ValueError: the form is no XForm, its record has not one root."""
    top = _top(session)
    root = _copy(top, None, Path(f"/{top.name}"), session.form)
    _identify(root, facts)
    used = {name.prefix: name.namespace for name in _names(root) if name.prefix not in {"", "xml"}}
    root.declared = {**root.declared, **{p: used[p] for p in sorted(used) if p not in root.declared}}
    return (_DECLARATION + "".join(_written(root, {"xml": _XML}))).encode()


def _top(session: Session) -> Element:
    """Return the element that holds the record. An answer cannot: the ids could not stand beside its text."""
    tops, models = session.record.elements(), session.form.template.elements()
    if len(tops) == 1 == len(models):
        path = Path(f"/{tops[0].name}")
        asked = session.form.index.get(path)
        answer = not models[0].children and (tops[0].text or (asked is not None and not asked.hidden))
        if not answer and path not in session.form.repeats:
            return tops[0]
    message = f"records of {session.form.schema_id} are no XForm instances"
    raise ValueError(message)


def _copy(element: Element, parent: Element | None, path: Path, form: Form) -> Element:
    copy = Element(
        parent,
        element.local,
        prefix=element.prefix,
        namespace=element.namespace,
        declared=element.declared,
    )
    copy.attributes = [
        Attribute(copy, a.local, a.string(), a.prefix, a.namespace)
        for a in element.attributes
        if not _marks_template(a)
    ]
    children = element.elements()
    copy.children.extend(_copy(child, copy, path.child(child.name), form) for child in children)
    if not children:
        copy.text = element.string()
        if UNMEASURED in copy.text and path in form.binds and form.binds[path].type in _PLACES:
            copy.text = copy.text.replace(UNMEASURED, "0")  # XForms has no word for an unknown altitude
    return copy


def _identify(root: Element, facts: Mapping[str, object]) -> None:
    """Put the record's ids where they belong; a form without a place for them gets one."""
    new, old = str(facts.get("instanceID", "")), str(facts.get("deprecatedID", ""))
    if not new and not old:
        return
    meta = next((child for child in root.elements() if child.local == "meta"), None)
    if meta is None:
        meta = Element(root, "meta", prefix="orx", namespace=_OPENROSA)
        root.children.append(meta)
    own = _in_meta(meta, "instanceID")
    if new and (old or not own.text.strip()):
        own.text = new
    if old:
        _in_meta(meta, "deprecatedID").text = old


def _in_meta(meta: Element, local: str) -> Element:
    for child in meta.elements():
        if child.local == local:
            return child
    added = Element(meta, local, prefix=meta.prefix, namespace=meta.namespace)
    meta.children.append(added)
    return added


def _names(element: Element) -> Iterator[Element | Attribute]:
    yield element
    yield from element.attributes
    for child in element.elements():
        yield from _names(child)


def _written(element: Element, scope: Mapping[str, str]) -> Iterator[str]:
    declared = dict(element.declared)
    inside = {**scope, **declared}
    for name in (element, *element.attributes):
        if name.prefix and inside.get(name.prefix) != name.namespace:
            declared[name.prefix] = inside[name.prefix] = name.namespace
    yield f"<{element.name}"
    for prefix, uri in declared.items():
        yield f' xmlns{":" if prefix else ""}{prefix}="{_escaped(uri, _QUOTED)}"'
    for attribute in element.attributes:
        yield f' {attribute.name}="{_escaped(attribute.value, _QUOTED)}"'
    if not element.children and not element.text:
        yield "/>"
        return
    yield f">{_escaped(element.text, _ESCAPED)}"
    for child in element.elements():
        yield from _written(child, inside)
    yield f"</{element.name}>"


def _escaped(text: str, escapes: Mapping[int, str]) -> str:
    """Return the text for a reader of XML; characters that XML cannot hold become U+FFFD."""
    return well_formed(text).translate(escapes)


def answers(form: Form, raw: bytes) -> dict[str, str]:
    """Read an instance back, whoever wrote it; prefixes may be other ones. Raises RecordRefused."""
    try:
        root = parse_xml(raw).elements()[0]
    except XmlRefused as error:
        raise RecordRefused(error.problem()) from error
    shape = Shape(form)
    top = next(iter(shape.children[Path()].values()), None)
    if top is None or top.local != root.local:
        params = {"found": root.local, "form": top.local if top else ""}
        raise RecordRefused(Problem("other_root", _OTHER_ROOT, params=params))
    if top.attribute("id") and root.attribute("id"):
        must_be_of(form, root.attribute("id"))
    reading = _Reading(shape)
    path = Path(f"/{top.name}")
    reading.element(root, top, path, path)
    return reading.found


class _Reading:
    """Collects the texts of an instance by their places."""

    def __init__(self, shape: Shape) -> None:
        self.shape = shape
        self.found: dict[str, str] = {}

    def element(self, element: Element, model: Element | None, template: Path, place: Path) -> None:
        """Take what an element holds; `model` is the form's own element, None = it knows none."""
        varying = self.shape.attributes.get(template, ())
        for attribute in element.attributes:
            if f"@{attribute.name}" in varying:
                self.found[place.child(f"@{attribute.name}")] = attribute.value
        inside = self.shape.children.get(template, {})
        self.found |= {place.child(name) + COUNT: "0" for name in inside if self._repeats(template, name)}
        children = [child for child in element.elements() if not _is_template(child)]
        if not children and not inside:
            text = element.string()
            if text.strip() or (model is not None and model.text):
                self.found[place] = text if text.strip() else ""
        seen: Counter[str] = Counter()
        for child in children:
            name = _name(child, inside)
            seen[name] += 1
            here = place.child(name)
            if self._repeats(template, name):
                self.found[here + COUNT] = str(seen[name])
            if self._repeats(template, name) or seen[name] > 1:
                here = Path(f"{here}[{seen[name]}]")
            self.element(child, inside.get(name), template.child(name), here)

    def _repeats(self, template: Path, name: str) -> bool:
        return template.child(name) in self.shape.repeats


def _name(element: Element, known: Mapping[str, Element]) -> str:
    """Return the form's name of an element, its own where the form has none for it."""
    alike = [name for name, model in known.items() if model.local == element.local]
    if element.name in alike or not alike:
        return element.name
    same = (name for name in alike if known[name].namespace == element.namespace)
    return alike[0] if len(alike) == 1 else next(same, element.name)


def _is_template(element: Element) -> bool:
    return any(_marks_template(attribute) for attribute in element.attributes)


def _marks_template(attribute: Attribute) -> bool:
    return attribute.namespace == _JAVAROSA and attribute.local == "template"
