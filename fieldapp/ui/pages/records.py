"""Where your records are: every draft and finished record, and how far each has come."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fieldapp.flows import Flows
from fieldapp.flows.bulk import BulkReport, Deed
from fieldapp.flows.views import RowView
from fieldapp.records import Counted, Wanted
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.components import (
    Button,
    Card,
    EmptyState,
    ErrorDetails,
    KeyHints,
    LineEdit,
    LinkButton,
    Text,
)
from fieldapp.ui.courier import Courier
from fieldapp.ui.icons import icon
from fieldapp.ui.pages.bin import BinPage
from fieldapp.ui.pages.chip_row import ChipRow
from fieldapp.ui.pages.loader import Loader
from fieldapp.ui.pages.record_detail import RecordDetailPage
from fieldapp.ui.pages.records_bulk import BulkBar, BulkOutcome, BulkRun
from fieldapp.ui.pages.records_feed import Asked, Feed, News
from fieldapp.ui.pages.records_filters import RecordFilters
from fieldapp.ui.pages.records_held import Held
from fieldapp.ui.pages.records_model import Group, RecordsModel, number_in
from fieldapp.ui.pages.records_table import RecordsTable
from fieldapp.ui.theme import PAGE_MARGIN, grown, switch

_FIND_WIDTH = 340
_GREEDY = 100  # takes all the room there is, up to its most
_TICK = 30_000  # milliseconds between two readings of the clock, for 'retry in 2 min'
_PAUSE = 150  # milliseconds without a key after which what is typed is searched for
_LEAST = QSize(480, 320)

_CHIPS = (
    (Group.ALL, "neutral"),
    (Group.DRAFTS, "neutral"),
    (Group.NOT_SENT, "unsent"),
    (Group.NEEDS_YOU, "refused"),
    (Group.DELIVERED, "neutral"),  # no green: what is among them need not be proved
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
        self._left = False  # for another page
        self._total = 0  # records that the board could show, as far as it is known
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
        self._run = BulkRun(flows, bridge, self)
        self._build()
        self.feed = Feed(flows, bridge, self._model, self)
        self.feed.started.connect(self._started)
        self.feed.renewed.connect(self._renewed)
        self.feed.failed.connect(self._trouble.show_trouble)
        self._model.reordered.connect(self.narrow)
        self._bin_loader = Loader(
            self._board_page, bridge, flows.bin.count, self._show_bin, self._trouble.show_trouble
        )
        self._connect_deeds()
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK)
        self._clock.timeout.connect(self.feed.reload)
        self._clock.start()
        for keys, act in (
            (QKeySequence(QKeySequence.StandardKey.Find), self._find),
            (QKeySequence("Ctrl+Shift+F"), self._filter),
            (QKeySequence(QKeySequence.StandardKey.Undo), self._outcome.take_back),
        ):
            QShortcut(keys, self._board_page).activated.connect(act)

    def reload(self) -> None:
        """Load again from the disk."""
        self.feed.reload()

    def focus_main(self) -> None:
        """Put the keyboard on the rows, or on the way back from a record."""
        if self.currentWidget() is self.detail:
            self.detail.focus_main()
        elif self.currentWidget() is self.bin:
            self.bin.focus_main()
        else:
            self._awaited = self._model.rowCount() == 0  # the first load brings the rows
            self._to_table()

    def open(self, record_id: str = "", group: str = "", *, ask: bool = False, binned: bool = False) -> None:
        """Show one record, the bin, or the board with a filter on (a Group's value).

        What was looked for stays on the way back from a record; whoever comes from another page sees all.
        """
        left, self._left = self._left, False
        narrowed = left and self._widen()
        if group:
            self._chips.choose(group)
        if group or narrowed:
            self.narrow()
        if record_id:
            self.detail.show_record(record_id, ask=ask)
            self.setCurrentWidget(self.detail)
        elif binned:
            self._open_bin()
        else:
            self._close_record()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802  (Qt's name)
        """Let what was said of an act go with the page, and what was looked for when it is come to anew."""
        super().hideEvent(event)
        if self.window().isVisible():  # not only minimised
            self._outcome.hide()
            self._left = True

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Ask for little: the window decides its least size, and the table drops columns."""
        return _LEAST

    # --- building ----------------------------------------------------------------------------------------

    def _build(self) -> None:
        column = QVBoxLayout(self._board_page)
        column.setContentsMargins(PAGE_MARGIN, 16, PAGE_MARGIN, 12)
        column.setSpacing(12)
        column.addLayout(self._head())
        self._chips = ChipRow(((g, kind) for g, kind in _CHIPS), self.tr("Filter"), self)
        self._chips.chosen.connect(self.narrow)
        self._chips.hide()
        column.addWidget(self._chips)
        self._filters = RecordFilters(self)
        self._filters.changed.connect(self.narrow)
        self._filters.hide()
        column.addWidget(self._filters)
        self._trouble = ErrorDetails(parent=self)
        column.addWidget(self._trouble)
        self._outcome = BulkOutcome(self)
        column.addWidget(self._outcome)
        self._bar = BulkBar(self)
        column.addWidget(self._bar)
        column.addWidget(self._body(), 1)
        footer = QHBoxLayout()
        self._count = Text("", "caption", "ink3", parent=self)
        self._count.setObjectName("recordsCount")
        where = LinkButton(self.tr("Where is my data"), parent=self)
        where.setObjectName("whereButton")
        where.setToolTip(self.tr("Where each record is, and whether this disk can be wiped (Ctrl+Shift+W)"))
        where.clicked.connect(lambda: self._navigate("where"))
        footer.addWidget(where)
        footer.addWidget(self._count)
        self._hints = KeyHints(self._keys_for(None), self)
        self._table.selectionModel().currentChanged.connect(self._row_changed)
        footer.addWidget(self._hints, 1)
        column.addLayout(footer)
        switch.changed.connect(self._restyle)
        self._restyle()

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Text(self.tr("Where your records are"), "title", parent=self))
        head.addStretch(1)
        self.find_field = LineEdit(parent=self)
        self.find_field.setObjectName("recordsFind")
        self.find_field.setAccessibleName(self.tr("Find in answers, titles and forms"))
        self.find_field.setPlaceholderText(self.tr("Find in all answers"))
        self.find_field.setClearButtonEnabled(True)
        self._find_sign = self.find_field.addAction(icon("search"), LineEdit.ActionPosition.LeadingPosition)
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_PAUSE)
        self._typed.timeout.connect(self.narrow)
        self.find_field.textChanged.connect(self._typed.start)
        self.find_field.hide()  # until there is something to find: else it would take the first focus
        self.find_field.returnPressed.connect(self._to_table)
        head.addWidget(self.find_field, _GREEDY)
        self._more = Button(self.tr("Filters"), "normal", trailing="chevron-down", parent=self)
        self._more.setObjectName("filtersButton")
        self._more.setToolTip(self.tr("Filter by form, date, destination or problem (Ctrl+Shift+F)"))
        self._more.clicked.connect(self._fold_filters)
        self._more.hide()
        head.addWidget(self._more)
        self._bin_button = Button("", "quiet", "trash", parent=self)
        self._bin_button.setObjectName("binButton")
        self._bin_button.clicked.connect(self._open_bin)
        self._bin_button.hide()  # until something lies in it
        head.addWidget(self._bin_button)
        return head

    def _show_bin(self, number: int) -> None:
        """Show the way to the bin while something lies in it."""
        self._bin_button.setText(self.tr("Bin ({count})").format(count=_grouped(number)))
        self._bin_button.setVisible(number > 0)
        self._bin_button.updateGeometry()

    def _connect_deeds(self) -> None:
        """Have the bar act on what is chosen, and tell what came of it."""
        self._table.chosen_changed.connect(self._chosen_changed)
        self._table.unwanted.connect(partial(self._do, Deed.DELETE))
        self._bar.wanted.connect(self._do)
        self._bar.cleared.connect(self._choose_one)
        self._bar.stopped.connect(self._run.stop)
        self._outcome.undo_wanted.connect(self._bring_back)
        self._outcome.closed.connect(self._to_table)
        self._run.progress.connect(self._progressed)
        self._run.ended.connect(self._ended)

    def _keys_for(self, item: RowView | None) -> list[tuple[str, str]]:
        """Return the keys that do something with a row."""
        keys = [("↑+↓", self.tr("move")), ("Shift+↓", self.tr("choose more")), ("Enter", self.tr("open"))]
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
        hint = self.tr("Words are found by their first letters. Fewer words find more.")
        self._no_match = EmptyState(self.tr("No record matches."), hint, every, card)
        self._states = QStackedWidget(card)
        self._states.addWidget(self._table)
        self._states.addWidget(self._none)
        self._states.addWidget(_padded(self._no_match))
        card.body.addWidget(self._states, 1)
        return card

    @Slot()
    def _restyle(self) -> None:
        self.find_field.setMinimumWidth(_FIND_WIDTH // 2)
        self.find_field.setMaximumWidth(grown(_FIND_WIDTH))
        self._find_sign.setIcon(icon("search", "ink3"))
        self._widen_hints()

    def _widen_hints(self) -> None:
        """Give the hints the room of all of them, and no more: they stand at the end."""
        self._hints.setMaximumWidth(self._hints.whole_width())

    # --- data --------------------------------------------------------------------------------------------

    @Slot()
    def narrow(self) -> None:
        """Ask at once for what find field, chips, filters and column heads say."""
        self._typed.stop()
        narrowed = self._filters.chosen(self._flows.clock())
        wanted = Wanted(text=self.find_field.text().strip(), **narrowed, **self._model.order())
        active = self._filters.active()
        self._more.setText(
            self.tr("Filters ({count})").format(count=active) if active else self.tr("Filters")
        )
        self._more.updateGeometry()
        self.feed.ask(Asked(wanted, Group(self._chips.current())))

    @Slot()
    def _started(self) -> None:
        """Show the first page of another question, its first row chosen."""
        self._trouble.show_trouble(None)
        self._table.scrollToTop()
        self._table.choose("")
        self._settle()

    @Slot(object)
    def _renewed(self, news: News) -> None:
        self._trouble.show_trouble(None)
        self._total = news.total
        held = Held(self._table, self._model)
        self._model.renew(news.load)
        held.put_back()
        self._filters.offer(news.choices)
        for group, text in self._chip_words(news.counted).items():
            optional = group in {Group.NEEDS_YOU, Group.DRAFTS}
            self._chips.word(group, text, shown=number_in(news.counted, group) > 0 or not optional)
        self._settle()
        if self._awaited and self.currentWidget() is self._board_page:
            self._to_table()
        self._awaited = False
        if self.currentWidget() is self.detail:
            self.detail.reload()

    def _settle(self) -> None:
        """Bring count, selection and empty states in line with the rows."""
        shown = self._model.rowCount()
        total = max(self._total, shown)
        self._count.setText(
            self.tr("Showing {shown} of {total}").format(shown=_grouped(shown), total=_grouped(total))
        )
        self._no_match.how.setVisible(bool(self.feed.asked.wanted.text))
        self._states.setCurrentIndex(0 if shown else (1 if total == 0 else 2))
        self._hints.setVisible(shown > 0)
        for widget in (self._chips, self.find_field, self._more, self._count):
            widget.setVisible(total > 0)
        if shown and not self._table.currentIndex().isValid():
            self._table.choose("")
        self._row_changed()
        self._chosen_changed()

    def _chip_words(self, counted: Counted) -> dict[Group, str]:
        counts = {group: number_in(counted, group) for group in Group}
        drafts, needing = counts[Group.DRAFTS], counts[Group.NEEDS_YOU]
        return {
            Group.ALL: self.tr("All {count}").format(count=_grouped(counts[Group.ALL])),
            Group.DRAFTS: self.tr("1 draft") if drafts == 1 else self.tr("%n drafts", "", drafts),
            Group.NOT_SENT: self.tr("{count} not sent").format(count=_grouped(counts[Group.NOT_SENT])),
            Group.NEEDS_YOU: self.tr("1 needs you") if needing == 1 else self.tr("%n need you", "", needing),
            Group.DELIVERED: self.tr("{count} delivered").format(count=_grouped(counts[Group.DELIVERED])),
        }

    # --- acts --------------------------------------------------------------------------------------------

    @Slot()
    def _find(self) -> None:
        self.find_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_field.selectAll()

    @Slot()
    def _filter(self) -> None:
        """Bring the filters in sight and the keyboard to the first of them."""
        self._filters.show()
        self._filters.form.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _fold_filters(self) -> None:
        if self._filters.isHidden():
            self._filter()
        else:
            self._filters.hide()

    @Slot()
    def _to_table(self) -> None:
        if self._model.rowCount():
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_all(self) -> None:
        self._widen()
        self.narrow()
        self._awaited = True

    def _widen(self) -> bool:
        """Look for nothing any more, and return whether something was looked for; `narrow` asks."""
        found = bool(self.find_field.text() or self._filters.active())
        grouped = Group(self._chips.current()) is not Group.ALL
        self._chips.choose(Group.ALL)
        self.find_field.clear()
        self._filters.clear()
        return found or grouped

    @Slot(object)
    def _open_item(self, item: RowView) -> None:
        if item.finished:
            self.open(item.id)
        else:
            self._navigate("entry", draft_id=item.id)

    @Slot()
    def _close_record(self) -> None:
        if self.currentWidget() is not self._board_page:
            self.setCurrentWidget(self._board_page)
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str, str)
    def _binned(self, record_id: str, _title: str) -> None:
        """Show the board again after a record was deleted on its page, with the way back."""
        self._close_record()
        self._outcome.show_report(Deed.DELETE, BulkReport(done=(record_id,)), 0)
        self._bridge.changed.emit()

    @Slot()
    def _open_bin(self) -> None:
        self._outcome.hide()  # what it offers to undo may be undone there
        self.setCurrentWidget(self.bin)
        self.bin.focus_main()

    # --- many at once ------------------------------------------------------------------------------------

    @Slot()
    def _chosen_changed(self) -> None:
        if not self._run.running:
            self._bar.show_chosen(self._table.picked_total())

    @Slot()
    def _choose_one(self) -> None:
        self._table.choose("", self._table.currentIndex().row())
        self._to_table()

    @Slot(object)
    def _do(self, deed: Deed) -> None:
        """Do something to what is chosen: whole results by asking for them, rows by what they are now."""
        total, here = self._table.picked_total(), self._table.picked_here()
        if not total or self._run.running:
            return
        self._outcome.hide()
        if len(here) == total:
            self._run.start(deed, list(here.values()))
            return
        runs, shown = self._table.picked(), self.feed.shown
        rows = self._model.rowCount()
        if shown is None or shown is not self.feed.asked:
            self._choose_again(deed)
            return

        def start(ids: list[str]) -> None:
            stand = len(ids) == rows and all(ids[row] == id_ for row, id_ in here.items())
            if stand and shown is self.feed.asked:
                self._run.start(deed, [id_ for first, last in runs for id_ in ids[first : last + 1]])
            else:
                self._choose_again(deed)

        ids = partial(self._flows.lists.ids, shown.whole)
        self._bridge.run("read", ids, start, self._trouble.show_trouble)

    def _choose_again(self, deed: Deed) -> None:
        """Show how the rows stand now: what was chosen is not what is there, or not what is looked for."""
        self._choose_one()
        self._outcome.show_moved(deed)
        self.feed.reload()

    @Slot(object)
    def _bring_back(self, record_ids: tuple[str, ...]) -> None:
        self._run.start(Deed.RESTORE, list(record_ids))

    @Slot(int, int)
    def _progressed(self, done: int, total: int) -> None:
        if total > 1:
            self._bar.show_progress(self._run.deed, done, total)

    @Slot(object)
    def _ended(self, report: BulkReport) -> None:
        self._choose_one()
        self._chosen_changed()
        self._outcome.show_report(self._run.deed, report, self._run.untouched)


def _grouped(number: int) -> str:
    """Return a number as it is written here: 100,000."""
    return QLocale().toString(number)


def _padded(widget: QWidget) -> QWidget:
    """Return a widget with the room that an empty card gives its words."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(20, 12, 20, 12)
    column.addWidget(widget)
    column.addStretch(1)
    return box
