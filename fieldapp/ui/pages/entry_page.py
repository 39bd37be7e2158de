"""What the column of questions scrolls: the title of a screen, and its rows under it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fieldapp.ui.components.buttons import LinkButton
from fieldapp.ui.components.text import Text
from fieldapp.ui.pages.entry_row import GUTTER, from_start
from fieldapp.ui.pages.entry_rows import Rows
from fieldapp.ui.theme import metrics

_MOST = 740
_MARGIN = 24
_BETWEEN = 12  # title and place


class Page(QWidget):
    """What is scrolled: as high as its rows are at the width that there is.

    Without this the scroll area would leave room for labels wrapped at their narrowest.
    """

    def __init__(self, up: object) -> None:
        """Take whom to tell when somebody wants the screen around this one."""
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
        self.rows = Rows(self.column)
        whole.addWidget(self.rows)
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
        self.rows.fit(min(width - 2 * self._side, _MOST))
        self._spread.setContentsMargins(self._side, 0, self._side, 0)
        self._fit_title()

    def lay_out(self, width: int, least: int) -> None:
        """Give everything its place now, in a view of this width and height."""
        self.ensurePolished()
        self._spread.activate()
        self.resize(width, max(self.heightForWidth(width), least))
        for layout in (self._spread, self.column.layout()):
            if layout is not None:
                layout.activate()

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
