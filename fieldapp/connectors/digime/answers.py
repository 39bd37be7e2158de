"""Answers read into values, strictly where it matters; what cannot be read is never quoted."""

from __future__ import annotations

import base64
import binascii
import json
from functools import cache
from typing import Annotated, Any, Literal, TypeVar, cast

import httpx
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from fieldapp.errors import BadAnswer

_Kind = TypeVar("_Kind")


class _Answer(BaseModel):
    """Base of what servers say: fields that we do not know pass, and none is quoted in an error."""

    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True, populate_by_name=True)


class Session(_Answer):
    """One exchange of data. `expiry` is in unix milliseconds; the key alone opens v1.5 and v1.6 files."""

    key: Annotated[str, Field(min_length=1, repr=False)]
    expiry: int


class ListedFile(_Answer):
    """A file of the respondent's library. `updated` is in unix milliseconds."""

    name: Annotated[str, Field(min_length=1)]
    updated: Annotated[int, Field(alias="updatedDate")]


class _Trouble(_Answer):
    code: str = ""


class _Source(_Answer):
    state: str
    error: _Trouble | None = None


class _Status(_Answer):
    state: Literal["pending", "running", "partial", "completed"]
    details: dict[str, _Source] = Field(default_factory=dict[str, _Source])


class FileList(_Answer):
    """How far a session is, and the files that it has so far."""

    status: _Status
    files: Annotated[tuple[ListedFile, ...], Field(alias="fileList")] = ()

    @property
    def state(self) -> str:
        """One of pending, running, partial, completed; the last two are final."""
        return self.status.state

    @property
    def final(self) -> bool:
        """Whether nothing more comes."""
        return self.state in {"partial", "completed"}

    @property
    def troubles(self) -> dict[str, str]:
        """What kept accounts from being whole: account id → digi.me's code, '' where it gave none."""
        sources = self.status.details.items()
        return {name: of.error.code if of.error else "" for name, of in sources if of.state == "partial"}


class _ReadAccount(_Answer):
    accountid: str


class FileMetadata(_Answer):
    """What a file is, as digi.me tells it on reading. Mapped files of other sources have no mimetype."""

    mimetype: str = ""
    accounts: tuple[_ReadAccount, ...] = ()
    reference: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()


class FileHead(_Answer):
    """The x-metadata header: what the file is and how it is packed ('', gzip or brotli)."""

    metadata: FileMetadata
    compression: str = ""


class Account(_Answer):
    """A source in the respondent's library; `reference` is the accountReference of the consent."""

    id: str
    reference: str
    type: str
    service_name: Annotated[str, Field(alias="serviceTypeName")]
    service_group_id: Annotated[int, Field(alias="serviceGroupId")]


class Written(_Answer):
    """What the postbox says of a write. `pending` is its word for a token that ran out."""

    status: Literal["delivered", "pending"]
    expires: float


def json_of(doing: str, answer: httpx.Response) -> Any:
    """Return an answer's JSON. Raises BadAnswer, without a word of the answer."""
    try:
        return json.loads(answer.content)
    except (ValueError, RecursionError):
        raise BadAnswer(f"{doing}: not JSON: HTTP {answer.status_code}") from None


def object_of(doing: str, answer: httpx.Response) -> dict[str, Any]:
    """Return an answer's JSON object. Raises BadAnswer."""
    body: Any = json_of(doing, answer)
    if not isinstance(body, dict):
        raise BadAnswer(f"{doing}: JSON but no object: HTTP {answer.status_code}")
    return cast("dict[str, Any]", body)


@cache
def _adapter(kind: type[_Kind]) -> TypeAdapter[_Kind]:
    return TypeAdapter(kind)


def read_as(kind: type[_Kind], doing: str, value: object) -> _Kind:
    """Return a value of an answer as what it should be. Raises BadAnswer with fields, not values."""
    try:
        return _adapter(kind).validate_python(value)
    except ValidationError as error:
        faults = error.errors(include_url=False, include_input=False, include_context=False)
        said = "; ".join(f"{'.'.join(map(str, fault['loc']))}: {fault['type']}" for fault in faults[:5])
        raise BadAnswer(f"{doing}: {said}") from None


def read_session(doing: str, body: dict[str, Any]) -> Session:
    """Return the session of an answer: under `session`, or on v1.5 with names of its own."""
    if "sessionKey" in body:
        return read_as(Session, doing, {"key": body["sessionKey"], "expiry": body.get("expiry")})
    return read_as(Session, doing, body.get("session"))


def read_head(doing: str, answer: httpx.Response) -> FileHead:
    """Return what the x-metadata header says: base64url without padding, or plain base64."""
    text = answer.headers.get("x-metadata", "").rstrip("=").replace("+", "-").replace("/", "_")
    try:
        facts: Any = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except (binascii.Error, ValueError, RecursionError):
        raise BadAnswer(f"{doing}: no x-metadata that can be read") from None
    return read_as(FileHead, doing, facts)
