"""A form's file, and the pictures and lists beside it, as bytes."""

from __future__ import annotations

import os
from pathlib import Path

from fieldapp.errors import FormNotAdded

MOST_BYTES = 100_000_000  # of a form's file, and of its media together

# What a form can show, play or look up; nothing else of a folder is taken.
_LISTS = (".csv", ".geojson", ".json", ".xml")
_PICTURES = (".bmp", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp")
_SOUNDS = (".aac", ".amr", ".m4a", ".mp3", ".oga", ".ogg", ".wav")
_FILMS = (".3gp", ".3gpp", ".avi", ".mkv", ".mov", ".mp4", ".ogv", ".webm")
_MEDIA = frozenset(_LISTS + _PICTURES + _SOUNDS + _FILMS)


def document_of(file: Path) -> bytes:
    """Return the bytes of a form's file. Raises FormNotAdded."""
    try:
        if file.stat().st_size > MOST_BYTES:
            raise FormNotAdded(
                str(file),
                title="This file is larger than 100 MB, so it was not read as a form.",
                hint="Check that it is the right file. Pictures and lists belong into the folder beside it.",
            )
        return file.read_bytes()
    except OSError as error:
        raise FormNotAdded(
            f"{file}: {error.strerror}",
            title="This file cannot be opened, so no form was added.",
            hint="Check that it is still there and that you may open it, then choose it again.",
        ) from error


def media_of(file: Path, folder: Path | None) -> dict[str, bytes]:
    """Return the media in `folder`, else in '<name>-media' beside the file where there is such a folder.

    Raises FormNotAdded.
    """
    beside = folder or file.with_name(f"{file.stem}-media")
    return _media(beside) if folder or beside.is_dir() else {}


def _media(folder: Path) -> dict[str, bytes]:
    """Return what lies directly in a folder and a form can use, by name. Raises FormNotAdded."""
    try:
        with os.scandir(folder) as entries:
            found = [
                entry
                for entry in entries
                if entry.is_file(follow_symlinks=False) and Path(entry.name).suffix.lower() in _MEDIA
            ]
        if sum(entry.stat().st_size for entry in found) > MOST_BYTES:
            raise FormNotAdded(
                str(folder),
                title="The files beside this form are larger than 100 MB together, so it was not added.",
                hint="Check that it is the right folder, or make its pictures and films smaller.",
            )
        return {entry.name: Path(entry.path).read_bytes() for entry in found}
    except OSError as error:
        raise FormNotAdded(
            f"{folder}: {error.strerror}",
            title="The folder with this form's pictures and lists cannot be opened, so it was not added.",
            hint="Check that it is still there and that you may open it, then choose it again.",
        ) from error
