from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from fieldapp.ui.sizes import megabyte_number, megabytes


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("size", "text"),
    [(0, "0.0 MB"), (1, "0.1 MB"), (149_000, "0.1 MB"), (151_000, "0.2 MB"), (16_800_000, "16.8 MB")],
)
def test_sizes_have_one_digit_and_nothing_is_rounded_away(size: int, text: str) -> None:
    assert megabytes(size) == text


def test_the_bare_number_follows_the_language() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.Portuguese))
    assert megabyte_number(9_600_000) == "9,6"
