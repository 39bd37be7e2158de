"""Signing in, renewing, signing out."""

from __future__ import annotations

import httpx

from tests.fieldapp.sandbox.clients import PASSWORD, USER, DigitClient
from tests.fieldapp.sandbox.published import component, violations
from tests.helpers.sandbox import SandboxProcess


def test_signs_in_with_the_demo_password(digit: DigitClient) -> None:
    answer = digit.sign_in()
    assert answer.status_code == 200
    assert violations(component("TokenResponse"), answer.json()) == []
    assert answer.json()["UserRequest"]["userName"] == USER


def test_a_second_sign_in_gives_the_living_token_again(digit: DigitClient) -> None:
    assert digit.sign_in().json()["access_token"] == digit.token


def test_takes_multipart_and_any_case_of_the_user_type(digit: DigitClient) -> None:
    fields = {"grant_type": "password", "username": USER, "password": PASSWORD, "userType": "employee"}
    parts = {name: (None, value) for name, value in (fields | {"tenantId": "mz"}).items()}
    headers = {"Authorization": "Basic ZWdvdi11c2VyLWNsaWVudDo="}
    answer = digit.http.post("/user/oauth/token", files=parts, headers=headers)
    assert answer.status_code == 200


def test_refuses_in_the_services_words(digit: DigitClient) -> None:
    refused = {
        "Invalid login credentials": digit.sign_in(password="wrong"),
        "TenantId is mandatory": digit.sign_in(tenantId=""),
        "User Type is mandatory and has to be a valid type": digit.sign_in(userType="ROBOT"),
    }
    for words, answer in refused.items():
        assert answer.status_code == 400
        assert answer.json() == {"error": "invalid_request", "error_description": words}
    assert digit.sign_in(username="nobody").json()["error_description"] == "Invalid login credentials"
    assert digit.sign_in(tenantId="ke").json()["error_description"] == "Invalid login credentials"


def test_refuses_a_wrong_client_header_and_an_unknown_grant(digit: DigitClient) -> None:
    assert digit.token_request({"grant_type": "password"}, basic="Basic eDp5").status_code == 401
    answer = digit.token_request({"grant_type": "client_credentials"})
    assert (answer.status_code, answer.json()["error"]) == (400, "unsupported_grant_type")


def test_five_wrong_passwords_lock_the_account_and_end_its_tokens(digit: DigitClient) -> None:
    assert digit.forms(syncAll=True).status_code == 200
    for _ in range(5):
        assert digit.sign_in(password="wrong").status_code == 400
    assert digit.sign_in().json()["error_description"] == "Account locked"
    assert digit.forms(syncAll=True).status_code == 401


def test_four_wrong_passwords_do_not_lock(digit: DigitClient) -> None:
    for _ in range(4):
        digit.sign_in(password="wrong")
    assert digit.sign_in().status_code == 200
    assert digit.sign_in(password="wrong").json()["error_description"] == "Invalid login credentials"


def test_renewing_gives_a_new_access_token_and_keeps_the_refresh_token(
    digit: DigitClient, sandbox: SandboxProcess
) -> None:
    refresh = digit.sign_in().json()["refresh_token"]
    sandbox.expire_tokens()
    assert digit.forms(syncAll=True).json()["Errors"][0]["code"] == "InvalidAccessTokenException"
    answer = digit.token_request({"grant_type": "refresh_token", "refresh_token": refresh})
    assert answer.status_code == 200
    assert answer.json()["refresh_token"] == refresh
    digit.token = answer.json()["access_token"]
    assert digit.forms(syncAll=True).status_code == 200


def test_refuses_unknown_and_ended_refresh_tokens(digit: DigitClient, sandbox: SandboxProcess) -> None:
    unknown = digit.token_request({"grant_type": "refresh_token", "refresh_token": "x"})
    assert (unknown.status_code, unknown.json()["error"]) == (400, "invalid_grant")
    refresh = digit.sign_in().json()["refresh_token"]
    sandbox.expire_tokens("refresh")
    ended = digit.token_request({"grant_type": "refresh_token", "refresh_token": refresh})
    assert (ended.status_code, ended.json()["error"]) == (401, "invalid_token")


def test_signing_out_ends_the_token(digit: DigitClient) -> None:
    answer = digit.http.post("/user/_logout", json={"access_token": digit.token})
    assert (answer.status_code, answer.json()["status"]) == (200, "Logout successfully")
    assert digit.forms(syncAll=True).status_code == 401
    again = digit.http.post("/user/_logout", json={"access_token": digit.token})
    assert (again.status_code, again.json()["error"]["description"]) == (400, "Logout failed")


def test_tokens_can_be_short_lived(digit: DigitClient, sandbox: SandboxProcess) -> None:
    sandbox.expire_tokens()
    sandbox.faults(token_seconds=0)
    answer: httpx.Response = digit.sign_in()
    assert answer.json()["expires_in"] == 0
    digit.token = answer.json()["access_token"]
    assert digit.forms(syncAll=True).status_code == 401
