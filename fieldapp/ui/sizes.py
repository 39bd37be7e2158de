"""Sizes for people: kB or MB with at most one digit, in the numbers of the app's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

_KILOBYTE = 1_000
_MEGABYTE = 1_000_000


def megabytes(size: int) -> str:
    """Return `size` bytes as '0.4 MB'; anything that is there at all shows as at least 0.1."""
    return QCoreApplication.translate("sizes", "{number} MB").format(number=megabyte_number(size))


def amount(size: int) -> str:
    """Return the size of one file, `size` bytes: '4.0 kB', and '1.2 MB' from a megabyte on."""
    if size >= _MEGABYTE:
        return megabytes(size)
    number = QLocale().toString(size / _KILOBYTE, "f", 1)
    return QCoreApplication.translate("sizes", "{number} kB").format(number=number)


def part_of(done: int, total: int) -> str:
    """Return '0.2 of 0.4 MB', or '2 of 9 kB' where tenths of a megabyte would never move."""
    if total < _MEGABYTE // 10:
        words = QCoreApplication.translate("sizes", "{done} of {total} kB")
        kilobytes = [QLocale().toString(-(-size // _KILOBYTE)) for size in (done, total)]
        return words.format(done=kilobytes[0], total=kilobytes[1])
    words = QCoreApplication.translate("sizes", "{done} of {total} MB")
    return words.format(done=megabyte_number(done), total=megabyte_number(total))


def megabyte_number(size: int) -> str:
    """Return the bare number of megabytes, for sentences such as '0.2 of 0.4 MB'."""
    tenths = round(max(size, 0) * 10 / _MEGABYTE)
    if size > 0:
        tenths = max(tenths, 1)
    return QLocale().toString(tenths / 10, "f", 1)
