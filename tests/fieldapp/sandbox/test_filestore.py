"""The filestore: what it takes, and that it gives the same bytes back."""

from __future__ import annotations

import gzip
import io
import zipfile
from typing import Any

import pytest

from tests.fieldapp.sandbox.clients import TENANT, DigitClient
from tests.helpers.sandbox import SandboxProcess

_GZ = gzip.compress(b"{}", mtime=0)
_PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)
_JPEG = b"\xff\xd8\xff\xe0" + bytes(20)
_LIMIT = 5 * 1024 * 1024
_INVALID = "EG_FILESTORE_INVALID_INPUT"


def _zip(*entries: tuple[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return buffer.getvalue()


_ODT = _zip(("mimetype", b"application/vnd.oasis.opendocument.text"))
_XLSX = _zip(("[Content_Types].xml", b"<Types/>"))


@pytest.mark.parametrize(
    ("name", "kind", "content"),
    [
        ("sync-1.gz", "application/gzip", _GZ),
        ("house.png", "image/png", _PNG),
        ("house.JPG", "image/jpeg", _JPEG),
        ("house.jpeg", "image/jpg", _JPEG),
        ("notes.txt", "text/plain; charset=utf-8", "Nampula está".encode()),
        ("list.csv", "text/plain", b"a,b"),
        ("letter.pdf", "application/pdf", b"%PDF-1.7"),
        ("letter.odt", "application/vnd.oasis.opendocument.text", _ODT),
        ("list.xlsx", "application/x-tika-ooxml", _XLSX),
        ("voice.mp3", "audio/mpeg", b"ID3"),
        ("voice.m4a", "audio/mp4", b"\0\0\0\x18ftypM4A "),
        ("voice.ogg", "audio/ogg", b"OggS"),
        ("voice.wav", "audio/x-wav", b"RIFF\0\0\0\0WAVE"),
        ("walk.mp4", "video/mp4", b"\0\0\0\x18ftypmp42"),
        ("walk.webm", "video/webm", b"\x1a\x45\xdf\xa3"),
        ("list.xls", "application/x-tika-msoffice", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(8)),
    ],
)
def test_takes_allowed_files_and_gives_them_back(
    digit: DigitClient, name: str, kind: str, content: bytes
) -> None:
    stored = digit.upload(content, name, kind)
    assert stored.status_code == 201
    (file,) = stored.json()["files"]
    assert file["tenantId"] == TENANT
    answer = digit.http.get(digit.address(file["fileStoreId"]))
    assert answer.content == content
    assert answer.headers["content-type"].partition(";")[0] == kind.partition(";")[0]
    assert answer.headers["content-disposition"].endswith(f'.{name.rpartition(".")[2].lower()}"')


@pytest.mark.parametrize(
    ("name", "kind", "content"),
    [
        ("sync.json", "application/json", b"{}"),
        ("sync.json.gz", "application/json", _GZ),
        ("sync.gz", "application/gzip", b"{}"),
        ("house.png", "image/png", _JPEG),
        ("house.png", "image/jpeg", _PNG),
        ("list.csv", "text/csv", b"a,b"),
        ("notes.txt", "text/plain", b"a\0b"),
        ("notes.txt", "text/plain", b"\xff\xfe"),
        ("voice.mp3", "audio/mpeg", b"sound"),
        ("walk.mp4", "audio/mpeg", b"\0\0\0\x18ftypmp42"),
        ("setup.exe", "application/octet-stream", b"MZ\0"),
        ("any.docx", "application/x-tika-ooxml", _zip(("readme", b""))),
        ("noextension", "text/plain", b"a"),
    ],
)
def test_refuses_what_name_content_and_type_do_not_agree_on(
    digit: DigitClient, name: str, kind: str, content: bytes
) -> None:
    answer = digit.upload(content, name, kind)
    assert (answer.status_code, answer.json()["Errors"][0]["code"]) == (400, _INVALID)


def test_a_stock_server_takes_no_gz_and_no_films(digit: DigitClient, sandbox: SandboxProcess) -> None:
    sandbox.faults(filestore="stock")
    film = digit.upload(b"\0\0\0\x18ftypmp42", "walk.mp4", "video/mp4")
    assert film.json()["Errors"][0]["code"] == _INVALID
    assert digit.upload(_GZ).json()["Errors"][0]["code"] == _INVALID
    assert digit.upload(_PNG, "a.png", "image/png").status_code == 201


def test_takes_five_megabytes_and_not_a_byte_more(digit: DigitClient) -> None:
    assert digit.upload(bytes(_GZ).ljust(_LIMIT, b"\0")).status_code == 201
    answer = digit.upload(bytes(_GZ).ljust(_LIMIT + 1, b"\0"))
    assert answer.json()["Errors"][0]["code"] == "MaxUploadSizeExceededException"


def test_refuses_a_request_over_thirty_megabytes_after_reading_it(digit: DigitClient) -> None:
    answer = digit.upload(bytes(30 * 1024 * 1024))
    assert answer.json()["Errors"][0]["code"] == "MaxUploadSizeExceededException"
    assert digit.upload(_GZ).status_code == 201, "the connection is still good"


@pytest.mark.parametrize("field", ["tenantId", "module"])
def test_a_missing_field_has_an_empty_code(digit: DigitClient, field: str) -> None:
    fields: dict[str, Any] = {field: None}
    error = digit.upload(_GZ, **fields).json()["Errors"][0]
    assert (error["code"], error["params"]) == ("", [field])


def test_all_files_of_a_request_are_kept_or_none(digit: DigitClient) -> None:
    form = {"tenantId": TENANT, "module": "m"}
    good = ("file", ("a.png", _PNG, "image/png"))
    both = digit.http.post("/filestore/v1/files", data=form, files=[good, good])
    assert len(both.json()["files"]) == 2
    bad = ("file", ("b.png", b"no picture", "image/png"))
    assert digit.http.post("/filestore/v1/files", data=form, files=[good, bad]).status_code == 400
    assert digit.http.post("/filestore/v1/files", data=form).json()["Errors"][0]["params"] == ["file"]


def test_is_open_without_a_token_but_not_with_a_wrong_one(sandbox: SandboxProcess) -> None:
    with DigitClient(sandbox, sign_in=False) as client:
        assert client.upload(_GZ).status_code == 201
        client.token = "wrong"
        assert client.upload(_GZ).status_code == 401
        client.token = ""
        assert client.upload(_GZ, requestInfo='{"authToken": "wrong"}').status_code == 401
        assert client.upload(_GZ, requestInfo="{").json()["Errors"][0]["code"] == "INVALID_REQ_INFO"


def test_a_broken_multipart_body_is_refused(digit: DigitClient) -> None:
    headers = {"Content-Type": "multipart/form-data; boundary=x"}
    assert digit.http.post("/filestore/v1/files", content=b"--y\r\n", headers=headers).status_code == 400


def test_addresses_leave_unknown_ids_out(digit: DigitClient) -> None:
    file_id = digit.store(_GZ)
    headers = {"auth-token": digit.token}
    query = {"tenantId": TENANT, "fileStoreIds": f"{file_id},unknown"}
    found = digit.http.get("/filestore/v1/files/url", params=query, headers=headers).json()
    assert found["fileStoreIds"] == [{"id": file_id, "url": found[file_id]}]
    assert digit.http.get(found[file_id]).content == _GZ
    elsewhere = digit.http.get("/filestore/v1/files/url", params={**query, "tenantId": "mz"}, headers=headers)
    assert elsewhere.json() == {"fileStoreIds": []}


def test_a_picture_has_four_addresses(digit: DigitClient) -> None:
    file_id = digit.store(_PNG, name="a.png", kind="image/png")
    query = {"tenantId": TENANT, "fileStoreIds": file_id}
    found = digit.http.get(
        "/filestore/v1/files/url", params=query, headers={"auth-token": digit.token}
    ).json()
    addresses = found[file_id].split(",")
    assert [digit.http.get(address).content for address in addresses] == [_PNG] * 4


def test_addresses_need_a_token(digit: DigitClient) -> None:
    query = {"tenantId": TENANT, "fileStoreIds": "a"}
    assert digit.http.get("/filestore/v1/files/url", params=query).status_code == 401


def test_an_unknown_id_and_a_wrong_tenant_are_both_not_found(digit: DigitClient) -> None:
    file_id = digit.store(_GZ)
    for query in (
        {"tenantId": TENANT, "fileStoreId": "unknown"},
        {"tenantId": "mz", "fileStoreId": file_id},
    ):
        answer = digit.http.get("/filestore/v1/files/id", params=query)
        assert (answer.status_code, answer.json()["Errors"][0]["code"]) == (400, "NOT_FOUND")
    missing = digit.http.get("/filestore/v1/files/id", params={"tenantId": TENANT})
    assert missing.json()["Errors"][0]["params"] == ["fileStoreId"]
