"""Servers that misbehave on the socket: real ones, each in a thread, for what no framework would do."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

Serve = Callable[[socket.socket], None]


@contextmanager
def socket_server(serve: Serve) -> Generator[str]:
    """Run `serve` on each connection until the block ends; yields the address without a scheme."""
    listener = socket.create_server(("127.0.0.1", 0))
    threads: list[threading.Thread] = []
    open_sockets: list[socket.socket] = []

    def one(connection: socket.socket) -> None:
        try:
            serve(connection)
        except OSError:
            return  # the client or the end of the test closed it
        finally:
            connection.close()

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            open_sockets.append(connection)
            thread = threading.Thread(target=one, args=(connection,), daemon=True)
            threads.append(thread)
            thread.start()

    accepting = threading.Thread(target=accept, daemon=True)
    accepting.start()
    try:
        yield f"127.0.0.1:{listener.getsockname()[1]}"
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        for connection in open_sockets:
            with suppress(OSError):  # closed already
                connection.shutdown(socket.SHUT_RDWR)  # wakes the thread that reads from it
        accepting.join(5)
        for thread in threads:
            thread.join(5)


def read_request(connection: socket.socket) -> bytes:
    """Read one whole request (Content-Length or chunked) and return its bytes."""
    data = b""
    while b"\r\n\r\n" not in data:
        data += _more(connection)
    head, _, body = data.partition(b"\r\n\r\n")
    headers = dict(line.lower().split(b":", 1) for line in head.split(b"\r\n")[1:] if b":" in line)
    if headers.get(b"transfer-encoding", b"").strip() == b"chunked":
        while not body.endswith(b"0\r\n\r\n"):
            body += _more(connection)
    else:
        size = int(headers.get(b"content-length", b"0"))
        while len(body) < size:
            body += _more(connection)
    return head + b"\r\n\r\n" + body


class RawServer:
    """Gives the answers in `left`, one a request over all connections, and keeps what it was asked.

    After the last answer connections are closed without a word.
    """

    def __init__(self, *answers: bytes) -> None:
        self.left = list(answers)
        self.requests: list[bytes] = []

    def serve(self, connection: socket.socket) -> None:
        """Serve one connection."""
        while True:
            self.requests.append(read_request(connection))
            if not self.left:
                return
            connection.sendall(self.left.pop(0))


def http(status: int, body: bytes, kind: str = "application/json", *headers: str) -> bytes:
    """Return a raw HTTP answer."""
    lines = [
        f"HTTP/1.1 {status} X",
        f"Content-Type: {kind}",
        f"Content-Length: {len(body)}",
        *headers,
        "",
        "",
    ]
    return "\r\n".join(lines).encode() + body


def self_signed(folder: Path) -> ssl.SSLContext:
    """Return the TLS set-up of a server whose certificate nobody vouches for."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "nobody")])
    start = datetime(2026, 1, 1, tzinfo=UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(start)
        .not_valid_after(start + timedelta(days=36500))
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    chain = folder / "server.pem"
    chain.write_bytes(
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + certificate.public_bytes(pem)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chain)
    return context


def _more(connection: socket.socket) -> bytes:
    data = connection.recv(65536)
    if not data:
        raise ConnectionResetError("closed by the client")
    return data
