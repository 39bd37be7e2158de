"""Clients of one running sandbox, as new for each test."""

from __future__ import annotations

from collections.abc import Generator

import pytest

from tests.fieldapp.sandbox.clients import DigimeClient, DigitClient
from tests.fieldapp.sandbox.partner import Partner
from tests.helpers.sandbox import SandboxProcess, started


@pytest.fixture(scope="module")
def kept_sandbox(tmp_path_factory: pytest.TempPathFactory) -> Generator[SandboxProcess]:
    """One of each file's own: the process itself is on trial here, what it leaves on its disk too."""
    yield from started(tmp_path_factory.mktemp("sandbox"))


@pytest.fixture
def digit(sandbox: SandboxProcess) -> Generator[DigitClient]:
    """A signed-in client whose every answer is held against the published contract."""
    with DigitClient(sandbox) as client:
        yield client


@pytest.fixture
def digime(sandbox: SandboxProcess) -> Generator[DigimeClient]:
    with DigimeClient(sandbox) as client:
        yield client


@pytest.fixture
def writer(sandbox: SandboxProcess) -> Generator[Partner]:
    """The contract that writes, with the newest API version and the organisation's tokens."""
    with Partner(sandbox) as partner:
        yield partner


@pytest.fixture
def reader(sandbox: SandboxProcess) -> Generator[Partner]:
    """The contract that reads, without tokens."""
    with Partner(sandbox, use="read") as partner:
        yield partner
