"""Why a list is empty, in the place of its choices: it depends on questions that have no answer yet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fieldapp.ui.markup import plain
from forms import Node

_PICKED = frozenset({"choice", "choices", "rank"})
_LETTERS = 60  # of a question that are repeated
_NAMED = 3  # questions

translate = QCoreApplication.translate


def why_none(node: Node) -> str:
    """Return what to do first where a question has nothing to choose from, '' where it has."""
    if node.choices or node.question.type not in _PICKED:
        return ""
    questions = [_short(plain(label)) for label in node.waits_for]
    named = [question for question in questions if question][:_NAMED]
    if not named:
        return translate("choices", "Nothing to choose from: see the answers before")
    if len(named) == 1:
        return translate("choices", "Answer “{question}” first.").format(question=named[0])
    quoted = ", ".join(f"“{question}”" for question in named)
    return translate("choices", "Answer these first: {questions}.").format(questions=quoted)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LETTERS else f"{line[: _LETTERS - 1].rstrip()}…"
