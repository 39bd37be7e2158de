"""What a question look is: the seam between the entry page and one file per look in `widgets/`.

A look shows one answer as text and tells when a person changes it. It keeps no answer of its own, checks
nothing and never speaks unless a person acted: the session is the only owner of answers.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import date
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from fieldapp.ui.theme import set_variant
from forms import Node, Question

_NUMBER = re.compile(r"-([1-9]\d?)$", re.ASCII)
_SEEN = 1000  # characters looked at to tell a text's direction
_STRONG = {"L": False, "R": True, "AL": True}


class Look(QWidget):
    """Base of every look. A look's module names its class as LOOK, which is all the registration there is.

    Emits:
        edited: the answer's new text ('' = cleared), on a person's act only, never from `show_node`.
        file_chosen: a file (pathlib.Path, or a fitting.Pasted that never was one) to be copied in as the
            answer; the page answers with `show_node`.
        open_wanted: the person wants to see the file that is the answer.
    """

    edited = Signal(str)
    file_chosen = Signal(object)
    open_wanted = Signal()

    ANSWERS: ClassVar[frozenset[tuple[str, str]]] = frozenset()
    """Pairs of question type and appearance that this class draws; '' = the type's default."""

    wide: ClassVar[bool] = False
    """Whether it takes the column's whole width."""

    columns: tuple[str, ...] = ()
    """What the columns are called of the table that it is a row of: it stands beside the question's words.

    () = it is no row of a table, and stands under them.
    """

    picture_edge: ClassVar[int] = 0
    """The longest edge, in pixels, at which it shows a picture that is the answer; 0 = it shows none."""

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build the look for one question; `today` serves echoes such as '2 years ago'."""
        super().__init__(parent)
        self.question = question
        self.today = today

    @classmethod
    def suited(cls, node: Node) -> type[Look]:
        """Return the class that draws this node now: another one where, say, there are too many choices."""
        del node
        return cls

    @classmethod
    def columns_for(cls, node: Node) -> tuple[str, ...]:
        """Return what `columns` is while it shows that node."""
        del node
        return ()

    def show_node(self, node: Node) -> None:
        """Show the node's text and choices. Emits nothing; a field that already says the same is left alone.

        It is called once before anything else.
        """
        raise NotImplementedError

    def editor(self) -> QWidget:
        """Return what takes the focus and carries the accessible name."""
        raise NotImplementedError

    def flush(self) -> None:
        """Emit at once what a slow look has read but not yet emitted. Most looks emit with each key."""

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Return keys that mean something here, with a word each: ('Alt+Enter', 'new line')."""
        return ()

    def set_bad(self, *, bad: bool) -> None:
        """Mark the field as holding a problem."""
        if (self.editor().property("bad") == "1") != bad:
            set_variant(self.editor(), bad="1" if bad else "0")

    def set_note(self, note: str) -> None:
        """Show what the page knows about the answer, such as a file's size. Most looks ignore it."""

    def show_image(self, image: QImage) -> None:
        """Show the picture that is the answer. Only looks with a `picture_edge` are given one."""

    def pictures(self) -> tuple[str, ...]:
        """Return the names of pictures of the form that it wants to show; each is asked for once."""
        return ()

    def show_picture(self, name: str, content: bytes) -> None:
        """Take a picture that it wanted; what is none is not shown."""

    def describe(self, name: str, description: str) -> None:
        """Give assistive technology the question's label, and its hint and problem."""
        self.editor().setAccessibleName(name)
        self.editor().setAccessibleDescription(description)


def words_of(question: Question) -> tuple[str, ...]:
    """Return a question's appearances in small letters; 'columns-3' is 'columns-n', see `number_in`."""
    return tuple(_NUMBER.sub("-n", word) for word in question.look.lower().split())


def number_in(question: Question, word: str) -> int:
    """Return the number of an appearance: 3 for 'columns-n' where 'columns-3' is asked for; 0 = none."""
    for each in question.look.lower().split():
        found = _NUMBER.search(each)
        if found and _NUMBER.sub("-n", each) == word:
            return int(found[1])
    return 0


def right_to_left(text: str) -> bool | None:
    """Return whether a text runs right to left by its first strong letter; None where it has none."""
    for letter in text[:_SEEN]:
        strong = _STRONG.get(unicodedata.bidirectional(letter))
        if strong is not None:
            return strong
    return None


def align_to_text(editor: QWidget, text: str) -> None:
    """Let an editor run in its text's direction, and in the window's while it holds no letters."""
    runs_left = right_to_left(text)
    if runs_left is None:
        around = editor.parentWidget()
        direction = around.layoutDirection() if around else QApplication.layoutDirection()
    else:
        direction = Qt.LayoutDirection.RightToLeft if runs_left else Qt.LayoutDirection.LeftToRight
    if editor.layoutDirection() != direction:
        editor.setLayoutDirection(direction)
