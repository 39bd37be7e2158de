"""Whole numbers, typed freely: a wrong text is kept and marked."""

from __future__ import annotations

from fieldapp.ui.look_line import NUMBER_WIDTH, LineLook

_MINUS = "\u2212"


class IntegerLook(LineLook):
    """A narrow field."""

    ANSWERS = frozenset({("integer", ""), ("integer", "number"), ("integer", "text")})
    width_wanted = NUMBER_WIDTH

    def read(self, typed: str) -> str:
        """Take a typographic minus for a minus."""
        return typed.strip().replace(_MINUS, "-")


LOOK = IntegerLook
