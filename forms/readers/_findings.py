"""What is found while a document is read: what it is refused for, and what is understood only in part."""

from __future__ import annotations

from collections.abc import Iterable

from forms.errors import FormRefused, Problem


class Findings:
    """Problems and notices so far, each where it was met first."""

    def __init__(self, problems: Iterable[Problem] = ()) -> None:
        self._problems = list(problems)
        self._notices: dict[str, Problem] = {}  # sentence → its first occurrence

    def refuse(self, code: str, template: str, place: str, **params: str) -> None:
        """Note what no form can be made of; the rest is read on, so that everything is told at once."""
        self._problems.append(Problem(code, template, place, params))

    def notice(self, code: str, template: str, place: str, **params: str) -> None:
        """Note what is left out or shown otherwise: 5,000 questions of one unknown type are one notice."""
        notice = Problem(code, template, place, params)
        self._notices.setdefault(str(notice), notice)

    @property
    def notices(self) -> tuple[Problem, ...]:
        """The notices in the order in which they were met."""
        return tuple(self._notices.values())

    def must_be_sound(self) -> None:
        """Raise FormRefused if anything was refused."""
        if self._problems:
            raise FormRefused(tuple(self._problems))
