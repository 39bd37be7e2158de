"""What somebody reads on the pages of a PDF, as far as the PDFs of fpdf go: a reader of its own."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

_OBJECT = re.compile(rb"(?<!\d)(\d+) 0 obj\n(.*?)\nendobj", re.DOTALL)
_STREAM = re.compile(rb"stream\n(.*)\nendstream", re.DOTALL)
_SHOWN = re.compile(
    rb"BT [\d.]+ (?P<cell>[\d.]+) Td|/(?P<font>F\d+) [\d.]+ Tf|\((?P<text>(?:\\.|[^\\)])*)\) ?Tj", re.DOTALL
)
_ESCAPES = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


def lines(pdf: bytes) -> list[str]:
    """Return the lines of text in the order in which they are drawn."""
    objects = {int(number): body for number, body in _OBJECT.findall(pdf)}
    fonts = {
        name: _letters(objects, int(number))
        for name, number in re.findall(rb"/(F\d+) (\d+) 0 R", b"".join(objects.values()))
    }
    pages = (body for body in objects.values() if b"/Contents" in body)
    contents = (int(re.search(rb"/Contents (\d+)", page)[1]) for page in pages)  # type: ignore[index]
    return [line for number in contents for line in _lines(_stream(objects[number]), fonts)]


def pictures(pdf: bytes) -> list[tuple[int, int]]:
    """Return width and height of each picture, in pixels."""
    found = [body for _, body in _OBJECT.findall(pdf) if b"/Subtype /Image" in body]
    return [(_number(body, b"Width"), _number(body, b"Height")) for body in found]


def enclosed(pdf: bytes) -> list[bytes]:
    """Return the files inside the document."""
    return [_stream(body) for _, body in _OBJECT.findall(pdf) if b"/Type /EmbeddedFile" in body]


def _number(body: bytes, name: bytes) -> int:
    found = re.search(rb"/%s (\d+)" % name, body)
    assert found
    return int(found[1])


def _stream(body: bytes) -> bytes:
    found = _STREAM.search(body)
    assert found
    return zlib.decompress(found[1]) if b"/FlateDecode" in body else found[1]


def _letters(objects: dict[int, bytes], font: int) -> dict[int, str]:
    table = _stream(objects[_number(objects[font], b"ToUnicode")])
    pairs = re.findall(rb"<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>\n", table)
    return {int(code, 16): bytes.fromhex(letters.decode()).decode("utf-16-be") for code, letters in pairs}


def _lines(content: bytes, fonts: dict[bytes, dict[int, str]]) -> Iterator[str]:
    line, letters, height = "", dict[int, str](), b""
    for found in _SHOWN.finditer(content):
        if found["cell"]:
            if line and found["cell"] != height:
                yield line
                line = ""
            height = found["cell"]
        elif found["font"]:
            letters = fonts[found["font"]]
        else:
            raw = re.sub(rb"\\(.)", lambda e: _ESCAPES.get(e[1], e[1]), found["text"], flags=re.DOTALL)
            codes = (int.from_bytes(raw[at : at + 2], "big") for at in range(0, len(raw), 2))
            line += "".join(letters[code] for code in codes)
    if line:
        yield line
