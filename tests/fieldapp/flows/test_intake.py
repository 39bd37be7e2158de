"""Forms from a real server that speaks oddly, through the real connector, onto a real disk."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import pytest

from fieldapp.connector import FormSource
from fieldapp.connectors.digit import DigitConnector
from fieldapp.flows import intake as intake_module
from fieldapp.flows.intake import Intake
from fieldapp.flows.library import Library
from fieldapp.flows.servers import Servers
from fieldapp.records import Project
from fieldapp.store import Store
from forms import Form, read
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


KEYED = (
    b'{"forms":[{"schema":"plain","name":"OK","version":1,"pages":[{"page":"p","label":"HOUSEHOLD_PAGE",'
    b'"properties":[{"fieldName":"k","label":"KEY_LABEL","type":"string"}]}]}]}'
)


def _said(*pairs: tuple[str, str]) -> bytes:
    """Return the answer of a server with these messages."""
    return http(
        200, json.dumps({"messages": [{"code": key, "message": text} for key, text in pairs]}).encode()
    )


def _refreshed(
    store: Store,
    connected_to: Callable[..., Connected],
    *answers: bytes,
    times: int = 1,
    modules: bool = False,
) -> dict[str, str]:
    """Get the forms so often from a server that gives these answers, and return the texts that came."""
    with socket_server(RawServer(*answers).serve) as address:
        connected = connected_to(f"http://{address}")
        if not modules:
            connected.project = connected.project.model_copy(update={"modules": ()})
        servers = cast("Servers", Digit(connected.digit(), connected.project))
        intake = Intake(store, servers, Library(store, servers), clock=connected.clock)
        for _ in range(times):
            intake.refresh()
        connected.close()
    return store.forms.messages(connected.project.tenant, connected.project.locale)


@pytest.mark.parametrize("status", [400, 401, 404, 414, 429, 503])
def test_a_look_up_that_fails_fails_nothing_else(
    store: Store, connected_to: Callable[..., Connected], caplog: pytest.LogCaptureFixture, status: int
) -> None:
    no = http(status, b'{"Errors":[{"code":"x","message":"too many"}]}')
    texts = _refreshed(store, connected_to, http(200, KEYED), _said(("OK", "Plain")), no, modules=True)
    assert texts == {"OK": "Plain"}
    assert len(store.forms.current("mz.nampula", "LLIN-2026")) == 1
    assert "2 keys of forms were not looked up" in caplog.text


def test_a_line_that_breaks_at_the_look_up_fails_nothing_else(
    store: Store, connected_to: Callable[..., Connected]
) -> None:
    answers = http(200, KEYED), _said(("OK", "Plain"))  # then it closes without a word
    assert _refreshed(store, connected_to, *answers, modules=True) == {"OK": "Plain"}


def test_one_refused_list_of_keys_keeps_the_others(
    connected_to: Callable[..., Connected],
) -> None:
    keys = [f"A_LONG_KEY_{number:04}" for number in range(200)]
    server = RawServer(_said((keys[0], "First")), http(400, b"{}"), _said((keys[-1], "Last")))
    with socket_server(server.serve) as address:
        connected = connected_to(f"http://{address}")
        assert list(connected.digit().look_up(keys)) == [{keys[0]: "First"}, {keys[-1]: "Last"}]
        connected.close()


def test_a_text_that_was_corrected_on_the_server_arrives(
    store: Store, connected_to: Callable[..., Connected]
) -> None:
    texts = _refreshed(
        store,
        connected_to,
        *(http(200, KEYED), _said(("KEY_LABEL", "Wrong"))),
        *(http(200, KEYED), _said(("KEY_LABEL", "Right"))),
        times=2,
    )
    assert texts == {"KEY_LABEL": "Right"}


def test_a_held_form_that_cannot_be_read_keeps_no_texts_away(
    store: Store, connected_to: Callable[..., Connected], monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(raw: bytes) -> Form:
        if b'"odd"' in raw:
            raise RecursionError
        return read(raw)

    odd = f'{{"forms":[{_ODD_TITLE}]}}'.encode()
    _refreshed(store, connected_to, http(200, odd))
    monkeypatch.setattr(intake_module, "read", breaks)
    assert _refreshed(store, connected_to, http(200, KEYED), _said(("KEY_LABEL", "Name"))) == {
        "KEY_LABEL": "Name"
    }


def test_words_of_people_are_not_replaced_by_what_some_module_says(
    connected_to: Callable[..., Connected],
) -> None:
    words = ["OK", "NO", "10", "2019", "2019.01", "A.M", "B-12", "N/A", "Words of people", "x", "HIV"]
    server = RawServer(_said(*((word, "Something else") for word in [*words, "SUBMIT_FORM"])))
    with socket_server(server.serve) as address:
        connected = connected_to(f"http://{address}")
        assert list(connected.digit().look_up(words)) == []
        assert not server.requests
        found = list(connected.digit().look_up([*words, "SUBMIT_FORM"]))
        connected.close()
    assert found == [{"SUBMIT_FORM": "Something else"}]


def test_a_key_that_modules_word_differently_stays_without_a_text(
    connected_to: Callable[..., Connected],
) -> None:
    said = [("YES_KEY", "Yes"), ("YES_KEY", "No"), ("HCM.TITLE", "Same"), ("HCM.TITLE", "Same")]
    with socket_server(RawServer(_said(*said)).serve) as address:
        connected = connected_to(f"http://{address}")
        assert list(connected.digit().look_up(["YES_KEY", "HCM.TITLE"])) == [{"HCM.TITLE": "Same"}]
        connected.close()


def test_keys_without_a_text_are_asked_for_in_addresses_that_no_proxy_refuses(
    connected_to: Callable[..., Connected],
) -> None:
    server = RawServer(*[http(200, b'{"messages":[]}') for _ in range(3)])
    keys = [f"A_LONG_KEY_{number:04}" for number in range(200)]
    with socket_server(server.serve) as address:
        connected = connected_to(f"http://{address}")
        assert list(connected.digit().look_up(keys)) == [{}, {}, {}]
        connected.close()
    assert max(request.index(b"\r\n") for request in server.requests) < 2000
