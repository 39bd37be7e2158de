"""The places of a form as the outline lists them: each with its title and how it stands, in figures."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QWidget

from fieldapp.ui.pages.entry_parts import Plan
from fieldapp.ui.pages.entry_standing import Count, Standing, State
from fieldapp.ui.pages.entry_titles import Titles

ENTRY, COUNT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
"""What an index tells beside its title: which entry of the plan it is, and its figures."""

Index = QModelIndex | QPersistentModelIndex
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
    progress = standing.session.progress()
    return Figures(progress.answered, progress.total, standing.problems)


def counted(count: Count, *, here: bool) -> str:
    """Return a caption: '4 of 6', '4 of 6, 1 problem' where the person is, else '1 problem'."""
    if count.state is State.NOT_NEEDED:
        return translate("Outline", "Not needed")
    if not count.total and not count.problems:
        return translate("Outline", "Nothing to answer")
    done = translate("Outline", "{answered} of {total}").format(answered=count.answered, total=count.total)
    if not count.problems:
        return done
    wrong = problems_in_words(count.problems)
    return translate("Outline", "{done}, {problems}").format(done=done, problems=wrong) if here else wrong


def problems_in_words(number: int) -> str:
    """Return '1 problem' or '3 problems'."""
    worded = translate("Outline", "%n problem(s)", "", number)
    return worded.replace("(s)", "" if number == 1 else "s")


class Places(QAbstractListModel):
    """The sections of one form, and what is inside the one on screen.

    There may be thousands, so only what differs is looked up anew; and that when it is told to, since drawing
    must not look into a session that another thread may be finishing.
    """

    def __init__(self, parent: QWidget) -> None:
        """Build it empty."""
        super().__init__(parent)
        self._standing: Standing | None = None
        self._titles: Titles | None = None
        self._listed: tuple[Plan, int, int] | None = None  # plan, shape and place that the rows are for
        self._counts: list[Count] = []  # what each row says
        self._words: list[str] = []
        self.here = 0
        self.rows: list[int] = []  # entries

    def show(self, standing: Standing, titles: Titles) -> None:
        """List the places of a form."""
        self._standing = standing
        self._titles = titles
        self._listed = None
        self.here = 0
        self.fit()

    def fit(self) -> None:
        """List what belongs on show now: all sections, and what is around the place of the person."""
        standing = self._standing
        if standing is None or self._titles is None:
            return
        self.here = min(self.here, len(standing.plan.entries) - 1)
        now = (standing.plan, standing.shape, self.here)
        if now == self._listed:
            self._tell_changed(standing, self._titles)
            return
        self._listed = now
        self._titles.take_changed()
        rows = self._belonging(standing)
        counts = [replace(standing.counts[entry]) for entry in rows]
        words = [self._titles.short(entry) for entry in rows]
        if rows == self.rows:
            self._counts, self._words = counts, words
            self.dataChanged.emit(self.index(0), self.index(max(len(rows) - 1, 0)))
            return
        self.beginResetModel()
        self.rows, self._counts, self._words = rows, counts, words
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802  (Qt's signature)
        """Return how many are listed."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a title, an entry, its figures, or all in words."""
        if not index.isValid() or self._titles is None:
            return None
        entry, count = self.rows[index.row()], self._counts[index.row()]
        if role == COUNT:
            return count
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words[index.row()]
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            said = f": {counted(count, here=True)}"
            return self._titles.of(entry) + said * (role == Qt.ItemDataRole.AccessibleTextRole)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that what is not needed cannot be chosen."""
        count = index.data(COUNT)
        able = isinstance(count, Count) and count.state is not State.NOT_NEEDED
        return super().flags(index) if able else Qt.ItemFlag.ItemNeverHasChildren

    def level(self, entry: int) -> int:
        """Return how deep an entry stands."""
        return self._standing.plan.entries[entry].level if self._standing else 0

    def _tell_changed(self, standing: Standing, titles: Titles) -> None:
        """Have the rows drawn anew whose figures or titles differ."""
        others = titles.take_changed() | {self.here}
        for row, entry in enumerate(self.rows):
            count = standing.counts[entry]
            if count != self._counts[row] or entry in others:
                self._counts[row], self._words[row] = replace(count), titles.short(entry)
                self.dataChanged.emit(self.index(row), self.index(row))

    def _belonging(self, standing: Standing) -> list[int]:
        plan, counts = standing.plan, standing.counts
        around = set(plan.line(self.here))
        return [
            number
            for number, entry in enumerate(plan.entries)
            if entry.parent < 0 or (entry.parent in around and counts[number].live)
        ]
