"""Forms of the DIGIT field app in as few words as a test needs."""

from __future__ import annotations

import json
from typing import Any

from forms import Form, Question, Session, read
from forms.path import Path
from forms.session import Device


def prop(
    name: str = "q", format_name: str = "text", type_name: str = "string", **fields: Any
) -> dict[str, Any]:
    """Return a property as it is stored: a text question unless `fields` say otherwise."""
    return {"fieldName": name, "type": type_name, "format": format_name, **fields}


def rule(type_name: str, value: Any, message: str | None = None) -> dict[str, Any]:
    """Return one entry of `validations`."""
    return {"type": type_name, "value": value} | ({} if message is None else {"message": message})


def page(name: str, *properties: Any, **fields: Any) -> dict[str, Any]:
    """Return a page as it is stored."""
    return {"page": name, "type": "object", "properties": list(properties), **fields}


def leap(condition: Any, name: str, kind: str = "form") -> dict[str, Any]:
    """Return one entry of `conditionalNavigateTo`."""
    return {"condition": condition, "navigateTo": {"type": kind, "name": name}}


def document(*pages: Any, **fields: Any) -> bytes:
    """Return a form document."""
    return json.dumps({"name": "HOUSEHOLD", "version": 1, "pages": list(pages), **fields}).encode()


def form(*pages: Any, **fields: Any) -> Form:
    """Return the form that such a document is read as."""
    return read(document(*pages, **fields))


def one(**fields: Any) -> Form:
    """Return the form of one page with one property."""
    words = {"format_name": fields.pop("format", "text"), "type_name": fields.pop("type", "string")}
    return form(page("p", prop("q", **words, **fields)))


def question(**fields: Any) -> Question:
    """Return the one question of such a form."""
    return one(**fields).index[Path("/p/q")]


def filled(asked: Form, answers: dict[str, str] | None = None, **facts: str) -> Session:
    """Return a session in which 'page.field' are answered; '__' in the name of a fact stands for a point."""
    known = {name.replace("__", "."): value for name, value in facts.items()}
    session = Session(asked, device=Device(facts=known))
    for name, text in (answers or {}).items():
        session.set("/" + name.replace(".", "/"), text)
    return session


def shown(session: Session) -> list[str]:
    """Return the questions that are relevant, as 'page.field'."""
    return [path[1:].replace("/", ".") for path in session.questions() if session.node(path).relevant]
