"""Numbers with parts, with a point or a comma as people write them where they live."""

from __future__ import annotations

from fieldapp.ui.grouped import ambiguous, grouped, is_grouped, ungrouped
from fieldapp.ui.look import Look
from fieldapp.ui.look_number import NumberLook, pointed
from fieldapp.ui.look_scale import RangeLook
from forms import Node


class DecimalLook(NumberLook):
    """A narrow field; '1,5' is stored as '1.5' and stays as typed."""

    ANSWERS = frozenset(
        ("decimal", look) for look in ("", "number", "numbers", "text", "thousands-sep", "bearing", "spinner")
    )

    @classmethod
    def suited(cls, node: Node) -> type[Look]:
        """Return the scale for a range."""
        return RangeLook.suited(node) if RangeLook.fits(node.question) else cls

    def read(self, typed: str) -> str:
        """Take a single comma for a point; with more than one sign it is no number and is kept as it is.

        So is a comma that might also stand between groups, where the form wants these.
        """
        if not is_grouped(self.question):
            return pointed(typed.strip())
        return typed.strip() if ambiguous(typed) else pointed(ungrouped(typed, whole=False))

    def word(self, text: str) -> str:
        """Return the number in groups where the form asks for them."""
        return grouped(text) if is_grouped(self.question) else text


LOOK = DecimalLook
