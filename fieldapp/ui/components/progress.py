"""How far something is: the bar with its two parts, and the dot that says an answer is on the disk."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from fieldapp.ui.components.paint import box
from fieldapp.ui.components.text import Sign, Text
from fieldapp.ui.theme import color, switch

_STEPS = 1000

SavedState = Literal["empty", "saved", "saving", "failed"]


class ProgressBar(QProgressBar):
    """A bar of two parts: done (`tone`: 'safe' for deliveries, 'accent' for answers) and in flight (petrol).

    8 high, 12 with `tall`. Numbers always stand beside it, so it shows none itself.
    """

    def __init__(self, tone: str = "accent", *, tall: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self._done = 0.0
        self._flight = 0.0
        self._height = 12 if tall else 8
        self.setTextVisible(False)
        self.setRange(0, _STEPS)
        self.setValue(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        switch.changed.connect(self.update)

    def set_values(self, done: float, in_flight: float, total: float) -> None:
        """Show how much of `total` is done and how much is on its way, all in one unit."""
        share = 1.0 / total if total > 0 else 0.0
        self._done = min(max(done * share, 0.0), 1.0)
        self._flight = min(max(in_flight * share, 0.0), 1.0 - self._done)
        self.setValue(round(self._done * _STEPS))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the bar's height; the width follows the layout."""
        return QSize(120, self._height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the least size that still shows a share."""
        return QSize(40, self._height)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  (Qt's name)
        """Draw trough, parts and edge."""
        painter = QPainter(self)
        rect = QRectF(self.rect())
        radius = rect.height() / 2
        box(painter, rect, radius, color("idle_soft"))
        clip = QPainterPath()
        clip.addRoundedRect(rect, radius, radius)
        painter.setClipPath(clip)
        painter.setPen(Qt.PenStyle.NoPen)
        start = 0.0
        for share, token in ((self._done, self._tone), (self._flight, "accent")):
            width = share * rect.width()
            x = rect.width() - start - width if self.isRightToLeft() else start
            painter.fillRect(QRectF(x, 0, width, rect.height()), color(token))
            start += width
        painter.setClipping(False)
        box(painter, rect, radius, None, color("edge"))
        painter.end()


class SavedDot(QWidget):
    """Whether the answers are on the disk: a green dot and the time, an amber clock, or a red octagon.

    Before there is any answer ("empty") it makes no claim but says that saving goes by itself.
    The words are the caller's, so that they are whole sentences for translators.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._dot = _Dot(self)
        self._sign = Sign("clock", "wait", 16, self)
        self._words = Text("", "body", "ink2", parent=self)
        row.addWidget(self._dot)
        row.addWidget(self._sign)
        row.addWidget(self._words)
        self.state: SavedState = "saved"
        self._full = self._brief = ""
        self._short = False
        self._sign.hide()

    def set_state(self, state: SavedState, time_text: str = "") -> None:
        """Show a state; `time_text` is when the last commit was, as 14:32:07."""
        self.state = state
        self._dot.setVisible(state == "saved")
        self._sign.setVisible(state in {"saving", "failed"})
        self._sign.set_icon(
            "clock" if state == "saving" else "octagon", "wait" if state == "saving" else "stop"
        )
        self._words.set_tone({"saving": "wait", "failed": "stop"}.get(state, "ink2"))
        if state == "saving":
            words = self.tr("Saving")
        elif state == "failed":
            words = self.tr("Not saved")
        elif state == "empty":
            words = self.tr("Nothing typed yet. It saves by itself")
        elif time_text:
            words = self.tr("Saved on this disk {time}").format(time=time_text)
        else:
            words = self.tr("Saved on this disk")
        brief = {
            "saved": self.tr("Saved {time}").format(time=time_text),
            "empty": self.tr("Nothing typed yet"),
        }
        self._full, self._brief = words, brief.get(state, words).strip()
        self.setAccessibleName(words)
        self._show_words()

    def set_short(self, *, short: bool) -> None:
        """Say it with few words, or in full; ears always hear all of it."""
        if short != self._short:
            self._short = short
            self._show_words()

    def widths(self) -> tuple[int, int]:
        """Return how wide it is in full, and with few words."""
        around = self.sizeHint().width() - self._words.sizeHint().width()
        measured = self._words.fontMetrics()
        full, brief = (measured.horizontalAdvance(words) + 2 for words in (self._full, self._brief))
        return around + full, around + brief

    def _show_words(self) -> None:
        self._words.setText(self._brief if self._short else self._full)
        self.setToolTip(self._full if self._short else "")

    def text(self) -> str:
        """Return the words shown."""
        return self._words.text()


class _Dot(QWidget):
    """The green dot."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(10, 10)
        switch.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  (Qt's name)
        """Draw the dot."""
        painter = QPainter(self)
        box(painter, QRectF(self.rect()), 5, color("safe"))
        painter.end()
