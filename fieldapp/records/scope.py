"""What digi.me is asked for: scope and limits of a session, spelled everywhere as on the wire.

The rules are those of digi.me's page on sessions, and stricter than its SDK, which lets a slip through that
the server then refuses or, worse, reads as no filter at all.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Annotated, Any, Self, TypeVar, cast

from pydantic import (
    AfterValidator,
    ConfigDict,
    SerializerFunctionWrapHandler,
    StrictBool,
    StrictInt,
    StrictStr,
    ValidationError,
    model_serializer,
    model_validator,
)
from pydantic.alias_generators import to_camel
from pydantic_core import PydanticCustomError

from fieldapp.records.base import Record
from fieldapp.records.slips import NOT_JSON, Slip, slips

_LAST = re.compile(r"[0-9]+[dmy]")
_MILLISECONDS = 100_000_000_000  # as seconds, this is the year 5138


def _spelled(name: str) -> str:
    return to_camel(name.removesuffix("_"))


class Wired(Record):
    """A word that is written in JSON, in the project file and in the settings as digi.me reads it."""

    model_config = ConfigDict(alias_generator=_spelled, validate_by_name=True, validate_by_alias=True)

    @model_validator(mode="before")
    @classmethod
    def _no_null(cls, given: object) -> object:
        """Refuse null: digi.me knows a name that is not there, and no other way to say nothing."""
        if isinstance(given, Mapping) and None in cast("Mapping[str, object]", given).values():
            raise PydanticCustomError("null", "a null")
        return cast("object", given)

    @model_serializer(mode="wrap")
    def _as_on_the_wire(self, inner: SerializerFunctionWrapHandler) -> dict[str, Any]:
        return {_spelled(name): value for name, value in inner(self).items() if value is not None}

    def wire(self) -> dict[str, Any]:
        """Return the JSON value to send; what was not given is not in it."""
        return self.model_dump(mode="json")


def _seconds(value: int) -> int:
    if abs(value) >= _MILLISECONDS:
        raise PydanticCustomError("milliseconds", "milliseconds")
    return value


def _last(value: str) -> str:
    if not _LAST.fullmatch(value):
        raise PydanticCustomError("last", "no time span")
    return value


def _not_negative(value: int) -> int:
    if value < 0:
        raise PydanticCustomError("negative", "less than 0")
    return value


UnixSeconds = Annotated[StrictInt, AfterValidator(_seconds)]
Last = Annotated[StrictStr, AfterValidator(_last)]
Count = Annotated[StrictInt, AfterValidator(_not_negative)]
_Texts = tuple[StrictStr, ...]


class TimeRange(Wired):
    """When the data is of. Where several are given, digi.me takes from and to before last."""

    from_: UnixSeconds | None = None
    to: UnixSeconds | None = None
    last: Last | None = None  # so many days, months or years back from today

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.from_ is not None and self.to is not None and self.from_ > self.to:
            raise PydanticCustomError("from_after_to", "from after to")
        return self


class ServiceObjectType(Wired):
    """A kind of thing that a service holds, as posts or play history."""

    id: Count


class ServiceType(Wired):
    """A service, by digi.me's number for it, and what of it is wanted."""

    id: Count
    service_object_types: tuple[ServiceObjectType, ...]


class ServiceGroup(Wired):
    """A group of services, as social or music; all three levels are named."""

    id: Count
    service_types: tuple[ServiceType, ...]


class CriterionAccount(Wired):
    """An account that files were pushed for."""

    account_id: StrictStr
    username: StrictStr | None = None


class CriterionMetadata(Wired):
    """What files were described with when they were pushed."""

    mime_type: _Texts | None = None
    tags: _Texts | None = None
    reference: _Texts | None = None
    accounts: tuple[CriterionAccount, ...] | None = None
    app_id: _Texts | None = None
    contract_id: _Texts | None = None


class Criterion(Wired):
    """Which pushed files are wanted."""

    from_: UnixSeconds | None = None
    last: Last | None = None
    metadata: CriterionMetadata | None = None


class Scope(Wired):
    """What is wanted of all that the contract allows; nothing given = all of it."""

    time_ranges: tuple[TimeRange, ...] | None = None
    service_groups: tuple[ServiceGroup, ...] | None = None
    criteria: tuple[Criterion, ...] | None = None  # of files that were pushed


class Duration(Wired):
    """How long digi.me may look for new data."""

    source_fetch: Count  # seconds; 0 = as long as it takes


class Limits(Wired):
    """What a session may cost the respondent."""

    duration: Duration


class AccountFilter(Wired):
    """Accounts by digi.me's ids."""

    id: _Texts


class SourceFetchFilter(Wired):
    """Which accounts are looked at for new data."""

    account: AccountFilter


class SessionOptions(Wired):
    """All that a session is asked with: the body of a trigger, and `actions.pull` of an authorization."""

    limits: Limits | None = None
    scope: Scope | None = None
    source_fetch: StrictBool | None = None  # False = what is held, without looking for new data
    source_fetch_filter: SourceFetchFilter | None = None


_W = TypeVar("_W", bound=Wired)


def read_wired(kind: type[_W], text: str) -> _W | tuple[Slip, ...]:
    """Return the word that a JSON text is, or every fault that it has."""
    try:
        return kind.model_validate(json.loads(text))
    except ValidationError as error:
        return slips(error)
    except json.JSONDecodeError as error:
        return (Slip(place=f"line {error.lineno}, column {error.colno}", says=NOT_JSON),)
    except (ValueError, RecursionError):  # a number or a nesting that no scope has
        return (Slip(place="line 1", says=NOT_JSON),)


MEDIA_AND_POSTS = Scope(
    service_groups=(
        ServiceGroup(
            id=1,
            service_types=tuple(
                ServiceType(
                    id=service, service_object_types=(ServiceObjectType(id=1), ServiceObjectType(id=2))
                )
                for service in (3, 4)
            ),
        ),
    ),
    time_ranges=(TimeRange(last="1y"),),
)
"""digi.me's first example: media and posts of Instagram and Twitter, of the last year."""
PLAY_HISTORY = Scope(
    service_groups=(
        ServiceGroup(
            id=5,
            service_types=(ServiceType(id=19, service_object_types=(ServiceObjectType(id=406),)),),
        ),
    ),
    time_ranges=(TimeRange(last="1m"),),
)
"""digi.me's second example: what was played on Spotify in the last month."""
