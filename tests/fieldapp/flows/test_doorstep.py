"""The address that a browser comes back to takes one answer to one question, and nothing else."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from urllib.parse import urlsplit

import httpx
import pytest

from fieldapp.flows.doorstep import Doorstep

_STATE = "s" * 32
_GOOD = f"?success=true&code=c0de&state={_STATE}"


@pytest.fixture
def doorstep() -> Iterator[Doorstep]:
    opened = Doorstep("", _STATE)
    yield opened
    opened.close()


@pytest.fixture
def browser() -> Iterator[httpx.Client]:
    with httpx.Client(trust_env=False) as client:
        yield client


def test_only_this_machine_is_listened_to(doorstep: Doorstep) -> None:
    assert doorstep._server.server_address[0] == "127.0.0.1"


def test_one_answer_is_taken_once(doorstep: Doorstep, browser: httpx.Client) -> None:
    first = browser.get(doorstep.redirect_uri + _GOOD)
    assert first.status_code == 200
    assert "Thank you" in first.text
    assert "c0de" not in first.text
    assert first.headers["cache-control"] == "no-store"
    assert first.headers["referrer-policy"] == "no-referrer"
    again = browser.get(doorstep.redirect_uri + _GOOD.replace("c0de", "another"))
    assert again.status_code == 410
    reloaded = browser.get(doorstep.redirect_uri + _GOOD)
    assert (reloaded.status_code, reloaded.text) == (200, first.text)
    assert doorstep.wait(5) == doorstep.redirect_uri + _GOOD


def test_a_refusal_is_an_answer_too(doorstep: Doorstep, browser: httpx.Client) -> None:
    query = f"?success=false&errorCode=USER_CANCEL&state={_STATE}"
    shown = browser.get(doorstep.redirect_uri + query)
    assert "No access was given" in shown.text
    assert doorstep.wait(5) == doorstep.redirect_uri + query


@pytest.mark.parametrize(
    ("path", "host", "status"),
    [
        (f"/consent{_GOOD.replace(_STATE, 'another')}", "", 403),
        ("/consent?success=true&code=c0de", "", 403),
        (f"/consent?state=ñ{_STATE}", "", 403),
        (f"/{_GOOD}", "", 404),
        (f"/consent/x{_GOOD}", "", 404),
        ("/favicon.ico", "", 404),
        (f"/consent{_GOOD}", "evil.example", 404),
        (f"/consent{_GOOD}", "127.0.0.1:1", 404),
    ],
)
def test_any_other_request_is_refused_and_the_right_one_still_comes(
    doorstep: Doorstep, browser: httpx.Client, path: str, host: str, status: int
) -> None:
    address = doorstep.redirect_uri.removesuffix("/consent") + path
    shown = browser.get(address, headers={"Host": host} if host else {})
    assert shown.status_code == status
    assert "another" not in shown.text
    assert not doorstep._came.is_set()
    assert browser.get(doorstep.redirect_uri + _GOOD).status_code == 200


def test_other_verbs_are_refused(doorstep: Doorstep, browser: httpx.Client) -> None:
    for verb in ("POST", "PUT", "DELETE", "OPTIONS"):
        assert browser.request(verb, doorstep.redirect_uri + _GOOD).status_code == 501
    assert not doorstep._came.is_set()


def test_a_browser_that_says_nothing_holds_up_nobody(doorstep: Doorstep, browser: httpx.Client) -> None:
    port = urlsplit(doorstep.redirect_uri).port or 0
    with socket.create_connection(("127.0.0.1", port)):
        assert browser.get(doorstep.redirect_uri + _GOOD, timeout=5).status_code == 200


def test_it_stops_waiting(doorstep: Doorstep) -> None:
    assert doorstep.wait(0.2) is None
    assert doorstep.wait(600, lambda: True) is None


def test_what_is_shut_is_shut(browser: httpx.Client) -> None:
    opened = Doorstep("", _STATE)
    opened.close()
    with pytest.raises(httpx.ConnectError):
        browser.get(opened.redirect_uri + _GOOD)


def test_words_in_any_language_are_no_markup(doorstep: Doorstep, browser: httpx.Client) -> None:
    doorstep.words = type(doorstep.words)(given=("<b>Obrigado</b>", "شكرا"))
    shown = browser.get(doorstep.redirect_uri + _GOOD)
    assert "&lt;b&gt;Obrigado" in shown.text
    assert "شكرا" in shown.text
