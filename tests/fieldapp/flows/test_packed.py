"""What a respondent gets is made once: each try sends the same bytes, whatever changed here meanwhile."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldapp.app import App, open_app
from fieldapp.records import DIGIME, Batch, DeliveryState, Packed, PushedAs
from tests.helpers.sandbox import SandboxProcess
from tests.helpers.story import PASSPHRASE, PASSWORD, USER_NAME, fill

_IMPORT = "permission-access/import"


def _open(folder: Path, sandbox: SandboxProcess, how: PushedAs) -> App:
    app = open_app(folder, PASSPHRASE, use_keyring=False)
    if app.flows.account.view().vault == "new":
        app.flows.account.choose_passphrase(PASSPHRASE)
    project = sandbox.project()
    project["digime"]["pushedAs"] = how.value
    app.flows.account.open_project(json.dumps(project).encode())
    app.flows.account.sign_in(USER_NAME, PASSWORD)
    app.flows.intake.refresh()
    return app


@pytest.fixture(params=PushedAs)
def app(tmp_path: Path, sandbox: SandboxProcess, request: pytest.FixtureRequest) -> Iterator[App]:
    """A laptop of a project that pushes in one of the ways."""
    with _open(tmp_path / "data", sandbox, request.param) as opened:
        yield opened


def _change_all_words(app: App, record: str) -> None:
    """Another language, other labels, as a refresh and Ctrl+Shift+L bring them."""
    form, _ = app.store.forms, app.store.outbox
    ref = app.store.forms.get(form.of_record(record)).ref
    words = app.store.forms.messages(ref.tenant, "en_MZ")
    app.store.forms.put_messages(ref.tenant, "en_MZ", {key: f"{text} anew" for key, text in words.items()})
    assert words


def _bodies(sandbox: SandboxProcess) -> list[bytes]:
    return [b64decode(request["body"]) for request in sandbox.requests(_IMPORT)]


def _state(app: App, record: str) -> DeliveryState:
    return next(row.state for row in app.store.outbox.deliveries([record]) if row.destination == DIGIME)


def _open_parcel(app: App, record: str) -> Batch:
    (row,) = [row for row in app.store.outbox.deliveries([record]) if row.destination == DIGIME]
    assert row.batch_id is not None
    return app.store.outbox.batch(row.batch_id)


def test_each_try_sends_the_same_bytes(app: App, sandbox: SandboxProcess) -> None:
    record = fill(app, "householdRegistration", 0)
    sandbox.faults(drop="before", on=_IMPORT)
    app.flows.sync.run_once()
    assert _state(app, record) is DeliveryState.UNCONFIRMED
    kept = app.store.outbox.parcel(_open_parcel(app, record).id).packed
    assert kept is not None
    _change_all_words(app, record)
    app.flows.sync.run_once()
    sandbox.clear_faults()
    app.flows.sync.run_once()
    assert _state(app, record) is DeliveryState.DELIVERED
    bodies = _bodies(sandbox)
    assert len(bodies) >= 1
    assert set(bodies) == {kept.content}
    (receipt,) = [r for r in app.store.outbox.receipts(record) if r.destination == DIGIME]
    assert receipt.sent_sha256 == kept.sha256
    assert receipt.sha256 == app.store.outbox.submission(record).sha256


def test_what_was_made_is_there_after_a_restart_and_goes_with_the_parcel(
    app: App, sandbox: SandboxProcess
) -> None:
    record = fill(app, "householdRegistration", 0)
    sandbox.faults(status=503, on=_IMPORT)
    app.flows.sync.run_once()
    parcel = _open_parcel(app, record)
    kept = app.store.outbox.parcel(parcel.id).packed
    assert isinstance(kept, Packed)
    app.close()
    sandbox.clear_faults()
    with open_app(app.flows.data_folder, PASSPHRASE, use_keyring=False) as later:
        assert later.store.outbox.parcel(parcel.id).packed == kept
        later.flows.sync.run_once()
        assert _state(later, record) is DeliveryState.DELIVERED
        assert later.store.outbox.parcel(parcel.id).packed is None, "it has arrived: the record is here once"
    assert _bodies(sandbox)[-1] == kept.content


def test_another_way_of_pushing_is_for_what_was_not_tried_yet(
    tmp_path: Path, sandbox: SandboxProcess
) -> None:
    with _open(tmp_path / "data", sandbox, PushedAs.JSON) as app:
        tried = fill(app, "householdRegistration", 0)
        sandbox.faults(status=503, on=_IMPORT)
        app.flows.sync.run_once()
        sandbox.clear_faults()
    with _open(tmp_path / "data", sandbox, PushedAs.PDF) as app:
        fresh = fill(app, "householdRegistration", 1)
        app.flows.sync.run_once()
        assert {_state(app, one) for one in (tried, fresh)} == {DeliveryState.DELIVERED}
    assert sorted(body[:4] for body in _bodies(sandbox)[-2:]) == [b"%PDF", b'{"sc']


def test_the_words_of_the_form_are_in_it(tmp_path: Path, sandbox: SandboxProcess) -> None:
    with _open(tmp_path / "data", sandbox, PushedAs.JSON) as app:
        record = fill(app, "householdRegistration", 0)
        app.flows.sync.run_once()
    (body,) = _bodies(sandbox)
    told = json.loads(body)
    assert (told["clientReferenceId"], told["labelled"]) == (record, True)
    assert told["form"]["title"]
    (arrived,) = sandbox.records(DIGIME)
    assert arrived["answers"]["headName"]
