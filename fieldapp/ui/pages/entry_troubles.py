"""What the entry page says when something is not on the disk: answers, a file, or the draft itself."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.errors import DataBusy, DiskError, DiskFull, FieldappError, NotFound, ReadOnly
from fieldapp.ui.components.banners import Banner
from fieldapp.ui.components.buttons import Button
from fieldapp.ui.fitting import FileRefused
from fieldapp.ui.wording import worded

_SAY_NOT_SAVED = (DiskFull, ReadOnly, DataBusy)  # their own words begin so, and tell what to do


class Troubles(QWidget):
    """Two banners over the questions: one about answers, one about a chosen file.

    Emits:
        again: Try again was pressed under the answers' banner.
        copy_wanted: the person wants what was typed on the clipboard.
        attach_again: Try again was pressed under the file's banner.
    """

    again = Signal()
    copy_wanted = Signal()
    attach_again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build both banners, hidden."""
        super().__init__(parent)
        self._again = self._button(self.tr("Try again"), "retry", "trySavingAgain", self.again)
        self._copy = self._button(self.tr("Copy what was typed"), None, "copyTyped", self.copy_wanted)
        self._attach = self._button(self.tr("Try again"), "retry", "tryAttachingAgain", self.attach_again)
        self._close = Button(self.tr("Close"), "quiet", small=True, parent=self)
        self._close.setObjectName("closeFileTrouble")
        self._close.clicked.connect(self.hide_file)
        self._answers = Banner("stop", "", "", [self._copy, self._again], self)
        self._answers.setObjectName("saveTrouble")
        self._file = Banner("stop", "", "", [self._attach, self._close], self)
        self._file.setObjectName("fileTrouble")
        room = QVBoxLayout(self)
        room.setContentsMargins(16, 12, 16, 4)
        room.addWidget(self._answers)
        room.addWidget(self._file)
        self.clear()

    def clear(self) -> None:
        """Say nothing."""
        self._answers.hide()
        self._file.hide()
        self.hide()

    def show_not_saved(self, error: FieldappError) -> None:
        """Say that answers are in memory alone. Nothing here may promise what the disk did not confirm."""
        title, hint = worded(error)
        bug = not isinstance(error, DiskError)
        if bug:
            title = self.tr("Not saved: fieldapp ran into a fault of its own. Keep this window open.")
            hint = self.tr(
                "What you typed is still here. Press Try again. "
                "If that does not help, copy what was typed and tell your supervisor."
            )
        elif not isinstance(error, _SAY_NOT_SAVED):
            hint = self.tr("{what} {hint}").format(what=title, hint=hint)
            title = self.tr("Not saved. Keep this window open.")
        self._say_answers(title, hint, again=True, copy=bug)

    def show_gone(self) -> None:
        """Say that the draft takes no answers any more."""
        self._say_answers(
            self.tr("This record was finished or removed elsewhere. What was typed since is not saved."),
            self.tr("Copy what was typed if it is needed, then close the form."),
            again=False,
            copy=True,
        )

    def show_copied(self) -> None:
        """Say that the clipboard has it."""
        self._answers.why.setText(self.tr("What was typed is copied. Paste it where it is needed."))

    def show_not_turned(self, error: FieldappError) -> None:
        """Say why the draft, whose answers are all on the disk, did not take a turn; one gone never will."""
        self._say_answers(*worded(error), again=not isinstance(error, NotFound), copy=False)

    def show_not_finished(self, error: FieldappError) -> None:
        """Say why a record whose answers are all on the disk could not be finished."""
        self._say_answers(*worded(error), again=True, copy=False)

    def show_not_moved(self, error: FieldappError) -> None:
        """Say why a draft stays with its version of the form though the person wanted to move it."""
        what, hint = worded(error)
        title = self.tr("This draft was not moved. It is as it was, with every answer.")
        self._say_answers(
            title, self.tr("{what} {hint}").format(what=what, hint=hint), again=True, copy=False
        )

    def hide_answers(self) -> None:
        """Take back the answers' banner: they are saved."""
        self._answers.hide()
        self.setVisible(self._file.isVisibleTo(self))

    def show_file(self, error: FieldappError) -> None:
        """Say why a file was not attached."""
        title, hint = worded(error)
        if not isinstance(error, (DiskError, NotFound, FileRefused)):
            title = self.tr("Not attached: fieldapp ran into a fault of its own.")
            hint = self.tr("Press Try again. If that does not help, tell your supervisor.")
        self._file.set_words("stop", title, hint)
        self._attach.setVisible(not isinstance(error, (NotFound, FileRefused)))
        self._file.show()
        self.show()

    def hide_file(self) -> None:
        """Take back the file's banner."""
        self._file.hide()
        self.setVisible(self._answers.isVisibleTo(self))

    def take_focus(self) -> None:
        """Put the keyboard on what helps."""
        for button in (self._again, self._copy, self._attach, self._close):
            if button.isVisible():
                button.setFocus()
                return

    def _say_answers(self, title: str, why: str, *, again: bool, copy: bool) -> None:
        self._answers.set_words("stop", title, why)
        self._again.setVisible(again)
        self._copy.setVisible(copy)
        self._answers.show()
        self.show()

    def _button(self, words: str, icon: str | None, name: str, pressed: SignalInstance) -> Button:
        button = Button(words, "normal", icon, small=True, parent=self)
        button.setObjectName(name)
        button.clicked.connect(pressed)
        return button
