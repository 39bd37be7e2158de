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

from fieldapp.errors import AlreadyOpen
from fieldapp.flows import Flows
from fieldapp.flows.seat import the_only_window
from fieldapp.ui.doorbell import Doorbell, ring
from fieldapp.ui.frame import Frame
from fieldapp.ui.sitting import Sitting


def run(flows: Flows, frame: Frame | None = None) -> int:
    """Show the window, within the frame if there is one, until it is closed; return the exit code.

    Where a window has the data open, that one is brought forward instead. Raises AlreadyOpen if it does not
    answer, and DiskError.
    """
    try:
        return _run(flows, frame)
    except AlreadyOpen:
        if frame is not None:  # another start took the seat since it was looked at
            frame.dismiss()
        if not ring(flows.data_folder):
            return _run(flows, None)  # it may have been closing
        if sys.stderr is not None:  # a start without a terminal has none
            sys.stderr.write("fieldapp is open already on this data: its window was brought forward.\n")
        return 0


def _run(flows: Flows, frame: Frame | None) -> int:
    with the_only_window(flows.data_folder):
        return _sit(flows, frame)


def _sit(flows: Flows, frame: Frame | None) -> int:
    application = QApplication.instance() or QApplication(sys.argv[:1])
    application.setApplicationName("fieldapp")
    sitting = Sitting(flows, frame)
    bell = Doorbell(flows.data_folder, sitting.window.come_forward)
    sitting.open()
    gc.freeze()  # what is loaded by now stays: the collector need not look at it again
    try:
        with _signals_close(sitting.window):
            return application.exec() if frame is None or sitting.settle() else 0
    finally:
        bell.close()
        sitting.close()
        if frame is not None:
            frame.dismiss()


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
