"""Sync files: from _create to the counted record."""

from __future__ import annotations

import gzip
import hashlib
import json
from typing import Any

import pytest

from tests.fieldapp.sandbox.clients import CAMPAIGN, TENANT, DigitClient, delivery, household, sync_file
from tests.helpers.sandbox import SandboxProcess

_PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)


def _packed(value: object) -> bytes:
    return gzip.compress(json.dumps(value).encode(), mtime=0)


def test_a_file_becomes_counted_records(digit: DigitClient, sandbox: SandboxProcess) -> None:
    content = sync_file([household("a", {"firstName": "Fátima", "age": 31})], [delivery("b")])
    created = digit.create(digit.address(digit.store(content))).json()["sync"]
    assert created["status"] == "CREATED"
    assert digit.wait_for_end(created["syncId"]) == "COMPLETED"
    records = {record["id"]: record for record in sandbox.records("digit")}
    assert set(records) == {"a", "b"}
    assert records["a"]["answers"] == {"firstName": "Fátima", "age": 31}
    assert (records["a"]["form"], records["a"]["version"], records["a"]["campaign"]) == (
        "householdDetails",
        "2",
        CAMPAIGN,
    )
    assert (records["b"]["form"], records["b"]["answers"]) == ("bedNetChecklist", {"netsDelivered": 3})
    assert {record["times"] for record in records.values()} == {1}


@pytest.mark.parametrize(
    "address", ["{id}", "https://files.example.org/{id}", "https://x.example/f?fileStoreId={id}"]
)
def test_knows_the_file_by_any_address(digit: DigitClient, address: str) -> None:
    file_id = digit.store(sync_file([household("a")]))
    sync_id = digit.create(address.format(id=file_id)).json()["sync"]["syncId"]
    assert digit.wait_for_end(sync_id) == "COMPLETED"


def test_the_same_file_again_is_the_same_sync(digit: DigitClient, sandbox: SandboxProcess) -> None:
    address = digit.address(digit.store(sync_file([household("a")])))
    first = digit.create(address).json()["sync"]["syncId"]
    digit.wait_for_end(first)
    assert digit.create(address).json()["sync"]["syncId"] == first
    assert digit.create(address, campaignId="OTHER").json()["sync"]["syncId"] != first
    assert [record["times"] for record in sandbox.records()] == [1]


def test_a_file_announced_many_times_at_once_is_read_once(
    digit: DigitClient, sandbox: SandboxProcess
) -> None:
    file_id = digit.store(sync_file([household(str(number)) for number in range(200)]))
    syncs = {digit.create(file_id).json()["sync"]["syncId"] for _ in range(6)}
    (sync_id,) = syncs
    assert digit.wait_for_end(sync_id) == "COMPLETED"
    assert {record["seen"] for record in sandbox.records()} == {1}


def test_the_same_record_in_another_file_is_counted_once(digit: DigitClient, sandbox: SandboxProcess) -> None:
    assert digit.deliver(household("a")) == "COMPLETED"
    assert digit.deliver(household("a"), household("b")) == "COMPLETED"
    counts = {record["id"]: (record["times"], record["seen"]) for record in sandbox.records()}
    assert counts == {"a": (1, 2), "b": (1, 1)}


def test_reads_the_flat_generation_too(digit: DigitClient, sandbox: SandboxProcess) -> None:
    flat: list[dict[str, Any]] = [
        {"type": "REGISTRATION", "clientReferenceId": "r", "individuals": [], "additionalFields": "a note"}
    ]
    delivered = [{"type": "DELIVERY", "clientReferenceId": "d", "resources": []}]
    sync_id = digit.create(digit.store(sync_file(flat, delivered))).json()["sync"]["syncId"]
    assert digit.wait_for_end(sync_id) == "COMPLETED"
    assert {record["id"]: record["answers"] for record in sandbox.records()} == {
        "r": {"additionalFields": "a note"},
        "d": {},
    }


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"\x1f\x8b\x08 no gzip", "ERROR_IN_DECOMPRESSION"),
        (sync_file([household("a")])[:-12], "ERROR_IN_DECOMPRESSION"),
        (gzip.compress(b"{", mtime=0), "ERROR_IN_MAPPING_JSON"),
        (gzip.compress(b"\xff", mtime=0), "ERROR_IN_MAPPING_JSON"),
        (gzip.compress(b'{"syncUpData": [NaN]}', mtime=0), "ERROR_IN_MAPPING_JSON"),
        (_packed([]), "INVALID_FILE"),
        (_packed({"data": []}), "INVALID_FILE"),
        (_packed({"syncUpData": [{"items": []}]}), "INVALID_FILE"),
        (_packed({"syncUpData": [{}]}), "INVALID_FILE"),
        (_packed({"syncUpData": [{"items": [{"type": "stock"}]}]}), "INVALID_FILE"),
        (_packed({"syncUpData": [{"items": [7]}]}), "INVALID_FILE"),
        (gzip.compress(bytes(129 * 1024 * 1024), compresslevel=1, mtime=0), "ERROR_IN_DECOMPRESSION"),
    ],
)
def test_a_broken_file_fails_with_a_reason(
    digit: DigitClient, sandbox: SandboxProcess, content: bytes, reason: str
) -> None:
    sync_id = digit.create(digit.store(content)).json()["sync"]["syncId"]
    assert digit.wait_for_end(sync_id) == "FAILED"
    assert sandbox.syncs()[0]["comment"].startswith(reason)
    assert sandbox.records() == []


def test_an_unknown_file_fails_later_too(digit: DigitClient, sandbox: SandboxProcess) -> None:
    created = digit.create("https://fileserver-url.com/id")
    assert created.status_code == 200
    assert digit.wait_for_end(created.json()["sync"]["syncId"]) == "FAILED"
    assert sandbox.syncs()[0]["comment"].startswith("ERROR_IN_REST_CALL")


def test_broken_items_make_it_partial(digit: DigitClient, sandbox: SandboxProcess) -> None:
    nameless = household("x")
    del nameless["household"]["clientReferenceId"]
    assert digit.deliver(household("a"), nameless, delivery("d")) == "PARTIALLY_COMPLETED"
    assert [record["id"] for record in sandbox.records()] == ["a"]
    assert "item 1 of group 0 has no clientReferenceId" in sandbox.syncs()[0]["comment"]
    assert digit.deliver(nameless) == "FAILED"


def test_a_record_is_refused_for_practice_until_it_was_so_alone(
    digit: DigitClient, sandbox: SandboxProcess
) -> None:
    sandbox.faults(refuse=1)
    assert digit.deliver(household("a"), household("b")) == "PARTIALLY_COMPLETED"
    assert [record["id"] for record in sandbox.records()] == ["b"]
    assert sandbox.syncs()[0]["comment"] == "a: refused for practice"
    assert digit.deliver(household("c")) == "COMPLETED"
    assert digit.deliver(household("a")) == "FAILED"
    assert digit.deliver(household("a")) == "COMPLETED"
    assert {record["id"] for record in sandbox.records()} == {"a", "b", "c"}


def test_hostile_text_arrives_as_it_is(digit: DigitClient, sandbox: SandboxProcess) -> None:
    texts = {"rtl": "مرحبا \u202e", "emoji": "👩🏾‍🌾", "html": "<script>", "null": "a\0b", "half": "\ud800"}
    assert digit.deliver(household("a", texts)) == "COMPLETED"
    (record,) = sandbox.records()
    assert record["answers"] == {**texts, "half": "\ufffd"}


def test_checks_the_files_that_a_record_names(digit: DigitClient, sandbox: SandboxProcess) -> None:
    file_id = digit.store(_PNG, name="house.png", kind="image/png")
    named = {"key": "housePhoto", "fileStoreId": file_id, "name": "house.png"}
    right = {**named, "sha256": hashlib.sha256(_PNG).hexdigest()}
    digit.deliver(household("a", attachments=[right]))
    digit.deliver(household("b", attachments=[{**right, "sha256": "0" * 64}]))
    digit.deliver(household("c", attachments=[{**right, "fileStoreId": "unknown"}]))
    sizes = {record["id"]: [file["size"] for file in record["attachments"]] for record in sandbox.records()}
    assert sizes == {"a": [len(_PNG)], "b": [-1], "c": [-1]}


def test_status_of_an_unknown_sync_or_another_tenant_is_refused(digit: DigitClient) -> None:
    sync_id = digit.create("a").json()["sync"]["syncId"]
    for answer in (digit.status("unknown"), digit.status(sync_id, tenantId="mz")):
        assert (answer.status_code, answer.json()["Errors"][0]["code"]) == (400, "SYNC_NOT_FOUND")
    assert digit.status(sync_id, campaignId="CAMP-1").status_code == 200, (
        "campaign ids differ in the examples"
    )


@pytest.mark.parametrize(
    ("path", "sync"),
    [
        ("/sync/file/v1/_create", {"campaignId": CAMPAIGN, "tenantId": TENANT}),
        ("/sync/file/v1/_create", {"campaignId": CAMPAIGN, "tenantId": TENANT, "file": ""}),
        ("/sync/file/v1/_create", {"campaignId": CAMPAIGN, "tenantId": TENANT, "file": "a", "checksum": "0"}),
        (
            "/sync/file/v1/_create",
            {"campaignId": CAMPAIGN, "tenantId": TENANT, "file": "a", "auditDetails": []},
        ),
        ("/sync/file/status/v1/_search", {"tenantId": TENANT}),
        ("/sync/file/status/v1/_search", {"syncId": "a"}),
        ("/sync/file/status/v1/_search", {"tenantId": TENANT, "syncId": 7}),
    ],
)
def test_refuses_requests_that_are_not_in_the_contract(
    digit: DigitClient, path: str, sync: dict[str, Any]
) -> None:
    assert digit.post(path, sync).status_code == 400


def test_both_paths_need_a_token(digit: DigitClient) -> None:
    digit.token = "wrong"
    assert digit.create("a").status_code == 401
    assert digit.status("a").status_code == 401
