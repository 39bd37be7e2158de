"""What a glance tells before the app itself is loaded: is the data open elsewhere, how shall the window look.

Loads nothing that takes long and changes nothing. What cannot be told is left to whoever opens the data.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple, cast

from platformdirs import user_data_path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

SEAT = "window.lock"
"""The file in the data folder that the process with the window holds a lock on."""

SETTINGS = "settings.json"

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


class Looks(NamedTuple):
    """How the window looks and speaks, as `settings.Settings` says; `set_up`: there is a project."""

    theme: str = "system"
    text_scale: int = 100
    touch: bool = False
    language: str = "system"
    set_up: bool = False


def data_folder(data: Path | None) -> Path:
    """Return the data folder: the one named, else this person's own."""
    return data if data is not None else user_data_path("fieldapp", appauthor=False)


def has_display() -> bool:
    """Return whether a window could open here; Qt would end the process where it cannot."""
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in _DISPLAYS)


def is_open(data: Path) -> bool:
    """Return whether a window has the data folder open; takes nobody's seat."""
    try:
        with (data / SEAT).open("r+b") as file:
            return not _free(file.fileno())
    except FileNotFoundError:
        return False
    except OSError:
        return True  # whoever takes the seat will say what is wrong


def looks(data: Path, themes: Mapping[str, object], languages: Mapping[str, object]) -> Looks:
    """Return the looks that the settings name, the usual for what they do not, or not in words known."""
    try:
        said = json.loads((data / SETTINGS).read_bytes())
    except (OSError, ValueError, RecursionError):
        return Looks()
    if not isinstance(said, dict):
        return Looks()
    facts = cast("dict[str, object]", said)
    theme, scale, language = (facts.get(name) for name in ("theme", "text_scale", "language"))
    return Looks(
        theme=theme if isinstance(theme, str) and theme in themes else "system",
        text_scale=scale if isinstance(scale, int) else 100,
        touch=facts.get("touch") is True,
        language=language if isinstance(language, str) and language in languages else "system",
        set_up=isinstance(facts.get("project"), dict),
    )


if sys.platform == "win32":

    def _free(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
        return True

else:

    def _free(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        fcntl.flock(descriptor, fcntl.LOCK_UN)
        return True
