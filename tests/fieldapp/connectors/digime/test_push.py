"""Library push against the sandbox, which checks every signature with code of its own."""

from __future__ import annotations

import json
from base64 import b64decode
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from fieldapp.connectors.digime import DigimeConnector
from fieldapp.errors import ConsentNeeded, NotRenewed, ProjectInvalid, Refused, ReplyLost
from fieldapp.records import Arrived, Event, Packed, Uploaded
from fieldapp.settings import DIGIME_KEY, DIGIME_TOKENS
from tests.helpers.connected import Connected, deliver
from tests.helpers.parcels import make_attachment, make_parcel, make_submission
from tests.helpers.sandbox import SandboxProcess

_IMPORT = "permission-access/import"


def test_a_record_arrives_under_its_own_id(connected: Connected, sandbox: SandboxProcess) -> None:
    submission = make_submission("rec-1", {"firstName": "Ana 🦟"})
    events = deliver(connected.digime(), make_parcel([submission], destination="digime"))
    packed, arrived = events  # nothing between: who stops hearing there would take the record for unsent
    assert isinstance(packed, Packed)
    assert isinstance(arrived, Arrived)
    assert (arrived.status, arrived.remote_id) == ("201", "rec-1")
    assert arrived.server_at is not None
    assert abs((arrived.server_at - connected.clock()).total_seconds()) < 60, "by the server's clock"
    (record,) = sandbox.records("digime")
    assert (record["id"], record["times"], record["answers"]) == ("rec-1", 1, {"firstName": "Ana 🦟"})
    (request,) = sandbox.requests(_IMPORT)
    assert b64decode(request["body"]) == packed.content
    assert (arrived.sha256, json.loads(packed.content)["sha256"]) == (packed.sha256, submission.sha256)


def test_attachments_go_first_and_only_once(
    connected: Connected, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    large = make_attachment(1, bytes(range(256)) * 1024, "voice.ogg", "audio/ogg", tmp_path)
    empty = make_attachment(2, b"", "empty.txt", "text/plain", tmp_path)
    submission = make_submission("rec-1", {}, attachments=[large, empty])
    parcel = make_parcel([submission], destination="digime", folder=tmp_path)
    events = deliver(connected.digime(), parcel)
    assert [event for event in events if isinstance(event, Uploaded)] == [
        Uploaded(attachment_id=1, remote_id=large.sha256),
        Uploaded(attachment_id=2, remote_id=empty.sha256),
    ]
    (record,) = sandbox.records("digime")
    assert {(a["sha256"], a["size"], a["name"]) for a in record["attachments"]} == {
        (large.sha256, large.size, "voice.ogg"),
        (empty.sha256, 0, "empty.txt"),
    }
    again = make_parcel(
        [submission], destination="digime", folder=tmp_path, uploads={1: large.sha256, 2: empty.sha256}
    )
    deliver(connected.digime(), again)
    assert len(sandbox.requests(_IMPORT)) == 3 + 1


def test_a_missing_file_is_refused_in_words(connected: Connected, tmp_path: Path) -> None:
    photo = make_attachment(1, b"x", "a.png", "image/png", tmp_path)
    (tmp_path / photo.sha256).unlink()
    parcel = make_parcel(
        [make_submission("r", {}, attachments=[photo])], destination="digime", folder=tmp_path
    )
    with pytest.raises(Refused) as refused:
        deliver(connected.digime(), parcel)
    assert "not on this disk" in refused.value.title


@pytest.mark.parametrize("size", [5, 64 * 1024, 300_000])
def test_a_file_that_changed_on_the_disk_never_arrives_whole(
    connected: Connected, sandbox: SandboxProcess, tmp_path: Path, size: int
) -> None:
    photo = make_attachment(1, b"x" * size, "a.png", "image/png", tmp_path)
    (tmp_path / photo.sha256).write_bytes(b"x" * (size - 1) + b"y")
    submission = make_submission("r", {}, attachments=[photo])
    with pytest.raises(Refused, match="changed on the disk after it was chosen"):
        deliver(connected.digime(), make_parcel([submission], destination="digime", folder=tmp_path))
    assert sandbox.records("digime") == []
    assert not any(len(b64decode(request["body"])) >= size for request in sandbox.requests(_IMPORT))


def test_tokens_are_renewed_once_and_kept(connected: Connected, sandbox: SandboxProcess) -> None:
    before = json.loads(connected.vault.get(DIGIME_TOKENS) or "")
    sandbox.expire_tokens()
    digime = connected.digime()
    events = deliver(digime, make_parcel([make_submission("rec-1", {"a": 1})], destination="digime"))
    assert isinstance(events[-1], Arrived)
    after = json.loads(connected.vault.get(DIGIME_TOKENS) or "")
    assert after["access"] != before["access"]
    assert after["refresh"] != before["refresh"], "the sandbox rotates it"
    assert after["expires_at"] > connected.clock().timestamp()
    paths = [request["path"].rpartition("/v1.7/")[2] for request in sandbox.requests("/digime")]
    assert paths == [_IMPORT, "oauth/token", "jwks/oauth", _IMPORT]
    deliver(connected.digime(), make_parcel([make_submission("rec-2", {})], destination="digime"))
    assert len(sandbox.requests("oauth/token")) == 1, "the new token is used from then on"


def test_a_refused_renewal_asks_for_the_respondent(connected: Connected, sandbox: SandboxProcess) -> None:
    sandbox.expire_tokens()
    sandbox.expire_tokens("refresh")
    with pytest.raises(ConsentNeeded) as needed:
        deliver(connected.digime(), make_parcel([make_submission("rec-1", {})], destination="digime"))
    assert "digi.me" in needed.value.title
    assert "respondent" in needed.value.title
    assert needed.value.effect == "block"
    assert sandbox.records("digime") == []


def test_a_second_401_does_not_loop(connected: Connected, sandbox: SandboxProcess) -> None:
    sandbox.faults(status=401, on=_IMPORT)
    with pytest.raises(NotRenewed):
        deliver(connected.digime(), make_parcel([make_submission("rec-1", {})], destination="digime"))
    assert len(sandbox.requests(_IMPORT)) == 2
    assert len(sandbox.requests("oauth/token")) == 1


@pytest.mark.parametrize(("code", "status"), [("SDKInvalid", 400), ("SDKVersionInvalid", 403)])
def test_an_outdated_app_says_so(
    connected: Connected, sandbox: SandboxProcess, code: str, status: int
) -> None:
    sandbox.faults(status=status, code=code, on=_IMPORT)
    with pytest.raises(Refused) as refused:
        deliver(connected.digime(), make_parcel([make_submission("rec-1", {})], destination="digime"))
    assert refused.value.server_code == code
    assert "version of fieldapp" in refused.value.title


def test_a_foreign_contract_key_is_a_fault_of_the_set_up(connected: Connected) -> None:
    other = rsa.generate_private_key(65537, 2048)
    pkcs8 = other.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    connected.vault.put({DIGIME_KEY: pkcs8})
    with pytest.raises(ProjectInvalid) as invalid:
        deliver(connected.digime(), make_parcel([make_submission("rec-1", {})], destination="digime"))
    assert invalid.value.effect == "block"
    assert "date and time" in invalid.value.hint


def test_a_laptop_whose_clock_is_far_off_is_told_to_look_at_it(connected: Connected) -> None:
    connected.clock.forward(-40 * 24 * 3600)
    with pytest.raises(ProjectInvalid) as invalid:
        deliver(connected.digime(), make_parcel([make_submission("rec-1", {})], destination="digime"))
    assert "date and time" in invalid.value.hint


def test_without_key_or_tokens_the_words_say_what_is_missing(connected: Connected) -> None:
    parcel = make_parcel([make_submission("rec-1", {})], destination="digime")
    connected.vault.put({DIGIME_TOKENS: None})
    with pytest.raises(ConsentNeeded):
        deliver(connected.digime(), parcel)
    connected.vault.put({DIGIME_KEY: None})
    with pytest.raises(ProjectInvalid) as invalid:
        deliver(connected.digime(), parcel)
    assert "key" in invalid.value.title


def test_a_lost_answer_and_the_same_again_count_once(connected: Connected, sandbox: SandboxProcess) -> None:
    parcel = make_parcel([make_submission("rec-1", {"a": 1})], destination="digime")
    sandbox.faults(drop="after", on=_IMPORT, times=1)
    told: list[Event] = []
    digime: DigimeConnector = connected.digime()
    with pytest.raises(ReplyLost):
        deliver(digime, parcel, told)
    assert [type(event) for event in told] == [Packed]
    deliver(digime, parcel)
    (record,) = sandbox.records("digime")
    assert (record["times"], record["seen"]) == (1, 2)


def test_tokens_of_another_contract_are_as_good_as_none(
    connected: Connected, sandbox: SandboxProcess
) -> None:
    kept = json.loads(connected.vault.get(DIGIME_TOKENS) or "")
    for scope in ("https://api.digi.me/v1.7 other", ""):
        connected.vault.put({DIGIME_TOKENS: json.dumps({**kept, "scope": scope})})
        with pytest.raises(ConsentNeeded):
            deliver(connected.digime(), make_parcel([make_submission("r", {})], destination="digime"))
    assert sandbox.requests(_IMPORT) == []
