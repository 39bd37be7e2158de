"""Whose library it is: a wrong first answer is put right, and one library for two takes a person's word."""

from __future__ import annotations

import pytest

from fieldapp.app import App
from fieldapp.errors import OtherAnswer, OtherLibrary
from fieldapp.flows.views import ShareView
from fieldapp.records import ConsentState, DeliveryState
from fieldapp.settings import asking_of, read_tokens_of, tokens_of
from tests.fieldapp.flows.test_consent import _back, _of, _state, _vault, app, record
from tests.helpers.sandbox import SandboxProcess
from tests.helpers.story import fill

__all__ = ["app", "record"]  # the fixtures


def _seen(app: App, record: str) -> ShareView:
    seen = app.flows.sharing.view(record)
    assert seen is not None
    return seen


def _given(app: App, sandbox: SandboxProcess, record: str, library: str) -> None:
    app.flows.sharing.answer(record, _back(app, sandbox, record, library=library))


# --- the wrong person first


def test_the_wrong_first_answer_is_put_right_while_nothing_went(
    app: App, sandbox: SandboxProcess, record: str
) -> None:
    for _ in range(2):  # to write, and to read back
        _given(app, sandbox, record, "The interviewer")
    wrong = _of(app, record)
    app.flows.sharing.revoke(record)
    _given(app, sandbox, record, "Amina")
    right = _of(app, record)
    assert right.state is ConsentState.GIVEN
    assert right.respondent == wrong.respondent
    assert right.user != wrong.user
    app.flows.sync.run_once()
    assert _state(app, record) is DeliveryState.DELIVERED
    app.flows.sharing.revoke(record)
    with pytest.raises(OtherLibrary):  # from now on it is Amina's
        _given(app, sandbox, record, "The interviewer")


def test_what_reads_the_wrong_library_goes_with_it(app: App, sandbox: SandboxProcess, record: str) -> None:
    _given(app, sandbox, record, "The interviewer")
    wrong = _of(app, record)
    app.flows.sharing.revoke(record)
    vault, name = _vault(app), read_tokens_of(wrong.respondent)
    vault.put({name: "of the interviewer"})
    _given(app, sandbox, record, "Amina")
    assert vault.get(name) is None


def test_what_may_be_in_the_first_library_stays_its_persons(
    app: App, sandbox: SandboxProcess, record: str
) -> None:
    _given(app, sandbox, record, "Amina")
    sandbox.faults(drop="after", on="permission-access/import", times=1)
    app.flows.sync.run_once()
    assert _state(app, record) is DeliveryState.UNCONFIRMED
    app.flows.sharing.revoke(record)
    with pytest.raises(OtherLibrary):
        _given(app, sandbox, record, "Bento")


# --- one library for two


@pytest.fixture
def other(app: App, sandbox: SandboxProcess, record: str) -> str:
    """A second record, answered with the digi.me that was given with the first."""
    second = fill(app, "householdRegistration", 1)
    _given(app, sandbox, record, "Amina")
    _given(app, sandbox, second, "Amina")
    return second


def test_one_library_for_two_waits_for_a_persons_word(
    app: App, sandbox: SandboxProcess, record: str, other: str
) -> None:
    title = app.store.consents.titles([record])[record]
    held = _of(app, other)
    assert (held.state, held.reason and held.reason.code) == (ConsentState.ASKED, "same-library")
    seen = _seen(app, other)
    assert (seen.same_as, seen.needed, seen.link, seen.trouble) == (title, True, "", None)
    assert _seen(app, record).same_as == "", "the first goes on as it was"
    app.flows.sync.run_once()
    app.flows.sharing.resume()
    assert _state(app, record) is DeliveryState.DELIVERED
    assert _state(app, other) is DeliveryState.BLOCKED
    assert [line.id for line in app.flows.sharing.waiting()] == [other]
    (row,) = [row for row in app.store.outbox.deliveries([other]) if row.destination == "digime"]
    assert row.reason is not None
    assert "given with another record" in row.reason.title
    assert app.flows.sharing.ask(other) is None, "first the question that is open"
    given = app.flows.sharing.confirm_same(other)
    assert given == _of(app, other)
    assert (given.state, given.reason, given.user) == (ConsentState.GIVEN, None, _of(app, record).user)
    assert _seen(app, other).same_as == ""
    app.flows.sync.run_once(by_hand=False)
    assert _state(app, other) is DeliveryState.DELIVERED


def test_it_is_asked_once(app: App, sandbox: SandboxProcess, record: str, other: str) -> None:
    app.flows.sharing.confirm_same(other)
    with pytest.raises(OtherAnswer):
        app.flows.sharing.confirm_same(other)
    for one in (other, record):
        app.flows.sharing.revoke(one)
        _given(app, sandbox, one, "Amina")
        assert _of(app, one).state is ConsentState.GIVEN


def test_no_forgets_that_access_and_the_right_person_can_answer(
    app: App, sandbox: SandboxProcess, record: str, other: str
) -> None:
    app.flows.sharing.revoke(other)
    whose = _of(app, other).respondent
    assert [_vault(app).get(name(whose)) for name in (tokens_of, asking_of)] == [None, None]
    with pytest.raises(OtherAnswer):
        app.flows.sharing.confirm_same(other)
    _given(app, sandbox, other, "Bento")
    app.flows.sync.run_once()
    assert (_state(app, record), _state(app, other)) == (DeliveryState.DELIVERED,) * 2
    assert _of(app, other).user != _of(app, record).user


def test_the_same_answer_once_more_changes_nothing(app: App, sandbox: SandboxProcess, record: str) -> None:
    second = fill(app, "householdRegistration", 1)
    _given(app, sandbox, record, "Amina")
    address = _back(app, sandbox, second, library="Amina")
    for _ in range(2):
        assert app.flows.sharing.answer(second, address).state is ConsentState.ASKED
    assert _seen(app, second).same_as
    assert app.flows.sharing.confirm_same(second).state is ConsentState.GIVEN


def test_a_slip_that_was_taken_back_is_nobodys_library(
    app: App, sandbox: SandboxProcess, record: str
) -> None:
    _given(app, sandbox, record, "Bento")
    app.flows.sharing.revoke(record)
    second = fill(app, "householdRegistration", 1)
    _given(app, sandbox, second, "Bento")
    assert _of(app, second).state is ConsentState.GIVEN
