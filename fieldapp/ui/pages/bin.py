"""The bin: what was deleted, and for how long it can still be restored."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.flows import Flows
from fieldapp.flows.views import BinnedView
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.components import Button, Card, Divider, EmptyState, ErrorDetails, Text
from fieldapp.ui.pages.custody import draft_name
from fieldapp.ui.pages.loader import Loader
from fieldapp.ui.pages.page_under import lay_under
from fieldapp.ui.when import moment

_FIRST = 200  # rows shown before a person asks for the rest


class BinPage(QWidget):
    """What lies in the bin.

    Emits:
        closed: a person wants the board back.
    """

    closed = Signal()

    def __init__(self, flows: Flows, bridge: Bridge, parent: QWidget | None = None) -> None:
        """Take the verbs and the lanes."""
        super().__init__(parent)
        self.setProperty("kind", "page")
        self.setObjectName("binPage")
        self._flows = flows
        self._bridge = bridge
        self._shown: list[BinnedView] | None = None
        self._all = False
        self._arriving = False
        self._buttons: list[Button] = []
        self._build()
        self._loader = Loader(self, bridge, self._load, self._show, self._trouble.show_trouble)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)

    def focus_main(self) -> None:
        """Put the keyboard on the first row, on the way back where there is none."""
        self._arriving = self._shown is None  # the first load brings the rows
        (self._buttons[0] if self._buttons else self._back).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Go from row to row with the arrows."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        focused = QApplication.focusWidget()
        if step is not None and focused in self._buttons:
            at = self._buttons.index(focused) + step  # pyright: ignore[reportArgumentType]  (it is in the list)
            if 0 <= at < len(self._buttons):
                self._buttons[at].setFocus(Qt.FocusReason.TabFocusReason)
                self._page.show_focus()
        else:
            super().keyPressEvent(event)

    # --- building ----------------------------------------------------------------------------------------

    def _build(self) -> None:
        title = Text(self.tr("Bin"), "title", parent=self)
        self._back, self._page = lay_under(self, self.tr("Records"), title)
        self._back.setObjectName("backFromBinButton")
        self._back.clicked.connect(self.closed)
        body, content = self._page.body, self._page.content
        how = self.tr(
            "What was deleted stays here for 30 days in which fieldapp is used. Then a draft goes for good; "
            "of a delivered record the receipts stay."
        )
        body.addWidget(Text(how, "body", "ink2", wrap=True, parent=content))
        self._trouble = ErrorDetails(parent=content)
        body.addWidget(self._trouble)
        self._told = Text("", "strong", wrap=True, parent=content)
        self._told.setObjectName("restoredLine")
        self._told.hide()
        body.addWidget(self._told)
        self._place = QVBoxLayout()
        body.addLayout(self._place)
        body.addStretch(1)

    def _row(self, binned: BinnedView, now: datetime, parent: QWidget) -> QWidget:
        row = QWidget(parent)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 8, 0, 8)
        line.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(0)
        name = draft_name(binned.title)
        kind = self.tr("delivered") if binned.finished else self.tr("draft")
        deleted = self.tr("{form} · {kind} · deleted {time}").format(
            form=binned.form_title, kind=kind, time=moment(binned.binned_at, now)
        )
        left = self.tr("%n days left", "", binned.days_left)
        words.addWidget(Text(name, "strong", wrap=True, parent=row))
        words.addWidget(Text(deleted, "body", "ink2", wrap=True, parent=row))
        line.addLayout(words, 1)
        line.addWidget(Text(left, "body", "ink2", parent=row))
        restore = Button(self.tr("Restore"), icon="retry", small=True, parent=row)
        restore.setObjectName(f"restore:{binned.id}")
        restore.setAccessibleName(
            self.tr("Restore {name}, {facts}, {left}").format(name=name, facts=deleted, left=left)
        )
        restore.clicked.connect(partial(self._restore, binned))
        self._buttons.append(restore)
        line.addWidget(restore)
        return row

    # --- data --------------------------------------------------------------------------------------------

    def _load(self) -> tuple[list[BinnedView], datetime]:
        return self._flows.board.bin(), self._flows.clock()

    def _show(self, loaded: tuple[list[BinnedView], datetime]) -> None:
        binned, now = loaded
        if binned == self._shown:
            return
        at = next((number for number, button in enumerate(self._buttons) if button.hasFocus()), -1)
        self._shown = binned
        self._buttons = []
        while item := self._place.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._place.addWidget(self._card(binned, now))
        if at >= 0 and self._buttons:
            self._buttons[min(at, len(self._buttons) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        elif at >= 0 or self._arriving:
            self.focus_main()

    def _card(self, binned: list[BinnedView], now: datetime) -> Card:
        card = Card(parent=self._page.content)
        if not binned:
            empty = EmptyState(
                self.tr("The bin is empty."), self.tr("What you delete waits here for 30 days."), None, card
            )
            card.body.addWidget(empty)
        for number, each in enumerate(binned if self._all else binned[:_FIRST]):
            if number:
                card.body.addWidget(Divider(card))
            card.body.addWidget(self._row(each, now, card))
        if len(binned) > _FIRST and not self._all:
            more = Button(self.tr("Show all %n", "", len(binned)), parent=card)
            more.setObjectName("allBinnedButton")
            more.clicked.connect(self._show_all)
            card.add_action(more)
        return card

    # --- acts --------------------------------------------------------------------------------------------

    def _show_all(self) -> None:
        self._all = True
        self._shown = None
        self._loader.ask()

    def _restore(self, binned: BinnedView) -> None:
        work = partial(self._flows.bin.restore, binned.id)
        self._bridge.run("store", work, lambda _: self._restored(binned), self._trouble.show_trouble)

    def _restored(self, binned: BinnedView) -> None:
        said = self.tr("“{name}” is back among your records.").format(name=draft_name(binned.title))
        self._told.setText(said)
        self._told.show()
        self._bridge.changed.emit()

    def leave(self) -> None:
        """Forget what was restored."""
        self._told.hide()
        self._all = False
