"""Library and provider push: POST permission-access/import, and below it."""

from __future__ import annotations

import hashlib

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from fieldapp.sandbox.digime.bearer import Caller, caller, check_use, malformed, trusted_claims, user_of
from fieldapp.sandbox.digime.keeping import Keeping, Sent
from fieldapp.sandbox.digime.library import Described, account_of
from fieldapp.sandbox.digime.paths import body_object, under_versions
from fieldapp.sandbox.rawtext import raw_text
from fieldapp.sandbox.shapes import as_list, as_object, storable
from fieldapp.sandbox.world import World

_CREATED = 201
_NEWEST = ("v1.7",)
_FHIR = ("stu3", "3.0.2")


class LibraryPush:
    """Handlers of the import paths."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._keeping = Keeping(world)

    def routes(self) -> list[Route]:
        """Return the paths served here. `h:accountId` stands in the path as it is: the id is a header."""
        provider = "permission-access/import/h:accountId/{standard}/{version}"
        return [
            *under_versions("POST", "permission-access/import", self._import, _NEWEST),
            *under_versions("POST", provider, self._provide, _NEWEST),
        ]

    async def _import(self, request: Request) -> Response:
        """Keep a pushed body. The answer is empty; nothing of the request but its signatures is believed."""
        body = await request.body()
        asked, user = self._writer(request)
        described = read_descriptor(self._descriptor(asked, request.headers.get("filedescriptor", "")))
        self._keeping.take(
            Sent(user, asked.contract.contract_id, "import", described, body, raw_text(request, body))
        )
        return Response(status_code=_CREATED)

    async def _provide(self, request: Request) -> Response:
        """Keep a resource that a provider pushed under one of the user's accounts."""
        body = await request.body()
        asked, user = self._writer(request)
        standard, version = request.path_params["standard"], request.path_params["version"]
        if standard != "fhir" or version not in _FHIR:
            raise malformed("the standard is fhir, its version stu3 or 3.0.2")
        account = request.headers.get("accountid", "")
        if account != account_of(user):  # names that pushes gave are no sources that could take anything
            raise malformed(
                "accountId is none of this user's accounts" if account else "accountId is missing"
            )
        resource = await body_object(request)
        kind = resource.get("resourceType")
        schema = {
            "standard": standard,
            "version": version,
            "objectType": storable(kind) if isinstance(kind, str) else "",
        }
        described = Described(
            "application/fhir+json", [account], [_identifier(resource) or _digest(body)], [], schema
        )
        self._keeping.take(
            Sent(user, asked.contract.contract_id, "provider", described, body, raw_text(request, body))
        )
        return JSONResponse({}, _CREATED)

    def _writer(self, request: Request) -> tuple[Caller, str]:
        asked = caller(self._world, request)
        user = user_of(self._world, asked)
        check_use(self._world, asked.contract, "write")
        return asked, user

    def _descriptor(self, asked: Caller, token: str) -> object:
        """Read the FileDescriptor JWT; it names no client, so the contract of the Bearer token signed it."""
        if not token:
            raise malformed("FileDescriptor is missing")
        claims = trusted_claims(token, asked.contract)
        if set(claims) != {"metadata"}:
            raise malformed("FileDescriptor must hold metadata alone")
        return claims["metadata"]


def read_descriptor(given: object) -> Described:
    """Return what a file descriptor says of a file. Raises DigimeRefused."""
    metadata = as_object(given)
    if metadata is None:
        raise malformed("metadata")
    mime_type = metadata.get("mimeType")
    if not isinstance(mime_type, str) or not mime_type:
        raise malformed("mimeType")
    accounts = as_list(metadata.get("accounts"))
    names = [_account(account) for account in accounts] if accounts is not None else [""]
    if not all(names):
        raise malformed("accounts")
    return Described(mime_type, names, _texts(metadata, "reference"), _texts(metadata, "tags"))


def _account(value: object) -> str:
    account = as_object(value)
    name = account.get("accountId") if account is not None else None
    return name if isinstance(name, str) else ""


def _texts(metadata: dict[str, object], name: str) -> list[str]:
    """Return an optional list of texts. Raises DigimeRefused."""
    values = as_list(metadata.get(name, []))
    if values is None or not all(isinstance(value, str) for value in values):
        raise malformed(name)
    return values


def _identifier(resource: dict[str, object]) -> str:
    """Return the business identifier of a FHIR resource: the record it was made of. '' where it has none."""
    given = resource.get("identifier")
    entry = as_object(given) or as_object(next(iter(as_list(given) or []), None)) or {}
    value = entry.get("value")
    return storable(value) if isinstance(value, str) else ""


def _digest(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()
