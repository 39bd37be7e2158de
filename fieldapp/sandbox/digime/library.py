"""What lies in people's digi.me libraries and postboxes."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zlib
from dataclasses import dataclass

from fieldapp.sandbox.contract import OWNER
from fieldapp.sandbox.digime.sessions import letters
from fieldapp.sandbox.shapes import JsonObject, storable
from fieldapp.sandbox.world import World

_ORGANISATION = "The organisation"
# all but the bytes, which may be many
_FACTS = (
    "name, user, contract, way, state, mime_type, accounts, refs, tags, schema, sha256, at,"
    " length(bytes) AS size"
)
_PUSHED_GROUP = 3  # Health, of digi.me's service groups


@dataclass(frozen=True)
class Described:
    """What a sender says of its bytes."""

    mime_type: str
    accounts: list[str]
    references: list[str]
    tags: list[str]
    schema: JsonObject | None = None  # of provider pushes: standard, version, objectType


@dataclass(frozen=True)
class LibraryFile:
    """One file of one library; `at` is when it came into it, in milliseconds."""

    name: str
    user: str
    contract: str
    way: str  # import, provider, postbox
    waiting: bool  # still in the postbox
    described: Described
    sha256: str
    size: int
    at: int


class Library:
    """The tables of libraries and their files."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._database = world.database

    def settle(self, name: str) -> str:
        """Return the user id of the library that goes by this name; the same name is the same library."""
        user = hashlib.sha256(name.encode()).hexdigest()[:32]
        self._database.run(
            "INSERT OR IGNORE INTO libraries (user, name, postbox) VALUES (?, ?, ?)",
            user,
            storable(name),
            letters(32),
        )
        return user

    def postbox_of(self, user: str) -> str:
        """Return the id of a user's postbox."""
        row = self._database.row("SELECT postbox FROM libraries WHERE user = ?", user)
        return str(row["postbox"]) if row else self._world.contract.postbox_id

    def owner_of(self, postbox: str) -> str | None:
        """Return whose postbox it is; None where there is none."""
        if postbox == self._world.contract.postbox_id:
            return OWNER
        row = self._database.row("SELECT user FROM libraries WHERE postbox = ?", postbox)
        return str(row["user"]) if row else None

    def name_of(self, user: str) -> str:
        """Return what a library is called."""
        if user == OWNER:
            return _ORGANISATION
        row = self._database.row("SELECT name FROM libraries WHERE user = ?", user)
        return str(row["name"]) if row else user

    def put(self, user: str, contract: str, way: str, described: Described, content: bytes) -> None:
        """Keep a file; the same bytes with the same description are the same file. Postbox files wait."""
        self._database.run(
            "INSERT OR IGNORE INTO library_files (name, user, contract, way, state, mime_type, accounts,"
            " refs, tags, schema, sha256, bytes, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            f"{letters(32)}.bin",
            user,
            contract,
            way,
            "waiting" if way == "postbox" else "in",
            storable(described.mime_type),
            *(json.dumps(part) for part in (described.accounts, described.references, described.tags)),
            json.dumps(described.schema),
            hashlib.sha256(content).hexdigest(),
            content,
            self._world.now(),
        )

    def take_in(self, user: str) -> None:
        """Bring what waits in a user's postbox into the library."""
        self._database.run(
            "UPDATE library_files SET state = 'in', at = ? WHERE user = ? AND state = 'waiting'",
            self._world.now(),
            user,
        )

    def files(self, user: str | None = None) -> list[LibraryFile]:
        """Return the files of one library or of all, oldest first, waiting ones included."""
        where, values = ("", ()) if user is None else (" WHERE user = ?", (user,))
        rows = self._database.rows(
            f"SELECT {_FACTS} FROM library_files"  # noqa: S608 - no value in the text
            f"{where} ORDER BY user, at, rowid",
            *values,
        )
        return [_file(row) for row in rows]

    def content(self, name: str) -> bytes:
        """Return the bytes of a file that is known."""
        row = self._database.row("SELECT bytes FROM library_files WHERE name = ?", name)
        return bytes(row["bytes"]) if row else b""

    def accounts(self, user: str) -> list[JsonObject]:
        """Return the accounts of a user: the one everybody has, and those that pushes named."""
        own = account_of(user)
        pushed = {account: file.at for file in self.files(user) for account in file.described.accounts}
        return [
            _account(own, account_reference(user), "USER", 0),
            *(
                _account(name, account_reference(name), "PUSH", at)
                for name, at in pushed.items()
                if name != own
            ),
        ]

    def forget(self, user: str) -> None:
        """Delete a user: library, postbox, tokens, sessions."""
        with self._database.change() as database:
            for table in ("library_files", "libraries", "sessions", "grants"):
                database.run(f"DELETE FROM {table} WHERE user = ?", user)  # noqa: S608 - names from this tuple
            database.run("DELETE FROM tokens WHERE family = 'digime' AND owner LIKE ? || '/%'", user)


def account_of(user: str) -> str:
    """Return the id of the account that every user has, e.g. '420_1234'."""
    return f"420_{account_reference(user)}"


def account_reference(name: str) -> str:
    """Return the number that digi.me tells an account by: a user's own, or one that pushes named."""
    return str(zlib.crc32(name.encode()))


def _account(name: str, reference: str, kind: str, at: int) -> JsonObject:
    return {
        "id": name,
        "reference": reference,
        "type": kind,
        "createdDate": at,
        "updatedDate": at,
        "serviceGroupId": _PUSHED_GROUP,
        "serviceGroupName": "Health",
        "serviceTypeId": 420,
        "serviceTypeName": "Sandbox",
        "serviceTypeReference": "sandbox",
        "sourceId": 420,
    }


def _file(row: sqlite3.Row) -> LibraryFile:
    accounts, references, tags, schema = (
        json.loads(row[name]) for name in ("accounts", "refs", "tags", "schema")
    )
    return LibraryFile(
        name=str(row["name"]),
        user=str(row["user"]),
        contract=str(row["contract"]),
        way=str(row["way"]),
        waiting=row["state"] == "waiting",
        described=Described(str(row["mime_type"]), accounts, references, tags, schema),
        sha256=str(row["sha256"]),
        size=int(row["size"]),
        at=int(row["at"]),
    )
