"""The bar over every page: campaign, who and where, the network, what is not sent, Sync."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.flows.views import AccountView, SyncProgress
from fieldapp.ui.components import Button, KeyCap, Pill, Text
from fieldapp.ui.sizes import part_of
from fieldapp.ui.theme import grown, switch
from fieldapp.ui.when import moment
from fieldapp.ui.window_shape import bar_height

_NO_FIND, _NO_KEYS = 1100, 900  # under these widths the search is its sign and keys alone, then without these
_NO_SUBTITLE = 560  # under this width the second line goes; chips never go


class TopBar(QFrame):
    """Always tells how many records are not sent.

    Emits:
        sync_wanted: the person pressed Sync, or the running sync's percentage to see it.
        sign_in_wanted: the person pressed Sign in.
        find_wanted: the person wants to find or do something.
    """

    sync_wanted = Signal()
    sign_in_wanted = Signal()
    find_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self._unsent = 0
        self._online: bool | None = None
        self._syncing = False
        self._second = False
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 20, 0)
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        self.campaign = Text("fieldapp", "strong", elide=True, parent=self)
        self.campaign.setObjectName("campaignTitle")
        self.place = Text("", "caption", "ink2", elide=True, parent=self)
        words.addWidget(self.campaign)
        words.addWidget(self.place)
        words.addStretch(1)
        row.addLayout(words, 1)
        self.find_button = Button(self.tr("Find or do anything"), "quiet", "search", small=True, parent=self)
        self.find_button.setObjectName("findButton")
        self.find_button.setToolTip(self.tr("Find or do anything (Ctrl+K)"))
        self.find_button.setAccessibleName(self.tr("Find or do anything"))
        self.find_button.clicked.connect(self.find_wanted)
        self._find_keys = KeyCap("Ctrl", "K", parent=self)
        self.sign_in = Button(self.tr("Sign in"), "quiet", "user", small=True, parent=self)
        self.sign_in.setObjectName("topSignInButton")
        self.sign_in.clicked.connect(self.sign_in_wanted.emit)
        self.sign_in.hide()
        self.network = Pill("neutral", self.tr("Network not known yet"), height=28, parent=self)
        self.network.setObjectName("networkChip")
        self.unsent = Pill("unsent", self.tr("Nothing to send"), height=28, parent=self)
        self.unsent.setObjectName("unsentChip")
        self.sync = Button(self.tr("Sync"), "normal", "sync", parent=self)
        self.sync.setObjectName("syncButton")
        self.sync.setToolTip(self.tr("Sync (F5): send what is not sent"))
        self.sync.clicked.connect(self.sync_wanted.emit)
        for widget in (self.find_button, self._find_keys, self.sign_in, self.network, self.unsent, self.sync):
            row.addWidget(widget)
        switch.changed.connect(self._fit)
        self._fit()

    def show_account(self, account: AccountView) -> None:
        """Show campaign, tenant and user."""
        project, user = account.project, account.user
        self.campaign.setText(project.name if project else self.tr("No project yet"))
        locked = account.vault == "locked"
        nobody = self.tr("locked") if locked else self.tr("signed out")
        who = (user.name or user.user_name) if user else nobody
        pair = self.tr("{tenant}  ·  {user}")
        self.place.setText(pair.format(tenant=project.tenant, user=who) if project else who)
        self.sign_in.setText(self.tr("Unlock") if locked else self.tr("Sign in"))
        self.sign_in.setVisible(user is None)

    def show_unsent(self, count: int) -> None:
        """Show how many records at least one place has not confirmed."""
        self._unsent = count
        words = self.tr("%n not sent", "", count) if count else self.tr("Nothing to send")
        self.unsent.set("unsent" if count else "neutral", words)
        self._settle()

    def show_network(self, online: bool | None, since: datetime | None, now: datetime) -> None:  # noqa: FBT001
        """Show whether the server answers: True, False since when, or None (not known)."""
        self._online = online
        if online:
            self.network.set("online", self.tr("Online"))
        elif online is None:
            self.network.set("neutral", self.tr("Network not known yet"))
        elif since is None:
            self.network.set("offline", self.tr("No network"))
        else:
            words = self.tr("No network since {time}").format(time=moment(since, now))
            self.network.set("offline", words)
        self._settle()

    def show_syncing(self, progress: SyncProgress | None, *, running: bool) -> None:
        """Show how far a running sync is, or the button again when none runs."""
        self._syncing = running
        if not running:
            self.sync.setText(self.tr("Sync"))
        elif progress is None:
            self.sync.setText(self.tr("Syncing"))
        else:
            share = self.tr("Syncing {percent} %").format(percent=percent(progress))
            self.sync.setText(f"{share} · {self._of_file(progress)}" if progress.file_total else share)
        self._settle()

    def _of_file(self, progress: SyncProgress) -> str:
        return part_of(progress.file_sent, progress.file_total)

    def set_second(self, *, second: bool) -> None:
        """Leave the filled button to the page, where that has a Sync of its own: one filled button a view."""
        self._second = second
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Let the second line go where room is short."""
        super().resizeEvent(event)
        self._fit()

    def _settle(self) -> None:
        """Fill Sync only when there is a network and something to send."""
        ready = self._online is True and self._unsent > 0 and not self._syncing and not self._second
        self.sync.set_kind("primary" if ready else "normal")
        self.sync.updateGeometry()

    def _fit(self) -> None:
        self.setFixedHeight(bar_height())
        self.place.setVisible(self.width() >= grown(_NO_SUBTITLE))
        wide = self.width() >= grown(_NO_FIND)
        self.find_button.setText(self.tr("Find or do anything") if wide else "")
        self.find_button.updateGeometry()
        self._find_keys.setVisible(self.width() >= grown(_NO_KEYS))


def percent(progress: SyncProgress) -> int:
    """Return how far a sync is, by bytes where they are known, else by deliveries; 100 = all is done."""
    deliveries = (progress.deliveries_done, progress.deliveries_total)
    done, total = (progress.bytes_sent, progress.bytes_total) if progress.bytes_total else deliveries
    if not total:
        return 0
    everything = progress.deliveries_done >= progress.deliveries_total
    return 100 if everything else min(done * 100 // total, 99)
