"""Letting a window live outside pytest-qt, without holding up the lanes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer


def live(milliseconds: int) -> None:
    """Run the event loop so long. Not QTest.qWait: it holds Python's lock, so the lanes would stand still."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(what: Callable[[], bool], seconds: float = 20, told: Callable[[], object] = str) -> None:
    """Live until something is so. Raises TimeoutError with what `told` says."""
    clock = QElapsedTimer()
    clock.start()
    while not what():
        if clock.elapsed() > seconds * 1000:
            raise TimeoutError(f"still waiting; {told()}")
        live(10)
