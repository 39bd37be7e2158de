"""All of digi.me: the calls under every API version and the pages for people."""

from __future__ import annotations

from starlette.routing import Route

from fieldapp.sandbox.digime.answers import Answers
from fieldapp.sandbox.digime.authorize import Authorize
from fieldapp.sandbox.digime.consenting import Consenting
from fieldapp.sandbox.digime.oauth_token import OauthToken
from fieldapp.sandbox.digime.postbox import Postbox
from fieldapp.sandbox.digime.push import LibraryPush
from fieldapp.sandbox.digime.query import Query
from fieldapp.sandbox.digime.session_calls import SessionCalls
from fieldapp.sandbox.world import World


class DigimeService:
    """The parts of digi.me."""

    def __init__(self, world: World) -> None:
        answers = Answers(world)
        self._parts = (
            *(answers, Authorize(world, answers), OauthToken(world, answers), Consenting(world)),
            *(LibraryPush(world), Postbox(world), SessionCalls(world), Query(world)),
        )

    def routes(self) -> list[Route]:
        """Return the paths served here."""
        return [route for part in self._parts for route in part.routes()]
