"""Every fault, as a client sees it."""

from __future__ import annotations

import time
from collections.abc import Generator
from typing import Any

import httpx
import pytest

from tests.fieldapp.sandbox.clients import CAMPAIGN, TENANT, DigimeClient, DigitClient, household, sync_file
from tests.helpers.sandbox import SandboxProcess


@pytest.fixture
def loose(sandbox: SandboxProcess) -> Generator[DigitClient]:
    """A client whose answers are not held to the contract: faults break it on purpose."""
    with DigitClient(sandbox, held=False) as client:
        yield client


@pytest.mark.parametrize(("drop", "seen"), [("before", 0), ("after", 1), ("middle", 1)])
def test_a_dropped_connection_is_processed_or_not(
    digime: DigimeClient, sandbox: SandboxProcess, drop: str, seen: int
) -> None:
    sandbox.faults(drop=drop)
    with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
        digime.push_record("r-1", firstName="Ana")
    assert sum(record["seen"] for record in sandbox.records()) == seen
    assert [request["outcome"] for request in sandbox.requests()] == ["dropped"]
    sandbox.clear_faults()
    assert digime.push_record("r-1", firstName="Ana").status_code == 201
    assert [record["times"] for record in sandbox.records()] == [1]


def test_half_an_answer_breaks_off_in_its_body(loose: DigitClient, sandbox: SandboxProcess) -> None:
    sandbox.faults(drop="middle", on="/sync/forms")
    request = loose.http.build_request("POST", "/sync/forms/v1/_search", json=_forms_body(loose))
    answer = loose.http.send(request, stream=True)
    assert answer.status_code == 200
    with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
        answer.read()
    answer.close()


def _forms_body(client: DigitClient) -> dict[str, Any]:
    sync = {"campaignId": CAMPAIGN, "tenantId": TENANT, "syncAll": True}
    return {"requestInfo": client.info("_search"), "sync": sync}


def test_latency_delays_the_answer(loose: DigitClient, sandbox: SandboxProcess) -> None:
    sandbox.faults(latency_ms=300, on="/sync/forms")
    before = time.monotonic()
    assert loose.forms(syncAll=True).status_code == 200
    assert time.monotonic() - before >= 0.3


def test_latency_outlasts_a_short_time_out(loose: DigitClient, sandbox: SandboxProcess) -> None:
    sandbox.faults(latency_ms=60_000, times=1)
    loose.http.timeout = httpx.Timeout(0.2)
    with pytest.raises(httpx.ReadTimeout):
        loose.forms(syncAll=True)
    loose.http.timeout = httpx.Timeout(30)
    assert loose.forms(syncAll=True).status_code == 200
    assert [request["path"] for request in sandbox.requests("/sync/forms")] == ["/sync/forms/v1/_search"] * 2


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (401, "InvalidAccessTokenException"),
        (403, "CustomException"),
        (429, "RateLimitExceededException"),
        (500, "InternalServerError"),
        (502, "ResourceAccessException"),
    ],
)
def test_any_status_in_each_servers_words(
    digit: DigitClient, digime: DigimeClient, sandbox: SandboxProcess, status: int, code: str
) -> None:
    sandbox.faults(status=status, on="/sync/")
    answer = digit.forms(syncAll=True)
    assert (answer.status_code, answer.json()["Errors"][0]["code"]) == (status, code)
    sandbox.faults(status=status, on="/digime/")
    pushed = digime.push_record("r-1")
    assert pushed.status_code == status
    assert set(pushed.json()["error"]) == {"code", "message", "reference"}
    sandbox.faults(status=status, on="/user/")
    signed_in = digit.sign_in()
    assert (signed_in.status_code, "error" in signed_in.json()) == (status, status == 401)
    assert sandbox.records() == []


def test_401_at_digime_is_about_the_token(digime: DigimeClient, sandbox: SandboxProcess) -> None:
    sandbox.faults(status=401)
    assert digime.push_record("r-1").json()["error"]["code"] == "InvalidToken"


def test_too_many_requests_says_how_long_to_wait(digit: DigitClient, sandbox: SandboxProcess) -> None:
    sandbox.faults(status=429, retry_after=7)
    assert digit.forms(syncAll=True).headers["retry-after"] == "7"


def test_own_code_and_words(digit: DigitClient, sandbox: SandboxProcess) -> None:
    sandbox.faults(status=400, code="INVALID_FILE", message="the file is broken")
    error = digit.forms(syncAll=True).json()["Errors"][0]
    assert (error["code"], error["message"]) == ("INVALID_FILE", "the file is broken")


def test_an_empty_error_code(digit: DigitClient, sandbox: SandboxProcess) -> None:
    sandbox.faults(empty_code=True)
    answer = digit.forms(syncAll=True)
    assert (answer.status_code, answer.json()["Errors"][0]["code"]) == (400, "")


def test_a_captive_portal_and_broken_json(loose: DigitClient, sandbox: SandboxProcess) -> None:
    sandbox.faults(html=True)
    portal = loose.forms(syncAll=True)
    assert (portal.status_code, portal.headers["content-type"]) == (200, "text/html; charset=utf-8")
    sandbox.faults(malformed=True)
    broken = loose.forms(syncAll=True)
    assert broken.headers["content-type"] == "application/json"
    with pytest.raises(ValueError, match="Unterminated"):
        broken.json()


def test_a_fault_can_follow_the_processing(digime: DigimeClient, sandbox: SandboxProcess) -> None:
    sandbox.faults(status=500, processed=True)
    assert digime.push_record("r-1").status_code == 500
    assert [record["id"] for record in sandbox.records()] == ["r-1"]


def test_applies_where_and_as_often_as_told(digit: DigitClient, sandbox: SandboxProcess) -> None:
    sandbox.faults(status=500, on="/sync/forms", times=2)
    assert digit.sign_in().status_code == 200
    assert [digit.forms(syncAll=True).status_code for _ in range(3)] == [500, 500, 200]


@pytest.mark.parametrize("word", ["COMPLETED", "COMPLETE", "complete", "Completed"])
def test_ends_well_in_any_spelling(loose: DigitClient, sandbox: SandboxProcess, word: str) -> None:
    sandbox.faults(end_state=word)
    sync_id = loose.create(loose.store(sync_file([household("a")]))).json()["sync"]["syncId"]
    assert loose.wait_for_end(sync_id, {word}) == word
    assert [record["id"] for record in sandbox.records()] == ["a"]


def test_a_failed_file_counts_nothing_until_it_is_sent_again(
    digit: DigitClient, sandbox: SandboxProcess
) -> None:
    sandbox.faults(end_state="FAILED", times=1)
    file_id = digit.store(sync_file([household("a")]))
    first = digit.create(file_id).json()["sync"]["syncId"]
    assert digit.wait_for_end(first) == "FAILED"
    assert sandbox.records() == []
    assert digit.create(file_id).json()["sync"]["syncId"] == first
    assert digit.wait_for_end(first) == "COMPLETED"
    assert [record["id"] for record in sandbox.records()] == ["a"]


@pytest.mark.parametrize("word", ["PARTIALLY_COMPLETED", "PARTIALLY_COMPLETE"])
def test_a_partial_file_counts_half(loose: DigitClient, sandbox: SandboxProcess, word: str) -> None:
    sandbox.faults(end_state=word)
    sync_id = loose.create(loose.store(sync_file([household(x) for x in "abcd"]))).json()["sync"]["syncId"]
    assert loose.wait_for_end(sync_id, {word}) == word
    assert sorted(record["id"] for record in sandbox.records()) == ["a", "b"]


def test_never_ending_shows_the_end_once_cleared(digit: DigitClient, sandbox: SandboxProcess) -> None:
    sandbox.faults(end_state="NEVER")
    sync_id = digit.create(digit.store(sync_file([household("a")]))).json()["sync"]["syncId"]
    shown = [digit.status(sync_id).json()["sync"]["status"] for _ in range(4)]
    assert shown == ["CREATED", "IN_PROGRESS", "IN_PROGRESS", "IN_PROGRESS"]
    sandbox.clear_faults()
    assert digit.wait_for_end(sync_id) == "COMPLETED"


def test_so_many_polls_before_the_end(digit: DigitClient, sandbox: SandboxProcess) -> None:
    sandbox.faults(end_at_once=True, polls=3)
    created = digit.create(digit.store(sync_file([household("a")]))).json()["sync"]
    assert created["status"] == "COMPLETED", "as in the published example"
    shown = [digit.status(created["syncId"]).json()["sync"]["status"] for _ in range(4)]
    assert shown == ["CREATED", "IN_PROGRESS", "IN_PROGRESS", "COMPLETED"]


def test_times_in_seconds_or_milliseconds(digit: DigitClient, sandbox: SandboxProcess) -> None:
    assert digit.create("a").json()["sync"]["createdAt"] > 100_000_000_000
    sandbox.faults(seconds=True, create_status=202)
    answer = digit.create("b")
    assert answer.status_code == 202
    assert answer.json()["sync"]["createdAt"] < 100_000_000_000


def test_a_broken_file_can_be_refused_at_once(digit: DigitClient, sandbox: SandboxProcess) -> None:
    sandbox.faults(bad_file="refuse")
    answer = digit.create("unknown")
    assert (answer.status_code, answer.json()["Errors"][0]["code"]) == (400, "ERROR_IN_REST_CALL")
    assert digit.create(digit.store(sync_file([household("a")]))).status_code == 200


@pytest.mark.parametrize(
    "wrong",
    [
        {"latencyms": 1},
        {"drop": "sometimes"},
        {"status": "500"},
        {"status": 42},
        {"times": True},
        {"html": 1},
        {"filestore": None},
        {"on": 7},
        {"create_status": 500},
        {"store_status": 204},
        {"vanish": "yes"},
    ],
)
def test_refuses_switches_that_do_not_exist(sandbox: SandboxProcess, wrong: dict[str, object]) -> None:
    with pytest.raises(httpx.HTTPStatusError, match="400"):
        sandbox.faults(**wrong)
    assert httpx.get(f"{sandbox.url}/admin/faults").json()["drop"] is None


def test_no_other_web_page_can_switch_faults(sandbox: SandboxProcess) -> None:
    for origin, status in (("https://evil.example", 403), (sandbox.url, 200)):
        answer = httpx.post(f"{sandbox.url}/admin/faults", content="{}", headers={"Origin": origin})
        assert answer.status_code == status
