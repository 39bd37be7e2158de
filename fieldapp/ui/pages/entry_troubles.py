"""What the entry page says when something is not on the disk: answers, a file, or the draft itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.errors import ChangedElsewhere, DataBusy, DiskError, DiskFull, FieldappError, NotFound, ReadOnly
from fieldapp.ui.components.banners import Banner
from fieldapp.ui.components.buttons import Button
from fieldapp.ui.fitting import FileRefused
from fieldapp.ui.wording import worded

_SAY_NOT_SAVED = (DiskFull, ReadOnly, DataBusy)  # their own words begin so, and tell what to do


class Troubles(QWidget):
    """Two banners over the questions: one about answers, one about a chosen file.

    Emits:
        copy_wanted: the person wants what was typed on the clipboard.
    """

    copy_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build both banners, hidden."""
        super().__init__(parent)
        self._try_again: Callable[[], None] | None = None
        self._try_attaching: Callable[[], None] | None = None
        self._again = self._button(self.tr("Try again"), "retry", "trySavingAgain", self._pressed_again)
        self._copy = self._button(self.tr("Copy what was typed"), None, "copyTyped", self.copy_wanted)
        self._attach = self._button(self.tr("Try again"), "retry", "tryAttachingAgain", self._pressed_attach)
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

    def show_not_saved(self, error: FieldappError, again: Callable[[], None]) -> None:
        """Say that answers are in memory alone; nothing here may promise what the disk did not confirm."""
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
        self._say_answers(title, hint, again, copy=bug)

    def show_gone(self, error: FieldappError) -> None:
        """Say that the draft, as it is on screen, takes no answers any more."""
        if isinstance(error, ChangedElsewhere):
            title = self.tr(
                "This draft was moved to another version of its form elsewhere. "
                "What was typed since is not saved."
            )
            why = self.tr("Copy what was typed if it is needed, close the form, then open the draft again.")
        else:
            title = self.tr(
                "This record was finished or removed elsewhere. What was typed since is not saved."
            )
            why = self.tr("Copy what was typed if it is needed, then close the form.")
        self._say_answers(title, why, None, copy=True)

    def show_copied(self) -> None:
        """Say that the clipboard has it."""
        self._answers.why.setText(self.tr("What was typed is copied. Paste it where it is needed."))

    def show_not_done(self, error: FieldappError, again: Callable[[], None] | None) -> None:
        """Say why a draft, whose answers are all on the disk, was not finished or did not take a turn.

        `again` is what Try again does, None where it would never help.
        """
        self._say_answers(*worded(error), again, copy=False)

    def show_changed(self, error: ChangedElsewhere) -> None:
        """Say that the draft on screen holds what others answered too, so it was not finished yet."""
        what, _ = worded(error)
        why = self.tr("It is shown as it is now. Look through the answers, then finish it.")
        self._say_answers(what, why, None, copy=False, kind="info")

    def show_not_moved(self, error: FieldappError, again: Callable[[], None]) -> None:
        """Say why a draft stays with its version of the form though the person wanted to move it."""
        what, hint = worded(error)
        title = self.tr("This draft was not moved. It is as it was, with every answer.")
        self._say_answers(title, self.tr("{what} {hint}").format(what=what, hint=hint), again, copy=False)

    def hide_answers(self) -> None:
        """Take back the answers' banner: they are saved."""
        self._answers.hide()
        self.setVisible(self._file.isVisibleTo(self))

    def show_file(self, error: FieldappError, again: Callable[[], None]) -> None:
        """Say why a file was not attached; Try again does `again`."""
        self._try_attaching = again
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

    def _say_answers(
        self, title: str, why: str, again: Callable[[], None] | None, *, copy: bool, kind: str = "stop"
    ) -> None:
        self._answers.set_words(kind, title, why)
        self._try_again = again
        self._again.setVisible(again is not None)
        self._copy.setVisible(copy)
        self._answers.show()
        self.show()

    def _pressed_again(self) -> None:
        if self._try_again is not None:
            self._try_again()

    def _pressed_attach(self) -> None:
        if self._try_attaching is not None:
            self._try_attaching()

    def _button(
        self, words: str, icon: str | None, name: str, pressed: SignalInstance | Callable[[], None]
    ) -> Button:
        button = Button(words, "normal", icon, small=True, parent=self)
        button.setObjectName(name)
        button.clicked.connect(pressed)
        return button
