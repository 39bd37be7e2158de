"""Just enough HTTP/1.1 to know where a request ends, and to ask for one request a connection."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from dataclasses import dataclass

HEAD_LIMIT = 64 * 1024
_END = b"\r\n\r\n"
_DROPPED = {b"connection", b"keep-alive", b"proxy-connection", b"expect"}


class NotHttp(Exception):
    """What came is no request that can be passed on."""


@dataclass(frozen=True)
class Head:
    """A request's head: its path, and the head to hand on. `size` is of the bytes as they came."""

    path: str
    content: bytes
    size: int
    length: int  # of the body; 0 where it is chunked
    chunked: bool


async def read_head(first: bytes, reader: asyncio.StreamReader) -> Head:
    """Read a head whose beginning was read already. Raises NotHttp, IncompleteReadError."""
    try:
        raw = first + await reader.readuntil(_END)
    except asyncio.LimitOverrunError as error:
        raise NotHttp("the head is over 64 kB") from error
    request, *lines = raw[: -len(_END)].split(b"\r\n")
    words = request.split(b" ")
    named = [(name.strip().lower(), value.strip()) for name, _, value in (x.partition(b":") for x in lines)]
    headers = dict(named)
    chunked = headers.get(b"transfer-encoding", b"").lower() == b"chunked"
    length = headers.get(b"content-length", b"0")
    if len(words) != len(("method", "target", "version")) or not length.isdigit():
        raise NotHttp("the head is no HTTP/1.1 request's")
    kept = [x for x, (name, _) in zip(lines, named, strict=True) if name not in _DROPPED]
    content = b"\r\n".join([request, *kept, b"Connection: close"]) + _END
    path = words[1].decode("latin-1").partition("?")[0]
    return Head(path, content, len(raw), 0 if chunked else int(length), chunked)


def status_of(answer: bytes) -> int:
    """Return the status that an answer begins with, 0 where it is none."""
    words = answer[:16].split(b" ")
    return int(words[1]) if words[0].startswith(b"HTTP/") and words[1:] and words[1].isdigit() else 0


def kind_of(answer: bytes) -> str:
    """Return the media type that an answer's head names, '' where it names none."""
    head = answer.partition(_END)[0].lower()
    named = [line for line in head.split(b"\r\n")[1:] if line.startswith(b"content-type:")]
    return named[0][13:].partition(b";")[0].strip().decode("latin-1") if named else ""


async def body_pieces(head: Head, reader: asyncio.StreamReader, most: int) -> AsyncGenerator[bytes]:
    """Yield a body as it comes, in pieces of at most `most` bytes. Raises NotHttp, IncompleteReadError."""
    if not head.chunked:
        async for piece in _so_many(head.length, reader, most):
            yield piece
        return
    while True:
        line = await reader.readuntil(b"\r\n")
        yield line
        try:
            size = int(line.partition(b";")[0], 16)
        except ValueError as error:
            raise NotHttp("a chunk has no size") from error
        if size == 0:
            break
        async for piece in _so_many(size + len(b"\r\n"), reader, most):
            yield piece
    while (line := await reader.readuntil(b"\r\n")) != b"\r\n":
        yield line
    yield line


async def _so_many(size: int, reader: asyncio.StreamReader, most: int) -> AsyncGenerator[bytes]:
    left = size
    while left:
        piece = await reader.read(min(left, most))
        if not piece:
            raise asyncio.IncompleteReadError(b"", left)
        left -= len(piece)
        yield piece
