"""A newer version of the form in hand: a banner that offers it, and the way to see what it changes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldapp.errors import FieldappError
from fieldapp.flows import Flows, Offer
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.components.banners import Banner
from fieldapp.ui.components.buttons import Button
from fieldapp.ui.pages.entry_desk import Desk
from fieldapp.ui.pages.entry_filling import Filling
from fieldapp.ui.pages.entry_version_words import (
    carried_in_a_line,
    differences_in_a_line,
    version_in_words,
)
from fieldapp.ui.wording import worded


class Versions(QObject):
    """Looks for a newer version of the form in hand, and offers it until the person has chosen.

    Emits:
        move: the draft shall be moved to the form with that id.
    """

    move = Signal(int)

    def __init__(self, desk: Desk, troubles: QWidget, flows: Flows, bridge: Bridge) -> None:
        """Take the page's parts; while there is trouble, nothing is offered."""
        super().__init__(desk)
        self._desk = desk
        self._troubles = troubles
        self._versions = flows.versions
        self._bridge = bridge
        self._filling: Filling | None = None
        self._offer: Offer | None = None
        self._wanted = False  # an offer is open for the person to choose
        see = self._button(self.tr("See what changes"), "seeChanges", self.see)
        see.setToolTip(self.tr("See what changes (F7)"))
        move = self._button(self.tr("Move this draft"), "moveDraft", self._move)
        stay = self._button(self.tr("Stay"), "stayWithVersion", self._stay)
        self._banner = Banner("info", "", "", [see, move, stay])
        self._banner.setObjectName("versionBanner")
        self._holder = QWidget(desk)
        room = QVBoxLayout(self._holder)
        room.setContentsMargins(16, 12, 16, 4)
        room.addWidget(self._banner)
        self._holder.hide()
        desk.notices.addWidget(self._holder)
        desk.see_changes.connect(self.see)
        desk.changes.move_wanted.connect(self._move)
        desk.changes.stay_wanted.connect(self._stay)
        for other in (troubles, desk.changes):
            other.installEventFilter(self)

    def begin(self, filling: Filling) -> None:
        """Look for a newer version for a draft that is shown from now on."""
        self.end()
        self._filling = filling
        self.look()

    def end(self) -> None:
        """Offer nothing."""
        self._filling = self._offer = None
        self._wanted = False
        self._show_banner()

    def look(self) -> None:
        """Look again, since something on the disk is different; what is known is not worked out anew."""
        filling, known = self._filling, self._offer
        if filling is None:
            return

        def work() -> Offer | None:
            newer = self._versions.newer(filling.opened.draft.form_id)
            if newer is None:
                return None
            same = known is not None and known.form_id == newer.id
            return known if same else self._versions.offer(filling.opened)

        # Where it fails nothing is offered; the next look, or F7, says whether it is still so.
        self._work_out(filling, work, self._take, lambda _: None)

    def see(self) -> None:
        """List what changes, as the draft is now, in place of the questions."""
        filling = self._filling
        if filling is None:
            return

        def offer() -> Offer | None:
            return self._versions.offer(filling.opened)

        def settled(error: FieldappError | None) -> None:
            if error is None:  # else its banner is there
                self._work_out(filling, offer, self._show_changes, self._tell)

        self._desk.leave_question()
        filling.saver.settle(settled)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Make room for what is more urgent."""
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self._show_banner()
        return super().eventFilter(watched, event)

    def _work_out(
        self,
        filling: Filling,
        work: Callable[[], Offer | None],
        take: Callable[[Offer | None], None],
        failed: Callable[[FieldappError], None],
    ) -> None:
        """Have it done beside the store's lane, since a form may take seconds to read."""

        def done(offer: Offer | None) -> None:
            if filling is self._filling:
                take(offer)

        self._bridge.run("file", work, done, failed)

    def _tell(self, error: FieldappError) -> None:
        self._desk.footer.tell(worded(error)[0])

    def _take(self, offer: Offer | None) -> None:
        if offer is self._offer:
            return
        self._offer = offer
        self._wanted = offer is not None and not offer.declined
        if offer is not None:
            title = self.tr("A newer version of this form is here.")
            words = (differences_in_a_line(offer.differences), carried_in_a_line(offer))
            self._banner.set_words("info", title, " ".join(filter(None, words)))
        self._show_banner()

    def _show_changes(self, offer: Offer | None) -> None:
        if offer is None:
            self._desk.footer.tell(self.tr("There is no newer version of this form"))
            return
        self._offer = offer
        self._desk.changes.show_offer(offer)
        self._desk.show_changes()

    def _move(self) -> None:
        if self._offer is not None:
            self.move.emit(self._offer.form_id)

    def _stay(self) -> None:
        filling, offer = self._filling, self._offer
        if filling is None or offer is None:
            return
        draft_id = filling.opened.draft.id
        # Where the disk refuses, the next opening asks again.
        self._bridge.run("store", lambda: self._versions.stay(draft_id, offer.form_id))
        self._wanted = False
        self._desk.show_questions()
        self._show_banner()
        version = version_in_words(offer.old, self.tr("its version"))
        self._desk.footer.tell(
            self.tr("This draft stays with {version}. F7 shows what changes.").format(version=version)
        )

    def _show_banner(self) -> None:
        reading = self._desk.changes.isVisibleTo(self._desk)  # its own buttons say the same
        wanted = self._wanted and self._troubles.isHidden() and not reading
        if wanted == self._holder.isHidden():
            self._holder.setVisible(wanted)
            QTimer.singleShot(0, self, self._keep_in_sight)

    def _keep_in_sight(self) -> None:
        """Keep the question in sight that the person is at, once the banner took or gave room."""
        if self._desk.row is not None:
            self._desk.column.reveal(self._desk.row)

    def _button(self, words: str, name: str, act: Callable[[], None]) -> Button:
        button = Button(words, small=True)
        button.setObjectName(name)
        button.setAccessibleDescription(self.tr("A newer version of this form is here."))
        button.clicked.connect(act)
        return button
