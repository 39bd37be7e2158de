"""The words that a record is found by, and keeping the search index up with the answers."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from fieldapp.errors import DiskError, NotFound
from fieldapp.flows.library import Library
from fieldapp.records import Draft
from fieldapp.store import Store
from forms import Device, FormRefused, Session

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Words:
    """By record: its words, and the time of the change that they were made of; new titles of some."""

    of: Mapping[str, tuple[str, datetime]]
    titles: Mapping[str, str]

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self.of)


_AT_ONCE = 50  # records looked up at a time
_SECOND = 1_000_000_000  # nanoseconds


class Finding:
    """Makes the words of records whose answers changed; their key strokes did not pay for it."""

    def __init__(
        self, store: Store, library: Library, *, ticks: Callable[[], int], device: Callable[[], Device]
    ) -> None:
        """Take the store, the forms, a clock in nanoseconds, and facts about this laptop."""
        self._store = store
        self._library = library
        self._ticks = ticks
        self._device = device

    def gather(self, seconds: float) -> Words:
        """Return the words of records that the index is behind with, for about so long; none = it is not.

        Only reads, so it may run beside everything else; `keep` stores what it brings. A record of which no
        words can be made is found by its bare answers. Raises DiskError.
        """
        until = self._ticks() + seconds * _SECOND
        words: dict[str, tuple[str, datetime]] = {}
        titles: dict[str, str] = {}
        for record_id in self._store.index.behind(_AT_ONCE):
            try:
                draft = self._store.drafts.get(record_id)
            except NotFound:
                continue  # it went meanwhile
            try:
                text, title = self._words(draft)
            except DiskError:
                raise
            except Exception as bug:  # noqa: BLE001  (one record must not hold up the index, whatever it meets)
                _log.warning("record %s is found by its bare answers: %s", record_id, type(bug).__name__)
                text, title = _bare(draft), draft.title
            if title != draft.title:
                titles[record_id] = title
            words[record_id] = (text, draft.updated_at)
            if self._ticks() > until:
                break
        return Words(words, titles)

    def keep(self, words: Words) -> None:
        """Store words in the index. Raises DiskError."""
        if words:
            self._store.index.put(words.of, words.titles)

    def catch_up(self, seconds: float) -> bool:
        """Bring the index up to date for about so long; return whether it is."""
        until = self._ticks() + seconds * _SECOND
        while words := self.gather(seconds):
            self.keep(words)
            if self._ticks() > until:
                return not self._store.index.behind(1)
        return True

    def _words(self, draft: Draft) -> tuple[str, str]:
        """Return a record's words, the bare answers where its form cannot be read, and its title."""
        stored = self._store.forms.get(draft.form_id)
        title = self._library.title(stored.ref, stored.title)
        try:
            form = self._library.form(draft.form_id)
        except FormRefused:
            return f"{title}\n{_bare(draft)}", draft.title
        device = replace(self._device(), now=draft.updated_at.astimezone)  # so that nothing looks later
        session = Session(form, draft.answers, device=device, language=self._library.language(form))
        return words_of(session, title), _title(draft, session)


def _title(draft: Draft, session: Session) -> str:
    """Return a record's title, another one where it was called after what stands behind dots."""
    title = session.title()
    if draft.title in {"", title} or draft.title != session.title(masked=True):
        return draft.title
    return title


def _bare(draft: Draft) -> str:
    return "\n".join([draft.title, *draft.answers.values()])


def words_of(session: Session, form_title: str) -> str:
    """Return a record's words: its form, its title, and every answer as typed and as it reads.

    So a choice is found by its code and by its label in the language that the form is shown in. What stands
    behind dots in its field finds nothing: whoever looks for a guess would learn whether it is right.
    """
    return "\n".join(dict.fromkeys([form_title, session.title(), *_answers(session)]))


def _answers(session: Session) -> Iterator[str]:
    for path in session.questions():
        node = session.node(path)
        if node.relevant and node.answered and not node.question.masked:
            yield node.text
            yield node.words
