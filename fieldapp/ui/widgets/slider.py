"""A range as a slider that the form wants standing, or without ticks; the plain range is that of its type."""

from __future__ import annotations

from fieldapp.ui.look import Look
from fieldapp.ui.look_scale import RangeLook
from fieldapp.ui.widgets.decimal import DecimalLook
from fieldapp.ui.widgets.integer import IntegerLook
from forms import Node


class SliderLook(RangeLook):
    """Asked for by name; without a range it is the field of the type."""

    ANSWERS = frozenset(
        (kind, look) for kind in ("integer", "decimal") for look in ("vertical", "no-ticks", "horizontal")
    )

    @classmethod
    def suited(cls, node: Node) -> type[Look]:
        """Return the slider, or the field."""
        return (IntegerLook if node.question.type == "integer" else DecimalLook).suited(node)


LOOK = SliderLook
