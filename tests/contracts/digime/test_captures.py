"""Our digi.me requests held to those of the real SDKs, as recorded on the wire, and to what came of them.

They may differ in signatures, RSA wrapping, boundary, host, user-agent, agent and the list of encodings we
take, and in nothing else.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import pytest

from fieldapp.connectors.digime.grants import Page, read_redirect
from fieldapp.records import Packed
from fieldapp.settings import DIGIME_KEY
from tests.contracts.digime.plays import NOT_PLAYED, PLAYS
from tests.contracts.digime.stage import (
    CALLBACK,
    CAPTURES,
    ONBOARD,
    Capture,
    Recording,
    Stage,
    is_key_set,
    parts,
    signed,
    stage,
    unwrapped,
)
from tests.helpers.connected import Connected, deliver
from tests.helpers.odd_servers import RawServer, http, socket_server
from tests.helpers.parcels import make_parcel, make_submission

pytestmark = pytest.mark.skipif(not CAPTURES.exists(), reason="the recorded exchanges are not here")

_COMPARED_APART = {"user-agent", "host", "authorization", "filedescriptor", "content-length", "content-type"}
_HEADER = '{"alg":"PS512","typ":"JWT"}'


@pytest.fixture(scope="module")
def recording() -> Recording:
    return Recording.read()


def test_every_capture_is_played_or_has_its_reason(recording: Recording) -> None:
    known = {(c["sdkVersion"], c["call"], c["step"]) for c in recording.captures}
    assert len(known) == len(recording.captures) == 55
    played = {key for key in known if (key[0].split(".")[0], key[1]) in PLAYS}
    assert played.isdisjoint(NOT_PLAYED)
    assert played | set(NOT_PLAYED) == known
    assert {(key[0].split(".")[0], key[1]) for key in played} == set(PLAYS), "a play of nothing"
    assert all(NOT_PLAYED.values())


@pytest.mark.parametrize(("sdk", "call"), PLAYS)
def test_our_requests_are_the_recorded_ones(recording: Recording, sdk: str, call: str) -> None:
    scene = recording.scene(sdk, call)
    with stage(recording, scene) as on:
        PLAYS[sdk, call](on)
        asked = [parts(raw) for raw in on.server.requests]
        assert not on.server.left, "an answer was not asked for"
        assert on.box.asked.count(DIGIME_KEY) <= 1, "the key is loaded once"
    compared = [capture for capture in scene if not is_key_set(capture["request"]["path"])]
    ours = [request for request in asked if not is_key_set(request[0].split()[1])]
    for capture, request in zip(compared, ours, strict=len(compared) == len(ours)):
        _assert_same(on, capture, request)
    if len(ours) > len(compared):  # the SDK died instead
        first, again = ours[0], ours[-1]
        assert "uncaughtException" in json.dumps(scene[-1]["outcome"])
        assert (first[0], set(first[1]), first[2]) == (again[0], set(again[1]), again[2])
    for capture in (c for c in scene if is_key_set(c["request"]["path"])):
        (request,) = (request for request in asked if is_key_set(request[0].split()[1]))
        _assert_same(on, capture, request)


def _assert_same(on: Stage, capture: Capture, request: tuple[str, dict[str, str], bytes]) -> None:
    line, headers, body = request
    recorded = capture["request"]
    theirs = {name.lower(): value for name, value in recorded["headers"]}
    assert line == f"{recorded['method']} {recorded['path']} HTTP/1.1"
    assert set(headers) == set(theirs)
    for name in set(theirs) - _COMPARED_APART:
        assert set(headers[name].split(", ")) <= set(theirs[name].split(", ")), name
    public = on.recording.meta["TEST_contract_public_key_pkcs1_pem"]
    if "jwtDecoded" in recorded:
        scheme, _, token = headers["authorization"].partition(" ")
        assert scheme == "Bearer"
        _assert_same_claims(on, signed(token, public), recorded["jwtDecoded"]["payload"])
    if "fileDescriptorDecoded" in recorded:
        header, payload = signed(headers["filedescriptor"], public)
        assert header == _HEADER
        assert payload == _compact(recorded["fileDescriptorDecoded"]["payload"])
    _assert_same_body(headers, body, theirs, base64.b64decode(recorded["bodyBase64"]))


def _assert_same_claims(on: Stage, ours: tuple[str, str], theirs: dict[str, Any]) -> None:
    """Same header, same claims in the same order, of the same value; a wrapped key opens to the same."""
    header, payload = ours
    assert header == _HEADER
    claims = json.loads(payload)
    assert payload == _compact(claims)
    assert list(claims) == list(theirs)
    if "symmetrical_key" in theirs:
        wrapped, expected = claims.pop("symmetrical_key"), theirs["symmetrical_key"]
        assert len(wrapped) == len(expected)
        assert unwrapped(on.recording, wrapped) == unwrapped(on.recording, expected)
    for name in claims:
        assert claims[name] == theirs[name], name
        assert type(claims[name]) is type(theirs[name]), name


def _assert_same_body(ours: dict[str, str], body: bytes, theirs: dict[str, str], expected: bytes) -> None:
    kind = theirs.get("content-type", "")
    if "boundary=" in kind:
        boundaries = [headers["content-type"].rpartition("=")[2] for headers in (ours, theirs)]
        assert ours["content-type"] == kind.replace(boundaries[1], boundaries[0])
        assert len(boundaries[0]) == len(boundaries[1])
        assert boundaries[0].strip("-").isdecimal()
        assert body == expected.replace(boundaries[1].encode(), boundaries[0].encode())
    else:
        assert ours.get("content-type", "") == kind
        assert _nameless(body) == _nameless(expected)
    if "content-length" in ours:
        assert int(ours["content-length"]) == len(body)


def _nameless(body: bytes) -> bytes:
    """Return a JSON body with the same stranger as agent, anything else as it is."""
    try:
        facts = json.loads(body)
    except ValueError:
        return body
    for agent in (facts.get("sdkAgent"), facts.get("agent", {}).get("sdk")):
        if agent is not None:
            assert list(agent) == ["name", "version", "meta"]
            agent.update(name="", version="", meta={})
    return _compact(facts).encode()


def _compact(value: object) -> str:
    return json.dumps(value, separators=(",", ":"))


@pytest.mark.parametrize(("sdk", "page"), [("16", Page()), ("6", Page("", callback=CALLBACK, service=19))])
def test_the_browser_is_led_there_and_back(recording: Recording, sdk: str, page: Page) -> None:
    asked, browsed = (
        recording.scene(sdk, "getAuthorizeUrl")[0],
        recording.scene(sdk, "user consent (browser)")[0],
    )
    begun = next(
        part.partition("=")[2]
        for part in urlsplit(browsed["request"]["path"]).query.split("&")
        if "code=" in part
    )
    address = urlsplit(page.address(ONBOARD, "authorize", begun))
    assert f"{address.path}?{address.query}" == browsed["request"]["path"]
    told, state = browsed["outcome"]["result"], asked["request"]["jwtDecoded"]["payload"]["state"]
    consent = read_redirect(browsed["response"]["headers"]["location"], state)
    assert consent.code == told["code"]
    assert consent.account_reference == told.get("accountReference", "")
    assert consent.postbox_id == told.get("postboxId", "")
    assert consent.public_key == told.get("publicKey", "")


def test_the_connector_describes_a_record_as_the_sdk_does(
    connected_to: Callable[..., Connected], recording: Recording
) -> None:
    """What the plays above do not reach: how a record of ours becomes a push."""
    server = RawServer(http(201, b""))
    submission = make_submission("ref-1", {"firstName": "Ana"})
    (capture,) = recording.scene("16", "pushData library Buffer")
    with stage(recording, [capture]) as on, socket_server(server.serve) as address:
        pem = on.box.get(DIGIME_KEY) or ""
        ids = {"applicationId": recording.meta["applicationId"], "contractId": recording.meta["contractId"]}
        digime = {"baseUrl": f"http://{address}/v1.7/", **ids, "privateKey": pem, "accountId": "acc-1"}
        tokens = {"accessToken": "a" * 160, "refreshToken": "b" * 160}
        connected = connected_to(f"http://{address}", digime={**digime, **tokens})
        connected.vault.put({DIGIME_KEY: pem, "digime.tokens": _kept(f"http://{address}/v1.7", ids, tokens)})
        packed = deliver(connected.digime(), make_parcel([submission], destination="digime"))[0]
    _, headers, body = parts(server.requests[0])
    assert isinstance(packed, Packed)
    assert body == packed.content
    assert set(headers) == {name.lower() for name, _ in capture["request"]["headers"]}
    _, payload = signed(headers["filedescriptor"], recording.meta["TEST_contract_public_key_pkcs1_pem"])
    assert payload == _compact(
        {
            "metadata": {
                "mimeType": "application/json",
                "accounts": [{"accountId": "acc-1"}],
                "reference": ["ref-1"],
                "tags": ["LLIN-2026", "householdDetails", "2"],
            }
        }
    )


def _kept(base_url: str, ids: dict[str, str], tokens: dict[str, str]) -> str:
    kept = {"access": tokens["accessToken"], "refresh": tokens["refreshToken"]}
    return json.dumps({**kept, "scope": f"{base_url} {ids['contractId']}"})
