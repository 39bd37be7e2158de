"""Sentences of the window that Qt's lupdate does not see in Python, said once more in a way that it does.

It reads the context of translate() only where it is spelt out, a number only in tr(), and no f-string.
"""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

_NUMBERED = 4  # arguments of translate(): context, sentence, comment, number


def said_again(files: Iterable[str]) -> str:
    """Return a module with every sentence that lupdate overlooks in some modules."""
    classes: dict[str, list[str]] = {}
    for file in files:
        for context, sentence, numbered in _overlooked(ast.parse(Path(file).read_text("utf-8"))):
            number = ', "", n' if numbered else ""
            line = f"        self.tr({json.dumps(sentence, ensure_ascii=False)}{number})"
            classes.setdefault(context, []).append(line)
    bodies = (f"class {name}:\n    def says(self, n):\n" + "\n".join(said) for name, said in classes.items())
    return "\n\n".join(bodies) + "\n"


def _overlooked(tree: ast.Module) -> Iterator[tuple[str, str, bool]]:
    """Yield context, sentence and whether it has a number."""
    named = dict(_texts_by_name(tree))
    for call in _calls(tree, "translate"):
        context, sentence = (*(_text(each, named) for each in call.args), "")[:2]
        numbered = len(call.args) >= _NUMBERED
        if context and sentence and (numbered or not isinstance(call.args[0], ast.Constant)):
            yield context, sentence, numbered
    for speaker in ast.walk(tree):
        if isinstance(speaker, ast.ClassDef):
            for text in (node for node in ast.walk(speaker) if isinstance(node, ast.JoinedStr)):
                for call in _calls(text, "tr"):
                    yield speaker.name, _text(call.args[0], named), len(call.args) > 1


def _calls(tree: ast.AST, name: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args:
            function = node.func
            called = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
            if called == name:
                yield node


def _texts_by_name(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield the texts that a module has names for."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            text = _text(node.value, {})
            if text:
                yield node.targets[0].id, text


def _text(node: ast.expr, named: Mapping[str, str]) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return named.get(node.id, "") if isinstance(node, ast.Name) else ""
