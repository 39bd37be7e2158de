"""The places of a form at the start edge, each with its state as shape and words; progress below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from fieldapp.ui.components.keys import KeyCap
from fieldapp.ui.components.paint import box, sign, write
from fieldapp.ui.components.progress import ProgressBar
from fieldapp.ui.components.text import Divider, Text
from fieldapp.ui.pages.entry_places import (
    COUNT,
    ENTRY,
    Figures,
    Index,
    Places,
    counted,
    figures,
    problems_in_words,
)
from fieldapp.ui.pages.entry_seek import Seeker
from fieldapp.ui.pages.entry_standing import Count, Standing, State
from fieldapp.ui.pages.entry_titles import Titles
from fieldapp.ui.theme import color, current, grown, metrics, switch

WIDTH = 248
_SIDE, _GAP = 12, 12
_STEP = 18  # a level deeper
_DEEPEST = 4  # levels that are set in
_RADIUS = 8
_ICON, _SMALL_ICON = 18, 14
translate = QCoreApplication.translate


def paint_state(painter: QPainter, place: QRectF, state: State, *, here: bool) -> None:
    """Draw a state as a shape: a ring filled as far as it is done, a tick, an octagon, a dash."""
    size = round(place.width())
    if state is State.WRONG and not here:
        sign(painter, "octagon", "stop", place.topLeft(), size)
    elif state is State.COMPLETE:
        sign(painter, "tick-circle", "accent" if here else "ink2", place.topLeft(), size)
    elif state is State.NOT_NEEDED:
        sign(painter, "dash", "ink3", place.topLeft(), size)
    else:
        inset = size / 6
        ring = place.adjusted(inset, inset, -inset, -inset)
        ink = color("accent" if here else "ink3")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink, 1.8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(ring)
        if state is not State.UNTOUCHED:
            painter.setBrush(ink)
            painter.drawPie(ring, -90 * 16, 180 * 16)


class _Painter(QStyledItemDelegate):
    """Draws a place: shape, name, and under a section its caption."""

    def __init__(self, view: QListView, model: Places) -> None:
        super().__init__(view)
        self._view = view
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802
        if self._model.level(index.data(ENTRY)):
            return QSize(0, metrics("body").height() + 13)
        return QSize(0, metrics("body").height() + metrics("caption").height() + 17)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        whole = _rect(option).adjusted(0, 1, 0, -2)
        entry, count = index.data(ENTRY), index.data(COUNT)
        if not isinstance(count, Count) or not isinstance(entry, int):
            return
        here = entry == self._model.here
        level = self._model.level(entry)
        focused = self._view.hasFocus() and self._view.currentIndex().row() == index.row()
        painter.save()
        if here:
            border = color("accent") if current().outlined else None
            box(painter, QRectF(whole), _RADIUS, color("accent_soft"), border, width=float(current().chosen))
        if focused:
            ring = QRectF(whole).adjusted(1, 1, -1, -1)
            box(painter, ring, _RADIUS, None, color("ring"), width=float(current().ring))
        size = grown(_SMALL_ICON if level else _ICON)
        start = _SIDE + min(level, _DEEPEST) * _STEP
        shape = QRect(whole.left() + start, whole.center().y() - size // 2, size, size)
        paint_state(painter, QRectF(self._mirrored(whole, shape)), count.state, here=here)
        words = self._mirrored(whole, whole.adjusted(start + size + _GAP, 0, -8, 0))
        painter.setLayoutDirection(self._view.layoutDirection())
        if level:
            self._line(painter, words, str(index.data()), "strong" if here else "body", "ink")
        else:
            self._words(painter, words, str(index.data()), count, here=here)
        painter.restore()

    def _words(self, painter: QPainter, place: QRect, label: str, count: Count, *, here: bool) -> None:
        name, caption = metrics("body").height(), metrics("caption").height()
        top = place.top() + (place.height() - name - caption) // 2
        needed = count.state is not State.NOT_NEEDED
        line = QRect(place.left(), top, place.width(), name)
        self._line(painter, line, label, "strong" if here else "body", "ink" if needed else "ink3")
        loud = bool(count.problems) and not here
        line = QRect(place.left(), top + name, place.width(), caption)
        tone = "stop" if loud else "ink2" if here else "ink3"
        self._line(painter, line, counted(count, here=here), "meta" if loud else "caption", tone)

    @staticmethod
    def _line(painter: QPainter, place: QRect, text: str, role: str, tone: str) -> None:
        mode = Qt.TextElideMode.ElideMiddle if text[-1:].isdigit() else Qt.TextElideMode.ElideRight
        write(painter, QRectF(place), metrics(role).elidedText(text, mode, place.width()), role, tone)

    def _mirrored(self, whole: QRect, place: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), whole, place)


def _rect(option: QStyleOptionViewItem) -> QRect:
    """Return where to draw; the stubs do not know the fields of Qt's option classes."""
    return option.rect  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]


class _List(QListView):
    """The list itself; Enter, Space and a click open a place."""

    opened = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._seeker = Seeker()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("ring", "none")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self.currentIndex())
            event.accept()
        else:
            super().keyPressEvent(event)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:  # noqa: N802
        # The list's own would lay out all of 1,000 rows anew with each key, though none changes its height.
        QAbstractItemView.dataChanged(self, first, last, roles)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802  (Qt's name)
        model = self.model()
        titles = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
        found = self._seeker.seek(search, titles)
        if found is not None:
            self.setCurrentIndex(model.index(found, 0))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.opened.emit(index.data(ENTRY))


class _Foot(QWidget):
    """How far the form is, in words, in per cent and as a bar."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        self._answered = Text("", "strong", parent=self)
        self._answered.setObjectName("answeredCount")
        self._share = Text("", "caption", "ink3", parent=self)
        row.addWidget(self._answered)
        row.addStretch(1)
        row.addWidget(self._share)
        column.addLayout(row)
        self._bar = ProgressBar(parent=self)
        self._left = Text("", "caption", "ink3", wrap=True, parent=self)
        column.addWidget(self._bar)
        column.addWidget(self._left)

    def show_figures(self, figure: Figures) -> None:
        """Show how far the form is."""
        done = self.tr("{answered} of {total} answered")
        self._answered.setText(done.format(answered=figure.answered, total=figure.total))
        self._share.setText(figure.share)
        self._bar.set_values(figure.answered, 0, figure.total)
        left = self.tr("{number} left").format(number=figure.total - figure.answered)
        wrong = problems_in_words(figure.problems)
        both = self.tr("{left}, {problems}").format(left=left, problems=wrong)
        self._left.setText(both if figure.problems else left)


class Outline(QFrame):
    """Places above, progress below.

    Emits:
        chosen: the index of an entry to go to.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build it empty."""
        super().__init__(parent)
        self._standing: Standing | None = None
        self.setProperty("kind", "side-start")
        self.setObjectName("outline")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 16, 12, 16)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 4, 0)
        head.addWidget(Text(self.tr("Sections"), "section", "ink3", parent=self))
        head.addStretch(1)
        head.addWidget(KeyCap("F6", parent=self))
        column.addLayout(head)
        column.addSpacing(6)
        self.list = _List(self)
        self.list.setObjectName("sections")
        self.list.setAccessibleName(self.tr("Sections"))
        self._model = Places(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Painter(self.list, self._model))
        column.addWidget(self.list, 1)
        column.addWidget(Divider(self))
        column.addSpacing(12)
        self._foot = _Foot(self)
        column.addWidget(self._foot)
        self.list.opened.connect(self.chosen)
        self._fit()
        switch.changed.connect(self._fit)

    def show_form(self, standing: Standing, titles: Titles) -> None:
        """Show another form."""
        self._standing = standing
        self._model.show(standing, titles)
        self.refresh()

    def refresh(self, here: int = 0) -> None:
        """Show changed figures, titles and places, and mark the entry that the person is in."""
        if self._standing is None:
            return
        self._model.here = here
        self._model.fit()
        self._mark()
        self._foot.show_figures(figures(self._standing))

    def take_focus(self) -> None:
        """Give the list the focus."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _mark(self) -> None:
        """Put the list's own place on the entry on screen, unless somebody walks through the list."""
        if self._model.here in self._model.rows and not (
            self.list.hasFocus() and self.list.currentIndex().isValid()
        ):
            self.list.setCurrentIndex(self._model.index(self._model.rows.index(self._model.here)))

    def _fit(self) -> None:
        self.setFixedWidth(WIDTH * (100 + (switch.text_scale - 100) // 2) // 100)
