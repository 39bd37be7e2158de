"""Respondents own a copy, in the real window and in a real browser: Chromium, used as people use it.

One thing is not real, the desktop: what the app opens there goes to Chromium.
"""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel

from fieldapp.app import open_app
from fieldapp.cli.demo.people import answers
from fieldapp.cli.demo.photo import png
from fieldapp.records import DIGIME, Receipt
from fieldapp.ui.components import Pill
from tests.helpers.chromium import Visit
from tests.helpers.qtlife import until
from tests.helpers.sandbox import SandboxProcess
from tests.helpers.story import PASSPHRASE, PASSWORD, USER_NAME, fill
from tests.journeys.driver import Worker

_PHOTO = png(32, 32)
_THANKS, _NO = "Thank you", "No access was given"  # the headings of the last page

_ONE_MORE = "One more yes lets the copy be read back"


class Desktop(QObject):
    """Takes what the app opens in this laptop's browser."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(bytes(url.toEncoded().data()).decode())


class Desk:
    """A worker at the window, and beside them the respondent at the browser of the same laptop."""

    def __init__(self, data: Path, visit: Visit) -> None:
        self.worker = Worker(data, PASSPHRASE)
        self.page = visit.page
        self.desktop = Desktop()

    def press(self, name: str) -> None:
        self.worker.press(name)

    def open_record(self, record: str) -> None:
        self.worker.window.go("records", record_id=record)
        self.worker.find("share")

    def open_link(self) -> None:
        """Press the button that opens the browser, and let Chromium be that browser."""
        opened = len(self.desktop.opened)
        self.press("shareBrowserButton")
        self.until(lambda: len(self.desktop.opened) > opened)
        self.page.goto(self.desktop.opened[-1])

    def answer(self, button: str, last: str = _THANKS, *, library: str = "") -> None:
        """Answer as the respondent; `last` is the heading they see at the end."""
        if library:
            self.page.get_by_label("Name of your library").fill(library)
        self.page.get_by_role("button", name=button, exact=True).click()
        self.page.get_by_role("heading", name=last, exact=True).wait_for()

    def until(self, what: Callable[[], bool]) -> None:
        until(what, told=self.words)

    def shown(self) -> list[str]:
        return self.worker.shown()

    def words(self) -> list[str]:
        """Return what can be read in the window now."""
        window = self.worker.window
        return [
            *(w.text() for w in window.findChildren(QLabel) if w.isVisible()),
            *(w.accessibleName() for w in window.findChildren(Pill) if w.isVisible()),
        ]

    def pill(self, name: str) -> str:
        found = [w for w in self.worker.window.findChildren(Pill, name) if w.isVisible()]
        return found[-1].accessibleName() if found else ""

    def sees(self, name: str, word: str) -> None:
        """Wait until a pill of the record's page says so."""
        self.until(lambda: self.pill(name) == word)

    def reads(self, words: str) -> None:
        """Wait until these words are on the screen."""
        self.until(lambda: any(words in text for text in self.words()))

    def sync(self) -> None:
        """Press Sync, and wait for its end."""
        self.until(lambda: not self.worker.courier.running)
        self.press("syncButton")
        assert self.worker.courier.running
        self.until(lambda: not self.worker.courier.running)

    def receipt(self, record: str) -> Receipt:
        found = self.worker.app.store.outbox.receipts(record)
        return next(receipt for receipt in found if receipt.destination == DIGIME)

    def close(self) -> None:
        self.worker.close()
        self.desktop.deleteLater()


def _draft_with_photo(data: Path) -> str:
    """Leave a household with a photo of its roof, all filled, for the worker to finish; return its id."""
    photo = data.parent / "roof.png"
    photo.write_bytes(_PHOTO)
    with open_app(data, PASSPHRASE, use_keyring=False) as app:
        capture = app.flows.capture
        form = next(f for f in app.flows.board.forms() if f.ref.schema_id == "householdRegistration")
        opened = capture.start(form.id)
        for node, text in answers(opened.session, 0):
            opened.session.set(node.path, photo.name if node.question.type == "attachment" else text)
            if node.question.type == "attachment":
                capture.attach(opened, str(node.path), photo, "image/png")
        capture.save(opened, opened.session.dump(), "")
        return opened.draft.id


@pytest.fixture
def data(tmp_path: Path, sandbox: SandboxProcess) -> Path:
    """A laptop whose project asks each respondent, with the forms, where somebody is signed in."""
    with open_app(tmp_path / "laptop", PASSPHRASE, use_keyring=False) as app:
        app.flows.account.choose_passphrase(PASSPHRASE)
        app.flows.account.open_project(sandbox.project_file("respondent"))
        app.flows.account.sign_in(USER_NAME, PASSWORD)
        app.flows.intake.refresh()
    return tmp_path / "laptop"


@pytest.fixture
def record(data: Path) -> str:
    """A finished record."""
    with open_app(data, PASSPHRASE, use_keyring=False) as app:
        return fill(app, "householdRegistration", 0)


@pytest.fixture
def open_desk(qapp: QApplication, data: Path, visit: Visit) -> Iterator[Callable[[], Desk]]:
    """What opens the window."""
    opened: list[Desk] = []

    def made() -> Desk:
        opened.append(Desk(data, visit))
        slot: Any = "open"  # PySide says bytes and takes str alone
        QDesktopServices.setUrlHandler("http", opened[-1].desktop, slot)
        return opened[-1]

    yield made
    QDesktopServices.unsetUrlHandler("http")
    for desk in opened:
        desk.close()


@pytest.fixture
def desk(record: str, open_desk: Callable[[], Desk]) -> Desk:
    """An open window, with a finished record."""
    return open_desk()


_IMPORTED = ["import", "import"]
_TAKEN_IN = ["postbox", "postbox", "trigger", "query"]


@pytest.mark.parametrize(("version", "asked"), [("v1.7", _IMPORTED), ("v1.6", _TAKEN_IN)])
def test_given_pushed_and_read_back_byte_for_byte(
    open_desk: Callable[[], Desk], data: Path, sandbox: SandboxProcess, version: str, asked: list[str]
) -> None:
    facts = json.loads(sandbox.project_file("respondent"))
    facts["digime"] |= {"baseUrl": sandbox.digime()["baseUrls"][version]}
    facts["digime"] |= {"onboardUrl": sandbox.digime()["onboardUrl"]}
    with open_app(data, PASSPHRASE, use_keyring=False) as app:
        app.flows.account.open_project(json.dumps(facts).encode())
    record = _draft_with_photo(data)
    desk = open_desk()
    desk.press(f"draft:{record}")
    desk.press("finishButton")
    desk.open_link()
    desk.answer("Allow", library="Amina")
    desk.sees("shareState", "Access given")
    desk.sync()
    desk.reads("digi.me: proved")
    calls = [r["path"].partition("permission-access/")[2].split("/")[0] for r in _calls(sandbox)]
    assert calls[: len(asked)] == asked
    assert set(calls) == set(asked)
    if version == "v1.7":  # in the postbox all is encrypted
        sent = {sha256(b64decode(call["body"])).hexdigest() for call in _calls(sandbox)}
        assert sent == {desk.receipt(record).sent_sha256, sha256(_PHOTO).hexdigest()}
    desk.reads(_ONE_MORE)
    desk.open_link()
    desk.answer("Allow")
    desk.until(lambda: "shareRevokeButton" in desk.shown() and "shareBrowserButton" not in desk.shown())
    desk.press("checkReceiptsButton")
    desk.reads("digi.me: Everything is there, as it was sent.")
    sandbox.faults(file_flaw="other_bytes")
    desk.press("checkReceiptsButton")
    desk.reads("digi.me: The server has other bytes than were sent.")


def _calls(sandbox: SandboxProcess) -> list[dict[str, str]]:
    return sandbox.requests("permission-access/")


def test_denied_is_said_and_the_record_stays_until_they_say_yes(
    record: str, desk: Desk, sandbox: SandboxProcess
) -> None:
    desk.open_record(record)
    desk.open_link()
    desk.answer("Do not allow", _NO)
    desk.sees("shareState", "Said no")
    desk.reads("They said no")
    desk.sync()
    desk.sees("state:digit", "DIGIT: Delivered")
    desk.sees("state:digime", "digi.me: Not wanted")
    assert sandbox.records(DIGIME) == []
    desk.open_link()
    desk.answer("Allow")
    desk.sees("state:digime", "digi.me: Delivered")
    (arrived,) = sandbox.records(DIGIME)
    assert (arrived["id"], arrived["times"]) == (record, 1)


def test_a_link_that_ran_out_is_said_and_a_new_one_works(
    record: str, desk: Desk, sandbox: SandboxProcess
) -> None:
    desk.open_record(record)
    sandbox.faults(code_seconds=0)
    desk.open_link()
    desk.page.get_by_role("heading", name=_NO, exact=True).wait_for()
    desk.sees("shareState", "Ran out")
    sandbox.clear_faults()
    desk.open_link()
    sandbox.faults(code_seconds=0)
    desk.answer("Allow")  # but what it gave is no longer good when it is used
    desk.sees("shareState", "Ran out")
    assert sandbox.records(DIGIME) == []
    sandbox.clear_faults()
    desk.open_link()
    desk.answer("Allow")
    desk.sees("state:digime", "digi.me: Delivered")


def test_an_access_that_ended_blocks_the_record_until_it_is_given_again(
    record: str, desk: Desk, sandbox: SandboxProcess
) -> None:
    desk.open_record(record)
    sandbox.faults(on="import", status=503)
    desk.open_link()
    desk.answer("Allow", library="Amina")
    desk.sees("shareState", "Access given")
    desk.until(lambda: bool(sandbox.requests("import")) and not desk.worker.courier.running)
    sandbox.faults(refuse_refresh=True)
    sandbox.expire_tokens()
    desk.sync()
    desk.sees("state:digime", "digi.me: Waiting")
    desk.reads("digi.me does not take it any more")
    sandbox.clear_faults()
    desk.open_link()
    desk.answer("Allow", library="Amina")
    desk.sees("state:digime", "digi.me: Delivered")


def test_offline_the_wish_is_kept_and_the_link_comes_with_the_network(
    record: str, desk: Desk, sandbox: SandboxProcess
) -> None:
    desk.open_record(record)
    sandbox.stop()
    desk.press("shareBrowserButton")
    desk.sees("shareState", "To be asked")
    desk.reads("as soon as there is a network")
    desk.until(lambda: desk.worker.courier.online is False)
    sandbox.start()
    desk.worker.courier.probe()
    desk.sees("shareState", "Asked")
    assert desk.desktop.opened == [], "no browser comes up by itself"
    desk.open_link()
    sandbox.stop()  # the network goes once more, right when they answer
    desk.page.get_by_role("button", name="Allow", exact=True).click()
    desk.page.wait_for_url("chrome-error://**")
    sandbox.start()
    desk.page.go_back()
    desk.answer("Allow")
    desk.sees("state:digime", "digi.me: Delivered")
