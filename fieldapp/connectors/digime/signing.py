"""digi.me's JWTs, byte for byte as its own SDK makes them: PS512, salt of 64 bytes, `alg` before `typ`."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from fieldapp.connector import Clock, Secrets
from fieldapp.connectors.digime.calls import Call, Contract
from fieldapp.errors import ProjectInvalid
from fieldapp.settings import read_contract_key

ALGORITHM = "PS512"


class Signer:
    """Signs as one contract. The key is read once: loading it costs a hundred times what signing does."""

    def __init__(
        self, contract: Contract, secrets: Secrets, *, clock: Clock, new_nonce: Callable[[], str]
    ) -> None:
        """Take the contract and where its key is; `new_nonce` gives 32 characters of [A-Za-z0-9]."""
        self._contract = contract
        self._secrets = secrets
        self._clock = clock
        self._new_nonce = new_nonce
        self._lock = threading.Lock()
        self._key: RSAPrivateKey | None = None

    def headers(self, call: Call) -> dict[str, str]:
        """Return the headers of one try, under a nonce of its own. Raises ProjectInvalid, VaultLocked."""
        headers = dict(call.headers)
        if call.descriptor is not None:
            headers["filedescriptor"] = self.sign({"metadata": call.descriptor})
        if call.claims is not None:
            headers["Authorization"] = f"Bearer {self.sign(self._dated(call.claims))}"
        return headers

    def sign(self, payload: dict[str, Any]) -> str:
        """Return a JWT of exactly this payload in this order. Raises ProjectInvalid, VaultLocked."""
        return jwt.encode(payload, self.key(), ALGORITHM)

    def key(self) -> RSAPrivateKey:
        """Return the contract's key. Raises ProjectInvalid, VaultLocked."""
        with self._lock:
            if self._key is None:
                pem = self._secrets.get(self._contract.key_name)
                if pem is None:
                    raise ProjectInvalid(
                        "the vault has no contract key",
                        title="The project's digi.me key is not on this laptop.",
                        hint="Open the project file again.",
                    )
                try:
                    self._key = read_contract_key(pem)
                except ValueError as error:
                    raise ProjectInvalid(f"digi.me private key: {error}") from None
            return self._key

    def _dated(self, claims: Mapping[str, str]) -> dict[str, Any]:
        """Return claims in alphabetical order, the time in milliseconds."""
        own: dict[str, Any] = {
            "client_id": self._contract.client_id,
            "nonce": self._new_nonce(),
            "timestamp": int(self._clock().timestamp() * 1000),
        }
        return dict(sorted({**own, **claims}.items()))
