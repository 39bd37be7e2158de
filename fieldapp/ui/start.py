"""Starts the window: one per data folder, with the theme and fonts loaded, and a clean end."""

from __future__ import annotations

import sys

from PySide6.QtCore import QLockFile
from PySide6.QtWidgets import QApplication

from fieldapp.errors import AlreadyOpen
from fieldapp.flows import Flows
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.courier import Courier
from fieldapp.ui.main_window import MainWindow


def run(flows: Flows) -> int:
    """Show the window until it is closed and return the exit code. Raises AlreadyOpen."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    application.setApplicationName("fieldapp")
    lock = QLockFile(str(flows.data_folder / "window.lock"))
    lock.setStaleLockTime(0)  # only a dead process's lock is stale, however old
    if not lock.tryLock(0):
        raise AlreadyOpen(str(flows.data_folder))
    bridge = Bridge()
    courier = Courier(flows, bridge)
    window = MainWindow(flows, bridge, courier)
    window.show()
    courier.watch()
    try:
        return application.exec()
    finally:
        courier.cancel()
        bridge.shutdown()
        lock.unlock()
