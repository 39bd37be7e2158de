"""The home page: where every record is, what needs a person, what to go on with."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from fieldapp.errors import FieldappError
from fieldapp.flows import Flows
from fieldapp.flows.views import AccountView, HomeView
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.components import Card, Columns, ErrorDetails, RowButton, ScrollPage
from fieldapp.ui.courier import Courier
from fieldapp.ui.pages.home_cards import (
    ContinueCard,
    HeroCard,
    LastSyncCard,
    Navigate,
    NeedsYou,
    StartCard,
)
from fieldapp.ui.pages.home_rows import DayChart
from fieldapp.ui.pages.loader import Loader

_HERO_LEAST = 400
_CARD_LEAST = 270


@dataclass(frozen=True)
class _Seen:
    """What one load brings."""

    home: HomeView
    account: AccountView


class HomePage(ScrollPage):
    """Hero and last sync, one "needs you" line, three equal cards."""

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
        self.trouble = ErrorDetails(parent=self.content)
        self.hero = HeroCard(self.content)
        self.last_sync = LastSyncCard(navigate, self.content)
        self.needs_you = NeedsYou(navigate, self.content)
        self.continue_card = ContinueCard(navigate, self.content)
        self.start_card = StartCard(navigate, self.content)
        self.chart = DayChart(self.content)
        chart_card = Card(self.tr("Records per day"), parent=self.content)
        chart_card.body.addWidget(self.chart, 1)
        top = Columns([self.hero, self.last_sync], _HERO_LEAST, (17, 6), self.content)
        cards = Columns([self.continue_card, self.start_card, chart_card], _CARD_LEAST, parent=self.content)
        self.body.addWidget(self.trouble)
        self.body.addWidget(top)
        self.body.addWidget(self.needs_you)
        self.body.addWidget(cards, 1)
        self.needs_you.hide()
        self._loader = Loader(self, bridge, self._load, self._show, self._trouble)
        courier.online_changed.connect(self._online)

    def reload(self) -> None:
        """Load again from the disk."""
        self._loader.ask()

    def focus_main(self) -> None:
        """Put the keyboard on what one comes here for: go on, or start."""
        rows = self.start_card.findChildren(RowButton)
        choices = (self.continue_card.newest, *rows, self.start_card.get, self.start_card.sign_in)
        shown = [widget for widget in choices if widget.isVisible()]
        if shown:
            shown[0].setFocus()

    def _load(self) -> _Seen:
        return _Seen(self._flows.board.home(), self._flows.account.view())

    def _show(self, seen: _Seen) -> None:
        first = self._seen is None
        self._seen = seen
        self.trouble.show_trouble(None)
        now = self._flows.clock()
        online = self._courier.online
        self.hero.show_view(seen.home, seen.account.project, online=online)
        self.last_sync.show_view(seen.home, now)
        self.needs_you.show_view(seen.home)
        sync_is_filled = online is True and seen.home.unsent > 0
        self.continue_card.show_drafts(seen.home.drafts, now, primary=not sync_is_filled)
        self.start_card.show_forms(seen.home.forms, signed_in=seen.account.user is not None)
        self.chart.set_days(seen.home.per_day)
        if first:
            self.focus_main()

    def _trouble(self, error: FieldappError) -> None:
        self.trouble.show_trouble(error)

    @Slot(object)
    def _online(self, _online: object) -> None:
        """Say it in the right words: waits for a network, or press Sync."""
        if self._seen is not None:
            self._show(self._seen)
