"""FHIR goes on to the service behind the respondent's account, where nobody reads it back."""

from __future__ import annotations

import json

import pytest

from fieldapp.app import App
from fieldapp.records import DIGIME, Outcome
from tests.fieldapp.flows.test_consent import _back, app
from tests.helpers.sandbox import SandboxProcess
from tests.helpers.story import fill

__all__ = ["app"]  # the fixture


@pytest.mark.parametrize(("pushed_as", "asked_twice"), [("fhir", False), ("json", True)])
def test_no_second_yes_is_asked_for_what_is_not_read_back(
    app: App, sandbox: SandboxProcess, pushed_as: str, *, asked_twice: bool
) -> None:
    facts = json.loads(sandbox.project_file("respondent"))
    facts["digime"] |= {"pushedAs": pushed_as, "accountId": "clinic-7"}
    app.flows.account.open_project(json.dumps(facts).encode())
    record = fill(app, "householdRegistration", 0)
    app.flows.sharing.answer(record, _back(app, sandbox, record))
    seen = app.flows.sharing.view(record)
    assert seen is not None
    assert seen.unread is asked_twice
    invitation = app.flows.sharing.ask(record)
    assert (invitation is not None) is asked_twice
    if invitation is not None:
        invitation.close()
    app.flows.sync.run_once()
    (line,) = [line for line in app.flows.receipts.check([record]) if line.destination == DIGIME]
    assert line.to_provider is not asked_twice
    if not asked_twice:
        assert line.checked is not None
        assert line.checked.outcome is Outcome.NO_READ_BACK
