"""Consents that go on by themselves: what a kill or a lost network interrupted, and what is over."""

from __future__ import annotations

from collections.abc import Callable

from fieldapp.errors import (
    AppTooOld,
    CaptivePortal,
    ConsentNeeded,
    ConsentOver,
    FieldappError,
    NotFound,
    NotServed,
    OtherProject,
    ProjectInvalid,
    ReplyLost,
    TooManyRequests,
    Unavailable,
    Unreachable,
    VaultLocked,
    WireError,
)
from fieldapp.flows.granted import Granted
from fieldapp.flows.pending import Pending, unknown_code
from fieldapp.flows.questions import Questions, demand_same
from fieldapp.flows.spending import Spending
from fieldapp.records import Consent, ConsentState, DigimeContract
from fieldapp.store import Store

# No other answer would get further.
_WALLS = (Unreachable, ReplyLost, CaptivePortal, Unavailable, TooManyRequests, NotServed, AppTooOld)
_GIVE_UP_AFTER = 3  # answers in a row that digi.me failed over: one that it always fails over is passed by


class GoingOn:
    """Goes on with answers that came back, and lets go what holds no more."""

    def __init__(
        self,
        store: Store,
        granted: Granted,
        questions: Questions,
        spending: Spending,
        contract: Callable[[str], DigimeContract],
    ) -> None:
        """Take what keeps and what asks; `contract` gives that which a record is owed to, or raises."""
        self._store = store
        self._granted = granted
        self._questions = questions
        self._spending = spending
        self._contract = contract

    def tidy(self) -> None:
        """Let go what has run out, was taken back or belongs to nobody. No network. Raises DiskError."""
        self._granted.decline_what_is_unwanted()
        try:
            with self._spending.at_once() as ours:
                if ours:
                    self._granted.note_what_is_over()
                    self._granted.forget_who_left()
                    self._granted.forget_what_was_left()
        except VaultLocked:
            return

    def go_on(self, cancelled: Callable[[], bool] = lambda: False) -> None:
        """Exchange what came back, until it is cancelled or digi.me cannot be had. Raises DiskError.

        What cannot go on now stays for the next time, with the reason in its row. What somebody is at in
        this moment is theirs.
        """
        failures = 0
        self._granted.decline_what_is_unwanted()  # what a killed sync had in hand is free by now
        try:
            for respondent in self._granted.answered():
                if cancelled():
                    return
                with self._spending.at_once() as ours:
                    trouble = self._gone_on(respondent) if ours else None
                if not ours or isinstance(trouble, _WALLS):
                    return
                failures = failures + 1 if isinstance(trouble, WireError) else 0
                if failures == _GIVE_UP_AFTER:
                    return
        except VaultLocked:
            return

    def hang_up(self) -> None:
        """Cut short what goes on now, from any thread."""
        self._questions.hang_up()

    def _gone_on(self, respondent: str) -> FieldappError | None:
        """Go on with one answer, as it is by now; return what was in the way."""
        consent = self._store.consents.newest(respondent)
        pending = self._granted.pending(consent) if consent else None
        if consent is None or pending is None or not pending.code or pending.doubted:
            return None
        if not (consent.state.open or (pending.reads and consent.state is ConsentState.GIVEN)):
            return None
        try:
            self._settled(consent, pending)
        except ConsentOver as error:
            if pending.unproven:  # it may have been mistyped: the question stays open
                self._granted.forget_code(consent, pending)
                self._granted.note(consent, unknown_code(error.detail))
            else:
                self._granted.end(consent, error)
        except ConsentNeeded as error:  # of this one alone
            self._granted.note(consent, error)
        except (WireError, OtherProject, ProjectInvalid, NotFound) as error:
            self._granted.note(consent, error)
            return error
        return None

    def _settled(self, consent: Consent, pending: Pending) -> None:
        if pending.done:
            self._granted.settle(consent, pending)
            return
        contract = self._contract(consent.submission_id)
        demand_same(pending, contract)
        self._granted.keep_any(consent, pending, self._questions.exchange(contract, pending))
