"""Boxes that hold things: cards, pages that scroll, what stands where nothing is yet."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fieldapp.ui.components.buttons import Button, LinkButton
from fieldapp.ui.components.text import Text
from fieldapp.ui.theme import CARD_GAP, CARD_PADDING, PAGE_MARGIN, switch

_CONTENT_MOST = 1440
_AROUND = 24  # pixels of air around what has the focus, once it is scrolled to


class Card(QFrame):
    """White, hairline, radius 10; bold title at the start, a note at the end, actions at the bottom start.

    Put content into `body`; `bleed` lets it reach so far into the padding, for rows with a ground of their
    own. There is no card in a card.
    """

    def __init__(
        self,
        title: str = "",
        note: str = "",
        *,
        padding: int = CARD_PADDING,
        bleed: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(padding - bleed, padding, padding - bleed, padding)
        outer.setSpacing(12)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setContentsMargins(bleed, 0, bleed, 0)
        self.title = _Title(title, "question", elide=True, parent=self)
        self.note = Text(note, "caption", "ink3", parent=self)
        self.head.addWidget(self.title, 1)
        self.head.addWidget(self.note)
        outer.addLayout(self.head)
        self.body = QVBoxLayout()
        self.body.setSpacing(0)
        outer.addLayout(self.body, 1)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(8)
        self._actions.setContentsMargins(bleed, 0, bleed, 0)
        self._actions.addStretch(1)
        outer.addLayout(self._actions)
        self.title.setVisible(bool(title))
        self.note.setVisible(bool(note))

    def add_link(self, words: str) -> Button:
        """Add a quiet link at the end of the title's line and return it."""
        link = LinkButton(words, parent=self)
        self.head.addWidget(link)
        return link

    def set_note(self, note: str) -> None:
        """Show another note at the end of the title's line; '' hides it."""
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def add_action(self, widget: QWidget) -> None:
        """Add a button (or its key caps) to the row at the bottom."""
        self._actions.insertWidget(self._actions.count() - 1, widget, 0, Qt.AlignmentFlag.AlignVCenter)


class _Title(Text):
    """A card's title: as high as a link, so that heads with and without one stand level."""

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return at least a link's height."""
        return super().sizeHint().expandedTo(QSize(0, LinkButton.HEIGHT))


class EmptyState(QWidget):
    """What will be here, how to start, one button; no picture."""

    def __init__(
        self, sentence: str, how: str = "", button: Button | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(4)
        self.sentence = Text(sentence, "strong", wrap=True, parent=self)
        self.how = Text(how, "body", "ink2", wrap=True, parent=self)
        column.addWidget(self.sentence)
        column.addWidget(self.how)
        self.how.setVisible(bool(how))
        if button is not None:
            column.addSpacing(12)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)


class ScrollPage(QScrollArea):
    """A page that scrolls up and down; content goes into `body`, at most 1440 wide and then centred."""

    def __init__(
        self, parent: QWidget | None = None, *, margin: int = PAGE_MARGIN, most: int = _CONTENT_MOST
    ) -> None:
        super().__init__(parent)
        self._most = most
        self._margin = margin
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.content = QWidget()
        self.content.setProperty("kind", "page")
        self.content.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.body = QVBoxLayout(self.content)
        self.body.setContentsMargins(margin, margin - 4, margin, margin - 4)
        self.body.setSpacing(CARD_GAP)
        self.setWidget(self.content)
        switch.changed.connect(self._show_focus_soon)

    def show_focus(self) -> None:
        """Scroll so far that what has the keyboard is in sight, ring and all."""
        focused = QApplication.focusWidget()
        if focused is not None and self.content.isAncestorOf(focused):
            self.ensureWidgetVisible(focused, _AROUND, _AROUND)

    def _show_focus_soon(self) -> None:
        """Follow the focus once another text size or theme has been laid out."""
        QTimer.singleShot(0, self, self.show_focus)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Centre the content where the window is wider than it may be."""
        super().resizeEvent(event)
        side = max(self._margin, (self.viewport().width() - self._most) // 2)
        margins = self.body.contentsMargins()
        if margins.left() != side:
            self.body.setContentsMargins(side, margins.top(), side, margins.bottom())
