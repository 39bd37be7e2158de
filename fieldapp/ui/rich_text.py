"""A label whose text may hold XLSForm markup: the words of questions, hints, notes and choices."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QWidget

from fieldapp.ui.components.text import Text
from fieldapp.ui.markup import broken_words, plain, rich
from fieldapp.ui.theme import switch


class RichText(Text):
    """Wraps, and shows bold, italic, headings, colours and links; `words` is the same without them.

    A label with a link takes the focus, so that the link opens by keyboard too.
    """

    def __init__(
        self, text: str = "", role: str = "body", tone: str = "ink", *, parent: QWidget | None = None
    ) -> None:
        """Take the text with its markup."""
        self._written = ""
        self._breaking = False
        super().__init__("", role, tone, wrap=True, parent=parent)
        self.setOpenExternalLinks(True)
        self.set_markup(text)
        switch.changed.connect(self._anew)

    @property
    def words(self) -> str:
        """The text without its markup."""
        return plain(self._written)

    def set_markup(self, text: str) -> None:
        """Show another text."""
        if text != self._written:
            self._written = text
            self._anew()

    def set_breaking(self, *, breaking: bool) -> None:
        """Break words that are wider than it is, for where it does not get the room that it asks for."""
        if breaking != self._breaking:
            self._breaking = breaking
            self._anew()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Break words anew that are wider than it is."""
        super().resizeEvent(event)
        if self._breaking and event.size().width() != event.oldSize().width():
            self._anew()

    def _anew(self) -> None:
        """Show the text in the colours of the theme in use."""
        html = rich(self._written)
        links = html is not None and "<a " in html
        self.setTextFormat(Qt.TextFormat.PlainText if html is None else Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
            if links
            else Qt.TextInteractionFlag.NoTextInteraction
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if links else Qt.FocusPolicy.NoFocus)
        shown = self._written if html is None else html
        broken = broken_words(shown, self._too_wide, html=html is not None) if self._breaking else shown
        self.setAccessibleName(self.words if html is not None or broken != shown else "")
        if broken != self.text():
            self.setText(broken)

    def _too_wide(self, word: str) -> bool:
        self.ensurePolished()
        return QFontMetrics(self.font()).horizontalAdvance(word) > self.width()
