"""A request as text for people: the head with tokens shortened, then the body."""

from __future__ import annotations

import re

from starlette.requests import Request

_SHOWN_BODY = 64 * 1024
_SECRET_HEADERS = {"authorization", "auth-token", "cookie"}
_SECRET_FIELDS = re.compile(r'("(?:authToken|access_token|refresh_token|password)"\s*:\s*")([^"]{0,8})[^"]*"')


def raw_text(request: Request, body: bytes) -> str:
    """Return method, path, headers and at most 64 KB of the body; a body that is no text is only measured."""
    target = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    lines = [f"{request.method} {target} HTTP/1.1"]
    for name, value in request.headers.items():
        shown = f"{value[:16]}… ({len(value)} characters)" if name in _SECRET_HEADERS else value
        lines.append(f"{name}: {shown}")
    return "\n".join([*lines, "", _body_text(body)])


def _body_text(body: bytes) -> str:
    try:
        decoded = body.decode()
    except UnicodeDecodeError:
        return f"({len(body)} bytes, not text)"
    shown = decoded[:_SHOWN_BODY] + ("…" if len(decoded) > _SHOWN_BODY else "")
    return _SECRET_FIELDS.sub(r'\1\2…"', shown)
