"""The window's language: catalogues in resources/i18n, named fieldapp_<language>.qm.

English needs one too: the sentences in the code hold the plural ("%n records"), the catalogue the singular.
After a sentence is added or changed, from the checkout:

    python -m tests.helpers.catalogues
    (give new sentences with %n their two forms in fieldapp_en.ts, and run it again)

What a catalogue lacks is shown in English.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from fieldapp.assets import asset

LANGUAGES = {
    "en": "English",
    "fr": "Français",
    "pt": "Português",
    "es": "Español",
    "ar": "العربية",
    "hi": "हिन्दी",
}
"""What the window speaks, each by its own name."""

SYSTEM = "system"

_LOCALES = {"ar": "ar_AE", "hi": "hi_IN", "pt": "pt_PT"}
"""Where the bare language would count in digits that our sentences do not use, or mean another country."""

_QT_HAS = {"pt": "pt_BR"}

_CHOSEN = "spoken_language"  # property of the application
_TRANSLATORS = "fieldapp_translator"


@dataclass(frozen=True)
class Catalogue:
    """How far a language is: sentences in all, said in it, and of these not read by one who speaks it."""

    sentences: int
    said: int
    unreviewed: int

    @property
    def part(self) -> int:
        """Return how much is said in the language, in whole per cent, rounded down."""
        return self.said * 100 // self.sentences if self.sentences else 100


def load_language(app: QApplication, chosen: str = SYSTEM) -> bool:
    """Speak a language from now on; return whether it is another one than before.

    What is on screen already keeps its words: whoever shows it builds it anew.

    Args:
        app: gets the catalogues, English below the language, and the direction of its layouts.
        chosen: one of LANGUAGES, or ``system``.

    Raises:
        FileNotFoundError: the installation lacks the English catalogue.
    """
    if app.property(_CHOSEN) == chosen:
        return False
    before = spoken(app)
    language = system_language() if chosen == SYSTEM else chosen
    for old in app.findChildren(QTranslator, _TRANSLATORS):
        app.removeTranslator(old)
        old.deleteLater()
    _install(app, "fieldapp_en", str(asset("i18n")), needed=True)
    if language != "en":
        # Qt's own words, in file dialogs for instance, where Qt comes in that language
        words_of_qt = f"qtbase_{_QT_HAS.get(language, language)}"
        _install(app, words_of_qt, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _install(app, f"fieldapp_{language}", str(asset("i18n")))
    if chosen != SYSTEM:
        QLocale.setDefault(_locale(language))
    elif app.property(_CHOSEN) is not None:
        QLocale.setDefault(QLocale.system())
    app.setLayoutDirection(QLocale(language).textDirection())
    app.setProperty(_CHOSEN, chosen)
    return before is not None and before != language


def spoken(app: QApplication) -> str | None:
    """Return the language in use, None before the first was loaded."""
    chosen = app.property(_CHOSEN)
    return system_language() if chosen == SYSTEM else chosen


def system_language() -> str:
    """Return the first language of the system's that the window speaks, English where there is none."""
    wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in wanted if name in LANGUAGES), "en")


def runs_right_to_left(language: str) -> bool:
    """Return whether layouts of a language are mirrored."""
    return QLocale(language).textDirection() == Qt.LayoutDirection.RightToLeft


@cache
def catalogues() -> dict[str, Catalogue]:
    """Return how far each language is. Raises OSError: the installation lacks the list."""
    told = json.loads(asset("i18n", "languages.json").read_text("utf-8"))
    return {name: Catalogue(**counts) for name, counts in told.items()}


def _locale(language: str) -> QLocale:
    """Return the system's own locale where it speaks the language, with the country's dates and numbers."""
    system = QLocale.system()
    if system.language() == QLocale(language).language() and system.zeroDigit() == "0":
        return system
    return QLocale(_LOCALES.get(language, language))


def _install(app: QApplication, name: str, folder: str, *, needed: bool = False) -> None:
    translator = QTranslator(app)
    translator.setObjectName(_TRANSLATORS)
    if translator.load(name, folder):
        app.installTranslator(translator)
    elif needed:
        message = f"catalogue cannot be loaded: {name}.qm"
        raise FileNotFoundError(message)
