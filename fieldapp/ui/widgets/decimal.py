"""Numbers with parts, with a point or a comma as people write them where they live."""

from __future__ import annotations

from fieldapp.ui.look_number import NumberLook

_POINTS = str.maketrans({",": ".", "\u066b": ".", "\u2212": "-"})  # Arabic decimal sign, typographic minus


class DecimalLook(NumberLook):
    """A narrow field; '1,5' is stored as '1.5' and stays as typed."""

    ANSWERS = frozenset({("decimal", ""), ("decimal", "number"), ("decimal", "text")})

    def read(self, typed: str) -> str:
        """Take a single comma for a point; with more than one sign it is no number and is kept as it is."""
        typed = typed.strip()
        return typed.translate(_POINTS) if sum(map(typed.count, ".,\u066b")) <= 1 else typed


LOOK = DecimalLook
