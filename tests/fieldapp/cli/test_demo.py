"""The demo tells the truth, and can tell when something is wrong."""

from __future__ import annotations

import socket
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from fieldapp.assets import asset
from fieldapp.cli.demo.people import answers
from fieldapp.cli.demo.photo import png
from fieldapp.cli.demo.pretend import DemoFailed, PretendServers
from fieldapp.cli.demo.story import RECORDS_A_FORM, Filled, disagreements
from fieldapp.flows.views import RecordView
from fieldapp.records import Delivery, DeliveryState
from forms import Session, read
from tests.fieldapp.cli.conftest import Commands

FORMS = sorted(p for p in asset("samples", "digit").glob("*.json") if not p.name.startswith("messages"))
NOW = datetime(2026, 3, 14, tzinfo=UTC)


def test_every_record_arrives_once_at_both_destinations(commands: Commands) -> None:
    ended = commands("demo", "--headless", "--json")

    assert ended.code == 0, ended.err
    told = ended.json
    assert set(told) == {"records", "arrived"}
    per_form = Counter(record["form"] for record in told["records"])
    assert per_form == {path.stem: RECORDS_A_FORM for path in FORMS}
    assert all(r["destinations"] == {"digit": "delivered", "digime": "delivered"} for r in told["records"])
    expected = {(r["id"], where, 1) for r in told["records"] for where in ("digit", "digime")}
    assert {(a["id"], a["destination"], a["times"]) for a in told["arrived"]} == expected
    assert "The network is gone" in ended.err
    assert "Closed the app in the middle" in ended.err


@pytest.mark.parametrize("file", FORMS, ids=lambda path: path.stem)
@pytest.mark.parametrize("household", range(3))
def test_households_answer_every_sample_without_a_problem(file: Path, household: int) -> None:
    session = Session(read(file.read_bytes()))

    given = list(answers(session, household))

    assert given
    assert session.problems() == ()


def test_households_answer_a_form_that_they_do_not_know() -> None:
    raw = (
        b'{"schema":"other","version":1,"elements":['
        b'{"type":"dataElement","key":"a","name":"A","dataType":"integer","uiElementType":"number",'
        b'"validations":[{"name":"required","attribute":true},{"name":"minValue","attribute":50}]},'
        b'{"type":"dataElement","key":"b","name":"B","dataType":"select","uiElementType":"radio",'
        b'"validations":[{"name":"required","attribute":true}],"enums":["X","Y"]}]}'
    )
    session = Session(read(raw))

    assert [text for _, text in answers(session, 0)] == ["100", "X"]


def test_the_photo_is_a_picture() -> None:
    picture = QImage.fromData(png(32, 24))

    assert (picture.width(), picture.height()) == (32, 24)


def record(record_id: str, **states: DeliveryState) -> Filled:
    deliveries = tuple(
        Delivery(id=n, submission_id=record_id, destination=where, state=state, updated_at=NOW)
        for n, (where, state) in enumerate(states.items())
    )
    view = RecordView(
        id=record_id, form_title="F", title="", finished_at=NOW, attachments=0, deliveries=deliveries
    )
    return record_id, "f", view


DELIVERED = record("r1", digit=DeliveryState.DELIVERED)


def test_nothing_is_wrong_with_one_arrival_a_delivery() -> None:
    assert disagreements([DELIVERED], [("r1", "digit", 1)]) == []


@pytest.mark.parametrize(
    ("records", "arrived", "says"),
    [
        ([DELIVERED], [], "never reached"),
        ([DELIVERED], [("r1", "digit", 2)], "counts 2 times"),
        ([DELIVERED], [("r1", "digit", 1), ("r1", "digit", 1)], "stands 2 times"),
        ([DELIVERED], [("r1", "digit", 1), ("r9", "digit", 1)], "not sent by this run"),
        ([record("r1", digit=DeliveryState.UNCONFIRMED)], [("r1", "digit", 1)], "is unconfirmed"),
    ],
)
def test_a_wrong_end_is_noticed(
    records: list[Filled], arrived: list[tuple[str, str, int]], says: str
) -> None:
    [wrong] = disagreements(records, arrived)

    assert says in wrong


def test_the_pretend_servers_come_back_at_the_same_address(tmp_path: Path) -> None:
    with PretendServers(tmp_path) as servers:
        first = servers.url
        servers.stop()
        with pytest.raises(DemoFailed):
            servers.arrived()
        servers.start()
        assert servers.url == first
        assert servers.arrived() == []


def test_pretend_servers_that_cannot_start_say_why(tmp_path: Path) -> None:
    servers = PretendServers(tmp_path)
    with servers:
        port = int(servers.url.rpartition(":")[2])
    with socket.create_server(("127.0.0.1", port)), pytest.raises(DemoFailed) as failed:
        servers.start()

    assert "cannot start" in failed.value.detail


def test_tomorrow_s_demo_is_at_the_same_address_unless_somebody_took_it(tmp_path: Path) -> None:
    with PretendServers(tmp_path) as today:
        first = today.url
    with PretendServers(tmp_path) as tomorrow:
        assert tomorrow.url == first
    with socket.socket() as other:
        other.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        other.bind(("127.0.0.1", int(first.rpartition(":")[2])))
        other.listen()
        with PretendServers(tmp_path) as elsewhere:
            assert elsewhere.url != first
