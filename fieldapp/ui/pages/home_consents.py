"""The home page's card of the records that wait for their respondent's consent."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldapp.flows.views import ShareLine
from fieldapp.records import ConsentState
from fieldapp.ui.components import Card, RowButton
from fieldapp.ui.components.paint import elided, write
from fieldapp.ui.pages.home_cards import Navigate, empty
from fieldapp.ui.theme import metrics

_ROWS = 3  # rows that it shows; the rest is counted


class ConsentRow(RowButton):
    """A record: whose it is, and how far its respondent was asked."""

    def __init__(self, line: ShareLine, parent: QWidget | None = None) -> None:
        self._name = line.title
        self._note = {
            None: self.tr("Not asked yet"),
            ConsentState.WANTED: self.tr("To be asked"),
            ConsentState.ASKED: self.tr("Asked, no answer yet"),
            ConsentState.EXPIRED: self.tr("Ran out; ask again"),
            ConsentState.GIVEN: self.tr("Given, but not taken any more; ask again"),
        }.get(line.state, "")
        super().__init__(f"{self._name}, {self._note}", parent)
        self.setObjectName(f"consent:{line.id}")
        self.setToolTip(self._name)

    def row_height(self) -> int:
        """Return two lines and air."""
        return metrics("strong").height() + metrics("caption").height() + 16

    def paint_row(self, painter: QPainter, rect: QRectF) -> None:
        """Draw name and note."""
        first, second = metrics("strong").height(), metrics("caption").height()
        top = rect.top() + 8
        name = QRectF(rect.left(), top, rect.width(), first)
        write(painter, name, elided(self._name, "strong", rect.width()), "strong", "ink")
        note = QRectF(rect.left(), top + first + 1, rect.width(), second)
        write(painter, note, elided(self._note, "caption", rect.width()), "caption", "ink3")


class ConsentsCard(Card):
    """The records that wait for consent; there is no card where none does."""

    def __init__(self, navigate: Navigate, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Waiting for the respondent"), bleed=RowButton.BLEED, parent=parent)
        self.setObjectName("consents")
        self._navigate = navigate
        self._shown: tuple[ShareLine, ...] = ()
        self._rows = QHBoxLayout()  # side by side: what one comes to the page for stays in sight
        self._rows.setSpacing(8)
        self.body.addLayout(self._rows)
        self.hide()

    def show_lines(self, lines: tuple[ShareLine, ...]) -> None:
        """Show the first of these."""
        self.setVisible(bool(lines))
        if lines == self._shown:
            return  # the same rows stay, and the focus with them
        self._shown = lines
        note = self.tr("%n records", "", len(lines))
        if len(lines) > _ROWS:
            note = self.tr("{shown} of {records}").format(shown=_ROWS, records=note)
        self.set_note(note)
        empty(self._rows)
        for line in lines[:_ROWS]:
            row = ConsentRow(line, self)
            row.clicked.connect(partial(self._navigate, "records", record_id=line.id))
            self._rows.addWidget(row, 1)
        for _ in range(_ROWS - len(lines)):
            self._rows.addStretch(1)
