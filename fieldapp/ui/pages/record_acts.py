"""What a person can do with a finished record: change it, see its history and versions, delete it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.flows.views import RecordDetail, VersionView
from fieldapp.records import Life
from fieldapp.ui.components import Button, KeyHints, LineEdit, LinkButton, Text


class RecordActs(QWidget):
    """Buttons with their keys, the line of versions, and the field for why.

    Emits:
        edit_wanted: a later version shall be started or gone on with, for this reason ('' = none given).
        duplicate_wanted, history_wanted, delete_wanted: the buttons.
        version_wanted: the id of another version, and whether it is a draft.
    """

    edit_wanted = Signal(str)
    duplicate_wanted = Signal()
    history_wanted = Signal()
    delete_wanted = Signal()
    version_wanted = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asks = True
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._versions = QHBoxLayout()
        self._versions.setSpacing(12)
        column.addLayout(self._versions)
        self.edit = self._button(self.tr("Edit"), "editRecordButton", self._edit)
        self.duplicate = self._button(
            self.tr("Duplicate"), "duplicateRecordButton", self.duplicate_wanted.emit
        )
        self.history = self._button(self.tr("History"), "historyButton", self.history_wanted.emit)
        self.delete = self._button(self.tr("Delete"), "deleteRecordButton", self.delete_wanted.emit)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.edit, self.duplicate, self.history, self.delete):
            row.addWidget(button)
        row.addSpacing(8)
        self._hints = KeyHints(self._keys(shares=False), self)
        row.addWidget(self._hints, 1)
        column.addLayout(row)
        column.addWidget(self._why())

    def show_detail(self, detail: RecordDetail) -> None:
        """Show what can be done with a record."""
        self._why_box.hide()
        newest = detail.versions[-1] if detail.versions else None
        mine = newest is None or newest.id == detail.record.id
        begun = newest is not None and not mine and newest.life in (Life.DRAFT, Life.BINNED_DRAFT)
        self.edit.setText(self.tr("Edit"))
        if begun and newest is not None:
            self.edit.setText(self.tr("Continue version {number}").format(number=newest.number))
        self._asks = not begun
        gone = detail.life.binned
        self.edit.setVisible(not gone and (mine or begun))
        self.delete.setVisible(not gone)
        self._show_versions(detail)

    def show_sharing(self, *, shares: bool) -> None:
        """Name the key that leads to the respondent's card, where there is one."""
        self._hints.set_hints(self._keys(shares=shares))

    def _keys(self, *, shares: bool) -> list[tuple[str, str]]:
        keys = [
            ("Ctrl+E", self.tr("edit")),
            ("Ctrl+D", self.tr("duplicate")),
            ("Ctrl+H", self.tr("history")),
            ("Delete", self.tr("delete")),
        ]
        return [*keys, ("Ctrl+Shift+S", self.tr("share"))] if shares else keys

    def bind(self, page: QWidget) -> None:
        """Have the page's keys press the buttons, while the buttons are there."""
        bound = (
            ("Ctrl+E", self.edit),
            ("Ctrl+D", self.duplicate),
            ("Ctrl+H", self.history),
            ("Delete", self.delete),
        )
        for keys, button in bound:
            shortcut = QShortcut(QKeySequence(keys), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._press, button))

    def close_why(self) -> bool:
        """Put the field for why away; return whether it was open."""
        was = self._why_box.isVisible()
        self._why_box.hide()
        if was:
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        return was

    # --- building ----------------------------------------------------------------------------------------

    def _button(self, words: str, name: str, pressed: object) -> Button:
        button = Button(words, "normal", "trash" if name.startswith("delete") else None, parent=self)
        button.setObjectName(name)
        button.clicked.connect(pressed)  # pyright: ignore[reportArgumentType]
        return button

    def _why(self) -> QWidget:
        self._why_box = QWidget(self)
        label = self.tr("Why is it changed? You may leave this empty.")
        self._reason = LineEdit(width="text", parent=self._why_box)
        self._reason.setObjectName("editReason")
        self._reason.setAccessibleName(label)
        self._reason.returnPressed.connect(self._start)
        start = Button(self.tr("Start version"), "primary", parent=self._why_box)
        start.setObjectName("startEditButton")
        start.clicked.connect(self._start)
        cancel = Button(self.tr("Cancel"), "quiet", parent=self._why_box)
        cancel.setObjectName("cancelEditButton")
        cancel.clicked.connect(self.close_why)
        self._start_button = start
        column = QVBoxLayout(self._why_box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Text(label, "strong", wrap=True, parent=self._why_box))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._reason, 1)
        row.addWidget(start)
        row.addWidget(cancel)
        row.addStretch(1)
        column.addLayout(row)
        self._why_box.hide()
        return self._why_box

    def _show_versions(self, detail: RecordDetail) -> None:
        while item := self._versions.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        others = [version for version in detail.versions if version.id != detail.record.id]
        if not others:
            return
        mine = next(v.number for v in detail.versions if v.id == detail.record.id)
        said = self.tr("Version {number} of {total}").format(number=mine, total=detail.versions[-1].number)
        self._versions.addWidget(Text(said, "strong", parent=self))
        for version in others:
            self._versions.addWidget(self._link(version))
        self._versions.addStretch(1)

    def _link(self, version: VersionView) -> QWidget:
        words = self.tr("Version {number}")
        if version.life.binned:
            words = self.tr("Version {number} lies in the bin")
        elif version.life is Life.DRAFT:
            words = self.tr("Version {number}, a draft")
        if version.life.binned:
            return Text(words.format(number=version.number), "body", "ink2", parent=self)
        link = LinkButton(words.format(number=version.number), parent=self)
        link.setObjectName(f"version:{version.number}")
        link.clicked.connect(lambda: self.version_wanted.emit(version.id, version.life is Life.DRAFT))
        return link

    # --- acts --------------------------------------------------------------------------------------------

    def _press(self, button: Button) -> None:
        if button.isVisible() and not self._reason.hasFocus():
            button.click()

    def _edit(self) -> None:
        if not self._asks:
            self.edit_wanted.emit("")
            return
        self._reason.clear()
        self._why_box.show()
        self._reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _start(self) -> None:
        self._why_box.hide()
        self.edit_wanted.emit(self._reason.text().strip())
