"""Whether the letters of the forms on this disk can be drawn: a form must not show boxes for words.

Which letters the fonts have is asked of Qt in a process of its own: here nothing is drawn.
"""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
import unicodedata
from collections.abc import Callable, Iterator, Mapping

from fieldapp.errors import FieldappError
from fieldapp.flows.board import Board
from fieldapp.flows.health import Finding
from fieldapp.flows.library import Library
from forms import Form, FormRefused, Group, Repeat, Text

# takes letters by script; returns the scripts that no font draws, None where there is nobody to draw
Undrawn = Callable[[Mapping[str, str]], list[str] | None]

_MOST = 200  # letters of a script that are looked at
_PLAIN = {"LATIN", "GREEK", "CYRILLIC", "COMBINING", "MODIFIER"}  # the first shipped font has them
_FONTS = {
    "CJK": "Noto Sans CJK, Microsoft YaHei or PingFang SC",
    "HIRAGANA": "Noto Sans CJK, Yu Gothic or Hiragino Sans",
    "KATAKANA": "Noto Sans CJK, Yu Gothic or Hiragino Sans",
    "HANGUL": "Noto Sans CJK or Malgun Gothic",
    "KHMER": "Noto Sans Khmer UI or Khmer UI",
    "LAO": "Noto Sans Lao UI or Lao UI",
    "THAI": "Noto Sans Thai UI or Leelawadee UI",
}
_NAMES = {"CJK": "Chinese"}
_PATIENCE = 60  # seconds


class Letters:
    """Looks through the forms of the project."""

    def __init__(self, board: Board, library: Library, undrawn: Undrawn) -> None:
        """Take where the forms are, and who knows what can be drawn."""
        self._board = board
        self._library = library
        self._undrawn = undrawn

    def check(self) -> Iterator[Finding]:
        """Yield a fault for each script that no font here draws, one good line where there is none."""
        spoken: dict[str, dict[str, str]] = {}
        for view in self._board.forms():
            try:
                spoken[view.title] = letters_of(self._library.form(view.id))
            except (FormRefused, FieldappError):
                continue  # a form that cannot be read shows nothing; the Forms page says why
        samples: dict[str, str] = {}
        for found in spoken.values():
            for script, letters in found.items():
                samples[script] = "".join(sorted({*samples.get(script, ""), *letters})[:_MOST])
        if not spoken:
            return
        missing = self._undrawn(samples) if samples else []
        if missing is None:
            return
        for script in missing:
            forms = ", ".join(title for title, found in spoken.items() if script in found)
            told = {"script": _NAMES.get(script, script.title()), "forms": forms, "font": font_for(script)}
            says = "No font here draws the {script} letters of {forms}: they show as boxes. Install {font}."
            yield Finding("letters", "fault", says, told)
        if not missing:
            yield Finding("letters", "ok", "Every letter of the forms on this disk can be drawn.")


def undrawn(letters: Mapping[str, str]) -> list[str] | None:
    """Return the scripts of which no font here draws every letter, None where there is no Qt to ask."""
    if importlib.util.find_spec("PySide6") is None:
        return None
    screen = {"QT_QPA_PLATFORM": "offscreen"} if sys.platform == "linux" else {}
    try:
        answer = subprocess.run(
            [sys.executable, "-m", "fieldapp.ui.letters"],
            input=json.dumps(letters),
            env={**os.environ, **screen},
            capture_output=True,
            text=True,
            check=True,
            timeout=_PATIENCE,
        )
        return [str(script) for script in json.loads(answer.stdout)]
    except (OSError, subprocess.SubprocessError, ValueError):
        return None  # a Qt that cannot start is told by the doctor's own line


def letters_of(form: Form) -> dict[str, str]:
    """Return the letters of a form's texts in all its languages, by script, without Latin and the like."""
    found: dict[str, set[str]] = {}
    for text in _texts(form):
        for parts in text.variants.values():
            for part in parts:
                for letter in part if isinstance(part, str) and not part.isascii() else "":
                    script = script_of(letter)
                    if script:
                        found.setdefault(script, set()).add(letter)
    return {script: "".join(sorted(letters)[:_MOST]) for script, letters in sorted(found.items())}


def script_of(letter: str) -> str:
    """Return the script of a letter as Unicode calls it, "" for Latin and the like and for other signs."""
    if letter.isascii() or unicodedata.category(letter)[0] not in "LM":
        return ""
    script = unicodedata.name(letter, "").partition(" ")[0]
    return "" if script in _PLAIN else script


def font_for(script: str) -> str:
    """Name fonts that have a script: what the shipped ones lack, the system may have."""
    return _FONTS.get(script, f"Noto Sans {script.title()}")


def _texts(form: Form) -> Iterator[Text]:
    yield form.title
    yield from form.texts.values()
    stack = list(form.body)
    while stack:
        item = stack.pop()
        yield item.label
        if isinstance(item, Group | Repeat):
            stack.extend(item.children)
        else:
            yield item.hint
            yield from (each.label for each in item.items)
