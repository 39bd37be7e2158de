"""What commands say in words: records are counted as people count, one of a thing is one."""

from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta

import pytest

from fieldapp.cli import link_words, sync_words
from fieldapp.cli.desk import Output, plural
from fieldapp.cli.verbs import sync as sync_verb
from fieldapp.cli.verbs import where
from fieldapp.flows.link import LinkReport
from fieldapp.flows.views import SyncProgress, SyncReport
from fieldapp.flows.whereabouts import SafetyView
from fieldapp.records import InTheWay, Obstacle

_NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)


@pytest.mark.parametrize(("count", "said"), [(0, "0 records"), (1, "1 record"), (1234, "1,234 records")])
def test_one_of_a_thing_is_one(count: int, said: str) -> None:
    assert plural(count, "record") == said


@pytest.mark.parametrize("why", list(InTheWay))
def test_an_obstacle_of_one_and_of_several_is_said_as_such(why: InTheWay) -> None:
    one = where._obstacle(Obstacle(why=why, count=1, ids=("a",)))
    two = where._obstacle(Obstacle(why=why, count=2, ids=("a", "b")))

    assert one.split()[0] == "1"
    assert one.partition(":")[0][3:] != two.partition(":")[0][3:]
    assert not [word for word in ("records", "drafts", "files", " are ", " have ") if word in one]


def test_a_backup_is_missed_only_where_something_would_need_one() -> None:
    safe = where._lines(SafetyView(records=3, proved=3, in_the_way=()))
    owed = Obstacle(why=InTheWay.OWED, count=1, ids=("a",))
    unsafe = where._lines(SafetyView(records=3, proved=2, in_the_way=(owed,)))

    assert safe[0].startswith("Safe to wipe")
    assert safe[-1] == "3 of 3 records are proved."
    assert unsafe[-1] == "2 of 3 records are proved. There is no backup of this disk."


@pytest.mark.parametrize(
    ("records", "said"), [(1, "0 of 1 record is proved."), (2, "0 of 2 records are proved.")]
)
def test_what_is_proved_is_counted(records: int, said: str) -> None:
    assert said in where._lines(SafetyView(records=records, proved=0, in_the_way=()))[-1]


@pytest.mark.parametrize(
    ("report", "said", "left"),
    [
        (SyncReport(), "Nothing was due.", ""),
        (
            SyncReport(delivered=2, records_done=1, records_total=1),
            "Delivered everywhere: 1 of 1 record.",
            "",
        ),
        (
            SyncReport(delivered=3, waiting=1, records_done=1, records_total=2),
            "Delivered everywhere: 1 of 2 records.",
            "Not there yet, each record counted for each place: waiting 1.",
        ),
        (
            SyncReport(blocked=1),
            "Nothing was sent.",
            "Not there yet, each record counted for each place: needs you 1.",
        ),
    ],
)
def test_a_sync_counts_records_and_says_where_else_it_counts_places(
    report: SyncReport, said: str, left: str
) -> None:
    assert sync_words.ended(report) == said
    assert sync_words.left(report) == left


@pytest.mark.parametrize(
    ("bytes_per_second", "said"),
    [
        (100_000, "about 6,000 records a minute"),
        (30, "about 2 records a minute"),
        (17, "about 1 record a minute"),
        (10, "less than 1 record a minute, about 36 records an hour"),
        (0.3, "less than 1 record a minute, about 1 record an hour"),
        (0.01, "less than 1 record an hour"),
    ],
)
def test_a_slow_link_is_never_good_for_nothing(bytes_per_second: float, said: str) -> None:
    report = LinkReport(
        round_trip=0.5,
        bytes_per_second=bytes_per_second,
        record_bytes=1000,
        signed_in=True,
        real_per_minute=bytes_per_second * 60 / 1000,
    )
    _, good_for, last = link_words.lines(report)
    assert good_for.startswith(f"Good for {said}, of 1,000 bytes each")
    assert last == f"The last sync sent {said}."


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("err", [_Terminal(), io.StringIO()])
def test_how_far_a_long_file_is_passes_by_on_a_terminal_alone(err: io.StringIO) -> None:
    steps = sync_verb._Steps(Output(io.StringIO(), err, as_json=False, details=False), lambda: _NOON)
    sending = SyncProgress(
        records_done=0,
        records_total=2,
        deliveries_done=0,
        deliveries_total=2,
        bytes_sent=0,
        bytes_total=9_000,
        doing="Sending",
    )
    steps.tell(sending)
    for sent in (1_000, 2_000):
        steps.tell(sending.model_copy(update={"file_sent": sent, "file_total": 4_000}))
    steps.tell(sending.model_copy(update={"bytes_sent": 4_000}))
    passing = "Sending: 1,000 of 4,000 bytes (25 %), 0 of 2 records"
    first, last = (f"Sending: 0 of 2 records, {sent} of 9000 bytes\n" for sent in (0, 4_000))
    if err.isatty():
        wiped = f"\r{' ' * len(passing)}\r"
        second = passing.replace("1,000", "2,000").replace("25", "50")
        assert err.getvalue() == f"{first}{passing}{wiped}{second}{wiped}{last}"
    else:
        assert err.getvalue() == f"{first}{last}"


def test_in_a_file_how_far_a_long_file_is_gets_a_line_every_ten_seconds() -> None:
    err, now = io.StringIO(), [_NOON]
    steps = sync_verb._Steps(Output(io.StringIO(), err, as_json=False, details=False), lambda: now[0])
    for sent in range(1_000, 4_000, 100):
        now[0] += timedelta(seconds=1)
        steps.tell(
            SyncProgress(
                records_done=0,
                records_total=2,
                deliveries_done=0,
                deliveries_total=2,
                bytes_sent=0,
                bytes_total=9_000,
                doing="Sending",
                file_sent=sent,
                file_total=4_000,
            )
        )
    said = [line.split(":")[1].split()[0] for line in err.getvalue().splitlines()]
    assert said == ["1,900", "2,900", "3,900"]
