"""Several of several, folded: one line that says what is chosen and opens the list under itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.ui.choice_combo import ChoiceCombo
from fieldapp.ui.choice_list import ManyList
from fieldapp.ui.choice_tiles import choice_words
from fieldapp.ui.components.text import Text
from fieldapp.ui.look import Look
from fieldapp.ui.no_choices import why_none
from forms import Choice, Node, Question

_OPEN = (Qt.Key.Key_Space, Qt.Key.Key_Down)
_MODIFIED = ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)


class _Fold(ChoiceCombo):
    """A drop-down whose list is a widget of the look."""

    def __init__(
        self, opened: Callable[[QKeyEvent | None], None], cleared: Callable[[], None], parent: QWidget
    ) -> None:
        super().__init__(lambda _: cleared(), parent)
        self._opened = opened

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        letter = event.text().isalnum() and not event.modifiers() & _MODIFIED
        if (letter or event.key() in _OPEN) and not self.readonly:
            self._opened(event if letter else None)
            event.accept()
        else:
            super().keyPressEvent(event)

    def showPopup(self) -> None:  # noqa: N802  (Qt's name)
        if not self.readonly:
            self._opened(None)


class ManyDropdownLook(Look):
    """Folded until somebody opens it with Space, Alt+Down or a letter; Esc folds it, and so does leaving."""

    ANSWERS = frozenset(("choices", look) for look in ("minimal", "dropdown", "autocomplete", "spinner"))
    wide = True

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build the line, and the list folded."""
        super().__init__(question, today, parent)
        self.list = ManyList(question, today, self)
        self.list.edited.connect(self._chosen)
        self.fold = _Fold(self.unfold, self._clear, self)
        self._count = Text("", "body", "ink2", parent=self)
        self._node: Node | None = None
        self._described = ""
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.fold)
        row.addWidget(self._count)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.list)
        self.list.hide()
        self.setFocusProxy(self.fold)

    def show_node(self, node: Node) -> None:
        """Show what is chosen; codes that are not on offer stand there as they are."""
        self.list.show_node(node)
        self._node = node
        self.fold.readonly = node.readonly
        self._say(node.text)
        if not node.choices and not node.text:
            self.fold.setPlaceholderText(why_none(node))

    def editor(self) -> QWidget:
        """Return the line."""
        return self.fold

    def flush(self) -> None:
        """Have the list tell what it holds back."""
        self.list.flush()

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Tell how to open the list, and how to choose in it."""
        return self.list.keys() if self.list.isVisible() else (("Space", self.tr("list")),)

    def describe(self, name: str, description: str) -> None:
        """Name line and list; the line also says what is chosen."""
        self._described = description
        super().describe(name, f"{self.fold.placeholderText()} {description}".strip())
        self.list.describe(name, description)

    def unfold(self, letter: QKeyEvent | None = None) -> None:
        """Open the list and go into it; a letter typed is looked for there."""
        self.list.show()
        self.list.editor().setFocus(Qt.FocusReason.PopupFocusReason)
        if letter is not None:
            QApplication.sendEvent(self.list.editor(), letter)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Fold the list on Esc; Enter folds it too and goes on to the next question."""
        if self.list.isVisible() and event.key() in (
            Qt.Key.Key_Escape,
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
        ):
            self.fold.setFocus(Qt.FocusReason.PopupFocusReason)
            self.list.hide()
            event.setAccepted(event.key() == Qt.Key.Key_Escape)
        else:
            super().keyPressEvent(event)

    def _chosen(self, text: str) -> None:
        self._say(text)
        self.edited.emit(text)

    def _clear(self) -> None:
        self.list.clear()

    def _words(self, code: str) -> str:
        label = self._node.label_of(code) if self._node is not None else ""
        return choice_words(Choice(code, label))

    def _say(self, text: str) -> None:
        """Show the words of what is chosen, and how many there are."""
        codes = text.split()
        self.fold.setPlaceholderText(", ".join(map(self._words, codes)))
        self.fold.setAccessibleDescription(f"{self.fold.placeholderText()} {self._described}".strip())
        self._count.setText(self.tr("{count} chosen").format(count=len(codes)) if len(codes) > 1 else "")
        self.fold.update()


LOOK = ManyDropdownLook
