"""Respondents of the sandbox's digi.me who gave access, as a browser and our own client bring it about."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import pytest

from fieldapp.connectors.digime import DigimeConnector
from fieldapp.connectors.digime.access import Access, Digime
from fieldapp.connectors.digime.calls import Contract
from fieldapp.connectors.digime.consent import Asking
from fieldapp.connectors.digime.following import Patience
from fieldapp.connectors.digime.grants import Consent as Agreed
from fieldapp.connectors.digime.grants import Page, read_redirect
from fieldapp.records import ApiVersions, Consent, ConsentState, DigimeContract
from fieldapp.settings import read_project_file, read_tokens_of, tokens_of
from fieldapp.vault import Vault
from tests.helpers.connected import Connected
from tests.helpers.parcels import counting_nonces
from tests.helpers.sandbox import SandboxProcess

_BACK = "https://partner.example/digime/callback"


@dataclass
class Shared:
    """A project whose respondents each give access, and what they gave."""

    connected: Connected
    sandbox: SandboxProcess
    consents: dict[str, Consent] = field(default_factory=dict[str, Consent])
    nonces: Callable[[], str] = field(default_factory=counting_nonces)

    @property
    def contract(self) -> DigimeContract:
        """The digi.me part of the project."""
        assert self.connected.project.digime is not None
        return self.connected.project.digime

    def at(self, version: str, **more: Any) -> Shared:
        """Use another API version; `more` are facts of the contract."""
        base_url = self.sandbox.digime()["baseUrls"][version]
        facts = {"base_url": base_url, "redirect_uri": _BACK, "versions": ApiVersions(), **more}
        facts.setdefault("onboard", self.sandbox.digime()["onboardUrl"])
        digime = self.contract.model_copy(update=facts)
        self.connected.project = self.connected.project.model_copy(update={"digime": digime})
        return self

    def connector(self, patience: Patience | None = None) -> DigimeConnector:
        """Return a connector with nothing remembered from before."""
        return self.connected.digime(consents=self.consents.get, patience=patience)

    def agree(
        self, record_id: str, library: str = "Amina", *, reads: bool = True, postbox: bool = False
    ) -> Consent:
        """Have a respondent give access for a record, with what reading back takes too if they let us."""
        respondent = hashlib.sha256(library.encode()).hexdigest()[:32]
        agreed, user = self._agreed(
            Contract.of(self.contract), tokens_of(respondent), library, postbox=postbox
        )
        reading = Contract.reading(self.contract)
        if reads and reading is not None:
            self._agreed(reading, read_tokens_of(respondent), library, postbox=False)
        self.consents[record_id] = Consent(
            id=len(self.consents) + 1,
            submission_id=record_id,
            respondent=respondent,
            state=ConsentState.GIVEN,
            given_at=self.connected.clock(),
            user=user,
            postbox_id=agreed.postbox_id,
            public_key=agreed.public_key,
            account_reference=agreed.account_reference,
        )
        return self.consents[record_id]

    def change(self, record_id: str, state: ConsentState, *, expires_at: datetime | None = None) -> None:
        """Let a consent stand otherwise."""
        known = self.consents[record_id]
        self.consents[record_id] = known.model_copy(update={"state": state, "expires_at": expires_at})

    def _agreed(self, contract: Contract, name: str, library: str, *, postbox: bool) -> tuple[Agreed, str]:
        digime = Digime(contract, self.connected.vault, clock=self.connected.clock, new_nonce=self.nonces)
        try:
            asking = Asking(digime)
            page = Page(callback=_BACK if postbox else None)
            asked = asking.authorize(redirect_uri=_BACK, state="st", page=page)
            agreed = read_redirect(self.sandbox.consent(asked.url, library=library), "st")
            tokens = asking.exchange(agreed.code, asked.verifier)
            Access(digime, self.connected.vault, name).keep(tokens)
        finally:
            digime.close()
        return agreed, tokens.user


@pytest.fixture
def shared(sandbox: SandboxProcess, vault: Vault) -> Generator[Shared]:
    """The sandbox's project for respondents, set up as from its project file; nobody has agreed yet."""
    project, secrets = read_project_file(sandbox.project_file("respondent"))
    vault.put(dict[str, str | None](secrets))
    made = Shared(Connected(project, vault), sandbox).at("v1.7")
    yield made
    made.connected.close()
