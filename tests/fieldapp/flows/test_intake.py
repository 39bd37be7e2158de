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
from forms import read
from tests.helpers.connected import PASSWORD, USER_NAME, Connected
from tests.helpers.odd_servers import RawServer, http, socket_server
from tests.helpers.sandbox import SandboxProcess

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


def test_a_project_typed_in_by_hand_has_words_for_the_keys_of_its_forms(
    store: Store, connected_to: Callable[..., Connected], sandbox: SandboxProcess
) -> None:
    sandbox.reset()
    connected = connected_to(sandbox.url)
    connected.project = connected.project.model_copy(
        update={"modules": Project.model_fields["modules"].default}
    )
    connector = connected.digit()
    connector.sign_in(USER_NAME, PASSWORD)
    digit = Digit(connector, connected.project)
    servers = cast("Servers", digit)
    report = Intake(store, servers, Library(store, servers), clock=connected.clock).refresh()
    assert "Household registration" in report.added
    texts = store.forms.messages(connected.project.tenant, connected.project.locale)
    for stored in store.forms.current(connected.project.tenant, connected.project.campaign):
        form = read(store.forms.raw(stored.id)).worded(texts)
        assert not [key for key in form.message_keys() if "_" in key and key.isupper()], stored.ref.schema_id


def test_keys_without_a_text_are_asked_for_in_addresses_that_no_proxy_refuses(
    connected_to: Callable[..., Connected],
) -> None:
    server = RawServer(*[http(200, b'{"messages":[]}') for _ in range(3)])
    keys = [f"A_LONG_KEY_{number:04}" for number in range(200)]
    with socket_server(server.serve) as address:
        connected = connected_to(f"http://{address}")
        assert connected.digit().look_up([*keys, "Words of people", "x"]) == {}
        connected.close()
