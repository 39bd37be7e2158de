"""A store over a folder of its own, its tables a copy of those that the migrations once made."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldapp.store import Store
from tests.helpers import once

from .scene import clock


@pytest.fixture(scope="module", autouse=True)
def as_for_people() -> Iterator[None]:
    with once.the_real_thing():
        yield


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    with once.copied_tables():
        opened = Store.open(folder, clock=clock)
    yield opened
    opened.close()
