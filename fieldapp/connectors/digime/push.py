"""One import into the respondent's library, on the wire exactly as digi.me's SDK 16 does it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import httpx

from fieldapp.connector import Client, Clock, check_common, json_object, wire
from fieldapp.connectors.digime.access import Access, Tokens
from fieldapp.connectors.digime.refusals import refusal
from fieldapp.connectors.digime.signing import Signer

_PATH = "permission-access/import"
_UNAUTHORIZED = 401

Chunks = Callable[[], Iterator[bytes]]  # opens the body anew for every try


class Importer:
    """Pushes files with their description."""

    def __init__(
        self,
        client: Client,
        base_url: str,
        signer: Signer,
        access: Access,
        *,
        account_id: str,
        clock: Clock,
    ) -> None:
        """Take the wire, who signs, whose tokens, and the respondent's id in our system."""
        self._client = client
        self._address = f"{base_url}{_PATH}"
        self._signer = signer
        self._access = access
        self._account_id = account_id
        self._clock = clock

    def push(
        self,
        doing: str,
        body: Chunks,
        mime_type: str,
        reference: Sequence[str],
        tags: Sequence[str],
        *,
        size: int,
    ) -> httpx.Response:
        """Push one file of `size` bytes and return the good answer. Raises FieldappError."""
        metadata: dict[str, Any] = {
            "mimeType": mime_type,
            "accounts": [{"accountId": self._account_id}],
            "reference": list(reference),
            "tags": list(tags),
        }
        descriptor = self._signer.sign({"metadata": metadata})
        tokens = self._access.tokens()
        answer = self._attempt(doing, body, descriptor, tokens, size)
        if answer.status_code == _UNAUTHORIZED:  # any: the SDK does not look at the code of a library push
            tokens = self._access.renewed(tokens)
            answer = self._attempt(doing, body, descriptor, tokens, size)
        check_common(doing, answer, self._clock(), tokens.secrets)
        if not answer.is_success:
            raise refusal(doing, answer, tokens.secrets)
        if answer.content and "json" in answer.headers.get("content-type", ""):
            # The SDK does not look at it; but what is not even an object comes from something on the way.
            json_object(doing, answer, tokens.secrets)
        return answer

    def _attempt(
        self, doing: str, body: Chunks, descriptor: str, tokens: Tokens, size: int
    ) -> httpx.Response:
        headers = {
            "content-type": "application/octet-stream",
            "filedescriptor": descriptor,
            "Authorization": self._signer.bearer(access_token=tokens.access),
        }
        with wire(doing):
            # An iterator makes httpx send the body chunked, as the SDK does for buffers too.
            timeout = self._client.patience(size)
            return self._client.post(self._address, headers=headers, content=body(), timeout=timeout)
