"""Set-up for every test: no screen needed, nothing slow that it is not about, and the sandbox fixture."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator

import pytest

from tests.helpers import once

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_LONG = ("tests/faults/", "tests/journeys/", "tests/test_run.py")  # some seconds a test

pytest_plugins = ["tests.helpers.sandbox", "tests.helpers.worker", "tests.helpers.chromium"]


@pytest.fixture(scope="session", autouse=True)
def nothing_slow_twice() -> Iterator[None]:
    with once.quick_passphrases(), once.copied_tables():
        yield


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that take long: begun last, one would keep one core busy while the others idle."""
    items.sort(key=lambda item: not item.nodeid.startswith(_LONG))


def pytest_collection_finish() -> None:
    """Have the collector pass by the tests themselves, as the app does with what is loaded when it starts."""
    gc.collect()
    gc.freeze()
