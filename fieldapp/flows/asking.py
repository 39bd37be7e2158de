"""Acts that ask a server something and send no record: what goes wrong is said of them alone."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from fieldapp.errors import ReplyLost


@contextmanager
def no_record_sent() -> Generator[None]:
    """Let a line that broke speak of no record: none was on its way. Raises ReplyLost."""
    try:
        yield
    except ReplyLost as error:
        raise ReplyLost(error.detail, hint="Try again. Nothing on this disk has changed.") from error
