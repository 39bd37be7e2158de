"""Garbage is collected in the window's thread only.

Python's cyclic collector runs in whatever thread happens to allocate. On a lane it would destroy widgets
that are part of a cycle there, and Qt's objects may only die in the thread they live in: the process
crashes, seldom and far from the cause. So while lanes run, the automatic collector is off and a timer in the
window's thread does its work, by the same thresholds.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 200  # milliseconds


class Collector(QObject):
    """Does the collector's work from the event loop. Make it in the window's thread; `stop` it there."""

    _alive = 0

    def __init__(self, parent: QObject | None = None) -> None:
        """Switch the automatic collector off and start the timer."""
        super().__init__(parent)
        Collector._alive += 1
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due, as the automatic collector would."""
        due = [
            generation
            for generation, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if most and count > most
        ]
        if due:
            gc.collect(due[-1])

    def stop(self) -> None:
        """Give the work back once no lane runs any more."""
        self._timer.stop()
        Collector._alive -= 1
        if not Collector._alive:
            gc.enable()
