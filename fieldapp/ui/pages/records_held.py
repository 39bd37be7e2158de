"""Keeps a person's place on the records board while what is on the disk changes under it."""

from __future__ import annotations

from fieldapp.ui.pages.records_model import RecordsModel
from fieldapp.ui.pages.records_table import RecordsTable


class Held:
    """What is chosen, and which record is at the table's top, taken down before the rows are loaded anew."""

    def __init__(self, table: RecordsTable, model: RecordsModel) -> None:
        self._table = table
        self._model = model
        self._everything = table.everything() and table.picked_total() > 1
        self._picked = table.picked_here()
        self._total = table.picked_total()
        self._current = table.currentIndex().row()
        self._current_id = table.chosen_id()
        self._top = table.rowAt(0)
        item = model.item(self._top)
        self._top_id = item.id if item is not None else ""

    def put_back(self) -> None:
        """Choose the same records again, and have the same one at the top."""
        table = self._table
        if not self._model.rowCount():
            return
        top = self._model.row_of(self._top_id) if self._top_id else -1
        moved = top - self._top if top >= 0 else 0
        bar = table.verticalScrollBar()
        if moved and bar.value() > 0:
            bar.setValue(bar.value() + moved * table.rowHeight(0))
        if self._everything:
            table.selectAll()
        elif self._picked != table.picked_here() or not table.currentIndex().isValid():
            table.choose(self._current_id, self._current + moved)
            if self._total > 1:
                table.pick(set(self._picked.values()))
