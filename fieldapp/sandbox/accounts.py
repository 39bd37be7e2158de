"""The people who may sign in, and the lock after too many wrong passwords."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets

from fieldapp.sandbox.database import Database
from fieldapp.sandbox.shapes import JsonObject
from fieldapp.sandbox.tokens import Milliseconds, Tokens

TENANT = "mz.nampula"
DEMO_USER = "amina.bello"
DEMO_PASSWORD = "Field@2026"  # noqa: S105 - printed on the demo's sign-in card
_DEMO_UUID = "5f0e7c1a-6c1d-4b53-9b0e-2f4f3a7d1c58"
_FAILURES = 5
_FAILURE_WINDOW_MS = 30 * 60 * 1000
_LOCK_MS = 60 * 60 * 1000


class Accounts:
    """Accounts in the database; the demo account is made with a new database."""

    def __init__(self, database: Database, tokens: Tokens, now: Milliseconds) -> None:
        self._database = database
        self._tokens = tokens
        self._now = now
        if database.row("SELECT 1 FROM accounts") is None:
            self._add_demo_account()

    def sign_in(self, user_name: str, password: str, tenant: str) -> JsonObject | str:
        """Return the profile, or the sentence that the real service refuses with."""
        row = self._database.row("SELECT * FROM accounts WHERE user_name = ?", user_name)
        if row is None or not _covers(str(row["tenant"]), tenant):
            return "Invalid login credentials"
        if self._locked(row["locked_at"]):
            return "Account locked"
        if not hmac.compare_digest(_digest(password, row["salt"]), row["password"]):
            self._note_failure(user_name)
            return "Invalid login credentials"
        self._database.run("DELETE FROM failed_logins WHERE user_name = ?", user_name)
        self._database.run("UPDATE accounts SET locked_at = NULL WHERE user_name = ?", user_name)
        return json.loads(row["profile"])

    def profile(self, user_name: str) -> JsonObject | None:
        """Return the profile of an account that is not locked."""
        row = self._database.row("SELECT profile, locked_at FROM accounts WHERE user_name = ?", user_name)
        if row is None or self._locked(row["locked_at"]):
            return None
        return json.loads(row["profile"])

    def unlock_all(self) -> None:
        """Forget failures and locks."""
        with self._database.change():
            self._database.run("DELETE FROM failed_logins")
            self._database.run("UPDATE accounts SET locked_at = NULL")

    def _locked(self, locked_at: int | None) -> bool:
        return locked_at is not None and self._now() - locked_at < _LOCK_MS

    def _note_failure(self, user_name: str) -> None:
        """Count a wrong password; the fifth within half an hour locks the account and ends its tokens."""
        now = self._now()
        with self._database.change():
            self._database.run("INSERT INTO failed_logins (user_name, at) VALUES (?, ?)", user_name, now)
            recent = self._database.rows(
                "SELECT 1 FROM failed_logins WHERE user_name = ? AND at > ?",
                user_name,
                now - _FAILURE_WINDOW_MS,
            )
            if len(recent) >= _FAILURES:
                self._database.run("UPDATE accounts SET locked_at = ? WHERE user_name = ?", now, user_name)
                self._database.run("DELETE FROM failed_logins WHERE user_name = ?", user_name)
                self._tokens.revoke_all(user_name)

    def _add_demo_account(self) -> None:
        profile: JsonObject = {
            "id": 1874,
            "uuid": _DEMO_UUID,
            "userName": DEMO_USER,
            "name": "Amina Bello",
            "mobileNumber": "840000118",
            "emailId": None,
            "locale": None,
            "type": "EMPLOYEE",
            "roles": [
                {"name": "Distributor", "code": "DISTRIBUTOR", "tenantId": TENANT},
                {"name": "Registrar", "code": "REGISTRAR", "tenantId": TENANT},
            ],
            "active": True,
            "tenantId": TENANT,
            "permanentCity": None,
        }
        salt = secrets.token_bytes(16)
        self._database.run(
            "INSERT INTO accounts (user_name, tenant, salt, password, profile) VALUES (?, ?, ?, ?, ?)",
            DEMO_USER,
            TENANT,
            salt,
            _digest(DEMO_PASSWORD, salt),
            json.dumps(profile),
        )


def _digest(password: str, salt: bytes) -> bytes:
    return hashlib.scrypt(password.encode(), salt=salt, n=2**12, r=8, p=1)


def _covers(home: str, asked: str) -> bool:
    """Whether an account of tenant `home` may work in `asked`: its own, or the country above it."""
    return home == asked or home.startswith(f"{asked}.")
