"""What a slip in a scope says, listed for translators, and how it is said. A test holds the list."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from fieldapp.records import Slip

_CONTEXT = "scope"

SLIPS: tuple[object, ...] = (
    QT_TRANSLATE_NOOP(
        "scope", "is where this stops being JSON. Check the quotes, commas and brackets there."
    ),
    QT_TRANSLATE_NOOP("scope", "is missing. Add it."),
    QT_TRANSLATE_NOOP("scope", "is not known here. Check how it is spelled, or take it out."),
    QT_TRANSLATE_NOOP("scope", "must be a whole number, without quotes."),
    QT_TRANSLATE_NOOP("scope", "is too large a number. Check it."),
    QT_TRANSLATE_NOOP("scope", "must be true or false, without quotes."),
    QT_TRANSLATE_NOOP("scope", "must be a text in quotes."),
    QT_TRANSLATE_NOOP("scope", "must not be empty. Fill it in."),
    QT_TRANSLATE_NOOP("scope", "must be a list in [ ]."),
    QT_TRANSLATE_NOOP("scope", "must be names and values in { }."),
    QT_TRANSLATE_NOOP("scope", "must be one of {expected}."),
    QT_TRANSLATE_NOOP("scope", "must not be null. Take it out where there is no value."),
    QT_TRANSLATE_NOOP("scope", "must be a number and d, m or y: 30d, 6m or 1y."),
    QT_TRANSLATE_NOOP(
        "scope", "must be in seconds; this looks like milliseconds. Leave out the last three digits."
    ),
    QT_TRANSLATE_NOOP("scope", "ends before it begins. Exchange from and to."),
    QT_TRANSLATE_NOOP("scope", "must be 0 or more."),
)


def said_of(slip: Slip) -> str:
    """Return place and fault in the window's language."""
    says = QCoreApplication.translate(_CONTEXT, slip.says)
    if slip.params:
        try:
            says = says.format_map(slip.params)
        except (KeyError, ValueError, IndexError):  # a catalogue with a slip in its holes
            return str(slip)
    return f"{slip.place} {says}".strip()
