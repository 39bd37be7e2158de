"""One of many choices, found by typing: accents and case do not matter, by label or by code."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from itertools import islice

from PySide6.QtCore import QLocale, QModelIndex, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QCompleter, QHBoxLayout, QListView, QWidget

from fieldapp.ui.choice_index import ChoiceIndex
from fieldapp.ui.choice_rows import ListedChoices
from fieldapp.ui.components.fields import paint_end_sign
from fieldapp.ui.components.paint import sign
from fieldapp.ui.components.text import Text
from fieldapp.ui.look import Look, align_to_text
from fieldapp.ui.look_line import TEXT_WIDTH, Line
from fieldapp.ui.no_choices import why_none
from forms import Choice, Node, Question, unquote

_SHOWN = 500  # rows of one search; more letters narrow it
_GLASS = 16
_INSET = 26


class _Line(Line):
    """A field with a glass at its start and an arrow at its end; both ends open the whole list."""

    def __init__(
        self,
        opened: Callable[[], None],
        accepted: Callable[[], bool],
        searching: Callable[[], bool],
        parent: QWidget,
    ) -> None:
        super().__init__(TEXT_WIDTH, parent)
        self._searching = searching
        self._look = parent
        self._opened = opened
        self._accepted = accepted
        self.setTextMargins(_INSET, 0, _INSET, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Open the list on Alt+Down and on Down; Enter takes the row that an open list offers and goes on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._accepted():
            event.accept()
            # an open list hands its keys to the field alone: they do not go up to the page
            onward = QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
            QApplication.sendEvent(self._look, onward)
        elif event.key() == Qt.Key.Key_Escape and self._searching() and not self.hasSelectedText():
            self.selectAll()  # to search anew; the next one means the form
            event.accept()
        elif event.key() == Qt.Key.Key_Down and not self.isReadOnly():
            self._opened()
            event.accept()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Open the list with the arrow."""
        x = event.position().x()
        if not self.isReadOnly() and (
            x < 2 * _INSET if self.isRightToLeft() else x > self.width() - 2 * _INSET
        ):
            self._opened()
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw glass and arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        x = self.width() - _GLASS - 12 if self.isRightToLeft() else 12
        sign(painter, "search", "ink2", QPointF(x, (self.height() - _GLASS) / 2), _GLASS)
        paint_end_sign(painter, self, "chevron-down")
        painter.end()


class SearchLook(Look):
    """A field that searches; what is typed and is no choice stays and is marked."""

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build the field and its list."""
        super().__init__(question, today, parent)
        self._offered: Sequence[Choice] = ()
        self._index = ChoiceIndex(())
        self._picked: int | None = None
        self._line = _Line(self._open_all, self._accept_offer, self._searching, self)
        self._model = ListedChoices(self)
        self._popup = QListView()
        self._completer = self._make_completer()
        self._how = Text("", "caption", "ink3")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._line)
        row.addWidget(self._how)
        row.addStretch(1)
        self.setFocusProxy(self._line)
        self._line.textEdited.connect(self._typed)
        self._line.editingFinished.connect(self._take_only_match)

    def show_node(self, node: Node) -> None:
        """Show the chosen label, or the text that is no choice."""
        self._line.setReadOnly(node.readonly)
        if not node.choices:
            self._how.setText(why_none(node))
        if node.choices is not self._offered and node.choices != self._offered:
            self._offer_other(node.choices)
        elif self._text(self._line.text()) == node.text:
            return
        self._picked = self._index.place(node.text) if node.text else None
        shown = unquote(node.text) if self._picked is None else self._index.labels[self._picked]
        self._line.setText(shown)
        self._line.setCursorPosition(0)
        align_to_text(self._line, shown)

    def _offer_other(self, choices: Sequence[Choice]) -> None:
        self._popup.hide()
        self._offered = choices
        self._picked = None
        self._index = ChoiceIndex(choices)
        QTimer.singleShot(0, self, self._index.prepare)  # the first letter shall not wait for it
        count = QLocale().toString(len(choices))
        if choices:
            self._how.setText(self.tr("Type to search {count} choices").format(count=count))

    def editor(self) -> QWidget:
        """Return the field."""
        return self._line

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Tell how to open the whole list."""
        return (("↓", self.tr("list")),)

    def _make_completer(self) -> QCompleter:
        """Return the drop-down; the rows are found here, so that accents do not matter."""
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setWidget(self._line)
        completer.setMaxVisibleItems(8)
        self._popup.setUniformItemSizes(True)
        self._popup.setProperty("kind", "popup")
        completer.setPopup(self._popup)
        completer.activated.connect(self._complete)
        return completer

    def _searching(self) -> bool:
        """Whether something is typed that is no choice, and no list is open."""
        return (
            not self._popup.isVisible() and bool(self._line.text()) and self._meant(self._line.text()) is None
        )

    def _accept_offer(self) -> bool:
        """Choose the row that the open list offers, if it offers one; return whether it was open."""
        if not self._popup.isVisible():
            return False
        self._complete()
        self._popup.hide()
        return True

    def _complete(self, _label: str = "") -> None:
        row = self._popup.currentIndex().row()
        if 0 <= row < len(self._model.places):
            self._choose(self._model.places[row])

    def _choose(self, place: int) -> None:
        self._picked = place
        self._line.setText(self._index.labels[place])
        self._popup.hide()
        self.activateWindow()  # some window systems leave no window active when a popup goes
        self.edited.emit(self._offered[place].value)

    def _typed(self, typed: str) -> None:
        align_to_text(self._line, typed)
        if not typed:
            self._picked = None
        self._offer(self._index.find(typed, _SHOWN))
        self.edited.emit(self._text(typed))

    def _open_all(self) -> None:
        self._offer(range(len(self._index)))

    def _offer(self, places: Sequence[int]) -> None:
        self._model.hold(self._index, places)
        if not places:
            self._popup.hide()
            return
        self._completer.complete()
        self._popup.setCurrentIndex(self._offered_row())

    def _offered_row(self) -> QModelIndex:
        """Return what Enter takes: what the field says, else the first; none where several are called so."""
        typed = self._line.text()
        place = self._meant(typed)
        if place is None and len(list(islice(self._index.named(typed), 2))) > 1:
            return QModelIndex()
        row = max(self._model.row(place), 0) if place is not None else 0
        return self._completer.completionModel().index(row, 0)

    def _take_only_match(self) -> None:
        """Choose when the field is left and what is typed can only mean one choice."""
        typed = self._line.text().strip()
        if not typed or self._meant(self._line.text()) is not None or self._line.isReadOnly():
            return
        place = self._meant(typed)
        if place is None:
            place = self._index.place(typed)
        if place is None:
            alike = list(islice(self._index.named(typed), 2))
            matches = alike or self._index.find(typed, 2)
            place = matches[0] if len(matches) == 1 else None
        if place is not None:
            self._choose(place)

    def _text(self, shown: str) -> str:
        """Return what is stored for what the field shows."""
        place = self._meant(shown)
        return shown if place is None else self._offered[place].value

    def _meant(self, shown: str) -> int | None:
        """Return the choice that the field names: the one picked, as others may be called the same."""
        picked = self._picked
        if picked is not None and shown == self._index.labels[picked]:
            return picked
        return self._index.exact(shown) if shown else None
