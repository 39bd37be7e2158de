"""The entry page in a window of its own, and somebody at its keys."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from fieldapp.app import App
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.components import FocusRing
from fieldapp.ui.courier import Courier
from fieldapp.ui.pages.entry import EntryPage
from fieldapp.ui.pages.entry_layouts import Layout
from fieldapp.ui.theme import application, apply_theme
from tests.bench.figure import milliseconds

_WIDTH, _HEIGHT = 1282, 768  # what the rail of a common laptop's window leaves
_LONGEST = 60_000  # milliseconds


@dataclass(frozen=True)
class EntryDesk:
    """A window with the entry page, and a form to fill."""

    app: App
    form_id: int
    window: QWidget
    page: EntryPage

    def open_new(self) -> None:
        """Begin a record, and see it drawn."""
        self._opened(lambda: self.page.open_new(self.form_id))

    def open_draft(self, draft_id: str) -> None:
        """Go on with a record."""
        self._opened(lambda: self.page.open_draft(draft_id))

    def lay_out(self, layout: Layout, at: str) -> None:
        """Show the form in a layout, at a question."""
        self.page.layouts.lay_out(layout)
        self.page.desk.go_to(at)
        settle()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> float:
        """Press a key and see drawn what it does; return the milliseconds that took."""
        target = QApplication.activePopupWidget() or self.window.focusWidget() or self.window
        return milliseconds(lambda: press(target, key, modifiers))

    def _opened(self, act: Callable[[], None]) -> None:
        loop = QEventLoop()
        came: list[bool] = []
        connection = self.page.opened.connect(lambda _: (came.append(True), loop.quit()))
        QTimer.singleShot(_LONGEST, loop.quit)
        act()
        if not came:
            loop.exec()
        self.page.opened.disconnect(connection)
        if not came:
            raise TimeoutError("the page did not open")
        self.window.grab()


@contextmanager
def entry_window(app: App, form_id: int) -> Generator[EntryDesk]:
    """Show the entry page alone; nothing covers it."""
    apply_theme(application(), "light")
    bridge = Bridge()
    courier = Courier(app.flows, bridge)
    window = QWidget()
    page = EntryPage(app.flows, bridge, lambda *_, **__: None, courier)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(page)
    FocusRing(window)
    window.resize(_WIDTH, _HEIGHT)
    window.show()
    window.activateWindow()
    try:
        yield EntryDesk(app, form_id, window, page)
    finally:
        page.settle_now()
        window.close()
        courier.cancel()
        bridge.shutdown()
        window.deleteLater()


def press(
    target: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key, and have everything drawn that it changes."""
    QTest.keyClick(target, key, modifiers)
    QApplication.processEvents()


def settle() -> None:
    """Let everything be done that waits for a quiet moment."""
    for _ in range(50):
        QApplication.processEvents()
