"""The checker sees what it is there to see: each kind of wrong is done to a folder by hand."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from fieldapp.app import open_app
from tests.faults import check as checking
from tests.faults import laptop
from tests.faults.check import Findings, check
from tests.faults.dice import dice
from tests.faults.ledger import Ledger
from tests.faults.profiles import torn
from tests.faults.voice import Ear
from tests.helpers.screens import PASSPHRASE

NAME = "/firstName"


class Desk:
    """A laptop without a window: what a driver would say is said by hand."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.ledger = Ledger()
        laptop.equip(folder)

    def say(self, event: str, **facts: Any) -> None:
        self.ledger.hear({"event": event, **facts})

    def begin(self, *names: str, saved: bool = True, finish: bool = False) -> str:
        """Begin a record and type names into its one question, one after the other."""
        with open_app(self.folder, PASSPHRASE, use_keyring=False) as app:
            capture = app.flows.capture
            form = next(f.id for f in app.flows.board.forms() if f.ref.schema_id == "householdDetails")
            self.say("starting")
            opened = capture.start(form)
            draft = opened.draft.id
            self.say("opened", draft=draft, new=True, answers=dict(opened.draft.answers))
            for name in names:
                opened.session.set(NAME, name)
                self.say("typed", draft=draft, changed={NAME: name})
                capture.save(opened, {NAME: name}, NAME)
            if saved:
                self.say("saved", draft=draft)
            if finish:
                self.say("finishing", draft=draft, texts=[names[-1]])
                capture.finish(opened)
                self.say("finished", draft=draft)
        return draft

    def tamper(self, statement: str, *values: object) -> None:
        with closing(sqlite3.connect(self.folder / "fieldapp.sqlite3")) as connection:
            guards = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
            for (guard,) in guards:
                connection.execute(f'DROP TRIGGER "{guard}"')
            connection.execute(statement, values)
            connection.commit()

    def look(self, *, replay: bool = False) -> Findings:
        """Check what is there; who tampers goes round the journal: asked only where that is meant."""
        with pytest.MonkeyPatch.context() as patch:
            if not replay:
                patch.setattr(checking, "replayed", lambda _: [])
            return check(self.folder, self.ledger)


@pytest.fixture(scope="module")
def equipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("laptop") / "data"
    laptop.equip(place)
    return place


@pytest.fixture
def desk(equipped: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setattr(laptop, "equip", lambda folder: shutil.copytree(equipped, folder))
    return Desk(tmp_path / "data")


def kinds(findings: Findings) -> dict[str, int]:
    return {kind: number for kind, number in findings.counts().items() if number}


def test_what_was_typed_and_saved_is_fine_and_so_is_what_was_typed_after_it(desk: Desk) -> None:
    desk.begin("Ana", "Ana M")
    desk.begin("Rui", finish=True)
    later = desk.begin("Zé")
    desk.say("typed", draft=later, changed={NAME: "Zé M"})  # did not reach the disk
    assert kinds(desk.look()) == {}
    assert kinds(desk.look()) == {}  # what was found is what is held to from then on


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("DELETE FROM answer", "lost"),
        ("UPDATE answer SET text = 'An'", "mixed"),
        ("UPDATE answer SET path = '/elsewhere'", "lost"),
    ],
)
def test_an_answer_that_is_not_there_or_not_what_was_typed_is_found(
    desk: Desk, statement: str, kind: str
) -> None:
    desk.begin("Ana")
    desk.tamper(statement)
    assert kind in kinds(desk.look())


def test_what_does_not_come_from_the_journal_is_found(desk: Desk) -> None:
    desk.begin("Ana")
    assert kinds(desk.look(replay=True)) == {}
    desk.tamper("UPDATE answer SET changed_at = changed_at, text = text || '!'")
    assert "integrity" in kinds(desk.look(replay=True))


def test_a_state_before_the_accepted_one_is_a_loss(desk: Desk) -> None:
    desk.begin("Ana", "Ana M")
    desk.tamper("UPDATE answer SET text = 'Ana'")
    assert kinds(desk.look()) == {"mixed": 1}


def test_answers_of_two_moments_are_no_state_that_ever_was(desk: Desk) -> None:
    draft = desk.begin("Ana")
    desk.say("typed", draft=draft, changed={NAME: "Rui", "/other": "1"})
    desk.say("typed", draft=draft, changed={NAME: "Zé", "/other": "2"})
    desk.tamper("UPDATE answer SET text = 'Rui'")
    desk.tamper(
        "INSERT INTO answer (draft_id, path, changed_at, text)"
        " SELECT id, '/other', updated_at, '2' FROM draft"
    )
    assert kinds(desk.look()) == {"mixed": 1}


def test_a_draft_that_nobody_began_is_a_ghost_unless_it_was_being_made(desk: Desk) -> None:
    draft = desk.begin("Ana")
    del desk.ledger.records[draft]
    desk.say("starting")
    assert kinds(desk.look()) == {}
    del desk.ledger.records[draft]
    assert kinds(desk.look()) == {"ghosts": 1}


def test_a_draft_that_is_gone_is_lost_unless_nobody_touched_it_and_the_window_let_it_go(desk: Desk) -> None:
    for touched, discarding, lost in [(True, True, 1), (False, False, 1), (False, True, 0)]:
        draft = desk.begin(*(["Ana"] if touched else []))
        if discarding:
            desk.say("discarding", draft=draft)
        desk.tamper("DELETE FROM answer WHERE draft_id = ?", draft)
        desk.tamper("DELETE FROM draft WHERE id = ?", draft)
        assert desk.look().counts()["lost"] == lost


def test_a_finished_record_is_there_once_with_every_delivery_and_its_own_payload(desk: Desk) -> None:
    for statement, kind in [
        ("DELETE FROM delivery WHERE destination = 'digime'", "duplicates"),
        ("UPDATE draft SET life = 'draft'", "duplicates"),
        ("UPDATE submission SET payload = x'7b7d'", "integrity"),
    ]:
        desk.begin("Rui", finish=True)
        desk.tamper(statement)
        assert kind in kinds(desk.look()), statement
        shutil.rmtree(desk.folder)
        desk = Desk(desk.folder)


def test_a_record_that_nobody_finished_is_a_ghost(desk: Desk) -> None:
    draft = desk.begin("Rui", finish=True)
    desk.ledger.records[draft].finished = desk.ledger.records[draft].finishing = False
    assert kinds(desk.look()) == {"ghosts": 1}


def test_a_finished_record_that_is_a_draft_again_is_lost(desk: Desk) -> None:
    draft = desk.begin("Rui")
    desk.say("finished", draft=draft)
    assert kinds(desk.look()) == {"lost": 1}


def test_a_damaged_file_is_an_integrity_error(desk: Desk) -> None:
    desk.begin("Ana")
    file = desk.folder / "fieldapp.sqlite3"
    raw = file.read_bytes()
    file.write_bytes(raw[: len(raw) // 2])
    assert "integrity" in kinds(desk.look())


@pytest.mark.parametrize("change", ["gone", "other bytes", "no row"])
def test_a_file_that_was_attached_is_held_to_its_bytes(desk: Desk, change: str, tmp_path: Path) -> None:
    laptop.photos(tmp_path / "photos", dice(1))
    photo = min((tmp_path / "photos").iterdir())
    draft = desk.begin("Ana")
    with open_app(desk.folder, PASSPHRASE, use_keyring=False) as app:
        opened = app.flows.capture.resume(draft)
        kept = app.flows.capture.attach(opened, "/photo", photo, "image/png")
        place = app.store.attachments.place(kept.sha256)
    desk.say("moving", draft=draft, path="/photo", name=photo.name, sha256=kept.sha256)
    assert kinds(desk.look()) == {}
    if change == "gone":
        place.unlink()
    elif change == "other bytes":
        place.write_bytes(b"other")
    else:
        desk.tamper("UPDATE attachment SET taken_out = 1")
    assert kinds(desk.look()) == {"integrity" if change == "other bytes" else "lost": 1}


def test_a_file_that_is_being_taken_out_may_still_be_there_until_the_window_says_saved(
    desk: Desk, tmp_path: Path
) -> None:
    laptop.photos(tmp_path / "photos", dice(1))
    photo = min((tmp_path / "photos").iterdir())
    draft = desk.begin("Ana")
    with open_app(desk.folder, PASSPHRASE, use_keyring=False) as app:
        kept = app.flows.capture.attach(app.flows.capture.resume(draft), "/photo", photo, "image/png")
    desk.say("moving", draft=draft, path="/photo", name=photo.name, sha256=kept.sha256)
    assert kinds(desk.look()) == {}
    desk.say("typed", draft=draft, changed={"/photo": ""})
    desk.say("typed", draft=draft, changed={NAME: "Ana M"})
    desk.tamper("UPDATE answer SET text = 'Ana M' WHERE path = ?", NAME)
    assert kinds(desk.look()) == {}
    desk.say("typed", draft=draft, changed={"/photo": ""})
    desk.say("saved", draft=draft)
    assert kinds(desk.look()) == {"mixed": 1}


def test_an_old_database_is_held_to_its_rows(tmp_path: Path) -> None:
    for revision in laptop.old_revisions():
        ledger = laptop.old_laptop(tmp_path / revision, revision)
        assert sum(kept.finished for kept in ledger.records.values()) == 2
        assert kinds(check(tmp_path / revision, ledger)) == {}


def _killed(desk: Desk, tmp_path: Path, *names: str) -> Path:
    """Return a folder as a kill leaves it: with a log that nobody folded into the database."""
    killed = tmp_path / "killed"
    with closing(sqlite3.connect(desk.folder / "fieldapp.sqlite3")) as holding:
        holding.execute("SELECT count(*) FROM draft").fetchone()
        desk.begin(*names)
        shutil.copytree(desk.folder, killed)
    return killed


def test_a_torn_commit_goes_as_a_whole_and_no_other_does(desk: Desk, tmp_path: Path) -> None:
    killed = _killed(desk, tmp_path, "Ana", "Ana M")
    last = torn.last_commit(torn.log_of(killed))
    assert last is not None
    assert torn.backfilled(killed) <= last.frames_before
    for seed in range(20):
        copy = tmp_path / f"copy-{seed}"
        shutil.copytree(killed, copy)
        torn.tear(torn.log_of(copy), last, dice(seed))
        assert [text for *_, text in torn.content(copy)["answer"]] == ["Ana"]
        assert [text for *_, text in torn.content(copy)["answer"]] == ["Ana"]


def test_a_log_without_a_commit_has_no_last_one(tmp_path: Path) -> None:
    assert torn.last_commit(tmp_path / "none") is None
    (tmp_path / "short").write_bytes(bytes(40))
    assert torn.last_commit(tmp_path / "short") is None


def test_what_a_kill_cut_off_was_not_said() -> None:
    ear = Ear()
    assert list(ear.hear(b'{"event": "sa')) == []
    assert list(ear.hear(b'ved"}\n{"event": "ty')) == [{"event": "saved"}]
