"""Sign-in: nothing typed is ever lost, every case of the vault has its fields."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QStyle, QStyleOptionComboBox, QWidget

from fieldapp.app import open_app
from fieldapp.errors import Unreachable, VaultWrongPassphrase
from fieldapp.ui import theme
from fieldapp.ui.components import Text
from fieldapp.ui.language import load_language
from fieldapp.ui.pages.forms import FormsPage
from fieldapp.ui.pages.sign_in import SignInPage
from tests.helpers.sandbox import SandboxProcess
from tests.helpers.screens import NOBODY, PASSPHRASE, Screen, clipped, screen

USER, PASSWORD = "amina.bello", "Field@2026"


@pytest.fixture
def new(themed: QApplication, tmp_path: Path) -> Generator[Screen]:
    """A laptop out of the box, on a machine without a secret store."""
    with open_app(tmp_path / "new", use_keyring=False) as app, screen(app) as window:
        yield window


@pytest.fixture
def locked(themed: QApplication, worked_folder: Path) -> Generator[Screen]:
    """A laptop whose vault waits for its passphrase."""
    with open_app(worked_folder, use_keyring=False) as app, screen(app) as window:
        yield window


def type_into(shown: Screen, **texts: str) -> None:
    for name, text in texts.items():
        editor = shown.find(name)
        assert isinstance(editor, QLineEdit)
        editor.clear()
        QTest.keyClicks(editor, text)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def visible(shown: Screen) -> set[str]:
    editors = shown.window.sign_in.findChildren(QLineEdit)
    return {editor.objectName() for editor in editors if editor.isVisible()}


def test_a_new_laptop_asks_for_everything_once(new: Screen):
    assert visible(new) == {
        "serverAddress", "tenant", "campaign", "userName", "password", "passphrase", "passphraseAgain",
    }  # fmt: skip
    assert not new.window.rail.isVisible()
    assert new.find("serverAddress").hasFocus()


def test_what_is_missing_is_said_at_the_field(new: Screen):
    QTest.keyClick(new.find("signInButton"), Qt.Key.Key_Space)
    card = new.window.sign_in.card
    assert card.server.property("bad") == "1"
    assert card.server.hasFocus()
    assert "An answer is needed." in card.user_name.accessibleDescription()


def test_the_mark_goes_as_soon_as_the_field_is_filled(new: Screen):
    QTest.keyClick(new.find("signInButton"), Qt.Key.Key_Space)
    card = new.window.sign_in.card
    type_into(new, userName="a")
    assert card.user_name.property("bad") != "1"
    assert "An answer is needed." not in card.user_name.accessibleDescription()
    assert card.tenant.property("bad") == "1"


def test_an_address_without_its_beginning_is_marked_before_anybody_is_asked(new: Screen):
    type_into(new, serverAddress="digit.example.org", tenant="mz", campaign="LLIN-2026", userName=USER)
    type_into(new, password=PASSWORD, passphrase=PASSPHRASE, passphraseAgain=PASSPHRASE)
    QTest.keyClick(new.find("password"), Qt.Key.Key_Return)
    card = new.window.sign_in.card
    assert card.server.hasFocus()
    assert card.server.property("bad") == "1"
    assert "Begin with https://" in card.server.accessibleDescription()
    assert not card.trouble.isVisible()
    assert new.app.flows.account.view().project is None


def test_tab_and_enter_never_show_a_secret(new: Screen):
    password = new.window.sign_in.card.password
    password.setFocus()
    QTest.keyClicks(password, PASSWORD)
    QTest.keyClick(password, Qt.Key.Key_Return)
    assert password.echoMode() is QLineEdit.EchoMode.Password
    password.setFocus()
    QTest.keyClick(password, Qt.Key.Key_Tab)  # on to the passphrase, not to the eye
    assert focused() is new.window.sign_in.card.passphrase
    QTest.keyClicks(focused(), "v")
    assert password.text() == PASSWORD


@pytest.mark.parametrize(
    ("first", "second", "field"),
    [("short", "short", "passphrase"), ("long enough", "other one", "passphraseAgain")],
)
def test_a_passphrase_must_be_long_and_typed_twice_the_same(new: Screen, first: str, second: str, field: str):
    type_into(new, serverAddress=NOBODY, tenant="mz.nampula", campaign="LLIN-2026", userName=USER)
    type_into(new, password=PASSWORD, passphrase=first, passphraseAgain=second)
    QTest.keyClick(new.find("password"), Qt.Key.Key_Return)
    assert new.find(field).property("bad") == "1"
    assert new.app.flows.account.view().vault == "new"


def test_a_failed_try_clears_no_field(new: Screen):
    typed = {
        "serverAddress": NOBODY,
        "tenant": "mz.nampula",
        "campaign": "LLIN-2026",
        "userName": USER,
        "password": PASSWORD,
        "passphrase": PASSPHRASE,
        "passphraseAgain": PASSPHRASE,
    }
    type_into(new, **typed)
    QTest.keyClick(new.find("password"), Qt.Key.Key_Return)
    card = new.window.sign_in.card
    assert not card.go.available
    new.until(card.trouble.isVisible)
    new.settle()
    assert card.trouble.title.text() == Unreachable.title
    assert card.go.available
    editors = new.window.sign_in.findChildren(QLineEdit)
    assert {e.objectName(): e.text() for e in editors if e.objectName()} == typed
    assert new.app.flows.account.view().project is not None
    assert clipped(new.window.sign_in) == []


def test_a_failed_try_elsewhere_leaves_the_project_in_use(themed: QApplication, worked_folder: Path):
    """What is finished would be owed to the other place."""
    with open_app(worked_folder, PASSPHRASE, use_keyring=False) as app:
        before = app.flows.account.view().project
        assert before is not None
        app.flows.account.sign_out()
        with screen(app) as shown:
            shown.window.go("sign_in")
            shown.settle()
            card = shown.window.sign_in.card
            card.campaign.setText("ANOTHER-2027")
            card.user_name.setText(USER)
            card.password.setText(PASSWORD)
            card.submit()
            shown.until(card.trouble.isVisible)
            shown.settle()
            assert card.campaign.text() == "ANOTHER-2027"
            assert app.flows.account.view().project == before


def test_an_address_that_cannot_be_is_refused_before_anything_is_sent(new: Screen):
    type_into(new, serverAddress="http://server.example.org", tenant="mz.nampula", campaign="LLIN-2026")
    type_into(new, userName=USER, password=PASSWORD, passphrase=PASSPHRASE, passphraseAgain=PASSPHRASE)
    QTest.keyClick(new.find("signInButton"), Qt.Key.Key_Space)
    card = new.window.sign_in.card
    new.until(card.trouble.isVisible)
    QTest.keyClick(card.trouble.toggle, Qt.Key.Key_Space)
    assert "https://" in card.trouble.detail.text()
    assert PASSWORD not in card.trouble.detail.text()


def test_work_can_go_on_without_signing_in(new: Screen):
    QTest.keyClick(new.find("workNowButton"), Qt.Key.Key_Space)
    assert new.window.rail.isVisible()
    assert new.find("topSignInButton").isVisible()


def test_escape_puts_it_off(new: Screen):
    QTest.keyClick(new.find("serverAddress"), Qt.Key.Key_Escape)
    assert new.window.rail.isVisible()


def test_a_project_file_fills_in_the_project(new: Screen, sandbox: SandboxProcess, tmp_path: Path):
    file = tmp_path / "project.json"
    file.write_bytes(sandbox.project_file())
    new.window.sign_in.open_project(str(file))
    new.until(lambda: "serverAddress" not in visible(new))
    assert new.window.sign_in.card.change.isVisible()
    type_into(new, userName=USER, password=PASSWORD, passphrase=PASSPHRASE, passphraseAgain=PASSPHRASE)
    QTest.keyClick(new.find("password"), Qt.Key.Key_Return)
    new.until(new.window.rail.isVisible)
    assert new.app.flows.account.view().user is not None
    new.until(lambda: len(new.app.flows.board.forms()) == 3)  # the forms come by themselves
    assert new.window.sign_in.card.password.text() == ""


def test_a_campaign_that_the_server_does_not_know_is_said(
    new: Screen, sandbox: SandboxProcess, tmp_path: Path
):
    file = tmp_path / "project.json"
    file.write_bytes(sandbox.project_file())
    new.window.sign_in.open_project(str(file))
    new.until(lambda: "serverAddress" not in visible(new))
    type_into(new, userName=USER, password=PASSWORD, passphrase=PASSPHRASE, passphraseAgain=PASSPHRASE)
    QTest.keyClick(new.find("password"), Qt.Key.Key_Return)
    new.until(lambda: len(new.app.flows.board.forms()) == 3)
    before = new.app.flows.account.view()
    new.window.go("sign_in")
    new.settle()
    card = new.window.sign_in.card
    card.campaign.setText("MISSPELT")
    card.password.setText(PASSWORD)
    card.submit()
    new.until(card.trouble.isVisible)
    assert "no forms for the campaign MISSPELT" in card.trouble.title.text()
    assert new.app.flows.account.view() == before
    assert card.campaign.isVisible()
    assert card.campaign.hasFocus()


def type_project(shown: Screen, sandbox: SandboxProcess, campaign: str, password: str = PASSWORD) -> None:
    shown.until(lambda: "passphrase" in visible(shown))
    type_into(shown, serverAddress=sandbox.url, tenant="mz.nampula", campaign=campaign)
    type_into(shown, userName=USER, password=password, passphrase=PASSPHRASE, passphraseAgain=PASSPHRASE)
    QTest.keyClick(shown.find("password"), Qt.Key.Key_Return)


def test_a_first_campaign_that_the_server_does_not_know_is_said_too(new: Screen, sandbox: SandboxProcess):
    type_project(new, sandbox, "MISSPELT")
    card = new.window.sign_in.card
    new.until(card.trouble.isVisible)
    new.settle()
    assert "no forms for the campaign MISSPELT" in card.trouble.title.text()
    assert card.campaign.hasFocus()
    assert new.app.flows.account.view().project is None
    type_into(new, campaign="LLIN-2026")
    QTest.keyClick(new.find("password"), Qt.Key.Key_Return)
    new.until(new.window.rail.isVisible)
    new.until(lambda: len(new.app.flows.board.forms()) == 3)


def test_a_campaign_that_came_past_the_asking_is_said_on_home_with_the_way_back(
    new: Screen, sandbox: SandboxProcess
):
    """As after a first try with a wrong password: what was typed is known then."""
    type_project(new, sandbox, "MISSPELT", password="wrong")
    new.until(new.window.sign_in.card.trouble.isVisible)
    new.settle()
    type_into(new, password=PASSWORD)
    QTest.keyClick(new.find("password"), Qt.Key.Key_Return)
    new.until(new.window.notices.isVisible)
    assert new.window.notices.title.text() == "The server has no forms for this campaign"
    QTest.keyClick(new.find("noticeChangeProjectButton"), Qt.Key.Key_Space)
    new.settle()
    card = new.window.sign_in.card
    assert card.campaign.hasFocus()
    assert card.campaign.text() == "MISSPELT"

    new.window.go("forms", get=True)
    forms = new.window.page("forms")
    assert isinstance(forms, FormsPage)
    new.until(forms.news.isVisible)
    assert forms.news.title.text() == "The server has no forms for this campaign"
    assert not new.window.notices.isVisible()
    QTest.keyClick(new.find("formsChangeProjectButton"), Qt.Key.Key_Space)
    new.settle()
    assert card.campaign.hasFocus()


def test_settings_lead_to_another_project(shown: Screen):
    shown.window.go("settings")
    shown.settle()
    assert shown.find("signOutButton").isVisible()
    QTest.keyClick(shown.find("changeProjectInUseButton"), Qt.Key.Key_Space)
    shown.settle()
    card = shown.window.sign_in.card
    assert card.campaign.hasFocus()
    assert card.campaign.text() == "LLIN-2026"
    assert shown.app.flows.account.view().user is not None


def test_a_wrong_password_says_so(new: Screen, sandbox: SandboxProcess, tmp_path: Path):
    file = tmp_path / "project.json"
    file.write_bytes(sandbox.project_file())
    new.window.sign_in.open_project(str(file))
    new.until(lambda: "serverAddress" not in visible(new))
    type_into(new, userName=USER, password="wrong", passphrase=PASSPHRASE, passphraseAgain=PASSPHRASE)
    QTest.keyClick(new.find("password"), Qt.Key.Key_Return)
    card = new.window.sign_in.card
    new.until(card.trouble.isVisible)
    labels = [label for label in card.findChildren(Text) if label.isVisible()]
    seen = [label.full_text().casefold() for label in labels if not card.trouble.isAncestorOf(label)]
    for name in ("user name", "password", "tenant"):
        assert name in card.trouble.title.text()
        assert any(name in said for said in seen), f"{name} stands nowhere on the page"
    assert card.password.text() == "wrong"
    assert card.password.hasFocus()
    assert new.app.flows.account.view().vault == "open"


def test_a_file_that_is_no_project_is_said_and_changes_nothing(new: Screen, tmp_path: Path):
    for name, content in (("missing.json", None), ("odd.json", b"[]")):
        file = tmp_path / name
        if content is not None:
            file.write_bytes(content)
        new.window.sign_in.open_project(str(file))
        new.until(new.window.sign_in.card.trouble.isVisible)
        new.settle()
        assert new.app.flows.account.view().project is None


def test_a_locked_vault_asks_for_the_passphrase_alone(locked: Screen):
    locked.until(lambda: visible(locked) == {"passphrase"})
    assert locked.find("passphrase").hasFocus()
    type_into(locked, passphrase="not the right one")
    QTest.keyClick(locked.find("passphrase"), Qt.Key.Key_Return)
    card = locked.window.sign_in.card
    locked.until(card.trouble.isVisible)
    assert card.trouble.title.text() == VaultWrongPassphrase.title
    assert card.passphrase.text() == "not the right one"
    type_into(locked, passphrase=PASSPHRASE)
    QTest.keyClick(locked.find("passphrase"), Qt.Key.Key_Return)
    locked.until(locked.window.rail.isVisible)
    assert locked.app.flows.account.view().user is not None


def test_a_forgotten_passphrase_is_replaced_by_signing_in_anew(locked: Screen):
    QTest.keyClick(locked.find("forgotPassphraseButton"), Qt.Key.Key_Space)
    assert visible(locked) == {"userName", "password", "passphrase", "passphraseAgain"}
    assert locked.app.flows.board.unsent() == 2


def test_the_text_can_be_made_larger_here_and_stays_so(new: Screen):
    QTest.keyClick(new.find("textSizeButton"), Qt.Key.Key_Space)
    assert theme.text_scale() == 125
    new.until(lambda: new.app.flows.settings().text_scale == 125)


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
@pytest.mark.parametrize("scale", [100, 150, 200])
def test_the_language_is_written_whole(shown: Screen, scale: int, language: str):
    load_language(theme.application(), language)
    try:
        theme.apply_theme(theme.application(), "light", scale)
        page = SignInPage(shown.app.flows, shown.bridge)
        page.resize(1024, 640)
        page.show()
        theme.apply_theme(theme.application(), "dark", scale)
        QTest.qWait(10)
        box = page.language
        option = QStyleOptionComboBox()
        box.initStyleOption(option)
        kinds = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = box.style().subControlRect(kinds[0], option, kinds[1], box).width()
        words = [box.itemText(place) for place in range(box.count())]
        assert max(box.fontMetrics().horizontalAdvance(each) for each in words) <= room
        assert box.geometry().right() < page.width()
        page.deleteLater()
    finally:
        load_language(theme.application(), "en")
