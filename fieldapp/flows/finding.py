"""The words that a record is found by."""

from __future__ import annotations

from collections.abc import Iterator

from forms import Session


def words_of(session: Session, form_title: str) -> str:
    """Return a record's words: its form, its title, and every answer as typed and as it reads."""
    return "\n".join(dict.fromkeys([form_title, session.title(), *_answers(session)]))


def _answers(session: Session) -> Iterator[str]:
    for path in session.questions():
        node = session.node(path)
        if node.relevant and node.answered:
            yield node.text
            yield node.words
