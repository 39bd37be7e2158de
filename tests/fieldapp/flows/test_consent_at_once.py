"""Consents while two things happen at once: an answer and a sync, an answer and its being taken back."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import timedelta

import pytest

from fieldapp.app import App
from fieldapp.connectors.digime.tokens import Tokens
from fieldapp.errors import FieldappError, OtherAnswer, WireError
from fieldapp.flows.granted import Granted
from fieldapp.flows.pending import Pending
from fieldapp.flows.questions import Questions
from fieldapp.records import ConsentState, DeliveryState, DigimeContract, Outcome
from fieldapp.settings import asking_of, read_tokens_of, tokens_of
from tests.fieldapp.flows.test_consent import _back, _later, _of, _state, _vault, app, record
from tests.helpers.sandbox import SandboxProcess
from tests.helpers.story import fill

__all__ = ["app", "record"]  # the fixtures


class _Killed(BaseException):
    """Stands for the process's end: nothing of ours catches it."""


def _beside(app: App):
    """What another window or command has: the same data, verbs of its own."""
    return _later(app, timedelta(0))


def _meanwhile(monkeypatch: pytest.MonkeyPatch, act: Callable[[], object], *, answered: bool) -> None:
    """Have something happen once during the next exchange, before or after digi.me gave the tokens."""
    exchange, left = Questions.exchange, [act]

    def slow(questions: Questions, contract: DigimeContract, pending: Pending) -> Tokens:
        if left and not answered:
            left.pop()()
        tokens = exchange(questions, contract, pending)
        if left:
            left.pop()()
        return tokens

    monkeypatch.setattr(Questions, "exchange", slow)


def _kept(app: App, record: str) -> set[str]:
    """What the vault has of a record's respondent."""
    whose = _of(app, record).respondent
    vault = _vault(app)
    names = {"tokens": tokens_of, "read": read_tokens_of, "asking": asking_of}
    return {word for word, name in names.items() if vault.get(name(whose)) is not None}


# --- taken back


@pytest.mark.parametrize("reads", [False, True])
@pytest.mark.parametrize("answered", [False, True])
def test_taken_back_during_the_exchange_leaves_nothing(
    app: App,
    sandbox: SandboxProcess,
    record: str,
    monkeypatch: pytest.MonkeyPatch,
    *,
    reads: bool,
    answered: bool,
) -> None:
    if reads:
        app.flows.sharing.answer(record, _back(app, sandbox, record))
    address = _back(app, sandbox, record)
    _meanwhile(monkeypatch, lambda: _beside(app).revoke(record), answered=answered)
    with pytest.raises(OtherAnswer, match="taken back before"):
        app.flows.sharing.answer(record, address)
    assert _of(app, record).state is (ConsentState.REVOKED if reads else ConsentState.DECLINED)
    assert _kept(app, record) == set()
    app.flows.sync.run_once()
    assert _state(app, record) is DeliveryState.DECLINED


def test_taken_back_in_the_very_moment_that_tokens_are_kept(
    app: App, sandbox: SandboxProcess, record: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = _back(app, sandbox, record)
    settle = Granted.settle

    def late(granted: Granted, *given: object) -> object:
        app.store.consents.revoke(_of(app, record).respondent, app.flows.clock())
        return settle(granted, *given)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(Granted, "settle", late)
    with pytest.raises(OtherAnswer, match="taken back before"):
        app.flows.sharing.answer(record, address)
    assert _kept(app, record) == set()


@pytest.mark.parametrize("asked_anew", [False, True])
def test_what_a_kill_left_of_it_is_forgotten_with_the_next_sync(
    app: App, sandbox: SandboxProcess, record: str, monkeypatch: pytest.MonkeyPatch, *, asked_anew: bool
) -> None:
    app.flows.sharing.answer(record, _back(app, sandbox, record))
    app.flows.sharing.answer(record, _back(app, sandbox, record))
    assert _kept(app, record) == {"tokens", "read"}

    def killed(*_: object) -> None:
        raise _Killed

    with monkeypatch.context() as patch:
        patch.setattr(Granted, "forget", killed)
        with pytest.raises(_Killed):
            app.flows.sharing.revoke(record)
    assert _of(app, record).state is ConsentState.REVOKED
    if asked_anew:
        app.flows.sharing.want(record)
    app.flows.sync.run_once()
    assert _kept(app, record) == set()


def test_an_answer_before_it_was_taken_back_is_none_to_the_next_question(
    app: App, sandbox: SandboxProcess, record: str
) -> None:
    address = _back(app, sandbox, record)
    vault, name = _vault(app), asking_of(_of(app, record).respondent)
    kept = vault.get(name)
    app.flows.sharing.revoke(record)
    vault.put({name: kept})  # as a kill in between leaves it
    app.flows.sharing.want(record)
    app.flows.sharing.resume()
    with pytest.raises(OtherAnswer):
        app.flows.sharing.answer(record, address)
    assert _of(app, record).state is ConsentState.WANTED


def test_nothing_is_read_back_from_whoever_took_it_back(
    app: App, sandbox: SandboxProcess, record: str
) -> None:
    for _ in range(2):
        app.flows.sharing.answer(record, _back(app, sandbox, record))
    app.flows.sync.run_once()
    vault, name = _vault(app), read_tokens_of(_of(app, record).respondent)
    kept = vault.get(name)
    app.flows.sharing.revoke(record)
    vault.put({name: kept})  # as if an answer had slipped through
    lines = {line.destination: line for line in app.flows.receipts.check([record])}
    assert lines["digit"].checked is not None
    assert lines["digit"].checked.outcome is Outcome.ALL_THERE
    assert lines["digime"].checked is None
    trouble = lines["digime"].trouble
    assert trouble is not None
    assert "took back" in trouble.title
    assert sandbox.requests("permission-access/trigger") == sandbox.requests("permission-access/query") == []


# --- a sync meanwhile


@pytest.mark.parametrize("answered", [False, True])
def test_a_sync_during_the_exchange_spends_no_code_twice(
    app: App, sandbox: SandboxProcess, record: str, monkeypatch: pytest.MonkeyPatch, *, answered: bool
) -> None:
    address = _back(app, sandbox, record)
    _meanwhile(monkeypatch, lambda: _beside(app).resume(), answered=answered)
    given = app.flows.sharing.answer(record, address)
    assert given == _of(app, record)
    assert given.state is ConsentState.GIVEN
    assert len(sandbox.requests("digime/v1.7/oauth/token")) == 1
    app.flows.sync.run_once()
    assert _state(app, record) is DeliveryState.DELIVERED


def test_a_code_that_was_mistyped_without_a_network_ends_nothing(
    app: App, sandbox: SandboxProcess, record: str
) -> None:
    address = _back(app, sandbox, record)
    sandbox.stop()
    with pytest.raises(WireError):
        app.flows.sharing.answer(record, "x" * 64)
    sandbox.start()
    app.flows.sharing.resume()
    consent = _of(app, record)
    assert consent.state is ConsentState.ASKED
    assert consent.reason is not None
    assert "does not know this code" in consent.reason.title
    seen = app.flows.sharing.view(record)
    assert seen is not None
    assert seen.link, "the question is still out"
    assert app.flows.sharing.answer(record, address).state is ConsentState.GIVEN


def test_a_question_outlives_the_end_of_the_consent_before_it(
    app: App, sandbox: SandboxProcess, record: str
) -> None:
    sandbox.faults(refresh_seconds=3600)
    app.flows.sharing.answer(record, _back(app, sandbox, record))
    sandbox.clear_faults()
    late = _later(app, timedelta(hours=2))
    invitation = late.ask(record)
    assert invitation is not None
    invitation.close()
    address = sandbox.consent(invitation.url)
    late.resume()
    assert _kept(app, record) == {"asking"}, "what had run out is gone"
    given = late.answer(record, address)
    assert given.state is ConsentState.GIVEN
    late.resume()
    assert _of(app, record) == given
    assert "tokens" in _kept(app, record)


def test_a_yes_to_reading_back_is_gone_on_with(app: App, sandbox: SandboxProcess, record: str) -> None:
    app.flows.sharing.answer(record, _back(app, sandbox, record))
    address = _back(app, sandbox, record)
    sandbox.stop()
    with pytest.raises(WireError):
        app.flows.sharing.answer(record, address)
    sandbox.start()
    app.flows.sync.run_once()
    assert _kept(app, record) == {"tokens", "read"}


# --- what digi.me does to a sync


@contextmanager
def _away(sandbox: SandboxProcess) -> Generator[None]:
    """Have digi.me turn away whoever comes with a code."""
    sandbox.faults(on="digime/v1.7/oauth/token", status=503)
    yield
    sandbox.clear_faults()


def _answers(app: App, sandbox: SandboxProcess, many: int) -> list[str]:
    """Records whose respondents said yes while digi.me was away."""
    records = [fill(app, "householdRegistration", number) for number in range(many)]
    for one in records:
        address = _back(app, sandbox, one, library=one)
        with _away(sandbox), pytest.raises(FieldappError):
            app.flows.sharing.answer(one, address)
    return records


def test_digit_comes_before_what_digime_owes_and_one_refusal_is_enough(
    app: App, sandbox: SandboxProcess
) -> None:
    records = _answers(app, sandbox, 3)
    before = len(sandbox.requests())
    with _away(sandbox):
        report = app.flows.sync.run_once()
    assert report.delivered == len(records), "what DIGIT is owed"
    paths = [request["path"] for request in sandbox.requests()[before:]]
    asked = [number for number, path in enumerate(paths) if path.endswith("digime/v1.7/oauth/token")]
    sent = [number for number, path in enumerate(paths) if "filestore" in path]
    assert len(asked) == 1, "nobody else's answer would get further"
    assert max(sent) < asked[0]
    assert app.flows.sync.run_once().delivered == len(records)


def test_what_an_answer_puts_in_line_counts_in_a_sync_that_goes_by_itself(
    app: App, sandbox: SandboxProcess
) -> None:
    records = _answers(app, sandbox, 2)
    with _away(sandbox):
        app.flows.sync.run_once()
    assert {_state(app, one) for one in records} == {DeliveryState.BLOCKED}
    report = app.flows.sync.run_once(by_hand=False)
    assert (report.delivered, report.records_done, report.records_total, report.waiting) == (2, 2, 2, 0)


def test_cancel_reaches_an_exchange(app: App, sandbox: SandboxProcess) -> None:
    (record,) = _answers(app, sandbox, 1)
    sandbox.faults(on="digime/v1.7/oauth/token", latency_ms=50_000)
    cancel = threading.Event()

    exchange = Questions.exchange

    def begun(questions: Questions, contract: DigimeContract, pending: Pending) -> Tokens:
        cancel.set()
        return exchange(questions, contract, pending)

    began = time.monotonic()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Questions, "exchange", begun)
        report = app.flows.sync.run_once(cancelled=cancel.is_set)
    assert time.monotonic() - began < 30
    assert report.cancelled
    assert _of(app, record).state is ConsentState.ASKED
    assert json.loads(_vault(app).get(asking_of(_of(app, record).respondent)) or "")["code"]
