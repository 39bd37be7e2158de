"""Message texts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.fieldapp.sandbox.clients import TENANT, DigitClient
from tests.helpers.sandbox import SandboxProcess

_PATH = "/localization/messages/v1/_search"


def _search(client: DigitClient, **query: str) -> Any:
    return client.http.post(_PATH, params=query, json={}).json()


def test_works_without_a_token_and_falls_back_to_the_country(sandbox: SandboxProcess) -> None:
    with DigitClient(sandbox, sign_in=False) as client:
        messages = _search(client, tenantId=TENANT, locale="en_MZ", module="hcm-common,hcm-llin-2026")[
            "messages"
        ]
    texts = {line["code"]: line["message"] for line in messages}
    assert texts["SUBMIT_FORM"] == "Finish"
    assert texts["HHR_CONSENT"] == "Does the household agree to be registered?"


def test_filters_by_module_and_code(digit: DigitClient) -> None:
    common = _search(digit, tenantId="mz", locale="en_MZ", module="hcm-common")["messages"]
    assert {line["module"] for line in common} == {"hcm-common"}
    one = _search(digit, tenantId="mz", locale="en_MZ", codes="SEX_MALE,SUBMIT_FORM")["messages"]
    assert {line["code"] for line in one} == {"SEX_MALE", "SUBMIT_FORM"}


def test_another_locale_or_country_has_nothing(digit: DigitClient) -> None:
    assert _search(digit, tenantId=TENANT, locale="fr_FR") == {"messages": []}
    assert _search(digit, tenantId="ke", locale="en_MZ") == {"messages": []}


@pytest.mark.parametrize("missing", ["tenantId", "locale"])
def test_a_missing_parameter_has_an_empty_code(digit: DigitClient, missing: str) -> None:
    query = {"tenantId": TENANT, "locale": "en_MZ"}
    del query[missing]
    error = _search(digit, **query)["Errors"][0]
    assert (error["code"], error["params"]) == ("", [missing])


def test_the_first_level_with_a_hit_supplies_everything(tmp_path: Path) -> None:
    """No merge per key: what the district has hides the country's texts as a whole."""
    samples = tmp_path / "samples"
    samples.mkdir()
    named = {"module": "m", "locale": "en_MZ"}
    lines = [
        {"tenantId": "default", "code": "A", "message": "default A", **named},
        {"tenantId": "mz", "code": "A", "message": "country A", **named},
        {"tenantId": "mz", "code": "B", "message": "country B", **named},
        {"tenantId": TENANT, "code": "A", "message": "province A", **named},
    ]
    (samples / "messages-en_MZ.json").write_text(json.dumps({"messages": lines}), encoding="utf-8")
    sandbox = SandboxProcess(tmp_path / "data", arguments=("--samples", str(samples))).start()
    with DigitClient(sandbox, sign_in=False) as client:
        texts = {
            tenant: [line["message"] for line in _search(client, tenantId=tenant, locale="en_MZ")["messages"]]
            for tenant in (TENANT, "mz", "ke")
        }
    sandbox.close()
    assert texts == {TENANT: ["province A"], "mz": ["country A", "country B"], "ke": ["default A"]}
