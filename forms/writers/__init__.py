"""Answers → payload bytes. One file per format."""

from __future__ import annotations

from collections.abc import Mapping

from forms.session import Session


def write(session: Session, facts: Mapping[str, object], *, to: str = "digit") -> bytes:
    """Freeze a filled session as payload bytes: the same answers and facts give the same bytes."""
    raise NotImplementedError
