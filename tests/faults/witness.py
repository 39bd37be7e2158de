"""Stands between the window and the app, and says what passes before it can reach the disk.

The session is what was typed: every change of one is told the moment it is made. The calls that write are
told before they are made, so that a kill can be aimed at them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from fieldapp.errors import FieldappError
from fieldapp.flows import OpenDraft
from fieldapp.flows.capture import Capture
from forms import Session
from tests.faults.voice import Voice

_CHANGES = ("set", "add_repeat", "remove_repeat", "set_language", "finish")
_VERBS = ("start", "resume", "commit", "undo", "redo", "attach", "detach", "discard", "finish")


class Witness:
    """Watches the sessions and the capture flow of this process; made once, before there is a window."""

    def __init__(self, say: Voice, capture: Capture) -> None:
        self._say = say
        self._told: dict[Session, tuple[str, dict[str, str]]] = {}  # draft id and the dump as it was told
        for name in _CHANGES:
            self._watch_session(name)
        self._real = {name: getattr(capture, name) for name in _VERBS}
        for name in _VERBS:
            setattr(capture, name, getattr(self, name))

    def _watch_session(self, name: str) -> None:
        original: Callable[..., Any] = getattr(Session, name)

        def watched(session: Session, *arguments: Any, **named: Any) -> Any:
            try:
                return original(session, *arguments, **named)
            finally:
                self._tell(session)

        setattr(Session, name, watched)

    def _tell(self, session: Session) -> None:
        if session not in self._told:
            return
        draft, before = self._told[session]
        now = session.dump()
        changed = {path: text for path, text in now.items() if before.get(path) != text}
        changed |= dict.fromkeys(before.keys() - now.keys(), "")
        if changed:
            self._told[session] = (draft, now)
            self._say("typed", draft=draft, changed=changed)

    # --- in the place of the capture flow's own verbs -------------------------------------------------------

    def start(self, *arguments: Any, **named: Any) -> OpenDraft:
        self._say("starting")
        try:
            draft = self._real["start"](*arguments, **named)
        except FieldappError:
            self._say("not_started")
            raise
        return self._opened(draft, new=True)

    def resume(self, *arguments: Any, **named: Any) -> OpenDraft:
        return self._opened(self._real["resume"](*arguments, **named), new=False)

    def commit(self, draft: OpenDraft, *arguments: Any, **named: Any) -> Any:
        self._say("saving", draft=draft.draft.id)
        return self._real["commit"](draft, *arguments, **named)

    def undo(self, draft: OpenDraft) -> OpenDraft | None:
        return self._turned("undo", draft)

    def redo(self, draft: OpenDraft) -> OpenDraft | None:
        return self._turned("redo", draft)

    def _turned(self, verb: str, draft: OpenDraft) -> OpenDraft | None:
        """Take a step in the journal; it opens the draft anew by `resume`, which says what it holds then."""
        self._say("turning", draft=draft.draft.id)
        return self._real[verb](draft)

    def attach(self, draft: OpenDraft, path: str, file: Path, media_type: str) -> Any:
        sha256 = hashlib.sha256(file.read_bytes()).hexdigest()
        self._say("moving", draft=draft.draft.id, path=path, name=file.name, sha256=sha256)
        return self._real["attach"](draft, path, file, media_type)

    def detach(self, draft: OpenDraft, path: str) -> None:
        self._say("moving", draft=draft.draft.id, path=path, name="")
        self._real["detach"](draft, path)

    def discard(self, draft_id: str) -> None:
        self._say("discarding", draft=draft_id)
        self._real["discard"](draft_id)

    def finish(self, draft: OpenDraft, *arguments: Any, **named: Any) -> Any:
        session = draft.session
        nodes = [session.node(path) for path in session.questions()]
        texts = [n.text for n in nodes if n.relevant and n.answered and n.question.type == "text"]
        self._say("finishing", draft=draft.draft.id, texts=texts)
        return self._real["finish"](draft, *arguments, **named)

    def _opened(self, draft: OpenDraft, *, new: bool) -> OpenDraft:
        answers = dict(draft.draft.answers)
        self._told[draft.session] = (draft.draft.id, answers)
        self._say("opened", draft=draft.draft.id, new=new, answers=answers)
        return draft
