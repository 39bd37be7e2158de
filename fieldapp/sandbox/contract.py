"""The digi.me contract that this sandbox knows: ids, keys and the one user's tokens."""

from __future__ import annotations

import json
import secrets
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric import rsa

from fieldapp.sandbox.database import Database
from fieldapp.sandbox.keys import new_key, private_key, public_key, public_pem
from fieldapp.sandbox.tokens import Tokens

OWNER = "digime-user"
ACCESS_SECONDS = 24 * 3600
REFRESH_SECONDS = 180 * 24 * 3600
_TOKEN_BYTES = 80  # as long as the real ones: 160 hex characters


@dataclass(frozen=True)
class Signatory:
    """One contract as requests name it; keys are PEM texts, `private_key` may be ''."""

    client_id: str
    contract_id: str
    public_key: str
    private_key: str

    def key(self) -> rsa.RSAPublicKey:
        """Return the key that requests are checked with and files are locked for."""
        return public_key(self.public_key)


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
        return private_key(self.server_key)

    def postbox_opener(self) -> rsa.RSAPrivateKey:
        """Return the key that opens postbox writes."""
        return private_key(self.postbox_key)

    def issue_tokens(self, tokens: Tokens) -> None:
        """Make the contract's own tokens good from now on."""
        holder = holder_of(OWNER, self.contract_id)
        tokens.issue("access", self.access_token, holder, ACCESS_SECONDS)
        tokens.issue("refresh", self.refresh_token, holder, REFRESH_SECONDS)

    @classmethod
    def establish(cls, database: Database, tokens: Tokens, given: Contract | None) -> Contract:
        """Return the contract of this database: the given one, the kept one, or a new one."""
        kept = database.fact("contract")
        before = None if kept is None else _grown(cls(**json.loads(kept)), database)
        if given is None and before is not None:
            return before
        contract = fresh_contract() if given is None else _completed(given, before)
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


def _completed(given: Contract, before: Contract | None) -> Contract:
    """Fill what a contract file leaves open: as it was before for the same contract, anew for another."""
    same = before is not None and before.writer.client_id == given.writer.client_id
    source = before if same and before is not None else fresh_contract()
    filled = given
    if not given.read_id:
        names = ("read_id", "read_public_key", "read_private_key")
        filled = replace(filled, **{name: getattr(source, name) for name in names})
    if not given.postbox_id:
        filled = replace(filled, postbox_id=source.postbox_id, postbox_key=source.postbox_key)
    return replace(
        filled,
        server_key=source.server_key,
        access_token=given.access_token or source.access_token,
        refresh_token=given.refresh_token or source.refresh_token,
    )


def _reading_and_postbox() -> dict[str, str]:
    """Return a new contract to read with and a new postbox, as fields of Contract."""
    read_key = new_key()
    return {
        "read_id": secrets.token_hex(16),
        "read_public_key": public_pem(private_key(read_key)),
        "read_private_key": read_key,
        "postbox_id": secrets.token_hex(16),
        "postbox_key": new_key(),
    }


def new_token() -> str:
    """Return a new opaque token."""
    return secrets.token_hex(_TOKEN_BYTES)


def fresh_contract() -> Contract:
    """Return a contract with keys and tokens that nobody used before."""
    own_key = new_key()
    return Contract(
        application_id="fieldapp-sandbox",
        contract_id=secrets.token_hex(16),
        public_key=public_pem(private_key(own_key)),
        private_key=own_key,
        server_key=new_key(),
        access_token=new_token(),
        refresh_token=new_token(),
        **_reading_and_postbox(),
    )


def read_contract(file: Path) -> Contract:
    """Read a contract file: applicationId, contractId, publicKey or privateKey (PEM), optional tokens.

    `readContract` (contractId and a key likewise) and `postbox` (id, privateKey) are optional, too; what
    is left out is '' here and found when the contract is established.
    Raises OSError, ValueError or KeyError for a file that is none.
    """
    given: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    public, private = _keys(given)
    tokens: dict[str, Any] = given.get("tokens", given)
    others: dict[str, str] = {}
    if reading := given.get("readContract"):
        others["read_id"] = str(reading["contractId"])
        others["read_public_key"], others["read_private_key"] = _keys(reading)
    if postbox := given.get("postbox"):
        others |= {"postbox_id": str(postbox["id"]), "postbox_key": str(postbox["privateKey"])}
    return Contract(
        application_id=str(given["applicationId"]),
        contract_id=str(given["contractId"]),
        public_key=public,
        private_key=private,
        server_key="",
        access_token=str(tokens.get("accessToken") or ""),
        refresh_token=str(tokens.get("refreshToken") or ""),
        **others,
    )


def _keys(given: dict[str, Any]) -> tuple[str, str]:
    """Return the public and the private key of a contract, the latter '' where it is not given."""
    private = str(given.get("privateKey", ""))
    return str(given.get("publicKey", "")) or public_pem(private_key(private)), private
