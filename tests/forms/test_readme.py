"""The README is the contract, so it names everything there is and nothing else."""

from __future__ import annotations

import ast
import re
from pathlib import Path as File

import pytest

import forms
from forms import Question
from forms.expr.functions import FUNCTIONS, discover
from forms.readers._digit_words import LOOKS, RULES, TYPES
from forms.types import TYPES as ANSWER_TYPES
from forms.validate import usable
from forms.versions.sentences import SENTENCES
from tests.forms.scenario import codes, question

PACKAGE = File(forms.__file__).parent
README = (PACKAGE / "README.md").read_text(encoding="utf-8")
SAMPLES = sorted(  # messages-<locale>.json are the words of the samples, not forms
    sample
    for sample in (PACKAGE.parent / "resources/samples/digit").glob("*.json")
    if not sample.stem.startswith("messages-")
)


def table(first_heading: str) -> list[list[str]]:
    """Return the rows of the table whose heading begins so, as texts of cells."""
    lines = README.split(f"| {first_heading} |", 1)[1].splitlines()[2:]
    rows = lines[: next(i for i, line in enumerate([*lines, ""]) if not line.startswith("|"))]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]


def words(cell: str) -> list[str]:
    return re.findall(r"[A-Za-z_]+", cell)


def test_the_whole_surface_is_described() -> None:
    named = {word for row in table("name") for cell in row for word in re.findall(r"`(\w+)", cell)}
    assert set(forms.__all__) <= named


def test_every_type_is_described_with_its_looks() -> None:
    described = {words(row[0])[0]: set(words(row[3])) for row in table("type")}
    assert set(described) == set(ANSWER_TYPES)
    for type_name, looks in described.items():
        assert looks == {look for look in {look for look, _ in LOOKS.values()} if shows(type_name, look)}


def shows(type_name: str, look: str) -> bool:
    """Whether some dataType gives this type and keeps this look."""
    ui_types = [ui_type for ui_type, (shown, _) in LOOKS.items() if shown == look]
    asked: list[Question] = [
        question(dataType=data_type, uiElementType=ui_type, enums=enums)
        for data_type in TYPES
        for ui_type in ui_types
        for enums in (["A"], None)
    ]
    return look != "hidden" and any(q.type == type_name and q.look == look for q in asked)


def test_every_rule_is_described_with_its_types() -> None:
    arguments = {"min": "1", "max": "1", "min_length": "1", "max_length": "1", "pattern": "a", "required": ""}
    for names, types, _ in table("rule"):
        described = set(ANSWER_TYPES) if types == "every type" else set(words(types))
        for name in words(names):
            argument = arguments.pop(name)
            taken = {
                type_name
                for type_name in ANSWER_TYPES
                for given in (argument, "2026-01-01", "2026-01-01T00:00")
                if usable(forms.Rule(name, given), type_name)
            }
            assert taken == described
    assert not arguments


def test_every_data_type_and_look_is_described() -> None:
    rows = table("dataType")
    data_types = {word.lower(): words(row[1])[0] for row in rows for word in words(row[0])}
    assert data_types == dict(TYPES)
    looks = {word.lower(): words(row[5])[0] for row in rows for word in words(row[3])}
    assert looks == {ui_type: implied for ui_type, (_, implied) in LOOKS.items()}


def test_every_validation_is_described() -> None:
    assert {word.lower() for row in table("validation") for word in words(row[0])} == set(RULES)


def test_every_function_is_described() -> None:
    discover()
    described = {name for row in table("family") for name in re.findall(r"`([^`]+)`", row[1])}
    assert described == {name for name in FUNCTIONS if not name.startswith("digit:")}  # those are formulas'


CODE = re.compile(r"[a-z]+(_[a-z]+)+|cycle|constraint|required")
TELLING = {"Problem", "Refused", "ExpressionError", "XmlRefused", "RecordRefused", "tell", "add"}


def test_every_code_is_described() -> None:
    """Codes are the first text given to a Problem or an error, or to what refuses, notices or ends."""
    found = {answer_type.code for answer_type in ANSWER_TYPES.values() if answer_type.code}
    for source in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                name, first = ast.unparse(node.func).rpartition(".")[2], node.args[0]
                if name in TELLING or name.endswith(("refuse", "notice", "_end")):
                    found |= (
                        {first.value} if isinstance(first, ast.Constant) and codelike(first.value) else set()
                    )
    assert len(found) > 80
    assert {code for code in found if f"`{code}`" not in README} == set()


def test_every_difference_is_described() -> None:
    described = {code for row in table("about") for code in re.findall(r"`(\w+)`", row[1])}
    assert described == set(SENTENCES)


def codelike(value: object) -> bool:
    return isinstance(value, str) and CODE.fullmatch(value) is not None


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.stem)
def test_every_sample_reads_without_a_notice(sample: File) -> None:
    assert codes(forms.read(sample.read_bytes(), sample.name).notices) == []
