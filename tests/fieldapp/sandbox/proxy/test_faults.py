"""Each fault of the proxy does what it says, over real sockets."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from fieldapp.sandbox.proxy.front import FaultProxy
from fieldapp.sandbox.proxy.profile import Profile, read_profile
from tests.fieldapp.sandbox.proxy.conftest import Noting

Proxies = Callable[..., FaultProxy]
_LOST = (httpx.RemoteProtocolError, httpx.ReadError, httpx.WriteError)
_BODY = b"a" * 5000


def _post(proxy: FaultProxy, body: Any = _BODY, path: str = "/sync/file", **more: Any) -> httpx.Response:
    with httpx.Client(trust_env=False, timeout=20) as client:
        return client.post(proxy.url + path, content=body, **more)


def _raw(proxy: FaultProxy, request: bytes) -> bytes:
    """Send bytes and return all that comes until the connection ends, a reset included."""
    received = b""
    with socket.create_connection(_place(proxy), timeout=20) as connection, suppress(ConnectionError):
        connection.sendall(request)
        while piece := connection.recv(65536):
            received += piece
    return received


_RAW_REQUEST = b"POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello"


def test_without_rules_everything_passes_untouched(proxy_with: Proxies, noting: Noting) -> None:
    proxy = proxy_with()
    answer = _post(proxy, headers={"X-Mine": "7"}, path="/a/b?c=d%20e")
    assert (answer.status_code, answer.content) == (200, noting.body)
    (request,) = noting.whole
    assert request.startswith(b"POST /a/b?c=d%20e HTTP/1.1\r\n")
    assert b"X-Mine: 7\r\n" in request
    assert request.endswith(b"\r\n\r\n" + _BODY)
    assert proxy.counts()["faults"] == {}


def test_a_chunked_request_passes_untouched(proxy_with: Proxies, noting: Noting) -> None:
    assert _post(proxy_with(), iter([b"one", b"two" * 9000])).status_code == 200
    assert noting.whole[0].endswith(b"3\r\none\r\n6978\r\n" + b"two" * 9000 + b"\r\n0\r\n\r\n")


def test_one_request_a_connection(proxy_with: Proxies, noting: Noting) -> None:
    proxy = proxy_with()
    with httpx.Client(trust_env=False, timeout=20) as client:
        for _ in range(3):
            assert client.get(proxy.url).status_code == 200
    assert proxy.counts()["connections"] == 3
    assert all(request.lower().count(b"connection: close") == 1 for request in noting.whole)


@pytest.mark.parametrize("fault", ["latency", "slow_answer"])
def test_pauses(proxy_with: Proxies, noting: Noting, fault: str) -> None:
    proxy = proxy_with({"fault": fault, "ms": 200, "spread_ms": 20})
    before = time.monotonic()
    assert _post(proxy).status_code == 200
    assert time.monotonic() - before >= 0.18
    assert proxy.counts()["faults"] == {fault: 1}


def test_a_slow_answer_is_processed_before_the_client_gives_up(proxy_with: Proxies, noting: Noting) -> None:
    proxy = proxy_with({"fault": "slow_answer", "ms": 60_000})
    with httpx.Client(trust_env=False, timeout=0.3) as client, pytest.raises(httpx.ReadTimeout):
        client.post(proxy.url + "/x", content=b"a")
    assert len(noting.whole) == 1


@pytest.mark.parametrize("field", ["up_bits", "down_bits"])
def test_bandwidth_each_way(proxy_with: Proxies, noting: Noting, field: str) -> None:
    if field == "down_bits":
        noting.body = b'{"a": "' + b"y" * 5000 + b'"}'
    proxy = proxy_with({"fault": "bandwidth", field: 100_000})
    before = time.monotonic()
    assert _post(proxy, b"" if field == "down_bits" else _BODY).content == noting.body
    took = time.monotonic() - before
    assert 5000 * 8 / 100_000 <= took < 5, "a little more than the body's bits at 100 kbit/s"


def test_the_link_is_shared_by_all_connections(proxy_with: Proxies, noting: Noting) -> None:
    proxy = proxy_with({"fault": "bandwidth", "up_bits": 200_000})
    before = time.monotonic()
    with socket.create_connection(_place(proxy)) as one, socket.create_connection(_place(proxy)) as two:
        for connection in (one, two):
            head = b"POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 5000\r\n\r\n"
            connection.sendall(head + _BODY)
        noting.wait_for(lambda: len(noting.whole) == 2)
    assert time.monotonic() - before >= 2 * 5000 * 8 / 200_000


@pytest.mark.skipif(not hasattr(socket, "TCP_NOTSENT_LOWAT"), reason="the sender's own system holds more")
def test_a_slow_link_holds_little(proxy_with: Proxies) -> None:
    proxy, taken = proxy_with({"fault": "bandwidth", "up_bits": 9_600}), 0
    with socket.create_connection(_place(proxy)) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NOTSENT_LOWAT, 4096)
        connection.sendall(b"POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 500000\r\n\r\n")
        connection.settimeout(0.2)
        with suppress(TimeoutError):
            while taken < 500_000:
                taken += connection.send(b"a" * 4096)
    assert taken < 50_000, "who sends sees how far it is"


def _place(proxy: FaultProxy) -> tuple[str, int]:
    where = urlsplit(proxy.url)
    return where.hostname or "", where.port or 0


@pytest.mark.parametrize("after", [0, 1, 60, 3000])
def test_a_cut_on_the_way_up(proxy_with: Proxies, noting: Noting, after: int) -> None:
    proxy = proxy_with({"fault": "cut_up", "after_bytes": after})
    with pytest.raises(_LOST):
        _post(proxy)
    noting.wait_for(lambda: bool(noting.torn))
    assert noting.whole == []
    assert [len(part) for part in noting.torn] == [after]
    assert proxy.counts()["faults"] == {"cut_up": 1}


@pytest.mark.parametrize("after", [0, 1, 40, 250])
def test_a_cut_on_the_way_down(proxy_with: Proxies, noting: Noting, after: int) -> None:
    proxy = proxy_with({"fault": "cut_down", "after_bytes": after})
    assert _raw(proxy, _RAW_REQUEST) == noting.answer[:after]
    assert len(noting.whole) == 1
    with pytest.raises(_LOST):
        _post(proxy)
    assert proxy.counts()["faults"] == {"cut_down": 2}


@pytest.mark.parametrize("fault", ["cut_up", "cut_down"])
def test_a_cut_after_the_end_is_none(proxy_with: Proxies, noting: Noting, fault: str) -> None:
    proxy = proxy_with({"fault": fault, "after_bytes": 1_000_000})
    assert _post(proxy).content == noting.body
    assert proxy.counts()["faults"] == {}


@pytest.mark.parametrize(("fault", "processed"), [("cut_before", 0), ("cut_after", 1)])
def test_cuts_before_and_after_the_processing(
    proxy_with: Proxies, noting: Noting, fault: str, processed: int
) -> None:
    proxy = proxy_with({"fault": fault})
    with pytest.raises(_LOST):
        _post(proxy)
    assert len(noting.whole) == processed
    (passage,) = proxy.counts()["newest"]
    assert passage["up"] > len(_BODY), "all of it came up"
    assert (passage["handed_on"] > 0, passage["down"]) == (bool(processed), 0)
    assert passage["status"] == (200 if processed else 0), "the server's, whatever the client got"


def test_duplicates_reach_the_server_byte_for_byte(proxy_with: Proxies, noting: Noting) -> None:
    proxy = proxy_with({"fault": "duplicate"})
    assert _post(proxy).content == noting.body
    first, second = noting.whole
    assert first == second
    (passage,) = proxy.counts()["newest"]
    assert passage["handed_on"] == 2 * len(first)
    assert passage["faults"] == ["duplicate"]


@pytest.mark.parametrize("status", [200, 302, 511])
@pytest.mark.parametrize("processed", [True, False])
def test_a_captive_portal(proxy_with: Proxies, noting: Noting, status: int, *, processed: bool) -> None:
    proxy = proxy_with({"fault": "portal", "status": status, "processed": processed})
    answer = _post(proxy)
    assert answer.status_code == status
    assert "html" in answer.headers["content-type"]
    assert len(noting.whole) == processed


@pytest.mark.parametrize("processed", [True, False])
def test_garbage_of_every_kind(proxy_with: Proxies, noting: Noting, *, processed: bool) -> None:
    proxy = proxy_with({"fault": "garbage", "processed": processed})
    seen = {_raw(proxy, _RAW_REQUEST) for _ in range(60)}
    assert len(seen) == 8
    assert noting.answer not in seen
    assert len(noting.whole) == (60 if processed else 0)


@pytest.mark.parametrize("way", ["alert", "garbage", "self-signed"])
def test_wrong_tls(proxy_with: Proxies, noting: Noting, way: str) -> None:
    proxy = proxy_with({"fault": "tls", "way": way})
    secure = proxy.url.replace("http:", "https:")
    with httpx.Client(trust_env=False, timeout=20) as client, pytest.raises(httpx.ConnectError) as refused:
        client.post(secure, content=_BODY)
    assert isinstance(_root(refused.value), ssl.SSLError)
    assert ("self-signed" in str(refused.value)) == (way == "self-signed")
    with pytest.raises(_LOST):
        _post(proxy)
    assert noting.whole == []
    assert proxy.counts()["faults"] == {"tls": 2}


def test_who_takes_any_certificate_is_hung_up_on(proxy_with: Proxies, noting: Noting) -> None:
    proxy = proxy_with({"fault": "tls", "way": "self-signed"})
    careless = httpx.Client(trust_env=False, timeout=20, verify=False)  # noqa: S501 - the point of it
    with careless, pytest.raises(_LOST):
        careless.post(proxy.url.replace("http:", "https:"), content=_BODY)
    assert noting.whole == []


def _root(error: BaseException) -> BaseException:
    inner = error.__cause__ or error.__context__
    return _root(inner) if inner is not None else error


def test_flapping_refuses_and_comes_back_on_the_same_port(proxy_with: Proxies, noting: Noting) -> None:
    proxy = proxy_with(flapping={"up_seconds": 0.05, "down_seconds": 0.05})
    seen: set[str] = set()
    before = time.monotonic()
    while not {"refused", "answered"} <= seen or proxy.counts()["faults"].get("flapping", 0) < 3:
        assert time.monotonic() - before < 20, seen
        try:
            _post(proxy)
            seen.add("answered")
        except httpx.ConnectError:
            seen.add("refused")
        except _LOST:
            seen.add("broken off")
    proxy.set_profile(Profile())
    assert _post(proxy).status_code == 200, "another profile brings it up at once"


def test_going_down_breaks_off_what_is_under_way(proxy_with: Proxies, noting: Noting) -> None:
    proxy = proxy_with({"fault": "latency", "ms": 60_000}, flapping={"up_seconds": 0.3, "down_seconds": 60})
    with pytest.raises(_LOST):
        _post(proxy)
    with pytest.raises(httpx.ConnectError):
        _post(proxy)
    assert proxy.counts()["faults"] == {"flapping": 1, "latency": 1}


def test_a_rule_is_for_the_paths_that_contain_it(proxy_with: Proxies, noting: Noting) -> None:
    proxy = proxy_with({"fault": "portal", "on": "/filestore", "status": 511})
    assert _post(proxy, path="/sync/file").status_code == 200
    assert _post(proxy, path="/filestore/v1/files").status_code == 511


def test_one_fault_breaks_an_exchange_and_the_others_shape_it(proxy_with: Proxies, noting: Noting) -> None:
    proxy = proxy_with(
        {"fault": "latency", "ms": 1},
        {"fault": "portal", "status": 511},
        {"fault": "duplicate"},
        {"fault": "bandwidth", "up_bits": 1_000_000},
    )
    assert _post(proxy).status_code == 511
    assert proxy.counts()["faults"] == {"bandwidth": 1, "latency": 1, "portal": 1}


def test_the_sandboxs_own_pages_are_never_spoiled(proxy_with: Proxies, noting: Noting) -> None:
    proxy = proxy_with({"fault": "cut_before"})
    for path in ("/", "/admin/faults", "/inbox"):
        assert _post(proxy, path=path).status_code == 200
    assert [passage["number"] for passage in proxy.counts()["newest"]] == [0, 0, 0]


def test_what_is_no_http_ends_the_connection(proxy_with: Proxies, noting: Noting) -> None:
    proxy = proxy_with()
    for junk in (
        b"hello\r\n\r\n",
        b"POST /x HTTP/1.1\r\nContent-Length: x\r\n\r\n",
        b"POST /x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"POST /x HTTP/1.1\r\nA: " + b"a" * 200_000,
    ):
        assert _raw(proxy, junk) == b""
    assert _post(proxy).status_code == 200
    assert len(noting.whole) == 1


def test_a_server_that_is_not_there(noting: Noting) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with FaultProxy("127.0.0.1", port, Profile()) as proxy, pytest.raises(_LOST):
        _post(proxy)


def test_a_client_that_leaves_in_the_middle_does_not_hurt_the_next(
    proxy_with: Proxies, noting: Noting
) -> None:
    proxy = proxy_with()
    with socket.create_connection(_place(proxy)) as connection:
        connection.sendall(b"POST /x HTTP/1.1\r\nContent-Length: 50\r\n\r\nhalf")
    noting.wait_for(lambda: bool(noting.torn))
    assert _post(proxy).status_code == 200


def test_counts_bytes_both_ways(proxy_with: Proxies, noting: Noting) -> None:
    proxy = proxy_with()
    _raw(proxy, _RAW_REQUEST)
    counts = proxy.counts()
    assert counts["up"] == len(_RAW_REQUEST)
    assert counts["down"] == len(noting.answer)
    assert counts["handed_on"] == len(noting.whole[0])
    (passage,) = counts["newest"]
    assert passage["head"] == len(_RAW_REQUEST) - len(b"hello")
    assert passage["status"] == 200


def test_the_port_is_told_taken_and_free_again_after_the_end(noting: Noting) -> None:
    with FaultProxy("127.0.0.1", noting.port) as proxy:
        port = urlsplit(proxy.url).port or 0
        with pytest.raises(OSError, match="in use"):
            FaultProxy("127.0.0.1", noting.port, port=port).start()
    with FaultProxy("127.0.0.1", noting.port, port=port) as again:
        assert _post(again).status_code == 200


def test_the_control_address_tells_the_counts(noting: Noting) -> None:
    profile = read_profile({"rules": [{"fault": "duplicate"}]})
    with FaultProxy("127.0.0.1", noting.port, profile, control_port=0) as proxy:
        _post(proxy)
        told = httpx.get(proxy.control_url, trust_env=False)
        assert told.json() == proxy.counts()
        assert told.json()["faults"] == {"duplicate": 1}
        other = httpx.get(proxy.control_url.replace("counts", "other"), trust_env=False)
        assert other.status_code == 404
