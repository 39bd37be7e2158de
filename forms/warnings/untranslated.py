"""Words that a language of the form lacks though another one has them."""

from __future__ import annotations

from collections.abc import Iterable

from forms.errors import Problem
from forms.model import Parts, Text
from forms.warnings._survey import Survey

_UNTRANSLATED = "{count} texts of the form are not in {language}, the first one is “{text}”."
_ONE_UNTRANSLATED = "One text of the form is not in {language}: “{text}”."
_STANDS_FOR_NOTHING = frozenset({"", "-"})  # what pyxform puts where a sheet has nothing
_LONGEST = 60


def look(survey: Survey) -> Iterable[Problem]:
    """Tell each language once."""
    languages = survey.form.languages
    if len(languages) < 2:  # noqa: PLR2004
        return
    for language in languages:
        lacking = [words for text in survey.form.texts.values() if (words := _said_elsewhere(text, language))]
        if lacking:
            template = _ONE_UNTRANSLATED if len(lacking) == 1 else _UNTRANSLATED
            params = {"count": str(len(lacking)), "language": language, "text": lacking[0]}
            yield Problem("untranslated", template, "", params)


def _said_elsewhere(text: Text, language: str) -> str:
    """Return the words that another language has for a text; '' = none has, or this one has some too."""
    if _words(text.variants.get(language, ())) not in _STANDS_FOR_NOTHING:
        return ""
    said = (_words(parts) for parts in text.variants.values())
    words = next((words for words in said if any(map(str.isalpha, words))), "")
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"


def _words(parts: Parts) -> str:
    return " ".join("".join(part if isinstance(part, str) else "…" for part in parts).split())
