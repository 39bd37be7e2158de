"""Editing what was finished: a later version of its own, and the one before stays as it is."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldapp.errors import DiskFull, NotFound, ProjectMissing
from fieldapp.flows import OpenDraft
from fieldapp.records import Life
from fieldapp.store import Store
from tests.fieldapp.flows.laptop import PROJECT, Laptop


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    made = Laptop(tmp_path / "data")
    yield made
    made.store.close()


@pytest.mark.parametrize("arrived", [False, True])
def test_editing_starts_a_later_version_with_the_same_answers_and_files(
    laptop: Laptop, arrived: bool
) -> None:
    old = laptop.delivered(b"picture") if arrived else laptop.finished(b"picture")
    was = laptop.draft(old.id), laptop.store.outbox.submission(old.id), laptop.store.outbox.receipts(old.id)
    laptop.later(seconds=60)
    opened = laptop.capture.edit(old.id, "the name was wrong")
    draft = opened.draft
    assert (draft.replaces, draft.row_version, draft.life) == (old.id, 2, Life.DRAFT)
    assert draft.answers == was[0].answers
    assert draft.title == was[0].title
    [file], [of_old] = laptop.capture.attachments(opened), old.attachments
    assert (file.path, file.name, file.sha256) == (of_old.path, of_old.name, of_old.sha256)
    assert file.id != of_old.id
    assert len(list(laptop.files())) == 1  # the bytes are shared
    first = laptop.store.journal.of(draft.id)[0]
    assert (first.act, first.reason) == ("edit", "the name was wrong")

    laptop.answer(opened, name="Amina Bello")
    laptop.capture.detach(opened, "/photo")
    opened.session.set("/photo", "")
    laptop.capture.finish(opened)
    assert was == (
        laptop.draft(old.id),
        laptop.store.outbox.submission(old.id),
        laptop.store.outbox.receipts(old.id),
    )
    assert len(list(laptop.files())) == 1
    assert laptop.store.journal.replay_faults() == []


def test_the_later_version_says_which_record_it_replaces(laptop: Laptop) -> None:
    old = laptop.delivered()
    assert "rowVersion" not in json.loads(old.payload)
    payload = json.loads(laptop.capture.finish(laptop.capture.edit(old.id)).payload)
    assert (payload["rowVersion"], payload["deprecatedID"]) == (2, old.id)
    assert payload["clientReferenceId"] != old.id


def test_an_xform_instance_names_the_deprecated_id(laptop: Laptop) -> None:
    opened = laptop.capture.start(laptop.roster())
    opened.session.set("/data/head", "Amina")
    old = laptop.capture.finish(opened)
    assert "deprecatedID" not in json.loads(old.payload)["instance"]
    new = laptop.capture.finish(laptop.capture.edit(old.id))
    instance = json.loads(new.payload)["instance"]
    assert f"instanceID>uuid:{new.id}<" in instance
    assert f"deprecatedID>uuid:{old.id}<" in instance


def test_a_third_version_names_the_second_whichever_is_asked_for(laptop: Laptop) -> None:
    first = laptop.delivered()
    second = laptop.capture.finish(laptop.capture.edit(first.id))
    third = laptop.capture.finish(laptop.capture.edit(first.id))
    payload = json.loads(third.payload)
    assert (payload["rowVersion"], payload["deprecatedID"]) == (3, second.id)


def test_editing_twice_goes_on_with_the_same_draft(laptop: Laptop) -> None:
    old = laptop.delivered()
    draft = laptop.capture.edit(old.id)
    laptop.answer(draft, name="Ana")
    laptop.reopen()
    again = laptop.capture.edit(old.id)
    assert again.draft.id == draft.draft.id
    assert again.draft.answers["/name"] == "Ana"
    assert len(laptop.store.drafts.all()) == 1


def test_a_later_version_that_lies_in_the_bin_comes_back_when_the_record_is_edited_again(
    laptop: Laptop,
) -> None:
    old = laptop.delivered()
    draft = laptop.capture.edit(old.id)
    laptop.answer(draft, name="Ana")
    laptop.bin.delete(draft.draft.id)
    again = laptop.capture.edit(old.id)
    assert (again.draft.id, again.draft.life) == (draft.draft.id, Life.DRAFT)
    assert again.draft.answers["/name"] == "Ana"
    assert [e.act for e in laptop.store.journal.of(draft.draft.id) if not e.path] == ["bin", "restore"]


def test_what_lies_in_the_bin_is_not_edited_and_the_words_say_what_to_do(laptop: Laptop) -> None:
    old = laptop.delivered()
    laptop.bin.delete(old.id)
    with pytest.raises(NotFound, match="bin"):
        laptop.capture.edit(old.id)
    laptop.bin.restore(old.id)
    assert laptop.capture.edit(old.id).draft.replaces == old.id


def test_a_record_whose_later_version_is_gone_is_not_edited_again(laptop: Laptop) -> None:
    old = laptop.delivered()
    new = laptop.capture.finish(laptop.capture.edit(old.id))
    laptop.settle(new.id, "delivered")
    laptop.bin.delete(new.id)
    for _ in range(40):
        laptop.bin.expire()
        laptop.later(days=1)
    with pytest.raises(NotFound):
        laptop.capture.edit(old.id)
    assert laptop.life(old.id) is Life.DELIVERED


def test_a_refused_record_gives_way_to_its_later_version_and_no_longer_nags(laptop: Laptop) -> None:
    old = laptop.finished()
    laptop.settle(old.id, "refused")
    assert laptop.board.home().needs_you
    draft = laptop.capture.edit(old.id)
    assert laptop.life(old.id) is Life.QUEUED  # until the later version is finished
    assert laptop.board.home().needs_you
    new = laptop.capture.finish(draft)
    assert laptop.life(old.id) is Life.REPLACED
    home = laptop.board.home()
    assert not home.needs_you
    assert (home.unsent, laptop.board.unsent()) == (1, 1)
    assert [d.state for d in laptop.store.outbox.deliveries([old.id])] == ["replaced"]
    laptop.settle(new.id, "delivered")
    assert laptop.board.home().unsent == laptop.board.unsent() == 0


def test_what_still_waits_goes_on_waiting_when_a_later_version_is_finished(laptop: Laptop) -> None:
    old = laptop.finished()
    laptop.capture.finish(laptop.capture.edit(old.id))
    assert [d.state for d in laptop.store.outbox.deliveries([old.id])] == ["waiting"]


# --- before a project is set up ----------------------------------------------------------------------------


def test_without_a_project_a_record_is_finished_and_waits_for_one(laptop: Laptop) -> None:
    laptop.where = None
    record = laptop.finished()
    assert laptop.life(record.id) is Life.FINISHED
    assert laptop.store.outbox.deliveries([record.id]) == []
    assert laptop.board.unsent() == laptop.board.home().unsent == 1
    with pytest.raises(ProjectMissing):
        laptop.capture.queue(record.id)


def test_a_record_that_is_owed_to_nobody_becomes_the_same_draft_again(laptop: Laptop) -> None:
    laptop.where = None
    record = laptop.finished(b"picture")
    opened = laptop.capture.edit(record.id, "forgot the roof")
    assert (opened.draft.id, opened.draft.life, opened.draft.replaces) == (record.id, Life.DRAFT, "")
    with pytest.raises(NotFound):
        laptop.store.outbox.submission(record.id)
    laptop.answer(opened, roof="Tin")
    laptop.capture.finish(laptop.capture.resume(record.id))
    acts = [(e.act, e.reason) for e in laptop.store.journal.of(record.id) if not e.path]
    assert acts[1:] == [("finish", ""), ("reopen", "forgot the roof"), ("finish", "")]
    assert laptop.draft(record.id).answers["/roof"] == "Tin"
    assert laptop.store.journal.replay_faults() == []


def test_once_a_project_is_set_up_what_waited_is_put_in_line_for_it(laptop: Laptop) -> None:
    laptop.where = None
    records = [laptop.finished(), laptop.finished()]
    assert laptop.capture.queue_finished() == []  # nowhere to go yet
    laptop.where = PROJECT
    assert laptop.capture.queue_finished() == [record.id for record in records]
    for record in records:
        [delivery] = laptop.store.outbox.deliveries([record.id])
        assert (delivery.address, laptop.life(record.id)) == (PROJECT.address("digit"), Life.QUEUED)
        stored = laptop.store.outbox.submission(record.id)
        assert json.loads(stored.payload)["campaignId"] == "C1"
        assert json.loads(stored.payload)["finishedAt"] == int(record.finished_at.timestamp() * 1000)
    assert laptop.capture.queue_finished() == []
    with pytest.raises(NotFound):
        laptop.capture.queue(records[0].id)


def test_a_record_that_cannot_be_put_in_line_holds_up_no_other(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop.where = None
    bad, good = laptop.finished(), laptop.finished()
    laptop.where = PROJECT
    queue = laptop.capture.queue

    def one_is_bad(record_id: str) -> object:
        if record_id == bad.id:
            raise NotFound("its form cannot be read")
        return queue(record_id)

    monkeypatch.setattr(laptop.capture, "queue", one_is_bad)
    assert laptop.capture.queue_finished() == [good.id]
    assert laptop.life(bad.id) is Life.FINISHED


# --- all of it or nothing ----------------------------------------------------------------------------------


def _rows(store: Store) -> list[object]:
    """Everything that the acts here write."""
    with store._database.read("test") as session:
        connection = session.connection()
        tables = ("draft", "answer", "journal", "attachment", "submission", "delivery", "enclosure")
        return [connection.exec_driver_sql(f"SELECT * FROM {name}").all() for name in tables]  # noqa: S608


@pytest.mark.parametrize("act", ["edit", "reopen", "queue", "finish later"])
def test_a_full_disk_or_a_kill_in_between_leaves_nothing_of_it(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, act: str
) -> None:
    if act in ("reopen", "queue"):
        laptop.where = None
    record = laptop.finished(b"picture")
    laptop.where = PROJECT
    later: OpenDraft | None = None
    if act == "finish later":
        laptop.settle(record.id, "refused")
        later = laptop.capture.edit(record.id)
    before = _rows(laptop.store)
    killed = tmp_path / "killed"

    def full(*_: object, **__: object) -> None:
        shutil.copytree(laptop.folder, killed)  # what a kill at this moment leaves on the disk
        raise DiskFull("no space")

    where = {
        "edit": "fieldapp.store.drafts.write_steps",
        "reopen": "fieldapp.store.outbox.write_steps",
        "queue": "fieldapp.store.outbox._owe",
        "finish later": "fieldapp.store.outbox.moves.change",
    }
    monkeypatch.setattr(where[act], full)
    acts = {
        "edit": lambda: laptop.capture.edit(record.id),
        "reopen": lambda: laptop.capture.edit(record.id),
        "queue": lambda: laptop.capture.queue(record.id),
        "finish later": lambda: later and laptop.capture.finish(later),
    }
    with pytest.raises(DiskFull):
        acts[act]()
    assert _rows(laptop.store) == before
    after_kill = Store.open(killed, clock=lambda: laptop.now)
    assert _rows(after_kill) == before
    after_kill.close()
    monkeypatch.undo()
    acts[act]()
    assert _rows(laptop.store) != before
    assert laptop.store.journal.replay_faults() == laptop.store.faults() == []
