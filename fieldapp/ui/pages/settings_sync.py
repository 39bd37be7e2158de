"""The card of the settings page that says over which networks finished records go, and what goes first."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from fieldapp.settings import AutoSync
from fieldapp.ui.components import Card, Text, Toggle
from fieldapp.ui.pages.settings_look import stop_at_chosen
from fieldapp.ui.tiles import RadioTile, TileBox


class SyncCard(Card):
    """Off, on networks that are not metered, or always; and whether big files wait.

    Emits:
        chosen: the mode that a person chose.
        light_first: whether records with big files are to wait for those without.
    """

    chosen = Signal(str)
    light_first = Signal(bool)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.body.addWidget(Text(self.tr("Send finished records by themselves"), "strong", parent=self))
        self.body.addSpacing(6)
        modes: tuple[tuple[AutoSync, str], ...] = (
            ("off", self.tr("Off")),
            ("unmetered", self.tr("Only where it costs nothing")),
            ("always", self.tr("Always")),
        )
        self.tiles: dict[AutoSync, RadioTile] = {}
        group = QButtonGroup(self)
        for mode, words in modes:
            tile = RadioTile(words, "")
            tile.setObjectName(f"autoSync:{mode}")
            tile.clicked.connect(partial(self.chosen.emit, mode))
            group.addButton(tile)
            self.tiles[mode] = tile
        self.body.addWidget(TileBox(list(self.tiles.values()), self))
        self.body.addSpacing(8)
        lines = (
            self.tr("Off: nothing goes until you press Sync, and nothing is tried again by itself."),
            self.tr(
                "Only where it costs nothing: over networks that are not metered. Where this laptop cannot "
                "tell, nothing goes by itself and the Sync page says so."
            ),
            self.tr("Sending never removes a record from this disk."),
        )
        for line in lines:
            self.body.addWidget(Text(line, "body", "ink2", wrap=True, parent=self))

        self.body.addSpacing(12)
        self.order = Toggle(self.tr("Records with big files wait for those without"), self)
        self.order.setObjectName("lightFirst")
        self.order.clicked.connect(lambda: self.light_first.emit(self.order.isChecked()))
        self.body.addWidget(self.order)
        self.body.addWidget(
            Text(
                self.tr("Over a slow link the answers of many records arrive before the first large photo."),
                "body",
                "ink2",
                wrap=True,
                parent=self,
            )
        )

    def show_set(self, mode: AutoSync, *, light_first: bool) -> None:
        """Show what is set."""
        self.tiles[mode].setChecked(True)
        stop_at_chosen(self.tiles.values())
        self.order.setChecked(light_first)
