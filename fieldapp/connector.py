"""What a connector is, and the one door through which foreign HTTP errors become ours.

A connector is one folder under `connectors/`. It knows one server's protocol and nothing of our store,
screens or other connectors. It blocks; the caller runs it on a lane of its own.
"""

from __future__ import annotations

import json
import logging
import os
import re
import socket
import ssl
import threading
from collections.abc import Callable, Collection, Generator, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import partial
from pathlib import Path
from typing import Any, Protocol, cast
from urllib.parse import urlsplit
from weakref import WeakSet

import httpx

from fieldapp.addresses import is_this_machine
from fieldapp.errors import (
    AppTooOld,
    BadAnswer,
    CaptivePortal,
    ConnectTimeout,
    FileChanged,
    FileGone,
    NameNotFound,
    NotRenewed,
    NotServed,
    NotTrusted,
    Refused,
    ReplyLost,
    ServerTrouble,
    TooManyRequests,
    Unavailable,
    Unreachable,
)
from fieldapp.hashing import BLOCK, Hashing
from fieldapp.records import (
    Attachment,
    Checked,
    Consent,
    Event,
    FormDocument,
    HeldForm,
    Parcel,
    Receipt,
    Submission,
    User,
)
from forms import Form

for _chatty in ("httpx", "httpcore"):  # they log whole addresses and headers, which hold keys and answers
    logging.getLogger(_chatty).setLevel(logging.WARNING)

Clock = Callable[[], datetime]
Wait = Callable[[float], bool]  # waits so many seconds; False = the person cancelled meanwhile
Consents = Callable[[str], Consent | None]  # the newest consent for a record, by its id
Worded = Callable[[str], tuple[Form | None, str]]
"""A record's form in words, by the record's id, and the language to tell it in; None = it cannot be read."""
Leaving = Callable[[int, int], int]
"""Hears how many bytes of a body are out, 0 as it begins, and how many it has; returns after how many more,
or not much more, to say it again."""


class Secrets(Protocol):
    """What connectors and flows need of the vault. Values are text; names are like 'digit.tokens'."""

    def get(self, name: str) -> str | None:
        """Return a secret, None where there is none. Raises VaultLocked."""
        ...

    def put(self, values: dict[str, str | None]) -> None:
        """Store secrets together, all or none; None deletes one. Raises VaultLocked, DiskError."""
        ...

    def replace(self, name: str, was: str | None, now: str | None) -> bool:
        """Store a secret in place of `was`; return False, and store nothing, where another is kept by now.

        Raises VaultLocked, DiskError.
        """
        ...


class Connector(Protocol):
    """A place where finished records go."""

    name: str  # stable: stands in outbox rows
    title: str  # for people
    batch_bytes: int  # most payload bytes in one parcel; 0 = one record a parcel

    def fits(self, submissions: Sequence[Submission]) -> bool:
        """Whether these records can go in one parcel: exact, so not free (it builds what would be sent).

        The caller splits what does not fit. A single record that does not fit is delivered all the same:
        `deliver` then refuses it with words for a person.
        """
        ...

    def deliver(self, parcel: Parcel) -> Generator[Event]:
        """Deliver, yielding each step as it is done, ending with Arrived, PartlyArrived or Failed.

        Goes on from what the parcel says is done (uploads, file_store_id, sync_id). Raises FieldappError;
        its `effect` says what that means for the records. Closing the generator cancels between steps;
        one that ends without an ending event was cancelled through `wait`.
        """
        ...

    def expect(self, load: Callable[[], Submission]) -> None:
        """Hear of the record that probably goes next, so that something of it can be prepared meanwhile.

        Asked only where records go one by one. `load` reads it from the disk, on any thread. Sends nothing.
        """
        ...

    def check(self, receipts: Sequence[Receipt]) -> Iterator[Checked]:
        """Ask again for what receipts tell of, and yield for each, in their order, what the server showed.

        Outcome.NO_READ_BACK where the protocol has no way to ask. Raises FieldappError where the server
        could not be asked: that says nothing about the receipt.
        """
        ...

    def tell_leaving(self, leaving: Leaving | None) -> None:
        """Tell from now on how far each long body is, on the thread that delivers it; None = no more."""
        ...

    def hang_up(self) -> None:
        """Cut short whatever waits on the wire now, from any thread: it fails as if the link had gone."""
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

    def look_up(self, keys: Collection[str]) -> Iterator[dict[str, str]]:
        """Yield the texts of those message keys that have one in the project's locale, as they arrive.

        Works without a token. What cannot be had is left out and logged, never raised.
        """
        ...

    def reachable(self) -> datetime | None:
        """Return the server's own time (None: it told none); raise a WireError where no answer comes."""
        ...

    def weigh(self, size: int) -> None:
        """Send so many bytes that say nothing, and wait for the answer: what a link test measures with.

        Works without a token. Raises WireError.
        """
        ...


BODY_IS_OUT = "body-is-out"  # extension of a request: called, without arguments, before its answer is awaited
_MULTIPLE_CHOICES, _BAD_REQUEST, _REQUEST_TIMEOUT, _TOO_MANY = 300, 400, 408, 429
_SERVER_ERROR, _UNAVAILABLE, _SIGN_IN_TO_NETWORK = 500, 503, 511
_EXCERPT = 300  # characters of an answer shown behind Details
_PIECE = 64 * 1024  # bytes of a file read at a time
_SLOWEST = 600.0  # bytes a second of the slowest link worth waiting for: half of what 9.6 kbit/s carry
_MOST_HELD = 256 * 1024  # bytes that may be on their way when a body is out
_LONG_BODY = 32 * 1024  # bytes from which a weak link takes so long that it is told how far a body is
_MOST_UNSENT = 8 * 1024  # bytes that the system may hold back to send: some seconds of a weak link
_UNSENT: int | None = getattr(socket, "TCP_NOTSENT_LOWAT", None)  # where the system knows of it
_RETRY_AFTER = (1.0, 86400.0)  # seconds; bounds on what a server may ask for

# Whatever a server echoes, no token, password or key may stand in an error's detail.
_SECRETS = re.compile(
    r"""(["']?\b(?:access_?token|refresh_?token|auth-?token|password|private_?key|assertion)\b["']?\s*[:=]\s*)"""
    r"""(?:"[^"]*"?|'[^']*'?|\{[^}]*\}?|[^\s&,;}]+)"""
    r"""|(Bearer\s+)\S+|()\beyJ[\w-]+(?:\.[\w-]*){0,2}|()-----BEGIN[\s\S]*""",
    re.IGNORECASE,
)


def conceal(text: str, known: Collection[str] = ()) -> str:
    """Return `text` without secrets: those `known` to be in use, and whatever looks like one."""
    for secret in known:
        if secret:
            text = text.replace(secret, "[hidden]")
    return _SECRETS.sub(lambda found: f"{found[1] or found[2] or ''}[hidden]", text)


@contextmanager
def wire(doing: str) -> Generator[None]:
    """Turn httpx's errors into ours. `doing` names the request for the detail text, without its content."""
    try:
        yield
    except httpx.ConnectTimeout as error:
        raise ConnectTimeout(_detail(doing, error)) from error
    except httpx.ConnectError as error:
        raise _connect_error(doing, error) from error
    except (httpx.PoolTimeout, httpx.UnsupportedProtocol, httpx.InvalidURL, httpx.ProxyError) as error:
        raise Unreachable(_detail(doing, error)) from error
    except httpx.LocalProtocolError as error:  # refused by our own side; its text may quote a header
        raise Unreachable(f"{doing}: {type(error).__name__}") from None
    except httpx.TransportError as error:  # read, write and protocol errors: it may have been processed
        raise ReplyLost(_detail(doing, error)) from error
    except UnicodeError as error:  # a name that cannot be: an empty or overlong part of it
        raise NameNotFound(f"{doing}: {type(error).__name__}") from None
    except RuntimeError as error:
        if "closed" not in str(error):
            raise
        raise Unreachable(f"{doing}: the project changed meanwhile") from error  # httpx: client was closed
    except httpx.DecodingError as error:
        raise BadAnswer(_detail(doing, error)) from error


@contextmanager
def renewing(title: str | None = None) -> Generator[None]:
    """Say of what goes wrong while access is renewed that no record was sent by it, and none is to blame.

    `title`: what did not succeed where it is something else that goes before a record.
    """
    try:
        yield
    except (AppTooOld, Unavailable):
        raise
    except ServerTrouble as error:
        raise Unavailable(error.detail) from error
    except ReplyLost as error:
        raise Unreachable(error.detail) from error
    except (BadAnswer, NotServed, Refused) as error:
        raise NotRenewed(error.detail, title=title) from error


class Client(httpx.Client):
    """A client that lets a slow link take its time, and whose waits another thread can cut short."""

    def __init__(self, **options: Any) -> None:
        """Take what httpx takes."""
        super().__init__(**options)
        self._sockets: WeakSet[socket.socket] = WeakSet()
        self._holding = threading.Lock()
        self.leaving: Leaving | None = None
        self.event_hooks["request"].append(self._follow)

    def patience(self, size: int) -> httpx.Timeout:
        """Return how long a request with so many bytes of body may take.

        The system takes a body long before the link has carried it, so the answer can be long in coming.
        """
        usual = self.timeout
        longer = (
            min(size, _MOST_HELD) / _SLOWEST
        )  # a link that went without a word must not hold us for hours
        return httpx.Timeout(
            connect=usual.connect,
            read=usual.read and usual.read + longer,
            write=usual.write and usual.write + longer,
            pool=usual.pool,
        )

    def told(self, body: Iterator[bytes], size: int) -> Iterator[bytes]:
        """Return a body of so many bytes that tells `leaving`, where it is long, what of it is out.

        Out means taken by the system, which may hold some of it back a little longer.
        """
        tell = self.leaving
        return body if tell is None or size < _LONG_BODY else _told(body, size, tell)

    def hang_up(self) -> None:
        """End what goes on now, as if the link had gone. Any thread may."""
        with self._holding:
            sockets = list(self._sockets)
        for held in sockets:
            with suppress(OSError):  # it was closed meanwhile
                # Not held.shutdown(): that of a TLS socket forgets the encryption first, and whoever sends
                # meanwhile would send in the clear.
                socket.socket.shutdown(held, socket.SHUT_RDWR)

    def _follow(self, request: httpx.Request) -> None:
        request.extensions["trace"] = partial(self._note, request.extensions.get(BODY_IS_OUT))

    def _note(self, body_is_out: Callable[[], None] | None, event: str, facts: dict[str, Any]) -> None:
        """Keep the socket of a new connection, whose system must not take more than the link carries."""
        if body_is_out is not None and event == "http11.send_request_body.complete":
            body_is_out()
        elif event in {"connection.connect_tcp.complete", "connection.start_tls.complete"}:
            held = facts["return_value"].get_extra_info("socket")
            with self._holding:
                self._sockets.add(held)
            if _UNSENT is not None:
                with suppress(OSError):
                    held.setsockopt(socket.IPPROTO_TCP, _UNSENT, _MOST_UNSENT)


def _told(body: Iterator[bytes], size: int, tell: Leaving) -> Iterator[bytes]:
    """Yield a body in steps as long as the listener wants them; a step over many pieces parts none."""
    out, step = 0, tell(0, size)
    until = step
    for piece in body:
        at = 0
        while at < len(piece):
            part = piece[at : at + step] if step < _PIECE else piece[at:]
            yield part
            at += len(part)
            out += len(part)
            if until <= out < size:  # what stands around a file may make the body a little longer than `size`
                step = tell(out, size)
                until = out + step
    tell(size, size)


def http_client(base_url: str, *, timeout: httpx.Timeout, headers: dict[str, str]) -> Client:
    """Return a client for one server, by the system's proxy unless the server is on this machine.

    A proxy for everything is common in offices; it knows nothing of our loopback and must not see it.
    """
    host = urlsplit(base_url).hostname or ""
    return Client(timeout=timeout, headers=headers, trust_env=not is_this_machine(host))


def attachment_bytes(attachment: Attachment, path: Path | None) -> Iterator[bytes]:
    """Read a file to send, in pieces, holding it to the SHA-256 it was chosen with.

    Raises FileGone when it is not on the disk, and FileChanged before the last piece is out when it is not
    the same any more: a body that is sent piece by piece is then never whole, nor longer than announced.
    """
    piece = b""
    with closing(Hashing()) as hashing:
        try:
            if path is None:
                raise FileNotFoundError
            with path.open("rb") as file:
                if (size := os.fstat(file.fileno()).st_size) != attachment.size:
                    detail = f"attachment {attachment.id}: {size} bytes, chosen with {attachment.size}"
                    raise FileChanged(detail, file=attachment.name)
                while block := file.read(BLOCK):
                    hashing.feed(block)
                    for at in range(0, len(block), _PIECE):
                        if piece:
                            yield piece
                        piece = block[at : at + _PIECE]
        except OSError as error:
            detail = f"attachment {attachment.id}: {type(error).__name__}"
            raise FileGone(detail, file=attachment.name) from error
        sha256 = hashing.hexdigest()
    if sha256 != attachment.sha256:
        detail = f"attachment {attachment.id}: SHA-256 {sha256}, chosen with {attachment.sha256}"
        raise FileChanged(detail, file=attachment.name)
    if piece:
        yield piece


def _detail(doing: str, error: Exception) -> str:
    return conceal(f"{doing}: {type(error).__name__}: {error}")


def _connect_error(doing: str, error: httpx.ConnectError) -> Unreachable:
    """Tell a missing name and a bad certificate from a plain refusal."""
    detail = _detail(doing, error)
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLEOFError | ssl.SSLZeroReturnError):
            return Unreachable(detail)  # cut off in the handshake, as weak networks do: says nothing of trust
        if isinstance(seen, ssl.SSLError):
            return NotTrusted(detail)
        if isinstance(seen, socket.gaierror):
            return NameNotFound(detail)
        seen = seen.__cause__ or seen.__context__
    return Unreachable(detail)


def excerpt(answer: httpx.Response, known: Collection[str] = ()) -> str:
    """Return status, kind and the beginning of an answer, without secrets, for an error's detail."""
    kind = answer.headers.get("content-type", "no content type")
    return f"HTTP {answer.status_code}, {kind}: {conceal(answer.text, known)[:_EXCERPT]}"


def is_web_page(answer: httpx.Response) -> bool:
    """Whether an HTML page came."""
    kind = answer.headers.get("content-type", "").lower()
    return "html" in kind or answer.text[:200].lstrip("\ufeff \t\r\n").lower().startswith(
        ("<!doctype html", "<html")
    )


def check_common(doing: str, answer: httpx.Response, now: datetime, known: Collection[str] = ()) -> None:
    """Raise for answers that mean the same at every server: 429, 5xx, web page, redirection.

    `known` are the secrets in use, kept out of the detail. A 5xx page is a proxy's way of saying 5xx;
    any other page, and any redirection, comes from something that is not the server.
    """
    detail = f"{doing}: {excerpt(answer, known)}"
    if answer.status_code == _TOO_MANY:
        # A date in it is by the server's clock, so it is held against that clock, however wrong ours is.
        asked = _wait_asked(answer.headers.get("retry-after"), told_time(answer) or now)
        raise TooManyRequests(detail, retry_after=asked)
    if answer.status_code >= _SERVER_ERROR and answer.status_code != _SIGN_IN_TO_NETWORK:
        raise Unavailable(detail) if answer.status_code == _UNAVAILABLE else ServerTrouble(detail)
    if answer.status_code == _REQUEST_TIMEOUT:
        raise ReplyLost(detail)
    redirected = _MULTIPLE_CHOICES <= answer.status_code < _BAD_REQUEST
    if redirected or answer.status_code == _SIGN_IN_TO_NETWORK or is_web_page(answer):
        raise CaptivePortal(detail)


def _wait_asked(header: str | None, now: datetime) -> float:
    """Read Retry-After (RFC 9110 10.2.3: seconds or a date); 60 seconds where it says nothing usable."""
    seconds = 60.0
    if header and header.strip().isdecimal():
        seconds = float(header)
    elif header:
        try:
            at = parsedate_to_datetime(header)
        except ValueError:
            return seconds
        at = at if at.tzinfo else at.replace(tzinfo=UTC)
        seconds = (at - now).total_seconds()
    least, most = _RETRY_AFTER
    return min(max(seconds, least), most)


def told_time(answer: httpx.Response) -> datetime | None:
    """Return the time that an answer was given by its server's clock, None where it does not say."""
    try:
        at = parsedate_to_datetime(answer.headers.get("date", ""))
    except ValueError:
        return None
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def json_object(doing: str, answer: httpx.Response, known: Collection[str] = ()) -> dict[str, Any]:
    """Return the answer's JSON object. Raises BadAnswer for anything else."""
    try:
        body = json.loads(answer.content)
    except (ValueError, RecursionError):  # their text and context quote the answer
        raise BadAnswer(f"{doing}: not JSON: {excerpt(answer, known)}") from None
    if not isinstance(body, dict):
        raise BadAnswer(f"{doing}: JSON but no object: HTTP {answer.status_code}")
    return cast("dict[str, Any]", body)
