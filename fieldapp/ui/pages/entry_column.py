"""The rows of one screen, in a centred column; only these have widgets, however long the form is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fieldapp.ui.components.buttons import LinkButton
from fieldapp.ui.components.text import Text
from fieldapp.ui.pages.entry_parts import Block
from fieldapp.ui.pages.entry_question import QuestionRow
from fieldapp.ui.pages.entry_row import GUTTER, Row, from_start
from fieldapp.ui.tab_order import chain, stops
from fieldapp.ui.theme import metrics

_MOST = 740
_MARGIN = 24
_AIR = 12  # around a row that is scrolled to
_BETWEEN = 12  # title and place


class QuestionColumn(QScrollArea):
    """Shows one screen at a time, and puts rows in and takes rows out while it is shown.

    Emits:
        up: the person wants the screen around this one.
    """

    up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build it empty."""
        super().__init__(parent)
        self.rows: dict[str, QuestionRow] = {}
        self._order: list[Row] = []
        self._page: _Page | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("questions")

    def begin(self) -> None:
        """Build an empty screen out of sight; `appear` shows it in place of the last one."""
        self._page = _Page(self.up)
        self._page.fit(self.viewport().width())
        self.rows, self._order = {}, []

    def appear(self) -> None:
        """Show what was built since `begin`; the old screen goes with all its rows."""
        if self._page is not None and self.widget() is not self._page:
            self.setWidget(self._page)

    def show_title(self, title: str, place: str, around: str) -> None:
        """Show what the screen is called, where it is, and what is around it ('' = nothing)."""
        if self._page is not None:
            self._page.show_title(title, place, around)

    def arrange(self, blocks: Sequence[Block], make: Callable[[Block, QWidget], Row]) -> None:
        """Have exactly these rows, in this order; what is seen stays where it is.

        A row that goes hands the focus to the next one that takes it, else to the one before.
        """
        if self._page is None or [block.key for block in blocks] == [row.key for row in self._order]:
            return
        known = {row.key: row for row in self._order}
        wanted = {block.key for block in blocks}
        anchor, at = self._anchor(wanted)
        successor = self._successor(wanted)
        fresh = [known.get(block.key) or make(block, self._page.column) for block in blocks]
        gone = [row for row in self._order if row.key not in wanted]
        self._order = fresh
        self.rows = {row.key: row for row in fresh if isinstance(row, QuestionRow)}
        for place, row in enumerate(fresh):
            there = self._page.lines.itemAt(place)
            if there is None or there.widget() is not row:
                self._page.lines.insertWidget(place, row)
                row.show()
        chain([widget for row in fresh for widget in stops(row)])
        if successor is not None:
            successor.take_focus(resume=True)
        for row in gone:
            self._page.lines.removeWidget(row)
            row.hide()  # it goes only when the event loop is idle
            row.setObjectName("")
            row.deleteLater()
        self._hold(anchor, at)

    def row(self, key: str) -> Row | None:
        """Return the row of a block, None where it is not on this screen."""
        return next((row for row in self._order if row.key == key), None)

    def all_rows(self) -> Sequence[Row]:
        """Return the rows on this screen, in their order."""
        return tuple(self._order)

    def row_of(self, widget: QWidget | None) -> Row | None:
        """Return the row that a widget, or the popup of one, belongs to."""
        while widget is not None:
            if isinstance(widget, Row):
                return widget if widget in self._order else None
            widget = widget.parentWidget()
        return None

    def go_to(self, row: Row, *, resume: bool = False) -> None:
        """Give a row the focus and bring the whole of it into sight."""
        row.take_focus(resume=resume)
        self.reveal(row)

    def reveal(self, row: Row) -> None:
        """Scroll until the row is seen with some room around it, and what is only to be read after it."""
        self._lay_out()
        at = self._order.index(row)
        last = at
        while last + 1 < len(self._order) and not self._order[last + 1].reachable:
            last += 1
        self.ensureWidgetVisible(self._order[last], 0, _AIR)
        self.ensureWidgetVisible(row, 0, _AIR)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Centre the column anew."""
        super().resizeEvent(event)
        if self._page is not None:
            self._page.fit(self.viewport().width())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Scroll with PageUp and PageDown only; everything else belongs to the page."""
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _focused(self) -> Row | None:
        return self.row_of(QApplication.focusWidget())

    def _anchor(self, staying: set[str]) -> tuple[Row | None, int]:
        """Return the row that stays in its place, and where that is: the focused one, else the first seen."""
        if self.widget() is not self._page:
            return None, 0
        seen = (row for row in self._order if row.key in staying and self._top(row) + row.height() > 0)
        focused = self._focused()
        anchor = focused if focused is not None and focused.key in staying else next(seen, None)
        return anchor, self._top(anchor) if anchor is not None else 0

    def _hold(self, anchor: Row | None, at: int) -> None:
        """Scroll so that the row stands where it stood."""
        if anchor is None:
            return
        self._lay_out()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self._top(anchor) - at)

    def _top(self, row: Row) -> int:
        return row.mapTo(self.viewport(), QPoint(0, 0)).y()

    def _successor(self, staying: set[str]) -> Row | None:
        """Return the row that gets the focus of one that goes, None where the focus stays."""
        focused = self._focused()
        if focused is None or focused.key in staying:
            return None
        at = self._order.index(focused)
        around = [*self._order[at + 1 :], *reversed(self._order[:at])]
        return next((row for row in around if row.key in staying and row.reachable), None)

    def _lay_out(self) -> None:
        """Give every row its place now, so that it can be scrolled to."""
        page = self._page
        if page is None:
            return
        page.ensurePolished()
        layout = page.layout()
        if layout is not None:
            layout.activate()
        page.lines.activate()
        page.resize(
            self.viewport().width(),
            max(page.heightForWidth(self.viewport().width()), self.viewport().height()),
        )


class _Page(QWidget):
    """What is scrolled: as high as its rows are at the width that there is.

    Without this the scroll area would leave room for labels wrapped at their narrowest.
    """

    def __init__(self, up: object) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self.column = QWidget(self)
        self.column.setMaximumWidth(_MOST)
        self.column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        whole = QVBoxLayout(self.column)
        whole.setContentsMargins(0, 8, 0, 6)
        whole.setSpacing(0)
        self._around = LinkButton("", parent=self.column)
        self._around.setObjectName("aroundButton")
        self._around.set_icon("chevron-left")
        self._around.clicked.connect(up)
        crumb = QHBoxLayout()
        crumb.setContentsMargins(from_start(GUTTER, 0, 0, 0))
        crumb.addWidget(self._around)
        crumb.addStretch(1)
        whole.addLayout(crumb)
        self._title = Text("", "title", wrap=True, parent=self.column)
        self._title.setObjectName("sectionTitle")
        self._place = Text("", "caption", "ink3", parent=self.column)
        self._head = QHBoxLayout()
        self._head.setContentsMargins(from_start(GUTTER, 0, 0, 0))
        self._head.setSpacing(_BETWEEN)
        self._head.addWidget(self._title)
        self._head.addWidget(self._place, 0, Qt.AlignmentFlag.AlignVCenter)
        self._head.addStretch(1)
        whole.addLayout(self._head)
        whole.addSpacing(4)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(0)
        whole.addLayout(self.lines)
        whole.addStretch(1)
        self._side, self._room = _MARGIN, _MOST
        self._spread = QHBoxLayout(self)
        self._spread.setSpacing(0)
        self._spread.addWidget(self.column)

    def show_title(self, title: str, place: str, around: str) -> None:
        """Show what the screen is called."""
        self._title.setText(title)
        self._place.setText(place)
        self._around.setVisible(bool(around))
        self._around.setText(around.replace("&", "&&"))
        self._around.updateGeometry()
        self._fit_title()

    def fit(self, width: int) -> None:
        """Centre the column in a width."""
        self._side = max(_MARGIN, (width - _MOST) // 2)
        self._room = width - 2 * self._side - GUTTER
        self._spread.setContentsMargins(self._side, 0, self._side, 0)
        self._fit_title()

    def _fit_title(self) -> None:
        """Wrap the title where it does not fit beside the place; a label that wraps would do so too early."""
        words = metrics("title").horizontalAdvance(self._title.full_text())
        wraps = words + _BETWEEN + metrics("caption").horizontalAdvance(self._place.full_text()) > self._room
        self._title.setWordWrap(wraps)
        self._head.setStretch(0, 1 if wraps else 0)
        self._head.setStretch(2, 0 if wraps else 1)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the least width only: the height follows the width."""
        return QSize(super().minimumSizeHint().width(), 0)
