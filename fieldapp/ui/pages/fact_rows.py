"""Rows of a card that say one fact each: its name at the start, its value at the end."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldapp.ui.components import Card, Divider, Text
from fieldapp.ui.components.text import end_edge


def fact(card: Card, name: str) -> Text:
    """Add a row 'name: value' and return the value's label."""
    if card.body.count():
        card.body.addWidget(Divider(card))
    row = QWidget(card)
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 8, 0, 8)
    line.setSpacing(16)
    line.addWidget(Text(name, "body", "ink2", parent=row))
    value = Text("", "strong", elide=True, parent=row)
    value.setAlignment(end_edge(value))
    line.addWidget(value, 1)
    card.body.addWidget(row)
    return value
