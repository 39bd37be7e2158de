"""Wrong TLS: what a client meets that speaks TLS to this proxy."""

from __future__ import annotations

import asyncio
import ssl
import tempfile
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from fieldapp.sandbox.proxy.junk import TLS_ALERT

CLIENT_HELLO = b"\x16"  # the first byte of every TLS connection
_PIECE = 16 * 1024
_JUNK = b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"  # as a plain server answers a ClientHello


async def bad_tls(way: str, first: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer a ClientHello that begins with `first` with an alert, garbage or a worthless certificate."""
    if way == "self-signed":
        await _shake_hands(first, reader, writer)
        return
    await reader.read(_PIECE)  # unread bytes would turn our close into a reset
    writer.write(TLS_ALERT if way == "alert" else _JUNK)
    await writer.drain()


async def _shake_hands(first: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Offer a certificate that nobody vouches for; whoever takes it is hung up on all the same."""
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    tls = _worthless().wrap_bio(incoming, outgoing, server_side=True)
    incoming.write(first)
    while True:
        done = True
        try:
            tls.do_handshake()
        except ssl.SSLWantReadError:
            done = False
        except ssl.SSLError:
            return  # the client did not take it
        writer.write(outgoing.read())
        await writer.drain()
        piece = b"" if done else await reader.read(_PIECE)
        if not piece:
            return
        incoming.write(piece)


@cache
def _worthless() -> ssl.SSLContext:
    """Return the set-up of a server with a certificate of its own making."""
    # a quarter of a second to load: only for a profile that asks for it
    from cryptography import x509  # noqa: PLC0415
    from cryptography.hazmat.primitives import hashes, serialization  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric import ec  # noqa: PLC0415

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "nobody")])
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), 1)
        .not_valid_before(datetime(2020, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2120, 1, 1, tzinfo=UTC))
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with tempfile.TemporaryDirectory() as folder:
        chain = Path(folder) / "nobody.pem"
        chain.write_bytes(private + certificate.public_bytes(pem))
        context.load_cert_chain(chain)
    return context
