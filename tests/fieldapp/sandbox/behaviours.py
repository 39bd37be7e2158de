"""Every recorded behaviour of the SDKs: how this sandbox plays the server's part, or why it does not."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Played:
    """The server's part is played with these switches, an ended access token, or claims of the client's."""

    faults: dict[str, Any] = field(default_factory=dict[str, Any])
    claims: dict[str, Any] = field(default_factory=dict[str, Any])
    options: dict[str, Any] = field(default_factory=dict[str, Any])  # of the trigger
    ended: bool = False
    code: str | None = None  # of the last error, where it is not the recorded one


@dataclass(frozen=True)
class Stricter:
    """The recording server took what this one refuses, as a server must check for itself."""

    options: dict[str, Any]


@dataclass(frozen=True)
class Elsewhere:
    """Not the server's part; the text says why."""

    reason: str


def _once(on: str, status: int, times: int = 1, **more: Any) -> Played:
    return Played({"on": on, "status": status, "times": times, **more})


def _scope(**scope: Any) -> dict[str, Any]:
    return {"scope": scope}


_SENT_NOTHING = Elsewhere("the SDK refuses its caller and sends nothing")
_GROUP = {"id": 5, "serviceTypes": []}

TABLE: dict[str, Played | Stricter | Elsewhere] = {
    "401 other code, library push": _once("/import", 401, code="InvalidJWT"),
    "401 other code, readSession": _once("/trigger", 401, code="InvalidJWT"),
    "401 empty body, readSession": _once("/trigger", 401, body=""),
    "401 InvalidToken twice": _once("/import", 401, times=2),
    "401 then refresh refused": Played({"refuse_refresh": True}, ended=True),
    "error 400 InvalidRedirectUri on authorize": Played(claims={"redirect_uri": "x"}),
    "error 404 InvalidClient on authorize": _once("/authorize", 404, code="InvalidClient"),
    "error 400 SDKInvalid on authorize": _once("/authorize", 400, code="SDKInvalid"),
    "error 403 SDKVersionInvalid on authorize": _once("/authorize", 403, code="SDKVersionInvalid"),
    "error 401 InvalidToken on authorize": Played(claims={"access_token": "x"}),
    "error 400 ValidationErrors on authorize": Played(claims={"state": 7}),
    "error 500 InternalServerError on authorize": _once("/authorize", 500),
    "error 403 InsufficientScope on library push": _once("/import", 403, code="InsufficientScope"),
    "error 404 empty on library push": _once("/import", 404, body=""),
    "error 404 {error:string,message}": _once(
        "/import", 404, body='{"error": "NotFound", "message": "storage style error"}'
    ),
    "error 404 unrelated JSON object": _once("/import", 404, body='{"foo": 1}'),
    "error 502 html on library push (POST: no retry)": _once("/import", 502, html=True),
    "503 x3 on GET accounts (limit 2)": _once("/accounts", 503, times=3, body=""),
    "503 x2 on GET accounts then ok": _once("/accounts", 503, times=2, body=""),
    "429 retry-after:1 on GET accounts then ok": _once("/accounts", 429, retry_after=1),
    "503 on POST trigger": _once("/trigger", 503, body=""),
    "503 on authorize with retryOptions.methods=[POST]": _once("/authorize", 503),
    "library push answered 204": _once("/import", 204, body=""),
    "library push answered 200 text": _once("/import", 200, body="OK", body_type="text/plain"),
    "provider push answered 204": _once("/import", 204, body=""),
    "provider push answered 200 text": _once("/import", 200, body="OK", body_type="text/plain"),
    "trigger answered without session.expiry": _once("/trigger", 202, body='{"session": {"key": "k"}}'),
    "token minimal payload": Played({"token_flaw": "minimal"}),
    "token signed with PSS salt 32": Played({"token_flaw": "salt"}),
    "token signed with PSS max salt": Played({"token_flaw": "long_salt"}),
    "token with unknown kid": Played({"token_flaw": "unknown_kid"}),
    "token without jku": Played({"token_flaw": "no_jku"}),
    "token with exp in the past": Played({"token_flaw": "ended"}),
    "jwks pem SPKI": Played({"token_flaw": "spki"}),
    "jwks without pem": Played({"token_flaw": "no_pem"}),
    "token missing in response": Played({"token_flaw": "missing"}),
    "readSession validation last:'bogus'": Stricter(_scope(timeRanges=[{"last": "bogus"}])),
    "readSession validation last:'1w'": Stricter(_scope(timeRanges=[{"last": "1w"}])),
    "readSession validation from string": _SENT_NOTHING,
    "readSession validation from>to": Stricter(_scope(timeRanges=[{"from": 1609459199, "to": 1577836800}])),
    "readSession validation empty range": Stricter(_scope(timeRanges=[{}])),
    "readSession validation group without serviceTypes": _SENT_NOTHING,
    "readSession validation service without serviceObjectTypes": _SENT_NOTHING,
    "readSession validation group empty serviceTypes": Played(options=_scope(serviceGroups=[_GROUP])),
    "readSession validation limits string": _SENT_NOTHING,
    "readSession validation limits negative": Stricter({"limits": {"duration": {"sourceFetch": -1}}}),
    "readSession validation criteria junk": Stricter(_scope(criteria=["junk"])),
    "readSession validation unknown key": Played(options={**_scope(more=1), "more": 1}),
    "file list: pending without fileList": Played({"list_pending": 1}),
    "file list: partial, error {code,statusCode}": Played(
        {"list_running": 0, "list_end": "partial", "account_error": "SourceFetchDurationQuotaReached"}
    ),
    "file list: partial, wiki-shaped error {status,statusCode,message}": Played({"list_flaw": "wiki_error"}),
    "file list: details state pending": Played({"list_flaw": "pending_entry"}),
    "file list: details partial without error": Played({"list_flaw": "no_error"}),
    "file list: unknown top state": Played({"list_flaw": "unknown_state"}),
    "file list: file without updatedDate": Played({"list_flaw": "no_date"}),
    "file list: file with extra keys": Played({"list_flaw": "more_keys"}),
    "file: no x-metadata": Played({"file_flaw": "no_metadata"}),
    "file: x-metadata accountId/mimeType (write-side names)": Played({"file_flaw": "write_names"}),
    "file: x-metadata in standard base64 with padding": Played({"file_flaw": "padded_metadata"}),
    "file: truncated": Played({"file_flaw": "truncated"}),
    "file: too short (272)": Played({"file_flaw": "short"}),
    "file: encrypted for another key": Played({"file_flaw": "foreign_key"}),
    "file: v1.6 hashed body served to a v1.7 client": Played({"file_flaw": "other_layout"}),
    "file: compression: unknown value": Played({"file_flaw": "unknown_packing"}),
    "file: compression gzip but body plain": Played({"file_flaw": "not_packed"}),
    "contract key PKCS8: sign": Played(),  # the key's file format does not show in what it signs
    "contract key PKCS8: readFile": Played(),  # the answer is good, the SDK cannot read its own key
    "contract key RSA-1024": _SENT_NOTHING,
    "write Buffer 401 InvalidToken": _once("/postbox", 401),
    "write stream over http base url": Elsewhere("the SDK looks for a host that is none and sends nothing"),
    "write stream 404 error": _once("/postbox", 404, code="InvalidClient"),
}
