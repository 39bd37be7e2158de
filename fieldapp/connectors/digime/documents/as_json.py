"""A record as JSON: `resources/schemas/record.schema.json` says what each name means."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime

from fieldapp.connectors.digime.documents.tree import Answer, Json, Part, Told
from fieldapp.records import Attachment, Submission

MEDIA_TYPE = "application/json"
ENDING = "json"

SCHEMA = "urn:fieldapp:record:1"
_UNSAFE = re.compile(r"[^\w.\- ]|^\.+")


def write(told: Told, picture: object) -> bytes:  # noqa: ARG001  (files go beside it)
    """Return the record."""
    return json.dumps(shown(told), ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


def shown(told: Told) -> dict[str, Json]:
    """Return it as an object, in the order in which it is read."""
    submission, facts = told.submission, told.facts
    form = submission.form
    whole: dict[str, Json] = {
        "schema": SCHEMA,
        "clientReferenceId": submission.id,
        "tenantId": _text(facts.get("tenantId")) or form.tenant,
        "campaignId": _text(facts.get("campaignId")) or form.campaign,
        "form": {"id": form.schema_id, "version": form.version, "title": told.form_title},
        "title": submission.title,
        "language": told.language,
        "labelled": told.labelled,
        "startedAt": _moment(told.started_at) if told.started_at else None,
        "finishedAt": _moment(submission.finished_at),
        "rowVersion": version if isinstance(version := facts.get("rowVersion"), int) else 1,
        "replaces": _text(facts.get("deprecatedID")) or None,
        "sha256": submission.sha256,
        "answers": [_item(item) for item in told.items],
        "unasked": [{"path": path, "value": value} for path, value in told.unasked.items()],
        "attachments": [_file(submission, a) | {"path": a.path} for a in submission.attachments],
    }
    return {name: value for name, value in whole.items() if value is not None}


def safe_name(name: str) -> str:
    """Return a file's name that every disk takes and that leads into no other folder."""
    return _UNSAFE.sub("_", name.strip())[-100:] or "file"


def _item(item: Answer | Part) -> dict[str, Json]:
    if isinstance(item, Answer):
        return _answer(item)
    about: dict[str, Json] = {
        "kind": item.kind,
        "name": item.name,
        "path": item.path,
        "label": item.label,
    }
    if item.kind == "instance":
        about["number"] = item.number
    about["instances" if item.kind == "repeat" else "items"] = [_item(inner) for inner in item.items]
    return about


def _answer(answer: Answer) -> dict[str, Json]:
    told: dict[str, Json] = {
        "kind": "question",
        "name": answer.name,
        "path": answer.path,
        "label": answer.label,
        "type": answer.type,
        "value": answer.value,
        "words": answer.words,
    }
    if answer.picked:
        told["choices"] = [{"code": choice.code, "label": choice.label} for choice in answer.picked]
    if answer.files:
        told["files"] = [file.sha256 for file in answer.files]
    return told


def _file(submission: Submission, file: Attachment) -> dict[str, Json]:
    return {
        "name": safe_name(file.name),
        "mediaType": file.media_type,
        "size": file.size,
        "sha256": file.sha256,
        "reference": [submission.id, file.sha256],
    }


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _text(value: Json) -> str:
    return value if isinstance(value, str) else ""
