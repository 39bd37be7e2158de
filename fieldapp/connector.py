"""What a connector is, and the one door through which foreign HTTP errors become ours.

A connector is one folder under `connectors/`. It knows one server's protocol and nothing of our store,
screens or other connectors. It blocks; the caller runs it on a lane of its own.
"""

from __future__ import annotations

import json
import ssl
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Protocol

import httpx

from fieldapp.errors import (
    BadAnswer,
    CaptivePortal,
    ConnectTimeout,
    NameNotFound,
    NotTrusted,
    ReplyLost,
    ServerTrouble,
    TooManyRequests,
    Unreachable,
)
from fieldapp.records import Event, FormDocument, HeldForm, Parcel, User

_TOO_MANY = 429
_SERVER_ERROR = 500

Clock = Callable[[], datetime]
Wait = Callable[[float], bool]  # waits so many seconds; False = the person cancelled meanwhile


class Secrets(Protocol):
    """What connectors and flows need of the vault. Values are text; names are like 'digit.tokens'."""

    def get(self, name: str) -> str | None:
        """Return a secret, None where there is none. Raises VaultLocked."""
        ...

    def put(self, values: dict[str, str | None]) -> None:
        """Store secrets together, all or none; None deletes one. Raises VaultLocked, DiskError."""
        ...


class Connector(Protocol):
    """A place where finished records go."""

    name: str  # stable: stands in outbox rows
    title: str  # for people
    batch_bytes: int  # most payload bytes in one parcel; 0 = one record a parcel

    def deliver(self, parcel: Parcel) -> Iterator[Event]:
        """Deliver, yielding each step as it is done, ending with Arrived, PartlyArrived or Failed.

        Goes on from what the parcel says is done (uploads, file_store_id, sync_id). Raises FieldappError;
        its `effect` says what that means for the records. Closing the iterator cancels between steps.
        """
        ...

    def close(self) -> None:
        """Release connections."""
        ...


class FormSource(Protocol):
    """A place where forms come from and people sign in."""

    def sign_in(self, user_name: str, password: str) -> User:
        """Get and store tokens. Raises SignInRefused, WireError, VaultLocked."""
        ...

    def sign_out(self) -> None:
        """Withdraw the tokens at the server if it can be reached, and forget them here."""
        ...

    def user(self) -> User | None:
        """Return who is signed in by the vault's word, without asking the server. Raises VaultLocked."""
        ...

    def forms(self, held: Sequence[HeldForm]) -> list[FormDocument]:
        """Return the forms that are new or changed against `held` (empty = all of them)."""
        ...

    def messages(self) -> dict[str, str]:
        """Return the texts for message keys in the project's locale; works without a token."""
        ...

    def reachable(self) -> None:
        """Return when the server answers at all; raise a WireError that says why not."""
        ...


@contextmanager
def wire(doing: str) -> Generator[None]:
    """Turn httpx's errors into ours. `doing` names the request for the detail text, without its content."""
    try:
        yield
    except httpx.ConnectTimeout as error:
        raise ConnectTimeout(f"{doing}: {error!r}") from error
    except httpx.ConnectError as error:
        raise _connect_error(doing, error) from error
    except (httpx.PoolTimeout, httpx.UnsupportedProtocol, httpx.InvalidURL, httpx.ProxyError) as error:
        raise Unreachable(f"{doing}: {error!r}") from error
    except httpx.TransportError as error:  # read, write and protocol errors: it may have been processed
        raise ReplyLost(f"{doing}: {error!r}") from error
    except httpx.DecodingError as error:
        raise BadAnswer(f"{doing}: {error!r}") from error


def _connect_error(doing: str, error: httpx.ConnectError) -> Unreachable:
    """Tell a missing name and a bad certificate from a plain refusal."""
    detail = f"{doing}: {error!r}"
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLError):
            return NotTrusted(detail)
        if type(seen).__name__ == "gaierror":
            return NameNotFound(detail)
        seen = seen.__cause__ or seen.__context__
    lowered = str(error).lower()
    if "ssl" in lowered or "certificate" in lowered:
        return NotTrusted(detail)
    if "name or service not known" in lowered or "getaddrinfo" in lowered or "resolution" in lowered:
        return NameNotFound(detail)
    return Unreachable(detail)


def check_common(doing: str, answer: httpx.Response, now: datetime) -> None:
    """Raise for answers that mean the same at every server: web page, 429, 5xx."""
    detail = f"{doing}: HTTP {answer.status_code} {answer.text[:2000]}"
    kind = answer.headers.get("content-type", "").lower()
    if "html" in kind or answer.text[:200].lstrip().lower().startswith(("<!doctype html", "<html")):
        raise CaptivePortal(detail)
    if answer.status_code == _TOO_MANY:
        seconds = _wait_asked(answer.headers.get("retry-after"), now)
        raise TooManyRequests(detail, retry_after=seconds)
    if answer.status_code >= _SERVER_ERROR:
        raise ServerTrouble(detail)


def _wait_asked(header: str | None, now: datetime) -> float:
    """Read Retry-After (RFC 9110 10.2.3: seconds or a date); 60 seconds where it says nothing usable."""
    if header:
        try:
            return min(max(float(header), 1.0), 86400.0)
        except ValueError:
            pass
        try:
            at = parsedate_to_datetime(header)
        except ValueError:
            return 60.0
        at = at if at.tzinfo else at.replace(tzinfo=UTC)
        return min(max((at - now).total_seconds(), 1.0), 86400.0)
    return 60.0


def json_object(doing: str, answer: httpx.Response) -> dict[str, Any]:
    """Return the answer's JSON object. Raises BadAnswer for anything else."""
    try:
        body = json.loads(answer.content)
    except (ValueError, RecursionError) as error:
        raise BadAnswer(f"{doing}: HTTP {answer.status_code}, not JSON: {answer.text[:2000]}") from error
    if not isinstance(body, dict):
        raise BadAnswer(f"{doing}: HTTP {answer.status_code}, JSON but no object")
    return body  # pyright: ignore[reportUnknownVariableType]
