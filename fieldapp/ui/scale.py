"""The steps of a range, reckoned exactly: 0.1 three times is 0.3."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

_MOST = 100_000  # steps; a form with more has a field only


@dataclass(frozen=True, slots=True)
class Scale:
    """A range as places 0 to `last`, each with its number; it may run downwards."""

    start: Decimal
    step: Decimal
    last: int

    @classmethod
    def of(cls, parameters: Mapping[str, str]) -> Scale | None:
        """Return the range of a question's parameters, None where they give none."""
        try:
            start, end = Decimal(parameters["start"].strip()), Decimal(parameters["end"].strip())
            step = abs(Decimal(parameters.get("step", "1").strip() or "1"))
        except (KeyError, InvalidOperation):
            return None
        if not (start.is_finite() and end.is_finite() and step.is_finite()) or not step or start == end:
            return None
        if abs(end - start) / step > _MOST:
            return None
        return cls(start, step if end > start else -step, int(abs(end - start) / step))

    def text(self, place: int) -> str:
        """Return the number at a place, as an answer has it."""
        number = self.start + self.step * place
        return format(number.normalize(), "f") if number else "0"

    def near(self, text: str) -> int | None:
        """Return the place nearest to a number, None for what is no number or stands outside."""
        try:
            place = (Decimal(text.strip()) - self.start) / self.step
        except InvalidOperation:
            return None
        return round(place) if place.is_finite() and 0 <= place <= self.last else None
