"""Which files the filestore takes: extension, sniffed content and declared type must agree."""

from __future__ import annotations

from fieldapp.sandbox.refusals import Refused

FILE_LIMIT = 5 * 1024 * 1024
_OOXML = "application/x-tika-ooxml"
_OLE = "application/x-tika-msoffice"
_ODT = "application/vnd.oasis.opendocument.text"
_ODS = "application/vnd.oasis.opendocument.spreadsheet"
_STOCK: dict[str, frozenset[str]] = {
    "jpg": frozenset({"image/jpg", "image/jpeg"}),
    "jpeg": frozenset({"image/jpg", "image/jpeg"}),
    "png": frozenset({"image/png"}),
    "pdf": frozenset({"application/pdf"}),
    "odt": frozenset({_ODT}),
    "ods": frozenset({_ODS}),
    "doc": frozenset({_OLE, _OOXML, _ODT}),
    "docx": frozenset({_OLE, _OOXML, _ODT}),
    "xls": frozenset({_OOXML, _OLE}),
    "xlsx": frozenset({_OOXML, _OLE}),
    "csv": frozenset({"text/plain"}),
    "txt": frozenset({"text/plain"}),
    "dxf": frozenset({"text/plain"}),
}
_LISTS = {"stock": _STOCK, "sync": {**_STOCK, "gz": frozenset({"application/gzip"})}}
_MAGIC = (
    (b"\x1f\x8b\x08", "application/gzip"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"%PDF-", "application/pdf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _OLE),
)


def check_file(name: str, declared: str, content: bytes, mode: str) -> None:
    """Refuse a file that the allow-list of `mode` ('sync' or 'stock') does not take."""
    if len(content) > FILE_LIMIT:
        raise Refused("MaxUploadSizeExceededException", "Maximum upload size of 5MB exceeded")
    allowed = _LISTS[mode].get(extension(name))
    if allowed is None:
        raise Refused("EG_FILESTORE_INVALID_INPUT", "file type not allowed")
    if sniff(content) not in allowed:
        raise Refused("EG_FILESTORE_INVALID_INPUT", "the content does not belong to the file's extension")
    if declared.partition(";")[0].strip().lower() not in allowed:
        raise Refused(
            "EG_FILESTORE_INVALID_INPUT", "the declared type does not belong to the file's extension"
        )


def extension(name: str) -> str:
    """Return a file name's extension in lower case, '' where it has none."""
    return name.rpartition(".")[2].lower() if "." in name else ""


def sniff(content: bytes) -> str:
    """Return the type that the bytes themselves show."""
    for magic, kind in _MAGIC:
        if content.startswith(magic):
            return kind
    if content.startswith(b"PK\x03\x04"):
        return _sniff_zip(content)
    try:
        decoded = content.decode()
    except UnicodeDecodeError:
        return "application/octet-stream"
    return "application/octet-stream" if "\0" in decoded else "text/plain"


def _sniff_zip(content: bytes) -> str:
    """Tell office files apart: OpenDocument writes its type first, uncompressed."""
    head = content[:200]
    for kind in (_ODT, _ODS):
        if b"mimetype" + kind.encode() in head:
            return kind
    return _OOXML if b"[Content_Types].xml" in content else "application/zip"
