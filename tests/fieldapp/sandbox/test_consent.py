"""digi.me consent: from authorize over the page to tokens."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from tests.fieldapp.sandbox.clients import claims_of
from tests.fieldapp.sandbox.partner import REDIRECT, VERIFIER, Partner, challenge_of, query_of
from tests.helpers.sandbox import SandboxProcess

_LOCAL = "http://127.0.0.1:41234/back"


def _refused(answer: httpx.Response, code: str, status: int = 400) -> None:
    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)


def test_a_yes_leads_to_tokens_that_work(writer: Partner, sandbox: SandboxProcess) -> None:
    answer = writer.authorize()
    assert answer.status_code == 201
    assert set(answer.json()["session"]) == {"key", "expiry"}
    location = sandbox.consent(writer.page(answer, sourceType="push"), library="Ana")
    assert location.startswith(f"{REDIRECT}&success=true&state=state-42&code=")
    back = query_of(location)
    assert set(back) == {"user", "success", "state", "code", "accountReference"}
    tokens = writer.exchange(back["code"])
    assert tokens.status_code == 201
    payload = claims_of(tokens.json()["token"])
    assert payload["token_type"] == "Bearer"
    writer.access, writer.refresh = payload["access_token"]["value"], payload["refresh_token"]["value"]
    assert writer.push(b"for Ana").status_code == 201
    assert claims_of(writer.renew().json()["token"])["sub"] == payload["sub"]


def test_a_no_leads_back_without_a_code(writer: Partner, sandbox: SandboxProcess) -> None:
    location = sandbox.consent(writer.page(writer.authorize()), allow=False)
    assert query_of(location) == {
        "user": "42",
        "success": "false",
        "errorCode": "USER_CANCEL",
        "state": "state-42",
    }


def test_an_older_sdk_gets_a_postbox_and_its_no_at_the_callback(sandbox: SandboxProcess) -> None:
    with Partner(sandbox, "v1.6") as partner:
        there = "https://partner.example/digime/cancel"
        page = partner.page(partner.authorize(), callback=there, service="19")
        back = query_of(sandbox.consent(page, library="Ana"))
        assert set(back) == {"user", "success", "state", "code", "postboxId", "publicKey"}
        assert back["publicKey"].startswith("-----BEGIN RSA PUBLIC KEY-----\n")
        assert partner.exchange(back["code"]).status_code == 201
        page = partner.page(partner.authorize(), callback=there)
        assert sandbox.consent(page, allow=False).startswith(f"{there}?success=false")
        page = partner.page(partner.authorize(), callback="https://elsewhere.example/")
        assert sandbox.consent(page, allow=False).startswith(f"{REDIRECT}&success=false")


def test_a_contract_that_reads_gets_no_postbox(sandbox: SandboxProcess) -> None:
    with Partner(sandbox, "v1.6", "read") as partner:
        back = partner.consent("Ana", access_token=None)
    assert set(back) == {"user", "success", "state", "code"}


def test_the_oldest_versions_word_tokens_as_texts(sandbox: SandboxProcess) -> None:
    with Partner(sandbox, "v1.5") as partner:
        payload = claims_of(partner.renew().json()["token"])
        partner.access = payload["access_token"]
        assert isinstance(payload["expires_on"], int)
        assert partner.renew(refresh_token=payload["refresh_token"]).status_code == 201
        assert partner.call("DELETE", "user", redirect_uri=None).status_code == 204


def test_an_answer_counts_once(writer: Partner, sandbox: SandboxProcess) -> None:
    page = writer.page(writer.authorize())
    sandbox.consent(page, library="Ana")
    with pytest.raises(RuntimeError, match="no longer good"):
        sandbox.consent(page, library="Ana")
    with pytest.raises(RuntimeError, match="no longer good"):
        sandbox.consent(page.replace("code=", "code=x"), library="Ana")


def test_a_code_is_good_once_and_with_its_verifier_alone(writer: Partner, sandbox: SandboxProcess) -> None:
    def code() -> str:
        return query_of(sandbox.consent(writer.page(writer.authorize()), library="Ana"))["code"]

    good = code()
    assert writer.exchange(good).status_code == 201
    _refused(writer.exchange(good), "InvalidGrant")
    _refused(writer.exchange(code(), "A" * 43), "InvalidGrant")
    _refused(writer.exchange(code(), redirect_uri=_LOCAL), "InvalidRedirectUri")
    _refused(writer.exchange("unknown"), "InvalidGrant")
    with Partner(sandbox, use="read") as other:
        _refused(other.exchange(code()), "InvalidGrant")


@pytest.mark.parametrize(
    "redirect",
    ["https://partner.example/back", _LOCAL, "http://localhost:1/", "http://[::1]:8080/back?a=b"],
)
def test_takes_addresses_that_lead_back_safely(
    writer: Partner, sandbox: SandboxProcess, redirect: str
) -> None:
    answer = writer.authorize(redirect_uri=redirect)
    assert sandbox.consent(writer.page(answer), library="Ana").startswith(redirect)


@pytest.mark.parametrize(
    "redirect",
    [
        "http://partner.example/",
        "javascript:alert(1)",
        "https://",
        "https://a:b@partner.example/",
        "https://partner.example/#top",
        "https://partner.example:x/",
        "https://partner.example/\n",
        "http://127.0.0.1.evil.example/",
        7,
    ],
)
def test_refuses_addresses_that_do_not(writer: Partner, redirect: Any) -> None:
    _refused(writer.authorize(redirect_uri=redirect), "InvalidRedirectUri")


@pytest.mark.parametrize(
    "claims",
    [
        {"code_challenge": None},
        {"code_challenge": "short"},
        {"code_challenge_method": "plain"},
        {"response_type": "token"},
        {"state": None},
        {"state": 7},
        {"prompt": "none"},
    ],
)
def test_refuses_other_claims(writer: Partner, claims: dict[str, Any]) -> None:
    _refused(writer.authorize(**claims), "ValidationErrors")


def test_a_token_says_who_is_asked(writer: Partner, reader: Partner, sandbox: SandboxProcess) -> None:
    writer.consent("Ana")
    shown = httpx.get(reader.page(reader.authorize(access_token=writer.access)), trust_env=False).text
    assert 'value="Ana"' in shown
    _refused(reader.authorize(access_token="old"), "InvalidToken", 401)
    sandbox.expire_tokens()
    _refused(reader.authorize(access_token=writer.access), "InvalidToken", 401)


def test_tokens_are_good_with_their_own_contract_alone(writer: Partner, reader: Partner) -> None:
    reader.access, reader.refresh = writer.access, writer.refresh
    _refused(reader.push(b"x"), "InvalidToken", 401)
    _refused(reader.renew(), "InvalidToken", 401)


def test_the_page_is_plain_and_names_who_asks(writer: Partner) -> None:
    answer = httpx.get(writer.page(writer.authorize(redirect_uri=_LOCAL)), trust_env=False)
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "form-action 'self' http://127.0.0.1:41234" in policy
    assert "Nampula bed nets 2026" in answer.text
    assert '<label for="library">' in answer.text
    for foreign in ("<script", "http://", "https://", "<img", "<link"):
        assert foreign not in answer.text


def test_hostile_names_stay_text(writer: Partner, sandbox: SandboxProcess) -> None:
    hostile = "\"'><script>alert(1)</script>"
    writer.consent(hostile)
    shown = httpx.get(writer.page(writer.authorize(access_token=writer.access)), trust_env=False).text
    assert "<script" not in shown
    assert "<script>alert" not in httpx.get(f"{sandbox.url}/inbox", trust_env=False).text


@pytest.mark.parametrize(
    ("consent", "error"), [("grant", None), ("deny", "USER_CANCEL"), ("SERVER_ERROR", "SERVER_ERROR")]
)
def test_a_switch_answers_for_people(
    writer: Partner, sandbox: SandboxProcess, consent: str, error: str | None
) -> None:
    sandbox.faults(consent=consent)
    answer = httpx.get(writer.page(writer.authorize()), trust_env=False)
    assert answer.status_code == 303
    back = query_of(answer.headers["location"])
    assert (back["success"], back.get("errorCode")) == ("false" if error else "true", error)


def test_codes_run_out(writer: Partner, sandbox: SandboxProcess) -> None:
    in_time = writer.page(writer.authorize())
    sandbox.faults(code_seconds=0)
    back = query_of(sandbox.consent(in_time, library="Ana"))
    _refused(writer.exchange(back["code"]), "InvalidGrant")
    late = writer.page(writer.authorize())
    back = query_of(httpx.get(late, trust_env=False).headers["location"])
    assert (back["success"], back["errorCode"], back["state"]) == ("false", "INVALID_CODE", "state-42")
    assert "no longer good" in httpx.get(late, trust_env=False).text


def test_an_answer_that_comes_too_late_is_none(writer: Partner, sandbox: SandboxProcess) -> None:
    sandbox.faults(code_seconds=0)
    fields = {"code": query_of(writer.page(writer.authorize()))["code"], "choice": "allow", "library": "Ana"}
    answer = httpx.post(f"{writer.facts['onboardUrl']}authorize", data=fields, trust_env=False)
    assert query_of(answer.headers["location"])["errorCode"] == "INVALID_CODE"


@pytest.mark.parametrize("name", ["onboard", "user-reauth", "reauthorize"])
def test_reference_pages_know_who_it_is(writer: Partner, sandbox: SandboxProcess, name: str) -> None:
    writer.consent("Ana")
    pkce = {"code_challenge": challenge_of(VERIFIER), "code_challenge_method": "S256"}
    claims = {"redirect_uri": REDIRECT, "state": "st", **(pkce if name == "user-reauth" else {})}
    answer = writer.call("POST", "oauth/token/reference", json={"agent": {}}, **claims)
    assert (answer.status_code, set(answer.json())) == (201, {"token", "session"})
    page = writer.page(answer, name)
    assert "Your library: <strong>Ana</strong>" in httpx.get(page, trust_env=False).text
    with pytest.raises(RuntimeError, match="no longer good"):  # the code opens no other kind of page
        sandbox.consent(writer.page(answer, "authorize"))
    back = query_of(sandbox.consent(page))
    assert (back["success"], back["state"]) == ("true", "st")
    assert ("code" in back) == (name == "user-reauth")


def test_a_reference_is_short(writer: Partner) -> None:
    answer = writer.call("POST", "reference", json={"type": "cloudId", "value": "a"}, access_token=None)
    assert (answer.status_code, list(answer.json())) == (201, ["id"])
    wrong = writer.call("POST", "reference", json={"type": "x", "value": "a"}, access_token=None)
    _refused(wrong, "ValidationErrors")


def test_rotating_refresh_tokens_end_and_a_switch_refuses_them(
    writer: Partner, sandbox: SandboxProcess
) -> None:
    sandbox.faults(rotate_refresh=True)
    newer = claims_of(writer.renew().json()["token"])["refresh_token"]["value"]
    _refused(writer.renew(), "InvalidToken", 401)
    assert writer.renew(refresh_token=newer).status_code == 201
    sandbox.faults(refuse_refresh=True)
    _refused(writer.renew(), "InvalidToken", 401)


def test_pages_stand_where_the_recordings_had_them_too(writer: Partner, sandbox: SandboxProcess) -> None:
    page = writer.page(writer.authorize())
    assert "/digime/apps/saas/authorize" in page
    assert sandbox.consent(page.replace("/apps/saas/", "/saas/"), library="Ana").startswith(REDIRECT)


def test_a_project_for_respondents_has_no_tokens_and_a_contract_to_read(sandbox: SandboxProcess) -> None:
    part = json.loads(sandbox.project_file("respondent"))["digime"]
    facts = sandbox.digime()
    assert part["consent"] == "respondent"
    assert part["readContractId"] == facts["contracts"]["read"]["contractId"]
    assert part["readPrivateKey"] == facts["contracts"]["read"]["privateKey"]
    assert not {"accessToken", "refreshToken", "accessTokenExpiry"} & set(part)
    assert part["contractId"] == facts["contracts"]["write"]["contractId"]
    assert httpx.get(f"{sandbox.url}/admin/project?consent=x", trust_env=False).status_code == 400
