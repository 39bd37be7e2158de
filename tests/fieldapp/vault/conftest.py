"""Passphrases are hardened here as they are for people."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.helpers import once


@pytest.fixture(scope="module", autouse=True)
def as_for_people() -> Iterator[None]:
    with once.the_real_thing():
        yield
