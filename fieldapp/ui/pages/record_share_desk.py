"""Does what the card that shares a record asks for: makes links, waits for browsers, takes answers."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import closing
from functools import partial

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from fieldapp.errors import (
    CaptivePortal,
    FieldappError,
    ReplyLost,
    ServerTrouble,
    TooManyRequests,
    Unreachable,
)
from fieldapp.flows import Flows
from fieldapp.flows.doorstep import PageWords
from fieldapp.flows.views import ShareView
from fieldapp.records import Consent, ConsentState
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.courier import Courier
from fieldapp.ui.pages.record_share import ShareCard

_WAITS = 15 * 60  # seconds that the browser is waited for: a link is not good for longer
_AGAIN = 10_000  # milliseconds after which digi.me alone, which nobody probes, is asked again
_MOST = 24 * 3600.0  # seconds that a server may have us wait
_PASSES = (Unreachable, ReplyLost, ServerTrouble)  # of itself: to ask again may get further
# With these codes an intent waits for the network alone; all else waits for a person.
_OF_THE_NETWORK = {error.code for error in (*_PASSES, CaptivePortal, *Unreachable.__subclasses__())}


class ShareDesk(QObject):
    """Does what the card asks for, off the window's thread; one respondent is waited for at a time.

    Emits:
        changed: the consent of the record shown is another; it is to be loaded again.
    """

    changed = Signal()

    def __init__(self, flows: Flows, bridge: Bridge, courier: Courier, page: QWidget) -> None:
        """Take the verbs, the lanes, who sends, and the page that has the card."""
        super().__init__(page)
        self._flows = flows
        self._bridge = bridge
        self._courier = courier
        self._page = page
        self._record_id = ""
        self._view: ShareView | None = None
        self._card: ShareCard | None = None
        self._stop = threading.Event()
        self._typed = ""
        self._waits_for = ""  # the record whose link may be opened here: what comes back is heard, or pasted
        self.open_url: Callable[[QUrl], bool] = QDesktopServices.openUrl
        courier.online_changed.connect(self._online)
        self.again = QTimer(self)
        self.again.setSingleShot(True)
        self.again.setInterval(_AGAIN)
        self.again.timeout.connect(self._ask_again)

    def serve(self, record_id: str, card: ShareCard, view: ShareView) -> None:
        """Serve a record's card from now on; what was typed into the same record's card is kept."""
        if record_id != self._record_id:
            self._typed = ""
        self._record_id, self._card, self._view = record_id, card, view
        if card.pasted is not None and self._typed:
            card.pasted.setText(self._typed)
        card.browser_asked.connect(self._browse)
        card.link_asked.connect(self.ask)
        card.answer_given.connect(self._answer)
        card.revoke_asked.connect(partial(self._end, self._flows.sharing.revoke))
        card.decline_asked.connect(partial(self._end, self._flows.sharing.decline))
        card.same_confirmed.connect(self._confirm_same)

    def leave(self) -> None:
        """Forget the card: it is about to go. Whoever was asked is waited for all the same."""
        if self._card is not None and self._card.pasted is not None:
            self._typed = self._card.pasted.text()
        self._card = None

    @Slot()
    def ask(self) -> None:
        """Make a link, show it, and wait for the browser of this laptop to come back."""
        self._ask(browser=False)

    def _ask(self, *, browser: bool) -> None:
        self._stop.set()
        self._stop = stop = threading.Event()
        record_id, words = self._record_id, self._page_words()
        self._waits_for = ""
        self._say(self.tr("Asking digi.me for a link…"))

        def stopped() -> bool:
            return stop.is_set() or self._bridge.closing

        def asked() -> Consent | None:
            invitation = self._flows.sharing.ask(record_id)
            if invitation is None:
                return None
            with closing(invitation):
                heard = invitation.doorstep is not None
                if invitation.doorstep is not None:
                    invitation.doorstep.words = words
                shown = partial(self._invited, record_id, invitation.url, browser=browser)
                self._bridge.tell(shown)
                try:
                    return self._flows.sharing.listen(invitation, _WAITS, stopped)
                finally:
                    if heard:
                        self._bridge.tell(self._unheard)

        self._bridge.run("share", asked, partial(self._ended, record_id), partial(self._failed, record_id))

    def _invited(self, record_id: str, url: str, *, browser: bool) -> None:
        self._waits_for = record_id
        self._tell()
        if browser:
            self._open(url)

    def _unheard(self) -> None:
        """Nobody listens for the link's browser any more: to open it again would lead nowhere."""
        self._waits_for = ""

    def _open(self, url: str) -> None:
        if not self.open_url(QUrl(url)):
            self._say(self.tr("No browser could be opened. Copy the link into one, or use a phone."))

    @Slot()
    def _browse(self) -> None:
        """Open the link that is out; one that nobody waits for, as after a restart, is made anew."""
        if self._view is not None and self._view.link and self._waits_for == self._record_id:
            self._open(self._view.link)
        else:
            self._ask(browser=True)

    @Slot(str)
    def _answer(self, pasted: str) -> None:
        record_id = self._record_id
        self._say(self.tr("Asking digi.me…"))
        self._bridge.run(
            "probe",
            partial(self._flows.sharing.answer, record_id, pasted),
            partial(self._answered, record_id),
            partial(self._failed, record_id),
        )

    def _answered(self, record_id: str, consent: Consent | None) -> None:
        self._stop.set()
        self._typed = ""
        if self._card is not None and self._card.pasted is not None:
            self._card.pasted.clear()
        self._ended(record_id, consent)

    def _ended(self, record_id: str, consent: Consent | None) -> None:
        """Show what came of it, and send what waited for it."""
        self._tell()
        if consent is not None and consent.state is ConsentState.GIVEN:
            self._courier.start(only=[record_id])

    def _failed(self, record_id: str, error: FieldappError) -> None:
        self._tell()
        if isinstance(error, _PASSES):  # the network went, perhaps before anybody noticed
            self._courier.probe()
            self.again.start(_AGAIN)
        elif isinstance(error, TooManyRequests):
            self.again.start(max(_AGAIN, round(1000 * min(error.retry_after, _MOST))))
        if record_id == self._record_id and self._card is not None:
            self._card.trouble.show_trouble(error)
            self._card.say()

    def _tell(self) -> None:
        self._bridge.changed.emit()
        self.changed.emit()

    def _end(self, how: Callable[[str], Consent | None]) -> None:
        """End the asking, or what was given."""
        self._stop.set()
        self._waits_for = ""
        record_id = self._record_id
        self._bridge.run(
            "store",
            partial(how, record_id),
            partial(self._ended, record_id),
            partial(self._failed, record_id),
        )

    @Slot()
    def _confirm_same(self) -> None:
        record_id = self._record_id
        self._bridge.run(
            "probe",  # it may have to wait for one that is settled now; no answer of a form waits for that
            partial(self._flows.sharing.confirm_same, record_id),
            partial(self._ended, record_id),
            partial(self._failed, record_id),
        )

    @Slot(object)
    def _online(self, online: object) -> None:
        """Ask whom the intent is for, now that there is a network: the link is on the screen at once."""
        reason = self._view.consent.reason if self._view and self._view.consent else None
        if online is True and reason is not None and reason.code in _OF_THE_NETWORK:
            self._ask_again()

    @Slot()
    def _ask_again(self) -> None:
        """Ask by itself, unless somebody did meanwhile, or nobody looks."""
        consent = self._view.consent if self._view else None
        wanted = consent is not None and consent.state is ConsentState.WANTED and consent.reason is not None
        # The page: a card that was just made anew is not visible until it is laid out.
        if self._courier.online is True and wanted and self._card is not None and self._page.isVisible():
            self.ask()

    def _page_words(self) -> PageWords:
        """Return what the respondent's browser shows at the end, in the window's language."""
        return PageWords(
            (
                self.tr("Thank you"),
                self.tr("You can close this page. The rest is seen to on the laptop that asked you."),
            ),
            (
                self.tr("No access was given"),
                self.tr("You can close this page. The laptop that asked you says what happened."),
            ),
            (self.tr("Nothing to do here"), self.tr("This page waits for an answer from digi.me alone.")),
            self.tr("en", "the BCP 47 tag of the language that this is translated into"),
        )

    def _say(self, words: str) -> None:
        if self._card is not None:
            self._card.trouble.show_trouble(None)
            self._card.say(words)
