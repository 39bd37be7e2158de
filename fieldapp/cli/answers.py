"""Answers given as JSON, turned into the texts that a form's session keeps.

A file with answers is one object: question key (or path, '/key') → answer. Answers may be JSON values or the
text as it would be typed. A list is several choices; {"latitude", "longitude", "altitude"?, "accuracy"?} a
place; null or "" clears an answer; the answer to an attachment question is the file's path, from the folder
of the file with the answers.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import cast

from fieldapp.cli.desk import file_bytes
from fieldapp.cli.exits import WrongUsage
from forms import Form, Question, quote

_PLACE = ("latitude", "longitude", "altitude", "accuracy")


def read_answers(file: Path, form: Form) -> list[tuple[Question, str]]:
    """Return each answered question with its text. Raises WrongUsage naming every fault."""
    try:
        document = json.loads(file_bytes(file))
    except (ValueError, RecursionError) as error:
        raise WrongUsage(f"{file} is not JSON: {error}.") from error
    if not isinstance(document, dict):
        raise WrongUsage(f"{file} must be one JSON object: question key, then answer.")
    by_name = {name: q for q in form.questions() for name in (str(q.path), str(q.path).removeprefix("/"))}
    by_name |= {q.path.name: q for q in form.questions() if q.path.name not in by_name}
    given = cast("dict[str, object]", document)
    unknown = [name for name in given if name not in by_name]
    if unknown:
        raise WrongUsage(f"The form has no question {', '.join(unknown)}.")
    answers: list[tuple[Question, str]] = []
    for name, value in given.items():
        try:
            answers.append((by_name[name], as_text(by_name[name], value)))
        except ValueError as error:
            raise WrongUsage(f"The answer to {name} cannot be used: {error}.") from error
    return answers


def as_text(question: Question, value: object) -> str:
    """Return an answer as the session keeps it. Raises ValueError for JSON that answers nothing."""
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case int() | float():
            return json.dumps(value)
        case str():
            return _typed(question, value)
        case list():
            return " ".join(quote(str(code)) for code in cast("list[object]", value))
        case dict():
            return _place(cast("dict[str, object]", value))
        case _:
            raise ValueError(f"a {type(value).__name__} is no answer")


def _typed(question: Question, text: str) -> str:
    """Return a text answer; a code is quoted unless it is one of the choices already."""
    if question.type == "choice" and text and text not in {choice.value for choice in question.choices}:
        return quote(text)
    return text


def _place(value: dict[str, object]) -> str:
    """Return a place as 'latitude longitude altitude accuracy', cut after the last one given.

    An altitude left out before an accuracy is NaN, which stands for none: nothing is invented.
    """
    if not {"latitude", "longitude"} <= value.keys() or not value.keys() <= set(_PLACE):
        raise ValueError("a place is latitude and longitude, with altitude and accuracy where known")
    last = max(index for index, name in enumerate(_PLACE) if name in value)
    return " ".join(json.dumps(value.get(name, float("nan"))) for name in _PLACE[: last + 1])
