"""Forms from a real server that speaks oddly, through the real connector, onto a real disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import pytest

from fieldapp.connector import FormSource
from fieldapp.connectors.digit import DigitConnector
from fieldapp.flows.intake import Intake
from fieldapp.flows.library import Library
from fieldapp.flows.servers import Servers
from fieldapp.records import Project
from fieldapp.store import Store
from tests.helpers.connected import Connected
from tests.helpers.odd_servers import RawServer, http, socket_server

_ODD_TITLE = r'{"schema":"odd","version":1,"name":"Casa \ud800","elements":[{"key":"k","label":"L"}]}'
_ODD_NAME = r'{"schema":"na\udc00me","version":1,"elements":[{"key":"k","label":"KEY"}]}'
_ODD_REASON = r'{"schema":"bad","version":1,"elements":[],"\ud800":1,"\ud800":2}'
_PLAIN = r'{"schema":"plain","version":1,"elements":[{"key":"k","label":"KEY"}]}'
_TEXTS = rb'{"messages":[{"code":"KEY","message":"Nome \ud83d"},{"code":"\udc00","message":"x"}]}'


@dataclass
class Digit:
    """The one server and its project, as Servers hands them out."""

    connector: DigitConnector
    of: Project

    def project(self) -> Project:
        return self.of

    def source(self) -> FormSource:
        return self.connector


@pytest.fixture
def store(tmp_path: Path, connected_to: Callable[..., Connected]) -> Iterator[Store]:
    clock = connected_to("http://localhost").clock
    opened = Store.open(tmp_path / "data", clock=clock)
    yield opened
    opened.close()


def test_one_odd_character_keeps_no_form_away(store: Store, connected_to: Callable[..., Connected]) -> None:
    forms = f'{{"forms":[{_ODD_TITLE},{_ODD_NAME},{_ODD_REASON},{_PLAIN}]}}'.encode()
    server = RawServer(*[http(200, body) for _ in range(2) for body in (forms, _TEXTS)])
    with socket_server(server.serve) as address:
        connected = connected_to(f"http://{address}")
        digit = Digit(connected.digit(), connected.project)
        servers = cast("Servers", digit)
        intake = Intake(store, servers, Library(store, servers), clock=connected.clock)
        first = intake.refresh()
        intake.refresh()
        connected.close()
    project = connected.project
    current = store.forms.current(project.tenant, project.campaign)
    assert {form.ref.schema_id for form in current} == {"odd", "na\ufffdme", "plain"}
    assert len({form.id for form in current}) == len(current), "the same bytes again are no new row"
    (bad,) = store.forms.latest_unreadable(project.tenant, project.campaign).values()
    assert "\ufffd" in bad.reason
    (odd,) = (form for form in current if form.ref.schema_id == "odd")
    assert odd.title == "Casa \ufffd"
    assert store.forms.raw(odd.id) == _ODD_TITLE.encode()
    assert store.forms.messages(project.tenant, project.locale) == {"KEY": "Nome \ufffd", "\ufffd": "x"}
    str(first).encode()  # all of it can be printed
