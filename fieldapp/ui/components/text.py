"""Words on the screen: labels in a type role and a colour token."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from fieldapp.ui.icons import pixmap
from fieldapp.ui.theme import current, font, grown, set_variant, switch

_LEAST_ELIDED = 48


class Text(QLabel):
    """Plain text in a role (hero, display, title, question, body, strong, caption, meta, section, pill).

    Text is never read as HTML: it may hold what a person typed. With `elide` a text that lacks room ends in
    an ellipsis and shows in full as a tool-tip; with `wrap` it goes on in the next line.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        tone: str = "ink",
        *,
        wrap: bool = False,
        elide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._full = text
        self._elide = elide
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._start = start_edge(self)
        self.setAlignment(self._start)
        self.setWordWrap(wrap)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        if role == "section":
            self.setFont(font(role))
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        elif wrap:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setText(text)

    def set_tone(self, tone: str) -> None:
        """Show in another colour token."""
        if self.property("tone") != tone:
            set_variant(self, tone=tone)

    def setText(self, text: str) -> None:  # noqa: N802  (Qt's name)
        """Show another text."""
        self._full = text
        if self._elide:
            self._fit()
            self.setAccessibleName(text)
            self.updateGeometry()
        else:
            super().setText(text)

    def full_text(self) -> str:
        """Return the whole text, also where an ellipsis is shown."""
        return self._full

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the size of the whole text, also where an ellipsis is shown."""
        hint = super().sizeHint()
        if self._elide:
            hint.setWidth(QFontMetrics(self.font()).horizontalAdvance(self._full) + 2)
        return hint

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the least size: a few letters where an ellipsis may stand."""
        hint = super().minimumSizeHint()
        if self._elide:
            hint.setWidth(min(hint.width(), _LEAST_ELIDED))
        return hint

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        """Start at the other edge where the layout is mirrored around it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and self.alignment() == self._start:
            self._start = start_edge(self)
            self.setAlignment(self._start)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Fit an elided text to its new width."""
        super().resizeEvent(event)
        if self._elide:
            self._fit()

    def _fit(self) -> None:
        self.ensurePolished()
        shown = QFontMetrics(self.font()).elidedText(self._full, Qt.TextElideMode.ElideRight, self.width())
        if shown != self.text():
            super().setText(shown)
        self.setToolTip(self._full if shown != self._full else "")


def start_edge(widget: QWidget) -> Qt.AlignmentFlag:
    """Return the edge where text starts in a widget, also for a text in letters of the other direction."""
    edge = Qt.AlignmentFlag.AlignRight if widget.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    return edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def end_edge(widget: QWidget) -> Qt.AlignmentFlag:
    """Return the edge where text ends in a widget, also for a text in letters of the other direction."""
    edge = Qt.AlignmentFlag.AlignLeft if widget.isRightToLeft() else Qt.AlignmentFlag.AlignRight
    return edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class Divider(QFrame):
    """A hairline between rows."""

    def __init__(self, parent: QWidget | None = None, *, vertical: bool = False) -> None:
        super().__init__(parent)
        self._vertical = vertical
        self.setProperty("kind", "divider")
        self._size()
        switch.changed.connect(self._size)

    def _size(self) -> None:
        if self._vertical:
            self.setFixedWidth(current().control)
        else:
            self.setFixedHeight(current().control)


class Sign(QWidget):
    """A small icon beside the word that it belongs to."""

    def __init__(self, name: str, tone: str = "ink2", size: int = 18, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._tone = tone
        self._side = size
        self._resize()
        switch.changed.connect(self._resize)

    def set_icon(self, name: str, tone: str) -> None:
        """Show another icon."""
        self._name = name
        self._tone = tone
        self.update()

    def _resize(self) -> None:
        self.setFixedSize(grown(self._side), grown(self._side))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802  (Qt's name)
        """Draw the icon."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, pixmap(self._name, self._tone, self.width(), self.devicePixelRatioF()))
        painter.end()
