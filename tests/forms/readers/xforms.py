"""XForms in as few words as a test needs, and what is said about them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pytest

from forms import Form, FormRefused, Group, Problem, Question, Repeat, Text, read

NAMESPACES = (
    'xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"'
    ' xmlns:jr="http://openrosa.org/javarosa" xmlns:odk="http://www.opendatakit.org/xforms"'
    ' xmlns:orx="http://openrosa.org/xforms" xmlns:entities="http://www.opendatakit.org/xforms/entities"'
)


def xform(data: str = "<a/>", model: str = "", body: str = "", *, root: str = 'id="f" version="1"') -> bytes:
    """Return a form: `data` stands in the record, `model` behind its instance."""
    return (
        f"<h:html {NAMESPACES}><h:head><h:title>A form</h:title><model>"
        f"<instance><data {root}>{data}</data></instance>\n{model}</model></h:head>\n"
        f"<h:body>{body}</h:body></h:html>"
    ).encode()


def form(
    data: str = "<a/>", model: str = "", body: str = "", media: Mapping[str, bytes] | None = None
) -> Form:
    """Return what such a form is read as."""
    return read(xform(data, model, body), "form.xml", media)


def question(data: str = "<a/>", model: str = "", body: str = '<input ref="/data/a"/>') -> Question:
    """Return the first question of such a form."""
    return next(form(data, model, body).questions())


def codes(problems: Iterable[Problem]) -> list[str]:
    """Return the codes of problems."""
    return [problem.code for problem in problems]


def refusal(raw: bytes, name: str = "form.xml") -> tuple[Problem, ...]:
    """Return why a document is refused."""
    with pytest.raises(FormRefused) as caught:
        read(raw, name)
    return caught.value.problems


def words(text: Text, language: str = "") -> list[str]:
    """Return a text's parts, outputs by their source in braces."""
    return [part if isinstance(part, str) else f"{{{part.source}}}" for part in text.parts(language)]


def outline(body: Iterable[Question | Group | Repeat]) -> list[object]:
    """Return the paths of the body, what stands inside a group or repeat as a list behind it."""
    found: list[object] = []
    for item in body:
        found.append(str(item.path))
        if not isinstance(item, Question):
            found.append(outline(item.children))
    return found
