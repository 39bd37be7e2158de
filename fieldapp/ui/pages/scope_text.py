"""A scope as text: how it is spread over lines, and the field that it is written in."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent

from fieldapp.records import MEDIA_AND_POSTS, PLAY_HISTORY, Scope
from fieldapp.ui.paper import Paper
from fieldapp.ui.theme import metrics

_LINES = 12
_LINE = 64  # characters of JSON that stay together

EXAMPLES: Mapping[str, Scope | None] = {"all": None, "media": MEDIA_AND_POSTS, "music": PLAY_HISTORY}
"""What a person can start from: nothing left out, and digi.me's own two."""


def text_of(scope: Scope | None) -> str:
    """Return a scope as JSON that a person can read and change; '' for none."""
    return "" if scope is None else _spread(scope.wire(), 0)


def _spread(value: object, depth: int) -> str:
    """Return JSON that keeps on one line what fits there: a scope is deep, and mostly brackets."""
    line = json.dumps(value, ensure_ascii=False)
    if len(line) + 2 * depth <= _LINE or not isinstance(value, dict | list):
        return line
    if isinstance(value, dict):
        parts = [
            f"{json.dumps(name, ensure_ascii=False)}: {_spread(part, depth + 1)}"
            for name, part in cast("dict[str, object]", value).items()
        ]
        opening, closing = "{", "}"
    else:
        parts = [_spread(part, depth + 1) for part in cast("list[object]", value)]
        opening, closing = "[", "]"
    inner = ",\n".join("  " * (depth + 1) + part for part in parts)
    return f"{opening}\n{inner}\n{'  ' * depth}{closing}"


class JsonPaper(Paper):
    """A few lines of JSON; Enter starts a new line here, since there is no next question."""

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the room for the lines."""
        return QSize(super().sizeHint().width(), metrics("answer").lineSpacing() * _LINES + 28)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Return the same height: the page scrolls, not the field."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Start a new line at Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
            event.accept()
            return
        super().keyPressEvent(event)
