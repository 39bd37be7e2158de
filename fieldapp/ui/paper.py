"""A multi-line field that stays fast with megabytes, and gives back exactly what it was given.

Two things about QPlainTextEdit are worked around. It lays out a paragraph as a whole, so that one line of
10 MB takes two seconds a key: such lines are broken for display and joined again on reading. And its own
`toPlainText` turns no-break spaces into spaces: the raw text is read instead.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QTimer, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from fieldapp.ui.look import align_to_text

_PARAGRAPH = "\u2029"
_SOFT = "\u2063"  # invisible separator: ends a line that is broken for display only
_LONGEST = 5_000  # letters in one displayed paragraph
_LARGE = 50_000  # letters from which on reading waits for a pause
_PAUSE = 80  # ms
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NEW_LINE = Qt.KeyboardModifier.AltModifier


class Paper(QPlainTextEdit):
    """A field for long texts. Alt+Enter starts a new line; Enter belongs to the page.

    Emits:
        typed: the whole text after a person's change; after a pause of 80 ms where the text is large.
    """

    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build an empty field."""
        super().__init__(parent)
        self._text = ""  # as last shown or emitted
        self._showing = False
        self._joins = True  # whether _SOFT at a line's end is ours
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._read)
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._changed)

    @property
    def text(self) -> str:
        """What was last shown or emitted."""
        return self._text

    def show_text(self, text: str) -> None:
        """Show a text without emitting; a field that says the same is left alone."""
        if text == self._text or self._pause.isActive():
            return
        self._showing = True
        self._text = text
        self._joins = _SOFT not in text
        self.setPlainText(self._broken(text))
        self._showing = False
        align_to_text(self, text)

    def flush(self) -> None:
        """Emit what was typed and is still being waited for."""
        if self._pause.isActive():
            self._pause.stop()
            self._read()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802  (Qt's name)
        """Paste text, with endless lines broken for display."""
        if source.hasText():
            self.textCursor().insertText(self._broken(source.text()))
            self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Leave Enter to the page; Alt+Enter starts a new line."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif event.modifiers() & _NEW_LINE and not self.isReadOnly():
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
            event.accept()
        else:
            event.ignore()

    def _changed(self) -> None:
        if self._showing:
            return
        if self.document().characterCount() > _LARGE:
            self._pause.start()
        else:
            self._read()

    def _read(self) -> None:
        text = self.document().toRawText().replace(_PARAGRAPH, "\n")
        if self._joins and _SOFT in text:
            text = text.replace(_SOFT + "\n", "").replace(_SOFT, "")
        if text != self._text:  # a change of format is no change of text
            self._text = text
            align_to_text(self, text)
            self.typed.emit(text)

    def _broken(self, text: str) -> str:
        """Return the text with its longest lines broken by a mark that reading takes out again."""
        if not self._joins or len(text) <= _LONGEST:
            return text
        return "\n".join(
            line
            if len(line) <= _LONGEST
            else f"{_SOFT}\n".join(line[at : at + _LONGEST] for at in range(0, len(line), _LONGEST))
            for line in text.split("\n")
        )
