"""The authorize page and its like: ask somebody, then send the browser back with the answer."""

from __future__ import annotations

import itertools
from urllib.parse import urlencode, urlsplit

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from fieldapp.sandbox.digime.consent_page import PAGES as NAMES
from fieldapp.sandbox.digime.consent_page import Question, dead_end, question
from fieldapp.sandbox.digime.consents import Consent, Consents, Grant
from fieldapp.sandbox.digime.library import Library, account_reference
from fieldapp.sandbox.digime.paths import PAGES, older
from fieldapp.sandbox.digime.sessions import Sessions
from fieldapp.sandbox.keys import public_pem
from fieldapp.sandbox.shapes import storable
from fieldapp.sandbox.world import World

_ASKER = "Nampula bed nets 2026"
_FIRST_NAME = "Ana Macuácua"  # stands in the field; tests and demos type others
_LONGEST_NAME = 100
_SEE_OTHER = 303
_SECOND_TAPS = 100  # answers that are remembered for them
_ALLOWED, _TOO_OLD = "", "INVALID_CODE"  # errorCode
_ERRORS = {"grant": _ALLOWED, "deny": "USER_CANCEL"}  # by choice; others are errorCodes themselves


class Consenting:
    """Handlers of the pages."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._consents = Consents(world)
        self._library = Library(world)
        self._sessions = Sessions(world)
        self._answered: dict[tuple[str, str], str] = {}  # code and choice: where it led, for second taps

    def routes(self) -> list[Route]:
        """Return the paths served here."""
        return [
            route
            for place, name in itertools.product(PAGES, NAMES)
            for route in (
                Route(f"{place}/{name}", self._ask, methods=["GET"]),
                Route(f"{place}/{name}", self._answer, methods=["POST"]),
            )
        ]

    async def _ask(self, request: Request) -> Response:
        """Show the question; the switch `consent` answers it unasked."""
        page, query = _page_of(request), request.query_params
        found = self._consents.find(query.get("code", ""))
        if found is None or not _belongs(found[0], page):
            return dead_end()
        consent, good = found
        name = self._library.name_of(consent.user) if consent.user else _FIRST_NAME
        callback = query.get("callback", "")
        choice = self._world.switches.now.consent if good else _TOO_OLD
        if choice is not None:
            return self._close(consent, name, callback, _ERRORS.get(choice, choice))
        known = consent.kind == "reference"
        reads = consent.contract != self._world.contract.contract_id
        back = consent.redirect_uri
        return question(Question(page, consent.code, _ASKER, name, known, back, callback, reads))

    async def _answer(self, request: Request) -> Response:
        """Take the answer: `choice` allow or deny, `library` a name. Anything but allow is a no.

        The same answer again leads to the same place: where the line is slow, people tap twice.
        """
        async with request.form() as form:
            given = {name: value for name, value in form.items() if isinstance(value, str)}
        tap = given.get("code", ""), given.get("choice", "")
        found = self._consents.find(tap[0])
        if found is None and tap in self._answered:
            return RedirectResponse(self._answered[tap], _SEE_OTHER)
        if found is None or not _belongs(found[0], _page_of(request)):
            return dead_end()
        consent, good = found
        name = storable(given.get("library", "")).strip()[:_LONGEST_NAME]
        allowed = given.get("choice") == "allow" and bool(name or consent.user)
        error = _TOO_OLD if not good else _ALLOWED if allowed else _ERRORS["deny"]
        answer = self._close(consent, name, given.get("callback", ""), error)
        if "location" in answer.headers:
            self._answered = dict(
                [*self._answered.items(), (tap, answer.headers["location"])][-_SECOND_TAPS:]
            )
        return answer

    def _close(self, consent: Consent, name: str, callback: str, error: str) -> Response:
        """Send the browser back, with an errorCode or what was allowed; older SDKs say where failures go."""
        with self._world.database.change():
            if not self._consents.close(consent.code):
                return dead_end()
            if not error:
                back, facts = consent.redirect_uri, self._allowed(consent, name, with_postbox=bool(callback))
            else:
                same = _origin(callback) == _origin(consent.redirect_uri)
                back = callback if callback and same else consent.redirect_uri
                facts = {"success": "false", "errorCode": error, "state": consent.state}
        joint = "&" if urlsplit(back).query else "?"
        return RedirectResponse(f"{back.removesuffix('?')}{joint}{urlencode(facts)}", _SEE_OTHER)

    def _allowed(self, consent: Consent, name: str, *, with_postbox: bool) -> dict[str, str]:
        known = consent.user and (consent.kind == "reference" or name == self._library.name_of(consent.user))
        user = consent.user if known else self._library.settle(name)
        self._sessions.start(consent.session, user)
        facts = {"success": "true", "state": consent.state}
        if consent.challenge:
            grant = Grant(consent.contract, user, consent.challenge, consent.redirect_uri)
            facts["code"] = self._consents.grant(grant)
        writes = consent.contract == self._world.contract.contract_id
        if writes and (older(consent.version) or with_postbox):  # for SDKs that write to postboxes
            facts["postboxId"] = self._library.postbox_of(user)
            facts["publicKey"] = public_pem(self._world.contract.postbox_opener())
        if not older(consent.version) and not with_postbox:
            facts["accountReference"] = account_reference(user)
        return facts


def _belongs(consent: Consent, page: str) -> bool:
    return (consent.kind == "authorize") == (page == "authorize")


def _page_of(request: Request) -> str:
    return request.url.path.rpartition("/")[2]


def _origin(address: str) -> tuple[str, str]:
    try:
        parts = urlsplit(address)
    except ValueError:
        return "", ""
    return parts.scheme, parts.netloc
