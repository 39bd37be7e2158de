"""Answers as they come over the wire: however they are packed, no more of them is held than is allowed."""

from __future__ import annotations

import gzip
import json
import tracemalloc
import zlib
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager

import brotli
import pytest

from fieldapp.connectors.digime.unpacking import decoded
from fieldapp.errors import BadAnswer
from tests.helpers.digime import file_answer, locked, meeting, told
from tests.helpers.odd_servers import http

_MB = 1024 * 1024
_LIST = json.dumps({"status": {"state": "completed"}, "fileList": [{"name": "a", "updatedDate": 1}]}).encode()


def _bare(content: bytes) -> bytes:
    deflater = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return deflater.compress(content) + deflater.flush()


@pytest.mark.parametrize(
    ("encodings", "pack"),
    [
        ("gzip", gzip.compress),
        ("GZIP", gzip.compress),
        ("br", brotli.compress),
        ("deflate", zlib.compress),
        ("deflate", _bare),
        ("identity", bytes),
        ("gzip, br", lambda content: brotli.compress(gzip.compress(content))),
    ],
)
def test_an_answer_is_read_however_it_is_packed(encodings: str, pack: Callable[[bytes], bytes]) -> None:
    with meeting() as at:
        at.answer(http(200, pack(_LIST), "application/json", f"Content-Encoding: {encodings}"))
        assert at.library.files("s").files[0].name == "a"
    alone = (bytes([byte]) for byte in pack(_LIST))
    assert b"".join(decoded("read", alone, encodings)) == _LIST


@pytest.mark.parametrize("encoding", ["gzip", "br", "deflate"])
def test_an_answer_without_a_body_is_packed_in_nothing(encoding: str) -> None:
    with meeting() as at:
        at.answer(http(200, b"", "application/json", f"Content-Encoding: {encoding}", told()))
        assert at.library.head("s", "n").metadata.reference == ("rec-1",)


@pytest.mark.parametrize("encoding", ["gzip", "br", "deflate"])
@pytest.mark.parametrize(
    "body",
    [b"no such thing", gzip.compress(_LIST, mtime=0)[:-9], brotli.compress(_LIST)[:-9]],
    ids=["plain", "half a gzip", "half a brotli"],
)
def test_an_answer_that_is_not_packed_as_it_says_is_not_believed(encoding: str, body: bytes) -> None:
    with meeting() as at:
        at.answer(http(200, body, "application/json", f"Content-Encoding: {encoding}"))
        with pytest.raises(BadAnswer):
            at.library.files("s")


@contextmanager
def _in_little_memory() -> Generator[None]:
    tracemalloc.start()
    try:
        yield
        assert tracemalloc.get_traced_memory()[1] < 4 * _MB
    finally:
        tracemalloc.stop()


def _zeros(many: int) -> bytes:
    packer = brotli.Compressor(quality=5, lgwin=22)
    return b"".join(packer.process(bytes(_MB)) for _ in range(many)) + packer.finish()


def _endless(packed: bytes) -> bytes:
    """Nothing, packed again and again: it never becomes an answer, nor the end of one."""
    return packed * (4 * _MB // len(packed))


def _chunked(content: bytes) -> bytes:
    return f"{len(content):x}\r\n".encode() + content + b"\r\n0\r\n\r\n"


_LINES = b"HTTP/1.1 201 X\r\nContent-Type: application/json\r\nContent-Length: 0\r\n"


@pytest.mark.parametrize(
    "answer",
    [
        # RFC 9112, 6.3: chunked goes before a length, whatever that says
        _LINES + b"Transfer-Encoding: chunked\r\n\r\n" + _chunked(bytes(8 * _MB)),
        http(201, _zeros(16), "application/json", "Content-Encoding: br"),
        http(201, gzip.compress(bytes(16 * _MB)), "application/json", "Content-Encoding: gzip"),
        http(201, _endless(b"\0\0\0\xff\xff"), "application/json", "Content-Encoding: deflate"),
    ],
    ids=["a length of 0", "brotli", "gzip", "nothing for ever"],
)
def test_a_huge_answer_is_refused_before_it_is_in_memory(answer: bytes) -> None:
    with meeting() as at:
        at.answer(answer)
        with _in_little_memory(), pytest.raises(BadAnswer) as raised:
            at.asking.authorize(redirect_uri="https://back.example/", state="s")
    assert "more than 262144 bytes" in raised.value.detail


def test_a_file_that_comes_packed_is_unpacked_a_little_at_a_time() -> None:
    def kept(pieces: Iterator[bytes]) -> int:
        return sum(map(len, pieces))

    with meeting() as at:
        at.answer(file_answer(_zeros(16), "Content-Encoding: br", told()))
        with _in_little_memory(), pytest.raises(BadAnswer), at.library.open("s", "n") as held:
            kept(held.pieces)
        content = locked(bytes(8 * _MB))
        at.answer(file_answer(gzip.compress(content), "Content-Encoding: gzip", told()))
        with at.library.open("s", "n") as held:
            assert kept(held.pieces) == 8 * _MB


def test_no_cookie_ties_a_respondent_to_the_next() -> None:
    with meeting() as at:
        at.answer(http(200, _LIST, "application/json", "Set-Cookie: who=ana; Path=/"), http(200, _LIST))
        for _ in range(2):
            at.library.files("s")
        assert all(b"ana" not in request for request in at.server.requests)
        assert all(b"cookie" not in request.lower() for request in at.server.requests)
