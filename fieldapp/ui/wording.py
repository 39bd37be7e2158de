"""Words that come from below the window (errors, places), turned into the person's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldapp.errors import FieldappError
from fieldapp.records import DIGIME, DIGIT, Reason


def worded(trouble: FieldappError | Reason) -> tuple[str, str]:
    """Return a failure's title and hint in the window's language."""
    return _tr("errors", trouble.title), _tr("errors", trouble.hint)


def place(destination: str) -> str:
    """Return a destination's name for people."""
    return {DIGIT: "DIGIT", DIGIME: "digi.me"}.get(destination, destination)


def _tr(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text) if text else ""
