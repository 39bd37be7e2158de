"""The sync page: what is still to send, how far the running sync is, and why each record is where it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from fieldapp.errors import FieldappError, OtherProject
from fieldapp.flows import Flows
from fieldapp.flows.views import LastSync, SyncProgress, SyncReport
from fieldapp.records import Reason
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.components import Banner, Button, Card, EmptyState, ErrorDetails, Text
from fieldapp.ui.courier import Courier
from fieldapp.ui.pages.chip_row import ChipRow
from fieldapp.ui.pages.link_test import LinkTest
from fieldapp.ui.pages.loader import Loader
from fieldapp.ui.pages.sync_card import Standing, SyncCard
from fieldapp.ui.pages.sync_log import LogKeeper
from fieldapp.ui.pages.sync_rows import ALL, KINDS, Act, Row, SyncModel, rows_of
from fieldapp.ui.pages.sync_table import SyncTable
from fieldapp.ui.theme import PAGE_MARGIN, grown

_TICK = 30_000  # milliseconds between two readings of the clock, for 'next try in 2 min'

_ROOM_FOR_CHIPS = 410  # page height at 100 % from which filters show above the rows
_LEAST = QSize(480, 320)


@dataclass(frozen=True, slots=True)
class _Outbox:
    """What one load brought."""

    rows: Sequence[Row]
    kinds: Mapping[str, int]  # how many deliveries of each kind there are
    more: int  # deliveries that are owed and not listed
    records: int
    unsent: int  # records that at least one destination has not confirmed
    last: LastSync | None
    now: datetime


class SyncPage(QWidget):
    """What leaves this laptop."""

    tells_of_syncs = True

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
        self.setProperty("kind", "page")
        self._flows = flows
        self._bridge = bridge
        self._navigate = navigate
        self._courier = courier
        self._model = SyncModel(self)
        self._outbox: _Outbox | None = None
        self._running = False
        self._confirmed_before = 0  # deliveries with a receipt when the running sync began
        self._was_offline = courier.online is False
        self._error: FieldappError | None = None  # why the newest sync could not run at all
        self._stopped = False  # the newest sync was cancelled
        self._just_ended = False  # a sync ended and its rows are not shown yet
        self._told: FieldappError | Reason | None = None
        self._returned = False  # the network came back and nobody has answered the offer yet
        self._build()
        self._loader = Loader(self, bridge, self._load, self._show, self._unread)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK)
        self._clock.timeout.connect(self._loader.ask)
        self._clock.start()
        courier.progress.connect(self._progressed)
        courier.finished.connect(self._finished)
        courier.failed.connect(self._failed)
        courier.online_changed.connect(self._network)
        courier.by_itself.changed.connect(self._standing_changed)
        self._bind_keys()

    def reload(self) -> None:
        """Load again from the disk."""
        self._loader.ask()

    def focus_main(self) -> None:
        """Put the keyboard on the one act of the page."""
        self._card.focus_act()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Ask for little: the window decides its least size, and the page folds what it can."""
        return _LEAST

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Fold the filters away where the rows would have no room."""
        super().resizeEvent(event)
        self._fold()

    @Slot()
    def _fold(self) -> None:
        told = (part for part in (self.link, self.log) if not part.isHidden())
        room = self.height() - sum(part.heightForWidth(self.width()) for part in told)
        self._chips.setVisible(self._model.total() > 0 and room >= grown(_ROOM_FOR_CHIPS))

    # --- building ----------------------------------------------------------------------------------------

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, 20, PAGE_MARGIN, 20)
        column.setSpacing(14)
        column.addWidget(self._offer_banner())
        self._card = SyncCard(self)
        self._card.sync_asked.connect(self._sync)
        self._card.cancel_asked.connect(self._courier.cancel)
        self._card.pause_asked.connect(self._courier.pause)
        self._card.resume_asked.connect(self._courier.resume)
        column.addWidget(self._card)
        self.link = LinkTest(self._flows, self._bridge, self)
        self.link.told.connect(self._fold)
        self._card.foot.test_asked.connect(self.link.start)
        column.addWidget(self.link)
        self.log = LogKeeper(self._flows, self._bridge, self)
        self.log.told.connect(self._fold)
        self._card.foot.log_asked.connect(self.log.ask_where)
        column.addWidget(self.log)
        self._trouble = ErrorDetails(parent=self)
        self._trouble.setObjectName("syncTrouble")
        column.addWidget(self._trouble)
        # No green on a number: what is among the delivered need not be proved.
        looks = ((kind, "neutral" if kind == "delivered" else kind) for kind in KINDS)
        self._chips = ChipRow(((ALL, "neutral"), *looks), self.tr("Filter"), self)
        self._chips.chosen.connect(self._narrow)
        column.addWidget(self._chips)
        card = Card(padding=2, parent=self)
        card.body.setContentsMargins(0, 4, 0, 4)
        self._table = SyncTable(self._model, card)
        self._table.acted.connect(self._act)
        self._table.opened.connect(self._open)
        self._table.sent_alone.connect(self._send_alone)
        self._states = QStackedWidget(card)
        self._states.addWidget(self._table)
        self._states.addWidget(self._empty(card))
        card.body.addWidget(self._states, 1)
        column.addWidget(card, 1)
        self._more = Text("", "caption", "ink3", parent=self)
        self._more.setObjectName("moreOwed")
        self._more.hide()
        column.addWidget(self._more)

    def _offer_banner(self) -> Banner:
        """Return the bar that asks, where sending by itself is off, when the network is back."""
        now = Button(self.tr("Sync now"), icon="sync", parent=self)
        now.setObjectName("offerSyncButton")
        now.clicked.connect(self._sync)
        later = Button(self.tr("Not now"), "quiet", parent=self)
        later.setObjectName("offerLaterButton")
        later.clicked.connect(self._later)
        self._offer = Banner("info", "", "", [now, later], self)
        self._offer.setObjectName("offerBanner")
        self._offer.hide()
        return self._offer

    def _empty(self, parent: QWidget) -> QWidget:
        box = QWidget(parent)
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)  # else the card gives way
        column = QVBoxLayout(box)
        column.setContentsMargins(20, 12, 20, 12)
        forms = Button(self.tr("See all forms"), icon="forms", parent=box)
        forms.clicked.connect(partial(self._navigate, "forms"))
        sentence = self.tr("No finished records. A record you finish waits here until each server has it.")
        column.addWidget(EmptyState(sentence, self.tr("Fill a form and finish it."), forms, box))
        column.addStretch(1)
        return box

    # --- data --------------------------------------------------------------------------------------------

    def _load(self) -> _Outbox:
        """Read everything (on the read lane)."""
        board = self._flows.board
        outbox = board.outbox()
        return _Outbox(
            rows=rows_of(outbox.rows, self._flows.account.view().project),
            kinds=outbox.kinds,
            more=outbox.more,
            records=outbox.finished,
            unsent=outbox.unsent,
            last=board.last_sync(),
            now=self._flows.clock(),
        )

    def _show(self, outbox: _Outbox) -> None:
        self._outbox = outbox
        # What needs a person stands on top after a sync; who is among the rows stays there.
        to_top, self._just_ended = self._just_ended and not self._table.hasFocus(), False
        chosen = None if to_top else self._table.chosen_key()
        standing = self._courier.by_itself.standing
        self._model.show(
            outbox.rows,
            outbox.now,
            running=self._courier.running,
            by_itself=standing is None or not standing.hold,
            kinds=outbox.kinds,
        )
        self._more.setText(
            self.tr("%n more are owed. Records has all of them.", "", outbox.more) if outbox.more else ""
        )
        self._more.setVisible(outbox.more > 0)
        counts = self._model.counts()
        self._chips.word(ALL, self.tr("All {count}").format(count=self._model.total()))
        for kind, word in self._words().items():
            self._chips.word(kind, word.format(count=counts[kind]), shown=counts[kind] > 0)
        self._settle(chosen)
        self._renew()

    def _words(self) -> dict[str, str]:
        return {
            "delivered": self.tr("{count} delivered"),
            "sending": self.tr("{count} sending"),
            "line": self.tr("{count} in line"),
            "waiting": self.tr("{count} waiting"),
            "unconfirmed": self.tr("{count} not confirmed"),
            "blocked": self.tr("{count} blocked"),
            "refused": self.tr("{count} refused"),
        }

    def _settle(self, chosen: tuple[str, str] | None) -> None:
        """Bring selection and empty state in line with the rows."""
        total = self._model.total()
        self._states.setCurrentIndex(0 if total else 1)
        self._fold()
        if not self._model.rowCount() and self._chips.current() != ALL:
            self._chips.choose(ALL)  # the last row of that state moved on: never leave an empty table
            self._narrow()
        elif chosen is None or self._table.chosen_key() != chosen:
            self._table.choose(chosen)

    def _renew(self) -> None:
        """Show the card as the courier and the last load have it."""
        outbox, courier = self._outbox, self._courier
        if outbox is None:
            return
        self._card.show_by_itself(courier.by_itself.standing)
        if courier.running != self._running:
            self._running = courier.running
            self._table.set_quiet(courier.running)
            if courier.running:
                self._confirmed_before = self._model.counts()["delivered"]
                self._error, self._returned, self._stopped = None, False, False
                self._card.show_start(outbox.unsent)
                self.link.forget()
        if courier.running:
            if courier.last is not None:
                confirmed = self._model.counts()["delivered"] - self._confirmed_before
                self._card.show_progress(courier.last, confirmed)
        else:
            standing = Standing(
                records=outbox.records,
                unsent=outbox.unsent,
                online=courier.online,
                last=outbox.last,
                stopped=self._stopped,
                now=outbox.now,
            )
            self._card.show_standing(standing)
        self._show_offer(outbox)
        self._show_trouble(outbox)

    def _show_offer(self, outbox: _Outbox) -> None:
        standing = self._courier.by_itself.standing
        goes = standing is not None and standing.hold in {"", "paused"}  # nor is who paused it asked
        asked = self._returned and not goes and outbox.unsent > 0 and not self._courier.running
        if asked:
            one = self.tr("The network is back. Sync 1 record now?")
            many = self.tr("The network is back. Sync %n records now?", "", outbox.unsent)
            self._offer.set_words("info", one if outbox.unsent == 1 else many)
        self._offer.setVisible(asked)

    def _show_trouble(self, outbox: _Outbox) -> None:
        """Say what stopped the last sync for as long as it matters: until all arrived, or another starts."""
        stopped = outbox.last.problem if outbox.last is not None and outbox.unsent else None
        if stopped is not None and stopped.code == OtherProject.code:
            stopped = (
                stopped if any(row.act is Act.PROJECT for row in outbox.rows) else None
            )  # it is open again
        trouble = self._error or stopped
        shown = None if self._courier.running or self._returned else trouble
        if shown != self._told:  # else its Details would fold while a person reads them
            self._told = shown
            self._trouble.show_trouble(shown)

    # --- what happens ------------------------------------------------------------------------------------

    @Slot(object)
    def _progressed(self, _: SyncProgress) -> None:
        self._renew()

    @Slot(object)
    def _finished(self, report: SyncReport) -> None:
        self._stopped = report.cancelled
        self._just_ended = True
        self._loader.ask()
        self._renew()

    @Slot(object)
    def _failed(self, error: FieldappError) -> None:
        self._error = error
        self._renew()

    def _unread(self, error: FieldappError) -> None:
        """Say that the disk could not be read; what is shown stays."""
        self._told = error
        self._trouble.show_trouble(error)

    @Slot(object)
    def _network(self, online: object) -> None:
        """Offer to send when the server answers again after it did not."""
        self.link.forget()
        if online is False:
            self._was_offline, self._returned = True, False
        elif online is True and self._was_offline:
            self._was_offline, self._returned = False, True
        self._renew()

    # --- acts --------------------------------------------------------------------------------------------

    @Slot()
    def _sync(self) -> None:
        self._returned = False
        self._courier.start()
        self._renew()

    @Slot(object)
    def _send_alone(self, row: Row) -> None:
        """Send one record now, whatever else is owed and however long it was to wait."""
        self._courier.retry(row.record.id)

    @Slot()
    def _standing_changed(self) -> None:
        """Show what is so now; rows say other times where nothing goes by itself."""
        self._renew()
        self._loader.ask()

    def _bind_keys(self) -> None:
        for keys, act in (
            ("Ctrl+P", self._card.flip_pause),
            ("Ctrl+T", self._card.foot.test.click),
            ("Ctrl+S", self.log.ask_where),
            ("Shift+F5", self._card.ask_cancel),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    @Slot()
    def _later(self) -> None:
        self._returned = False
        self._offer.hide()
        self._table.setFocus()

    @Slot()
    def _narrow(self) -> None:
        chosen = self._table.chosen_key()
        self._model.narrow(self._chips.current())
        self._settle(chosen)

    @Slot(object)
    def _open(self, row: Row) -> None:
        self._navigate("records", record_id=row.record.id)

    @Slot(object)
    def _act(self, row: Row) -> None:
        match row.act:
            case Act.RETRY | Act.ONLY | Act.AGAIN:
                self._send_alone(row)
            case Act.SIGN_IN:
                self._navigate("sign_in")
            case Act.PROJECT:
                self._navigate("sign_in", project_file=True)
            case Act.SETTINGS:
                self._navigate("settings")
            case _:
                self._open(row)
