"""The sync file: gzip of a JSON envelope, the same bytes for the same records on every try."""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any, cast

from pydantic_core import from_json, to_json

from fieldapp.errors import Refused
from fieldapp.records import Submission
from forms import unquote

_REGISTRATION, _DELIVERY = "householdRegistration", "delivery"
_ORDER = (_REGISTRATION, _DELIVERY)  # a delivery may refer to a registration of the same file


def pack(submissions: Sequence[Submission], file_ids: Mapping[int, str]) -> bytes:
    """Return the sync file of these records in this order, one group a kind.

    `file_ids` maps attachment ids to filestore ids. No time stands in it, so that a retry is byte-identical.
    Raises Refused for a payload that is not in the frozen form's shape.
    """
    groups: dict[str, list[dict[str, Any]]] = {kind: [] for kind in _ORDER}
    for submission in submissions:
        kind, item = _item(submission, file_ids)
        groups[kind].append(item)
    envelope = {"syncUpData": [{"items": items} for items in groups.values() if items]}
    return gzip.compress(_json(envelope), mtime=0)


def _item(submission: Submission, file_ids: Mapping[int, str]) -> tuple[str, dict[str, Any]]:
    record = frozen(submission)
    whose = {
        "clientReferenceId": submission.id,
        "campaignId": record.get("campaignId"),
        "tenantId": record.get("tenantId"),
    }
    # Of a later version of a record alone; its own clientReferenceId is new, so it is created all the same.
    whose |= {name: record[name] for name in ("rowVersion", "deprecatedID") if name in record}
    if "delivery" in str(record.get("submitPath", "")).lower():
        delivery = {
            **whose,
            "status": "DELIVERED",
            "deliveryDate": record.get("finishedAt"),
            "additionalDetails": _answers(submission, record, file_ids),
        }
        return _DELIVERY, {"type": _DELIVERY, "delivery": delivery}
    household = {
        **whose,
        "apiMode": "CREATE",
        "dateOfRegistration": record.get("finishedAt"),
        "additionalFields": _answers(submission, record, file_ids),
    }
    return _REGISTRATION, {"type": _REGISTRATION, "household": household}


def _answers(submission: Submission, record: dict[str, Any], file_ids: Mapping[int, str]) -> str:
    """Return the answers as the JSON text that these records carry them in."""
    answers = cast("dict[str, Any]", record["answers"])
    fields: dict[str, Any] = {
        "schema": record.get("schema"),
        "version": record.get("version"),
        "fields": [{"key": key, "value": value} for key, value in answers.items()],
    }
    # An XForm's instance or a checklist's Service: the record as the services of its own kind take it.
    # `accepted`: why answers stand that the form warns of.
    fields |= {name: record[name] for name in ("instance", "Service", "accepted") if name in record}
    if submission.attachments:
        fields["attachments"] = enclosures(submission, file_ids)
    return _json(fields).decode("utf-8", "surrogatepass")


def enclosures(submission: Submission, file_ids: Mapping[int, str]) -> list[dict[str, str]]:
    """Return a record's attachments: which question each answers, and where the filestore has it."""
    return [
        {
            "key": unquote(attachment.path.removeprefix("/")),
            "fileStoreId": file_ids[attachment.id],
            "sha256": attachment.sha256,
            "name": attachment.name,
        }
        for attachment in submission.attachments
    ]


def frozen(submission: Submission) -> dict[str, Any]:
    """Return a record as it was frozen. Raises Refused for what is none."""
    record = _read(submission.payload)
    if not isinstance(record, dict) or not isinstance(cast("dict[str, Any]", record).get("answers"), dict):
        raise Refused(
            f"record {submission.id}: its payload is not a record of answers",
            title="This record cannot be put into a sync file. It is kept on this disk.",
            hint="Show the details to your supervisor.",
        )
    return cast("dict[str, Any]", record)


def _read(payload: bytes) -> Any:
    """Return what JSON says, None for what is none."""
    try:
        return from_json(payload)
    except ValueError:  # half a character, which JSON may name and UTF-8 cannot, is one thing it may be
        with suppress(ValueError, RecursionError):
            return json.loads(payload)
    return None


def _json(value: Any) -> bytes:
    try:
        return to_json(value)  # several times as fast, with a thousand records in a file
    except ValueError:
        said = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        return said.encode("utf-8", "surrogatepass")
