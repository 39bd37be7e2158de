"""Calls on the wire: signed, sent, and their answers taken in up to a limit and no further."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from functools import lru_cache, partial
from http.cookiejar import CookieJar

import httpx

from fieldapp.connector import BODY_IS_OUT, Leaving, http_client, wire
from fieldapp.connectors.digime.calls import Call
from fieldapp.connectors.digime.signing import Signer
from fieldapp.connectors.digime.unpacking import OFFERED, decoded
from fieldapp.errors import BadAnswer

_OF_THE_BODY = {"content-encoding", "content-length", "transfer-encoding"}
_CONNECTION = {"connection": "keep-alive"}
_WHO_AND_HOW = {"user-agent": "fieldapp", "accept-encoding": OFFERED}


class _NoCookies(CookieJar):
    """Keeps none, as the SDK: what came with one respondent must not go along with another."""

    def extract_cookies(self, response: object, request: object) -> None:
        """Take nothing from an answer."""


class Wire:
    """Sends calls to one digi.me; any number of threads may."""

    def __init__(self, base_url: str, signer: Signer, *, timeout: httpx.Timeout) -> None:
        """Take the API's address with its slash and who signs."""
        self._base_url = base_url
        self._signer = signer
        self._client = http_client(base_url, timeout=timeout, headers={})
        self._client.cookies = _NoCookies()

    def ask(self, call: Call) -> httpx.Response:
        """Return the whole answer, whatever its status. Raises WireError, ProjectInvalid, VaultLocked."""
        with self.opened(call) as answer:
            return whole(call, answer)

    @contextmanager
    def opened(self, call: Call) -> Generator[httpx.Response]:
        """Give the answer, its body still to come. Raises WireError, also while the body is read inside."""
        address = call.path if "://" in call.path else f"{self._base_url}{call.path}"
        # All of them: each call says what it wants, a library push nothing.
        headers = {**_CONNECTION, **({} if call.bare else _WHO_AND_HOW), **self._signer.headers(call)}
        with wire(call.doing):
            size = len(call.body) if isinstance(call.body, bytes) else call.size
            request = httpx.Request(
                call.method,
                httpx.URL(address) if call.hidden else _known(address),
                headers=headers,
                content=self._content(call),
                extensions={
                    "timeout": self._client.patience(size).as_dict(),
                    BODY_IS_OUT: partial(self._signer.sign_next, call),
                },
            )
            answer = self._client.send(request, stream=True)
            try:
                yield answer
            finally:
                answer.close()

    def tell_leaving(self, leaving: Leaving | None) -> None:
        """Tell how far long bodies are; see Connector.tell_leaving."""
        self._client.leaving = leaving

    def hang_up(self) -> None:
        """Cut short what goes on now; see Connector.hang_up."""
        self._client.hang_up()

    def close(self) -> None:
        """Release connections."""
        self._client.close()

    def _content(self, call: Call) -> bytes | Iterator[bytes] | None:
        """Return a body as httpx wants it: an iterator goes chunked, as the SDK sends even a whole one."""
        return self._client.told(call.body(), call.size) if callable(call.body) else call.body


@lru_cache(16)
def _known(address: str) -> httpx.URL:
    """Return an address taken apart: that of a push is always the same."""
    return httpx.URL(address)


def whole(call: Call, answer: httpx.Response) -> httpx.Response:
    """Return an answer with its body in memory. Raises BadAnswer for more of it than the call allows."""

    def limited(pieces: Iterator[bytes]) -> Iterator[bytes]:
        size = 0
        for piece in pieces:
            size += len(piece)
            if size > call.most:
                raise BadAnswer(f"{call.doing}: HTTP {answer.status_code}: more than {call.most} bytes")
            yield piece

    if answer.headers.get("content-length") == "0" and "transfer-encoding" not in answer.headers:
        answer.read()  # as after every good push
        return answer
    # As it comes, too: what is packed can go on for ever without becoming anything.
    content = b"".join(limited(plain(call.doing, answer, limited)))
    headers = [(name, value) for name, value in answer.headers.multi_items() if name not in _OF_THE_BODY]
    return httpx.Response(answer.status_code, headers=headers, content=content)


def plain(
    doing: str, answer: httpx.Response, limited: Callable[[Iterator[bytes]], Iterator[bytes]] = iter
) -> Iterator[bytes]:
    """Return the body of an answer while it comes, unpacked a little at a time. Raises BadAnswer.

    httpx itself unpacks all of a piece at once, and some hundred bytes can hold gigabytes.
    """
    return decoded(doing, limited(answer.iter_raw()), answer.headers.get("content-encoding", ""))
