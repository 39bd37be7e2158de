"""Sign in, get forms and texts, deliver: against the sandbox as a process of its own."""

from __future__ import annotations

import gzip
import json
from base64 import b64decode
from pathlib import Path

import pytest

from fieldapp.errors import NotServed, SignInRefused
from fieldapp.records import Announced, Arrived, HeldForm, Polled, Sent, Stored, Uploaded
from tests.helpers.connected import PASSWORD, USER_NAME, Connected, deliver
from tests.helpers.parcels import make_attachment, make_parcel, make_submission
from tests.helpers.sandbox import SandboxProcess

_PNG = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def test_sign_in_keeps_tokens_and_names_the_user(connected: Connected) -> None:
    digit = connected.digit()
    user = digit.sign_in(USER_NAME, PASSWORD)
    assert user.user_name == USER_NAME
    assert user.name == "Amina Bello"
    assert connected.digit().user() == user, "a new connector reads it from the vault"
    kept = json.loads(connected.vault.get("digit.tokens") or "")
    assert kept["expires_at"] - connected.clock().timestamp() == pytest.approx(7 * 24 * 3600, abs=5)


def test_sign_out_forgets_and_withdraws(connected: Connected, sandbox: SandboxProcess) -> None:
    digit = connected.digit()
    digit.sign_in(USER_NAME, PASSWORD)
    digit.sign_out()
    assert digit.user() is None
    assert connected.vault.get("digit.tokens") is None
    (request,) = sandbox.requests("/user/_logout")
    assert request["outcome"] == "200"


def test_sign_out_works_without_a_server(connected: Connected, sandbox: SandboxProcess) -> None:
    digit = connected.digit()
    digit.sign_in(USER_NAME, PASSWORD)
    sandbox.stop()
    digit.sign_out()
    assert digit.user() is None


def test_wrong_password_and_locked_account_have_their_own_words(connected: Connected) -> None:
    digit = connected.digit()
    for _ in range(5):
        with pytest.raises(SignInRefused) as wrong:
            digit.sign_in(USER_NAME, "Wrong@2026")
        assert "user name, the password or the project" in wrong.value.title
        assert "Wrong@2026" not in wrong.value.detail
    with pytest.raises(SignInRefused) as locked:
        digit.sign_in(USER_NAME, PASSWORD)
    assert "locked" in locked.value.title
    assert digit.user() is None


def test_forms_come_whole_then_only_what_differs(connected: Connected, sandbox: SandboxProcess) -> None:
    digit = connected.digit()
    digit.sign_in(USER_NAME, PASSWORD)
    documents = digit.forms([])
    names = {document.ref.schema_id for document in documents}
    assert "householdDetails" in names
    for document in documents:
        assert json.loads(document.raw)["schema"] == document.ref.schema_id
    held = [HeldForm(schema_id=d.ref.schema_id, version=d.ref.version) for d in documents]
    assert digit.forms(held) == []
    older = [HeldForm(schema_id=h.schema_id, version=str(int(h.version) - 1)) for h in held[:1]] + held[1:]
    assert [d.ref for d in digit.forms(older)] == [documents[0].ref]
    first, later = (json.loads(b64decode(r["body"]))["sync"] for r in sandbox.requests("/sync/forms")[:2])
    assert (first["syncAll"], later["syncAll"]) == (True, False)
    assert all(isinstance(form["version"], str) for form in later["forms"])


def test_forms_with_versions_as_text(connected: Connected, sandbox: SandboxProcess) -> None:
    digit = connected.digit()
    digit.sign_in(USER_NAME, PASSWORD)
    numbers = [d.ref for d in digit.forms([])]
    sandbox.faults(string_versions=True)
    assert [d.ref for d in digit.forms([])] == numbers


def test_texts_come_without_a_sign_in(connected: Connected) -> None:
    texts = connected.digit().messages()
    assert texts
    assert all(isinstance(text, str) for text in texts.values())
    assert "SUBMIT_FORM" in texts


def test_reachable(connected: Connected) -> None:
    connected.digit().reachable()


def test_a_server_without_the_service_is_told_apart(connected: Connected, sandbox: SandboxProcess) -> None:
    sandbox.faults(status=404)
    with pytest.raises(NotServed):
        connected.digit().reachable()


def test_records_with_attachments_arrive_once(
    connected: Connected, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    digit = connected.digit()
    digit.sign_in(USER_NAME, PASSWORD)
    photo = make_attachment(1, _PNG, "Ana's photo.PNG", "image/png", tmp_path)
    note = make_attachment(2, b"house,people\n1,4\n", "people.csv", "text/csv", tmp_path)
    parcel = make_parcel(
        [
            make_submission("rec-1", {"firstName": "Ana 🦟", "memberCount": 4}, attachments=[photo, note]),
            make_submission(
                "rec-2", {"nets": 2}, schema="netDistribution", submit_path="/x/delivery/v1/_create"
            ),
            make_submission("rec-3", {"firstName": "عائشة"}),
        ],
        folder=tmp_path,
    )
    events = deliver(digit, parcel)
    uploaded = {e.attachment_id: e.remote_id for e in events if isinstance(e, Uploaded)}
    kinds = [type(event) for event in events if not isinstance(event, Polled)]
    assert kinds == [Uploaded, Sent, Uploaded, Sent, Stored, Sent, Announced, Arrived]
    arrived = events[-1]
    announced = next(e for e in events if isinstance(e, Announced))
    assert isinstance(arrived, Arrived)
    assert (arrived.status, arrived.remote_id) == ("COMPLETED", announced.sync_id)
    assert json.loads(arrived.raw)["sync"]["syncId"] == announced.sync_id

    records = {record["id"]: record for record in sandbox.records("digit")}
    assert set(records) == {"rec-1", "rec-2", "rec-3"}
    assert all((record["times"], record["seen"]) == (1, 1) for record in records.values())
    assert records["rec-1"]["answers"] == {"firstName": "Ana 🦟", "memberCount": 4}
    assert records["rec-2"]["form"] == "netDistribution"
    assert records["rec-3"]["answers"] == {"firstName": "عائشة"}
    assert {a["sha256"] for a in records["rec-1"]["attachments"]} == {photo.sha256, note.sha256}
    assert all(a["size"] > 0 for a in records["rec-1"]["attachments"]), (
        "the ids in the file are the real ones"
    )
    assert set(uploaded) == {1, 2}


def test_file_names_of_people_do_not_leave(
    connected: Connected, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    digit = connected.digit()
    digit.sign_in(USER_NAME, PASSWORD)
    photo = make_attachment(1, _PNG, "Ana Macuacua.png", "image/png", tmp_path)
    deliver(digit, make_parcel([make_submission("rec-1", {}, attachments=[photo])], folder=tmp_path))
    upload = b64decode(sandbox.requests("/filestore")[0]["body"])
    assert b"Macuacua" not in upload
    assert f'filename="{photo.sha256}.png"'.encode() in upload


def test_the_sync_file_on_the_wire_is_what_pack_makes(connected: Connected, sandbox: SandboxProcess) -> None:
    digit = connected.digit()
    digit.sign_in(USER_NAME, PASSWORD)
    deliver(digit, make_parcel([make_submission("rec-1", {"firstName": "Ana"})]))
    body = b64decode(sandbox.requests("/filestore")[0]["body"])
    start = body.index(b"\x1f\x8b")
    packed = body[start : body.index(b"\r\n--", start)]
    envelope = json.loads(gzip.decompress(packed))
    (group,) = envelope["syncUpData"]
    (item,) = group["items"]
    assert item["type"] == "householdRegistration"
    assert item["household"]["dateOfRegistration"] == 1767225900000
    assert json.loads(item["household"]["additionalFields"]) == {
        "schema": "householdDetails",
        "version": 2,
        "fields": [{"key": "firstName", "value": "Ana"}],
    }
    assert b"Content-Type: application/gzip" in body
