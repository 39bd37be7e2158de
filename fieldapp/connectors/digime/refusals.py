"""What digi.me's refusals mean to a field worker."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import datetime
from typing import Any, cast

import httpx

from fieldapp.connector import check_common, conceal, excerpt
from fieldapp.connectors.digime.calls import Call
from fieldapp.errors import AppTooOld, ConsentNeeded, FieldappError, NotServed, ProjectInvalid, Refused

_UNAUTHORIZED, _NOT_FOUND, _TOO_LARGE = 401, 404, 413
_APP_TOO_OLD = {"SDKInvalid", "SDKVersionInvalid", "SDKVersion"}
_ACCESS_OVER = {"InvalidToken", "InvalidGrant", "InvalidRefreshToken", "InsufficientScope", "TokenInvalid"}
_UNKNOWN_CONTRACT = {"InvalidClient", "InvalidContractId", "InvalidConsentAccessApplication"}
_BAD_REDIRECT, _BAD_JWT = "InvalidRedirectUri", "InvalidJWT"
_BEYOND_CONTRACT = {"ScopeOutOfBounds", "InvalidContractDataRequest"}


def check(call: Call, answer: httpx.Response, now: datetime, known: Collection[str] = ()) -> None:
    """Raise for every answer that is not a good one; `known` are secrets beside those of the request."""
    known = (*known, *call.secrets)
    if not answer.is_success and said(answer)[0] in _APP_TOO_OLD:  # under any status
        raise refusal(call, answer, known)
    check_common(call.doing, answer, now, known)
    if not answer.is_success:
        raise refusal(call, answer, known)


def blames_the_token(call: Call, answer: httpx.Response) -> bool:
    """Whether new tokens may settle a refusal. What is not read as JSON is not asked for its reason."""
    if answer.status_code != _UNAUTHORIZED or call.renews == "never" or call.claims is None:
        return False
    return call.renews == "any" or said(answer)[0] in {"", "InvalidToken"}


def refusal(call: Call, answer: httpx.Response, known: Collection[str] = ()) -> FieldappError:
    """Return the error that a 4xx answer means, apart from those with a meaning at every server."""
    code, message = said(answer)
    shown_code = conceal(code, known)[:100]
    shown = f"{shown_code} {conceal(message, known)[:500]}".strip() or excerpt(answer, known)
    detail = f"{call.doing}: HTTP {answer.status_code}: {shown}"
    if code in _APP_TOO_OLD:
        return AppTooOld(
            detail,
            server_code=code,
            title="digi.me does not take records from this version of fieldapp any more.",
            hint="Your records are kept here. Install the newest version of fieldapp, then press Sync.",
        )
    if (
        of_the_project := _of_the_project(code, detail)
    ) is not None:  # under 401, too: no token helps with it
        return of_the_project
    if answer.status_code == _UNAUTHORIZED or code in _ACCESS_OVER:
        return ConsentNeeded(detail)
    if answer.status_code == _NOT_FOUND and not code:
        return NotServed(detail)
    if not call.delivers:
        return Refused(
            detail,
            server_code=shown_code,
            title="digi.me refused what it was asked for. Your records are kept on this disk.",
            hint="Try again later. If it happens again, show the details to your supervisor.",
        )
    return _of_the_record(answer.status_code, shown_code, detail)


def _of_the_project(code: str, detail: str) -> ProjectInvalid | None:
    """Return the error for what whoever made the project file must mend."""
    if code in _UNKNOWN_CONTRACT:
        return ProjectInvalid(
            detail,
            title="digi.me does not know this project's contract. Your records are kept on this disk.",
            hint="Ask for the project file again and show the details to whoever sent it.",
        )
    if code == _BAD_REDIRECT:
        return ProjectInvalid(
            detail,
            title="digi.me may not answer to this laptop's address. Your records are kept on this disk.",
            hint="Show the details to whoever sent the project file: the address belongs in the contract.",
        )
    if code in _BEYOND_CONTRACT:
        return ProjectInvalid(
            detail,
            title="This project asks digi.me for more than its contract allows.",
            hint="Show the details to whoever sent the project file.",
        )
    if code == _BAD_JWT:  # a key that does not fit, but also a timestamp that is too far off
        return ProjectInvalid(
            detail,
            title="digi.me could not check who sent this. Your records are kept on this disk.",
            hint="Check this laptop's date and time. If they are right, ask for the project file again.",
        )
    return None


def _of_the_record(status: int, code: str, detail: str) -> Refused:
    """Return the error for what is about this one request."""
    if status == _TOO_LARGE:
        return Refused(
            detail,
            server_code=code,
            title="digi.me does not take a record or file of this size. It is kept on this disk.",
            hint="Finish a new record with smaller photos, or ask your supervisor.",
        )
    return Refused(
        detail,
        server_code=code,
        title="digi.me refused this record. It is kept on this disk.",
        hint="Read the reason below, then press Try again, or ask your supervisor.",
    )


def said(answer: httpx.Response) -> tuple[str, str]:
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
