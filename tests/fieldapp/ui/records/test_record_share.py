"""Sharing a record with its respondent in the real window, through a real digi.me."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from PySide6.QtCore import QRect, Qt, QUrl
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea, QWidget

import fieldapp.ui.pages.record_share_desk as desk
from fieldapp.app import open_app
from fieldapp.connectors.digime.tokens import Tokens
from fieldapp.flows.pending import Pending
from fieldapp.flows.questions import Questions
from fieldapp.records import DIGIME, ConsentState, DeliveryState, DigimeContract
from fieldapp.settings import tokens_of
from fieldapp.ui.components import Pill, QrCode, RowButton
from fieldapp.ui.pages.record_detail import RecordDetailPage
from fieldapp.ui.pages.record_share import ShareCard
from fieldapp.ui.pages.sync import SyncPage
from fieldapp.ui.pages.sync_rows import WHY
from fieldapp.ui.theme import apply_theme
from fieldapp.vault import Vault
from tests.helpers.sandbox import SandboxProcess
from tests.helpers.screens import PASSPHRASE, Screen, clipped, screen, unnamed
from tests.helpers.story import PASSWORD, USER_NAME, fill, half_fill

Shown = tuple[Screen, str]


@pytest.fixture
def shown(qapp: QApplication, tmp_path: Path, sandbox: SandboxProcess) -> Iterator[Shown]:
    """A window over a laptop whose project asks each respondent, with one record; its id."""
    with open_app(tmp_path / "data", PASSPHRASE, use_keyring=False) as app:
        app.flows.account.choose_passphrase(PASSPHRASE)
        app.flows.account.open_project(sandbox.project_file("respondent"))
        app.flows.account.sign_in(USER_NAME, PASSWORD)
        app.flows.intake.refresh()
        record = fill(app, "householdRegistration", 0)
        with screen(app) as made:
            yield made, record
    apply_theme(qapp, "light")


def open_record(shown: Screen, record: str) -> RecordDetailPage:
    page = shown.go("records", record_id=record)
    shown.until(lambda: page.findChild(ShareCard) is not None)
    found = page.findChild(RecordDetailPage)
    assert isinstance(found, RecordDetailPage)
    return found


def press(shown: Screen, name: str) -> None:
    widget = shown.find(name)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(widget, Qt.Key.Key_Space)


def state(shown: Screen, record: str) -> ConsentState | None:
    consent = shown.app.store.consents.of(record)
    return consent.state if consent else None


def pill(shown: Screen) -> str:
    found = [w for w in shown.window.findChildren(Pill, "shareState") if w.isVisible()]
    return found[0].accessibleName() if found else ""


def link(shown: Screen, record: str) -> str:
    view = shown.app.flows.sharing.view(record)
    return view.link if view else ""


def ask_on_the_phone(shown: Screen, record: str) -> RecordDetailPage:
    page = open_record(shown, record)
    press(shown, "sharePhoneButton")
    shown.until(lambda: any(w.isVisible() for w in page.findChildren(QrCode)))
    return page


def test_given_in_this_laptops_browser(shown: Shown, sandbox: SandboxProcess) -> None:
    screen_, record = shown
    page = open_record(screen_, record)
    opened: list[QUrl] = []

    def browser(url: QUrl) -> bool:
        opened.append(url)
        return True

    page.shares.open_url = browser
    press(screen_, "shareBrowserButton")
    screen_.until(lambda: bool(opened))
    shown_last = httpx.get(sandbox.consent(opened[0].toString()), trust_env=False)
    assert "You can close this page" in shown_last.text
    screen_.until(lambda: pill(screen_) == "Access given")
    assert state(screen_, record) is ConsentState.GIVEN
    screen_.until(lambda: any("One more yes" in w.text() for w in _labels(page)))
    assert unnamed(page) == []
    press(screen_, "shareBrowserButton")
    screen_.until(lambda: len(opened) == 2)
    httpx.get(sandbox.consent(opened[1].toString()), trust_env=False)

    def nothing_left_to_ask() -> bool:
        acts = [w for w in page.findChildren(QWidget, "shareBrowserButton") if w.isVisible()]
        return pill(screen_) == "Access given" and not acts

    screen_.until(nothing_left_to_ask)


def test_before_the_first_sync_it_waits_for_the_respondent_and_for_no_sync(
    shown: Shown, sandbox: SandboxProcess
) -> None:
    screen_, record = shown
    flows = screen_.app.flows

    def owed() -> dict[str, tuple[str, str]]:
        rows = flows.board.outbox().rows
        return {d.destination: (d.state.value, d.reason.title if d.reason else "") for _, d in rows}

    asked = ("blocked", "It waits for the respondent's consent.")
    assert owed() == {"digit": ("waiting", ""), "digime": asked}
    assert flows.board.outbox().kinds == {"line": 1, "blocked": 1, "waiting": 0}
    page = screen_.go("sync")
    assert isinstance(page, SyncPage)
    screen_.until(lambda: page._model.rowCount() == 2)
    whys = [page._model.index(row, WHY).data() for row in range(2)]
    assert sorted(whys) == [
        "Goes with the next sync",
        "It waits for the respondent's consent. Open the record to ask them.",
    ]
    ask_on_the_phone(screen_, record)
    flows.sharing.answer(record, sandbox.consent(link(screen_, record)))
    assert owed()["digime"] == ("waiting", ""), "from now on it does go with the next"


def test_asked_on_a_phone_and_pasted(shown: Shown, sandbox: SandboxProcess) -> None:
    screen_, record = shown
    page = ask_on_the_phone(screen_, record)
    assert pill(screen_) == "Asked"
    code = next(w for w in page.findChildren(QrCode) if w.isVisible())
    screen_.until(lambda: code.visibleRegion().boundingRect() == code.rect())  # it came into sight by itself
    screen_.until(lambda: clipped(page) == [])
    assert unnamed(page) == []
    field = screen_.find("shareAnswer")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    QTest.keyClicks(field, "no answer at all")
    QTest.keyClick(field, Qt.Key.Key_Return)
    screen_.until(lambda: any("neither the address" in w.text() for w in _labels(page)))
    assert field.text() == "no answer at all", "what was typed stays"
    field.setText(sandbox.consent(link(screen_, record)))
    QTest.keyClick(field, Qt.Key.Key_Return)
    screen_.until(lambda: pill(screen_) == "Access given")


def test_denied_is_said_and_can_be_asked_again(shown: Shown, sandbox: SandboxProcess) -> None:
    screen_, record = shown
    page = ask_on_the_phone(screen_, record)
    httpx.get(sandbox.consent(link(screen_, record), allow=False), trust_env=False)
    screen_.until(lambda: pill(screen_) == "Said no")
    assert any("They said no" in w.text() for w in _labels(page))
    assert [w for w in page.findChildren(QWidget, "shareDeclineButton") if w.isVisible()] == []
    ask_on_the_phone(screen_, record)
    assert state(screen_, record) is ConsentState.ASKED


def test_offline_keeps_the_intent_and_asks_when_online(shown: Shown, sandbox: SandboxProcess) -> None:
    screen_, record = shown
    page = open_record(screen_, record)
    sandbox.stop()
    press(screen_, "sharePhoneButton")
    screen_.until(lambda: pill(screen_) == "To be asked")
    assert any("as soon as there is a network" in w.text() for w in _labels(page))
    home = screen_.go("home")
    screen_.until(lambda: bool(_rows(home)))
    assert _rows(home)[0].accessibleName().endswith("To be asked")
    _rows(home)[0].setFocus()
    QTest.keyClick(_rows(home)[0], Qt.Key.Key_Return)
    screen_.until(lambda: pill(screen_) == "To be asked")
    sandbox.start()
    screen_.courier.online_changed.emit(True)
    screen_.until(lambda: pill(screen_) == "Asked")
    assert any(w.isVisible() for w in page.findChildren(QrCode))


def test_a_failure_that_no_probe_sees_is_asked_again_by_itself(shown: Shown, sandbox: SandboxProcess) -> None:
    screen_, record = shown
    page = open_record(screen_, record)
    screen_.courier.probe()
    screen_.until(lambda: screen_.courier.online is True)
    sandbox.faults(on="oauth/authorize", status=503, times=1)
    press(screen_, "sharePhoneButton")
    screen_.until(lambda: pill(screen_) == "To be asked")
    screen_.until(page.shares.again.isActive)  # the intent is kept, and shown, before the failure comes
    page.shares.again.start(0)

    def asked() -> bool:
        if not page.shares.again.isActive():
            page.shares.again.start(1000)  # the page may not have read yet why nobody was asked
        return pill(screen_) == "Asked"

    screen_.until(asked)
    assert len(sandbox.requests("oauth/authorize")) >= 2


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ({"status": 403, "code": "SDKVersionInvalid"}, "does not take records from this version"),
        ({"status": 400, "code": "ValidationErrors"}, "refused"),
        ({"status": 429, "retry_after": 3600}, "asked us to wait"),
    ],
)
def test_what_waiting_does_not_mend_is_said_and_not_asked_again(
    shown: Shown, sandbox: SandboxProcess, fault: dict[str, object], words: str
) -> None:
    screen_, record = shown
    page = open_record(screen_, record)
    screen_.courier.probe()
    screen_.until(lambda: screen_.courier.online is True)
    sandbox.faults(on="oauth/authorize", **fault)
    press(screen_, "sharePhoneButton")
    screen_.until(lambda: pill(screen_) == "To be asked")
    screen_.until(lambda: any(words in w.text() for w in _labels(page)))
    screen_.courier.online_changed.emit(True)  # the network comes and goes: that is not what was missing
    screen_.settle()
    assert len(sandbox.requests("oauth/authorize")) == 1
    assert any(words in w.text() for w in _labels(page))
    if "retry_after" in fault:
        screen_.until(lambda: 3_500_000 < page.shares.again.remainingTime() <= 3_600_000)
    else:
        assert page.shares.again.remainingTime() == -1


def test_a_link_that_nobody_listens_for_is_made_anew(
    shown: Shown, sandbox: SandboxProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk, "_WAITS", 0)
    screen_, record = shown
    page = open_record(screen_, record)
    opened: list[str] = []

    def browser(url: QUrl) -> bool:
        opened.append(url.toString())
        return True

    page.shares.open_url = browser
    press(screen_, "shareBrowserButton")
    screen_.until(lambda: len(opened) == 1 and pill(screen_) == "Asked")
    assert screen_.bridge.drain("share"), "nobody came"
    screen_.settle()
    monkeypatch.setattr(desk, "_WAITS", 60)
    press(screen_, "shareBrowserButton")
    screen_.until(lambda: len(opened) == 2)
    assert opened[1] != opened[0]
    httpx.get(sandbox.consent(opened[1]), trust_env=False)
    screen_.until(lambda: pill(screen_) == "Access given")


def test_taken_back_while_the_answer_is_exchanged(
    shown: Shown, sandbox: SandboxProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen_, record = shown
    exchange, begun, goes_on = Questions.exchange, threading.Event(), threading.Event()

    def slow(questions: Questions, contract: DigimeContract, pending: Pending) -> Tokens:
        begun.set()
        assert goes_on.wait(30)
        return exchange(questions, contract, pending)

    monkeypatch.setattr(Questions, "exchange", slow)
    page = ask_on_the_phone(screen_, record)
    httpx.get(sandbox.consent(link(screen_, record)), trust_env=False)
    screen_.until(begun.is_set)
    press(screen_, "shareDeclineButton")
    screen_.until(lambda: pill(screen_) == "Not wanted")
    goes_on.set()
    screen_.until(lambda: any("taken back before the answer" in w.text() for w in _labels(page)))
    consent = screen_.app.store.consents.of(record)
    assert consent is not None
    assert consent.state is ConsentState.DECLINED
    vault = Vault(screen_.app.flows.data_folder, passphrase=PASSPHRASE, use_keyring=False)
    assert vault.get(tokens_of(consent.respondent)) is None


def _given_for_two(shown: Screen, sandbox: SandboxProcess, record: str) -> str:
    """Answer two records with one digi.me; return the second."""
    other = fill(shown.app, "householdRegistration", 1)
    for one in (record, other):
        shown.app.flows.sharing.answer(one, sandbox.consent(_link_of(shown, one), library="Amina"))
    return other


@pytest.mark.parametrize("yes", [True, False])
def test_one_digime_for_two_is_answered_by_keyboard(
    shown: Shown, sandbox: SandboxProcess, *, yes: bool
) -> None:
    screen_, record = shown
    other = _given_for_two(screen_, sandbox, record)
    page = open_record(screen_, other)
    title = screen_.app.store.consents.titles([record])[record]
    assert pill(screen_) == "To be looked at"
    asked = next(w for w in _labels(page) if "the same person or household?" in w.text())
    assert title in asked.text()
    assert unnamed(page) == []
    screen_.until(lambda: clipped(page) == [])
    if yes:
        press(screen_, "shareSameButton")
        screen_.until(lambda: pill(screen_) == "Access given")
        screen_.until(lambda: _went(screen_, other))
    else:
        press(screen_, "shareRevokeButton")
        screen_.until(lambda: pill(screen_) == "To be asked")
        assert any(w.isVisible() for w in page.findChildren(QWidget, "shareBrowserButton"))
        assert not _went(screen_, other)


def _went(shown: Screen, record: str) -> bool:
    rows = shown.app.store.outbox.deliveries([record])
    return next(row.state for row in rows if row.destination == DIGIME) is DeliveryState.DELIVERED


def test_taken_back(shown: Shown, sandbox: SandboxProcess) -> None:
    screen_, record = shown
    ask_on_the_phone(screen_, record)
    screen_.app.flows.sharing.answer(record, sandbox.consent(link(screen_, record)))
    screen_.bridge.changed.emit()
    open_record(screen_, record)
    screen_.until(lambda: pill(screen_) == "Access given")
    press(screen_, "shareRevokeButton")
    screen_.until(lambda: pill(screen_) == "Taken back")


def test_who_wants_no_copy_is_noted_by_keyboard_and_waited_for_no_more(
    shown: Shown, sandbox: SandboxProcess
) -> None:
    screen_, record = shown
    page = open_record(screen_, record)
    assert any("once the respondent agrees" in w.text() for w in _labels(page))
    press(screen_, "shareDeclineButton")
    screen_.until(lambda: pill(screen_) == "Not wanted")
    assert state(screen_, record) is ConsentState.DECLINED
    screen_.until(lambda: _focused(page) == "shareBrowserButton")
    screen_.until(lambda: any("does not want it there" in w.text() for w in _labels(page)))
    screen_.until(lambda: clipped(page) == [])
    assert unnamed(page) == []
    press(screen_, "sharePhoneButton")  # at any time
    screen_.until(lambda: pill(screen_) == "Asked")
    screen_.until(lambda: _focused(page) == "shareAnswer")
    states = {row.destination: row.state for row in screen_.app.store.outbox.deliveries([record])}
    assert states[DIGIME] is DeliveryState.WAITING


def test_the_page_stays_where_it_is_when_the_yes_arrives(shown: Shown, sandbox: SandboxProcess) -> None:
    screen_, record = shown
    screen_.window.resize(800, 600)
    page = ask_on_the_phone(screen_, record)
    scrolled = next(w for w in page.findChildren(QScrollArea) if w.isVisible()).verticalScrollBar()
    screen_.until(lambda: scrolled.value() > 0)  # the code came into sight
    before = scrolled.value()
    screen_.app.flows.sharing.answer(record, sandbox.consent(link(screen_, record)))
    screen_.bridge.changed.emit()
    screen_.until(lambda: pill(screen_) == "Access given")
    screen_.settle()
    card = next(w for w in page.findChildren(ShareCard) if w.isVisible())
    assert scrolled.value() == min(before, scrolled.maximum())
    assert not card.visibleRegion().isEmpty()
    screen_.until(lambda: page.isAncestorOf(QApplication.focusWidget() or screen_.window))


def _focused(page: RecordDetailPage) -> str:
    """Return the name of what the keyboard is on, where that is on the page."""
    focused = QApplication.focusWidget()
    return focused.objectName() if focused is not None and page.isAncestorOf(focused) else ""


def test_what_was_blocked_goes_once_it_is_given(shown: Shown, sandbox: SandboxProcess) -> None:
    screen_, record = shown
    screen_.app.flows.sync.run_once()
    row = next(d for d in screen_.app.store.outbox.deliveries([record]) if d.destination == DIGIME)
    assert row.state is DeliveryState.BLOCKED
    ask_on_the_phone(screen_, record)
    tries = row.attempts
    httpx.get(sandbox.consent(link(screen_, record)), trust_env=False)

    def went() -> bool:
        rows = screen_.app.store.outbox.deliveries([record])
        return next(d.attempts for d in rows if d.destination == DIGIME) > tries

    screen_.until(went)


def test_asking_is_the_last_step_of_the_form(shown: Shown, sandbox: SandboxProcess) -> None:
    screen_, _ = shown
    draft = half_fill(screen_.app, "householdDetails", {"/firstName": "Ana"}, "/firstName")
    finish(screen_, draft)
    screen_.until(lambda: focused(screen_) == "shareBrowserButton")
    assert state(screen_, draft) is None, "nobody is asked before a person does it"
    address = sandbox.consent(_link_of(screen_, draft))
    screen_.app.flows.sharing.answer(draft, address)
    later = screen_.app.flows.capture.edit(draft, "a slip")
    finish(screen_, later.draft.id)
    screen_.until(lambda: there(screen_, "homeSentence"))  # they said yes with the version before


def there(shown: Screen, name: str) -> bool:
    return any(w.isVisible() for w in shown.window.findChildren(QWidget, name))


def focused(shown: Screen) -> str:
    widget = shown.window.focusWidget()
    return widget.objectName() if widget is not None and widget.isVisible() else ""


def finish(shown: Screen, draft: str) -> None:
    shown.go("entry", draft_id=draft)
    shown.until(lambda: there(shown, "answer:/firstName"))
    press(shown, "finishButton")


def _link_of(shown: Screen, record: str) -> str:
    invitation = shown.app.flows.sharing.ask(record)
    assert invitation is not None
    invitation.close()
    return invitation.url


def test_the_key_leads_to_the_card(shown: Shown) -> None:
    screen_, record = shown
    page = open_record(screen_, record)
    QTest.keyClick(
        page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    screen_.until(lambda: screen_.find("shareBrowserButton").hasFocus())


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("scale", [100, 200])
def test_the_code_is_crisp_and_has_its_quiet_zone(
    shown: Shown, qapp: QApplication, theme: str, scale: int
) -> None:
    """Black and white alone, in squares of whole pixels, four modules of white around them."""
    screen_, record = shown
    screen_.app.flows.change_settings(theme=theme, text_scale=scale)
    screen_.window.reload()
    page = ask_on_the_phone(screen_, record)
    screen_.settle()
    code = next(w for w in page.findChildren(QrCode) if w.isVisible())
    image = code.grab().toImage()
    colours = {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(0, image.height(), 3)
    }
    assert colours == {"#000000", "#ffffff"}
    module = image.width() // code.modules
    assert module * code.modules == image.width()
    quiet = image.copy(QRect(0, 0, image.width(), 4 * module))
    assert {quiet.pixelColor(x, y).name() for x in range(quiet.width()) for y in range(quiet.height())} == {
        QColor("white").name()
    }
    assert image.pixelColor(4 * module, 4 * module) == QColor("black"), "the finder begins right after it"


def _labels(page: QWidget) -> list[QLabel]:
    return [w for w in page.findChildren(QLabel) if w.isVisible()]


def _rows(home: QWidget) -> list[RowButton]:
    return [w for w in home.findChildren(RowButton) if w.objectName().startswith("consent:")]
