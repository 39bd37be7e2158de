"""The forms search, and who may ask."""

from __future__ import annotations

from typing import Any

import pytest

from tests.fieldapp.sandbox.clients import CAMPAIGN, TENANT, DigitClient
from tests.helpers.sandbox import SandboxProcess

_PATH = "/sync/forms/v1/_search"


def _held(answer: Any) -> list[dict[str, str]]:
    return [{"schemaId": form["schema"], "version": str(form["version"])} for form in answer.json()["forms"]]


def test_answers_every_form_of_the_campaign_at_first(digit: DigitClient) -> None:
    forms = digit.forms(syncAll=True).json()["forms"]
    assert {form["schema"] for form in forms} == {
        "householdDetails",
        "householdRegistration",
        "bedNetChecklist",
    }
    assert {(form["campaignId"], form["tenantId"]) for form in forms} == {(CAMPAIGN, TENANT)}


def test_answers_nothing_when_all_is_held(digit: DigitClient) -> None:
    held = _held(digit.forms(syncAll=True))
    assert digit.forms(syncAll=False, forms=held).json()["forms"] == []


def test_answers_other_versions_and_forms_not_held(digit: DigitClient) -> None:
    held = _held(digit.forms(syncAll=True))
    older = [{**line, "version": "1"} if line["schemaId"] == "householdDetails" else line for line in held]
    (form,) = digit.forms(syncAll=False, forms=older).json()["forms"]
    assert (form["schema"], form["version"]) == ("householdDetails", 2)
    newer = [{**line, "version": "9"} for line in held]
    assert len(digit.forms(syncAll=False, forms=newer).json()["forms"]) == len(held)
    assert len(digit.forms(forms=held[:-1]).json()["forms"]) == 1
    assert len(digit.forms(forms=[{"schemaId": held[0]["schemaId"]}]).json()["forms"]) == len(held)


def test_versions_can_be_texts(digit: DigitClient, sandbox: SandboxProcess) -> None:
    sandbox.faults(string_versions=True)
    versions = [form["version"] for form in digit.forms(syncAll=True).json()["forms"]]
    assert all(isinstance(version, str) for version in versions)


@pytest.mark.parametrize(
    "sync",
    [
        {"tenantId": TENANT},
        {"campaignId": CAMPAIGN},
        {"campaignId": CAMPAIGN, "tenantId": "m"},
        {"campaignId": CAMPAIGN, "tenantId": TENANT, "syncAll": "true"},
        {"campaignId": CAMPAIGN, "tenantId": TENANT, "forms": {}},
        {"campaignId": CAMPAIGN, "tenantId": TENANT, "forms": ["householdDetails"]},
        {"campaignId": CAMPAIGN, "tenantId": TENANT, "forms": [{"version": "1"}]},
        {"campaignId": CAMPAIGN, "tenantId": TENANT, "forms": [{"schemaId": "a", "version": 1}]},
        {"campaignId": CAMPAIGN, "tenantId": TENANT, "forms": [{"schemaId": "a", "version": "x"}]},
        {"campaignId": CAMPAIGN, "tenantId": TENANT, "since": 0},
        None,
    ],
)
def test_refuses_requests_that_are_not_in_the_contract(
    digit: DigitClient, sync: dict[str, Any] | None
) -> None:
    answer = digit.post(_PATH, sync)
    assert answer.status_code == 400
    assert answer.json()["ResponseInfo"] is None


@pytest.mark.parametrize("field", ["apiId", "ver", "ts", "action", "msgId"])
def test_wants_the_five_fields_of_the_request_info(digit: DigitClient, field: str) -> None:
    info = digit.info("_search")
    del info[field]
    body = {"requestInfo": info, "sync": {"campaignId": CAMPAIGN, "tenantId": TENANT}}
    answer = digit.http.post(_PATH, json=body)
    assert answer.json()["Errors"][0]["code"] == f"NotNull.requestInfo.{field}"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", "MissingJsonException"),
        (b"{", "JsonParseException"),
        (b"[]", "JsonMappingException"),
        (b'{"a": NaN}', "JsonParseException"),
        (b'{"a": "\\ud800"}', "JsonParseException"),
        (b'{"a": 1e999}', "JsonParseException"),
        (b"[" * 100_000, "JsonParseException"),
        (b"\xff", "JsonParseException"),
    ],
)
def test_refuses_bodies_that_are_no_json_object(digit: DigitClient, body: bytes, code: str) -> None:
    answer = digit.http.post(_PATH, content=body, headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.json()["Errors"][0]["code"]) == (400, code)


def test_lets_in_by_either_spelling_or_by_header(digit: DigitClient) -> None:
    sync = {"campaignId": CAMPAIGN, "tenantId": TENANT}
    info = digit.info("_search")
    assert digit.http.post(_PATH, json={"RequestInfo": info, "sync": sync}).status_code == 200
    without = {name: value for name, value in info.items() if name != "authToken"}
    headers = {"auth-token": digit.token}
    assert (
        digit.http.post(_PATH, json={"requestInfo": without, "sync": sync}, headers=headers).status_code
        == 200
    )


def test_a_strict_gateway_reads_the_capital_spelling_alone(
    digit: DigitClient, sandbox: SandboxProcess
) -> None:
    sandbox.faults(strict_gateway=True)
    assert digit.forms(syncAll=True).status_code == 401
    sync = {"campaignId": CAMPAIGN, "tenantId": TENANT, "syncAll": True}
    info = digit.info("_search")
    both = digit.http.post(_PATH, json={"RequestInfo": info, "requestInfo": info, "sync": sync})
    assert both.status_code == 200


def test_no_token_and_a_wrong_one_are_refused_as_the_gateway_does(digit: DigitClient) -> None:
    for token in ("", "wrong"):
        digit.token = token
        answer = digit.forms(syncAll=True)
        assert (answer.status_code, answer.json()["Errors"][0]["code"]) == (401, "CustomException")


def test_unknown_paths_and_methods_have_the_gateways_error_body(sandbox: SandboxProcess) -> None:
    with DigitClient(sandbox, held=False) as client:
        missing = client.http.get("/health-project/v1/_search")
        assert (missing.status_code, missing.json()["Errors"][0]["code"]) == (
            404,
            "ResourceNotFoundException",
        )
        assert client.http.get(_PATH).status_code == 405
