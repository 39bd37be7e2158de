"""A server that notes every byte it gets, and proxies in front of it."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Generator
from contextlib import suppress
from typing import Any

import pytest

from fieldapp.sandbox.proxy.front import FaultProxy
from fieldapp.sandbox.proxy.profile import read_profile

_STOP = 10


class Noting:
    """An HTTP server of the barest kind: it answers each whole request and keeps the bytes of all."""

    def __init__(self) -> None:
        self.body = b'{"answer": "' + b"x" * 200 + b'"}'
        self.whole: list[bytes] = []  # requests that came to their end
        self.torn: list[bytes] = []  # what came of the others
        self._changed = threading.Condition()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    @property
    def answer(self) -> bytes:
        """The answer to every request."""
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(self.body)}\r\n"
        return head.encode() + b"Connection: close\r\n\r\n" + self.body

    def wait_for(self, right: Callable[[], bool]) -> None:
        """Wait until a condition on what came holds."""
        with self._changed:
            assert self._changed.wait_for(right, _STOP)

    def close(self) -> None:
        """Stop."""
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(_STOP)

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            data, whole = b"", False
            with suppress(ConnectionError):
                while not (whole := _is_whole(data)) and (piece := connection.recv(65536)):
                    data += piece
            with self._changed:
                (self.whole if whole else self.torn).append(data)
                self._changed.notify_all()
            if whole:
                with suppress(ConnectionError):
                    connection.sendall(self.answer)


def _is_whole(data: bytes) -> bool:
    head, end, body = data.partition(b"\r\n\r\n")
    if not end:
        return False
    headers = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:])
    if b"transfer-encoding" in headers:
        return body.endswith(b"0\r\n\r\n")
    return len(body) >= int(headers.get(b"content-length", b"0"))


@pytest.fixture
def noting() -> Generator[Noting]:
    server = Noting()
    yield server
    server.close()


@pytest.fixture
def proxy_with(noting: Noting) -> Generator[Callable[..., FaultProxy]]:
    """Return a maker of proxies to the noting server, with these rules."""
    made: list[FaultProxy] = []

    def make(*rules: dict[str, Any], **more: Any) -> FaultProxy:
        profile = read_profile({"rules": list(rules), **more})
        made.append(FaultProxy("127.0.0.1", noting.port, profile).start())
        return made[-1]

    yield make
    for proxy in made:
        proxy.stop()
