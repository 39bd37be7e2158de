"""The heads of a table of choices: their words, once, above the cells of the rows under them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from fieldapp.ui.theme import color, font, grown, switch
from fieldapp.ui.tile_places import BETWEEN, cells

_LEAST, _MOST = 62, 104  # of a cell
_ROOM = 430  # for the cells of a row, beside the question's words
_TALL = 10_000
_FLAGS = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap


class TableHeads(QWidget):
    """Words side by side, each in the middle above its cells."""

    def __init__(self, words: Sequence[str], parent: QWidget | None = None) -> None:
        """Take what the columns are called."""
        super().__init__(parent)
        self.words = tuple(words)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._fit()
        switch.changed.connect(self._fit)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the room at the width that cells have at best."""
        width = self.maximumWidth()
        return QSize(width, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:  # noqa: N802  (Qt's name)
        """Return that words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802  (Qt's name)
        """Return the height of the words that need most lines."""
        measured = QFontMetrics(_font())
        places = cells(width, len(self.words), _TALL)
        pairs = zip(places, self.words, strict=True)
        return max(measured.boundingRect(at, int(_FLAGS), words).height() for at, words in pairs)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  (Qt's name)
        """Write the words, mirrored where the question runs right to left."""
        painter = QPainter(self)
        painter.setFont(_font())
        painter.setPen(color("ink2"))
        places = cells(self.width(), len(self.words), self.height())
        for place, words in zip(places, self.words, strict=True):
            at: QRect = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
            painter.drawText(at, int(_FLAGS), words)
        painter.end()

    def _fit(self) -> None:
        least, most = widths(self.words)
        self.setMinimumWidth(least)
        self.setMaximumWidth(most)
        self.updateGeometry()


def fits(words: Sequence[str]) -> bool:
    """Return whether so many choices, called so, stand side by side next to the words of a question."""
    return bool(words) and widths(words)[0] <= _ROOM


def widths(words: Sequence[str]) -> tuple[int, int]:
    """Return how wide the cells of a row are at least and at most, all together."""
    measured = QFontMetrics(_font())
    longest = max((measured.horizontalAdvance(word) for each in words for word in each.split()), default=0)
    least = max(grown(_LEAST), longest + 4)
    between = BETWEEN * (len(words) - 1)
    return len(words) * least + between, len(words) * max(least, grown(_MOST)) + between


def _font() -> QFont:
    result = font("caption")
    result.setBold(True)
    return result
