"""What every connector promises, run on each of them against its real server."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from fieldapp.connectors.digime import DigimeConnector
from fieldapp.connectors.digit import DigitConnector
from fieldapp.errors import (
    BadAnswer,
    CaptivePortal,
    FieldappError,
    NotRenewed,
    ReplyLost,
    ServerTrouble,
    SignInNeeded,
    TooManyRequests,
    Unreachable,
    VaultLocked,
)
from fieldapp.records import (
    Announced,
    Arrived,
    Event,
    Failed,
    Outcome,
    Parcel,
    PartlyArrived,
    Receipt,
    SentFile,
    Stored,
    Submission,
    Uploaded,
)
from fieldapp.vault import Vault
from tests.helpers.connected import PASSWORD, USER_NAME, Connected, deliver
from tests.helpers.parcels import make_attachment, make_parcel, make_submission
from tests.helpers.sandbox import SandboxProcess

_ENDINGS = Arrived | PartlyArrived | Failed


@dataclass
class Case:
    """One connector and where its first request of a delivery goes."""

    connected: Connected
    name: str
    path: str

    def connector(self, timeout: httpx.Timeout | None = None) -> DigitConnector | DigimeConnector:
        """Return a connector with nothing remembered from before."""
        make = self.connected.digit if self.name == "digit" else self.connected.digime
        return make() if timeout is None else make(timeout=timeout)

    def parcel(
        self, *submissions: Submission, folder: Path | None = None, told: list[Event] | None = None
    ) -> Parcel:
        """Return a parcel that goes on where `told` ended."""
        events = told or []
        return make_parcel(
            submissions,
            destination=self.name,
            folder=folder,
            uploads={e.attachment_id: e.remote_id for e in events if isinstance(e, Uploaded)},
            file_store_id=next((e.file_store_id for e in events if isinstance(e, Stored)), ""),
            sync_id=next((e.sync_id for e in reversed(events) if isinstance(e, Announced)), ""),
        )


@pytest.fixture(params=["digit", "digime"])
def case(request: pytest.FixtureRequest, connected: Connected) -> Case:
    connected.digit().sign_in(USER_NAME, PASSWORD)
    path = {"digit": "/filestore/v1/files", "digime": "/permission-access/import"}[request.param]
    return Case(connected, request.param, path)


def _record(**answers: object) -> Submission:
    return make_submission("rec-1", answers or {"firstName": "Ana 🦟"})


class TestConnector:
    """The promises."""

    def test_it_says_who_it_is(self, case: Case) -> None:
        connector = case.connector()
        assert connector.name == case.name
        assert connector.title
        assert connector.batch_bytes >= 0

    def test_nothing_happens_before_it_is_asked(self, case: Case, sandbox: SandboxProcess) -> None:
        before = len(sandbox.requests())
        events = case.connector().deliver(case.parcel(_record()))
        events.close()
        assert len([r for r in sandbox.requests() if "/admin" not in r["path"]]) <= before

    def test_a_delivery_ends_with_one_ending_and_arrives_once(
        self, case: Case, sandbox: SandboxProcess
    ) -> None:
        events = deliver(case.connector(), case.parcel(_record()))
        assert [isinstance(event, _ENDINGS) for event in events].count(True) == 1
        ending = events[-1]
        assert isinstance(ending, Arrived)
        assert ending.status
        assert ending.remote_id
        (record,) = sandbox.records(case.name)
        assert (record["id"], record["times"], record["seen"]) == ("rec-1", 1, 1)
        assert record["answers"] == {"firstName": "Ana 🦟"}

    def test_the_same_parcel_again_counts_once(self, case: Case, sandbox: SandboxProcess) -> None:
        for _ in range(3):
            deliver(case.connector(), case.parcel(_record()))
        (record,) = sandbox.records(case.name)
        assert record["times"] == 1

    def test_a_single_record_fits(self, case: Case) -> None:
        assert case.connector().fits([_record()])

    def test_attachments_are_told_one_by_one_and_not_sent_twice(
        self, case: Case, sandbox: SandboxProcess, tmp_path: Path
    ) -> None:
        notes = [make_attachment(n, f"n{n}".encode(), f"{n}.txt", "text/plain", tmp_path) for n in (1, 2)]
        submission = make_submission("rec-1", {}, attachments=notes)
        told: list[Event] = []
        events = case.connector().deliver(case.parcel(submission, folder=tmp_path))
        while not (told and isinstance(told[-1], Uploaded)):
            told.append(next(events))
        events.close()
        again = deliver(case.connector(), case.parcel(submission, folder=tmp_path, told=told))
        assert [e.attachment_id for e in again if isinstance(e, Uploaded)] == [2]
        assert isinstance(again[-1], Arrived)
        (record,) = sandbox.records(case.name)
        assert {a["sha256"] for a in record["attachments"]} == {note.sha256 for note in notes}

    @pytest.mark.parametrize(
        ("switches", "error"),
        [
            ({"html": True}, CaptivePortal),
            ({"status": 429, "retry_after": 7}, TooManyRequests),
            ({"status": 500}, ServerTrouble),
            ({"status": 503}, ServerTrouble),
            ({"drop": "before"}, ReplyLost),
            ({"drop": "after"}, ReplyLost),
            # Renewed by the server, refused by it again: digi.me's is told apart from the end of its access.
            ({"status": 401}, (SignInNeeded, NotRenewed)),
        ],
    )
    def test_failures_are_ours_and_the_next_try_counts_once(
        self,
        case: Case,
        sandbox: SandboxProcess,
        switches: dict[str, object],
        error: type[FieldappError] | tuple[type[FieldappError], ...],
    ) -> None:
        sandbox.faults(**switches, on=case.path)
        told: list[Event] = []
        with pytest.raises(error) as raised:
            deliver(case.connector(), case.parcel(_record()), told)
        assert raised.value.title
        assert raised.value.hint
        assert not any(secret in raised.value.detail for secret in case.connected.secrets())
        sandbox.clear_faults()
        assert isinstance(deliver(case.connector(), case.parcel(_record(), told=told))[-1], Arrived)
        (record,) = sandbox.records(case.name)
        assert record["times"] == 1

    def test_malformed_answers_are_said(self, case: Case, sandbox: SandboxProcess) -> None:
        sandbox.faults(malformed=True, on=case.path)
        with pytest.raises(BadAnswer):
            deliver(case.connector(), case.parcel(_record()))

    def test_expired_tokens_are_renewed_by_itself(self, case: Case, sandbox: SandboxProcess) -> None:
        sandbox.expire_tokens()
        assert isinstance(deliver(case.connector(), case.parcel(_record()))[-1], Arrived)
        (record,) = sandbox.records(case.name)
        assert record["times"] == 1

    def test_no_server(self, case: Case, sandbox: SandboxProcess) -> None:
        sandbox.stop()
        with pytest.raises(Unreachable):
            deliver(case.connector(), case.parcel(_record()))

    def test_a_server_that_does_not_answer_in_time(self, case: Case, sandbox: SandboxProcess) -> None:
        sandbox.faults(latency_ms=5000, on=case.path, times=1)
        connector = case.connector(httpx.Timeout(connect=2.0, read=0.2, write=2.0, pool=2.0))
        with pytest.raises(ReplyLost):
            deliver(connector, case.parcel(_record()))

    def test_a_locked_vault_is_said(self, case: Case, tmp_path: Path) -> None:
        other = Vault(tmp_path, use_keyring=False)
        other.create("first")
        case.connected.vault = Vault(tmp_path, use_keyring=False)
        with pytest.raises(VaultLocked):
            deliver(case.connector(), case.parcel(_record()))

    def test_text_of_any_kind_arrives_as_it_was_frozen(self, case: Case, sandbox: SandboxProcess) -> None:
        answers: dict[str, object] = {
            "text": 'عربى 🦟 " \\ \n \u0000 é',
            "number": 1.5,
            "whole": 10**12,
            "yes": True,
            "many": ["A", "B C"],
            "where": {"latitude": -15.1, "longitude": 39.2},
        }
        deliver(case.connector(), case.parcel(_record(**answers)))
        (record,) = sandbox.records(case.name)
        assert record["answers"] == answers

    def test_what_arrived_can_be_checked_or_it_says_honestly_that_it_cannot(
        self, case: Case, sandbox: SandboxProcess, tmp_path: Path
    ) -> None:
        note = make_attachment(1, b"note", "1.txt", "text/plain", tmp_path)
        submission = make_submission("rec-1", {}, attachments=[note])
        told = deliver(case.connector(), case.parcel(submission, folder=tmp_path))
        receipt = _receipt(case, submission, told)
        before = len(sandbox.requests())
        (checked,) = case.connector().check([receipt])
        assert checked.outcome in {Outcome.ALL_THERE, Outcome.NO_READ_BACK}
        assert (checked.outcome is Outcome.NO_READ_BACK) == (len(sandbox.requests()) == before)

    def test_a_check_of_many_answers_for_each_in_order(self, case: Case, tmp_path: Path) -> None:
        note = make_attachment(1, b"note", "1.txt", "text/plain", tmp_path)
        submission = make_submission("rec-1", {}, attachments=[note])
        receipt = _receipt(
            case, submission, deliver(case.connector(), case.parcel(submission, folder=tmp_path))
        )
        forged = receipt.files[0].model_copy(update={"sha256": "0" * 64})
        other = receipt.model_copy(update={"files": (forged,)})
        outcomes = [checked.outcome for checked in case.connector().check([receipt, other, receipt])]
        good = outcomes[0]
        assert outcomes[2] is good
        assert outcomes[1] is (Outcome.CHANGED if good is Outcome.ALL_THERE else Outcome.NO_READ_BACK)

    def test_a_check_without_a_server_is_no_answer(self, case: Case, sandbox: SandboxProcess) -> None:
        told = deliver(case.connector(), case.parcel(_record()))
        receipt = _receipt(case, _record(), told)
        sandbox.stop()
        try:
            (checked,) = case.connector().check([receipt])
        except Unreachable:
            return
        assert checked.outcome is Outcome.NO_READ_BACK


def _receipt(case: Case, submission: Submission, told: list[Event]) -> Receipt:
    """Return the receipt that these events are worth."""
    ending = told[-1]
    assert isinstance(ending, Arrived)
    stored = next((event for event in told if isinstance(event, Stored)), Stored(file_store_id=""))
    uploads = {event.attachment_id: event.remote_id for event in told if isinstance(event, Uploaded)}
    return Receipt(
        destination=case.name,
        submission_id=submission.id,
        status=ending.status,
        remote_id=ending.remote_id,
        sha256=submission.sha256,
        at=case.connected.clock(),
        server_at=ending.server_at,
        file_store_id=stored.file_store_id,
        file_sha256=stored.sha256,
        files=tuple(
            SentFile(id=file.id, sha256=file.sha256, size=file.size, remote_id=uploads[file.id])
            for file in submission.attachments
        ),
        raw=ending.raw,
    )
