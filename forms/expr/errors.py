"""An expression that cannot be understood or evaluated."""

from __future__ import annotations

from collections.abc import Mapping

from forms.errors import Problem


class ExpressionError(Exception):
    """Why, as a coded template with named holes; `offset` is the character where it was noticed, from 0."""

    def __init__(self, code: str, template: str, params: Mapping[str, str], offset: int = 0) -> None:
        super().__init__(template.format_map(params))
        self.code = code
        self.template = template
        self.params = params
        self.offset = offset

    def problem(self, place: str) -> Problem:
        """Return it as a problem of a form; the params name the expression."""
        return Problem(self.code, self.template, place, self.params)
