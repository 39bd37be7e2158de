"""The bytes and the metadata of a file that is read, true or flawed on demand."""

from __future__ import annotations

from cryptography.hazmat.primitives.asymmetric import rsa

from fieldapp.sandbox.digime.library import LibraryFile
from fieldapp.sandbox.digime.sealed import lock, pack
from fieldapp.sandbox.faults import Faults
from fieldapp.sandbox.keys import stranger_key
from fieldapp.sandbox.shapes import JsonObject

_CUT_BYTES = 5
_HEAD_BYTES = 272  # the locked key and the IV, and nothing behind them


def file_body(content: bytes, key: rsa.RSAPublicKey, faults: Faults, *, hashed: bool) -> bytes:
    """Return a file's body: packed, then locked for a contract's key. `hashed` as in `lock`."""
    flaw = faults.file_flaw
    if flaw == "other_bytes":
        content = content[:-1] + bytes([content[-1] ^ 1]) if content else b"x"
    if flaw == "other_layout":
        hashed = not hashed
    if flaw == "foreign_key":
        key = stranger_key().public_key()
    body = lock(pack(content, None if flaw == "not_packed" else faults.packed), key, hashed=hashed)
    if flaw == "truncated":
        return body[:-_CUT_BYTES]
    return body[:_HEAD_BYTES] if flaw == "short" else body


def file_metadata(file: LibraryFile, application: str, faults: Faults) -> JsonObject:
    """Return what the header x-metadata says, in the words of the reading side."""
    metadata: JsonObject = {"metadata": _described(file, application, faults.file_flaw)}
    if faults.file_flaw == "unknown_packing":
        metadata["compression"] = "zip"
    elif faults.file_flaw == "not_packed":
        metadata["compression"] = "gzip"
    elif faults.packed is not None:
        metadata["compression"] = faults.packed
    return metadata


def _described(file: LibraryFile, application: str, flaw: str | None) -> JsonObject:
    described = file.described
    if schema := described.schema:
        return {
            "objectCount": 1,
            "objectType": schema["objectType"],
            "serviceGroup": "Health",
            "serviceName": "Sandbox",
            "schema": {"standard": schema["standard"], "version": schema["version"]},
        }
    media, account = ("mimeType", "accountId") if flaw == "write_names" else ("mimetype", "accountid")
    facts: JsonObject = {
        media: described.mime_type,
        "accounts": [{account: name} for name in described.accounts],
        "created": file.at,
        "appid": application,
        "contractid": file.contract,
    }
    optional = {"tags": described.tags, "reference": described.references}
    return {**facts, **{name: texts for name, texts in optional.items() if texts}}
