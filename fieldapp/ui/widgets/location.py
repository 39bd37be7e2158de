"""A place on earth: latitude and longitude typed or pasted together, and the accuracy in metres."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldapp.ui.components.text import Text
from fieldapp.ui.look import Look
from fieldapp.ui.look_line import NUMBER_WIDTH, Line
from fieldapp.ui.place_text import ACCURACY, ALTITUDE, PLACE, SIGNS, UNMEASURED, numbers_of
from fieldapp.ui.theme import set_variant
from forms import Node, Question

_PLACE_WIDTH, _PLACE_LEAST = 240, 190
_APART = " ±"  # before the accuracy of a place that cannot be read, so that it is not taken for a longitude


class LocationLook(Look):
    """Two fields, stored as 'latitude longitude [altitude [accuracy]]' in degrees and metres."""

    ANSWERS = frozenset({("geopoint", ""), ("geopoint", "latLng")})

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build the fields."""
        super().__init__(question, today, parent)
        self._altitude = ""
        self._accuracy_wrong = False
        self._place = Line(_PLACE_WIDTH, self, least=_PLACE_LEAST)
        self._accuracy = Line(NUMBER_WIDTH - 32, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._place)
        row.addWidget(Text(self.tr("latitude, longitude"), "body", "ink2", elide=True, parent=self))
        row.addSpacing(12)
        row.addWidget(self._accuracy)
        row.addWidget(Text(self.tr("m accuracy"), "body", "ink2", elide=True, parent=self))
        row.addStretch(1)
        for line in (self._place, self._accuracy):
            line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # numbers do not mirror
            line.textEdited.connect(self._typed)
        self._place.editingFinished.connect(self._spread)
        self.setFocusProxy(self._place)

    def show_node(self, node: Node) -> None:
        """Show the place, or the text that is none."""
        self._accuracy_wrong = any(problem.code == "not_accuracy" for problem in node.problems)
        if self._text() != node.text:
            self._show(node.text)
        for line in (self._place, self._accuracy):
            line.setReadOnly(node.readonly)

    def editor(self) -> QWidget:
        """Return the field of latitude and longitude; that of the accuracy while that is what is wrong."""
        return self._accuracy if self._accuracy_wrong else self._place

    def set_bad(self, *, bad: bool) -> None:
        """Mark the field that is wrong."""
        for line in (self._place, self._accuracy):
            set_variant(line, bad="1" if bad and line is self.editor() else "0")

    def describe(self, name: str, description: str) -> None:
        """Name both fields."""
        self._place.setAccessibleName(name)
        self._accuracy.setAccessibleName(self.tr("{label}: accuracy in metres").format(label=name))
        for line in (self._place, self._accuracy):
            line.setAccessibleDescription(description)

    def _typed(self) -> None:
        self.edited.emit(self._text())

    def _spread(self) -> None:
        """Show a place as two numbers once the field is left, and spread what was pasted with it."""
        if numbers_of(self._place.text()):
            self._show(self._text())

    def _show(self, text: str) -> None:
        numbers, _, apart = text.partition(_APART)
        words = numbers_of(numbers)
        altitude = words[ALTITUDE] if len(words) > ALTITUDE else ""
        self._altitude = "" if altitude == UNMEASURED else altitude
        self._place.setText(", ".join(words[:PLACE]) if words else numbers)
        self._accuracy.setText(words[ACCURACY] if len(words) > ACCURACY else apart)

    def _text(self) -> str:
        """Return what is stored; a place that cannot be read is kept as typed, accuracy and all."""
        typed = self._place.text()
        accuracy = "".join(self._accuracy.text().split()).replace(",", ".").translate(SIGNS)
        numbers = numbers_of(typed)
        if len(numbers) == PLACE and accuracy:
            return " ".join([*numbers, self._altitude or UNMEASURED, accuracy])
        if len(numbers) == PLACE and self._altitude:
            return " ".join([*numbers, self._altitude])
        if numbers:
            return " ".join(numbers)
        return f"{typed}{_APART}{accuracy}" if accuracy else typed


LOOK = LocationLook
