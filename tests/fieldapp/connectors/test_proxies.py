"""A proxy set for the whole machine: never between us and our own machine, always on the way to others."""

from __future__ import annotations

import pytest

from fieldapp.connectors.digit.http import Http
from fieldapp.records import Arrived
from tests.helpers.connected import PASSWORD, USER_NAME, Connected, deliver
from tests.helpers.odd_servers import RawServer, http, socket_server
from tests.helpers.parcels import make_parcel, make_submission


def _proxy(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, f"http://{address}")
        monkeypatch.setenv(name.lower(), f"http://{address}")
    for name in ("NO_PROXY", "no_proxy", "REQUEST_METHOD"):
        monkeypatch.delenv(name, raising=False)


def test_traffic_to_this_machine_goes_by_no_proxy(
    connected: Connected, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy = RawServer()
    with socket_server(proxy.serve) as address:
        _proxy(monkeypatch, address)
        connected.digit().sign_in(USER_NAME, PASSWORD)
        for connector, name in ((connected.digit(), "digit"), (connected.digime(), "digime")):
            record = make_submission("rec-1", {"a": 1})
            assert isinstance(deliver(connector, make_parcel([record], destination=name))[-1], Arrived)
    assert proxy.requests == []


def test_traffic_to_other_machines_goes_by_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    proxy = RawServer(http(200, b"{}"))
    with socket_server(proxy.serve) as address:
        _proxy(monkeypatch, address)
        server = Http("http://server.invalid")
        try:
            assert server.send("ask", "GET", "/x").status_code == 200
        finally:
            server.close()
    assert proxy.requests[0].startswith(b"GET http://server.invalid/x ")
