"""A window in a process of its own whose code fails in the way that the command line names.

`python -m tests.fieldapp.ui.faulty FOLDER KIND` prints as JSON what the window says then, and whether it is
still alive. In a process of its own, since the hooks that hear of it are the process's and not the test's.
"""

from __future__ import annotations

import ctypes
import json
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMessageLogger, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from fieldapp.app import open_app
from fieldapp.ui.sitting import Sitting
from tests.helpers.qtlife import live, until

MARK = "Zainab-7Q"


class Unpainted(QWidget):
    """A widget that fails whenever it is painted."""

    painted = 0

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802
        Unpainted.painted += 1
        raise LookupError(MARK)


class Undying:
    """An object that fails when it goes."""

    def __del__(self) -> None:
        raise LookupError(MARK)


def fail(answer: str = MARK) -> None:
    raise LookupError(answer)


def slot(_: Sitting) -> None:
    QTimer.singleShot(0, fail)


def painting(sitting: Sitting) -> None:
    widget = Unpainted(sitting.window)
    widget.show()
    for _ in range(20):
        widget.update()
        live(20)
    widget.hide()


def thread(_: Sitting) -> None:
    threading.Thread(target=fail, name="a thread").start()


def lane(sitting: Sitting) -> None:
    sitting.bridge.run("read", fail)


def shown_lane(sitting: Sitting) -> None:
    """Whoever asked a lane for something shows itself what went wrong."""
    sitting.bridge.run("read", fail, None, sitting.window.notices.show_trouble)


def destructor(_: Sitting) -> None:
    Undying()


def qt(_: Sitting) -> None:
    # the stub asks for bytes, which the binding then refuses
    QMessageLogger("file.cpp", 7, "function").critical(MARK)  # pyright: ignore[reportArgumentType]


def crash(_: Sitting) -> None:
    ctypes.string_at(0)


KINDS: dict[str, Callable[[Sitting], None]] = {
    act.__name__: act for act in (slot, painting, thread, lane, shown_lane, destructor, qt, crash)
}


def main(folder: Path, kind: str) -> None:
    application = QApplication([])
    with open_app(folder, "a passphrase", use_keyring=False) as app:
        sitting = Sitting(app.flows)
        sitting.open()
        window = sitting.window
        until(window.sign_in.isVisible)
        window.go("home")
        if kind in KINDS:
            KINDS[kind](sitting)
            until(window.notices.isVisible)
        said = [window.notices.title.text() if window.notices.isVisible() else ""]
        said += [window.notices.detail.text()]
        window.go("records")
        until(window.page("records").isVisible)
        application.processEvents()
        window.close()
        ended = sitting.close()
    print(json.dumps({"said": said, "ended": ended, "painted": Unpainted.painted}))  # noqa: T201


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
