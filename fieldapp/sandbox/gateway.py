"""What a gateway answers by itself, in the error shape of the server behind the path."""

from __future__ import annotations

import secrets

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from fieldapp.sandbox.faults import Faults
from fieldapp.sandbox.refusals import error_res

DIGIME_ROOT = "/digime"
DIGIME_VERSIONS = ("v1.4", "v1.5", "v1.6", "v1.7")
DIGIME_NEWEST = f"{DIGIME_ROOT}/v1.7"
TOKEN_PATH = "/user/oauth/token"  # noqa: S105 - a path
_OK = 200
_OAUTH_STATUSES = {400, 401}  # the token service's own; anything else comes from the gateway
_UNHANDLED = "An unhandled exception occurred on the server"
_DIGIT_ERRORS = {
    401: ("InvalidAccessTokenException", _UNHANDLED),
    403: ("CustomException", "You are not authorized to access this resource"),
    404: ("ResourceNotFoundException", "The resource was not found"),
    429: ("RateLimitExceededException", "Rate limit exceeded"),
    502: ("ResourceAccessException", "The backend service is unreachable"),
}
_DIGIME_ERRORS = {
    401: ("InvalidToken", "The token (access_token) is invalid"),
    404: ("NotFound", "The path is not known"),
    429: ("TooManyRequests", "Too many requests"),
}
_DIGIME_WORDS = {  # what digi.me says to a code that a fault names
    "SDKInvalid": "The SDK is invalid: fieldapp",
    "SDKVersionInvalid": "This SDK version is no longer supported.",
    "InsufficientScope": "The token does not cover this",
    "InvalidRedirectUri": "The redirect_uri is invalid",
    "InternalServerError": "An unexpected error occurred",
}
_REFERENCE_BYTES = 16  # errors carry 32 letters and digits to ask the operator about
_PORTAL = """<!doctype html><html><head><title>Hotel Lúrio Wi-Fi</title></head>
<body><h1>Welcome</h1><p>Sign in to use the network.</p>
<form action="/login"><input name="room"></form></body></html>
"""


def base_url(request: Request) -> str:
    """Return the address the client reached us at, without a trailing slash."""
    return str(request.base_url).rstrip("/")


def refusal(
    path: str, status: int, code: str, message: str, headers: dict[str, str] | None = None
) -> JSONResponse:
    """Return an error in the shape that clients of this path know."""
    if path.startswith(f"{DIGIME_ROOT}/"):
        reference = secrets.token_hex(_REFERENCE_BYTES)
        entry = {"code": code, "message": message, "reference": reference}
        return JSONResponse({"error": entry}, status, headers)
    if path == TOKEN_PATH and status in _OAUTH_STATUSES:
        return JSONResponse({"error": code, "error_description": message}, status, headers)
    return error_res(code, message, status=status, headers=headers)


def spoiled_answer(path: str, faults: Faults) -> Response:
    """Return the answer that the faults put in the place of the true one."""
    headers = {} if faults.retry_after is None else {"Retry-After": str(faults.retry_after)}
    if faults.body is not None:
        return Response(faults.body, faults.status or _OK, headers, media_type=faults.body_type)
    if faults.html:
        return HTMLResponse(_PORTAL, faults.status or _OK)
    if faults.malformed:
        return Response(
            '{"responseInfo": {"apiId": "fie', faults.status or _OK, media_type="application/json"
        )
    if faults.empty_code:
        return error_res("", faults.message or "required parameter module is missing", params=["module"])
    if faults.class_in_id:
        return error_res(
            faults.message or _UNHANDLED, _UNHANDLED, thrown=faults.code or "NullPointerException"
        )
    status = faults.status or _OK
    digime = path.startswith(f"{DIGIME_ROOT}/")
    known = _DIGIME_ERRORS if digime else _DIGIT_ERRORS
    code, message = known.get(status, ("InternalServerError", _UNHANDLED))
    if digime and faults.code in _DIGIME_WORDS:
        message = _DIGIME_WORDS[faults.code]
    code = code if faults.code is None else faults.code
    return refusal(path, status, code, faults.message or message, headers)


def on_http_exception(request: Request, error: Exception) -> Response:
    """Answer what the web framework refused: unknown paths, wrong methods, broken multipart bodies."""
    if not isinstance(error, HTTPException):
        raise error
    codes = {404: "ResourceNotFoundException", 405: "HttpRequestMethodNotSupportedException"}
    code = codes.get(error.status_code, "MultipartException")
    return refusal(request.url.path, error.status_code, code, str(error.detail))


def on_crash(request: Request, _error: Exception) -> Response:
    """Answer a defect of the sandbox itself; uvicorn writes the traceback to stderr."""
    return refusal(request.url.path, 500, "SANDBOX_DEFECT", "The sandbox failed; see its stderr")
