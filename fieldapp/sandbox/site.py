"""Puts the handlers together into one ASGI application."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware

from fieldapp.sandbox.admin import Admin
from fieldapp.sandbox.digime.bearer import DigimeRefused, on_digime_refused
from fieldapp.sandbox.digime.service import DigimeService
from fieldapp.sandbox.digit.filestore import Filestore
from fieldapp.sandbox.digit.forms import FormsSearch
from fieldapp.sandbox.digit.localization import LocalizationService
from fieldapp.sandbox.digit.registration import RegistrationService
from fieldapp.sandbox.digit.sync import SyncService
from fieldapp.sandbox.digit.user import UserService
from fieldapp.sandbox.gateway import on_crash, on_http_exception
from fieldapp.sandbox.inbox import Inbox
from fieldapp.sandbox.refusals import Refused, on_refused
from fieldapp.sandbox.traffic import Traffic
from fieldapp.sandbox.world import World


def build_site(world: World) -> Starlette:
    """Return the application; it goes on with unfinished sync files when it starts."""
    sync = SyncService(world)
    services = (
        *(UserService(world), LocalizationService(world), FormsSearch(world), Filestore(world), sync),
        *(RegistrationService(world), DigimeService(world), Admin(world), Inbox(world)),
    )

    @asynccontextmanager
    async def lifespan(_site: Starlette) -> AsyncGenerator[None]:
        sync.resume()
        yield
        world.database.close()

    return Starlette(
        routes=[route for service in services for route in service.routes()],
        middleware=[Middleware(Traffic, database=world.database, switches=world.switches, now=world.now)],
        exception_handlers={
            Refused: on_refused,
            DigimeRefused: on_digime_refused,
            HTTPException: on_http_exception,
            Exception: on_crash,
        },
        lifespan=lifespan,
    )
