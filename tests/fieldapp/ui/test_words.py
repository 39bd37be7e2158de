"""Every sentence from below the window is listed for translators, and is said whole."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from fieldapp.ui.words import ERRORS, PROBLEMS, say
from forms import Problem

ROOT = Path(__file__).parents[3]
_FROM_ERRORS = ("title", "hint")
_NAMES = "_calendar_words.py"  # months and days in the languages of forms, which end with a point too


def modules(*folders: str) -> Iterator[ast.Module]:
    """Yield the source of every module under some folders that speaks through the window."""
    for folder in folders:
        for file in sorted((ROOT / folder).rglob("*.py")):
            if not {"cli", "sandbox", _NAMES}.intersection(file.relative_to(ROOT).parts):
                yield ast.parse(file.read_text("utf-8"))


def texts(node: ast.AST | None) -> list[str]:
    return [node.value] if isinstance(node, ast.Constant) and isinstance(node.value, str) else []


def sentences(tree: ast.Module) -> set[str]:
    """Return the string literals of a module that are sentences, without its docstrings."""
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef)
    docs = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, documented) and node.body and isinstance(node.body[0], ast.Expr)
    }
    return {
        text
        for node in ast.walk(tree)
        if id(node) not in docs
        for text in texts(node)
        if text.endswith(".") and " " in text
    }


def titles_and_hints(tree: ast.Module) -> set[str]:
    """Return what a module gives errors as title or hint: in a class, in a call."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            for line in node.body:
                if isinstance(line, ast.AnnAssign) and ast.unparse(line.target) in _FROM_ERRORS:
                    found.update(texts(line.value))
                if isinstance(line, ast.Assign) and ast.unparse(line.targets[0]) in _FROM_ERRORS:
                    found.update(texts(line.value))
        if isinstance(node, ast.Call):
            for keyword in node.keywords:
                if keyword.arg in _FROM_ERRORS:
                    found.update(texts(keyword.value))
    return found - {""}


def test_every_template_of_the_forms_engine_is_listed():
    assert set(PROBLEMS) == {sentence for tree in modules("forms") for sentence in sentences(tree)}


def test_every_title_and_hint_of_an_error_is_listed():
    said = {text for tree in modules("fieldapp") for text in titles_and_hints(tree)}
    missing = said - set(ERRORS)
    assert not missing
    assert not set(ERRORS) - said


def test_holes_are_filled():
    problem = Problem("max_length", "At most {limit} characters; this has {length}.", "/q", _holes(20, 23))
    assert say(problem) == "At most 20 characters; this has 23."


def test_a_forms_own_sentence_is_said_as_it_is():
    problem = Problem("pattern", "{message}", "/q", {"message": "Write it as {district}-{number}"})
    assert say(problem) == "Write it as {district}-{number}"


class _Slip(QTranslator):
    """A catalogue whose translator wrote a hole that does not exist."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        del text, disambiguation, n
        return "Máximo {limite}" if context == "problems" else ""

    def isEmpty(self) -> bool:  # noqa: N802  (Qt's name)
        return False


@pytest.mark.usefixtures("qapp")
def test_a_slip_in_a_catalogue_falls_back_to_english():
    problem = Problem("max_length", "At most {limit} characters; this has {length}.", "/q", _holes(20, 23))
    slip = _Slip()
    QCoreApplication.installTranslator(slip)
    try:
        assert say(problem) == "At most 20 characters; this has 23."
    finally:
        QCoreApplication.removeTranslator(slip)


def _holes(limit: int, length: int) -> dict[str, str]:
    return {"limit": str(limit), "length": str(length)}
