"""A record posted by itself to its form's submitPath, as an online client does, instead of in a sync file.

How answers become such a body no contract says, so the project does, schema by schema (`SinglePost`).
"""

from __future__ import annotations

import re
from collections.abc import Generator, Mapping
from typing import Any, cast

from fieldapp.connector import conceal
from fieldapp.connectors.digit.answers import RAW_BYTES
from fieldapp.connectors.digit.gateway import Gateway, content_of
from fieldapp.connectors.digit.syncfile import enclosures, frozen
from fieldapp.errors import BadAnswer, ReplyLost, ServerTrouble, StillProcessing, WireError
from fieldapp.records import Arrived, Event, Handover, Parcel, Project, SinglePost, Submission

_DOING = "send the record"
_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


def single_post(project: Project, parcel: Parcel) -> SinglePost | None:
    """Return how the parcel's record goes by itself; None where it goes in a sync file.

    A parcel whose sync file is stored goes on as that, whatever the project says by now. Raises
    StillProcessing for a record that was handed over singly without an answer, where another post might
    count twice.
    """
    batch, submission = parcel.batch, parcel.submissions[0]
    chosen = project.single_posts.get(submission.form.schema_id) if len(parcel.submissions) == 1 else None
    if batch.posted and parcel.maybe_arrived and not (chosen and chosen.counts_by):
        raise _in_doubt(StillProcessing, f"record {submission.id} was posted before")
    return chosen if not batch.file_store_id and not batch.sync_id and submit_path(submission) else None


def submit_path(submission: Submission) -> str:
    """Return the path that the record's form names, '' where it names none on this server."""
    path = frozen(submission).get("submitPath")
    # Joined to the server's address, anything else could lead to another server, with the token.
    return path if isinstance(path, str) and re.fullmatch(r"(/[\w.-]+)+/?", path) else ""


def post(
    gateway: Gateway, submission: Submission, how: SinglePost, file_ids: Mapping[int, str]
) -> Generator[Event]:
    """Post one record whose attachments are in the filestore. Raises WireError.

    Once it is handed over, no answer and a failure of the server's own both leave a doubt, unless the server
    counts by our number.
    """
    path, content = submit_path(submission), {how.envelope: fields(submission, how, file_ids)}
    yield Handover()
    try:
        answer = gateway.post(_DOING, path, content)
        body = content_of(_DOING, answer)
    except (ReplyLost, BadAnswer, ServerTrouble) as error:
        if how.counts_by:
            raise
        raise _in_doubt(ReplyLost, error.detail) from error
    raw = conceal(answer.text).encode()[:RAW_BYTES].decode(errors="ignore")
    yield Arrived(status=str(answer.status_code), remote_id=_number(body) or submission.id, raw=raw)


def fields(submission: Submission, how: SinglePost, file_ids: Mapping[int, str]) -> dict[str, Any]:
    """Return the record as the service behind the submitPath takes it."""
    record = frozen(submission)
    said: dict[str, Any] = {"tenantId": record.get("tenantId"), **how.always}
    for key, value in cast("dict[str, Any]", record["answers"]).items():
        said[how.names.get(key, key)] = _digits(value) if key in how.dates else value
    if how.counts_by:
        said[how.counts_by] = submission.id
    if submission.attachments:
        said["attachments"] = enclosures(submission, file_ids)
    return said


def _in_doubt(kind: type[WireError], detail: str) -> WireError:
    return kind(
        detail,
        title="The server may have this record already, and would count it twice if it went again.",
        hint="Ask your supervisor whether it is there. If it is not, press Try again.",
    )


def _digits(value: Any) -> Any:
    """Return a date as the whole number yyyymmdd; anything else as it is, for the server to judge."""
    found = _DATE.match(value) if isinstance(value, str) else None
    return int("".join(found.groups())) if found else value


def _number(body: Mapping[str, Any]) -> str:
    """Return the first id in the answer's content; its names differ from service to service."""
    for name, part in body.items():
        if name.lower() != "responseinfo" and isinstance(part, dict):
            for key, value in cast("dict[str, Any]", part).items():
                if key.lower().endswith("id") and isinstance(value, str) and value:
                    return value
    return ""
