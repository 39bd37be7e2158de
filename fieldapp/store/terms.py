"""Text as it is searched: which words there are in it, and what a person may type to meet them.

A word is found by its beginning, whatever its case and accents. Scripts that write without spaces have no
beginnings of words to go by: there every letter is a term with the one after it, so that what is typed is
found anywhere. Index and query both come through here, which is all that makes them meet.
"""

from __future__ import annotations

import unicodedata

import regex

_LONGEST = 40  # letters of a term that count
_MOST = 12  # terms of a query; more would not make it find anything else

_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
_UNSPACED_LETTER = regex.compile(f"[{_UNSPACED}]")
_RUNS = regex.compile(
    rf"(?:[{_UNSPACED}]\p{{M}}*)+|(?:(?![{_UNSPACED}])[\p{{L}}\p{{N}}\p{{M}}\p{{Co}}])+", regex.V1
)
# Accents of Latin, Greek and Cyrillic, the short vowels of Arabic and Hebrew, and joiners that nobody types.
_DROPPED = regex.compile("[\u0300-\u036f\u064b-\u065f\u0670\u0640\u0591-\u05c7\u200c\u200d\u00ad]")


def terms(text: str) -> list[str]:
    """Return the terms of a text, to be stored, in their order."""
    found: list[str] = []
    for run in _runs(text):
        if _UNSPACED_LETTER.match(run):
            found += (run[at : at + 2] for at in range(len(run)))
        else:
            found.append(run[:_LONGEST])
    return found


def query(text: str) -> str:
    """Return what finds the records that hold every word typed, '' where there is no letter in it.

    Only letters and digits get into it, each word between quotes: nothing typed is ever FTS5's syntax.
    """
    asked: list[str] = []
    for run in _runs(text):
        if len(run) > 1 and _UNSPACED_LETTER.match(run):
            asked += (run[at : at + 2] for at in range(len(run) - 1))
        else:
            asked.append(run[:_LONGEST])
    return " ".join(f'"{term}"*' for term in list(dict.fromkeys(asked))[:_MOST])


def _runs(text: str) -> list[str]:
    """Return the words, folded: as letters, digits and marks that follow each other in one kind of script."""
    if text.isascii():
        return regex.findall("[0-9a-z]+", text.lower())
    parted = unicodedata.normalize("NFKD", text.casefold())
    return _RUNS.findall(unicodedata.normalize("NFKC", _DROPPED.sub("", parted)))
