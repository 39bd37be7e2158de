"""Asking DIGIT again for what a receipt tells of: files by their SHA-256, the sync file by its status."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

import httpx

from fieldapp.connectors.digit.answers import COMPLETED, TERMINAL
from fieldapp.connectors.digit.delivery import Courier
from fieldapp.connectors.digit.filestore import Filestore
from fieldapp.connectors.digit.refusals import MOST_FILE_BYTES, SYNC_NOT_FOUND, SYNC_NOT_RECORDED
from fieldapp.errors import CaptivePortal, Refused
from fieldapp.records import STATUS, SYNC_FILE, Checked, Outcome, Receipt

_CHUNK = 64 * 1024  # bytes
_BEGINNING = 512  # bytes that tell a web page


class _Digest:
    """The SHA-256 of a body, read in little memory, and no further than the filestore's files can be."""

    def __init__(self) -> None:
        self.sha256 = ""  # '' = nothing was read to its end
        self.page = False  # whether it looks like a web page

    def take(self, answer: httpx.Response) -> None:
        digest, size, beginning = hashlib.sha256(), 0, b""
        for piece in answer.iter_bytes(_CHUNK):
            size += len(piece)
            if len(beginning) < _BEGINNING:
                beginning += piece[:_BEGINNING]
            digest.update(piece)
            if size > MOST_FILE_BYTES:
                break  # more than can have been sent, so it is not what was
        else:
            self.sha256 = digest.hexdigest()
        kind = answer.headers.get("content-type", "").lower()
        start = beginning.lstrip().lower()
        self.page = "html" in kind or start.startswith((b"<!doctype html", b"<html"))


class ReadBack:
    """One look at the server; what several receipts share is asked for once."""

    def __init__(self, filestore: Filestore, courier: Courier) -> None:
        """Take where files are, and who asks how far a sync file is."""
        self._filestore = filestore
        self._courier = courier
        self._files: dict[tuple[str, str], str] = {}
        self._jobs: dict[str, str] = {}

    def check(self, receipts: Sequence[Receipt]) -> Iterator[Checked]:
        """See Connector.check."""
        for receipt in receipts:
            found = {SYNC_FILE: self._file(receipt.file_store_id, receipt.file_sha256)}
            for file in receipt.files:
                found[str(file.id)] = self._file(file.remote_id, file.sha256)
            found[STATUS] = self._job(receipt.remote_id)
            yield Checked.of(found)

    def _file(self, file_id: str, sha256: str) -> str:
        """Return why a file is not as it was sent, '' = it is."""
        if not file_id:
            return Outcome.UNCOMPARED
        asked = file_id, sha256
        if asked not in self._files:
            self._files[asked] = self._look(file_id, sha256)
        return self._files[asked]

    def _look(self, file_id: str, sha256: str) -> str:
        digest = _Digest()
        if not self._filestore.read_back(file_id, digest.take):
            return Outcome.MISSING
        if sha256 and digest.sha256 == sha256:
            return ""
        if digest.page:  # a network's log-in page, it may be; what was sent would have been found to be it
            raise CaptivePortal("read a file back: a web page came in its place")
        return Outcome.CHANGED if sha256 else Outcome.UNCOMPARED

    def _job(self, sync_id: str) -> str:
        """Return how the server says that the sync ended instead, '' = completed.

        A server that knows the number no more, or calls it nothing final, says nothing against the receipt:
        servers clear away what was done long ago.
        """
        if sync_id not in self._jobs:
            try:
                status = self._courier.job(sync_id).status
            except Refused as error:
                if error.server_code not in {SYNC_NOT_FOUND, SYNC_NOT_RECORDED}:
                    raise
                status = ""
            said = status if status in TERMINAL else Outcome.UNCOMPARED
            self._jobs[sync_id] = "" if status == COMPLETED else said
        return self._jobs[sync_id]
