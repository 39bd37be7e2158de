"""The keys of the window on one card, opened with F1 on any page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractSlider, QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.ui.components import Button, Columns, KeyCap, ScrollPage, Text

_WIDTH, _COLUMN, _MARGIN = 920, 400, 24
_OF_WINDOW = 0.92  # the most of the window that the card covers


class KeyList(QDialog):
    """What every key does, by where it does it; Esc, Enter or F1 closes it."""

    def __init__(self, window: QWidget) -> None:
        """Take the window to lie over."""
        super().__init__(window)
        self.setWindowTitle(self.tr("Keys"))
        self.setObjectName("keyList")
        self.setProperty("kind", "page")
        page = ScrollPage(self, margin=_MARGIN)
        page.body.addWidget(Text(self.tr("Keys"), "title", parent=page.content))
        everywhere, form, records, sync = (_part(title, keys, page.content) for title, keys in self._groups())
        sides = [_side(parts, page.content) for parts in ((everywhere, records, sync), (form,))]
        page.body.addWidget(Columns(sides, _COLUMN, parent=page.content))
        page.body.addStretch(1)
        self.close_button = Button(self.tr("Close"), "primary", parent=self)
        self.close_button.setObjectName("closeKeysButton")
        self.close_button.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(_MARGIN, 8, _MARGIN, 16)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(page, 1)
        column.addLayout(foot)
        for keys in ("F1", "Shift+F1"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)
        action = QAbstractSlider.SliderAction
        for key, move in (
            ("Down", action.SliderSingleStepAdd),
            ("Up", action.SliderSingleStepSub),
            ("PgDown", action.SliderPageStepAdd),
            ("PgUp", action.SliderPageStepSub),
        ):
            scroll = partial(page.verticalScrollBar().triggerAction, move)
            QShortcut(QKeySequence(key), self).activated.connect(scroll)
        room = window.size() * _OF_WINDOW
        width = min(_WIDTH, room.width())
        laid = page.body.heightForWidth(width - 2 * _MARGIN) if page.body.hasHeightForWidth() else 0
        wanted = (laid or page.content.sizeHint().height()) + foot.sizeHint().height() + 2 * _MARGIN
        self.resize(width, min(wanted, room.height()))
        self.close_button.setFocus()

    def _groups(self) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
        return (
            (
                self.tr("Everywhere"),
                (
                    ("Alt+1", self.tr("Home")),
                    ("Alt+2", self.tr("Forms")),
                    ("Alt+3", self.tr("Records")),
                    ("Alt+4", self.tr("Sync")),
                    ("Alt+5", self.tr("Settings")),
                    ("F5", self.tr("Send what is not sent")),
                    ("Ctrl+R", self.tr("Continue the newest draft")),
                    ("Ctrl+O", self.tr("Add a form from a file")),
                    ("Ctrl+Shift+W", self.tr("Where is my data, and can this disk be wiped")),
                    ("Ctrl+1–9", self.tr("Start a form by its number, on Home and in Forms")),
                    ("Ctrl++", self.tr("Larger text; Ctrl − smaller, Ctrl 0 as usual")),
                    ("Ctrl+Q", self.tr("Close the window; everything is saved first")),
                    ("Ctrl+K", self.tr("Find or do anything")),
                    ("Shift+F1", self.tr("This list; ? too wherever nothing is typed, F1 too but in a form")),
                ),
            ),
            (
                self.tr("In a form"),
                (
                    ("Enter", self.tr("Next question")),
                    ("Shift+Enter", self.tr("The question before")),
                    ("Ctrl+Enter", self.tr("Next part")),
                    ("Ctrl+Home", self.tr("First question")),
                    ("Ctrl+End", self.tr("Last question")),
                    ("Ctrl+G", self.tr("Go to a question by number, name or words")),
                    ("1–9", self.tr("Choose; letters, codes and Space do, too")),
                    ("F1", self.tr("Why we ask this, or fold that away")),
                    ("F2", self.tr("Clear the answer")),
                    ("F4", self.tr("Answer as in the last record of this form")),
                    ("F9", self.tr("An unusual answer is right, and why")),
                    ("Ctrl+D", self.tr("Duplicate the record")),
                    ("F8", self.tr("Next answer that needs fixing")),
                    ("Shift+F8", self.tr("The one before")),
                    ("Ctrl+Shift+V", self.tr("One question, one section or the whole form at once")),
                    ("F6", self.tr("Sections, help, back to the question; Shift+F6 the other way")),
                    ("F7", self.tr("What a newer version of the form changes")),
                    ("Ctrl+N", self.tr("Add another person, child, field ...")),
                    ("Delete", self.tr("Remove the one whose card has the keyboard")),
                    ("Ctrl+Z", self.tr("Undo what was done last")),
                    ("Ctrl+Shift+Z", self.tr("Do it again")),
                    ("Ctrl+H", self.tr("What was changed in this record")),
                    ("Ctrl+Shift+L", self.tr("The form's next language")),
                    ("Alt+↓", self.tr("Open the calendar of a date")),
                    ("Alt+Enter", self.tr("A new line in a long text")),
                    ("Ctrl+S", self.tr("Save now; it is saved as you type, too")),
                    ("Ctrl+Shift+Enter", self.tr("Finish")),
                ),
            ),
            (
                self.tr("In Records"),
                (
                    ("Enter", self.tr("Open the draft or record")),
                    ("Ctrl+F", self.tr("Find in all answers")),
                    ("Ctrl+Shift+F", self.tr("Filter by form, date, destination or problem")),
                    ("Shift+↓", self.tr("Choose more")),
                    ("Delete", self.tr("Put into the bin for 30 days")),
                    ("Ctrl+Z", self.tr("Take it out again")),
                    ("Ctrl+E", self.tr("Edit the record: a later version")),
                    ("Ctrl+D", self.tr("Duplicate the record")),
                    ("Ctrl+H", self.tr("Who changed what, and when")),
                    ("Ctrl+Shift+S", self.tr("Share a record with its respondent")),
                    ("Esc", self.tr("Back to the list")),
                ),
            ),
            (
                self.tr("In Sync"),
                (
                    ("Enter", self.tr("Open the record")),
                    ("Ctrl+Enter", self.tr("Sync only this record")),
                    ("Ctrl+P", self.tr("Pause or resume")),
                    ("Shift+F5", self.tr("Cancel the sync; nothing is lost")),
                    ("Ctrl+T", self.tr("Test the connection")),
                    ("Ctrl+S", self.tr("Save the log of the last syncs")),
                ),
            ),
        )


def _side(parts: Sequence[QWidget], parent: QWidget) -> QWidget:
    """Return parts one under the other."""
    side = QWidget(parent)
    column = QVBoxLayout(side)
    column.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return side


def _part(title: str, keys: tuple[tuple[str, str], ...], parent: QWidget) -> QWidget:
    """Return a title with keys and what they do under it."""
    part = QWidget(parent)
    grid = QGridLayout(part)
    grid.setContentsMargins(0, 0, 0, 8)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    grid.addWidget(Text(title, "question", parent=part), 0, 0, 1, 2)
    for row, (combination, words) in enumerate(keys, start=1):
        cap = KeyCap(*re.split(r"\+(?=.)", combination), parent=part)  # also of "Ctrl++"
        cap.setAccessibleName(combination)
        said = Text(words, wrap=True, parent=part)
        said.setAccessibleName(f"{combination}: {words}")
        grid.addWidget(cap, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(said, row, 1)
    grid.setRowStretch(len(keys) + 1, 1)
    return part
