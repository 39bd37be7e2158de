"""What was found, as a list of rows under headings: painted, with the keys of each at its end."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from fieldapp.ui.components.keys import KeyCap, paint_key
from fieldapp.ui.components.paint import box, elided, sign, write
from fieldapp.ui.theme import color, current, grown, metrics, switch

_Index = QModelIndex | QPersistentModelIndex

_FOUND = Qt.ItemDataRole.UserRole + 1
_SIDE, _INSET, _ICON, _GAP = 10, 14, 18, 14
_KEY_GAP = 4
_PAGE = 6  # rows that PageDown goes


@dataclass(frozen=True)
class Found:
    """A row, or with `act` None the heading of those under it.

    `key` tells it from the others when it is shown anew. `keys` such as 'Ctrl+R' do the same on the page.
    """

    key: str
    title: str
    act: Callable[[], object] | None = None
    note: str = ""
    icon: str = ""
    keys: str = ""
    tone: str = "ink2"  # of the icon

    @property
    def words(self) -> str:
        """What is said of it: title, note and keys."""
        return ", ".join(filter(None, (self.title, self.note, self.keys)))


class _Model(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[Found, ...] = ()

    def show(self, rows: Sequence[Found]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802  (Qt's signature)
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.words
        return row if role == _FOUND else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self.rows[index.row()].act is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class FoundList(QListView):
    """Rows under headings; another widget has the keyboard and tells it where to go.

    Emits:
        chosen: a row was pressed.
        moved: another row is the chosen one.
    """

    chosen = Signal(object)
    moved = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("finderList")
        self._model = _Model(self)
        self._nothing = ""
        self._moved_by_hand = False
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._tell)
        switch.changed.connect(self.doItemsLayout)

    @property
    def current(self) -> Found | None:
        """The chosen row."""
        index = self.currentIndex()
        return self._model.rows[index.row()] if index.isValid() else None

    @property
    def rows(self) -> tuple[Found, ...]:
        """All rows, headings too."""
        return self._model.rows

    def show_found(self, found: Sequence[Found], nothing: str) -> None:
        """Show rows; the one that was chosen stays so where it is still there, else it is the first."""
        before = self.current
        self._nothing = nothing
        if tuple(found) == self._model.rows:
            self.viewport().update()
            return
        same = before is not None and self._moved_by_hand
        self._model.show(found)
        keys = [row.key for row in found]
        places = self._places()
        at = keys.index(before.key) if same and before is not None and before.key in keys else -1
        if at < 0 and places:
            at = places[0]
        if at >= 0:
            self._go(at)
        if at == (places[0] if places else -1):
            self.scrollToTop()
            self._moved_by_hand = False

    def begin(self) -> None:
        """Forget where the person went: something else is looked for."""
        self._moved_by_hand = False

    def choose(self, key: str) -> None:
        """Choose the row of a key, and bring it into sight."""
        at = next((number for number, row in enumerate(self._model.rows) if row.key == key), -1)
        if at >= 0:
            self._go(at)
            self.scrollTo(self._model.index(at), QAbstractItemView.ScrollHint.PositionAtCenter)

    def step(self, key: int) -> None:
        """Go a row or a page up or down; from the last row on to the first."""
        places = self._places()
        if not places:
            return
        at = places.index(self.currentIndex().row()) if self.currentIndex().row() in places else 0
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            at = (at + (1 if key == Qt.Key.Key_Down else -1)) % len(places)
        else:
            at = min(max(at + (_PAGE if key == Qt.Key.Key_PageDown else -_PAGE), 0), len(places) - 1)
        self._moved_by_hand = True
        self._go(places[at])
        if at == 0:
            self.scrollToTop()  # its heading too

    def step_heading(self, step: int) -> None:
        """Go to the first row of the next heading, or of the one before."""
        heads = [n + 1 for n, row in enumerate(self._model.rows) if row.act is None]
        heads = [place for place in heads if place in self._places()]
        if not heads:
            return
        here = max((n for n, place in enumerate(heads) if place <= self.currentIndex().row()), default=0)
        self._moved_by_hand = True
        self._go(heads[(here + step) % len(heads)])

    def keyed(self, keys: QKeySequence) -> Found | None:
        """Return the row that has these keys at its end."""
        return next((row for row in self._model.rows if row.keys and QKeySequence(row.keys) == keys), None)

    def wanted_height(self) -> int:
        """Return the height that shows every row."""
        if not self._model.rows:
            return grown(56)
        return sum(_height(row) for row in self._model.rows) + 12

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return any width: the panel says how wide it is."""
        return QSize(200, 60)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Choose the row under the pointer."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._model.rows[index.row()].act is not None:
            self._moved_by_hand = True
            self.setCurrentIndex(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Act on the row that is pressed."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self._model.rows[index.row()])

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw the rows, or say that there are none."""
        super().paintEvent(event)
        if not self._model.rows and self._nothing:
            painter = QPainter(self.viewport())
            painter.setLayoutDirection(self.layoutDirection())
            room = QRectF(self.viewport().rect()).adjusted(24, 0, -24, 0)
            write(painter, room, self._nothing, "body", "ink2")
            painter.end()

    def _places(self) -> list[int]:
        return [number for number, row in enumerate(self._model.rows) if row.act is not None]

    def _go(self, place: int) -> None:
        self.setCurrentIndex(self._model.index(place))

    def _tell(self, index: QModelIndex) -> None:
        if index.isValid():
            self.moved.emit(self._model.rows[index.row()])


class _Delegate(QStyledItemDelegate):
    """Draws a heading, or a row: icon, one or two lines, key caps."""

    def __init__(self, view: FoundList) -> None:
        super().__init__(view)
        self._list = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002, N802
        return QSize(0, _height(index.data(_FOUND)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: Found = index.data(_FOUND)
        whole: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]
        painter.save()
        painter.setLayoutDirection(self._list.layoutDirection())
        if row.act is None:
            words = QRectF(whole).adjusted(_SIDE + _INSET, 8, -_SIDE, 0)
            write(painter, words, elided(row.title, "section", words.width()), "section", "ink3")
        else:
            self._paint_row(painter, whole, row, chosen=index.row() == self._list.currentIndex().row())
        painter.restore()

    def _paint_row(self, painter: QPainter, whole: QRect, row: Found, *, chosen: bool) -> None:
        ground = QRectF(whole).adjusted(_SIDE, 1, -_SIDE, -1)
        if chosen:
            edge = color("accent") if current().outlined else None
            box(painter, ground, 8, color("accent_soft"), edge, width=float(current().chosen))
        direction = self._list.layoutDirection()

        def mirrored(place: QRectF) -> QRectF:
            return QRectF(QStyle.visualRect(direction, whole, place.toRect()))

        side = grown(_ICON)
        start = ground.left() + _INSET
        if row.icon:
            icon = mirrored(QRectF(start, ground.center().y() - side / 2, side, side))
            sign(painter, row.icon, "accent" if chosen else row.tone, QPointF(icon.topLeft()), side)
        start += side + _GAP
        end = self._paint_keys(painter, ground, row, mirrored, chosen=chosen)
        width = end - start - _GAP
        first, second = metrics("strong").height(), metrics("caption").height() if row.note else 0
        top = ground.center().y() - (first + second) / 2
        role = "strong" if chosen else "body"
        line = mirrored(QRectF(start, top, width, first))
        write(painter, line, elided(row.title, role, width), role, "ink")
        if row.note:
            note = mirrored(QRectF(start, top + first, width, second))
            write(painter, note, elided(row.note, "caption", width), "caption", "ink2" if chosen else "ink3")

    @staticmethod
    def _paint_keys(
        painter: QPainter,
        ground: QRectF,
        row: Found,
        mirrored: Callable[[QRectF], QRectF],
        *,
        chosen: bool,
    ) -> float:
        """Draw the key caps at the end and return where they begin; the chosen row has Enter at least."""
        keys = row.keys or ("Enter" if chosen else "")
        caps = KeyCap.widths(*re.split(r"\+(?=.)", keys)) if keys else []
        height = KeyCap.height_of_cap()
        x = ground.right() - 12 - sum(width for _, width in caps) - _KEY_GAP * max(len(caps) - 1, 0)
        begin = x
        strip = mirrored(QRectF(x, ground.center().y() - height / 2, ground.right() - 12 - x, height))
        x = strip.left()
        for shown, width in caps:  # Ctrl K is read in this order in every script
            paint_key(painter, QRectF(x, strip.top(), width, height), shown)
            x += width + _KEY_GAP
        return begin


def _height(row: Found) -> int:
    if row.act is None:
        return metrics("section").height() + 18
    if row.note:
        return metrics("strong").height() + metrics("caption").height() + 16
    return max(metrics("body").height() + 16, grown(36))
