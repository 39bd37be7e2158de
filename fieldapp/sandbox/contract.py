"""The digi.me contract that this sandbox knows: ids, keys and the one user's tokens."""

from __future__ import annotations

import json
import secrets
from dataclasses import asdict, dataclass, replace
from functools import cache
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
class Signatory:
    """One contract as requests name it; keys are PEM texts, `private_key` may be ''."""

    client_id: str
    contract_id: str
    public_key: str
    private_key: str

    def key(self) -> rsa.RSAPublicKey:
        """Return the key that requests are checked with and files are locked for."""
        return _public(self.public_key)


@dataclass(frozen=True)
class Contract:
    """What digi.me knows of one application: a contract to write with, another one to read with, a postbox.

    Keys are PEM texts; a private key is '' when only the public half was given.
    """

    application_id: str
    contract_id: str
    public_key: str
    private_key: str
    server_key: str  # signs our own token answers
    access_token: str
    refresh_token: str
    read_id: str = ""
    read_public_key: str = ""
    read_private_key: str = ""
    postbox_id: str = ""
    postbox_key: str = ""  # opens what is written to postboxes

    @property
    def writer(self) -> Signatory:
        """The contract that writes."""
        client_id = f"{self.application_id}_{self.contract_id}"
        return Signatory(client_id, self.contract_id, self.public_key, self.private_key)

    @property
    def reader(self) -> Signatory:
        """The contract that reads."""
        client_id = f"{self.application_id}_{self.read_id}"
        return Signatory(client_id, self.read_id, self.read_public_key, self.read_private_key)

    def named(self, client_id: object) -> Signatory | None:
        """Return the contract of a client_id claim, None where there is none."""
        return next((one for one in (self.writer, self.reader) if one.client_id == client_id), None)

    def server_signer(self) -> rsa.RSAPrivateKey:
        """Return the key of our own answers."""
        return _private(self.server_key)

    def postbox_opener(self) -> rsa.RSAPrivateKey:
        """Return the key that opens postbox writes."""
        return _private(self.postbox_key)

    def issue_tokens(self, tokens: Tokens) -> None:
        """Make the contract's own tokens good from now on."""
        holder = holder_of(OWNER, self.contract_id)
        tokens.issue("access", self.access_token, holder, ACCESS_SECONDS)
        tokens.issue("refresh", self.refresh_token, holder, REFRESH_SECONDS)

    @classmethod
    def establish(cls, database: Database, tokens: Tokens, given: Contract | None) -> Contract:
        """Return the contract of this database: the given one, the kept one, or a new one."""
        kept = database.fact("contract")
        if given is None and kept is not None:
            return _grown(cls(**json.loads(kept)), database)
        contract = given or fresh_contract()
        with database.change():
            contract.issue_tokens(tokens)
            database.set_fact("contract", json.dumps(asdict(contract)))
        return contract


def holder_of(user: str, contract_id: str) -> str:
    """Name whom tokens belong to: one user with one contract, and no other contract may use them."""
    return f"{user}/{contract_id}"


def _grown(contract: Contract, database: Database) -> Contract:
    """Give the contract of an older folder what it lacks: a postbox, a contract to read with."""
    if contract.postbox_id:
        return contract
    grown = replace(contract, **_reading_and_postbox())
    with database.change():
        database.set_fact("contract", json.dumps(asdict(grown)))
        holder = holder_of(OWNER, contract.contract_id)
        database.run("UPDATE tokens SET owner = ? WHERE family = 'digime' AND owner = ?", holder, OWNER)
    return grown


def _reading_and_postbox() -> dict[str, str]:
    """Return a new contract to read with and a new postbox, as fields of Contract."""
    read_key = _new_key()
    return {
        "read_id": secrets.token_hex(16),
        "read_public_key": public_pem(_private(read_key)),
        "read_private_key": read_key,
        "postbox_id": secrets.token_hex(16),
        "postbox_key": _new_key(),
    }


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
        **_reading_and_postbox(),
    )


def read_contract(file: Path) -> Contract:
    """Read a contract file: applicationId, contractId, publicKey or privateKey (PEM), optional tokens.

    `readContract` (contractId and a key likewise) and `postbox` (id, privateKey) replace new ones.
    Raises OSError, ValueError or KeyError for a file that is none.
    """
    given: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    public_key, private_key = _keys(given)
    tokens: dict[str, Any] = given.get("tokens", given)
    others = _reading_and_postbox()
    if reading := given.get("readContract"):
        others["read_id"] = str(reading["contractId"])
        others["read_public_key"], others["read_private_key"] = _keys(reading)
    if postbox := given.get("postbox"):
        others |= {"postbox_id": str(postbox["id"]), "postbox_key": str(postbox["privateKey"])}
    return Contract(
        application_id=str(given["applicationId"]),
        contract_id=str(given["contractId"]),
        public_key=public_key,
        private_key=private_key,
        server_key=_new_key(),
        access_token=str(tokens.get("accessToken") or new_token()),
        refresh_token=str(tokens.get("refreshToken") or new_token()),
        **others,
    )


def _keys(given: dict[str, Any]) -> tuple[str, str]:
    """Return the public and the private key of a contract, the latter '' where it is not given."""
    private_key = str(given.get("privateKey", ""))
    return str(given.get("publicKey", "")) or public_pem(_private(private_key)), private_key


def public_pem(key: rsa.RSAPrivateKey) -> str:
    """Return the public half as the PKCS#1 PEM that digi.me uses."""
    return key.public_key().public_bytes(Encoding.PEM, PublicFormat.PKCS1).decode()


@cache
def _public(pem: str) -> rsa.RSAPublicKey:
    key = load_pem_public_key(pem.encode())
    if not isinstance(key, rsa.RSAPublicKey):
        raise TypeError("the contract's key is not RSA")
    return key


@cache
def _private(pem: str) -> rsa.RSAPrivateKey:
    key = load_pem_private_key(pem.encode(), None)
    if not isinstance(key, rsa.RSAPrivateKey):
        raise TypeError("the key is not RSA")
    return key


def _new_key() -> str:
    key = rsa.generate_private_key(_EXPONENT, _KEY_BITS)
    # PKCS#1, because the SDK cannot decrypt files with a PKCS#8 key
    return key.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption()).decode()


@cache
def stranger_key() -> rsa.RSAPrivateKey:
    """Return a key that belongs to nobody here, for faults."""
    return _private(_new_key())
