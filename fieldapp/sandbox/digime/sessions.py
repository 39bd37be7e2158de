"""Sessions: made by authorize, trigger or the older session call, then asked for files until they end."""

from __future__ import annotations

import json
import secrets
import sqlite3
import string
from dataclasses import dataclass

from fieldapp.sandbox.contract import Signatory
from fieldapp.sandbox.digime.bearer import DigimeRefused
from fieldapp.sandbox.shapes import JsonObject
from fieldapp.sandbox.world import World

_LIFE_SECONDS = 15 * 60
_LETTERS = string.ascii_letters + string.digits


@dataclass(frozen=True)
class Session:
    """One data exchange. `user` is '' until somebody consented or a token was shown."""

    key: str
    contract: str
    user: str
    options: JsonObject  # scope, limits
    expires_at: int  # milliseconds
    started: bool  # whether the sources are being asked
    asked: int  # how many file lists were answered since then

    def view(self) -> JsonObject:
        """Return the session as answers show it."""
        return {"key": self.key, "expiry": self.expires_at}


def letters(many: int) -> str:
    """Return a new random text of letters and digits, as digi.me's keys and codes are."""
    return "".join(secrets.choice(_LETTERS) for _ in range(many))


class Sessions:
    """The sessions table."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._database = world.database

    def open(self, contract: Signatory, options: JsonObject, user: str = "") -> Session:
        """Make a session that waits to be started."""
        life = self._world.switches.now.session_seconds
        expires_at = self._world.now() + (_LIFE_SECONDS if life is None else life) * 1000
        session = Session(
            letters(32), contract.contract_id, user, options, expires_at, started=False, asked=0
        )
        self._database.run(
            "INSERT INTO sessions (key, contract, user, options, expires_at) VALUES (?, ?, ?, ?, ?)",
            session.key,
            session.contract,
            user,
            json.dumps(options),
            expires_at,
        )
        return session

    def start(self, key: str, user: str) -> None:
        """Let a session's sources be asked, for a user."""
        self._database.run("UPDATE sessions SET user = ?, started = 1, asked = 0 WHERE key = ?", user, key)

    def get(self, key: object, contract: Signatory | None) -> Session:
        """Return a live session; `contract` None takes anybody's. Raises DigimeRefused."""
        row = self._database.row("SELECT * FROM sessions WHERE key = ?", key if isinstance(key, str) else "")
        if row is None or (contract is not None and row["contract"] != contract.contract_id):
            raise DigimeRefused("SessionInvalid", "The session is not known")
        session = _session(row)
        if session.expires_at <= self._world.now():
            raise DigimeRefused("SessionInvalid", "The session has expired")
        return session

    def count(self, session: Session) -> int:
        """Note that a started session was asked for its files; return how often it was by now."""
        self._database.run("UPDATE sessions SET asked = asked + 1 WHERE key = ?", session.key)
        return session.asked + 1


def _session(row: sqlite3.Row) -> Session:
    return Session(
        key=str(row["key"]),
        contract=str(row["contract"]),
        user=str(row["user"]),
        options=json.loads(row["options"]),
        expires_at=int(row["expires_at"]),
        started=bool(row["started"]),
        asked=int(row["asked"]),
    )
