"""The door through which foreign errors become ours, over real sockets."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Generator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import httpx
import pytest

from fieldapp.connector import Client, check_common, conceal, excerpt, json_object, renewing, wire
from fieldapp.errors import (
    BadAnswer,
    CaptivePortal,
    ConnectTimeout,
    NameNotFound,
    NotRenewed,
    NotServed,
    NotTrusted,
    Refused,
    ReplyLost,
    ServerTrouble,
    SignInNeeded,
    TooManyRequests,
    Unavailable,
    Unreachable,
    WireError,
)
from tests.helpers.odd_servers import RawServer, http, read_request, self_signed, socket_server

_NOW = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)
_SHORT = httpx.Timeout(0.3)


def _ask(address: str, timeout: httpx.Timeout = _SHORT) -> httpx.Response:
    with wire("ask"), httpx.Client(timeout=timeout, trust_env=False) as client:
        return client.post(address, json={"authToken": "tok-secret"})


def test_a_name_without_an_address() -> None:
    with pytest.raises(NameNotFound):
        _ask("http://no-such-host.invalid/", httpx.Timeout(10))


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(Unreachable) as refused:
        _ask(f"http://127.0.0.1:{port}/")
    assert type(refused.value) is Unreachable


def test_a_certificate_that_nobody_vouches_for(tmp_path: Path) -> None:
    context = self_signed(tmp_path)

    def serve(connection: socket.socket) -> None:
        try:
            context.wrap_socket(connection, server_side=True).close()
        except ssl.SSLError:
            return  # the client hung up, as it should

    with socket_server(serve) as address, pytest.raises(NotTrusted):
        _ask(f"https://{address}/", httpx.Timeout(10))


def test_a_line_that_is_cut_goes_on_in_no_clear_text(tmp_path: Path) -> None:
    context = self_signed(tmp_path)
    trusting = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    trusting.check_hostname, trusting.verify_mode = False, ssl.CERT_NONE
    heard: list[bytes] = []

    def serve(connection: socket.socket) -> None:
        with context.wrap_socket(connection, server_side=True) as line:
            line.recv(65536)
            heard.append(b"asked")
            line.recv(65536)

    with socket_server(serve) as address, Client(timeout=10, trust_env=False, verify=trusting) as client:

        def pieces() -> Generator[bytes]:
            yield b"a first piece of a body "
            [line] = [held for held in client._sockets if isinstance(held, ssl.SSLSocket)]
            client.hang_up()
            with suppress(OSError):
                line.send(b"an answer of a person")  # as a client does that is in the middle of a body
            assert line.version() is not None, "it still knows that it is encrypted"
            yield b"the rest"

        with pytest.raises(WireError), wire("ask"):
            client.post(f"https://{address}/", content=pieces())


def test_a_hang_up_meets_threads_that_dial() -> None:
    """A set that grows while it is walked would end the watcher, unseen."""
    client, stop, went_wrong = Client(), threading.Event(), list[BaseException]()
    pairs = [socket.socketpair() for _ in range(50)]

    def dial() -> None:
        while not stop.is_set():
            for one, _ in pairs:
                client._note(None, "connection.connect_tcp.complete", {"return_value": _Line(one)})
            client._sockets.clear()

    def cut() -> None:
        try:
            for _ in range(2000):
                client.hang_up()
        except RuntimeError as error:
            went_wrong.append(error)

    threads = [threading.Thread(target=dial), threading.Thread(target=cut)]
    for thread in threads:
        thread.start()
    threads[1].join()
    stop.set()
    threads[0].join()
    for pair in pairs:
        for end in pair:
            end.close()
    assert went_wrong == []


class _Line:
    def __init__(self, line: socket.socket) -> None:
        self._line = line

    def get_extra_info(self, _: str) -> socket.socket:
        return self._line


@pytest.mark.parametrize(
    ("met", "said"),
    [
        (Refused("x"), NotRenewed),
        (BadAnswer("x"), NotRenewed),
        (NotServed("x"), NotRenewed),
        (ReplyLost("x"), Unreachable),
        (ServerTrouble("x"), Unavailable),
        (Unavailable("x"), Unavailable),
        (TooManyRequests("x"), TooManyRequests),
        (SignInNeeded("x"), SignInNeeded),
        (NotTrusted("x"), NotTrusted),
    ],
)
def test_a_renewal_that_goes_wrong_blames_no_record_and_leaves_no_doubt(
    met: WireError, said: type[WireError]
) -> None:
    with pytest.raises(WireError) as raised, renewing():
        raise met
    assert type(raised.value) is said
    assert raised.value.effect in {"postpone", "block"}
    assert raised.value.detail == "x"


def test_a_connection_cut_in_the_tls_handshake_says_nothing_of_trust() -> None:
    def serve(connection: socket.socket) -> None:
        connection.recv(100)

    with socket_server(serve) as address, pytest.raises(Unreachable) as cut:
        _ask(f"https://{address}/", httpx.Timeout(10))
    assert not isinstance(cut.value, NotTrusted)


def test_nobody_takes_the_connection() -> None:
    # A listener whose queue is full leaves further connections unanswered, as a dead network does.
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        address = listener.getsockname()
        waiting = [socket.socket() for _ in range(4)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(address)
        with pytest.raises(ConnectTimeout):
            _ask(f"http://127.0.0.1:{address[1]}/")
        for one in waiting:
            one.close()


def _says_nothing(connection: socket.socket) -> None:
    read_request(connection)
    connection.recv(1)  # until the client gives up


def _hangs_up(connection: socket.socket) -> None:
    read_request(connection)


def _stops_half_way(connection: socket.socket) -> None:
    read_request(connection)
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")


def _talks_rubbish(connection: socket.socket) -> None:
    read_request(connection)
    connection.sendall(b"SSH-2.0-OpenSSH_9.2\r\n\r\n")


@pytest.mark.parametrize("serve", [_says_nothing, _hangs_up, _stops_half_way, _talks_rubbish])
def test_a_request_without_a_whole_answer_may_have_been_processed(
    serve: Callable[[socket.socket], None],
) -> None:
    with socket_server(serve) as address, pytest.raises(ReplyLost) as lost:
        _ask(f"http://{address}/")
    assert lost.value.effect == "unsure"


def test_a_broken_content_encoding() -> None:
    server = RawServer(http(200, b"not gzip", "application/json", "Content-Encoding: gzip"))
    with socket_server(server.serve) as address, pytest.raises(BadAnswer):
        _ask(f"http://{address}/")


@pytest.mark.parametrize("address", ["ftp://127.0.0.1/", "http://", "http://127.0.0.1:99999/"])
def test_an_address_that_cannot_be(address: str) -> None:
    with pytest.raises(Unreachable):
        _ask(address)


@pytest.mark.parametrize("name", ["a..b", "a" * 70 + ".com", ".invalid", "xn--"])
def test_a_name_that_cannot_be(name: str) -> None:
    with pytest.raises(NameNotFound):
        _ask(f"http://{name}/")


def test_a_client_that_was_closed_meanwhile() -> None:
    client = httpx.Client()
    client.close()
    with pytest.raises(Unreachable), wire("ask"):
        client.get("http://127.0.0.1/")


def _defect() -> None:
    raise RuntimeError("a defect of ours")


def test_a_defect_is_not_called_a_network_fault() -> None:
    with pytest.raises(RuntimeError, match="a defect"), wire("ask"):
        _defect()


def test_a_header_that_cannot_be_sent_is_not_quoted() -> None:
    with (
        socket_server(_hangs_up) as address,
        pytest.raises(WireError) as error,
        wire("ask"),
        httpx.Client(timeout=_SHORT) as client,
    ):
        client.get(f"http://{address}/", headers={"auth-token": "tok-secret\nx"})
    assert "tok-secret" not in error.value.detail


def _answer(status: int, body: bytes = b"{}", **headers: str) -> httpx.Response:
    fixed = {"content-type": "application/json", **{k.replace("_", "-"): v for k, v in headers.items()}}
    return httpx.Response(status, content=body, headers=fixed)


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (_answer(200, b"<!DOCTYPE html><p>", content_type="text/html"), CaptivePortal),
        (_answer(200, b"\n <HTML>", content_type="application/json"), CaptivePortal),
        (_answer(401, b"<html>", content_type="text/html; charset=utf-8"), CaptivePortal),
        (_answer(302, b"", location="https://portal.example/login"), CaptivePortal),
        (_answer(511, b"<html>", content_type="text/html"), CaptivePortal),
        (_answer(502, b"<html>Bad Gateway", content_type="text/html"), ServerTrouble),
        (_answer(500), ServerTrouble),
        (_answer(503), ServerTrouble),
        (_answer(408), ReplyLost),
        (_answer(429), TooManyRequests),
        (_answer(429, b"<html>", content_type="text/html"), TooManyRequests),
    ],
)
def test_answers_that_mean_the_same_everywhere(answer: httpx.Response, error: type[WireError]) -> None:
    with pytest.raises(error):
        check_common("ask", answer, _NOW)


@pytest.mark.parametrize("status", [200, 201, 202, 204, 400, 401, 403, 404])
def test_answers_that_are_left_to_the_connector(status: int) -> None:
    check_common("ask", _answer(status), _NOW)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120.0),
        ("0", 1.0),
        ("99999999", 86400.0),
        (format_datetime(_NOW + timedelta(seconds=90), usegmt=True), 90.0),
        (format_datetime(_NOW - timedelta(seconds=90), usegmt=True), 1.0),
        ("soon", 60.0),
        ("nan", 60.0),
        ("-5", 60.0),
        ("", 60.0),
    ],
)
def test_retry_after(header: str, seconds: float) -> None:
    with pytest.raises(TooManyRequests) as busy:
        check_common("ask", _answer(429, retry_after=header), _NOW)
    assert busy.value.retry_after == seconds


@pytest.mark.parametrize("off", [timedelta(days=-400), timedelta(hours=3), timedelta(0)])
def test_retry_after_a_date_is_held_against_the_server_s_own_clock(off: timedelta) -> None:
    until = format_datetime(_NOW + timedelta(seconds=90), usegmt=True)
    answer = _answer(429, retry_after=until, date=format_datetime(_NOW, usegmt=True))
    with pytest.raises(TooManyRequests) as busy:
        check_common("ask", answer, _NOW + off)
    assert busy.value.retry_after == 90.0


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b"\xff\xfe\xff", b"[" * 100_000, b"1" * 5000])
def test_json_that_is_none(body: bytes) -> None:
    with pytest.raises(BadAnswer):
        json_object("ask", _answer(200, body))


@pytest.mark.parametrize(
    "text",
    [
        '{"access_token":"tok-secret","x":1}',
        '{"access_token": "tok-secret',
        '{"requestInfo":{"authToken":"tok-secret"}}',
        '{"access_token":{"value":"tok-secret","expires_on":1}}',
        "grant_type=password&password=tok-secret&x=1",
        "Authorization: Bearer tok-secret",
        '{"privateKey":"tok-secret"}',
        "auth-token: tok-secret",
        "-----BEGIN RSA PRIVATE KEY-----\ntok-secret",
        "eyJhbGciOiJQUzUxMiJ9.eyJ0IjoidG9rLXNlY3JldCJ9.tok-secret",
    ],
)
def test_secrets_are_hidden_whatever_echoes_them(text: str) -> None:
    hidden = conceal(text)
    assert "tok-secret" not in hidden
    assert "eyJ0" not in hidden
    assert "[hidden]" in hidden


def test_known_secrets_are_hidden_in_plain_sentences() -> None:
    assert conceal("Invalid refresh token: 1f30-97f3", ("1f30-97f3", "")) == "Invalid refresh token: [hidden]"
    assert conceal("a plain sentence about the token of appreciation") == (
        "a plain sentence about the token of appreciation"
    )


def test_an_excerpt_is_short() -> None:
    shown = excerpt(_answer(400, b"x" * 10_000))
    assert shown.startswith("HTTP 400, application/json: xxx")
    assert len(shown) < 400
