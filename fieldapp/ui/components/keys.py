"""Key caps, printed on the thing that the key presses."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from fieldapp.ui.components.paint import CENTRE, box, write
from fieldapp.ui.components.text import Text
from fieldapp.ui.theme import color, current, keys_shown, metrics, switch

_MAC = {"Ctrl": "⌘", "Alt": "⌥", "Shift": "⇧"}
_GAP = 4


class KeyCap(QWidget):
    """One or more caps side by side, as `KeyCap("Ctrl", "K")`; macOS shows its own signs."""

    def __init__(self, *keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = tuple(_shown(key) for key in keys)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        switch.changed.connect(self._restyle)

    @staticmethod
    def widths(*keys: str) -> list[tuple[str, int]]:
        """Return each key as this system shows it and its cap's width, for rows that paint them."""
        shown = [_shown(key) for key in keys]
        return [(key, _width(key)) for key in shown]

    @staticmethod
    def height_of_cap() -> int:
        """Return a cap's height at the text size in use."""
        return metrics("meta").height() + 3

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the room that all caps need."""
        widths = [_width(key) for key in self._keys]
        return QSize(sum(widths) + _GAP * (len(widths) - 1), self.height_of_cap())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  (Qt's name)
        """Draw the caps with a thicker lower edge."""
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())  # 1–3 is not 3–1 where text runs right to left
        x = 0.0
        for key in self._keys:
            paint_key(painter, QRectF(x, 0, _width(key), self.height_of_cap()), key)
            x += _width(key) + _GAP
        painter.end()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def _shown(key: str) -> str:
    return _MAC.get(key, key) if sys.platform == "darwin" else key


def _width(key: str) -> int:
    return max(metrics("meta").horizontalAdvance(key) + 10, KeyCap.height_of_cap())


def paint_key(painter: QPainter, rect: QRectF, key: str) -> None:
    """Draw one cap; for rows and tiles that paint themselves."""
    width = float(min(current().control, 2))
    box(painter, rect, 4, color("key_line"), color("key_line"), width=width)
    lower = 0.0 if current().outlined else 1.0
    box(painter, rect.adjusted(width, width, -width, -width - lower), 3, color("key_bg"))
    write(painter, rect.adjusted(0, 0, 0, -lower), key, "meta", "ink2", flags=CENTRE)


class KeyHints(QWidget):
    """A footer's row of hints, as `KeyHints([("Enter", "next"), ("Ctrl+F", "find")])`.

    Where room is short the hints go one by one, the last first.
    """

    def __init__(
        self,
        hints: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
        *,
        centred: bool = False,
    ) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        self._lead = 1 if centred else 0  # items before the first hint
        if centred:
            self._row.addStretch(1)
        self._row.addStretch(1)
        self._items: list[QWidget] = []
        self._hints: tuple[tuple[str, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_hints(hints)
        switch.changed.connect(self._fit)
        switch.keys_changed.connect(self._fit)

    def set_hints(self, hints: Sequence[tuple[str, str]]) -> None:
        """Show other hints; keys of one hint are joined by '+'."""
        if tuple(hints) == self._hints:
            return
        self._hints = tuple(hints)
        for item in self._items:
            self._row.removeWidget(item)
            item.hide()  # it goes only when the event loop is idle
            item.deleteLater()
        self._items = [_hint(keys, word, self) for keys, word in hints]
        for place, item in enumerate(self._items):
            self._row.insertWidget(place + self._lead, item)
        self._fit()

    def whole_width(self) -> int:
        """Return the width in which no hint has to give way."""
        return sum(item.sizeHint().width() + self._row.spacing() for item in self._items)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return no width: hints give way first."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Hide the hints that have no room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        used = 0
        for item in self._items:
            used += item.sizeHint().width() + self._row.spacing()
            item.setVisible(used - self._row.spacing() <= self.width() and keys_shown())


def _hint(keys: str, word: str, parent: QWidget) -> QWidget:
    item = QWidget(parent)
    row = QHBoxLayout(item)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(KeyCap(*keys.split("+"), parent=item))
    row.addWidget(Text(word, "caption", "ink3", parent=item))
    return item
