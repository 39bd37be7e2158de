"""Editing by file, the bin and the audit trail on the command line."""

from __future__ import annotations

import csv
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from fieldapp.app import main, open_app
from fieldapp.assets import asset
from fieldapp.errors import DiskLow
from fieldapp.flows.room import Room
from fieldapp.records import DeliveryChange, DeliveryState, Life
from fieldapp.settings import Settings
from tests.fieldapp.cli.conftest import PASSPHRASE, Commands
from tests.fieldapp.flows.laptop import PROJECT
from tests.helpers.sandbox import SandboxProcess

FORM = asset("samples", "digit", "householdDetails.json")
DAYS_30 = 30 * 24 * 60 * 60


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    file = tmp_path / "answers.json"
    file.write_text(json.dumps({"firstName": "Amina"}))
    return file


@pytest.fixture
def form(commands: Commands) -> str:
    """Have a form and a project; return the form's name."""
    with open_app(commands.data, PASSPHRASE, use_keyring=False) as app:
        app.flows.settings_file.save(Settings(project=PROJECT))
        app.flows.intake.add(FORM)
        return app.flows.board.forms()[0].ref.schema_id


@pytest.fixture
def delivered(commands: Commands, form: str, answers: Path) -> str:
    """A record that arrived."""
    record_id = commands("fill", form, "--answers", str(answers)).out.strip()
    with open_app(commands.data, PASSPHRASE, use_keyring=False) as app:
        rows = app.store.outbox.deliveries([record_id])
        assert rows, "not finished"
        changes = [DeliveryChange(delivery_id=row.id, state=DeliveryState.DELIVERED) for row in rows]
        app.store.outbox.apply(changes, now=app.flows.clock())
    return record_id


def test_a_record_is_edited_from_a_file_and_both_versions_are_kept(
    commands: Commands, delivered: str, answers: Path
) -> None:
    answers.write_text(json.dumps({"firstName": "Ana"}))
    edited = commands("fill", "--edit", delivered, "--answers", str(answers), "--reason", "name", "--json")
    assert (edited.code, edited.json["state"]) == (0, "finished")
    new = edited.json["id"]
    assert new != delivered
    with open_app(commands.data, PASSPHRASE, use_keyring=False) as app:
        assert app.flows.board.record(delivered).record.title == "Amina"
        detail = app.flows.board.record(new)
        assert detail.record.title == "Ana"
        assert [(v.id, v.number, v.life) for v in detail.versions] == [
            (delivered, 1, Life.DELIVERED),
            (new, 2, Life.QUEUED),
        ]
        assert app.flows.board.record(delivered).versions == detail.versions
        assert app.flows.history.of(new).steps[-1].reason == "name"


def test_answers_that_cannot_be_used_start_no_later_version(
    commands: Commands, delivered: str, answers: Path
) -> None:
    answers.write_text('{"nobody asks this": 1}')
    assert commands("fill", "--edit", delivered, "--answers", str(answers)).code == 2
    assert commands("drafts", "--json").json == {"drafts": []}


def test_answers_that_cannot_be_used_restore_nothing(
    commands: Commands, delivered: str, answers: Path
) -> None:
    binned = commands("fill", "--edit", delivered, "--draft", "--answers", str(answers)).out.strip()
    assert commands("bin", "--delete", binned).code == 0
    answers.write_text(json.dumps({"nosuch": "x"}))
    assert commands("fill", "--edit", delivered, "--answers", str(answers)).code == 2
    with open_app(commands.data, PASSPHRASE, use_keyring=False) as app:
        assert app.store.drafts.get(binned).life is Life.BINNED_DRAFT


@pytest.mark.parametrize("wrong", [{"nosuch": "x"}, {"firstName": {}}], ids=str)
def test_answers_that_cannot_be_used_reopen_nothing(
    commands: Commands, answers: Path, wrong: dict[str, object]
) -> None:
    with open_app(commands.data, PASSPHRASE, use_keyring=False) as app:
        app.flows.intake.add(FORM)  # and no project
        form = app.flows.board.forms()[0].ref.schema_id
    finished = commands("fill", form, "--answers", str(answers)).out.strip()
    answers.write_text(json.dumps(wrong))
    assert commands("fill", "--edit", finished, "--answers", str(answers)).code == 2
    with open_app(commands.data, PASSPHRASE, use_keyring=False) as app:
        assert app.store.drafts.get(finished).life is Life.FINISHED


def test_a_photo_that_is_there_beside_one_that_is_not_leaves_no_draft(
    commands: Commands, tmp_path: Path, answers: Path
) -> None:
    names = ("one", "two")
    elements = [{"type": "dataElement", "key": n, "name": n, "dataType": "image"} for n in names]
    file = tmp_path / "photos.json"
    file.write_text(json.dumps({"schema": "photos", "version": 1, "elements": elements}))
    with open_app(commands.data, PASSPHRASE, use_keyring=False) as app:
        app.flows.intake.add(file)
    (tmp_path / "one.jpg").write_bytes(b"picture")
    answers.write_text(json.dumps({"one": "one.jpg", "two": "two.jpg"}))
    assert commands("fill", "photos", "--answers", str(answers)).code == 2
    with open_app(commands.data, PASSPHRASE, use_keyring=False) as app:
        assert app.store.drafts.all() == []


def photo_form(commands: Commands, tmp_path: Path) -> None:
    """Have a form of one photo, and a day that it fills in by itself."""
    photo = {"type": "dataElement", "key": "one", "name": "one", "dataType": "image", "required": True}
    day = {"type": "dataElement", "key": "day", "name": "day", "dataType": "text", "value": "Monday"}
    file = tmp_path / "photos.json"
    file.write_text(json.dumps({"schema": "photos", "version": 1, "elements": [photo, day]}))
    with open_app(commands.data, PASSPHRASE, use_keyring=False) as app:
        app.flows.intake.add(file)


def test_a_fill_that_fails_before_any_answer_is_taken_leaves_no_draft(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    commands = Commands(tmp_path / "data")
    photo_form(commands, tmp_path)
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps({"one": "one.jpg"}))
    (tmp_path / "one.jpg").write_bytes(b"picture")

    def no_room(self: Room, file: Path) -> None:
        del self, file
        raise DiskLow

    monkeypatch.setattr(Room, "admit", no_room)
    code = main(["--no-keyring", "--data", str(commands.data), "fill", "photos", "--answers", str(answers)])

    assert code == 4
    assert "is kept in the draft" not in capsys.readouterr().err
    with open_app(commands.data, PASSPHRASE, use_keyring=False) as app:
        assert app.store.drafts.all() == []


def test_no_answers_leave_no_draft_unless_one_is_asked_for(commands: Commands, tmp_path: Path) -> None:
    photo_form(commands, tmp_path)
    answers = tmp_path / "answers.json"
    answers.write_text("{}")

    ended = commands("fill", "photos", "--answers", str(answers), "--json")
    assert (ended.code, ended.json["state"], ended.json["id"]) == (1, "none", None)
    assert "no draft was kept" in ended.err
    assert commands("drafts", "--json").json["drafts"] == []

    kept = commands("fill", "photos", "--answers", str(answers), "--draft").out.strip()
    assert [d["id"] for d in commands("drafts", "--json").json["drafts"]] == [kept]
    assert commands("where", "--json").json["inTheWay"] == [], "what a form fills in is nobody's answer"

    answers.write_text('{"day": "Friday"}')
    commands("fill", "--resume", kept, "--answers", str(answers), "--draft")
    assert [each["ids"] for each in commands("where", "--json").json["inTheWay"]] == [[kept]]


def test_a_later_version_that_was_begun_is_not_lost_by_wrong_answers(
    commands: Commands, delivered: str, answers: Path
) -> None:
    answers.write_text(json.dumps({"firstName": "Ana"}))
    kept = commands("fill", "--edit", delivered, "--draft", "--answers", str(answers)).out.strip()
    answers.write_text('{"nobody asks this": 1}')
    assert commands("fill", "--edit", delivered, "--answers", str(answers)).code == 2
    assert [d["id"] for d in commands("drafts", "--json").json["drafts"]] == [kept]


@pytest.mark.parametrize(
    "arguments",
    [
        ("fill", "household", "--edit", "x", "--answers", "a"),
        ("fill", "household", "--reason", "x", "--answers", "a"),
        ("audit",),
        ("audit", "x", "--all", "--out", "y"),
        ("audit", "--all"),
        ("bin", "--delete", "x", "--restore", "y"),
    ],
)
def test_wrong_usage_is_said(commands: Commands, arguments: tuple[str, ...]) -> None:
    ended = commands(*arguments)
    assert ended.code == 2
    assert ended.err


@pytest.mark.parametrize("arguments", [("audit", "x"), ("bin", "--delete", "x"), ("bin", "--restore", "x")])
def test_what_is_not_here_is_said(commands: Commands, arguments: tuple[str, ...]) -> None:
    ended = commands(*arguments)
    assert ended.code == 1
    assert "not on this disk" in ended.err


def test_a_record_goes_to_the_bin_and_comes_back(commands: Commands, delivered: str) -> None:
    binned = commands("bin", "--delete", delivered, "--json")
    [line] = binned.json["bin"]
    assert (line["id"], line["state"], line["daysLeft"]) == (delivered, "delivered", 30)
    assert commands("outbox", "--json").json == {"records": []}
    assert delivered in commands("bin").out
    assert commands("bin", "--restore", delivered).out == "The bin is empty.\n"
    assert [r["id"] for r in commands("outbox", "--json").json["records"]] == [delivered]


def test_the_only_copy_is_not_deleted(commands: Commands, form: str, answers: Path) -> None:
    record_id = commands("fill", form, "--answers", str(answers)).out.strip()
    ended = commands("bin", "--delete", record_id, "--json")
    assert (ended.code, ended.json["error"]["code"]) == (1, "only-copy")
    assert "Sync first" in ended.err


def test_the_audit_trail_is_written_where_it_is_wanted(
    commands: Commands, delivered: str, tmp_path: Path
) -> None:
    printed = commands("audit", delivered)
    assert printed.out.startswith("event,node,start,end,")
    file = tmp_path / "audit.csv"
    assert commands("audit", delivered, "--out", str(file)).code == 0
    assert file.read_text().splitlines() == printed.out.splitlines()
    rows = list(csv.DictReader(file.read_text().splitlines()))
    assert [row["event"] for row in rows][:: len(rows) - 1] == ["form start", "form finalize"]
    assert ("/firstName", "Amina") in [(row["node"], row["new-value"]) for row in rows]
    folder = tmp_path / "all"
    done = commands("audit", "--all", "--out", str(folder), "--json")
    assert [line["id"] for line in done.json["audits"]] == [delivered]
    assert (folder / f"audit-{delivered}.csv").read_bytes() == file.read_bytes()


def test_an_audit_trail_that_cannot_be_written_says_so(
    commands: Commands, delivered: str, tmp_path: Path
) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("")
    ended = commands("audit", delivered, "--out", str(in_the_way / "audit.csv"))
    assert ended.code == 4
    assert in_the_way.read_text() == ""


def test_a_sync_lets_go_what_was_in_the_bin_for_its_time(signed_in: Commands, answers: Path) -> None:
    form = signed_in("forms", "--json").json["forms"][0]["schema"]
    answers.write_text("{}")
    draft = signed_in("fill", form, "--draft", "--answers", str(answers)).out.strip()
    assert len(signed_in("bin", "--delete", draft, "--json").json["bin"]) == 1
    with closing(sqlite3.connect(signed_in.data / "fieldapp.sqlite3")) as database:
        database.execute("UPDATE draft SET bin_seconds = ?", (DAYS_30,))
        database.commit()
    assert signed_in("sync").code == 0
    assert signed_in("bin", "--json").json == {"bin": []}


def test_a_refusal_can_be_practised(signed_in: Commands, sandbox: SandboxProcess, answers: Path) -> None:
    records = [signed_in("fill", "householdDetails", "--answers", str(answers)).out.strip() for _ in range(3)]
    sandbox.faults(refuse=1)

    ended = signed_in("sync")

    assert ended.code == 1, ended.err
    assert "1 record refused" in ended.out
    states = {r["id"]: r["destinations"]["digit"] for r in signed_in("outbox", "--json").json["records"]}
    assert sorted(states.values()) == ["delivered", "delivered", "refused"]
    (refused,) = (id_ for id_, state in states.items() if state == "refused")
    assert f"{refused} at digit: " in signed_in("outbox").out, "why"
    assert signed_in("sync").code == 1, "it does not go again by itself"

    assert "digit waiting" in signed_in("outbox", "--retry", refused).out
    assert signed_in("sync").code == 0
    arrived = {record["id"]: record["times"] for record in sandbox.records("digit")}
    assert arrived == dict.fromkeys(records, 1)
