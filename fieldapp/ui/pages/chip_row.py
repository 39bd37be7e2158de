"""A row of filter chips of which one is chosen; it goes on in a second line where the window is narrow."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QLayout,
    QLayoutItem,
    QSizePolicy,
    QStyle,
    QWidget,
)

from fieldapp.ui.components.pills import Chip


class FlowLayout(QLayout):
    """Puts items side by side from the start edge and goes on below when a line is full."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._gap = gap
        self._items: list[QLayoutItem] = []

    def addItem(self, arg__1: QLayoutItem) -> None:  # noqa: N802
        """Take an item, as QLayout asks."""
        self._items.append(arg__1)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Return an item, None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """Give an item away, None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        """Ask for no room to spare."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Say that narrow means tall."""
        return True

    def heightForWidth(self, arg__1: int) -> int:  # noqa: N802
        """Return the height of all lines at a width."""
        return self._place(QRect(0, 0, arg__1, 0), move=False)

    def setGeometry(self, arg__1: QRect) -> None:  # noqa: N802
        """Place the items."""
        super().setGeometry(arg__1)
        self._place(arg__1, move=True)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the room for one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self._gap * max(len(sizes) - 1, 0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802
        """Return the room for the widest item."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = max((size.width() for size in sizes), default=0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, area: QRect, *, move: bool) -> int:
        at, line = QPoint(area.topLeft()), 0
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        for item in self._shown():
            size = item.sizeHint()
            if line and at.x() + size.width() > area.right() + 1:
                at = QPoint(area.left(), at.y() + line + self._gap)
                line = 0
            if move:
                item.setGeometry(QStyle.visualRect(direction, area, QRect(at, size)))
            at.setX(at.x() + size.width() + self._gap)
            line = max(line, size.height())
        return at.y() + line - area.top()


class ChipRow(QWidget):
    """Filters of which one is on.

    Emits:
        chosen: the key of the filter that a person turned on.
    """

    chosen = Signal(str)

    def __init__(self, chips: Iterable[tuple[str, str]], name: str, parent: QWidget | None = None) -> None:
        """Take (key, kind of pill) pairs; `name` is read to screen readers and starts the object names."""
        super().__init__(parent)
        self.setAccessibleName(name)
        row = FlowLayout(self)
        self._group = QButtonGroup(self)
        self._chips: dict[str, Chip] = {}
        for key, kind in chips:
            chip = Chip("", kind, self)
            chip.setObjectName(f"filter.{key}")
            chip.setProperty("filter", key)
            self._group.addButton(chip)
            self._chips[key] = chip
            row.addWidget(chip)
        next(iter(self._chips.values())).setChecked(True)
        self._group.buttonClicked.connect(self._clicked)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def current(self) -> str:
        """Return the key of the filter that is on."""
        return next(key for key, chip in self._chips.items() if chip.isChecked())

    def choose(self, key: str) -> None:
        """Turn a filter on without telling."""
        self._chips[key].setChecked(True)

    def word(self, key: str, text: str, *, shown: bool = True) -> None:
        """Show a filter's text; one that would show nothing and is not on can be left out."""
        chip = self._chips[key]
        if chip.text() != text:
            chip.set_text(text)
        chip.setVisible(shown or chip.isChecked())

    @Slot(QAbstractButton)
    def _clicked(self, chip: QAbstractButton) -> None:
        self.chosen.emit(str(chip.property("filter")))
