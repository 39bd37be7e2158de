"""digi.me on bad days: lost answers, big heads, early refusals, SDKs that are refused, older folders."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from tests.fieldapp.sandbox.clients import sign
from tests.fieldapp.sandbox.partner import Partner
from tests.helpers.sandbox import SandboxProcess


def test_a_lost_answer_is_a_kept_file(writer: Partner, sandbox: SandboxProcess) -> None:
    for push in (lambda: writer.push(b"x", reference=["r"]), lambda: writer.post(b"y")):
        sandbox.faults(drop="after", on="permission-access", times=1)
        with pytest.raises(httpx.RemoteProtocolError):
            push()
        assert push().is_success
    assert len(writer.names(writer.session())) == 2


def test_a_lost_refresh_answer_ends_a_token_only_where_tokens_rotate(
    writer: Partner, sandbox: SandboxProcess
) -> None:
    for rotate, status in ((False, 201), (True, 401)):
        sandbox.faults(drop="after", on="oauth/token", times=1, rotate_refresh=rotate)
        with pytest.raises(httpx.RemoteProtocolError):
            writer.renew()
        assert writer.renew().status_code == status


@pytest.mark.parametrize(("code", "status"), [("SDKInvalid", 400), ("SDKVersionInvalid", 403)])
def test_an_sdk_can_be_refused(writer: Partner, sandbox: SandboxProcess, code: str, status: int) -> None:
    sandbox.faults(code=code, status=status, on="/digime/v")
    for answer in (writer.authorize(), writer.push(b"x"), writer.trigger(), writer.renew()):
        assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)
        assert "SDK" in answer.json()["error"]["message"]


def test_heads_of_forty_kilobytes_are_read(writer: Partner) -> None:
    assert writer.push(b"x", tags=["t" * 30_000]).status_code == 201


def test_an_early_refusal_drains_the_upload(writer: Partner) -> None:
    writer.access = "unknown"
    answer = writer.push(bytes(20 * 1024 * 1024))
    assert (answer.status_code, answer.json()["error"]["code"]) == (401, "InvalidToken")
    assert writer.renew().status_code == 201  # on the same connection


def test_any_case_of_header_names_does(writer: Partner) -> None:
    described = {"metadata": {"mimeType": "a/b", "accounts": []}}
    headers = {
        "AUTHORIZATION": writer.bearer()["Authorization"],
        "FILEDESCRIPTOR": sign(described, writer.key),
    }
    assert writer.http.post("permission-access/import", headers=headers, content=b"x").status_code == 201


def test_an_older_folder_grows_a_postbox_and_keeps_its_tokens(
    writer: Partner, sandbox: SandboxProcess
) -> None:
    sandbox.stop()
    with sqlite3.connect(sandbox.data / "sandbox.sqlite3") as database:
        (text,) = database.execute("SELECT value FROM facts WHERE name = 'contract'").fetchone()
        older = {
            name: value
            for name, value in json.loads(text).items()
            if not name.startswith(("read", "postbox"))
        }
        database.execute("UPDATE facts SET value = ? WHERE name = 'contract'", (json.dumps(older),))
        database.execute("UPDATE tokens SET owner = 'digime-user' WHERE family = 'digime'")
    database.close()
    sandbox.start()
    assert writer.push(b"x").status_code == 201
    writer.facts = sandbox.digime()
    assert writer.post(b"y").json()["status"] == "delivered"
    assert sandbox.project()["digime"]["accessToken"] == writer.access


def test_a_given_contract_keeps_its_postbox_over_a_restart(tmp_path: Path) -> None:
    given = {
        "applicationId": "app",
        "contractId": "writes",
        "publicKey": public_pem(),
        "readContract": {"contractId": "reads", "publicKey": public_pem()},
    }
    file = tmp_path / "contract.json"
    file.write_text(json.dumps(given), encoding="utf-8")
    sandbox = SandboxProcess(tmp_path / "data", arguments=("--contract", str(file))).start()
    facts, project = sandbox.digime(), sandbox.project()["digime"]
    sandbox.restart()
    again = sandbox.digime(), sandbox.project()["digime"] | {"accessTokenExpiry": 0}
    file.write_text(json.dumps({**given, "contractId": "other"}), encoding="utf-8")
    sandbox.restart()
    other = sandbox.digime()
    sandbox.close()
    assert facts["contracts"]["read"] == {
        "contractId": "reads",
        "privateKey": "",
        "publicKey": given["readContract"]["publicKey"],
    }
    assert again == (facts, project | {"accessTokenExpiry": 0})
    assert other["postbox"] != facts["postbox"]


def public_pem() -> str:
    key = rsa.generate_private_key(65537, 2048).public_key()
    return key.public_bytes(Encoding.PEM, PublicFormat.PKCS1).decode()
