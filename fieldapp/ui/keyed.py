"""Whether a keyboard or a finger is at work, where touch is on: keys are told while they are used.

A keyboard on the screen types letters and Enter; whoever steps with Tab, arrows or F-keys has a real one.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from fieldapp.ui.theme import tell_keys

_OF_A_KEYBOARD = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Escape,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        *(Qt.Key(Qt.Key.Key_F1.value + number) for number in range(12)),
    }
)
_WITH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Keyed(QObject):
    """Watches what comes in. Costs a call for each event of the application, so only while touch is on."""

    def __init__(self, application: QCoreApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._application = application
        self._watching = False

    def watch(self, *, touch: bool) -> None:
        """Watch while touch is on; what is told begins without keys."""
        if touch == self._watching:
            return
        self._watching = touch
        tell_keys(keyed=False)
        if touch:
            self._application.installEventFilter(self)
        else:
            self._application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802  (Qt's name)
        """Take note; every event goes on."""
        kind = event.type()
        if kind is QEvent.Type.TouchBegin:
            tell_keys(keyed=False)
        elif kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _of_a_keyboard(event):
            tell_keys(keyed=True)
        return False


def _of_a_keyboard(event: QKeyEvent) -> bool:
    return event.key() in _OF_A_KEYBOARD or bool(event.modifiers() & _WITH)
