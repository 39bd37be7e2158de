"""Rows one under the other, thousands if need be: only those near the view have widgets.

Every row has its place, also one that has no widget: its height is what it had when it was last built, else
a guess. What is built, and what goes again, is up to the column that scrolls.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldapp.ui.pages.entry_blocks import Block, Kind
from fieldapp.ui.pages.entry_row import Row
from fieldapp.ui.tab_order import chain, stops
from fieldapp.ui.theme import grown

_GUESS = {Kind.QUESTION: 116, Kind.CARD: 64, Kind.ADD: 54, Kind.HEADING: 44}  # of a row never built

Make = Callable[[Block, QWidget], Row]


class Rows(QWidget):
    """Holds blocks in their order, and a widget for some of them.

    Emits:
        grew: a row that has a widget wants another height than it had.
    """

    grew = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Build it empty."""
        super().__init__(parent)
        self._around = parent
        self._blocks: Sequence[Block] = ()
        self._place: dict[str, int] = {}
        self._known: dict[str, int] = {}  # heights by key, at the width that there is
        self._heights: list[int] = []
        self._tops: list[int] = [0]
        self._wide = 0
        self.made: dict[str, Row] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def blocks(self) -> Sequence[Block]:
        """What there is a row for, in order."""
        return self._blocks

    def hold(self, blocks: Sequence[Block]) -> list[Row]:
        """Have exactly these rows; return those of what is not there any more, for the caller to let go."""
        self._blocks = blocks
        self._place = {block.key: at for at, block in enumerate(blocks)}
        self._think()
        gone = [row for key, row in self.made.items() if key not in self._place]
        for row in gone:
            del self.made[row.key]
        return gone

    def index(self, key: str) -> int:
        """Return where a row is, -1 where it is not."""
        return self._place.get(key, -1)

    def build(self, wanted: Iterable[int], make: Make) -> bool:
        """Have widgets for these rows; return whether any had to be made."""
        fresh = [self._blocks[at] for at in wanted if self._blocks[at].key not in self.made]
        for block in fresh:
            self.made[block.key] = row = make(block, self)
            row.show()
        return bool(fresh)

    def drop(self, unwanted: Iterable[str]) -> None:
        """Let the widgets of these rows go, once they told what they hold back; their places stay."""
        rows = [self.made[key] for key in unwanted]
        for row in rows:
            row.flush()
        for row in rows:
            if self.made.get(row.key) is row:
                let_go(self.made.pop(row.key))

    def in_order(self) -> list[Row]:
        """Return the rows that have widgets, in their order."""
        return sorted(self.made.values(), key=lambda row: self._place[row.key])

    def measure(self) -> bool:
        """Ask the widgets how high they want to be; return whether a place has changed by it."""
        changed = False
        for row in self.made.values():
            row.ensurePolished()
            high = row.heightForWidth(self._wide) if row.hasHeightForWidth() else row.sizeHint().height()
            if self._known.get(row.key) != high:
                self._known[row.key] = self._heights[self._place[row.key]] = high
                changed = True
        if changed:
            self._reckon()
        return changed

    def settle(self) -> None:
        """Put every widget into its place."""
        for key, row in self.made.items():
            at = self._place[key]
            row.setGeometry(0, self._tops[at], self._wide, self._tops[at + 1] - self._tops[at])

    def link(self) -> None:
        """Have Tab go from row to row."""
        chain([widget for row in self.in_order() for widget in stops(row)])

    def fit(self, width: int) -> None:
        """Take another width; heights have to be found anew."""
        if width != self._wide:
            self._wide = width
            self._known = {}
            self._think()

    def top(self, at: int) -> int:
        """Return where a row begins; that after the last one is where they all end."""
        return self._tops[at]

    def room(self, key: str) -> int:
        """Return how high a row is, 0 where it is not."""
        at = self.index(key)
        return self._heights[at] if at >= 0 else 0

    def between(self, top: int, bottom: int) -> range:
        """Return the rows that are at least partly between two heights."""
        if not self._blocks:
            return range(0)
        last = len(self._blocks) - 1
        first = min(max(bisect_right(self._tops, top) - 1, 0), last)
        end = min(max(bisect_right(self._tops, bottom) - 1, first), last)
        return range(first, end + 1)

    def hasHeightForWidth(self) -> bool:  # noqa: N802  (Qt's name)
        """Say that the height is settled by the width: else the page would be squeezed into the view."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: ARG002, N802  (Qt's name)
        """Return room for all rows at the width that they were fitted to."""
        return self._tops[-1]

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return room for all rows."""
        return QSize(grown(320), self._tops[-1])

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return room for all rows, however narrow."""
        least = max((row.minimumSizeHint().width() for row in self.made.values()), default=0)
        return QSize(least, self._tops[-1])

    def event(self, event: QEvent) -> bool:
        """Tell when a row asks for another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.grew.emit()
        return super().event(event)

    def _think(self) -> None:
        """Take the heights that are known, and guess the others."""
        guesses = {kind: grown(high) for kind, high in _GUESS.items()}
        self._heights = [self._known.get(block.key) or guesses[block.kind] for block in self._blocks]
        self._reckon()

    def _reckon(self) -> None:
        """Add the heights up."""
        whole = self._tops[-1]
        self._tops = [0, *accumulate(self._heights)]
        if self._tops[-1] != whole:
            self.updateGeometry()
            self._around.updateGeometry()  # now, so that the page knows how high it is before the next event


def let_go(row: Row) -> None:
    """Take a row off the screen; it goes only when the event loop is idle, and nobody finds it meanwhile."""
    row.hide()
    row.setObjectName("")
    row.deleteLater()
