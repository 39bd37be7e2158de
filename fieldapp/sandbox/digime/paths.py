"""The paths of digi.me: the same ones under every API version, and the pages for people beside them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fieldapp.sandbox.digime.bearer import DigimeRefused
from fieldapp.sandbox.gateway import DIGIME_ROOT, DIGIME_VERSIONS
from fieldapp.sandbox.shapes import JsonObject, as_object, load_json

# where people say yes or no: digi.me's own place beside the API, and that of the recordings
PAGES = (f"{DIGIME_ROOT}/apps/saas", f"{DIGIME_ROOT}/saas")
Handler = Callable[[Request], Awaitable[Response]]


def under_versions(
    method: str, path: str, handler: Handler, versions: tuple[str, ...] = DIGIME_VERSIONS
) -> list[Route]:
    """Return the routes of one call; GET answers HEAD too."""
    return [Route(f"{DIGIME_ROOT}/{version}/{path}", handler, methods=[method]) for version in versions]


def version_of(request: Request) -> str:
    """Return the API version of a request's path, e.g. 'v1.6'."""
    return request.url.path.removeprefix(f"{DIGIME_ROOT}/").partition("/")[0]


def older(version: str) -> bool:
    """Whether a version is one of those before v1.7: redirect_uri everywhere, lists and files for all."""
    return version != DIGIME_VERSIONS[-1]


async def body_object(request: Request) -> JsonObject:
    """Return the JSON object of a body; nothing at all counts as {}, whatever the content type says.

    Raises DigimeRefused.
    """
    raw = await request.body()
    try:
        found = as_object(load_json(raw)) if raw.strip() else {}
    except ValueError:
        found = None
    if found is None:
        raise DigimeRefused("ValidationErrors", "Parameter validation errors: the body is no JSON object")
    return found
