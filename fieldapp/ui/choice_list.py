"""Choices as a list, for more of them than there are digit keys: one of them, or several."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.ui.choice_rows import ChoicePainter, ChoiceRows
from fieldapp.ui.choice_view import MOST_FOUND, ChoiceView
from fieldapp.ui.components.text import Text
from fieldapp.ui.look import Look
from fieldapp.ui.no_choices import why_none
from fieldapp.ui.theme import switch
from forms import Choice, Node, Question

MOST_LISTED = 200
"""Choices that one of several is listed with; among more it is searched for."""


class _List(Look):
    """What both lists share."""

    many = False

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(question, today, parent)
        self._offered: Sequence[Choice] = ()
        self.model = ChoiceRows(self)
        self.view = ChoiceView(self.model, self)
        self.view.setItemDelegate(ChoicePainter(self.view, many=self.many))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.view, 0, Qt.AlignmentFlag.AlignLeading)
        self._how = Text("", "caption", "ink3", parent=self)
        column.addWidget(self._how)
        self._how.hide()
        self.view.searched.connect(self._say_found)
        self.setFocusProxy(self.view)
        self.view.cleared.connect(self.clear)
        switch.changed.connect(self.view.updateGeometry)

    def show_node(self, node: Node) -> None:
        """Show the choices on offer and which of them are chosen."""
        if node.choices is not self._offered and node.choices != self._offered:
            self._offered = node.choices
            self.model.offer(node.choices)
            self.view.forget()
            self.view.updateGeometry()
            self._how.setVisible(self.view.narrows)
            if self.view.narrows:
                self._say_found("")
                QTimer.singleShot(0, self, self.model.index_of.prepare)  # the first letter shall not wait
        self.view.none = why_none(node)
        self.view.viewport().update()
        self.view.readonly = node.readonly
        self.show_text(node.text)

    def show_text(self, text: str) -> None:
        """Show the answer."""
        raise NotImplementedError

    def editor(self) -> QWidget:
        """Return the list."""
        return self.view

    def flush(self) -> None:
        """Tell of letters that nothing has."""
        self.view.flush()

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Tell how to find and choose."""
        return (("A–Z", self.tr("find")), *((("Space", self.tr("choose")),) if self.many else ()))

    def clear(self) -> None:
        """Take every choice back."""
        self.model.choose(frozenset())
        self.edited.emit("")

    def _say_found(self, letters: str) -> None:
        """Say how many there are, or how many have what is looked for."""
        number = len(self.model.places)
        words = QLocale().toString(number)
        if not letters:
            said = self.tr("Type to find among {count} choices").format(count=words)
        elif number == MOST_FOUND:
            said = self.tr("“{letters}”: more than {count}; type on").format(letters=letters, count=words)
        else:
            said = self.tr("“{letters}”: {count} found").format(letters=letters, count=words)
        self._how.setText(said)


class OneList(_List):
    """One of many: moving to a row chooses it, as with radio buttons, and so do letters that lead to it.

    Letters that lead nowhere give back what was chosen before them; whoever goes on from a search that finds
    nothing has typed an answer that is not on offer: it is kept as typed, to be marked.
    """

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build the list."""
        super().__init__(question, today, parent)
        self._text = ""
        self._before = ""  # the answer before the letters that are being typed
        self.view.began.connect(self._remember)
        self.view.led.connect(self._follow)
        self.view.moved.connect(self._choose)
        self.view.toggled.connect(self._choose)
        self.view.unknown.connect(self._answer)

    def show_text(self, text: str) -> None:
        """Show the chosen row; a text that is no choice chooses none."""
        if text != self._text:
            self._text = self._before = text
        place = self._mark()
        if place is not None:
            self.view.go_to(place)

    def clear(self) -> None:
        """Take the choice back."""
        self._text = self._before = ""
        super().clear()

    def _remember(self) -> None:
        self._before = self._text

    def _follow(self, place: int) -> None:
        self._answer(self._offered[place].value if place >= 0 else self._before)

    def _choose(self, place: int) -> None:
        self._before = self._offered[place].value
        self._answer(self._before)

    def _answer(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self._mark()
            self.edited.emit(text)

    def _mark(self) -> int | None:
        place = self.model.index_of.place(self._text) if self._text else None
        self.model.choose(frozenset() if place is None else frozenset({place}))
        return place


class ManyList(_List):
    """Several of many: Space or a click adds and takes out, and Enter adds what letters led to.

    Codes that are not on offer are kept.
    """

    many = True

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build the list."""
        super().__init__(question, today, parent)
        self._shown: list[str] = []
        self.view.toggled.connect(self._toggle)
        self.view.entered.connect(self._add)

    def show_text(self, text: str) -> None:
        """Show the chosen rows."""
        self._shown = text.split()
        self._mark()

    def clear(self) -> None:
        """Take every choice back."""
        self._shown = []
        super().clear()

    def _add(self, place: int) -> None:
        if place not in self.model.chosen:
            self._toggle(place)

    def _toggle(self, place: int) -> None:
        text = self._offered[place].value
        self._shown = (
            [code for code in self._shown if code != text] if text in self._shown else [*self._shown, text]
        )
        self._mark()
        self.edited.emit(" ".join(self._shown))

    def _mark(self) -> None:
        places = map(self.model.index_of.place, self._shown)
        self.model.choose(frozenset(place for place in places if place is not None))
