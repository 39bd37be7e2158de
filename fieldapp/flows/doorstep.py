"""Where the respondent's browser comes back to on this laptop: one address, one answer, then it is shut."""

from __future__ import annotations

import base64
import hashlib
import hmac
import html
import logging
import os
import socketserver
import threading
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import parse_qs, urlsplit

_HERE = "127.0.0.1"  # nobody but this laptop
_PATH = "/consent"
_STEP = 0.2  # seconds between two looks whether a person cancelled
_SLOW = 10.0  # seconds that a browser may take over its request
# The window's own colours, light and dark.
_STYLE = """
:root { color-scheme: light dark; --bg: #EDF1F2; --surface: #FFFFFF; --line: #D2DBDF; --ink: #14232B;
  --ink2: #42555F; }
@media (prefers-color-scheme: dark) { :root { --bg: #0D161B; --surface: #15222A; --line: #2B3E48;
  --ink: #E8F0F3; --ink2: #B6C6CE; } }
body { margin: 0; background: var(--bg); color: var(--ink2);
  font: 1.0625rem/1.5 "Noto Sans", system-ui, sans-serif; }
main { box-sizing: border-box; max-width: 32rem; margin: 15vh auto 0; padding: 0 1rem; }
section { background: var(--surface); border: 1px solid var(--line); border-radius: 10px;
  padding: 1.5rem; overflow-wrap: anywhere; }
h1 { margin: 0 0 .5rem; color: var(--ink); font-size: 1.5rem; line-height: 1.25; }
p { margin: 0; }
"""
_STYLE_HASH = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
_SAFE_HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Content-Security-Policy": f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",  # the address holds the code
    "X-Content-Type-Options": "nosniff",
    "Connection": "close",
}
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class PageWords:
    """What the browser shows at the end: a title, and what to do next; `language` is their BCP 47 tag."""

    given: tuple[str, str] = (
        "Thank you",
        "You can close this page. The rest is seen to on the laptop that asked you.",
    )
    not_given: tuple[str, str] = (
        "No access was given",
        "You can close this page. The laptop that asked you says what happened.",
    )
    refused: tuple[str, str] = ("Nothing to do here", "This page waits for an answer from digi.me alone.")
    language: str = "en"


class Doorstep:
    """Listens on this machine alone for the one answer that bears the state of the one question.

    Whatever else is asked, whoever asks, is refused and changes nothing. Use `wait`, then `close`.
    """

    def __init__(self, wanted: str, state: str) -> None:
        """Take the address to come back to ('' = at a free port) and the state. Raises OSError."""
        parts = urlsplit(wanted)
        self._state = state
        self._path = (parts.path or "/") if wanted else _PATH
        self.words = PageWords()
        self._came = threading.Event()
        self._lock = threading.Lock()
        self._address = ""
        self._server = _Server((_HERE, (parts.port or 80) if wanted else 0), self._handler())
        self._netloc = parts.netloc.lower() if wanted else f"{_HERE}:{self._server.server_address[1]}"
        self.redirect_uri = wanted or f"http://{self._netloc}{_PATH}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(_STEP,), daemon=True)
        self._thread.start()

    def wait(self, seconds: float, cancelled: Callable[[], bool] = lambda: False) -> str | None:
        """Return the address that the browser came back with; None where it did not come in this time."""
        for _ in range(max(1, round(seconds / _STEP))):
            if self._came.wait(_STEP):
                return self._address
            if cancelled():
                return None
        return None

    def close(self) -> None:
        """Stop listening; once is enough, more does no harm."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def answer(self, host: str, target: str) -> tuple[HTTPStatus, tuple[str, str]]:
        """Take what a browser asks for; return what it is told."""
        parts = urlsplit(target)
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        # A page of another name that points here (DNS rebinding) still says its own name.
        ours = host.lower() == self._netloc and parts.path == self._path and not parts.netloc
        if not ours:
            return HTTPStatus.NOT_FOUND, self.words.refused
        if not hmac.compare_digest(query.get("state", "").encode(), self._state.encode()):
            return HTTPStatus.FORBIDDEN, self.words.refused
        address = f"{self.redirect_uri.partition('?')[0]}?{parts.query}"
        with self._lock:
            if self._came.is_set() and address != self._address:  # the same is a page that is loaded again
                return HTTPStatus.GONE, self.words.refused
            self._address = address
            self._came.set()
        given = query.get("success") == "true" and query.get("code")
        return HTTPStatus.OK, self.words.given if given else self.words.not_given

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        step = self

        class Handler(BaseHTTPRequestHandler):
            timeout = _SLOW
            server_version, sys_version = "fieldapp", ""

            def do_GET(self) -> None:
                """Answer a browser."""
                status, (title, what_next) = step.answer(self.headers.get("Host", ""), self.path)
                body = _page(title, what_next, step.words.language)
                self.send_response(status)
                for name, value in {**_SAFE_HEADERS, "Content-Length": str(len(body))}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
                """Say nothing: the address holds the code."""

        return Handler


class Invitation:
    """A question that is out: its link, and the doorstep where the respondent's browser comes back."""

    def __init__(self, record_id: str, url: str, doorstep: Doorstep | None) -> None:
        """Take the link; without a doorstep what comes back can only be pasted."""
        self.record_id = record_id
        self.url = url
        self.doorstep = doorstep

    def close(self) -> None:
        """Stop listening; the question stays open, and its answer can still be pasted."""
        if self.doorstep is not None:
            self.doorstep.close()
            self.doorstep = None


class _Server(socketserver.ThreadingMixIn, socketserver.TCPServer):
    """A thread for each connection, since browsers open some that they say nothing on."""

    # The last connection to a fixed port lingers for a minute: that must not keep the next question from it.
    # On Windows the same word would let two programs listen at one port.
    allow_reuse_address = os.name != "nt"
    daemon_threads = True
    block_on_close = False

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ARG002
        """Note that a browser went away, without what it asked for."""
        _log.info("a browser did not take its answer")


def _page(title: str, what_next: str, language: str) -> bytes:
    """Return a whole page without script, picture or anything from elsewhere."""
    title, what_next = html.escape(title), html.escape(what_next)
    return f"""<!doctype html>
<html lang="{html.escape(language)}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title><style>{_STYLE}</style></head>
<body><main><section><h1 dir="auto">{title}</h1><p dir="auto">{what_next}</p></section></main></body></html>
""".encode()
