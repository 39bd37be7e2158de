"""Whose library a record goes to, and with whose access: the organisation's, or each respondent's own."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.connector import Clock, Consents
from fieldapp.connectors.digime.access import Access, Digime
from fieldapp.connectors.digime.pushing import Postbox
from fieldapp.errors import ConsentNeeded, SameLibrary
from fieldapp.records import Consent, ConsentOf, ConsentState, DigimeContract
from fieldapp.settings import DIGIME_READ_TOKENS, DIGIME_TOKENS, read_tokens_of, tokens_of


@dataclass(frozen=True)
class Whose:
    """Whose access, by its name in the vault, and the postbox and the account that the consent named."""

    name: str
    postbox: Postbox | None = None
    account_reference: str = ""


class Respondents:
    """Knows whose access a record goes with."""

    def __init__(self, contract: DigimeContract, consents: Consents, *, clock: Clock) -> None:
        """Take the contract, and where consents are found."""
        self.each = contract.consent is ConsentOf.RESPONDENT
        self._one_contract = contract.read_contract_id == contract.contract_id
        self._account_reference = contract.account_reference
        self._consents = consents
        self._clock = clock

    def writing(self, record_id: str) -> Whose:
        """Return whose access a record is pushed with. Raises ConsentNeeded."""
        if not self.each:
            return Whose(DIGIME_TOKENS, account_reference=self._account_reference)
        consent = self._given(record_id)
        postbox = None
        if consent.postbox_id and consent.public_key:
            postbox = Postbox(consent.postbox_id, consent.public_key)
        return Whose(tokens_of(consent.respondent), postbox, consent.account_reference)

    def reading(self, record_id: str) -> Whose:
        """Return whose access a record is read back with. Raises ConsentNeeded.

        It was the respondent's to give together with the consent, and goes on until they take it back.
        """
        if not self.each:
            return Whose(DIGIME_TOKENS if self._one_contract else DIGIME_READ_TOKENS)
        consent = self._consents(record_id)
        if consent is None or consent.state in {ConsentState.REVOKED, ConsentState.DECLINED}:
            raise _needed(consent)
        named = tokens_of if self._one_contract else read_tokens_of
        return Whose(named(consent.respondent))

    def access(self, digime: Digime, whose: Whose) -> Access:
        """Return the tokens, as digi.me's contract that writes or reads has them."""
        return digime.access(whose.name)

    def _given(self, record_id: str) -> Consent:
        consent = self._consents(record_id)
        ended = consent is not None and consent.expires_at is not None and consent.expires_at <= self._clock()
        if consent is None or consent.state is not ConsentState.GIVEN or ended:
            raise _needed(consent)
        return consent


def _needed(consent: Consent | None) -> ConsentNeeded:
    """Return what is missing, in words."""
    detail = f"consent: {consent.state if consent else 'none'}"
    if consent is not None and consent.reason is not None and consent.reason.code == SameLibrary.code:
        return ConsentNeeded(detail, title=SameLibrary.title, hint=SameLibrary.hint)
    if consent is None or consent.state in {ConsentState.WANTED, ConsentState.ASKED}:
        return ConsentNeeded(
            detail,
            title="The respondent has not given access to digi.me yet. The record is kept on this disk.",
            hint="It goes by itself once they have. Ask them from the record, or by `fieldapp share ID`.",
        )
    if consent.state is ConsentState.DENIED:
        return ConsentNeeded(
            detail,
            title="The respondent did not give access to digi.me. The record is kept on this disk.",
            hint="Nothing was shared. The respondent can be asked again at any time.",
        )
    if consent.state is ConsentState.REVOKED:
        return ConsentNeeded(
            detail,
            title="The respondent took back their access to digi.me. The record is kept on this disk.",
            hint="Nothing more is shared. Only if they want it, ask them again from the record.",
        )
    if consent.state is ConsentState.DECLINED:
        return ConsentNeeded(
            detail,
            title="The respondent wants no copy in digi.me. The record is kept on this disk.",
            hint="Nothing is shared. They can be asked again from the record at any time.",
        )
    return ended(detail)


def ended(detail: str) -> ConsentNeeded:
    """Return that a respondent's access is over: no project file helps with that."""
    return ConsentNeeded(
        detail, hint="Ask the respondent again from the record: the access then begins anew."
    )
