"""The digi.me contract that this sandbox knows: ids, keys and the one user's tokens."""

from __future__ import annotations

import json
import secrets
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)

from fieldapp.sandbox.database import Database
from fieldapp.sandbox.tokens import Tokens

OWNER = "digime-user"
ACCESS_SECONDS = 24 * 3600
REFRESH_SECONDS = 180 * 24 * 3600
_TOKEN_BYTES = 80  # as long as the real ones: 160 hex characters
_KEY_BITS = 2048
_EXPONENT = 65537


@dataclass(frozen=True)
class Contract:
    """A contract; keys are PEM texts, `private_key` is '' when only the public half was given."""

    application_id: str
    contract_id: str
    public_key: str
    private_key: str
    server_key: str  # signs our own token answers
    access_token: str
    refresh_token: str

    @property
    def client_id(self) -> str:
        """What the client_id claim must be."""
        return f"{self.application_id}_{self.contract_id}"

    def signer(self) -> rsa.RSAPublicKey:
        """Return the key that requests are checked with."""
        key = load_pem_public_key(self.public_key.encode())
        if not isinstance(key, rsa.RSAPublicKey):
            raise TypeError("the contract's key is not RSA")
        return key

    def server_signer(self) -> rsa.RSAPrivateKey:
        """Return the key of our own answers."""
        return _private(self.server_key)

    def issue_tokens(self, tokens: Tokens) -> None:
        """Make the contract's own tokens good from now on."""
        tokens.issue("access", self.access_token, OWNER, ACCESS_SECONDS)
        tokens.issue("refresh", self.refresh_token, OWNER, REFRESH_SECONDS)

    @classmethod
    def establish(cls, database: Database, tokens: Tokens, given: Contract | None) -> Contract:
        """Return the contract of this database: the given one, the kept one, or a new one."""
        kept = database.fact("contract")
        if given is None and kept is not None:
            return cls(**json.loads(kept))
        contract = given or fresh_contract()
        with database.change():
            contract.issue_tokens(tokens)
            database.set_fact("contract", json.dumps(asdict(contract)))
        return contract


def new_token() -> str:
    """Return a new opaque token."""
    return secrets.token_hex(_TOKEN_BYTES)


def fresh_contract() -> Contract:
    """Return a contract with keys and tokens that nobody used before."""
    private_key = _new_key()
    return Contract(
        application_id="fieldapp-sandbox",
        contract_id=secrets.token_hex(16),
        public_key=public_pem(_private(private_key)),
        private_key=private_key,
        server_key=_new_key(),
        access_token=new_token(),
        refresh_token=new_token(),
    )


def read_contract(file: Path) -> Contract:
    """Read a contract file: applicationId, contractId, publicKey or privateKey (PEM), optional tokens.

    Raises OSError, ValueError or KeyError for a file that is none.
    """
    given: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    private_key = str(given.get("privateKey", ""))
    public_key = str(given.get("publicKey", "")) or public_pem(_private(private_key))
    tokens: dict[str, Any] = given.get("tokens", given)
    return Contract(
        application_id=str(given["applicationId"]),
        contract_id=str(given["contractId"]),
        public_key=public_key,
        private_key=private_key,
        server_key=_new_key(),
        access_token=str(tokens.get("accessToken") or new_token()),
        refresh_token=str(tokens.get("refreshToken") or new_token()),
    )


def public_pem(key: rsa.RSAPrivateKey) -> str:
    """Return the public half as the PKCS#1 PEM that digi.me uses."""
    return key.public_key().public_bytes(Encoding.PEM, PublicFormat.PKCS1).decode()


def _private(pem: str) -> rsa.RSAPrivateKey:
    key = load_pem_private_key(pem.encode(), None)
    if not isinstance(key, rsa.RSAPrivateKey):
        raise TypeError("the key is not RSA")
    return key


def _new_key() -> str:
    key = rsa.generate_private_key(_EXPONENT, _KEY_BITS)
    # PKCS#1, because the SDK cannot decrypt files with a PKCS#8 key
    return key.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption()).decode()
