"""Attachments on their way to the filestore: in pieces, whole or not at all, of the type that it demands."""

from __future__ import annotations

import hashlib
import io
import os
import re
import zipfile
from base64 import b64decode
from pathlib import Path

import httpx
import pytest

from fieldapp.connectors.digit.multipart import Part, multipart
from fieldapp.errors import FileChanged
from fieldapp.records import Attachment, Uploaded
from tests.helpers.connected import PASSWORD, USER_NAME, Connected, deliver
from tests.helpers.parcels import TENANT, make_attachment, make_parcel, make_submission
from tests.helpers.sandbox import SandboxProcess

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def _office() -> bytes:
    """Return what every office file of today begins as: a zip with a list of its types."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
    return made.getvalue()


@pytest.fixture
def signed_in(connected: Connected) -> Connected:
    """Somebody is signed in."""
    connected.digit().sign_in(USER_NAME, PASSWORD)
    return connected


def _send(connected: Connected, file: Attachment, folder: Path) -> str:
    """Deliver a record with one file and return the id that the filestore gave it."""
    parcel = make_parcel([make_submission("rec-1", {}, attachments=[file])], folder=folder)
    [uploaded] = [e for e in deliver(connected.digit(), parcel) if isinstance(e, Uploaded)]
    return uploaded.remote_id


def _stored(sandbox: SandboxProcess, file_id: str) -> bytes:
    where = {"tenantId": TENANT, "fileStoreId": file_id}
    return httpx.get(f"{sandbox.url}/filestore/v1/files/id", params=where, trust_env=False).content


@pytest.mark.parametrize(
    ("name", "content", "declared"),
    [
        ("a.JPG", b"\xff\xd8\xff\xe0 photo", "image/jpeg"),
        ("a.pdf", b"%PDF-1.7 page", "application/pdf"),
        ("list.csv", b"a,b\n1,2\n", "text/plain"),
        ("note.txt", b"a note", "text/plain"),
        ("old.doc", _OLE + b"letter", "application/x-tika-msoffice"),
        ("new.docx", _office(), "application/x-tika-ooxml"),
        ("new.xlsx", _office(), "application/x-tika-ooxml"),
    ],
)
def test_each_kind_is_declared_as_the_filestore_s_list_has_it(
    signed_in: Connected, sandbox: SandboxProcess, tmp_path: Path, *, name: str, content: bytes, declared: str
) -> None:
    file = make_attachment(1, content, name, "application/octet-stream", tmp_path)
    assert _stored(sandbox, _send(signed_in, file, tmp_path)) == content
    body = b64decode(sandbox.requests("/filestore/v1/files")[0]["body"])
    assert f"\r\nContent-Type: {declared}\r\n".encode() in body


def test_a_large_file_arrives_whole_also_when_the_token_had_ended(
    signed_in: Connected, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    content = b"\xff\xd8\xff\xe0" + os.urandom(4 * 1024 * 1024)
    file = make_attachment(1, content, "photo.jpg", "image/jpeg", tmp_path)
    sandbox.expire_tokens()
    assert _stored(sandbox, _send(signed_in, file, tmp_path)) == content
    first, second = sandbox.requests("/filestore/v1/files")[:2]
    assert (first["outcome"], second["outcome"]) == ("401", "201")
    assert first["body"] == second["body"], "a second try sends the same bytes"


@pytest.mark.parametrize(("size", "told"), [(4 * 1024 * 1024, True), (180_000, True), (20_000, False)])
def test_how_far_a_file_is_is_told_of_long_ones_alone(
    signed_in: Connected, sandbox: SandboxProcess, tmp_path: Path, *, size: int, told: bool
) -> None:
    content = b"\xff\xd8\xff\xe0" + os.urandom(size)
    file = make_attachment(1, content, "photo.jpg", "image/jpeg", tmp_path)
    heard: list[tuple[int, int]] = []

    def leaving(sent: int, whole: int) -> int:
        heard.append((sent, whole))
        return 50_000

    digit = signed_in.digit()
    digit.tell_leaving(leaving)
    parcel = make_parcel([make_submission("rec-1", {}, attachments=[file])], folder=tmp_path)
    [uploaded] = [event for event in deliver(digit, parcel) if isinstance(event, Uploaded)]
    assert _stored(sandbox, uploaded.remote_id) == content
    assert bool(heard) is told
    assert [sent for sent, _ in heard] == sorted(sent for sent, _ in heard)
    if told:
        assert heard[0][0] == 0, "the listener says how long the first step is"
        assert 50_000 <= heard[1][0] < 52_000
        assert heard[-1][0] == heard[-1][1] >= len(content)
        assert len(heard) < len(content) / 20_000


@pytest.mark.parametrize("change", ["other bytes", "longer", "shorter"])
def test_a_changed_file_is_never_sent_whole(
    signed_in: Connected, sandbox: SandboxProcess, tmp_path: Path, change: str
) -> None:
    content = b"\xff\xd8\xff\xe0" + bytes(300_000)
    file = make_attachment(1, content, "photo.jpg", "image/jpeg", tmp_path)
    now = {"other bytes": content[:-1] + b"x", "longer": content + b"x", "shorter": content[:-1]}[change]
    (tmp_path / file.sha256).write_bytes(now)
    with pytest.raises(FileChanged):
        _send(signed_in, file, tmp_path)
    assert sandbox.requests("/filestore/v1/files") == [], "no whole request came"


def test_an_empty_file_arrives(signed_in: Connected, sandbox: SandboxProcess, tmp_path: Path) -> None:
    file = make_attachment(1, b"", "empty.txt", "text/plain", tmp_path)
    assert _stored(sandbox, _send(signed_in, file, tmp_path)) == b""


def test_no_name_or_type_adds_a_header() -> None:
    content = b"x"
    part = Part('a.j"g\r\nX-Bad: 1', "image/x\r\nX-Bad: 2", len(content), lambda: iter([content]))
    headers, body = multipart({"tenantId": "mz"}, part)
    raw = b"".join(body)
    assert len(raw) == int(headers["Content-Length"])
    assert b"\r\nX-Bad" not in raw
    assert b'filename="a.j%22g%0D%0AX-Bad: 1"' in raw


def test_the_boundary_stands_in_no_file_and_is_the_same_for_a_second_try() -> None:
    sha256 = hashlib.sha256(b"x").hexdigest()
    part = Part(f"{sha256}.jpg", "image/jpeg", 1, lambda: iter([b"x"]))
    assert multipart({"tenantId": "mz"}, part)[0] == multipart({"tenantId": "mz"}, part)[0]
    boundary = multipart({"tenantId": "mz"}, part)[0]["Content-Type"].partition("boundary=")[2]
    assert re.fullmatch("[0-9a-f]{32}", boundary)
