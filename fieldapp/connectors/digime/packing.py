"""What goes up for a record: the document that its project wants, its files, and what is said of them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from fieldapp.connector import Worded, attachment_bytes
from fieldapp.connectors.digime.calls import Chunks
from fieldapp.connectors.digime.documents import FHIR, document, file_facts, media_type_of, record_facts
from fieldapp.connectors.digime.pushing import Descriptor
from fieldapp.records import Attachment, DigimeContract, Packed, Parcel, PushedAs, Submission
from forms import Form


class FileToPush(NamedTuple):
    """A file that is not there yet; `body` opens it anew for every try."""

    attachment: Attachment
    descriptor: Descriptor
    body: Chunks


class _Prepared(NamedTuple):
    """A document, and what it was made from."""

    submission: Submission
    form: Form | None
    language: str
    packed: Packed


class Packing:
    """Makes what a project pushes."""

    def __init__(self, contract: DigimeContract, worded: Worded) -> None:
        """Take the contract that says how, and where forms are found in words."""
        self._how = contract.pushed_as
        self._account_id = contract.account_id
        self._worded = worded
        self._prepared: _Prepared | None = None

    def made(self, parcel: Parcel) -> Packed:
        """Return what the record of a parcel is pushed as; pictures in it are held to their SHA-256.

        Raises FileGone, FileChanged.
        """
        (submission,) = parcel.submissions
        form, language = self._worded(submission.id)
        ready, self._prepared = self._prepared, None
        if ready and ready.form is form and (ready.submission, ready.language) == (submission, language):
            return ready.packed

        def picture(file: Attachment) -> bytes | None:
            if file.id in parcel.uploads and not parcel.files[file.sha256].exists():
                return None  # it is there already, and the record need not wait for it
            return b"".join(attachment_bytes(file, parcel.files.get(file.sha256)))

        return document(submission, form, self._how, language=language, picture=picture)

    def record(self, submission: Submission, media_type: str) -> Descriptor:
        """Return what goes along with a record that was packed as that."""
        return record_facts(submission, media_type, self._account_id)

    def files(self, parcel: Parcel) -> Iterator[FileToPush]:
        """Yield the record's files that are not there yet."""
        (submission,) = parcel.submissions
        for file in submission.attachments:
            if file.id not in parcel.uploads:
                body = partial(attachment_bytes, file, parcel.files.get(file.sha256))
                yield FileToPush(file, file_facts(submission, file, self._account_id), body)

    def prepare(self, submission: Submission) -> Descriptor:
        """Make what probably goes next, unless it takes pictures; return what its first push is described by.

        Any thread may ask: it is good as long as the record is told in the same words.
        """
        if self._how is not PushedAs.PDF:
            form, language = self._worded(submission.id)
            packed = document(submission, form, self._how, language=language)
            self._prepared = _Prepared(submission, form, language, packed)
        if submission.attachments:
            return file_facts(submission, submission.attachments[0], self._account_id)
        return self.record(submission, media_type_of(self._how))


def for_provider(packed: Packed) -> bool:
    """Whether a record is for the service behind an account, where the API can send it there."""
    return packed.media_type == FHIR
