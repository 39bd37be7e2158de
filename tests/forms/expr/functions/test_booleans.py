"""The boolean functions of XPath 1.0."""

from __future__ import annotations

import pytest

from tests.forms.expr.functions.world import evaluate

XML = '<data><a xml:lang="en-GB"><b>x</b></a><c xml:lang="FR"/></data>'


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("boolean('')", False),
        ("boolean('0')", True),
        ("boolean(0)", False),
        ("boolean(a)", True),
        ("boolean(none)", False),
        ("boolean(date('2020-02-29'))", True),
        ("not(a)", False),
        ("not('')", True),
        ("true()", True),
        ("false()", False),
        ("count(//*[lang('en')])", 2.0),
        ("count(//*[lang('EN-gb')])", 2.0),
        ("count(//*[lang('fr')])", 1.0),
        ("count(//*[lang('e')])", 0.0),
        ("count(//text()[lang('en')])", 1.0),
    ],
)
def test_booleans(expression, value):
    assert evaluate(expression, XML) == value
