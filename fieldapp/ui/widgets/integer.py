"""Whole numbers, typed freely: a wrong text is kept and marked."""

from __future__ import annotations

from fieldapp.ui.grouped import grouped, is_grouped, ungrouped
from fieldapp.ui.look import Look
from fieldapp.ui.look_number import NumberLook
from fieldapp.ui.look_scale import RangeLook
from forms import Node

_MINUS = "\u2212"


class IntegerLook(NumberLook):
    """A narrow field."""

    ANSWERS = frozenset(
        ("integer", look) for look in ("", "number", "numbers", "text", "thousands-sep", "counter", "spinner")
    )

    @classmethod
    def suited(cls, node: Node) -> type[Look]:
        """Return the scale for a range."""
        return RangeLook.suited(node) if RangeLook.fits(node.question) else cls

    def read(self, typed: str) -> str:
        """Take a typographic minus for a minus."""
        typed = typed.strip().replace(_MINUS, "-")
        return ungrouped(typed, whole=True) if is_grouped(self.question) else typed

    def word(self, text: str) -> str:
        """Return the number in groups where the form asks for them."""
        return grouped(text) if is_grouped(self.question) else text


LOOK = IntegerLook
