"""A field worker at the real window, in a process of its own, so that a test can kill it in the middle.

Reads one JSON object per line on stdin, {"do": ..., ...}, acts by key presses, answers one JSON line. Only
what the window shows as saved is reported as saved.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from fieldapp.app import open_app
from fieldapp.ui.components import SavedDot
from fieldapp.ui.pages.entry import EntryPage
from fieldapp.ui.sitting import Sitting
from tests.helpers.qtlife import until


class Worker:
    """Hands on the keyboard of one window."""

    def __init__(self, data: Path, passphrase: str) -> None:
        self.application = QApplication.instance() or QApplication([])
        self.app = open_app(data, passphrase, use_keyring=False)
        self.sitting = Sitting(self.app.flows)
        self.courier = self.sitting.courier
        self.window = self.sitting.window
        self.sitting.open()
        until(self.window.isActiveWindow)

    def until(self, what: Callable[[], bool]) -> None:
        until(what, told=self.shown)

    def find(self, name: str) -> QWidget:
        self.until(lambda: self._visible(name) is not None)
        widget = self._visible(name)
        assert widget is not None
        return widget

    def _visible(self, name: str) -> QWidget | None:
        return next((w for w in self.window.findChildren(QWidget, name) if w.isVisible()), None)

    def shown(self) -> list[str]:
        return sorted({w.objectName() for w in self.window.findChildren(QWidget) if w.isVisible()} - {""})

    def arrived(self) -> int:
        """Count the records that the window's own answer calls arrived."""
        return sum(record.arrived for record in self.app.flows.board.records())

    def type(self, name: str, text: str) -> None:
        widget = self.find(name)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(widget, Qt.Key.Key_End)
        QTest.keyClicks(widget, text)

    def press(self, name: str) -> None:
        widget = self.find(name)
        self.until(widget.isEnabled)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(widget, Qt.Key.Key_Space)

    def close(self) -> None:
        self.window.close()
        assert self.sitting.close()
        for thing in (self.window, self.courier, self.sitting.bridge, self.sitting):
            thing.deleteLater()  # each window that is left makes every new look of the next ones slower
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.app.close()


def _text(worker: Worker, order: dict[str, Any]) -> dict[str, Any]:
    return {"text": worker.find(order["name"]).property("text")}


def _key(worker: Worker, order: dict[str, Any]) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    held = control if order.get("control") else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(QApplication.focusWidget() or worker.window, getattr(Qt.Key, order["key"]), held)


def _saved(worker: Worker, _: dict[str, Any]) -> None:
    page, dot = worker.find("page.entry"), worker.find("savedDot")
    assert isinstance(page, EntryPage)
    assert isinstance(dot, SavedDot)
    worker.until(lambda: not page.unsaved and dot.state == "saved")


def _choose(worker: Worker, order: dict[str, Any]) -> None:
    worker.until(lambda: worker.window.findChild(QFileDialog, order["name"]) is not None)
    dialog = worker.window.findChild(QFileDialog, order["name"])
    assert isinstance(dialog, QFileDialog)
    dialog.filesSelected.emit([order["file"]])
    dialog.reject()
    worker.window.activateWindow()


def _online(worker: Worker, _: dict[str, Any]) -> None:
    worker.courier.probe()
    worker.until(lambda: worker.courier.online is True)


def _fail(worker: Worker, order: dict[str, Any]) -> None:
    """Have a slot fail at the next key that is typed, with what was typed in its message and its values."""
    page = worker.find("page.entry")
    assert isinstance(page, EntryPage)

    def slot(path: str, text: str) -> None:
        answer = f"{path} = {text}"
        raise ZeroDivisionError(answer)

    page.desk.edited.connect(slot)


def _here(worker: Worker, _: dict[str, Any]) -> dict[str, Any]:
    focused = QApplication.focusWidget()
    return {"here": focused.objectName() if focused else ""}


def _delivered(worker: Worker, order: dict[str, Any]) -> None:
    worker.until(lambda: worker.arrived() == order["records"])


ACTS: dict[str, Callable[[Worker, dict[str, Any]], dict[str, Any] | None]] = {
    "type": lambda worker, order: worker.type(order["name"], order["text"]),
    "press": lambda worker, order: worker.press(order["name"]),
    "wait": lambda worker, order: {"found": worker.find(order["name"]).objectName()},
    "close": lambda worker, _: worker.close(),
    "key": _key,
    "text": _text,
    "saved": _saved,
    "choose": _choose,
    "fail": _fail,
    "here": _here,
    "online": _online,
    "delivered": _delivered,
}


def main() -> int:
    """Serve orders until stdin closes."""
    data, passphrase = Path(sys.argv[1]), sys.argv[2]
    worker = Worker(data, passphrase)
    print(json.dumps({"ready": True}), flush=True)  # noqa: T201
    for line in sys.stdin:
        order = json.loads(line)
        try:
            answer = {"ok": True, **(ACTS[order["do"]](worker, order) or {})}
        except Exception as error:  # noqa: BLE001  (the test on the other end must see it)
            answer = {"ok": False, "error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)  # noqa: T201
        if order["do"] == "close":
            return 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
