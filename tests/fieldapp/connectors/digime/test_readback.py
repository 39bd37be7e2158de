"""Proof by reading back: what digi.me has is compared, byte by byte, with what was sent."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pytest

from fieldapp.connectors.digime.following import Patience, Waiting
from fieldapp.connectors.digime.readback import ReadBack
from fieldapp.connectors.digime.respondents import Respondents
from fieldapp.errors import ConsentNeeded
from fieldapp.records import (
    RECORD,
    Arrived,
    Checked,
    ConsentState,
    DigimeContract,
    Outcome,
    PushedAs,
    Receipt,
    SentFile,
)
from tests.helpers.connected import Connected, deliver
from tests.helpers.digime import file_answer, locked, meeting, told
from tests.helpers.odd_servers import http
from tests.helpers.parcels import ManualClock, make_attachment, make_parcel, make_submission
from tests.helpers.respondents import Shared
from tests.helpers.sandbox import SandboxProcess

_X = hashlib.sha256(b"x").hexdigest()


def _receipt(record_id: str, sha256: str, *files: SentFile, sent: str = "") -> Receipt:
    submission = make_submission(record_id, {})
    return Receipt(
        destination="digime",
        submission_id=record_id,
        status="201",
        remote_id=record_id,
        sha256=sha256,
        file_sha256=sent,
        at=submission.finished_at,
        files=files,
    )


def _delivered(shared: Shared, folder: Path, record_id: str = "rec-1", **more: Any) -> Receipt:
    """Deliver a record with a photo; return its receipt."""
    photo = make_attachment(7, b"a photo of a roof" * 5000, "roof.png", "image/png", folder)
    submission = make_submission(record_id, {"name": record_id}, attachments=[photo])
    connector = shared.connected.digime(consents=shared.consents.get, **more)
    arrived = deliver(connector, make_parcel([submission], destination="digime", folder=folder))[-1]
    assert isinstance(arrived, Arrived)
    file = SentFile(id=7, sha256=photo.sha256, size=photo.size, remote_id=photo.sha256)
    receipt = _receipt(record_id, submission.sha256, file, sent=arrived.sha256)
    return receipt.model_copy(update={"remote_id": arrived.remote_id})


def _one(shared: Shared, receipt: Receipt) -> Checked:
    (checked,) = shared.connector().check([receipt])
    return checked


@pytest.mark.parametrize("packed", [None, "gzip", "brotli"])
@pytest.mark.parametrize("version", ["v1.6", "v1.7"])
def test_all_is_there_as_it_was_sent(
    shared: Shared, sandbox: SandboxProcess, tmp_path: Path, version: str, packed: str | None
) -> None:
    """v1.6 is another way to write and another layout of files, too."""
    shared.at(version).agree("rec-1")
    receipt = _delivered(shared, tmp_path)
    sandbox.faults(packed=packed, strict_contracts=True)
    assert _one(shared, receipt) == Checked(outcome=Outcome.ALL_THERE)


@pytest.mark.parametrize(
    ("faults", "outcome"),
    [
        ({"file_flaw": "other_bytes"}, Outcome.CHANGED),
        ({"file_flaw": "truncated"}, Outcome.UNCOMPARED),
        ({"file_flaw": "foreign_key"}, Outcome.UNCOMPARED),
        ({"file_flaw": "no_metadata"}, Outcome.UNCOMPARED),
        ({"list_running": 1000}, Outcome.ALL_THERE),  # what is listed already need not wait for the rest
        ({"list_pending": 3}, Outcome.ALL_THERE),
        ({"list_pending": 1000}, Outcome.UNCOMPARED),
        ({"list_end": "partial"}, Outcome.ALL_THERE),
    ],
)
def test_what_digime_shows_is_said(
    shared: Shared, sandbox: SandboxProcess, tmp_path: Path, faults: dict[str, Any], outcome: Outcome
) -> None:
    shared.agree("rec-1")
    receipt = _delivered(shared, tmp_path)
    sandbox.faults(**faults)
    checked = _one(shared, receipt)
    assert checked.outcome is outcome
    parts = () if outcome is Outcome.ALL_THERE else (f"{RECORD}:{outcome}", f"7:{outcome}")
    assert checked.parts == parts


def test_what_is_gone_is_missing_and_what_went_twice_is_there(
    shared: Shared, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    shared.agree("rec-1")
    receipt = _delivered(shared, tmp_path)
    other = receipt.model_copy(update={"file_sha256": _X})
    assert _one(shared, other).parts == (f"{RECORD}:changed",)
    gone = SentFile(id=8, sha256=_X, size=1, remote_id=_X)
    both = receipt.model_copy(update={"files": (*receipt.files, gone)})
    assert _one(shared, both) == Checked(outcome=Outcome.MISSING, parts=("8:missing",))


@pytest.mark.parametrize("how", [PushedAs.JSON, PushedAs.PDF])
def test_what_was_sent_in_place_of_the_record_is_what_is_compared(
    shared: Shared, tmp_path: Path, how: PushedAs
) -> None:
    shared.at("v1.7", pushed_as=how).agree("rec-1")
    receipt = _delivered(shared, tmp_path)
    assert receipt.file_sha256 not in {"", receipt.sha256}
    assert _one(shared, receipt).outcome is Outcome.ALL_THERE
    without = receipt.model_copy(update={"file_sha256": ""})
    assert _one(shared, without).parts == (f"{RECORD}:changed",)


def test_what_went_to_a_provider_cannot_be_read_back_and_its_files_can(
    shared: Shared, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    shared.at("v1.7", pushed_as=PushedAs.FHIR).agree("rec-1")
    receipt = _delivered(shared, tmp_path)
    assert _one(shared, receipt) == Checked(outcome=Outcome.UNCOMPARED, parts=(f"{RECORD}:uncompared",))
    sandbox.faults(file_flaw="other_bytes")
    assert set(_one(shared, receipt).parts) == {f"{RECORD}:uncompared", "7:changed"}
    seen = len(sandbox.requests("trigger"))
    alone = receipt.model_copy(update={"files": ()})
    assert _one(shared, alone) == Checked(outcome=Outcome.NO_READ_BACK)
    assert len(sandbox.requests("trigger")) == seen, "nobody was asked"


def test_each_is_asked_about_in_its_own_library(
    shared: Shared, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    people = {"r1": "Amina", "r2": "Amina", "r3": "João", "r4": "Amina"}
    for record_id, library in people.items():
        shared.agree(record_id, library)
    receipts = [_delivered(shared, tmp_path, record_id) for record_id in people]
    seen = len(sandbox.requests("trigger"))
    outcomes = [checked.outcome for checked in shared.connector().check(receipts)]
    assert outcomes == [Outcome.ALL_THERE] * 4
    assert len(sandbox.requests("trigger")) - seen == 3, "r1 and r2 are asked about together"
    strayed = receipts[2].model_copy(update={"submission_id": "r1"})
    assert _one(shared, strayed).outcome is not Outcome.ALL_THERE


def test_whose_respondent_lets_nobody_read_is_said_when_it_is_its_turn(
    shared: Shared, tmp_path: Path
) -> None:
    shared.agree("r1")
    shared.agree("r2", "Nobody reads here", reads=False)
    receipts = [_delivered(shared, tmp_path, record_id) for record_id in ("r1", "r2")]
    receipts += [_receipt("r3", _X), receipts[0]]
    answers = shared.connector().check(receipts)
    assert next(answers).outcome is Outcome.ALL_THERE
    with pytest.raises(ConsentNeeded) as needed:
        next(answers)
    assert needed.value.alone
    with pytest.raises(ConsentNeeded, match="not given access"):
        next(shared.connector().check(receipts[2:]))
    assert _one(shared, receipts[3]).outcome is Outcome.ALL_THERE


def test_an_ended_consent_to_write_takes_no_proof_away(shared: Shared, tmp_path: Path) -> None:
    shared.agree("rec-1")
    receipt = _delivered(shared, tmp_path)
    shared.change("rec-1", ConsentState.EXPIRED)
    assert _one(shared, receipt).outcome is Outcome.ALL_THERE


def test_without_a_contract_that_reads_nobody_is_asked(connected: Connected) -> None:
    (checked,) = connected.digime().check([_receipt("rec-1", _X)])
    assert checked.outcome is Outcome.NO_READ_BACK


@pytest.mark.parametrize("same", [True, False])
def test_the_organisation_reads_where_it_has_access(
    connected: Connected, tmp_path: Path, *, same: bool
) -> None:
    """One contract that writes and reads uses one access; another would need its own."""
    contract = connected.project.digime
    assert contract is not None
    reads = {"read_contract_id": contract.contract_id if same else "another"}
    connected.project = connected.project.model_copy(update={"digime": contract.model_copy(update=reads)})
    submission = make_submission("rec-1", {})
    arrived = deliver(connected.digime(), make_parcel([submission], destination="digime"))[-1]
    assert isinstance(arrived, Arrived)
    receipt = _receipt("rec-1", submission.sha256, sent=arrived.sha256)
    (checked,) = connected.digime().check([receipt])
    assert checked.outcome is (Outcome.ALL_THERE if same else Outcome.NO_READ_BACK)


# --- odd lists, from a server whose answers are written here


def _listed(state: str, *names: str) -> bytes:
    files = ",".join(f'{{"name":"{name}","updatedDate":1}}' for name in names)
    return http(200, f'{{"status":{{"state":"{state}"}},"fileList":[{files}]}}'.encode())


def _head(reference: str) -> bytes:
    return http(200, b"", "application/octet-stream", told(reference))


@pytest.mark.parametrize(
    ("answers", "outcome"),
    [
        (
            [_listed("completed", "a", "b"), _head("other"), _head("rec-1"), file_answer(locked(b"x"))],
            Outcome.ALL_THERE,
        ),
        (
            [
                _listed("running", "a"),
                *(_head("rec-1"), file_answer(locked(b"y"))),
                _listed("partial", "a", "b"),
                *(_head("rec-1"), file_answer(locked(b"x"))),
            ],
            Outcome.ALL_THERE,
        ),
        (
            [_listed("running", "a"), _head("rec-1"), file_answer(locked(b"y")), _listed("completed")],
            "changed",
        ),
        ([_listed("completed", "a"), _head("other")], Outcome.MISSING),
        ([_listed("partial")], Outcome.MISSING),
        ([_listed("completed", "a"), http(200, b"")], Outcome.UNCOMPARED),
        ([_listed("pending"), *[_listed("running")] * 2], Outcome.UNCOMPARED),
    ],
)
def test_reading_back(answers: list[bytes], outcome: str) -> None:
    with meeting() as at:
        at.answer(http(202, b'{"session":{"key":"s","expiry":1}}'), *answers)
        clock = ManualClock()
        waiting = Waiting(clock, clock.wait, Patience(first=1, again=3))
        contract = DigimeContract(
            base_url=at.base_url, application_id="app", contract_id="contract", read_contract_id="contract"
        )
        respondents = Respondents(contract, lambda _: None, clock=clock)
        (checked,) = ReadBack(at.digime, respondents, waiting).check([_receipt("rec-1", _X)])
        assert checked.outcome == outcome
        assert not at.server.left
