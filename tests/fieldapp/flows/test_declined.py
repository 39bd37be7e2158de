"""A respondent who wants no copy: nothing waits for them, and nothing says that it does."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fieldapp.app import App, open_app
from fieldapp.errors import ConsentDenied, NotFound
from fieldapp.flows.bulk import Deed
from fieldapp.flows.delivery import Happening
from fieldapp.flows.granted import decline
from fieldapp.flows.ledger import Ledger
from fieldapp.records import DIGIME, DIGIT, Consent, ConsentState, DeliveryState, Life
from tests.helpers.sandbox import SandboxProcess
from tests.helpers.story import PASSPHRASE, PASSWORD, USER_NAME, fill


@pytest.fixture
def app(tmp_path: Path, sandbox: SandboxProcess) -> Iterator[App]:
    """A laptop of a project in which each respondent is asked."""
    with open_app(tmp_path / "data", PASSPHRASE, use_keyring=False) as opened:
        opened.flows.account.choose_passphrase(PASSPHRASE)
        opened.flows.account.open_project(sandbox.project_file("respondent"))
        opened.flows.account.sign_in(USER_NAME, PASSWORD)
        opened.flows.intake.refresh()
        yield opened


@pytest.fixture
def record(app: App) -> str:
    return fill(app, "householdRegistration", 0)


def _ledger(app: App) -> Ledger:
    return Ledger(app.store, clock=app.flows.clock, rand=lambda: 0.5)


def _states(app: App, record: str) -> dict[str, DeliveryState]:
    return {row.destination: row.state for row in app.store.outbox.deliveries([record])}


def _life(app: App, record: str) -> Life:
    return app.store.drafts.get(record).life


def _consent(app: App, record: str) -> Consent:
    consent = app.store.consents.of(record)
    assert consent is not None
    return consent


def _answer(app: App, sandbox: SandboxProcess, record: str, *, allow: bool) -> None:
    invitation = app.flows.sharing.ask(record)
    assert invitation is not None
    invitation.close()
    app.flows.sharing.answer(record, sandbox.consent(invitation.url, allow=allow))


def _demand_settled(app: App, record: str) -> None:
    """DIGIT has it, the library is not owed it, and nobody is told that anything is left to do."""
    assert _states(app, record) == {DIGIT: DeliveryState.DELIVERED, DIGIME: DeliveryState.DECLINED}
    assert _life(app, record) is Life.DELIVERED
    home = app.flows.board.home()
    assert (home.unsent, home.kept, home.needs_you, sum(home.needing.values())) == (0, 0, (), 0)
    assert home.declined == {DIGIT: 0, DIGIME: 1}
    assert app.flows.whereabouts.safety().safe
    assert app.flows.sharing.waiting() == ()
    report = app.flows.sync.run_once()
    assert (report.blocked, report.waiting, report.problem) == (0, 0, None)


def test_said_to_the_worker_before_anybody_was_asked(app: App, record: str) -> None:
    assert app.flows.sharing.decline(record).state is ConsentState.DECLINED
    app.flows.sync.run_once()
    _demand_settled(app, record)
    assert _consent(app, record).ended_at is not None


def test_said_after_a_sync_had_blocked_it(app: App, record: str) -> None:
    app.flows.sync.run_once()
    assert _states(app, record)[DIGIME] is DeliveryState.BLOCKED
    app.flows.sharing.decline(record)
    _demand_settled(app, record)


def test_said_instead_of_an_answer_to_the_link(app: App, record: str) -> None:
    app.flows.sync.run_once()
    invitation = app.flows.sharing.ask(record)
    assert invitation is not None
    invitation.close()
    app.flows.sharing.revoke(record)
    assert _consent(app, record).state is ConsentState.DECLINED, "nothing was given, so nothing is taken back"
    _demand_settled(app, record)


def test_said_on_the_page(app: App, sandbox: SandboxProcess, record: str) -> None:
    app.flows.sync.run_once()
    with pytest.raises(ConsentDenied):
        _answer(app, sandbox, record, allow=False)
    assert _consent(app, record).state is ConsentState.DENIED
    assert _consent(app, record).ended_at is not None
    _demand_settled(app, record)
    assert app.flows.sharing.decline(record).state is ConsentState.DENIED, "said twice is said once"


def test_taken_back_before_it_went(app: App, sandbox: SandboxProcess, record: str) -> None:
    _answer(app, sandbox, record, allow=True)
    assert app.flows.sharing.decline(record).state is ConsentState.REVOKED
    app.flows.sync.run_once()
    _demand_settled(app, record)


def test_taken_back_after_it_went(app: App, sandbox: SandboxProcess, record: str) -> None:
    _answer(app, sandbox, record, allow=True)
    app.flows.sync.run_once()
    app.flows.sharing.revoke(record)
    assert _states(app, record)[DIGIME] is DeliveryState.DELIVERED


def test_asked_again(app: App, sandbox: SandboxProcess, record: str) -> None:
    app.flows.sharing.decline(record)
    app.flows.sync.run_once()
    assert _life(app, record) is Life.DELIVERED
    app.flows.sharing.want(record)
    assert _states(app, record)[DIGIME] is DeliveryState.WAITING
    assert _life(app, record) is Life.QUEUED
    app.flows.sync.run_once()
    assert _states(app, record)[DIGIME] is DeliveryState.BLOCKED
    _answer(app, sandbox, record, allow=True)
    assert app.flows.sync.run_once().delivered == 1
    assert _states(app, record) == {DIGIT: DeliveryState.DELIVERED, DIGIME: DeliveryState.DELIVERED}


def test_a_later_version_follows_its_respondent(app: App, sandbox: SandboxProcess, record: str) -> None:
    app.flows.sharing.decline(record)
    app.flows.sync.run_once()
    opened = app.flows.capture.edit(record)
    later = opened.draft.id
    app.flows.capture.finish(opened, opened.draft.here)
    assert _states(app, later) == {DIGIT: DeliveryState.WAITING, DIGIME: DeliveryState.DECLINED}
    app.flows.sync.run_once()
    assert app.flows.whereabouts.safety().safe
    _answer(app, sandbox, later, allow=True)
    assert app.flows.sync.run_once().delivered == 1
    assert _states(app, later)[DIGIME] is DeliveryState.DELIVERED
    assert _states(app, record)[DIGIME] is DeliveryState.DECLINED, "they were asked about the later one"


def test_on_this_disk_alone(app: App, record: str) -> None:
    """Where nobody else is owed it: it needs nobody, and is neither thrown away nor called safe."""
    with app.store.outbox._db.write("a project without DIGIT") as session:  # (there is none)
        session.connection().exec_driver_sql("DROP TRIGGER guard_delivery_delete")
        session.connection().exec_driver_sql("DELETE FROM delivery WHERE destination = 'digit'")
    app.flows.sharing.decline(record)
    assert _life(app, record) is Life.KEPT
    home = app.flows.board.home()
    assert (home.finished, home.unsent, home.kept, home.needs_you) == (1, 0, 1, ())
    safety = app.flows.whereabouts.safety()
    assert [(each.why.value, each.ids) for each in safety.in_the_way] == [("kept", (record,))]
    assert not app.flows.bulk.do(Deed.DELETE, [record]).done
    app.flows.sharing.want(record)
    assert _life(app, record) is Life.QUEUED


def test_what_was_on_its_way_is_settled_by_the_next_sync(app: App, record: str) -> None:
    row = next(row for row in app.store.outbox.deliveries([record]) if row.destination == DIGIME)
    ledger = _ledger(app)
    ledger.move([row], Happening.START)
    app.flows.sharing.decline(record)
    assert _states(app, record)[DIGIME] is DeliveryState.SENDING
    app.flows.sync.run_once()
    _demand_settled(app, record)


def test_no_record_of_another_project_is_declined(app: App) -> None:
    with pytest.raises(NotFound):
        app.flows.sharing.decline("nobody")


def test_a_doubt_outlives_a_no(app: App, record: str) -> None:
    """What may have arrived is not called unsent when its respondent is asked again."""
    row = next(row for row in app.store.outbox.deliveries([record]) if row.destination == DIGIME)
    ledger = _ledger(app)
    ledger.move(ledger.move([row], Happening.START), Happening.UNSURE)
    app.flows.sharing.decline(record)
    decline(ledger, [record])
    app.flows.sharing.want(record)
    assert _states(app, record)[DIGIME] is DeliveryState.UNCONFIRMED


def test_when_it_was_said_is_kept(app: App, record: str) -> None:
    before = datetime.now(UTC)  # noqa: TID251
    app.flows.sharing.decline(record)
    ended = _consent(app, record).ended_at
    assert ended is not None
    assert ended >= before.replace(microsecond=0)


def test_the_history_and_the_audit_trail_tell_who_said_what(
    app: App, sandbox: SandboxProcess, record: str
) -> None:
    _answer(app, sandbox, record, allow=True)
    app.flows.sharing.revoke(record)
    with pytest.raises(ConsentDenied):
        _answer(app, sandbox, record, allow=False)
    said = ["asked", "given", "revoked", "asked", "denied"]
    steps = app.flows.history.of(record).steps
    assert [step.said for step in reversed(steps) if step.act == "consent"] == said
    assert [step.at for step in steps] == sorted((step.at for step in steps), reverse=True)
    events = [line.split(",")[0] for line in app.flows.history.audit(record).decode().splitlines()]
    assert events[-5:] == [f"consent {what}" for what in said]


def test_who_has_not_answered_is_told_apart_from_what_needs_a_person(app: App, record: str) -> None:
    report = app.flows.sync.run_once()
    assert report.problem is None, "nothing stopped: no banner accuses anybody"
    assert [(why.code, count) for why, count in report.by_respondent] == [("consent-needed", 1)]
    home = app.flows.board.home()
    assert (home.unsent, home.asking, home.needs_you, home.needing[DIGIME]) == (1, 1, (), 0)
    assert home.asking_at == {DIGIME: 1}
    assert [(line.id, line.state) for line in app.flows.sharing.waiting()] == [(record, None)]
    app.flows.sharing.decline(record)
    assert [(line.id, line.state) for line in app.flows.sharing.everyone()] == [
        (record, ConsentState.DECLINED)
    ]
