"""A field worker without a window: the whole app over a data folder, and the acts of the main job."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest

from fieldapp.app import App, open_app
from fieldapp.records import Submission
from tests.helpers.sandbox import SandboxProcess

USER_NAME = "amina.bello"
PASSWORD = "Field@2026"  # of the sandbox's demo account
PASSPHRASE = "a passphrase of the test"

DETAILS = {"/firstName": "Ana"}  # answers that make the seed page's form complete


class FieldWorker:
    """The app over one data folder, opened and closed as often as a test likes."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.app: App = open_app(data, PASSPHRASE, use_keyring=False)

    def sign_in(self, sandbox: SandboxProcess) -> None:
        """Set the laptop up from the project file and sign in."""
        if self.app.flows.account.view().vault == "new":
            self.app.flows.account.choose_passphrase(PASSPHRASE)
        self.app.flows.account.open_project(sandbox.project_file())
        self.app.flows.account.sign_in(USER_NAME, PASSWORD)

    def form_id(self, schema: str) -> int:
        """Return the current version's id of a form on this disk."""
        return next(f.id for f in self.app.flows.board.forms() if f.ref.schema_id == schema)

    def fill(self, schema: str = "householdDetails", answers: dict[str, str] | None = None) -> Submission:
        """Fill and finish one record."""
        capture = self.app.flows.capture
        opened = capture.start(self.form_id(schema))
        for path, text in (DETAILS if answers is None else answers).items():
            opened.session.set(path, text)
            capture.save(opened, {path: text}, path)
        return capture.finish(opened)

    def states(self) -> dict[str, dict[str, str]]:
        """Return record id → destination → state."""
        return {
            record.id: {d.destination: d.state.value for d in record.deliveries}
            for record in self.app.flows.board.records()
        }

    def reopen(self) -> None:
        """Close the app and open it again on the same data."""
        self.app.close()
        self.app = open_app(self.data, PASSPHRASE, use_keyring=False)


@pytest.fixture
def worker(tmp_path: Path) -> Generator[FieldWorker]:
    """A laptop as it comes out of the box."""
    made = FieldWorker(tmp_path / "laptop")
    yield made
    made.app.close()


@pytest.fixture
def ready_worker(worker: FieldWorker, sandbox: SandboxProcess) -> FieldWorker:
    """A worker who is signed in and has the campaign's forms."""
    worker.sign_in(sandbox)
    worker.app.flows.intake.refresh()
    return worker
