"""Records that go one by one to their form's submitPath, against the sandbox as a process of its own."""

from __future__ import annotations

import json
from base64 import b64decode
from pathlib import Path
from typing import Any

import pytest

from fieldapp.connectors.digit.single import fields, submit_path
from fieldapp.errors import Refused, ReplyLost, ServerTrouble, SignInNeeded, StillProcessing, WireError
from fieldapp.records import Arrived, Handover, Parcel, Sent, SinglePost, Stored, Uploaded
from tests.helpers.connected import PASSWORD, USER_NAME, Connected, deliver
from tests.helpers.parcels import TENANT, make_attachment, make_parcel, make_submission
from tests.helpers.sandbox import SandboxProcess

_PATH = "/egov-rn-service/registration/v1/_create"
_HOW = SinglePost(
    always={"registrationType": "HouseholdRegistration", "isHead": True},
    names={"firstName": "name", "visitDate": "dateOfRegistration"},
    dates=("visitDate",),
)
_ANSWERS = {"firstName": "Fátima Amade", "visitDate": "2026-09-14", "nets": 2}


@pytest.fixture
def singly(connected: Connected) -> Connected:
    """Somebody is signed in, and the project sends this schema's records one by one."""
    posts = {"householdDetails": _HOW}
    connected.project = connected.project.model_copy(update={"single_posts": posts})
    connected.digit().sign_in(USER_NAME, PASSWORD)
    return connected


def _posted(sandbox: SandboxProcess) -> list[dict[str, Any]]:
    return [json.loads(b64decode(request["body"])) for request in sandbox.requests(_PATH)]


def _again(parcel: Parcel, *, maybe_arrived: bool, connected: Connected) -> Parcel:
    """Return a parcel as it stands after its record was handed over."""
    batch = parcel.batch.model_copy(update={"announced_at": connected.clock()})
    return parcel.model_copy(update={"batch": batch, "maybe_arrived": maybe_arrived})


def test_a_record_goes_to_the_path_that_its_form_names(singly: Connected, sandbox: SandboxProcess) -> None:
    events = deliver(singly.digit(), make_parcel([make_submission("rec-1", _ANSWERS)]))
    assert [type(event) for event in events] == [Handover, Arrived]
    arrived = events[-1]
    assert isinstance(arrived, Arrived)
    (record,) = sandbox.records("registration")
    assert (arrived.status, arrived.remote_id) == ("200", record["id"])
    assert json.loads(arrived.raw)["RegistrationDetails"]["registrationId"] == record["id"]
    (body,) = _posted(sandbox)
    assert body["requestInfo"]["action"] == "_create"
    assert body["Registration"] == {
        "tenantId": TENANT,
        "registrationType": "HouseholdRegistration",
        "isHead": True,
        "name": "Fátima Amade",
        "dateOfRegistration": 20260914,
        "nets": 2,
    }
    assert sandbox.requests("/sync/file") == []


def test_attachments_go_to_the_filestore_first_and_are_named_by_its_ids(
    singly: Connected, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    note = make_attachment(1, b"a,b\n", "list.csv", "text/csv", tmp_path)
    parcel = make_parcel([make_submission("rec-1", _ANSWERS, attachments=[note])], folder=tmp_path)
    events = deliver(singly.digit(), parcel)
    assert [type(event) for event in events] == [Uploaded, Sent, Handover, Arrived]
    uploaded = next(e for e in events if isinstance(e, Uploaded))
    (body,) = _posted(sandbox)
    assert body["Registration"]["attachments"] == [
        {"key": "photo", "fileStoreId": uploaded.remote_id, "sha256": note.sha256, "name": "list.csv"}
    ]
    deliver(singly.digit(), parcel.model_copy(update={"uploads": {1: uploaded.remote_id}}))
    assert len(sandbox.requests("/filestore/v1/files")) == 1, "what is there is not sent again"


def test_other_schemas_and_forms_without_a_path_go_in_sync_files(
    singly: Connected, sandbox: SandboxProcess
) -> None:
    deliver(singly.digit(), make_parcel([make_submission("rec-1", {}, schema="netDistribution")]))
    deliver(singly.digit(), make_parcel([make_submission("rec-2", {}, submit_path="")]))
    deliver(singly.digit(), make_parcel([make_submission(name, {}) for name in ("rec-3", "rec-4")]))
    assert _posted(sandbox) == []
    assert {record["id"] for record in sandbox.records("digit")} == {"rec-1", "rec-2", "rec-3", "rec-4"}


@pytest.mark.parametrize(
    "path", ["https://elsewhere.example/x", "//elsewhere.example", "@elsewhere.example/", ".example/", "/a?b"]
)
def test_no_form_leads_to_another_server(path: str) -> None:
    assert submit_path(make_submission("rec-1", {}, submit_path=path)) == ""


@pytest.mark.parametrize(
    ("switches", "arrived"), [({"drop": "before"}, 0), ({"drop": "after"}, 1), ({"status": 500}, 0)]
)
def test_after_a_lost_answer_nothing_is_posted_again(
    singly: Connected, sandbox: SandboxProcess, switches: dict[str, Any], arrived: int
) -> None:
    sandbox.faults(**switches, on=_PATH)
    parcel = make_parcel([make_submission("rec-1", _ANSWERS)])
    with pytest.raises(ReplyLost, match="may have this record already") as lost:
        deliver(singly.digit(), parcel)
    assert "press Try again" in lost.value.hint
    sandbox.clear_faults()
    with pytest.raises(StillProcessing, match="may have this record already"):
        deliver(singly.digit(), _again(parcel, maybe_arrived=True, connected=singly))
    singly.project = singly.project.model_copy(update={"single_posts": {}})
    with pytest.raises(StillProcessing):
        deliver(singly.digit(), _again(parcel, maybe_arrived=True, connected=singly))
    assert len(_posted(sandbox)) == 1
    assert sandbox.records("digit") == []
    assert len(sandbox.records("registration")) == arrived


def test_what_surely_did_not_arrive_is_posted_again(singly: Connected, sandbox: SandboxProcess) -> None:
    sandbox.faults(on=_PATH, status=429, retry_after=5)
    parcel = make_parcel([make_submission("rec-1", _ANSWERS)])
    with pytest.raises(WireError):
        deliver(singly.digit(), parcel)
    sandbox.clear_faults()
    events = deliver(singly.digit(), _again(parcel, maybe_arrived=False, connected=singly))
    assert isinstance(events[-1], Arrived)
    assert len(sandbox.records("registration")) == 1


def test_a_server_that_counts_by_our_number_is_sent_the_same_again(
    singly: Connected, sandbox: SandboxProcess
) -> None:
    how = _HOW.model_copy(update={"counts_by": "clientReferenceId"})
    singly.project = singly.project.model_copy(update={"single_posts": {"householdDetails": how}})
    sandbox.faults(drop="before", on=_PATH, times=1)
    parcel = make_parcel([make_submission("rec-1", _ANSWERS)])
    with pytest.raises(ReplyLost, match="The connection broke"):
        deliver(singly.digit(), parcel)
    deliver(singly.digit(), _again(parcel, maybe_arrived=True, connected=singly))
    first, second = _posted(sandbox)
    assert first["Registration"] == second["Registration"]
    assert first["Registration"]["clientReferenceId"] == "rec-1"
    sandbox.faults(status=500, on=_PATH)
    with pytest.raises(ServerTrouble):
        deliver(singly.digit(), parcel)


def test_a_refusal_is_the_server_s_word(singly: Connected, sandbox: SandboxProcess) -> None:
    with pytest.raises(Refused):  # no name
        deliver(singly.digit(), make_parcel([make_submission("rec-1", {"visitDate": "2026-09-14"})]))
    assert sandbox.records("registration") == []


def test_a_token_that_ended_is_renewed_and_a_second_refusal_asks_for_a_sign_in(
    singly: Connected, sandbox: SandboxProcess
) -> None:
    sandbox.expire_tokens()
    deliver(singly.digit(), make_parcel([make_submission("rec-1", _ANSWERS)]))
    assert len(sandbox.records("registration")) == 1
    sandbox.expire_tokens()
    sandbox.expire_tokens("refresh")
    with pytest.raises(SignInNeeded):
        deliver(singly.digit(), make_parcel([make_submission("rec-2", _ANSWERS)]))
    assert len(sandbox.records("registration")) == 1


def test_a_sync_file_that_is_stored_goes_on_as_that(singly: Connected, sandbox: SandboxProcess) -> None:
    parcel = make_parcel([make_submission("rec-1", _ANSWERS)])
    digit = singly.digit()
    singly.project = singly.project.model_copy(update={"single_posts": {}})
    events = deliver(singly.digit(), parcel)
    file_id = next(event.file_store_id for event in events if isinstance(event, Stored))
    deliver(digit, make_parcel([make_submission("rec-1", _ANSWERS)], file_store_id=file_id))
    assert _posted(sandbox) == []
    (record,) = sandbox.records("digit")
    assert record["times"] == 1


def test_the_usual_mapping_and_dates_that_are_none() -> None:
    record = make_submission("rec-1", {"born": "2026-09-14T10:00", "seen": "soon", "n": 3})
    assert fields(record, SinglePost(dates=("born", "seen", "n")), {}) == {
        "tenantId": TENANT,
        "registrationType": "HouseholdRegistration",
        "born": 20260914,
        "seen": "soon",
        "n": 3,
    }
