"""Short names of months and days, as phones show them, in the languages of many forms."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

_CODE = re.compile(r"(?:.*\()?([a-z]{2,3})(?:[-_][a-z0-9]+)*\)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Words:
    """Months from January, days from Monday."""

    months: tuple[str, ...]
    days: tuple[str, ...]


def _words(months: str, days: str) -> Words:
    return Words(tuple(months.split()), tuple(days.split()))


_ENGLISH = _words("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec", "Mon Tue Wed Thu Fri Sat Sun")
_WORDS: Mapping[str, Words] = {
    "en": _ENGLISH,
    "es": _words("ene feb mar abr may jun jul ago sept oct nov dic", "lun mar mié jue vie sáb dom"),
    "fr": _words(
        "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.", "lun. mar. mer. jeu. ven. sam. dim."
    ),
    "pt": _words(
        "jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.", "seg. ter. qua. qui. sex. sáb. dom."
    ),
    "sw": _words(
        "Jan Feb Mac Apr Mei Jun Jul Ago Sep Okt Nov Des",
        "Jumatatu Jumanne Jumatano Alhamisi Ijumaa Jumamosi Jumapili",
    ),
    "id": _words("Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des", "Sen Sel Rab Kam Jum Sab Min"),
    "ar": _words(
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
        "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
    ),
    "hi": _words("जन॰ फ़र॰ मार्च अप्रैल मई जून जुल॰ अग॰ सित॰ अक्तू॰ नव॰ दिस॰", "सोम मंगल बुध गुरु शुक्र शनि रवि"),
    "ru": _words("янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.", "пн вт ср чт пт сб вс"),
}
_NAMES: Mapping[str, str] = {
    "english": "en",
    "spanish": "es",
    "español": "es",
    "espanol": "es",
    "french": "fr",
    "français": "fr",
    "francais": "fr",
    "portuguese": "pt",
    "português": "pt",
    "portugues": "pt",
    "swahili": "sw",
    "kiswahili": "sw",
    "indonesian": "id",
    "bahasa indonesia": "id",
    "arabic": "ar",
    "العربية": "ar",
    "عربي": "ar",
    "hindi": "hi",
    "हिन्दी": "hi",
    "हिंदी": "hi",
    "russian": "ru",
    "русский": "ru",
}


def words_in(language: str) -> Words:
    """Return the names for a language as forms name theirs: 'French (fr)', 'fr', 'Français'; else English."""
    code = _CODE.fullmatch(language.strip())
    found = _WORDS.get(code[1].lower()) if code else None
    return found or _WORDS.get(_NAMES.get(language.strip().lower(), ""), _ENGLISH)
