"""What a screen reader is told of a page: a name, a role and the state of whatever takes the keyboard."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QScrollArea, QWidget

_NO_ROLE = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane, QAccessible.Role.Window}


def stops(root: QWidget) -> Iterator[QWidget]:
    """Yield every visible widget that takes the keyboard itself."""
    for widget in (root, *root.findChildren(QWidget)):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if widget.isVisible() and takes and widget.isEnabled() and widget.focusProxy() is None:
            yield widget


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Name).strip()


def description_of(widget: QWidget) -> str:
    """Return what a screen reader says after the name."""
    told = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Description).strip()


def untold(root: QWidget) -> list[str]:
    """Return what a screen reader would not know of a page, widget by widget."""
    return [
        f"{type(widget).__name__} {widget.objectName()!r}: {fault}"
        for widget in stops(root)
        for fault in _faults(widget)
    ]


def _faults(widget: QWidget) -> Iterator[str]:
    told = QAccessible.queryAccessibleInterface(widget)
    if not name_of(widget):
        yield "no name"
    scrolls = isinstance(widget, QScrollArea)  # Qt has no other role for it: its name says what is read there
    if told.role() in _NO_ROLE and not scrolls:
        yield f"no role: {told.role().name}"
    state = told.state()
    if isinstance(widget, QAbstractButton) and widget.isCheckable():
        if not state.checkable:
            yield "does not say that it can be checked"
        if bool(state.checked) is not widget.isChecked():
            yield "does not say whether it is checked"
    if isinstance(widget, QComboBox) and not (state.hasPopup or state.expandable):
        yield "does not say that it opens"
    if isinstance(widget, QLineEdit) and widget.isReadOnly() and not state.readOnly:
        yield "does not say that it is read only"
    if bool(state.focusable) is False:
        yield "does not say that it takes the keyboard"
