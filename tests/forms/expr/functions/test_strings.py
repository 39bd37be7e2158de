"""The string functions of XPath 1.0."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.expr.functions.strings import substring
from tests.forms.expr.functions.world import evaluate

XML = "<data>x<a> 1\n 2 </a><a>3</a><b/></data>"


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("string()", "x 1\n 2 3"),
        ("string(a)", " 1\n 2 "),
        ("string(none)", ""),
        ("string(1 div 0)", "Infinity"),
        ("string(true())", "true"),
        ("string(date('2020-02-29'))", "2020-02-29"),
        ("concat('a', 1, true(), b, a[2])", "a1true3"),
        ("concat(a, '-', none)", " 1\n 2 3-"),
        ("concat()", ""),
        ("starts-with('goat', 'go')", True),
        ("starts-with('goat', '')", True),
        ("starts-with('goat', 'at')", False),
        ("contains('goat', 'oa')", True),
        ("contains('goat', 'og')", False),
        ("contains('', '')", True),
        ("substring-before('12/05', '/')", "12"),
        ("substring-before('12/05', '.')", ""),
        ("substring-before('12/05', '')", ""),
        ("substring-after('12/05/1', '/')", "05/1"),
        ("substring-after('12/05', '.')", ""),
        ("substring-after('12/05', '')", "12/05"),
        ("substring('12345', 2)", "2345"),
        ("substring('12345', 2, 3)", "234"),
        ("substring('12345', 1.5, 2.6)", "234"),
        ("substring('12345', 0, 3)", "12"),
        ("substring('12345', 0)", "12345"),
        ("substring('12345', -42, 1 div 0)", "12345"),
        ("substring('12345', -1 div 0, 1 div 0)", ""),
        ("substring('12345', 0 div 0, 3)", ""),
        ("substring('12345', 1, 0 div 0)", ""),
        ("substring('12345', 3, -1)", ""),
        ("substring('12345', 9)", ""),
        ("substring('12345', 1 div 0)", ""),
        ("string-length('Zoë')", 3.0),
        ("string-length('')", 0.0),
        ("string-length()", 8.0),
        ("normalize-space(' a \t\r\n b ')", "a b"),
        ("normalize-space('a\u00a0 b')", "a\u00a0 b"),
        ("normalize-space()", "x 1 2 3"),
        ("translate('2026/03/01', '/', '-')", "2026-03-01"),
        ("translate('goat', 'oa', 'e')", "get"),
        ("translate('goat', 'oo', 'ea')", "geat"),
        ("translate('goat', '', 'abc')", "goat"),
    ],
)
def test_strings(expression, value):
    assert evaluate(expression, XML) == value


@given(st.text(max_size=8), st.floats(), st.floats())
def test_substring_takes_the_characters_that_xpath_names(text, start, length):
    """XPath 1.0, 4.2: those at positions p with round(start) <= p < round(start) + round(length)."""
    first, beyond = rounded(start), rounded(start) + rounded(length)

    taken = "".join(character for p, character in enumerate(text, 1) if first <= p < beyond)

    assert substring(text, start, length) == taken


def rounded(number):
    return math.floor(number + 0.5) if math.isfinite(number) else number
