"""Renewing before the end, and living with a renewal that does not work."""

from __future__ import annotations

import json
from base64 import b64decode

import pytest

from fieldapp.errors import BadAnswer, CaptivePortal, SignInNeeded, Unreachable
from fieldapp.settings import DIGIT_TOKENS
from tests.helpers.connected import PASSWORD, USER_NAME, Connected
from tests.helpers.sandbox import SandboxProcess

_TOKEN = "/user/oauth/token"
_WEEK = 7 * 24 * 3600


def _renewals(sandbox: SandboxProcess) -> int:
    return sum(b"grant_type=refresh_token" in b64decode(r["body"]) for r in sandbox.requests(_TOKEN))


def test_a_token_near_its_end_is_renewed_before_it_is_used(
    connected: Connected, sandbox: SandboxProcess
) -> None:
    digit = connected.digit()
    digit.sign_in(USER_NAME, PASSWORD)
    digit.forms([])
    assert _renewals(sandbox) == 0
    connected.clock.forward(_WEEK * 0.95)
    digit.forms([])
    assert _renewals(sandbox) == 1
    outcomes = [request["outcome"] for request in sandbox.requests("/sync/forms")]
    assert outcomes == ["200", "200"], "no 401 was needed to find out"


def test_while_the_token_works_a_renewal_that_fails_stops_nothing(
    connected: Connected, sandbox: SandboxProcess
) -> None:
    digit = connected.digit()
    digit.sign_in(USER_NAME, PASSWORD)
    connected.clock.forward(_WEEK * 0.95)
    sandbox.faults(status=503, on=_TOKEN)
    digit.forms([])
    digit.forms([])
    assert _renewals(sandbox) == 1, "it is not tried again with every request"
    connected.clock.forward(61)
    digit.forms([])
    assert _renewals(sandbox) == 2
    connected.clock.forward(_WEEK)
    sandbox.faults(html=True, on=_TOKEN)
    with pytest.raises(CaptivePortal):
        digit.forms([])


def test_an_ended_token_without_a_network_does_not_sign_out(
    connected: Connected, sandbox: SandboxProcess
) -> None:
    digit = connected.digit()
    digit.sign_in(USER_NAME, PASSWORD)
    connected.clock.forward(_WEEK + 1)
    sandbox.stop()
    with pytest.raises(Unreachable):
        digit.forms([])
    assert digit.user() is not None


def test_a_server_without_refresh_tokens_asks_for_the_password(connected: Connected) -> None:
    digit = connected.digit()
    digit.sign_in(USER_NAME, PASSWORD)
    kept = json.loads(connected.vault.get(DIGIT_TOKENS) or "")
    connected.vault.put({DIGIT_TOKENS: json.dumps({**kept, "refresh": ""})})
    connected.clock.forward(_WEEK + 1)
    with pytest.raises(SignInNeeded):
        digit.forms([])


def test_tokens_renewed_by_another_process_are_taken_over(
    connected: Connected, sandbox: SandboxProcess
) -> None:
    window, command_line = connected.digit(), connected.digit()
    window.sign_in(USER_NAME, PASSWORD)
    sandbox.expire_tokens()
    command_line.forms([])
    window.forms([])
    assert _renewals(sandbox) == 1


def test_a_cut_off_token_answer_shows_no_token(connected: Connected, sandbox: SandboxProcess) -> None:
    sandbox.faults(malformed=True, on=_TOKEN)
    with pytest.raises(BadAnswer) as bad:
        connected.digit().sign_in(USER_NAME, PASSWORD)
    assert PASSWORD not in bad.value.detail
    assert connected.vault.get(DIGIT_TOKENS) is None
