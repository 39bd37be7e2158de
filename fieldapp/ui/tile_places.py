"""Where the tiles of a question lie: beside one another, in columns, packed, or as the steps of a scale."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from PySide6.QtCore import QRect, QSize

BETWEEN = 8
_WIDEST_STEP = 168  # of a scale
_LEAST_STEP = 72


class Flow(Enum):
    """How tiles follow one another."""

    LINE = auto()  # side by side where all fit on one line, else one per line and equally wide
    COLUMNS = auto()  # equally wide, row by row
    PACKED = auto()  # as wide as their words, as many on a line as fit
    STEPS = auto()  # all on one line and equally wide, else one per line
    CELLS = auto()  # of a row of a table: all on one line and equally wide, whatever the width


@dataclass(frozen=True, slots=True)
class Arrangement:
    """How a question's tiles lie; `columns`: how many the form asks for, 0 = as many as fit."""

    flow: Flow = Flow.LINE
    columns: int = 0


Height = Callable[[int, int], int]  # the height of a tile, by its number, in a width


def places(
    arrangement: Arrangement, width: int, hints: Sequence[QSize], height: Height, *, least: int = 0
) -> list[QRect]:
    """Return where each tile lies in a width, from left to right; steps are no narrower than `least`."""
    if not hints:
        return []
    widest = max(hint.width() for hint in hints)
    if arrangement.flow in (Flow.CELLS, Flow.PACKED):
        packed = arrangement.flow is Flow.PACKED
        high = max(hint.height() for hint in hints)
        return _packed(width, hints, height) if packed else cells(width, len(hints), high)
    if arrangement.flow is Flow.COLUMNS:
        fit = max((width + BETWEEN) // (widest + BETWEEN), 1)
        columns = min(arrangement.columns or fit, fit, len(hints))
        return _grid(columns, min(widest, width), len(hints), height)
    if arrangement.flow is Flow.STEPS:
        step = (width - BETWEEN * (len(hints) - 1)) // len(hints)
        if step >= max(least, _LEAST_STEP):
            return _grid(len(hints), min(step, max(widest, _WIDEST_STEP)), len(hints), height)
    if arrangement.flow is Flow.LINE and line_width(hints) <= width:
        tallest = max(hint.height() for hint in hints)
        at, found = 0, list[QRect]()
        for hint in hints:
            found.append(QRect(at, 0, hint.width(), tallest))
            at += hint.width() + BETWEEN
        return found
    return _grid(1, min(widest, width), len(hints), height)


def cells(width: int, count: int, high: int) -> list[QRect]:
    """Return equally wide places that fill a line; heads and cells of a table stand above one another."""
    edges = [round(number * (width + BETWEEN) / count) for number in range(count + 1)]
    return [QRect(at, 0, max(to - at - BETWEEN, 1), high) for at, to in pairwise(edges)]


def line_width(hints: Sequence[QSize]) -> int:
    """Return how wide all tiles are on one line."""
    return sum(hint.width() for hint in hints) + BETWEEN * (len(hints) - 1)


def _grid(columns: int, cell: int, count: int, height: Height) -> list[QRect]:
    """Lay out rows of equally wide tiles; those of one row are equally high."""
    found: list[QRect] = []
    top = 0
    for first in range(0, count, columns):
        row = range(first, min(first + columns, count))
        high = max(height(number, cell) for number in row)
        found += [QRect((number - first) * (cell + BETWEEN), top, cell, high) for number in row]
        top += high + BETWEEN
    return found


def _packed(width: int, hints: Sequence[QSize], height: Height) -> list[QRect]:
    lines: list[list[int]] = [[]]
    used = 0
    for number, hint in enumerate(hints):
        wide = min(hint.width(), width)
        if lines[-1] and used + wide > width:
            lines.append([])
            used = 0
        lines[-1].append(number)
        used += wide + BETWEEN
    found: list[QRect] = []
    top = 0
    for line in lines:
        wides = [min(hints[number].width(), width) for number in line]
        high = max(height(number, wide) for number, wide in zip(line, wides, strict=True))
        left = 0
        for wide in wides:
            found.append(QRect(left, top, wide, high))
            left += wide + BETWEEN
        top += high + BETWEEN
    return found
