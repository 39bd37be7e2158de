"""The pages where somebody says yes or no, as people see them; they work without script and by keyboard."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from html import escape
from urllib.parse import urlsplit

from starlette.responses import HTMLResponse

_STYLE = """
:root { color-scheme: light dark; --bg: #F3F0FA; --surface: #FFFFFF; --line: #D5CDE8; --ink: #221B33;
  --ink2: #534A68; --accent: #5A3A9A; --on: #FFFFFF; }
@media (prefers-color-scheme: dark) { :root { --bg: #14101F; --surface: #1F1930; --line: #41365F;
  --ink: #EFEAFB; --ink2: #BCB0D8; --accent: #C6B4F7; --on: #1F1930; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--bg); color: var(--ink);
  font: 17px/1.5 "Noto Sans", system-ui, sans-serif; }
main { max-width: 34rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
form, section { background: var(--surface); border: 1px solid var(--line); border-radius: 12px;
  padding: 1.25rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; overflow-wrap: anywhere; }
p { margin: 0 0 1rem; overflow-wrap: anywhere; }
section p { margin: 0; }
.note { color: var(--ink2); }
label { display: block; font-weight: 600; margin-bottom: .25rem; }
input { width: 100%; font: inherit; color: inherit; background: var(--bg); border: 1px solid var(--ink2);
  border-radius: 8px; padding: .6rem .75rem; margin-bottom: 1rem; }
.choices { display: flex; flex-wrap: wrap; gap: .75rem; }
button { font: inherit; font-weight: 600; min-height: 3rem; padding: .5rem 1.5rem; border-radius: 8px;
  border: 2px solid var(--accent); background: var(--surface); color: var(--accent); cursor: pointer; }
button.yes { background: var(--accent); color: var(--on); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
"""
_STYLE_HASH = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
_LEADS = {
    "authorize": "{asker} asks to put your answers into your own digi.me library.",
    "onboard": "{asker} asks you to connect a source to your digi.me library.",
    "user-reauth": "{asker} asks you to allow once more what you allowed before.",
    "reauthorize": "{asker} asks you to sign in once more at a source of your library.",
}
PAGES = tuple(_LEADS)
_LEAD_OF_READING = (
    "{asker} asks to read what it put into your digi.me library, to see that it arrived as it was sent."
)


@dataclass(frozen=True)
class Question:
    """What a page asks, and what it hands on with the answer."""

    page: str  # one of PAGES
    code: str
    asker: str
    library: str  # the name in the field
    fixed: bool  # the library is known and cannot be changed
    redirect_uri: str
    callback: str
    reads: bool  # what is asked for is to read, not to write


def question(asked: Question) -> HTMLResponse:
    """Return the page that asks."""
    name = escape(asked.library, quote=True)
    if asked.fixed:
        who = f"<p>Your library: <strong>{name}</strong></p>"
    else:
        who = (
            '<label for="library">Name of your library</label>'
            f'<input id="library" name="library" value="{name}" required maxlength="100" autocomplete="off">'
        )
    reads = asked.reads and asked.page == "authorize"
    lead = (_LEAD_OF_READING if reads else _LEADS[asked.page]).format(
        asker=f"<strong>{escape(asked.asker)}</strong>"
    )
    body = (
        f'<form method="post" action="{asked.page}"><h1>Share with {escape(asked.asker)}?</h1>'
        f"<p>{lead}</p>{who}"
        f'<input type="hidden" name="code" value="{escape(asked.code, quote=True)}">'
        f'<input type="hidden" name="callback" value="{escape(asked.callback, quote=True)}">'
        '<p class="note">You can take this back at any time. Saying no changes nothing.</p>'
        '<div class="choices"><button class="yes" name="choice" value="allow">Allow</button>'
        '<button name="choice" value="deny" formnovalidate>Do not allow</button></div></form>'
    )
    return _page(
        "Share with your digi.me library", body, 200, form_action=f"'self' {_source_of(asked.redirect_uri)}"
    )


def dead_end() -> HTMLResponse:
    """Return the page for a code that leads nowhere."""
    body = (
        "<section><h1>This link is no longer good</h1><p>It was used already, or it is too old."
        " If you have answered, there is nothing more to do. If not, ask the person who gave it to you"
        " for a new one.</p></section>"
    )
    return _page("This link is no longer good", body, 400, form_action="'none'")


def _page(title: str, body: str, status: int, *, form_action: str) -> HTMLResponse:
    html = (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title><style>{_STYLE}</style></head>\n"
        f'<body><main><p class="note">digi.me sandbox: nothing here is real.</p>{body}</main></body></html>\n'
    )
    policy = (
        f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; base-uri 'none'; frame-ancestors 'none'; "
        f"form-action {form_action}"
    )
    headers = {
        "Cache-Control": "no-store",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": policy,
    }
    return HTMLResponse(html, status, headers)


def _source_of(address: str) -> str:
    """Return the origin of an address as a policy names it: browsers hold redirects against it, too."""
    parts = urlsplit(address)
    if ":" in (parts.hostname or ""):
        return f"{parts.scheme}:"  # a policy cannot name IPv6 addresses
    return f"{parts.scheme}://{parts.hostname}" + (f":{parts.port}" if parts.port else "")
