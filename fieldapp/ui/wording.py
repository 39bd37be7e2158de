"""Words that come from below the window (errors, places), turned into the person's language."""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from fieldapp.errors import FieldappError
from fieldapp.records import DIGIME, DIGIT, Reason
from fieldapp.ui.words import ERRORS


def worded(trouble: FieldappError | Reason) -> tuple[str, str]:
    """Return a failure's title and hint in the window's language."""
    return _tr("errors", trouble.title), _tr("errors", trouble.hint)


def place(destination: str) -> str:
    """Return a destination's name for people."""
    return {DIGIT: "DIGIT", DIGIME: "digi.me"}.get(destination, destination)


def _tr(context: str, text: str) -> str:
    """Translate a sentence; one that was kept with a name in its hole is known by its template."""
    worded = QCoreApplication.translate(context, text) if text else ""
    if worded != text:
        return worded
    for template, pattern in _holed():
        if found := pattern.fullmatch(text):
            try:
                return QCoreApplication.translate(context, template).format_map(found.groupdict())
            except (KeyError, ValueError, IndexError):  # a catalogue with a slip in its holes
                return text
    return worded


@cache
def _holed() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (template, re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>.*)", re.escape(template)), re.DOTALL))
        for template in map(str, ERRORS)
        if "{" in template
    )
