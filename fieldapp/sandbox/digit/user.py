"""egov-user: sign in, renew, sign out. OAuth error bodies, no envelope."""

from __future__ import annotations

import base64

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from fieldapp.sandbox.refusals import Refused
from fieldapp.sandbox.shapes import JsonObject, read_object
from fieldapp.sandbox.tokens import Token, TokenState
from fieldapp.sandbox.world import World

_CLIENT = base64.b64encode(b"egov-user-client:").decode()
_USER_TYPES = {"EMPLOYEE", "CITIZEN", "SYSTEM", "BUSINESS"}
_ACCESS_SECONDS = 7 * 24 * 3600
_REFRESH_SECONDS = 14 * 24 * 3600


class UserService:
    """Handlers of /user."""

    def __init__(self, world: World) -> None:
        self._world = world

    def routes(self) -> list[Route]:
        """Return the paths served here."""
        return [
            Route("/user/oauth/token", self._token, methods=["POST"]),
            Route("/user/_logout", self._logout, methods=["POST"]),
        ]

    async def _token(self, request: Request) -> Response:
        if request.headers.get("authorization") != f"Basic {_CLIENT}":
            return _oauth_error("unauthorized", "Full authentication is required", status=401)
        async with request.form() as form:
            grant = _field(form, "grant_type")
            if grant == "password":
                return self._by_password(form)
            if grant == "refresh_token":
                return self._by_refresh(_field(form, "refresh_token"))
        return _oauth_error("unsupported_grant_type", f"Unsupported grant type: {grant}")

    def _by_password(self, form: FormData) -> Response:
        tenant = _field(form, "tenantId")
        if not tenant:
            return _oauth_error("invalid_request", "TenantId is mandatory")
        if _field(form, "userType").upper() not in _USER_TYPES:
            return _oauth_error("invalid_request", "User Type is mandatory and has to be a valid type")
        user_name = _field(form, "username")
        profile = self._world.accounts.sign_in(user_name, _field(form, "password"), tenant)
        if isinstance(profile, str):
            return _oauth_error("invalid_request", profile)
        tokens = self._world.digit_tokens
        access = tokens.latest("access", user_name, live=True) or self._new_access(user_name)
        refresh = tokens.latest("refresh", user_name, live=True)
        return self._answer(access, (refresh or self._new_refresh(user_name)).text, profile)

    def _by_refresh(self, text: str) -> Response:
        """Renew; the refresh token itself stays the same unless rotation is switched on."""
        state, owner = self._world.digit_tokens.look("refresh", text)
        if state is TokenState.UNKNOWN:
            return _oauth_error("invalid_grant", f"Invalid refresh token: {text}")
        if state is TokenState.EXPIRED:
            return _oauth_error("invalid_token", f"Invalid refresh token (expired): {text}", status=401)
        profile = self._world.accounts.profile(owner)
        if profile is None:
            return _oauth_error("invalid_request", "Account locked")
        if self._world.switches.now.rotate_refresh:
            self._world.digit_tokens.revoke(text)
            text = self._new_refresh(owner).text
        return self._answer(self._new_access(owner), text, profile)

    def _new_access(self, user_name: str) -> Token:
        seconds = self._world.switches.now.token_seconds
        seconds = _ACCESS_SECONDS if seconds is None else seconds
        return self._world.digit_tokens.issue("access", self._world.new_id(), user_name, seconds)

    def _new_refresh(self, user_name: str) -> Token:
        seconds = self._world.switches.now.refresh_seconds
        seconds = _REFRESH_SECONDS if seconds is None else seconds
        return self._world.digit_tokens.issue("refresh", self._world.new_id(), user_name, seconds)

    def _answer(self, access: Token, refresh: str, profile: JsonObject) -> Response:
        info = dict.fromkeys(("api_id", "ver", "ts", "res_msg_id", "msg_id"), "")
        return JSONResponse(
            {
                "access_token": access.text,
                "token_type": "bearer",
                "refresh_token": refresh,
                "expires_in": max(0, (access.expires_at - self._world.now()) // 1000),
                "scope": "read",
                "ResponseInfo": {**info, "status": "Access Token generated successfully"},
                "UserRequest": profile,
            }
        )

    async def _logout(self, request: Request) -> Response:
        try:
            token = read_object(await request.body()).get("access_token")
        except Refused:
            token = None  # this path has an error body of its own
        if not isinstance(token, str) or not self._world.digit_tokens.revoke(token):
            error = {"code": 400, "message": "Logout failed", "description": "Logout failed", "fields": None}
            return JSONResponse({"responseInfo": None, "error": error}, 400)
        info = dict.fromkeys(("apiId", "ver", "ts", "resMsgId", "msgId"), "")
        return JSONResponse({**info, "status": "Logout successfully"})


def _field(form: FormData, name: str) -> str:
    """Return a text field of either encoding, '' when missing or a file."""
    value = form.get(name)
    return value if isinstance(value, str) else ""


def _oauth_error(error: str, description: str, *, status: int = 400) -> Response:
    return JSONResponse({"error": error, "error_description": description}, status)
