"""What a respondent gave, kept: tokens in the vault, the row that tells of them, and what waited for them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import Protocol

from pydantic import ValidationError

from fieldapp.connector import Clock, Secrets
from fieldapp.connectors.digime.tokens import Tokens
from fieldapp.errors import (
    ConsentDenied,
    ConsentNeeded,
    ConsentOver,
    FieldappError,
    OtherAnswer,
    OtherLibrary,
    SameLibrary,
)
from fieldapp.flows.delivery import Happening
from fieldapp.flows.ledger import Ledger
from fieldapp.flows.pending import Pending
from fieldapp.records import DIGIME, Consent, ConsentState, Delivery, DeliveryState, Reason
from fieldapp.settings import asking_of, read_tokens_of, respondent_of, tokens_of

OPEN = (ConsentState.WANTED, ConsentState.ASKED)


class NamedSecrets(Secrets, Protocol):
    """Secrets that can be gone through: what belongs to nobody any more is found by its name."""

    def names(self) -> Collection[str]:
        """Return what they are called. Raises VaultLocked."""
        ...


class Granted:
    """Keeps what came of a question, in an order that a kill may cut anywhere.

    Whoever settles a question holds `Spending` meanwhile. Taking access back waits for nobody: so whatever
    is kept is looked at once more afterwards, and let go where the row says by then that it was taken back.
    """

    def __init__(self, secrets: NamedSecrets, ledger: Ledger, *, clock: Clock) -> None:
        """Take vault and outbox."""
        self._secrets = secrets
        self._ledger = ledger
        self._store = ledger.store
        self._clock = clock

    def pending(self, consent: Consent) -> Pending | None:
        """Return what an open question is recognised by, None where that is not here. Raises VaultLocked."""
        pending = self._pending(consent.respondent)
        # One of an earlier consent was taken back with it; a kill may have left it here.
        return pending if pending is not None and pending.row in {0, consent.id} else None

    def remember(self, consent: Consent, pending: Pending) -> None:
        """Keep what a question is recognised by. Raises VaultLocked, DiskError."""
        asked = pending.model_copy(update={"row": consent.id})
        self._secrets.put({asking_of(consent.respondent): asked.model_dump_json()})

    def ask(self, consent: Consent, pending: Pending) -> bool:
        """Keep a question whose link may be shown now; False where it was settled or taken back meanwhile."""
        now = self._store.consents.of(consent.submission_id)
        if now is None or now.id != consent.id:
            return False
        if pending.reads:
            if now.state is ConsentState.GIVEN:
                self.remember(now, pending)
            return now.state is ConsentState.GIVEN
        before = self.pending(now)
        if before is not None and before.done:
            self.settle(now, before)
            return False
        self.remember(now, pending)
        asked = {"state": ConsentState.ASKED, "asked_at": self._clock(), "reason": None}
        if self._store.consents.change(now.model_copy(update=asked), OPEN):
            return True
        self.forget(now.respondent)
        return False

    def forget_code(self, consent: Consent, pending: Pending) -> None:
        """Let go a code that digi.me does not take; the question stays open."""
        self.remember(consent, pending.model_copy(update={"code": "", "unproven": False}))

    def keep_any(self, consent: Consent, pending: Pending, tokens: Tokens) -> Consent:
        """Keep what a code was exchanged for. Raises OtherLibrary, OtherAnswer."""
        if pending.reads:
            return self.keep_reading(consent, tokens)
        return self.keep(consent, pending, tokens)

    def keep(self, consent: Consent, pending: Pending, tokens: Tokens) -> Consent:
        """Keep the tokens that an answer gave, and return the consent as it is then.

        It is given, or held where a person has to look first. Raises OtherLibrary, and OtherAnswer where it
        was taken back meanwhile: then nothing is kept.
        """
        self._demand_not_taken_back(consent)
        before = self._known(consent.respondent)
        if before is not None and self._store.consents.sent(consent.respondent):
            self._demand_own_library(consent, tokens, pending, before)
        done = pending.model_copy(
            update={
                "row": consent.id,
                "user": tokens.user,
                "expires_at": _ends(tokens),
                "done": True,
                "doubted": bool(tokens.user) and self._is_of_another(consent, tokens.user),
            }
        )
        kept: dict[str, str | None] = {
            tokens_of(consent.respondent): tokens.model_dump_json(),
            asking_of(consent.respondent): done.model_dump_json(),
        }
        if before is not None and tokens.user and before.user != tokens.user:
            kept[read_tokens_of(consent.respondent)] = None  # of the library that was the wrong one
        self._secrets.put(kept)
        return self.settle(consent, done)

    def keep_reading(self, consent: Consent, tokens: Tokens) -> Consent:
        """Keep the tokens to read back with, of the same library. Raises OtherLibrary, OtherAnswer."""
        if tokens.user and consent.user and tokens.user != consent.user:
            error = OtherLibrary("the user id is not that of the library written to")
            self.end(consent, error)
            raise error
        self._demand_not_taken_back(consent)
        name = read_tokens_of(consent.respondent)
        self._secrets.put({name: tokens.model_dump_json(), asking_of(consent.respondent): None})
        return self._demand_given(consent)

    def may_read(self, consent: Consent) -> bool:
        """Whether tokens to read back with are kept. Raises VaultLocked."""
        return self._secrets.get(read_tokens_of(consent.respondent)) is not None

    def settle(self, consent: Consent, done: Pending) -> Consent:
        """Note what was given once its tokens are kept, and put what waited for it in line at once.

        Where it is doubted, the row says so and nothing goes. Raises OtherAnswer where it was taken back.
        """
        if done.doubted:
            return self._held(consent)
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
        if not self._store.consents.change(given, OPEN):
            given = self._demand_given(consent)
        put_in_line(self._ledger, self._store.consents.records_of(consent.respondent))
        self._secrets.put({asking_of(consent.respondent): None})
        return given

    def others(self, consent: Consent, user: str) -> list[Consent]:
        """Return what other respondents gave to the same library and still counts, the oldest first."""
        found: list[Consent] = []
        for one in self._store.consents.of_user(user):
            last = self._known(one.respondent)
            if one.respondent == consent.respondent or last is None or last.user != user:
                continue
            # One that was taken back before anything went was a slip.
            if one.state is not ConsentState.REVOKED or self._store.consents.sent(one.respondent):
                found.append(one)
        return found

    def answered(self) -> list[str]:
        """Return the respondents of whom a question is kept, in no special order. Raises VaultLocked."""
        names = self._secrets.names()
        return [whose for name in names if (whose := respondent_of(name)) and name == asking_of(whose)]

    def ask_anew(self, consent: Consent) -> None:
        """Forget an access that was somebody else's: its own respondent is still to be asked."""
        anew = {"state": ConsentState.WANTED, "asked_at": None, "reason": None}
        self._store.consents.change(consent.model_copy(update=anew), OPEN)
        self.forget(consent.respondent)

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
        ended_at = None if state.open else self._clock()
        ended = {"state": state, "reason": Reason.of(error), "ended_at": ended_at}
        changed = self._store.consents.change(consent.model_copy(update=ended), OPEN)
        self._secrets.put({asking_of(consent.respondent): None})
        if changed and state.no:
            decline(self._ledger, self._store.consents.records_of(consent.respondent))

    def note_what_is_over(self) -> None:
        """Let go what has run out, by the tokens as they are now: each renewal makes them last longer."""
        now = self._clock()
        for consent in self._store.consents.over(now):
            newest = self._store.consents.newest(consent.respondent)
            holds = newest is None or newest.id == consent.id
            tokens = self._tokens(consent.respondent)
            ends = _ends(tokens) if tokens else 0.0
            if holds and ends and datetime.fromtimestamp(ends, UTC) > now:
                update = {"expires_at": datetime.fromtimestamp(ends, UTC)}
            else:
                update = {
                    "state": ConsentState.EXPIRED,
                    "reason": Reason.of(ConsentNeeded()),
                    "ended_at": now,
                }
            self._store.consents.change(consent.model_copy(update=update), (ConsentState.GIVEN,))
            if holds and "state" in update:  # else what is kept is a later consent's, as is its question
                self.forget(consent.respondent)

    def decline_what_is_unwanted(self) -> None:
        """Have nothing be owed to whoever said no while it was on its way, or before a kill."""
        decline(self._ledger, self._store.consents.unwanted())

    def forget_who_left(self) -> None:
        """Take the access of those out of the vault whose records have all gone for good."""
        for respondent in self._store.consents.left():
            self._store.consents.revoke(respondent, self._clock())
            self.forget(respondent)

    def forget_what_was_left(self) -> None:
        """Take out of the vault what a kill left there of respondents with whom nothing stands any more."""
        live = self._store.consents.live()
        for respondent in sorted({whose for name in self._secrets.names() if (whose := respondent_of(name))}):
            states = live.get(respondent)
            if states is None:
                if self._store.consents.newest(respondent) is not None:
                    self.forget(respondent)
            elif ConsentState.GIVEN not in states:
                self._forget_unasked(respondent)

    def forget(self, respondent: str) -> None:
        """Take everything of a respondent out of the vault. Raises VaultLocked, DiskError."""
        names = (tokens_of(respondent), read_tokens_of(respondent), asking_of(respondent))
        if any(self._secrets.get(name) is not None for name in names):
            self._secrets.put(dict.fromkeys(names))

    def _forget_unasked(self, respondent: str) -> None:
        """Forget tokens of one who is only about to be asked, unless the answer just gave them."""
        pending = self._pending(respondent)
        names = (tokens_of(respondent), read_tokens_of(respondent))
        given = pending is not None and pending.done
        if not given and any(self._secrets.get(name) is not None for name in names):
            self._secrets.put(dict.fromkeys(names))

    def _held(self, consent: Consent) -> Consent:
        """Have the row say what a person has to look at; nothing of the record goes before."""
        held = consent.model_copy(
            update={"state": ConsentState.ASKED, "reason": Reason.of(SameLibrary("same user id"))}
        )
        return held if self._store.consents.change(held, OPEN) else self._demand_given(consent)

    def _demand_given(self, consent: Consent) -> Consent:
        """Return a consent as it is by now; keep nothing where it was taken back. Raises OtherAnswer."""
        now = self._row(consent)
        if now is not None and now.state is ConsentState.GIVEN:
            return now
        self.forget(consent.respondent)
        raise _taken_back()

    def _demand_not_taken_back(self, consent: Consent) -> None:
        now = self._row(consent)
        if now is None or now.state is ConsentState.REVOKED:
            self.forget(consent.respondent)
            raise _taken_back()

    def _row(self, consent: Consent) -> Consent | None:
        rows = self._store.consents.all_of(consent.respondent)
        return next((row for row in rows if row.id == consent.id), None)

    def _known(self, respondent: str) -> Consent | None:
        """Return the last consent that told whose library it is."""
        rows = self._store.consents.all_of(respondent)
        return next((row for row in reversed(rows) if row.user), None)

    def _is_of_another(self, consent: Consent, user: str) -> bool:
        """Whether another respondent gave that library, and nobody said yet that it is this one's, too."""
        rows = self._store.consents.all_of(consent.respondent)
        return not any(row.user == user for row in rows) and bool(self.others(consent, user))

    def _demand_own_library(
        self, consent: Consent, tokens: Tokens, pending: Pending, before: Consent
    ) -> None:
        """Refuse access to another library than the one where something of this respondent is already."""
        references = {before.account_reference, pending.account_reference} - {""}
        if (before.user != tokens.user) if tokens.user else len(references) > 1:
            error = OtherLibrary("the user id is not the one that was given before")
            self.end(consent, error)
            raise error

    def _pending(self, respondent: str) -> Pending | None:
        text = self._secrets.get(asking_of(respondent))
        with suppress(ValidationError):  # written by another version: asked anew, and no sync stops over it
            return None if text is None else Pending.model_validate_json(text)
        return None

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
    owe_again(ledger, record_ids)


def owe_again(ledger: Ledger, record_ids: Sequence[str]) -> None:
    """Have what its respondent did not want be owed again where they were asked once more.

    Of an earlier version that they were not asked about again, their no still holds.
    """
    rows = ledger.store.outbox.deliveries(record_ids)
    declined = [row for row in rows if row.state is DeliveryState.DECLINED]
    said = [(row, ledger.store.consents.of(row.submission_id)) for row in declined]
    ledger.move([row for row, now in said if now and not now.state.no], Happening.RETRY, round_=0)


def decline(ledger: Ledger, record_ids: Sequence[str]) -> None:
    """Have nothing of these records be owed to their respondents' libraries; what goes just now is let go."""
    rows = ledger.store.outbox.deliveries(record_ids)
    owed = [row for row in rows if row.destination == DIGIME and row.state.owed]
    ledger.move([row for row in owed if row.state is not DeliveryState.SENDING], Happening.DECLINE)


def in_want(row: Delivery) -> bool:
    """Whether a delivery waits for the respondent."""
    reason = row.reason
    return row.state is DeliveryState.BLOCKED and reason is not None and reason.code == ConsentNeeded.code


def _taken_back() -> OtherAnswer:
    return OtherAnswer(
        "the consent is revoked",
        title="This was taken back before the answer was settled, so no access was kept.",
        hint="Only if the respondent wants it, ask them again from the record.",
    )


def _ends(tokens: Tokens) -> float:
    """Return when access is over for good, in unix seconds: with the refresh token, 0 = not known."""
    return tokens.refresh_expires_at if tokens.refresh else tokens.expires_at
