"""Patterns of form authors, stopped when they take too long."""

from __future__ import annotations

from forms import patterns
from forms.expr.errors import ExpressionError
from forms.expr.functions import Takes, function

_TOO_SLOW = "The pattern `{pattern}` takes too long on this answer. Ask the form's author for a simpler one."
_NO_PATTERN = "`{pattern}` is no pattern: {reason}."


@function("regex", Takes.STRING, Takes.STRING)
def matches(text: str, pattern: str) -> bool:
    """Whether the whole text matches, as in Collect."""
    try:
        return patterns.matches(pattern, text)
    except TimeoutError:
        raise ExpressionError("pattern_too_slow", _TOO_SLOW, {"pattern": pattern}) from None
    except ValueError as error:
        params = {"pattern": pattern, "reason": str(error)}
        raise ExpressionError("not_a_pattern", _NO_PATTERN, params) from None
