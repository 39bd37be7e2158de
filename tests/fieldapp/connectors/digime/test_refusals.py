"""digi.me's error bodies, as recorded, and what they mean to a field worker."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from fieldapp.connectors.digime.calls import Call
from fieldapp.connectors.digime.refusals import refusal
from fieldapp.errors import ConsentNeeded, FieldappError, NotServed, ProjectInvalid, Refused

_PUSH = Call("send a record", "POST", "permission-access/import", delivers=True)


def _answer(status: int, body: Any) -> httpx.Response:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return httpx.Response(status, content=content, headers={"content-type": "application/json"})


@pytest.mark.parametrize(
    ("status", "body", "kind", "code"),
    [
        (403, {"error": {"code": "InsufficientScope", "message": "m", "reference": "r"}}, ConsentNeeded, ""),
        (400, {"error": {"code": "ValidationErrors", "message": "m"}}, Refused, "ValidationErrors"),
        (404, {"error": "NotFound", "message": "storage style error"}, Refused, "NotFound"),
        (404, {"foo": 1}, NotServed, ""),
        (404, b"", NotServed, ""),
        (413, b"", Refused, ""),
        (400, {"error": {"code": "InvalidContractId", "message": "m"}}, ProjectInvalid, ""),
        (400, {"error": {"code": "InvalidRedirectUri", "message": "m"}}, ProjectInvalid, ""),
        (400, {"error": {"code": "ScopeOutOfBounds", "message": "m"}}, ProjectInvalid, ""),
        (400, {"error": {"code": 7, "message": None}}, Refused, ""),
        (409, [1], Refused, ""),
        # No renewal and no respondent helps with what the project file has wrong, whatever the status.
        (401, {"error": {"code": "InvalidClient", "message": "m"}}, ProjectInvalid, ""),
        (401, {"error": {"code": "InvalidJWT", "message": "m"}}, ProjectInvalid, ""),
        (401, {"error": {"code": "InvalidContractId", "message": "m"}}, ProjectInvalid, ""),
        (401, {"error": {"code": "InvalidToken", "message": "m"}}, ConsentNeeded, ""),
        (401, {"error": {"code": "InvalidGrant", "message": "m"}}, ConsentNeeded, ""),
        (401, b"", ConsentNeeded, ""),
        (400, b"[" * 100_000, Refused, ""),
    ],
)
def test_refusals(status: int, body: Any, kind: type[FieldappError], code: str) -> None:
    error = refusal(_PUSH, _answer(status, body))
    assert type(error) is kind
    assert f"HTTP {status}" in error.detail
    if isinstance(error, Refused):
        assert error.server_code == code


def test_a_size_that_is_too_large_says_so() -> None:
    assert "size" in refusal(_PUSH, _answer(413, b"")).title


@pytest.mark.parametrize("status", [400, 413])
def test_only_a_push_can_have_its_record_refused(status: int) -> None:
    answer = _answer(status, {"error": {"code": "ValidationErrors", "message": "m"}})
    assert "this record" in refusal(_PUSH, _answer(400, answer.json())).title
    asked = refusal(Call("ask for consent", "POST", "oauth/authorize"), answer)
    assert isinstance(asked, Refused)
    assert (asked.server_code, "record." in asked.title, "record" in asked.hint) == (
        "ValidationErrors",
        False,
        False,
    )
