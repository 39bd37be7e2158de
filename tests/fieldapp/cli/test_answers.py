"""JSON answers become the texts that a session keeps."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fieldapp.cli.answers import as_text, read_answers
from fieldapp.cli.exits import WrongUsage
from forms import Form, Question, read
from forms import Path as QuestionPath


def question(kind: str) -> Question:
    return Question(QuestionPath("/q"), kind, "Q")


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        ("text", "as typed ", "as typed "),
        ("text", None, ""),
        ("text", 7, "7"),
        ("integer", 7, "7"),
        ("decimal", 1.5, "1.5"),
        ("boolean", True, "true"),
        ("boolean", False, "false"),
        ("choice", "two words", "two%20words"),
        ("choices", ["a", "two words"], "a two%20words"),
        ("choices", [], ""),
        ("geopoint", {"latitude": -15.5, "longitude": 39}, "-15.5 39"),
        ("geopoint", {"latitude": 1, "longitude": 2, "accuracy": 8}, "1 2 NaN 8"),
    ],
)
def test_a_value_has_its_text(kind: str, value: object, text: str) -> None:
    assert as_text(question(kind), value) == text


@pytest.mark.parametrize("value", [{"latitude": 1}, {"latitude": 1, "longitude": 2, "planet": 3}])
def test_an_object_that_is_no_place_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="a place is"):
        as_text(question("geopoint"), value)


@pytest.fixture
def form() -> Form:
    element = '{"type":"dataElement","key":"a","name":"A","dataType":"text","uiElementType":"text"}'
    return read(f'{{"schema":"s","version":1,"elements":[{element}]}}'.encode())


@pytest.mark.parametrize("name", ["a", "/a"])
def test_a_question_is_named_by_key_or_path(form: Form, tmp_path: Path, name: str) -> None:
    file = tmp_path / "answers.json"
    file.write_text(json.dumps({name: "x"}), "utf-8")

    [(found, text)] = read_answers(file, form)

    assert (str(found.path), text) == ("/a", "x")


@pytest.mark.parametrize("raw", ["", "[]", "{", "[" * 100_000, '{"b": 1}', '{"a": {"x": 1}}'])
def test_a_file_that_holds_no_answers_is_wrong_usage(form: Form, tmp_path: Path, raw: str) -> None:
    file = tmp_path / "answers.json"
    file.write_text(raw, "utf-8")

    with pytest.raises(WrongUsage):
        read_answers(file, form)
