"""The cards of the settings page that say how the window looks and which language it speaks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from fieldapp.settings import Settings
from fieldapp.ui.components import Card, Text, Toggle
from fieldapp.ui.language import LANGUAGES, SYSTEM, catalogues, system_language
from fieldapp.ui.theme import text_scale
from fieldapp.ui.tiles import RadioTile, TileBox

_SCALES = (80, 100, 125, 150, 200)


class LookCard(Card):
    """Colours, text size, touch.

    Emits:
        chosen: the name of a setting, and its new value.
    """

    chosen = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("Look"))
        self.title.show()
        themes = (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast", self.tr("High contrast")),
        )
        self.themes = tiles(self, self.tr("Colours"), themes, "theme", partial(self.chosen.emit, "theme"))
        self.body.addSpacing(16)
        scales = tuple((str(scale), self.tr("{percent} %").format(percent=scale)) for scale in _SCALES)
        self.text_sizes = tiles(self, self.tr("Text size"), scales, "textScale", self._scale)
        self.body.addSpacing(6)
        self._size = Text("", "caption", "ink2", wrap=True, parent=self)
        self.body.addWidget(self._size)
        self.body.addSpacing(16)
        self.touch = Toggle(self.tr("Touch: larger buttons and rows"), self)
        self.touch.setObjectName("touch")
        self.touch.clicked.connect(lambda: self.chosen.emit("touch", self.touch.isChecked()))
        self.body.addWidget(self.touch)

    def show_set(self, settings: Settings) -> None:
        """Show what is set."""
        self.themes[settings.theme].setChecked(True)
        _check(self.text_sizes, str(settings.text_scale))
        stop_at_chosen(self.themes.values())
        stop_at_chosen(self.text_sizes.values())
        said = self.tr("Now {percent} %. Anywhere: Ctrl + larger, Ctrl − smaller, Ctrl 0 back to 100 %.")
        self._size.setText(said.format(percent=text_scale()))
        self.touch.setChecked(settings.touch)

    def _scale(self, scale: str) -> None:
        self.chosen.emit("text_scale", int(scale))


class LanguageCard(Card):
    """The language of the window; a form's own is chosen where the form is filled.

    Emits:
        chosen: one of LANGUAGES, or ``system``.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title.setText(self.tr("Language"))
        self.title.show()
        why = self.tr(
            "Of this window. Each form keeps its own language: Ctrl+Shift+L changes it while you fill."
        )
        self.body.addWidget(Text(why, "body", "ink2", wrap=True, parent=self))
        self.body.addSpacing(8)
        system = self.tr("As the system ({language})").format(language=LANGUAGES[system_language()])
        choices = ((SYSTEM, system), *LANGUAGES.items())
        self.languages = tiles(self, "", choices, "language", self.chosen.emit)
        self.body.addSpacing(6)
        self._how = Text("", "caption", "ink2", wrap=True, parent=self)
        self._how.setObjectName("languageNote")
        self.body.addWidget(self._how)
        for name, tile in self.languages.items():
            tile.setAccessibleDescription(self._note(name))
            tile.setToolTip(self._note(name))

    def show_set(self, settings: Settings) -> None:
        """Show what is set, and how good it is."""
        self.languages[settings.language].setChecked(True)
        stop_at_chosen(self.languages.values())
        note = self._note(settings.language)
        self._how.setText(note)
        self._how.setVisible(bool(note))

    def _note(self, name: str) -> str:
        """Return what to know of a language's words, '' for English."""
        catalogue = catalogues()[system_language() if name == SYSTEM else name]
        notes: list[str] = []
        if catalogue.unreviewed:
            notes.append(self.tr("Machine translation, not reviewed by a speaker."))
        if catalogue.said < catalogue.sentences:
            said = self.tr("{percent} % of the sentences; the others are in English.")
            notes.append(said.format(percent=catalogue.part))
        return " ".join(notes)


def tiles(
    card: Card,
    title: str,
    choices: tuple[tuple[str, str], ...],
    name: str,
    chosen: Callable[[str], object],
) -> dict[str, RadioTile]:
    """Add tiles of which one is chosen, under a title ('' = none); return them by value."""
    if title:
        card.body.addWidget(Text(title, "strong", parent=card))
        card.body.addSpacing(6)
    made: dict[str, RadioTile] = {}
    group = QButtonGroup(card)
    for value, words in choices:
        tile = RadioTile(words, "")
        tile.setObjectName(f"{name}:{value}")
        tile.clicked.connect(lambda _=False, value=value: chosen(value))
        group.addButton(tile)
        made[value] = tile
    card.body.addWidget(TileBox(list(made.values()), card))
    return made


def stop_at_chosen(of: Iterable[RadioTile]) -> None:
    """Have Tab stop at the tile that is chosen, at the first where none is; the arrows reach the others."""
    tiles = list(of)
    stop = next((tile for tile in tiles if tile.isChecked()), tiles[0])
    for tile in tiles:
        policy = Qt.FocusPolicy.StrongFocus if tile is stop else Qt.FocusPolicy.ClickFocus
        tile.setFocusPolicy(policy)


def focus_chosen(of: dict[str, RadioTile]) -> None:
    """Put the keyboard on the tile that is chosen, the first where none is."""
    tile = next((tile for tile in of.values() if tile.isChecked()), next(iter(of.values())))
    tile.setFocus(Qt.FocusReason.OtherFocusReason)


def _check(of: dict[str, RadioTile], value: str) -> None:
    """Mark one, or none where a value in between is set."""
    tile = of.get(value)
    if tile is not None:
        tile.setChecked(True)
        return
    for other in of.values():
        other.setAutoExclusive(False)
        group = other.group()
        group.setExclusive(False)
        other.setChecked(False)
        group.setExclusive(True)
