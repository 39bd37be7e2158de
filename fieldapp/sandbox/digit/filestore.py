"""egov-filestore: take files, hand them out again."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass
from urllib.parse import urlencode

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from fieldapp.sandbox.database import Database
from fieldapp.sandbox.digit.allowed import check_file, extension
from fieldapp.sandbox.digit.envelope import let_in
from fieldapp.sandbox.gateway import base_url
from fieldapp.sandbox.refusals import Refused
from fieldapp.sandbox.shapes import as_object, read_object, tenant
from fieldapp.sandbox.world import World

_IMAGES = {"png", "jpg", "jpeg"}
_SIZES = ("", "large", "medium", "small")
_SIGNED_ROOT = "/bucket"  # where pre-signed addresses lead: the object store's own, past every gateway
_SIGNED_SECONDS = 86_400
_FORBIDDEN = 403


@dataclass(frozen=True)
class StoredFile:
    """A file as the filestore has it."""

    content: bytes
    content_type: str
    stored_name: str
    sha256: str


def find_file(database: Database, file_id: str, tenant_id: str | None = None) -> StoredFile | None:
    """Return a file by id, and by tenant when one is given."""
    row = database.row("SELECT * FROM files WHERE id = ?", file_id)
    if row is None or (tenant_id is not None and row["tenant"] != tenant_id):
        return None
    return StoredFile(
        bytes(row["bytes"]), str(row["content_type"]), str(row["stored_name"]), str(row["sha256"])
    )


class Filestore:
    """Handlers of /filestore."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> list[Route]:
        """Return the paths served here."""
        return [
            Route("/filestore/v1/files", self._upload, methods=["POST"]),
            Route("/filestore/v1/files/url", self._addresses, methods=["GET"]),
            Route("/filestore/v1/files/id", self._download, methods=["GET"]),
            Route(f"{_SIGNED_ROOT}/{{tenant}}/{{file}}", self._signed_download, methods=["GET"]),
        ]

    async def _upload(self, request: Request) -> Response:
        """Store each part called `file`; all of them or none."""
        async with request.form() as form:
            self._let_in_if_known(request, form)
            for name in ("tenantId", "module"):
                if not form.get(name):
                    raise Refused("", f"required parameter {name} is missing", params=[name])
            if not tenant(form["tenantId"]):
                raise Refused("EG_FILESTORE_INVALID_INPUT", "tenantId must have 2 to 1000 characters")
            uploads = [part for part in form.getlist("file") if isinstance(part, UploadFile)]
            if not uploads:
                raise Refused("", "Required request part 'file' is not present", params=["file"])
            parts = [(part.filename or "", part.content_type or "", await part.read()) for part in uploads]
            mode = self._world.switches.now.filestore
            for name, declared, content in parts:
                check_file(name, declared, content, mode)
            with self._world.database.change():
                ids = [self._store(form, name, declared, content) for name, declared, content in parts]
            files = [{"fileStoreId": file_id, "tenantId": form["tenantId"]} for file_id in ids]
        return JSONResponse({"files": files}, self._world.switches.now.store_status)

    def _let_in_if_known(self, request: Request, form: FormData) -> None:
        """Check a token where there is one: the path is open at the gateway, but not to a bad token."""
        info = form.get("requestInfo")
        try:
            written = read_object(info.encode()) if isinstance(info, str) and info else {}
        except Refused as error:
            raise Refused("INVALID_REQ_INFO", "requestInfo is not valid JSON") from error
        nested = as_object(written.get("requestInfo")) or as_object(written.get("RequestInfo")) or written
        token = nested.get("authToken") or request.headers.get("auth-token")
        if token:
            let_in(self._world, token)

    def _store(self, form: FormData, name: str, declared: str, content: bytes) -> str:
        """Keep one file under a new id; of its name only the extension survives."""
        file_id = self._world.new_id()
        now = self._world.now()
        letters = "".join(c for c in self._world.new_id() if c.isalpha()).ljust(10, "x")[:10]
        self._world.database.run(
            "INSERT INTO files (id, tenant, module, tag, stored_name, content_type, sha256, bytes, at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            file_id,
            form["tenantId"],
            form["module"],
            form.get("tag"),
            f"{now}{letters}.{extension(name)}",
            declared,
            hashlib.sha256(content).hexdigest(),
            content,
            now,
        )
        return file_id

    async def _addresses(self, request: Request) -> Response:
        """Answer download addresses; unknown ids are left out without a word."""
        let_in(self._world, request.headers.get("auth-token"))
        asked = request.query_params
        tenant_id = _required(request, "tenantId")
        _required(request, "fileStoreIds")
        ids = [one for value in asked.getlist("fileStoreIds") for one in value.split(",") if one]
        found = {one: file for one in ids if (file := self._find(one, tenant_id))}
        signed = self._world.switches.now.signed_addresses
        addresses = {
            one: self._signed_address(request, tenant_id, one)
            if signed
            else _address(request, tenant_id, one, file)
            for one, file in found.items()
        }
        listed = [{"id": one, "url": url} for one, url in addresses.items()]
        return JSONResponse({**addresses, "fileStoreIds": listed})

    async def _download(self, request: Request) -> Response:
        """Answer the bytes; open at the gateway."""
        token = request.headers.get("auth-token")
        if token:
            let_in(self._world, token)
        tenant_id = _required(request, "tenantId")
        file = self._find(_required(request, "fileStoreId"), tenant_id)
        if file is None:
            raise Refused("NOT_FOUND", "Invalid filestoreid or tenantid")
        headers = {"Content-Disposition": f'attachment; filename="{file.stored_name}"'}
        return Response(file.content, headers=headers, media_type=file.content_type)

    def _find(self, file_id: str, tenant_id: str) -> StoredFile | None:
        """Return a file, unless the store is switched to have lost what it took."""
        if self._world.switches.now.lost_files:
            return None
        return find_file(self._world.database, file_id, tenant_id)

    def _signed_address(self, request: Request, tenant_id: str, file_id: str) -> str:
        """Return an address that carries its own leave, as object stores make them."""
        ends = self._world.now() // 1000 + _SIGNED_SECONDS
        path = f"{_SIGNED_ROOT}/{tenant_id}/{file_id}"
        query = urlencode({"X-Amz-Expires": ends, "X-Amz-Signature": self._signature(path, str(ends))})
        return f"{base_url(request)}{path}?{query}"

    async def _signed_download(self, request: Request) -> Response:
        """Answer the bytes to whoever has a good signature; refuse as object stores do, in XML."""
        asked = request.query_params
        ends = asked.get("X-Amz-Expires", "")
        right = self._signature(request.url.path, ends)
        good = hmac.compare_digest(right.encode(), asked.get("X-Amz-Signature", "").encode())
        late = not ends.isdigit() or int(ends) * 1000 <= self._world.now()
        file = self._find(request.path_params["file"], request.path_params["tenant"])
        if not good or late or file is None:
            words = "<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>"
            return Response(words, _FORBIDDEN, media_type="application/xml")
        return Response(file.content, media_type=file.content_type)

    def _signature(self, path: str, ends: str) -> str:
        """Sign with the data folder's own secret, so that a restart changes nothing."""
        with self._world.database.change() as database:
            secret = database.fact("signing secret") or self._world.new_id()
            database.set_fact("signing secret", secret)
        return hmac.new(secret.encode(), f"{path} {ends}".encode(), "sha256").hexdigest()


def _required(request: Request, name: str) -> str:
    value = request.query_params.get(name)
    if not value:
        raise Refused("", f"Required request parameter '{name}' is not present", params=[name])
    return value


def _address(request: Request, tenant_id: str, file_id: str, file: StoredFile) -> str:
    """Return the download address; for a picture four of them, of sizes we do not make, joined by commas."""
    query = {"tenantId": tenant_id, "fileStoreId": file_id}
    sizes = _SIZES if extension(file.stored_name) in _IMAGES else ("",)
    here = f"{base_url(request)}/filestore/v1/files/id?"
    return ",".join(here + urlencode({**query, "size": size} if size else query) for size in sizes)
