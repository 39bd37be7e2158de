"""How a DIGIT service says no: the ErrorRes body with its capital letters."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

BAD_REQUEST = 400
UNAUTHORIZED = 401


class Refused(Exception):
    """A request is answered with an ErrorRes: nearly always a 400, missing records included."""

    def __init__(
        self, code: str, message: str, *, status: int = BAD_REQUEST, params: list[str] | None = None
    ) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message
        self.status = status
        self.params = params


def error_res(
    code: str,
    message: str,
    *,
    status: int = BAD_REQUEST,
    params: list[str] | None = None,
    headers: dict[str, str] | None = None,
    thrown: str | None = None,
) -> JSONResponse:
    """Return an ErrorRes; ResponseInfo is null as in every running service. `thrown` goes into `id`."""
    entry = {"id": thrown, "parentId": None, "code": code, "message": message, "description": None}
    body: dict[str, Any] = {"ResponseInfo": None, "Errors": [{**entry, "params": params}]}
    return JSONResponse(body, status, headers)


def on_refused(_request: Request, error: Exception) -> Response:
    """Answer a Refused."""
    if not isinstance(error, Refused):
        raise error
    return error_res(error.code, error.message, status=error.status, params=error.params)
