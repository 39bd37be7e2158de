"""Patterns of form authors, stopped when they take too long."""

from __future__ import annotations

from functools import lru_cache

import regex

from forms.expr.errors import ExpressionError
from forms.expr.functions import Takes, function

_MOST_SECONDS = 0.2
_TOO_SLOW = "The pattern `{pattern}` takes too long on this answer. Ask the form's author for a simpler one."
_NO_PATTERN = "`{pattern}` is no pattern: {reason}."


@function("regex", Takes.STRING, Takes.STRING)
def matches(text: str, pattern: str) -> bool:
    """Whether the whole text matches, as in Collect."""
    try:
        return _compiled(pattern).fullmatch(text, timeout=_MOST_SECONDS) is not None
    except TimeoutError:
        raise ExpressionError("pattern_too_slow", _TOO_SLOW, {"pattern": pattern}) from None


@lru_cache(maxsize=512)
def _compiled(pattern: str) -> regex.Pattern[str]:
    # As in Java and JavaScript \d, \w and \s are ASCII; under that flag of this engine \p{L} would be, too.
    # Java's [a-z&&[^x]] needs its newer rules, under which every '[' in a class is special.
    flags = regex.V1 if "&&" in pattern else regex.V0
    if "\\p" not in pattern.lower():
        flags |= regex.ASCII
    try:
        return regex.compile(pattern, flags)
    except regex.error as error:
        params = {"pattern": pattern, "reason": str(error)}
        raise ExpressionError("not_a_pattern", _NO_PATTERN, params) from None
