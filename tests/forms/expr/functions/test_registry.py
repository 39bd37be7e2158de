"""How functions are declared and found."""

from __future__ import annotations

import pytest

from forms.expr import parse
from forms.expr.functions import FUNCTIONS, function


@pytest.mark.parametrize(
    ("name", "signature"),
    [
        ("today", "today()"),
        ("regex", "regex(string, string)"),
        ("round", "round(value, number?)"),
        ("join", "join(string, value?, …)"),
        ("indexed-repeat", "indexed-repeat(path, path, path, …)"),
    ],
)
def test_signatures(name: str, signature: str) -> None:
    parse("true()")  # whoever parses first looks for the functions
    assert FUNCTIONS[name].signature == signature


def test_every_function_says_what_it_does() -> None:
    parse("true()")
    assert [name for name, found in FUNCTIONS.items() if not found.run.__doc__] == []


def test_no_name_is_taken_twice() -> None:
    parse("true()")
    with pytest.raises(ValueError, match="today is declared twice"):
        function("today")(str)
