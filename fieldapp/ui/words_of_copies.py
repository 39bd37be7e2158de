"""What is said of a duplicate, on the entry page and wherever one is made."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldapp.flows.copies import Copied

translate = QCoreApplication.translate


def copied_in_words(copied: Copied) -> str:
    """Return that a draft is a copy, and what came along: '12 answers and 1 file copied into a new draft'."""
    answers = copied.opened.session.progress().answered
    line = translate("copies", "A new draft with the same answers: %n", "", answers)
    if copied.lost:
        lost = translate(
            "copies", "{copy}. Files that are missing on this disk were left out: %n", "", copied.lost
        )
        return lost.format(copy=line)
    return line
