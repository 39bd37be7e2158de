"""A record as a FHIR QuestionnaireResponse, STU3 (3.0.2), for services behind a provider push.

Source: hl7.org/fhir/STU3/questionnaireresponse.html. A link id is the path of the question in the form, so
instances of a repeat are items with one link id. What FHIR has no type for goes as a string.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime

from fhir.resources.STU3.questionnaireresponse import QuestionnaireResponse

from fieldapp.connectors.digime.documents import FHIR
from fieldapp.connectors.digime.documents.as_json import safe_name
from fieldapp.connectors.digime.documents.tree import Answer, Json, Part, Told
from fieldapp.connectors.digime.documents.words import unmarked
from fieldapp.records import Attachment
from forms import Path

MEDIA_TYPE = FHIR
ENDING = "json"

_WHOLE = range(-(2**31), 2**31)  # what FHIR calls an integer; a wider one is a decimal
_CODE = re.compile(r"[^\s]+( [^\s]+)*")
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?", re.ASCII)
_ZONED = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", re.ASCII)
_LANGUAGE = re.compile(r"\(([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\)$|^([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)$")
_TAGS = "urn:fieldapp:"


def write(told: Told, picture: Callable[[Attachment], bytes | None]) -> bytes:  # noqa: ARG001
    """Return the response, validated; pictures go beside it as files."""
    return QuestionnaireResponse.model_validate(_response(told)).model_dump_json().encode()


def _response(told: Told) -> dict[str, Json]:
    submission, form = told.submission, told.submission.form
    about = (("campaign", form.campaign), ("form", form.schema_id), ("version", form.version))
    whole: dict[str, Json] = {
        "resourceType": "QuestionnaireResponse",
        "meta": {
            "tag": [{"system": f"{_TAGS}{name}", "code": code} for name, code in about if _is_code(code)],
        },
        "language": _language(told.language),
        "identifier": {"value": submission.id},
        "questionnaire": {"display": _string(told.form_title)},
        "status": "completed",
        "authored": submission.finished_at.astimezone(UTC).isoformat(timespec="seconds"),
        "item": list(_items(told.items)),
    }
    return {name: value for name, value in whole.items() if value not in (None, [], {"tag": []})}


def _items(items: tuple[Answer | Part, ...]) -> Iterator[dict[str, Json]]:
    """Yield what stands beside each other; what only a screen holds together dissolves."""
    for item in items:
        if isinstance(item, Answer):
            yield {**_named(item), "answer": list(_answers(item))}
        elif item.kind == "repeat" or not item.path:
            yield from _items(item.items)
        else:
            yield {**_named(item), "item": list(_items(item.items))}


def _named(item: Answer | Part) -> dict[str, Json]:
    return {"linkId": Path(item.path).template, "text": _string(unmarked(item.label) or item.name)}


def _answers(answer: Answer) -> Iterator[dict[str, Json]]:
    if answer.files:
        yield from ({"valueAttachment": _attachment(file)} for file in answer.files)
    elif answer.picked:
        yield from (_coded(choice.code, choice.label) for choice in answer.picked)
    else:
        yield _valued(answer)


def _coded(code: str, label: str) -> dict[str, Json]:
    """Return a picked choice; what FHIR takes for no code is told by its label alone."""
    display = {"display": _string(unmarked(label) or code)}
    return {"valueCoding": {"code": code, **display} if _is_code(code) else display}


def _valued(answer: Answer) -> dict[str, Json]:
    value = answer.value
    match answer.type, value:
        case "boolean", bool():
            kind = "Boolean"
        case "integer", int() if value in _WHOLE:
            kind = "Integer"
        case "integer" | "decimal", int() | float():
            kind = "Decimal"
        case "date", str() if _is_day(value):
            kind = "Date"
        case "datetime", str() if _is_moment(value):
            kind = "DateTime"
        case "time", str() if _TIME.fullmatch(value):
            kind = "Time"
        case _:
            kind, value = "String", _string(value if isinstance(value, str) else answer.words)
    return {f"value{kind}": value}


def _attachment(file: Attachment) -> dict[str, Json]:
    """Return a file by its hash, as RFC 6920 names one: FHIR's own `hash` is a SHA-1."""
    digest = base64.urlsafe_b64encode(bytes.fromhex(file.sha256)).decode().rstrip("=")
    return {
        "contentType": file.media_type or "application/octet-stream",
        "url": f"ni:///sha-256;{digest}",
        "size": file.size,
        "title": safe_name(file.name),
    }


def _is_code(text: str) -> bool:
    return bool(_CODE.fullmatch(text))


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _is_moment(text: str) -> bool:
    """Whether a moment has seconds and a zone; FHIR takes no other."""
    try:
        return bool(_ZONED.fullmatch(text)) and datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False


def _string(text: str) -> str:
    """Return a text as FHIR takes one: not empty."""
    return text.strip() or "-"


def _language(name: str) -> str | None:
    """Return a language's code, where its name in the form says one: 'English (en)', 'pt'."""
    found = _LANGUAGE.search(name.strip())
    return (found[1] or found[2]) if found else None
