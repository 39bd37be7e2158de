"""Where your records are: every draft and finished record, and how far each has come."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fieldapp.errors import FieldappError
from fieldapp.flows import Flows
from fieldapp.flows.views import DraftView, RecordView
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.components import Banner, Button, Card, EmptyState, ErrorDetails, KeyHints, LineEdit, Text
from fieldapp.ui.courier import Courier
from fieldapp.ui.icons import icon
from fieldapp.ui.pages.chip_row import ChipRow
from fieldapp.ui.pages.custody import draft_name
from fieldapp.ui.pages.loader import Loader
from fieldapp.ui.pages.record_detail import RecordDetailPage
from fieldapp.ui.pages.records_model import Group, Holdings, Item, RecordsModel
from fieldapp.ui.pages.records_table import RecordsTable
from fieldapp.ui.theme import PAGE_MARGIN, grown, switch

_FIND_WIDTH = 340
_GREEDY = 100  # takes all the room there is, up to its most
_TICK = 30_000  # milliseconds between two readings of the clock, for 'retry in 2 min'
_LEAST = QSize(480, 320)

_CHIPS = (
    (Group.ALL, "neutral"),
    (Group.DRAFTS, "neutral"),
    (Group.NOT_SENT, "unsent"),
    (Group.NEEDS_YOU, "refused"),
    (Group.DELIVERED, "delivered"),
)


class RecordsPage(QStackedWidget):
    """The board, and over it the record that was opened."""

    def __init__(
        self,
        flows: Flows,
        bridge: Bridge,
        navigate: Callable[..., None],
        courier: Courier,
        parent: QWidget | None = None,
    ) -> None:
        """Take the verbs, the lanes, the way to other pages, and the one who sends."""
        super().__init__(parent)
        self._flows = flows
        self._bridge = bridge
        self._navigate = navigate
        self._model = RecordsModel(self)
        self._awaited = False
        self._unwanted: DraftView | None = None
        self._board_page = QWidget(self)
        self._board_page.setProperty("kind", "page")
        self.detail = RecordDetailPage(flows, bridge, courier, navigate, self)
        self.detail.closed.connect(self._close_record)
        self.addWidget(self._board_page)
        self.addWidget(self.detail)
        self._build()
        self._loader = Loader(self, bridge, self._load, self._show, self._trouble.show_trouble)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK)
        self._clock.timeout.connect(self._loader.ask)
        self._clock.start()
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self._board_page)
        find.activated.connect(self._find)

    def reload(self) -> None:
        """Load again from the disk."""
        self._loader.ask()

    def focus_main(self) -> None:
        """Put the keyboard on the rows, or on the way back from a record."""
        if self.currentWidget() is self.detail:
            self.detail.focus_main()
        else:
            self._awaited = self._model.total() == 0  # the first load brings the rows
            self._to_table()

    def open(self, record_id: str = "", group: str = "") -> None:
        """Show one record, or the board with a filter on (a Group's value)."""
        if group:
            self._chips.choose(group)
            self._narrow()
        if record_id:
            self.detail.show_record(record_id)
            self.setCurrentWidget(self.detail)
        else:
            self._close_record()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Ask for little: the window decides its least size, and the table drops columns."""
        return _LEAST

    # --- building ----------------------------------------------------------------------------------------

    def _build(self) -> None:
        column = QVBoxLayout(self._board_page)
        column.setContentsMargins(PAGE_MARGIN, 16, PAGE_MARGIN, 12)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(Text(self.tr("Where your records are"), "title", parent=self))
        head.addStretch(1)
        self._find_field = LineEdit(parent=self)
        self._find_field.setObjectName("recordsFind")
        self._find_field.setAccessibleName(self.tr("Find by title or form"))
        self._find_field.setPlaceholderText(self.tr("Find by title or form"))
        self._find_field.setClearButtonEnabled(True)
        self._find_sign = self._find_field.addAction(icon("search"), LineEdit.ActionPosition.LeadingPosition)
        self._find_field.textChanged.connect(self._narrow)
        self._find_field.hide()  # until there is something to find: else it would take the first focus
        self._find_field.returnPressed.connect(self._to_table)
        head.addWidget(self._find_field, _GREEDY)
        column.addLayout(head)
        self._chips = ChipRow(((g, kind) for g, kind in _CHIPS), self.tr("Filter"), self)
        self._chips.chosen.connect(self._narrow)
        self._chips.hide()
        column.addWidget(self._chips)
        self._trouble = ErrorDetails(parent=self)
        column.addWidget(self._trouble)
        column.addWidget(self._removal())
        column.addWidget(self._body(), 1)
        footer = QHBoxLayout()
        self._count = Text("", "caption", "ink3", parent=self)
        self._count.setObjectName("recordsCount")
        footer.addWidget(self._count)
        self._hints = KeyHints(self._keys_for(None), self)
        self._table.selectionModel().currentChanged.connect(self._row_changed)
        footer.addWidget(self._hints, 1)
        column.addLayout(footer)
        switch.changed.connect(self._restyle)
        self._restyle()

    def _keys_for(self, item: Item | None) -> list[tuple[str, str]]:
        """Return the keys that do something with a row."""
        keys = [("↑+↓", self.tr("move")), ("Enter", self.tr("open"))]
        if isinstance(item, DraftView):
            keys.append(("Delete", self.tr("remove draft")))
        return [*keys, ("Ctrl+F", self.tr("find"))]

    @Slot()
    def _row_changed(self) -> None:
        self._hints.set_hints(self._keys_for(self._table.chosen()))
        self._widen_hints()

    def _removal(self) -> Banner:
        """Return the bar that asks before a draft goes; it stands above the table, nothing covers the row."""
        keep = Button(self.tr("Keep draft"), parent=self)
        keep.setObjectName("keepDraftButton")
        keep.clicked.connect(self._keep)
        remove = Button(self.tr("Remove draft"), "danger", "trash", parent=self)
        remove.setObjectName("removeDraftButton")
        remove.clicked.connect(self._remove)
        self._keep_button, self._remove_button = keep, remove
        self._ask = Banner("wait", "", "", [remove, keep], self)
        self._ask.setObjectName("removalBanner")
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._ask)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._keep)
        self._ask.hide()
        return self._ask

    def _body(self) -> QWidget:
        """Return the card with the table, and what stands there while there is nothing to show."""
        card = Card(padding=2, parent=self)
        card.body.setContentsMargins(0, 4, 0, 4)
        self._table = RecordsTable(self._model, card)
        self._table.opened.connect(self._open_item)
        self._table.unwanted.connect(self._ask_removal)
        start = Button(self.tr("See all forms"), icon="forms", parent=card)
        start.clicked.connect(partial(self._navigate, "forms"))
        self._none = _padded(
            EmptyState(
                self.tr("No records yet. Drafts and finished records show here, with where each copy is."),
                self.tr("Start a form: every answer is saved on this disk as you type."),
                start,
                card,
            )
        )
        every = Button(self.tr("Show all"), parent=card)
        every.setObjectName("showAllButton")
        every.clicked.connect(self._show_all)
        self._no_match = EmptyState(self.tr("No record matches."), "", every, card)
        self._states = QStackedWidget(card)
        self._states.addWidget(self._table)
        self._states.addWidget(self._none)
        self._states.addWidget(_padded(self._no_match))
        card.body.addWidget(self._states, 1)
        return card

    @Slot()
    def _restyle(self) -> None:
        self._find_field.setMinimumWidth(_FIND_WIDTH // 2)
        self._find_field.setMaximumWidth(grown(_FIND_WIDTH))
        self._find_sign.setIcon(icon("search", "ink3"))
        self._widen_hints()

    def _widen_hints(self) -> None:
        """Give the hints the room of all of them, and no more: they stand at the end."""
        self._hints.setMaximumWidth(self._hints.whole_width())

    # --- data --------------------------------------------------------------------------------------------

    def _load(self) -> Holdings:
        """Read everything (on the read lane)."""
        project = self._flows.settings().project
        records = self._flows.board.records()
        owed = dict.fromkeys(d.destination for record in records for d in record.deliveries)
        destinations = tuple(dict.fromkeys((*(project.destinations if project else ()), *owed)))
        return Holdings(self._flows.board.drafts(), records, destinations, self._flows.clock())

    def _show(self, holdings: Holdings) -> None:
        self._trouble.show_trouble(None)
        chosen = self._table.chosen_id()
        self._model.show(holdings)
        self._settle(chosen)
        if self._awaited and self.currentWidget() is self._board_page:
            self._to_table()
        self._awaited = False
        if self.currentWidget() is self.detail:
            self.detail.reload()

    @Slot()
    def _narrow(self) -> None:
        chosen = self._table.chosen_id()
        self._model.narrow(self._find_field.text(), Group(self._chips.current()))
        self._settle(chosen)

    def _settle(self, chosen: str) -> None:
        """Bring chips, count, selection and empty states in line with the rows."""
        counts = self._model.counts()
        words = self._chip_words(counts)
        for group, text in words.items():
            optional = group in {Group.NEEDS_YOU, Group.DRAFTS}
            self._chips.word(group, text, shown=counts[group] > 0 or not optional)
        shown, total = self._model.rowCount(), self._model.total()
        self._count.setText(self.tr("Showing {shown} of {total}").format(shown=shown, total=total))
        self._states.setCurrentIndex(0 if shown else (1 if total == 0 else 2))
        self._hints.setVisible(shown > 0)
        self._chips.setVisible(total > 0)
        self._find_field.setVisible(total > 0)
        self._count.setVisible(total > 0)
        if self._table.chosen_id() != chosen or not chosen:
            self._table.choose(chosen)
        self._row_changed()

    def _chip_words(self, counts: dict[Group, int]) -> dict[Group, str]:
        drafts, needing = counts[Group.DRAFTS], counts[Group.NEEDS_YOU]
        return {
            Group.ALL: self.tr("All {count}").format(count=counts[Group.ALL]),
            Group.DRAFTS: self.tr("1 draft") if drafts == 1 else self.tr("%n drafts", "", drafts),
            Group.NOT_SENT: self.tr("{count} not sent").format(count=counts[Group.NOT_SENT]),
            Group.NEEDS_YOU: self.tr("1 needs you") if needing == 1 else self.tr("%n need you", "", needing),
            Group.DELIVERED: self.tr("{count} delivered").format(count=counts[Group.DELIVERED]),
        }

    # --- acts --------------------------------------------------------------------------------------------

    @Slot()
    def _find(self) -> None:
        self._find_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._find_field.selectAll()

    @Slot()
    def _to_table(self) -> None:
        if self._model.rowCount():
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_all(self) -> None:
        self._chips.choose(Group.ALL)
        self._find_field.clear()
        self._narrow()
        self._to_table()

    @Slot(object)
    def _open_item(self, item: Item) -> None:
        if isinstance(item, RecordView):
            self.open(item.id)
        else:
            self._navigate("entry", draft_id=item.id)

    @Slot()
    def _close_record(self) -> None:
        if self.currentWidget() is self.detail:
            self.setCurrentWidget(self._board_page)
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _ask_removal(self, item: Item) -> None:
        """Ask in place; a finished record is not removed here, and the bar says so."""
        if isinstance(item, RecordView):
            self._unwanted = None
            why = self.tr("It stays on this disk until every copy is proved.")
            self._ask.set_words("info", self.tr("A finished record cannot be removed"), why)
        else:
            self._unwanted = item
            title = self.tr("Remove the draft “{title}”?").format(title=draft_name(item.title))
            why = self.tr("Its answers leave this disk for good: {answered} of {total} are filled in.")
            self._ask.set_words("wait", title, why.format(answered=item.answered, total=item.total))
        self._remove_button.setVisible(self._unwanted is not None)
        self._keep_button.setText(self.tr("Keep draft") if self._unwanted else self.tr("Close"))
        self._ask.show()
        self._keep_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _keep(self) -> None:
        self._unwanted = None
        self._ask.hide()
        self._to_table()

    @Slot()
    def _remove(self) -> None:
        draft = self._unwanted
        self._keep()
        if draft is not None:
            discard = partial(self._flows.capture.discard, draft.id)
            self._bridge.run("store", discard, self._removed, self._not_removed)

    def _removed(self, _: Any) -> None:
        self._bridge.changed.emit()

    def _not_removed(self, error: FieldappError) -> None:
        self._trouble.show_trouble(error)


def _padded(widget: QWidget) -> QWidget:
    """Return a widget with the room that an empty card gives its words."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(20, 12, 20, 12)
    column.addWidget(widget)
    column.addStretch(1)
    return box
