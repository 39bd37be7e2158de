"""Proof by reading back: the file that digi.me has, byte for byte the one that was sent."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from fieldapp.connectors.digime.library import Library


@dataclass(frozen=True)
class Verified:
    """What reading back showed.

    `same`: a file of this reference has exactly these bytes. `different`: there is one, but with others.
    `missing`: the session is over and there is none. `coming`: there is none yet, but more may come.
    """

    outcome: Literal["same", "different", "missing", "coming"]
    file: str = ""  # digi.me's name of the file that was compared
    sha256: str = ""  # of what it holds


def verify(library: Library, session_key: str, reference: Sequence[str], sha256: str) -> Verified:
    """Look through a session's files for those of this reference and compare. Raises FieldappError.

    A record that went twice is there twice: one of them that is the same is proof enough.
    """
    listed = library.files(session_key)
    seen: Verified | None = None
    for file in listed.files:
        if library.head(session_key, file.name).metadata.reference != tuple(reference):
            continue
        digest = hashlib.sha256()
        with library.open(session_key, file.name) as held:
            for piece in held.pieces:
                digest.update(piece)
        if digest.hexdigest() == sha256:
            return Verified("same", file.name, sha256)
        seen = Verified("different", file.name, digest.hexdigest())
    return seen or Verified("missing" if listed.final else "coming")
