"""Columns hold what was put into them, and find rows as a look at each would."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forms.expr.columns import Cell, Coded, Column, Growing, Packed, merged

TEXTS = st.one_of(st.none(), st.text("ab\0é नि", max_size=3), st.integers(0, 400).map(str))


def column(*parts: Sequence[Cell], absent: int = 0) -> Column:
    """Return the column that these cells make, taken part by part."""
    growing = Growing(absent)
    for part in parts:
        growing.extend(part)
    return growing.close()


def hold(made: Column, cells: Sequence[Cell]) -> None:
    """Hold a column to a plain list of the same cells."""
    assert list(made.cells()) == list(cells)
    assert [made[row] for row in range(len(cells))] == list(cells)
    for text in {*cells, "nowhere"}:
        rows = [row for row, cell in enumerate(cells) if cell == text]
        assert list(made.rows(text)) == rows
        assert list(made.rows(text)) == rows  # what is kept says the same
        if text is not None:
            assert made.often(text) == len(rows)
            assert list(made.among(range(len(cells)), [text, "nowhere"])) == rows


@settings(deadline=None)
@given(st.lists(st.lists(TEXTS, max_size=40), max_size=8), st.integers(0, 3))
def test_cells_that_are_alike(parts, absent) -> None:
    made = column(*parts, absent=absent)
    assert isinstance(made, Coded)
    hold(made, [None] * absent + [cell for part in parts for cell in part])


@settings(max_examples=30, deadline=None)
@given(st.lists(TEXTS, max_size=60), st.lists(TEXTS, max_size=60), st.booleans())
def test_cells_that_differ(before, after, first) -> None:
    """A column that began with cells that are alike is packed once too many differ."""
    many = [f"n{i}" for i in range(300)]
    parts = [many, before, after] if first else [before, many, after]
    made = column(*parts)
    assert isinstance(made, Packed)
    hold(made, [cell for part in parts for cell in part])


@settings(deadline=None, max_examples=60)
@given(st.lists(TEXTS, max_size=60), st.text("ab\0én1", min_size=1, max_size=3))
def test_parts_of_cells_that_differ(some, part) -> None:
    cells = [*some, *(f"n{i}" for i in range(300)), *some]
    made = column(cells)
    assert isinstance(made, Packed)
    whole = [(row, cell) for row, cell in enumerate(cells) if cell is not None]
    assert list(made.holding(part)) == [row for row, cell in whole if part in cell]
    assert list(made.holding(part, begins=True)) == [row for row, cell in whole if cell.startswith(part)]
    assert list(made.holding(part, ends=True)) == [row for row, cell in whole if cell.endswith(part)]


def test_a_cell_is_not_found_in_another() -> None:
    cells = [f"n{i}" for i in range(300)] + ["a\0b", "b", "a", "", "ab"]
    hold(column(cells), cells)


def test_too_many_texts_are_packed_however_many_rows_they_have(monkeypatch) -> None:
    monkeypatch.setattr("forms.expr.columns._MOST", 300)
    cells = [f"n{i % 301}" for i in range(3010)]
    made = column(cells)
    assert isinstance(made, Packed)
    hold(made, cells)


def test_a_few_searches_look_and_many_sort() -> None:
    cells = [*(f"n{i}" for i in range(300)), "n7", "n7"]
    made = column(cells)
    for i in range(300):
        assert list(made.rows(f"n{i}")) == [row for row, cell in enumerate(cells) if cell == f"n{i}"]
    assert list(made.rows("nowhere")) == []


@pytest.mark.parametrize(
    "cells",
    [
        ["x"] * 50 + ["y"] * 50,  # together
        [*"xyxyxy"] * 20,  # everywhere
        ["x", *["y"] * 98, "x"],  # here and there
    ],
)
def test_texts_that_stand_together_or_apart(cells) -> None:
    hold(column(cells), cells)


def test_rows_of_several_parts() -> None:
    assert list(merged([range(3)])) == [0, 1, 2]
    assert list(merged([[1, 5], (0, 5)])) == [0, 1, 5]
    assert list(merged([])) == []
