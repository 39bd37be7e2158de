"""What came packed, unpacked while it comes, never much at a time: a small text can hold a huge one."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from itertools import chain
from typing import Any, cast

import brotli  # pyright: ignore[reportMissingTypeStubs]

from fieldapp.errors import BadAnswer

OFFERED = "gzip, deflate, br"  # the content encodings that `decoded` knows
_PIECE = 64 * 1024
_GZIP, _ZLIB, _BARE = zlib.MAX_WBITS + 16, zlib.MAX_WBITS, -zlib.MAX_WBITS
_ZLIB_METHOD = 8  # low half of the first byte of zlib (RFC 1950, 2.2); no bare deflate begins like that


def unpacked(doing: str, pieces: Iterator[bytes], how: str) -> Iterator[bytes]:
    """Unpack gzip, deflate, brotli (or br); an unknown word means not at all. Raises BadAnswer."""
    if how == "gzip":
        return _inflated(doing, pieces, how, _GZIP)
    if how == "deflate":
        first = next(pieces, b"")
        zlibbed = first[:1] and first[0] % 16 == _ZLIB_METHOD
        return _inflated(doing, chain((first,), pieces), how, _ZLIB if zlibbed else _BARE)
    if how in {"brotli", "br"}:
        return _unbrotlied(doing, pieces)
    return pieces


def decoded(doing: str, pieces: Iterator[bytes], encodings: str) -> Iterator[bytes]:
    """Undo a Content-Encoding header, its last word first; no body is none, whatever is said of it."""
    first = next(pieces, None)
    if first is None:
        return iter(())
    pieces = chain((first,), pieces)
    for how in reversed(encodings.lower().split(",")):
        pieces = unpacked(doing, pieces, how.strip())
    return pieces


def _inflated(doing: str, pieces: Iterator[bytes], how: str, window: int) -> Iterator[bytes]:
    inflater = zlib.decompressobj(window)
    try:
        for piece in pieces:
            left = piece
            while left:
                yield inflater.decompress(left, _PIECE)
                left = inflater.unconsumed_tail
        yield inflater.flush()
    except zlib.error:
        raise BadAnswer(f"{doing}: it is not the {how} that it says it is") from None
    if not inflater.eof:
        raise BadAnswer(f"{doing}: its {how} is cut off")


def _unbrotlied(doing: str, pieces: Iterator[bytes]) -> Iterator[bytes]:
    package = cast("Any", brotli)  # it tells no types
    decoder = package.Decompressor()
    try:
        for piece in pieces:
            some = decoder.process(piece, output_buffer_limit=_PIECE)
            while some:  # whether it holds more is not to be had from it but by asking
                yield some
                some = decoder.process(b"", output_buffer_limit=_PIECE)
    except package.error:
        raise BadAnswer(f"{doing}: it is not the brotli that it says it is") from None
    if not decoder.is_finished():
        raise BadAnswer(f"{doing}: its brotli is cut off")
