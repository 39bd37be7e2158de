"""What a respondent gets: the finished record as JSON, PDF or FHIR, one file each, found by name.

Pure: the same record, form and language give the same bytes, on every try and on every laptop.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Protocol, cast

from fieldapp.connectors.digime.documents.telling import Told, told
from fieldapp.connectors.digime.pushing import Descriptor, file_reference, record_reference
from fieldapp.records import Attachment, Packed, PushedAs, Submission
from forms import Form

__all__ = ["FHIR", "Picture", "document", "file_facts", "media_type_of", "record_facts"]

FHIR = "application/fhir+json"

Picture = Callable[[Attachment], bytes | None]
"""Gives the bytes of a record's picture, None where they are not at hand."""


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
) -> Packed:
    """Return a record as the project pushes it; it never fails because of the form.

    `file_name` holds nothing that tells about a person. Raises what `picture` raises.

    `form`: as read, in words and with its lists, or else its raw document; None where there is none. Where
    it cannot be read, names stand for labels and the document says so. `language` is one of the form's, ''
    the first. `picture` is asked, one at a time, for what a PDF shows.
    """
    kind = _kind(how)
    content = kind.write(told(submission, form, language), picture)
    name = f"record-{submission.id}.{kind.ENDING}"
    return Packed(media_type=kind.MEDIA_TYPE, content=content, file_name=name)


def media_type_of(how: PushedAs) -> str:
    """Return what a record is when it is pushed like that."""
    return _kind(how).MEDIA_TYPE


def record_facts(submission: Submission, media_type: str, account_id: str) -> Descriptor:
    """Return what goes along with the record, of that media type: found again by its clientReferenceId."""
    return Descriptor(media_type, (account_id,), record_reference(submission.id), _tags(submission))


def file_facts(submission: Submission, attachment: Attachment, account_id: str) -> Descriptor:
    """Return what goes along with one of its files: found by the record's id and the SHA-256 together."""
    return Descriptor(
        attachment.media_type,
        (account_id,),
        file_reference(submission.id, attachment.sha256),
        (*_tags(submission), attachment.name),
    )


def _kind(how: PushedAs) -> _Kind:
    # What writes PDF or FHIR takes long to load, and most projects push neither.
    return cast("_Kind", import_module(_KINDS[how]))


def _tags(submission: Submission) -> tuple[str, ...]:
    """Return campaign, form and version, those that there are."""
    form = submission.form
    return tuple(filter(None, (form.campaign, form.schema_id, form.version)))
