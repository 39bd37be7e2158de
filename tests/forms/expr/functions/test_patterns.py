"""regex: the whole text, the dialects of Java and JavaScript, a time limit."""

from __future__ import annotations

import pytest

from forms.expr import ExpressionError
from tests.forms.expr.functions.world import evaluate


@pytest.mark.parametrize(
    ("text", "pattern", "matches"),
    [
        ("0712345678", "[0-9]{10}", True),
        ("07123456789", "[0-9]{10}", False),
        ("a1", "^[a-z][0-9]$", True),
        ("٣", r"\d", False),
        ("é", r"\w", False),
        ("Élan", r"\p{Lu}\p{L}+", True),
        ("bcd", "[a-z&&[^a]]+", True),
        ("abc", "[a-z&&[^a]]+", False),
        ("a[b", "[a[b]+", True),
        ("aaa", "a++", True),
        ("", "a*", True),
        ("a/b", r"a\/b", True),
    ],
)
def test_matches(text: str, pattern: str, matches: bool) -> None:
    assert evaluate(f"regex('{text}', '{pattern}')") is matches


def test_no_pattern() -> None:
    with pytest.raises(ExpressionError, match=r"`\(` is no pattern") as told:
        evaluate("regex('a', '(')")
    assert told.value.code == "not_a_pattern"


def test_a_slow_pattern_is_stopped() -> None:
    with pytest.raises(ExpressionError, match="takes too long") as told:
        evaluate(f"regex('{'a' * 60}', '(a|a|a)*(a|b|a)*(a|a)*[^a]?(a|a)*a{{70}}|(a|aa|a)+(b|[^a])')")
    assert told.value.code == "pattern_too_slow"
