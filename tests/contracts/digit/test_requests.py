"""Every request we make to DIGIT, as it stood on the wire, validates against the published contract."""

from __future__ import annotations

import gzip
import json
from base64 import b64decode
from email.message import Message
from email.parser import BytesParser
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest
import yaml
from openapi_schema_validator import OAS31Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from fieldapp.connectors.digit.syncfile import pack
from fieldapp.records import HeldForm, SinglePost
from tests.helpers.connected import PASSWORD, USER_NAME, Connected, deliver
from tests.helpers.parcels import make_attachment, make_parcel, make_submission
from tests.helpers.sandbox import SandboxProcess

_CONTRACT = Path(__file__).parents[3] / "../shared/contracts/digit-sync.openapi.yaml"
pytestmark = pytest.mark.skipif(not _CONTRACT.exists(), reason="the contract is not here")


class Contract:
    """The OpenAPI document and checks against it."""

    def __init__(self) -> None:
        self.document = yaml.safe_load(_CONTRACT.read_text(encoding="utf-8"))
        resource = Resource.from_contents(self.document, default_specification=DRAFT202012)
        self.registry = Registry().with_resource("urn:contract", resource)

    def check(self, schema: dict[str, Any], value: Any) -> None:
        """Raise for a value that does not fit; references are to the whole document."""
        OAS31Validator(_absolute(schema), registry=self.registry).validate(value)

    def operation(self, method: str, path: str) -> dict[str, Any]:
        """Return an operation; a path that the contract does not know fails the test."""
        return self.document["paths"][path][method.lower()]

    def parameters(self, operation: dict[str, Any]) -> list[dict[str, Any]]:
        """Return parameters with references followed."""
        known = self.document["components"]["parameters"]
        listed = operation.get("parameters", [])
        return [known[p["$ref"].rpartition("/")[2]] if "$ref" in p else p for p in listed]


def _absolute(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: f"urn:contract{v}" if k == "$ref" else _absolute(v) for k, v in value.items()}
    return [_absolute(item) for item in value] if isinstance(value, list) else value


@pytest.fixture(scope="module")
def contract() -> Contract:
    return Contract()


def _header(request: dict[str, Any], name: str) -> str:
    return next((value for key, value in request["headers"] if key.lower() == name), "")


def _check_parameters(contract: Contract, operation: dict[str, Any], request: dict[str, Any]) -> None:
    query = dict(parse_qsl(request["query"], keep_blank_values=True))
    known = {p["name"]: p for p in contract.parameters(operation) if p["in"] == "query"}
    assert set(query) <= set(known)
    assert {name for name, p in known.items() if p.get("required")} <= set(query)
    for name, text in query.items():
        schema = known[name]["schema"]
        contract.check(schema, text.split(",") if schema.get("type") == "array" else text)


def _multipart(request: dict[str, Any]) -> dict[str, Any]:
    kind = f"Content-Type: {_header(request, 'content-type')}\r\n\r\n".encode()
    message = BytesParser().parsebytes(kind + b64decode(request["body"]))
    parts: list[Message] = [part for part in message.walk() if not part.is_multipart()]
    fields: dict[str, Any] = {}
    for part in parts:
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        assert isinstance(name, str)
        assert isinstance(content, bytes)
        fields[name] = "bytes" if part.get_filename() else content.decode()
    return fields


def _check(contract: Contract, request: dict[str, Any]) -> str:
    """Check one recorded request and return its path."""
    operation = contract.operation(request["method"], request["path"])
    _check_parameters(contract, operation, request)
    kind = _header(request, "content-type").partition(";")[0]
    body = b64decode(request["body"])
    if kind == "application/json":
        value: Any = json.loads(body)
    elif kind == "application/x-www-form-urlencoded":
        value = dict(parse_qsl(body.decode(), strict_parsing=True))
    else:
        value = _multipart(request)
    contract.check(operation["requestBody"]["content"][kind]["schema"], value)
    return request["path"]


def test_every_request_of_a_whole_run(
    connected: Connected, sandbox: SandboxProcess, contract: Contract, tmp_path: Path
) -> None:
    digit = connected.digit()
    digit.reachable()
    digit.messages()
    digit.sign_in(USER_NAME, PASSWORD)
    documents = digit.forms([])
    digit.forms([HeldForm(schema_id=d.ref.schema_id, version=d.ref.version) for d in documents])
    sandbox.faults(polls=2)
    note = make_attachment(1, b"a,b\n", "list.csv", "text/csv", tmp_path)
    records = [make_submission("r1", {"a": 1}, attachments=[note]), make_submission("r2", {"b": "é"})]
    deliver(digit, make_parcel(records, folder=tmp_path))
    sandbox.expire_tokens()
    deliver(digit, make_parcel([make_submission("r3", {})]))
    digit.sign_out()
    checked = [_check(contract, r) for r in sandbox.requests() if not r["path"].startswith("/admin")]
    assert set(checked) == {
        "/localization/messages/v1/_search",
        "/user/oauth/token",
        "/user/_logout",
        "/sync/forms/v1/_search",
        "/sync/file/v1/_create",
        "/sync/file/status/v1/_search",
        "/filestore/v1/files",
    }
    grants = [b64decode(r["body"]) for r in sandbox.requests("/user/oauth/token")]
    assert [b"grant_type=password" in g for g in grants] == [True, False]


def test_both_spellings_fit_too(connected: Connected, sandbox: SandboxProcess, contract: Contract) -> None:
    connected.project = connected.project.model_copy(update={"both_spellings": True})
    digit = connected.digit()
    digit.sign_in(USER_NAME, PASSWORD)
    digit.forms([])
    assert [_check(contract, r) for r in sandbox.requests("/sync")] == ["/sync/forms/v1/_search"]


def test_a_record_posted_by_itself_fits(
    connected: Connected, sandbox: SandboxProcess, contract: Contract, tmp_path: Path
) -> None:
    how = SinglePost(names={"firstName": "name"}, dates=("dateOfRegistration", "dateOfBirth"))
    connected.project = connected.project.model_copy(update={"single_posts": {"householdDetails": how}})
    digit = connected.digit()
    digit.sign_in(USER_NAME, PASSWORD)
    note = make_attachment(1, b"a,b\n", "list.csv", "text/csv", tmp_path)
    answers = {
        "firstName": "Ana",
        "isHead": True,
        "dateOfRegistration": "2026-09-14",
        "dateOfBirth": "1988-03-12",
    }
    deliver(digit, make_parcel([make_submission("r1", answers, attachments=[note])], folder=tmp_path))
    checked = [_check(contract, r) for r in sandbox.requests() if not r["path"].startswith("/admin")]
    path = "/egov-rn-service/registration/v1/_create"
    assert checked == ["/user/oauth/token", "/filestore/v1/files", path]
    contract.check({"$ref": "#/components/schemas/RegistrationRequest"}, _json(sandbox, path))


def _json(sandbox: SandboxProcess, path: str) -> Any:
    [request] = sandbox.requests(path)
    return json.loads(b64decode(request["body"]))


def test_the_envelope_says_who_and_when(connected: Connected, sandbox: SandboxProcess) -> None:
    digit = connected.digit(device_id="laptop-7")
    user = digit.sign_in(USER_NAME, PASSWORD)
    digit.forms([])
    connected.clock.forward(5)
    digit.forms([])
    infos = [json.loads(b64decode(r["body"]))["requestInfo"] for r in sandbox.requests("/sync/forms")]
    assert [list(info) for info in infos] == [
        ["apiId", "ver", "ts", "action", "did", "key", "msgId", "requesterId", "authToken"]
    ] * 2
    first, second = infos
    assert first["apiId"] == "fieldapp"
    assert first["action"] == "_search"
    assert first["did"] == "laptop-7"
    assert first["requesterId"] == user.uuid
    assert first["msgId"] != second["msgId"]
    assert second["ts"] - first["ts"] == 5000


def test_the_sync_file_fits_the_prototype_s_shape(contract: Contract) -> None:
    records = [make_submission("r1", {"a": 1}), make_submission("d1", {}, submit_path="/delivery")]
    envelope = json.loads(gzip.decompress(pack(records, {})))
    contract.check({"$ref": "#/components/schemas/SyncUpFile"}, envelope)


def test_a_request_that_does_not_fit_is_found(contract: Contract) -> None:
    operation = contract.operation("POST", "/sync/file/v1/_create")
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    good = {"requestInfo": {"apiId": "a", "ver": "1", "ts": 1, "action": "x", "msgId": "m"}}
    with pytest.raises(Exception, match="tenantId"):
        contract.check(schema, {**good, "sync": {"campaignId": "c", "file": "f"}})
