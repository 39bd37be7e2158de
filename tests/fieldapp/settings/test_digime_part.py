"""The digi.me part of a project file: contracts, keys, addresses, versions, consent, scope and limits."""

from __future__ import annotations

import json
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from fieldapp.errors import ProjectInvalid
from fieldapp.records import PLAY_HISTORY, ApiVersion, ConsentOf, DigimeContract, FhirVersion, PushedAs
from fieldapp.settings import DIGIME_KEY, DIGIME_READ_KEY, DIGIME_TOKENS, read_project_file
from fieldapp.settings.digime_part import DigimePart
from tests.helpers.readme import README


def _pem(key: rsa.RSAPrivateKey) -> str:
    return key.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption()).decode()


@pytest.fixture(scope="module")
def pem() -> str:
    return _pem(rsa.generate_private_key(65537, 2048))


@pytest.fixture(scope="module")
def other_pem() -> str:
    return _pem(rsa.generate_private_key(65537, 2048))


@pytest.fixture(scope="module")
def long_pem() -> str:
    return _pem(rsa.generate_private_key(65537, 3072))


_TOKENS = {"accessToken": "tok-access", "refreshToken": "tok-refresh"}


def _read(pem: str, **facts: Any) -> tuple[DigimeContract, dict[str, str]]:
    digime = {
        "baseUrl": "https://api.digi.me/v1.7/",
        "applicationId": "app",
        "contractId": "con",
        "privateKey": pem,
        **_TOKENS,
        **facts,
    }
    given = {name: value for name, value in digime.items() if value is not None}
    file = {"baseUrl": "https://digit.example.org", "tenantId": "mz", "campaignId": "C", "digime": given}
    project, secrets = read_project_file(json.dumps(file).encode())
    assert project.digime is not None
    text = project.model_dump_json()
    assert "PRIVATE" not in text
    assert "tok-" not in text
    return project.digime, secrets


def test_a_file_of_before_means_what_it_meant(pem: str) -> None:
    contract, secrets = _read(pem)
    assert set(secrets) == {DIGIME_KEY, DIGIME_TOKENS}
    assert (contract.client_id, contract.read_client_id, contract.version) == ("app_con", "", "v1.7")
    assert contract.onboard_url == "https://api.digi.me/apps/saas/"
    assert (contract.pushed_as, contract.consent) == (PushedAs.JSON, ConsentOf.ORGANISATION)
    assert contract.options.wire() == {}
    assert contract.base_of(None) == "https://api.digi.me/v1.7/"


def test_every_fact_of_the_file_is_kept(pem: str, other_pem: str) -> None:
    contract, secrets = _read(
        pem,
        baseUrl="https://api.digi.me/v1.6",
        onboardUrl="https://web.digi.me/in",
        readContractId="reads",
        readPrivateKey=other_pem,
        redirectUri="http://localhost:8081/back?x=1",
        versions={"session": "v1.5", "trigger": "v1.7"},
        pushedAs="fhir",
        fhirVersion="3.0.2",
        consent="respondent",
        accessToken=None,
        refreshToken=None,
        scope=PLAY_HISTORY.wire(),
        limits={"duration": {"sourceFetch": 30}},
    )
    assert secrets == {DIGIME_KEY: pem.strip(), DIGIME_READ_KEY: other_pem.strip()}
    assert (contract.read_client_id, contract.read_key_apart) == ("app_reads", True)
    assert (contract.onboard_url, contract.redirect_uri) == (
        "https://web.digi.me/in/",
        "http://localhost:8081/back?x=1",
    )
    assert contract.base_of(contract.versions.session) == "https://api.digi.me/v1.5/"
    assert contract.base_of(contract.versions.trigger) == "https://api.digi.me/v1.7/"
    assert contract.base_of(contract.versions.write) == "https://api.digi.me/v1.6/"
    assert contract.versions.session is ApiVersion.V1_5
    assert (contract.pushed_as, contract.consent) == (PushedAs.FHIR, ConsentOf.RESPONDENT)
    assert contract.fhir_version is FhirVersion.R3_0_2
    assert contract.options.wire() == {
        "limits": {"duration": {"sourceFetch": 30}},
        "scope": PLAY_HISTORY.wire(),
    }


@pytest.mark.parametrize(
    ("facts", "place", "words"),
    [
        ({"baseUrl": "https://api.digi.me"}, "digime.baseUrl", "v1.5, v1.6, v1.7"),
        ({"baseUrl": "https://api.digi.me/v1.4"}, "digime.baseUrl", "must end with the API version"),
        ({"baseUrl": "http://api.digi.me/v1.7"}, "digime.baseUrl", "https://"),
        ({"onboardUrl": "http://web.digi.me"}, "digime.onboardUrl", "https://"),
        ({"redirectUri": "http://other.example.org/back"}, "digime.redirectUri", "on this machine"),
        ({"redirectUri": "https://a:b@other.example.org/"}, "digime.redirectUri", "plain address"),
        ({"redirectUri": "javascript:alert(1)"}, "digime.redirectUri", "https://"),
        ({"versions": {"write": "v1.4"}}, "digime.versions.write", "one of 'v1.5', 'v1.6' or 'v1.7'"),
        ({"pushedAs": "xml"}, "digime.pushedAs", "one of 'json', 'pdf' or 'fhir'"),
        ({"fhirVersion": "4.0"}, "digime.fhirVersion", "one of 'stu3' or '3.0.2'"),
        ({"pushedAs": "fhir"}, "digime:", "needs accountReference"),
        (
            {
                "consent": "respondent",
                "accessToken": None,
                "refreshToken": None,
                "pushedAs": "fhir",
                "accountReference": "1",
            },
            "digime:",
            "Take it out",
        ),
        ({"consent": "nobody"}, "digime.consent", "one of 'organisation' or 'respondent'"),
        ({"accessToken": None}, "digime:", "Add both"),
        ({"refreshToken": None}, "digime:", "Add both"),
        ({"consent": "respondent"}, "digime:", "Take accessToken and refreshToken out"),
        ({"scope": {"timeRanges": [{"last": "1w"}]}}, "digime.scope.timeRanges[0].last", "30d, 6m or 1y"),
        ({"limits": {"duration": {"sourceFetch": -1}}}, "digime.limits.duration.sourceFetch", "0 or more"),
        ({"readPrivateKey": "x"}, "digime.readPrivateKey", "no private key"),
        ({"contractid": "x"}, "digime.contractid", "take it out"),
    ],
)
def test_a_wrong_fact_is_named_with_its_cure(pem: str, facts: dict[str, Any], place: str, words: str) -> None:
    with pytest.raises(ProjectInvalid) as refused:
        _read(pem, **facts)
    assert place in refused.value.detail
    assert words in refused.value.detail
    assert "tok-" not in refused.value.detail
    assert refused.value.__cause__ is None


def test_the_organisation_s_fhir_goes_to_the_account_of_its_consent(pem: str) -> None:
    contract, _ = _read(pem, pushedAs="fhir", accountReference="1366798707")
    assert (contract.account_reference, contract.account_id) == ("1366798707", "fieldapp")
    assert contract.fhir_version is FhirVersion.STU3


def test_a_key_for_nothing_is_a_slip(pem: str, other_pem: str) -> None:
    with pytest.raises(ProjectInvalid) as refused:
        _read(pem, readPrivateKey=other_pem)
    assert "readPrivateKey without readContractId" in refused.value.detail


def test_a_long_key_writes_and_reads_nothing(pem: str, long_pem: str) -> None:
    contract, _ = _read(long_pem)
    assert contract.contract_id == "con"
    with pytest.raises(ProjectInvalid) as refused:
        _read(long_pem, readContractId="reads")
    assert "3072 bits; files can be read with exactly 2048" in refused.value.detail
    with pytest.raises(ProjectInvalid) as refused:
        _read(pem, readContractId="reads", readPrivateKey=long_pem)
    assert "digime.readPrivateKey: has 3072 bits" in refused.value.detail
    contract, secrets = _read(long_pem, readContractId="reads", readPrivateKey=pem)
    assert secrets[DIGIME_READ_KEY] == pem.strip()
    assert contract.read_client_id == "app_reads"


def test_one_key_may_serve_both_contracts(pem: str) -> None:
    contract, secrets = _read(pem, readContractId="reads")
    assert DIGIME_READ_KEY not in secrets
    assert not contract.read_key_apart


def test_the_readme_names_every_fact_of_the_file() -> None:
    text = README.read_text("utf-8")
    for field in DigimePart.model_fields.values():
        assert f"`{field.alias}`" in text
