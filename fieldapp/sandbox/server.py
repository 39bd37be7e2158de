"""The HTTP server process around the site: socket, ready line, end."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import sys
import threading
from collections.abc import Mapping
from types import FrameType
from typing import Any

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

_KEEP_ALIVE_SECONDS = 75
_GRACE_SECONDS = 3


class _OpenProtocol(H11Protocol):
    """HTTP/1.1 as uvicorn speaks it, with the transport in the site's reach, so that it can hang up."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Note the transport in the state that every request of this connection gets a copy of."""
        super().connection_made(transport)
        self.app_state: dict[str, Any] = {**self.app_state, "transport": transport}


class _Announcer(uvicorn.Server):
    """A server that prints its ready line once it listens."""

    def __init__(self, config: uvicorn.Config, ready: Mapping[str, str]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        sys.stdout.write(json.dumps(self._ready) + "\n")
        sys.stdout.flush()


def serve(
    site: ASGIApp, listener: socket.socket, ready: Mapping[str, str], *, until_stdin_closes: bool
) -> None:
    """Serve until SIGTERM, SIGINT or, when asked, the end of stdin; `ready` is printed once it listens."""
    config = uvicorn.Config(
        site,
        http=_OpenProtocol,
        ws="none",
        lifespan="on",
        log_config=None,
        log_level="warning",
        access_log=False,
        server_header=False,
        timeout_keep_alive=_KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=_GRACE_SECONDS,
    )
    server = _Announcer(config, ready)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, _ignore)  # uvicorn raises the signal again at its end, and the exit code is 0
    if until_stdin_closes:
        threading.Thread(target=_stop_at_end_of_stdin, args=(server,), daemon=True).start()
    server.run([listener])


def url_of(listener: socket.socket) -> str:
    """Return the address of a bound socket, without a trailing slash."""
    address = listener.getsockname()
    shown = f"[{address[0]}]" if listener.family is socket.AF_INET6 else address[0]
    return f"http://{shown}:{address[1]}"


def listen(host: str, port: int) -> socket.socket:
    """Return a bound socket; port 0 takes a free one. Raises OSError when the address cannot be had.

    A just freed port can be had at once, but on Windows, where that is unsafe.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio sends small writes at once (TCP_NODELAY) only on sockets that name their protocol; without that
    # an answer on a kept connection waits 40 ms for the client's delayed acknowledgement.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name != "nt":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
    except OSError:
        listener.close()
        raise
    return listener


def _stop_at_end_of_stdin(server: uvicorn.Server) -> None:
    """Wait for the parent to close our stdin, by wish or by dying."""
    while os.read(sys.stdin.fileno(), 4096):  # not through the buffer: its lock would be held at exit
        pass
    server.should_exit = True


def _ignore(_number: int, _frame: FrameType | None) -> None:
    """Let uvicorn's own handler do the work."""
