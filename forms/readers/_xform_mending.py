"""XML that a form's author or converter got slightly wrong, mended so that the form opens."""

from __future__ import annotations

import re

from forms.errors import FormRefused
from forms.expr.tree import Document, Element
from forms.expr.xml import XmlRefused, parse_xml
from forms.readers._xform_source import UNDECLARED, Source

_TAG = re.compile(rb"<[A-Za-z_](?:[^<>\"']|\"[^\"]{0,65536}\"|'[^']{0,65536}')*+>")
_QUOTED = re.compile(rb"\"[^\"]*\"|'[^']*'")
_PREFIX = re.compile(rb"(?:^<|\s)([A-Za-z_][\w.-]*):[\w.-]+")
_DECLARED = re.compile(rb"\sxmlns:([\w.-]+)\s*=")
_USUAL = {
    b"h": b"http://www.w3.org/1999/xhtml",
    b"jr": b"http://openrosa.org/javarosa",
    b"odk": b"http://www.opendatakit.org/xforms",
    b"orx": b"http://openrosa.org/xforms",
    b"entities": b"http://www.opendatakit.org/xforms/entities",
}
_TOO_MUCH = frozenset({"xml_too_large", "xml_too_long", "xml_too_deep", "xml_doctype"})  # none to be mended
_BUILT_IN = frozenset({b"xml", b"xmlns"})

_BARE = "A rule in the form's XML holds a bare “<” instead of &lt;. It is read as “less than”."
_UNDECLARED = "The form's XML uses {prefixes} without saying what they stand for. They are read all the same."


def parse_form(raw: bytes, source: Source) -> Document:
    """Read a form's XML; what could be mended is noticed. Raises FormRefused: it is not to be read."""
    try:
        return parse_xml(raw, listed=_is_list, most=source.limits.elements)
    except XmlRefused as error:
        refused = FormRefused((error.problem(),))
        if error.code in _TOO_MUCH:
            raise refused from None
    mended, undeclared = _declared(_escaped(raw))
    try:
        document = parse_xml(mended, listed=_is_list, most=source.limits.elements)
    except XmlRefused:
        raise refused from None
    if _escaped(raw) != raw:
        source.notice("bare_less_than", _BARE, "")
    if undeclared:
        source.notice("undeclared_prefix", _UNDECLARED, "", prefixes=", ".join(f"{p}:" for p in undeclared))
    return document


def _is_list(element: Element) -> bool:
    """Whether it stands in a secondary instance, which is any but the first."""
    instance = element.parent
    if instance is None or instance.local != "instance" or instance.parent is None:
        return False
    model = instance.parent
    beside = (child for child in model.elements() if child.local == "instance")
    above: Element | None = model
    while above is not None and above.local != "instance":
        above = above.parent
    return model.local == "model" and next(beside) is not instance and above is None


def _escaped(raw: bytes) -> bytes:
    """Write every < inside an attribute's value as it must be written."""
    return _TAG.sub(lambda tag: _QUOTED.sub(lambda value: value[0].replace(b"<", b"&lt;"), tag[0]), raw)


def _declared(raw: bytes) -> tuple[bytes, list[str]]:
    """Declare the prefixes that nothing declares, on the outermost element."""
    used: dict[bytes, None] = {}
    known = set(_BUILT_IN)
    for tag in _TAG.finditer(raw):
        known.update(_DECLARED.findall(tag[0]))
        used.update(dict.fromkeys(_PREFIX.findall(_QUOTED.sub(b"", tag[0]))))
    missing = [prefix for prefix in used if prefix not in known]
    first = _TAG.search(raw)
    if not missing or first is None:
        return raw, []
    words = b"".join(b' xmlns:%s="%s"' % (p, _USUAL.get(p, UNDECLARED.encode() + p)) for p in missing)
    end = first.end() - (2 if first[0].endswith(b"/>") else 1)
    return raw[:end] + words + raw[end:], [prefix.decode("ascii", "replace") for prefix in missing]
