"""Sentences: whole, with slots, and with a singular for every plural."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from fieldapp import ui
from fieldapp.assets import asset
from fieldapp.ui.language import load_language

SOURCES = sorted(Path(next(iter(ui.__path__))).rglob("*.py"))


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Every call of self.tr with the class that it stands in."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            for inner in ast.walk(node):
                if isinstance(inner, ast.Call) and _is_tr(inner.func):
                    yield node.name, inner


def _is_tr(called: ast.expr) -> bool:
    return (
        isinstance(called, ast.Attribute)
        and called.attr == "tr"
        and isinstance(called.value, ast.Name)
        and called.value.id == "self"
    )


SAID = [
    (path.name, owner, call) for path in SOURCES for owner, call in calls(ast.parse(path.read_text("utf-8")))
]
COUNTED = sorted(
    {
        (owner, call.args[0].value)
        for _, owner, call in SAID
        if isinstance(call.args[0], ast.Constant) and len(call.args) > 2
    }
)


@pytest.fixture(scope="module")
def english() -> QTranslator:
    translator = QTranslator()
    assert translator.load("fieldapp_en", str(asset("i18n")))
    return translator


def test_sentences_are_found_at_all():
    assert len(SAID) > 100
    assert len(COUNTED) > 10


@pytest.mark.parametrize(("owner", "sentence"), COUNTED)
def test_a_counted_sentence_has_a_singular_and_a_plural(english: QTranslator, owner: str, sentence: str):
    one, many = (english.translate(owner, sentence, "", count) for count in (1, 2))
    assert one, "say it in resources/i18n/fieldapp_en.ts, then run python -m tests.helpers.catalogues"
    assert many
    assert "%n" in many


def test_no_sentence_is_put_together_before_it_is_translated():
    made = [
        f"{name}: {ast.unparse(call)}" for name, _, call in SAID if not isinstance(call.args[0], ast.Constant)
    ]
    assert made == []


def test_one_is_said_as_one(qapp: QApplication):
    load_language(qapp)
    load_language(qapp)
    said = [QApplication.translate("HeroCard", "%n records still to send", "", count) for count in (1, 2)]
    assert said == ["1 record still to send", "2 records still to send"]
    assert len(qapp.findChildren(QTranslator, "fieldapp_translator")) == 1
