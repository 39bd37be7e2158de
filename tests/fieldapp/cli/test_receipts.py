"""`fieldapp receipts` and `fieldapp where`, over the real sandbox server."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from fieldapp.app import open_app
from tests.fieldapp.cli.conftest import PASSPHRASE, Commands
from tests.helpers.sandbox import SandboxProcess
from tests.helpers.story import fill


@pytest.fixture
def record(signed_in: Commands) -> str:
    """A record that arrived at both destinations."""
    with open_app(signed_in.data, PASSPHRASE, use_keyring=False) as app:
        record = fill(app, "householdRegistration", 0)
        app.flows.sync.run_once()
    return record


def test_receipts_are_shown_checked_and_exported(signed_in: Commands, record: str, tmp_path: Path) -> None:
    shown = signed_in("receipts", record)
    assert shown.code == 0
    assert "digit: delivered, proved" in shown.out
    file = tmp_path / "receipts.json"
    done = signed_in("receipts", record, "--check", "--export", str(file), "--json")
    assert done.code == 0
    assert {line["destination"]: line["outcome"] for line in done.json["checked"]} == {
        "digit": "all-there",
        "digime": "no-read-back",
    }
    (told,) = json.loads(file.read_text("utf-8"))["records"]
    assert told["form"] == {
        "tenant": "mz.nampula",
        "campaign": "LLIN-2026",
        "schemaId": "householdRegistration",
        "version": told["form"]["version"],
    }
    assert told["clientReferenceId"] == record
    assert told["destinations"][0]["receipts"][0]["checked"] == "all-there", "checked first, then written"
    assert signed_in("receipts", "--json").json["records"] == [told]
    said = signed_in("receipts", "--check").out.splitlines()
    assert said[-1] == "1 of 1 checked at DIGIT; digi.me cannot be asked."


def test_what_is_missing_on_the_server_has_its_own_code(
    signed_in: Commands, record: str, sandbox: SandboxProcess
) -> None:
    assert signed_in("where").code == 0
    with closing(sqlite3.connect(sandbox.data / "sandbox.sqlite3")) as connection, connection:
        connection.execute("DELETE FROM files")
    checked = signed_in("receipts", "--check")
    assert checked.code == 1
    assert "MISSING ON THE SERVER (sync-file:missing)" in checked.out
    where = signed_in("where", "--json")
    assert where.code == 1
    assert where.json["inTheWay"] == [{"why": "unproved", "count": 1, "ids": [record]}]
    assert "`fieldapp outbox --retry ID`" in checked.out
    listed = signed_in("outbox").out
    assert "digit delivered (lost or changed at the server)" in listed
    assert "`fieldapp outbox --retry ID`" in listed
    before = len(sandbox.requests("/filestore/v1/files"))
    assert "digit waiting" in signed_in("outbox", "--retry", record).out
    assert signed_in("sync").code == 0
    assert len(sandbox.requests("/filestore/v1/files")) > before, "the lost files go up again"
    assert "digit: all there, as it was sent" in signed_in("receipts", "--check").out
    assert "--retry" not in signed_in("outbox").out
    assert signed_in("where").code == 0


def test_without_a_server_it_says_so_and_the_disk_is_as_safe_as_before(
    signed_in: Commands, record: str, sandbox: SandboxProcess
) -> None:
    sandbox.stop()
    checked = signed_in("receipts", record, "--check", "--json")
    assert checked.code == 3
    assert checked.json["checked"][0]["error"]["code"] == "unreachable"
    assert "0 of 1 checked at DIGIT" in signed_in("receipts", record, "--check").out
    assert signed_in("where").code == 0


def test_where_lists_what_stands_in_the_way_and_every_record(signed_in: Commands, record: str) -> None:
    with open_app(signed_in.data, PASSPHRASE, use_keyring=False) as app:
        owed = fill(app, "householdRegistration", 1)
    told = signed_in("where", "--records", "--json")
    assert told.code == 1
    assert (told.json["safeToWipe"], told.json["backup"], told.json["proved"]) == (False, False, 1)
    assert told.json["inTheWay"] == [{"why": "owed", "count": 1, "ids": [owed]}]
    board = {row["id"]: row for row in told.json["board"]}
    assert set(board) == {record, owed}
    assert board[record]["thisDisk"]["whole"]
    assert [place["proved"] for place in board[record]["destinations"]] == [True, True]
    said = signed_in("where", "--records")
    assert "Not safe to wipe" in said.out
    assert "no backup" in said.out


@pytest.mark.parametrize(("words", "code"), [(("nobody",), 1), (("--export", "."), 2)])
def test_wrong_names_are_said(signed_in: Commands, words: tuple[str, ...], code: int) -> None:
    assert signed_in("receipts", *words).code == code


def test_no_receipts_yet(commands: Commands) -> None:
    assert commands("receipts").out.strip() == "No receipts yet."
    where = commands("where")
    assert where.code == 1  # a mistyped folder is empty too: nobody should wipe a disk on its word
    assert "Is it the right one?" in where.out
    assert str(commands.data) in where.out


def test_what_is_delivered_is_not_put_in_line_again_and_it_is_said(signed_in: Commands, record: str) -> None:
    ended = signed_in("outbox", "--retry", record)

    assert ended.code == 1
    assert "not put in line: it is delivered, and no check found it missing." in ended.err
    assert "digit delivered" in ended.out
    assert signed_in("outbox", "--retry", record, "--json").json["putInLine"] is False


def test_a_server_that_asked_for_a_pause_is_why_a_record_is_not_put_in_line(
    signed_in: Commands, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    answers = tmp_path / "answers.json"
    answers.write_text('{"firstName": "Amina"}', "utf-8")
    waits = signed_in("fill", "householdDetails", "--answers", str(answers)).out.strip()
    sandbox.faults(on="/", status=429, retry_after=600)
    signed_in("sync")
    sandbox.faults()

    ended = signed_in("outbox", "--retry", waits)

    assert ended.code == 1, ended.out
    assert "not put in line: the server asked to be left alone for a while" in ended.err
