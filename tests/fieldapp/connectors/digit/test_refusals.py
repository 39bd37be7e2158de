"""Every error shape a DIGIT installation has been seen to send, and what it means to a field worker."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from fieldapp.connectors.digit.refusals import is_auth_failure, refusal, sign_in_refusal
from fieldapp.errors import NotServed, Refused, ServerTrouble, SignInNeeded, SignInRefused, WireError


def _answer(body: Any, status: int = 400, kind: str = "application/json") -> httpx.Response:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return httpx.Response(status, content=content, headers={"content-type": kind})


def _error_res(**facts: Any) -> dict[str, Any]:
    empty = {"id": None, "parentId": None, "code": None, "message": None, "description": None, "params": None}
    return {"ResponseInfo": None, "Errors": [{**empty, **facts}]}


@pytest.mark.parametrize(
    ("body", "code", "shown"),
    [
        (
            _error_res(code="INVALID_CHECKSUM", message="checksum mismatch"),
            "INVALID_CHECKSUM",
            "checksum mismatch",
        ),
        (
            _error_res(code="", message="parameter module is missing", params=["module"]),
            "",
            "module is missing",
        ),
        (_error_res(code="NotNull.x", description="only described"), "NotNull.x", "only described"),
        (
            _error_res(id="NullPointerException", code="An unhandled exception occurred on the server"),
            "An unhandled exception occurred on the server",
            "An unhandled exception",
        ),
        (
            {"responseInfo": None, "error": {"code": 400, "message": "no", "description": "Logout failed"}},
            "",
            "no",
        ),
        (
            {"error": "invalid_request", "error_description": "TenantId is mandatory"},
            "invalid_request",
            "TenantId",
        ),
        ({"Errors": []}, "", "HTTP 400"),
        ({"Errors": ["text"]}, "", "HTTP 400"),
        ({"Errors": [{"code": 7, "message": ["x"]}]}, "", "HTTP 400"),
        ([1, 2], "", "[1, 2]"),
        (b"", "", "HTTP 400"),
        (b"plain words", "", "plain words"),
        (b"[" * 100_000, "", "[[["),
    ],
)
def test_a_refusal_is_shown_with_the_server_words(body: Any, code: str, shown: str) -> None:
    error = refusal("send", _answer(body))
    assert isinstance(error, Refused)
    assert error.server_code == code
    assert shown in error.detail
    assert error.effect == "refuse"


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (_answer(_error_res(code="ResourceAccessError", message="backend")), ServerTrouble),
        (_answer(_error_res(id="ResourceAccessException", code="An unhandled exception")), ServerTrouble),
        (_answer(_error_res(code="QUERY_EXECUTION_ERROR")), ServerTrouble),
        (_answer(_error_res(code="CustomException"), 403), SignInNeeded),
        (_answer(_error_res(code="ResourceNotFoundException"), 404), NotServed),
    ],
)
def test_refusals_that_are_not_the_record_s_fault(answer: httpx.Response, kind: type[WireError]) -> None:
    assert type(refusal("send", answer)) is kind


@pytest.mark.parametrize(
    "body",
    [
        _error_res(code="MaxUploadSizeExceededException", message="Maximum upload size exceeded"),
        _error_res(id="MaxUploadSizeExceededException", code="An unhandled exception occurred on the server"),
    ],
)
def test_too_large_is_known_by_either_field(body: dict[str, Any]) -> None:
    error = refusal("send", _answer(body))
    assert isinstance(error, Refused)
    assert "5 MB" in error.title


def test_too_large_at_a_proxy() -> None:
    assert "5 MB" in refusal("send", _answer(b"", 413)).title


@pytest.mark.parametrize(
    ("answer", "blamed"),
    [
        (_answer(b"", 401), True),
        (_answer(_error_res(code="CustomException"), 401), True),
        (_answer(_error_res(code="InvalidAccessTokenException")), True),
        (_answer(_error_res(message="nested InvalidAccessTokenException: x")), True),
        (_answer(b"InvalidAccessTokenException", 500, "text/plain"), True),
        (_answer(_error_res(code="NOT_FOUND")), False),
        (_answer(b"InvalidAccessTokenException", 200), False),
        (_answer(b"<html>sign in", 401, "text/html"), False),
    ],
)
def test_when_the_token_is_to_blame(answer: httpx.Response, *, blamed: bool) -> None:
    assert is_auth_failure(answer) is blamed


@pytest.mark.parametrize(
    ("sentence", "status", "shown"),
    [
        ("Invalid login credentials", 400, "user name, the password or the project"),
        ("Account locked", 400, "locked"),
        ("Please activate your account", 400, "not active"),
        ("Full authentication is required", 401, "does not let fieldapp sign in"),
    ],
)
def test_sign_in_refusals(sentence: str, status: int, shown: str) -> None:
    answer = _answer({"error": "invalid_request", "error_description": sentence}, status)
    error = sign_in_refusal("sign in", answer, ("secret",))
    assert isinstance(error, SignInRefused)
    assert shown in error.title
    assert sentence in error.detail


def test_a_token_in_the_server_s_sentence_is_hidden() -> None:
    body = {"error": "invalid_grant", "error_description": "Invalid refresh token: 1f30-97f3"}
    assert "1f30-97f3" not in refusal("renew", _answer(body), ("1f30-97f3",)).detail
