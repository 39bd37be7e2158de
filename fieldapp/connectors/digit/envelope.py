"""What stands around every DIGIT request: who asks, when, and with which token."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from fieldapp.connector import Clock
from fieldapp.connectors.digit.tokens import Tokens

_API_ID = "fieldapp"
_VERSION = "1.0"


class Envelope:
    """Makes request bodies: `requestInfo` beside the content."""

    def __init__(
        self, *, clock: Clock, new_id: Callable[[], str], device_id: str, both_spellings: bool = False
    ) -> None:
        """Take the facts that go into it. `both_spellings` adds `RequestInfo`, which newer gateways read."""
        self._clock = clock
        self._new_id = new_id
        self._device_id = device_id
        self._both_spellings = both_spellings

    def info(self, path: str, tokens: Tokens) -> dict[str, Any]:
        """Return the requestInfo of one request to `path`; each has a message id of its own."""
        return {
            "apiId": _API_ID,
            "ver": _VERSION,
            "ts": int(self._clock().timestamp() * 1000),
            "action": path.rsplit("/", 1)[-1],
            "did": self._device_id,
            "key": "",
            "msgId": self._new_id(),
            "requesterId": tokens.user.uuid,
            "authToken": tokens.access,
        }

    def around(self, path: str, tokens: Tokens, content: dict[str, Any]) -> dict[str, Any]:
        """Return a whole request body."""
        info = self.info(path, tokens)
        spelt = {"requestInfo": info, "RequestInfo": info} if self._both_spellings else {"requestInfo": info}
        return {**spelt, **content}
