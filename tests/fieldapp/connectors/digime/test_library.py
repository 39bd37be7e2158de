"""A respondent's library: tokens renewed once, files opened anew, what is read held to what it should be."""

from __future__ import annotations

import json
import os
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from itertools import count
from typing import Any

import brotli
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from fieldapp.connectors.digime.access import Access, Digime
from fieldapp.connectors.digime.calls import Call
from fieldapp.connectors.digime.library import Library
from fieldapp.connectors.digime.pushing import Descriptor, Postbox, PostboxFile
from fieldapp.connectors.digime.sealing import opened, sealed
from fieldapp.errors import (
    BadAnswer,
    CaptivePortal,
    ConsentNeeded,
    FieldappError,
    FileGone,
    NotRenewed,
    NotTrusted,
    Refused,
    WireError,
)
from fieldapp.settings import DIGIME_TOKENS
from tests.helpers.digime import (
    ACCESS,
    FRESH,
    Counting,
    Meeting,
    file_answer,
    gzipped,
    in_pieces,
    key_of,
    locked,
    meeting,
    public_pem,
    refused,
    told,
)
from tests.helpers.odd_servers import http

_JSON = Descriptor("application/json", ("a",), ("rec-1",))
_CONTENT = b"".join(b"%d lines of a record\n" % number for number in range(20_000))
_DELIVERED = http(200, b'{"status":"delivered","expires":200000}')
_PENDING = http(200, b'{"status":"pending","expires":200000}')
_EMPTY_LIST = http(200, b'{"status":{"state":"pending"}}')


def _box() -> Postbox:
    return Postbox("box", public_pem(key_of("postbox")))


def _write(at: Meeting) -> str:
    return at.library.write(_box(), PostboxFile("a.json", _JSON, b"{}")).status


def _access_used(at: Meeting) -> list[str]:
    return [claims["access_token"] for claims in at.bearers if "access_token" in claims]


# --- tokens that ran out

_CALLS: dict[str, tuple[Callable[[Meeting], Any], bytes]] = {
    "write": (_write, _DELIVERED),
    "push": (lambda at: at.library.push("send", _JSON, lambda: iter((b"{}",))), http(201, b"")),
    "provider": (lambda at: at.library.push_to_provider("a", b"{}"), http(201, b"{}")),
    "trigger": (lambda at: at.library.trigger(), http(202, b'{"session":{"key":"k","expiry":1}}')),
    "files": (lambda at: at.library.files("s"), _EMPTY_LIST),
    "head": (lambda at: at.library.head("s", "n"), http(200, b"", "application/json", told())),
    "accounts": (lambda at: at.library.accounts(), http(200, b"[]")),
}


def _open(at: Meeting) -> bytes:
    with at.library.open("s", "n") as held:
        return b"".join(held.pieces)


@pytest.mark.parametrize("call", [*_CALLS, "open"])
def test_a_token_that_ran_out_is_renewed_once(call: str) -> None:
    with meeting() as at:
        ask, good = _CALLS.get(call, (_open, file_answer(locked(b"x"))))
        at.answer(http(401, b"") if call == "head" else refused("InvalidToken"))
        at.answer_with_token()
        at.answer(good)
        ask(at)
        assert _access_used(at) == [ACCESS, "new-access"]
        first, renewal, keys, again = at.paths
        assert (renewal, keys) == ("POST oauth/token", "GET jwks/oauth")
        assert first == again
        nonces = [claims["nonce"] for claims in at.bearers]
        assert len(set(nonces)) == 3
        assert at.access.tokens().refresh == "new-refresh", "stored before it was used"


@pytest.mark.parametrize("call", [*_CALLS, "open"])
def test_a_second_refusal_is_tried_later_and_needs_nobody(call: str) -> None:
    with meeting() as at:
        ask, _ = _CALLS.get(call, (_open, b""))
        refusal = http(401, b"") if call == "head" else refused("InvalidToken")
        at.answer(refusal)
        at.answer_with_token()
        at.answer(refusal)
        with pytest.raises(NotRenewed):
            ask(at)
        assert len(at.paths) == 4, "it does not go round"


def test_tokens_that_another_process_renewed_meanwhile_are_used(monkeypatch: pytest.MonkeyPatch) -> None:
    with meeting() as at:
        at.answer(refused("InvalidToken"), http(200, b"[]"))

        def refused_after_theirs(*_: object) -> dict[str, Any]:
            at.access.keep(at.access.tokens().model_copy(update={"access": "theirs"}))
            raise ConsentNeeded("the refresh token was used already")

        monkeypatch.setattr(at.digime, "granted", refused_after_theirs)
        at.library.accounts()
        assert _access_used(at) == [ACCESS, "theirs"]


@pytest.mark.parametrize(
    "lost",
    [
        http(502, b""),
        http(200, b"<html>", "text/html"),
        http(200, b"not json"),
        http(403, b"{}"),
        http(404, b""),
        http(200, b"{}"),
        http(200, b'{"keys": []}'),
    ],
    ids=["bad gateway", "captive portal", "cut JSON", "refused", "not there", "no keys", "none of them"],
)
@pytest.mark.parametrize("same", [True, False], ids=["by the next call", "by another process"])
def test_a_renewal_whose_key_cannot_be_had_is_proved_later(lost: bytes, *, same: bool) -> None:
    with meeting() as at:
        at.answer(refused("InvalidToken"))
        at.answer_with_token()
        at.server.left[-1] = lost
        with pytest.raises(WireError):
            at.library.accounts()
        assert at.access.tokens().access == ACCESS, "what is not proved is not used"
        assert "new-access" not in repr(at.access.tokens())
        access = at.access if same else Access(at.digime, at.box, DIGIME_TOKENS)
        at.answer(http(200, json.dumps(at.keys()).encode()), http(200, b"[]"))
        Library(at.digime, access).accounts()
        assert _access_used(at) == [ACCESS, "new-access"]
        assert at.paths.count("POST oauth/token") == 1, "the refresh token was for one use"
        assert access.tokens().refresh == "new-refresh"
        assert not access.tokens().unproved


def _key_away(at: Meeting) -> None:
    """Renew once, and not find the key."""
    at.answer(refused("InvalidToken"))
    at.answer_with_token()
    at.server.left[-1] = http(200, b'{"keys": []}')
    with pytest.raises(NotRenewed):
        at.library.accounts()
    at.answer(http(200, b'{"keys": []}'))


def test_a_renewal_whose_key_stays_away_is_asked_for_again() -> None:
    with meeting() as at:
        _key_away(at)
        at.answer_with_token(at.token({**FRESH, "access_token": {"value": "newest"}}))
        at.answer(http(200, b"[]"))
        at.library.accounts()
        assert _access_used(at) == [ACCESS, "newest"]


def test_a_renewal_whose_key_stays_away_is_kept_where_no_other_is_given() -> None:
    with meeting() as at:
        _key_away(at)
        at.answer(refused("InvalidToken"))  # it was for one use
        with pytest.raises(NotRenewed):
            at.library.accounts()
        at.answer(http(200, json.dumps(at.keys()).encode()), http(200, b"[]"))
        at.library.accounts()
        assert _access_used(at) == [ACCESS, "new-access"]


@pytest.mark.parametrize("good", [True, False], ids=["proved", "not proved"])
def test_a_project_file_opened_meanwhile_is_not_written_over(
    monkeypatch: pytest.MonkeyPatch, *, good: bool
) -> None:
    with meeting() as at:
        at.answer(refused("InvalidToken"))
        at.answer_with_token(None if good else at.token(FRESH, "a stranger"))
        ask = Digime.keys

        def opened_meanwhile(digime: Digime, call: Call) -> dict[str, Any]:
            at.access.keep(at.access.tokens().model_copy(update={"access": "given anew", "unproved": ""}))
            return ask(digime, call)

        monkeypatch.setattr(Digime, "keys", opened_meanwhile)
        at.answer(http(200, b"[]"))
        with suppress(NotTrusted):
            at.library.accounts()
        assert at.access.tokens().access == "given anew"


def test_without_a_refresh_token_the_respondent_is_needed_at_once() -> None:
    with meeting() as at:
        at.access.keep(at.access.tokens().model_copy(update={"refresh": ""}))
        at.answer(refused("InvalidToken"))
        with pytest.raises(ConsentNeeded):
            at.library.accounts()
        assert len(at.paths) == 1


@pytest.mark.parametrize("call", ["write", "provider", "trigger", "files", "accounts"])
def test_what_blames_another_thing_renews_nothing(call: str) -> None:
    with meeting() as at:
        at.answer(refused("InvalidJWT"))
        with pytest.raises(FieldappError):
            _CALLS[call][0](at)
        assert len(at.paths) == 1


@pytest.mark.parametrize("code", ["SDKInvalid", "SDKVersionInvalid"])
@pytest.mark.parametrize("status", [400, 401, 403, 503])
@pytest.mark.parametrize("call", ["write", "push", "trigger", "open"])
def test_an_outdated_app_stops_and_says_so(call: str, status: int, code: str) -> None:
    with meeting() as at:
        at.answer(refused(code, status))
        if status == 401 and call in {"push", "open"}:  # digi.me's SDK renews here without asking why
            at.answer_with_token()
            at.answer(refused(code, status))
        with pytest.raises(Refused, match="this version of fieldapp") as raised:
            _CALLS.get(call, (_open, b""))[0](at)
        assert raised.value.server_code == code
        assert raised.value.effect == "block", "no other record would get further"


# --- the postbox


@pytest.mark.parametrize(("last", "status"), [(_DELIVERED, "delivered"), (_PENDING, "pending")])
def test_pending_renews_and_writes_once_more(last: bytes, status: str) -> None:
    with meeting("v1.6") as at:
        at.answer(_PENDING)
        at.answer_with_token()
        at.answer(last)
        assert _write(at) == status
        assert _access_used(at) == [ACCESS, "new-access"]
        first, again = (claims for claims in at.bearers if "iv" in claims)
        assert first["iv"] != again["iv"]
        assert first["symmetrical_key"] != again["symmetrical_key"]


def test_pending_after_a_renewal_writes_once_more_and_renews_no_more() -> None:
    with meeting() as at:
        at.answer(refused("InvalidToken"))
        at.answer_with_token()
        at.answer(_PENDING, _DELIVERED)
        assert _write(at) == "delivered"
        assert _access_used(at) == [ACCESS, "new-access", "new-access"]


@pytest.mark.parametrize(
    "pem", ["", "-----BEGIN RSA PUBLIC KEY-----\nAA==\n-----END RSA PUBLIC KEY-----", "weak"]
)
def test_a_postbox_without_a_usable_key_gets_nothing(pem: str) -> None:
    weak = public_pem(rsa.generate_private_key(65537, 1024))  # noqa: S505 - that is the point
    text = weak if pem == "weak" else pem
    with meeting() as at:
        with pytest.raises(BadAnswer):
            at.library.write(Postbox("box", text), PostboxFile("a", _JSON, b""))
        assert at.paths == []


def test_a_name_cannot_end_the_head_of_its_part() -> None:
    with meeting() as at:
        at.answer(_DELIVERED)
        file = PostboxFile('a"\r\nX: y\r\n\r\n.json', _JSON, b"{}")
        at.library.write(_box(), file)
        (raw,) = at.server.requests
        assert b'filename="a%22%0D%0AX: y%0D%0A%0D%0A.json"\r\nContent-Type: application/json\r\n\r\n' in raw


# --- bodies


@pytest.mark.parametrize("to", ["library", "postbox"])
def test_a_large_file_is_opened_anew_and_never_whole_in_memory(to: str) -> None:
    """32 MB twice; the server counts them and keeps none."""
    size, begun, server = 32 * 1024 * 1024, list[int](), Counting()

    def content() -> Iterator[bytes]:
        begun.append(1)
        piece = bytes(64 * 1024)
        for _ in range(0, size, len(piece)):
            yield piece

    with meeting(server=server) as at:
        at.answer(refused("InvalidToken"))
        at.answer_with_token()
        at.answer(_DELIVERED)
        tracemalloc.start()
        try:
            if to == "library":
                at.library.push("send a file", _JSON, content)
            else:
                at.library.write(_box(), PostboxFile("a", _JSON, content))
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert len(begun) == 2
    sent, renewal, keys, again = server.sizes
    assert (sent > size, renewal, keys, again > size) == (True, 0, 0, True)
    assert peak < 4 * 1024 * 1024


def test_a_file_that_is_gone_is_said_as_it_is() -> None:
    def content() -> Iterator[bytes]:
        yield b"the beginning"
        raise FileGone(file="a.png")

    with meeting() as at:
        with pytest.raises(FileGone):
            at.library.push("send a file", _JSON, content)
        with pytest.raises(FileGone):
            at.library.write(_box(), PostboxFile("a", _JSON, content))


# --- reading


@pytest.mark.parametrize(("version", "hashed"), [("v1.7", False), ("v1.6", True), ("v1.5", True)])
@pytest.mark.parametrize("compression", ["", "gzip", "brotli", "unheard-of"])
@pytest.mark.parametrize("content", [b"", b"x", b"x" * 16, _CONTENT])
def test_a_file_reads_as_it_was(version: str, content: bytes, compression: str, *, hashed: bool) -> None:
    packed = {"gzip": gzipped, "brotli": brotli.compress}.get(compression, bytes)(content)
    with meeting(version) as at:
        at.answer(file_answer(locked(packed, hashed=hashed), told(compression=compression)))
        with at.library.open("session", "a.bin") as held:
            assert b"".join(held.pieces) == content
            assert held.metadata.reference == ("rec-1",)
        assert bool(at.bearers) == (version == "v1.7")


def test_plain_base64_is_read_too() -> None:
    with meeting() as at:
        name, _, text = told("???>>>").partition(": ")
        assert "-" in text or "_" in text
        padded = text.replace("-", "+").replace("_", "/") + "=" * (-len(text) % 4)
        at.answer(file_answer(locked(b"x"), f"{name}: {padded}"))
        with at.library.open("s", "n") as held:
            assert held.metadata.reference == ("???>>>",)


_WHOLE = locked(_CONTENT)
_HASHED = locked(_CONTENT, hashed=True)


@pytest.mark.parametrize(
    ("version", "body", "head", "words"),
    [
        ("v1.7", _WHOLE[:-5], told(), "cut off"),
        ("v1.7", _WHOLE[:-16], told(), "cut off"),
        ("v1.7", _WHOLE[:272], told(), "cut off"),
        ("v1.7", _WHOLE[:100], told(), "ends after 100 bytes"),
        ("v1.7", b"", told(), "ends after 0 bytes"),
        ("v1.7", locked(b"x", whose="enemy"), told(), "not encrypted for"),
        ("v1.7", locked(b"plain"), told(compression="gzip"), "not the gzip"),
        ("v1.7", locked(gzipped(_CONTENT)[:-9]), told(compression="gzip"), "gzip is cut off"),
        ("v1.7", locked(brotli.compress(b"x") + b"more"), told(compression="brotli"), "not the brotli"),
        ("v1.7", locked(brotli.compress(_CONTENT)[:-9]), told(compression="brotli"), "brotli is cut off"),
        ("v1.7", _WHOLE, "x-other: 1", "no x-metadata"),
        ("v1.7", _WHOLE, "x-metadata: ????", "no x-metadata"),
        ("v1.7", _WHOLE, "x-metadata: e30", "metadata: missing"),
        ("v1.6", _HASHED[:300] + b"\0" * 16 + _HASHED[316:], told(), "own hash"),
        ("v1.6", _WHOLE, told(), "own hash"),
        ("v1.6", locked(b"short"), told(), "too short"),
    ],
    ids=count(),  # the bytes are other ones in every process
)
def test_a_file_that_is_not_whole_is_refused(version: str, body: bytes, head: str, words: str) -> None:
    with meeting(version) as at:
        at.answer(file_answer(body, head))
        with pytest.raises(BadAnswer) as raised:
            _open(at)
        assert words in raised.value.detail


def test_a_network_that_wants_a_log_in_is_not_taken_for_a_file() -> None:
    with meeting() as at:
        at.answer(http(200, b"<html>", "text/html"))
        with pytest.raises(CaptivePortal):
            _open(at)


@pytest.mark.parametrize("packed", ["gzip", "brotli"])
def test_a_small_file_that_holds_a_huge_one_stays_small_in_memory(packed: str) -> None:
    """64 MB of nothing pack into 64 kB."""
    pack = {"gzip": gzipped, "brotli": partial(brotli.compress, quality=3)}[packed]
    body = locked(pack(bytes(64 * 1024 * 1024)))
    with meeting() as at:
        at.answer(file_answer(body, told(compression=packed)))
        tracemalloc.start()
        try:
            with at.library.open("s", "n") as held:
                size = sum(map(len, held.pieces))
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert size == 64 * 1024 * 1024
    assert peak < 4 * 1024 * 1024


@pytest.mark.parametrize(
    ("listed", "state", "names"),
    [
        ({"status": {"state": "pending"}}, "pending", []),
        (
            {"status": {"state": "partial", "details": {"a": {"state": "partial", "error": {"code": "C"}}}}},
            "partial",
            [],
        ),
        (
            {
                "status": {"state": "completed", "details": {"a": {"state": "completed"}}},
                "fileList": [{"name": "n", "updatedDate": 5, "schema": {}, "other": 1}],
            },
            "completed",
            ["n"],
        ),
    ],
)
def test_a_list_of_files(listed: dict[str, Any], state: str, names: list[str]) -> None:
    with meeting() as at:
        at.answer(http(200, json.dumps(listed).encode()))
        found = at.library.files("s")
    assert found.state == state
    assert found.final == (state in {"partial", "completed"})
    assert [file.name for file in found.files] == names
    assert found.troubles == ({"a": "C"} if state == "partial" else {})


@pytest.mark.parametrize(
    "listed",
    [
        {"status": {"state": "done"}},
        {"status": {"state": "completed"}, "fileList": [{"name": "n"}]},
        {"status": {"state": "completed"}, "fileList": [{"name": "", "updatedDate": 1}]},
        {"fileList": []},
    ],
)
def test_a_list_that_is_none(listed: dict[str, Any]) -> None:
    with meeting() as at:
        at.answer(http(200, json.dumps(listed).encode()))
        with pytest.raises(BadAnswer):
            at.library.files("s")


def test_a_deleted_user_leaves_no_tokens() -> None:
    with meeting() as at:
        at.answer(http(204, b""))
        at.library.delete_user()
        assert at.paths == ["DELETE user"]
        with pytest.raises(ConsentNeeded):
            at.access.tokens()


def test_a_file_in_small_pieces_opens_the_same() -> None:
    key, iv = os.urandom(32), os.urandom(16)
    assert b"".join(sealed(in_pieces(_CONTENT, 7), key, iv)) == b"".join(sealed(iter((_CONTENT,)), key, iv))
    for size in (1, 255, 256, 272, 273, 5000):
        assert b"".join(opened(in_pieces(_HASHED, size), key_of("contract"), hashed=True)) == _CONTENT
