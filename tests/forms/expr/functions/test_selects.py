"""Codes with spaces between, and their labels."""

from __future__ import annotations

import pytest

from tests.forms.expr.functions.world import evaluate, text


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("selected('red green', 'green')", True),
        ("selected('red  green\n', ' red ')", True),
        ("selected('red green', 'gree')", False),
        ("selected('', 'red')", False),
        ("selected('', '')", True),
        ("selected('red', '')", False),
        ("selected-at('red green', 0)", "red"),
        ("selected-at('red green', 1.9)", "green"),
        ("selected-at('red green', 2)", ""),
        ("selected-at('red green', -1)", ""),
        ("selected-at('red green', 'x')", ""),
        ("selected-at('red green', 1 div 0)", ""),
        ("count-selected(' red  green ')", 2.0),
        ("count-selected('')", 0.0),
    ],
)
def test_codes(expression: str, value: object) -> None:
    assert evaluate(expression) == value


PEOPLE = """
<data>
  <crop/>
  <person><crop/><field><crop/></field></person>
  <person><crop/><field><crop/></field><field><crop/></field></person>
</data>
"""


@pytest.mark.parametrize(
    ("at", "path", "found"),
    [
        ("/data", "/data/crop", "data/crop"),
        ("/data", " /data/crop ", "data/crop"),
        ("/data/crop", "../crop", "data/crop"),
        ("/data/crop", "current()/../person/crop", "data/person[1]/crop"),
        ("/data/crop", "/data/person[position() = 2]/crop", "data/person[1]/crop"),
        ("/data/person[2]/crop", "/data/person/crop", "data/person[2]/crop"),
        ("/data/person[2]/crop", "./../field/crop", "data/person[2]/field[1]/crop"),
        ("/data/person[2]/field[2]/crop", "/data/person/field/crop", "data/person[2]/field[2]/crop"),
        ("/data/person[2]/field[2]", "/data/person/crop", "data/person[2]/crop"),
    ],
)
def test_the_question_of_a_label(at: str, path: str, found: str) -> None:
    assert text(f"jr:choice-name('maize', '{path}')", PEOPLE, at) == f"{found}=maize"


@pytest.mark.parametrize("path", ["/data/nothing", "/data/person/crop/deeper", "../../../..//nowhere", ""])
def test_no_question(path: str) -> None:
    assert text(f"jr:choice-name('maize', '{path}/x')", PEOPLE, "/data/crop") == ""


def test_no_code_has_no_label() -> None:
    assert text("jr:choice-name(/data/crop, '/data/crop')", PEOPLE) == ""


def test_an_attribute_has_no_choices() -> None:
    assert text("jr:choice-name('a', '.')", '<data id="7"/>', "/data/@id") == ""
