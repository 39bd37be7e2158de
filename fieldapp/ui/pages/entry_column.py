"""The questions of one part, in a centred column; only these have widgets, however long the form is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from fieldapp.ui.components.text import Text
from fieldapp.ui.pages.entry_parts import Part
from fieldapp.ui.pages.entry_question import GUTTER, QuestionRow, from_start

_MOST = 740
_MARGIN = 24


class QuestionColumn(QScrollArea):
    """Shows one part at a time.

    Emits:
        edited: path and new text, on a person's act only.
        file_chosen: path, and a file (pathlib.Path).
    """

    edited = Signal(str, str)
    file_chosen = Signal(str, object)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build it empty; `today` serves echoes such as '2 years ago'."""
        super().__init__(parent)
        self._today = today
        self.rows: dict[str, QuestionRow] = {}
        self._spread: QHBoxLayout | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("questions")

    def build(self, part: Part, title: str, place: str) -> None:
        """Build the rows of a part off screen, then show them in place of the last ones."""
        page = _Page()
        column = QWidget(page)
        column.setMaximumWidth(_MOST)
        column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        lines = QVBoxLayout(column)
        lines.setContentsMargins(0, 8, 0, 6)
        lines.setSpacing(0)
        lines.addLayout(_heading(title, place, column))
        lines.addSpacing(4)
        self.rows = {}
        for question in part.questions:
            row = QuestionRow(question, self._today, column)
            row.edited.connect(self.edited)
            row.file_chosen.connect(self.file_chosen)
            self.rows[question.path] = row
            lines.addWidget(row)
        lines.addStretch(1)
        self._spread = QHBoxLayout(page)
        self._spread.setSpacing(0)
        self._spread.addWidget(column)
        self._centre()
        self.setWidget(page)  # the old page goes with all its rows

    def row_of(self, widget: QWidget | None) -> QuestionRow | None:
        """Return the row that a widget, or the popup of one, belongs to."""
        while widget is not None:
            if isinstance(widget, QuestionRow):
                return widget if self.rows.get(widget.path) is widget else None
            widget = widget.parentWidget()
        return None

    def beside(self, path: str, step: int) -> QuestionRow | None:
        """Return the next (1) or previous (-1) row that can be answered, None at the part's end."""
        rows = list(self.rows.values())
        at = next((number for number, row in enumerate(rows) if row.path == path), -1)
        rest = rows[at + 1 :] if step > 0 else rows[:at][::-1] if at >= 0 else []
        return next((row for row in rest if not row.readonly), None)

    def go_to(self, row: QuestionRow, *, resume: bool = False) -> None:
        """Give a row the focus and bring the whole of it into sight."""
        row.take_focus(resume=resume)
        self.reveal(row)

    def reveal(self, row: QuestionRow) -> None:
        """Scroll until the row is seen, with some room around it."""
        page = self.widget()
        if page is not None:
            page.ensurePolished()
            page_layout = page.layout()
            if page_layout is not None:
                page_layout.activate()
        self.ensureWidgetVisible(row, 0, 12)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Centre the column anew."""
        super().resizeEvent(event)
        self._centre()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Scroll with PageUp and PageDown only; everything else belongs to the page."""
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _centre(self) -> None:
        if self._spread is not None:
            side = max(_MARGIN, (self.viewport().width() - _MOST) // 2)
            self._spread.setContentsMargins(side, 0, side, 0)


class _Page(QWidget):
    """What is scrolled: as high as its questions are at the width that there is.

    Without this the scroll area would leave room for labels wrapped at their narrowest.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "page")

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the least width only: the height follows the width."""
        return QSize(super().minimumSizeHint().width(), 0)


def _heading(title: str, place: str, parent: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(from_start(GUTTER, 0, 0, 0))
    row.setSpacing(12)
    words = Text(title, "title", wrap=True, parent=parent)
    words.setObjectName("sectionTitle")
    row.addWidget(words, 0)
    caption = Text(place, "caption", "ink3", parent=parent)
    row.addWidget(caption, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addStretch(1)
    return row
