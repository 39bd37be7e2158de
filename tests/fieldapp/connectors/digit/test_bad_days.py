"""What goes wrong while delivering, each with the sandbox really misbehaving."""

from __future__ import annotations

import json
import logging
import os
import threading
from base64 import b64decode
from collections.abc import Callable
from pathlib import Path

import pytest

from fieldapp.connectors.digit.delivery import Patience
from fieldapp.errors import (
    BadAnswer,
    CaptivePortal,
    OutcomeUnknown,
    Refused,
    ReplyLost,
    ServerTrouble,
    SignInNeeded,
    StillProcessing,
    TooManyRequests,
    Unreachable,
    WireError,
)
from fieldapp.records import (
    Announced,
    Arrived,
    Event,
    Failed,
    PartlyArrived,
    Polled,
    Stored,
    Submission,
    Uploaded,
)
from tests.helpers.connected import PASSWORD, USER_NAME, Connected, deliver
from tests.helpers.odd_servers import RawServer, http, socket_server
from tests.helpers.parcels import make_attachment, make_parcel, make_submission
from tests.helpers.sandbox import SandboxProcess

_CREATE, _STATUS, _UPLOAD = "/sync/file/v1/_create", "/sync/file/status/v1/_search", "/filestore/v1/files"


@pytest.fixture(autouse=True)
def _signed_in(connected: Connected) -> None:
    connected.digit().sign_in(USER_NAME, PASSWORD)


def _record(record_id: str = "rec-1", text: str = "Ana") -> Submission:
    return make_submission(record_id, {"firstName": text})


def _stored(events: list[Event]) -> str:
    return next(e.file_store_id for e in events if isinstance(e, Stored))


# --- the token -------------------------------------------------------------------------------------------


def test_a_token_that_ends_in_the_middle_is_renewed_and_the_delivery_goes_on(
    connected: Connected, sandbox: SandboxProcess
) -> None:
    def expire(event: Event) -> None:
        if isinstance(event, Stored):
            sandbox.expire_tokens()

    events = deliver(connected.digit(), make_parcel([_record()]), after=expire)
    assert isinstance(events[-1], Arrived)
    assert len(sandbox.requests("/user/oauth/token")) == 1 + 1
    (record,) = sandbox.records("digit")
    assert record["seen"] == 1


def test_a_refused_renewal_needs_a_sign_in_and_keeps_what_is_stored(
    connected: Connected, sandbox: SandboxProcess
) -> None:
    def expire(event: Event) -> None:
        if isinstance(event, Stored):
            sandbox.expire_tokens()
            sandbox.expire_tokens("refresh")

    told: list[Event] = []
    with pytest.raises(SignInNeeded) as needed:
        deliver(connected.digit(), make_parcel([_record()]), told, expire)
    assert needed.value.effect == "block"
    assert not any(secret in needed.value.detail for secret in connected.secrets())
    connected.digit().sign_in(USER_NAME, PASSWORD)
    events = deliver(connected.digit(), make_parcel([_record()], file_store_id=_stored(told)))
    assert isinstance(events[-1], Arrived)
    assert len(sandbox.requests(_UPLOAD)) == 1, "the file is not sent again"


def test_many_threads_renew_once(connected: Connected, sandbox: SandboxProcess) -> None:
    sandbox.expire_tokens()
    digit, failures = connected.digit(), list[BaseException]()

    def ask() -> None:
        try:
            digit.forms([])
        except BaseException as error:  # noqa: BLE001 - handed to the test
            failures.append(error)

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert failures == []
    renewals = [r for r in sandbox.requests("/user/oauth/token") if b"refresh_token" in b64decode(r["body"])]
    assert len(renewals) == 1


def test_a_gateway_that_reads_only_the_capital_spelling(
    connected: Connected, sandbox: SandboxProcess
) -> None:
    sandbox.faults(strict_gateway=True)
    with pytest.raises(SignInNeeded):
        connected.digit().forms([])
    connected.project = connected.project.model_copy(update={"both_spellings": True})
    assert connected.digit().forms([])


def test_signed_out_says_so(connected: Connected) -> None:
    digit = connected.digit()
    digit.sign_out()
    with pytest.raises(SignInNeeded) as needed:
        deliver(digit, make_parcel([_record()]))
    assert "signed out" in needed.value.title


# --- answers that are not the server's --------------------------------------------------------------------


@pytest.mark.parametrize("path", [_UPLOAD, _CREATE, _STATUS])
@pytest.mark.parametrize(
    ("switches", "error"),
    [
        ({"html": True}, CaptivePortal),
        ({"malformed": True}, BadAnswer),
        ({"status": 500}, ServerTrouble),
        ({"status": 502}, ServerTrouble),
        ({"drop": "before"}, ReplyLost),
        ({"drop": "middle"}, ReplyLost),
        ({"drop": "after"}, ReplyLost),
        ({"status": 403}, SignInNeeded),
        ({"empty_code": True}, Refused),
    ],
)
def test_whatever_comes_is_told_and_the_next_try_delivers_once(
    connected: Connected,
    sandbox: SandboxProcess,
    caplog: pytest.LogCaptureFixture,
    *,
    path: str,
    switches: dict[str, object],
    error: type[WireError],
) -> None:
    sandbox.faults(**switches, on=path, polls=1)
    told: list[Event] = []
    if error is Refused and path == _STATUS:
        error = OutcomeUnknown  # it is the question that is refused, not the records
    with pytest.raises(error) as raised:
        deliver(connected.digit(), make_parcel([_record()]), told)
    shown = raised.value.detail + raised.value.title + raised.value.hint + caplog.text
    assert not any(secret in shown for secret in connected.secrets())
    assert "Ana" not in shown, "no answers in messages"

    sandbox.clear_faults()
    file_id = next((e.file_store_id for e in told if isinstance(e, Stored)), "")
    sync_id = next((e.sync_id for e in told if isinstance(e, Announced)), "")
    again = deliver(connected.digit(), make_parcel([_record()], file_store_id=file_id, sync_id=sync_id))
    assert isinstance(again[-1], Arrived)
    (record,) = sandbox.records("digit")
    assert (record["times"], record["seen"]) == (1, 1)
    assert not (file_id and any(isinstance(e, Stored) for e in again)), "a stored file is not sent again"
    assert not (sync_id and any(isinstance(e, Announced) for e in again)), "nor announced again"


def test_a_busy_server_says_how_long_to_wait(connected: Connected, sandbox: SandboxProcess) -> None:
    sandbox.faults(status=429, retry_after=120, on=_CREATE)
    with pytest.raises(TooManyRequests) as busy:
        deliver(connected.digit(), make_parcel([_record()]))
    assert busy.value.retry_after == 120


def test_no_server_at_all(connected: Connected, sandbox: SandboxProcess) -> None:
    sandbox.stop()
    for attempt in (
        connected.digit().reachable,
        connected.digit().messages,
        lambda: connected.digit().forms([]),
    ):
        with pytest.raises(Unreachable):
            attempt()


# --- how the server's work ends ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("word", "kind", "status"),
    [
        ("COMPLETED", Arrived, "COMPLETED"),
        ("complete", Arrived, "COMPLETED"),
        ("Completed", Arrived, "COMPLETED"),
        ("PARTIALLY_COMPLETED", PartlyArrived, "PARTIALLY_COMPLETED"),
        ("Partially_Complete", PartlyArrived, "PARTIALLY_COMPLETED"),
        ("FAILED", Failed, "FAILED"),
        ("failed", Failed, "FAILED"),
    ],
)
@pytest.mark.parametrize("at_once", [True, False])
def test_every_spelling_of_an_ending(
    connected: Connected,
    sandbox: SandboxProcess,
    *,
    word: str,
    kind: type[Event],
    status: str,
    at_once: bool,
) -> None:
    sandbox.faults(end_state=word, end_at_once=at_once, create_status=202, seconds=True)
    events = deliver(connected.digit(), make_parcel([_record()]))
    ending = events[-1]
    assert isinstance(ending, kind)
    assert isinstance(ending, Arrived | PartlyArrived | Failed)
    assert ending.status == status
    assert 0 < len(ending.raw.encode()) <= 4096
    if at_once:
        assert sandbox.requests(_STATUS) == []


def test_waiting_grows_to_a_minute(connected: Connected, sandbox: SandboxProcess) -> None:
    sandbox.faults(polls=8)
    events = deliver(connected.digit(patience=Patience(soonest=0.5)), make_parcel([_record()]))
    assert isinstance(events[-1], Arrived)
    assert connected.clock.waits[:9] == [0.5, 1, 2, 4, 8, 16, 32, 60, 60]
    words = [event.status for event in events if isinstance(event, Polled)]
    assert words[0] == "CREATED"
    assert words[-1] == "IN_PROGRESS"


def test_a_status_that_never_ends_meets_the_deadline(connected: Connected, sandbox: SandboxProcess) -> None:
    sandbox.faults(end_state="NEVER")
    told: list[Event] = []
    with pytest.raises(StillProcessing) as still:
        deliver(connected.digit(), make_parcel([_record()]), told)
    assert still.value.effect == "unsure"
    assert 900 <= sum(connected.clock.waits) < 960
    sandbox.clear_faults()
    sync_id = next(e.sync_id for e in told if isinstance(e, Announced))
    connected.clock.waits.clear()
    later = deliver(connected.digit(), make_parcel([_record()], file_store_id=_stored(told), sync_id=sync_id))
    assert isinstance(later[-1], Arrived)
    assert connected.clock.waits == [], "the next sync asks at once"


def test_a_clock_set_back_does_not_make_waiting_endless(
    connected: Connected, sandbox: SandboxProcess
) -> None:
    sandbox.faults(end_state="NEVER")

    def set_back(event: Event) -> None:
        if isinstance(event, Polled):
            connected.clock.forward(-3600)

    with pytest.raises(StillProcessing):
        deliver(connected.digit(), make_parcel([_record()]), after=set_back)
    assert 900 <= sum(connected.clock.waits) < 960


@pytest.mark.parametrize(("took", "pause"), [(0.0, 0.005), (0.2, 0.2), (3.0, 0.5), (-60.0, 0.005)])
def test_a_near_server_is_asked_sooner(took: float, pause: float) -> None:
    assert Patience().before_first(took) == pause


def test_time_that_passed_before_the_next_question_is_not_waited_for_again(
    connected: Connected, sandbox: SandboxProcess
) -> None:
    sandbox.faults(polls=3)
    busy = iter((0.3, 5.0, 0.0))  # seconds that whoever hears does something else for

    def work(event: Event) -> None:
        if isinstance(event, Polled):
            connected.clock.forward(next(busy, 0.0))

    digit = connected.digit(patience=Patience(first=1, soonest=1))
    assert isinstance(deliver(digit, make_parcel([_record()]), after=work)[-1], Arrived)
    assert connected.clock.waits[:3] == [0.7, 0.0, 4.0]


def test_patience_is_a_setting(connected: Connected, sandbox: SandboxProcess) -> None:
    sandbox.faults(end_state="NEVER")
    digit = connected.digit(patience=Patience(first=1, soonest=1, longest=3, deadline=10))
    with pytest.raises(StillProcessing):
        deliver(digit, make_parcel([_record()]))
    assert connected.clock.waits == [1, 2, 3, 3, 3]


def test_cancelling_while_waiting_ends_without_an_ending(
    connected: Connected, sandbox: SandboxProcess
) -> None:
    sandbox.faults(end_state="NEVER")
    connected.clock.cancel_after = 2
    events = deliver(connected.digit(), make_parcel([_record()]))
    assert isinstance(events[-1], Polled)
    assert any(isinstance(event, Announced) for event in events)


def test_a_forgotten_number_is_asked_for_anew(connected: Connected, sandbox: SandboxProcess) -> None:
    told = deliver(connected.digit(), make_parcel([_record()]))
    uploads = len(sandbox.requests(_UPLOAD))
    parcel = make_parcel([_record()], file_store_id=_stored(told), sync_id="forgotten-1")
    events = deliver(connected.digit(), parcel)
    numbers = [event.sync_id for event in events if isinstance(event, Announced)]
    assert numbers[0] == "", "first the old number is given up, so that a crash cannot bring it back"
    assert len(numbers) == 2
    assert isinstance(events[-1], Arrived)
    assert len(sandbox.requests(_UPLOAD)) == uploads


# --- files ------------------------------------------------------------------------------------------------


def test_a_filestore_that_knows_no_gz_names_the_setting(
    connected: Connected, sandbox: SandboxProcess
) -> None:
    sandbox.faults(filestore="stock")
    with pytest.raises(Refused) as refused:
        deliver(connected.digit(), make_parcel([_record()]))
    assert refused.value.server_code == "EG_FILESTORE_INVALID_INPUT"
    assert "gz (application/gzip)" in refused.value.hint
    assert "allowed file formats" in refused.value.hint


def test_an_attachment_of_a_kind_the_filestore_refuses(
    connected: Connected, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    voice = make_attachment(1, b"fLaC" + bytes(100), "voice.flac", "audio/flac", tmp_path)
    parcel = make_parcel([make_submission("r", {}, attachments=[voice])], folder=tmp_path)
    with pytest.raises(Refused) as refused:
        deliver(connected.digit(), parcel)
    assert "files of this kind" in refused.value.title


@pytest.mark.parametrize("name", ["photo.png", "photo.JPG", "letter.pdf", "list.xlsx"])
def test_an_attachment_that_is_not_what_its_name_says_needs_another_file_and_no_administrator(
    connected: Connected, sandbox: SandboxProcess, tmp_path: Path, name: str
) -> None:
    broken = make_attachment(1, b"no such thing", name, "application/octet-stream", tmp_path)
    parcel = make_parcel([make_submission("r", {}, attachments=[broken])], folder=tmp_path)
    with pytest.raises(Refused) as refused:
        deliver(connected.digit(), parcel)
    assert "not what its name says" in refused.value.title
    assert "fill --edit" in refused.value.hint
    assert "administrator" not in refused.value.hint
    assert refused.value.server_code == "EG_FILESTORE_INVALID_INPUT"


def test_more_than_five_megabytes_is_refused_before_sending(
    connected: Connected, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    noise = os.urandom(3 * 1024 * 1024).hex()  # hex of noise: the gzip stays above 5 MB however it is packed
    huge = make_submission("rec-1", {"note": noise + noise[::-1]})
    small = _record("rec-2")
    digit = connected.digit()
    assert digit.fits([small])
    assert not digit.fits([huge])
    assert not digit.fits([small, huge])
    with pytest.raises(Refused) as refused:
        deliver(digit, make_parcel([huge]))
    assert "5 MB" in refused.value.title
    photo = make_attachment(1, bytes(5 * 1024 * 1024 + 1), "a.png", "image/png", tmp_path)
    with pytest.raises(Refused) as refused:
        deliver(digit, make_parcel([make_submission("r", {}, attachments=[photo])], folder=tmp_path))
    assert "5 MB" in refused.value.title
    assert sandbox.requests(_UPLOAD) == []


def test_a_ten_megabyte_text_that_packs_well_arrives(connected: Connected, sandbox: SandboxProcess) -> None:
    text = "a long story. " * 750_000
    events = deliver(connected.digit(), make_parcel([_record(text=text)]))
    assert isinstance(events[-1], Arrived)
    (record,) = sandbox.records("digit")
    assert record["answers"]["firstName"] == text


def test_a_file_gone_from_the_disk_is_refused_in_words(connected: Connected, tmp_path: Path) -> None:
    photo = make_attachment(1, b"x", "a.png", "image/png", tmp_path)
    submission = make_submission("r", {}, attachments=[photo])
    for parcel in (make_parcel([submission]), make_parcel([submission], folder=tmp_path / "elsewhere")):
        with pytest.raises(Refused) as refused:
            deliver(connected.digit(), parcel)
        assert "not on this disk" in refused.value.title


@pytest.mark.parametrize("content", [b"", b"photO", b"photo and more"])
def test_a_file_that_changed_on_the_disk_is_refused_in_words(
    connected: Connected, sandbox: SandboxProcess, tmp_path: Path, content: bytes
) -> None:
    photo = make_attachment(1, b"photo", "a.png", "image/png", tmp_path)
    (tmp_path / photo.sha256).write_bytes(content)
    submission = make_submission("r", {}, attachments=[photo])
    with pytest.raises(Refused, match="changed on the disk after it was chosen") as refused:
        deliver(connected.digit(), make_parcel([submission], folder=tmp_path))
    assert refused.value.effect == "refuse"
    assert sandbox.requests(_UPLOAD) == []


def test_attachments_that_are_there_are_not_sent_again(
    connected: Connected, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    notes = [make_attachment(n, f"note {n}".encode(), f"{n}.txt", "text/plain", tmp_path) for n in (1, 2)]
    submission = make_submission("rec-1", {}, attachments=notes)
    told: list[Event] = []
    for event in connected.digit().deliver(make_parcel([submission], folder=tmp_path)):
        told.append(event)
        if isinstance(event, Uploaded):
            break
    uploads = {e.attachment_id: e.remote_id for e in told if isinstance(e, Uploaded)}
    events = deliver(connected.digit(), make_parcel([submission], folder=tmp_path, uploads=uploads))
    assert [e.attachment_id for e in events if isinstance(e, Uploaded)] == [2]
    assert isinstance(events[-1], Arrived)
    assert len(sandbox.requests(_UPLOAD)) == 3


def test_a_second_try_sends_the_same_bytes_under_the_same_name(
    connected: Connected, sandbox: SandboxProcess
) -> None:
    records = [_record("rec-1"), _record("rec-2", "Zé 🦟")]
    sandbox.faults(drop="after", on=_UPLOAD, times=1)
    with pytest.raises(ReplyLost):
        deliver(connected.digit(), make_parcel(records))
    connected.clock.forward(86400)
    deliver(connected.digit(), make_parcel(records))
    first, second = (_file_part(b64decode(r["body"])) for r in sandbox.requests(_UPLOAD))
    assert first == second


def _file_part(body: bytes) -> bytes:
    boundary = body.partition(b"\r\n")[0]
    return next(part for part in body.split(boundary) if b"filename=" in part)


# --- what no framework does -------------------------------------------------------------------------------


def _json(body: object, status: int = 200) -> bytes:
    return http(status, json.dumps(body).encode())


def _job(status: str, sync_id: str = "s-1") -> bytes:
    return _json(
        {"responseInfo": None, "sync": {"syncId": sync_id, "status": status, "tenantId": "mz.nampula"}}
    )


_NOT_FOUND = _json(
    {"ResponseInfo": None, "Errors": [{"code": "SYNC_NOT_FOUND", "message": "no such sync"}]}, 400
)
_FILE = _json({"files": [{"fileStoreId": "file-1"}]})


def test_a_server_that_keeps_forgetting_is_not_asked_for_ever(
    connected_to: Callable[..., Connected],
) -> None:
    server = RawServer(_FILE, _job("CREATED"), _NOT_FOUND, _job("CREATED", "s-2"), _NOT_FOUND)
    told: list[Event] = []
    with socket_server(server.serve) as address:
        stranger = connected_to(f"http://{address}")
        with pytest.raises(Refused) as refused:
            deliver(stranger.digit(), make_parcel([_record()]), told)
        stranger.close()
    assert refused.value.server_code == "SYNC_NOT_FOUND"
    assert "did not know them" in refused.value.title
    assert [event.sync_id for event in told if isinstance(event, Announced)] == ["s-1", "", "s-2"]
    assert server.left == []


def test_unknown_words_mean_still_working(connected_to: Callable[..., Connected]) -> None:
    server = RawServer(_FILE, _job("QUEUED"), _job("Under Review"), _job("COMPLETE"))
    with socket_server(server.serve) as address:
        stranger = connected_to(f"http://{address}")
        events = deliver(stranger.digit(), make_parcel([_record()]))
        stranger.close()
    assert [event.status for event in events if isinstance(event, Polled)] == ["QUEUED", "UNDER_REVIEW"]
    assert isinstance(events[-1], Arrived)


@pytest.mark.parametrize(
    "body", [{}, {"files": []}, {"files": ["x"]}, {"files": [{"fileStoreId": ""}]}, {"files": 1}]
)
def test_an_upload_answer_without_an_id_is_no_answer(
    connected_to: Callable[..., Connected], body: dict[str, object]
) -> None:
    server = RawServer(_json(body, 201))
    with socket_server(server.serve) as address:
        stranger = connected_to(f"http://{address}")
        with pytest.raises(BadAnswer):
            deliver(stranger.digit(), make_parcel([_record()]))
        stranger.close()


def test_nothing_secret_is_logged_at_any_level(
    connected: Connected, sandbox: SandboxProcess, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    digit, digime = connected.digit(), connected.digime()
    secrets = connected.secrets()
    digit.sign_in(USER_NAME, PASSWORD)
    secrets |= connected.secrets()
    sandbox.expire_tokens()
    deliver(digit, make_parcel([_record(text="Joaquim")]))
    deliver(digime, make_parcel([_record(text="Joaquim")], destination="digime"))
    secrets |= connected.secrets()
    digit.sign_out()
    assert len(secrets) >= 8
    logged = caplog.text
    assert "DEBUG" in logged, "the libraries' own logs are in it"
    assert "POST" not in logged, "httpx would log whole addresses"
    assert not any(text in logged for text in [*secrets, "Joaquim", "eyJ"])
