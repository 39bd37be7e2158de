"""The inbox page: what arrived, for people. Every text on it is hostile until escaped."""

from __future__ import annotations

import json
from html import escape

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from fieldapp.sandbox.admin import sync_rows
from fieldapp.sandbox.arrivals import Arrivals, Arrived, AttachedFile, moment
from fieldapp.sandbox.digime.library import Library, LibraryFile
from fieldapp.sandbox.handout import PROJECT_NAME
from fieldapp.sandbox.inbox_look import HEADERS, PAGE
from fieldapp.sandbox.world import CAMPAIGN, World

_NAMES = {"digit": "DIGIT", "digime": "digi.me", "registration": "DIGIT registration"}
_ENDED_WELL = {"COMPLETED", "COMPLETE"}
_MOST_CARDS = 200
_LONGEST_ANSWER = 2000


class Inbox:
    """Handlers of the pages in the browser."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._arrivals = Arrivals(world.database, world.now)
        self._library = Library(world)

    def routes(self) -> list[Route]:
        """Return the paths served here."""
        return [Route("/", self._home, methods=["GET"]), Route("/inbox", self._page, methods=["GET"])]

    async def _home(self, _request: Request) -> Response:
        return RedirectResponse("/inbox")

    async def _page(self, _request: Request) -> Response:
        records, counts = self._arrivals.all(_MOST_CARDS), self._arrivals.counts()
        parts = [_summary(counts), self._faults()]
        parts += [_card(arrived) for arrived in records]
        if sum(counts.values()) > _MOST_CARDS:
            parts.append(f'<p class="empty">The newest {_MOST_CARDS} are shown.</p>')
        if not records:
            parts.append('<p class="empty">Nothing has arrived yet. Finish a form and press Sync.</p>')
        parts += [self._libraries(), self._waiting_files(), self._syncs()]
        return HTMLResponse(PAGE.replace("{{main}}", "\n".join(parts)), headers=HEADERS)

    def _faults(self) -> str:
        """Name the faults that are switched on, so that nobody wonders about what they see."""
        on = self._world.switches.changed()
        lines = [f"{escape(name)}: {escape(_worded(value))}" for name, value in on.items()]
        return _section("Faults switched on", lines)

    def _waiting_files(self) -> str:
        waiting = self._arrivals.waiting_files()
        lines = [
            f"{_destination(key)} record {escape(record)}: {_file(file)}" for key, record, file in waiting
        ]
        return _section("Files whose record has not come", lines)

    def _libraries(self) -> str:
        """List what lies in each digi.me library and postbox."""
        lines = [
            f"<strong>{escape(self._library.name_of(file.user))}</strong> {_library_file(file)}"
            for file in self._library.files()[-_MOST_CARDS:]
        ]
        return _section("Libraries", lines)

    def _syncs(self) -> str:
        """List sync files, with the reason where one went wrong."""
        lines: list[str] = []
        for row in sync_rows(self._world)[:_MOST_CARDS]:
            status = str(row["status"])
            pill = _pill("safe" if status.upper() in _ENDED_WELL else "wait", status)
            comment = f" · {escape(str(row['comment'])[:_LONGEST_ANSWER])}" if row["comment"] else ""
            when = moment(int(row["created_at"])).strftime("%d %b %Y %H:%M:%S UTC")
            lines.append(f"{pill} {when} · sync {escape(str(row['id']))}{comment}")
        return _section("Sync files", lines)


def _summary(counts: dict[str, int]) -> str:
    """Say how much came where."""
    shown = {"digit": 0, "digime": 0, **counts}
    pills = [_pill(key, f"{_NAMES[key]}: {count}") for key, count in shown.items()]
    title = f"{escape(PROJECT_NAME)} · campaign {escape(CAMPAIGN)}"
    return f"<header><h1>Sandbox inbox</h1><p>{title}</p><p>{' '.join(pills)}</p></header>"


def _card(arrived: Arrived) -> str:
    """Draw one record."""
    version = f" <small>version {escape(arrived.version)}</small>" if arrived.version else ""
    once = arrived.times == 1
    counted = _pill("safe" if once else "wait", "counted once" if once else f"counted {arrived.times} times")
    again = _pill("", f"sent {arrived.seen} times") if arrived.seen > 1 else ""
    when = arrived.at.strftime("%d %b %Y %H:%M:%S UTC")
    answers = "".join(
        f"<dt>{escape(key)}:</dt><dd>{escape(_worded(value))}</dd>" for key, value in arrived.answers.items()
    )
    files = "".join(f"<li>{_file(file)}</li>" for file in arrived.attachments)
    return (
        f"<article><div class='top'><h2>{escape(arrived.form) or 'Unnamed form'}{version}</h2>"
        f"{_destination(arrived.destination)}{counted}{again}</div>"
        f"<p class='meta'>{when} · {escape(arrived.id)}</p>"
        f"<dl>{answers}</dl>{f'<ul>{files}</ul>' if files else ''}"
        f'<details id="{escape(f"raw-{arrived.destination}-{arrived.id}")}"><summary>Raw request</summary>'
        f"<pre>{escape(arrived.raw)}</pre></details></article>"
    )


def _file(file: AttachedFile) -> str:
    """Draw a line about a file."""
    name = escape(file.name or file.media_type or "file")
    if file.size < 0:
        return f"{name} {_pill('wait', 'named, but not in the filestore')}"
    return f"{name} · {file.size:,} bytes · sha256 {escape(file.sha256[:16])}…"


def _library_file(file: LibraryFile) -> str:
    """Draw a line about a file of a library."""
    where = _pill("wait", "in the postbox") if file.waiting else _pill("safe", "in the library")
    words = " · ".join((*file.described.references, *file.described.tags))[:_LONGEST_ANSWER]
    facts = f"{escape(file.described.mime_type)} · {file.size:,} bytes · by {escape(file.way)}"
    return f"{where} {facts}{f' · {escape(words)}' if words else ''} · sha256 {escape(file.sha256[:16])}…"


def _section(title: str, lines: list[str]) -> str:
    """Draw a titled list of lines that are HTML already; nothing when there are none."""
    if not lines:
        return ""
    return f"<section><h2>{title}</h2><ul>{''.join(f'<li>{line}</li>' for line in lines)}</ul></section>"


def _destination(name: str) -> str:
    return _pill(name, _NAMES.get(name, name))


def _pill(kind: str, text: str) -> str:
    return f'<span class="pill {escape(kind)}">{escape(text)}</span>'


def _worded(value: object) -> str:
    """Word an answer: text as it is, the rest as JSON; very long ones are cut."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST_ANSWER else f"{text[:_LONGEST_ANSWER]}… ({len(text)} characters)"
