"""Side by side where there is room, one under the other where there is not."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from fieldapp.ui.theme import CARD_GAP, switch, text_scale


class Columns(QWidget):
    """Holds cards in as many columns as fit, `least` logical pixels each (times the text size).

    Args:
        cards: in reading order.
        least: width under which a column is not squeezed.
        shares: how the width is shared while all stand in one row; equal shares else.
    """

    def __init__(
        self,
        cards: list[QWidget],
        least: int,
        shares: tuple[int, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._cards = cards
        self._least = least
        self._shares = shares or (1,) * len(cards)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(CARD_GAP)
        self._count = 0
        self._place(len(cards))
        switch.changed.connect(self._refit)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return one column's width, so that the window may shrink to it."""
        hint = super().minimumSizeHint()
        hint.setWidth(min(hint.width(), self._least))
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Use as many columns as fit."""
        super().resizeEvent(event)
        self._refit()

    def _refit(self) -> None:
        least = self._least * text_scale() // 100
        fit = (self.width() + CARD_GAP) // (least + CARD_GAP)
        self._place(min(max(fit, 1), len(self._cards)))

    def _place(self, count: int) -> None:
        if count == self._count:
            return
        self._count = count
        for place, card in enumerate(self._cards):
            self._grid.removeWidget(card)
            row, column = divmod(place, count)
            last = place == len(self._cards) - 1
            span = count - column if last else 1
            self._grid.addWidget(card, row, column, 1, span)
        for column in range(len(self._cards)):
            share = self._shares[column] if count == len(self._cards) else 1
            self._grid.setColumnStretch(column, share if column < count else 0)
        self.updateGeometry()
