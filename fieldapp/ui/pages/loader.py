"""Keeps a page true to the disk: loads on the store lane, one at a time, and only while the page is seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from fieldapp.errors import FieldappError
from fieldapp.ui.bridge import Bridge, Lane

T = TypeVar("T")

LOOKING: Lane = "store"
"""The lane on which pages read."""

_BREATH = 200  # milliseconds between two loads while a sync changes rows many times a second


class Loader(QObject, Generic[T]):
    """Loads what a page shows whenever the disk changed."""

    def __init__(
        self,
        page: QWidget,
        bridge: Bridge,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[FieldappError], None],
    ) -> None:
        """Take what to load (on the store lane) and who gets it (in the window's thread)."""
        super().__init__(page)
        self._page = page
        self._bridge = bridge
        self._work = work
        self._done = done
        self._failed = failed
        self._stale = True
        self._busy = False
        self._breath = QTimer(self)
        self._breath.setSingleShot(True)
        self._breath.setInterval(_BREATH)
        self._breath.timeout.connect(self._go)
        bridge.changed.connect(self.ask)
        page.installEventFilter(self)

    @Slot()
    def ask(self) -> None:
        """Load soon: now if it is quiet, after a breath if one just ended, on the next sight if hidden."""
        self._stale = True
        if not self._busy and not self._breath.isActive():
            self._go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802
        """Load what was missed while the page was hidden."""
        # while the window is taken down Python's side of this object may be gone before Qt's
        if event.type() is QEvent.Type.Show and getattr(self, "_stale", False):
            QTimer.singleShot(0, self, self._go)
        return False

    @Slot()
    def _go(self) -> None:
        if self._busy or not self._stale or not self._page.isVisible():
            return
        self._busy = True
        self._stale = False
        self._bridge.run(LOOKING, self._work, self._loaded, self._missed)

    def _loaded(self, result: T) -> None:
        self._busy = False
        self._breath.start()
        self._done(result)

    def _missed(self, error: FieldappError) -> None:
        self._busy = False
        self._breath.start()
        self._failed(error)
