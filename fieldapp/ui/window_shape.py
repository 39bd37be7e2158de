"""The measures of the window and its frame, for whoever builds it and for the picture before that."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from fieldapp.assets import asset
from fieldapp.ui.theme import control, grown, metrics, text_scale

RAIL_WIDE, RAIL_SLIM = 84, 56
_LEAST = QSize(1024, 640)
_USUAL = QSize(1366, 768)
_BAR = 60
_LOW = 800  # pixels of a screen's free height under which title bar and task bar leave no room for it
_SLIM_UNDER = 1180
_LARGE = 150


def shape(window: QWidget) -> None:
    """Give a window our title and sizes."""
    window.setWindowTitle("fieldapp")
    window.setMinimumSize(_LEAST)
    window.resize(_USUAL)


def app_icon() -> QIcon:
    """Return the icon of our windows."""
    return QIcon(str(asset("icons", "app.svg")))


def open_up(window: QWidget) -> None:
    """Show a window for the first time, as large as its screen has room for."""
    if roomy(window.screen().availableSize()):
        window.show()
    else:
        window.showMaximized()


def roomy(free: QSize) -> bool:
    """Return whether a screen with so much free room holds the window at its usual size, frame and all."""
    return free.height() >= _LOW and free.width() >= _USUAL.width()


def is_slim(width: int) -> bool:
    """Return whether a window of that width has the rail without words, at the text size in use."""
    return width < _SLIM_UNDER or text_scale() > _LARGE


def bar_height() -> int:
    """Return the height of the top bar."""
    return max(grown(_BAR), control() + 16)


def rail_width(*, slim: bool) -> int:
    """Return the width of the rail, with its words or slim."""
    if slim:
        return grown(RAIL_SLIM)
    measures = metrics("meta")
    return max(RAIL_WIDE, max(measures.horizontalAdvance(word) for word in rail_words().values()) + 20)


def rail_words() -> dict[str, str]:
    """Return the words of the rail by page, in its order."""
    return {
        "home": QCoreApplication.translate("Rail", "Home"),
        "forms": QCoreApplication.translate("Rail", "Forms"),
        "records": QCoreApplication.translate("Rail", "Records"),
        "sync": QCoreApplication.translate("Rail", "Sync"),
        "settings": QCoreApplication.translate("Rail", "Settings"),
    }
