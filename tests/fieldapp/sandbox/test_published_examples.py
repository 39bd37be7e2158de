"""What the published contract shows is taken, and what the sandbox ships stands in it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.fieldapp.sandbox.clients import DigitClient, delivery, household
from tests.fieldapp.sandbox.published import component, operations, violations

_SAMPLES = Path(__file__).resolve().parents[3] / "resources" / "samples" / "digit"
_SYNC = ("/sync/file/v1/_create", "/sync/file/status/v1/_search", "/sync/forms/v1/_search")


def _examples(path: str) -> dict[str, dict[str, Any]]:
    (operation,) = [operation for _, at, operation in operations() if at == path]
    examples = operation["requestBody"]["content"]["application/json"]["examples"]
    return {name: example["value"] for name, example in examples.items()}


@pytest.mark.parametrize("path", _SYNC)
def test_the_public_pages_requests_are_taken(digit: DigitClient, path: str) -> None:
    for name, body in _examples(path).items():
        body["requestInfo"]["authToken"] = digit.token
        answer = digit.http.post(path, json=body)
        if path.endswith("status/v1/_search"):
            assert answer.json()["Errors"][0]["code"] == "SYNC_NOT_FOUND", name
        else:
            assert answer.status_code == 200, name


def test_the_registration_example_is_taken(digit: DigitClient) -> None:
    path = "/egov-rn-service/registration/v1/_create"
    for body in _examples(path).values():
        body["RequestInfo"]["authToken"] = digit.token
        assert digit.http.post(path, json=body).status_code == 200


def test_every_published_operation_is_served(digit: DigitClient) -> None:
    for method, path, _ in operations():
        assert digit.http.request(method, path).status_code not in {404, 405}, path


@pytest.mark.parametrize("name", ["householdDetails", "householdRegistration", "bedNetChecklist"])
def test_the_shipped_forms_stand_in_the_contract(name: str) -> None:
    form = json.loads((_SAMPLES / f"{name}.json").read_bytes())
    assert violations(component("Form"), form) == []
    keys = [element["key"] for element in form["elements"]]
    assert len(keys) == len(set(keys))


def test_the_sync_files_of_these_tests_stand_in_the_contract() -> None:
    file = {"syncUpData": [{"items": [household("a")]}, {"items": [delivery("b")]}]}
    assert violations(component("SyncUpFile"), file) == []


def test_every_message_key_of_the_shipped_forms_has_a_text() -> None:
    messages = json.loads((_SAMPLES / "messages-en_MZ.json").read_bytes())["messages"]
    codes = [line["code"] for line in messages]
    assert len(codes) == len(set(codes))
    used: set[str] = set()
    for file in _SAMPLES.glob("*.json"):
        if not file.name.startswith("messages-"):
            used |= _keys(json.loads(file.read_bytes()))
    assert used == set(codes)


def _keys(value: Any) -> set[str]:
    """Return every text that is a message key: the value of a label, in capitals with an underscore."""
    if isinstance(value, dict):
        labels = {value.get(name) for name in ("name", "hint", "message", "submitButtonText")}
        own = {text for text in labels if isinstance(text, str) and "_" in text and text.isupper()}
        return own.union(*(_keys(part) for part in value.values()))
    if isinstance(value, list):
        return set[str]().union(*(_keys(part) for part in value))
    return set()
