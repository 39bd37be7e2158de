"""The questions themselves, as digi.me is asked to put them: to write into a library, and to read it back."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager

from fieldapp.connector import Clock, Secrets
from fieldapp.connectors.digime.access import Digime
from fieldapp.connectors.digime.calls import Contract
from fieldapp.connectors.digime.consent import Asking
from fieldapp.connectors.digime.grants import Page
from fieldapp.connectors.digime.tokens import Tokens
from fieldapp.connectors.digime.versions import version_at
from fieldapp.errors import ConsentNeeded, ConsentOver, OtherProject, ProjectInvalid
from fieldapp.flows.pending import Pending
from fieldapp.records import DigimeContract, PushedAs


class Questions:
    """Has digi.me make a page for the respondent, and turns what came back into tokens."""

    def __init__(self, secrets: Secrets, *, clock: Clock, new_nonce: Callable[[], str]) -> None:
        """Take the vault, the clock and what makes nonces."""
        self._secrets = secrets
        self._clock = clock
        self._new_nonce = new_nonce
        self._lock = threading.Lock()
        self._open: set[Digime] = set()

    def hang_up(self) -> None:
        """Cut short what is asked now, from any thread."""
        with self._lock:
            asked = list(self._open)
        for digime in asked:
            digime.hang_up()

    def to_write(self, contract: DigimeContract, back: str, state: str) -> Pending:
        """Ask for a place in the respondent's library. Raises FieldappError."""
        ours = Contract.of(contract)
        writes = version_at(contract.base_of(contract.versions.write))
        # Whoever is to have a postbox named says where a refusal goes: digi.me tells writers apart by that.
        postbox = ours.version.page_names_callback or not writes.imports
        page = Page(source_type="push", callback=back if postbox else None)
        options = contract.options.wire()
        with self._digime(ours, back) as digime:
            asked = Asking(digime).authorize(
                redirect_uri=back, state=state, page=page, options=options or None
            )
        return Pending(
            scope=ours.scope, state=state, verifier=asked.verifier, url=asked.url, redirect_uri=back
        )

    def to_read(self, contract: DigimeContract, back: str, state: str, name: str) -> Pending:
        """Ask whoever gave the tokens under that name in the vault to let the other contract read.

        digi.me knows by those tokens whose library it is. Raises FieldappError.
        """
        reading = _reading(contract)
        page = Page(callback=back if reading.version.page_names_callback else None)
        with (
            self._digime(Contract.of(contract), back) as writer,
            self._digime(reading, back) as reader,
        ):
            access, asking = writer.access(name), Asking(reader)
            tokens = access.usable()
            try:
                asked = asking.authorize(
                    redirect_uri=back, state=state, page=page, access_token=tokens.access
                )
            except ConsentNeeded:  # they may only have run out
                tokens = access.renewed(tokens)
                asked = asking.authorize(
                    redirect_uri=back, state=state, page=page, access_token=tokens.access
                )
        return Pending(
            scope=reading.scope,
            state=state,
            verifier=asked.verifier,
            url=asked.url,
            redirect_uri=back,
            reads=True,
        )

    def exchange(self, contract: DigimeContract, pending: Pending) -> Tokens:
        """Return the tokens for the code that came back. Raises ConsentOver, FieldappError."""
        ours = _reading(contract) if pending.reads else Contract.of(contract)
        with self._digime(ours, pending.redirect_uri) as digime:
            try:
                return Asking(digime).exchange(pending.code, pending.verifier)
            except ConsentNeeded as error:
                raise ConsentOver(error.detail) from None

    @contextmanager
    def _digime(self, ours: Contract, back: str) -> Generator[Digime]:
        ours = ours.coming_back_to(back)
        made = Digime(ours, self._secrets, clock=self._clock, new_nonce=self._new_nonce)
        with closing(made):
            with self._lock:
                self._open.add(made)
            try:
                yield made
            finally:
                with self._lock:
                    self._open.discard(made)


def reads_apart(contract: DigimeContract) -> bool:
    """Whether reading back takes a yes of its own: another contract does it."""
    return contract.read_contract_id not in ("", contract.contract_id)


def goes_to_provider(contract: DigimeContract) -> bool:
    """Whether records go to the service behind an account, where nobody can read them back."""
    imports = version_at(contract.base_of(contract.versions.write)).imports
    return imports and contract.pushed_as is PushedAs.FHIR


def demand_same(pending: Pending, contract: DigimeContract) -> None:
    """Raise OtherProject where a question was asked for another contract than the one in use."""
    ours = Contract.reading(contract) if pending.reads else Contract.of(contract)
    if ours is None or pending.scope != ours.scope:
        raise OtherProject("the question was asked for another contract")


def _reading(contract: DigimeContract) -> Contract:
    reading = Contract.reading(contract)
    if reading is None:
        raise ProjectInvalid("the project has no contract to read with")
    return reading
