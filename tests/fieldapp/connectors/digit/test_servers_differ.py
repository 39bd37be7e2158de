"""The connector at every kind of DIGIT installation that the sandbox can be switched to."""

from __future__ import annotations

import json
from collections.abc import Callable

import httpx
import pytest

from fieldapp.connectors.digit.session import Session
from fieldapp.errors import (
    FieldappError,
    NotRenewed,
    OutcomeUnknown,
    Refused,
    SignInNeeded,
    SignInRefused,
    StillProcessing,
    Unavailable,
    WireError,
)
from fieldapp.records import Announced, Arrived, Event, HeldForm, PartlyArrived, Polled, Stored
from fieldapp.settings import DIGIT_TOKENS
from tests.helpers.connected import PASSWORD, USER_NAME, Connected, deliver
from tests.helpers.odd_servers import RawServer, http, socket_server
from tests.helpers.parcels import make_parcel, make_submission
from tests.helpers.sandbox import SandboxProcess

_CREATE, _UPLOAD = "/sync/file/v1/_create", "/filestore/v1/files"


@pytest.fixture(autouse=True)
def _signed_in(connected: Connected) -> None:
    connected.digit().sign_in(USER_NAME, PASSWORD)


def _deliver(
    connected: Connected, told: list[Event] | None = None, *, file_store_id: str = "", sync_id: str = ""
) -> list[Event]:
    record = make_submission("rec-1", {"firstName": "Ana"})
    parcel = make_parcel([record], file_store_id=file_store_id, sync_id=sync_id)
    return deliver(connected.digit(), parcel, told)


def _stored(events: list[Event]) -> str:
    return next(e.file_store_id for e in events if isinstance(e, Stored))


def _numbers(events: list[Event]) -> list[str]:
    return [event.sync_id for event in events if isinstance(event, Announced)]


# --- errors -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "error"), [(_UPLOAD, Refused), (_CREATE, Refused), ("/sync/file/status", OutcomeUnknown)]
)
def test_a_class_name_in_the_id_is_a_refusal_with_the_sentence(
    connected: Connected, sandbox: SandboxProcess, path: str, error: type[FieldappError]
) -> None:
    sandbox.faults(class_in_id=True, on=path, polls=1)
    with pytest.raises(error) as refused:
        _deliver(connected)
    assert "An unhandled exception occurred" in refused.value.detail


@pytest.mark.parametrize("path", [_UPLOAD, _CREATE, "/sync/file/status", "/sync/forms"])
@pytest.mark.parametrize("code", ["CustomException", "InvalidAccessTokenException"])
def test_a_gateway_that_refuses_one_path_asks_for_a_sign_in(
    connected: Connected, sandbox: SandboxProcess, path: str, code: str
) -> None:
    sandbox.faults(status=401, code=code, on=path, polls=1)
    ask: Callable[[], object] = lambda: _deliver(connected)  # noqa: E731
    if path == "/sync/forms":
        ask = lambda: connected.digit().forms([])  # noqa: E731
    with pytest.raises(SignInNeeded):
        ask()
    assert len(sandbox.requests("/user/oauth/token")) == 1 + 1, "renewed once, then no more"
    sandbox.clear_faults()
    ask()


def test_good_answers_without_a_response_info(connected: Connected, sandbox: SandboxProcess) -> None:
    sandbox.faults(null_info=True)
    assert connected.digit().forms([])
    assert isinstance(_deliver(connected)[-1], Arrived)


def test_a_file_that_is_refused_at_once(connected: Connected, sandbox: SandboxProcess) -> None:
    sandbox.faults(bad_file="refuse")
    with pytest.raises(Refused) as refused:
        _deliver(connected, file_store_id="not-there")
    assert refused.value.server_code == "ERROR_IN_REST_CALL"


# --- tokens -----------------------------------------------------------------------------------------------


def test_refresh_tokens_for_one_use_are_replaced(connected: Connected, sandbox: SandboxProcess) -> None:
    sandbox.faults(rotate_refresh=True)
    kept: set[str] = set()
    for _ in range(3):
        sandbox.expire_tokens()
        assert connected.digit().forms([])
        kept.add(json.loads(connected.vault.get(DIGIT_TOKENS) or "")["refresh"])
    assert len(kept) == 3


def test_two_processes_that_renew_at_once_both_go_on(
    connected: Connected, sandbox: SandboxProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    sandbox.faults(rotate_refresh=True)
    sandbox.expire_tokens()
    other, ask = connected.digit(), Session._ask

    def theirs_first(self: Session, fields: dict[str, str]) -> httpx.Response:
        monkeypatch.setattr(Session, "_ask", ask)
        assert other.forms([]), "another process renews just before us"
        return ask(self, fields)

    monkeypatch.setattr(Session, "_ask", theirs_first)
    assert connected.digit().forms([])


@pytest.mark.parametrize("status", [405, 500])
def test_a_renewal_that_is_refused_for_another_reason_blames_no_record(
    connected: Connected, sandbox: SandboxProcess, status: int
) -> None:
    sandbox.expire_tokens()
    sandbox.faults(status=status, on="/user/oauth/token")
    with pytest.raises((NotRenewed, Unavailable)):
        _deliver(connected)


def test_a_refresh_token_that_ended_needs_a_sign_in(connected: Connected, sandbox: SandboxProcess) -> None:
    sandbox.reset()
    sandbox.faults(refresh_seconds=0)
    connected.digit().sign_in(USER_NAME, PASSWORD)
    sandbox.expire_tokens()
    with pytest.raises(SignInNeeded):
        connected.digit().forms([])
    sandbox.clear_faults()
    connected.digit().sign_in(USER_NAME, PASSWORD)
    assert connected.digit().forms([])


def test_a_lock_in_the_middle_ends_the_session_and_is_said(
    connected: Connected, sandbox: SandboxProcess
) -> None:
    def lock(event: Event) -> None:
        if isinstance(event, Stored):
            for _ in range(5):
                with pytest.raises(SignInRefused):
                    connected.digit().sign_in(USER_NAME, "wrong")

    told: list[Event] = []
    parcel = make_parcel([make_submission("rec-1", {})])
    with pytest.raises(SignInNeeded):
        deliver(connected.digit(), parcel, told, lock)
    with pytest.raises(SignInRefused) as refused:
        connected.digit().sign_in(USER_NAME, PASSWORD)
    assert "locked" in refused.value.title
    assert _stored(told), "what is up there is known when the hour is over"


def test_tokens_that_live_a_second(connected: Connected, sandbox: SandboxProcess) -> None:
    sandbox.reset()
    sandbox.faults(token_seconds=1)
    connected.digit().sign_in(USER_NAME, PASSWORD)
    connected.clock.forward(2)
    assert isinstance(_deliver(connected)[-1], Arrived)


# --- forms ------------------------------------------------------------------------------------------------


def test_versions_as_text_or_number_are_the_same_versions(
    connected: Connected, sandbox: SandboxProcess
) -> None:
    numbers = [document.ref for document in connected.digit().forms([])]
    sandbox.faults(string_versions=True)
    assert [document.ref for document in connected.digit().forms([])] == numbers
    held = [HeldForm(schema_id=ref.schema_id, version=ref.version) for ref in numbers]
    assert connected.digit().forms(held) == []


def test_a_campaign_without_forms(connected: Connected, sandbox: SandboxProcess) -> None:
    sandbox.faults(no_forms=True)
    assert connected.digit().forms([]) == []


# --- sync files -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("store", [200, 201])
@pytest.mark.parametrize("create", [200, 202])
@pytest.mark.parametrize("seconds", [True, False])
def test_every_good_status_and_either_unit_of_time(
    connected: Connected, sandbox: SandboxProcess, *, store: int, create: int, seconds: bool
) -> None:
    sandbox.faults(store_status=store, create_status=create, seconds=seconds)
    assert isinstance(_deliver(connected)[-1], Arrived)


@pytest.mark.parametrize("word", ["INPROGRESS", "in_progress", "In Progress"])
def test_work_under_way_in_any_words(connected: Connected, sandbox: SandboxProcess, word: str) -> None:
    sandbox.faults(progress_word=word, polls=2)
    events = _deliver(connected)
    assert {event.status for event in events if isinstance(event, Polled)} == {"IN_PROGRESS"}
    assert isinstance(events[-1], Arrived)


@pytest.mark.parametrize("word", ["PARTIALLY_COMPLETE", "partially completed"])
def test_a_part_that_is_announced_again_ends_whole(
    connected: Connected, sandbox: SandboxProcess, word: str
) -> None:
    sandbox.faults(end_state=word)
    told = _deliver(connected)
    assert isinstance(told[-1], PartlyArrived)
    sandbox.clear_faults()
    assert isinstance(_deliver(connected, file_store_id=_stored(told))[-1], Arrived)
    assert [record["times"] for record in sandbox.records("digit")] == [1]


@pytest.mark.parametrize("vanish", ["null", "list"])
def test_a_sync_that_never_appears_is_waited_for_then_asked_for_anew(
    connected: Connected, sandbox: SandboxProcess, vanish: str
) -> None:
    sandbox.faults(vanish=vanish, create_status=202)
    told: list[Event] = []
    with pytest.raises(StillProcessing) as still:
        _deliver(connected, told)
    assert still.value.effect == "unsure"
    assert 900 <= sum(connected.clock.waits) < 960
    (number,) = _numbers(told)

    again: list[Event] = []
    with pytest.raises(StillProcessing):
        _deliver(connected, again, file_store_id=_stored(told), sync_id=number)
    given_up, another = _numbers(again)
    assert given_up == ""
    assert another != number
    assert len(sandbox.requests(_UPLOAD)) == 1

    sandbox.clear_faults()
    later = _deliver(connected, file_store_id=_stored(told), sync_id=another)
    assert isinstance(later[-1], Arrived)
    assert [record["times"] for record in sandbox.records("digit")] == [1]


def test_a_sync_that_is_late_to_appear_is_only_waited_for(
    connected: Connected, sandbox: SandboxProcess, connected_to: Callable[..., Connected]
) -> None:
    def answer(body: object, status: int = 200) -> bytes:
        return http(status, json.dumps(body).encode())

    nothing, done = {"responseInfo": None, "sync": None}, {"sync": {"syncId": "s-1", "status": "COMPLETED"}}
    server = RawServer(
        answer({"files": [{"fileStoreId": "file-1"}]}, 201),
        answer({"sync": {"syncId": "s-1", "status": "CREATED"}}, 202),
        *(answer(nothing), answer({"responseInfo": None, "syncs": []}), answer(done)),
    )
    with socket_server(server.serve) as address:
        stranger = connected_to(f"http://{address}")
        events = deliver(stranger.digit(), make_parcel([make_submission("rec-1", {})]))
        stranger.close()
    assert _numbers(events) == ["s-1"]
    assert isinstance(events[-1], Arrived)
    assert server.left == []


def test_a_server_that_takes_files_and_does_not_know_them(
    connected: Connected, sandbox: SandboxProcess
) -> None:
    sandbox.faults(vanish="refused", create_status=202)
    told: list[Event] = []
    with pytest.raises(Refused) as refused:
        _deliver(connected, told)
    assert "did not know them" in refused.value.title
    sandbox.clear_faults()
    assert isinstance(_deliver(connected, file_store_id=_stored(told))[-1], Arrived)


def test_a_lost_announcement_where_each_is_a_sync_of_its_own_still_counts_once(
    connected: Connected, sandbox: SandboxProcess
) -> None:
    sandbox.faults(sync_each_time=True, drop="after", on=_CREATE, times=1)
    told: list[Event] = []
    with pytest.raises(WireError):
        _deliver(connected, told)
    assert isinstance(_deliver(connected, file_store_id=_stored(told))[-1], Arrived)
    assert len(sandbox.syncs()) == 2
    assert [record["times"] for record in sandbox.records("digit")] == [1]


def test_a_store_that_loses_the_file_after_taking_it_is_no_success(
    connected: Connected, sandbox: SandboxProcess
) -> None:
    events = _deliver(connected, file_store_id="lost-on-the-way")
    assert not isinstance(events[-1], Arrived)
    assert sandbox.records("digit") == []
