"""Asking respondents for access, start to end: where to send them, and what to do when they come back."""

from __future__ import annotations

from dataclasses import dataclass, replace

from fieldapp.connectors.digime import grants
from fieldapp.connectors.digime.access import Access, Digime
from fieldapp.connectors.digime.answers import Session, object_of, read_session
from fieldapp.connectors.digime.calls import Call
from fieldapp.connectors.digime.grants import Options, Page, Pkce
from fieldapp.connectors.digime.tokens import Tokens
from fieldapp.errors import BadAnswer

_PLAIN = Page()


@dataclass(frozen=True, repr=False)
class Asked:
    """Where the respondent goes, and what to keep in the vault until they are back."""

    url: str
    session: Session
    verifier: str = ""  # '' where no code comes back


class Asking:
    """Leads respondents through digi.me's pages; nothing is stored here."""

    def __init__(self, digime: Digime) -> None:
        """Take the contract."""
        self._digime = digime

    def authorize(
        self,
        *,
        redirect_uri: str,
        state: str,
        page: Page = _PLAIN,
        options: Options | None = None,
        access_token: str = "",
        storage_id: str = "",
    ) -> Asked:
        """Return the page that asks for consent, with what the session may hold. Raises FieldappError.

        The respondent comes back to `redirect_uri`; on v1.6 that is the contract's, for a refusal too unless
        the page names a callback.
        """
        pkce = Pkce.of(self._digime.new_nonce())
        call = grants.authorize(
            self._digime.contract,
            pkce,
            redirect_uri=redirect_uri,
            state=state,
            options=options,
            access_token=access_token,
        )
        code, session = self._begun(call, "preauthorization_code")
        if storage_id:
            named = object_of(call.doing, self._digime.ask(grants.storage_reference(storage_id))).get("id")
            if not isinstance(named, str):
                raise BadAnswer(f"{call.doing}: the storage got no name")
            page = replace(page, storage=named)
        return Asked(self._address(page, "authorize", code), session, pkce.verifier)

    def exchange(self, code: str, verifier: str) -> Tokens:
        """Return the tokens for the code of a Consent. Raises ConsentNeeded where it ran out, FieldappError.

        Keep them with Access.keep; `user` says whose library they open.
        """
        return self._digime.tokens_for(grants.exchange(self._digime.contract, code, verifier))

    def onboard(self, access: Access, *, redirect_uri: str, state: str = "", page: Page = _PLAIN) -> Asked:
        """Return the page where a known respondent adds a service."""
        return self._known(access, "onboard", page, redirect_uri=redirect_uri, state=state)

    def reauthorize_account(
        self, access: Access, *, redirect_uri: str, state: str = "", page: Page = _PLAIN
    ) -> Asked:
        """Return the page where a known respondent signs in to a service again."""
        return self._known(
            access, "reauthorize", replace(page, source_type=""), redirect_uri=redirect_uri, state=state
        )

    def reauthorize(self, access: Access, *, redirect_uri: str, state: str) -> Asked:
        """Return the page where a known respondent agrees anew; its code is exchanged like the first."""
        pkce = Pkce.of(self._digime.new_nonce())
        call = grants.reference(
            self._digime.contract, access.tokens().access, redirect_uri=redirect_uri, state=state, pkce=pkce
        )
        code, session = self._begun(call, "reference_code")
        return Asked(self._address(Page(source_type=""), "user-reauth", code), session, pkce.verifier)

    def _known(self, access: Access, to: str, page: Page, *, redirect_uri: str, state: str) -> Asked:
        def build(access_token: str) -> Call:
            return grants.reference(
                self._digime.contract, access_token, redirect_uri=redirect_uri, state=state
            )

        doing = "ask for a page of digi.me"
        body = object_of(doing, access.send(build))
        code = grants.code_in(doing, self._digime.proved_token(doing, body), "reference_code")
        return Asked(self._address(page, to, code), read_session(doing, body))

    def _begun(self, call: Call, code_name: str) -> tuple[str, Session]:
        """Return the code that a page begins with, and the session that came along."""
        body = object_of(call.doing, self._digime.ask(call))
        code = grants.code_in(call.doing, self._digime.proved_token(call.doing, body), code_name)
        return code, read_session(call.doing, body)

    def _address(self, page: Page, to: str, code: str) -> str:
        return page.address(self._digime.contract.pages, to, code)
