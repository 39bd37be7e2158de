"""Shows soon what a command, or another process, has done to the data that this window shows."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from fieldapp.errors import DiskError
from fieldapp.flows import Flows
from fieldapp.ui.bridge import Bridge

_EVERY = 1000  # milliseconds; a look takes some microseconds, and reads nothing where nothing changed


class Beside(QObject):
    """Has pages load again when others changed the disk."""

    def __init__(self, flows: Flows, bridge: Bridge, parent: QObject | None = None) -> None:
        """Take the verbs and the lanes; call `watch` to begin."""
        super().__init__(parent)
        self._flows = flows
        self._bridge = bridge
        self._looking = False
        self._looks = QTimer(self)
        self._looks.setTimerType(Qt.TimerType.VeryCoarseTimer)  # wakes the machine with other timers
        self._looks.setInterval(_EVERY)
        self._looks.timeout.connect(self.look)

    def watch(self) -> None:
        """Begin."""
        self._looks.start()
        self.look()

    def stop(self) -> None:
        """End it."""
        self._looks.stop()

    @Slot()
    def look(self) -> None:
        """Ask the disk, unless the last question still waits behind what is being read."""
        if not self._looking:
            self._looking = True
            self._bridge.run("read", self._changed, self._seen)

    def _changed(self) -> bool:
        try:
            return self._flows.others.changed()
        except DiskError:  # a disk that cannot be read is told by every page that reads it
            return False

    def _seen(self, changed: bool) -> None:  # noqa: FBT001  (what the lane returns)
        self._looking = False
        if changed:
            self._bridge.changed.emit()
