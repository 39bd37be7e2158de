"""A draft in hand, and what lists say of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from fieldapp.records import Draft, FormRef
from forms import Form, Session


@dataclass(frozen=True)
class OpenDraft:
    """A draft in hand: what is stored, the form in words, and the session that is filled."""

    draft: Draft
    ref: FormRef
    form: Form
    session: Session
    held: dict[str, str] = field(default_factory=dict[str, str])
    """The answers that it was opened with and that were saved from it since; others' are not among them."""

    def hold(self, changed: Mapping[str, str]) -> None:
        """Take note of answers that were saved from it ('' = cleared)."""
        self.held.update(changed)
        for path in [path for path, text in changed.items() if not text]:
            del self.held[path]

    @property
    def language(self) -> str:
        """The language that it is shown in, '' = the form has none."""
        return self.session.language


@dataclass(frozen=True)
class Listed:
    """What lists say about a draft: a name for it, and how many of its questions are answered."""

    title: str
    answered: int
    total: int

    @classmethod
    def of(cls, session: Session) -> Listed:
        """Take it down as it is now."""
        progress = session.progress()
        return cls(session.title(), progress.answered, progress.total)
