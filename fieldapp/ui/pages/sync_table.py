"""The table of the sync page: painted rows, and real buttons on those that are seen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from fieldapp.ui.components import Button, paint_pill, pill_size
from fieldapp.ui.pages.cells import LEAD, Cell, paint_ground
from fieldapp.ui.pages.custody import pill_of
from fieldapp.ui.pages.sync_rows import ACT, RECORD, ROW_ROLE, STATE, WHY, Act, Row, SyncModel, act_word
from fieldapp.ui.theme import font, grown, metrics, switch
from fieldapp.ui.wording import place

_Index = QModelIndex | QPersistentModelIndex

_ROW = 64
_GAP = 12
_LINES = 2  # of the reason; the whole of it is in the tool-tip and in the record
_WHY_LEAST = 26  # letters under which the reason goes under the pill
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SyncDelegate(QStyledItemDelegate):
    """Paints title, pill and reason; `stacked` puts the reason under the pill where the table is narrow."""

    def __init__(self, model: SyncModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.stacked = False

    def row_height(self) -> int:
        """Return the height of every row at the text size in use."""
        body = metrics("body").height() * _LINES
        if self.stacked:
            return grown(26) + body + 22
        return max(_ROW, body + 16, metrics("strong").height() + metrics("caption").height() + 20)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002, N802  (Qt's)
        """Return equal heights; widths are the table's business."""
        return QSize(0, self.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one cell with its part of the row's ground."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        painter.save()
        cell = Cell(painter, option.rect, option.direction)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        parted = not self._model.joined(index.row() + 1)
        paint_ground(cell, selected=selected, first=index.column() == RECORD, parted=parted)
        if index.column() == RECORD and self._model.joined(index.row()):
            to = self.tr("to {place}").format(place=place(row.delivery.destination))
            cell.text(to, font("body"), "ink2", cell.joint(LEAD + _GAP))
        elif index.column() == RECORD:
            cell.two_lines(row.name, self._model.note(row), lead=LEAD)
        elif index.column() == STATE:
            self._pill(cell, row, None)
        elif index.column() == WHY:
            self._why(cell, str(index.data()), row)
        painter.restore()

    def _pill(self, cell: Cell, row: Row, top: int | None) -> None:
        kind, word = pill_of(row.delivery)
        size = pill_size(kind, word)
        box = cell.part(0, size.width(), size.height())
        if top is not None:
            box.moveTop(top)
        cell.painter.setLayoutDirection(cell.direction)
        paint_pill(cell.painter, QRectF(box), kind, word)

    def _why(self, cell: Cell, text: str, row: Row) -> None:
        box = cell.part(0, cell.rect.width() - _GAP, metrics("body").height() * _LINES)
        if self.stacked:
            top = cell.rect.top() + 8
            self._pill(cell, row, top)
            box.moveTop(top + grown(26) + 4)
        cell.paragraph(text, "ink2", box, most=_LINES)


class SyncTable(QTableView):
    """The outbox.

    Emits:
        acted: the Row whose button was pressed.
        opened: the Row that a person wants to see.
        sent_alone: the Row that a person wants to send now, and no other.
    """

    acted = Signal(object)
    opened = Signal(object)
    sent_alone = Signal(object)

    def __init__(self, model: SyncModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._painter = SyncDelegate(model, self)
        self._quiet = False
        self._buttons: dict[tuple[str, str], Button] = {}
        self._refocus: tuple[str, str] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._place_buttons)
        self.setObjectName("syncTable")
        self.setAccessibleName(self.tr("Records to send"))
        self.setModel(model)
        self.setItemDelegate(self._painter)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setVisible(False)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setMinimumSectionSize(1)
        self.doubleClicked.connect(self._open)
        self.verticalScrollBar().valueChanged.connect(self._schedule)
        model.modelAboutToBeReset.connect(self._forget)
        model.modelReset.connect(self._schedule)
        model.dataChanged.connect(self._schedule)
        switch.changed.connect(self._fit)

    def set_quiet(self, quiet: bool) -> None:  # noqa: FBT001  (as Qt's setEnabled)
        """Take the buttons that would start a sync away while one runs."""
        if quiet != self._quiet:
            self._quiet = quiet
            self._soon.start()

    def chosen_key(self) -> tuple[str, str] | None:
        """Return the key of the selected row, None where none is."""
        index = self.currentIndex()
        row = self._model.row(index.row()) if index.isValid() else None
        return row.key if row else None

    def choose(self, key: tuple[str, str] | None) -> None:
        """Select a row; the first where it is not shown."""
        if self._model.rowCount():
            # not selectRow, which finds no row where columns run right to left and just fill the table
            self.setCurrentIndex(self._model.index(max(self._model.position(key) if key else 0, 0), RECORD))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Open on Enter, send the record alone on Ctrl+Enter; everything else moves."""
        if event.key() in _ENTER and self.currentIndex().isValid():
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._send_alone(self.currentIndex())
            else:
                self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Share the new width."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Give pill and button what they need, the title a third, the reason the rest."""
        width = self.viewport().width()
        pill = pill_size("unconfirmed", self.tr("Not confirmed")).width() + 2 * _GAP
        words = [act_word(act) for act in Act]
        button = max(metrics("strong").horizontalAdvance(word) for word in words) + 24 + LEAD + _GAP
        letter = metrics("body").averageCharWidth()
        title = max(round(width * 0.27), LEAD + letter * 20)
        self._painter.stacked = width - title - pill - button < letter * _WHY_LEAST
        self.setColumnHidden(STATE, self._painter.stacked)
        rest = width - title - button - (0 if self._painter.stacked else pill)
        for column, wide in ((RECORD, title), (STATE, pill), (WHY, max(rest, letter)), (ACT, button)):
            self.setColumnWidth(column, wide)
        self.verticalHeader().setDefaultSectionSize(self._painter.row_height())
        self._soon.start()

    # --- buttons -----------------------------------------------------------------------------------------

    @Slot()
    def _schedule(self) -> None:
        """Look after the buttons once this turn of the event loop is over, however much moved in it."""
        self._soon.start()

    @Slot()
    def _forget(self) -> None:
        """Let go of the buttons, which Qt deletes with the rows; remember which one had the focus."""
        self._refocus = next((key for key, button in self._buttons.items() if button.hasFocus()), None)
        self._buttons.clear()

    @Slot()
    def _place_buttons(self) -> None:
        """Put a button on every row that is seen and has something to do; take it off the others."""
        wanted = {row.key: (at, row) for at, row in self._seen() if self._button_of(row) is not Act.NONE}
        for key in [key for key in self._buttons if key not in wanted]:
            if not self._buttons[key].hasFocus() or self._model.position(key) < 0:
                self._drop(key)
        previous: QWidget = self
        for key, (at, row) in wanted.items():
            button = self._buttons.get(key)
            if button is None or button.property("act") != row.act.value:
                self._drop(key)
                button = self._button(at, row)
                self._buttons[key] = button
            QWidget.setTabOrder(previous, button)
            previous = button
        if self._refocus is not None:
            heir = self._buttons.get(self._refocus)
            (heir or self).setFocus(Qt.FocusReason.OtherFocusReason)
            self._refocus = None

    def _seen(self) -> list[tuple[int, Row]]:
        """Return the rows in sight, with where they are."""
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        end = self._model.rowCount() if last < 0 else last + 1
        rows = ((at, self._model.row(at)) for at in range(max(first, 0), end))
        return [(at, row) for at, row in rows if row is not None]

    def _button_of(self, row: Row) -> Act:
        starts_a_sync = row.act in {Act.RETRY, Act.ONLY, Act.AGAIN}
        return Act.NONE if self._quiet and starts_a_sync else row.act

    def _button(self, at: int, row: Row) -> Button:
        quiet = row.act is Act.RECEIPT
        box = QWidget()
        line = QHBoxLayout(box)
        side = 8 if quiet else 16  # the words of both kinds end in one line
        line.setContentsMargins(side, 0, side, 0)
        button = Button(act_word(row.act), "quiet" if quiet else "normal", small=True, parent=box)
        button.setProperty("act", row.act.value)
        button.setObjectName(f"{row.act.value}Button:{row.record.id}")
        button.setAccessibleDescription(f"{row.name}, {self._model.note(row)}")
        button.clicked.connect(partial(self._press, row.key))
        line.addStretch(1)
        line.addWidget(button)
        self.setIndexWidget(self._model.index(at, ACT), box)
        return button

    def _drop(self, key: tuple[str, str]) -> None:
        button = self._buttons.pop(key, None)
        if button is None:
            return
        position = self._model.position(key)
        if position >= 0:
            self.setIndexWidget(self._model.index(position, ACT), None)  # pyright: ignore[reportArgumentType]

    def _press(self, key: tuple[str, str]) -> None:
        row = self._model.row(self._model.position(key))
        if row is not None:
            self.acted.emit(row)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        row = self._model.row(index.row())
        if row is not None:
            self.opened.emit(row)

    def _send_alone(self, index: QModelIndex) -> None:
        row = self._model.row(index.row())
        if row is not None and row.delivery.state.owed and not self._quiet:
            self.sent_alone.emit(row)
