"""Which instance, how many are filled, the value in another one."""

from __future__ import annotations

from math import isnan

import pytest

from forms.expr import ExpressionError
from tests.forms.expr.functions.world import evaluate, text

FARM = """
<data xmlns:x="urn:x">
  <n>2</n><none/>
  <herd>
    <name>A</name><x:tag>tA</x:tag>
    <cow><name>A1</name></cow><cow><name>A2</name></cow>
  </herd>
  <herd>
    <name>B</name><x:tag>tB</x:tag>
    <cow><name>B1</name></cow><cow><name/></cow><cow><name>B3</name></cow>
  </herd>
  <barn><name>one</name></barn><barn><name>two</name></barn>
</data>
"""
SECOND = "/data/herd[2]/cow[3]"


@pytest.mark.parametrize(
    ("expression", "at", "value"),
    [
        ("position(.)", SECOND, 3),
        ("position(..)", SECOND, 2),
        ("position(../..)", SECOND, 1),
        ("position(/data/herd)", SECOND, 1),
        ("position(@id)", "/data", float("nan")),
        ("position(/data/herd[name = 'C'])", "/data", float("nan")),
        ("/data/herd[position() = 2]/name = 'B'", "/data", 1),
        ("count-non-empty(/data/herd[2]/cow/name)", "/data", 2),
        ("count-non-empty(/data/nothing)", "/data", 0),
    ],
)
def test_numbers(expression: str, at: str, value: float) -> None:
    found = evaluate(f"number({expression})", FARM, at)
    assert found == value or (isinstance(found, float) and isnan(found) and isnan(value))


def test_an_attribute_stands_alone() -> None:
    assert evaluate("position(@id)", '<data id="7"/>') == 1.0


@pytest.mark.parametrize(
    ("expression", "at", "value"),
    [
        ("indexed-repeat(/data/herd/name, /data/herd, 2)", "/data", "B"),
        ("indexed-repeat(/data/herd/name, /data/herd, /data/n)", "/data", "B"),
        ("indexed-repeat(/data/herd/name, /data/herd, '1')", SECOND, "A"),
        ("indexed-repeat(herd/name, herd, 2)", "/data", "B"),
        ("indexed-repeat(/data/herd/x:tag, /data/herd, 2)", "/data", "tB"),
        ("indexed-repeat(./herd/name, /data/herd, 2)", "/data", "B"),
        ("indexed-repeat(../../herd/name, /data/herd, position(..) - 1)", SECOND, "A"),
        ("indexed-repeat(/data/herd/cow/name, /data/herd, 1, /data/herd/cow, 2)", "/data", "A2"),
        ("indexed-repeat(/data/herd/cow/name, /data/herd/cow, 2, /data/herd, 1)", "/data", "A2"),
        ("indexed-repeat(/data/herd/cow/name, /data/herd/cow, 1)", SECOND, "B1"),  # of the herd it stands in
        ("indexed-repeat(../name, .., position(..) - 2)", f"{SECOND}/name", "B1"),
        ("indexed-repeat(current()/../name, current()/.., 1)", f"{SECOND}/name", "B1"),
        ("/data/barn[name = indexed-repeat(/data/barn/name, /data/barn, 2)]/name", "/data", "two"),
        ("/data/barn[indexed-repeat(/data/herd/name, /data/herd, position()) = 'B']/name", "/data", "two"),
    ],
)
def test_a_question_in_another_instance(expression: str, at: str, value: str) -> None:
    assert text(expression, FARM, at) == value


@pytest.mark.parametrize("number", ["0", "3", "-1", "1.5", "1 div 0", "'x'", "/data/none"])
def test_no_such_instance(number: str) -> None:
    assert text(f"indexed-repeat(/data/herd/name, /data/herd, {number})", FARM) == ""


@pytest.mark.parametrize(
    "expression",
    [
        "indexed-repeat(/data/pen/name, /data/pen, 1)",
        "indexed-repeat(/data/n/deep, /data/n, 1)",
        "indexed-repeat(../../../../data/pen/name, ../../../../data/pen, 1)",
    ],
)
def test_no_such_repeat(expression: str) -> None:
    assert text(expression, FARM) == ""


@pytest.mark.parametrize(
    ("expression", "code"),
    [
        ("indexed-repeat(/data/herd/name, /data/herd, 1, /data/herd/cow)", "no_pair"),
        ("indexed-repeat('name', /data/herd, 1)", "not_a_path"),
        ("indexed-repeat(/data/herd/name, 'herd', 1)", "not_a_path"),
        ("indexed-repeat(/data/*/name, /data/herd, 1)", "not_a_path"),
        ("indexed-repeat(/data/herd[1]/name, /data/herd, 1)", "not_a_path"),
        ("indexed-repeat(/data/@id, /data, 1)", "not_a_path"),
        ("indexed-repeat(//name, /data, 1)", "not_a_path"),
        ("indexed-repeat(/data/herd/text(), /data/herd, 1)", "not_a_path"),
        ("indexed-repeat(id('a')/name, /data/herd, 1)", "not_a_path"),
        ("indexed-repeat(/data/herd/name, /data/barn, 1)", "not_around"),
        ("indexed-repeat(/data/herd/name, /, 1)", "not_around"),
    ],
)
def test_what_is_no_place_is_told(expression: str, code: str) -> None:
    with pytest.raises(ExpressionError) as told:
        evaluate(expression, FARM)
    assert told.value.code == code
    assert "`" in str(told.value) or code == "no_pair"
