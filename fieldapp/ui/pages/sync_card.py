"""The card at the top of the sync page: what is still to send, or how far the running sync is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.flows.views import LastSync, SyncProgress
from fieldapp.ui.by_itself import Standing as BySelf
from fieldapp.ui.components import Button, Card, KeyCap, ProgressBar, Text
from fieldapp.ui.pages.sync_foot import SyncFoot
from fieldapp.ui.pages.sync_words import speed, time_left
from fieldapp.ui.sizes import part_of
from fieldapp.ui.top_bar import percent
from fieldapp.ui.when import moment
from fieldapp.ui.wording import place


@dataclass(frozen=True, slots=True)
class Standing:
    """What the card says while nothing is being sent."""

    records: int  # finished records on this disk
    unsent: int  # records that at least one destination has not confirmed
    online: bool | None
    last: LastSync | None
    stopped: bool  # a person cancelled the newest sync
    now: datetime


class SyncCard(Card):
    """One sentence with a number, what stands behind it, and the one act.

    Emits:
        sync_asked: start a sync.
        cancel_asked: stop the running one.
        pause_asked: stop the running one, and hold what goes by itself.
        resume_asked: end the pause.
    """

    sync_asked = Signal()
    cancel_asked = Signal()
    pause_asked = Signal()
    resume_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=24, parent=parent)
        top = QHBoxLayout()
        top.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(4)
        self._sentence = Text("", "display", wrap=True, parent=self)
        self._sentence.setObjectName("syncSentence")
        self._line = Text("", "body", "ink2", wrap=True, parent=self)
        self._line.setObjectName("syncLine")
        words.addWidget(self._sentence)
        words.addWidget(self._line)
        top.addLayout(words, 1)
        self._key = KeyCap("F5", parent=self)
        top.addWidget(self._key)
        self._sync = Button(self.tr("Sync"), icon="sync", parent=self)
        self._sync.setObjectName("syncNowButton")
        self._sync.clicked.connect(self._ask_sync)
        self._pause = Button(self.tr("Pause"), icon="pause", parent=self)
        self._pause.setObjectName("pauseSyncButton")
        self._pause.setToolTip(self.tr("Pause or resume (Ctrl+P)"))
        self._pause.clicked.connect(self.flip_pause)
        self._cancel = Button(self.tr("Cancel"), icon="close", parent=self)
        self._cancel.setObjectName("cancelSyncButton")
        self._cancel.setToolTip(self.tr("Cancel the sync (Shift+F5)"))
        self._cancel.clicked.connect(self.ask_cancel)
        top.addWidget(self._sync)
        top.addWidget(self._pause)
        top.addWidget(self._cancel)
        self.body.addLayout(top)
        self.body.addWidget(self._progress())
        self.foot = SyncFoot(self)
        self.body.addWidget(self.foot)
        self._by_itself: BySelf | None = None
        self._ending = ""  # what the card says while the sync that runs is being stopped
        self._running(running=False)

    def _progress(self) -> QWidget:
        self._part = QWidget(self)
        column = QVBoxLayout(self._part)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        self._bar = ProgressBar("safe", tall=True, parent=self)
        self._bar.setObjectName("syncProgress")
        self._bar.setAccessibleName(self.tr("Sync progress"))
        column.addWidget(self._bar)
        numbers = QHBoxLayout()
        numbers.setSpacing(8)
        self._records = Text("", "strong", parent=self)
        self._records.setObjectName("syncRecords")
        self._doing = Text("", "body", "ink2", elide=True, parent=self)
        self._doing.setObjectName("syncDoing")
        self._left = Text("", "body", "ink2", parent=self)
        self._left.setObjectName("syncTimeLeft")
        self._share = Text("", "strong", parent=self)
        numbers.addWidget(self._records)
        numbers.addWidget(self._doing, 1)
        numbers.addWidget(self._left)
        numbers.addWidget(self._share)
        column.addLayout(numbers)
        return self._part

    # --- while nothing is sent ---------------------------------------------------------------------------

    def focus_act(self) -> None:
        """Put the keyboard on Sync, or on Cancel while one runs."""
        act = self._sync if self._sync.isVisibleTo(self) else self._cancel
        act.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_standing(self, standing: Standing) -> None:
        """Show where things stand; the button is filled only when pressing it can send something."""
        if self._ending:
            self._ending = ""
            self.foot.show_standing(self._by_itself)
        self._running(running=False)
        unsent = standing.unsent
        if unsent:
            one = self.tr("1 record still to send")
            sentence = one if unsent == 1 else self.tr("%n records still to send", "", unsent)
        elif standing.records:
            sentence = self.tr("Nothing is left to send")
        else:
            sentence = self.tr("Nothing to send yet")
        self._sentence.setText(sentence)
        self._line.setText(self._behind(standing))
        self._sync.set_kind("primary" if unsent and standing.online else "normal")
        can = bool(unsent) or self._paused
        self._sync.set_available(can, "" if can else sentence)

    def _behind(self, standing: Standing) -> str:
        """Return the line under the sentence: the network where that matters, and the last sync."""
        last = self._last_sync(standing)
        if standing.unsent and standing.online is False:
            why = self.tr("The server does not answer now. The records are saved on this disk. {last}")
            return why.format(last=last)
        return last

    def _last_sync(self, standing: Standing) -> str:
        last = standing.last
        if self._paused and standing.unsent:
            return self.tr("Nothing is lost: what is left goes when you resume.")
        if standing.stopped:
            return self._stopped()
        if last is None:
            return self.tr("No sync on this laptop yet.")
        return self._ended(last, moment(last.at, standing.now))

    def _ended(self, last: LastSync, time: str) -> str:
        if last.problem is not None:
            return self.tr("Last sync {time}: it could not send everything.").format(time=time)
        if last.delivered == 1:
            return self.tr("Last sync {time}: 1 receipt came back.").format(time=time)
        if last.delivered:
            return self.tr("Last sync {time}: %n receipts came back.", "", last.delivered).format(time=time)
        return self.tr("Last sync {time}.").format(time=time)

    def _stopped(self) -> str:
        if self._by_itself is not None and not self._by_itself.hold:
            return self.tr("The sync was stopped. Nothing is lost: what is left goes by itself in 10 min.")
        return self.tr("The sync was stopped. Nothing is lost: what is left goes with the next one.")

    # --- while a sync runs -------------------------------------------------------------------------------

    def show_start(self, unsent: int) -> None:
        """Show that a sync began; how much it has to do is not known yet."""
        for button, tip in (
            (self._cancel, self.tr("Cancel the sync (Shift+F5)")),
            (self._pause, self.tr("Pause or resume (Ctrl+P)")),
        ):
            button.set_available(True, tip)  # noqa: FBT003
        self._ending = ""
        self._cancel.setText(self.tr("Cancel"))
        self._running(running=True)
        self._sentence.setText(self._sending(unsent))
        self._line.setText(self.tr("You can keep working. Cancel loses nothing."))
        self._records.setText(self.tr("Getting ready"))
        self._doing.setText("")
        self._left.setText("")
        self._share.setText("")
        self._bar.set_values(0, 0, 1)

    def show_progress(self, progress: SyncProgress, confirmed: int) -> None:
        """Show a report; `confirmed` of its deliveries have a receipt on this disk: the green part."""
        total = max(progress.deliveries_total, 1)
        sent = progress.bytes_sent / progress.bytes_total if progress.bytes_total else 0.0
        green = min(confirmed, total)
        self._bar.set_values(green, max(sent * total - green, 0.0), total)
        self._sentence.setText(self._ending or self._sending(progress.records_total))
        records = self.tr("{done} of %n records", "", progress.records_total)
        self._records.setText(records.format(done=progress.records_done))
        size = part_of(progress.bytes_sent, progress.bytes_total)
        doing = QCoreApplication.translate("sync", progress.doing)
        if progress.destination:
            doing = self.tr("{place}: {doing}").format(place=place(progress.destination), doing=doing)
        if progress.file_total:
            of_file = part_of(progress.file_sent, progress.file_total)
            doing = self.tr("{doing}, this file {size}").format(doing=doing, size=of_file)
        if progress.bytes_per_second is not None:
            size = self.tr("{size}, {speed}").format(size=size, speed=speed(progress.bytes_per_second))
        self._doing.setText(self.tr("· {size} · {doing}").format(size=size, doing=doing))
        left = time_left(progress.seconds_left)
        self._left.setText(left)
        self._share.setText(self.tr("{share} %").format(share=percent(progress)))
        self._bar.setAccessibleDescription(f"{self._records.text()}, {size}, {left}, {doing}")

    def _sending(self, records: int) -> str:
        return self.tr("Sending 1 record") if records == 1 else self.tr("Sending %n records", "", records)

    @Slot()
    def ask_cancel(self) -> None:
        """Say at once that it stops."""
        if not self._cancel.isHidden() and self._cancel.available:
            self._stop_shown(self.tr("Stopping the sync"), self.tr("Stopping"))
            self.cancel_asked.emit()

    @Slot()
    def flip_pause(self) -> None:
        """Pause, or resume where it is paused."""
        if self._paused:
            self.resume_asked.emit()
        elif not self._pause.isHidden() and self._pause.available:
            if not self._cancel.isHidden():
                self._stop_shown(self.tr("Pausing the sync"), self.tr("Pausing"))
            self.pause_asked.emit()

    def _stop_shown(self, sentence: str, word: str) -> None:
        """Say one thing alone until the sync has ended; hanging_up sees to it that this is soon."""
        words = self.tr("It ends within seconds. Nothing is lost: what is on its way goes again later.")
        self._ending = sentence
        self._sentence.setText(sentence)
        self._cancel.setText(word)
        self._line.setText(words)
        self.foot.show_standing(None)
        self._cancel.set_available(False, words)  # noqa: FBT003
        self._pause.set_available(False, words)  # noqa: FBT003

    @property
    def _paused(self) -> bool:
        return self._by_itself is not None and self._by_itself.hold == "paused"

    @Slot()
    def _ask_sync(self) -> None:
        (self.resume_asked if self._paused else self.sync_asked).emit()

    def show_by_itself(self, by_itself: BySelf | None) -> None:
        """Show whether records go by themselves; where that is paused, the act is to resume."""
        self._by_itself = by_itself
        self.foot.show_standing(None if self._ending else by_itself)

    def _running(self, *, running: bool) -> None:
        self.foot.set_testable(testable=not running)
        holds = self._by_itself is not None and self._by_itself.hold not in {"paused", "off"}
        self._pause.setVisible(running or holds)
        self._sync.setText(self.tr("Resume") if self._paused else self.tr("Sync"))
        had_focus = self._sync.hasFocus() or self._cancel.hasFocus()
        self._part.setVisible(running)
        self._cancel.setVisible(running)
        self._sync.setVisible(not running)
        self._key.setVisible(not running)
        if had_focus:
            (self._cancel if running else self._sync).setFocus()
