"""What each exit code means. The README's table is held to this one by a test."""

from __future__ import annotations

from enum import IntEnum

from fieldapp.errors import (
    ConsentNeeded,
    DiskError,
    FieldappError,
    ProjectMissing,
    SignInNeeded,
    SignInRefused,
    VaultLocked,
    WireError,
)
from fieldapp.records import Reason


class WrongUsage(Exception):
    """The command line names something that cannot be used; the text says what."""


class Exit(IntEnum):
    """How a command ended."""

    DONE = 0
    NEEDS_YOU = 1
    USAGE = 2
    NETWORK = 3
    DISK = 4
    SIGN_IN = 5
    INTERRUPTED = 130


EXIT_CODES = (
    (Exit.DONE, "done"),
    (Exit.NEEDS_YOU, "something needs a person, or only a part of it was done"),
    (Exit.USAGE, "wrong usage"),
    (Exit.NETWORK, "the network or the server; nothing is lost, it goes again with the next sync"),
    (Exit.DISK, "the disk or the data folder"),
    (Exit.SIGN_IN, "not set up, not signed in, or the vault is locked"),
    (Exit.INTERRUPTED, "stopped by Ctrl-C, a sync by SIGTERM too"),
)

# The first kind that fits decides: what a respondent must do before sign-in, and that before the wire.
_KINDS: tuple[tuple[tuple[type[FieldappError], ...], Exit], ...] = (
    ((ConsentNeeded,), Exit.NEEDS_YOU),
    ((SignInNeeded, SignInRefused, VaultLocked, ProjectMissing), Exit.SIGN_IN),
    ((WireError,), Exit.NETWORK),
    ((DiskError,), Exit.DISK),
)


def exit_of(error: FieldappError) -> Exit:
    """Return the exit code of a failure."""
    return _exit_of_kind(type(error))


def exit_of_reason(reason: Reason) -> Exit:
    """Return the exit code of a stored reason, which keeps an error's code and not its class."""
    return next(
        (_exit_of_kind(k) for k in _all_kinds(FieldappError) if k.code == reason.code), Exit.NEEDS_YOU
    )


def _exit_of_kind(kind: type[FieldappError]) -> Exit:
    return next((code for kinds, code in _KINDS if issubclass(kind, kinds)), Exit.NEEDS_YOU)


def _all_kinds(root: type[FieldappError]) -> list[type[FieldappError]]:
    return [root, *(kind for below in root.__subclasses__() for kind in _all_kinds(below))]
