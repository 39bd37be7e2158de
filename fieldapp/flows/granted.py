"""What a respondent gave, kept: tokens in the vault, the row that tells of them, and what waited for them."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime

from pydantic import ValidationError

from fieldapp.connector import Clock, Secrets
from fieldapp.connectors.digime.tokens import Tokens
from fieldapp.errors import (
    ConsentDenied,
    ConsentNeeded,
    ConsentOver,
    FieldappError,
    OtherLibrary,
)
from fieldapp.flows.delivery import Happening
from fieldapp.flows.ledger import Ledger
from fieldapp.flows.pending import Pending
from fieldapp.records import Consent, ConsentState, Delivery, DeliveryState, Reason
from fieldapp.settings import asking_of, read_tokens_of, tokens_of

OPEN = (ConsentState.WANTED, ConsentState.ASKED)


class Granted:
    """Keeps what came of a question, in an order that a kill may cut anywhere."""

    def __init__(self, secrets: Secrets, ledger: Ledger, *, clock: Clock) -> None:
        """Take vault and outbox."""
        self._secrets = secrets
        self._ledger = ledger
        self._store = ledger.store
        self._clock = clock

    def pending(self, consent: Consent) -> Pending | None:
        """Return what an open question is recognised by, None where that is not here. Raises VaultLocked."""
        text = self._secrets.get(asking_of(consent.respondent))
        with suppress(ValidationError):  # written by another version: asked anew, and no sync stops over it
            return None if text is None else Pending.model_validate_json(text)
        return None

    def remember(self, consent: Consent, pending: Pending) -> None:
        """Keep what a question is recognised by. Raises VaultLocked, DiskError."""
        self._secrets.put({asking_of(consent.respondent): pending.model_dump_json()})

    def keep(self, consent: Consent, pending: Pending, tokens: Tokens) -> Consent:
        """Keep the tokens that an answer gave, and return the consent as given. Raises OtherLibrary."""
        self._demand_own_library(consent, tokens, pending)
        done = pending.model_copy(update={"user": tokens.user, "expires_at": _ends(tokens), "done": True})
        self._secrets.put(
            {
                tokens_of(consent.respondent): tokens.model_dump_json(),
                asking_of(consent.respondent): done.model_dump_json(),
            }
        )
        return self.settle(consent, done)

    def keep_reading(self, consent: Consent, tokens: Tokens) -> Consent:
        """Keep the tokens to read back with, which are of the same library. Raises OtherLibrary."""
        if tokens.user and consent.user and tokens.user != consent.user:
            error = OtherLibrary("the user id is not that of the library written to")
            self.end(consent, error)
            raise error
        name = read_tokens_of(consent.respondent)
        self._secrets.put({name: tokens.model_dump_json(), asking_of(consent.respondent): None})
        return consent

    def may_read(self, consent: Consent) -> bool:
        """Whether tokens to read back with are kept. Raises VaultLocked."""
        return self._secrets.get(read_tokens_of(consent.respondent)) is not None

    def settle(self, consent: Consent, done: Pending) -> Consent:
        """Note what was given once its tokens are kept, and put what waited for it in line at once."""
        given = consent.model_copy(
            update={
                "state": ConsentState.GIVEN,
                "reason": None,
                "given_at": self._clock(),
                "expires_at": datetime.fromtimestamp(done.expires_at, UTC) if done.expires_at else None,
                "user": done.user,
                "account_reference": done.account_reference,
                "postbox_id": done.postbox_id,
                "public_key": done.public_key,
            }
        )
        self._store.consents.change(given, OPEN)
        put_in_line(self._ledger, self._store.consents.records_of(consent.respondent))
        self._secrets.put({asking_of(consent.respondent): None})
        return given

    def note(self, consent: Consent, error: FieldappError) -> None:
        """Have the row say what is in the way; the question stays as open as it was."""
        current = self._store.consents.of(consent.submission_id)
        if current is not None and current.id == consent.id:
            self._store.consents.change(current.model_copy(update={"reason": Reason.of(error)}), OPEN)

    def end(self, consent: Consent, error: ConsentNeeded) -> None:
        """Close a question that was answered with anything but access."""
        state = ConsentState.WANTED  # to be asked once more
        if isinstance(error, ConsentDenied):
            state = ConsentState.DENIED
        elif isinstance(error, ConsentOver):
            state = ConsentState.EXPIRED
        self._store.consents.change(
            consent.model_copy(update={"state": state, "reason": Reason.of(error)}), OPEN
        )
        self._secrets.put({asking_of(consent.respondent): None})

    def note_what_is_over(self) -> None:
        """Let go what has run out, by the tokens as they are now: each renewal makes them last longer."""
        now = self._clock()
        for consent in self._store.consents.over(now):
            tokens = self._tokens(consent.respondent)
            ends = _ends(tokens) if tokens else 0.0
            if ends and datetime.fromtimestamp(ends, UTC) > now:
                update = {"expires_at": datetime.fromtimestamp(ends, UTC)}
            else:
                self.forget(consent.respondent)
                update = {"state": ConsentState.EXPIRED, "reason": Reason.of(ConsentNeeded())}
            self._store.consents.change(consent.model_copy(update=update), (ConsentState.GIVEN,))

    def forget_who_left(self) -> None:
        """Take the access of those out of the vault whose records have all gone for good."""
        for respondent in self._store.consents.left():
            self.forget(respondent)
            self._store.consents.revoke(respondent)

    def forget(self, respondent: str) -> None:
        """Take everything of a respondent out of the vault. Raises VaultLocked, DiskError."""
        names = (tokens_of(respondent), read_tokens_of(respondent), asking_of(respondent))
        self._secrets.put(dict.fromkeys(names))

    def _demand_own_library(self, consent: Consent, tokens: Tokens, pending: Pending) -> None:
        """Refuse access to another library than the one that this respondent was known by before."""
        earlier = [known for known in self._store.consents.all_of(consent.respondent) if known.user]
        if not earlier:
            return
        last = earlier[-1]
        references = {last.account_reference, pending.account_reference} - {""}
        if (last.user != tokens.user) if tokens.user else len(references) > 1:
            error = OtherLibrary("the user id is not the one that was given before")
            self.end(consent, error)
            raise error

    def _tokens(self, respondent: str) -> Tokens | None:
        text = self._secrets.get(tokens_of(respondent))
        with suppress(ValidationError):  # as good as none
            return None if text is None else Tokens.model_validate_json(text)
        return None


def put_in_line(ledger: Ledger, record_ids: Sequence[str]) -> None:
    """Have what waited for a respondent go by itself, due at once, now that access is there."""
    rows = ledger.store.outbox.deliveries(record_ids)
    waiting = [row for row in rows if in_want(row)]
    ledger.move(waiting, Happening.RETRY, round_=0)  # also while a sync runs that tried it


def in_want(row: Delivery) -> bool:
    """Whether a delivery waits for the respondent."""
    reason = row.reason
    return row.state is DeliveryState.BLOCKED and reason is not None and reason.code == ConsentNeeded.code


def _ends(tokens: Tokens) -> float:
    """Return when access is over for good, in unix seconds: with the refresh token, 0 = not known."""
    return tokens.refresh_expires_at if tokens.refresh else tokens.expires_at
