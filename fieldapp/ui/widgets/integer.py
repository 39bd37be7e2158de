"""Whole numbers, typed freely: a wrong text is kept and marked."""

from __future__ import annotations

from fieldapp.ui.look_number import NumberLook

_MINUS = "\u2212"


class IntegerLook(NumberLook):
    """A narrow field."""

    ANSWERS = frozenset({("integer", ""), ("integer", "number"), ("integer", "text")})

    def read(self, typed: str) -> str:
        """Take a typographic minus for a minus."""
        return typed.strip().replace(_MINUS, "-")


LOOK = IntegerLook
