"""Being signed in: tokens got with a password, renewed before they end and when the server says so."""

from __future__ import annotations

import threading

import httpx

from fieldapp.connector import Clock, Secrets, check_common, json_object, renewing
from fieldapp.connectors.digit.http import Http
from fieldapp.connectors.digit.refusals import refusal, sign_in_refusal
from fieldapp.connectors.digit.tokens import Tokens, read_tokens, to_text, tokens_from_answer
from fieldapp.errors import BadAnswer, SignInNeeded, WireError
from fieldapp.records import User
from fieldapp.settings import DIGIT_TOKENS

_TOKEN_PATH = "/user/oauth/token"  # noqa: S105 - a path
_LOGOUT_PATH = "/user/_logout"
# The client every DIGIT installation knows: user `egov-user-client`, empty password.
_BASIC = {"authorization": "Basic ZWdvdi11c2VyLWNsaWVudDo="}
_OAUTH_REFUSALS = {400, 401}
_TRY_AGAIN_AFTER = 60.0  # seconds between two tries to renew a token that still works


class Session:
    """The signed-in person's tokens; any number of threads may ask."""

    def __init__(self, http: Http, secrets: Secrets, *, tenant: str, clock: Clock) -> None:
        """Take the wire, the vault, and the tenant that people sign in to.

        Tokens in the vault that another server or tenant gave are as good as none.
        """
        self._http = http
        self._secrets = secrets
        self._tenant = tenant
        self._issuer = f"{http.base_url} {tenant}"
        self._clock = clock
        self._lock = threading.Lock()
        self._not_before = 0.0  # unix seconds: no early renewal is tried before

    def sign_in(self, user_name: str, password: str) -> User:
        """Get tokens for a password and keep them. Raises SignInRefused, WireError, VaultLocked."""
        fields = {
            "grant_type": "password",
            "scope": "read",
            "username": user_name,
            "password": password,
            "tenantId": self._tenant,
            "userType": "EMPLOYEE",
        }
        with self._lock:
            answer = self._ask(fields)
            if answer.status_code in _OAUTH_REFUSALS:
                raise sign_in_refusal("sign in", answer, (password,))
            tokens = self._read("sign in", answer, None, (password,))
            self._secrets.put({DIGIT_TOKENS: to_text(tokens)})
        return tokens.user

    def sign_out(self) -> WireError | None:
        """Forget the tokens here, then withdraw them at the server; return what stopped the latter."""
        with self._lock:
            tokens = read_tokens(self._secrets.get(DIGIT_TOKENS), self._issuer)
            self._secrets.put({DIGIT_TOKENS: None})
        if tokens is None:
            return None
        try:
            # No envelope: this service reads the token from the body alone.
            answer = self._http.send(
                "sign out", "POST", _LOGOUT_PATH, json={"RequestInfo": {}, "access_token": tokens.access}
            )
            if not answer.is_success:
                return refusal("sign out", answer, tokens.secrets)
        except WireError as error:
            return error
        return None

    def user(self) -> User | None:
        """Return who is signed in by the vault's word."""
        tokens = read_tokens(self._secrets.get(DIGIT_TOKENS), self._issuer)
        return tokens.user if tokens else None

    def tokens(self) -> Tokens:
        """Return tokens to use now, renewed if they end soon. Raises SignInNeeded, WireError, VaultLocked."""
        with self._lock:
            held, _ = self._held()
            now = self._clock()
            works = held.left(now) > 0
            if not held.due(now) or (works and now.timestamp() < self._not_before):
                return held
            try:
                return self._renew()
            except WireError:
                if not works:
                    raise
                self._not_before = now.timestamp() + _TRY_AGAIN_AFTER
                return held  # the server will say when it no longer takes it

    def renewed(self, refused: Tokens) -> Tokens:
        """Return tokens in place of those the server just refused. Raises SignInNeeded, WireError.

        Another thread or process may have renewed or signed in meanwhile: then theirs are returned.
        """
        with self._lock:
            held, _ = self._held()
            return held if held.access != refused.access else self._renew()

    def _held(self) -> tuple[Tokens, str | None]:
        """Return the tokens, and as what the vault keeps them."""
        text = self._secrets.get(DIGIT_TOKENS)
        tokens = read_tokens(text, self._issuer)
        if tokens is None:
            raise SignInNeeded(
                "no tokens are kept", title="You are signed out. The records are kept on this disk."
            )
        return tokens, text

    def _renew(self) -> Tokens:
        """Renew what is kept; what another process put there meanwhile is newer, and returned as it is."""
        held, text = self._held()
        if not held.refresh:
            raise SignInNeeded("the server gave no refresh token")
        with renewing():
            answer = self._ask({"grant_type": "refresh_token", "refresh_token": held.refresh})
            if answer.status_code in _OAUTH_REFUSALS:
                theirs, _ = self._held()
                if theirs.access != held.access:  # by which ours ended
                    return theirs
                raise SignInNeeded(refusal("renew the sign-in", answer, held.secrets).detail)
            tokens = self._read("renew the sign-in", answer, held, held.secrets)
        if not self._secrets.replace(DIGIT_TOKENS, text, to_text(tokens)):
            return self._held()[0]
        return tokens

    def _ask(self, fields: dict[str, str]) -> httpx.Response:
        return self._http.send("token", "POST", _TOKEN_PATH, data=fields, headers=_BASIC)

    def _read(
        self, doing: str, answer: httpx.Response, before: Tokens | None, known: tuple[str, ...]
    ) -> Tokens:
        check_common(doing, answer, self._clock(), known)
        if not answer.is_success:
            raise refusal(doing, answer, known)
        tokens = tokens_from_answer(
            json_object(doing, answer, known), self._clock(), before, issuer=self._issuer
        )
        if tokens is None:
            raise BadAnswer(f"{doing}: access_token, expires_in or UserRequest are missing")
        return tokens
