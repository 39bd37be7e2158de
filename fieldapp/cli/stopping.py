"""Being asked to stop, by Ctrl-C or SIGTERM: work ends after the step it is at."""

from __future__ import annotations

import signal
from collections.abc import Callable, Generator
from contextlib import contextmanager
from types import FrameType


@contextmanager
def stopping(stop: Callable[[str], None]) -> Generator[None]:
    """Call `stop` when asked to, once, with what a second time ends the program at once, in words."""
    asked: list[int] = []

    def ask(number: int, frame: FrameType | None) -> None:
        if asked:
            signal.default_int_handler(number, frame)
        asked.append(number)
        stop("press Ctrl-C again" if number == signal.SIGINT else "send SIGTERM again")

    before = {number: signal.signal(number, ask) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
