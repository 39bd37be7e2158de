from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from fieldapp.records import DIGIME, Reason
from fieldapp.ui.components.pills import KINDS
from fieldapp.ui.pages.custody import (
    fingerprint,
    kind_of,
    needs_sign_in,
    nowhere,
    of_delivery,
    of_draft,
    on_disk,
    pill_of,
)
from tests.fieldapp.ui.records.holdings import BUSY, LOST, NOW, SIGN_IN, TAKEN, delivery


@pytest.mark.parametrize(
    ("state", "reason", "sign", "text", "spoken"),
    [
        ("waiting", None, "empty", "not sent yet", "DIGIT: waiting, goes with the next sync"),
        ("waiting", BUSY, "waiting", "next sync", "DIGIT: waiting, goes with the next sync"),
        ("sending", None, "part", "sending", "DIGIT: sending"),
        ("unconfirmed", LOST, "unconfirmed", "not confirmed", "DIGIT: sent, not confirmed yet"),
        ("blocked", SIGN_IN, "blocked", "sign in again", "DIGIT: blocked, sign in again"),
        ("blocked", BUSY, "blocked", "needs you", "DIGIT: blocked, needs you"),
        ("refused", TAKEN, "refused", "refused", "DIGIT: refused, needs you"),
        ("delivered", None, "full", "14:36", "DIGIT: delivered 14:36"),
    ],
)
def test_each_state_has_a_sign_a_word_and_a_spoken_place(
    state: str, reason: Reason | None, sign: str, text: str, spoken: str
) -> None:
    at = datetime(2026, 11, 20, 14, 36, tzinfo=UTC)
    node = of_delivery(delivery("r", state=state, reason=reason, updated_at=at), NOW, zone=UTC)
    assert (node.state, node.text, node.spoken) == (sign, text, spoken)


def test_a_locked_sign_in_is_to_be_unlocked() -> None:
    locked = Reason(code="vault-locked", title="Locked.")
    assert of_delivery(delivery("r", state="blocked", reason=locked), NOW).text == "unlock first"
    assert needs_sign_in(locked)
    assert needs_sign_in(SIGN_IN)
    assert not needs_sign_in(TAKEN)
    assert not needs_sign_in(None)


def test_a_retry_says_when() -> None:
    row = delivery("r", reason=BUSY, next_try_at=NOW + timedelta(seconds=100))
    node = of_delivery(row, NOW)
    assert (node.state, node.text) == ("waiting", "retry in 2 min")
    assert node.spoken == "DIGIT: waiting, retry in 2 min"


def test_green_is_only_for_what_is_on_the_disk_or_confirmed() -> None:
    states = ("waiting", "sending", "unconfirmed", "blocked", "refused", "delivered")
    full = [s for s in states if of_delivery(delivery("r", state=s, reason=BUSY), NOW).state == "full"]
    assert full == ["delivered"]
    assert on_disk(NOW, NOW, zone=UTC).state == "full"
    assert of_draft(DIGIME, first=False).state == "empty"


def test_a_draft_says_what_has_to_happen_first() -> None:
    assert of_draft("digit", first=True).text == "finish first"
    assert of_draft("digime", first=False).spoken == "digi.me: not yet, finish the draft first"
    assert nowhere("digime").spoken == "digi.me: not asked for"


def test_pills_name_the_state() -> None:
    assert pill_of(delivery("r")) == ("line", "In line")
    assert pill_of(delivery("r", reason=BUSY)) == ("waiting", "Waiting")
    assert pill_of(delivery("r", state="unconfirmed")) == ("unconfirmed", "Not confirmed")
    assert kind_of(delivery("r", state="delivered")) == "delivered"


def test_a_fingerprint_can_be_read_aloud_and_keeps_its_direction() -> None:
    shown = fingerprint("0123456789abcdef" * 4)
    assert shown.startswith("\N{FIRST STRONG ISOLATE}01234567 89abcdef ")
    assert shown.endswith("\N{POP DIRECTIONAL ISOLATE}")
    assert shown.count(" ") == 7


def test_green_is_only_for_what_is_proved() -> None:
    doubtful = delivery("r", state="delivered", proved=False)
    node = of_delivery(doubtful, NOW)
    assert (node.state, node.text, node.tone) == ("part", "not proved", "wait")
    assert node.spoken == "DIGIT: taken by the server, not proved"
    assert pill_of(doubtful) == ("unproved", "Not proved")
    assert KINDS["unproved"][1] != "safe"
    assert kind_of(doubtful) == "delivered", "it is not owed any more: lists and counts know it as delivered"
