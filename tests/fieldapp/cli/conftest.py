"""The command line as a process of its own, over a fresh data folder."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from fieldapp.app import open_app
from fieldapp.sandbox.accounts import DEMO_PASSWORD, DEMO_USER
from tests.helpers import forked
from tests.helpers.sandbox import SandboxProcess

PASSPHRASE = "kept by the test"
ROOT = Path(__file__).resolve().parents[3]


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Stdout as the one JSON document that it must be."""
        return json.loads(self.out)


@dataclass(frozen=True)
class Commands:
    """`fieldapp` with one data folder and passphrase."""

    data: Path

    def __call__(self, *arguments: str, stdin: str = "") -> Ended:
        environment = {**os.environ, "FIELDAPP_PASSPHRASE": PASSPHRASE, "PYTHONWARNINGS": "error"}
        words = ["--no-keyring", "--data", str(self.data), *arguments]
        code, out, err = forked.run(words, environment, stdin)
        assert "Traceback" not in err, err
        return Ended(code, out, err)


@pytest.fixture
def commands(tmp_path: Path) -> Commands:
    return Commands(tmp_path / "data")


@pytest.fixture
def signed_in(commands: Commands, sandbox: SandboxProcess) -> Commands:
    """A data folder that is set up, signed in and has the forms."""
    with open_app(commands.data, PASSPHRASE, use_keyring=False) as app:
        app.flows.account.open_project(sandbox.project_file())
        app.flows.account.sign_in(DEMO_USER, DEMO_PASSWORD)
        app.flows.intake.refresh()
    return commands
