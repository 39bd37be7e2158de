"""Signing ahead: while a request is on the wire, the signatures of the next are made on another thread.

A signature takes as long as a small request, and needs no lock of Python's while it is made.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from contextlib import suppress
from typing import Any, TypeVar

_FRESH = 20.0  # seconds that a dated token may have lain: digi.me reads its time
_MOST = 64  # descriptors that wait to be sent

_Kind = TypeVar("_Kind")
Dated = tuple[float, str]  # unix seconds that it says, the JWT


class Ahead:
    """What was signed before it was asked for. Any number of threads may ask."""

    def __init__(
        self,
        *,
        bearer: Callable[[Mapping[str, str]], Dated],
        descriptor: Callable[[Mapping[str, Any]], str],
        now: Callable[[], float],
    ) -> None:
        """Take who signs; `now` gives unix seconds."""
        self._sign_bearer = bearer
        self._sign_descriptor = descriptor
        self._now = now
        self._hand = ThreadPoolExecutor(1, "digime-signer")  # it has no thread before the first work
        self._lock = threading.Lock()
        self._bearers: dict[str, Future[Dated]] = {}
        self._descriptors: dict[str, Future[str]] = {}
        self._expected: Callable[[], Mapping[str, Any]] | None = None
        self._coming: Future[None] | None = None  # what was expected, on its way to be signed

    def bearer(self, claims: Mapping[str, str]) -> str:
        """Return a token of these claims that is used for the first time."""
        with self._lock:
            begun = self._bearers.pop(_name(claims), None)
        if begun is not None:
            with suppress(CancelledError):  # closed before its turn came
                at, token = begun.result()
                if 0 <= self._now() - at < _FRESH:
                    return token
        return self._sign_bearer(claims)[1]

    def descriptor(self, told: Mapping[str, Any]) -> str:
        """Return a descriptor signed; there is no time in it."""
        with self._lock:
            begun = self._descriptors.pop(_name(told), None)
        if begun is not None:
            with suppress(CancelledError):
                return begun.result()
        if self._coming is not None:
            self._coming.cancel()  # it is probably this one: once is enough
        return self._sign_descriptor(told)

    def next_bearer(self, claims: Mapping[str, str]) -> None:
        """Begin the token of a request that probably comes next; the one before is forgotten.

        After it comes what was expected: nothing else is to be done now but to wait for an answer.
        """
        if (begun := self._begun(lambda: self._sign_bearer(claims))) is not None:
            with self._lock:
                self._bearers = {_name(claims): begun}
        expected, self._expected = self._expected, None
        if expected is not None:
            self._coming = self._begun(lambda: self._sign_expected(expected))

    def expect(self, load: Callable[[], Mapping[str, Any]]) -> None:
        """Keep in mind a descriptor that is still to be read from the disk; what fails is met in its turn."""
        self._expected = load

    def next_descriptors(self, told: Iterable[Mapping[str, Any]]) -> None:
        """Begin descriptors of files that are about to be sent, in this order."""
        for one in told:
            if (begun := self._begun(lambda one=one: self._sign_descriptor(one))) is not None:
                self._keep(one, begun)

    def close(self) -> None:
        """Stop; what is asked for afterwards is signed on the spot."""
        self._hand.shutdown(cancel_futures=True)

    def _keep(self, told: Mapping[str, Any], signed: Future[str]) -> None:
        with self._lock:
            if len(self._descriptors) >= _MOST:
                self._descriptors.clear()
            self._descriptors[_name(told)] = signed

    def _sign_expected(self, load: Callable[[], Mapping[str, Any]]) -> None:
        told, signed = load(), Future[str]()
        self._keep(told, signed)  # whoever asks now waits for this rather than sign it, too
        try:
            signed.set_result(self._sign_descriptor(told))
        except BaseException as error:
            signed.set_exception(error)
            raise

    def _begun(self, work: Callable[[], _Kind]) -> Future[_Kind] | None:
        try:
            return self._hand.submit(work)
        except RuntimeError:  # closed
            return None


def _name(facts: Mapping[str, Any]) -> str:
    return json.dumps(facts, sort_keys=True)
