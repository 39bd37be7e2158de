"""Reading DIGIT's answers, which spell the same thing in several ways."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any, cast

import httpx

from fieldapp.connector import conceal
from fieldapp.connectors.digit.gateway import content_of
from fieldapp.errors import BadAnswer
from fieldapp.records import Record

COMPLETED, PARTLY, FAILED = "COMPLETED", "PARTIALLY_COMPLETED", "FAILED"
TERMINAL = frozenset({COMPLETED, PARTLY, FAILED})
_ALIASES = {"COMPLETE": COMPLETED, "PARTIALLY_COMPLETE": PARTLY, "INPROGRESS": "IN_PROGRESS"}
_SECONDS_BELOW = 100_000_000_000  # smaller times are seconds, larger ones milliseconds
RAW_BYTES = 4096  # of an answer that are kept with a receipt
_NUMBER = re.compile("[0-9]{1,15}")
_LARGEST = 10**15


class SyncJob(Record):
    """One sync file at the server."""

    sync_id: str
    status: str  # in our spelling; any word that is not terminal means 'still working'
    changed_at: datetime | None = None
    raw: str = ""  # the answer, at most 4 kB


def status_word(text: str) -> str:
    """Return a status in the contract's spelling: upper case, with underscores, aliases resolved."""
    word = "_".join(text.replace("-", " ").replace("_", " ").upper().split())
    return _ALIASES.get(word, word)


def instant(value: Any) -> datetime | None:
    """Return a time given as epoch seconds or milliseconds; None for what is neither."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        return datetime.fromtimestamp(value if value < _SECONDS_BELOW else value / 1000, UTC)
    except (OverflowError, OSError, ValueError):
        return None


def whole_number(value: Any) -> int | None:
    """Return a version given as 2, 2.0 or "2"; None for what is none."""
    if isinstance(value, str):
        return int(value) if _NUMBER.fullmatch(value.strip()) else None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return value if 0 <= value <= _LARGEST else None


def tells_of_no_job(doing: str, answer: httpx.Response) -> bool:
    """Whether a status answer is in order and says that there is nothing, in either generation's shape.

    The prototype takes a file on (202) before it writes a record of it, and writes none where that fails.
    """
    body = content_of(doing, answer)
    return ("sync" in body and body["sync"] in (None, {}, [])) or body.get("syncs") == []


def read_job(doing: str, answer: httpx.Response) -> SyncJob:
    """Return the job that a create or status answer tells of. Raises BadAnswer, Refused."""
    body = content_of(doing, answer)
    sync: Any = body.get("sync")
    facts = cast("dict[str, Any]", sync) if isinstance(sync, dict) else {}
    sync_id, status = facts.get("syncId"), facts.get("status")
    if not isinstance(sync_id, str) or not sync_id or not isinstance(status, str):
        raise BadAnswer(f"{doing}: syncId or status are missing")
    raw = conceal(answer.text).encode()[:RAW_BYTES].decode(errors="ignore")
    return SyncJob(
        sync_id=sync_id, status=status_word(status), changed_at=instant(facts.get("modifiedAt")), raw=raw
    )
