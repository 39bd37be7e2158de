"""The submitPath of the public example form."""

from __future__ import annotations

from typing import Any

import pytest

from tests.fieldapp.sandbox.clients import TENANT, DigitClient
from tests.helpers.sandbox import SandboxProcess

_PATH = "/egov-rn-service/registration/v1/_create"
_HEAD: dict[str, Any] = {
    "tenantId": TENANT,
    "registrationType": "HouseholdRegistration",
    "dateOfRegistration": 20260914,
    "name": "Fátima Amade",
    "gender": "Female",
    "dateOfBirth": 19880312,
    "isHead": True,
}


def _post(client: DigitClient, registration: dict[str, Any], spelling: str = "RequestInfo") -> Any:
    return client.http.post(_PATH, json={spelling: client.info("_create"), "Registration": registration})


def test_registers_a_head_and_then_a_member(digit: DigitClient, sandbox: SandboxProcess) -> None:
    first = _post(digit, _HEAD)
    assert first.status_code == 200
    household = first.json()["RegistrationDetails"]["householdId"]
    member = {**_HEAD, "name": "Momade Amade", "isHead": False, "householdId": household}
    second = _post(digit, member, "requestInfo").json()["RegistrationDetails"]
    assert second["householdId"] == household
    names = [record["answers"]["name"] for record in sandbox.records("registration")]
    assert names == ["Momade Amade", "Fátima Amade"]


@pytest.mark.parametrize(
    "changed",
    [
        {"tenantId": None},
        {"name": None},
        {"dateOfRegistration": "2026-09-14"},
        {"registrationType": "Other"},
        {"isHead": False},
        {"dateOfBirth": "1988"},
    ],
)
def test_refuses_what_the_service_refuses(digit: DigitClient, changed: dict[str, Any]) -> None:
    assert _post(digit, {**_HEAD, **changed}).status_code == 400


def test_needs_a_token(digit: DigitClient) -> None:
    digit.token = "wrong"
    assert _post(digit, _HEAD).status_code == 401
