"""What switches the layout of the form in hand, and has the choice remembered."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from fieldapp.flows import Flows
from fieldapp.ui.bridge import Bridge
from fieldapp.ui.pages.entry_desk import Desk
from fieldapp.ui.pages.entry_filling import Filling
from fieldapp.ui.pages.entry_layout_box import KEY, LayoutBox
from fieldapp.ui.pages.entry_layouts import Layout


class Page(Protocol):
    """What has a draft in hand."""

    @property
    def in_hand(self) -> Filling | None:
        """The draft that may be laid out anew, None while it is being finished or is gone."""
        ...


class LayingOut(QObject):
    """Shows the draft in hand in another layout, at the same question, and has that remembered."""

    def __init__(self, box: LayoutBox, page: Page, desk: Desk, flows: Flows, bridge: Bridge) -> None:
        """Take the page and its parts."""
        super().__init__(desk)
        self._page = page
        self._desk = desk
        self._flows = flows
        self._bridge = bridge
        self._box = box
        box.layout_chosen.connect(self.lay_out)
        shortcut = QShortcut(QKeySequence(KEY), desk)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.lay_out_next)

    def lay_out(self, layout: Layout) -> None:
        """Show the draft in a layout, and from now on all drafts."""
        filling, desk = self._page.in_hand, self._desk
        self._box.show_layout(layout)
        if filling is None or layout is filling.plan.layout:
            desk.resume()
            return
        desk.read()
        place = desk.place
        filling.lay_out(layout)
        desk.show_layout(place)
        not_kept = self.tr("This layout is not remembered: the disk refuses")
        self._bridge.run(
            "store",
            lambda: self._flows.change_settings(entry_layout=layout.value),
            failed=lambda _: desk.footer.tell(not_kept),
        )

    def lay_out_next(self) -> None:
        """Show the draft in the next layout."""
        filling = self._page.in_hand
        if filling is not None:
            self.lay_out(filling.plan.layout.next)
