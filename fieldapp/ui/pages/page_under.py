"""A page that lies over another: its head with the way back, and what scrolls under it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.ui.components import Button, ScrollPage, Text
from fieldapp.ui.theme import PAGE_MARGIN


def lay_under(page: QWidget, back: str, title: Text) -> tuple[Button, ScrollPage]:
    """Lay out a page; return the button that leads back, which says `back`, and the part that scrolls."""
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 16, 0, 0)
    column.setSpacing(0)
    head = QHBoxLayout()
    head.setContentsMargins(PAGE_MARGIN - 8, 0, PAGE_MARGIN, 0)
    head.setSpacing(12)
    button = Button(back, "quiet", "chevron-left", parent=page)
    head.addWidget(button)
    head.addWidget(title, 1)
    column.addLayout(head)
    scrolled = ScrollPage(page, margin=PAGE_MARGIN)
    scrolled.body.setContentsMargins(PAGE_MARGIN, 8, PAGE_MARGIN, 20)
    column.addWidget(scrolled, 1)
    return button, scrolled
