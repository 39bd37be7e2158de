"""Words that come from below the window (errors, places), turned into the person's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from fieldapp.errors import FieldappError
from fieldapp.records import DIGIME, DIGIT, Reason

_KILO = 1000.0
_MEGA = 1_000_000.0


def worded(trouble: FieldappError | Reason) -> tuple[str, str]:
    """Return a failure's title and hint in the window's language."""
    return _tr("errors", trouble.title), _tr("errors", trouble.hint)


def amount(size: int) -> str:
    """Return a size in bytes as kB or MB with one digit, in the numbers of the window's language."""
    if size < _MEGA:
        return _tr("sizes", "{number} kB").format(number=QLocale().toString(size / _KILO, "f", 1))
    return _tr("sizes", "{number} MB").format(number=QLocale().toString(size / _MEGA, "f", 1))


def place(destination: str) -> str:
    """Return a destination's name for people."""
    return {DIGIT: "DIGIT", DIGIME: "digi.me"}.get(destination, destination)


def _tr(context: str, text: str) -> str:
    return QCoreApplication.translate(context, text) if text else ""
