"""A sandbox behind the fault proxy, in a process of its own, and all that the proxy counted."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import httpx

from tests.faults.network.tls_relay import ROOT
from tests.helpers.sandbox import SandboxProcess

BREAKING = frozenset(
    {"cut_up", "cut_down", "cut_before", "cut_after", "garbage", "portal", "tls", "flapping", "killed"}
)
"""Faults after which a client cannot know that its request went through."""
_CREATED = (200, 201)
Passage = dict[str, Any]


class Link:
    """One server and the road to it. Roads are changed by a restart on the same port and the same data."""

    def __init__(self, place: Path, forms: Path) -> None:
        self._place = place
        self._forms = forms
        self.sandbox = SandboxProcess(place / "sandbox", arguments=self._arguments(None))
        self._client = httpx.Client(timeout=30, trust_env=False)
        self._relay: subprocess.Popen[bytes] | None = None
        self.faults: Counter[str] = Counter()
        self._faults_here: Counter[str] = Counter()  # on this road, as told last
        self.passages: list[Passage] = []
        self._before = 0  # passages of earlier roads

    def open(self) -> None:
        """Start the server on a road that works."""
        self.sandbox.start()

    def project(self) -> bytes:
        """Return a new project file; it comes past the proxy and leads through it."""
        straight = self.sandbox.ready.get("straight", self.sandbox.url)
        return self.sandbox.project_file(base=straight).replace(straight.encode(), self.sandbox.url.encode())

    def take(self, road: dict[str, Any]) -> None:
        """Go on over another road."""
        self.note()
        self._before = len(self.passages)
        self.faults += self._faults_here
        self._faults_here = Counter()
        file = self._place / "road.json"
        file.write_text(json.dumps(road), "utf-8")
        self.sandbox.stop()
        self.sandbox._arguments = self._arguments(file)
        self.sandbox.start()

    def _arguments(self, road: Path | None) -> tuple[str, ...]:
        forms = ("--samples", str(self._forms))
        return forms if road is None else (*forms, "--faults", str(road))

    def note(self) -> None:
        """Take over what the proxy counted since; to be called before a thousand connections have passed."""
        address = self.sandbox.ready.get("counts")
        if address is None or not self.sandbox.running:
            return
        told = self._client.get(address, headers={"Connection": "close"}).raise_for_status().json()
        self._faults_here = Counter(told["faults"])
        newest: list[Passage] = told["newest"]
        first = self._before + told["connections"] - len(newest)
        if first > len(self.passages):
            raise RuntimeError("more connections passed than the proxy keeps")
        self._keep(first, newest)

    def _keep(self, first: int, newest: Sequence[Passage]) -> None:
        """Write over what was under way when it was noted before; what was marked here stays marked."""
        for number, passage in enumerate(newest, first):
            if number < len(self.passages):
                marked = [fault for fault in self.passages[number]["faults"] if fault == "killed"]
                self.passages[number] = {**passage, "faults": [*passage["faults"], *marked]}
            else:
                self.passages.append(passage)

    def killed(self, began: int) -> None:
        """Note that a client was killed whose connections came after the first `began`."""
        self.note()
        if len(self.passages) > began and self.passages[-1]["number"]:
            self.passages[-1]["faults"].append("killed")

    def file(self, tenant: str, file_id: str) -> bytes:
        """Fetch a file from the filestore, past the road."""
        answer = self._client.get(
            f"{self.sandbox.ready.get('straight', self.sandbox.url)}/filestore/v1/files/id",
            params={"tenantId": tenant, "fileStoreId": file_id},
            headers={"Connection": "close"},
        )
        return answer.content if answer.is_success else b""

    def switches(self) -> dict[str, Any]:
        """Return the server's switches, with how often they still apply as `left`."""
        return self.sandbox._ask("GET", "/admin/faults").json()

    def look(self, query: str) -> list[tuple[Any, ...]]:
        """Return what the server's own database has."""
        file = self.sandbox.data / "sandbox.sqlite3"
        with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as connection:
            return connection.execute(query).fetchall()

    def relay(self, port: int = 0) -> int:
        """Stand a TLS relay in front of the road; return its port."""
        command = [sys.executable, "-m", "tests.faults.network.tls_relay", str(self._place), str(port)]
        command.append(self.sandbox.url.rpartition(":")[2])
        self._relay = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self._relay.stdout is not None
        return int(self._relay.stdout.readline())

    def drop_relay(self) -> None:
        """Take the relay away."""
        relay, self._relay = self._relay, None
        if relay is not None:
            relay.kill()
            relay.communicate()

    def close(self) -> None:
        """Stop everything; the counts are whole then."""
        self.note()
        self.faults += self._faults_here
        self._faults_here = Counter()
        self.drop_relay()
        self.sandbox.close()
        self._client.close()


def broken(passage: Passage) -> bool:
    """Return whether a request did not go through, or its client could not know that it did."""
    told = passage["status"] in _CREATED and passage["kind"] != "text/html"  # a web page tells nothing
    return bool(BREAKING.intersection(passage["faults"])) or not told
