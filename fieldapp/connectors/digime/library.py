"""One respondent's library: writing into it, having it synced, reading from it."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

import httpx

from fieldapp.connectors.digime import pushing, reading
from fieldapp.connectors.digime.access import Access, Digime
from fieldapp.connectors.digime.answers import (
    Account,
    FileHead,
    FileList,
    FileMetadata,
    Session,
    Written,
    json_of,
    object_of,
    read_as,
    read_head,
    read_session,
)
from fieldapp.connectors.digime.calls import Call, Chunks
from fieldapp.connectors.digime.grants import Options
from fieldapp.connectors.digime.pushing import Descriptor, Postbox, PostboxFile
from fieldapp.connectors.digime.sealing import IV_BYTES, KEY_BYTES, opened
from fieldapp.connectors.digime.unpacking import unpacked
from fieldapp.connectors.digime.wire import plain
from fieldapp.records import FhirVersion


@dataclass(frozen=True)
class OpenFile:
    """A file being read: `pieces` is its content, decrypted and unpacked while it comes. Read them once."""

    metadata: FileMetadata
    pieces: Iterator[bytes]


class Library:
    """The calls for one respondent, each with its tokens renewed once where they are to blame.

    All raise FieldappError.
    """

    def __init__(
        self, digime: Digime, access: Access, *, random_bytes: Callable[[int], bytes] = os.urandom
    ) -> None:
        """Take the contract and the respondent's tokens; `random_bytes` makes keys."""
        self._digime = digime
        contract = self._contract = digime.contract
        self._writing = contract.at(contract.versions.write)
        self._session = contract.at(contract.versions.session)
        self._trigger = contract.at(contract.versions.trigger)
        self._access = access
        self._random_bytes = random_bytes

    def push(self, doing: str, descriptor: Descriptor, body: Chunks, *, size: int = 0) -> httpx.Response:
        """Import a file of so many bytes; return the good answer. `body` is opened anew for a second try."""
        answer = self._access.send(
            lambda token: replace(
                pushing.library_push(self._writing, token, doing, descriptor, body).at(self._writing),
                size=size,
            )
        )
        if answer.content and "json" in answer.headers.get("content-type", ""):
            # What a good answer says is looked at by nobody; but what is not even an object comes from
            # something on the way, which may have kept the file from digi.me, too.
            object_of(doing, answer)
        return answer

    def push_to_provider(
        self, account_id: str, document: bytes, fhir: FhirVersion = FhirVersion.STU3
    ) -> httpx.Response:
        """Send a FHIR resource, JSON, to the service behind one of the accounts; return the good answer."""
        answer = self._access.send(
            lambda token: pushing.provider_push(self._writing, token, account_id, document, fhir).at(
                self._writing
            )
        )
        if answer.content:
            json_of("send to a provider", answer)
        return answer

    def write(self, postbox: Postbox, file: PostboxFile) -> Written:
        """Write a file to a postbox and return the last answer.

        `pending` is how a postbox says that the token ran out: then tokens are renewed and it goes once more,
        under a key of its own. A second `pending` is the caller's to judge.
        """
        tokens = self._access.usable()
        written = self._written(postbox, file)
        if written.status == "pending":
            self._access.renewed(tokens)
            written = self._written(postbox, file)
        return written

    def open_session(self, options: Options | None = None) -> Session:
        """Open a session of v1.5, with scope and limits."""
        call = reading.open_session(self._session, options).at(self._session)
        return read_session(call.doing, object_of(call.doing, self._digime.ask(call)))

    def trigger(self, options: Options | None = None, *, session_key: str = "") -> Session | None:
        """Have digi.me sync, and return the session to follow; None where it is the one that was given."""
        answer = self._access.send(
            lambda token: reading.trigger(self._trigger, token, options=options, session_key=session_key).at(
                self._trigger
            )
        )
        doing = "ask for a sync"
        return None if session_key else read_session(doing, object_of(doing, answer))

    def files(self, session_key: str) -> FileList:
        """Return how far a session is and what it has."""
        answer = self._access.send(lambda token: reading.file_list(self._contract, token, session_key))
        return read_as(FileList, "list files", object_of("list files", answer))

    def head(self, session_key: str, name: str) -> FileHead:
        """Return what a file is."""
        answer = self._access.send(lambda token: reading.file_head(self._contract, token, session_key, name))
        return read_head("ask what a file is", answer)

    @contextmanager
    def open(self, session_key: str, name: str) -> Generator[OpenFile]:
        """Give a file to read while it comes. Raises BadAnswer, also while its pieces are read."""
        with self._access.opened(
            lambda token: reading.file(self._contract, token, session_key, name)
        ) as answer:
            head = read_head("read a file", answer)
            content = opened(
                plain("read a file", answer), self._digime.key(), hashed=self._contract.version.hashes_files
            )
            yield OpenFile(head.metadata, unpacked("read a file", content, head.compression))

    def accounts(self) -> tuple[Account, ...]:
        """Return the respondent's sources."""
        answer = self._access.send(lambda token: reading.accounts(self._contract, token))
        return read_as(tuple[Account, ...], "list accounts", json_of("list accounts", answer))

    def delete_user(self) -> None:
        """End the consent at digi.me and forget the tokens here."""
        tokens = self._access.usable()
        self._digime.ask(reading.delete_user(self._contract, tokens.access), tokens.secrets)
        self._access.keep(None)

    def _written(self, postbox: Postbox, file: PostboxFile) -> Written:
        """Write once, every try under a key and IV of its own."""

        def build(token: str) -> Call:
            key, iv = self._random_bytes(KEY_BYTES), self._random_bytes(IV_BYTES)
            call = pushing.postbox_write(self._writing, token, postbox, file, key=key, iv=iv)
            return call.at(self._writing)

        doing = "write to the postbox"
        return read_as(Written, doing, object_of(doing, self._access.send(build)))
