"""The respondent's tokens: kept in the vault, renewed when digi.me no longer takes them."""

from __future__ import annotations

import json
import threading
from typing import Any, cast
from urllib.parse import urlsplit

import httpx
import jwt
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key
from pydantic import ValidationError

from fieldapp.connector import Clock, Secrets, check_common, json_object, wire
from fieldapp.connectors.digime.refusals import access_over, refusal
from fieldapp.connectors.digime.signing import ALGORITHM, Signer
from fieldapp.errors import BadAnswer, NotTrusted
from fieldapp.records import Record
from fieldapp.settings import DIGIME_TOKENS

_RENEW = "renew digi.me access"
_JWKS = "get digi.me's keys"


class Tokens(Record):
    """What lets us write to a respondent's library. `expires_at` is unix seconds; 0 = not known."""

    access: str
    refresh: str
    expires_at: float = 0
    scope: str = ""  # settings.digime_scope of the contract that they are for

    @property
    def secrets(self) -> tuple[str, ...]:
        """Texts that must stand in no message."""
        return (self.access, self.refresh)


class Access:
    """Tokens of one respondent; any number of threads may ask."""

    def __init__(
        self,
        client: httpx.Client,
        base_url: str,
        signer: Signer,
        secrets: Secrets,
        *,
        scope: str,
        clock: Clock,
    ) -> None:
        """Take the wire, the API's address with its slash, who signs, the vault, and whose tokens to use."""
        self._client = client
        self._base_url = base_url
        self._signer = signer
        self._secrets = secrets
        self._scope = scope
        self._clock = clock
        self._lock = threading.Lock()

    def tokens(self) -> Tokens:
        """Return the tokens kept. Raises SignInNeeded, VaultLocked."""
        text = self._secrets.get(DIGIME_TOKENS)
        try:
            tokens = None if text is None else Tokens.model_validate_json(text)
        except ValidationError:  # its text quotes them
            raise access_over("the tokens kept cannot be read") from None
        if tokens is None or tokens.scope != self._scope:
            raise access_over("no tokens of this contract are kept")
        return tokens

    def renewed(self, refused: Tokens) -> Tokens:
        """Return tokens in place of those just refused, renewed and stored. Raises SignInNeeded, WireError.

        The new pair is stored before it is used: digi.me may have ended the old one with this answer.
        """
        with self._lock:
            held = self.tokens()
            if held.access != refused.access:
                return held
            tokens = self._renew(held)
            self._secrets.put({DIGIME_TOKENS: json.dumps(tokens.model_dump(mode="json"))})
            return tokens

    def _renew(self, held: Tokens) -> Tokens:
        headers = {
            # So labelled by the SDK, although the body is empty.
            "content-type": "application/json",
            "accept": "application/json",
            "Authorization": self._signer.bearer(grant_type="refresh_token", refresh_token=held.refresh),
        }
        with wire(_RENEW):
            answer = self._client.post(f"{self._base_url}oauth/token", headers=headers)
        check_common(_RENEW, answer, self._clock(), held.secrets)
        if not answer.is_success:
            raise refusal(_RENEW, answer, held.secrets)
        token = json_object(_RENEW, answer, held.secrets).get("token")
        if not isinstance(token, str):
            raise BadAnswer(f"{_RENEW}: no token in the answer")
        facts = self._verified(token)
        return _read(facts, held)

    def _verified(self, token: str) -> dict[str, Any]:
        """Return a server token's payload once its signature is proved. Raises NotTrusted, BadAnswer."""
        try:
            header = jwt.get_unverified_header(token)
        except jwt.PyJWTError as error:
            raise BadAnswer(f"{_RENEW}: the token is no JWT: {type(error).__name__}") from None
        address, kid = header.get("jku"), header.get("kid")
        if not isinstance(address, str) or not isinstance(kid, str):
            raise BadAnswer(f"{_RENEW}: the token does not say which key signed it")
        key = self._server_key(address, kid)
        try:
            # The laptop's clock may be off; whether a token still works is digi.me's to say, by 401.
            options = {"verify_exp": False, "verify_nbf": False, "verify_iat": False, "verify_aud": False}
            return jwt.decode(token, key, algorithms=[ALGORITHM], options=cast("Any", options))
        except jwt.PyJWTError as error:
            raise NotTrusted(f"{_RENEW}: the token's signature: {type(error).__name__}") from None

    def _server_key(self, address: str, kid: str) -> RSAPublicKey:
        """Fetch digi.me's key by the address the token names, which must be digi.me's own."""
        if _origin(address) != _origin(self._base_url):
            raise NotTrusted(f"{_JWKS}: the token points to another server, {urlsplit(address).hostname}")
        with wire(_JWKS):
            answer = self._client.get(address, headers={"accept": "application/json"})
        check_common(_JWKS, answer, self._clock())
        if not answer.is_success:
            raise refusal(_JWKS, answer)
        keys: Any = json_object(_JWKS, answer).get("keys")
        for entry in cast("list[Any]", keys) if isinstance(keys, list) else []:
            facts = cast("dict[str, Any]", entry) if isinstance(entry, dict) else {}
            pem: Any = facts.get("pem")
            if facts.get("kid") == kid and isinstance(pem, str):
                return _public_key(pem)
        raise BadAnswer(f"{_JWKS}: the key that signed is not among them")


def _public_key(pem: str) -> RSAPublicKey:
    try:
        key = load_pem_public_key(pem.encode())
    except (ValueError, UnsupportedAlgorithm) as error:
        raise BadAnswer(f"{_JWKS}: a key that cannot be read") from error
    if not isinstance(key, RSAPublicKey):
        raise BadAnswer(f"{_JWKS}: no RSA key")
    return key


def _origin(address: str) -> tuple[str, str | None, int | None]:
    """Return scheme, host and port; a token must not lead us elsewhere for the key that proves it."""
    try:
        parts = urlsplit(address)
        return parts.scheme, parts.hostname, parts.port or {"http": 80, "https": 443}.get(parts.scheme)
    except ValueError:
        return "", None, None


def _read(facts: dict[str, Any], before: Tokens) -> Tokens:
    """Return the tokens of a payload; a refresh token that does not come anew stays."""
    parts = {name: cast("Any", facts.get(name)) for name in ("access_token", "refresh_token")}
    values = {
        name: cast("dict[str, Any]", part) if isinstance(part, dict) else {} for name, part in parts.items()
    }
    access, refresh = values["access_token"].get("value"), values["refresh_token"].get("value")
    expires = values["access_token"].get("expires_on")
    if not isinstance(access, str) or not access:
        raise BadAnswer(f"{_RENEW}: no access token in the answer")
    return Tokens(
        access=access,
        refresh=refresh if isinstance(refresh, str) and refresh else before.refresh,
        expires_at=expires if isinstance(expires, int | float) else 0,
        scope=before.scope,
    )
