"""The file a data manager hands out."""

from __future__ import annotations

import json
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)

from fieldapp.errors import ProjectInvalid
from fieldapp.records import SinglePost
from fieldapp.settings import digime_scope, read_project_file
from tests.helpers.sandbox import SandboxProcess

_PLAIN: dict[str, Any] = {
    "baseUrl": "https://digit.example.org/",
    "tenantId": "mz.nampula",
    "campaignId": "LLIN",
}


def _pem(
    key: Any, form: PrivateFormat = PrivateFormat.TraditionalOpenSSL, password: bytes | None = None
) -> str:
    hidden = BestAvailableEncryption(password) if password else NoEncryption()
    return key.private_bytes(Encoding.PEM, form, hidden).decode()


@pytest.fixture(scope="module")
def key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


def _with_digime(pem: str, **more: Any) -> bytes:
    digime = {
        "baseUrl": "https://api.digi.me/v1.7",
        "applicationId": "app",
        "contractId": "con",
        "privateKey": pem,
        "accessToken": "tok-access",
        "refreshToken": "tok-refresh",
        **more,
    }
    return json.dumps({**_PLAIN, "name": "Nets", "digime": digime}).encode()


def test_facts_typed_at_sign_in_are_enough() -> None:
    project, secrets = read_project_file({**_PLAIN, "name": ""})
    assert secrets == {}
    assert project.base_url == "https://digit.example.org"
    assert (project.name, project.campaign, project.tenant) == ("LLIN", "LLIN", "mz.nampula")
    assert project.destinations == ("digit",)


@pytest.mark.parametrize("form", [PrivateFormat.TraditionalOpenSSL, PrivateFormat.PKCS8])
def test_keys_and_tokens_go_to_the_vault_and_nowhere_else(
    key: rsa.RSAPrivateKey, form: PrivateFormat
) -> None:
    pem = _pem(key, form)
    project, secrets = read_project_file(_with_digime(pem, accessTokenExpiry=1795298846, accountId="resp-1"))
    assert project.digime is not None
    assert project.digime.base_url == "https://api.digi.me/v1.7/"
    assert project.digime.account_id == "resp-1"
    assert project.destinations == ("digit", "digime")
    assert secrets["digime.key"].strip() == pem.strip()
    assert json.loads(secrets["digime.tokens"]) == {
        "access": "tok-access",
        "refresh": "tok-refresh",
        "expires_at": 1795298846,
        "scope": digime_scope(project.digime.base_url, project.digime.contract_id),
    }
    assert "tok-" not in project.model_dump_json()
    assert "PRIVATE" not in project.model_dump_json()


def test_the_sandbox_s_file_is_one(sandbox: SandboxProcess) -> None:
    project, secrets = read_project_file(sandbox.project_file())
    assert project.base_url == sandbox.url
    assert set(secrets) == {"digime.key", "digime.tokens"}


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"baseUrl": ""}, "baseUrl"),
        ({"baseUrl": "digit.example.org"}, "baseUrl"),
        ({"baseUrl": "ftp://digit.example.org"}, "baseUrl"),
        ({"baseUrl": "https://"}, "baseUrl"),
        ({"baseUrl": "https://a:b@host"}, "baseUrl"),
        ({"baseUrl": "https://host/?a=1"}, "baseUrl"),
        ({"baseUrl": "https://host:notaport/"}, "baseUrl"),
        ({"baseUrl": "https://host:99999/"}, "baseUrl"),
        ({"baseUrl": "http://digit.example.org"}, "baseUrl"),
        ({"baseUrl": "http://192.168.1.10"}, "baseUrl"),
        ({"tenantId": "m"}, "tenantId"),
        ({"tenantId": None}, "tenantId"),
        ({"campaignId": " "}, "campaignId"),
        ({"locale": "en MZ"}, "locale"),
        ({"modules": "a"}, "modules"),
        ({"modules": [""]}, "modules"),
        ({"tenentId": "x"}, "tenentId"),
        ({"digime": {}}, "digime.privateKey"),
    ],
)
def test_a_wrong_fact_is_named(changed: dict[str, Any], field: str) -> None:
    with pytest.raises(ProjectInvalid) as invalid:
        read_project_file({**_PLAIN, **changed})
    assert field in invalid.value.detail


@pytest.mark.parametrize("address", ["http://127.0.0.1:8080", "http://localhost:8080", "http://[::1]:8080"])
def test_this_machine_needs_no_https(address: str) -> None:
    assert read_project_file({**_PLAIN, "baseUrl": address})[0].base_url == address


@pytest.mark.parametrize("raw", [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 100_000])
def test_what_is_no_project_file_says_so(raw: bytes) -> None:
    with pytest.raises(ProjectInvalid):
        read_project_file(raw)


def test_keys_that_will_not_do(key: rsa.RSAPrivateKey) -> None:
    wrong = {
        "no private key": "-----BEGIN RSA PRIVATE KEY-----\nQUJD\n-----END RSA PRIVATE KEY-----",
        "passphrase": _pem(key, PrivateFormat.PKCS8, b"pw"),
        "no RSA key": _pem(ec.generate_private_key(ec.SECP256R1()), PrivateFormat.PKCS8),
        "1024 bits": _pem(rsa.generate_private_key(65537, 1024)),  # noqa: S505 - too short, on purpose,
    }
    for words, pem in wrong.items():
        with pytest.raises(ProjectInvalid) as invalid:
            read_project_file(_with_digime(pem))
        assert "digime.privateKey" in invalid.value.detail
        assert words in invalid.value.detail
        assert pem.splitlines()[1] not in invalid.value.detail
        assert invalid.value.__cause__ is None, "a traceback would quote the key"


def test_schemas_whose_records_go_one_by_one() -> None:
    how = {
        "envelope": "Household",
        "always": {"kind": "HH", "head": True, "round": 3},
        "names": {"firstName": "name"},
        "dates": ["visitDate"],
        "countsBy": "clientReferenceId",
    }
    project, _ = read_project_file({**_PLAIN, "singlePosts": {"householdDetails": how, "bedNets": {}}})
    assert project.single_posts["householdDetails"] == SinglePost(
        envelope="Household",
        always={"kind": "HH", "head": True, "round": 3},
        names={"firstName": "name"},
        dates=("visitDate",),
        counts_by="clientReferenceId",
    )
    assert project.single_posts["householdDetails"].always["head"] is True
    assert project.single_posts["bedNets"] == SinglePost()
    assert project.singly("digit") == ("householdDetails", "bedNets")
    assert project.singly("digime") == ()
    assert type(project).model_validate_json(project.model_dump_json()) == project


@pytest.mark.parametrize("how", [{"envelope": "RequestInfo"}, {"envelope": ""}, {"name": {}}])
def test_a_mapping_with_a_slip_is_refused(how: dict[str, Any]) -> None:
    with pytest.raises(ProjectInvalid) as refused:
        read_project_file({**_PLAIN, "singlePosts": {"householdDetails": how}})
    assert "singlePosts.householdDetails" in refused.value.detail
