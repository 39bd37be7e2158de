from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from fieldapp.flows.link import LinkReport
from fieldapp.flows.views import LastSync, SyncProgress
from fieldapp.settings import AutoSync
from fieldapp.ui.by_itself import Hold
from fieldapp.ui.by_itself import Standing as BySelf
from fieldapp.ui.components import Button, ProgressBar
from fieldapp.ui.pages.sync_card import Standing, SyncCard
from fieldapp.ui.pages.sync_words import link_words
from tests.fieldapp.ui.records.holdings import BUSY, NOW, put_away, show


@pytest.fixture
def card(look: None) -> Iterator[SyncCard]:
    made = SyncCard()
    show(made, 1200, 200)
    yield made
    put_away(made)


def text(card: SyncCard, name: str) -> str:
    label = card.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text()


def button(card: SyncCard, name: str) -> Button:
    found = card.findChild(Button, name)
    assert isinstance(found, Button)
    return found


def standing(**facts: Any) -> Standing:
    usual = {"records": 9, "unsent": 6, "online": True, "last": None, "stopped": False, "now": NOW}
    return Standing(**{**usual, **facts})


@pytest.mark.parametrize(
    ("records", "unsent", "sentence"),
    [
        (9, 6, "6 records still to send"),
        (9, 1, "1 record still to send"),
        (9, 0, "Nothing is left to send"),
        (0, 0, "Nothing to send yet"),
    ],
)
def test_the_sentence_is_the_truth_of_the_page(
    card: SyncCard, records: int, unsent: int, sentence: str
) -> None:
    card.show_standing(standing(records=records, unsent=unsent))
    assert text(card, "syncSentence") == sentence
    assert button(card, "syncNowButton").available is (unsent > 0)


@pytest.mark.parametrize(
    ("unsent", "online", "kind"),
    [(6, True, "primary"), (6, False, "normal"), (6, None, "normal"), (0, True, "normal")],
)
def test_sync_is_filled_only_when_it_can_send_something(
    card: SyncCard, unsent: int, online: bool | None, kind: str
) -> None:
    card.show_standing(standing(unsent=unsent, online=online))
    assert button(card, "syncNowButton").kind == kind


@pytest.mark.parametrize(
    ("facts", "line"),
    [
        ({}, "No sync on this laptop yet."),
        ({"last": LastSync(at=NOW, delivered=1)}, ": 1 receipt came back."),
        ({"last": LastSync(at=NOW, delivered=4)}, ": 4 receipts came back."),
        ({"last": LastSync(at=NOW, delivered=0, problem=BUSY)}, ": it could not send everything."),
        ({"stopped": True}, "The sync was stopped. Nothing is lost: what is left goes with the next one."),
        ({"online": False}, "The server does not answer now. The records are saved on this disk."),
    ],
)
def test_the_line_under_it_tells_of_the_last_sync(card: SyncCard, facts: dict[str, Any], line: str) -> None:
    card.show_standing(standing(**facts))
    assert line in text(card, "syncLine")


def test_progress_has_numbers_and_green_is_only_what_was_confirmed(card: SyncCard) -> None:
    card.show_start(6)
    assert text(card, "syncSentence") == "Sending 6 records"
    assert not button(card, "syncNowButton").isVisible()
    progress = SyncProgress(
        records_done=3,
        records_total=6,
        deliveries_done=8,  # settled, among them refused ones
        deliveries_total=10,
        bytes_sent=200_000,
        bytes_total=400_000,
        doing="Waiting for the server to confirm",
        destination="digit",
    )
    card.show_progress(progress, confirmed=3)
    assert text(card, "syncRecords") == "3 of 6 records"
    assert text(card, "syncDoing") == "· 0.2 of 0.4 MB · DIGIT: Waiting for the server to confirm"
    bar = card.findChild(ProgressBar, "syncProgress")
    assert isinstance(bar, ProgressBar)
    assert bar.value() / bar.maximum() == pytest.approx(0.3)
    assert "3 of 6 records" in bar.accessibleDescription()


def test_progress_says_how_far_one_long_file_is(card: SyncCard) -> None:
    progress = SyncProgress(
        records_done=0,
        records_total=1,
        deliveries_done=0,
        deliveries_total=1,
        bytes_sent=1_200_000,
        bytes_total=9_000_000,
        doing="Sending",
        destination="digit",
        file_sent=1_200_000,
        file_total=4_000_000,
    )
    card.show_start(1)
    card.show_progress(progress, confirmed=0)
    assert text(card, "syncDoing") == "· 1.2 of 9.0 MB · DIGIT: Sending, this file 1.2 of 4.0 MB"


def test_one_thing_is_said_at_a_time_while_a_pause_takes_hold(card: SyncCard, qtbot: QtBot) -> None:
    card.show_by_itself(BySelf("always", ""))
    card.show_start(6)
    qtbot.mouseClick(button(card, "pauseSyncButton"), Qt.MouseButton.LeftButton)
    card.show_by_itself(BySelf("always", "paused"))
    progress = SyncProgress(
        records_done=0,
        records_total=6,
        deliveries_done=0,
        deliveries_total=12,
        bytes_sent=0,
        bytes_total=900,
        doing="Sending",
    )
    card.show_progress(progress, confirmed=0)
    assert text(card, "syncSentence") == "Pausing the sync"
    assert button(card, "cancelSyncButton").text() == "Pausing"
    assert text(card, "bySelfLine") == ""
    card.show_standing(standing())
    assert text(card, "syncSentence") == "6 records still to send"
    assert text(card, "bySelfLine").startswith("Paused")


def test_cancel_says_at_once_that_it_stops_and_can_be_pressed_once(card: SyncCard, qtbot: QtBot) -> None:
    card.show_start(6)
    cancel = button(card, "cancelSyncButton")
    assert cancel.kind == "normal"
    with qtbot.waitSignal(card.cancel_asked):
        qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert (
        text(card, "syncLine")
        == "It ends within seconds. Nothing is lost: what is on its way goes again later."
    )
    assert text(card, "syncSentence") == "Stopping the sync"
    assert text(card, "bySelfLine") == ""
    with qtbot.assertNotEmitted(card.cancel_asked):
        qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    card.show_standing(standing())
    card.show_start(6)
    assert cancel.available
    assert cancel.text() == "Cancel"


def test_the_keyboard_stays_on_the_card_when_sync_turns_into_cancel(card: SyncCard, qtbot: QtBot) -> None:
    card.activateWindow()
    card.show_standing(standing())
    card.focus_act()
    qtbot.waitUntil(button(card, "syncNowButton").hasFocus, timeout=5000)
    card.show_start(6)
    assert button(card, "cancelSyncButton").hasFocus()
    card.show_standing(standing(unsent=0))
    assert button(card, "syncNowButton").hasFocus()


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, "working out the time"),
        (1.0, "less than a minute left"),
        (60.5, "about 2 min left"),
        (3500.0, "about 59 min left"),
        (3700.0, "about 2 h left"),
    ],
)
def test_the_time_left_is_rounded_up_and_not_made_up(
    card: SyncCard, seconds: float | None, words: str
) -> None:
    card.show_start(3)
    speed = None if seconds is None else 1200.0
    progress = SyncProgress(
        records_done=1,
        records_total=3,
        deliveries_done=1,
        deliveries_total=3,
        bytes_sent=100_000,
        bytes_total=400_000,
        doing="Sending",
        destination="digit",
        bytes_per_second=speed,
        seconds_left=seconds,
    )
    card.show_progress(progress, 0)
    assert text(card, "syncTimeLeft") == words
    assert ("1.2 kB a second" in text(card, "syncDoing")) is (speed is not None)


@pytest.mark.parametrize(
    ("mode", "hold", "words"),
    [
        ("always", "", "over any network"),
        ("unmetered", "", "not metered"),
        ("unmetered", "metered", "This network is metered"),
        ("unmetered", "unknown", "cannot tell"),
        ("off", "off", "Press Sync"),
        ("always", "paused", "until you resume"),
        ("always", "signed-out", "Nobody is signed in"),
    ],
)
def test_what_goes_by_itself_is_said(card: SyncCard, mode: AutoSync, hold: Hold, words: str) -> None:
    card.show_by_itself(BySelf(mode, hold))
    card.show_standing(standing())
    assert words in text(card, "bySelfLine")
    assert button(card, "pauseSyncButton").isVisible() is (hold not in {"off", "paused"})
    assert button(card, "syncNowButton").text() == ("Resume" if hold == "paused" else "Sync")


@pytest.mark.parametrize(
    ("report", "kind", "title"),
    [
        ({"bytes_per_second": 1000.0}, "info", "Good for about 15 records a minute"),
        ({"bytes_per_second": 1_000_000.0}, "info", "Good for more than 10000 records a minute"),
        ({"bytes_per_second": 10.0}, "info", "A record takes about 7 min on this link"),
        ({"bytes_per_second": 1000.0, "signed_in": False}, "block", "Good for about 15 records a minute"),
        ({}, "wait", "The server answers, but the link broke before it could be measured"),
    ],
)
def test_what_a_link_is_good_for(look: None, report: dict[str, Any], kind: str, title: str) -> None:
    found = LinkReport(**{"signed_in": True, "round_trip": 0.2, **report})
    said = link_words(found)
    assert said[0] == kind
    assert said[1] in {title, title.replace("10000", "10,000")}  # as the app's language groups figures
    assert "200 ms" in said[2]
