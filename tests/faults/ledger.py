"""What was typed into a data folder, and which of it the window showed as saved."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.faults.voice import Said

Answers = dict[str, str]

_NUMBERS = re.compile(r"\[\d+\]")


def anywhere(path: str) -> str:
    """Return a path without the numbers of instances: the question, in whichever instance it stands."""
    return _NUMBERS.sub("", path)


@dataclass
class Kept:
    """One record: the answers that were accepted last, and every state that was typed after them."""

    accepted: Answers
    later: list[Answers] = field(default_factory=list[Answers])
    before: list[Answers] = field(default_factory=list[Answers])  # states of this round that were replaced
    moments: list[Answers] = field(default_factory=list[Answers])  # every state ever typed: undo goes there
    turning: bool = False  # something is being taken back or done again; which, the disk decides
    torn: bool = False  # the last commit of all was lost, whatever it was
    new: bool = False  # begun in this round
    touched: bool = False  # somebody answered something in it
    swept: bool = False  # a file of it may have been replaced or taken out in this round
    discarding: bool = False  # the window lets it go, as it may with one that nobody touched
    finishing: bool = False
    finished: bool = False
    sha256: str = ""  # of the frozen payload, once it was seen
    texts: tuple[str, ...] = ()  # what a person would look for in the payload
    moving: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    """Files on their way, as (question, name); '' = out of the draft. They are committed on their own."""

    @property
    def last(self) -> Answers:
        """The answers as they were typed last."""
        return self.later[-1] if self.later else self.accepted

    @property
    def states(self) -> list[Answers]:
        """Every state that may be on the disk."""
        turned = self.moments if self.turning else ()
        return [*(self.before if self.torn else ()), *turned, self.accepted, *self.later]

    def accept(self) -> None:
        """Take note that all that was typed so far is on the disk."""
        self.before += self.states[:-1]
        self.accepted, self.later = self.last, []

    def settle(self, found: Answers) -> None:
        """Go on from what is on the disk."""
        self.accepted, self.later, self.before = found, [], []
        self.moving.clear()
        self.discarding = self.finishing = self.torn = self.new = self.swept = self.turning = False


class Ledger:
    """What one data folder has to hold, by what its drivers said."""

    def __init__(self) -> None:
        self.records: dict[str, Kept] = {}
        self.starting = 0  # drafts that were being made when the process was killed
        self.files: set[str] = set()  # SHA-256 of every file that was chosen
        self.file_questions: set[str] = set()  # those that got one, in whichever instance
        self.troubles: list[str] = []  # what the driver itself found wrong
        self.order: list[str] = []  # the drafts, the last written last; the kill may have been sooner than it
        self._hears: dict[str, Callable[[Said], None]] = {
            "starting": self._starting,
            "not_started": self._not_started,
            "opened": self._opened,
            "saving": self._saving,
            "typed": self._typed,
            "turning": self._turning,
            "saved": self._saved,
            "moving": self._moving,
            "discarding": self._discarding,
            "finishing": self._finishing,
            "finished": self._finished,
            "wrong": self._wrong,
        }

    def hear(self, said: Said) -> None:
        """Take one line of a driver in; what only times a kill is passed by."""
        hears = self._hears.get(said["event"])
        if hears is not None:
            hears(said)

    def torn(self) -> None:
        """Take note that the last commit is lost, whatever it was: the one before may be what is there."""
        for kept in self.records.values():
            kept.torn = True

    def _starting(self, _: Said) -> None:
        self.starting += 1

    def _not_started(self, _: Said) -> None:
        self.starting -= 1

    def _opened(self, said: Said) -> None:
        draft, answers = said["draft"], said["answers"]
        if said["new"]:
            self.starting -= 1
            self.records[draft] = Kept(answers, new=True, moments=[answers])
            self._write(draft)
            return
        kept = self.records.get(draft)
        if kept is None:
            self.troubles.append(f"the window opened {draft}, which nobody began")
            self.records[draft] = Kept(answers)
            return
        if not any(self._alike(answers, state, turning=kept.turning) for state in kept.states):
            self.troubles.append(f"the window opened {draft} with other answers than it was left with")
        if kept.turning:
            kept.later.append(answers)
            kept.turning = False

    def _alike(self, found: Answers, state: Answers, *, turning: bool) -> bool:
        """Return whether two states are one; a step back or forth leaves files that came by themselves."""
        apart = {path for path in found.keys() | state.keys() if found.get(path) != state.get(path)}
        return not apart or (turning and {anywhere(path) for path in apart} <= self.file_questions)

    def _typed(self, said: Said) -> None:
        kept = self.records[said["draft"]]
        now = {path: text for path, text in (kept.last | said["changed"]).items() if text}
        if now != kept.last:
            kept.later.append(now)
            kept.moments.append(now)
        kept.touched = True

    def _turning(self, said: Said) -> None:
        self.records[said["draft"]].turning = True
        self._write(said["draft"])

    def _saving(self, said: Said) -> None:
        self._write(said["draft"])

    def _write(self, draft: str) -> None:
        if draft in self.order:
            self.order.remove(draft)
        self.order.append(draft)

    def _saved(self, said: Said) -> None:
        kept = self.records[said["draft"]]
        kept.accept()
        # A file is committed on its own: the window may learn of that only after it has said this.
        shown = {(anywhere(path), name) for path, name in kept.accepted.items()}
        answered = {question for question, _ in shown}
        kept.moving -= shown
        kept.moving -= {(question, "") for question, _ in kept.moving if question not in answered}

    def _moving(self, said: Said) -> None:
        kept = self.records[said["draft"]]
        kept.moving.add((anywhere(said["path"]), said["name"]))
        kept.touched = kept.swept = True
        if said["name"]:
            self._write(said["draft"])
            self.files.add(said["sha256"])
            self.file_questions.add(anywhere(said["path"]))

    def _discarding(self, said: Said) -> None:
        self.records[said["draft"]].discarding = True

    def _finishing(self, said: Said) -> None:
        kept = self.records[said["draft"]]
        kept.finishing, kept.texts = True, tuple(said["texts"])

    def _finished(self, said: Said) -> None:
        kept = self.records[said["draft"]]
        kept.accept()
        kept.finished = True

    def _wrong(self, said: Said) -> None:
        self.troubles.append(said["what"])
