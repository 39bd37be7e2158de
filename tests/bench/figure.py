"""A measured figure beside its reference, both from the same run on the same machine."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """Less is better for every figure. `goal` is the largest ratio to the reference that we accept."""

    name: str
    value: float
    unit: str
    reference: str
    reference_value: float
    goal: float
    limit: float | None = None  # the largest value that we accept, whatever the reference takes

    @property
    def met(self) -> bool:
        """Whether it is within what we accept."""
        return self.ratio <= self.goal and (self.limit is None or self.value <= self.limit)

    @property
    def ratio(self) -> float:
        """How many times the reference we take."""
        return self.value / self.reference_value

    def as_json(self) -> dict[str, str | float]:
        """Return it for --json."""
        return {
            "name": self.name,
            "value": round(self.value, 4),
            "unit": self.unit,
            "reference": self.reference,
            "reference_value": round(self.reference_value, 4),
            "ratio": round(self.ratio, 3),
            "goal": self.goal,
        }


def milliseconds(work: Callable[[], object]) -> float:
    """Return how long one call takes."""
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def side_by_side(
    ours: Callable[[], float], reference: Callable[[], float], rounds: int
) -> tuple[float, float]:
    """Return the medians of both, measured by turns, so that a busy moment of the machine meets both.

    The first round of each warms caches and is not counted.
    """
    pairs = [(ours(), reference()) for _ in range(rounds + 1)][1:]
    return statistics.median(p[0] for p in pairs), statistics.median(p[1] for p in pairs)
