"""Sentences from below the window, found in the code: `python -m tests.helpers.words` writes the lists anew.

The lists are those that translators go by, ERRORS in fieldapp.ui.words and PROBLEMS in words_of_forms. What
stands in them already keeps its place.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_FROM_ERRORS = ("title", "hint")
_NAMES = "_calendar_words.py"  # months and days in the languages of forms, which end with a point too
_LINE = 111
_WIDTH = 92  # characters of a line that a sentence may fill


def said_by_forms() -> set[str]:
    """Return every sentence of the form engine."""
    return {sentence for tree in _modules("forms") for sentence in _sentences(tree)}


def said_by_errors() -> set[str]:
    """Return every title and hint of an error of the app."""
    return {text for tree in _modules("fieldapp") for text in _titles_and_hints(tree)}


def _modules(folder: str) -> Iterator[ast.Module]:
    """Yield the source of every module under a folder that speaks through the window."""
    for file in sorted((ROOT / folder).rglob("*.py")):
        if not {"cli", "sandbox", _NAMES}.intersection(file.relative_to(ROOT).parts):
            yield ast.parse(file.read_text("utf-8"))


def _texts(node: ast.AST | None) -> list[str]:
    return [node.value] if isinstance(node, ast.Constant) and isinstance(node.value, str) else []


def _sentences(tree: ast.Module) -> set[str]:
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
        for text in _texts(node)
        if text.endswith(".") and " " in text
    }


def _titles_and_hints(tree: ast.Module) -> set[str]:
    """Return what a module gives errors as title or hint: in a class, in a call."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef):
            for line in node.body:
                if isinstance(line, ast.AnnAssign) and ast.unparse(line.target) in _FROM_ERRORS:
                    found.update(_texts(line.value))
                if isinstance(line, ast.Assign) and ast.unparse(line.targets[0]) in _FROM_ERRORS:
                    found.update(_texts(line.value))
        if isinstance(node, ast.Call):
            for keyword in node.keywords:
                if keyword.arg in _FROM_ERRORS:
                    found.update(_texts(keyword.value))
    return found - {""}


def _rewrite(file: Path, name: str, context: str, said: set[str]) -> None:
    """Put these sentences into the list of that name, in the order that the list has."""
    source = file.read_text("utf-8")
    listed = next(
        node
        for node in ast.parse(source).body
        if isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == name
    )
    calls = listed.value.elts if isinstance(listed.value, ast.Tuple) else []
    before = [str(ast.literal_eval(call.args[1])) for call in calls if isinstance(call, ast.Call)]
    order = [sentence for sentence in before if sentence in said] + sorted(said.difference(before))
    entries = [_entry(context, sentence) for sentence in order]
    lines = source.splitlines(keepends=True)
    lines[listed.lineno - 1 : listed.end_lineno] = [f"{name}: tuple[object, ...] = (\n", *entries, ")\n"]
    file.write_text("".join(lines), "utf-8")


def _entry(context: str, sentence: str) -> str:
    line = f"    QT_TRANSLATE_NOOP({context!r}, {_literal(sentence)}),\n"
    return line if len(line) <= _LINE else line.replace("),\n", ",),\n")


def _literal(sentence: str) -> str:
    parts: list[str] = []
    while len(sentence) > _WIDTH:
        end = sentence.rindex(" ", 0, _WIDTH) + 1
        parts.append(sentence[:end])
        sentence = sentence[end:]
    return " ".join(map(repr, [*parts, sentence]))


def main() -> None:
    """Write both lists."""
    ui = ROOT / "fieldapp" / "ui"
    files = {
        "words.py": ("ERRORS", "errors", said_by_errors()),
        "words_of_forms.py": ("PROBLEMS", "problems", said_by_forms()),
    }
    for file, facts in files.items():
        _rewrite(ui / file, *facts)
    subprocess.run([sys.executable, "-m", "ruff", "format", "-q", *(ui / file for file in files)], check=True)


if __name__ == "__main__":
    main()
