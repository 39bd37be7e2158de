"""What a question for a file asks for, and how that is called: photo, recording, video, or any file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QCoreApplication

from fieldapp.ui.fitting import LONGEST_EDGE
from fieldapp.ui.look import words_of
from forms import Question

Kind = Literal["image", "audio", "video", "file"]

SOUNDS = ("m4a", "mp3", "wav", "ogg", "opus", "aac", "amr", "flac", "3gp")
FILMS = ("mp4", "mov", "m4v", "3gp", "webm", "mkv", "avi")

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class MediaWords:
    """The words and the sign of a kind: on the button, before and after, and in the file dialog."""

    icon: str
    choose: str
    replace: str
    several: str


def media_kind(question: Question) -> Kind:
    """Return what a question asks for, by its look or by the media type that it accepts."""
    accepted = question.parameters.get("accept", "").strip().lower()
    if "camera" in words_of(question) or accepted.startswith("image/"):
        return "image"
    if accepted.startswith("audio/"):
        return "audio"
    return "video" if accepted.startswith("video/") else "file"


def longest_edge(question: Question) -> int:
    """Return the longest edge, in pixels, that a question wants of a photo: max-pixels, at most our own."""
    wanted = question.parameters.get("max-pixels", "").strip()
    most = int(wanted) if wanted.isascii() and wanted.isdecimal() else 0
    return min(most, LONGEST_EDGE) or LONGEST_EDGE


def words_for(kind: Kind) -> MediaWords:
    """Return the words of a kind in the window's language."""
    if kind == "image":
        return MediaWords(
            "camera",
            translate("media", "Choose photo"),
            translate("media", "Replace photo"),
            translate("media", "Photos"),
        )
    if kind == "audio":
        return MediaWords(
            "mic",
            translate("media", "Choose recording"),
            translate("media", "Replace recording"),
            translate("media", "Recordings"),
        )
    if kind == "video":
        return MediaWords(
            "film",
            translate("media", "Choose video"),
            translate("media", "Replace video"),
            translate("media", "Videos"),
        )
    return MediaWords(
        "file",
        translate("media", "Choose file"),
        translate("media", "Replace file"),
        translate("media", "Files"),
    )


def picture_words() -> MediaWords:
    """Return the words for a picture that need be no photo."""
    return MediaWords(
        "file",
        translate("media", "Choose picture"),
        translate("media", "Replace picture"),
        translate("media", "Pictures"),
    )
