"""The window's language: catalogues in resources/i18n, named fieldapp_<language>.qm.

English needs one too: the sentences in the code hold the plural ("%n records"), the catalogue the singular.
After a sentence with %n is added or changed, from the checkout:

    pyside6-lupdate -pluralonly $(git ls-files 'fieldapp/ui/*.py') -ts resources/i18n/fieldapp_en.ts
    (give the new ones their two forms in the .ts file)
    pyside6-lrelease resources/i18n/fieldapp_en.ts -qm resources/i18n/fieldapp_en.qm
"""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from fieldapp.assets import asset

_ENGLISH = "fieldapp_en"


def load_language(app: QApplication) -> None:
    """Install the catalogues, English below the system's language; a second call does nothing.

    Raises:
        FileNotFoundError: the installation lacks the English catalogue.
    """
    if app.findChild(QTranslator, _ENGLISH) is not None:
        return
    folder = str(asset("i18n"))
    english = QTranslator(app)
    english.setObjectName(_ENGLISH)
    if not english.load(_ENGLISH, folder):
        message = f"catalogue cannot be loaded: {_ENGLISH}.qm"
        raise FileNotFoundError(message)
    app.installTranslator(english)
    own = QTranslator(app)
    if own.load(QLocale(), "fieldapp", "_", folder):  # the system's language, where there is a catalogue
        app.installTranslator(own)
