"""What this laptop is set to. Secrets go to the vault, never here."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from threading import RLock
from typing import Annotated, Literal

from filelock import FileLock, Timeout
from pydantic import BeforeValidator, Field, ValidationError

from fieldapp.durable import disk_error, file_stamp, set_aside, write_durably
from fieldapp.errors import DataBusy
from fieldapp.records import Project, Record, listed, slips

_log = logging.getLogger(__name__)
_LOCK_SECONDS = 10


def _as_before(chosen: object) -> object:
    """Read the switch of earlier versions; off meant that a person is asked first, so it stays off."""
    return {True: "always", False: "off"}[chosen] if isinstance(chosen, bool) else chosen


AutoSync = Annotated[Literal["off", "unmetered", "always"], BeforeValidator(_as_before)]
"""Over which networks finished records go by themselves."""


Language = Literal["system", "en", "fr", "pt", "es", "ar", "hi"]
"""What the window can speak; ``system``: the system's language where it is one of these, else English."""


class Settings(Record):
    """Everything a person chose on this laptop.

    What is finished goes by itself as long as that costs nobody anything: until then this disk has the only
    copy. A network that may be metered is left to the person.
    """

    project: Project | None = None
    user_name: str = ""  # of the last sign-in, offered at the next
    theme: Literal["system", "light", "dark", "contrast"] = "system"
    text_scale: int = Field(default=100, ge=50, le=300)  # percent
    entry_layout: Literal["question", "group", "whole"] = "group"  # of the form on the screen at once
    touch: bool = False  # whatever is pressed is at least 44 pixels high, for fingers
    language: Language = "system"  # of the window; a form has its own
    auto_sync: AutoSync = "unmetered"
    sync_paused: bool = False  # nothing goes by itself until a person resumes; outlives a restart
    light_first: bool = True  # records with big files wait for those without
    device_id: str = ""  # made at the first start; goes to DIGIT as `did`


class SettingsFile:
    """The settings on disk."""

    def __init__(self, path: Path) -> None:
        """Take where the file is; it need not be there."""
        self._path = path
        self._lock_file = path.with_suffix(".lock")
        self._lock = RLock()  # Windows replaces no file that another thread is reading
        self.damaged: Path | None = (
            None  # where a file that could not be read was put, for the screens to say
        )

    @property
    def stamp(self) -> object:
        """Return what is another value whenever the settings may be; reads nothing."""
        return file_stamp(self._path)

    def load(self) -> Settings:
        """Return what is set, defaults where nothing is. Raises DiskError.

        A file that cannot be read is renamed beside its place and named in `damaged`; defaults come back.
        """
        try:
            with self._lock:
                raw = self._path.read_bytes()
        except FileNotFoundError:
            return Settings()
        except OSError as error:
            raise disk_error(error) from error
        try:
            return Settings.model_validate_json(raw, extra="ignore")  # a newer version knows more words
        except ValidationError as error:
            self.damaged = set_aside(self._path)
            _log.warning("settings could not be read and are now %s: %s", self.damaged, listed(slips(error)))
            return Settings()

    def save(self, settings: Settings) -> None:
        """Write all settings in one step. Raises DiskError."""
        with self._lock:
            write_durably(self._path, (settings.model_dump_json(indent=2) + "\n").encode())

    def update(self, change: Callable[[Settings], Settings]) -> Settings:
        """Load, change and save as one over all threads and processes; return what is set now.

        Raises DataBusy when another process holds on to the settings, DiskError.
        """
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with FileLock(self._lock_file, timeout=_LOCK_SECONDS):
                settings = change(self.load())
                self.save(settings)
                return settings
        except Timeout as error:
            raise DataBusy(str(self._lock_file)) from error
        except OSError as error:  # of the folder or the lock
            raise disk_error(error) from error
