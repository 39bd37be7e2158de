"""A small real photo-like PNG, made on the spot."""

from __future__ import annotations

import struct
import zlib

_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def png(width: int = 320, height: int = 240) -> bytes:
    """Return an RGB picture: a hut with a red roof under an evening sky (PNG, RFC 2083)."""
    rows = bytearray()
    for y in range(height):
        rows.append(0)  # filter type: none
        for x in range(width):
            rows += bytes(_colour(x / width, y / height))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes(rows), 9)
    return _SIGNATURE + _chunk(b"IHDR", header) + _chunk(b"IDAT", body) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _colour(x: float, y: float) -> tuple[int, int, int]:
    """Return the colour at a place between (0, 0), top left, and (1, 1)."""
    roof = 0.25 < y < 0.45 and abs(x - 0.5) < (y - 0.2)  # noqa: PLR2004 - a drawing
    wall = 0.45 <= y < 0.8 and abs(x - 0.5) < 0.2  # noqa: PLR2004
    door = wall and y > 0.55 and abs(x - 0.5) < 0.05  # noqa: PLR2004
    if door:
        return 70, 48, 36
    if roof:
        return 168, 62, 45
    if wall:
        return 226, 205, 170
    if y > 0.7:  # noqa: PLR2004
        return 122, 104, 62
    return int(245 - 90 * y), int(190 - 40 * y), int(130 + 100 * y)
