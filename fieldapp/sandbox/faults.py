"""Misbehaviour on demand: the switches that POST /admin/faults sets.

Two kinds stand in one JSON object. Wire faults spoil the answer of a request whose path contains `on`,
at most `times` times. The others change how the servers behave until they
are cleared. A restart clears them all.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, get_args, get_type_hints

from fieldapp.sandbox.refusals import Refused
from fieldapp.sandbox.shapes import JsonObject

_STATUSES = range(200, 600)
_CHOICES = {
    "drop": ("before", "middle", "after"),
    "filestore": ("sync", "stock"),
    "bad_file": ("fail", "refuse"),
    "create_status": (200, 202),
    "store_status": (200, 201),
    "vanish": ("null", "list", "refused"),
    "consent": (
        *("grant", "deny", "INITIALIZE_CHECK_FAIL", "ONBOARD_ERROR", "INVALID_CODE", "SERVER_ERROR"),
    ),
    "list_end": ("completed", "partial", "running"),
    "packed": ("gzip", "brotli"),
    "token_flaw": (
        *("salt", "long_salt", "foreign_key", "alg_none", "hs512", "foreign_jku", "no_jku", "unknown_kid"),
        *("ended", "no_pem", "spki", "minimal", "missing", "huge"),
    ),
    "list_flaw": ("unknown_state", "no_date", "pending_entry", "no_error", "wiki_error", "more_keys"),
    "file_flaw": (
        *("no_metadata", "write_names", "padded_metadata", "truncated", "short", "foreign_key"),
        *("other_layout", "unknown_packing", "not_packed", "other_bytes"),
    ),
}


@dataclass(frozen=True)
class Faults:
    """The switches; a new one does nothing."""

    on: str = ""  # wire faults: only where the path contains this
    times: int | None = None  # wire faults and end_state: this many times, then no more; None = for ever
    latency_ms: int = 0
    drop: str | None = (
        None  # before: unprocessed, no answer; after: processed, no answer; middle: half an answer
    )
    status: int | None = None
    retry_after: int | None = None  # seconds, goes out with the status
    code: str | None = None  # error code instead of the usual one for the status
    message: str | None = None
    html: bool = False  # a captive portal's sign-in page; status 200 unless `status` says more
    malformed: bool = False  # JSON cut in the middle
    empty_code: bool = False  # ErrorRes with the code ""
    class_in_id: bool = False  # ErrorRes with an exception's class name in `id` and the sentence in `code`
    body: str | None = None  # this text, whatever it is
    body_type: str = "application/json"  # media type of `body`
    processed: bool = False  # what replaces the answer (status and all above) does so *after* processing
    end_state: str | None = (
        None  # COMPLETED FAILED PARTIALLY_COMPLETED NEVER, or any spelling to be sent as it is
    )
    refuse: int = 0  # so many records are refused, each until it was refused in a sync file of its own
    progress_word: str | None = None  # sent for files in work instead of CREATED and IN_PROGRESS
    # _create answers and nothing ever comes of it; its status is a `sync` null, a `syncs` list [], or refused
    vanish: str | None = None
    sync_each_time: bool = False  # announcing a file again makes another sync, as at the prototype
    counts_twice: bool = False  # a record that comes again under its clientReferenceId counts again
    null_info: bool = False  # good answers with `responseInfo: null`
    polls: int = 0  # this many status answers before the end state shows
    end_at_once: bool = False  # _create itself answers the end state
    create_status: int = 200  # 202 is the prototype's
    seconds: bool = False  # createdAt and modifiedAt in seconds, as in the public example
    string_versions: bool = False  # forms answer: version as text
    no_forms: bool = False  # forms answer: `forms: []`, whatever is asked
    filestore: str = "sync"  # stock = the default allow-list, which knows no gz, no sounds and no films
    store_status: int = 201  # 200 is the contract's
    signed_addresses: bool = False  # files/url answers pre-signed addresses, good for a day without a token
    lost_files: bool = (
        False  # files that were taken cannot be found again: url leaves them out, id says NOT_FOUND
    )
    bad_file: str = "fail"  # refuse = _create answers 400 for a broken file, as the prototype's main line
    strict_gateway: bool = False  # only `RequestInfo` (capital R) carries a token, as at the current gateway
    token_seconds: int | None = None  # life of access tokens issued from now on
    refresh_seconds: int | None = None  # life of refresh tokens issued from now on
    rotate_refresh: bool = (
        False  # each renewal gives another refresh token and ends the one it was asked with
    )

    # digi.me
    consent: str | None = None  # the authorize page asks nobody: grant, deny, or fails with an errorCode
    code_seconds: int | None = None  # life of the pages' codes, and of those to exchange, from now on
    session_seconds: int | None = None  # life of sessions opened from now on
    refuse_refresh: bool = False  # no refresh token is good any more
    postbox_pending: bool = False  # postbox writes are answered `pending`, whatever their token
    list_pending: int = 0  # this many file lists of a session say pending
    list_running: int = 1  # then this many running
    list_end: str = "completed"  # then this; `running` never ends
    account_error: str = "ServiceAuthorizationError"  # what ails the accounts of a partial list
    source_seconds: int = 0  # how long a source takes; over a session's limit the list ends partial
    packed: str | None = None  # how files are compressed
    strict_contracts: bool = False  # the write contract does not read and the read contract does not write
    token_flaw: str | None = None  # what is wrong with signed answers
    list_flaw: str | None = None  # what is wrong with file lists
    file_flaw: str | None = None  # what is wrong with files

    @property
    def on_the_wire(self) -> bool:
        """Whether a request can be spoiled at all."""
        return bool(self.latency_ms or self.drop or self.replaces)

    @property
    def replaces(self) -> bool:
        """Whether another answer goes out instead of the true one."""
        spoiled = self.status or self.body is not None
        return bool(spoiled or self.html or self.malformed or self.empty_code or self.class_in_id)


def read_faults(body: JsonObject) -> Faults:
    """Return the switches of an admin body. Raises Refused naming a wrong field."""
    kinds = get_type_hints(Faults)
    for name, value in body.items():
        if name not in kinds:
            raise Refused("UNKNOWN_FAULT", f"There is no fault called {name}", params=[name])
        if name == "status" and value not in _STATUSES and value is not None:
            raise Refused("WRONG_FAULT", f"status cannot be {value!r}", params=[name])
        if not _fits(value, kinds[name]) or (value not in _CHOICES.get(name, (value,)) and value is not None):
            raise Refused("WRONG_FAULT", f"{name} cannot be {value!r}", params=[name])
    return Faults(**body)


def _fits(value: object, kind: Any) -> bool:
    """Whether a JSON value is of an annotated type; a boolean is no number here."""
    kinds = get_args(kind) or (kind,)
    return type(value) in kinds


class Switches:
    """What is switched on now, and how often it still applies."""

    def __init__(self) -> None:
        self._faults = Faults()
        self._left: int | None = None
        self._refused: dict[str, str] = {}  # record → the sync in which it was alone; '' = none yet

    @property
    def now(self) -> Faults:
        """The switches as set."""
        return self._faults

    def set(self, faults: Faults) -> None:
        """Replace all switches."""
        self._faults = faults
        self._left = faults.times
        self._refused = {}

    def clear(self) -> None:
        """Switch everything off."""
        self.set(Faults())

    def view(self) -> JsonObject:
        """Return the switches and how often they still apply, for the admin path."""
        return {**dataclasses.asdict(self._faults), "left": self._left}

    def changed(self) -> JsonObject:
        """Return the switches that stand otherwise than in a new sandbox."""
        new = dataclasses.asdict(Faults())
        return {name: value for name, value in dataclasses.asdict(self._faults).items() if value != new[name]}

    def for_request(self, path: str) -> Faults | None:
        """Return the faults to apply to a request, counting it; None for a request to be left alone."""
        faults = self._faults
        if not faults.on_the_wire or faults.on not in path or not self._spend():
            return None
        return faults

    def end_state(self) -> str | None:
        """Return the end state to give to one file, counting it; None for the true one."""
        wanted = self._faults.end_state
        return wanted if wanted and self._spend() else None

    def refuses(self, sync_id: str, records: Sequence[str]) -> set[str]:
        """Return which records of a sync to refuse; asked again about the same sync it says the same."""
        for record in records:
            if len(self._refused) < self._faults.refuse:
                self._refused.setdefault(record, "")
        refused = {record for record in records if self._refused.get(record) in {"", sync_id}}
        if len(records) == 1:
            self._refused.update(dict.fromkeys(refused, sync_id))
        return refused

    def _spend(self) -> bool:
        """Count one use; False when all are used up."""
        if self._left is None:
            return True
        if self._left <= 0:
            return False
        self._left -= 1
        return True
