"""Library push: POST permission-access/import."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fieldapp.sandbox.arrivals import Arrival, Arrivals, AttachedFile
from fieldapp.sandbox.digime.bearer import DigimeRefused, bearer_claims, check_token, trusted_claims
from fieldapp.sandbox.gateway import DIGIME_ROOT
from fieldapp.sandbox.rawtext import raw_text
from fieldapp.sandbox.shapes import JsonObject, as_list, as_object, load_json, storable
from fieldapp.sandbox.world import World

DESTINATION = "digime"
_CREATED = 201


@dataclass(frozen=True)
class _Descriptor:
    """What the FileDescriptor header says of the body."""

    mime_type: str
    reference: str  # the first one, '' where there is none
    tags: list[str]


class LibraryPush:
    """Handler of the import path."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._arrivals = Arrivals(world.database, world.now)

    def routes(self) -> list[Route]:
        """Return the paths served here."""
        return [Route(f"{DIGIME_ROOT}/permission-access/import", self._import, methods=["POST"])]

    async def _import(self, request: Request) -> Response:
        """Keep a pushed body. The answer is empty; nothing of the request but its signatures is believed."""
        body = await request.body()
        claims = bearer_claims(self._world, request, {"access_token", "client_id", "nonce", "timestamp"})
        check_token(self._world, "access", claims["access_token"])
        descriptor = self._descriptor(request.headers.get("filedescriptor", ""))
        digest = hashlib.sha256(body).hexdigest()
        reference = descriptor.reference or digest
        record = (
            _record(body) if descriptor.mime_type.partition(";")[0].strip() == "application/json" else None
        )
        if record is None:
            name = descriptor.tags[-1] if descriptor.tags else ""  # digi.me itself sends no file name
            self._arrivals.attach(
                DESTINATION, reference, AttachedFile(name, descriptor.mime_type, len(body), digest)
            )
        else:
            self._take(record, body, reference, raw_text(request, body))
        return Response(status_code=_CREATED)

    def _take(self, record: JsonObject, body: bytes, reference: str, raw: str) -> None:
        answers = as_object(record.get("answers"))
        self._arrivals.take(
            Arrival(
                destination=DESTINATION,
                id=storable(str(record["clientReferenceId"])) or reference,
                form=storable(str(record.get("schema", ""))),
                version=storable(str(record.get("version", ""))),
                campaign=storable(str(record.get("campaignId", ""))),
                answers=record if answers is None else answers,
                content=reference.encode() + b"\0" + body,
                raw=raw,
            )
        )

    def _descriptor(self, token: str) -> _Descriptor:
        """Read the FileDescriptor JWT; it names no client, so the contract of the Bearer token signed it."""
        if not token:
            raise DigimeRefused("ValidationErrors", "Parameter validation errors: FileDescriptor is missing")
        claims = trusted_claims(self._world, token, lambda _claims: self._world.contract.client_id)
        metadata = as_object(claims.get("metadata"))
        if metadata is None or set(claims) != {"metadata"}:
            raise _wrong("FileDescriptor must hold metadata alone")
        mime_type = metadata.get("mimeType")
        if not isinstance(mime_type, str) or not mime_type:
            raise _wrong("mimeType")
        accounts = as_list(metadata.get("accounts"))
        if accounts is None or not all(_is_account(account) for account in accounts):
            raise _wrong("accounts")
        references = _texts(metadata, "reference")
        return _Descriptor(mime_type, references[0] if references else "", _texts(metadata, "tags"))


def _is_account(value: object) -> bool:
    account = as_object(value)
    return account is not None and isinstance(account.get("accountId"), str)


def _texts(metadata: JsonObject, name: str) -> list[str]:
    """Return an optional list of texts. Raises DigimeRefused."""
    values = as_list(metadata.get(name, []))
    if values is None or not all(isinstance(value, str) for value in values):
        raise _wrong(name)
    return values


def _wrong(what: str) -> DigimeRefused:
    return DigimeRefused("ValidationErrors", f"Parameter validation errors: {what}")


def _record(body: bytes) -> JsonObject | None:
    """Return a body that is a record with a clientReferenceId; any other is kept as a file."""
    try:
        record = as_object(load_json(body))
    except ValueError:
        return None
    known = record is not None and isinstance(record.get("clientReferenceId"), str)
    return record if known else None
