"""The ways to lay out a form: one question a page, one group a page, all on one. No widget in here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

from fieldapp.ui.pages.entry_blocks import Block, Kind

PART_SIZE = 40
"""Rows of a long group that stand on one page."""


class Layout(StrEnum):
    """How much of a form is on the screen at once; the values are those of the setting."""

    QUESTION = "question"
    GROUP = "group"
    WHOLE = "whole"

    @property
    def next(self) -> Layout:
        """The one that the key for it switches to."""
        every = list(Layout)
        return every[(every.index(self) + 1) % len(every)]


def pages(blocks: Sequence[Block], layout: Layout) -> Iterator[tuple[Block, ...]]:
    """Yield the screens of a section; one that begins inside a group repeats its heading.

    What the form wants on one screen (field-list, table-list) and the cards of a repeat are never parted. A
    long section is cut into pages of nearly equal length, and an empty one is an empty page.
    """
    headings = {block.key: block for block in blocks if block.kind is Kind.HEADING}
    rows = [block for block in blocks if block.kind is not Kind.HEADING]
    most = 1 if layout is Layout.QUESTION else _evenly(len(rows))
    for page in _packed(rows, most):
        shown: dict[str, Block] = {}
        for row in page:
            for key in row.under:
                if key in headings:
                    shown.setdefault(key, headings[key])
            shown[row.key] = row
        yield tuple(shown.values())


def _evenly(rows: int) -> int:
    """Return how many rows a page gets, where no page has more than `PART_SIZE` and all nearly the same."""
    count = max(-(-rows // PART_SIZE), 1)
    return max(-(-rows // count), 1)


def _packed(rows: Sequence[Block], most: int) -> Iterator[list[Block]]:
    page: list[Block] = []
    for unit in _units(rows):
        if page and len(page) + len(unit) > most:
            yield page
            page = []
        page += unit
    yield page


def _units(rows: Sequence[Block]) -> Iterator[list[Block]]:
    """Yield the rows that stay together; one that stands alone is its own unit."""
    unit: list[Block] = []
    for row in rows:
        if unit and (not row.together or row.together != unit[-1].together):
            yield unit
            unit = []
        unit.append(row)
    if unit:
        yield unit
