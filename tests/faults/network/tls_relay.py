"""A TLS front for a server that speaks none: `python -m tests.faults.network.tls_relay FOLDER PORT TO`.

Its authority's certificate lies in FOLDER as `authority.pem` before the port is printed. It lives until its
stdin ends.
"""

from __future__ import annotations

import asyncio
import ipaddress
import ssl
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

ROOT = Path(__file__).resolve().parents[3]
AUTHORITY = "authority.pem"
_OWN = "relay.pem"
_HOST = "127.0.0.1"
_PIECE = 64 * 1024


def context(folder: Path) -> ssl.SSLContext:
    """Return the set-up of a server whose certificate the authority in `folder` vouches for."""
    if not (folder / _OWN).exists():
        _certify(folder)
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.load_cert_chain(folder / _OWN)
    return made


def _certify(folder: Path) -> None:
    """Make a certificate for this machine that vouches for itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "the authority of this test")])
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), 1)
        .not_valid_before(datetime(2020, 1, 1, tzinfo=UTC))
        .not_valid_after(datetime(2120, 1, 1, tzinfo=UTC))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(_HOST))]), False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    public = certificate.public_bytes(serialization.Encoding.PEM)
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (folder / AUTHORITY).write_bytes(public)
    (folder / _OWN).write_bytes(private + public)


async def _serve(folder: Path, port: int, to: int) -> None:
    async def relay(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection(_HOST, to)
        await asyncio.gather(_pump(reader, back), _pump(there, writer))

    server = await asyncio.start_server(relay, _HOST, port, ssl=context(folder))
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    server.close()


async def _pump(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while piece := await source.read(_PIECE):
            target.write(piece)
            await target.drain()
    target.close()


if __name__ == "__main__":
    asyncio.run(_serve(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))
