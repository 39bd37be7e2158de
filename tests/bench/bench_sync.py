"""Records pushed to digi.me by a sync beside a bare httpx loop that sends the very same requests again."""

from __future__ import annotations

import base64
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx

from fieldapp.app import App, open_app
from fieldapp.flows.views import SyncProgress
from fieldapp.records import DIGIME
from fieldapp.sandbox.accounts import DEMO_PASSWORD, DEMO_USER
from tests.bench.figure import Figure, side_by_side
from tests.helpers.sandbox import SandboxProcess

_RECORDS = 60
_FORM = "householdDetails"
_NOT_SENT_AGAIN = {"host", "content-length", "connection", "accept-encoding"}


def measure(rounds: int) -> Iterator[Figure]:
    """Measure against one sandbox process; signing is ours to pay for, the loop has it done."""
    with TemporaryDirectory(prefix="fieldapp-bench-", ignore_cleanup_errors=True) as folder:
        sandbox = SandboxProcess(Path(folder) / "sandbox").start()
        try:
            with open_app(Path(folder) / "data", "bench", use_keyring=False) as app:
                app.flows.account.open_project(sandbox.project_file())
                app.flows.account.sign_in(DEMO_USER, DEMO_PASSWORD)
                app.flows.intake.refresh()
                value, reference = side_by_side(lambda: _pushed(app), lambda: _sent_again(sandbox), rounds)
        finally:
            sandbox.close()
    yield Figure(
        "a record pushed to digi.me", value, "ms", "a bare httpx loop, same requests", reference, 10.0
    )


def _pushed(app: App) -> float:
    """Fill records, sync, and return how long a push took, in milliseconds."""
    form = next(form for form in app.flows.board.forms() if form.ref.schema_id == _FORM)
    for _ in range(_RECORDS):
        opened = app.flows.capture.start(form.id)
        opened.session.set("/firstName", "Amina")
        app.flows.capture.finish(opened)
    seen: list[float] = []

    def note(progress: SyncProgress) -> None:
        if progress.destination == DIGIME:
            seen.append(time.perf_counter())

    report = app.flows.sync.run_once(progress=note)
    if report.delivered != 2 * _RECORDS:
        raise RuntimeError(f"the sync did not go through: {report}")
    return (seen[-1] - seen[0]) * 1000 / _RECORDS


def _sent_again(sandbox: SandboxProcess) -> float:
    """Send the newest pushes once more to a server that has forgotten them; milliseconds each."""
    recorded = sandbox.requests("permission-access/import")[-_RECORDS:]
    httpx.delete(f"{sandbox.url}/admin/records", trust_env=False).raise_for_status()
    ready = [_request(sandbox.url, request) for request in recorded]
    with httpx.Client(trust_env=False, timeout=30) as client:
        started = time.perf_counter()
        for request in ready:
            client.send(request).raise_for_status()
        return (time.perf_counter() - started) * 1000 / len(ready)


def _request(url: str, recorded: dict[str, Any]) -> httpx.Request:
    headers = [(n, v) for n, v in recorded["headers"] if n.lower() not in _NOT_SENT_AGAIN]
    query = f"?{recorded['query']}" if recorded["query"] else ""
    content = base64.b64decode(recorded["body"])
    return httpx.Request(
        recorded["method"], f"{url}{recorded['path']}{query}", headers=headers, content=content
    )
