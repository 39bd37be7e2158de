"""Growing large trees without Python's collector walking over them again and again."""

from __future__ import annotations

import gc
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def nothing_collected() -> Generator[None]:
    """Hold the collector off while something grows of which nothing is garbage: a document, a form, a record.

    The collector is the whole process's: another thread that grows something meanwhile is held off too, and
    whoever ends first lets it go on. That costs time and loses nothing.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
