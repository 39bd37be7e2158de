"""The home page: where every record is, what needs a person, what to go on with."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from fieldapp.errors import FieldappError
from fieldapp.flows import Flows
from fieldapp.flows.views import AccountView, HomeView, ShareLine
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.components import Card, Columns, ErrorDetails, RowButton, ScrollPage
from fieldapp.ui.courier import Courier
from fieldapp.ui.pages.home_cards import (
    ContinueCard,
    DoneLine,
    HeroCard,
    LastSyncCard,
    Navigate,
    NeedsYou,
    StartCard,
)
from fieldapp.ui.pages.home_consents import ConsentsCard
from fieldapp.ui.pages.home_rows import DayChart
from fieldapp.ui.pages.loader import Loader

_HERO_LEAST = 400
_CARD_LEAST = 270
_SHARES = (6, 8, 5)  # forms have the longest names, seven bars need the least
_RING = 8  # pixels that the focus ring and a little air take


@dataclass(frozen=True)
class _Seen:
    """What one load brings."""

    home: HomeView
    account: AccountView
    consents: tuple[ShareLine, ...]


class HomePage(ScrollPage):
    """Hero and last sync, one "needs you" line, three cards."""

    shows_form_keys = True

    def __init__(
        self,
        flows: Flows,
        bridge: Bridge,
        navigate: Navigate,
        courier: Courier,
        parent: QWidget | None = None,
    ) -> None:
        """Take the verbs, the lanes, the way to other pages, and the one who sends."""
        super().__init__(parent)
        self._flows = flows
        self._courier = courier
        self._seen: _Seen | None = None
        self._placed: QWidget | None = None  # what the page itself gave the keyboard to
        self.trouble = ErrorDetails(parent=self.content)
        self.note = DoneLine(navigate, self.content)
        self._schema = ""  # of the form that was finished just now
        self.hero = HeroCard(self.content)
        self.last_sync = LastSyncCard(navigate, self.content)
        self.needs_you = NeedsYou(navigate, self.content)
        self.consents = ConsentsCard(navigate, self.content)
        self.continue_card = ContinueCard(navigate, self.content)
        self.start_card = StartCard(navigate, self.content)
        self.chart = DayChart(self.content)
        chart_card = Card(self.tr("Records per day"), parent=self.content)
        chart_card.body.addWidget(self.chart, 1)
        top = Columns([self.hero, self.last_sync], _HERO_LEAST, (17, 6), self.content)
        cards = Columns([self.continue_card, self.start_card, chart_card], _CARD_LEAST, _SHARES, self.content)
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.note)
        self.body.addWidget(top)
        self.body.addWidget(self.needs_you)
        self.body.addWidget(self.consents)
        self.body.addWidget(cards, 1)
        self.needs_you.hide()
        self._loader = Loader(self, bridge, self._load, self._show, self._trouble)
        courier.online_changed.connect(self._again)
        courier.running_changed.connect(self._again)

    def reload(self) -> None:
        """Load again from the disk."""
        self._loader.ask()

    def open(self, note: str = "", schema: str = "") -> None:
        """Begin at the top, with the keyboard on what one comes for.

        `note` says what was just done; `schema` is of the form of which another record may follow.
        """
        self.note.show_words(note, finished=bool(schema))
        self._schema = schema
        self._offer_another()
        if self._seen is not None:
            self._place_soon()

    def focus_main(self) -> None:
        """Put the keyboard on what one comes here for: go on, or start.

        In a low window the button may lie below; then a row that is in sight gets it, so that the page
        opens with its sentence at the top.
        """
        continues, starts = self.continue_card, self.start_card
        rows = (*continues.findChildren(RowButton), *starts.findChildren(RowButton))
        choices: tuple[QWidget, ...] = (
            self.note.another,
            continues.newest,
            *rows,
            starts.get,
            starts.sign_in,
        )
        shown = [widget for widget in choices if widget.isVisible()]
        in_sight = [widget for widget in shown if self._in_sight(widget)]
        for widget in (in_sight or shown)[:1]:
            widget.setFocus()
            self._placed = widget
        if in_sight:
            self.verticalScrollBar().setValue(0)

    def _offer_another(self) -> None:
        forms = self._seen.home.forms if self._seen is not None and self._schema else ()
        same = (form for form in forms if form.readable and form.ref.schema_id == self._schema)
        self.note.offer(next(same, None))

    def _place_soon(self) -> None:
        QTimer.singleShot(0, self, self.focus_main)  # once what was loaded is laid out

    def _in_sight(self, widget: QWidget) -> bool:
        """Return whether it and its focus ring are seen while the page is at its top."""
        bottom = widget.mapTo(self.content, widget.rect().bottomLeft()).y()
        return bottom + _RING < self.viewport().height()

    def _load(self) -> _Seen:
        flows = self._flows
        return _Seen(flows.board.home(), flows.account.view(), flows.sharing.waiting())

    def _show(self, seen: _Seen) -> None:
        first = self._seen is None
        self._seen = seen
        self.trouble.show_trouble(None)
        now = self._flows.clock()
        online = self._courier.online
        self.hero.show_view(seen.home, seen.account.project, online=online, syncing=self._courier.running)
        self.last_sync.show_view(seen.home, now)
        self.needs_you.show_view(seen.home)
        self.consents.show_lines(seen.consents)
        sync_is_filled = online is True and seen.home.unsent > 0
        self.continue_card.show_drafts(
            seen.home.drafts, seen.home.drafts_total, now, primary=not sync_is_filled
        )
        self.start_card.show_forms(seen.home.forms, signed_in=seen.account.user is not None)
        self.chart.set_days(seen.home.per_day)
        self._offer_another()
        untouched = self._placed is not None and QApplication.focusWidget() is self._placed
        if first or (untouched and not self._in_sight(self._placed or self)):
            self._place_soon()

    def _trouble(self, error: FieldappError) -> None:
        self.trouble.show_trouble(error)

    @Slot()
    def _again(self) -> None:
        """Say it in the right words: waits for a network, is on its way, or press Sync."""
        if self._seen is not None:
            self._show(self._seen)
