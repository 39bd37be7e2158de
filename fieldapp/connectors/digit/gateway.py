"""Authorised calls: the envelope around the content, one renewal on 401, refusals as our errors."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx

from fieldapp.connector import Clock, check_common, json_object
from fieldapp.connectors.digit.envelope import Envelope
from fieldapp.connectors.digit.http import Http
from fieldapp.connectors.digit.multipart import Part, multipart
from fieldapp.connectors.digit.refusals import is_auth_failure, refusal
from fieldapp.connectors.digit.session import Session
from fieldapp.connectors.digit.tokens import Tokens
from fieldapp.errors import Refused, SignInNeeded


class Gateway:
    """Everything that needs a token goes through here."""

    def __init__(self, http: Http, session: Session, envelope: Envelope, *, clock: Clock) -> None:
        """Take the wire, who is signed in, and how requests are wrapped."""
        self._http = http
        self._session = session
        self._envelope = envelope
        self._clock = clock

    def post(self, doing: str, path: str, content: dict[str, Any]) -> httpx.Response:
        """Post JSON in an envelope and return the good answer. Raises WireError, VaultLocked."""

        def attempt(tokens: Tokens) -> httpx.Response:
            return self._http.send(doing, "POST", path, json=self._envelope.around(path, tokens, content))

        return self._authorised(doing, attempt)

    def upload(self, doing: str, path: str, fields: dict[str, str], part: Part) -> httpx.Response:
        """Post a form with one file and return the good answer; the file is read anew for a second try."""

        def attempt(tokens: Tokens) -> httpx.Response:
            headers, body = multipart(fields, part)
            # A multipart body has no envelope: gateways read the token from this header.
            headers["auth-token"] = tokens.access
            size = int(headers["Content-Length"])
            return self._http.send(doing, "POST", path, size=size, content=body, headers=headers)

        return self._authorised(doing, attempt)

    def get(self, doing: str, path: str) -> httpx.Response:
        """Get JSON and return the good answer. Raises WireError, VaultLocked."""

        def attempt(tokens: Tokens) -> httpx.Response:
            return self._http.send(doing, "GET", path, headers={"auth-token": tokens.access})

        return self._authorised(doing, attempt)

    def download(self, doing: str, path: str, take: Callable[[httpx.Response], None]) -> None:
        """Get a file; `take` reads the good answer's body, piece by piece. Raises WireError, VaultLocked."""

        def attempt(tokens: Tokens) -> httpx.Response:
            # These services tell a bad token apart where there is one; without it the path is open to all.
            with self._http.stream(doing, path, {"auth-token": tokens.access}) as answer:
                if answer.is_success:
                    take(answer)
                else:
                    answer.read()
            return answer

        self._authorised(doing, attempt, whole=False)

    def download_signed(self, doing: str, address: str, take: Callable[[httpx.Response], None]) -> None:
        """Get a file by an address that carries its own leave: whoever serves it sees no token of ours."""
        with self._http.stream(doing, address, {}) as answer:
            if answer.is_success:
                take(answer)
                return
            answer.read()
        check_common(doing, answer, self._clock())
        raise refusal(doing, answer)

    def _authorised(
        self, doing: str, attempt: Callable[[Tokens], httpx.Response], *, whole: bool = True
    ) -> httpx.Response:
        """Return the good answer; unless `whole`, its body was read already and is not looked at here."""
        tokens = self._session.tokens()
        answer = attempt(tokens)
        if is_auth_failure(answer):
            tokens = self._session.renewed(tokens)
            answer = attempt(tokens)
            if is_auth_failure(answer):
                raise SignInNeeded(refusal(doing, answer, tokens.secrets).detail)
        if whole or not answer.is_success:
            check_common(doing, answer, self._clock(), tokens.secrets)
        if not answer.is_success:
            raise refusal(doing, answer, tokens.secrets)
        return answer


def content_of(doing: str, answer: httpx.Response) -> dict[str, Any]:
    """Return a good answer's JSON object. Raises BadAnswer, or Refused where its envelope says FAILED."""
    body = json_object(doing, answer)
    info: Any = body.get("responseInfo") or body.get("ResponseInfo")
    if isinstance(info, dict) and str(info.get("status")).upper() == "FAILED":  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]
        raise Refused(f"{doing}: HTTP {answer.status_code}, but the envelope says FAILED")
    return body
