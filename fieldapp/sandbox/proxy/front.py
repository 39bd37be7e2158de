"""The proxy itself: its port, its thread, its profile, and the address that tells what it did."""

from __future__ import annotations

import asyncio
import itertools
import json
import os
import socket
import sys
import threading
from collections.abc import Coroutine
from typing import Any, Self, TypeVar

from fieldapp.sandbox.proxy.exchange import Exchange, Link, Road
from fieldapp.sandbox.proxy.framing import HEAD_LIMIT, NotHttp, read_head
from fieldapp.sandbox.proxy.plan import Plan, draw_plan, share
from fieldapp.sandbox.proxy.profile import Flapping, Profile
from fieldapp.sandbox.proxy.tally import Tally

COUNTS_PATH = "/proxy/counts"
_PATIENCE_SECONDS = 30
_BACKLOG = 128
_LITTLE = 4096  # bytes
_LET_IN = 0.01  # seconds until whoever was let in just before the port closed is met
_T = TypeVar("_T")


class FaultProxy:
    """A proxy to one server in a thread of its own; also a context manager. Any thread may call it."""

    def __init__(
        self,
        target_host: str,
        target_port: int,
        profile: Profile | None = None,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        control_port: int | None = None,
    ) -> None:
        """Take where to pass requests on to, and where to listen.

        With a `control_port` (0 = a free one) `counts()` can also be asked over HTTP; see `control_url`.
        """
        self._host = host
        self._port = port
        self._control_port = control_port
        self._profile = profile or Profile()
        self._numbers = itertools.count(1)
        self._tally = Tally()
        self._road = Road(target_host, target_port, Link(), Link(), self._tally, self._next_plan)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="fault proxy", daemon=True)
        self._guard: socket.socket | None = None
        self._server: asyncio.Server | None = None
        self._control: asyncio.Server | None = None
        self._flapper: asyncio.Task[None] | None = None
        self._exchanges: dict[asyncio.Task[None], Exchange] = {}
        self._failure: BaseException | None = None

    def __enter__(self) -> Self:
        """Start."""
        return self.start()

    def __exit__(self, *_error: object) -> None:
        """Stop."""
        self.stop()

    def start(self) -> Self:
        """Listen. Raises OSError when the port cannot be had."""
        self._thread.start()
        try:
            self._in_loop(self._open())
        except OSError:
            self.stop()
            raise
        return self

    def stop(self) -> None:
        """Hang up on everybody and end the thread. Raises RuntimeError for a defect of the proxy itself."""
        if self._loop.is_closed():
            return
        if self._thread.is_alive():
            self._in_loop(self._close())
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
            self._loop.run_until_complete(self._close())  # whoever was on the way in when the loop stopped
        self._loop.close()
        if self._failure is not None:
            raise RuntimeError("the fault proxy failed") from self._failure

    @property
    def url(self) -> str:
        """The address to use in place of the server's, without a trailing slash."""
        return self._address(self._port)

    @property
    def control_url(self) -> str:
        """The address that answers `counts()` as JSON; '' without a control port."""
        return "" if self._control_port is None else f"{self._address(self._control_port)}{COUNTS_PATH}"

    def counts(self) -> dict[str, Any]:
        """Return what was done since the start; see Tally.view."""
        return self._tally.view()

    def set_profile(self, profile: Profile) -> None:
        """Take another profile from the next connection on, which is number 1 again."""
        self._in_loop(self._use(profile))

    def _in_loop(self, work: Coroutine[Any, Any, _T]) -> _T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(_PATIENCE_SECONDS)

    def _address(self, port: int) -> str:
        shown = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{shown}:{port}"

    def _next_plan(self) -> tuple[int, Plan]:
        number = next(self._numbers)
        return number, draw_plan(self._profile, number)

    async def _open(self) -> None:
        first = _bound(self._host, self._port)
        self._port = first.getsockname()[1]
        if _CAN_SHARE:
            self._guard = first
            await self._listen()
        else:
            await self._listen(first)
        if self._control_port is not None:
            self._control = await asyncio.start_server(self._tell, self._host, self._control_port)
            self._control_port = self._control.sockets[0].getsockname()[1]
        await self._use(self._profile)

    async def _listen(self, bound: socket.socket | None = None) -> None:
        listener = bound or _bound(self._host, self._port)
        self._server = await asyncio.start_server(
            self._connected, sock=listener, limit=HEAD_LIMIT, backlog=_BACKLOG, start_serving=False
        )
        await (
            self._server.start_serving()
        )  # apart, so that a flapper stopped here leaves no nameless listener

    async def _use(self, profile: Profile) -> None:
        if self._flapper is not None:
            self._flapper.cancel()
            await asyncio.wait([self._flapper])  # what it was closing is closed
            self._flapper = None
        if self._server is None:
            await self._listen()
        self._profile = profile
        self._hold_little()
        self._numbers = itertools.count(1)
        if profile.flapping is not None:
            self._flapper = asyncio.create_task(self._flap(profile.flapping, profile.seed))
            self._flapper.add_done_callback(self._note_failure)

    def _hold_little(self) -> None:
        """Let the system take in, for a slow link, no more than such a link holds."""
        if self._server is not None and any(rule.fault == "bandwidth" for rule in self._profile.rules):
            for listener in self._server.sockets:
                listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _LITTLE)

    async def _flap(self, flapping: Flapping, seed: int) -> None:
        """Be there and be away in turn, so long each as the seed has it."""
        for turn in itertools.count(1):
            await asyncio.sleep(_between(flapping.up, share(seed, turn, "up")))
            self._tally.fault("flapping")
            await self._refuse_all()
            await asyncio.sleep(_between(flapping.down, share(seed, turn, "down")))
            await self._listen()
            self._hold_little()

    async def _refuse_all(self) -> None:
        """Stop listening, so that connections are refused, and end those that are open."""
        if self._server is not None:
            server, self._server = self._server, None
            try:
                if isinstance(self._loop, asyncio.SelectorEventLoop):
                    # asyncio forgets to close whoever it took and has not let in when the server closes
                    for listener in server.sockets:
                        self._loop.remove_reader(listener.fileno())
                    await asyncio.sleep(0)
            finally:
                server.close()
        for task, exchange in list(self._exchanges.items()):
            exchange.hang_up()
            task.cancel()

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        exchange = Exchange(self._road, reader, writer)
        task = asyncio.create_task(exchange.run())
        self._exchanges[task] = exchange
        task.add_done_callback(self._exchange_done)

    def _exchange_done(self, task: asyncio.Task[None]) -> None:
        del self._exchanges[task]
        self._note_failure(task)

    def _note_failure(self, task: asyncio.Task[None]) -> None:
        if not task.cancelled() and task.exception() is not None:
            self._failure = task.exception()

    async def _tell(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer one request at the control address."""
        try:
            head = await read_head(b"", reader)
            found = head.path == COUNTS_PATH
            body = json.dumps(self.counts() if found else {"error": f"only {COUNTS_PATH} is here"}).encode()
            status = "200 OK" if found else "404 Not Found"
            kind = f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\nConnection: close"
            writer.write(f"HTTP/1.1 {status}\r\n{kind}\r\n\r\n".encode() + body)
            await writer.drain()
        except (OSError, asyncio.IncompleteReadError, NotHttp):
            writer.transport.abort()
        finally:
            writer.close()

    async def _close(self) -> None:
        if self._flapper is not None:
            self._flapper.cancel()
        if self._control is not None:
            self._control.close()
        if self._guard is not None:
            self._guard.close()
        own, ends = asyncio.current_task(), True
        while ends:
            await self._refuse_all()
            # with those of asyncio's own that let somebody in, whom no exchange serves yet
            await asyncio.gather(*asyncio.all_tasks() - {own}, return_exceptions=True)
            await asyncio.sleep(_LET_IN)
            ends = bool(self._exchanges) or len(asyncio.all_tasks()) > 1
        await self._loop.shutdown_asyncgens()


# Linux lets two sockets have one port while at most one listens: the other keeps it ours meanwhile.
_CAN_SHARE = sys.platform == "linux"


def _bound(host: str, port: int) -> socket.socket:
    """Return a bound socket. Raises OSError."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    made = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)  # named: asyncio sends at once then
    try:
        if os.name != "nt":  # there it would let others take the port
            made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind((host, port))
    except OSError:
        made.close()
        raise
    return made


def _between(span: tuple[float, float], pick: float) -> float:
    return span[0] + pick * (span[1] - span[0])
