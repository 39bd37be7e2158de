"""Starts the window: one per data folder, with the theme and fonts loaded, and a clean end."""

from __future__ import annotations

import gc
import signal
import socket
import sys
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication, QWidget

from fieldapp.errors import SettingsDamaged
from fieldapp.flows import Flows
from fieldapp.flows.seat import the_only_window
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.courier import Courier
from fieldapp.ui.main_window import MainWindow


def run(flows: Flows) -> int:
    """Show the window until it is closed and return the exit code. Raises AlreadyOpen."""
    with the_only_window(flows.data_folder):
        return _run(flows)


def _run(flows: Flows) -> int:
    application = QApplication.instance() or QApplication(sys.argv[:1])
    application.setApplicationName("fieldapp")
    bridge = Bridge()
    courier = Courier(flows, bridge)
    window = MainWindow(flows, bridge, courier)
    if flows.settings_file.damaged:
        window.tell(SettingsDamaged(str(flows.settings_file.damaged)))
    window.open_up()
    courier.watch()
    bridge.run("file", flows.bin.expire, failed=window.tell)  # behind the files, which no answer waits for
    gc.freeze()  # what is loaded by now stays: the collector need not look at it again
    try:
        with _signals_close(window):
            return application.exec()
    finally:
        courier.cancel()
        bridge.shutdown()


@contextmanager
def _signals_close(window: QWidget) -> Generator[None]:
    """Let Ctrl-C and the system's request to end close the window as its cross does, saving what is typed."""

    def close(_number: int, _frame: FrameType | None) -> None:
        window.close()

    wanted = [n for n in (signal.SIGINT, signal.SIGTERM) if signal.getsignal(n) is not signal.SIG_IGN]
    before = {number: signal.signal(number, close) for number in wanted}
    # Python runs its handlers between instructions of its own, and Qt's loop has none: a byte wakes it.
    heard, told = socket.socketpair()
    for end in (heard, told):
        end.setblocking(False)  # noqa: FBT003
    earlier = signal.set_wakeup_fd(told.fileno(), warn_on_full_buffer=False)
    notifier = QSocketNotifier(heard.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: heard.recv(64))
    try:
        yield
    finally:
        notifier.setEnabled(False)
        signal.set_wakeup_fd(earlier)
        for number, handler in before.items():
            signal.signal(number, handler)
        heard.close()
        told.close()
