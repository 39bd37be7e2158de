"""One connection: one request and its answer, and what goes wrong with them."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import AsyncGenerator, Callable
from contextlib import suppress
from dataclasses import dataclass

from fieldapp.sandbox.proxy.framing import Head, NotHttp, body_pieces, kind_of, read_head, status_of
from fieldapp.sandbox.proxy.junk import TLS_ALERT, garbage, portal
from fieldapp.sandbox.proxy.plan import Drawn, Plan
from fieldapp.sandbox.proxy.tally import Passage, Tally
from fieldapp.sandbox.proxy.tls import CLIENT_HELLO, bad_tls

_OWN_PAGES = ("/admin", "/inbox")  # the sandbox's own, for people and tests: never spoiled
_PIECE = 16 * 1024
_PIECES_A_SECOND = 10  # so finely does a slow link carry


class Link:
    """One direction of a link that all connections share."""

    def __init__(self) -> None:
        self._free_at = 0.0

    async def carry(self, size: int, bits: int) -> None:
        """Wait as long as so many bytes take at so many bits a second, behind those already under way."""
        now = asyncio.get_running_loop().time()
        self._free_at = max(now, self._free_at) + size * 8 / bits
        await asyncio.sleep(self._free_at - now)


@dataclass(frozen=True)
class Road:
    """What all exchanges share: the way to the server, both directions of the link, the counts, the dice."""

    host: str
    port: int
    up: Link
    down: Link
    tally: Tally
    next_plan: Callable[[], tuple[int, Plan]]  # numbers a connection and draws for it


class _CutOff(Exception):
    """The plan cuts the request here."""


class Exchange:
    """A connection from its first byte to its end."""

    def __init__(self, road: Road, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._road = road
        self._reader = reader
        self._writer = writer
        self._passage: Passage = road.tally.opened()
        self._plan = Plan()

    async def run(self) -> None:
        """Serve the connection. Whoever leaves early or is not there ends it, as on any link."""
        try:
            await self._serve()
        except (OSError, asyncio.IncompleteReadError, NotHttp):
            self._reset()
        except _CutOff:
            self._road.tally.fault("cut_up", self._passage)
            self._reset()
        finally:
            self._writer.close()
            with suppress(OSError):  # gone already
                await self._writer.wait_closed()

    def hang_up(self) -> None:
        """End it now, as a link does that is going down."""
        self._road.tally.struck("flapping", self._passage)
        self._reset()

    async def _serve(self) -> None:
        first = await self._reader.read(1)
        if not first:
            return
        if first == CLIENT_HELLO:
            self._number("")
            drawn = self._plan.first("tls", "")
            self._count("tls")
            way = drawn.rule.way if drawn else "alert"
            await bad_tls(way, first, self._reader, self._writer)
            return
        head = await read_head(first, self._reader)
        self._take_in(more=False)
        self._passage.head = head.size
        if head.path != "/" and not head.path.startswith(_OWN_PAGES):
            self._number(head.path)
        await self._pass_on(head)

    def _number(self, path: str) -> None:
        self._passage.path = path
        self._passage.number, self._plan = self._road.next_plan()

    async def _pass_on(self, head: Head) -> None:
        """Carry the request there and the answer back, as the plan has it."""
        drawn = self._plan.breaking(head.path)
        fault = drawn.rule.fault if drawn else ""
        await self._pause("latency")
        if fault == "tls":
            self._count(fault)
            await self._give(TLS_ALERT)
            return
        if drawn and (fault == "cut_before" or (fault in {"garbage", "portal"} and not drawn.rule.processed)):
            async for _ in self._request(head):
                pass
            await self._instead(drawn)
            return
        kept = bytearray() if fault == "duplicate" else None
        answer = await self._ask(head, kept, drawn.after if drawn and fault == "cut_up" else None)
        await self._pause("slow_answer")
        if drawn and fault in {"cut_after", "garbage", "portal"}:
            await self._instead(drawn)
            return
        if kept is not None:
            await self._ask_again(bytes(kept))
        if drawn and fault == "cut_down" and drawn.after < len(answer):
            self._count(fault)
            answer = answer[: drawn.after]
        await self._give(answer)

    async def _instead(self, drawn: Drawn) -> None:
        """Do what takes the place of the true answer."""
        fault = drawn.rule.fault
        self._count(fault)
        if fault == "portal":
            await self._give(portal(drawn.rule.status))
        elif fault == "garbage":
            await self._give(garbage(drawn.pick))
        else:
            self._reset()

    async def _ask(self, head: Head, kept: bytearray | None, cut: int | None) -> bytes:
        """Hand the request on while it comes; return what the server answered."""
        reader, writer = await asyncio.open_connection(self._road.host, self._road.port)
        try:
            gone = 0
            async for piece in self._request(head):
                part = piece if cut is None else piece[: max(0, cut - gone)]
                gone += len(piece)
                self._road.tally.carried(self._passage, handed_on=len(part))
                writer.write(part)
                await writer.drain()
                if kept is not None:
                    kept += part
                if cut is not None and gone > cut:
                    raise _CutOff
            answer = await _whole(reader)
            self._passage.status, self._passage.kind = status_of(answer), kind_of(answer)
            return answer
        finally:
            writer.transport.abort()

    async def _ask_again(self, request: bytes) -> None:
        """Hand the same bytes on once more, as a link does that repeats; nobody hears the answer."""
        reader, writer = await asyncio.open_connection(self._road.host, self._road.port)
        try:
            writer.write(request)
            await writer.drain()
            self._road.tally.carried(self._passage, handed_on=len(request))
            self._count("duplicate")
            await _whole(reader)
        finally:
            writer.transport.abort()

    async def _request(self, head: Head) -> AsyncGenerator[bytes]:
        """Yield the request as the link carries it."""
        bits = self._bits("up_bits")
        yield await self._carried_up(head.content, head.size, bits)
        async for piece in body_pieces(head, self._reader, _piece(bits)):
            yield await self._carried_up(piece, len(piece), bits)

    async def _carried_up(self, piece: bytes, size: int, bits: int) -> bytes:
        if bits:
            self._take_in(more=False)
            await self._road.up.carry(size, bits)
        self._take_in(more=True)
        self._road.tally.carried(self._passage, up=size)
        return piece

    def _take_in(self, *, more: bool) -> None:
        """Let more come from the client, or not: else as much is on its way as our memory holds."""
        transport = self._writer.transport
        if isinstance(transport, asyncio.Transport) and not transport.is_closing():
            (transport.resume_reading if more else transport.pause_reading)()

    async def _give(self, answer: bytes) -> None:
        """Send an answer to the client."""
        bits = self._bits("down_bits")
        step = _piece(bits)
        for start in range(0, len(answer), step):
            piece = answer[start : start + step]
            if bits:
                await self._road.down.carry(len(piece), bits)
            self._road.tally.carried(self._passage, down=len(piece))
            self._writer.write(piece)
            await self._writer.drain()

    def _bits(self, direction: str) -> int:
        drawn = self._plan.first("bandwidth", self._passage.path)
        if drawn is None:
            return 0
        if "bandwidth" not in self._passage.faults:
            self._count("bandwidth")
        return int(getattr(drawn.rule, direction))

    async def _pause(self, fault: str) -> None:
        drawn = self._plan.first(fault, self._passage.path)
        if drawn is not None:
            self._count(fault)
            await asyncio.sleep(drawn.seconds)

    def _count(self, fault: str) -> None:
        self._road.tally.fault(fault, self._passage)

    def _reset(self) -> None:
        """Cut the connection with a reset, not an orderly end; what was not sent yet is lost."""
        known = self._writer.get_extra_info("socket")
        if known is not None and not self._writer.transport.is_closing():
            known.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(_LINGER, 1, 0))
        self._writer.transport.abort()


_LINGER = "hh" if hasattr(socket, "SO_EXCLUSIVEADDRUSE") else "ii"  # Windows has shorts


async def _whole(reader: asyncio.StreamReader) -> bytes:
    """Read to the end, orderly or not: a server that cuts its answer short does so through us as well."""
    parts: list[bytes] = []
    with suppress(OSError):
        while part := await reader.read(_PIECE):
            parts.append(part)
    return b"".join(parts)


def _piece(bits: int) -> int:
    return _PIECE if not bits else max(1, min(_PIECE, bits // 8 // _PIECES_A_SECOND))
