"""Answers that no DIGIT server gives: captive portals' pages and garbage."""

from __future__ import annotations

_PAGE = b"""<!doctype html><html><head><title>Caf\xc3\xa9 Zambeze Wi-Fi</title></head>
<body><h1>Bem-vindo</h1><p>Accept the terms to go online.</p></body></html>
"""
_HEADS = {
    200: "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n",
    302: "HTTP/1.1 302 Found\r\nContent-Type: text/html\r\nLocation: http://login.example.org/\r\n",
    511: "HTTP/1.1 511 Network Authentication Required\r\nContent-Type: text/html\r\n",
}
TLS_ALERT = bytes.fromhex("15030300020228")  # fatal: handshake_failure (RFC 8446, 6)
_JSON = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n"
GARBAGE = (
    bytes(range(256)),
    b"HTTP/1.1 banana\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n{}",
    _JSON + b"Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\n{}{}",
    _JSON + b"Content-Length: 2\r\n\r\n[]",
    _JSON + b'\r\n{"sync": 7, "files": {}',
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n",
    TLS_ALERT,
)


def portal(status: int) -> bytes:
    """Return a captive portal's whole answer."""
    head = f"{_HEADS[status]}Content-Length: {len(_PAGE)}\r\nConnection: close\r\n\r\n"
    return head.encode() + _PAGE


def garbage(pick: float) -> bytes:
    """Return one of the answers that are none; `pick` is from 0 up to 1."""
    return GARBAGE[int(pick * len(GARBAGE))]
