"""Asking respondents through a real digi.me: given, denied, run out, replayed, interrupted."""

from __future__ import annotations

import json
import logging
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit, urlunsplit

import httpx
import pytest

from fieldapp.app import App, new_nonce, open_app
from fieldapp.errors import (
    ConsentDenied,
    ConsentNeeded,
    ConsentOver,
    DiskFull,
    FieldappError,
    OtherAnswer,
    OtherLibrary,
    OtherProject,
    ProjectInvalid,
    Unreachable,
    VaultLocked,
    WireError,
)
from fieldapp.flows.account import ProjectOnDisk
from fieldapp.flows.consent import Sharing
from fieldapp.flows.delivery import Happening
from fieldapp.flows.doorstep import Invitation
from fieldapp.flows.ledger import Ledger
from fieldapp.flows.spending import CONSENT_LOCK
from fieldapp.records import DIGIME, Consent, ConsentState, DeliveryChange, DeliveryState, Reason, Receipt
from fieldapp.settings import asking_of, read_tokens_of, tokens_of
from fieldapp.vault import Vault
from tests.helpers.sandbox import SandboxProcess
from tests.helpers.story import PASSPHRASE, PASSWORD, USER_NAME, fill

_SOON = 10.0  # seconds that a browser of a test may take


@pytest.fixture
def app(tmp_path: Path, sandbox: SandboxProcess) -> Iterator[App]:
    """A laptop of a project in which each respondent is asked, one record finished and not sent."""
    with open_app(tmp_path / "data", PASSPHRASE, use_keyring=False) as opened:
        opened.flows.account.choose_passphrase(PASSPHRASE)
        opened.flows.account.open_project(sandbox.project_file("respondent"))
        opened.flows.account.sign_in(USER_NAME, PASSWORD)
        opened.flows.intake.refresh()
        yield opened


@pytest.fixture
def record(app: App) -> str:
    return fill(app, "householdRegistration", 0)


def _vault(app: App) -> Vault:
    return Vault(app.flows.data_folder, passphrase=PASSPHRASE, use_keyring=False)


def _asked(app: App, record: str) -> Invitation:
    invitation = app.flows.sharing.ask(record)
    assert invitation is not None
    return invitation


def _back(app: App, sandbox: SandboxProcess, record: str, *, library: str = "", allow: bool = True) -> str:
    """Ask and answer; return the address that the browser is sent to."""
    invitation = _asked(app, record)
    invitation.close()
    return sandbox.consent(invitation.url, library=library, allow=allow)


def _state(app: App, record: str) -> DeliveryState:
    return next(d.state for d in app.store.outbox.deliveries([record]) if d.destination == DIGIME)


def _of(app: App, record: str) -> Consent:
    consent = app.store.consents.of(record)
    assert consent is not None
    return consent


def _later(app: App, passed: timedelta) -> Sharing:
    """The same verbs on the same data, at a later time."""

    def clock() -> datetime:
        return datetime.now(UTC) + passed  # noqa: TID251

    ledger = Ledger(app.store, clock=clock, rand=lambda: 0.5)
    on_disk = ProjectOnDisk(app.flows.settings_file)
    return Sharing(
        on_disk,
        _vault(app),
        ledger,
        lock_file=app.flows.data_folder / CONSENT_LOCK,
        clock=clock,
        new_nonce=new_nonce,
        new_respondent=lambda: "e" * 32,
    )


def test_what_the_vault_has_of_a_respondent_and_cannot_be_read_stops_no_sync(
    app: App, sandbox: SandboxProcess, record: str
) -> None:
    other = fill(app, "householdRegistration", 1)
    for asked in (record, other):
        back = _back(app, sandbox, asked, library=asked)
        app.flows.sharing.answer(asked, back)
    of_one = _of(app, record).respondent
    _asked(app, fill(app, "householdRegistration", 2)).close()
    asking = next(c for c in app.store.consents.due()).respondent
    _vault(app).put({tokens_of(of_one): "{", asking_of(asking): "[]"})
    _later(app, timedelta(days=4000)).resume()
    assert _of(app, record).state is ConsentState.EXPIRED
    report = app.flows.sync.run_once()
    assert report.delivered >= 3, "all that DIGIT is owed"


def test_given_through_the_browser_of_this_laptop(app: App, sandbox: SandboxProcess, record: str) -> None:
    app.flows.sync.run_once()
    assert _state(app, record) is DeliveryState.BLOCKED
    assert [line.id for line in app.flows.sharing.waiting()] == [record]
    invitation = _asked(app, record)
    assert _of(app, record).state is ConsentState.ASKED
    with ThreadPoolExecutor(1) as browser:
        coming = browser.submit(lambda: httpx.get(sandbox.consent(invitation.url), trust_env=False))
        given = app.flows.sharing.listen(invitation, _SOON)
    assert given == _of(app, record)
    assert given is not None
    assert given.stands(app.flows.clock())
    assert given.user
    assert given.account_reference
    shown = coming.result()
    assert shown.status_code == 200
    assert "You can close this page" in shown.text
    assert _state(app, record) is DeliveryState.WAITING, "it is in line at once"
    vault = _vault(app)
    tokens = json.loads(vault.get(tokens_of(given.respondent)) or "")
    assert tokens["user"] == given.user
    assert vault.get(asking_of(given.respondent)) is None
    assert app.flows.sharing.waiting() == ()
    app.flows.sharing.answer(record, _back(app, sandbox, record))
    assert app.flows.sharing.ask(record) is None, "nobody is asked twice"


def test_nothing_of_it_lies_on_the_disk_in_clear(
    app: App, sandbox: SandboxProcess, record: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    invitation = _asked(app, record)
    invitation.close()
    pending = json.loads(_vault(app).get(asking_of(_of(app, record).respondent)) or "")
    address = sandbox.consent(invitation.url)
    given = app.flows.sharing.answer(record, address)
    tokens = json.loads(_vault(app).get(tokens_of(given.respondent)) or "")
    code = parse_qs(urlsplit(address).query)["code"][0]
    secrets = [
        pending["state"],
        pending["verifier"],
        pending["url"],
        code,
        tokens["access"],
        tokens["refresh"],
    ]
    app.store.close()
    for file in app.flows.data_folder.rglob("*"):
        if file.is_file():
            held = file.read_bytes()
            assert not [secret for secret in secrets if secret.encode() in held], file
    assert not [secret for secret in secrets if secret in caplog.text]


def test_denied(app: App, sandbox: SandboxProcess, record: str) -> None:
    with pytest.raises(ConsentDenied):
        app.flows.sharing.answer(record, _back(app, sandbox, record, allow=False))
    consent = _of(app, record)
    assert consent.state is ConsentState.DENIED
    assert consent.reason is not None
    assert "did not give access" in consent.reason.title
    assert _state(app, record) is DeliveryState.DECLINED, "nothing waits for them"
    again = app.flows.sharing.answer(record, _back(app, sandbox, record))
    assert again.state is ConsentState.GIVEN
    assert again.id != consent.id
    assert again.respondent == consent.respondent


def test_the_link_ran_out(app: App, sandbox: SandboxProcess, record: str) -> None:
    sandbox.faults(code_seconds=0)
    invitation = _asked(app, record)
    invitation.close()
    address = httpx.get(invitation.url, trust_env=False).headers["location"]
    with pytest.raises(ConsentOver):
        app.flows.sharing.answer(record, address)
    assert _of(app, record).state is ConsentState.EXPIRED


def test_the_code_ran_out_before_it_was_exchanged(app: App, sandbox: SandboxProcess, record: str) -> None:
    address = _back(app, sandbox, record)
    sandbox.reset()  # forgets every code
    with pytest.raises(ConsentOver):
        app.flows.sharing.answer(record, address)
    assert _of(app, record).state is ConsentState.EXPIRED
    assert _vault(app).get(asking_of(_of(app, record).respondent)) is None


def test_a_bare_code_and_a_slip_in_it(app: App, sandbox: SandboxProcess, record: str) -> None:
    code = parse_qs(urlsplit(_back(app, sandbox, record)).query)["code"][0]
    for slip in ("", "x", "http://127.0.0.1/consent", code[:-1] + ("b" if code[-1] == "a" else "a")):
        with pytest.raises(OtherAnswer):
            app.flows.sharing.answer(record, slip)
        assert _of(app, record).state is ConsentState.ASKED, "a slip of the pen ends nothing"
    assert app.flows.sharing.answer(record, f" {code[:30]}\n{code[30:]} ").state is ConsentState.GIVEN


def test_somebody_elses_library(app: App, sandbox: SandboxProcess, record: str) -> None:
    first = app.flows.sharing.answer(record, _back(app, sandbox, record, library="Ana"))
    app.flows.sync.run_once()  # it is in Ana's library
    app.flows.sharing.revoke(record)
    with pytest.raises(OtherLibrary):
        app.flows.sharing.answer(record, _back(app, sandbox, record, library="Bento"))
    assert _vault(app).get(tokens_of(first.respondent)) is None, "access to the other library was not kept"
    consent = _of(app, record)
    assert (consent.state, consent.reason and consent.reason.code) == (ConsentState.WANTED, "other-library")
    again = app.flows.sharing.answer(record, _back(app, sandbox, record, library="Ana"))
    assert again.user == first.user


def test_a_replayed_answer(app: App, sandbox: SandboxProcess, record: str) -> None:
    address = _back(app, sandbox, record)
    app.flows.sharing.answer(record, address)
    with pytest.raises(OtherAnswer):
        app.flows.sharing.answer(record, address)
    app.flows.sharing.revoke(record)
    _asked(app, record).close()
    with pytest.raises(OtherAnswer):  # a later question does not take the answer to an earlier one
        app.flows.sharing.answer(record, address)
    assert _of(app, record).state is ConsentState.ASKED


@pytest.mark.parametrize("part", ["port", "path", "state"])
def test_an_answer_that_was_sent_elsewhere(app: App, sandbox: SandboxProcess, record: str, part: str) -> None:
    parts = urlsplit(_back(app, sandbox, record))
    query = {name: values[0] for name, values in parse_qs(parts.query).items()}
    if part == "port":
        parts = parts._replace(netloc=f"127.0.0.1:{(parts.port or 0) % 60000 + 1}")
    elif part == "path":
        parts = parts._replace(path="/other")
    else:
        parts = parts._replace(query=urlencode(query | {"state": "another"}))
    with pytest.raises(OtherAnswer):
        app.flows.sharing.answer(record, urlunsplit(parts))
    assert _of(app, record).state is ConsentState.ASKED


def test_offline_then_online(app: App, sandbox: SandboxProcess, record: str) -> None:
    sandbox.stop()
    with pytest.raises(Unreachable):
        app.flows.sharing.ask(record)
    consent = _of(app, record)
    assert (consent.state, consent.reason and consent.reason.code) == (ConsentState.WANTED, "unreachable")
    assert [line.state for line in app.flows.sharing.waiting()] == [ConsentState.WANTED]
    sandbox.start()
    given = app.flows.sharing.answer(record, _back(app, sandbox, record))
    assert given.id == consent.id, "the intent is what was given"


def test_the_network_goes_before_the_exchange(app: App, sandbox: SandboxProcess, record: str) -> None:
    address = _back(app, sandbox, record)
    sandbox.stop()
    with pytest.raises(WireError):
        app.flows.sharing.answer(record, address)
    app.flows.sharing.resume()
    assert _of(app, record).state is ConsentState.ASKED
    sandbox.start()
    app.flows.sharing.resume()
    assert _of(app, record).state is ConsentState.GIVEN


class _Killed(BaseException):
    """Stands for the process's end: nothing of ours catches it."""


@pytest.mark.parametrize("at", range(4))
def test_killed_at_each_step_after_the_answer(
    app: App, sandbox: SandboxProcess, record: str, at: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether the code, the tokens, the row or the last forgetting was the last thing that was done."""
    app.flows.sync.run_once()
    address = _back(app, sandbox, record)
    steps = 0
    real_put, real_change = Vault.put, type(app.store.consents).change

    def put(vault: Vault, values: dict[str, str | None]) -> None:
        nonlocal steps
        if steps == at:
            raise _Killed
        steps += 1
        real_put(vault, values)

    def change(consents: object, *given: object) -> bool:
        nonlocal steps
        if steps == at:
            raise _Killed
        steps += 1
        return real_change(consents, *given)  # pyright: ignore[reportArgumentType]

    with monkeypatch.context() as patch:
        patch.setattr(Vault, "put", put)
        patch.setattr(type(app.store.consents), "change", change)
        with pytest.raises(_Killed):
            app.flows.sharing.answer(record, address)
    app.flows.sharing.resume()
    if at == 0:  # nothing of the answer was kept: it is pasted once more
        app.flows.sharing.answer(record, address)
    if at == 1:  # the tokens died with the process, and their code is good for one exchange
        assert _of(app, record).state is ConsentState.EXPIRED
        app.flows.sharing.answer(record, _back(app, sandbox, record))
    consent = _of(app, record)
    assert consent.state is ConsentState.GIVEN
    assert consent.user
    assert _vault(app).get(tokens_of(consent.respondent))
    assert _state(app, record) is DeliveryState.WAITING


def test_killed_between_ask_and_answer(app: App, sandbox: SandboxProcess, record: str) -> None:
    invitation = _asked(app, record)
    invitation.close()  # as the end of a process does
    app.store.close()
    with open_app(app.flows.data_folder, PASSPHRASE, use_keyring=False) as later:
        seen = later.flows.sharing.view(record)
        assert seen is not None
        assert seen.link == invitation.url
        address = sandbox.consent(invitation.url)
        assert later.flows.sharing.answer(record, address).state is ConsentState.GIVEN


def test_revoked(app: App, sandbox: SandboxProcess, record: str) -> None:
    given = app.flows.sharing.answer(record, _back(app, sandbox, record))
    asked_before = len(sandbox.requests())
    revoked = app.flows.sharing.revoke(record)
    assert revoked is not None
    assert revoked.state is ConsentState.REVOKED
    assert _vault(app).get(tokens_of(given.respondent)) is None
    assert len(sandbox.requests()) == asked_before, "nothing is deleted at digi.me"


def test_what_was_given_runs_out_with_its_newest_tokens(
    app: App, sandbox: SandboxProcess, record: str
) -> None:
    given = app.flows.sharing.answer(record, _back(app, sandbox, record))
    assert given.expires_at is not None
    after = given.expires_at - app.flows.clock() + timedelta(hours=1)
    renewed = json.loads(_vault(app).get(tokens_of(given.respondent)) or "")
    renewed["refresh_expires_at"] += 7200
    _vault(app).put({tokens_of(given.respondent): json.dumps(renewed)})
    _later(app, after).resume()
    assert _of(app, record).state is ConsentState.GIVEN, "a renewal made it last longer"
    _later(app, after + timedelta(hours=2)).resume()
    assert _of(app, record).state is ConsentState.EXPIRED
    assert _vault(app).get(tokens_of(given.respondent)) is None


def test_access_goes_with_a_respondents_last_record(app: App, sandbox: SandboxProcess, record: str) -> None:
    other = fill(app, "householdRegistration", 1)
    for id_ in (record, other):
        app.flows.sharing.answer(id_, _back(app, sandbox, id_, library=id_))
    for row in app.store.outbox.deliveries([record]):
        app.store.outbox.apply(
            [DeliveryChange(delivery_id=row.id, state=DeliveryState.DELIVERED)],
            [
                Receipt(
                    destination=row.destination,
                    submission_id=record,
                    status="COMPLETED",
                    remote_id="s",
                    sha256=app.store.outbox.submission(record).sha256,
                    at=app.flows.clock(),
                )
            ],
            now=app.flows.clock(),
        )
    app.flows.bin.delete(record)
    app.flows.sharing.resume()
    assert _vault(app).get(tokens_of(_of(app, record).respondent)), "it can still be restored"
    assert app.store.bin.empty(0) == [record]
    app.flows.sharing.resume()
    assert _vault(app).get(tokens_of(_of(app, record).respondent)) is None
    assert _of(app, record).state is ConsentState.REVOKED
    assert _vault(app).get(tokens_of(_of(app, other).respondent))


def test_a_later_version_goes_where_the_record_went(app: App, sandbox: SandboxProcess, record: str) -> None:
    app.flows.sharing.answer(record, _back(app, sandbox, record))
    later = app.flows.capture.finish(app.flows.capture.edit(record, "a slip")).id
    assert _of(app, later) == _of(app, record)
    app.flows.sharing.answer(record, _back(app, sandbox, record))
    assert app.flows.sharing.ask(later) is None
    app.flows.sharing.revoke(later)
    assert _of(app, record).state is ConsentState.REVOKED


def test_another_contract_in_between(app: App, sandbox: SandboxProcess, record: str) -> None:
    address = _back(app, sandbox, record)
    other = json.loads(sandbox.project_file("respondent"))
    other["digime"]["contractId"] = "another"
    app.flows.account.open_project(json.dumps(other).encode())
    for act in (lambda: app.flows.sharing.answer(record, address), lambda: app.flows.sharing.ask(record)):
        with pytest.raises(OtherProject):
            act()
    seen = app.flows.sharing.view(record)
    assert seen is not None
    assert seen.elsewhere
    app.flows.account.open_project(sandbox.project_file("respondent"))
    assert app.flows.sharing.answer(record, address).state is ConsentState.GIVEN


def test_a_contract_that_digime_does_not_know(app: App, sandbox: SandboxProcess) -> None:
    other = json.loads(sandbox.project_file("respondent"))
    other["digime"]["contractId"] = "another"
    app.flows.account.open_project(json.dumps(other).encode())
    record = fill(app, "householdRegistration", 0)
    with pytest.raises(FieldappError) as raised:
        app.flows.sharing.ask(record)
    assert raised.value.code == "project-invalid"
    reason = _of(app, record).reason
    assert reason is not None
    assert "contract" in reason.title


def test_the_organisations_access_asks_nobody(app: App, sandbox: SandboxProcess) -> None:
    app.flows.account.open_project(sandbox.project_file())
    record = fill(app, "householdRegistration", 0)
    assert app.flows.sharing.view(record) is None
    with pytest.raises(ProjectInvalid, match="no respondent"):
        app.flows.sharing.ask(record)
    app.flows.sync.run_once()
    assert _state(app, record) is DeliveryState.DELIVERED


@pytest.mark.parametrize("version", ["v1.6", "v1.7"])
def test_whoever_writes_to_a_postbox_is_told_of_it(app: App, sandbox: SandboxProcess, version: str) -> None:
    facts = json.loads(sandbox.project_file("respondent"))
    facts["digime"]["baseUrl"] = facts["digime"]["baseUrl"].replace("v1.7", version)
    if version == "v1.7":
        facts["digime"]["versions"] = {"write": "v1.6"}
    app.flows.account.open_project(json.dumps(facts).encode())
    record = fill(app, "householdRegistration", 0)
    given = app.flows.sharing.answer(record, _back(app, sandbox, record))
    assert given.postbox_id
    assert "PUBLIC KEY" in given.public_key
    app.flows.sharing.revoke(record)
    with pytest.raises(ConsentDenied):
        app.flows.sharing.answer(record, _back(app, sandbox, record, allow=False))


def test_a_version_that_cannot_ask_says_so(app: App, sandbox: SandboxProcess) -> None:
    facts = json.loads(sandbox.project_file("respondent"))
    facts["digime"]["baseUrl"] = facts["digime"]["baseUrl"].replace("v1.7", "v1.5")
    app.flows.account.open_project(json.dumps(facts).encode())
    record = fill(app, "householdRegistration", 0)
    with pytest.raises(ProjectInvalid, match=r"version of digi\.me cannot do this"):
        app.flows.sharing.ask(record)
    assert _of(app, record).state is ConsentState.WANTED


def test_a_full_disk_loses_no_answer(
    app: App, sandbox: SandboxProcess, record: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = _back(app, sandbox, record)

    def full(_vault: Vault, _values: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(Vault, "put", full)
        with pytest.raises(DiskFull):
            app.flows.sharing.answer(record, address)
    assert app.flows.sharing.answer(record, address).state is ConsentState.GIVEN


def test_a_locked_vault_is_said_and_the_record_is_still_shown(
    app: App, sandbox: SandboxProcess, record: str
) -> None:
    address = _back(app, sandbox, record)
    app.store.close()
    with open_app(app.flows.data_folder, use_keyring=False) as locked:
        seen = locked.flows.sharing.view(record)
        assert seen is not None
        assert seen.link == ""
        locked.flows.sharing.resume()
        with pytest.raises(VaultLocked):
            locked.flows.sharing.answer(record, address)
        locked.flows.account.unlock(PASSPHRASE)
        assert locked.flows.sharing.answer(record, address).state is ConsentState.GIVEN


def test_a_fixed_port_that_another_program_has(app: App, sandbox: SandboxProcess) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        facts = json.loads(sandbox.project_file("respondent"))
        facts["digime"]["redirectUri"] = f"http://127.0.0.1:{taken.getsockname()[1]}/back"
        app.flows.account.open_project(json.dumps(facts).encode())
        record = fill(app, "householdRegistration", 0)
        invitation = _asked(app, record)
        assert invitation.doorstep is None
        assert app.flows.sharing.listen(invitation, _SOON) is None
        given = app.flows.sharing.answer(record, sandbox.consent(invitation.url))
    assert given.state is ConsentState.GIVEN


def test_a_fixed_port_hears_one_question_after_another(app: App, sandbox: SandboxProcess) -> None:
    """The connection of the first answer lingers at the port: nobody is sent away by that."""
    with socket.create_server(("127.0.0.1", 0)) as found:
        port = found.getsockname()[1]
    facts = json.loads(sandbox.project_file("respondent"))
    facts["digime"]["redirectUri"] = f"http://127.0.0.1:{port}/back"
    app.flows.account.open_project(json.dumps(facts).encode())
    record = fill(app, "householdRegistration", 0)
    for _ in range(2):  # to write, and to read back
        invitation = _asked(app, record)
        assert invitation.doorstep is not None
        with ThreadPoolExecutor(1) as browser:
            coming = browser.submit(_browse, sandbox, invitation)
            assert app.flows.sharing.listen(invitation, _SOON) is not None
            assert coming.result().status_code == 200
    assert not _unread(app, record)


def _browse(sandbox: SandboxProcess, invitation: Invitation) -> httpx.Response:
    return httpx.get(sandbox.consent(invitation.url), trust_env=False)


def test_a_refused_renewal_is_asked_about_anew(app: App, sandbox: SandboxProcess, record: str) -> None:
    """The row says given, digi.me says no: whoever looks is told, and the respondent is asked again."""
    app.flows.sharing.answer(record, _back(app, sandbox, record))
    ledger = Ledger(app.store, clock=app.flows.clock, rand=lambda: 0.5)
    rows = [row for row in app.store.outbox.deliveries([record]) if row.destination == DIGIME]
    ledger.move(ledger.move(rows, Happening.START), Happening.BLOCK, Reason.of(ConsentNeeded()))
    seen = app.flows.sharing.view(record)
    assert seen is not None
    assert seen.needed
    app.flows.sharing.answer(record, _back(app, sandbox, record))
    assert _state(app, record) is DeliveryState.WAITING


# --- to let it be read back, which another contract does


def _unread(app: App, record: str) -> bool:
    seen = app.flows.sharing.view(record)
    assert seen is not None
    return seen.unread


def test_reading_back_takes_one_more_yes(app: App, sandbox: SandboxProcess, record: str) -> None:
    given = app.flows.sharing.answer(record, _back(app, sandbox, record, library="Ana"))
    assert _unread(app, record)
    invitation = _asked(app, record)
    invitation.close()
    seen = app.flows.sharing.view(record)
    assert seen is not None
    assert (seen.link, seen.needed) == (invitation.url, False)
    assert _of(app, record) == given, "what was given stands meanwhile"
    read = app.flows.sharing.answer(record, sandbox.consent(invitation.url))  # digi.me knows whose it is
    assert read == given
    tokens = json.loads(_vault(app).get(read_tokens_of(given.respondent)) or "")
    assert tokens["user"] == given.user
    assert _vault(app).get(asking_of(given.respondent)) is None
    assert not _unread(app, record)
    app.flows.sharing.revoke(record)
    assert _vault(app).get(read_tokens_of(given.respondent)) is None


def test_a_no_to_reading_back_takes_nothing_away(app: App, sandbox: SandboxProcess, record: str) -> None:
    given = app.flows.sharing.answer(record, _back(app, sandbox, record))
    address = _back(app, sandbox, record, allow=False)
    with pytest.raises(ConsentDenied, match="stays theirs"):
        app.flows.sharing.answer(record, address)
    assert _of(app, record) == given
    assert _unread(app, record)
    with pytest.raises(OtherAnswer):
        app.flows.sharing.answer(record, address)


def test_reading_back_is_asked_with_renewed_tokens(app: App, sandbox: SandboxProcess, record: str) -> None:
    app.flows.sharing.answer(record, _back(app, sandbox, record))
    sandbox.expire_tokens()
    app.flows.sharing.answer(record, _back(app, sandbox, record))
    assert not _unread(app, record)
    app.flows.sync.run_once()
    assert _state(app, record) is DeliveryState.DELIVERED, "the renewed ones were kept"


def test_somebody_else_s_yes_to_reading_back_is_not_kept(
    app: App, sandbox: SandboxProcess, record: str
) -> None:
    other = fill(app, "householdRegistration", 1)
    given = app.flows.sharing.answer(record, _back(app, sandbox, record, library="Ana"))
    app.flows.sharing.answer(other, _back(app, sandbox, other, library="Bento"))
    theirs = _vault(app).get(tokens_of(_of(app, other).respondent))
    _vault(app).put({tokens_of(given.respondent): theirs})  # so that digi.me asks the other one
    address = _back(app, sandbox, record)
    with pytest.raises(OtherLibrary):
        app.flows.sharing.answer(record, address)
    assert _vault(app).get(read_tokens_of(given.respondent)) is None
    assert _vault(app).get(asking_of(given.respondent)) is None


def test_the_network_goes_before_reading_is_exchanged(app: App, sandbox: SandboxProcess, record: str) -> None:
    given = app.flows.sharing.answer(record, _back(app, sandbox, record))
    address = _back(app, sandbox, record)
    sandbox.stop()
    with pytest.raises(WireError):
        app.flows.sharing.answer(record, address)
    assert _of(app, record) == given
    sandbox.start()
    app.flows.sharing.answer(record, address)
    assert not _unread(app, record)


def test_where_one_contract_writes_and_reads_one_yes_is_enough(app: App, sandbox: SandboxProcess) -> None:
    facts = json.loads(sandbox.project_file("respondent"))
    facts["digime"]["readContractId"] = facts["digime"]["contractId"]
    del facts["digime"]["readPrivateKey"]
    app.flows.account.open_project(json.dumps(facts).encode())
    record = fill(app, "householdRegistration", 0)
    app.flows.sharing.answer(record, _back(app, sandbox, record))
    assert not _unread(app, record)
    assert app.flows.sharing.ask(record) is None
