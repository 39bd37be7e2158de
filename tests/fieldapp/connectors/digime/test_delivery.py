"""A record's way into a respondent's library, step by step, against the sandbox."""

from __future__ import annotations

import base64
import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from fieldapp.connectors.digime.following import Patience
from fieldapp.errors import (
    AppTooOld,
    ConsentNeeded,
    FieldappError,
    NotRenewed,
    OutcomeUnknown,
    ProjectInvalid,
    ReplyLost,
    StillProcessing,
    Unavailable,
    Unreachable,
)
from fieldapp.records import (
    Announced,
    ApiVersion,
    ApiVersions,
    Arrived,
    Attachment,
    ConsentState,
    Event,
    FhirVersion,
    Packed,
    Parcel,
    Polled,
    PushedAs,
    Scope,
    Sent,
    TimeRange,
    Uploaded,
)
from fieldapp.settings import tokens_of
from tests.helpers.connected import Connected, deliver
from tests.helpers.parcels import make_attachment, make_parcel, make_submission
from tests.helpers.respondents import Shared
from tests.helpers.sandbox import SandboxProcess

_RECORD = "rec-1"
_BEFORE = [("v1.6", None), ("v1.6", "v1.5"), ("v1.7", None)]  # base, and version of session, trigger, write


def _parcel(*attachments: Attachment, folder: Path | None = None, **more: Any) -> Parcel:
    submission = make_submission(_RECORD, {"firstName": "Ana 🦟"}, attachments=attachments)
    maybe_arrived = more.pop("maybe_arrived", False)
    parcel = make_parcel([submission], destination="digime", folder=folder, **more)
    return parcel.model_copy(update={"maybe_arrived": maybe_arrived})


def _paths(sandbox: SandboxProcess, *, since: int = 0) -> list[str]:
    """Version and call of each signed request, with what stands in for ids left out."""
    found = []
    for request in sandbox.requests("/permission-access/")[since:]:
        version, _, call = request["path"].partition("/digime/")[2].partition("/permission-access/")
        found.append(f"{version} {call.split('/')[0]}")
    return found


def _by_postbox(shared: Shared, version: str = "v1.6", each: str | None = None) -> Shared:
    versions = ApiVersions()
    if each:
        versions = ApiVersions(session=ApiVersion(each), trigger=ApiVersion(each), write=ApiVersion(each))
    shared.at(version, versions=versions)
    shared.agree(_RECORD, postbox=True)
    return shared


# --- whose access


def test_a_record_goes_to_its_own_respondent(shared: Shared, sandbox: SandboxProcess) -> None:
    amina, joao = shared.agree(_RECORD, "Amina"), shared.agree("rec-2", "João")
    assert amina.user != joao.user
    connector = shared.connector()
    deliver(connector, _parcel())
    deliver(connector, make_parcel([make_submission("rec-2", {})], destination="digime"))
    kept = [json.loads(shared.connected.vault.get(tokens_of(one.respondent)) or "") for one in (amina, joao)]
    assert len({tokens["access"] for tokens in kept}) == 2
    assert {record["id"] for record in sandbox.records("digime")} == {_RECORD, "rec-2"}


@pytest.mark.parametrize(
    ("state", "word"),
    [
        (None, "not given access to digi.me yet"),
        (ConsentState.WANTED, "not given access to digi.me yet"),
        (ConsentState.ASKED, "not given access to digi.me yet"),
        (ConsentState.DENIED, "did not give access"),
        (ConsentState.REVOKED, "took back"),
        (ConsentState.EXPIRED, "run out"),
    ],
)
def test_without_consent_nothing_is_sent_and_the_words_say_why(
    shared: Shared, sandbox: SandboxProcess, state: ConsentState | None, word: str
) -> None:
    if state is not None:
        shared.agree(_RECORD)
        shared.change(_RECORD, state)
    before = len(sandbox.requests("/digime"))
    with pytest.raises(ConsentNeeded, match=word) as needed:
        deliver(shared.connector(), _parcel())
    assert needed.value.alone
    assert len(sandbox.requests("/digime")) == before


def test_a_consent_ends_when_it_says(shared: Shared) -> None:
    shared.agree(_RECORD)
    end = shared.connected.clock() + timedelta(seconds=60)
    shared.change(_RECORD, ConsentState.GIVEN, expires_at=end)
    deliver(shared.connector(), _parcel())
    shared.connected.clock.forward(60)
    with pytest.raises(ConsentNeeded, match="run out"):
        deliver(shared.connector(), _parcel())


def test_a_refused_renewal_holds_up_that_record_alone(shared: Shared, sandbox: SandboxProcess) -> None:
    shared.agree(_RECORD)
    sandbox.expire_tokens()
    sandbox.faults(refuse_refresh=True)
    with pytest.raises(ConsentNeeded) as needed:
        deliver(shared.connector(), _parcel())
    assert needed.value.alone
    assert "project file" not in needed.value.hint, "it would not help"
    sandbox.clear_faults()
    shared.agree(_RECORD)
    assert isinstance(deliver(shared.connector(), _parcel())[-1], Arrived)


# --- the postbox


@pytest.mark.parametrize(("version", "each"), _BEFORE)
def test_a_postbox_is_written_to_then_taken_in(
    shared: Shared, sandbox: SandboxProcess, tmp_path: Path, version: str, each: str | None
) -> None:
    _by_postbox(shared, version, each)
    photo = make_attachment(1, bytes(range(256)) * 700, "roof.png", "image/png", tmp_path)
    events = deliver(shared.connector(), _parcel(photo, folder=tmp_path))
    assert [type(event) for event in events] == [Packed, Uploaded, Sent, Announced, Polled, Arrived]
    packed, arrived = events[0], events[-1]
    assert isinstance(packed, Packed)
    assert isinstance(arrived, Arrived)
    assert (arrived.status, arrived.remote_id, arrived.sha256) == ("completed", _RECORD, packed.sha256)
    used = each or version
    opened = [f"{used} session"] if each else []
    assert _paths(sandbox) == [
        *opened,
        *[f"{used} postbox"] * 2,
        f"{used} trigger",
        *[f"{version} query"] * 2,
    ]
    (record,) = sandbox.records("digime")
    assert (record["id"], record["answers"]) == (_RECORD, {"firstName": "Ana 🦟"})
    assert {(a["name"], a["sha256"]) for a in record["attachments"]} == {("roof.png", photo.sha256)}


def test_an_import_at_the_newest_version_is_not_followed(shared: Shared, sandbox: SandboxProcess) -> None:
    shared.agree(_RECORD)
    arrived = deliver(shared.connector(), _parcel())[-1]
    assert isinstance(arrived, Arrived)
    assert _paths(sandbox) == ["v1.7 import"]


def test_the_trigger_says_what_the_project_asks_for(shared: Shared, sandbox: SandboxProcess) -> None:
    scope = Scope(time_ranges=(TimeRange(last="1m"),))
    shared.at("v1.6", scope=scope)
    shared.agree(_RECORD)
    deliver(shared.connector(), _parcel())
    (trigger,) = sandbox.requests("permission-access/trigger")
    assert json.loads(base64.b64decode(trigger["body"])) == {"scope": {"timeRanges": [{"last": "1m"}]}}


def test_pending_renews_and_writes_once_more_then_it_is_asked_later(
    shared: Shared, sandbox: SandboxProcess
) -> None:
    _by_postbox(shared)
    renewals = len(sandbox.requests("oauth/token"))
    sandbox.faults(postbox_pending=True)
    told: list[Event] = []
    with pytest.raises(OutcomeUnknown) as unknown:
        deliver(shared.connector(), _parcel(), told)
    assert unknown.value.effect == "unsure"
    assert [type(event) for event in told] == [Packed]
    assert len(sandbox.requests("oauth/token")) - renewals == 1
    assert _paths(sandbox) == ["v1.6 postbox"] * 2
    sandbox.clear_faults()
    assert isinstance(deliver(shared.connector(), _parcel(maybe_arrived=True))[-1], Arrived)
    (record,) = sandbox.records("digime")
    assert record["times"] == 1


def test_an_old_token_is_pending_at_a_postbox_and_renewed(shared: Shared, sandbox: SandboxProcess) -> None:
    _by_postbox(shared)
    sandbox.expire_tokens()
    assert isinstance(deliver(shared.connector(), _parcel())[-1], Arrived)
    assert _paths(sandbox)[:3] == ["v1.6 postbox", "v1.6 postbox", "v1.6 trigger"]


@pytest.mark.parametrize("code", ["SDKInvalid", "SDKVersionInvalid"])
@pytest.mark.parametrize("on", ["postbox", "trigger", "query"])
def test_an_app_that_is_too_old_stops_and_says_so(
    shared: Shared, sandbox: SandboxProcess, on: str, code: str
) -> None:
    _by_postbox(shared)
    sandbox.faults(status=403, code=code, on=f"permission-access/{on}")
    with pytest.raises(AppTooOld, match="newest version of fieldapp") as old:
        deliver(shared.connector(), _parcel())
    assert old.value.effect == "block"


def test_a_sync_that_does_not_end_is_asked_about_later(shared: Shared, sandbox: SandboxProcess) -> None:
    _by_postbox(shared)
    sandbox.faults(list_end="running")
    told: list[Event] = []
    patience = Patience(first=1, longest=8, deadline=20)
    with pytest.raises(StillProcessing):
        deliver(shared.connector(patience), _parcel(), told)
    assert [event for event in told if isinstance(event, Announced)] == [Announced(sync_id=_RECORD)]
    assert shared.connected.clock.waits == [1, 2, 4, 8, 8]
    seen = len(_paths(sandbox))
    sandbox.faults(list_end="partial")
    arrived = deliver(shared.connector(), _parcel(sync_id=_RECORD, maybe_arrived=True))[-1]
    assert isinstance(arrived, Arrived)
    assert (arrived.status, json.loads(arrived.raw)) == (
        "partial",
        {"state": "partial", "partial": ["ServiceAuthorizationError"]},
    )
    assert "postbox" not in " ".join(_paths(sandbox, since=seen)), "it is not written again"


def test_who_does_not_want_to_wait_finds_it_where_it_was(shared: Shared, sandbox: SandboxProcess) -> None:
    _by_postbox(shared)
    shared.connected.clock.cancel_after = 0
    told = deliver(shared.connector(), _parcel())
    assert not any(isinstance(event, Arrived) for event in told)
    assert Announced(sync_id=_RECORD) in told


def test_a_contract_that_may_not_read_has_its_trigger_s_word(shared: Shared, sandbox: SandboxProcess) -> None:
    _by_postbox(shared)
    sandbox.faults(strict_contracts=True)
    arrived = deliver(shared.connector(), _parcel())[-1]
    assert isinstance(arrived, Arrived)
    assert arrived.status == "delivered"


@pytest.mark.parametrize("on", ["trigger", "query"])
def test_a_session_that_is_over_says_nothing_of_the_record(
    shared: Shared, sandbox: SandboxProcess, on: str
) -> None:
    _by_postbox(shared)
    sandbox.faults(status=400, code="SessionInvalid", on=f"permission-access/{on}")
    with pytest.raises(OutcomeUnknown):
        deliver(shared.connector(), _parcel())


def test_without_a_postbox_an_older_version_cannot_write(shared: Shared, sandbox: SandboxProcess) -> None:
    shared.at("v1.6")
    shared.agree(_RECORD)
    bare = shared.consents[_RECORD].model_copy(update={"postbox_id": ""})
    shared.consents[_RECORD] = bare
    with pytest.raises(ConsentNeeded, match="no place to write to"):
        deliver(shared.connector(), _parcel())
    organisation = shared.contract.model_copy(update={"consent": "organisation"})
    shared.connected.project = shared.connected.project.model_copy(update={"digime": organisation})
    with pytest.raises(ProjectInvalid, match="each respondent's access"):
        deliver(shared.connector(), _parcel())
    assert _paths(sandbox) == []


# --- what may have arrived


@pytest.mark.parametrize("lost", ["after", "before"])
def test_a_lost_answer_is_settled_by_reading_back(shared: Shared, sandbox: SandboxProcess, lost: str) -> None:
    shared.agree(_RECORD)
    sandbox.faults(drop=lost, on="permission-access/import", times=1)
    with pytest.raises(ReplyLost):
        deliver(shared.connector(), _parcel())
    seen = len(_paths(sandbox))
    arrived = deliver(shared.connector(), _parcel(maybe_arrived=True))[-1]
    assert isinstance(arrived, Arrived)
    assert (arrived.status, "v1.7 import" in _paths(sandbox, since=seen)) == (
        ("found", False) if lost == "after" else ("201", True)
    )
    (record,) = sandbox.records("digime")
    assert record["seen"] == 1


@pytest.mark.parametrize(
    "faults",
    [
        {"list_end": "running"},
        {"file_flaw": "no_metadata"},
        {"file_flaw": "foreign_key"},
        {"file_flaw": "other_bytes"},
        {"status": 400, "code": "InvalidContractDataRequest", "on": "trigger"},
        {"status": 401, "on": "trigger"},
    ],
)
def test_what_cannot_be_read_back_goes_again_under_the_same_reference(
    shared: Shared, sandbox: SandboxProcess, faults: dict[str, Any]
) -> None:
    shared.agree(_RECORD)
    deliver(shared.connector(), _parcel())
    if faults.get("list_end"):
        sandbox._ask("DELETE", "/admin/records")
    sandbox.faults(**faults)
    arrived = deliver(shared.connector(), _parcel(maybe_arrived=True))[-1]
    assert isinstance(arrived, Arrived)
    assert arrived.status == "201"
    (record,) = sandbox.records("digime")
    assert record["times"] == 1


@pytest.mark.parametrize("how", [PushedAs.JSON, PushedAs.FHIR])
@pytest.mark.parametrize("lost", ["after", "before"])
def test_a_file_whose_answer_was_lost_is_settled_too(
    shared: Shared, sandbox: SandboxProcess, tmp_path: Path, lost: str, how: PushedAs
) -> None:
    """In one session with its record; what was there before and what comes after it go as ever."""
    shared.at("v1.7", pushed_as=how).agree(_RECORD)
    photos = [make_attachment(n, bytes([n]) * 900, f"{n}.jpg", "image/jpeg", tmp_path) for n in (1, 2, 3)]
    uploads = {1: photos[0].sha256}
    sandbox.faults(drop=lost, on="permission-access/import", times=1)
    with pytest.raises(ReplyLost):
        deliver(shared.connector(), _parcel(*photos, folder=tmp_path, uploads=uploads))
    again = _parcel(*photos, folder=tmp_path, uploads=uploads, maybe_arrived=True)
    events = deliver(shared.connector(), again)
    uploaded = [(event.attachment_id, event.remote_id) for event in events if isinstance(event, Uploaded)]
    assert uploaded == [(photo.id, photo.sha256) for photo in photos[1:]]
    assert len([event for event in events if isinstance(event, Sent)]) == (1 if lost == "after" else 2)
    (record,) = sandbox.records("digime")
    assert {file["name"]: file["seen"] for file in record["attachments"]} == {"2.jpg": 1, "3.jpg": 1}
    assert len(sandbox.requests("permission-access/trigger")) == 1


def test_a_record_that_is_there_has_its_files_noted_too(
    shared: Shared, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    shared.agree(_RECORD)
    photo = make_attachment(1, b"photo", "1.jpg", "image/jpeg", tmp_path)
    deliver(shared.connector(), _parcel(photo, folder=tmp_path))
    events = deliver(shared.connector(), _parcel(photo, folder=tmp_path, maybe_arrived=True))
    assert [type(event) for event in events] == [Packed, Uploaded, Arrived]
    assert len(sandbox.requests("permission-access/import")) == 2


# --- the service behind an account


def _for_provider(shared: Shared, **more: Any) -> Shared:
    return shared.at("v1.7", pushed_as=PushedAs.FHIR, **more)


def _accounts_pushed_to(sandbox: SandboxProcess) -> list[str]:
    return [_header(request, "accountid") for request in sandbox.requests("import/h:accountId")]


def _header(request: dict[str, Any], name: str) -> str:
    return {key.lower(): value for key, value in dict(request["headers"]).items()}[name]


def test_fhir_goes_to_the_account_that_each_consent_named(shared: Shared, sandbox: SandboxProcess) -> None:
    """Not to what we call the respondent, which is what files are described with."""
    _for_provider(shared, account_id="clinic-7")
    given = [shared.agree(_RECORD, "Amina"), shared.agree("rec-2", "João")]
    deliver(shared.connector(), _parcel())
    deliver(shared.connector(), make_parcel([make_submission("rec-2", {})], destination="digime"))
    assert _accounts_pushed_to(sandbox) == [f"420_{consent.account_reference}" for consent in given]


@pytest.mark.parametrize("version", FhirVersion)
def test_the_project_says_what_its_fhir_is_called(
    shared: Shared, sandbox: SandboxProcess, version: FhirVersion
) -> None:
    _for_provider(shared, fhir_version=version).agree(_RECORD)
    assert isinstance(deliver(shared.connector(), _parcel())[-1], Arrived)
    (pushed,) = sandbox.requests("import/h:accountId")
    assert pushed["path"].endswith(f"/fhir/{version}")


@pytest.mark.parametrize(("reference", "asked"), [("", 0), ("4711", 1)])
def test_without_its_account_fhir_goes_to_none(
    shared: Shared, sandbox: SandboxProcess, tmp_path: Path, reference: str, asked: int
) -> None:
    _for_provider(shared).agree(_RECORD)
    bare = shared.consents[_RECORD].model_copy(update={"account_reference": reference})
    shared.consents[_RECORD] = bare
    photo = make_attachment(1, b"photo", "1.jpg", "image/jpeg", tmp_path)
    with pytest.raises(ConsentNeeded, match="names no account") as needed:
        deliver(shared.connector(), _parcel(photo, folder=tmp_path))
    assert needed.value.alone
    assert _paths(sandbox) == ["v1.7 accounts"] * asked


def test_the_organisation_s_account_is_in_its_project_file(
    connected: Connected, sandbox: SandboxProcess
) -> None:
    def to(reference: str) -> Connected:
        facts = {"pushed_as": PushedAs.FHIR, "account_reference": reference}
        assert connected.project.digime is not None
        digime = connected.project.digime.model_copy(update=facts)
        connected.project = connected.project.model_copy(update={"digime": digime})
        return connected

    reference = sandbox.project()["digime"]["accountReference"]
    assert isinstance(deliver(to(reference).digime(), _parcel())[-1], Arrived)
    assert _accounts_pushed_to(sandbox) == [f"420_{reference}"]
    with pytest.raises(ProjectInvalid, match="no account"):
        deliver(to("").digime(), _parcel())


@pytest.mark.parametrize(
    ("faults", "kind"),
    [
        ({"drop": "after"}, Unreachable),
        ({"status": 502}, Unavailable),
        ({"status": 400, "code": "ValidationErrors"}, NotRenewed),
        ({"status": 200, "body": "{}"}, NotRenewed),
        ({"status": 403, "code": "SDKInvalid"}, AppTooOld),
    ],
)
def test_while_accounts_cannot_be_asked_for_nothing_is_in_doubt(
    shared: Shared, sandbox: SandboxProcess, faults: dict[str, Any], kind: type[FieldappError]
) -> None:
    _for_provider(shared).agree(_RECORD)
    sandbox.faults(on="permission-access/accounts", **faults)
    with pytest.raises(kind) as raised:
        deliver(shared.connector(), _parcel())
    assert raised.value.effect in {"postpone", "block"}
    assert not sandbox.requests("import/h:accountId")
    if kind is NotRenewed:
        assert "which account" in raised.value.title


def test_without_access_to_read_it_goes_again(shared: Shared, sandbox: SandboxProcess) -> None:
    shared.agree(_RECORD, "who lets nobody read", reads=False)
    arrived = deliver(shared.connector(), _parcel(maybe_arrived=True))[-1]
    assert isinstance(arrived, Arrived)
    assert (arrived.status, _paths(sandbox)) == ("201", ["v1.7 import"])
