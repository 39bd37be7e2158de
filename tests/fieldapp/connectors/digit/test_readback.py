"""Reading back what was sent: signed addresses, bodies cut short, more than was ever sent."""

from __future__ import annotations

import hashlib
import json
import socket
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from fieldapp.errors import BadAnswer, CaptivePortal, FieldappError, ReplyLost
from fieldapp.records import Checked, Outcome, Receipt, SentFile
from tests.helpers.connected import Connected
from tests.helpers.odd_servers import RawServer, http, read_request, socket_server

FILE = b"the sync file"
PHOTO = b"the photo"
NOT_SERVED = http(404, b'{"message": "No static resource"}')
COMPLETED = http(200, json.dumps({"sync": {"syncId": "s", "status": "COMPLETED"}}).encode())
PROOF = Receipt(
    destination="digit",
    submission_id="r",
    status="COMPLETED",
    remote_id="s",
    sha256="0" * 64,
    at=datetime(2026, 1, 1, tzinfo=UTC),
    file_store_id="f",
    file_sha256=hashlib.sha256(FILE).hexdigest(),
)
WITH_PHOTO = PROOF.model_copy(
    update={
        "files": (SentFile(id=1, sha256=hashlib.sha256(PHOTO).hexdigest(), size=len(PHOTO), remote_id="p"),)
    }
)

Connect = Callable[..., Connected]


def check(connected_to: Connect, server: RawServer, receipt: Receipt = PROOF) -> Checked:
    with socket_server(server.serve) as address:
        connected = connected_to(f"http://{address}")
        try:
            (checked,) = connected.digit().check([receipt])
        finally:
            connected.close()
    return checked


def raw(body: bytes, kind: str = "application/gzip") -> bytes:
    return http(200, body, kind)


def test_a_filestore_that_gives_signed_addresses_is_read_without_our_token(connected_to: Connect) -> None:
    store = RawServer(raw(FILE), raw(PHOTO, "image/png"))
    with socket_server(store.serve) as elsewhere:
        signed = f"http://{elsewhere}/bucket/f?X-Signature=a,b"
        large = f"http://{elsewhere}/bucket/p-large"
        server = RawServer(
            NOT_SERVED,
            http(200, json.dumps({"f": signed, "fileStoreIds": [{"id": "f", "url": signed}]}).encode()),
            NOT_SERVED,
            http(200, json.dumps({"p": f"http://{elsewhere}/bucket/p,{large}"}).encode()),
            COMPLETED,
        )
        checked = check(connected_to, server, WITH_PHOTO)
    assert checked == Checked(outcome=Outcome.ALL_THERE)
    asked = [request.split(b"\r\n", 1)[0] for request in store.requests if request]
    assert asked == [b"GET /bucket/f?X-Signature=a,b HTTP/1.1", b"GET /bucket/p HTTP/1.1"], "the original"
    assert not any(b"auth-token" in request.lower() for request in store.requests)
    assert all(b"auth-token: tok-access-1" in request for request in server.requests[:2])


def test_an_id_that_is_silently_left_out_is_missing(connected_to: Connect) -> None:
    server = RawServer(NOT_SERVED, http(200, b'{"fileStoreIds": []}'), COMPLETED)
    assert check(connected_to, server).parts == ("sync-file:missing",)


def test_more_than_was_ever_sent_is_not_read_to_its_end(connected_to: Connect) -> None:
    endless = b"HTTP/1.1 200 X\r\nContent-Type: application/gzip\r\nContent-Length: 99999999999\r\n\r\n"
    server = RawServer(endless + b"x" * (6 * 1024 * 1024), COMPLETED)
    assert check(connected_to, server).outcome is Outcome.CHANGED


class Once(RawServer):
    """Closes a connection after its answer, also one that is cut off."""

    def serve(self, connection: socket.socket) -> None:
        self.requests.append(read_request(connection))
        connection.sendall(self.left.pop(0))


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (b"HTTP/1.1 200 X\r\nContent-Length: 100\r\n\r\ncut", ReplyLost),
        (raw(b"<!DOCTYPE html><html>Sign in to the hotel</html>", "text/html"), CaptivePortal),
        (raw(b"  <html>Sign in to the hotel</html>"), CaptivePortal),
    ],
)
def test_what_a_network_does_to_an_answer_says_nothing_of_the_file(
    connected_to: Connect, answer: bytes, error: type[FieldappError]
) -> None:
    with pytest.raises(error):
        check(connected_to, Once(answer))


def test_a_web_page_that_was_sent_itself_is_there(connected_to: Connect) -> None:
    page = b"<html>an attachment</html>"
    proof = PROOF.model_copy(update={"file_sha256": hashlib.sha256(page).hexdigest()})
    assert (
        check(connected_to, RawServer(raw(page, "text/html"), COMPLETED), proof).outcome is Outcome.ALL_THERE
    )


def test_an_address_that_is_none_is_no_answer(connected_to: Connect) -> None:
    with pytest.raises(BadAnswer):
        check(connected_to, RawServer(NOT_SERVED, http(200, b'{"f": {"url": 1}}')))


def test_a_receipt_that_names_no_sync_file_is_asked_about_by_its_number(connected_to: Connect) -> None:
    proof = PROOF.model_copy(update={"file_store_id": "", "file_sha256": ""})
    assert check(connected_to, RawServer(COMPLETED), proof).parts == ("sync-file:uncompared",)


def test_an_old_receipt_finds_its_sync_file_gone(connected_to: Connect) -> None:
    gone = http(400, b'{"Errors": [{"code": "NOT_FOUND", "message": "Invalid filestoreid or tenantid"}]}')
    proof = PROOF.model_copy(update={"file_sha256": ""})
    assert check(connected_to, RawServer(gone, COMPLETED), proof).outcome is Outcome.MISSING
