"""Access and refresh tokens of both servers: opaque texts with an owner and an end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from fieldapp.sandbox.database import Database

Milliseconds = Callable[[], int]


class TokenState(StrEnum):
    """What is known about a token text."""

    GOOD = "good"
    EXPIRED = "expired"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Token:
    """A token as kept; times are epoch milliseconds."""

    text: str
    owner: str
    issued_at: int
    expires_at: int


class Tokens:
    """The tokens of one family ('digit' or 'digime')."""

    def __init__(self, database: Database, family: str, now: Milliseconds) -> None:
        self._database = database
        self._family = family
        self._now = now

    def issue(self, kind: str, text: str, owner: str, seconds: int) -> Token:
        """Keep a new token of `kind` 'access' or 'refresh'."""
        now = self._now()
        token = Token(text, owner, now, now + seconds * 1000)
        self._database.run(
            "INSERT OR REPLACE INTO tokens (token, family, kind, owner, issued_at, expires_at)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            token.text,
            self._family,
            kind,
            token.owner,
            token.issued_at,
            token.expires_at,
        )
        return token

    def look(self, kind: str, text: str) -> tuple[TokenState, str]:
        """Return what a token text is worth and whose it is ('' when unknown)."""
        row = self._database.row(
            "SELECT owner, expires_at FROM tokens WHERE token = ? AND family = ? AND kind = ?",
            text,
            self._family,
            kind,
        )
        if row is None:
            return TokenState.UNKNOWN, ""
        if int(row["expires_at"]) <= self._now():
            return TokenState.EXPIRED, str(row["owner"])
        return TokenState.GOOD, str(row["owner"])

    def latest(self, kind: str, owner: str, *, live: bool) -> Token | None:
        """Return an owner's newest token; with `live` only one that has not ended."""
        row = self._database.row(
            "SELECT * FROM tokens WHERE family = ? AND kind = ? AND owner = ? AND expires_at > ?"
            " ORDER BY issued_at DESC, rowid DESC",
            self._family,
            kind,
            owner,
            self._now() if live else -1,
        )
        if row is None:
            return None
        return Token(str(row["token"]), str(row["owner"]), int(row["issued_at"]), int(row["expires_at"]))

    def revoke(self, text: str) -> bool:
        """Forget one token; False when it was not known."""
        return self._database.run("DELETE FROM tokens WHERE token = ? AND family = ?", text, self._family) > 0

    def revoke_all(self, owner: str) -> None:
        """Forget every token of an owner, as locking an account does."""
        self._database.run("DELETE FROM tokens WHERE owner = ? AND family = ?", owner, self._family)

    def expire(self, kind: str) -> int:
        """End every token of a kind now, keeping it known; return how many that were."""
        return self._database.run(
            "UPDATE tokens SET expires_at = 0 WHERE family = ? AND kind = ?", self._family, kind
        )
