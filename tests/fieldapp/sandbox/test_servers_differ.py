"""Ways in which one DIGIT installation differs from the next: each switch, as a client sees it."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from tests.fieldapp.sandbox.clients import CAMPAIGN, TENANT, DigitClient, household, sync_file
from tests.helpers.sandbox import SandboxProcess

_FILE = sync_file([household("a")])


@pytest.fixture
def loose(sandbox: SandboxProcess) -> Generator[DigitClient]:
    """A client whose answers are not held to the contract, which knows one way only."""
    with DigitClient(sandbox, held=False) as client:
        yield client


def _create(client: DigitClient, file_id: str) -> dict[str, Any]:
    return client.create(file_id).json()["sync"]


# --- envelopes and errors ---------------------------------------------------------------------------------


def test_a_class_name_in_the_id_and_the_sentence_in_the_code(
    loose: DigitClient, sandbox: SandboxProcess
) -> None:
    sandbox.faults(class_in_id=True)
    answer = loose.forms(syncAll=True)
    error = answer.json()["Errors"][0]
    assert (answer.status_code, answer.json()["ResponseInfo"]) == (400, None)
    assert error["id"] == "NullPointerException"
    assert error["code"] == error["message"] == "An unhandled exception occurred on the server"
    sandbox.faults(class_in_id=True, code="ResourceAccessException", message="no backend")
    error = loose.forms(syncAll=True).json()["Errors"][0]
    assert (error["id"], error["code"]) == ("ResourceAccessException", "no backend")


def test_a_class_name_in_the_id_after_the_processing(loose: DigitClient, sandbox: SandboxProcess) -> None:
    file_id = loose.store(_FILE)
    sandbox.faults(class_in_id=True, processed=True, on="/sync/file/v1", times=1)
    assert loose.create(file_id).status_code == 400
    assert [sync["file_id"] for sync in sandbox.syncs()] == [file_id]


@pytest.mark.parametrize("code", ["CustomException", "InvalidAccessTokenException"])
def test_a_gateway_can_refuse_one_path_alone(digit: DigitClient, sandbox: SandboxProcess, code: str) -> None:
    sandbox.faults(status=401, code=code, on="/sync/file/v1")
    answer = digit.create("a")
    assert (answer.status_code, answer.json()["Errors"][0]["code"]) == (401, code)
    assert digit.forms(syncAll=True).status_code == 200


def test_good_answers_without_a_response_info(loose: DigitClient, sandbox: SandboxProcess) -> None:
    sandbox.faults(null_info=True)
    assert loose.forms(syncAll=True).json()["responseInfo"] is None
    assert loose.create(loose.store(_FILE)).json()["responseInfo"] is None


# --- tokens -----------------------------------------------------------------------------------------------


def _renew(client: DigitClient, refresh: str) -> httpx.Response:
    return client.token_request({"grant_type": "refresh_token", "refresh_token": refresh})


def test_a_refresh_token_can_be_for_one_use(digit: DigitClient, sandbox: SandboxProcess) -> None:
    sandbox.faults(rotate_refresh=True)
    first = digit.sign_in().json()["refresh_token"]
    second = _renew(digit, first).json()["refresh_token"]
    assert second != first
    used_up = _renew(digit, first)
    assert (used_up.status_code, used_up.json()["error"]) == (400, "invalid_grant")
    assert _renew(digit, second).status_code == 200


def test_refresh_tokens_can_be_short_lived(digit: DigitClient, sandbox: SandboxProcess) -> None:
    sandbox.reset()
    sandbox.faults(refresh_seconds=0)
    answer = _renew(digit, digit.sign_in().json()["refresh_token"])
    assert (answer.status_code, answer.json()["error"]) == (401, "invalid_token")


def test_a_lock_ends_refresh_tokens_too(digit: DigitClient) -> None:
    refresh = digit.sign_in().json()["refresh_token"]
    for _ in range(5):
        digit.sign_in(password="wrong")
    assert digit.forms(syncAll=True).json()["Errors"][0]["code"] == "CustomException"
    assert _renew(digit, refresh).status_code == 400


# --- forms ------------------------------------------------------------------------------------------------


def test_a_campaign_without_forms(digit: DigitClient, sandbox: SandboxProcess) -> None:
    sandbox.faults(no_forms=True)
    assert digit.forms(syncAll=True).json()["forms"] == []
    assert digit.forms(forms=[{"schemaId": "householdDetails", "version": "1"}]).json()["forms"] == []


# --- the filestore ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [200, 201])
def test_an_upload_is_answered_200_or_201(digit: DigitClient, sandbox: SandboxProcess, status: int) -> None:
    sandbox.faults(store_status=status)
    assert digit.upload(_FILE).status_code == status


def _addresses(client: DigitClient, *ids: str) -> dict[str, Any]:
    query = {"tenantId": TENANT, "fileStoreIds": ",".join(ids)}
    headers = {"auth-token": client.token}
    return client.http.get("/filestore/v1/files/url", params=query, headers=headers).json()


def test_signed_addresses_need_no_token_and_take_no_other_signature(
    loose: DigitClient, sandbox: SandboxProcess
) -> None:
    file_id = loose.store(_FILE)
    sandbox.faults(signed_addresses=True)
    address = _addresses(loose, file_id)[file_id]
    assert "/filestore/" not in address
    assert httpx.get(address, trust_env=False).content == _FILE
    ends = address.partition("X-Amz-Expires=")[2].partition("&")[0]
    for wrong in (address[:-1], address.replace(ends, "1"), urlsplit(address)._replace(query="").geturl()):
        assert httpx.get(wrong, trust_env=False).status_code == 403
    sandbox.restart()
    assert httpx.get(address, trust_env=False).content == _FILE


def test_a_sync_takes_a_signed_address(loose: DigitClient, sandbox: SandboxProcess) -> None:
    file_id = loose.store(_FILE)
    sandbox.faults(signed_addresses=True)
    sync_id = _create(loose, _addresses(loose, file_id)[file_id])["syncId"]
    assert loose.wait_for_end(sync_id) == "COMPLETED"


def test_a_store_that_loses_files_says_nothing_of_it(digit: DigitClient, sandbox: SandboxProcess) -> None:
    file_id = digit.store(_FILE)
    sandbox.faults(lost_files=True)
    assert _addresses(digit, file_id) == {"fileStoreIds": []}
    answer = digit.http.get(digit.address(file_id))
    assert (answer.status_code, answer.json()["Errors"][0]["code"]) == (400, "NOT_FOUND")
    sandbox.clear_faults()
    assert digit.http.get(digit.address(file_id)).content == _FILE


# --- sync files -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("word", ["INPROGRESS", "in_progress", "Queued"])
def test_work_under_way_in_any_words(loose: DigitClient, sandbox: SandboxProcess, word: str) -> None:
    sandbox.faults(progress_word=word, polls=2)
    created = _create(loose, loose.store(_FILE))
    shown = [loose.status(created["syncId"]).json()["sync"]["status"] for _ in range(2)]
    assert [created["status"], *shown] == [word] * 3
    assert loose.wait_for_end(created["syncId"]) == "COMPLETED"


@pytest.mark.parametrize(("vanish", "said"), [("null", {"sync": None}), ("list", {"syncs": []})])
def test_taken_on_and_never_heard_of_again(
    loose: DigitClient, sandbox: SandboxProcess, vanish: str, said: dict[str, Any]
) -> None:
    file_id = loose.store(_FILE)
    sandbox.faults(vanish=vanish, create_status=202)
    created = loose.create(file_id)
    sync = created.json()["sync"]
    assert (created.status_code, sync["status"], sync["campaignId"]) == (202, "CREATED", CAMPAIGN)
    answer = loose.status(sync["syncId"])
    assert answer.status_code == 200
    assert {name: value for name, value in answer.json().items() if name != "responseInfo"} == said
    assert (sandbox.records(), sandbox.syncs()) == ([], [])
    sandbox.clear_faults()
    assert loose.status(sync["syncId"]).json()["Errors"][0]["code"] == "SYNC_NOT_FOUND"


def test_taken_on_and_not_known_any_more(digit: DigitClient, sandbox: SandboxProcess) -> None:
    sandbox.faults(vanish="refused")
    sync_id = _create(digit, digit.store(_FILE))["syncId"]
    assert digit.status(sync_id).json()["Errors"][0]["code"] == "SYNC_NOT_FOUND"
    assert sandbox.syncs() == []


def test_each_announcement_can_be_a_sync_of_its_own(digit: DigitClient, sandbox: SandboxProcess) -> None:
    sandbox.faults(sync_each_time=True)
    file_id = digit.store(_FILE)
    first, second = _create(digit, file_id)["syncId"], _create(digit, file_id)["syncId"]
    assert first != second
    assert [digit.wait_for_end(sync_id) for sync_id in (first, second)] == ["COMPLETED"] * 2
    assert [(record["times"], record["seen"]) for record in sandbox.records()] == [(1, 2)]


def test_a_server_that_counts_whatever_comes(digit: DigitClient, sandbox: SandboxProcess) -> None:
    sandbox.faults(counts_twice=True)
    for _ in range(3):
        digit.deliver(household("a"))
    digit.deliver(household("b"))
    assert {record["id"]: record["times"] for record in sandbox.records()} == {"a": 3, "b": 1}
    sandbox.clear_faults()
    digit.deliver(household("a"))
    assert {record["id"]: record["times"] for record in sandbox.records()} == {"a": 3, "b": 1}


def test_a_folder_of_before_can_take_a_file_twice_as_well(
    sandbox: SandboxProcess, digit: DigitClient
) -> None:
    """Folders made by an earlier sandbox had a rule against it in their table."""
    file_id = digit.store(_FILE)
    first = _create(digit, file_id)["syncId"]
    digit.wait_for_end(first)
    sandbox.stop()
    _as_it_was(sandbox.data / "sandbox.sqlite3")
    sandbox.start()
    with DigitClient(sandbox, sign_in=False) as again:
        again.token = digit.token
        assert again.status(first).json()["sync"]["status"] == "COMPLETED"
        sandbox.faults(sync_each_time=True)
        assert _create(again, file_id)["syncId"] != first


def _as_it_was(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database:
        (now,) = database.execute("SELECT sql FROM sqlite_master WHERE name = 'syncs'").fetchone()
        database.execute("ALTER TABLE syncs RENAME TO newer")
        database.execute(now[:-1] + ",\n    UNIQUE (file_id, campaign))")
        database.execute("INSERT INTO syncs SELECT * FROM newer")
        database.execute("DROP TABLE newer")
        database.execute("DROP TABLE doubles")
        database.commit()
