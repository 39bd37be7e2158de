"""The keys of a form: one table of them, and the rule that a field keeps only those it has a use for."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

Key = tuple[str, Callable[[], object]]

_UNDO, _REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo


class FieldKeys(QObject):
    """Takes from the field that has the keyboard what belongs to the form: fields claim keys for themselves.

    A field keeps Ctrl Z while it has something to take back, and a text of several lines keeps Ctrl Home and
    Ctrl End while its caret can still go there. All else that is bound goes to whoever bound it.
    """

    def __init__(self, bound: Iterable[str], parent: QObject) -> None:
        """Take the combinations that are bound around the fields."""
        super().__init__(parent)
        self._bound = tuple(QKeySequence(keys) for keys in bound)
        self._undo_first = False  # something was done that the field knows nothing of

    def watch(self, old: QWidget | None, new: QWidget | None) -> None:
        """Follow the keyboard from one field to the next; None = out of the form."""
        if old is not None:
            old.removeEventFilter(self)
        if new is not None:
            new.installEventFilter(self)
        self._undo_first = False

    def done_beside(self) -> None:
        """Take note that something was done to the question but not in its field: undo means that first."""
        self._undo_first = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Let a field claim no key that is bound around it."""
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() is not QEvent.Type.ShortcutOverride:
            typed = event.type() is QEvent.Type.KeyPress and event.text().isprintable() and event.text()
            self._undo_first = self._undo_first and not typed
            return super().eventFilter(watched, event)
        ours = self._undo_first and event.matches(_UNDO)
        taken = self._is_bound(event) and (ours or not _keeps(watched, event))
        if taken:
            event.ignore()
        return taken

    def _is_bound(self, event: QKeyEvent) -> bool:
        if event.matches(_UNDO) or event.matches(_REDO):
            return True
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key()))) in self._bound


def bind(keys: Iterable[Key], to: QWidget, *, once: bool = False) -> None:
    """Have keys act while the keyboard is in a widget; `once`: not again while they are held."""
    for combination, act in keys:
        shortcut = QShortcut(QKeySequence(combination), to)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(not once)
        shortcut.activated.connect(act)


def _keeps(field: QObject, event: QKeyEvent) -> bool:
    """Whether a field has a use of its own for a key."""
    undo, redo = _own_history(field)
    if event.matches(_UNDO):
        return undo
    if event.matches(_REDO):
        return redo
    if isinstance(field, QPlainTextEdit) and event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
        caret, edge = field.textCursor(), QTextCursor(field.document())
        if event.key() == Qt.Key.Key_End:
            edge.movePosition(QTextCursor.MoveOperation.End)
        return caret.position() != edge.position()
    return False


def _own_history(field: QObject) -> tuple[bool, bool]:
    """Return whether a field can undo and redo by itself."""
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable(), field.isRedoAvailable()
    if isinstance(field, QPlainTextEdit):
        return field.document().isUndoAvailable(), field.document().isRedoAvailable()
    return False, False
