"""Following a session: digi.me is asked for its list of files until that is final, or patience ends."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from typing import NamedTuple

from fieldapp.connector import Clock, Wait
from fieldapp.connectors.digime.answers import FileList
from fieldapp.connectors.digime.calls import Contract
from fieldapp.connectors.digime.grants import Options
from fieldapp.connectors.digime.library import Library
from fieldapp.errors import AppTooOld, OutcomeUnknown, Refused, StillProcessing
from fieldapp.records import Polled


@dataclass(frozen=True)
class Patience:
    """How long to follow a session, in seconds: pauses double from `first` to `longest`.

    digi.me may ask all of the respondent's services before it is through; its own SDK asks every 3 s.
    """

    first: float = 0.25
    longest: float = 5.0
    deadline: float = 120.0  # for a record written just now
    again: float = 15.0  # for one of an earlier sync, and for reading back: others wait meanwhile


class Waiting(NamedTuple):
    """How time passes."""

    clock: Clock
    wait: Wait
    patience: Patience


def begin(contract: Contract, library: Library, options: Options | None, session_key: str = "") -> str:
    """Have digi.me sync, and return the key of the session to follow. Raises FieldappError.

    Versions of before 1.7 sync within a session that was opened before: `session_key`, or one opened here.
    """
    if not session_key and opens_first(contract):
        session_key = library.open_session(options).key
    session = library.trigger(None if session_key else options, session_key=session_key)
    return session_key if session is None else session.key


def opens_first(contract: Contract) -> bool:
    """Whether a session is asked for before anything is written or triggered. Raises ProjectInvalid."""
    versions = contract.versions
    within = contract.at(versions.trigger).version.trigger_session
    return within == "must" or bool(within and contract.at(versions.session).version.opens_session)


def follow(
    library: Library, session_key: str, waiting: Waiting, deadline: float
) -> Generator[FileList, None, bool]:
    """Yield each list until the final one; return False when the person cancelled.

    Raises StillProcessing when the deadline passes before that; OutcomeUnknown where digi.me says no to the
    question, which says nothing of what it was given.
    """
    started, waited = waiting.clock(), 0.0
    pause = waiting.patience.first
    while True:
        try:
            listed = library.files(session_key)
        except AppTooOld:
            raise
        except Refused as error:
            raise OutcomeUnknown(error.detail) from error
        yield listed
        if listed.final:
            return True
        # Both count: a wall clock set back must not make this endless, nor slow answers go uncounted.
        spent = max(waited, (waiting.clock() - started).total_seconds())
        if spent >= deadline:
            raise StillProcessing(f"the session is {listed.state} after {spent:.0f} s")
        if not waiting.wait(pause):
            return False
        waited += pause
        pause = min(pause * 2, waiting.patience.longest)


def told_while_followed(
    library: Library, session_key: str, waiting: Waiting, deadline: float
) -> Generator[Polled, None, FileList | None]:
    """Tell how far a session is and return its final list; None when the person cancelled. As `follow`."""
    lists = follow(library, session_key, waiting, deadline)
    for listed in lists:
        if listed.final:
            return listed
        yield Polled(status=listed.state)
    return None
