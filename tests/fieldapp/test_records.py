"""What the shared words promise."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from fieldapp.records import Draft, Shift


def test_a_failed_check_says_nothing_of_the_answers() -> None:
    with pytest.raises(ValidationError) as failed:
        Draft.model_validate({"id": "d1", "answers": {"/name": ["Amina Bello"]}, "wrong": "Amina Bello"})
    assert "answers" in str(failed.value)
    assert "Amina" not in str(failed.value)


@pytest.mark.parametrize(
    ("repeat", "at", "added", "before", "after"),
    [
        ("/p", 2, False, "/p[1]/a", "/p[1]/a"),
        ("/p", 2, False, "/p[2]/a", None),
        ("/p", 2, False, "/p[12]/a[3]", "/p[11]/a[3]"),
        ("/p", 2, True, "/p[2]", "/p[3]"),
        ("/p", 2, True, "/p[1]", "/p[1]"),
        ("/p[2]/c", 1, False, "/p[1]/c[1]/a", "/p[1]/c[1]/a"),
        ("/p[2]/c", 1, True, "/p[2]/c[1]/a", "/p[2]/c[2]/a"),
        ("/p", 1, False, "/person[1]/a", "/person[1]/a"),
        ("/p", 1, False, "/p[]", "/p[]"),
    ],
)
def test_a_shift_says_where_a_path_went(
    repeat: str, at: int, added: bool, before: str, after: str | None
) -> None:
    assert Shift(repeat=repeat, at=at, added=added).path(before) == after
