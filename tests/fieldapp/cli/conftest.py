"""The command line as a process of its own, over a fresh data folder."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from fieldapp.sandbox.accounts import DEMO_PASSWORD, DEMO_USER
from tests.helpers.sandbox import SandboxProcess

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
        environment = {**os.environ, "FIELDAPP_PASSPHRASE": "kept by the test", "PYTHONWARNINGS": "error"}
        command = [sys.executable, "-m", "fieldapp", "--no-keyring", "--data", str(self.data), *arguments]
        done = subprocess.run(
            command,
            cwd=ROOT,
            env=environment,
            input=stdin,
            capture_output=True,
            text=True,
            timeout=50,
            check=False,
        )
        assert "Traceback" not in done.stderr, done.stderr
        return Ended(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def commands(tmp_path: Path) -> Commands:
    return Commands(tmp_path / "data")


@pytest.fixture
def signed_in(commands: Commands, sandbox: SandboxProcess, tmp_path: Path) -> Commands:
    """A data folder that is set up, signed in and has the forms."""
    project = tmp_path / "project.json"
    project.write_bytes(sandbox.project_file())
    login = commands(
        "login", "--project", str(project), "--user", DEMO_USER, "--password-file", "-", stdin=DEMO_PASSWORD
    )
    assert login.code == 0, login.err
    assert commands("forms", "refresh").code == 0
    return commands
