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
# What an administrator adds whose forms ask for sounds and films. One container holds either.
_MPEG_4 = frozenset({"audio/mp4", "audio/x-m4a", "video/mp4", "video/quicktime", "video/3gpp", "audio/3gpp"})
_OGG = frozenset({"audio/ogg", "audio/x-vorbis+ogg", "audio/x-opus+ogg", "video/ogg", "application/ogg"})
_MATROSKA = frozenset({"video/webm", "audio/webm", "video/x-matroska"})
_MEDIA: dict[str, frozenset[str]] = {
    **dict.fromkeys(("m4a", "mp4", "m4v", "mov", "3gp"), _MPEG_4),
    **dict.fromkeys(("ogg", "opus"), _OGG),
    **dict.fromkeys(("webm", "mkv"), _MATROSKA),
    "mp3": frozenset({"audio/mpeg"}),
    "wav": frozenset({"audio/x-wav", "audio/wav", "audio/vnd.wave"}),
}
_LISTS = {"stock": _STOCK, "sync": {**_STOCK, **_MEDIA, "gz": frozenset({"application/gzip"})}}
KINDS = tuple(sorted({**_STOCK, **_MEDIA}))  # of attachments; what the project file says of the server
_MAGIC = (
    (b"\x1f\x8b\x08", "application/gzip"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"%PDF-", "application/pdf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _OLE),
    (b"ID3", "audio/mpeg"),
    (b"\xff\xfb", "audio/mpeg"),
    (b"OggS", "application/ogg"),
    (b"\x1a\x45\xdf\xa3", "video/x-matroska"),
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
    if content[4:8] == b"ftyp":
        return "audio/mp4" if content[8:12] == b"M4A " else "video/mp4"
    if content.startswith(b"RIFF") and content[8:12] == b"WAVE":
        return "audio/vnd.wave"
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
