"""Questions to people (preauthorization and reference codes) and what they allowed (authorization codes)."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from fieldapp.sandbox.digime.sessions import letters
from fieldapp.sandbox.world import World

_CODE_SECONDS = 15 * 60
_CODE_LETTERS = 64


@dataclass(frozen=True)
class Consent:
    """A question that waits for its answer. `challenge` is '' where no tokens come of it."""

    code: str
    kind: str  # authorize, or reference for the pages of people who are known already
    contract: str
    version: str
    redirect_uri: str
    state: str
    challenge: str
    user: str  # '' = whoever answers
    session: str


@dataclass(frozen=True)
class Grant:
    """What somebody allowed, good for one exchange."""

    contract: str
    user: str
    challenge: str
    redirect_uri: str


class Consents:
    """The tables of both; every code is good for a quarter of an hour and once."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._database = world.database

    def new_code(self) -> str:
        """Return a code nobody has."""
        return letters(_CODE_LETTERS)

    def end_of_code(self) -> int:
        """Return when a code of now ends, in epoch milliseconds."""
        life = self._world.switches.now.code_seconds
        return self._world.now() + (_CODE_SECONDS if life is None else life) * 1000

    def ask(self, consent: Consent) -> None:
        """Keep a question."""
        self._database.run(
            "INSERT INTO consents (code, kind, contract, version, redirect_uri, state, challenge, user,"
            " session, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            consent.code,
            consent.kind,
            consent.contract,
            consent.version,
            consent.redirect_uri,
            consent.state,
            consent.challenge,
            consent.user,
            consent.session,
            self.end_of_code(),
        )

    def find(self, code: str) -> tuple[Consent, bool] | None:
        """Return a question that was not answered yet, and whether it still can be; None = unknown."""
        row = self._database.row("SELECT * FROM consents WHERE code = ?", code)
        return None if row is None else (_consent(row), int(row["expires_at"]) > self._world.now())

    def close(self, code: str) -> bool:
        """Note that a question was answered; False when it already was."""
        return self._database.run("DELETE FROM consents WHERE code = ?", code) > 0

    def grant(self, grant: Grant) -> str:
        """Keep what somebody allowed; return the code to exchange."""
        code = self.new_code()
        self._database.run(
            "INSERT INTO grants (code, contract, user, challenge, redirect_uri, expires_at)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            code,
            grant.contract,
            grant.user,
            grant.challenge,
            grant.redirect_uri,
            self.end_of_code(),
        )
        return code

    def spend(self, code: object) -> Grant | None:
        """Return what a code stands for and forget the code; None when it is unknown, used or too old."""
        with self._database.change() as database:
            row = database.row("SELECT * FROM grants WHERE code = ?", code if isinstance(code, str) else "")
            if row is None:
                return None
            database.run("DELETE FROM grants WHERE code = ?", row["code"])
        if int(row["expires_at"]) <= self._world.now():
            return None
        texts = (str(row[name]) for name in ("contract", "user", "challenge", "redirect_uri"))
        return Grant(*texts)


def _consent(row: sqlite3.Row) -> Consent:
    names = ("code", "kind", "contract", "version", "redirect_uri", "state", "challenge", "user", "session")
    return Consent(*(str(row[name]) for name in names))
