"""What a newer version of the form changes and what moving there comes to, in place of the questions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.flows import Offer
from fieldapp.ui.components.buttons import Button
from fieldapp.ui.components.cards import ScrollPage
from fieldapp.ui.components.text import Text
from fieldapp.ui.markup import plain
from fieldapp.ui.pages.entry_version_words import (
    Group,
    carried_in_a_line,
    groups,
    version_in_words,
)
from fieldapp.ui.tab_order import chain
from fieldapp.ui.words import say
from forms import Node

MOST_LINES = 50  # of a card
_WIDTH = 740
_ANSWER_LETTERS = 120

_Line = tuple[str, str]  # something in bold, '' = nothing, and what is said of it


class ChangesView(ScrollPage):
    """The list of what differs, of what carries over and of what does not.

    Emits:
        move_wanted: the draft shall be moved.
        stay_wanted: it shall not.
    """

    move_wanted = Signal()
    stay_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build it empty."""
        super().__init__(parent, most=_WIDTH)
        self.setObjectName("changesView")
        self.setAccessibleName(self.tr("What changes"))
        self._headline = Text("", "display", wrap=True, parent=self.content)
        self._headline.setObjectName("changesHeadline")
        self._advice = Text(
            self.tr("Nothing moves unless you say so, and moving can be undone."),
            "body",
            "ink2",
            wrap=True,
            parent=self.content,
        )
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._headline)
        head.addWidget(self._advice)
        self.body.addLayout(head)
        self.move_button = Button(self.tr("Move this draft"), "primary", parent=self.content)
        self.move_button.setObjectName("moveFromChanges")
        self.move_button.clicked.connect(self.move_wanted)
        self.stay_button = Button("", parent=self.content)
        self.stay_button.setObjectName("stayFromChanges")
        self.stay_button.clicked.connect(self.stay_wanted)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.move_button)
        acts.addWidget(self.stay_button)
        acts.addStretch(1)
        self.body.addLayout(acts)
        self._cards = QWidget(self.content)
        self.body.addWidget(self._cards)
        self.body.addStretch(1)

    def show_offer(self, offer: Offer) -> None:
        """List what an offer comes to."""
        old = version_in_words(offer.old, self.tr("this version"))
        new = version_in_words(offer.new, self.tr("the newer version"))
        self._headline.setText(self.tr("What changes from {old} to {new}").format(old=old, new=new))
        stay = self.tr("Stay with {old}").format(old=old)
        self.stay_button.setText(stay.replace("&", "&&"))
        self.stay_button.updateGeometry()
        fresh = QWidget(self.content)
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for heading, cards in (
            (self.tr("What changes"), self._differences(offer)),
            (self.tr("Your answers"), self._answers(offer)),
        ):
            column.addWidget(Text(heading, "section", "ink3", parent=fresh))
            for name, title, lines in cards:
                card = _Card(title, lines, self._more(len(lines)), fresh)
                card.setObjectName(name)
                column.addWidget(card)
            column.addSpacing(8)
        self.body.replaceWidget(self._cards, fresh)
        self._cards.deleteLater()
        self._cards = fresh
        chain([self.move_button, self.stay_button, *fresh.findChildren(_Card)])
        self.verticalScrollBar().setValue(0)

    def take_focus(self) -> None:
        """Put the keyboard on Move; Tab leads through the cards."""
        self.move_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _differences(self, offer: Offer) -> list[tuple[str, str, Sequence[_Line]]]:
        titles = {
            Group.QUESTIONS: self.tr("Questions"),
            Group.CHOICES: self.tr("Choices"),
            Group.RULES: self.tr("Rules"),
            Group.WORDS: self.tr("Words"),
        }
        found = groups(offer.differences)
        if not found:
            nothing = self.tr("Nothing differs that you would notice.")
            return [("changes:none", self.tr("Form"), [("", nothing)])]
        return [
            (f"changes:{group}", titles[group], [("", plain(say(one))) for one in differences])
            for group, differences in found.items()
        ]

    def _answers(self, offer: Offer) -> list[tuple[str, str, Sequence[_Line]]]:
        carried = offer.carried
        over = carried_in_a_line(offer) or self.tr("There is no answer yet.")
        cards: list[tuple[str, str, Sequence[_Line]]] = [
            ("changes:kept", self.tr("What carries over"), [("", over)])
        ]
        if carried.unasked:
            title = self.tr("Kept in the draft, but not asked and not sent any more")
            cards.append(("changes:unasked", title, _shown(carried.unasked)))
        if carried.replaced:
            title = self.tr("Filled in by the form itself from now on; until now it was")
            cards.append(("changes:replaced", title, _shown(carried.replaced)))
        if offer.problems:
            lines = [(plain(offer.labels.get(p.place, "")), plain(say(p))) for p in offer.problems]
            cards.append(("changes:problems", self.tr("To fix after the move"), lines))
        return cards

    def _more(self, number: int) -> str:
        if number <= MOST_LINES:
            return ""
        return self.tr("and {number} more").format(number=QLocale().toString(number - MOST_LINES))


class _Card(QFrame):
    """A title and lines under it; takes the keyboard, so that a long page scrolls with Tab."""

    def __init__(self, title: str, lines: Sequence[_Line], more: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(f"{name}: {text}" if name else text for name, text in lines))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 14)
        column.setSpacing(6)
        column.addWidget(Text(title, "question", wrap=True, parent=self))
        for name, text in lines[:MOST_LINES]:
            line = QVBoxLayout()
            line.setSpacing(0)
            if name:
                line.addWidget(Text(name, "strong", wrap=True, parent=self))
            line.addWidget(Text(text, "body", "ink2" if name else "ink", wrap=True, parent=self))
            column.addLayout(line)
        if more:
            column.addWidget(Text(more, "body", "ink2", parent=self))


def _shown(nodes: Iterable[Node]) -> list[_Line]:
    """Return answers with their questions, on one line each."""
    return [(plain(node.label) or node.path.name, _short(node.words)) for node in nodes]


def _short(words: str) -> str:
    line = " ".join(words[: 10 * _ANSWER_LETTERS].split())
    return line if len(line) <= _ANSWER_LETTERS else f"{line[: _ANSWER_LETTERS - 1]}…"
