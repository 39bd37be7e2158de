"""Syncs are measured and written down, and the log of them holds no answer and no token."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from filelock import FileLock

from fieldapp.connectors.digime import refusals as digime
from fieldapp.connectors.digit import refusals as digit
from fieldapp.errors import DiskError, FileChanged, FileGone, SignInNeeded, SyncRunning
from fieldapp.flows.dispatch import RUNS
from fieldapp.flows.server_codes import KNOWN_CODES
from fieldapp.flows.speed import Meter, Speeds
from fieldapp.flows.sync_log import technical, without_people
from fieldapp.flows.views import SyncProgress
from fieldapp.records import Reason
from fieldapp.settings import DIGIT_TOKENS
from tests.helpers.sandbox import SandboxProcess
from tests.helpers.worker import FieldWorker

NAME = "Zuleica-Nhantumbo"


class TestMeter:
    def test_nothing_is_said_before_it_can_be_known(self) -> None:
        meter = Meter()
        assert meter.rate() is None
        for second in range(5):
            meter.heard(second, second * 1000)
            assert meter.rate() is None
        meter.heard(5, 5000)
        assert meter.rate() == pytest.approx(1000)
        assert meter.left(15_000) == pytest.approx(10)

    def test_a_link_on_which_nothing_goes_has_no_speed(self) -> None:
        meter = Meter()
        for second in range(20):
            meter.heard(second, 0)
        assert meter.rate() is None
        assert meter.left(1000) is None

    def test_the_last_minute_counts(self) -> None:
        meter = Meter()
        for second in range(100):
            meter.heard(second, second * 10_000)
        for second in range(100, 170):
            meter.heard(second, 1_000_000 + (second - 100) * 100)
        rate = meter.rate()
        assert rate is not None
        assert 90 < rate < 200

    def test_a_parcel_that_failed_takes_its_bytes_back(self) -> None:
        meter = Meter()
        meter.heard(0, 0)
        meter.heard(6, 6000)
        meter.heard(7, 0)
        assert meter.rate() is None
        meter.heard(8, 4000)
        assert meter.left(4000) == 0


def test_a_sync_is_written_down_with_what_came_of_it(ready_worker: FieldWorker) -> None:
    flows = ready_worker.app.flows
    ready_worker.fill()
    heard: list[SyncProgress] = []
    report = flows.dispatch.run(progress=heard.append)
    (run,) = flows.dispatch.runs()
    assert run.report == report
    assert (run.by, run.records) == ("person", 1)
    assert run.bytes_sent == heard[-1].bytes_sent > 0
    assert all(progress.seconds_left is None for progress in heard)  # too short to know
    speed = Speeds(ready_worker.app.store).last("digit")
    assert speed is not None
    assert speed.bytes_per_second > 0
    flows.dispatch.run()
    assert len(flows.dispatch.runs()) == 1  # nothing was due: there is nothing to tell


def test_what_could_not_begin_is_written_down_too(ready_worker: FieldWorker) -> None:
    flows = ready_worker.app.flows
    ready_worker.fill()
    flows.account.sign_out()
    with pytest.raises(SignInNeeded):
        flows.dispatch.run(by_hand=False)
    (run,) = flows.dispatch.runs()
    assert run.by == "itself"
    assert run.report.problem is not None
    assert run.report.problem.code == "sign-in-needed"


def test_another_process_tells_of_its_own(ready_worker: FieldWorker) -> None:
    flows = ready_worker.app.flows
    with FileLock(flows.data_folder / "sync.lock"), pytest.raises(SyncRunning):
        flows.dispatch.run()
    assert flows.dispatch.runs() == ()


@pytest.mark.parametrize("kept", ["", "{", '[{"old": 1}]'])
def test_what_another_version_wrote_is_left_out(worker: FieldWorker, kept: str) -> None:
    worker.app.store.facts.put(RUNS, kept)
    worker.app.store.facts.put("speed:digit", kept)
    assert worker.app.flows.dispatch.runs() == ()
    assert Speeds(worker.app.store).last("digit") is None


def test_only_the_last_runs_are_kept(ready_worker: FieldWorker) -> None:
    flows = ready_worker.app.flows
    ready_worker.fill()
    flows.account.sign_out()
    for _ in range(55):
        with pytest.raises(SignInNeeded):
            flows.dispatch.run()
    assert len(flows.dispatch.runs()) == 50


def test_the_log_tells_states_and_reasons_and_never_an_answer(
    ready_worker: FieldWorker, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    flows = ready_worker.app.flows
    record = ready_worker.fill(answers={"/firstName": NAME}).id
    quoting = f"The value {NAME} of firstName is not allowed"
    sandbox.faults(status=400, code="INVALID_FILE", message=quoting, times=100)
    flows.dispatch.run()
    [digit, *_] = ready_worker.app.store.outbox.deliveries([record])
    assert digit.reason is not None
    assert NAME in digit.reason.detail  # the server quotes it, and Details shows that to the person
    file = tmp_path / "folder" / "log.json"
    flows.sync_log.export(file)
    text = file.read_text("utf-8")
    log = json.loads(text)
    assert NAME not in text
    tokens = json.loads(flows.account._vault.get(DIGIT_TOKENS) or "{}")
    assert tokens["access"] not in text
    assert "Amina" not in text
    told = {d["destination"]: d for d in log["deliveries"] if d["record"] == record}
    assert told["digit"]["state"] == "refused"
    assert told["digit"]["reason"]["code"] == "refused"
    assert "HTTP 400" in told["digit"]["reason"]["detail"]
    assert "INVALID_FILE" in told["digit"]["reason"]["detail"]
    assert log["syncs"][0]["refused"] == 2
    assert log["deliveriesLeftOut"] == 0


def test_a_disk_that_refuses_the_log_is_said(ready_worker: FieldWorker, tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("a file where the folder should be")
    with pytest.raises(DiskError):
        ready_worker.app.flows.sync_log.export(tmp_path / "folder" / "log.json")


@pytest.mark.parametrize(
    ("detail", "kept"),
    [
        ("upload: ConnectTimeout: timed out", "upload: ConnectTimeout: timed out"),
        ('create: HTTP 400, application/json: {"name": "Ana"}', "create: HTTP 400"),
        ("create: HTTP 400: INVALID_FILE Ana is no name", "create: HTTP 400 [INVALID_FILE]"),
        ('{"Errors": [{"code": "ERROR_IN_MAPPING_JSON", "message": "Ana"}]}', "[ERROR_IN_MAPPING_JSON]"),
        ("announce: HTTP 400: INVALID HIV_POSITIVE of ANA.SILVA is no value", "announce: HTTP 400"),
        ('{"errors": [{"code": "HIV_POSITIVE", "message": "HivError of ANA.SILVA"}]}', ""),
        ("get: HTTP 500, text/plain: Ana", "get: HTTP 500"),
        ("token: Bearer abc.def", "token: Bearer [hidden]"),
        ("", ""),
    ],
)
def test_technical_text_is_kept_without_a_servers_own_words(detail: str, kept: str) -> None:
    assert technical(detail) == kept


def test_a_reason_names_no_file_whatever_stands_in_its_name() -> None:
    for error in (FileGone("attachment 1: x", file="Ana “HIV” test.jpg"), FileChanged("", file="Ana”\n.jpg")):
        told = without_people(Reason.of(error))
        assert "Ana" not in told.title
        assert "HIV" not in told.title
        assert "“…”" in told.title
        assert told.code == error.code


def test_every_code_that_the_connectors_go_by_is_known() -> None:
    from_digit = {digit.SYNC_NOT_FOUND, digit.SYNC_NOT_RECORDED, digit.FILE_NOT_FOUND}
    from_digit |= {digit.FILE_TYPE_REFUSED, digit.FILE_TOO_LARGE, digit._EXPIRED, *digit._ITS_OWN_FAULT}
    from_digime = digime._APP_TOO_OLD | digime._ACCESS_OVER | digime._UNKNOWN_CONTRACT
    from_digime |= digime._BEYOND_CONTRACT | {digime._BAD_REDIRECT, digime._BAD_JWT}
    assert (from_digit | from_digime) - KNOWN_CODES == set()
