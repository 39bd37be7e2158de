"""egov-rn-service: the submitPath of the public example form."""

from __future__ import annotations

import json

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from fieldapp.sandbox.arrivals import Arrival, Arrivals, moment
from fieldapp.sandbox.digit.envelope import open_call, response_info
from fieldapp.sandbox.rawtext import raw_text
from fieldapp.sandbox.refusals import Refused
from fieldapp.sandbox.shapes import JsonObject, check, count, flag, part_of, tenant, text
from fieldapp.sandbox.world import World

_DESTINATION = "registration"
_WHERE = "registrationRequest.Registration"


class RegistrationService:
    """Handler of /egov-rn-service."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._arrivals = Arrivals(world.database, world.now)

    def routes(self) -> list[Route]:
        """Return the paths served here."""
        return [Route("/egov-rn-service/registration/v1/_create", self._create, methods=["POST"])]

    async def _create(self, request: Request) -> Response:
        call = await open_call(self._world, request, strict=False)
        registration = part_of(call.body, "Registration", "registrationRequest")
        required = {"tenantId": tenant, "dateOfRegistration": count, "registrationType": text, "name": text}
        check(registration, _WHERE, required)
        known = {name: right for name, right in _OPTIONAL.items() if registration.get(name) is not None}
        check(registration, _WHERE, {}, known)
        if registration["registrationType"] != "HouseholdRegistration":
            raise Refused(
                "JsonMappingException", "registrationType is not known", params=["registrationType"]
            )
        if not registration.get("isHead") and not registration.get("householdId"):
            raise Refused("HOUSEHOLD_ID_NULL", "a member who is not head needs a householdId")
        number, household = self._numbers(registration)
        self._arrivals.take(
            Arrival(
                destination=_DESTINATION,
                id=number,
                form="HouseholdRegistration",
                version="",
                campaign=str(registration.get("campaginId") or ""),
                answers=registration,
                content=json.dumps(registration, sort_keys=True).encode(),
                raw=raw_text(request, await request.body()),
            )
        )
        details = {"registrationDetailsType": "HouseholdRegistrationDetails", "registrationId": number}
        details["householdId"] = household
        info = response_info(self._world, call.info)
        return JSONResponse({"ResponseInfo": info, "RegistrationDetails": details})

    def _numbers(self, registration: JsonObject) -> tuple[str, str]:
        """Return a registration number and the household's, in the real service's pattern."""
        with self._world.database.change() as database:
            serial = int(database.fact("registrations") or "0") + 1
            database.set_fact("registrations", str(serial))
        day = moment(self._world.now()).date().isoformat()
        place = str(registration["tenantId"]).partition(".")[0].upper()
        household = registration.get("householdId") or f"{place}-RN-{day}-HHID-{serial:06}"
        return f"{place}-RN-{day}-{serial:06}", str(household)


_OPTIONAL = {"gender": text, "dateOfBirth": count, "isHead": flag, "householdId": text, "campaginId": text}
