"""Lines and areas on earth: one place a line, typed or pasted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from fieldapp.ui.components.text import Text
from fieldapp.ui.place_text import numbers_of
from fieldapp.ui.widgets.text_area import TextAreaLook
from forms import Question


class PlacesLook(TextAreaLook):
    """A field with a place on each line, stored as 'latitude longitude [altitude [accuracy]]; ...'."""

    ANSWERS = frozenset({("geotrace", ""), ("geoshape", "")})

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build the field, and how it is filled."""
        super().__init__(question, today, parent)
        how = self.tr("Write each place on a line of its own: latitude, longitude")
        self.column.setSpacing(4)
        self.column.addWidget(Text(how, "body", "ink2", wrap=True, parent=self))

    def read(self, typed: str) -> str:
        """Return the places with ';' between them; a line that is no place is kept as typed."""
        lines = (line.strip() for line in typed.split("\n"))
        return "; ".join(" ".join(numbers_of(line)) or line for line in lines if line)

    def word(self, text: str) -> str:
        """Return a place a line."""
        return "\n".join(place.strip() for place in text.split(";") if place.strip())


LOOK = PlacesLook
