"""What the real digi.me SDK sent, signed anew with a fresh time, is taken by the sandbox."""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Generator
from pathlib import Path
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
)

from tests.fieldapp.sandbox.clients import sign
from tests.helpers.sandbox import SandboxProcess

_FILE = Path(__file__).resolve().parents[4] / "shared" / "contracts" / "digime-captures.json"
_LIBRARY = "/v1.7/permission-access/import"
_TOKEN = "/v1.7/oauth/token"


def _recorded() -> dict[str, Any]:
    if not _FILE.is_file():
        pytest.skip("the recorded requests are not beside this checkout")
    return json.loads(_FILE.read_bytes())


def _key(recorded: dict[str, Any]) -> rsa.RSAPrivateKey:
    key = load_der_private_key(
        base64.b64decode(recorded["meta"]["TEST_contract_private_key_pkcs1_der_base64"]), None
    )
    assert isinstance(key, rsa.RSAPrivateKey)
    return key


@pytest.fixture(scope="module")
def contracted(tmp_path_factory: pytest.TempPathFactory) -> Generator[SandboxProcess]:
    """A sandbox that knows the recorded contract and its tokens."""
    recorded = _recorded()
    calls = [capture["request"].get("jwtDecoded", {}).get("payload", {}) for capture in recorded["captures"]]
    # the last token of each kind may come from a refresh in the recording; the first is the user's
    access = next(call["access_token"] for call in calls if "access_token" in call)
    refresh = next(call["refresh_token"] for call in calls if "refresh_token" in call)
    pem = (
        _key(recorded).private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption()).decode()
    )
    contract = {
        "applicationId": recorded["meta"]["applicationId"],
        "contractId": recorded["meta"]["contractId"],
        "privateKey": pem,
        "tokens": {"accessToken": access, "refreshToken": refresh},
    }
    folder = tmp_path_factory.mktemp("contracted")
    file = folder / "contract.json"
    file.write_text(json.dumps(contract), encoding="utf-8")
    sandbox = SandboxProcess(folder / "data", arguments=("--contract", str(file))).start()
    yield sandbox
    sandbox.close()


def _send(sandbox: SandboxProcess, recorded: dict[str, Any], request: dict[str, Any]) -> httpx.Response:
    """Send a recorded request with its own header names and body; only the JWTs are made anew."""
    key = _key(recorded)
    claims = {**request["jwtDecoded"]["payload"], "timestamp": time.time_ns() // 1_000_000}
    headers: list[tuple[str, str]] = []
    for name, value in request["headers"]:
        lowered = name.lower()
        if lowered == "authorization":
            headers.append((name, f"Bearer {sign(claims, key)}"))
        elif lowered == "filedescriptor":
            headers.append((name, sign(request["fileDescriptorDecoded"]["payload"], key)))
        elif lowered not in {"host", "transfer-encoding", "content-length"}:
            headers.append((name, value))
    body = base64.b64decode(request.get("bodyBase64", ""))
    chunked = any(name.lower() == "transfer-encoding" for name, _ in request["headers"])
    content = iter([body[:10], body[10:]]) if chunked else body
    url = f"{sandbox.url}/digime{request['path']}"
    return httpx.request(request["method"], url, headers=headers, content=content, trust_env=False)


def test_every_recorded_library_push_is_taken(contracted: SandboxProcess) -> None:
    recorded = _recorded()
    known = contracted.project()["digime"]["accessToken"]
    pushes = [capture for capture in recorded["captures"] if capture["request"]["path"] == _LIBRARY]
    versions = {push["sdkVersion"] for push in pushes}
    assert {"9.0.0", "16.1.5"} <= versions
    for push in pushes:
        answer = _send(contracted, recorded, push["request"])
        fresh = push["request"]["jwtDecoded"]["payload"]["access_token"] == known
        assert answer.status_code == (201 if fresh else 401), push["call"]
        assert answer.content == b"" or not fresh


def test_the_recorded_renewal_is_taken_and_the_other_grant_refused(contracted: SandboxProcess) -> None:
    recorded = _recorded()
    requests = {
        capture["call"]: capture["request"]
        for capture in recorded["captures"]
        if capture["request"]["path"] == _TOKEN and capture["sdkVersion"] == "16.1.5"
    }
    renewed = _send(contracted, recorded, requests["refreshToken"])
    assert (renewed.status_code, set(renewed.json())) == (201, {"token"})
    exchanged = _send(contracted, recorded, requests["exchangeCodeForToken"])
    assert (exchanged.status_code, exchanged.json()["error"]["code"]) == (400, "InvalidGrant")


def test_a_recorded_push_as_old_as_it_is_is_refused(contracted: SandboxProcess) -> None:
    recorded = _recorded()
    push = next(c["request"] for c in recorded["captures"] if c["request"]["path"] == _LIBRARY)
    push["jwtDecoded"]["payload"]["timestamp"] = 1_604_916_942_252
    headers = {
        "Authorization": f"Bearer {sign(push['jwtDecoded']['payload'], _key(recorded))}",
        "FileDescriptor": sign(push["fileDescriptorDecoded"]["payload"], _key(recorded)),
    }
    answer = httpx.post(f"{contracted.url}/digime{_LIBRARY}", headers=headers, content=b"x", trust_env=False)
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "InvalidJWT")


def test_the_public_key_alone_is_enough_to_check(tmp_path: Path) -> None:
    recorded = _recorded()
    contract = {
        "applicationId": recorded["meta"]["applicationId"],
        "contractId": recorded["meta"]["contractId"],
        "publicKey": recorded["meta"]["TEST_contract_public_key_pkcs1_pem"],
    }
    file = tmp_path / "contract.json"
    file.write_text(json.dumps(contract), encoding="utf-8")
    sandbox = SandboxProcess(tmp_path / "data", arguments=("--contract", str(file))).start()
    project = sandbox.project()["digime"]
    push = next(c["request"] for c in recorded["captures"] if c["request"]["path"] == _LIBRARY)
    push["jwtDecoded"]["payload"]["access_token"] = project["accessToken"]
    answer = _send(sandbox, recorded, push)
    sandbox.close()
    assert project["privateKey"] == ""
    assert answer.status_code == 201
