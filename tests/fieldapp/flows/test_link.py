"""The link test over links of every speed; over real HTTP it is tested with the command line."""

from __future__ import annotations

import gzip
import json

import pytest

from fieldapp.connectors.digit.localization import blank_body
from fieldapp.errors import CaptivePortal, NameNotFound, NotTrusted, ProjectMissing, ReplyLost, WireError
from fieldapp.flows import link as module
from fieldapp.flows.link import STEPS, TYPICAL, Link, LinkReport
from fieldapp.flows.speed import Speed, Speeds
from tests.helpers.worker import FieldWorker

NANO = 1_000_000_000


class Line:
    """A server at the end of a line with so many bytes a second and a round trip of so many seconds."""

    def __init__(self, speed: float, trip: float = 0.1) -> None:
        self.speed = speed
        self.trip = trip
        self.now = 0.0
        self.sent: list[int] = []
        self.breaks: WireError | None = None

    def ticks(self) -> int:
        return round(self.now * NANO)

    def reachable(self) -> None:
        self.now += self.trip

    def weigh(self, size: int) -> None:
        self.sent.append(size)
        self.now += self.trip + size / self.speed
        if self.breaks is not None:
            raise self.breaks


def link_over(worker: FieldWorker, line: Line, monkeypatch: pytest.MonkeyPatch) -> Link:
    app = worker.app
    monkeypatch.setattr(app.servers, "source", lambda: line)
    monkeypatch.setattr(app.flows.account, "user", lambda: None)
    return Link(app.store, app.servers, app.flows.account, ticks=line.ticks)


@pytest.mark.parametrize("speed", [200, 1200, 10_000, 1_000_000])
def test_it_measures_the_line_and_is_short_on_a_slow_one(
    worker: FieldWorker, monkeypatch: pytest.MonkeyPatch, speed: float
) -> None:
    line = Line(speed, 0.8)
    report = link_over(worker, line, monkeypatch).test()
    assert report.round_trip == pytest.approx(0.8)
    assert report.bytes_per_second is not None
    assert report.per_minute == report.bytes_per_second * 60 / TYPICAL
    # where the way there and back takes longest, the measure is a careful one
    assert speed * (0.9 if speed < 100_000 else 0.4) <= report.bytes_per_second <= speed * 1.01
    assert sum(line.sent) <= sum(STEPS) < 64_000
    assert line.now < 25  # seconds, 1.6 kbit/s included
    if speed <= 1200:
        assert sum(line.sent) <= 5_000


@pytest.mark.parametrize("error", [CaptivePortal("x"), NotTrusted("x"), NameNotFound("x")])
def test_a_server_that_is_not_reached_is_said_with_its_reason(
    worker: FieldWorker, monkeypatch: pytest.MonkeyPatch, error: WireError
) -> None:
    line = Line(1000)
    link = link_over(worker, line, monkeypatch)

    def reachable() -> None:
        raise error

    monkeypatch.setattr(line, "reachable", reachable)
    report = link.test()
    assert report.reason is not None
    assert report.reason.code == error.code
    assert report.per_minute is None
    assert line.sent == []


def test_a_line_that_breaks_while_it_is_measured_keeps_what_is_known(
    worker: FieldWorker, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = Line(1_000_000)
    line.breaks = ReplyLost("x")
    report = link_over(worker, line, monkeypatch).test()
    assert report.reason is None
    assert report.round_trip is not None
    assert report.bytes_per_second is None


@pytest.mark.parametrize("after", range(6))
def test_it_is_stopped_between_two_questions(
    worker: FieldWorker, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    line = Line(1_000_000)
    asked: list[bool] = []

    def cancelled() -> bool:
        asked.append(len(asked) >= after)
        return asked[-1]

    report = link_over(worker, line, monkeypatch).test(cancelled)
    assert report.cancelled is (after < 5)
    assert len(line.sent) == max(min(after, 5) - 1, 0)


def test_the_records_that_wait_are_what_it_is_counted_in(
    ready_worker: FieldWorker, monkeypatch: pytest.MonkeyPatch
) -> None:
    app = ready_worker.app
    submission = ready_worker.fill()
    ready_worker.fill()
    Speeds(app.store).keep("digit", Speed(at=app.flows.clock(), bytes_sent=6000, seconds=60))
    report = link_over(ready_worker, Line(1000), monkeypatch).test()
    assert not report.typical
    assert report.record_bytes == len(submission.payload)
    assert report.real_per_minute == pytest.approx(6000 / report.record_bytes)


def test_without_a_project_there_is_nobody_to_ask(worker: FieldWorker) -> None:
    with pytest.raises(ProjectMissing):
        worker.app.flows.link.test()


@pytest.mark.parametrize("size", [2, 3, 1000, 40_000])
def test_what_is_sent_is_an_empty_object_that_nothing_shrinks_to_little(size: int) -> None:
    body = blank_body(size)
    assert len(body) == size
    assert json.loads(body) == {}
    if size >= 1000:
        assert len(gzip.compress(body)) > size / 5


def test_the_steps_stay_below_what_was_promised() -> None:
    assert sum(STEPS) < 60_000
    assert LinkReport().per_minute is None
    assert module.STEPS[0] <= 1000  # a second at 9.6 kbit/s
