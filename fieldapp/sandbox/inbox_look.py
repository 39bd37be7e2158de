"""The inbox page's frame: style, a little script that refreshes it, and headers that allow no more."""

from __future__ import annotations

import base64
import hashlib

_STYLE = """
:root { color-scheme: light dark; --bg: #EDF1F2; --surface: #FFFFFF; --sunken: #F4F7F8; --line: #D2DBDF;
  --ink: #14232B; --ink2: #42555F; --ink3: #566973; --accent: #0B5D7E; --ring: #0B5D7E; --safe: #1A6A3A;
  --safe-soft: #DDF1E4; --wait: #7A5000; --wait-soft: #FBEDCB; --idle: #42555F; --idle-soft: #E4EAEC;
  --digime: #5A3A9A; --digime-soft: #EAE4F8;
  --digit: #0B5D7E; --digit-soft: #DCECF3; }
@media (prefers-color-scheme: dark) { :root { --bg: #0D161B; --surface: #15222A; --sunken: #1B2B34;
  --line: #2B3E48; --ink: #E8F0F3; --ink2: #B6C6CE; --ink3: #98ABB5; --accent: #6CC3E6; --ring: #8FD6F2;
  --safe: #7AD89C; --safe-soft: #143625; --wait: #F0C463; --wait-soft: #3A2D0E; --idle: #B6C6CE;
  --idle-soft: #24353F; --digime: #C6B4F7; --digime-soft: #2E2552;
  --digit: #6CC3E6; --digit-soft: #173C4D; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--bg); color: var(--ink);
  font: 15px/1.5 "Noto Sans", system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.05rem; margin: 0; overflow-wrap: anywhere; }
h2 small { font-weight: 400; color: var(--ink3); }
header { margin-bottom: 1.25rem; }
header p { margin: .25rem 0; color: var(--ink2); }
article, section { background: var(--surface); border: 1px solid var(--line); border-radius: 10px;
  padding: 1rem 1.25rem; margin: 0 0 .75rem; }
.top { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; }
.top h2 { margin-right: auto; }
.meta { margin: .15rem 0 .6rem; color: var(--ink3); font-size: .85rem; overflow-wrap: anywhere; }
.pill { display: inline-block; border-radius: 999px; padding: .1rem .65rem; font-size: .8rem;
  font-weight: 600;
  background: var(--idle-soft); color: var(--idle); }
.safe { background: var(--safe-soft); color: var(--safe); }
.wait { background: var(--wait-soft); color: var(--wait); }
.digit { background: var(--digit-soft); color: var(--digit); }
.digime { background: var(--digime-soft); color: var(--digime); }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .15rem 1rem; margin: 0; }
dt { color: var(--ink2); overflow-wrap: anywhere; max-width: 16rem; }
dd { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; unicode-bidi: plaintext; }
ul { margin: .5rem 0 0; padding-left: 1.2rem; color: var(--ink2); overflow-wrap: anywhere; }
details { margin-top: .75rem; }
summary { cursor: pointer; color: var(--accent); width: max-content; border-radius: 4px; }
summary:focus-visible { outline: 3px solid var(--ring); outline-offset: 2px; }
pre { background: var(--sunken); border-radius: 8px; padding: .75rem; overflow: auto; max-height: 26rem;
  font: 12.5px/1.45 ui-monospace, Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
.empty { color: var(--ink2); padding: 3rem 0; text-align: center; }
@media (max-width: 34rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; } }
"""
_SCRIPT = """
"use strict";
const main = document.querySelector("main");
let shown = main.innerHTML;
async function refresh() {
  try {
    const answer = await fetch("/inbox", { cache: "no-store" });
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("main");
    if (fresh && fresh.innerHTML !== shown) {
      shown = fresh.innerHTML;
      const open = new Set([...main.querySelectorAll("details[open]")].map((one) => one.id));
      main.replaceChildren(...fresh.childNodes);
      for (const one of main.querySelectorAll("details")) one.open = open.has(one.id);
    }
    document.title = "Sandbox inbox";
  } catch { document.title = "Sandbox is down"; }
  setTimeout(refresh, 2000);
}
setTimeout(refresh, 2000);
"""


def _allowed(text: str) -> str:
    """Return the content-security word that allows exactly this inline text."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


PAGE = f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sandbox inbox</title>
<noscript><meta http-equiv="refresh" content="5"></noscript>
<style>{_STYLE}</style>
</head>
<body>
<main>
{{{{main}}}}
</main>
<script>{_SCRIPT}</script>
</body>
</html>
"""
HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": (
        f"default-src 'none'; style-src {_allowed(_STYLE)}; script-src {_allowed(_SCRIPT)}; "
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
}
