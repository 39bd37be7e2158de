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

from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from fieldapp.app import open_app
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.courier import Courier
from fieldapp.ui.main_window import MainWindow


class Worker:
    """Hands on the keyboard of one window."""

    def __init__(self, data: Path, passphrase: str) -> None:
        self.application = QApplication.instance() or QApplication([])
        self.app = open_app(data, passphrase, use_keyring=False)
        self.bridge = Bridge()
        self.courier = Courier(self.app.flows, self.bridge)
        self.window = MainWindow(self.app.flows, self.bridge, self.courier)
        self.window.show()
        self.courier.watch()

    def until(self, what: Callable[[], bool], seconds: float = 20) -> None:
        clock = QElapsedTimer()
        clock.start()
        while not what():
            if clock.elapsed() > seconds * 1000:
                raise TimeoutError(f"still waiting; shown: {self.shown()}")
            QTest.qWait(10)

    def find(self, name: str) -> QWidget:
        self.until(lambda: self._visible(name) is not None)
        widget = self._visible(name)
        assert widget is not None
        return widget

    def _visible(self, name: str) -> QWidget | None:
        return next((w for w in self.window.findChildren(QWidget, name) if w.isVisible()), None)

    def shown(self) -> list[str]:
        return sorted({w.objectName() for w in self.window.findChildren(QWidget) if w.isVisible()} - {""})

    def type(self, name: str, text: str, *, enter: bool = False) -> None:
        widget = self.find(name)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        target = self.application.focusWidget() if isinstance(self.application, QApplication) else widget
        QTest.keyClicks(target or widget, text)
        if enter:
            QTest.keyClick(target or widget, Qt.Key.Key_Return)

    def press(self, name: str) -> None:
        widget = self.find(name)
        self.until(widget.isEnabled)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(widget, Qt.Key.Key_Space)

    def close(self) -> None:
        self.window.close()
        self.courier.cancel()
        self.bridge.shutdown()
        self.app.close()


def act(worker: Worker, order: dict[str, Any]) -> dict[str, Any]:
    """Carry out one order."""
    match order["do"]:
        case "type":
            worker.type(order["name"], order["text"], enter=order.get("enter", False))
        case "press":
            worker.press(order["name"])
        case "key":
            target = worker.application.focusWidget() or worker.window  # type: ignore[attr-defined]
            QTest.keyClick(target, getattr(Qt.Key, order["key"]))
        case "wait":
            worker.find(order["name"])
        case "saved":
            dot = worker.find("savedDot")
            worker.until(lambda: dot.property("state") == "saved")
        case "shown":
            return {"shown": worker.shown()}
        case "focus":
            focused = worker.application.focusWidget()  # type: ignore[attr-defined]
            return {"focus": focused.objectName() if focused else ""}
        case "close":
            worker.close()
        case other:
            raise ValueError(other)
    return {}


def main() -> int:
    """Serve orders until stdin closes."""
    data, passphrase = Path(sys.argv[1]), sys.argv[2]
    worker = Worker(data, passphrase)
    print(json.dumps({"ready": True}), flush=True)  # noqa: T201
    for line in sys.stdin:
        try:
            answer = {"ok": True, **act(worker, json.loads(line))}
        except Exception as error:  # noqa: BLE001  (the test on the other end must see it)
            answer = {"ok": False, "error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)  # noqa: T201
        if json.loads(line)["do"] == "close":
            return 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
