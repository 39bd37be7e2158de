"""A respondent's consent to have a record put into their own digi.me library."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Literal

from pydantic import Field

from fieldapp.records.base import Record
from fieldapp.records.delivery import Reason


class ConsentState(StrEnum):
    """How far asking a respondent came."""

    WANTED = "wanted"  # an intent: made without a network, or not asked yet
    ASKED = "asked"  # the link is out
    GIVEN = "given"
    DENIED = "denied"
    EXPIRED = "expired"  # the link ran out before an answer, or what was given is over
    REVOKED = "revoked"  # taken back here: the tokens are forgotten
    DECLINED = "declined"  # not asked (any more): they told the worker no, or have no digi.me

    @property
    def open(self) -> bool:
        """Whether it waits for the respondent."""
        return self in (ConsentState.WANTED, ConsentState.ASKED)

    @property
    def no(self) -> bool:
        """Whether they want no copy: nothing is owed to their library until they are asked again."""
        return self in (ConsentState.DENIED, ConsentState.REVOKED, ConsentState.DECLINED)


Said = Literal["asked", "given", "denied", "expired", "revoked", "declined"]


class Consent(Record):
    """One consent, asked for with one record; it holds for that record's later versions too.

    Tokens, and what an open question is recognised by, are in the vault under `respondent`, never here.
    """

    id: int
    submission_id: str
    respondent: str  # our own number of the person, 32 hex: names the entries in the vault
    state: ConsentState
    reason: Reason | None = None  # why it is not given, where something was in the way
    asked_at: datetime | None = None
    given_at: datetime | None = None
    expires_at: datetime | None = None  # of what was given; None = not known
    ended_at: datetime | None = None  # when they said no, it was taken back, or it was over
    user: str = ""  # the library's user id, '' until given
    postbox_id: str = ""
    public_key: str = Field(default="", repr=False)  # of that postbox, PEM
    account_reference: str = ""

    def stands(self, now: datetime) -> bool:
        """Whether it is given and, by what was last known, not over."""
        return self.state is ConsentState.GIVEN and (self.expires_at is None or now < self.expires_at)

    def moments(self) -> list[tuple[datetime, Said]]:
        """Return when what was asked and said, in its order; what was ended without a time is left out."""
        ends: dict[ConsentState, Said] = {
            ConsentState.DENIED: "denied",
            ConsentState.EXPIRED: "expired",
            ConsentState.REVOKED: "revoked",
            ConsentState.DECLINED: "declined",
        }
        end = ends.get(self.state)
        said: list[tuple[datetime | None, Said | None]] = [
            (self.asked_at, "asked"),
            (self.given_at, "given"),
            (self.ended_at, end),
        ]
        return [(at, what) for at, what in said if at is not None and what is not None]
