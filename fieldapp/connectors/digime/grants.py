"""Asking the respondent: PKCE, the calls around consent, the pages they lead to, and what comes back."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import parse_qs, quote, urlencode, urlsplit

from fieldapp.connectors.digime.calls import JSON_WANTED, Call, Contract, compact, json_headers
from fieldapp.connectors.digime.versions import offered
from fieldapp.errors import BadAnswer, ConsentDenied, ConsentNeeded, ConsentOver, OtherAnswer

Options = Mapping[str, Any]  # limits, scope ...: what a session may hold, as JSON


@dataclass(frozen=True, repr=False)
class Pkce:
    """Proof that whoever exchanges the code is who asked for it (RFC 7636, S256)."""

    verifier: str
    challenge: str

    @classmethod
    def of(cls, letters: str) -> Pkce:
        """Make it of 32 random characters of [A-Za-z0-9]."""
        verifier = _base64url(letters.encode())
        return cls(verifier, _base64url(hashlib.sha256(verifier.encode()).digest()))

    @property
    def claims(self) -> dict[str, str]:
        """What shows the challenge."""
        return {"code_challenge": self.challenge, "code_challenge_method": "S256"}


def authorize(
    contract: Contract,
    pkce: Pkce,
    *,
    redirect_uri: str,
    state: str,
    options: Options | None = None,
    access_token: str = "",
) -> Call:
    """Ask for a code that the consent page begins with; with `access_token` for a user who is known already.

    On v1.6 `redirect_uri` is the contract's own. The answer's token holds `preauthorization_code`.
    """
    offered(contract.version, "authorization", here=contract.version.authorizes)
    claims = {
        **({"access_token": access_token} if access_token else {}),
        **pkce.claims,
        "redirect_uri": redirect_uri,
        "response_mode": "query",
        "response_type": "code",
        "state": state,
    }
    return Call(
        "ask for consent",
        "POST",
        "oauth/authorize",
        claims,
        json_headers(),
        compact(_body(contract, options)),
        renews="never",
    )


def exchange(contract: Contract, code: str, verifier: str) -> Call:
    """Turn the code of a consent into tokens."""
    claims = {"code": code, "code_verifier": verifier, "grant_type": "authorization_code"}
    return Call(
        "get digi.me access",
        "POST",
        "oauth/token",
        {**claims, **_redirect(contract)},
        JSON_WANTED,
        renews="never",
    )


def refresh(contract: Contract, refresh_token: str) -> Call:
    """Turn a refresh token into new tokens. The empty body is labelled JSON, as the SDK does."""
    claims = {"grant_type": "refresh_token", "refresh_token": refresh_token}
    return Call(
        "renew digi.me access",
        "POST",
        "oauth/token",
        {**claims, **_redirect(contract)},
        json_headers(),
        renews="never",
    )


def reference(
    contract: Contract,
    access_token: str,
    *,
    redirect_uri: str,
    state: str = "",
    pkce: Pkce | None = None,
    options: Options | None = None,
) -> Call:
    """Ask for a code that a page for a known user begins with; `pkce` for those that end with a new consent.

    The answer's token holds `reference_code`.
    """
    offered(contract.version, "token reference", here=contract.version.authorizes)
    claims = {
        "access_token": access_token,
        **(pkce.claims if pkce else {}),
        "redirect_uri": redirect_uri,
        **({"state": state} if state else {}),
    }
    return Call(
        "ask for a page of digi.me",
        "POST",
        "oauth/token/reference",
        claims,
        json_headers(),
        compact(_body(contract, options)),
        renews="never" if pkce else "token",
    )


def storage_reference(storage_id: str) -> Call:
    """Ask for the name that a storage has in a consent page's address; the answer is {id}."""
    body = compact({"type": "cloudId", "value": storage_id})
    return Call("name a storage", "POST", "reference", {}, json_headers(), body, renews="never")


@dataclass(frozen=True)
class Page:
    """What a page of digi.me is told beside its code, in the order of its address; None is left out."""

    source_type: Literal["pull", "push", ""] = "pull"  # '' = not told, as before SDK 11
    callback: str | None = None  # v1.6: where a failure goes
    service: int | None = None
    sample_data: str | None = None
    sample_data_by_itself: bool | None = None
    language: str | None = None
    sample_data_sources: bool | None = None
    storage: str | None = None
    trigger: bool | None = None
    sources: Mapping[str, Any] | None = None

    def address(self, onboard_url: str, page: str, code: str) -> str:
        """Return the whole address of a page: authorize, onboard, user-reauth or reauthorize."""
        sources = None
        if self.sources is not None:  # encoded twice: by itself, then as part of the query
            sources = quote(json.dumps(self.sources, separators=(",", ":")), safe="!~*'()")
        told = {
            "code": code,
            "callback": self.callback,
            "sourceType": self.source_type or None,
            "service": self.service,
            "sampleDataSet": self.sample_data,
            "sampleDataAutoOnboard": self.sample_data_by_itself,
            "lng": self.language,
            "includeSampleDataOnlySources": self.sample_data_sources,
            "storageRef": self.storage,
            "triggerQuery": self.trigger,
            "sourcesScope": sources,
        }
        query = {
            name: str(value).lower() if isinstance(value, bool) else value for name, value in told.items()
        }
        return f"{onboard_url}{page}?{urlencode({n: v for n, v in query.items() if v is not None})}"


@dataclass(frozen=True, repr=False)
class Consent:
    """What the browser came back with after the respondent agreed."""

    code: str
    account_reference: str = ""  # v1.7: which account the respondent added
    postbox_id: str = ""  # v1.6 and older, of contracts that write
    public_key: str = ""  # of that postbox, PEM


def read_redirect(address: str, state: str) -> Consent:
    """Return what an address that the browser was sent to says. Raises ConsentNeeded with the reason.

    `state` is the one that was sent along: another one belongs to a question that we did not ask.
    """
    found = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
    if not hmac.compare_digest(found.get("state", "").encode(), state.encode()):
        raise OtherAnswer("the state that came back is not the one that was sent")
    if found.get("success") == "true" and found.get("code"):
        return Consent(
            code=found["code"],
            account_reference=found.get("accountReference", ""),
            postbox_id=found.get("postboxId", ""),
            public_key=found.get("publicKey", ""),
        )
    reason = found.get("errorCode", "")[:100]
    if reason == "USER_CANCEL":
        raise ConsentDenied(reason)
    if reason in {"INVALID_CODE", "INITIALIZE_CHECK_FAIL"}:
        raise ConsentOver(reason)
    raise ConsentNeeded(
        reason or "no success and no errorCode",
        title="digi.me could not give access. The record is kept on this disk.",
        hint="Ask the respondent again later. If it happens again, show the details to your supervisor.",
    )


def code_in(doing: str, payload: Mapping[str, Any], name: str) -> str:
    """Return preauthorization_code or reference_code of a proved token. Raises BadAnswer."""
    code: Any = payload.get(name)
    if not isinstance(code, str) or not code:
        raise BadAnswer(f"{doing}: no {name} in the answer")
    return code


def _body(contract: Contract, options: Options | None) -> dict[str, Any]:
    body: dict[str, Any] = {"agent": {"sdk": contract.version.agent}}
    return {**body, "actions": {"pull": dict(options)}} if options else body


def _redirect(contract: Contract) -> dict[str, str]:
    return {"redirect_uri": contract.registered} if contract.version.grants_name_redirect else {}


def _base64url(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
