"""A form of 5,000 questions read beside its JSON merely parsed."""

from __future__ import annotations

import json
from collections.abc import Iterator

from forms import Session, read
from tests.bench.figure import Figure, milliseconds, side_by_side
from tests.bench.scene import big_form

_QUESTIONS = 5000


def measure(rounds: int) -> Iterator[Figure]:
    """Measure reading, and starting to fill."""
    raw = big_form(_QUESTIONS)
    value, reference = side_by_side(
        lambda: milliseconds(lambda: Session(read(raw))),
        lambda: milliseconds(lambda: json.loads(raw)),
        rounds,
    )
    yield Figure("a form of 5,000 questions read, ready to fill", value, "ms", "json.loads", reference, 25.0)
