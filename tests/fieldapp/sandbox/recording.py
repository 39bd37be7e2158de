"""The exchanges of the real SDKs, sent to a sandbox again with what only this sandbox can know."""

from __future__ import annotations

import base64
import json
import time
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

FILE = Path(__file__).resolve().parents[4] / "shared" / "contracts" / "digime-captures.json"
POSTBOX = "test-postbox-id"
_SENT_BY_HTTPX = {"host", "transfer-encoding", "content-length"}


def recorded() -> dict[str, Any]:
    """Return the recording; the test is skipped without it."""
    if not FILE.is_file():
        pytest.skip("the recorded requests are not beside this checkout")
    return json.loads(FILE.read_bytes())


def recorded_key(name: str) -> rsa.RSAPrivateKey:
    key = load_der_private_key(
        base64.b64decode(recorded()["meta"][f"TEST_{name}_private_key_pkcs1_der_base64"]), None
    )
    assert isinstance(key, rsa.RSAPrivateKey)
    return key


def pem_of(key: rsa.RSAPrivateKey) -> str:
    return key.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption()).decode()


def contract_file(folder: Path, *, public_only: bool = False, **other: Any) -> Path:
    """Write a contract file with the recorded contract and postbox."""
    meta = recorded()["meta"]
    contract = {
        "applicationId": meta["applicationId"],
        "contractId": meta["contractId"],
        "postbox": {"id": POSTBOX, "privateKey": pem_of(recorded_key("postbox"))},
        **other,
    }
    if public_only:
        contract["publicKey"] = meta["TEST_contract_public_key_pkcs1_pem"]
    else:
        contract["privateKey"] = pem_of(recorded_key("contract"))
    file = folder / "contract.json"
    file.write_text(json.dumps(contract), encoding="utf-8")
    return file


class Replay:
    """Sends recorded requests; `known` has the recorded text of tokens, codes, keys and names that the
    recording server gave out, and what this sandbox gave out instead."""

    def __init__(self, sandbox: SandboxProcess, known: dict[str, str] | None = None) -> None:
        self.sandbox = sandbox
        self.known = known or {}
        self._key = recorded_key("contract")

    def send(self, request: dict[str, Any]) -> httpx.Response:
        """Send a recorded request with its own header names and body; only the JWTs are made anew."""
        headers: list[tuple[str, str]] = []
        for name, value in request["headers"]:
            lowered = name.lower()
            if lowered == "authorization":
                headers.append((name, f"Bearer {sign(self._claims(request), self._key)}"))
            elif lowered == "filedescriptor":
                headers.append((name, sign(request["fileDescriptorDecoded"]["payload"], self._key)))
            elif lowered not in _SENT_BY_HTTPX:
                headers.append((name, self.known.get(value) or value))
        body = base64.b64decode(request.get("bodyBase64", ""))
        chunked = any(name.lower() == "transfer-encoding" for name, _ in request["headers"])
        content = iter([body[:10], body[10:]]) if chunked else body
        return httpx.request(
            request["method"],
            self._address(request["path"]),
            headers=headers,
            content=content,
            trust_env=False,
        )

    def _claims(self, request: dict[str, Any]) -> dict[str, Any]:
        claims = request["jwtDecoded"]["payload"]
        named = {
            name: self.known.get(value, value) if isinstance(value, str) else value
            for name, value in claims.items()
        }
        return {**named, "timestamp": time.time_ns() // 1_000_000}

    def _address(self, path: str) -> str:
        for old, new in self.known.items():
            path = path.replace(old, new)
        return f"{self.sandbox.url}/digime{path}"
