"""Words, times, versions, tokens: DIGIT spells each in several ways."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from fieldapp.connectors.digit.answers import instant, read_job, status_word, whole_number
from fieldapp.connectors.digit.tokens import read_tokens, to_text, tokens_from_answer
from fieldapp.errors import BadAnswer

_NOW = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("COMPLETED", "COMPLETED"),
        ("complete", "COMPLETED"),
        (" Partially_Complete ", "PARTIALLY_COMPLETED"),
        ("partially completed", "PARTIALLY_COMPLETED"),
        ("INPROGRESS", "IN_PROGRESS"),
        ("in-progress", "IN_PROGRESS"),
        ("failed", "FAILED"),
        ("QUEUED", "QUEUED"),
        ("", ""),
    ],
)
def test_status_words(text: str, word: str) -> None:
    assert status_word(text) == word


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (1663646897, datetime(2022, 9, 20, 4, 8, 17, tzinfo=UTC)),
        (1663646897000, datetime(2022, 9, 20, 4, 8, 17, tzinfo=UTC)),
        (0, datetime(1970, 1, 1, tzinfo=UTC)),
        ("1663646897", None),
        (True, None),
        (None, None),
        (10**30, None),
        (float("inf"), None),
    ],
)
def test_seconds_or_milliseconds(value: Any, expected: datetime | None) -> None:
    assert instant(value) == expected


@pytest.mark.parametrize(
    ("value", "number"),
    [
        (2, 2),
        ("2", 2),
        (" 7 ", 7),
        (2.0, 2),
        (0, 0),
        (2.5, None),
        (-1, None),
        ("-1", None),
        ("v2", None),
        (True, None),
        (None, None),
        ("", None),
        ("²", None),
        ("9" * 5000, None),
        (10**20, None),
        ([], None),
    ],
)
def test_versions(value: Any, number: int | None) -> None:
    assert whole_number(value) == number


@pytest.mark.parametrize(
    "sync",
    [None, [], {}, {"syncId": "x"}, {"status": "COMPLETED"}, {"syncId": "", "status": "X"}, {"syncId": 5}],
)
def test_a_job_without_its_facts_is_no_answer(sync: Any) -> None:
    with pytest.raises(BadAnswer):
        read_job("ask", httpx.Response(200, json={"sync": sync}))


def test_a_job_keeps_at_most_four_kilobytes_of_the_answer() -> None:
    answer = httpx.Response(200, json={"sync": {"syncId": "s", "status": "FAILED", "comment": "é" * 9000}})
    job = read_job("ask", answer)
    assert 4000 < len(job.raw.encode()) <= 4096
    job.raw.encode().decode()


def _answer(**more: Any) -> dict[str, Any]:
    user = {"uuid": "u-1", "userName": "amina", "name": "Amina"}
    return {"access_token": "a", "refresh_token": "r", "expires_in": 604799, "UserRequest": user, **more}


def test_tokens_survive_the_vault() -> None:
    tokens = tokens_from_answer(_answer(), _NOW)
    assert tokens is not None
    assert read_tokens(to_text(tokens), "") == tokens
    assert tokens.expires_at == (_NOW + timedelta(seconds=604799)).timestamp()


def test_a_renewal_keeps_what_it_does_not_name() -> None:
    before = tokens_from_answer(_answer(), _NOW)
    later = tokens_from_answer({"access_token": "b", "expires_in": 60}, _NOW, before)
    assert later is not None
    assert (later.access, later.refresh, later.user.user_name) == ("b", "r", "amina")


@pytest.mark.parametrize(
    "gone",
    [
        {"access_token": ""},
        {"access_token": 5},
        {"access_token": "a b"},
        {"access_token": "é"},
        {"expires_in": "soon"},
        {"UserRequest": None},
    ],
)
def test_tokens_that_lack_a_fact_are_none(gone: dict[str, Any]) -> None:
    assert tokens_from_answer(_answer(**gone), _NOW) is None


@pytest.mark.parametrize(
    ("lifetime", "left", "due"),
    [
        (604799, 604799, False),
        (604799, 60481, False),
        (604799, 60479, True),  # under a tenth
        (1800, 301, False),
        (1800, 299, True),  # under 5 minutes
        (60, 31, False),  # short-lived: not in the first half of its life
        (60, 29, True),
        (604799, -1, True),
    ],
)
def test_when_a_renewal_is_due(lifetime: int, left: int, *, due: bool) -> None:
    tokens = tokens_from_answer(_answer(expires_in=lifetime), _NOW)
    assert tokens is not None
    assert tokens.due(_NOW + timedelta(seconds=lifetime - left)) is due


@pytest.mark.parametrize("text", ["", "{", "{}", '{"access":"tok-secret"}', "null"])
def test_kept_tokens_that_cannot_be_read_are_none_and_not_logged(
    text: str, caplog: pytest.LogCaptureFixture
) -> None:
    assert read_tokens(text, "") is None
    assert "cannot be read" in caplog.text
    assert "tok-secret" not in caplog.text
