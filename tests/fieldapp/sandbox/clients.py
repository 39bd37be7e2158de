"""Plain clients of the sandbox, written from the protocol alone: nothing of the app is used here."""

from __future__ import annotations

import base64
import gzip
import json
import time
from typing import Any, Self

import httpx
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.hashes import SHA512
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from tests.fieldapp.sandbox.published import check_answer
from tests.helpers.sandbox import SandboxProcess

TENANT, CAMPAIGN = "mz.nampula", "LLIN-2026"
USER, PASSWORD = "amina.bello", "Field@2026"
BASIC = "Basic ZWdvdi11c2VyLWNsaWVudDo="
FINAL = {"COMPLETED", "PARTIALLY_COMPLETED", "FAILED"}


class DigitClient:
    """A signed-in DIGIT client; holds every answer against the published contract."""

    def __init__(self, sandbox: SandboxProcess, *, sign_in: bool = True, held: bool = True) -> None:
        hooks = {"response": [_read, check_answer]} if held else {}
        self.http = httpx.Client(base_url=sandbox.url, timeout=30, trust_env=False, event_hooks=hooks)
        self.token = self.sign_in().json()["access_token"] if sign_in else ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.http.close()

    def sign_in(self, **other: str) -> httpx.Response:
        fields = {"grant_type": "password", "username": USER, "password": PASSWORD, "scope": "read"}
        fields |= {"tenantId": TENANT, "userType": "EMPLOYEE", **other}
        return self.token_request(fields)

    def token_request(self, fields: dict[str, str], basic: str = BASIC) -> httpx.Response:
        return self.http.post("/user/oauth/token", data=fields, headers={"Authorization": basic})

    def info(self, action: str) -> dict[str, Any]:
        stamp = time.time_ns() // 1_000_000
        named = {"apiId": "test", "ver": ".01", "ts": stamp, "action": action, "msgId": "m-1"}
        return {**named, "authToken": self.token}

    def post(self, path: str, sync: dict[str, Any] | None, **other: Any) -> httpx.Response:
        body = {"requestInfo": self.info(path.rpartition("/")[2]), "sync": sync, **other}
        return self.http.post(path, json={key: value for key, value in body.items() if value is not None})

    def forms(self, **sync: Any) -> httpx.Response:
        return self.post("/sync/forms/v1/_search", {"campaignId": CAMPAIGN, "tenantId": TENANT, **sync})

    def upload(
        self, content: bytes, name: str = "sync-1.gz", kind: str = "application/gzip", **fields: str | None
    ) -> httpx.Response:
        form = {"tenantId": TENANT, "module": "health-sync", **fields}
        given = {key: value for key, value in form.items() if value is not None}
        part = {"file": (name, content, kind)}
        return self.http.post(
            "/filestore/v1/files", data=given, files=part, headers={"auth-token": self.token}
        )

    def store(self, content: bytes, **other: Any) -> str:
        return self.upload(content, **other).json()["files"][0]["fileStoreId"]

    def address(self, file_id: str) -> str:
        return str(self.http.base_url.join(f"/filestore/v1/files/id?tenantId={TENANT}&fileStoreId={file_id}"))

    def create(self, file: str, **sync: Any) -> httpx.Response:
        named = {"campaignId": CAMPAIGN, "tenantId": TENANT, "file": file, "auditDetails": {}}
        return self.post("/sync/file/v1/_create", {**named, **sync})

    def status(self, sync_id: str, **sync: Any) -> httpx.Response:
        named = {"campaignId": CAMPAIGN, "tenantId": TENANT, "syncId": sync_id}
        return self.post("/sync/file/status/v1/_search", {**named, **sync})

    def wait_for_end(self, sync_id: str, ends: frozenset[str] | set[str] = FINAL) -> str:
        """Ask until the sync ended; the test's own time-out is the only limit."""
        while (status := self.status(sync_id).json()["sync"]["status"]) not in ends:
            pass
        return status

    def deliver(self, *items: dict[str, Any]) -> str:
        """Send a sync file of one group; return its end state."""
        file_id = self.store(sync_file([*items]))
        return self.wait_for_end(self.create(self.address(file_id)).json()["sync"]["syncId"])


def _read(answer: httpx.Response) -> None:
    answer.read()


def household(reference: str, answers: dict[str, Any] | None = None, **notes: Any) -> dict[str, Any]:
    """Return a household item of a sync file."""
    fields = [{"key": key, "value": value} for key, value in (answers or {"firstName": "Ana"}).items()]
    text = json.dumps({"schema": "householdDetails", "version": 2, "fields": fields, **notes})
    inner = {"clientReferenceId": reference, "campaignId": CAMPAIGN, "tenantId": TENANT, "apiMode": "CREATE"}
    return {"type": "householdRegistration", "household": {**inner, "additionalFields": text}}


def delivery(reference: str) -> dict[str, Any]:
    """Return a delivery item of a sync file."""
    text = json.dumps(
        {"schema": "bedNetChecklist", "version": 1, "fields": [{"key": "netsDelivered", "value": 3}]}
    )
    inner = {"clientReferenceId": reference, "campaignId": CAMPAIGN, "status": "DELIVERED"}
    return {"type": "delivery", "delivery": {**inner, "additionalDetails": text}}


def sync_file(*groups: list[dict[str, Any]]) -> bytes:
    """Return the bytes of a sync file."""
    envelope = {"syncUpData": [{"items": items} for items in groups]}
    return gzip.compress(json.dumps(envelope).encode(), mtime=0)


class DigimeClient:
    """A digi.me client that signs by hand, so that it can also sign wrongly."""

    def __init__(self, sandbox: SandboxProcess) -> None:
        self.project = sandbox.project()["digime"]
        key = load_pem_private_key(self.project["privateKey"].encode(), None)
        assert isinstance(key, rsa.RSAPrivateKey)
        self.key = key
        self.access: str = self.project["accessToken"]
        self.http = httpx.Client(base_url=self.project["baseUrl"], timeout=30, trust_env=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.http.close()

    @property
    def client_id(self) -> str:
        return f"{self.project['applicationId']}_{self.project['contractId']}"

    def claims(self, **other: Any) -> dict[str, Any]:
        """Return a push's claims; a claim given as None is left out."""
        named = {"access_token": self.access, "client_id": self.client_id, "nonce": "a1B2" * 8}
        all_claims = {**named, "timestamp": time.time_ns() // 1_000_000, **other}
        return {name: value for name, value in all_claims.items() if value is not None}

    def push(
        self,
        body: bytes,
        reference: list[str] | None = None,
        mime_type: str = "application/json",
        bearer: str | None = None,
        descriptor: str | None = None,
        **metadata: Any,
    ) -> httpx.Response:
        described = {"mimeType": mime_type, "accounts": [{"accountId": "fieldapp"}], **metadata}
        if reference is not None:
            described["reference"] = reference
        headers = {
            "Authorization": bearer if bearer is not None else f"Bearer {sign(self.claims(), self.key)}",
            "FileDescriptor": descriptor
            if descriptor is not None
            else sign({"metadata": described}, self.key),
            "Content-Type": "application/octet-stream",
        }
        return self.http.post("permission-access/import", headers=headers, content=iter([body]))

    def push_record(self, reference: str, **answers: Any) -> httpx.Response:
        record = {
            "clientReferenceId": reference,
            "schema": "householdDetails",
            "version": 2,
            "answers": answers,
        }
        return self.push(json.dumps(record).encode(), [reference])

    def renew(self, **other: Any) -> httpx.Response:
        claims = self.claims(**{"access_token": None, "grant_type": "refresh_token", **other})
        claims.setdefault("refresh_token", self.project["refreshToken"])
        headers = {"Authorization": f"Bearer {sign(claims, self.key)}", "Content-Type": "application/json"}
        return self.http.post("oauth/token", headers=headers)


def sign(
    claims: dict[str, Any], key: rsa.RSAPrivateKey, *, salt: int = 64, header: dict[str, Any] | None = None
) -> str:
    """Return a JWT with any salt length and any header."""
    text = ".".join(_part(part) for part in (header or {"alg": "PS512", "typ": "JWT"}, claims))
    signature = key.sign(text.encode(), padding.PSS(padding.MGF1(SHA512()), salt), SHA512())
    return f"{text}.{_encode(signature)}"


def claims_of(token: str) -> dict[str, Any]:
    """Return a JWT's claims without checking them."""
    part = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def _part(value: dict[str, Any]) -> str:
    return _encode(json.dumps(value, separators=(",", ":")).encode())


def _encode(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
