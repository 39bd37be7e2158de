"""Putting something into a respondent's library: library push, provider push, and the postbox before them."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from fieldapp.connectors.digime.calls import (
    JSON_WANTED,
    Call,
    Chunks,
    Contract,
    compact,
    json_headers,
    segment,
)
from fieldapp.connectors.digime.proof import read_public_key
from fieldapp.connectors.digime.sealing import OAEP_SHA1, sealed
from fieldapp.connectors.digime.versions import offered
from fieldapp.records import FhirVersion

_WRITE = "write to the postbox"
_BOUNDARY_DIGITS = 24

Reference = tuple[str, ...]  # what a file is found by again


def record_reference(record_id: str) -> Reference:
    """Return what a record is found by at digi.me: the id that it was born with."""
    return (record_id,)


def file_reference(record_id: str, sha256: str) -> Reference:
    """Return what a file of a record is found by."""
    return (record_id, sha256)


@dataclass(frozen=True)
class Descriptor:
    """What goes along with a file; an empty reference and empty tags are left out."""

    media_type: str
    accounts: tuple[str, ...]  # ids of the respondent in our system
    reference: Reference = ()
    tags: tuple[str, ...] = ()

    def told(self) -> dict[str, Any]:
        """Return it in digi.me's words, in the order of its documentation."""
        told: dict[str, Any] = {
            "mimeType": self.media_type,
            "accounts": [{"accountId": account} for account in self.accounts],
        }
        if self.reference:
            told["reference"] = list(self.reference)
        return {**told, "tags": list(self.tags)} if self.tags else told


def library_push(
    contract: Contract, access_token: str, doing: str, descriptor: Descriptor, body: Chunks
) -> Call:
    """Import a file. Any good answer means that it is there; the SDK looks at the code of no 401."""
    offered(contract.version, "import", here=contract.version.imports)
    return Call(
        doing,
        "POST",
        "permission-access/import",
        {"access_token": access_token},
        {"content-type": "application/octet-stream"},
        body,
        descriptor=descriptor.told(),
        renews="any",
        delivers=True,
    )


def provider_push(
    contract: Contract,
    access_token: str,
    account_id: str,
    document: bytes,
    fhir: FhirVersion = FhirVersion.STU3,
) -> Call:
    """Send a FHIR resource, JSON, to the service behind an account. The path says `h:accountId` literally."""
    offered(contract.version, "provider push", here=contract.version.imports)
    return Call(
        "send to a provider",
        "POST",
        f"permission-access/import/h:accountId/fhir/{fhir}",
        {"access_token": access_token},
        json_headers(accountid=account_id),
        document,
        delivers=True,
    )


@dataclass(frozen=True, repr=False)
class Postbox:
    """Where a consent lets us write; v1.5 writes within a session."""

    id: str
    public_key: str  # PEM
    session_key: str = ""


@dataclass(frozen=True, repr=False)
class PostboxFile:
    """A file for a postbox. Bytes go with their length; Chunks open a large one anew for every try."""

    name: str
    descriptor: Descriptor
    content: bytes | Chunks
    size: int = 0  # bytes, where they come in pieces


def postbox_write(
    contract: Contract, access_token: str, postbox: Postbox, file: PostboxFile, *, key: bytes, iv: bytes
) -> Call:
    """Write a file, encrypted for the postbox under a key (32 bytes) and IV (16) of this try alone.

    Raises BadAnswer for a public key that cannot be used: it came from digi.me.
    """
    version = contract.version
    offered(version, "postbox", here=version.writes_to_postbox)
    wrapped = read_public_key(_WRITE, postbox.public_key).encrypt(key, OAEP_SHA1)
    metadata = b"".join(sealed(iter((compact(file.descriptor.told()),)), key, iv))
    within = "session_key" in version.postbox_names
    offered(version, "write outside a session", here=not within or bool(postbox.session_key))
    further = {"session_key": postbox.session_key}
    if "redirect_uri" in version.postbox_names:
        further["redirect_uri"] = contract.registered
    claims = {
        "access_token": access_token,
        "iv": iv.hex(),
        "metadata": base64.b64encode(metadata).decode(),
        "symmetrical_key": base64.b64encode(wrapped).decode(),
        **{name: further[name] for name in version.postbox_names},
    }
    boundary = f"{'-' * 26}{int.from_bytes(iv, 'big') % 10**_BOUNDARY_DIGITS:0{_BOUNDARY_DIGITS}}"
    headers = {"content-type": f"multipart/form-data; boundary={boundary}"}
    path = f"permission-access/postbox/{segment(postbox.id)}"
    content = file.content
    if isinstance(content, bytes):
        body = b"".join(_multipart(file, boundary, sealed(iter((content,)), key, iv)))
        # `contenttype` is a slip of the SDKs; digi.me has seen it with every write.
        headers = {"contenttype": "multipart/form-data", **JSON_WANTED, **headers}
        return Call(_WRITE, "POST", path, claims, headers, body, delivers=True)
    return Call(
        _WRITE,
        "POST",
        path,
        claims,
        headers,
        lambda: _multipart(file, boundary, sealed(content(), key, iv)),
        file.size,
        delivers=True,
        bare=True,  # the SDK sends a stream past its own HTTP client
    )


def _multipart(file: PostboxFile, boundary: str, pieces: Iterator[bytes]) -> Iterator[bytes]:
    """Yield a form whose one part is the file."""
    name, kind = _quoted(file.name), _quoted(file.descriptor.media_type)
    yield (
        f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n'
        f"Content-Type: {kind}\r\n\r\n"
    ).encode()
    yield from pieces
    yield f"\r\n--{boundary}--\r\n".encode()


def _quoted(text: str) -> str:
    """Return a text as a part's header may hold it (HTML Standard, multipart/form-data encoding)."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
