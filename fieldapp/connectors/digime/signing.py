"""digi.me's JWTs, byte for byte as its own SDK makes them: PS512, salt of 64 bytes, `alg` before `typ`."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

from fieldapp.connector import Clock, Secrets
from fieldapp.connectors.digime.ahead import Ahead, Dated
from fieldapp.connectors.digime.calls import Call, Contract
from fieldapp.errors import ProjectInvalid
from fieldapp.settings import read_contract_key

ALGORITHM = "PS512"
_USUAL = ("access_token",)  # the claims of most calls, beside who asks and when


class Signer:
    """Signs as one contract. The key is read once: loading it costs a hundred times what signing does."""

    def __init__(
        self,
        contract: Contract,
        secrets: Secrets,
        *,
        clock: Clock,
        new_nonce: Callable[[], str],
        ahead: bool = False,
    ) -> None:
        """Take the contract and where its key is; `new_nonce` gives 32 characters of [A-Za-z0-9].

        `ahead`: sign on another thread what probably goes next.
        """
        self._contract = contract
        self._secrets = secrets
        self._clock = clock
        self._new_nonce = new_nonce
        self._lock = threading.Lock()
        self._key: RSAPrivateKey | None = None
        self._ahead: Ahead | None = None
        if ahead:
            self._ahead = Ahead(
                bearer=self._bearer, descriptor=self._descriptor, now=lambda: clock().timestamp()
            )

    def headers(self, call: Call) -> dict[str, str]:
        """Return the headers of one try, under a nonce of its own. Raises ProjectInvalid, VaultLocked."""
        headers = dict(call.headers)
        ahead = self._ahead
        if call.descriptor is not None:
            sign = ahead.descriptor if ahead else self._descriptor
            headers["filedescriptor"] = sign(call.descriptor)
        if call.claims is not None:
            token = ahead.bearer(call.claims) if ahead else self._bearer(call.claims)[1]
            headers["Authorization"] = f"Bearer {token}"
        return headers

    def sign_next(self, call: Call) -> None:
        """Begin the Bearer of a call that comes after one like this, while its answer is waited for."""
        if self._ahead and callable(call.body) and call.claims is not None and tuple(call.claims) == _USUAL:
            self._ahead.next_bearer(call.claims)

    def expect(self, load: Callable[[], Mapping[str, Any]]) -> None:
        """Sign the descriptor that `load` gives when the next body is out."""
        if self._ahead:
            self._ahead.expect(load)

    def describe(self, descriptors: Iterable[Mapping[str, Any]]) -> None:
        """Begin to sign what is about to be sent with files, in their order."""
        if self._ahead:
            self._ahead.next_descriptors(descriptors)

    def close(self) -> None:
        """Sign nothing ahead any more."""
        if self._ahead:
            self._ahead.close()

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

    def _descriptor(self, told: Mapping[str, Any]) -> str:
        return self.sign({"metadata": told})

    def _bearer(self, claims: Mapping[str, str]) -> Dated:
        """Return a JWT of claims in alphabetical order, the time in milliseconds."""
        at = self._clock().timestamp()
        own: dict[str, Any] = {
            "client_id": self._contract.client_id,
            "nonce": self._new_nonce(),
            "timestamp": int(at * 1000),
        }
        return at, self.sign(dict(sorted({**own, **claims}.items())))
