"""What digi.me's refusals mean to a field worker."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any, cast

import httpx

from fieldapp.connector import conceal, excerpt
from fieldapp.errors import FieldappError, NotServed, ProjectInvalid, Refused, SignInNeeded

_UNAUTHORIZED, _NOT_FOUND, _TOO_LARGE = 401, 404, 413
_APP_TOO_OLD = {"SDKInvalid", "SDKVersionInvalid", "SDKVersion"}
_ACCESS_OVER = {"InvalidToken", "InvalidGrant", "InvalidRefreshToken", "InsufficientScope", "TokenInvalid"}

# Title and hint of each refusal.
_TOO_OLD = (
    "digi.me does not take records from this version of fieldapp any more.",
    "Install the newest version of fieldapp, then press Try again.",
)
_LARGE = (
    "digi.me does not take a record or file of this size. It is kept on this disk.",
    "Finish a new record with smaller photos, or ask your supervisor.",
)
_OTHERWISE = (
    "digi.me refused this record. It is kept on this disk.",
    "Read the reason below, then press Try again, or ask your supervisor.",
)
_UNKNOWN_CONTRACT = (
    "digi.me does not know this project's contract. Your records are kept on this disk.",
    "Ask for the project file again and show the details to whoever sent it.",
)
_SET_UP_WRONG = {
    "InvalidClient": _UNKNOWN_CONTRACT,
    "InvalidContractId": _UNKNOWN_CONTRACT,
    "InvalidConsentAccessApplication": _UNKNOWN_CONTRACT,
    # A key that does not fit, but also a timestamp that is too far off.
    "InvalidJWT": (
        "digi.me could not check who sent this. Your records are kept on this disk.",
        "Check this laptop's date and time. If they are right, ask for the project file again.",
    ),
}


def refusal(doing: str, answer: httpx.Response, known: Collection[str] = ()) -> FieldappError:
    """Return the error that a 4xx answer means, apart from those with a meaning at every server."""
    code, message = _said(answer)
    code = conceal(code, known)[:100]
    shown = f"{code} {conceal(message, known)[:500]}".strip() or excerpt(answer, known)
    detail = f"{doing}: HTTP {answer.status_code}: {shown}"
    if answer.status_code == _UNAUTHORIZED or code in _ACCESS_OVER:
        return access_over(detail)
    if answer.status_code == _NOT_FOUND and not code:
        return NotServed(detail)
    if code in _SET_UP_WRONG:
        title, hint = _SET_UP_WRONG[code]
        return ProjectInvalid(detail, title=title, hint=hint)
    title, hint = _OTHERWISE
    if code in _APP_TOO_OLD:
        title, hint = _TOO_OLD
    elif answer.status_code == _TOO_LARGE:
        title, hint = _LARGE
    return Refused(detail, server_code=code, title=title, hint=hint)


def access_over(detail: str) -> SignInNeeded:
    """Return the error for tokens that cannot be renewed: it is the respondent's consent that is missing."""
    return SignInNeeded(
        detail,
        title="The respondent's access to digi.me has run out. The record is kept on this disk.",
        hint="Ask for a new project file, or ask the respondent to give access again.",
    )


def _said(answer: httpx.Response) -> tuple[str, str]:
    """Return code and message of {error: {code, message}} or {error, message}; empty where there are none."""
    try:
        body = json.loads(answer.content)
    except (ValueError, RecursionError):
        return "", ""
    facts = cast("dict[str, Any]", body) if isinstance(body, dict) else {}
    inner: Any = facts.get("error")
    found = cast("dict[str, Any]", inner) if isinstance(inner, dict) else {**facts, "code": inner}
    code, message = found.get("code"), found.get("message")
    return code if isinstance(code, str) else "", message if isinstance(message, str) else ""
