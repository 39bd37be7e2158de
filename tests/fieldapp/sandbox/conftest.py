"""Clients of one running sandbox, as new for each test."""

from __future__ import annotations

from collections.abc import Generator

import pytest

from tests.fieldapp.sandbox.clients import DigimeClient, DigitClient
from tests.helpers.sandbox import SandboxProcess


@pytest.fixture
def digit(sandbox: SandboxProcess) -> Generator[DigitClient]:
    """A signed-in client whose every answer is held against the published contract."""
    with DigitClient(sandbox) as client:
        yield client


@pytest.fixture
def digime(sandbox: SandboxProcess) -> Generator[DigimeClient]:
    with DigimeClient(sandbox) as client:
        yield client
