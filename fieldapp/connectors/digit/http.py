"""The one httpx client that talks to a DIGIT gateway."""

from __future__ import annotations

from typing import Any

import httpx

from fieldapp.connector import http_client, wire

DEFAULT_TIMEOUT = httpx.Timeout(connect=10.0, read=60.0, write=60.0, pool=10.0)


class Http:
    """Sends requests to one base URL; any number of threads may."""

    def __init__(self, base_url: str, *, timeout: httpx.Timeout = DEFAULT_TIMEOUT) -> None:
        """Take the gateway's address; redirections are not followed: a DIGIT gateway makes none."""
        self.base_url = base_url.rstrip("/")
        self._client = http_client(
            base_url, timeout=timeout, headers={"user-agent": "fieldapp", "accept": "application/json"}
        )

    def send(self, doing: str, method: str, path: str, **content: Any) -> httpx.Response:
        """Return the answer, whatever its status. Raises WireError when none came."""
        with wire(f"{doing}: {method} {path}"):
            return self._client.request(method, f"{self.base_url}{path}", **content)

    def close(self) -> None:
        """Release connections."""
        self._client.close()
