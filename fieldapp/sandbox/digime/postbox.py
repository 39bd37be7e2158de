"""Postbox write: POST permission-access/postbox/{id}, its facts in the JWT or, before v1.5, in headers."""

from __future__ import annotations

import json
from dataclasses import dataclass

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from fieldapp.sandbox.contract import Signatory
from fieldapp.sandbox.digime.bearer import (
    REDIRECT,
    THREE,
    DigimeRefused,
    caller,
    check_token,
    check_use,
    malformed,
)
from fieldapp.sandbox.digime.keeping import Keeping, Sent
from fieldapp.sandbox.digime.library import Described, Library
from fieldapp.sandbox.digime.paths import under_versions, version_of
from fieldapp.sandbox.digime.push import read_descriptor
from fieldapp.sandbox.digime.sealed import CannotOpen, Opener, from_base64
from fieldapp.sandbox.digime.sessions import Sessions
from fieldapp.sandbox.rawtext import raw_text
from fieldapp.sandbox.shapes import JsonObject, load_json
from fieldapp.sandbox.world import World

_LIFE_MS = 30 * 24 * 3600 * 1000  # unit and length of `expires` are fixed by no source
_LOCKED = frozenset({"iv", "metadata", "symmetrical_key"})
_NEEDED = {  # claims by version; v1.7 was written to by one SDK, which no longer sends the redirect_uri
    "v1.5": THREE | _LOCKED | REDIRECT | {"session_key"},
    "v1.6": THREE | _LOCKED | REDIRECT,
    "v1.7": THREE | _LOCKED,
}
_OPTIONAL = frozenset({"access_token"})
_HEADERS = {
    "iv": "iv",
    "metadata": "metadata",
    "symmetrical_key": "symmetricalKey",
    "session_key": "sessionKey",
}
_OLDEST = "v1.4"


@dataclass(frozen=True)
class _Letter:
    """Who writes, and what opens the writing."""

    contract: Signatory
    facts: JsonObject


class Postbox:
    """Handler of the write path."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._library = Library(world)
        self._sessions = Sessions(world)
        self._keeping = Keeping(world)

    def routes(self) -> list[Route]:
        """Return the paths served here."""
        return under_versions("POST", "permission-access/postbox/{postbox}", self._write)

    async def _write(self, request: Request) -> Response:
        """Open a file and keep it until its owner's next trigger.

        The answer is 200 in any case: `pending` where no good access token came along. The file is kept
        then, too, as the real postbox keeps it for its owner until it expires.
        """
        raw = await request.body()
        letter = self._letter(request)
        check_use(self._world, letter.contract, "write")
        user = self._library.owner_of(str(request.path_params["postbox"]))
        if user is None:
            raise DigimeRefused("NotFound", "The postbox is not known", 404)
        name, locked = await _part(request)
        try:
            described, content = self._open(letter.facts, locked)
        except CannotOpen as error:
            raise malformed(str(error)) from error
        text = raw_text(request, raw)
        self._keeping.take(Sent(user, letter.contract.contract_id, "postbox", described, content, text, name))
        delivered = not self._world.switches.now.postbox_pending and self._welcome(letter, user)
        status = "delivered" if delivered else "pending"
        return JSONResponse({"status": status, "expires": self._world.now() + _LIFE_MS})

    def _letter(self, request: Request) -> _Letter:
        version = version_of(request)
        if version == _OLDEST:
            facts: JsonObject = {name: request.headers.get(header) for name, header in _HEADERS.items()}
            session = self._sessions.get(facts["session_key"], None)
            contract = next(
                one
                for one in (self._world.contract.writer, self._world.contract.reader)
                if one.contract_id == session.contract
            )
            return _Letter(contract, facts)
        asked = caller(self._world, request, _NEEDED[version], _OPTIONAL)
        if "session_key" in asked.claims:
            self._sessions.get(asked.claims["session_key"], asked.contract)
        return _Letter(asked.contract, asked.claims)

    def _open(self, facts: JsonObject, locked: bytes) -> tuple[Described, bytes]:
        opener = Opener(facts["symmetrical_key"], facts["iv"], self._world.contract.postbox_opener())
        metadata = opener.open(from_base64(facts["metadata"], "metadata"), "metadata")
        try:
            found = load_json(metadata)
            json.dumps(found, ensure_ascii=False).encode()  # refuses halves of surrogate pairs
        except ValueError:
            raise CannotOpen("metadata is not JSON") from None
        return read_descriptor(found), opener.open(locked, "the file")

    def _welcome(self, letter: _Letter, user: str) -> bool:
        """Whether a good access token of the postbox's owner came along; an ended one is no error here."""
        if "access_token" not in letter.facts:
            return False
        try:
            return check_token(self._world, "access", letter.facts["access_token"], letter.contract) == user
        except DigimeRefused:
            return False


async def _part(request: Request) -> tuple[str, bytes]:
    """Return name and bytes of the one part called `file`. Raises DigimeRefused."""
    async with request.form() as form:
        parts = form.getlist("file")
        part = parts[0] if len(parts) == 1 else None
        if not isinstance(part, UploadFile):
            raise malformed("one part called file is wanted")
        return part.filename or "", await part.read()
