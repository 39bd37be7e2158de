"""Both connectors over a link on which everything goes wrong: errors of ours alone, and every record once."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from fieldapp.connectors.digime import DigimeConnector
from fieldapp.connectors.digit import DigitConnector
from fieldapp.errors import FieldappError, NotTrusted, ReplyLost
from fieldapp.records import Announced, Arrived, Event, Stored, Submission, Uploaded
from fieldapp.sandbox.proxy.front import FaultProxy
from fieldapp.sandbox.proxy.profile import FAULTS, Profile, load_profile, read_profile
from fieldapp.settings import read_project_file
from fieldapp.vault import Vault
from tests.helpers.connected import PASSWORD, USER_NAME, Connected, deliver, project_at
from tests.helpers.parcels import make_attachment, make_parcel, make_submission
from tests.helpers.sandbox import SandboxProcess

_SHIPPED = Path(__file__).resolve().parents[3] / "resources" / "faults"
_QUICK = httpx.Timeout(connect=2.0, read=5.0, write=5.0, pool=2.0)
_SECONDS = 60


@pytest.fixture
def proxy(sandbox: SandboxProcess) -> Generator[FaultProxy]:
    where = urlsplit(sandbox.url)
    with FaultProxy(where.hostname or "", where.port or 0) as proxy:
        yield proxy


@pytest.fixture
def behind(sandbox: SandboxProcess, proxy: FaultProxy, vault: Vault) -> Generator[Connected]:
    """The sandbox's project with the proxy on the way to both servers."""
    sent = sandbox.project_file().replace(sandbox.url.encode(), proxy.url.encode())
    project, secrets = read_project_file(sent)
    vault.put(dict[str, str | None](secrets))
    made = Connected(project, vault)
    yield made
    made.close()


def _until_it_works(work: Callable[[], Any], met: Counter[str]) -> Any:
    """Do it again after every error of ours; any other error fails the test."""
    started = time.monotonic()
    while time.monotonic() - started < _SECONDS:  # a link that is down refuses thousands of times a second
        try:
            return work()
        except FieldappError as error:
            met[type(error).__name__] += 1
    pytest.fail(f"it never worked: {met}")


class _Sender:
    """Delivers one record, going on from what was told before the last error."""

    def __init__(
        self, connector: DigitConnector | DigimeConnector, record: Submission, destination: str, folder: Path
    ) -> None:
        self._connector = connector
        self._record = record
        self._destination = destination
        self._folder = folder
        self._known: dict[str, str] = {"file_store_id": "", "sync_id": ""}
        self._uploads: dict[int, str] = {}

    def __call__(self) -> None:
        told: list[Event] = []
        parcel = make_parcel(
            [self._record],
            folder=self._folder,
            destination=self._destination,
            uploads=self._uploads,
            file_store_id=self._known["file_store_id"],
            sync_id=self._known["sync_id"],
        )
        try:
            deliver(self._connector, parcel, told)
        finally:
            for event in told:
                self._learn(event)
        assert isinstance(told[-1], Arrived)

    def _learn(self, event: Event) -> None:
        if isinstance(event, Stored):
            self._known["file_store_id"] = event.file_store_id
        elif isinstance(event, Announced):
            self._known["sync_id"] = event.sync_id
        elif isinstance(event, Uploaded):
            self._uploads[event.attachment_id] = event.remote_id


def test_through_everything_only_errors_of_ours_come_and_every_record_arrives_once(
    behind: Connected, sandbox: SandboxProcess, proxy: FaultProxy, tmp_path: Path
) -> None:
    met: Counter[str] = Counter()
    everything = load_profile("everything", _SHIPPED)
    proxy.set_profile(everything)
    digit, digime = behind.digit(timeout=_QUICK), behind.digime(timeout=_QUICK)
    _until_it_works(lambda: digit.sign_in(USER_NAME, PASSWORD), met)
    for ask in (digit.reachable, digit.messages, lambda: digit.forms([])):
        for _ in range(10):
            _until_it_works(ask, met)
    for number in range(12):
        note = make_attachment(number, f"note {number}".encode() * 50, "n.txt", "text/plain", tmp_path)
        record = make_submission(f"rec-{number}", {"n": number}, attachments=[note])
        _until_it_works(_Sender(digit, record, "digit", tmp_path), met)
        plain = make_submission(f"rec-{number}", {"n": number})
        _until_it_works(_Sender(digime, plain, "digime", tmp_path), met)
    for destination in ("digit", "digime"):
        assert {record["id"]: record["times"] for record in sandbox.records(destination)} == {
            f"rec-{number}": 1 for number in range(12)
        }
    assert all(file["size"] > 0 for r in sandbox.records("digit") for file in r["attachments"])
    assert proxy.counts()["injected"] > 50
    assert met.total() > 20


@pytest.mark.parametrize("fault", [fault for fault in FAULTS if fault not in ("cut_up", "cut_down")])
def test_each_fault_alone_ends_in_an_error_of_ours_or_none(
    behind: Connected, proxy: FaultProxy, fault: str
) -> None:
    behind.digit().sign_in(USER_NAME, PASSWORD)
    more = {"latency": {"ms": 5}, "slow_answer": {"ms": 5}, "bandwidth": {"up_bits": 500_000}}
    proxy.set_profile(read_profile({"rules": [{"fault": fault, **more.get(fault, {})}]}))
    parcel = make_parcel([make_submission("rec-1", {})])
    if fault in {*more, "duplicate"}:
        assert isinstance(deliver(behind.digit(), parcel)[-1], Arrived)
    else:
        with pytest.raises(FieldappError):
            deliver(behind.digit(), parcel)
    assert proxy.counts()["faults"][fault] > 0


@pytest.mark.parametrize("fault", ["cut_up", "cut_down"])
def test_a_cut_after_any_byte_is_an_error_of_ours(behind: Connected, proxy: FaultProxy, fault: str) -> None:
    digit = behind.digit()
    digit.sign_in(USER_NAME, PASSWORD)
    for after in [*range(0, 40, 3), *range(40, 420, 31)]:
        proxy.set_profile(read_profile({"rules": [{"fault": fault, "after_bytes": after}]}))
        with pytest.raises(FieldappError):
            digit.forms([])
    proxy.set_profile(Profile())
    assert digit.forms([])


@pytest.mark.parametrize("way", ["alert", "garbage", "self-signed"])
def test_wrong_tls_is_not_trusted(vault: Vault, proxy: FaultProxy, way: str) -> None:
    proxy.set_profile(read_profile({"rules": [{"fault": "tls", "way": way}]}))
    secure = Connected(project_at(proxy.url.replace("http:", "https:")), vault)
    with pytest.raises(NotTrusted):
        secure.digit().sign_in(USER_NAME, PASSWORD)
    secure.close()


def test_a_link_that_is_down_is_unreachable_and_works_when_it_is_back(
    behind: Connected, proxy: FaultProxy
) -> None:
    digit, met = behind.digit(), Counter[str]()
    digit.sign_in(USER_NAME, PASSWORD)
    proxy.set_profile(read_profile({"flapping": {"up_seconds": 0.05, "down_seconds": 0.2}}))
    while met["Unreachable"] < 2:
        _until_it_works(digit.reachable, met)
    assert set(met) <= {"Unreachable", "ReplyLost"}


_BRIEF = httpx.Timeout(connect=5.0, read=1.5, write=1.5, pool=5.0)  # seconds; the photo takes three


def test_a_photo_that_takes_longer_than_any_answer_may_arrives_at_the_first_try(
    behind: Connected, sandbox: SandboxProcess, proxy: FaultProxy, tmp_path: Path
) -> None:
    digit, digime = behind.digit(timeout=_BRIEF), behind.digime(timeout=_BRIEF)
    digit.sign_in(USER_NAME, PASSWORD)
    proxy.set_profile(read_profile({"rules": [{"fault": "bandwidth", "up_bits": 100_000}]}))
    for number, connector in enumerate((digit, digime)):
        photo = make_attachment(number, b"\x89PNG\r\n\x1a\n" + bytes(40_000), "a.png", "image/png", tmp_path)
        record = make_submission(f"slow-{number}", {}, attachments=[photo])
        parcel = make_parcel([record], folder=tmp_path, destination=connector.name)
        assert isinstance(deliver(connector, parcel)[-1], Arrived)


@pytest.mark.parametrize("name", ["digit", "digime"])
def test_a_wait_is_cut_short_from_another_thread(
    behind: Connected, proxy: FaultProxy, tmp_path: Path, name: str
) -> None:
    digit = behind.digit(timeout=httpx.Timeout(60))
    digit.sign_in(USER_NAME, PASSWORD)
    connector = digit if name == "digit" else behind.digime(timeout=httpx.Timeout(60))
    proxy.set_profile(read_profile({"rules": [{"fault": "slow_answer", "ms": 50_000}]}))
    timer = threading.Timer(1.0, connector.hang_up)
    timer.start()
    began = time.monotonic()
    with pytest.raises(ReplyLost):
        deliver(connector, make_parcel([make_submission("late", {})], folder=tmp_path, destination=name))
    assert time.monotonic() - began < 20
    timer.join()
