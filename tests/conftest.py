"""Set-up for every test: no screen needed, nothing slow that it is not about, and the sandbox fixture."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.helpers import once

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

pytest_plugins = ["tests.helpers.sandbox", "tests.helpers.worker"]


@pytest.fixture(scope="session", autouse=True)
def nothing_slow_twice() -> Iterator[None]:
    with once.quick_passphrases(), once.copied_tables():
        yield
