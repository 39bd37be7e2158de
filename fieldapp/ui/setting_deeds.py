"""What can be set, at once or in its part of Settings, as the palette finds it by any word."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale

from fieldapp.ui.appearance import Appearance
from fieldapp.ui.both_words import translate
from fieldapp.ui.language import LANGUAGES, SYSTEM, system_language
from fieldapp.ui.palette_rows import Deed


def setting_deeds(go: Callable[..., object], look: Appearance) -> list[Deed]:
    """Return the ways to each part of Settings, then what can be set from here; `go` shows a page."""
    return [*_parts(go), *_colours(look), *_sizes(look), *_languages(look)]


def bin_deed(go: Callable[..., object]) -> Deed:
    """Return the way to the bin."""
    also = translate("Acts", "deleted trash removed bring back restore")
    return Deed(
        translate("Acts", "Open the bin"), partial(go, "records", binned=True), "", "records", also=also
    )


def _parts(go: Callable[..., object]) -> list[Deed]:
    parts = (
        (
            "colours",
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
    return [
        Deed(words, partial(go, "settings", part=part), "", "settings", also=also)
        for part, words, also in parts
    ]


def _colours(look: Appearance) -> list[Deed]:
    colours = (
        ("light", translate("Acts", "Light colours")),
        ("dark", translate("Acts", "Dark colours")),
        ("contrast", translate("Acts", "High contrast")),
        ("system", translate("Acts", "Colours as the system has them")),
    )
    also = translate("Acts", "look theme")
    return [Deed(words, partial(look.choose, theme=name), "", "eye", also=also) for name, words in colours]


def _sizes(look: Appearance) -> list[Deed]:
    also = translate("Acts", "letters font larger smaller zoom")
    touch = look.settings.touch
    words = translate("Acts", "Turn touch off") if touch else translate("Acts", "Turn touch on")
    finger = translate("Acts", "finger larger buttons tablet")
    return [
        Deed(translate("Acts", "Larger text"), look.larger, "Ctrl++", "text-size", also=also),
        Deed(translate("Acts", "Smaller text"), look.smaller, "Ctrl+-", "text-size", also=also),
        Deed(words, partial(look.choose, touch=not touch), "", "settings", also=finger),
    ]


def _languages(look: Appearance) -> list[Deed]:
    """Return each language by its own name, found by its English one too."""
    named = translate("Acts", "window language")
    system = translate("LanguageCard", "As the system ({language})")
    names = {**LANGUAGES, SYSTEM: system.format(language=LANGUAGES[system_language()])}
    return [
        Deed(
            f"{name}  ·  {named}",  # begins with it: Enter after 'language' alone changes none
            partial(look.choose, language=language),
            "",
            "settings",
            also=f"{named.english} {_in_english(language) or system.english}",
        )
        for language, name in names.items()
    ]


def _in_english(language: str) -> str:
    return QLocale.languageToString(QLocale(language).language()) if language != SYSTEM else ""
