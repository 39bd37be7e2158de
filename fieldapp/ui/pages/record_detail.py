"""All about one finished record: what was answered, where it is, and the proof of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

from fieldapp.errors import FieldappError
from fieldapp.flows import Flows, OpenDraft
from fieldapp.flows.views import RecordDetail, ShareView
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.components import Button, ErrorDetails, QrCode, Text
from fieldapp.ui.courier import Courier
from fieldapp.ui.pages.custody import isolated
from fieldapp.ui.pages.history import show_history
from fieldapp.ui.pages.page_under import lay_under
from fieldapp.ui.pages.record_acts import RecordActs
from fieldapp.ui.pages.record_cards import AnswersCard, AttachmentsCard, PlacesCard
from fieldapp.ui.pages.record_proof import ProofDesk, ReceiptsCard
from fieldapp.ui.pages.record_share import ShareCard
from fieldapp.ui.pages.record_share_desk import ShareDesk
from fieldapp.ui.theme import CARD_GAP, grown
from fieldapp.ui.when import moment

_OVERHANG = 4  # pixels: a letter such as J begins before its box
_LAID_OUT = 500  # milliseconds after which cards that were made anew have their places
_SIDE_BY_SIDE = 880  # logical pixels at 100 % from which answers and proof stand side by side


@dataclass(frozen=True, slots=True)
class _Loaded:
    detail: RecordDetail
    share: ShareView | None
    now: datetime

    def same(self, other: _Loaded | None) -> bool:
        """Whether another load brought the same, whenever that was."""
        return other is not None and (other.detail, other.share) == (self.detail, self.share)


class RecordDetailPage(QWidget):
    """One record.

    Emits:
        closed: a person wants the board back.
        binned: the record went into the bin; its id and title.
    """

    closed = Signal()
    binned = Signal(str, str)

    def __init__(
        self,
        flows: Flows,
        bridge: Bridge,
        courier: Courier,
        navigate: Callable[..., None],
        parent: QWidget | None = None,
    ) -> None:
        """Take the verbs, the lanes, the one who sends, and the way to other pages."""
        super().__init__(parent)
        self.setProperty("kind", "page")
        self._flows = flows
        self._bridge = bridge
        self._courier = courier
        self._navigate = navigate
        self._record_id = ""
        self._shown: _Loaded | None = None
        self._asks = False  # the person comes to ask the respondent
        self._stays_at = (
            0  # where the page stood before its cards were made anew; 0 = at its top, or it is back
        )
        self.proofs = ProofDesk(flows, bridge, self)
        self.proofs.ended.connect(self.reload)
        self.shares = ShareDesk(flows, bridge, courier, self)
        self.shares.changed.connect(self.reload)
        self._build()
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._close_topmost)
        self._acts.bind(self)
        share = QShortcut(QKeySequence("Ctrl+Shift+S"), self)
        share.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        share.activated.connect(self._go_to_share)

    def show_record(self, record_id: str, *, ask: bool = False) -> None:
        """Show a record by its id; what was shown before leaves at once. `ask`: begin with the respondent."""
        self._asks = ask
        if record_id != self._record_id:
            self._record_id = record_id
            self._shown = None
            self._clear()
        self.reload()
        self.focus_main()

    def focus_main(self) -> None:
        """Put the keyboard on the way back."""
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Load the record again from the disk."""
        if self._record_id:
            self._bridge.run("read", partial(self._load, self._record_id), self._show, self._failed)

    # --- building ----------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._title = Text("", "title", elide=True, parent=self)
        self._title.setObjectName("recordTitle")
        self._title.setIndent(_OVERHANG)
        self._back, self._page = lay_under(self, self.tr("Records"), self._title)
        self._back.setObjectName("backToRecordsButton")
        self._back.clicked.connect(self.closed)
        self._line = Text("", "body", "ink2", wrap=True, parent=self._page.content)
        self._trouble = ErrorDetails(parent=self._page.content)
        self._page.verticalScrollBar().rangeChanged.connect(self._scroll_back)
        self._page.body.addWidget(self._line)
        self._page.body.addWidget(self._made_acts())
        self._page.body.addWidget(self._trouble)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(CARD_GAP)
        self._start, self._end = QVBoxLayout(), QVBoxLayout()
        for side in (self._start, self._end):
            side.setSpacing(CARD_GAP)
            self._columns.addLayout(side, 1)
        self._page.body.addLayout(self._columns)
        self._page.body.addStretch(1)

    def _made_acts(self) -> RecordActs:
        acts = self._acts = RecordActs(self._page.content)
        acts.edit_wanted.connect(self._edit)
        acts.duplicate_wanted.connect(self._duplicate)
        acts.history_wanted.connect(self._show_history)
        acts.delete_wanted.connect(self._delete)
        acts.version_wanted.connect(self._open_version)
        acts.hide()
        return acts

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Put the proof under the answers where the window is narrow."""
        super().resizeEvent(event)
        wide = self.width() >= grown(_SIDE_BY_SIDE)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(way)

    # --- data --------------------------------------------------------------------------------------------

    def _load(self, record_id: str) -> _Loaded:
        flows = self._flows
        return _Loaded(flows.board.record(record_id), flows.sharing.view(record_id), flows.clock())

    def _show(self, loaded: _Loaded) -> None:
        detail, now = loaded.detail, loaded.now
        if detail.record.id != self._record_id or loaded.same(self._shown):
            return
        anew, self._shown = self._asked_anew(loaded), loaded
        focused, scrolled = self._focused_act(), self._page.verticalScrollBar().value()
        shared = self._shares_focus()
        stays = self._title.text() != ""
        self._clear()
        self._title.setText(detail.record.title or detail.record.form_title)
        line = self.tr("{form}, version {version} · finished {time} · number {id}").format(
            form=detail.record.form_title,
            version=detail.form.version,
            time=moment(detail.record.finished_at, now),
            id=isolated(detail.record.id),
        )
        self._line.setText(line)
        self._acts.show_detail(detail)
        self._acts.show_sharing(shares=loaded.share is not None)
        self._acts.show()
        unasked = loaded.share is not None and loaded.share.needed
        places = PlacesCard(detail, now, self._page.content, unasked=unasked)
        places.retry_asked.connect(self._retry)
        places.sign_in_asked.connect(self._sign_in)
        self._start.addWidget(AnswersCard(detail.answers, self._page.content))
        self._end.addWidget(places)
        if loaded.share is not None:
            share = ShareCard(loaded.share, now, self._page.content)
            self.shares.serve(detail.record.id, share, loaded.share)
            self._end.addWidget(share)
            if anew and share.code is not None:
                share.code.shown.connect(self._go_to_code_soon)
        receipts = ReceiptsCard(detail, now, self._page.content)
        receipts.again_asked.connect(self._retry)
        self.proofs.serve(detail.record.id, receipts)
        self._end.addWidget(receipts)
        if detail.attachments:
            self._end.addWidget(AttachmentsCard(detail.attachments, self._page.content))
        for side in (self._start, self._end):
            side.addStretch(1)
        if stays and scrolled:
            self._stays_at = scrolled
            QTimer.singleShot(_LAID_OUT, self, self._stay)
        self._give_back_focus(focused, shared=shared)
        if self._asks:
            self._asks = False
            QTimer.singleShot(0, self, self._go_to_share)  # once it is laid out

    @Slot()
    def _scroll_back(self) -> None:
        """Stand where the page stood, as soon as it is as high again."""
        bar = self._page.verticalScrollBar()
        if 0 < self._stays_at <= bar.maximum():
            bar.setValue(self._stays_at)
            self._stays_at = 0

    @Slot()
    def _stay(self) -> None:
        """Stay where the page is by now: it is lower than it was."""
        self._stays_at = 0

    def _give_back_focus(self, focused: str, *, shared: bool) -> None:
        """Put the keyboard on the act that had it; `shared`: it was on the card that shares."""
        acts = self._page.content.findChildren(QWidget, focused) if focused else []
        for act in acts[-1:]:  # those before are about to go
            act.setFocus(Qt.FocusReason.OtherFocusReason)
        if shared and not any(act.isVisibleTo(self) for act in acts[-1:]):
            QTimer.singleShot(0, self, self._go_on_sharing)  # what was pressed has done its work

    def _asked_anew(self, loaded: _Loaded) -> bool:
        """Whether a link is out that was not a moment ago: its code is what the respondent looks for."""
        link = loaded.share.link if loaded.share else ""
        before = self._shown.share if self._shown else None
        return bool(link) and before is not None and before.link != link

    def _focused_act(self) -> str:
        """Return the name of the act that has the keyboard on a card, '' for none: cards are made anew."""
        focused = QApplication.focusWidget()
        inside = focused is not None and self._page.content.isAncestorOf(focused)
        return focused.objectName() if focused is not None and inside else ""

    def _clear(self) -> None:
        self.proofs.leave()
        self.shares.leave()
        self._trouble.show_trouble(None)
        self._title.setText("")
        self._line.setText("")
        self._acts.hide()
        for side in (self._start, self._end):
            while item := side.takeAt(0):
                widget = item.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()

    def _failed(self, error: FieldappError) -> None:
        self._trouble.show_trouble(error)

    # --- acts --------------------------------------------------------------------------------------------

    @Slot()
    def _retry(self) -> None:
        self._courier.retry(self._record_id)

    @Slot()
    def _close_topmost(self) -> None:
        if not self._acts.close_why():
            self.closed.emit()

    @Slot(str)
    def _edit(self, reason: str) -> None:
        """Start a later version, or go on with it, on the entry page."""
        work = partial(self._flows.capture.edit, self._record_id, reason)
        self._bridge.run("store", work, self._edited, self._failed)

    def _edited(self, opened: OpenDraft) -> None:
        self._bridge.changed.emit()
        self._navigate("entry", draft_id=opened.draft.id)

    @Slot()
    def _duplicate(self) -> None:
        """Begin a new draft with this record's answers, on the entry page."""
        work = partial(self._flows.copies.duplicate, self._record_id)
        self._bridge.run("store", work, lambda copied: self._edited(copied.opened), self._failed)

    @Slot()
    def _delete(self) -> None:
        """Put the record into the bin; where this is its only copy, say so and leave it."""
        record = self._shown.detail.record if self._shown else None
        if record is None:
            return
        title = record.title or record.form_title
        work = partial(self._flows.bin.delete, record.id)
        self._bridge.run("store", work, lambda _: self.binned.emit(record.id, title), self._failed)

    @Slot()
    def _show_history(self) -> None:
        show_history(self._record_id, self._flows, self._bridge, self.window())

    @Slot(str, bool)
    def _open_version(self, record_id: str, draft: bool) -> None:  # noqa: FBT001  (a signal's value)
        if draft:
            self._navigate("entry", draft_id=record_id)
        else:
            self.show_record(record_id)

    @Slot()
    def _go_to_share(self) -> None:
        """Put the keyboard on the first act of the card that shares."""
        cards = self.findChildren(ShareCard, "share")
        act = cards[-1].findChild(Button) if cards else None
        if act is not None:
            act.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._page.ensureWidgetVisible(act)

    def _shares_focus(self) -> bool:
        """Whether the keyboard is on the card that shares."""
        focused = QApplication.focusWidget()
        cards = self.findChildren(ShareCard, "share")
        return focused is not None and any(card.isAncestorOf(focused) for card in cards)

    @Slot()
    def _go_on_sharing(self) -> None:
        """Put the keyboard where the answer is pasted, where a link is out; else on the card's first act."""
        cards = self.findChildren(ShareCard, "share")
        pasted = cards[-1].pasted if cards else None
        if pasted is not None:
            pasted.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._go_to_share()

    @Slot()
    def _go_to_code_soon(self) -> None:
        """Bring the code for the respondent's phone into sight, once it has its place."""
        QTimer.singleShot(0, self, self._go_to_code)

    def _go_to_code(self) -> None:
        for code in self._page.content.findChildren(QrCode)[-1:]:
            self._page.ensureWidgetVisible(code)

    @Slot()
    def _sign_in(self) -> None:
        self._navigate("sign_in")
