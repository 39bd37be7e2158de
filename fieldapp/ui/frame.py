"""The window before there is anything in it: painted at once, while the rest of the app is still loaded.

It imports little, on purpose: what is imported here is what the first picture costs. Keys and clicks made
before the pages are there wait in the system's queue, and then go to whatever has the focus, as if they had
been made later.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtGui import QCloseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from fieldapp.glance import has_display, is_open, looks
from fieldapp.ui.language import LANGUAGES, load_language
from fieldapp.ui.theme import application, apply_theme, color, current, take_up
from fieldapp.ui.tokens import THEMES
from fieldapp.ui.window_shape import app_icon, bar_height, is_slim, open_up, rail_width, shape

_WITHOUT_INPUT = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
_WAITING = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
_PAINTED_IN = 500  # milliseconds at most: a window that starts minimised is not painted


class Frame(QMainWindow):
    """The window on the screen; the pages come into it as its one content, later."""

    def __init__(self, app: QApplication, *, covered: bool) -> None:
        """Take the application, which has theme and language, and whether sign-in will cover everything."""
        super().__init__()
        self.app = app  # which ends with the last who holds it
        self._may_close: Callable[[], bool] = lambda: True
        shape(self)
        self.ground = Ground(covered=covered)
        self.setCentralWidget(self.ground)

    def show_at_once(self) -> None:
        """Show, and return once it is painted."""
        open_up(self)
        wait_for(lambda: self.ground.painted, _PAINTED_IN)
        self.breathe()
        self.setWindowIcon(app_icon())  # it takes longer than the picture did

    def breathe(self) -> None:
        """Paint what the system wants painted anew, between two things that take long."""
        QCoreApplication.processEvents(_WITHOUT_INPUT)

    def take_in(self, content: QWidget, may_close: Callable[[], bool]) -> None:
        """Hold the content from now on, which is seen after `reveal`, and ask it before closing."""
        self._may_close = may_close
        self.setUpdatesEnabled(False)
        self.setCentralWidget(content)
        content.show()

    def reveal(self) -> None:
        """Let the content be seen."""
        self.setUpdatesEnabled(True)

    def dismiss(self) -> None:
        """Go away: another window, or the terminal, says why."""
        self.hide()
        self.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  (Qt's name)
        """Close if the content may."""
        event.setAccepted(self._may_close())


class Ground(QWidget):
    """The grounds of rail, top bar and page where they will be, and nothing on them yet."""

    def __init__(self, *, covered: bool) -> None:
        """Take whether sign-in will cover rail and bar."""
        super().__init__()
        self._covered = covered
        self.painted = False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  (Qt's name)
        """Paint the page, the bar with the line under it, and the rail."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), color("bg"))
        if not self._covered:
            rail, bar, line = rail_width(slim=is_slim(self.width())), bar_height(), current().control
            start = self.width() - rail if self.isRightToLeft() else 0
            painter.fillRect(0, 0, self.width(), bar, color("surface"))
            painter.fillRect(0, bar - line, self.width(), line, color("line"))
            painter.fillRect(start, 0, rail, self.height(), color("rail"))
            if current().outlined:
                painter.fillRect(start + rail - line, 0, line, self.height(), color("line"))
        painter.end()
        self.painted = True


def wait_for(what: Callable[[], bool], most: int) -> None:
    """Live until something is so, or so many milliseconds have passed.

    Keys and clicks stay in the queue meanwhile, also the click that closes the window.
    """
    over = QTimer(singleShot=True, interval=most)
    over.start()
    while over.isActive() and not what():
        QCoreApplication.processEvents(_WITHOUT_INPUT | _WAITING)


def frame_at_once(data: Path) -> Frame | None:
    """Return the window for a data folder, painted; None without a display or where it is open already."""
    if not has_display() or is_open(data):
        return None
    begun = QApplication.instance() or QApplication(sys.argv[:1])
    begun.setApplicationName("fieldapp")
    app = application()
    seen = looks(data, THEMES, LANGUAGES)
    load_language(app, seen.language)
    take_up(seen.theme, seen.text_scale, touch=seen.touch)
    frame = Frame(app, covered=not seen.set_up)
    frame.show_at_once()
    apply_theme(app, seen.theme, seen.text_scale, touch=seen.touch)
    return frame
