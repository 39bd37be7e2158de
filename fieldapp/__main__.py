"""`python -m fieldapp`, and the `fieldapp` command.

Most of a start goes by while modules are loaded. So where the window is asked for, its frame is painted
before that, and the pages are put into it when they are there; all else goes straight to `app`.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from fieldapp.glance import data_folder

if TYPE_CHECKING:
    from fieldapp.ui.frame import Frame

_HEAVY = ("fieldapp.records", "fieldapp.store", "fieldapp.connectors", "fieldapp.flows", "fieldapp.app")
"""What is loaded behind the frame, in parts, so that it can be painted anew in between."""


def main() -> int:
    """Run the command line; show the frame first where that asks for the window."""
    gc.disable()  # `app.main` enables it: what modules make while they are loaded stays
    frame = _frame(sys.argv[1:])
    if frame is not None:
        for module in (*_HEAVY, "fieldapp.ui.start"):
            import_module(module)
            frame.breathe()
    from fieldapp.app import main as run  # noqa: PLC0415  (after the frame)

    return run(frame=frame)


def _frame(arguments: Sequence[str]) -> Frame | None:
    """Return the frame on the screen; None where something else is asked for, or the window cannot open."""
    try:
        data = _data(iter(arguments))
    except LookupError:
        return None
    from fieldapp.ui.frame import frame_at_once  # noqa: PLC0415  (the command line runs without Qt)

    return frame_at_once(data_folder(data))


def _data(words: Iterator[str]) -> Path | None:
    """Return what --data names. Raises LookupError where the words ask for more than to open the window.

    The command line itself reads them again: here only what is certain to end in the window may pass.
    """
    data: Path | None = None
    for word in words:
        name, equals, value = word.partition("=")
        if name == "--data" and (value := value if equals else next(words, "")) and value[0] != "-":
            data = Path(value)
        elif word != "--no-keyring":
            raise LookupError(word)
    return data


if __name__ == "__main__":
    sys.exit(main())
