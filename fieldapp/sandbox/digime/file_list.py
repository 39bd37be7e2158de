"""What a session's file list says, and what is wrong with it on demand."""

from __future__ import annotations

from fieldapp.sandbox.digime.library import Library, LibraryFile
from fieldapp.sandbox.digime.scope import fetch_limit, lets_through
from fieldapp.sandbox.digime.sessions import Session, Sessions
from fieldapp.sandbox.faults import Faults
from fieldapp.sandbox.shapes import JsonObject
from fieldapp.sandbox.world import World

_QUOTA = {"code": "SourceFetchDurationQuotaReached", "statusCode": 408, "message": "The source took too long"}
_TRY_AGAIN_SECONDS = 3600


class FileLists:
    """Makes file lists."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._library = Library(world)
        self._sessions = Sessions(world)

    def seen_by(self, session: Session) -> list[LibraryFile]:
        """Return the files that a session lets through."""
        if not session.user:
            return []
        now = self._world.now()
        files = [file for file in self._library.files(session.user) if not file.waiting]
        application = self._world.contract.application_id
        return [file for file in files if lets_through(session.options, _facts(file, application), now)]

    def list(self, session: Session) -> JsonObject:
        """Return the list for one question, counting it: pending, then running, then how it ends."""
        faults = self._world.switches.now
        asked = self._sessions.count(session) if session.started else 0
        if asked <= faults.list_pending:
            return {"status": {"state": "pending"}}
        state, error = _state(session, faults, asked - faults.list_pending)
        entry: JsonObject = {"state": state} if error is None else {"state": state, "error": error}
        accounts = [
            account["id"] for account in self._library.accounts(session.user) if account["type"] == "USER"
        ]
        answer: JsonObject = {
            "status": {"state": state, "details": dict.fromkeys(accounts, entry)},
            "fileList": [_entry(file) for file in self.seen_by(session)],
        }
        return _flawed(answer, faults.list_flaw)


def _state(session: Session, faults: Faults, asked: int) -> tuple[str, JsonObject | None]:
    """Return the state at the asked-th question after pending, with the error where it is partial."""
    if asked <= faults.list_running or faults.list_end == "running":
        return "running", None
    limit = fetch_limit(session.options)
    if 0 < limit < faults.source_seconds:
        return "partial", _QUOTA
    if faults.list_end == "partial":
        message = "The source does not let digi.me in"
        error = {"code": faults.account_error, "statusCode": 401, "message": message, "reauth": True}
        return "partial", {**error, "retryAfter": _TRY_AGAIN_SECONDS}
    return "completed", None


def _facts(file: LibraryFile, application: str) -> JsonObject:
    """Return a file in the words of a scope's criteria."""
    described = file.described
    return {
        "mimeType": [described.mime_type],
        "reference": described.references,
        "tags": described.tags,
        "accounts": described.accounts,
        "appId": [application],
        "contractId": [file.contract],
        "created": file.at,
    }


def _entry(file: LibraryFile) -> JsonObject:
    entry: JsonObject = {"name": file.name, "updatedDate": file.at}
    if schema := file.described.schema:
        standard = {"standard": schema["standard"], "version": schema["version"]}
        entry |= {"schema": standard, "objectType": schema["objectType"], "objectCount": 1}
    return entry


def _flawed(answer: JsonObject, flaw: str | None) -> JsonObject:
    """Spoil a list in one way that clients must notice (or, `more_keys`, must bear)."""
    status, files = answer["status"], answer["fileList"]
    entries: dict[str, JsonObject | None] = {
        "pending_entry": {"state": "pending"},
        "no_error": {"state": "partial"},
        "wiki_error": {"state": "partial", "error": {"status": "x", "statusCode": 400, "message": "x"}},
    }
    if flaw == "unknown_state":
        return {**answer, "status": {**status, "state": "done"}}
    if flaw == "no_date":
        return {**answer, "fileList": [{"name": file["name"]} for file in files] or [{"name": "a"}]}
    if flaw == "more_keys":
        return {**answer, "more": 1, "fileList": [{**file, "more": 1} for file in files]}
    if flaw in entries:
        return {**answer, "status": {**status, "details": dict.fromkeys(status["details"], entries[flaw])}}
    return answer
