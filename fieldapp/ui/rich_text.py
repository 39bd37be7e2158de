"""A label whose text may hold XLSForm markup: the words of questions, hints, notes and choices."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldapp.ui.components.text import Text
from fieldapp.ui.markup import plain, rich
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
        self.setAccessibleName(self.words if html is not None else "")
        self.setText(self._written if html is None else html)
