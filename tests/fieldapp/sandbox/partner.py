"""A client of the whole of the sandbox's digi.me, written from the protocol alone."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import time
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit

import httpx
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.padding import PKCS7
from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key

from tests.fieldapp.sandbox.clients import claims_of, sign
from tests.helpers.sandbox import SandboxProcess

REDIRECT = "https://partner.example/digime/callback?user=42"
VERIFIER = "WDNIWmdiTzVMNnI0aGI3Y05IckJxazlOREJTZlBZbHM"  # the protocol page's sample
OAEP = padding.OAEP(padding.MGF1(SHA1()), SHA1(), None)  # noqa: S303 - what digi.me uses


class Partner:
    """Speaks one API version for one of the two contracts ('write' or 'read'), as the organisation's user."""

    def __init__(self, sandbox: SandboxProcess, version: str = "v1.7", use: str = "write") -> None:
        self.sandbox = sandbox
        self.facts = sandbox.digime()
        self.version = version
        self.contract = self.facts["contracts"][use]
        self.key = private_key(self.contract["privateKey"])
        own = sandbox.project()["digime"]
        self.access: str | None = own["accessToken"] if use == "write" else None
        self.refresh: str | None = own["refreshToken"] if use == "write" else None
        self.http = httpx.Client(base_url=self.facts["baseUrls"][version], timeout=30, trust_env=False)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.http.close()

    @property
    def older(self) -> bool:
        return self.version != "v1.7"

    def bearer(self, **other: Any) -> dict[str, str]:
        """Return the Authorization header; the usual claims may be replaced, with None left out."""
        claims = {
            "access_token": self.access,
            "client_id": f"{self.facts['applicationId']}_{self.contract['contractId']}",
            "nonce": "a1B2" * 8,
            "redirect_uri": REDIRECT if self.older else None,
            "timestamp": time.time_ns() // 1_000_000,
            **other,
        }
        given = {name: value for name, value in claims.items() if value is not None}
        return {"Authorization": f"Bearer {sign(given, self.key)}"}

    def call(self, method: str, path: str, *, json: Any = None, **claims: Any) -> httpx.Response:
        """Ask with a signed request."""
        return self.http.request(method, path, headers=self.bearer(**claims), json=json)

    def authorize(self, body: dict[str, Any] | None = None, **claims: Any) -> httpx.Response:
        usual = {
            "access_token": None,
            "redirect_uri": REDIRECT,
            "code_challenge": challenge_of(VERIFIER),
            "code_challenge_method": "S256",
            "response_mode": "query",
            "response_type": "code",
            "state": "state-42",
        }
        return self.call("POST", "oauth/authorize", json=body or {"agent": {}}, **{**usual, **claims})

    def page(self, answer: httpx.Response, name: str = "authorize", **query: str) -> str:
        """Return the address that an SDK makes of an authorize or reference answer."""
        payload = claims_of(answer.json()["token"])
        code = payload.get("preauthorization_code") or payload["reference_code"]
        return str(httpx.URL(f"{self.facts['onboardUrl']}{name}").copy_merge_params({"code": code, **query}))

    def exchange(self, code: str, verifier: str = VERIFIER, **claims: Any) -> httpx.Response:
        named = {"grant_type": "authorization_code", "code": code, "code_verifier": verifier}
        return self.call("POST", "oauth/token", **{"access_token": None, **named, **claims})

    def renew(self, **claims: Any) -> httpx.Response:
        named = {"grant_type": "refresh_token", "refresh_token": self.refresh, "access_token": None}
        return self.call("POST", "oauth/token", **{**named, **claims})

    def consent(self, library: str, **claims: Any) -> dict[str, str]:
        """Let somebody allow it all; keep the tokens; return the facts that the browser came back with."""
        page = self.page(self.authorize(**claims))
        back = query_of(self.sandbox.consent(page, library=library))
        payload = claims_of(self.exchange(back["code"]).json()["token"])
        self.access, self.refresh = payload["access_token"]["value"], payload["refresh_token"]["value"]
        return back

    def push(self, body: bytes, mime_type: str = "text/plain", **metadata: Any) -> httpx.Response:
        described = {"mimeType": mime_type, "accounts": [{"accountId": "acc-1"}], **metadata}
        headers = {**self.bearer(), "FileDescriptor": sign({"metadata": described}, self.key)}
        return self.http.post("permission-access/import", headers=headers, content=iter([body]))

    def account(self) -> str:
        """Return the id of the account that the user has of their own."""
        accounts = self.get("permission-access/accounts").json()
        return next(account["id"] for account in accounts if account["type"] == "USER")

    def provide(self, resource: Any, account: str | None, version: str = "stu3") -> httpx.Response:
        path = f"permission-access/import/h:accountId/fhir/{version}"
        headers = {**self.bearer(), "content-type": "application/json"}
        if account is not None:
            headers["accountid"] = account
        return self.http.post(path, headers=headers, content=json.dumps(resource))

    def post(
        self, body: bytes, postbox: dict[str, str] | None = None, described: Any = None, **claims: Any
    ) -> httpx.Response:
        """Write to a postbox; `claims` as given replace right ones."""
        postbox = postbox or self.facts["postbox"]
        assert postbox is not None
        described = described or {"mimeType": "text/plain", "accounts": [{"accountId": "acc-1"}]}
        aes_key, iv = os.urandom(32), os.urandom(16)
        public = load_pem_public_key(postbox["publicKey"].encode())
        assert isinstance(public, rsa.RSAPublicKey)
        locked = {
            "iv": iv.hex(),
            "metadata": base64.b64encode(encrypt(json.dumps(described).encode(), aes_key, iv)).decode(),
            "symmetrical_key": base64.b64encode(public.encrypt(aes_key, OAEP)).decode(),
        }
        headers = self.bearer(**{**locked, **claims})
        part = {"file": ("record.json", encrypt(body, aes_key, iv), "application/octet-stream")}
        return self.http.post(
            f"permission-access/postbox/{postbox['postboxId']}", headers=headers, files=part
        )

    def trigger(self, body: Any = None, **claims: Any) -> httpx.Response:
        return self.call("POST", "permission-access/trigger", json=body or {"agent": {}}, **claims)

    def session(self, **options: Any) -> str:
        """Trigger; return the key of the session."""
        return self.trigger(options).json()["session"]["key"]

    def list(self, session: str) -> httpx.Response:
        return self.get(f"permission-access/query/{session}")

    def final_list(self, session: str) -> dict[str, Any]:
        """Ask until the list is final; the test's own time-out is the only limit."""
        while (answer := self.list(session).json())["status"]["state"] in {"pending", "running"}:
            pass
        return answer

    def names(self, session: str) -> list[str]:
        return [file["name"] for file in self.final_list(session)["fileList"]]

    def file(self, session: str, name: str, method: str = "GET") -> httpx.Response:
        return self.get(f"permission-access/query/{session}/{name}", method)

    def get(self, path: str, method: str = "GET") -> httpx.Response:
        """Ask; before v1.7 nobody signs for reading."""
        return self.http.request(method, path, headers={} if self.older else self.bearer())

    def open(self, body: bytes) -> bytes:
        """Open a file body for this contract; before v1.7 check and drop its SHA-512."""
        plain = decrypt(body[272:], self.key.decrypt(body[:256], OAEP), body[256:272])
        if self.older:
            assert plain[:64] == hashlib.sha512(plain[64:]).digest()
        return plain[64:] if self.older else plain


def private_key(pem: str) -> rsa.RSAPrivateKey:
    key = load_pem_private_key(pem.encode(), None)
    assert isinstance(key, rsa.RSAPrivateKey)
    return key


def challenge_of(verifier: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


def query_of(address: str) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(address).query))


def metadata_of(answer: httpx.Response) -> dict[str, Any]:
    """Return what x-metadata says."""
    text = answer.headers["x-metadata"]
    return json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))


def encrypt(plain: bytes, key: bytes, iv: bytes) -> bytes:
    padder = PKCS7(128).padder()
    encryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).encryptor()
    return encryptor.update(padder.update(plain) + padder.finalize()) + encryptor.finalize()


def decrypt(locked: bytes, key: bytes, iv: bytes) -> bytes:
    unpadder = PKCS7(128).unpadder()
    decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    return unpadder.update(decryptor.update(locked) + decryptor.finalize()) + unpadder.finalize()
