"""Words for pages: times, and form texts without the marks that a screen turns into looks."""

from __future__ import annotations

import re
from datetime import UTC, datetime

_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_LINK = re.compile(r"\[([^\]\n]+)\]\((?:https?://|mailto:)[^)\s]*\)")
_HEADING = re.compile(r"^#{1,6}\s+", re.MULTILINE)
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def unmarked(text: str) -> str:
    """Return a label's words alone."""
    for pattern, by in ((_TAG, ""), (_LINK, r"\1"), (_HEADING, ""), (_STRONG, r"\2")):
        text = pattern.sub(by, text)
    return text.strip()


def moment(at: datetime) -> str:
    """Return a moment as '22 Nov 2026 08:45 UTC'."""
    at = at.astimezone(UTC)
    return f"{at.day} {_MONTHS[at.month - 1]} {at.year} {at:%H:%M} UTC"
