"""File systems of our own: small ones to fill, and ones that are made read-only."""

from __future__ import annotations


class CannotRun(Exception):
    """This machine does not let us; the text says what is missing."""
