"""Where your records are: every draft and finished record, and how far each has come."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fieldapp.flows import Flows
from fieldapp.flows.views import RecordView
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.components import Button, Card, EmptyState, ErrorDetails, KeyHints, LineEdit, Text
from fieldapp.ui.courier import Courier
from fieldapp.ui.icons import icon
from fieldapp.ui.pages.bin import BinPage
from fieldapp.ui.pages.binning import Binning
from fieldapp.ui.pages.chip_row import ChipRow
from fieldapp.ui.pages.entry_undo import UndoBar
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
        self._board_page = QWidget(self)
        self._board_page.setProperty("kind", "page")
        self.detail = RecordDetailPage(flows, bridge, courier, navigate, self)
        self.detail.closed.connect(self._close_record)
        self.detail.binned.connect(self._binned)
        self.bin = BinPage(flows, bridge, self)
        self.bin.closed.connect(self._close_record)
        self.addWidget(self._board_page)
        self.addWidget(self.detail)
        self.addWidget(self.bin)
        self._build()
        self._loader = Loader(self, bridge, self._load, self._show, self._trouble.show_trouble)
        self._bin_loader = Loader(
            self._board_page, bridge, flows.bin.count, self._show_bin, self._trouble.show_trouble
        )
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK)
        self._clock.timeout.connect(self._loader.ask)
        self._clock.start()
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self._board_page)
        find.activated.connect(self._find)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self._board_page)
        undo.activated.connect(self._undo)

    def reload(self) -> None:
        """Load again from the disk."""
        self._loader.ask()

    def focus_main(self) -> None:
        """Put the keyboard on the rows, or on the way back from a record."""
        if self.currentWidget() is self.detail:
            self.detail.focus_main()
        elif self.currentWidget() is self.bin:
            self.bin.focus_main()
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
        head.addWidget(self._made_bin_button())
        column.addLayout(head)
        self._chips = ChipRow(((g, kind) for g, kind in _CHIPS), self.tr("Filter"), self)
        self._chips.chosen.connect(self._narrow)
        self._chips.hide()
        column.addWidget(self._chips)
        self._trouble = ErrorDetails(parent=self)
        column.addWidget(self._trouble)
        column.addWidget(self._body(), 1)
        column.addLayout(self._footer())
        switch.changed.connect(self._restyle)
        self._restyle()

    def _made_bin_button(self) -> Button:
        button = self._bin_button = Button("", "quiet", "trash", parent=self)
        self._bin_button.setObjectName("binButton")
        self._bin_button.clicked.connect(self._open_bin)
        self._bin_button.hide()  # until something lies in it
        return button

    def _footer(self) -> QHBoxLayout:
        """Return the count, and the keys of the rows or the way back from the bin."""
        footer = QHBoxLayout()
        self._count = Text("", "caption", "ink3", parent=self)
        self._count.setObjectName("recordsCount")
        footer.addWidget(self._count)
        self._hints = KeyHints(self._keys_for(None), self)
        self._table.selectionModel().currentChanged.connect(self._row_changed)
        footer.addWidget(self._hints, 1)
        self._undo_bar = UndoBar(self)
        self._undo_bar.gone.connect(self._show_hints)
        footer.addWidget(self._undo_bar, 2)
        self._binning = Binning(self._undo_bar, self._flows, self._bridge, self)
        self._binning.refused.connect(self._trouble.show_trouble)
        return footer

    def _keys_for(self, item: Item | None) -> list[tuple[str, str]]:
        """Return the keys that do something with a row."""
        keys = [("↑+↓", self.tr("move")), ("Enter", self.tr("open"))]
        if item is not None:
            keys.append(("Delete", self.tr("delete")))
        return [*keys, ("Ctrl+F", self.tr("find"))]

    @Slot()
    def _row_changed(self) -> None:
        self._hints.set_hints(self._keys_for(self._table.chosen()))
        self._widen_hints()

    def _body(self) -> QWidget:
        """Return the card with the table, and what stands there while there is nothing to show."""
        card = Card(padding=2, parent=self)
        card.body.setContentsMargins(0, 4, 0, 4)
        self._table = RecordsTable(self._model, card)
        self._table.opened.connect(self._open_item)
        self._table.unwanted.connect(self._delete)
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

    @Slot()
    def _show_hints(self) -> None:
        """Show the keys of the rows, unless the way back stands there."""
        self._hints.setVisible(self._model.rowCount() > 0 and self._undo_bar.isHidden())

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

    def _show_bin(self, number: int) -> None:
        self._bin_button.setText(self.tr("Bin ({number})").format(number=number))
        self._bin_button.setVisible(number > 0)

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
        self._show_hints()
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
        if self.currentWidget() is not self._board_page:
            self.bin.leave()
            self.setCurrentWidget(self._board_page)
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _delete(self, item: Item) -> None:
        """Put a row's draft or record into the bin; the only copy of a record stays, and the page says so."""
        self._trouble.show_trouble(None)
        self._binning.delete(item.id, self._model.name(item))

    @Slot(str, str)
    def _binned(self, record_id: str, title: str) -> None:
        """Show the board again, with the way back."""
        self._close_record()
        self._binning.offer([record_id], title)

    @Slot()
    def _open_bin(self) -> None:
        self.setCurrentWidget(self.bin)
        self.bin.focus_main()

    @Slot()
    def _undo(self) -> None:
        if self._undo_bar.isVisible():
            self._binning.undo()


def _padded(widget: QWidget) -> QWidget:
    """Return a widget with the room that an empty card gives its words."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(20, 12, 20, 12)
    column.addWidget(widget)
    column.addStretch(1)
    return box
