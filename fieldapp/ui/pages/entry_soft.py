"""A warning that a person may accept: 'It is right' (F9), why, and afterwards that it was accepted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.ui.components import KeyCap, LineEdit, LinkButton, Sign, Text
from fieldapp.ui.pages.entry_row import from_start

_FIRST = 100  # stretch of the words beside the free space after them
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SoftLine(QWidget):
    """Stands under a question whose answer breaks a soft rule, with the warning above it.

    Emits:
        accepted: the answer is right, and why; '' = it is not taken as right any more.
        closed: the field for why was put away: the keyboard belongs to the question again.
    """

    accepted = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Build it hidden."""
        super().__init__(parent)
        self._reason = ""
        self._right = LinkButton(self.tr("It is right"), parent=self)
        self._right.setObjectName("acceptButton")
        self._right.clicked.connect(self.ask)
        self._keys = KeyCap("F9", parent=self)
        self._sign = Sign("tick-circle", "ink2", 16, self)
        self._said = Text("", "body", "ink2", wrap=True, parent=self)
        row = QHBoxLayout()
        row.setContentsMargins(from_start(24, 0, 0, 0))
        row.setSpacing(8)
        row.addWidget(self._right)
        row.addWidget(self._keys)
        row.addWidget(self._sign)
        row.addWidget(self._said, _FIRST)
        row.addStretch(1)
        self._box = QWidget(self)
        self._label = Text(self.tr("Why is it right? Enter keeps it."), "strong", wrap=True, parent=self._box)
        self.why = _Why(self._box)
        self.why.setObjectName("acceptReason")
        self.why.setAccessibleName(self._label.full_text())
        self.why.entered.connect(self._enter)
        self.why.left.connect(self._close)
        box = QVBoxLayout(self._box)
        box.setContentsMargins(from_start(24, 4, 0, 4))
        box.setSpacing(4)
        box.addWidget(self._label)
        box.addWidget(self.why)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._box)
        self._box.hide()
        self.hide()

    @property
    def asks(self) -> bool:
        """Whether there is something to accept."""
        return not self._right.isHidden()

    def show_state(self, sentence: str, accepted: str) -> None:
        """Show what is unusual ('' = nothing), or why it was accepted ('' = it was not)."""
        self._reason = accepted
        for part in (self._right, self._keys):
            part.setVisible(bool(sentence))
        for part in (self._sign, self._said):
            part.setVisible(bool(accepted))
        self._said.setText(self.tr("Accepted as it is: {reason}").format(reason=accepted))
        self._right.setAccessibleDescription(sentence)
        if not sentence:
            self._box.hide()
        self.setVisible(bool(sentence or accepted))

    def ask(self) -> None:
        """Ask why the answer is right."""
        if not self.asks:
            return
        self.why.clear()
        self._box.show()
        self.why.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter(self) -> None:
        reason = self.why.text().strip()
        if not reason:
            return  # a reason is what makes the difference between checked and clicked away
        self._box.hide()
        self.closed.emit()
        self.accepted.emit(reason)

    def _close(self) -> None:
        self._box.hide()
        self.closed.emit()


class _Why(LineEdit):
    """A field of its own: Enter and Esc mean it, not the form around it."""

    entered = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(width="text", parent=parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in _ENTER:
            self.entered.emit()
        elif plain and event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()
