"""A text that nobody shall read over the person's shoulder: dots, and an eye that shows it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldapp.ui.components.buttons import IconButton
from fieldapp.ui.look_line import LineLook
from forms import Node, Question

_HINTS = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


class MaskedLook(LineLook):
    """One line of dots. Alt+Down shows the letters while the field has the keyboard."""

    ANSWERS = frozenset({("text", "masked")})
    follows_text = True

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build the field and the eye beside it."""
        super().__init__(question, today, parent)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(_HINTS)
        self.line.editingFinished.connect(self._hide)
        self._eye = IconButton("eye", self.tr("Show what is typed"), parent=self)
        self._eye.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the key does it from the field itself
        self._eye.clicked.connect(self._flip)
        self.row.insertWidget(1, self._eye)

    def show_node(self, node: Node) -> None:
        """Show the text as dots; it is never put into any other form."""
        if self.line.text() != node.text:
            self.line.setText(node.text)
        self.line.setReadOnly(node.readonly)

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Tell how to show the letters."""
        return (("Alt+↓", self.tr("show")),)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Show or hide the letters on Alt+Down."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.accept()
            self._flip()
        else:
            super().keyPressEvent(event)

    def _flip(self) -> None:
        self._mask(hidden=self.line.echoMode() == QLineEdit.EchoMode.Normal)

    def _hide(self) -> None:
        if not self.line.hasFocus():
            self._mask(hidden=True)

    def _mask(self, *, hidden: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal)
        self._eye.set_icon("eye" if hidden else "eye-off")
        name = self.tr("Show what is typed") if hidden else self.tr("Hide what is typed")
        self._eye.setAccessibleName(name)
        self._eye.setToolTip(name)


LOOK = MaskedLook
