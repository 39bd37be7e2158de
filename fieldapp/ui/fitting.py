"""Makes a chosen file one that the server takes, or says at once why it cannot be.

DIGIT's filestore takes a short list of kinds, up to 5 MiB each, and compares a file's name with its content.
What it would refuse must be known here, while the person has the file at hand: after Finish is too late.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QBuffer, QMimeDatabase, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter

from fieldapp.durable import disk_error
from fieldapp.errors import FieldappError
from fieldapp.ui.pictures import look_into, picture_kind, picture_reader

PHOTOS = ("jpg", "jpeg", "png")
FILES = (*PHOTOS, "pdf", "odt", "ods", "docx", "xlsx", "txt", "csv")
MOST_BYTES = 5 * 1024 * 1024  # DIGIT's filestore refuses a larger file
LONGEST_EDGE = 2560  # pixels: a page of small print stays readable
_PHOTO_QUALITY = 90
_QUALITIES = (85, 60, 40)  # of JPEG; the first one that fits is taken
_FORMATS = {"jpg": "jpeg", "jpeg": "jpeg", "png": "png"}  # as Qt names what a file holds
_ZIP = b"PK\x03\x04"
_BEGINNINGS = {"pdf": b"%PDF-", "odt": _ZIP, "ods": _ZIP, "docx": _ZIP, "xlsx": _ZIP}

Lend = Callable[[], TemporaryDirectory[str]]


class FileRefused(FieldappError):
    """The server would not take this file, so it was not attached."""

    code = "file-refused"


@dataclass(frozen=True)
class Pasted:
    """A picture that never was a file: drawn, or pasted from another program."""

    name: str
    content: bytes

    @classmethod
    def of(cls, image: QImage, stem: str, *, photo: bool = False) -> Pasted:
        """Return a picture as a PNG; as a JPEG for a `photo`, which would take seconds and megabytes else."""
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        writer = QImageWriter(buffer, b"jpeg" if photo else b"png")
        if photo:
            writer.setQuality(_PHOTO_QUALITY)
        writer.write(_opaque(image))
        return cls(f"{stem}.{'jpg' if photo else 'png'}", bytes(buffer.data().data()))


@dataclass(frozen=True)
class Fitted:
    """A file as it is to be attached; `reduced` says that it is a smaller copy of the one chosen."""

    file: Path
    media_type: str
    reduced: bool


@contextmanager
def fitted(
    file: Path | Pasted,
    *,
    photo: bool,
    any_kind: bool = False,
    longest: int = LONGEST_EDGE,
    kinds: Collection[str] = (),
    lend: Lend | None = None,
) -> Generator[Fitted]:
    """Yield the file itself or a smaller picture made of it, which is there until the block ends.

    What was pasted is a file as long.
    `photo`: the question asks for a picture, so no other file will do. `any_kind`: the form may ask for
    sounds and films, which a server takes whose administrator has allowed them; 5 MiB hold for them too.
    `lend` makes the folder for a copy, without it one of the system's: what is made of an answer lies there.
    `kinds`: extensions that the server takes, see `demand_taken`; a copy is named by one of them, be it PNG
    where no JPEG is taken, and none is made where neither is.
    `longest`: edge in pixels of a picture that is made smaller; below our own it holds for every picture.
    Raises FileRefused, NotFound where the file cannot be read, DiskError where there is no room for the copy.
    """
    if isinstance(file, Pasted):
        with _folder(lend) as folder:
            copy = folder / file.name
            _write(copy, file.content)
            with fitted(
                copy, photo=photo, any_kind=any_kind, longest=longest, kinds=kinds, lend=lend
            ) as ready:
                yield ready
        return
    kind = file.suffix.lower().removeprefix(".")
    size, beginning = look_into(file)
    picture = picture_kind(beginning)
    if picture and (kind not in FILES or kind in PHOTOS):
        fits = picture == _FORMATS.get(kind) and size <= MOST_BYTES
        fits = fits and not (longest < LONGEST_EDGE and _longest_edge(file) > longest)
        with _picture(file, kind, kinds, longest, lend, fits=fits) as ready:
            yield ready
        return
    known = kind in FILES and kind not in PHOTOS and beginning.startswith(_BEGINNINGS.get(kind, b""))
    if photo or not (known or any_kind):
        raise _of_another_kind(photo=photo)
    if size > MOST_BYTES:
        raise _too_large()
    yield Fitted(file, _media_type(file), reduced=False)


@contextmanager
def _picture(
    file: Path, kind: str, kinds: Collection[str], longest: int, lend: Lend | None, *, fits: bool
) -> Generator[Fitted]:
    """Yield a picture as a server takes it that takes these kinds: itself where it `fits`."""
    to = next((photo for photo in PHOTOS if photo in kinds), None) if kinds else PHOTOS[0]
    spelled = fits and bool(kinds) and kind not in kinds and to is not None and _FORMATS[to] == _FORMATS[kind]
    if to is None or (fits and not spelled):
        if kind in kinds and not fits and file.stat().st_size > MOST_BYTES:
            raise _too_large()
        yield Fitted(file, _media_type(file), reduced=False)
        return
    content = file.read_bytes() if spelled else _reduced(file, longest, _FORMATS[to])
    with _folder(lend) as folder:
        copy = folder / f"{file.stem}.{to}"
        _write(copy, content)
        yield Fitted(copy, _media_type(copy), reduced=not spelled)


def demand_taken(file: Path, kinds: Collection[str]) -> None:
    """Raise FileRefused where a project says which kinds of file its server takes, and this is none.

    `kinds` are extensions; none at all means that nobody has said.
    """
    kind = file.suffix.lower().removeprefix(".")
    if kinds and kind not in kinds:
        raise FileRefused(
            f"fileKinds of the project has no {kind or 'file without an extension'}",
            title="This project's server does not take files of this kind, so it was not attached.",
            hint="Choose a file of another kind. If it must be this one, ask your supervisor: the server's"
            " allowed file formats and fileKinds in the project file have to name the kind.",
        )


def glimpse(file: Path, edge: int) -> QImage:
    """Return the picture in a file with its longest edge no longer than so many pixels; null = it is none.

    Raises NotFound where the file cannot be read.
    """
    reader = picture_reader(file)
    if reader is None:
        return QImage()
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > edge:
        reader.setScaledSize(_scaled(size, edge))
    return reader.read()


@contextmanager
def _folder(lend: Lend | None) -> Generator[Path]:
    """Yield a folder for passing files, gone when the block ends."""
    try:
        made = (
            lend() if lend is not None else TemporaryDirectory(prefix="fieldapp-", ignore_cleanup_errors=True)
        )
    except OSError as error:
        raise disk_error(error) from error
    with made as folder:
        yield Path(folder)


def _write(copy: Path, content: bytes) -> None:
    try:
        copy.write_bytes(content)
    except OSError as error:
        raise disk_error(error) from error


def _longest_edge(file: Path) -> int:
    reader = picture_reader(file)
    size = QSize() if reader is None else reader.size()
    return max(size.width(), size.height())


def _reduced(file: Path, longest: int, to: str) -> bytes:
    """Return a picture as a JPEG or PNG that the server takes."""
    image = _read(file, longest)
    if to == "jpeg":
        image = _opaque(image)
    for quality in _QUALITIES if to == "jpeg" else (_PHOTO_QUALITY,):
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        writer = QImageWriter(buffer, to.encode())
        writer.setQuality(quality)
        if not writer.write(image):
            raise _unreadable(writer.errorString())
        content = bytes(buffer.data().data())
        if len(content) <= MOST_BYTES:
            return content
    raise _too_large()


def _read(file: Path, longest: int) -> QImage:
    reader = picture_reader(file)
    if reader is None:
        raise _unreadable("it is none any more")
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > longest:
        reader.setScaledSize(_scaled(size, longest))
    image = reader.read()
    if image.isNull():
        raise _unreadable(reader.errorString())
    if max(image.width(), image.height()) > longest:  # a format that does not tell its size beforehand
        smooth = Qt.TransformationMode.SmoothTransformation
        image = image.scaled(_scaled(image.size(), longest), Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    return image


def _scaled(size: QSize, edge: int) -> QSize:
    return size.scaled(QSize(edge, edge), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))


def _opaque(image: QImage) -> QImage:
    """Return the picture on white where one sees through it, as JPEG has no such thing."""
    if not image.hasAlphaChannel():
        return image
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper


def _media_type(file: Path) -> str:
    return QMimeDatabase().mimeTypeForFile(str(file)).name()


def _unreadable(why: str) -> FileRefused:
    return FileRefused(
        f"reading a picture: {why}",
        title="This picture cannot be read, so it was not attached.",
        hint="Open it in another program, save it there as jpg, and choose that file.",
    )


def _too_large() -> FileRefused:
    return FileRefused(
        title="This file is larger than 5 MB, so it was not attached.",
        hint="The server takes no larger file. Make it smaller or choose another one.",
    )


def _of_another_kind(*, photo: bool) -> FileRefused:
    if photo:
        return FileRefused(
            title="This is not a photo that fieldapp can read, so it was not attached.",
            hint="The server takes photos as jpg or png. Choose one of these.",
        )
    return FileRefused(
        title="The server does not take files of this kind, so it was not attached.",
        hint="Choose a photo (jpg, png), a PDF, a text (txt, csv) or an office file (docx, odt, xlsx, ods).",
    )
