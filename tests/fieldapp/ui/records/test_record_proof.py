"""The receipts on a record's page: proof in words, a check over a real server, a file for a supervisor."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from fieldapp.app import open_app
from fieldapp.records import Checked, Outcome, Receipt, SentFile
from fieldapp.ui.components import Button, LinkButton, Pill
from fieldapp.ui.pages.record_proof import ReceiptsCard, checked_in_words, outcome_in_words
from tests.helpers.parcels import make_attachment
from tests.helpers.sandbox import SandboxProcess
from tests.helpers.screens import PASSPHRASE, Screen, clipped, screen, unnamed
from tests.helpers.story import PASSWORD, USER_NAME, fill


@pytest.fixture
def shown(qapp: object, tmp_path: Path, sandbox: SandboxProcess) -> Iterator[tuple[Screen, str]]:
    """A window over a laptop with one record that arrived; its id."""
    del qapp
    with open_app(tmp_path / "data", PASSPHRASE, use_keyring=False) as app:
        app.flows.account.choose_passphrase(PASSPHRASE)
        app.flows.account.open_project(sandbox.project_file())
        app.flows.account.sign_in(USER_NAME, PASSWORD)
        app.flows.intake.refresh()
        record = fill(app, "householdRegistration", 0)
        app.flows.sync.run_once()
        with screen(app) as made:
            yield made, record


def texts(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]


def digit(shown: Screen, record: str) -> Receipt:
    return next(r for r in shown.app.store.outbox.receipts(record) if r.destination == "digit")


def open_record(shown: Screen, record: str) -> QWidget:
    page = shown.go("records", record_id=record)
    shown.until(lambda: any(isinstance(w, ReceiptsCard) for w in page.findChildren(QWidget)))
    return page


def press(shown: Screen, name: str) -> None:
    widget = shown.find(name)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(widget, Qt.Key.Key_Space)


def test_a_check_by_keyboard_is_said_and_stays_on_the_receipt(shown: tuple[Screen, str]) -> None:
    screen_, record = shown
    page = open_record(screen_, record)
    assert "DIGIT: proved" in texts(page)
    press(screen_, "checkReceiptsButton")
    screen_.until(lambda: digit(screen_, record).checked_at is not None)
    said = f"DIGIT: {outcome_in_words(Outcome.ALL_THERE)}"
    screen_.until(lambda: any(said in text for text in texts(page)))
    screen_.settle()
    assert any("digi.me: This server offers no way to ask again." in text for text in texts(page))
    assert any(outcome_in_words(Outcome.ALL_THERE) in t for t in texts(page) if t.count(":") == 3)
    assert screen_.find("checkReceiptsButton").hasFocus(), "the card was made anew under the keyboard"
    screen_.until(lambda: clipped(page) == [])
    assert unnamed(page) == []


def test_what_is_missing_is_no_longer_green(shown: tuple[Screen, str], sandbox: SandboxProcess) -> None:
    screen_, record = shown
    page = open_record(screen_, record)
    with closing(sqlite3.connect(sandbox.data / "sandbox.sqlite3")) as connection, connection:
        connection.execute("DELETE FROM files WHERE id = ?", (digit(screen_, record).file_store_id,))
    press(screen_, "checkReceiptsButton")
    screen_.until(lambda: "DIGIT: not proved. A part is missing on the server." in texts(page))
    pill = screen_.find("state:digit")
    assert isinstance(pill, Pill)
    assert (pill.kind, pill.accessibleName()) == ("unproved", "DIGIT: Not proved")
    assert any("Sync file: missing" in text for text in texts(page))
    assert any("Press Send again" in text for text in texts(page))
    screen_.until(lambda: clipped(page) == [])


def test_what_a_server_has_lost_is_sent_again_by_keyboard(
    shown: tuple[Screen, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    screen_, record = shown
    page = open_record(screen_, record)
    button = page.findChild(Button, "sendAgainButton")
    assert button is not None
    assert not button.isVisible(), "what is proved needs no sending"
    lost = Checked(outcome=Outcome.MISSING, parts=("sync-file:missing",))
    screen_.app.store.proofs.note(digit(screen_, record), lost, screen_.app.flows.clock())
    screen_.window.page("records").detail.reload()  # type: ignore[attr-defined]
    screen_.until(lambda: "DIGIT: not proved. A part is missing on the server." in texts(page))
    asked: list[str] = []
    monkeypatch.setattr(screen_.app.flows.sync, "retry", asked.append)
    press(screen_, "sendAgainButton")
    screen_.until(lambda: asked == [record])


def test_a_server_that_cannot_be_asked_is_said_and_nothing_is_noted(
    shown: tuple[Screen, str], sandbox: SandboxProcess
) -> None:
    screen_, record = shown
    page = open_record(screen_, record)
    sandbox.stop()
    press(screen_, "checkReceiptsButton")
    said = "DIGIT could not be asked; the receipt stands as it was."
    screen_.until(lambda: any(said in text for text in texts(page)))
    why = "The server could not be reached. Your records are kept on this disk."
    assert why in texts(page)
    assert digit(screen_, record).checked == ""
    lost = Checked(outcome=Outcome.MISSING, parts=("sync-file:missing",))
    screen_.app.store.proofs.note(digit(screen_, record), lost, screen_.app.flows.clock())
    screen_.window.page("records").detail.reload()  # type: ignore[attr-defined]
    screen_.until(lambda: "DIGIT: not proved. A part is missing on the server." in texts(page))
    assert why in texts(page), "what was said stays while the record is looked at"


def test_a_file_s_hash_stands_beside_its_name(shown: tuple[Screen, str], tmp_path: Path) -> None:
    screen_, record = shown
    detail = screen_.app.flows.board.record(record)
    photo = make_attachment(2, b"roof", "roof.jpg", "image/jpeg", tmp_path)
    sent = SentFile(id=photo.id, sha256=photo.sha256, size=photo.size, remote_id="f")
    receipts = tuple(each.model_copy(update={"files": (sent,)}) for each in detail.receipts)
    detail = detail.model_copy(update={"attachments": (photo,), "receipts": receipts})
    card = ReceiptsCard(detail, screen_.app.flows.clock())
    assert "SHA-256 of \u2068roof.jpg\u2069" in [label.text() for label in card.findChildren(QLabel)]
    card.deleteLater()


def test_a_code_is_copied_whole(shown: tuple[Screen, str]) -> None:
    screen_, record = shown
    open_record(screen_, record)
    press(screen_, "copy:SHA-256 of the sync file")
    assert QGuiApplication.clipboard().text() == digit(screen_, record).file_sha256
    copies = [w for w in screen_.window.findChildren(LinkButton) if w.isVisible() and w.text() == "Copy"]
    assert all(copy.accessibleName().startswith("Copy ") for copy in copies)


def test_the_receipt_is_saved_where_a_person_says(shown: tuple[Screen, str], tmp_path: Path) -> None:
    screen_, record = shown
    page = open_record(screen_, record)
    press(screen_, "saveReceiptButton")
    dialog = screen_.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    file = tmp_path / "for my supervisor.json"
    dialog.fileSelected.emit(str(file))
    dialog.close()
    screen_.until(file.exists)
    screen_.until(lambda: any("for my supervisor.json" in text for text in texts(page)))
    (told,) = json.loads(file.read_text("utf-8"))["records"]
    assert told["clientReferenceId"] == record


def test_a_place_that_cannot_be_written_is_said(shown: tuple[Screen, str]) -> None:
    screen_, record = shown
    page = open_record(screen_, record)
    screen_.window.page("records").detail.proofs.save_to(Path("/dev/null/receipt.json"))  # type: ignore[attr-defined]
    screen_.until(lambda: any(b.text() == "Details" and b.isVisible() for b in page.findChildren(Button)))


@pytest.mark.parametrize("outcome", list(Outcome))
def test_every_outcome_has_words(outcome: Outcome) -> None:
    assert outcome_in_words(outcome).endswith(".")
    assert checked_in_words(Checked(outcome=outcome)) == outcome_in_words(outcome)


def test_a_forgotten_number_is_named() -> None:
    checked = Checked.of({"sync-file": "", "status": "uncompared"})
    assert checked.outcome is Outcome.UNCOMPARED
    assert "does not say any more how this number ended" in checked_in_words(checked)


def test_parts_are_named() -> None:
    checked = Checked.of({"sync-file": "missing", "12": "changed", "13": "", "status": "FAILED"})
    words = checked_in_words(checked)
    assert checked.outcome is Outcome.MISSING
    assert "Sync file: missing; File 12: changed; It is called" in words
    assert "missing; roof.jpg: changed; It" in checked_in_words(checked, {"12": "roof.jpg"})
    assert "13" not in words
    assert Checked.read(checked.text) == checked
    assert Checked.read("") is None
