"""A respondent's consent to have a record put into their own library."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from fieldapp.records.base import Record
from fieldapp.records.delivery import Reason


class ConsentState(StrEnum):
    """Where a consent stands."""

    WANTED = "wanted"  # an intent: made offline, or nobody was asked yet
    ASKED = "asked"  # the link or QR code is out
    GIVEN = "given"
    DENIED = "denied"
    EXPIRED = "expired"
    REVOKED = "revoked"


class Consent(Record):
    """One consent for one record. Tokens are in the vault, under the respondent's number."""

    id: int
    submission_id: str
    respondent: str  # 32 hex: our own number of the person, names the vault entry
    state: ConsentState
    reason: Reason | None = None
    asked_at: datetime | None = None
    given_at: datetime | None = None
    expires_at: datetime | None = None
    user: str = ""  # whose library, in digi.me's words; '' until given
    postbox_id: str = ""
    public_key: str = ""  # of the postbox, PEM
    account_reference: str = ""
