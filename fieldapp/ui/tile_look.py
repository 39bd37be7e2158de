"""What the looks made of tiles share: choosing by key, clearing, focus, and text codes instead of labels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from fieldapp.ui.look import Look
from fieldapp.ui.tab_order import chain
from fieldapp.ui.theme import set_variant
from fieldapp.ui.tile_places import Arrangement
from fieldapp.ui.tiles import Tile, TileBox
from fieldapp.ui.typed_choice import Named, TypedChoice
from forms import Question

MOST_TILES = 9  # as many as there are digit keys
_TWO = 2
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_MODIFIED = ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)


class TileLook(Look):
    """A group of tiles; subclasses say what a press means for the answer's text."""

    wide = True

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget | None = None) -> None:
        """Build nothing yet: the subclass calls `build` when it knows the tiles, and when they change."""
        super().__init__(question, today, parent)
        self.tiles: tuple[Tile, ...] = ()
        self.group = QButtonGroup(self)
        self.group.idClicked.connect(self.pressed)
        self._box: TileBox | None = None
        self._typed = TypedChoice()
        self._before: Tile | None = None  # chosen before the letters that are being typed
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def build(
        self, tiles: Sequence[Tile], *, exclusive: bool, arrangement: Arrangement | None = None
    ) -> None:
        """Put tiles on the page in place of those that are there; the focus stays in here."""
        focused = any(tile.hasFocus() for tile in self.tiles)
        before, gone = self._box, self.tiles
        self.tiles = tuple(tiles)
        self.group.setExclusive(exclusive)
        for number, tile in enumerate(self.tiles):
            self.group.addButton(tile, number)
        self._box = TileBox(self.tiles, self, arrangement=arrangement)
        self._column.addWidget(self._box)
        if before is not None:
            self._box.show()  # at once, or it could not take the focus
            chain([*gone, *self.tiles])
            if focused:
                self.tiles[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self._column.removeWidget(before)
            before.hide()  # it goes only when the event loop is idle
            before.deleteLater()

    def pressed(self, number: int) -> None:
        """React to a person's press on a tile."""
        raise NotImplementedError

    def mark(self, chosen: Sequence[bool], *, readonly: bool) -> None:
        """Show which tiles are chosen, without a word to anyone."""
        exclusive = self.group.exclusive()
        self.group.setExclusive(False)  # else the last chosen one could not be cleared
        for tile, on in zip(self.tiles, chosen, strict=True):
            tile.setChecked(on)
            tile.setEnabled(not readonly)
        self.group.setExclusive(exclusive)
        self.setFocusProxy(self.editor())

    def editor(self) -> QWidget:
        """Return the tile that takes the focus: the chosen one, else the first."""
        chosen = next((tile for tile in self.tiles if tile.isChecked()), None)
        focused = next((tile for tile in self.tiles if tile.hasFocus()), None)
        return focused or chosen or self.tiles[0]

    def set_bad(self, *, bad: bool) -> None:
        """Mark every tile."""
        for tile in self.tiles:
            if (tile.property("bad") == "1") != bad:
                set_variant(tile, bad="1" if bad else "0")

    def describe(self, name: str, description: str) -> None:
        """Name the group; each tile keeps its own text as name and says what is asked."""
        self.setAccessibleName(name)
        self.setAccessibleDescription(description)
        for tile in self.tiles:
            tile.setAccessibleDescription(f"{name} {description}".strip())

    def keys(self) -> tuple[tuple[str, str], ...]:
        """Tell which keys choose; where several may be ticked, also how to go from one to the other."""
        caps = [tile.key for tile in self.tiles if tile.key]
        caps = sorted((cap for cap in caps if cap.isdigit()), key=int) or caps  # codes come in any order
        first, last = caps[0], caps[-1]
        several = len(caps) > _TWO
        choose = f"{first}–{last}" if several else f"{first}+{last}" if first != last else first
        moves = not self.group.exclusive() and len(self.tiles) > 1
        go = (("↑↓←→+Space", self.tr("go and tick")),) if moves else ()
        return ((choose, self.tr("choose")), *go)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Choose by the key on a tile; Delete and Backspace clear."""
        plain = not event.modifiers() & _MODIFIED
        if plain and event.key() in _CLEAR and self.tiles[0].isEnabled():
            self.clear()
            event.accept()
            return
        if not self._typed.spelling:
            self._before = next((tile for tile in self.tiles if tile.isChecked()), None)
        several = not self.group.exclusive()
        able = plain and self.tiles[0].isEnabled()
        meant = self._typed.meant(event.text(), self.named(), several=several) if able else None
        if meant is None:
            super().keyPressEvent(event)
            return
        event.accept()
        if meant.back is not None and (several or meant.press is None):
            self._take_back(self.tiles[meant.back])
        if meant.press is not None:
            self._press(self.tiles[meant.press])

    def flush(self) -> None:
        """Forget what was typed here: whoever comes back begins anew."""
        self._typed.forget()

    def named(self) -> Sequence[Named]:
        """Return what each tile goes by for somebody who types."""
        return [Named(tile.key, tile.text()) for tile in self.tiles]

    def clear(self) -> None:
        """Take every choice back."""
        raise NotImplementedError

    def _press(self, tile: Tile) -> None:
        tile.setFocus(Qt.FocusReason.ShortcutFocusReason)
        tile.click()

    def _take_back(self, tile: Tile) -> None:
        """Leave the answer as it was before a tile was pressed that is not meant after all."""
        if not self.group.exclusive():
            tile.click()
        elif (before := self._before) is not None and before in self.tiles:
            self._press(before)
        else:
            self.clear()
