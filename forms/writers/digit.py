"""The record of a filled form as canonical JSON: sorted keys, no spaces, UTF-8.

Source: the sync file's content is open in the contract; this is our own record, which the connector wraps.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from decimal import Decimal
from typing import Any

from forms.path import unquote
from forms.session import Node, Session
from forms.types import TYPES
from forms.types.datetime import Moment, short
from forms.types.geopoint import Geopoint


def write(session: Session, facts: Mapping[str, object]) -> bytes:
    """Return the record: `facts` as given, the form's own, and every answer that is not blank by key."""
    nodes = map(session.node, session.form.index)
    record = {
        "schema": session.form.schema_id,
        "version": session.form.version,
        "submitPath": session.form.submit_path,
        **facts,
        "answers": {unquote(n.question.path.name): _value(n) for n in nodes if n.answered},
    }
    text = json.dumps(
        record, default=_plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    )
    return text.encode()


def _value(node: Node) -> object:
    """Return the typed value of what was checked, so without the white space around it.

    A default that is wrong and that nobody can mend goes as the text it is.
    """
    text = node.text.strip()
    try:
        value = TYPES[node.question.type].parse(text)
    except ValueError:
        return text
    match node.question.type:
        case "choice":
            return unquote(value)
        case "choices" | "rank":
            return list(map(unquote, value))
        case _:
            return value


def _plain(value: Any) -> object:
    match value:
        case Decimal():  # at most 15 digits, which a float keeps
            return int(value) if value == value.to_integral_value() else float(value)
        case Moment():
            return short(value)
        case date():
            return value.isoformat()
        case Geopoint():
            return {name: number for name, number in asdict(value).items() if number is not None}
        case _:
            message = f"{type(value).__name__} has no JSON form"
            raise TypeError(message)
