"""digi.me token renewal and the key set."""

from __future__ import annotations

import jwt
import pytest

from tests.fieldapp.sandbox.clients import DigimeClient, claims_of
from tests.helpers.sandbox import SandboxProcess


def test_renewed_tokens_are_signed_by_the_published_key_and_work(
    digime: DigimeClient, sandbox: SandboxProcess
) -> None:
    sandbox.expire_tokens()
    assert digime.push_record("r-1").status_code == 401
    answer = digime.renew()
    assert answer.status_code == 201
    token = answer.json()["token"]
    header = jwt.get_unverified_header(token)
    (key,) = [key for key in digime.http.get(header["jku"]).json()["keys"] if key["kid"] == header["kid"]]
    claims = jwt.decode(token, key["pem"], algorithms=["PS512"], options={"verify_exp": False})
    assert jwt.decode(token, jwt.PyJWK(key | {"alg": "PS512"}), algorithms=["PS512"]) == claims
    assert len(claims["access_token"]["value"]) == 160
    digime.access = claims["access_token"]["value"]
    assert digime.push_record("r-1").status_code == 201
    assert digime.renew(refresh_token=claims["refresh_token"]["value"]).status_code == 201


def test_the_project_file_hands_out_the_newest_tokens(digime: DigimeClient, sandbox: SandboxProcess) -> None:
    claims = claims_of(digime.renew().json()["token"])
    project = sandbox.project()["digime"]
    assert project["accessToken"] == claims["access_token"]["value"]
    assert project["refreshToken"] == claims["refresh_token"]["value"]
    assert project["accessTokenExpiry"] == claims["access_token"]["expires_on"]


def test_refuses_unknown_and_ended_refresh_tokens(digime: DigimeClient, sandbox: SandboxProcess) -> None:
    unknown = digime.renew(refresh_token="0" * 160)
    assert (unknown.status_code, unknown.json()["error"]["message"]) == (
        401,
        "The token (refresh_token) is invalid",
    )
    sandbox.expire_tokens("refresh")
    ended = digime.renew()
    assert (ended.status_code, ended.json()["error"]["message"]) == (
        401,
        "The token (refresh_token) is expired",
    )


@pytest.mark.parametrize(
    ("claims", "code"),
    [
        ({"grant_type": "authorization_code", "code": "c", "code_verifier": "v"}, "InvalidGrant"),
        ({"grant_type": None}, "ValidationErrors"),
        ({"nonce": "short"}, "ValidationErrors"),
        ({"client_id": "other"}, "InvalidClient"),
    ],
)
def test_refuses_other_grants_and_wrong_claims(
    digime: DigimeClient, claims: dict[str, str], code: str
) -> None:
    answer = digime.renew(**claims)
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, code)


def test_older_sdks_may_send_their_redirect_address(digime: DigimeClient) -> None:
    assert digime.renew(redirect_uri="https://partner.example/").status_code == 201
