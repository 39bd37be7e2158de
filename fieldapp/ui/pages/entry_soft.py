"""A warning that a person may accept: 'It is right' (F9), why, and afterwards that it was accepted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.ui.components import KeyCap, LineEdit, LinkButton, Sign, Text
from fieldapp.ui.pages.entry_row import from_start

_FIRST = 100  # stretch of the words beside the free space after them
_STAYS = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)  # and comes back
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
        self.asking = False  # the field for why is open
        self._told = ""  # of what is typed in it
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
        self._label = Text(
            self.tr("Why is it right? Enter keeps it, and it is sent with the record."),
            "strong",
            wrap=True,
            parent=self._box,
        )
        self.why = _Why(self._box)
        self.why.setObjectName("acceptReason")
        self.why.setAccessibleName(self._label.full_text())
        self.why.entered.connect(self._enter)
        self.why.left.connect(self._close)
        self.why.gone_on.connect(self._gone_on)
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
        for part in (self._right, self._keys):
            part.setVisible(bool(sentence))
        for part in (self._sign, self._said):
            part.setVisible(bool(accepted))
        self._said.setText(self.tr("Accepted as it is: {reason}").format(reason=accepted))
        self._right.setAccessibleDescription(sentence)
        if not sentence and not (accepted and self.asking):
            self._put_away()
        self.setVisible(bool(sentence or accepted))

    def ask(self) -> bool:
        """Ask why the answer is right, if there is anything to accept; what is typed already stays."""
        if self.asks:
            self.asking = True
            self._box.show()
            self.why.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.asks

    def flush(self) -> None:
        """Take the answer as right for what is typed so far; the field stays open to be typed on in."""
        reason = self.why.text().strip()
        if self.asking and reason and reason != self._told:
            self._told = reason
            self.accepted.emit(reason)

    def _enter(self) -> None:
        reason, told = self.why.text().strip(), self._told
        if not reason:
            return  # a reason is what makes the difference between checked and clicked away
        self._put_away()
        self.closed.emit()
        if reason != told:
            self.accepted.emit(reason)

    def _gone_on(self) -> None:
        """Keep what was typed, as in every field."""
        self.flush()
        self._put_away()

    def _close(self) -> None:
        told = self._told
        self._put_away()
        self.closed.emit()
        if told:
            self.accepted.emit("")

    def _put_away(self) -> None:
        self.asking, self._told = False, ""
        self._box.hide()
        self.why.clear()


class _Why(LineEdit):
    """A field of its own: Enter and Esc mean it, not the form around it; to go on keeps it too."""

    entered = Signal()
    left = Signal()
    gone_on = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(width="text", parent=parent)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        super().focusOutEvent(event)
        if event.reason() not in _STAYS:
            self.gone_on.emit()

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
