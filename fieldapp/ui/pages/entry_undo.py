"""The dark bar in the footer that says what was removed, taken back or done again, with the way back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from fieldapp.ui.components.buttons import LinkButton
from fieldapp.ui.components.keys import KeyCap
from fieldapp.ui.components.text import Text
from fieldapp.ui.theme import grown

_FEWEST = 96  # px of the sentence that still say something
_SHOWN = 8000  # ms; waits while the pointer or the keyboard is on it


class UndoBar(QFrame):
    """Shown for 8 seconds.

    Emits:
        undo, redo: the way back was taken.
        gone: it is not shown any more.
    """

    undo = Signal()
    redo = Signal()
    gone = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build it, hidden."""
        super().__init__(parent)
        self.setProperty("kind", "undo")
        self.setObjectName("undoBar")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._words = Text("", "strong", "surface", elide=True, parent=self)
        self._back = self.undo
        self.button = _Undo(self.tr("Undo"), parent=self)
        self.button.setObjectName("undoButton")
        self.button.clicked.connect(self._take)
        self.button.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(10)
        row.addStretch()  # where there are no words
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        self._undo_keys = KeyCap("Ctrl", "Z", parent=self)
        self._redo_keys = KeyCap("Ctrl", "Shift", "Z", parent=self)
        row.addWidget(self._undo_keys)
        row.addWidget(self._redo_keys)
        self._time = QTimer(self)
        self._time.setSingleShot(True)
        self._time.setInterval(_SHOWN)
        self._time.timeout.connect(self.dismiss)
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says, also where an ellipsis is shown."""
        return self._words.full_text()

    def offer(self, sentence: str) -> None:
        """Say what was removed, and offer to undo it."""
        self._show(sentence, self.tr("Undo"), self._undo_keys)
        self._back = self.undo

    def offer_back(self, sentence: str) -> None:
        """Say what was taken back, and offer to do it again."""
        self._show(sentence, self.tr("Redo"), self._redo_keys)
        self._back = self.redo

    def tell(self, sentence: str) -> None:
        """Say something that has no way back."""
        self._show(sentence, "", None)

    def _show(self, sentence: str, word: str, keys: KeyCap | None) -> None:
        self._words.setText(sentence)
        self.button.setText(word)
        self.button.setAccessibleDescription(sentence)
        self.button.setVisible(bool(word))
        for cap in (self._undo_keys, self._redo_keys):
            cap.setVisible(cap is keys)
        self.setToolTip(sentence)
        self._fit()
        self.show()
        self._time.start()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Leave the words out rather than cut the keys."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Show the words where there is room for a few of them beside the way back."""
        row = self.layout()
        if row is None:
            return
        margins, way = row.contentsMargins(), (self.button, self._undo_keys, self._redo_keys)
        taken = sum(each.sizeHint().width() + row.spacing() for each in way if not each.isHidden())
        room = self.width() - margins.left() - margins.right() - taken
        few = min(self._words.sizeHint().width(), grown(_FEWEST))
        self._words.setVisible(self.button.isHidden() or room >= few)

    def dismiss(self) -> None:
        """Hide it."""
        self._time.stop()
        if not self.isHidden():
            self.hide()
            self.gone.emit()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802  (Qt's name)
        """Wait while the pointer is on it."""
        self._time.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        """Go on counting."""
        self._time.start()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Wait while the button has the keyboard."""
        if event.type() is QEvent.Type.FocusIn:
            self._time.stop()
        elif event.type() is QEvent.Type.FocusOut:
            self._time.start()
        return super().eventFilter(watched, event)

    def _take(self) -> None:
        self.dismiss()
        self._back.emit()


class _Undo(LinkButton):
    """A word on the dark ground."""

    def _paint_box(self, painter: QPainter) -> str:
        super()._paint_box(painter)
        return "surface"
