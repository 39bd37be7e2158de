"""What an enemy on the way, or a broken digi.me, may try; and that nothing is told to whoever reads logs."""

from __future__ import annotations

import base64
import gzip
import hashlib
import hmac
import json
import logging
import traceback
from collections.abc import Callable
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.hashes import SHA512

from fieldapp.connectors.digime.pushing import Descriptor, Postbox, PostboxFile
from fieldapp.errors import BadAnswer, ConsentNeeded, FieldappError, NotTrusted, Refused
from fieldapp.settings import DIGIME_KEY, DIGIME_TOKENS
from tests.helpers.digime import (
    ACCESS,
    FRESH,
    REFRESH,
    Meeting,
    file_answer,
    key_of,
    locked,
    meeting,
    private_pem,
    public_pem,
    refused,
    told,
)
from tests.helpers.odd_servers import http

_CODE, _VERIFIER, _SESSION = "code-of-the-consent", "verifier-of-the-consent", "session-key-of-ours"
_ANSWER = "answer-of-a-person"


def _part(value: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()


def _by_another_key(at: Meeting) -> str:
    return at.token(FRESH, signer="enemy")


def _unsigned(at: Meeting) -> str:
    return jwt.encode(FRESH, "", "none", {"jku": f"{at.base_url}jwks/oauth", "kid": "k1"})


def _by_the_public_key(at: Meeting) -> str:
    """The public key, which everybody has, taken for a shared secret, signed by hand."""
    head = {"alg": "HS512", "typ": "JWT", "jku": f"{at.base_url}jwks/oauth", "kid": "k1"}
    text = f"{_part(head)}.{_part(FRESH)}"
    mac = hmac.digest(public_pem(key_of("server")).encode(), text.encode(), "sha512")
    return f"{text}.{base64.urlsafe_b64encode(mac).rstrip(b'=').decode()}"


def _with_salt(size: int) -> Callable[[Meeting], str]:
    def token(at: Meeting) -> str:
        text = at.token(FRESH).rpartition(".")[0]
        signature = key_of("server").sign(text.encode(), padding.PSS(padding.MGF1(SHA512()), size), SHA512())
        return f"{text}.{base64.urlsafe_b64encode(signature).rstrip(b'=').decode()}"

    return token


def _led_to(change: Callable[[str], str]) -> Callable[[Meeting], str]:
    return lambda at: at.token(FRESH, jku=f"{change(at.base_url)}jwks/oauth")


def _changed(at: Meeting) -> str:
    head, _, signature = at.token(FRESH).split(".")
    return f"{head}.{_part({**FRESH, 'sub': 'somebody-else'})}.{signature}"


_LEADING_AWAY: dict[str, Callable[[Meeting], str]] = {
    "a foreign host": _led_to(lambda _: "https://evil.example/"),
    "another port": _led_to(lambda _: "http://127.0.0.1:1/v1.7/"),
    "another scheme": _led_to(lambda base: base.replace("http:", "https:")),
    "a user before the host": _led_to(lambda base: base.replace("//", "//digi.me@")),
    "our host as user": _led_to(lambda base: f"{base[:-6]}@evil.example/"),
    "a backslash": _led_to(lambda base: f"{base[:-6]}\\@evil.example/"),
    "our host as a part of a name": _led_to(lambda _: "http://127.0.0.1.evil.example/"),
    "no address": _led_to(lambda _: "/v1.7/"),
}
_ATTACKS: dict[str, Callable[[Meeting], str]] = {
    "another key": _by_another_key,
    "alg none": _unsigned,
    "HS512 with the public key": _by_the_public_key,
    "salt 32": _with_salt(32),
    "the largest salt": _with_salt(256 - 64 - 2),
    "a changed payload": _changed,
    **_LEADING_AWAY,
}


def _assert_secret(error: BaseException, log: str) -> None:
    """Nothing that a person or digi.me keeps secret stands in what is shown or logged."""
    said = "".join(traceback.format_exception(error)) + repr(error) + str(error) + log
    if isinstance(error, FieldappError):
        said += f"{error.detail} {error.title} {error.hint}"
    key_lines = private_pem(key_of("contract")).splitlines()[1:-1]
    fresh = ("new-access", "new-refresh")
    for secret in (ACCESS, REFRESH, _CODE, _VERIFIER, _SESSION, _ANSWER, *fresh, *key_lines, "eyJ"):
        assert secret not in said, secret


@pytest.mark.parametrize("attack", _ATTACKS)
def test_a_token_that_is_not_proved_is_refused_in_words(
    attack: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with meeting() as at:
        before = dict(at.box.kept)
        at.answer_with_token(_ATTACKS[attack](at))
        with pytest.raises(NotTrusted, match="could not be proved") as raised:
            at.asking.exchange(_CODE, _VERIFIER)
        assert at.box.kept == before
        if attack in _LEADING_AWAY:
            assert at.paths == ["POST oauth/token"], "nobody is asked for a key"
    _assert_secret(raised.value, caplog.text)


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("where", ["token", "keys"])
def test_an_answer_without_end_is_refused(where: str, packed: bool, caplog: pytest.LogCaptureFixture) -> None:
    """10 MB where a kilobyte is due; packed, it fits into one packet."""
    caplog.set_level(logging.DEBUG)
    huge = json.dumps({"token": "x" * 10_000_000, "keys": []}).encode()
    headers = ("Content-Encoding: gzip",) if packed else ()
    with meeting() as at:
        if where == "token":
            at.answer(http(201, gzip.compress(huge) if packed else huge, "application/json", *headers))
        else:
            at.answer_with_token()
            at.server.left[-1] = http(
                200, gzip.compress(huge) if packed else huge, "application/json", *headers
            )
        with pytest.raises(BadAnswer, match="could not be understood") as raised:
            at.asking.exchange(_CODE, _VERIFIER)
        assert "more than 262144 bytes" in raised.value.detail
    _assert_secret(raised.value, caplog.text)


def _echo(*secrets: str) -> bytes:
    return refused("ValidationErrors", 400, f"Parameter validation errors: {' '.join(secrets)}")


def _exchange(at: Meeting) -> object:
    return at.asking.exchange(_CODE, _VERIFIER)


def _authorize(at: Meeting) -> object:
    return at.asking.authorize(redirect_uri="http://127.0.0.1:5/", state="s", access_token=ACCESS)


def _trigger(at: Meeting) -> object:
    return at.library.trigger()


def _list(at: Meeting) -> object:
    return at.library.files(_SESSION)


def _write(at: Meeting) -> object:
    file = PostboxFile("a.json", Descriptor("application/json", ("a",)), _ANSWER.encode())
    return at.library.write(Postbox("box", public_pem(key_of("postbox")), _SESSION), file)


def _push(at: Meeting) -> object:
    return at.library.push(
        "send a record", Descriptor("application/json", ("a",)), lambda: iter([_ANSWER.encode()])
    )


_CALLS: dict[str, tuple[Callable[[Meeting], object], tuple[str, ...]]] = {  # with the secrets that it sends
    "exchange": (_exchange, (_CODE, _VERIFIER)),
    "authorize": (_authorize, (ACCESS,)),
    "trigger": (_trigger, (ACCESS, REFRESH)),
    "list": (_list, (ACCESS, REFRESH, _SESSION)),
    "write": (_write, (ACCESS, REFRESH)),
    "push": (_push, (ACCESS, REFRESH)),
}


@pytest.mark.parametrize(
    ("version", "call"), [*(("v1.7", call) for call in _CALLS), ("v1.5", "exchange"), ("v1.5", "write")]
)
def test_what_a_refusal_echoes_is_not_shown(
    call: str, version: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    ask, sent = _CALLS[call]
    if version == "v1.5" and call == "write":
        sent = (*sent, _SESSION)
    with meeting(version) as at:
        at.answer(_echo(*sent))
        with pytest.raises(Refused) as raised:
            ask(at)
        assert "Parameter validation errors" in raised.value.detail
    _assert_secret(raised.value, caplog.text)


@pytest.mark.parametrize("call", [call for call in _CALLS if call != "push"])
@pytest.mark.parametrize(
    "answer",
    [
        http(200, f"{ACCESS} {_SESSION} {_ANSWER}".encode(), "application/json"),
        http(200, json.dumps([_SESSION, _ANSWER]).encode()),
        http(200, json.dumps({"status": _ANSWER, "session": _SESSION, "token": 7}).encode()),
        http(200, json.dumps({"token": "eyJhbGciOiJub25lIn0", "status": {"state": _ANSWER}}).encode()),
    ],
)
def test_an_answer_that_cannot_be_read_is_not_quoted(
    call: str, answer: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with meeting() as at:
        at.answer(answer)
        with pytest.raises(BadAnswer) as raised:
            _CALLS[call][0](at)
    _assert_secret(raised.value, caplog.text)


def test_a_whole_good_day_leaves_nothing_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    session = {"session": {"key": _SESSION, "expiry": 1}}
    with meeting() as at:
        at.answer_with_token(at.token({"preauthorization_code": _CODE}), **session)
        asked = at.asking.authorize(redirect_uri="http://127.0.0.1:5/", state="s")
        at.answer_with_token()
        tokens = at.asking.exchange(_CODE, asked.verifier)
        at.access.keep(tokens)
        at.answer(http(202, json.dumps(session).encode()), file_answer(locked(_ANSWER.encode())))
        at.library.trigger()
        with at.library.open(_SESSION, "a.json") as held:
            assert b"".join(held.pieces) == _ANSWER.encode()
        shown = f"{asked!r} {tokens!r} {at.library!r} {at.digime.contract!r}"
    assert _SESSION not in caplog.text
    assert asked.verifier not in shown + caplog.text
    _assert_secret(Exception(shown), caplog.text)


def test_secrets_come_from_the_vault_and_the_key_once() -> None:
    with meeting() as at:
        at.answer(*[http(201, b"")] * 3)
        for _ in range(3):
            _push(at)
        assert at.box.asked.count(DIGIME_KEY) == 1
        assert set(at.box.asked) == {DIGIME_KEY, DIGIME_TOKENS}


@pytest.mark.parametrize("name", ["../../oauth/token", "a/b", "a?b", "a#b", "a b", "%2e%2e", "ñ"])
def test_a_name_of_a_server_stays_one_step_of_the_path(name: str) -> None:
    with meeting() as at:
        at.answer(http(200, b"", "application/octet-stream", told()))
        at.library.head("session", name)
        (path,) = at.paths
        assert path.startswith("HEAD permission-access/query/session/")
        assert path.count("/") == 3
        assert not set("?#") & set(path)


@pytest.mark.parametrize("name", ["..", ".", ""])
def test_a_name_that_leads_elsewhere_is_not_followed(name: str) -> None:
    with meeting() as at:
        with pytest.raises(BadAnswer):
            at.library.head("session", name)
        assert at.paths == []


def test_a_refused_renewal_needs_the_respondent(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with meeting() as at:
        at.answer(refused("InvalidToken"), refused("InvalidToken", 401, f"{REFRESH} is expired"))
        with pytest.raises(ConsentNeeded) as raised:
            _trigger(at)
        assert "respondent" in raised.value.title
        assert raised.value.effect == "block"
        assert at.paths == ["POST permission-access/trigger", "POST oauth/token"]
    _assert_secret(raised.value, caplog.text)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def test_the_proof_of_the_code_is_what_the_protocol_says() -> None:
    """Its sample: the verifier is base64url of letters, the challenge of the digest's bytes."""
    with meeting() as at:
        at.answer_with_token(at.token({"preauthorization_code": "c"}), session={"key": "k", "expiry": 1})
        asked = at.asking.authorize(redirect_uri="http://127.0.0.1:5/", state="s")
        claims: dict[str, Any] = at.bearers[0]
    assert base64.urlsafe_b64decode(asked.verifier + "=").decode().isalnum()
    challenge = base64.urlsafe_b64decode(claims["code_challenge"] + "=").hex()
    assert challenge == _digest(asked.verifier)
    assert len(asked.verifier) == len(claims["code_challenge"]) == 43
