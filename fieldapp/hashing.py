"""SHA-256 of a file on its way out, worked out on another thread while its pieces are on the wire."""

from __future__ import annotations

import hashlib
from concurrent.futures import Future, ThreadPoolExecutor

BLOCK = 512 * 1024  # bytes: below it, handing over takes longer than hashing


class Hashing:
    """A digest that is fed blocks in order; large ones on a thread of its own, one at a time."""

    def __init__(self) -> None:
        """Nothing was fed yet; there is no thread before the first large block."""
        self._digest = hashlib.sha256()
        self._hand: ThreadPoolExecutor | None = None
        self._last: Future[None] | None = None

    def close(self) -> None:
        """End the thread, if there is one."""
        if self._hand is not None:
            self._hand.shutdown()

    def feed(self, block: bytes) -> None:
        """Take the next block: it may still be hashed when this returns, and no other is then."""
        if self._last is not None:
            self._last.result()
        if len(block) < BLOCK:
            self._last = None
            self._digest.update(block)
            return
        if self._hand is None:
            self._hand = ThreadPoolExecutor(1, "hashing")
        self._last = self._hand.submit(self._digest.update, block)

    def hexdigest(self) -> str:
        """Return the SHA-256 of all that was fed."""
        if self._last is not None:
            self._last.result()
        return self._digest.hexdigest()
