"""Texts beyond XPath 1.0."""

from __future__ import annotations

import pytest

from tests.forms.expr.functions.world import evaluate

XML = "<data><a>1</a><a/><a>3</a></data>"


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("join('-', 'x', 2, true())", "x-2-true"),
        ("join('-', /data/a, 'end')", "1--3-end"),
        ("join('-')", ""),
        ("join('-', /data/b)", ""),
        ("substr('mango', 1)", "ango"),
        ("substr('mango', 1, 3)", "an"),
        ("substr('mango', -2)", "go"),
        ("substr('mango', 0, -1)", "mang"),
        ("substr('mango', 3, 1)", ""),
        ("substr('mango', 9)", ""),
        ("substr('mango', 'x', 2)", "ma"),
        ("substr('mango', -9, 2)", "ma"),
        ("ends-with('mango', 'go')", True),
        ("ends-with('mango', 'man')", False),
        ("boolean-from-string('true')", True),
        ("boolean-from-string(1)", True),
        ("boolean-from-string('yes')", False),
    ],
)
def test_texts(expression: str, value: object) -> None:
    assert evaluate(expression, XML) == value
