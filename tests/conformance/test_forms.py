"""Real forms can be filled, written and read back."""

from __future__ import annotations

import pytest

from tests.conformance import forms, outcome
from tests.conformance.material import material

PARTS = 8  # so that several cores share them


@pytest.mark.parametrize("part", range(PARTS))
def test_forms_come_back_as_they_were_filled(part):
    folder = material("forms")
    beside = forms.media(folder)

    tried = [forms.attempt(path, beside) for path in forms.files(folder)[part::PARTS]]

    outcomes = [one.outcome for one in tried if one.outcome]
    assert outcomes
    assert outcome.surprises(outcomes, outcome.known("forms")) == []
