"""What the shared words promise."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from fieldapp.records import Draft


def test_a_failed_check_says_nothing_of_the_answers() -> None:
    with pytest.raises(ValidationError) as failed:
        Draft.model_validate({"id": "d1", "answers": {"/name": ["Amina Bello"]}, "wrong": "Amina Bello"})
    assert "answers" in str(failed.value)
    assert "Amina" not in str(failed.value)
