"""Reads the pages of a database file one by one, whatever the file as a whole has suffered. Never writes.

SQLite finds a row by going down a tree of pages, so one bad page high up hides thousands of good ones. Here
each page is read for itself, after https://sqlite.org/fileformat2.html. A log beside the file counts too: of
each page the newest whole version is taken. Overwritten rows do not come back, since our files are kept with
``secure_delete``: what was deleted is zeros.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Self

Value = int | float | str | bytes | None

TABLE_LEAF, TABLE_INTERIOR, INDEX_LEAF, INDEX_INTERIOR = 13, 5, 10, 2
_USUAL_PAGE = 4096
_LEAST_PAGE, _MOST_PAGE = 512, 65536
_FILE_HEADER = 100  # bytes of page 1 before its tree
_LOG_HEADER, _FRAME_HEADER = 32, 24
_MOST_COLUMNS = 2000
_VARINT_LAST = 9  # bytes of the longest number
_INT_SIZES = (0, 1, 2, 3, 4, 6, 8)  # bytes by serial type 0 to 6
_REAL, _ZERO, _ONE, _FIRST_BLOB = 7, 8, 9, 12
_BIG_ENDIAN_SUMS = 0x377F0683


class Unreadable(Exception):
    """These bytes are no page, cell or record."""


@dataclass(frozen=True)
class Cell:
    """One entry of a leaf: a table's row by its number, or an index's key (0: its last value is that)."""

    rowid: int
    values: tuple[Value, ...]


class Pages:
    """The pages of one file and its log. Use it in a `with`. Opening raises OSError."""

    def __init__(self, database: Path, log: Path) -> None:
        """Open them; a missing log is an empty one."""
        self._file = database.open("rb")
        self._log: BinaryIO | None = None
        self._frames: dict[int, int] = {}  # page number: where its newest good version starts in the log
        self.log_frames_lost = 0
        try:
            self._log = log.open("rb") if log.is_file() else None
            self.size = self._page_size()
            pages = self._file.seek(0, 2) // self.size
            self.count = max(pages, self._read_log())
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the files."""
        self.close()

    def close(self) -> None:
        """Close the files."""
        self._file.close()
        if self._log is not None:
            self._log.close()

    def page(self, number: int) -> bytes:
        """Return a page. Raises Unreadable where there is none, or the disk does not give it."""
        if not 1 <= number <= self.count:
            raise Unreadable(f"there is no page {number}")
        start = self._frames.get(number)
        source = self._file if start is None else self._log
        assert source is not None  # noqa: S101  (frames are of the log)
        try:
            source.seek((number - 1) * self.size if start is None else start)
            found = source.read(self.size)
        except OSError as error:
            raise Unreadable(f"page {number}: {error.strerror}") from error
        if len(found) < self.size:
            raise Unreadable(f"page {number} is cut off")
        return found

    def age(self, number: int) -> int:
        """Return a number that is the larger, the later the page was written."""
        return self._frames.get(number, -1)

    def kind(self, number: int) -> int:
        """Return a page's kind, 0 for whatever is no page of a tree."""
        try:
            found = self.page(number)
        except Unreadable:
            return 0
        kind = found[_start(number)]
        return kind if kind in {TABLE_LEAF, TABLE_INTERIOR, INDEX_LEAF, INDEX_INTERIOR} else 0

    def children(self, number: int) -> list[int]:
        """Return the pages under an interior page, in order. Raises Unreadable."""
        found = self.page(number)
        start = _start(number)
        try:
            below = [_u32(found, at) for at in _cells(found, start, interior=True)]
            return [*below, _u32(found, start + 8)]
        except (IndexError, struct.error) as error:
            raise Unreadable(f"page {number}: {error}") from error

    def cells(self, number: int) -> Iterator[Cell | None]:
        """Yield the entries of a page that holds any, None for each that does not read."""
        try:
            found = self.page(number)
            kind = found[_start(number)]
            places = _cells(found, _start(number), interior=kind == INDEX_INTERIOR)
        except (Unreadable, IndexError, struct.error):
            return
        for at in places:
            try:
                yield self._cell(found, at, kind)
            except (Unreadable, IndexError, struct.error, UnicodeDecodeError):
                yield None

    def _cell(self, found: bytes, at: int, kind: int) -> Cell:
        rowid = 0
        if kind == INDEX_INTERIOR:
            at += 4
        size, at = _varint(found, at)
        if kind == TABLE_LEAF:
            rowid, at = _varint(found, at)
        return Cell(rowid, _record(self._payload(found, at, size, table=kind == TABLE_LEAF)))

    def _payload(self, found: bytes, at: int, size: int, *, table: bool) -> bytes:
        """Return an entry's bytes, with those that lie on pages of their own."""
        if size > self.count * self.size:
            raise Unreadable("an entry larger than the file")
        usable = self.size
        most = usable - 35 if table else (usable - 12) * 64 // 255 - 23
        if size <= most:
            return _exactly(found[at : at + size], size)
        least = (usable - 12) * 32 // 255 - 23
        local = least + (size - least) % (usable - 4)
        local = local if local <= most else least
        parts = [found[at : at + local]]
        following, left = _u32(found, at + local), size - local
        seen: set[int] = set()
        while left > 0:
            if following in seen:
                raise Unreadable("a chain of pages that bites its tail")
            seen.add(following)
            page = self.page(following)
            if not any(page):  # no content of ours is zeros alone: somebody wiped it
                raise Unreadable(f"page {following} is empty")
            part = page[4 : 4 + min(left, usable - 4)]
            parts.append(part)
            left -= len(part)
            following = _u32(page, 0)
        return _exactly(b"".join(parts), size)

    def _page_size(self) -> int:
        """Return it from the log's header or the file's, else what our files have."""
        if self._log is not None:
            header = self._log.read(_LOG_HEADER)
            if len(header) == _LOG_HEADER and _is_size(size := _u32(header, 8)):
                return size
        header = self._file.read(_FILE_HEADER)
        if header[:15] == b"SQLite format 3":
            size = struct.unpack_from(">H", header, 16)[0]
            size = _MOST_PAGE if size == 1 else size
            if _is_size(size):
                return size
        return _USUAL_PAGE

    def _read_log(self) -> int:
        """Note the newest whole version of each page up to the last commit; return the file's size then.

        A page in the log is proved by a sum that goes on from the sum of the one before it. Where that one is
        bad this one cannot be proved, and is taken by its mark of the same log.
        """
        if self._log is None:
            return 0
        self._log.seek(0)
        header = self._log.read(_LOG_HEADER)
        if len(header) < _LOG_HEADER:
            return 0
        big = _u32(header, 0) == _BIG_ENDIAN_SUMS
        whole = _sums(header[:24], (0, 0), big=big) == _pair(header, 24)
        marks = header[16:24] if whole else None
        before, proved = _pair(header, 24), whole
        pending: dict[int, int] = {}
        pages, lost = 0, 0
        at = _LOG_HEADER
        while len(frame := self._log.read(_FRAME_HEADER + self.size)) == _FRAME_HEADER + self.size:
            marks = frame[8:16] if marks is None else marks
            follows = _sums(frame[24:], _sums(frame[:8], before, big=big), big=big) == _pair(frame, 16)
            same_log = frame[8:16] == marks
            if same_log and (follows or not proved):
                pending[_u32(frame, 0)] = at + _FRAME_HEADER
                if _u32(frame, 4):  # a commit
                    self._frames |= pending
                    pages, self.log_frames_lost = _u32(frame, 4), lost
                    pending = {}
            else:
                lost += 1
            proved = same_log and follows
            before = _pair(frame, 16)
            at += len(frame)
        return pages


def _start(number: int) -> int:
    return _FILE_HEADER if number == 1 else 0


def _is_size(size: int) -> bool:
    return _LEAST_PAGE <= size <= _MOST_PAGE and size & (size - 1) == 0


def _u32(data: bytes, at: int) -> int:
    return int(struct.unpack_from(">I", data, at)[0])


def _pair(data: bytes, at: int) -> tuple[int, int]:
    one, two = struct.unpack_from(">II", data, at)
    return one, two


def _exactly(data: bytes, size: int) -> bytes:
    if len(data) != size:
        raise Unreadable("an entry that reaches over its page's end")
    return data


def _cells(page: bytes, start: int, *, interior: bool) -> list[int]:
    """Return where a page's entries begin."""
    (number,) = struct.unpack_from(">H", page, start + 3)
    first = start + (12 if interior else 8)
    if first + 2 * number > len(page):
        raise Unreadable("more entries than a page holds")
    return list(struct.unpack_from(f">{number}H", page, first))


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """Return a number of 1 to 9 bytes and where it ends."""
    value = 0
    for place in range(_VARINT_LAST):
        byte = data[at + place]
        if place == _VARINT_LAST - 1:
            value = value << 8 | byte
            return value - (1 << 64) if value >> 63 else value, at + _VARINT_LAST
        value = value << 7 | byte & 0x7F
        if not byte & 0x80:
            return value, at + place + 1
    raise Unreadable("a number without an end")


def _record(data: bytes) -> tuple[Value, ...]:
    """Return the values of a row. Raises Unreadable, and UnicodeDecodeError for a garbled text."""
    end, at = _varint(data, 0)
    if not 0 < end <= len(data):
        raise Unreadable("a row whose head is longer than itself")
    values: list[Value] = []
    body = end
    while at < end and len(values) <= _MOST_COLUMNS:
        serial, at = _varint(data, at)
        value, body = _value(data, body, serial)
        values.append(value)
    if body != len(data) or at != end:
        raise Unreadable("a row of another length than it says")
    return tuple(values)


def _value(data: bytes, at: int, serial: int) -> tuple[Value, int]:
    if 0 < serial < len(_INT_SIZES):
        end = at + _INT_SIZES[serial]
        return int.from_bytes(_exactly(data[at:end], end - at), "big", signed=True), end
    if serial == _REAL:
        return float(struct.unpack_from(">d", data, at)[0]), at + 8
    if serial in {_ZERO, _ONE}:
        return serial - _ZERO, at
    if serial == 0:
        return None, at
    if serial < _FIRST_BLOB:
        raise Unreadable("a kind of value that there is not")
    end = at + (serial - _FIRST_BLOB) // 2
    part = _exactly(data[at:end], end - at)
    return (part.decode() if serial % 2 else part), end


def _sums(data: bytes, before: tuple[int, int], *, big: bool) -> tuple[int, int]:
    """Return the log's running sums over `data`."""
    one, two = before
    words = struct.unpack(f"{'>' if big else '<'}{len(data) // 4}I", data)
    for at in range(0, len(words), 2):
        one = (one + words[at] + two) & 0xFFFFFFFF
        two = (two + words[at + 1] + one) & 0xFFFFFFFF
    return one, two
