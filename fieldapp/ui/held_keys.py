"""Keys that come while what they are meant for is still on its way: they wait, and are typed there then.

Whoever opens a form types on at once, faster than a slow disk. Without this the first letters would fall on
whatever had the keyboard meanwhile, or into the record that is on the screen until the other one comes.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_MEANT_FOR_ALL = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier  # as Windows tells of it
_TYPED = {
    *(Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Tab, Qt.Key.Key_Backtab),
    *(Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left),
    *(Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End),
}


class HeldKeys(QWidget):
    """Has the keyboard without being seen, and keeps what is typed; other keys act as they always do."""

    def __init__(self, parent: QWidget) -> None:
        """Keep nothing yet."""
        super().__init__(parent)
        self._keys: list[QKeyEvent] = []
        self.setObjectName("heldKeys")
        self.setFixedSize(0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def hold(self) -> None:
        """Take the keyboard until somebody else gets it; what is kept already stays."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def give(self) -> None:
        """Type what was kept where the keyboard is now."""
        keys, self._keys = self._keys, []
        for key in keys:
            target = QApplication.focusWidget()
            if target is None or target is self:
                return
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(target, QKeyEvent(kind, key.key(), key.modifiers(), key.text()))

    def drop(self) -> None:
        """Forget what was kept: what it was meant for does not come."""
        self._keys = []

    def event(self, event: QEvent) -> bool:
        """Claim what is typed before a shortcut of the window takes it."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and _typed(event):
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, ARG002, FBT001, N802  (Qt's names)
        """Leave Tab to be kept."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Keep what is typed."""
        if _typed(event):
            self._keys.append(event.clone())
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """Forget what was kept when the person goes elsewhere with the pointer."""
        if event.reason() is Qt.FocusReason.MouseFocusReason:
            self.drop()
        super().focusOutEvent(event)


def _typed(event: QKeyEvent) -> bool:
    """Return whether a key types or moves, rather than being one that acts wherever one is."""
    letter = bool(event.text()) and event.text().isprintable()
    held = event.modifiers() & _MEANT_FOR_ALL
    if held:
        return letter and held == _ALT_GR
    return letter or event.key() in _TYPED
