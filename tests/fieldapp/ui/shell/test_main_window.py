"""The frame: pages by key, what is not sent always in sight, the network followed."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from fieldapp.app import App
from fieldapp.errors import SignInNeeded, Unreachable
from fieldapp.flows.views import SyncProgress, SyncReport
from fieldapp.records import Reason
from fieldapp.ui import theme
from fieldapp.ui.components import Text
from fieldapp.ui.key_list import KeyList
from fieldapp.ui.top_bar import percent
from fieldapp.ui.window_shape import roomy
from tests.helpers.screens import Screen, clipped, screen, unnamed

CTRL = Qt.KeyboardModifier.ControlModifier
NOW = datetime(2026, 11, 21, 9, 12, tzinfo=UTC)


def progress(done: int, total: int, sent: int = 0, size: int = 0) -> SyncProgress:
    return SyncProgress(
        records_done=done,
        records_total=total,
        deliveries_done=done,
        deliveries_total=total,
        bytes_sent=sent,
        bytes_total=size,
        doing="Uploading",
    )


def page_shown(shown: Screen) -> str:
    page = shown.window.stack.currentWidget()
    return page.objectName() if page else ""


def online(shown: Screen, value: bool | None) -> None:
    shown.courier.online = value
    shown.courier.online_changed.emit(value)


@pytest.mark.parametrize(
    ("key", "page"),
    [
        (Qt.Key.Key_1, "home"),
        (Qt.Key.Key_2, "forms"),
        (Qt.Key.Key_3, "records"),
        (Qt.Key.Key_4, "sync"),
        (Qt.Key.Key_5, "settings"),
    ],
)
def test_alt_and_a_number_go_to_a_page(shown: Screen, key: Qt.Key, page: str):
    QTest.keyClick(shown.window, key, Qt.KeyboardModifier.AltModifier)
    assert page_shown(shown) == f"page.{page}"
    assert [name for name, button in shown.window.rail.buttons.items() if button.isChecked()] == [page]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_rail_is_pressed_by_keyboard(shown: Screen, key: Qt.Key):
    button = shown.window.rail.buttons["records"]
    button.setFocus()
    QTest.keyClick(button, key)
    assert page_shown(shown) == "page.records"


@pytest.mark.parametrize("width", [1366, 1024])
def test_the_rail_tells_its_names_and_keys(shown: Screen, width: int):
    shown.window.resize(width, 700)
    assert shown.window.rail.buttons["settings"].toolTip() == "Settings (Alt+5)"


def test_control_and_a_number_start_a_form(shown: Screen):
    second = shown.app.flows.board.forms()[1].title
    QTest.keyClick(shown.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    shown.until(lambda: page_shown(shown) == "page.entry")
    shown.until(lambda: len(shown.app.flows.board.drafts()) == 3)
    assert shown.app.flows.board.drafts()[0].form_title == second


def test_a_number_without_a_form_does_nothing(shown: Screen):
    QTest.keyClick(shown.window, Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    shown.settle()
    assert page_shown(shown) == "page.home"


@pytest.mark.parametrize("page", ["records", "entry"])
def test_where_no_form_shows_its_key_control_and_a_number_say_so_and_take_nothing_away(
    shown: Screen, page: str
):
    draft = shown.app.flows.board.drafts()[0].id
    shown.go(page, **({"draft_id": draft} if page == "entry" else {}))
    drafts = len(shown.app.flows.board.drafts())
    QTest.keyClick(QApplication.focusWidget() or shown.window, Qt.Key.Key_2, CTRL)
    shown.settle()
    assert page_shown(shown) == f"page.{page}"
    assert shown.window.scene().draft == (draft if page == "entry" else "")
    assert len(shown.app.flows.board.drafts()) == drafts
    assert shown.window.notices.isVisible()
    assert shown.window.notices.title.text().startswith("Ctrl+2 starts a form only on Home and Forms")
    shown.go("home")
    assert not shown.window.notices.isVisible(), "it was about the page before"


def test_control_r_goes_on_with_the_newest_draft(shown: Screen):
    QTest.keyClick(shown.window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    shown.until(lambda: page_shown(shown) == "page.entry")
    assert not shown.window.top_bar.isVisible()
    assert shown.window.rail.buttons["forms"].isChecked()


def keys_shown(shown: Screen) -> list[KeyList]:
    return [card for card in shown.window.findChildren(KeyList) if card.isVisible()]


@pytest.mark.parametrize("page", ["home", "settings", "sign_in"])
@pytest.mark.parametrize("end", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_F1])
def test_f1_shows_the_keys_on_every_page(shown: Screen, page: str, end: Qt.Key):
    shown.go(page)
    before = QApplication.focusWidget()
    QTest.keyClick(shown.window, Qt.Key.Key_F1)
    (card,) = keys_shown(shown)
    shown.until(card.close_button.hasFocus)
    said = [label.text() for label in card.findChildren(Text) if label.isVisible()]
    assert {"Settings", "Finish", "Put into the bin for 30 days"} <= set(said)
    assert clipped(card) == []
    assert unnamed(card) == []
    QTest.keyClick(card.close_button, end)
    shown.until(lambda: not keys_shown(shown))
    shown.window.activateWindow()
    shown.until(lambda: QApplication.focusWidget() is before)


@pytest.mark.parametrize("scale", [100, 200])
def test_the_keys_fit_into_a_small_window(shown: Screen, scale: int):
    theme.apply_theme(theme.application(), "contrast", scale)
    shown.window.resize(1024, 640)
    shown.window.show_keys()
    (card,) = keys_shown(shown)
    QApplication.processEvents()
    assert card.height() <= shown.window.height()
    assert card.width() <= shown.window.width()
    assert clipped(card) == []
    card.accept()


def test_control_q_closes_the_window(shown: Screen):
    QTest.keyClick(shown.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not shown.window.isVisible()


@pytest.mark.parametrize(
    ("width", "height", "fits"),
    [(1366, 768, False), (1366, 799, False), (1280, 1024, False), (1366, 800, True), (1920, 1040, True)],
)
def test_the_window_is_maximised_where_its_frame_has_no_room(width: int, height: int, fits: bool):
    assert roomy(QSize(width, height)) is fits


@pytest.mark.usefixtures("themed")
def test_the_window_opens_as_its_screen_allows(worked: App):
    with screen(worked) as shown:
        shown.window.hide()
        shown.window.open_up()
        free = shown.window.screen().availableSize()
        assert shown.window.isVisible()
        assert shown.window.isMaximized() is not roomy(free)


def test_keys_do_nothing_behind_the_sign_in_page(shown: Screen):
    shown.go("sign_in")
    QTest.keyClick(shown.window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert shown.window.sign_in.isVisible()


@pytest.mark.parametrize("page", ["home", "forms", "records", "sync", "settings"])
def test_what_is_not_sent_is_always_in_sight(shown: Screen, page: str):
    shown.go(page)
    assert shown.window.top_bar.unsent.isVisible()
    assert shown.window.top_bar.unsent.text() == "2 not sent"
    assert shown.window.rail.buttons["sync"].accessibleDescription() == "2 records not sent"


def test_a_narrow_window_folds_the_rail_and_keeps_the_chips(shown: Screen):
    assert shown.window.rail.width() == 84
    shown.window.resize(1024, 640)
    QApplication.processEvents()
    assert shown.window.rail.width() == 56
    assert shown.window.rail.buttons["home"].toolTip().startswith("Home")
    assert shown.window.top_bar.network.isVisible()
    assert shown.window.top_bar.unsent.isVisible()
    assert shown.window.minimumWidth() == 1024
    assert shown.window.minimumHeight() == 640


def test_every_page_has_names_for_its_controls(shown: Screen):
    for page in ("records", "sync"):
        shown.go(page)
        assert unnamed(shown.window.rail) == []
        assert unnamed(shown.window.top_bar) == []


class TestNetwork:
    def test_sync_is_filled_only_with_a_network_and_something_to_send(self, shown: Screen):
        bar = shown.window.top_bar
        assert bar.sync.kind == "normal"
        online(shown, True)
        assert (bar.network.text(), bar.sync.kind) == ("Online", "primary")
        online(shown, False)
        assert bar.sync.kind == "normal"

    def test_says_since_when_there_is_no_network(self, shown: Screen):
        bar = shown.window.top_bar
        bar.show_network(False, NOW, NOW)
        assert bar.network.text() == f"No network since {NOW.astimezone():%H:%M}"
        bar.show_network(None, None, NOW)
        assert bar.network.text() == "Network not known yet"

    def test_offers_to_send_when_it_comes_back(self, shown: Screen):
        online(shown, False)
        assert not shown.window.notices.isVisible()
        online(shown, True)
        assert shown.window.notices.title.text() == "The network is back. 2 records can go now."
        QTest.keyClick(shown.find("sendNowButton"), Qt.Key.Key_Space)
        assert shown.courier.running
        shown.until(lambda: not shown.courier.running)

    def test_asks_nobody_where_records_go_by_themselves(self, shown: Screen):
        shown.courier.by_itself.watch()
        shown.until(lambda: shown.courier.by_itself.standing is not None)
        online(shown, False)
        online(shown, True)
        assert not shown.window.notices.isVisible()

    def test_does_not_offer_at_the_start(self, shown: Screen):
        online(shown, True)
        assert not shown.window.notices.isVisible()


class TestSync:
    def test_f5_starts_and_says_how_it_ended(self, shown: Screen):
        QTest.keyClick(shown.window, Qt.Key.Key_F5)
        assert shown.courier.running
        assert shown.window.top_bar.sync.text() == "Syncing"
        shown.until(lambda: not shown.courier.running)
        shown.settle()
        assert shown.window.top_bar.sync.text() == "Sync"
        assert shown.app.flows.board.unsent() == 2
        assert shown.window.notices.isVisible()

    @pytest.mark.parametrize("page", ["home", "sync"])
    def test_f5_with_nothing_to_send_says_so_and_when_the_last_sync_was(self, fresh: Screen, page: str):
        fresh.go(page)
        online(fresh, False)
        QTest.keyClick(fresh.window, Qt.Key.Key_F5)
        fresh.until(lambda: not fresh.courier.running)
        fresh.until(fresh.window.notices.isVisible)
        notices = fresh.window.notices
        assert notices.title.text() == "Nothing is left to send"
        last = fresh.app.flows.board.last_sync()
        assert last is not None
        assert notices.why.text() == f"Last sync: {last.at.astimezone():%H:%M}"

    def test_f5_while_nobody_is_signed_in_says_that(self, fresh: Screen):
        fresh.app.flows.account.sign_out()
        fresh.go("home")
        QTest.keyClick(fresh.window, Qt.Key.Key_F5)
        fresh.until(fresh.window.notices.isVisible)
        assert fresh.window.notices.title.text().startswith("Nobody is signed in")

    def test_pressing_it_again_shows_the_one_that_runs(self, shown: Screen):
        QTest.keyClick(shown.window, Qt.Key.Key_F5)
        QTest.keyClick(shown.window, Qt.Key.Key_F5)
        assert page_shown(shown) == "page.sync"
        shown.until(lambda: not shown.courier.running)

    @pytest.mark.parametrize(
        ("report", "shown_percent"),
        [
            (progress(0, 0), 0),
            (progress(1, 4), 25),
            (progress(1, 4, 57, 100), 57),
            (progress(3, 4, 100, 100), 99),
            (progress(4, 4, 90, 100), 100),
        ],
    )
    def test_how_far_it_is(self, report: SyncProgress, shown_percent: int):
        assert percent(report) == shown_percent

    def test_the_button_says_how_far_it_is(self, shown: Screen):
        shown.window.top_bar.show_syncing(progress(1, 4, 57, 100), running=True)
        assert shown.window.top_bar.sync.text() == "Syncing 57 %"

    def test_the_button_moves_while_one_long_file_goes_up(self, shown: Screen):
        on_its_way = progress(0, 1, 0, 9_000_000).model_copy(
            update={"file_sent": 1_200_000, "file_total": 4_000_000}
        )
        shown.window.top_bar.show_syncing(on_its_way, running=True)
        assert shown.window.top_bar.sync.text() == "Syncing 0 % · 1.2 of 4.0 MB"

    def test_a_notice_leads_to_what_helps(self, shown: Screen):
        shown.courier.finished.emit(SyncReport(blocked=2, problem=Reason.of(SignInNeeded("401"))))
        assert shown.window.notices.title.text() == SignInNeeded.title
        QTest.keyClick(shown.find("noticeSignInButton"), Qt.Key.Key_Space)
        assert shown.window.sign_in.isVisible()

    def test_a_notice_can_be_hidden(self, shown: Screen):
        shown.courier.failed.emit(Unreachable("x"))
        assert shown.window.notices.isVisible()
        QTest.keyClick(shown.find("hideNoticeButton"), Qt.Key.Key_Space)
        assert not shown.window.notices.isVisible()

    def test_a_sync_without_trouble_says_nothing_here(self, shown: Screen):
        shown.courier.finished.emit(SyncReport(delivered=2))
        assert not shown.window.notices.isVisible()


class TestWindow:
    def test_stays_open_while_the_disk_refuses_what_was_typed(self, shown: Screen):
        refusing = _Refusing()
        shown.window._pages["entry"] = refusing
        shown.window.stack.addWidget(refusing)
        event = QCloseEvent()
        shown.window.closeEvent(event)
        assert not event.isAccepted()
        assert shown.window.stack.currentWidget() is refusing
        refusing.saved = True
        event = QCloseEvent()
        shown.window.closeEvent(event)
        assert event.isAccepted()

    def test_follows_the_theme_of_the_settings(self, shown: Screen):
        shown.app.flows.change_settings(theme="contrast")
        shown.window.reload()
        shown.until(lambda: theme.current().name == "contrast")

    def test_focus_is_seen_wherever_it_goes(self, shown: Screen):
        seen: set[str] = set()
        for _ in range(12):
            QTest.keyClick(QApplication.focusWidget() or shown.window, Qt.Key.Key_Tab)
            focused = QApplication.focusWidget()
            assert focused is not None
            assert focused.property("ring") == "none" or shown.window.ring.isVisible()
            seen.add(focused.objectName() or focused.accessibleName())
        assert len(seen) > 8


class _Refusing(QWidget):
    """A page whose answers the disk does not take."""

    def __init__(self) -> None:
        super().__init__()
        self.saved = False

    def settle_now(self) -> bool:
        return self.saved
