"""The sandbox as a real process, for every test that needs servers."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Generator
from html.parser import HTMLParser
from http import HTTPStatus
from pathlib import Path
from typing import Any

import httpx
import pytest

_ROOT = Path(__file__).resolve().parents[2]
_GRACE_SECONDS = 20


class SandboxProcess:
    """`python -m fieldapp.sandbox` in a process of its own; dies with this one.

    The port is a free one at the first start and the same one at every later start; `data` stays throughout.
    """

    def __init__(self, data: Path, *, port: int = 0, arguments: tuple[str, ...] = ()) -> None:
        self.data = data
        self._port = port
        self._arguments = arguments
        self._process: subprocess.Popen[bytes] | None = None
        self._client = httpx.Client(timeout=30, trust_env=False)
        self.ready: dict[str, str] = {}

    @property
    def url(self) -> str:
        """Address without a trailing slash."""
        return self.ready["url"]

    @property
    def running(self) -> bool:
        """Whether the process lives."""
        return self._process is not None and self._process.poll() is None

    def start(self) -> SandboxProcess:
        """Start and wait for the ready line. Raises RuntimeError with its own words if it ends first."""
        self.data.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-m", "fieldapp.sandbox", "--until-stdin-closes", "--data", str(self.data)]
        command += ["--port", str(self._port), *self._arguments]
        with self.errors_file.open("ab") as errors:
            self._process = subprocess.Popen(
                command, cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors
            )
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            self.kill()
            raise RuntimeError(f"the sandbox did not start: {self.errors_file.read_text(encoding='utf-8')}")
        self.ready = json.loads(line)
        self._port = int(self.url.rpartition(":")[2])
        return self

    @property
    def errors_file(self) -> Path:
        """What the process wrote to stderr."""
        return self.data / "stderr.txt"

    def stop(self) -> int:
        """Stop in order; return the exit code (0 when it was not running)."""
        return self._end("terminate")

    def kill(self) -> None:
        """Stop like a power cut."""
        self._end("kill")

    def restart(self) -> None:
        """Stop and start on the same port and data."""
        self.stop()
        self.start()

    def close(self) -> None:
        """Stop and let go of connections; for the end of a test."""
        self.stop()
        self._client.close()

    def project(self) -> dict[str, Any]:
        """Return the project file's content."""
        return json.loads(self.project_file())

    def project_file(self, consent: str = "organisation", *, base: str = "") -> bytes:
        """Return the project file's bytes; it leads to `base`, '' = through the fault proxy if there is one.

        With `consent` 'respondent' it has no tokens of the organisation, and a contract to read back with.
        """
        return self._ask("GET", "/admin/project", base=base or self.url, params={"consent": consent}).content

    def digime(self) -> dict[str, Any]:
        """Return digi.me's addresses, contracts, keys and postbox; names as at /admin/digime."""
        return self._ask("GET", "/admin/digime", base=self.url).json()

    def consent(self, page: str, *, library: str = "", allow: bool = True) -> str:
        """Answer a consent page as a person would in a browser; return where the browser is sent.

        `library` names whose library it is, '' = the one that stands in the field. Raises RuntimeError with
        the page's words where the link is no longer good.
        """
        shown = self._client.get(page, headers={"Connection": "close"})
        form = _Form(shown.text)
        if shown.status_code != HTTPStatus.OK:
            raise RuntimeError(form.text)
        fields = {**form.fields, "choice": "allow" if allow else "deny"}
        if library:
            fields["library"] = library
        answer = self._client.post(
            shown.url.join(form.action), data=fields, headers={"Connection": "close"}, follow_redirects=False
        )
        return answer.headers["location"]

    def faults(self, **switches: Any) -> None:
        """Replace the switched-on faults; names as in fieldapp.sandbox.faults.Faults."""
        self._ask("POST", "/admin/faults", json=switches)

    def clear_faults(self) -> None:
        """Switch all faults off."""
        self._ask("DELETE", "/admin/faults")

    def records(self, destination: str | None = None) -> list[dict[str, Any]]:
        """Return what arrived, newest first."""
        found: list[dict[str, Any]] = self._ask("GET", "/admin/records").json()
        return [record for record in found if destination in (None, record["destination"])]

    def requests(self, path: str = "") -> list[dict[str, Any]]:
        """Return the raw requests whose path contains `path`, oldest first."""
        return self._ask("GET", "/admin/requests", params={"path": path, "limit": "500"}).json()

    def syncs(self) -> list[dict[str, Any]]:
        """Return the sync records, newest first."""
        return self._ask("GET", "/admin/syncs").json()

    def expire_tokens(self, kind: str = "access") -> None:
        """End all tokens of a kind ('access' or 'refresh') now."""
        self._ask("DELETE", "/admin/tokens", params={"kind": kind})

    def reset(self) -> None:
        """Make it as new: no arrivals, faults, locks or sessions."""
        self._ask("POST", "/admin/reset")

    def _ask(self, method: str, path: str, *, base: str = "", **rest: Any) -> httpx.Response:
        # a fresh connection each time: the process may have been restarted in between
        address = (base or self.ready.get("straight", self.url)) + path
        answer = self._client.request(method, address, headers={"Connection": "close"}, **rest)
        answer.raise_for_status()
        return answer

    def _end(self, way: str) -> int:
        process, self._process = self._process, None
        if process is None:
            return 0
        if process.poll() is None:
            process.kill() if way == "kill" else process.terminate()
        try:
            code = process.wait(_GRACE_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            code = process.wait(_GRACE_SECONDS)
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()
        return code


class _Form(HTMLParser):
    """The one form of a page: where it goes, and what stands in its fields."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.action = ""
        self.fields: dict[str, str] = {}
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.action = given["action"]
        elif tag == "input":
            self.fields[given["name"]] = given["value"]

    def handle_data(self, data: str) -> None:
        self.text += data


def started(data: Path) -> Generator[SandboxProcess]:
    """Yield a running sandbox and close it."""
    process = SandboxProcess(data)
    process.start()
    yield process
    process.close()


@pytest.fixture(scope="session")
def kept_sandbox(tmp_path_factory: pytest.TempPathFactory) -> Generator[SandboxProcess]:
    """One sandbox process for all tests of this process; take `sandbox` for one that is as new."""
    yield from started(tmp_path_factory.mktemp("sandbox"))


@pytest.fixture
def sandbox(kept_sandbox: SandboxProcess) -> SandboxProcess:
    """A running sandbox without arrivals, faults, locks or sessions. A test may stop, kill or restart it."""
    if not kept_sandbox.running:
        kept_sandbox.start()
    kept_sandbox.reset()
    return kept_sandbox
