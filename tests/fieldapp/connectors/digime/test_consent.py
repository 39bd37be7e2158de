"""Asking respondents: where they go, what they come back with, and what each version can do at all."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

import pytest

from fieldapp.connectors.digime.calls import Contract
from fieldapp.connectors.digime.grants import Page, Pkce, read_redirect
from fieldapp.connectors.digime.pushing import Descriptor, Postbox, PostboxFile
from fieldapp.connectors.digime.tokens import read_tokens
from fieldapp.connectors.digime.versions import VERSIONS, version_at
from fieldapp.errors import BadAnswer, ConsentNeeded, ProjectInvalid
from tests.helpers.digime import (
    ACCESS,
    FRESH,
    Meeting,
    key_of,
    meeting,
    public_pem,
)
from tests.helpers.odd_servers import http

_SESSION = {"session": {"key": "k", "expiry": 1}}
_BACK = "http://127.0.0.1:5/"


def test_the_sample_of_the_protocol() -> None:
    pkce = Pkce.of("X3HZgbO5L6r4hb7cNHrBqk9NDBSfPYls")
    assert pkce.verifier == "WDNIWmdiTzVMNnI0aGI3Y05IckJxazlOREJTZlBZbHM"
    assert len(pkce.challenge) == 43


def test_authorize_then_exchange_then_keep() -> None:
    with meeting() as at:
        at.answer_with_token(at.token({"preauthorization_code": "pre"}), **_SESSION)
        asked = at.asking.authorize(redirect_uri=_BACK, state="st", page=Page(source_type="push"))
        assert asked.url == "https://pages.example/authorize?code=pre&sourceType=push"
        assert asked.session.key == "k"
        at.answer_with_token()
        tokens = at.asking.exchange("code", asked.verifier)
        assert (tokens.access, tokens.refresh, tokens.user, tokens.consent) == (
            "new-access",
            "new-refresh",
            "user-7",
            "consent-7",
        )
        assert at.access.tokens().access == ACCESS, "nothing is stored before the caller says whose they are"
        at.digime.access("digime.tokens.user-7").keep(tokens)
        assert at.digime.access("digime.tokens.user-7").tokens() == tokens
        assert at.digime.access("digime.tokens.user-7") is at.digime.access("digime.tokens.user-7")


def test_a_service_is_signed_in_to_again() -> None:
    with meeting() as at:
        at.answer_with_token(at.token({"reference_code": "ref"}), **_SESSION)
        asked = at.asking.reauthorize_account(at.access, redirect_uri=_BACK)
        assert asked.url == "https://pages.example/reauthorize?code=ref"
        assert "state" not in at.bearers[0]


@pytest.mark.parametrize("payload", [{}, {"preauthorization_code": ""}, {"preauthorization_code": 7}])
def test_a_page_without_its_code_is_not_shown(payload: dict[str, Any]) -> None:
    with meeting() as at:
        at.answer_with_token(at.token(payload), **_SESSION)
        with pytest.raises(BadAnswer):
            at.asking.authorize(redirect_uri=_BACK, state="st")


@pytest.mark.parametrize(
    "session", [None, {}, {"key": "k"}, {"key": "", "expiry": 1}, {"key": 7, "expiry": 1}]
)
def test_a_session_that_is_none(session: object) -> None:
    with meeting() as at:
        at.answer_with_token(at.token({"preauthorization_code": "c"}), session=session)
        with pytest.raises(BadAnswer):
            at.asking.authorize(redirect_uri=_BACK, state="st")


# --- back from the browser


def _back(**query: str) -> str:
    return f"{_BACK}?{urlencode({'user': '42', **query})}"


def test_a_consent_is_read() -> None:
    consent = read_redirect(_back(success="true", state="st", code="c", accountReference="1"), "st")
    assert (consent.code, consent.account_reference, consent.postbox_id) == ("c", "1", "")


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ({"success": "false", "state": "st", "errorCode": "USER_CANCEL"}, "did not give access"),
        ({"success": "false", "state": "st", "errorCode": "INVALID_CODE"}, "had run out"),
        ({"success": "false", "state": "st", "errorCode": "SERVER_ERROR"}, "could not give access"),
        ({"success": "false", "state": "st", "code": "c"}, "could not give access"),
        ({"success": "true", "state": "st"}, "could not give access"),
        ({"success": "true", "state": "other", "code": "c"}, "not to the question"),
        ({"success": "true", "code": "c"}, "not to the question"),
        ({"success": "true", "state": "ñ", "code": "c"}, "not to the question"),
    ],
)
def test_no_consent_is_said_in_words(query: dict[str, str], words: str) -> None:
    with pytest.raises(ConsentNeeded, match=words) as raised:
        read_redirect(_back(**query), "st")
    assert raised.value.effect == "block"


# --- versions


@pytest.mark.parametrize("base", ["https://api.example/v1.4/", "https://api.example/v1.8/", "https://x/"])
def test_a_version_that_is_not_spoken(base: str) -> None:
    with pytest.raises(ProjectInvalid, match="does not know"):
        version_at(base)


@pytest.mark.parametrize("name", VERSIONS)
def test_a_contract_knows_its_version(name: str) -> None:
    assert Contract(f"https://x/{name}/", "a", "c").version is VERSIONS[name]


_PUSH = Descriptor("a/b", ())
_FILE = PostboxFile("a", _PUSH, b"")


@pytest.mark.parametrize(
    ("version", "call"),
    [
        ("v1.5", lambda at: at.asking.authorize(redirect_uri=_BACK, state="s")),
        ("v1.5", lambda at: at.asking.onboard(at.access, redirect_uri=_BACK)),
        ("v1.5", lambda at: at.library.trigger()),
        ("v1.6", lambda at: at.library.push("send", _PUSH, lambda: iter(()))),
        ("v1.6", lambda at: at.library.push_to_provider("a", b"{}")),
        ("v1.6", lambda at: at.library.accounts()),
        ("v1.6", lambda at: at.library.open_session()),
        ("v1.7", lambda at: at.library.open_session()),
        ("v1.7", lambda at: at.library.trigger(session_key="s")),
        ("v1.5", lambda at: at.library.write(Postbox("b", public_pem(key_of("postbox"))), _FILE)),
    ],
)
def test_what_a_version_has_not_is_not_asked_for(version: str, call: Callable[[Meeting], object]) -> None:
    with meeting(version) as at:
        with pytest.raises(ProjectInvalid, match=r"version of digi\.me cannot do this"):
            call(at)
        assert at.paths == []


def test_a_fact_that_the_project_lacks_is_named() -> None:
    bare = Contract("https://x/v1.6/", "a", "c")
    for fact, name in ((lambda: bare.registered, "redirect_uri"), (lambda: bare.pages, "onboard URL")):
        with pytest.raises(ProjectInvalid) as raised:
            fact()
        assert name in raised.value.detail


def test_the_trigger_of_the_seed_page() -> None:
    """v1.6 with a session key: in the JWT, with redirect_uri, and no body."""
    with meeting("v1.6") as at:
        at.answer(http(202, b""))
        assert at.library.trigger(session_key="wwQ0") is None
        (claims,) = at.bearers
        assert list(claims) == [
            "access_token",
            "client_id",
            "nonce",
            "redirect_uri",
            "session_key",
            "timestamp",
        ]
        assert (claims["session_key"], claims["redirect_uri"]) == ("wwQ0", "https://back.example/")
        assert at.server.requests[0].endswith(b"\r\n\r\n")


def test_a_session_of_v1_5_has_scope_and_limits() -> None:
    options = {"scope": {"timeRanges": [{"last": "6m"}]}, "limits": {"duration": {"sourceFetch": 30}}}
    with meeting("v1.5") as at:
        at.answer(http(200, b'{"sessionKey":"s","expiry":5,"sessionExchangeToken":"x"}'))
        session = at.library.open_session(options)
        assert (session.key, session.expiry) == ("s", 5)
        assert b'"scope":{"timeRanges":[{"last":"6m"}]},"limits":{"duration"' in at.server.requests[0]
        assert at.bearers == []


def test_flat_tokens_of_v1_5() -> None:
    facts = {"access_token": "a", "refresh_token": "r", "expires_on": 7}
    tokens = read_tokens("renew", facts, scope="s", flat=True)
    assert (tokens.access, tokens.refresh, tokens.expires_at) == ("a", "r", 7)
    with pytest.raises(BadAnswer):
        read_tokens("renew", FRESH, scope="s", flat=True)
