"""Pictures in files: which kind a file holds by how it begins, and a reader that is told its kind.

Left to find out, Qt asks all its decoders, and the one for SVG connects objects. That waits for a lock which
the window's thread may hold while it waits for the interpreter, and a lane holds the interpreter meanwhile:
the app would stand still for ever. What no camera and no scanner makes is no picture here.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImageReader

from fieldapp.errors import NotFound

_LONGEST = 12
_BEGINNINGS = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"II*\x00", "tiff"),
    (b"MM\x00*", "tiff"),
)


def picture_kind(beginning: bytes) -> str:
    """Return how Qt calls the kind of picture that begins with these bytes, 12 of them; '' = it is none."""
    if beginning.startswith(b"RIFF") and beginning[8:_LONGEST] == b"WEBP":
        return "webp"
    if beginning.startswith(b"BM") and beginning[6:10] == bytes(4):  # two letters alone begin other files too
        return "bmp"
    return next((kind for start, kind in _BEGINNINGS if beginning.startswith(start)), "")


def look_into(file: Path) -> tuple[int, bytes]:
    """Return a file's size in bytes, and as many first bytes as tell its kind. Raises NotFound."""
    try:
        with file.open("rb") as stream:
            return file.stat().st_size, stream.read(_LONGEST)
    except OSError as error:
        raise NotFound(
            f"reading the file to attach: {error.strerror}",
            title="This file cannot be read, so it was not attached.",
            hint="Check that it is still there and that you may open it, then choose it again.",
        ) from error


def picture_reader(file: Path) -> QImageReader | None:
    """Return a reader of the picture in a file, upright as the camera was held; None = it holds none.

    Raises NotFound as `look_into` does.
    """
    _, beginning = look_into(file)
    kind = picture_kind(beginning)
    if not kind:
        return None
    reader = QImageReader(str(file), kind.encode("ascii"))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    return reader
