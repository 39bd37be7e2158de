"""The rows of one screen, in a centred column; only those near the view have widgets."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from fieldapp.ui.pages.entry_blocks import Block
from fieldapp.ui.pages.entry_page import Page
from fieldapp.ui.pages.entry_question import QuestionRow
from fieldapp.ui.pages.entry_row import Row
from fieldapp.ui.pages.entry_rows import Make, let_go

_AIR = 12  # around a row that is scrolled to
_AHEAD = 0.25  # of the view, above and below, has rows at once; the rest follows when there is time
_KEPT = 1.5  # of the view, above and below, keeps its rows
_TRIES = 4  # rows turn out higher or lower than thought, so others come into sight


class QuestionColumn(QScrollArea):
    """Shows one screen at a time, and puts rows in and takes rows out while it is shown.

    `rows` are the questions that have widgets now. The row with the keyboard, the one that the person is at,
    and those that Tab leads to from there always have one.

    Emits:
        up: the person wants the screen around this one.
    """

    up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build it empty."""
        super().__init__(parent)
        self.rows: dict[str, QuestionRow] = {}
        self._page: Page | None = None
        self._make: Make | None = None
        self._here = ""  # the row that the person is at
        self._filling = False
        self._later = QTimer(self)
        self._later.setInterval(0)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._fill_ahead)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("questions")
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def begin(self, key: str = "") -> None:
        """Build an empty screen out of sight, for somebody who will be at that row; `appear` shows it."""
        self._page = Page(self.up)
        self._page.fit(self.viewport().width())
        self._page.rows.grew.connect(self._grew)
        self._here = key
        self.rows = {}

    def appear(self) -> None:
        """Show what was built since `begin`; the old screen goes with all its rows."""
        if self._page is not None and self.widget() is not self._page:
            self.setWidget(self._page)
            self._lay_out()
            at = self._page.rows.index(self._here)
            if at > 0:
                self._show_between(self._page.rows.top(at), self._page.rows.top(at + 1))
            self._fill()

    def rest(self) -> None:
        """Build nothing more: what the rows are of is gone."""
        self._make = None
        self._later.stop()

    def show_title(self, title: str, place: str, around: str) -> None:
        """Show what the screen is called, where it is, and what is around it ('' = nothing)."""
        if self._page is not None:
            self._page.show_title(title, place, around)

    def arrange(self, blocks: Sequence[Block], make: Make) -> None:
        """Have exactly these rows, in this order; what is seen stays where it is.

        A row that goes hands the focus to the next one that takes it, else to the one before.
        """
        page = self._page
        if page is None:
            return
        self._make = make
        if [block.key for block in blocks] == [block.key for block in page.rows.blocks]:
            return
        wanted = {block.key for block in blocks}
        anchor, at = self._anchor(wanted)
        successor = self._successor(wanted)
        gone = page.rows.hold(blocks)
        if self._shown:
            self._fill(anchor, at)
        if successor is not None:
            successor.take_focus(resume=True)
        for row in gone:
            let_go(row)
        self._note()

    def renew(self, keys: Sequence[str]) -> None:
        """Build these rows anew, since they are of something else now."""
        page = self._page
        if page is None or not keys:
            return
        anchor, at = self._anchor({row.key for row in self.all_rows()} - set(keys))
        page.rows.drop(keys)
        self._note()
        self._fill(anchor, at)

    def row(self, key: str) -> Row | None:
        """Return the row of a block; None where it is not on this screen.

        One far from the view is built for whoever asks, and goes again unless the person goes there.
        """
        page = self._page
        if page is None or self._make is None or page.rows.index(key) < 0:
            return None
        if key not in page.rows.made:
            page.rows.build([page.rows.index(key)], self._make)
            self._lay_out()
            page.rows.link()
            self._note()
        return page.rows.made.get(key)

    def set_here(self, row: Row) -> None:
        """Mark the row that the person is at."""
        self._here = row.key
        for other in self.all_rows():
            other.set_current(other is row)

    def all_rows(self) -> Sequence[Row]:
        """Return the rows of this screen that have widgets, in their order."""
        return tuple(self._page.rows.in_order()) if self._page is not None else ()

    def beside(self, row: Row, step: int) -> Row | None:
        """Return the nearest row below (1) or above (-1) that takes the keyboard, None at the end."""
        page = self._page
        if page is None:
            return None
        at = page.rows.index(row.key) + step
        while 0 <= at < len(page.rows.blocks):
            found = self.row(page.rows.blocks[at].key)
            if found is not None and found.reachable:
                return found
            at += step
        return None

    def row_of(self, widget: QWidget | None) -> Row | None:
        """Return the row that a widget, or the popup of one, belongs to."""
        while widget is not None:
            if isinstance(widget, Row):
                known = self._page is not None and self._page.rows.made.get(widget.key) is widget
                return widget if known else None
            widget = widget.parentWidget()
        return None

    def go_to(self, row: Row, *, resume: bool = False) -> None:
        """Give a row the focus and bring the whole of it into sight."""
        row.take_focus(resume=resume)
        self.reveal(row)

    def reveal(self, row: Row) -> None:
        """Scroll until the row is seen with some room around it, and what is only to be read after it."""
        page = self._page
        if page is None:
            return
        for _ in range(_TRIES):
            self._lay_out()
            first = last = page.rows.index(row.key)
            made, blocks = page.rows.made, page.rows.blocks
            while last + 1 < len(blocks):
                after = made.get(blocks[last + 1].key)
                if after is None or after.reachable:
                    break
                last += 1
            before = self.verticalScrollBar().value()
            self._show_between(page.rows.top(last), page.rows.top(last + 1))
            self._show_between(page.rows.top(first), page.rows.top(first + 1))
            focus = QApplication.focusWidget()
            if row.height() > self.viewport().height() and focus is not None and row.isAncestorOf(focus):
                self.ensureWidgetVisible(focus, 0, _AIR)  # a consent may be longer than the window is high
            if self.verticalScrollBar().value() == before and not self._fill(row, self._top(row)):
                return

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Centre the column anew."""
        anchor, at = self._anchor(None)
        super().resizeEvent(event)
        if self._page is not None:
            self._page.fit(self.viewport().width())
            self._fill(anchor, at)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Scroll with PageUp and PageDown only; everything else belongs to the page."""
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            super().keyPressEvent(event)
        else:
            event.ignore()

    @property
    def _shown(self) -> bool:
        return self._page is not None and self.widget() is self._page

    def _focused(self) -> Row | None:
        return self.row_of(QApplication.focusWidget())

    def _anchor(self, staying: set[str] | None) -> tuple[Row | None, int]:
        """Return the row that stays in its place, and where that is: the focused one, else the first seen."""
        if not self._shown:
            return None, 0
        rows = [row for row in self.all_rows() if staying is None or row.key in staying]
        seen = [row for row in rows if self._in_sight(row)]
        focused = self._focused()
        anchor = focused if focused in seen else next(iter(seen), None)
        return anchor, self._top(anchor) if anchor is not None else 0

    def _in_sight(self, row: Row) -> bool:
        top = self._top(row)
        return top + row.height() > 0 and top < self.viewport().height()

    def _top(self, row: Row) -> int:
        return row.mapTo(self.viewport(), QPoint(0, 0)).y()

    def _successor(self, staying: set[str]) -> Row | None:
        """Return the row that gets the focus of one that goes, None where the focus stays."""
        focused = self._focused()
        if focused is None or focused.key in staying:
            return None
        order = self.all_rows()
        at = order.index(focused)
        around = [*order[at + 1 :], *reversed(order[:at])]
        return next((row for row in around if row.key in staying and row.reachable), None)

    def _show_between(self, top: int, bottom: int) -> None:
        """Scroll until what is between two heights of the rows is seen; where it is too high, its top."""
        bar, begins = self.verticalScrollBar(), self._rows_begin()
        top, bottom = begins + top - _AIR, begins + bottom + _AIR
        if bottom > bar.value() + self.viewport().height():
            bar.setValue(bottom - self.viewport().height())
        if top < bar.value():
            bar.setValue(top)

    def _rows_begin(self) -> int:
        page = self._page
        return page.rows.mapTo(page, QPoint(0, 0)).y() if page is not None else 0

    def _scrolled(self) -> None:
        if not self._filling:
            self._fill(*self._anchor(None))

    def _grew(self) -> None:
        """Give rows the room that they ask for now."""
        if self._shown and not self._filling:
            self._fill(*self._anchor(None))

    def _fill(self, anchor: Row | None = None, at: int = 0, ahead: float = _AHEAD) -> bool:
        """Have rows wherever somebody looks, and hold one in its place; return whether anything moved."""
        page, make = self._page, self._make
        if page is None or make is None or self._filling or not self._shown:
            return False
        self._filling = True
        changed = False
        focused = self._focused()
        before = page.rows.room(focused.key) if focused is not None else 0
        try:
            for _ in range(_TRIES):
                made = page.rows.build(self._wanted(page, ahead), make)
                moved = page.rows.measure()
                self._lay_out()
                if anchor is not None and anchor.key in page.rows.made:
                    bar = self.verticalScrollBar()
                    bar.setValue(bar.value() + self._top(anchor) - at)
                if not made and not moved:
                    break
                changed = True
        finally:
            self._filling = False
        if changed:
            self._clear_away(page)
            page.rows.link()
            self._note()
        if ahead < 1:
            self._later.start()
        if changed and focused is not None and 0 < before < page.rows.room(focused.key):
            self.reveal(focused)  # a list that unfolds under the keyboard may reach below the view
        return changed

    def _fill_ahead(self) -> None:
        """Build one row more while nothing else is to be done, so that the next step finds it there."""
        page, make = self._page, self._make
        if page is None or make is None or not self._shown:
            return
        missing = [at for at in self._wanted(page, 1) if page.rows.blocks[at].key not in page.rows.made]
        if missing:
            anchor, top = self._anchor(None)
            page.rows.build(missing[:1], make)
            self._fill(anchor, top)
            page.rows.link()
            self._note()

    def _wanted(self, page: Page, ahead: float) -> list[int]:
        """Return the rows that must have widgets now."""
        view = self.viewport().height()
        top = self.verticalScrollBar().value() - self._rows_begin()
        found = set(page.rows.between(int(top - ahead * view), int(top + (1 + ahead) * view)))
        focused = self._focused()
        for key in {self._here, focused.key if focused is not None else ""}:
            at = page.rows.index(key)
            if at >= 0:
                found |= {n for n in range(at - 1, at + 2) if 0 <= n < len(page.rows.blocks)}
        return sorted(found)

    def _clear_away(self, page: Page) -> None:
        """Let rows far from the view go."""
        wanted = {page.rows.blocks[at].key for at in self._wanted(page, _KEPT)}
        page.rows.drop([key for key in page.rows.made if key not in wanted])

    def _note(self) -> None:
        page = self._page
        made = page.rows.in_order() if page is not None else []
        self.rows = {row.key: row for row in made if isinstance(row, QuestionRow)}
        for row in made:
            row.set_current(row.key == self._here)

    def _lay_out(self) -> None:
        """Give every row its place now, so that it can be scrolled to."""
        page = self._page
        if page is None:
            return
        page.rows.measure()
        page.lay_out(self.viewport().width(), self.viewport().height())
        page.rows.settle()
