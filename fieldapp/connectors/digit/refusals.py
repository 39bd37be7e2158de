"""What DIGIT's refusals mean to a field worker. Its services have four error shapes and one status: 400."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, cast

import httpx

from fieldapp.connector import conceal, excerpt, is_web_page
from fieldapp.errors import NotServed, Refused, ServerTrouble, SignInNeeded, SignInRefused, WireError

_UNAUTHORIZED, _FORBIDDEN, _NOT_FOUND, _TOO_LARGE = 401, 403, 404, 413
_EXPIRED = "InvalidAccessTokenException"
# Faults of the server's own that its error handler nevertheless answers with 400.
_ITS_OWN_FAULT = {"ResourceAccessError", "QUERY_EXECUTION_ERROR", "ResourceAccessException"}

SYNC_NOT_FOUND = "SYNC_NOT_FOUND"
SYNC_NOT_RECORDED = "SYNC_NOT_RECORDED"  # our word for a status answer with no sync in it
FILE_NOT_FOUND = "NOT_FOUND"  # comes with HTTP 400, as everything that it refuses
FILE_TYPE_REFUSED = "EG_FILESTORE_INVALID_INPUT"
FILE_TOO_LARGE = "MaxUploadSizeExceededException"
MOST_FILE_BYTES = 5 * 1024 * 1024  # what the filestore takes


@dataclass(frozen=True)
class Said:
    """The first error of an answer, whatever its shape. `names` are where a known name may stand."""

    code: str
    message: str
    names: frozenset[str]


def read_error(answer: httpx.Response) -> Said:
    """Read ErrorRes, the OAuth shape and the legacy shape; an unknown one says nothing."""
    try:
        body = json.loads(answer.content)
    except (ValueError, RecursionError):
        return Said("", "", frozenset())
    facts = _first(body)
    texts = {key: value for key, value in facts.items() if isinstance(value, str)}
    code = texts.get("code") or texts.get("id") or texts.get("error") or ""
    message = texts.get("message") or texts.get("description") or texts.get("error_description") or ""
    return Said(code, message, frozenset(texts.values()))


def _first(body: Any) -> dict[str, Any]:
    """Return the object that holds the facts of an error body."""
    if not isinstance(body, dict):
        return {}
    facts = cast("dict[str, Any]", body)
    errors, legacy = facts.get("Errors"), facts.get("error")
    if isinstance(errors, list) and errors and isinstance(errors[0], dict):
        return cast("dict[str, Any]", errors[0])
    if isinstance(legacy, dict):
        return cast("dict[str, Any]", legacy)
    return facts


def is_auth_failure(answer: httpx.Response) -> bool:
    """Whether the token is to blame: 401, or the exception's name anywhere in a refusal."""
    if answer.is_success or is_web_page(answer):
        return False
    return answer.status_code == _UNAUTHORIZED or _EXPIRED in answer.text


def refusal(doing: str, answer: httpx.Response, known: Collection[str] = ()) -> WireError:
    """Return the error that a 4xx answer means, apart from those with a meaning at every server."""
    said = read_error(answer)
    code = conceal(said.code, known)[:100]
    shown = f"{code} {conceal(said.message, known)[:500]}".strip() or excerpt(answer, known)
    detail = f"{doing}: HTTP {answer.status_code}: {shown}"
    if answer.status_code == _FORBIDDEN:
        return SignInNeeded(
            detail,
            title="Your account may not do this. The records are kept on this disk.",
            hint="Ask your supervisor to give your account the right role, then sign in again.",
        )
    if answer.status_code == _NOT_FOUND:
        return NotServed(detail)
    if said.names & _ITS_OWN_FAULT:
        return ServerTrouble(detail)
    if FILE_TOO_LARGE in said.names or answer.status_code == _TOO_LARGE:
        return too_large(detail, server_code=FILE_TOO_LARGE)
    return Refused(detail, server_code=code)


def too_large(detail: str, *, server_code: str = "") -> Refused:
    """Return the refusal of a file over the filestore's 5 MB."""
    return Refused(
        detail,
        server_code=server_code,
        title="This record is too large: the server takes files up to 5 MB. It is kept on this disk.",
        hint="Finish a new record with smaller photos or shorter texts, or ask your supervisor.",
    )


def file_type_refused(error: Refused, *, sync_file: bool) -> Refused:
    """Return the refusal of a file's kind, in words that name what an administrator must change."""
    if sync_file:
        return Refused(
            error.detail,
            server_code=error.server_code,
            title="The server is not set up to take sync files yet. Your records are kept on this disk.",
            hint="Ask the server's administrator to allow gz (application/gzip) in the filestore's"
            " allowed file formats, then press Try again.",
        )
    return Refused(
        error.detail,
        server_code=error.server_code,
        title="The server does not take files of this kind. The record is kept on this disk.",
        hint="Ask the server's administrator to allow the kind in the filestore's allowed file formats,"
        " then press Try again.",
    )


def file_content_refused(error: Refused) -> Refused:
    """Return the refusal of a file that is not what its name says: no administrator can allow it."""
    return Refused(
        error.detail,
        server_code=error.server_code,
        title="A file of this record is not what its name says, so the server refused it. The record is kept"
        " on this disk.",
        hint="Edit the record (Ctrl+E, or `fieldapp fill --edit RECORD`), choose the right file there, finish"
        " it and sync.",
    )


def sign_in_refusal(doing: str, answer: httpx.Response, known: Collection[str]) -> WireError:
    """Return why a sign-in was refused, by the sentence the user service gives (400 or 401)."""
    said = read_error(answer)
    detail = f"{doing}: HTTP {answer.status_code}: {conceal(said.message, known)[:500] or said.code[:100]}"
    lowered = said.message.lower()
    if answer.status_code == _NOT_FOUND:
        return NotServed(detail)
    if "locked" in lowered:
        return SignInRefused(
            detail,
            title="This account is locked after too many wrong passwords.",
            hint="Wait an hour and try again, or ask your supervisor to unlock it.",
        )
    if "activate" in lowered:
        return SignInRefused(
            detail, title="This account is not active.", hint="Ask your supervisor to activate it."
        )
    if answer.status_code == _UNAUTHORIZED:
        return SignInRefused(
            detail,
            title="The server does not let fieldapp sign in.",
            hint="Check the server address. If it is right, show the details to your supervisor.",
        )
    return SignInRefused(detail)
