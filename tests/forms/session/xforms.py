"""Small XForms for tests: the record, its binds and its body are given, all the rest is around them."""

from __future__ import annotations

from collections.abc import Mapping

from forms import Device, Form, Session, read

_AROUND = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa" xmlns:odk="http://www.opendatakit.org/xforms"
 xmlns:orx="http://openrosa.org/xforms"><h:head><h:title>Form</h:title><model>{itext}
<instance><data id="form" version="1">{record}</data></instance>{more}</model></h:head>
<h:body>{body}</h:body></h:html>"""


def xform(
    record: str, more: str = "", body: str = "", itext: str = "", media: Mapping[str, bytes] | None = None
) -> Form:
    """Read a form whose record, binds (with everything else of the model) and body are these."""
    return read(_AROUND.format(record=record, more=more, body=body, itext=itext).encode(), "form.xml", media)


def session(
    record: str,
    more: str = "",
    body: str = "",
    answers: Mapping[str, str] | None = None,
    device: Device | None = None,
) -> Session:
    """Begin a record of such a form."""
    return Session(xform(record, more, body), answers, device=device)


def repeat(path: str, *names: str, how: str = "", more: str = "") -> str:
    """Return a repeat with a text question for each name, and with what comes after them."""
    return f'<repeat nodeset="{path}" {how}>{inputs(*names, under=path)}{more}</repeat>'


def inputs(*names: str, under: str = "/data") -> str:
    """Return a text question for each name."""
    return "".join(f'<input ref="{under}/{name}"><label>{name}</label></input>' for name in names)
