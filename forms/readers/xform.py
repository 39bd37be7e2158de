"""ODK XForms: the XML that Collect, Enketo and Central read.

Source: https://getodk.github.io/xforms-spec; where it is silent, what JavaRosa does. What is not understood
is noticed and left out; what would lose answers, or make rules say what nobody meant, is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NoReturn

from forms.errors import FormRefused, Problem
from forms.expr.tree import Element
from forms.model import Entity, Form, Question, Text
from forms.path import Path
from forms.readers._limits import TO_ADD, Limits
from forms.readers._xform_binds import Binds
from forms.readers._xform_body import BodyReader
from forms.readers._xform_instances import Instances
from forms.readers._xform_mending import parse_form
from forms.readers._xform_source import ORX, Source
from forms.readers._xform_template import Template
from forms.readers._xform_texts import Texts

_MODEL_PARTS = frozenset({"itext", "instance", "bind", "submission"})
_METHODS = frozenset({"", "post", "form-data-post"})
_ANY_LIST = re.compile(r"\binstance\(\s*[^'\"\s]")
_XFORMS = "http://www.w3.org/2002/xforms"

_NO_MODEL = "The document is XML, but no XForm: it has no model. Add the form's own file."
_NO_INSTANCE = "The form has no record to fill: its model has no instance with an element in it."
_NO_BODY = "The form has no body, so there is nothing to ask."
_NO_ID = "The form does not say what it is called (id). It is kept as “{shown}”."
_METHOD = 'The form is to be sent by “{method}”, which there is not. Ask its author to write method="post".'
_ENCRYPTED = (
    "The form asks for encrypted records, which this app cannot write: whoever sends them must refuse it."
)
_NO_AUDIT = "The form asks for a log of how it is filled (audit). This app keeps none; it stays empty."
_NO_SUCH_NODE = "The rule `{expression}` reads {path}, which the record does not have. It is blank there."


def sniff(raw: bytes, name: str) -> bool:  # noqa: ARG001  (a file's name says nothing about this format)
    """Whether the bytes are meant as XML."""
    return raw[:64].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"<")


def read(
    raw: bytes,
    name: str,  # noqa: ARG001  (as sniff)
    media: Mapping[str, bytes],
    limits: Limits = TO_ADD,
) -> Form:
    """Read a form. Raises FormRefused with every problem found; places are line and XPath."""
    return form_of(raw, media, Source(limits=limits))


def form_of(raw: bytes, media: Mapping[str, bytes], source: Source) -> Form:
    """Read a form, whatever it was made from. Raises FormRefused with every problem found."""
    return _Reading(source, parse_form(raw, source), media).form()


class _Reading:
    """One document being read."""

    def __init__(self, source: Source, document: Element, media: Mapping[str, bytes]) -> None:
        self._source = source
        self._document = document
        self._instances = Instances(source, media)

    def form(self) -> Form:
        model = self._first("model")
        if model is None:
            self._end("no_model", _NO_MODEL)
        parts = {name: [e for e in model.elements() if e.local == name] for name in _MODEL_PARTS}
        root = self._primary(parts["instance"])
        limits, body = self._source.limits, self._first("body")
        limits.hold_binds(len(parts["bind"]))
        limits.hold_nodes(_count(root))
        limits.hold_body(_count(body) if body is not None else 0)
        template = Template(root)
        texts = Texts(self._source, next(iter(parts["itext"]), None))
        binds = Binds(self._source, template, texts)
        for bind in parts["bind"]:
            binds.read(bind, Path().child(root.name))
        reader = BodyReader(self._source, template, texts, self._instances, binds)
        reader.actions.read_in(model, Path(), Path().child(root.name))
        shown = reader.read(body, Path().child(root.name)) if body is not None else ()
        if body is None:
            self._source.refuse("no_body", _NO_BODY, self._source.place(self._document.elements()[0]))
        submission = self._submission(parts["submission"])
        self._instances.close()
        self._hold_references(template)
        self._hold_meta(template)
        schema_id = self._schema_id(root)
        entities = tuple(_entities(self._source, template))
        template.settle(frozenset(reader.repeats))
        if self._source.problems:
            raise FormRefused(tuple(self._source.problems))
        title = self._first("title")
        return Form(
            schema_id=schema_id,
            version=root.attribute("version") or root.attribute(f"{ORX}version"),
            title=Text.of((title.string().strip() if title is not None else "") or schema_id),
            body=shown,
            template=template.document,
            prototypes=template.prototypes,
            binds=binds.found,
            unasked=tuple(_unasked(self._source, template, binds, reader)),
            instances=self._instances.found,
            texts=texts.texts,
            languages=texts.languages,
            actions=tuple(reader.actions.found),
            entities=entities,
            submission=submission,
            record="xform",
            notices=self._source.notices,
        )

    def _first(self, local: str) -> Element | None:
        """Return title, model or body: prefixes differ, and some forms have no html or head around them."""
        tops = self._document.elements()
        inner = [child for top in tops for child in top.elements()]
        innermost = [child for element in inner for child in element.elements()]
        return next((e for e in (*tops, *inner, *innermost) if e.local == local), None)

    def _primary(self, instances: list[Element]) -> Element:
        """Return the outermost element of the record, and declare the other instances."""
        for instance in instances[1:]:
            self._instances.declare(instance)
        root = next((e for instance in instances[:1] for e in instance.elements()), None)
        return root if root is not None else self._end("no_instance", _NO_INSTANCE)

    def _submission(self, submissions: list[Element]) -> Mapping[str, str]:
        found = {a.name: a.value for submission in submissions[:1] for a in submission.attributes}
        method = found.get("method", "").strip().lower()
        if method not in _METHODS:
            self._source.refuse(
                "unknown_method", _METHOD, self._source.place(submissions[0], "method"), method=method
            )
        if found.get("base64RsaPublicKey", "").strip():
            self._source.notice("not_encrypted", _ENCRYPTED, self._source.place(submissions[0]))
        return found

    def _schema_id(self, root: Element) -> str:
        """Return the form's id; without one its namespace, else the name of its outermost element."""
        given = root.attribute("id").strip()
        if given:
            return given
        shown = root.namespace if root.namespace not in {"", _XFORMS} else root.local
        self._source.notice("no_id", _NO_ID, self._source.place(root), shown=shown)
        return shown

    def _hold_references(self, template: Template) -> None:
        """Notice the nodes that expressions read and that are not there: JavaRosa takes them for blank."""
        for expression, path in self._source.expressions:
            if _ANY_LIST.search(expression.source):
                continue  # its paths lead into a list that is not known yet
            for reference in expression.references():
                if template.missing(reference, path):
                    told = ("/" if reference.absolute else "") + "/".join(reference.steps)
                    params = {"expression": expression.source, "path": told}
                    self._source.notice("no_such_node", _NO_SUCH_NODE, expression.place, **params)

    def _hold_meta(self, template: Template) -> None:
        for spot in template.spots():
            above = spot.element.parent
            if spot.element.local == "audit" and above is not None and above.local == "meta":
                self._source.notice("no_audit", _NO_AUDIT, self._source.place(spot.element))

    def _end(self, code: str, template: str) -> NoReturn:
        raise FormRefused((*self._source.problems, Problem(code, template)))


def _unasked(source: Source, template: Template, binds: Binds, reader: BodyReader) -> Iterator[Question]:
    """Yield the nodes that hold a value and that nobody is asked for."""
    for spot in template.leaves():
        if spot.path not in reader.asked and spot.path not in reader.groups | reader.repeats:
            bind = binds.of(spot.path)
            yield Question(
                spot.path,
                bind.type,
                default=spot.element.text,
                hidden=True,
                place=bind.place or source.place(spot.element),
            )


def _entities(source: Source, template: Template) -> Iterator[Entity]:
    """Yield the entities of a record: elements with a dataset in the meta of the root or of a repeat."""
    for spot in template.spots():
        element = spot.element
        meta = element.parent
        dataset = element.attribute("dataset").strip()
        if element.local == "entity" and dataset and meta is not None and meta.local == "meta":
            yield Entity(spot.path.parent.parent, dataset, source.place(element), spot.path)


def _count(top: Element) -> int:
    """Return the number of elements from there on, and of their attributes."""
    return sum(1 + len(element.attributes) for element in top.descendants())
