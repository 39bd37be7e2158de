"""The drop-downs over the records board: form, date, destination, problem."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from fieldapp.flows.views import ListChoices
from fieldapp.ui.components import Button
from fieldapp.ui.components.fields import ComboBox
from fieldapp.ui.pages.chip_row import FlowLayout
from fieldapp.ui.theme import grown, metrics, switch
from fieldapp.ui.wording import place, worded

_WIDTH = 196  # pixels of a drop-down at 100 %
_WIDE = 290  # ... whose items are sentences
_SENTENCE = 160  # what of a sentence is shown there
_DAY = timedelta(days=1)

_SPANS: dict[str, tuple[int | None, int]] = {
    # name: (days back to where it begins, None = ever; days back to where it ends, -1 = open)
    "today": (0, -1),
    "yesterday": (1, 0),
    "week": (6, -1),
    "month": (29, -1),
    "earlier": (None, 29),
}


class RecordFilters(QWidget):
    """Narrows the board further than the chips do.

    Emits:
        changed: another choice was made; `chosen` says what.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: ListChoices | None = None
        row = FlowLayout(self)
        self.form = self._box("filterForm", self.tr("Form"))
        self.date = self._box("filterDate", self.tr("Date of the last change"))
        self.place = self._box("filterPlace", self.tr("Destination"))
        self.problem = self._box("filterProblem", self.tr("Problem"))
        self.clear_button = Button(self.tr("Clear filters"), "quiet", "close", parent=self)
        self.clear_button.setObjectName("clearFiltersButton")
        self.clear_button.clicked.connect(self.clear)
        for widget in (self.form, self.date, self.place, self.problem, self.clear_button):
            row.addWidget(widget)
        self._fill_dates()
        for box in self._boxes():
            box.currentIndexChanged.connect(self._picked)
        switch.changed.connect(self._restyle)
        self._restyle()
        self.clear_button.setEnabled(False)

    def active(self) -> int:
        """Return how many of them narrow something."""
        return sum(box.currentIndex() > 0 for box in self._boxes())

    def offer(self, choices: ListChoices) -> None:
        """Offer what there is to choose from; what is chosen stays, even where no record has it any more."""
        if choices == self._choices:
            return
        self._choices = choices
        self._fill(self.form, self.tr("All forms"), [(title, schema) for schema, title in choices.forms])
        places: list[tuple[str, Any]] = []
        for destination in choices.destinations:
            name = place(destination)
            places.append((self.tr("Not at {place} yet").format(place=name), (destination, True)))
            places.append((self.tr("Arrived at {place}").format(place=name), (destination, False)))
        self._fill(self.place, self.tr("Everywhere"), places)
        problems = [
            (self.tr("{why} ({count})").format(why=self._short(worded(reason)[0]), count=number), reason.code)
            for reason, number in choices.problems
        ]
        self._fill(self.problem, self.tr("With or without a problem"), problems)

    def chosen(self, now: datetime) -> dict[str, Any]:
        """Return how a `Wanted` says what is chosen; days begin at this laptop's midnight."""
        destination, owed = self.place.currentData() or ("", None)
        since, until = _span(self.date.currentData(), now)
        return {
            "schema_id": self.form.currentData() or "",
            "since": since,
            "until": until,
            "destination": destination,
            "owed": owed,
            "problem": self.problem.currentData() or "",
        }

    @Slot()
    def clear(self) -> None:
        """Narrow nothing."""
        before = self.active()
        for box in self._boxes():
            box.blockSignals(True)  # noqa: FBT003
            box.setCurrentIndex(0)
            box.blockSignals(False)  # noqa: FBT003
        if before:
            self._picked()

    def _boxes(self) -> tuple[ComboBox, ...]:
        return self.form, self.date, self.place, self.problem

    def _box(self, name: str, spoken: str) -> ComboBox:
        box = ComboBox(parent=self)
        box.setObjectName(name)
        box.setAccessibleName(spoken)
        box.setToolTip(spoken)
        return box

    def _fill_dates(self) -> None:
        words = {
            "today": self.tr("Today"),
            "yesterday": self.tr("Yesterday"),
            "week": self.tr("The last 7 days"),
            "month": self.tr("The last 30 days"),
            "earlier": self.tr("Earlier than that"),
        }
        self._fill(self.date, self.tr("Any date"), [(words[name], name) for name in _SPANS])

    def _fill(self, box: ComboBox, every: str, items: list[tuple[str, Any]]) -> None:
        kept_text, kept = box.currentText(), box.currentData()
        if kept is not None and kept not in [data for _, data in items]:
            items = [*items, (kept_text, kept)]
        box.blockSignals(True)  # noqa: FBT003  (nothing was chosen)
        box.clear()
        box.addItem(every, None)
        for text, data in items:
            box.addItem(text, data)
        at = [None, *(data for _, data in items)].index(kept)
        box.setCurrentIndex(at)
        box.blockSignals(False)  # noqa: FBT003

    @staticmethod
    def _short(sentence: str) -> str:
        """Return what of a sentence a drop-down has room for."""
        return metrics("body").elidedText(sentence, Qt.TextElideMode.ElideRight, grown(_SENTENCE))

    @Slot()
    def _picked(self) -> None:
        self.clear_button.setEnabled(self.active() > 0)
        self.changed.emit()

    @Slot()
    def _restyle(self) -> None:
        for box in self._boxes():
            box.setFixedWidth(grown(_WIDE if box is self.problem else _WIDTH))
            view = box.view()
            view.setMinimumWidth(max(grown(_WIDTH), min(view.sizeHintForColumn(0) + 40, grown(3 * _WIDTH))))


def _span(name: str | None, now: datetime) -> tuple[datetime | None, datetime | None]:
    """Return from when to when a named span goes, None = open."""
    if name is None:
        return None, None
    begins, ends = _SPANS[name]
    today = now.astimezone().date()

    def midnight(days_back: int) -> datetime:
        return datetime.combine(today - days_back * _DAY, time()).astimezone()

    return None if begins is None else midnight(begins), None if ends < 0 else midnight(ends)
