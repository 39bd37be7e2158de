"""Deleting on the records page: at once, with the way back in the footer; nothing is asked before."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from fieldapp.errors import FieldappError
from fieldapp.flows import Flows
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.pages.custody import draft_name
from fieldapp.ui.pages.entry_undo import UndoBar


class Binning(QObject):
    """Puts drafts and delivered records into the bin, and takes the last ones out again.

    Emits:
        refused: a record stays, with the error that says why.
    """

    refused = Signal(object)

    def __init__(self, bar: UndoBar, flows: Flows, bridge: Bridge, parent: QObject) -> None:
        """Take the bar that offers the way back."""
        super().__init__(parent)
        self._bar = bar
        self._flows = flows
        self._bridge = bridge
        self._last: tuple[str, ...] = ()
        bar.undo.connect(self.undo)

    def delete(self, draft_id: str, title: str) -> None:
        """Put one into the bin."""
        work = partial(self._flows.bin.delete, draft_id)
        self._bridge.run("store", work, lambda _: self.offer([draft_id], title), self._refuse)

    def offer(self, draft_ids: Sequence[str], title: str) -> None:
        """Say that these went into the bin just now, and offer to take them out again."""
        self._last = tuple(draft_ids)
        said = self.tr("In the bin for 30 days: “{name}”").format(name=draft_name(title))
        if len(self._last) > 1:
            said = self.tr("In the bin for 30 days: %n records", "", len(self._last))
        self._bar.offer(said)
        self._bridge.changed.emit()

    @Slot()
    def undo(self) -> None:
        """Take out what was put there last."""
        last, self._last = self._last, ()
        if last:
            self._bar.dismiss()
            self._bridge.run("store", partial(self._restore, last), self._restored, self._refuse)

    def _restore(self, draft_ids: Sequence[str]) -> None:
        for draft_id in draft_ids:
            self._flows.bin.restore(draft_id)

    def _restored(self, _: object) -> None:
        self._bridge.changed.emit()

    def _refuse(self, error: FieldappError) -> None:
        self.refused.emit(error)
