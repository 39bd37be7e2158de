"""The one httpx client that talks to a DIGIT gateway."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import httpx

from fieldapp.connector import Leaving, http_client, wire

DEFAULT_TIMEOUT = httpx.Timeout(connect=10.0, read=60.0, write=60.0, pool=10.0)


class Http:
    """Sends requests to one base URL; any number of threads may."""

    def __init__(self, base_url: str, *, timeout: httpx.Timeout = DEFAULT_TIMEOUT) -> None:
        """Take the gateway's address; redirections are not followed: a DIGIT gateway makes none."""
        self.base_url = base_url.rstrip("/")
        self._client = http_client(
            base_url, timeout=timeout, headers={"user-agent": "fieldapp", "accept": "application/json"}
        )

    def send(self, doing: str, method: str, path: str, *, size: int = 0, **content: Any) -> httpx.Response:
        """Return the answer, whatever its status; `size`: bytes of a long body. Raises WireError."""
        with wire(f"{doing}: {method} {path}"):
            content.setdefault("timeout", self._client.patience(size))
            if size:
                content["content"] = self._client.told(content["content"], size)
            return self._client.request(method, f"{self.base_url}{path}", **content)

    @contextmanager
    def stream(self, doing: str, address: str, headers: dict[str, str]) -> Generator[httpx.Response]:
        """Get a path of the gateway, or a whole address, and give the answer, its body still to come.

        Raises WireError when none came, also while the body is read inside.
        """
        url = address if "://" in address else f"{self.base_url}{address}"
        with (
            wire(f"{doing}: GET {address.partition('?')[0]}"),
            self._client.stream("GET", url, headers=headers) as answer,
        ):
            yield answer

    def tell_leaving(self, leaving: Leaving | None) -> None:
        """Tell how far long bodies are; see Connector.tell_leaving."""
        self._client.leaving = leaving

    def hang_up(self) -> None:
        """Cut short what goes on now; see Connector.hang_up."""
        self._client.hang_up()

    def close(self) -> None:
        """Release connections."""
        self._client.close()
