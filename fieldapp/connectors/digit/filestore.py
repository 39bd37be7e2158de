"""Files on DIGIT: attachments and sync files."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path, PurePath
from typing import Any, cast
from urllib.parse import urlencode

import httpx

from fieldapp.connector import attachment_bytes, json_object
from fieldapp.connectors.digit.gateway import Gateway
from fieldapp.connectors.digit.multipart import Part
from fieldapp.connectors.digit.refusals import (
    FILE_NOT_FOUND,
    FILE_TYPE_REFUSED,
    file_content_refused,
    file_type_refused,
)
from fieldapp.errors import BadAnswer, NotServed, Refused
from fieldapp.records import Attachment

_PATH = "/filestore/v1/files"
_DOWNLOAD_PATH = "/filestore/v1/files/id"
_ADDRESSES_PATH = "/filestore/v1/files/url"
_MODULE = "health-sync"
_GZIP = "application/gzip"
# The filestore holds the part's declared type against its list, and that list has types of its own for these.
_DECLARED = {
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "png": "image/png",
    "pdf": "application/pdf",
    "csv": "text/plain",
    "txt": "text/plain",
    "dxf": "text/plain",
    "doc": "application/x-tika-msoffice",
    "xls": "application/x-tika-msoffice",
    "docx": "application/x-tika-ooxml",
    "xlsx": "application/x-tika-ooxml",
}
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
# It also looks whether a file begins as its name says.
_BEGINNINGS = {
    "jpg": (b"\xff\xd8\xff",),
    "jpeg": (b"\xff\xd8\xff",),
    "png": (b"\x89PNG\r\n\x1a\n",),
    "odt": (_ZIP,),
    "ods": (_ZIP,),
    "doc": (_OLE, _ZIP),
    "docx": (_OLE, _ZIP),
    "xls": (_OLE, _ZIP),
    "xlsx": (_OLE, _ZIP),
}


class Filestore:
    """Uploads of one tenant."""

    def __init__(self, gateway: Gateway, base_url: str, tenant: str) -> None:
        """Take the way to the server and whose files they are."""
        self._gateway = gateway
        self._base_url = base_url
        self._tenant = tenant

    def store_sync_file(self, name: str, packed: bytes) -> str:
        """Upload a sync file and return its id. Raises WireError."""
        part = Part(name, _GZIP, len(packed), partial(iter, (packed,)))
        return self._store("send the sync file", part, sync_file=True)

    def store_attachment(self, attachment: Attachment, place: Path | None) -> str:
        """Upload a photo or file in pieces, as it lies on the disk, and return its id.

        Only the extension of its name is sent: the server keeps no more, and names can tell of people.
        Raises WireError; FileGone, FileChanged before the whole of it is out.
        """
        extension = PurePath(attachment.name).suffix.lower()
        kind = _DECLARED.get(extension.removeprefix("."), attachment.media_type)
        pieces = partial(attachment_bytes, attachment, place)
        part = Part(f"{attachment.sha256}{extension}", kind, attachment.size, pieces)
        try:
            return self._store("send a file", part, sync_file=False)
        except Refused as error:
            head = next(pieces(), b"")
            if error.server_code == FILE_TYPE_REFUSED and not _begins_as(extension, head):
                raise file_content_refused(error) from error
            raise

    def address(self, file_id: str) -> str:
        """Return the lasting, unsigned address of a file."""
        query = urlencode({"tenantId": self._tenant, "fileStoreId": file_id})
        return f"{self._base_url}{_DOWNLOAD_PATH}?{query}"

    def read_back(self, file_id: str, take: Callable[[httpx.Response], None]) -> bool:
        """Have `take` read a file as it is there now; return False where it is not. Raises WireError.

        A filestore that hands out no bytes itself is asked for the file's signed address.
        """
        doing = "read a file back"
        query = urlencode({"tenantId": self._tenant, "fileStoreId": file_id})
        try:
            self._gateway.download(doing, f"{_DOWNLOAD_PATH}?{query}", take)
        except NotServed:
            address = self._signed(doing, file_id)
            if not address:
                return False
            self._gateway.download_signed(doing, address, take)
        except Refused as error:
            if error.server_code != FILE_NOT_FOUND:
                raise
            return False
        return True

    def _signed(self, doing: str, file_id: str) -> str:
        """Return a file's signed address, '' where the server does not know the file: it leaves it out."""
        query = urlencode({"tenantId": self._tenant, "fileStoreIds": file_id})
        found: Any = json_object(doing, self._gateway.get(doing, f"{_ADDRESSES_PATH}?{query}")).get(file_id)
        if found is not None and not isinstance(found, str):
            raise BadAnswer(f"{doing}: an address that is none")
        # Of a picture there are several sizes, the original first; an address may have commas of its own.
        return re.split(r",(?=https?://)", found or "")[0]

    def _store(self, doing: str, part: Part, *, sync_file: bool) -> str:
        try:
            answer = self._gateway.upload(doing, _PATH, {"tenantId": self._tenant, "module": _MODULE}, part)
        except Refused as error:
            if error.server_code == FILE_TYPE_REFUSED:
                raise file_type_refused(error, sync_file=sync_file) from error
            raise
        files: Any = json_object(doing, answer).get("files")
        first: Any = cast("list[Any]", files)[0] if isinstance(files, list) and files else None
        file_id = cast("dict[str, Any]", first).get("fileStoreId") if isinstance(first, dict) else None
        if not isinstance(file_id, str) or not file_id:
            raise BadAnswer(f"{doing}: no fileStoreId in the answer")
        return file_id


def _begins_as(extension: str, head: bytes) -> bool:
    """Return whether a file may be what its name says; of a kind that is not known here it may."""
    if extension == ".pdf":
        return b"%PDF-" in head[:1024]  # readers take what has a little before it
    return head.startswith(_BEGINNINGS.get(extension.removeprefix("."), (b"",)))
