"""Document bytes → Form. One file per format; the format is recognised by its reader's `sniff`."""

from __future__ import annotations

from forms.model import Form


def read(raw: bytes, name: str = "") -> Form:
    """Read a form document. Raises FormRefused with every problem found."""
    raise NotImplementedError
