"""Forms and their versions."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Literal

from pydantic import Field

from fieldapp.records.base import Record

Origin = Literal["server", "file"]


class FormRef(Record):
    """One version of one form of one campaign; tenant and campaign are '' where none was set up yet."""

    tenant: str
    campaign: str
    schema_id: str
    version: str  # as the form spells it; which one is newer only the order of arrival says


class FormDocument(Record):
    """A form as it came: `raw` are the very bytes of the file, or of this form in the server's answer."""

    ref: FormRef
    raw: bytes
    origin: Origin = "server"
    file_name: str = ""  # of the file that a person added
    media: Mapping[str, bytes] = Field(default_factory=dict[str, bytes])  # the files beside it, by name


class FormSummary(Record):
    """What a reading of a form came to, kept so that a list of forms need not read them."""

    title: str
    reason: str = ""  # why it cannot be read; '' = it can
    questions: int = 0  # those that a person sees
    notices: int = 0  # what was understood only in part, or is probably a slip


class HeldForm(Record):
    """A line of the list that tells the server which forms we hold."""

    schema_id: str
    version: str


class StoredForm(Record):
    """A form version on this disk; `reason` says why it cannot be read ('' = it can)."""

    id: int
    ref: FormRef
    title: str
    received_at: datetime
    current: bool  # the version that a new draft is made with
    reason: str = ""
    origin: Origin = "server"
    file_name: str = ""
    questions: int | None = None  # None, and `notices` too: stored by a version that did not count them
    notices: int | None = None

    @property
    def readable(self) -> bool:
        """Whether drafts can be made with it."""
        return not self.reason
