"""Randomness comes from the environment; a seed makes it repeatable."""

from __future__ import annotations

from typing import Any

import pytest

from forms.expr import ExpressionError
from tests.forms.expr.functions.world import evaluate, text

WEEK = "<data>" + "".join(f"<day>{day}</day>" for day in ("Mo", "Tu", "We", "Th", "Fr")) + "<seed/></data>"


def test_random_is_the_environments() -> None:
    assert evaluate("random() + random()", dice=(0.25, 0.5)) == 0.75


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("uuid()", "5f0c9d1e-0000-4000-8000-000000000007"),
        ("uuid(3)", "0I9"),
        ("uuid(0)", ""),
        ("uuid(-4)", ""),
        ("uuid('x')", ""),
    ],
)
def test_ids(expression: str, value: str) -> None:
    assert text(expression, dice=(0.0, 0.5, 0.25)) == value


def test_a_slip_makes_no_endless_id() -> None:
    assert len(text("uuid(1 div 0)")) == 1000


def days(seed: str, **world: Any) -> str:
    return text(f"join(' ', randomize(/data/day{seed}))", WEEK, **world)


def test_without_a_seed_the_dice_decide() -> None:
    assert days("", dice=(0.0,)) == "Fr Mo Tu We Th"
    assert days("", dice=(0.999,)) == "Mo Tu We Th Fr"


@pytest.mark.parametrize("seed", ["7", "'7'", "7.9", "7 + 2147483647"])
def test_the_same_whole_number_gives_the_same_order(seed: str) -> None:
    assert days(f", {seed}") == days(", 7")
    assert sorted(days(f", {seed}").split()) == ["Fr", "Mo", "Th", "Tu", "We"]


def test_seeds_make_different_orders() -> None:
    assert len({days(f", {seed}") for seed in ("1", "2", "3", "-3", "'amina'", "'juma'")}) == 6


def test_a_blank_seed_is_zero() -> None:
    assert days(", /data/seed") == days(", 0") == days(", ''")


def test_boundless_seeds_do_no_harm() -> None:
    assert days(", 1 div 0") != days(", -1 div 0")


def test_only_nodes_are_shuffled() -> None:
    with pytest.raises(ExpressionError) as told:
        evaluate("randomize('a', 1)")
    assert told.value.code == "not_nodes"


def test_nothing_to_shuffle() -> None:
    assert text("join(' ', randomize(/data/none, 1))", WEEK) == ""
