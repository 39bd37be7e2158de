"""digi.me's JWTs, byte for byte as its own SDK makes them: PS512, salt of 64 bytes, `alg` before `typ`."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from fieldapp.connector import Clock, Secrets
from fieldapp.errors import ProjectInvalid
from fieldapp.records import DigimeContract
from fieldapp.settings import DIGIME_KEY, read_contract_key

ALGORITHM = "PS512"


class Signer:
    """Signs as one contract. The key is read once: loading it costs a hundred times what signing does."""

    def __init__(
        self, contract: DigimeContract, secrets: Secrets, *, clock: Clock, new_nonce: Callable[[], str]
    ) -> None:
        """Take the contract and where its key is; `new_nonce` gives 32 characters of [A-Za-z0-9]."""
        self._client_id = f"{contract.application_id}_{contract.contract_id}"
        self._secrets = secrets
        self._clock = clock
        self._new_nonce = new_nonce
        self._lock = threading.Lock()
        self._key: RSAPrivateKey | None = None

    def bearer(self, **claims: str) -> str:
        """Return the Authorization header of one request. Claims stand in alphabetical order, time in ms."""
        own: dict[str, Any] = {
            "client_id": self._client_id,
            "nonce": self._new_nonce(),
            "timestamp": int(self._clock().timestamp() * 1000),
        }
        return f"Bearer {self.sign(dict(sorted({**own, **claims}.items())))}"

    def sign(self, payload: dict[str, Any]) -> str:
        """Return a JWT of exactly this payload in this order. Raises ProjectInvalid, VaultLocked."""
        return jwt.encode(payload, self._contract_key(), ALGORITHM)

    def _contract_key(self) -> RSAPrivateKey:
        with self._lock:
            if self._key is None:
                pem = self._secrets.get(DIGIME_KEY)
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
