"""A form with one file as multipart/form-data, sent piece by piece: no large file is ever in memory."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Part:
    """A file of the form. `pieces` opens its bytes anew at each call; there are `size` of them."""

    name: str
    media_type: str
    size: int
    pieces: Callable[[], Iterator[bytes]]


def multipart(fields: Mapping[str, str], part: Part) -> tuple[dict[str, str], Iterator[bytes]]:
    """Return the headers and the body of a form with these fields and this file, called `file`."""
    # Made of the form itself, so that a second try is byte-identical; nobody's file has it by chance.
    boundary = hashlib.sha256(f"{sorted(fields.items())} {part.name} {part.size}".encode()).hexdigest()[:32]
    texts = "".join(
        f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{text}\r\n'
        for name, text in fields.items()
    )
    opening = (
        f'{texts}--{boundary}\r\nContent-Disposition: form-data; name="file";'
        f' filename="{_quoted(part.name)}"\r\n'
        f"Content-Type: {_quoted(part.media_type)}\r\n\r\n"
    ).encode()
    closing = f"\r\n--{boundary}--\r\n".encode()

    def body() -> Iterator[bytes]:
        yield opening
        yield from part.pieces()
        yield closing

    length = len(opening) + part.size + len(closing)
    kind = f"multipart/form-data; boundary={boundary}"
    return {"Content-Type": kind, "Content-Length": str(length)}, body()


def _quoted(text: str) -> str:
    """Return a text as a part's header may hold it (HTML Standard, multipart/form-data encoding)."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
