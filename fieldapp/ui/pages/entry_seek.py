"""Finding an instance or a section by the letters of its title, typed one after the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer

from fieldapp.ui.choice_index import ChoiceIndex
from forms import Choice

_FORGET = 1000  # ms between letters of one search


class Seeker:
    """Keeps the letters of one search; after a pause the next letter begins another."""

    def __init__(self) -> None:
        """Begin without letters."""
        self._letters = ""
        self._since = QElapsedTimer()

    @property
    def seeking(self) -> bool:
        """Whether a letter now would belong to the search."""
        return bool(self._letters) and not self._since.hasExpired(_FORGET)

    def seek(self, letters: str, titles: Sequence[str]) -> int | None:
        """Return which of the titles is meant, now that these letters are typed too; None = none.

        One that begins so comes first, then one with a word that does, as in a list of choices.
        """
        self._letters = self._letters + letters if self.seeking else letters
        self._since.start()
        index = ChoiceIndex([Choice(title, title) for title in titles])
        return next(iter(index.find(self._letters, 1)), None)
