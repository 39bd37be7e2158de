"""The parts of Settings, and what else is set or undone there, as the palette finds them by any word."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication

from fieldapp.ui.language import LANGUAGES
from fieldapp.ui.palette_rows import Deed

translate = QCoreApplication.translate


def setting_deeds(go: Callable[..., object]) -> list[Deed]:
    """Return the ways to each part of Settings and to the bin; `go` shows a page."""
    parts = (
        (
            "",
            translate("Acts", "Settings: colours"),
            translate("Acts", "dark light high contrast look theme"),
        ),
        (
            "text_size",
            translate("Acts", "Settings: text size"),
            translate("Acts", "letters font larger smaller zoom"),
        ),
        ("touch", translate("Acts", "Settings: touch"), translate("Acts", "finger larger buttons tablet")),
        ("language", translate("Acts", "Settings: language"), " ".join(LANGUAGES.values())),
        (
            "sync",
            translate("Acts", "Settings: when records are sent"),
            translate("Acts", "automatic by itself sync always off metered"),
        ),
        (
            "account",
            translate("Acts", "Settings: account and sign out"),
            translate("Acts", "log out user sign in project server"),
        ),
        (
            "health",
            translate("Acts", "Settings: check this laptop"),
            translate("Acts", "health disk damaged recover data folder version"),
        ),
    )
    deeds = [
        Deed(words, partial(go, "settings", part=part), "", "settings", also=also)
        for part, words, also in parts
    ]
    return [
        *deeds,
        Deed(
            translate("Acts", "Open the bin"),
            partial(go, "records", binned=True),
            "",
            "records",
            also=translate("Acts", "deleted trash removed bring back restore"),
        ),
    ]
