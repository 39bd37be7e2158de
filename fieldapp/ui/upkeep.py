"""What the window does by itself for the data: sweeps what a kill left, and watches how full the disk is."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from fieldapp.errors import FieldappError
from fieldapp.flows import Flows
from fieldapp.flows.health import megabytes
from fieldapp.flows.room import RoomView
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.components import Banner
from fieldapp.ui.theme import set_variant

_MARGINS = (24, 8, 16, 8)
_EVERY = 60_000  # milliseconds between two looks at the disk

_log = logging.getLogger(__name__)


class RoomNotice(Banner):
    """Says that the disk fills up, for as long as it is so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__("wait", "", parent=parent)
        self.setObjectName("roomNotice")
        row = self.layout()
        if row is not None:
            row.setContentsMargins(*_MARGINS)
        self.hide()

    def show_room(self, view: RoomView) -> None:
        """Show what so much room means, or nothing while there is enough."""
        if view.free is None or view.plenty == "enough":
            self.hide()
            return
        free = megabytes(view.free)
        if view.plenty == "low":
            title = self.tr("The disk is filling up: {free} free").format(free=free)
            why = self.tr("Delete files you do not need or empty the bin, before photos do not fit any more.")
        else:
            title = self.tr("The disk is almost full: {free} free").format(free=free)
            why = self.tr("Answers are still saved. Photos and files are taken again when there is room.")
        self.set_words("wait", title, why)
        set_variant(self, kind="notice-wait")  # a strip from edge to edge, as the notices under it
        self.setAccessibleName(title)
        self.setAccessibleDescription(why)
        self.show()


class Upkeep(QObject):
    """Looks after the data while the window is open."""

    def __init__(self, flows: Flows, bridge: Bridge, notice: RoomNotice, parent: QObject) -> None:
        """Take the verbs, the lanes and where a full disk is told; begins by itself."""
        super().__init__(parent)
        self._flows = flows
        self._bridge = bridge
        self._notice = notice
        self._looking = False
        self._looks = QTimer(self)
        self._looks.setInterval(_EVERY)
        self._looks.timeout.connect(self.look)
        self._looks.start()
        bridge.run("check", flows.health.tidy, lambda _: None, self._not_tidied)
        self.look()

    def tell_through(self, notice: RoomNotice) -> None:
        """Tell it at another place from now on, and look at once."""
        self._notice = notice
        self.look()

    @Slot()
    def look(self) -> None:
        """Ask the disk how much is free."""
        if not self._looking:
            self._looking = True
            self._bridge.run("probe", self._flows.health.room.view, self._seen, self._not_seen)

    def _seen(self, view: RoomView) -> None:
        self._looking = False
        self._notice.show_room(view)

    def _not_seen(self, error: FieldappError) -> None:
        self._looking = False
        _log.warning("the disk was not asked for room: %s %s", error.code, error.detail)

    @staticmethod
    def _not_tidied(error: FieldappError) -> None:
        """A sweep that failed only costs room; the next start tries again."""
        _log.warning("left-over files were not swept: %s %s", error.code, error.detail)
