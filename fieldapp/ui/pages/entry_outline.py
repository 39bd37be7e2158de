"""The sections of a form at the start edge, each with its state as shape and words; progress below."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
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
from fieldapp.ui.components.paint import START, box, elided, sign
from fieldapp.ui.components.progress import ProgressBar
from fieldapp.ui.components.text import Divider, Text
from fieldapp.ui.pages.entry_parts import Count, Standing, State
from fieldapp.ui.theme import color, current, font, grown, metrics, switch

WIDTH = 248
_SIDE, _TEXT = 12, 42
_RADIUS = 8
_ICON = 18
_COUNT = Qt.ItemDataRole.UserRole

_Index = QModelIndex | QPersistentModelIndex
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Figures:
    """What the foot of the outline and the strip of a narrow window say."""

    answered: int
    total: int
    problems: int

    @property
    def share(self) -> str:
        """Return the answered share as '69 %'."""
        percent = 100 * self.answered // self.total if self.total else 100
        return f"{QLocale().toString(percent)} %"


def figures(standing: Standing) -> Figures:
    """Return the figures of a form."""
    return Figures(standing.answered, standing.total, standing.problems)


def counted(count: Count, *, here: bool) -> str:
    """Return a section's caption: '4 of 6', '4 of 6, 1 problem' where the person is, else '1 problem'."""
    done = translate("Outline", "{answered} of {total}").format(answered=count.answered, total=count.total)
    if not count.problems:
        return done
    wrong = problems_in_words(count.problems)
    return translate("Outline", "{done}, {problems}").format(done=done, problems=wrong) if here else wrong


def problems_in_words(number: int) -> str:
    """Return '1 problem' or '3 problems'."""
    worded = translate("Outline", "%n problem(s)", "", number)
    return worded.replace("(s)", "" if number == 1 else "s")


class _Sections(QAbstractListModel):
    """The sections of one form; knows which is on screen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.standing: Standing | None = None
        self.here = 0

    def show(self, standing: Standing) -> None:
        self.beginResetModel()
        self.standing = standing
        self.here = 0
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802  (Qt's signature)
        return 0 if parent.isValid() or self.standing is None else len(self.standing.plan.sections)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if self.standing is None or not index.isValid():
            return None
        count = self.standing.counts[index.row()]
        label = self.standing.plan.sections[index.row()].label
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return label
        if role == _COUNT:
            return count
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{label}: {counted(count, here=True)}"
        return None

    def changed(self, row: int) -> None:
        self.dataChanged.emit(self.index(row), self.index(row))


class _Painter(QStyledItemDelegate):
    """Draws a section: shape, name, caption."""

    def __init__(self, view: QListView, model: _Sections) -> None:
        super().__init__(view)
        self._view = view
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002, N802
        return QSize(0, metrics("body").height() + metrics("caption").height() + 17)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        whole = _rect(option).adjusted(0, 1, 0, -2)
        here = index.row() == self._model.here
        focused = self._view.hasFocus() and self._view.currentIndex().row() == index.row()
        count = index.data(_COUNT)
        if not isinstance(count, Count):
            return
        painter.save()
        outlined = current().outlined
        if here:
            border = color("accent") if outlined else None
            box(painter, QRectF(whole), _RADIUS, color("accent_soft"), border, width=float(current().chosen))
        if focused:
            ring = QRectF(whole).adjusted(1, 1, -1, -1)
            box(painter, ring, _RADIUS, None, color("ring"), width=float(current().ring))
        self._shape(painter, whole, count.state, here=here)
        words = self._mirrored(whole, whole.adjusted(_TEXT - _ICON + grown(_ICON), 0, -8, 0))
        painter.setLayoutDirection(self._view.layoutDirection())
        self._words(painter, words, str(index.data()), count, here=here)
        painter.restore()

    def _words(self, painter: QPainter, place: QRect, label: str, count: Count, *, here: bool) -> None:
        name, caption = metrics("body").height(), metrics("caption").height()
        top = place.top() + (place.height() - name - caption) // 2
        role = "strong" if here else "body"
        painter.setFont(font(role))
        painter.setPen(color("ink"))
        line = QRect(place.left(), top, place.width(), name)
        painter.drawText(line, int(START), elided(label, role, place.width()))
        loud = bool(count.problems) and not here
        role = "meta" if loud else "caption"
        painter.setFont(font(role))
        painter.setPen(color("stop" if loud else "ink2" if here else "ink3"))
        line = QRect(place.left(), top + name, place.width(), caption)
        painter.drawText(line, int(START), elided(counted(count, here=here), role, place.width()))

    def _shape(self, painter: QPainter, whole: QRect, state: State, *, here: bool) -> None:
        size = grown(_ICON)
        place = self._mirrored(whole, QRect(whole.left() + _SIDE, whole.center().y() - size // 2, size, size))
        if state is State.WRONG and not here:
            sign(painter, "octagon", "stop", QPointF(place.topLeft()), size)
        elif state is State.COMPLETE:
            sign(painter, "tick-circle", "accent" if here else "ink2", QPointF(place.topLeft()), size)
        else:
            inset = size / 6
            ring = QRectF(place).adjusted(inset, inset, -inset, -inset)
            ink = color("accent" if here else "ink3")
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(ink, 1.8))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(ring)
            if state is not State.UNTOUCHED:
                painter.setBrush(ink)
                painter.drawPie(ring, -90 * 16, 180 * 16)

    def _mirrored(self, whole: QRect, place: QRect) -> QRect:
        return QStyle.visualRect(self._view.layoutDirection(), whole, place)


def _rect(option: QStyleOptionViewItem) -> QRect:
    """Return where to draw; the stubs do not know the fields of Qt's option classes."""
    return option.rect  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]


class _List(QListView):
    """The list itself; Enter, Space and a click open a section."""

    opened = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)
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

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.row())


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
    """Sections above, progress below.

    Emits:
        chosen: the index of a section to go to.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build it empty."""
        super().__init__(parent)
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
        self._model = _Sections(self)
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

    def show_standing(self, standing: Standing) -> None:
        """Show another form."""
        self._model.show(standing)
        self.refresh()

    def refresh(self, section: int | None = None) -> None:
        """Show changed counts: of one section, or of all."""
        standing = self._model.standing
        if standing is None:
            return
        if section is None:
            self.list.viewport().update()
        else:
            self._model.changed(section)
        self._foot.show_figures(figures(standing))

    def set_here(self, section: int) -> None:
        """Mark the section on screen."""
        before, self._model.here = self._model.here, section
        self._model.changed(before)
        self._model.changed(section)
        self.list.setCurrentIndex(self._model.index(section))

    def take_focus(self) -> None:
        """Give the list the focus."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fit(self) -> None:
        self.setFixedWidth(WIDTH * (100 + (switch.text_scale - 100) // 2) // 100)
