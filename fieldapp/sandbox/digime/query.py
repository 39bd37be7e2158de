"""Reading: file lists, files and their metadata, accounts; and deleting a user."""

from __future__ import annotations

import base64
import json
from email.utils import formatdate

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from fieldapp.sandbox.contract import Signatory
from fieldapp.sandbox.digime.bearer import Caller, DigimeRefused, caller, check_use, user_of
from fieldapp.sandbox.digime.file_body import file_body, file_metadata
from fieldapp.sandbox.digime.file_list import FileLists
from fieldapp.sandbox.digime.library import Library, LibraryFile
from fieldapp.sandbox.digime.paths import older, under_versions, version_of
from fieldapp.sandbox.digime.ps512 import encode
from fieldapp.sandbox.digime.sessions import Session, Sessions
from fieldapp.sandbox.world import World

_NOT_FOUND = 404
_NO_CONTENT = 204
_OLDEST = "v1.4"


class Query:
    """Handlers of all that reads."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._library = Library(world)
        self._lists = FileLists(world)
        self._sessions = Sessions(world)

    def routes(self) -> list[Route]:
        """Return the paths served here."""
        return [
            *under_versions("GET", "permission-access/query/{session}", self._list),
            *under_versions("GET", "permission-access/query/{session}/{file}", self._file),
            *under_versions("GET", "permission-access/accounts", self._accounts, ("v1.7",)),
            *under_versions("DELETE", "user", self._delete_user),
        ]

    async def _list(self, request: Request) -> Response:
        session, contract = self._session(request)
        check_use(self._world, contract, "read")
        return JSONResponse(self._lists.list(session))

    async def _file(self, request: Request) -> Response:
        """Answer a file, locked for the contract of the session; HEAD the same without the body."""
        session, contract = self._session(request)
        check_use(self._world, contract, "read")
        name = request.path_params["file"]
        file = next((one for one in self._lists.seen_by(session) if one.name == name), None)
        if file is None:
            raise DigimeRefused("NotFound", "The session has no such file", _NOT_FOUND)
        return self._answer(file, version_of(request), contract)

    def _answer(self, file: LibraryFile, version: str, contract: Signatory) -> Response:
        faults = self._world.switches.now
        content = self._library.content(file.name)
        body = file_body(content, contract.key(), faults, hashed=older(version))
        metadata = file_metadata(file, self._world.contract.application_id, faults)
        if version == _OLDEST:
            text = base64.b64encode(body).decode()
            return JSONResponse({"fileContent": text, "fileMetadata": metadata})
        headers = {"last-modified": formatdate(file.at / 1000, usegmt=True)}
        if faults.file_flaw != "no_metadata":
            raw = json.dumps(metadata).encode()
            padded = faults.file_flaw == "padded_metadata"
            headers["x-metadata"] = base64.b64encode(raw).decode() if padded else encode(raw)
        return Response(body, headers=headers, media_type="application/octet-stream")

    def _session(self, request: Request) -> tuple[Session, Signatory]:
        """Return the session of a path and its contract; before v1.7 the key alone opens it."""
        key = request.path_params["session"]
        if older(version_of(request)):
            session = self._sessions.get(key, None)
            known = (self._world.contract.writer, self._world.contract.reader)
            return session, next(one for one in known if one.contract_id == session.contract)
        asked, user = self._reader(request)
        session = self._sessions.get(key, asked.contract)
        if session.user not in {"", user}:
            raise DigimeRefused("SessionInvalid", "The session belongs to somebody else")
        return session, asked.contract

    async def _accounts(self, request: Request) -> Response:
        _, user = self._reader(request)
        return JSONResponse(self._library.accounts(user))

    async def _delete_user(self, request: Request) -> Response:
        """Forget a user: what lies in the library, the tokens, the sessions."""
        _, user = self._reader(request)
        self._library.forget(user)
        return Response(status_code=_NO_CONTENT)

    def _reader(self, request: Request) -> tuple[Caller, str]:
        asked = caller(self._world, request)
        return asked, user_of(self._world, asked)
