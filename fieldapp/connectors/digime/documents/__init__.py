"""What a respondent gets: the finished record as JSON, PDF or FHIR, one file each, found by name.

Pure: the same record, form and language give the same bytes, on every try and on every laptop.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Protocol, cast

from fieldapp.connectors.digime.documents.telling import Told, told
from fieldapp.connectors.digime.pushing import Descriptor
from fieldapp.records import Attachment, PushedAs, Submission
from forms import Form

__all__ = ["Document", "Picture", "document", "file_facts", "record_facts"]

Picture = Callable[[Attachment], bytes | None]
"""Gives the bytes of a record's picture, None where they are not at hand."""


@dataclass(frozen=True, repr=False)
class Document:
    """A record made for reading. `file_name` holds nothing that tells about a person."""

    media_type: str
    content: bytes
    file_name: str

    @property
    def sha256(self) -> str:
        """What a reading back is held to."""
        return hashlib.sha256(self.content).hexdigest()


class _Kind(Protocol):
    MEDIA_TYPE: str
    ENDING: str
    write: Callable[[Told, Picture], bytes]


_KINDS: Mapping[PushedAs, str] = {how: f"{__name__}.as_{how}" for how in PushedAs}


def document(
    submission: Submission,
    form: Form | bytes | None,
    how: PushedAs,
    *,
    language: str = "",
    picture: Picture = lambda _: None,
) -> Document:
    """Return a record as the project pushes it; it never fails because of the form.

    `form`: as read, in words and with its lists, or else its raw document; None where there is none. Where
    it cannot be read, names stand for labels and the document says so. `language` is one of the form's, ''
    the first. `picture` is asked, one at a time, for what a PDF shows.
    """
    # What writes PDF or FHIR takes long to load, and most projects push neither.
    kind = cast("_Kind", import_module(_KINDS[how]))
    content = kind.write(told(submission, form, language), picture)
    return Document(kind.MEDIA_TYPE, content, f"record-{submission.id}.{kind.ENDING}")


def record_facts(submission: Submission, made: Document, account_id: str) -> Descriptor:
    """Return what goes along with the record: it is found again by its clientReferenceId."""
    return Descriptor(made.media_type, (account_id,), (submission.id,), _tags(submission))


def file_facts(submission: Submission, attachment: Attachment, account_id: str) -> Descriptor:
    """Return what goes along with one of its files: found by the record's id and the SHA-256 together."""
    return Descriptor(
        attachment.media_type,
        (account_id,),
        (submission.id, attachment.sha256),
        (*_tags(submission), attachment.name),
    )


def _tags(submission: Submission) -> tuple[str, ...]:
    """Return campaign, form and version, those that there are."""
    form = submission.form
    return tuple(filter(None, (form.campaign, form.schema_id, form.version)))
