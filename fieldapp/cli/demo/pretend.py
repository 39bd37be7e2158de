"""The sandbox as a child process: started, stopped and started again as a network comes and goes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, ClassVar, Self
from urllib.parse import urlsplit

import httpx

from fieldapp.errors import FieldappError

_SECONDS = 10.0


class DemoFailed(FieldappError):
    """The demo could not be set up, or what it shows did not come true."""

    code: ClassVar[str] = "demo-failed"
    title = "The demo did not work."
    hint = "Run it again with --details and show the text to a developer."


class PretendServers:
    """The sandbox process; `with` starts it and stops it at the end. It also dies with this process."""

    def __init__(self, folder: Path) -> None:
        """Take the folder for what arrives; it outlives the process, and so does the port.

        The port stands in the folder: a record is owed to the address it was finished for, so yesterday's
        demo must be found at the same one today.
        """
        self._folder = folder
        self._kept = folder / "port.txt"
        kept = self._kept.read_text("ascii") if self._kept.exists() else ""
        self._port = int(kept) if kept.isdigit() else 0
        self._process: subprocess.Popen[str] | None = None
        self.url = ""
        self.inbox = ""

    def __enter__(self) -> Self:
        """Start."""
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop."""
        self.stop()

    def start(self) -> None:
        """Start and return when it listens: on a free port at first, later on the same. Raises DemoFailed."""
        try:
            self._start()
        except DemoFailed:
            if not self._port or self.url:
                raise
            self._port = 0  # another program has yesterday's port
            self._start()

    def _start(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-m", "fieldapp.sandbox", "--port", str(self._port)]
        command += ["--data", str(self._folder), "--until-stdin-closes"]
        log = self._folder / "sandbox.log"
        with log.open("ab") as stderr:
            process = subprocess.Popen(  # noqa: S603 - our own program, by this Python
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=stderr, text=True
            )
        self._process = process
        ready = process.stdout.readline() if process.stdout else ""
        if not ready:
            self.stop()
            raise DemoFailed(f"exit code {process.returncode}: {log.read_text(errors='replace')[-2000:]}")
        places: dict[str, str] = json.loads(ready)
        self.url, self.inbox = places["url"], places["inbox"]
        self._port = urlsplit(self.url).port or 0
        self._kept.write_text(str(self._port), "ascii")

    def stop(self) -> None:
        """Stop and return when nothing listens any more."""
        process, self._process = self._process, None
        if process is None:
            return
        with process:  # closes the pipes: the end of its stdin tells the sandbox to stop
            if process.stdin:
                process.stdin.close()
            try:
                process.wait(_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()

    def project_file(self) -> bytes:
        """Return the project file that a data manager would hand out. Raises DemoFailed."""
        return self._get("/admin/project").content

    def arrived(self) -> list[dict[str, Any]]:
        """Return every record the sandbox has, as it counts them. Raises DemoFailed."""
        return self._get("/admin/records").json()

    def _get(self, path: str) -> httpx.Response:
        """Ask the sandbox itself, past any proxy: it is on this machine."""
        try:
            answer = httpx.get(f"{self.url}{path}", timeout=_SECONDS, trust_env=False)
            return answer.raise_for_status()
        except httpx.HTTPError as error:
            raise DemoFailed(f"GET {path}: {error!r}") from error
