"""The published DIGIT contract, to hold the sandbox's answers against, where it is at hand."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from openapi_schema_validator import OAS31Validator

_FILE = Path(__file__).resolve().parents[4] / "shared" / "contracts" / "digit-sync.openapi.yaml"


@cache
def document() -> dict[str, Any]:
    """Return the OpenAPI document."""
    if not _FILE.is_file():
        pytest.skip("the published contract is not beside this checkout")
    return yaml.safe_load(_FILE.read_text(encoding="utf-8"))


def violations(schema: dict[str, Any], value: object) -> list[str]:
    """Return what is wrong with a value, by a schema of the document."""
    validator = OAS31Validator({**schema, "components": document()["components"]})
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]


def component(name: str) -> dict[str, Any]:
    """Return a reference to a named schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def operations() -> list[tuple[str, str, dict[str, Any]]]:
    """Return (method, path, operation) of every operation."""
    return [
        (method, path, operation)
        for path, methods in document()["paths"].items()
        for method, operation in methods.items()
    ]


def check_answer(answer: httpx.Response) -> None:
    """Assert that an answer has a status, a type and a body that the contract knows for its path.

    Without the contract there is nothing to hold it against, and the tests go on with what they ask
    themselves. No skip here: it would leave httpx in the middle of a request, with its socket open.
    """
    if not _FILE.is_file():
        return
    request = answer.request
    operation = document()["paths"][request.url.path][request.method.lower()]
    gateway = {"$ref": "#/components/responses/GatewayError"}
    others = operation["responses"].get("default", gateway)
    described = operation["responses"].get(str(answer.status_code), others)
    if "$ref" in described:
        described = document()["components"]["responses"][described["$ref"].rpartition("/")[2]]
    kinds = described["content"]
    if "*/*" in kinds:
        return
    assert answer.headers["content-type"] in kinds
    assert violations(kinds["application/json"]["schema"], answer.json()) == []
