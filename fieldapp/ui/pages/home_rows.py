"""What the home page's cards are made of: a draft to continue, a form to start, the bars of the week."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldapp.flows.views import DraftView, FormView
from fieldapp.ui.components.keys import KeyCap, paint_key
from fieldapp.ui.components.paint import CENTRE, box, elided, sign, write
from fieldapp.ui.components.rows import RowButton
from fieldapp.ui.pages.custody import short_number
from fieldapp.ui.theme import color, current, grown, metrics, switch
from fieldapp.ui.when import moment

_END = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
_BAR = 8
_LAST_KEY = 9  # Ctrl 1 to Ctrl 9 start forms


class DraftRow(RowButton):
    """A draft: its name, how much is answered, which form, a bar; and what tells it from its namesakes.

    That is when it was begun, and the end of its number.
    """

    def __init__(self, draft: DraftView, now: datetime, parent: QWidget | None = None) -> None:
        self._name = draft.title or self.tr("No name yet")
        self._count = self.tr("{answered} of {total}").format(answered=draft.answered, total=draft.total)
        self._form = draft.form_title
        self._apart = self.tr("begun {time}  ·  {number}").format(
            time=moment(draft.begun_at, now), number=short_number(draft.id)
        )
        self._share = draft.answered / draft.total if draft.total else 0.0
        self.draft_id = draft.id
        super().__init__(f"{self._name}, {self._count}, {self._form}, {self._apart}", parent)
        self.setObjectName(f"draft:{draft.id}")
        self.setToolTip(f"{self._name}\n{self._form}")  # they may be too long for the row

    def row_height(self) -> int:
        """Return two lines, the bar and air."""
        return metrics("strong").height() + metrics("caption").height() + _BAR + 22

    def paint_row(self, painter: QPainter, rect: QRectF) -> None:
        """Draw name and count, note, bar."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        first, second = metrics("strong").height(), metrics("caption").height()
        top = rect.top() + 8
        count_width = metrics("meta").horizontalAdvance(self._count) + 2
        line = QRectF(rect.left(), top, rect.width(), first)
        write(painter, line, self._count, "meta", "ink2", flags=_END)
        name_width = rect.width() - count_width - 12
        name = QRectF(rect.left() + (count_width + 12 if mirrored else 0), top, name_width, first)
        write(painter, name, elided(self._name, "strong", name_width), "strong", "ink")
        note = QRectF(rect.left(), top + first + 1, rect.width(), second)
        write(painter, note, self.note_in(rect.width()), "caption", "ink3")
        bar = QRectF(rect.left(), note.bottom() + 6, rect.width(), _BAR)
        _share_bar(painter, bar, self._share, mirrored=mirrored)

    def note_in(self, width: float) -> str:
        """Return form and what tells drafts apart; where room is short the form's name gives way."""
        beside = metrics("caption").horizontalAdvance(f"  ·  {self._apart}")
        form = elided(self._form, "caption", max(width - beside, 0))
        return elided("  ·  ".join(filter(None, (form, self._apart))), "caption", width)


class FormRow(RowButton):
    """A form to start: its sign, name, version and number of questions, and the keys that start it."""

    def __init__(self, form: FormView, place: int, parent: QWidget | None = None) -> None:
        version = self.tr("Version {number}").format(number=form.ref.version) if form.ref.version else ""
        questions = self.tr("%n questions", "", form.questions)
        self._name = form.title
        self._note = "  ·  ".join(filter(None, (version, questions)))
        self._key = str(place) if place <= _LAST_KEY else ""
        self.form_id = form.id
        super().__init__(f"{self._name}, {self._note}", parent)
        self.setObjectName(f"form:{form.ref.schema_id}")
        keyed = self.tr("{form} (Ctrl+{number})").format(form=self._name, number=self._key)
        self.setToolTip(keyed if self._key else self._name)

    def row_height(self) -> int:
        """Return two lines and air."""
        return max(metrics("strong").height() + metrics("caption").height() + 24, grown(40) + 20)

    def paint_row(self, painter: QPainter, rect: QRectF) -> None:
        """Draw sign, two lines, key caps."""
        side = grown(40)
        tile = self._placed(rect, QRectF(rect.left(), rect.center().y() - side / 2, side, side))
        edge = color("accent") if current().outlined else None
        box(painter, tile, 8, color("accent_soft"), edge, width=float(current().control))
        size = grown(20)
        sign(painter, "forms", "accent", tile.center() - QPointF(size / 2, size / 2), size)
        keys = self._paint_keys(painter, rect)
        start = side + 12
        width = rect.width() - start - keys
        first, second = metrics("strong").height(), metrics("caption").height()
        top = rect.center().y() - (first + second + 1) / 2
        for words, role, tone, y, height in (
            (self._name, "strong", "ink", top, first),
            (self._note, "caption", "ink3", top + first + 1, second),
        ):
            line = self._placed(rect, QRectF(rect.left() + start, y, width, height))
            write(painter, line, elided(words, role, width), role, tone)

    def _paint_keys(self, painter: QPainter, rect: QRectF) -> float:
        """Draw the key caps at the end and return the width they take."""
        if not self._key:
            return 0.0
        caps = KeyCap.widths("Ctrl", self._key)
        height = KeyCap.height_of_cap()
        total = sum(width for _, width in caps) + 4 * (len(caps) - 1)
        block = QRectF(rect.right() - total, rect.center().y() - height / 2, total, height)
        x = self._placed(rect, block).left()
        for key, width in caps:
            paint_key(painter, QRectF(x, block.top(), width, height), key)
            x += width + 4
        return total + 12.0

    def _placed(self, within: QRectF, place: QRectF) -> QRectF:
        """Return the place mirrored where the window runs right to left."""
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return place
        return QRectF(
            within.left() + within.right() - place.right(), place.top(), place.width(), place.height()
        )


_APART = 6.0  # pixels between the names of two days


class DayChart(QWidget):
    """Records finished on each of the last days; today is the strong bar. Numbers stand on every bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[tuple[str, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        switch.changed.connect(self.update)

    def set_days(self, days: Sequence[tuple[str, int]]) -> None:
        """Show (ISO date, records) pairs, oldest first, the last one today."""
        self._days = tuple(days)
        words = (f"{self._label(place)}: {count}" for place, (_, count) in enumerate(self._days))
        self.setAccessibleName(self.tr("Records per day"))
        self.setAccessibleDescription(", ".join(words))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return a size in which seven bars are told apart."""
        return QSize(260, 200)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the least size."""
        return QSize(180, 150)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  (Qt's name)
        """Draw bars, their numbers, the day names and the ground line."""
        if not self._days:
            return
        painter = QPainter(self)
        caption = metrics("caption").height()
        ground = self.height() - caption - 10
        room = ground - caption - 12
        most = max((count for _, count in self._days), default=0) or 1
        step = self.width() / len(self._days)
        width = min(step * 0.5, 30)
        names = self.names()
        for place, (_, count) in enumerate(self._days):
            last = place == len(self._days) - 1
            left = place * step
            x = self.width() - left - step if self.isRightToLeft() else left
            height = room * count / most
            bar = QRectF(x + (step - width) / 2, ground - height, width, height)
            if count:
                box(painter, bar, 3, color("accent" if last else "bar"))
                painter.fillRect(
                    bar.adjusted(0, min(4.0, height / 2), 0, 0), color("accent" if last else "bar")
                )
            role, tone = ("meta", "ink") if last else ("caption", "ink2")
            amount = QLocale().toString(count)
            number = self._under(place, amount).translated(0, bar.top() - caption - 3)
            write(painter, number, amount, role, tone, flags=CENTRE)
            word, name = names[place]
            write(painter, name.translated(0, ground + 8), word, role, tone, flags=CENTRE)
        painter.setPen(QPen(color("edge"), float(current().control)))
        painter.drawLine(QPointF(0, ground + 0.5), QPointF(self.width(), ground + 0.5))
        painter.end()

    def names(self) -> list[tuple[str, QRectF]]:
        """Return each day's name as it is written and the room it takes, from the widget's start.

        All names are short ones where one would run into another. Where even then one would, it is left out,
        so that the later one stays whole: 'Aujourd'hui' above all.
        """
        today = len(self._days) - 1
        spelled = [self._label(place) for place in range(len(self._days))]
        if any(self._meet(spelled, place) for place in range(today)):
            spelled = [self._label(place, short=place != today) for place in range(len(self._days))]
        kept = today
        for place in reversed(range(today)):
            if self._under(place, spelled[place]).intersects(self._under(kept, spelled[kept])):
                spelled[place] = ""
            else:
                kept = place
        return [(word, self._under(place, word)) for place, word in enumerate(spelled)]

    def _meet(self, spelled: Sequence[str], place: int) -> bool:
        return self._under(place, spelled[place]).intersects(self._under(place + 1, spelled[place + 1]))

    def _under(self, place: int, word: str) -> QRectF:
        """Return the room of a word in the middle of a day's share, moved so that no edge clips it."""
        step = self.width() / len(self._days)
        at = len(self._days) - 1 - place if self.isRightToLeft() else place
        measured = metrics("meta" if place == len(self._days) - 1 else "caption")
        width = measured.horizontalAdvance(word) + _APART
        left = min(max((at + 0.5) * step - width / 2, 0), max(self.width() - width, 0))
        return QRectF(left, 0, width, measured.height())

    def _label(self, place: int, *, short: bool = False) -> str:
        if place == len(self._days) - 1:
            return self.tr("Today")
        weekday = date.fromisoformat(self._days[place][0]).isoweekday()
        length = QLocale.FormatType.NarrowFormat if short else QLocale.FormatType.ShortFormat
        return QLocale().standaloneDayName(weekday, length)


def _share_bar(painter: QPainter, bar: QRectF, share: float, *, mirrored: bool) -> None:
    box(painter, bar, 4, color("idle_soft"), color("edge"))
    done = QRectF(bar.left(), bar.top(), bar.width() * share, bar.height())
    if mirrored:
        done.moveRight(bar.right())
    if share:
        painter.save()
        painter.setClipRect(done)
        box(painter, bar, 4, color("accent"))
        painter.restore()
