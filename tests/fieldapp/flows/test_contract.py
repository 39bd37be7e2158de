"""The set-up of digi.me is looked at line by line; no line and no settings file tells a secret."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, PSS
from cryptography.hazmat.primitives.hashes import SHA512
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from jwt.algorithms import RSAPSSAlgorithm

from fieldapp.app import App, open_app
from fieldapp.errors import ProjectMissing
from fieldapp.flows import contract
from fieldapp.flows.health import Finding
from fieldapp.records import PLAY_HISTORY, Limits
from fieldapp.settings import DIGIME_KEY, DIGIME_READ_KEY, DIGIME_TOKENS, read_contract_key, signs
from fieldapp.vault import Vault
from tests.helpers.odd_servers import RawServer, http, self_signed, socket_server

_PASSPHRASE = "kept by the test"


def _pem(bits: int, form: PrivateFormat = PrivateFormat.TraditionalOpenSSL) -> str:
    return rsa.generate_private_key(65537, bits).private_bytes(Encoding.PEM, form, NoEncryption()).decode()


@pytest.fixture(scope="module")
def pem() -> str:
    return _pem(2048)


@pytest.fixture(scope="module")
def long_pem() -> str:
    return _pem(3072, PrivateFormat.PKCS8)


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    with open_app(tmp_path / "data", _PASSPHRASE, use_keyring=False) as opened:
        opened.flows.account.choose_passphrase(_PASSPHRASE)
        yield opened


def _file(pem: str, **facts: Any) -> bytes:
    """A project whose digi.me nobody answers for, unless `facts` name another."""
    digime = {
        "baseUrl": f"http://127.0.0.1:{_free_port()}/v1.7/",
        "applicationId": "app",
        "contractId": "con",
        "privateKey": pem,
        "accessToken": "tok-access",
        "refreshToken": "tok-refresh",
        **facts,
    }
    given = {name: value for name, value in digime.items() if value is not None}
    base = {"baseUrl": "http://127.0.0.1:9", "tenantId": "mz", "campaignId": "C", "digime": given}
    return json.dumps(base).encode()


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _found(app: App) -> dict[str, Finding]:
    return {finding.name: finding for finding in app.flows.contract.check()}


def _vault(app: App) -> Vault:
    return Vault(app.flows.data_folder, passphrase=_PASSPHRASE, use_keyring=False)


def test_without_digi_me_there_is_nothing_to_say(app: App) -> None:
    assert _found(app) == {}
    app.flows.account.set_project("http://127.0.0.1:9", "mz", "C")
    assert _found(app) == {}
    with pytest.raises(ProjectMissing):
        app.flows.contract.ask_for(PLAY_HISTORY, None)


def test_a_set_up_that_works_is_told_line_by_line_also_offline(app: App, pem: str) -> None:
    app.flows.account.open_project(_file(pem))
    found = _found(app)
    assert {name: (f.state, str(f)) for name, f in found.items() if name != "digime"} == {
        "contract": ("ok", "Application app, contract con, v1.7; none to read back with."),
        "contract-key": ("ok", "RSA, 2048 bits, PKCS#1."),
        "test-token": ("ok", "A test token was signed and verified (PS512, salt 64)."),
        "access": ("ok", "The organisation's access is kept on this laptop."),
    }
    assert found["digime"].state == "note", "offline is normal in the field"
    assert "unreachable" in str(found["digime"])


def test_health_tells_the_same_lines_last(app: App, pem: str) -> None:
    app.flows.account.open_project(_file(pem))
    names = [finding.name for finding in app.flows.health.check()]
    assert names[-5:] == ["contract", "contract-key", "test-token", "access", "digime"]


def test_no_line_and_no_file_on_disk_tells_a_secret(app: App, pem: str) -> None:
    app.flows.account.open_project(_file(pem))
    lines = " ".join(map(str, app.flows.contract.check()))
    kept = b"".join(file.read_bytes() for file in app.flows.data_folder.rglob("*") if file.is_file())
    for secret in ("tok-access", "tok-refresh", "PRIVATE KEY", *pem.splitlines()[1:-1]):
        assert secret not in lines
        assert secret.encode() not in kept


def test_a_long_key_is_noted_and_a_fault_where_it_must_read(app: App, pem: str, long_pem: str) -> None:
    app.flows.account.open_project(_file(long_pem))
    assert _found(app)["contract-key"].state == "note"
    assert "3072 bits, PKCS#8: it signs, but reads no file back" in str(_found(app)["contract-key"])
    app.flows.account.open_project(_file(long_pem, readContractId="reads", readPrivateKey=pem))
    found = _found(app)
    assert (found["contract-key"].state, found["reading-key"].state) == ("note", "ok")
    assert "read back with reads" in str(found["contract"])
    _vault(app).put({DIGIME_READ_KEY: long_pem})
    assert _found(app)["reading-key"].state == "fault"


@pytest.mark.parametrize(
    ("kept", "words"),
    [
        (None, "The key is not on this laptop."),
        ("-----BEGIN RSA PRIVATE KEY-----\nQUJD\n-----END RSA PRIVATE KEY-----", "is no private key"),
    ],
)
def test_a_key_that_is_gone_or_damaged_is_a_fault(app: App, pem: str, kept: str | None, words: str) -> None:
    app.flows.account.open_project(_file(pem))
    _vault(app).put({DIGIME_KEY: kept})
    found = _found(app)
    assert found["contract-key"].state == "fault"
    assert words in str(found["contract-key"])
    assert "QUJD" not in str(found["contract-key"])
    assert "test-token" not in found
    assert "digime" in found


def test_access_that_is_gone_is_a_fault_and_a_respondent_s_is_not(app: App, pem: str) -> None:
    app.flows.account.open_project(_file(pem))
    _vault(app).put({DIGIME_TOKENS: None})
    assert _found(app)["access"].state == "fault"
    app.flows.account.open_project(_file(pem, consent="respondent", accessToken=None, refreshToken=None))
    assert _found(app)["access"].state == "ok"


def test_a_locked_vault_is_a_note(app: App, pem: str, tmp_path: Path) -> None:
    app.flows.account.open_project(_file(pem))
    with open_app(app.flows.data_folder, use_keyring=False) as locked:
        found = _found(locked)
    assert found["contract-key"].state == "note"
    assert list(found) == ["contract", "contract-key", "digime"]


def test_any_answer_of_the_host_will_do(app: App, pem: str) -> None:
    server = RawServer(http(404, b""))
    with socket_server(server.serve) as address:
        app.flows.account.open_project(_file(pem, baseUrl=f"http://{address}/v1.7/"))
        assert str(_found(app)["digime"]) == "127.0.0.1 answers, on this machine."
    assert server.requests[0].startswith(b"HEAD /v1.7/ ")
    assert b"authorization" not in server.requests[0].lower()


def _over_tls(folder: Path) -> tuple[RawServer, Callable[[socket.socket], None]]:
    context, server = self_signed(folder), RawServer(http(404, b""))

    def serve(connection: socket.socket) -> None:
        with context.wrap_socket(connection, server_side=True) as wrapped:
            server.serve(wrapped)

    return server, serve


def test_a_host_that_proves_nothing_is_a_fault(app: App, pem: str, tmp_path: Path) -> None:
    server, serve = _over_tls(tmp_path)
    with socket_server(serve) as address:
        app.flows.account.open_project(_file(pem, baseUrl=f"https://{address}/v1.7/"))
        found = _found(app)["digime"]
    assert found.state == "fault"
    assert found.trouble is not None
    assert found.trouble.code == "not-trusted"
    assert server.requests == []


def test_how_the_line_is_encrypted_is_told(
    app: App, pem: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def trusting(base_url: str, **facts: Any) -> httpx.Client:
        return httpx.Client(verify=False, trust_env=False, **facts)  # noqa: S501  (nobody vouches for a test)

    monkeypatch.setattr(contract, "http_client", trusting)
    _, serve = _over_tls(tmp_path)
    with socket_server(serve) as address:
        app.flows.account.open_project(_file(pem, baseUrl=f"https://{address}/v1.7/"))
        assert str(_found(app)["digime"]) == "127.0.0.1 answers over TLSv1.3."


def test_what_is_asked_for_is_kept_and_the_rest_stays(app: App, pem: str) -> None:
    app.flows.account.open_project(_file(pem))
    before = app.flows.settings().project
    limits = Limits.model_validate({"duration": {"sourceFetch": 30}})
    project = app.flows.contract.ask_for(PLAY_HISTORY, limits)
    assert before is not None
    assert before.digime is not None
    assert app.flows.settings().project == project
    assert project.digime == before.digime.model_copy(update={"scope": PLAY_HISTORY, "limits": limits})
    assert project.address("digime") == before.address("digime"), "records in line still go"
    assert _vault(app).get(DIGIME_TOKENS) is not None
    again = app.flows.contract.ask_for(None, None)
    assert again == before


@pytest.mark.parametrize(
    ("facts", "gone"),
    [
        ({"scope": {"timeRanges": []}}, set[str]()),
        ({"pushedAs": "pdf"}, set[str]()),
        ({"consent": "respondent", "accessToken": None, "refreshToken": None}, {DIGIME_TOKENS}),
        (
            {"contractId": "c2", "consent": "respondent", "accessToken": None, "refreshToken": None},
            {DIGIME_TOKENS},
        ),
        ({"readContractId": None, "readPrivateKey": None}, {DIGIME_READ_KEY}),
    ],
)
def test_what_another_file_has_no_use_for_leaves_the_vault(
    app: App, pem: str, facts: dict[str, Any], gone: set[str]
) -> None:
    reading = {"readContractId": "reads", "readPrivateKey": pem, "baseUrl": "http://127.0.0.1:9/v1.7/"}
    app.flows.account.open_project(_file(pem, **reading))
    vault = _vault(app)
    names = (DIGIME_KEY, DIGIME_TOKENS, DIGIME_READ_KEY)
    assert all(vault.get(name) for name in names)
    app.flows.account.open_project(_file(pem, **{**reading, **facts}))
    assert {name for name in names if _vault(app).get(name) is None} == gone


def test_a_signature_with_another_salt_is_not_taken(pem: str, monkeypatch: pytest.MonkeyPatch) -> None:
    key = read_contract_key(pem)
    assert signs(key, {"a": 1})
    monkeypatch.setattr(
        RSAPSSAlgorithm,
        "sign",
        lambda _, message, key: key.sign(message, PSS(MGF1(SHA512()), 32), SHA512()),
    )
    assert not signs(key, {"a": 1})
