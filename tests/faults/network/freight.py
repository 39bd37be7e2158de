"""The bytes that went up, held to those that had to: each file, record and sync file once a destination."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import PurePath

import httpx

from tests.faults.network.laptop import Promise
from tests.faults.network.link import Link, Passage, broken
from tests.helpers.screens import TENANT

_FILESTORE = "/filestore/v1/files"
_IMPORT = "permission-access/import"
_PIECE = 64 * 1024  # of a body that is sent in pieces
_LONG, _FRAMED = 32 * 1024, 1.003  # bytes of what goes in smaller pieces, and how much longer it is by them
_GZIP = "application/gzip"
_SHA256 = "0" * 64


@dataclass
class Freight:
    """Bytes of request bodies."""

    needed: int = 0
    broken_off: int = 0
    twice: int = 0


def weigh(link: Link, promises: Iterable[Promise]) -> Freight:
    """Return what went up to both destinations, and how much of it twice although nothing broke."""
    promises = list(promises)
    uploads = [p for p in link.passages if p["path"] == _FILESTORE]
    imports = [p for p in link.passages if p["path"].endswith(_IMPORT)]
    files = [file for promise in promises for file in promise.files if not promise.poison]
    sync_files = [size for (size,) in link.look(_SYNC_FILES)]
    freight = Freight()
    named = Counter(_around(f"{_SHA256}{_suffix(file.name)}") + file.size for file in files)
    _count(freight, uploads, named, sum(_around("sync-100.gz") + size for size in sync_files))
    pushed = Counter(_chunked(file.size) for promise in promises for file in promise.files)
    pushed += Counter(_chunked(len(promise.document)) for promise in promises)
    _count(freight, imports, pushed, 0)
    return freight


_SYNC_FILES = f"SELECT length(bytes) FROM files WHERE content_type = '{_GZIP}' GROUP BY sha256"  # noqa: S608


def _count(freight: Freight, passages: Sequence[Passage], known: Counter[int], others: int) -> None:
    """Hold requests to the sizes of what had to go up, and what has none of these sizes to a sum."""
    freight.needed += sum(size * times for size, times in known.items()) + others
    freight.broken_off += sum(_body(passage) for passage in passages if broken(passage))
    whole = _as_known(Counter(_body(passage) for passage in passages if not broken(passage)), known)
    freight.twice += sum(size * max(0, whole[size] - times) for size, times in known.items())
    strange = sum(size * times for size, times in whole.items() if size not in known)
    freight.twice += max(0, strange - others)


def _as_known(bodies: Counter[int], known: Counter[int]) -> Counter[int]:
    """Count long bodies in many pieces, whose number follows from the link, as what they carry."""
    counted: Counter[int] = Counter()
    for body in sorted(bodies.elements(), reverse=True):
        near = [size for size in known if _LONG <= size <= body <= size * _FRAMED]
        free = [size for size in near if counted[size] < known[size]]
        counted[body if body in known else max(free or near or [body])] += 1
    return counted


def _body(passage: Passage) -> int:
    return max(0, passage["up"] - passage["head"])


@cache
def _around(name: str) -> int:
    """Return how many bytes a form has around the file that goes up in it."""
    kind = {".gz": _GZIP, ".txt": "text/plain"}.get(_suffix(name), "image/png")
    fields = {"tenantId": TENANT, "module": "health-sync"}
    request = httpx.Request("POST", "http://here/", data=fields, files={"file": (name, b"", kind)})
    return int(request.headers["content-length"])


def _suffix(name: str) -> str:
    return PurePath(name).suffix


def _chunked(size: int) -> int:
    """Return how many bytes a body is that is sent in pieces."""
    pieces = [_PIECE] * (size // _PIECE) + [size % _PIECE] * bool(size % _PIECE)
    return sum(len(f"{piece:x}") + 4 + piece for piece in pieces) + len(b"0\r\n\r\n")
