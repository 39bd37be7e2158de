"""The journal: one row for each answer that changed, in sequence, and everything can be taken back."""

from __future__ import annotations

from datetime import timedelta, timezone
from pathlib import Path

import pytest

from fieldapp.errors import NotFound
from fieldapp.records import Draft, Entry, Shift, Stamp, Step
from fieldapp.store import Store

from .scene import T0, a_draft, at, clock, document, finish, put, stamp, step


def told(entries: list[Entry]) -> list[tuple[int, str, str, str, str]]:
    return [(e.step, e.act, e.path, e.old, e.new) for e in entries]


def do(store: Store, act: str, changed: dict[str, str], minute: float = 1, **more: object) -> None:
    one = step(act, changed, at(minute), **more)  # pyright: ignore[reportArgumentType]
    store.drafts.save("d1", [one], "/a", "", 0, 0)


def test_every_answer_that_changed_is_a_row_with_what_was_there_before(store: Store) -> None:
    a_draft(store, "d1", {"/a": "1", "/none": ""})
    do(store, "answer", {"/a": "2", "/b": "x"})
    do(store, "answer", {"/a": "2"}, 2)  # nothing changed
    do(store, "answer", {"/b": ""}, 3)
    assert told(store.journal.of("d1")) == [
        (1, "start", "/a", "", "1"),
        (2, "answer", "/a", "1", "2"),
        (2, "answer", "/b", "", "x"),
        (3, "answer", "/b", "x", ""),
    ]
    assert [e.sequence for e in store.journal.of("d1")] == [1, 2, 3, 4]
    assert store.journal.replay_faults() == []


def test_steps_of_one_batch_keep_their_order(store: Store) -> None:
    a_draft(store, "d1")
    store.drafts.save(
        "d1", [step("answer", {"/a": "1"}), step("answer", {"/a": "2"}), step("answer", {"/a": ""})],
        "/a", "", 0, 0,
    )  # fmt: skip
    assert told(store.journal.of("d1"))[1:] == [
        (2, "answer", "/a", "", "1"),
        (3, "answer", "/a", "1", "2"),
        (4, "answer", "/a", "2", ""),
    ]
    assert store.drafts.get("d1").answers == {}


def test_a_row_says_when_where_and_by_whom(store: Store) -> None:
    east = timezone(timedelta(hours=2, minutes=30))
    a_draft(store, "d1")
    when = Stamp(at=T0.astimezone(east), ticks=7, run="r1", user="u-9")
    store.drafts.save(
        "d1", [Step(act="answer", stamp=when, changed={"/a": "1"}, reason="misheard")], "", "", 0, 0
    )
    [_, entry] = store.journal.of("d1")
    assert entry.stamp == when
    assert entry.stamp.at.utcoffset() == timedelta(hours=2, minutes=30)
    assert entry.reason == "misheard"
    assert store.drafts.get("d1").updated_at == T0


@pytest.mark.parametrize(
    ("run", "wall", "ticks", "jump"),
    [
        ("r1", 60.0, 60.0, None),  # the clock ran true
        ("r1", 61.5, 60.0, None),  # and was set right gently
        ("r1", 3660.0, 60.0, 3600.0),
        ("r1", -3540.0, 60.0, -3600.0),
        ("r2", 86400.0, 0.0, None),  # another process: nobody knows how long it was
        ("r2", -86400.0, 0.0, -86400.0),  # but time does not go back
    ],
)
def test_a_clock_that_jumps_is_marked(
    store: Store, run: str, wall: float, ticks: float, jump: float | None
) -> None:
    a_draft(store, "d1")
    for number, (seconds, tick, name) in enumerate([(0.0, 0.0, "r1"), (wall, ticks, run)]):
        when = Stamp(at=at(5) + timedelta(seconds=seconds), ticks=int(tick * 1e9), run=name)
        one = Step(act="answer", stamp=when, changed={"/a": str(number), "/b": str(number)})
        store.drafts.save("d1", [one], "", "", 0, 0)
    assert [e.jump for e in store.journal.of("d1")][-2:] == [jump, None]


def test_undo_and_redo_go_through_everything_and_a_new_answer_ends_redo(store: Store) -> None:
    a_draft(store, "d1", {"/a": "0"})
    states = [store.drafts.get("d1").answers]
    for number in range(1, 4):
        do(store, "answer", {"/a": str(number), f"/sum{number}": "x"}, number)
        states.append(store.drafts.get("d1").answers)
    for state in reversed(states[:-1]):
        assert store.journal.undo("d1", stamp(9)) == "/a"
        assert store.drafts.get("d1").answers == state
    assert store.journal.undo("d1", stamp(9)) is None
    for state in states[1:]:
        assert store.journal.redo("d1", stamp(9)) == "/a"
        assert store.drafts.get("d1").answers == state
    assert store.journal.redo("d1", stamp(9)) is None
    store.journal.undo("d1", stamp(9))
    do(store, "answer", {"/b": "new"}, 10)
    assert store.journal.redo("d1", stamp(11)) is None
    assert store.journal.replay_faults() == []


def test_undo_outlives_the_process(store: Store, folder: Path) -> None:
    a_draft(store, "d1")
    do(store, "answer", {"/a": "1"})
    do(store, "answer", {"/a": "2"}, 2)
    store.close()
    again = Store.open(folder, clock=clock)
    assert again.journal.undo("d1", stamp(3)) == "/a"
    assert again.drafts.get("d1").answers == {"/a": "1"}
    again.close()


def test_steps_of_one_visit_are_taken_back_together(store: Store) -> None:
    a_draft(store, "d1")
    do(store, "answer", {"/a": "M"}, visit=1)
    do(store, "answer", {"/a": "Mu"}, visit=1)
    do(store, "answer", {"/a": "Mus"}, visit=1)
    do(store, "answer", {"/b": "6"}, visit=2)
    assert store.journal.undo("d1", stamp(2)) == "/b"
    assert store.drafts.get("d1").answers == {"/a": "Mus"}
    assert store.journal.undo("d1", stamp(2)) == "/a"
    assert store.drafts.get("d1").answers == {}
    store.journal.redo("d1", stamp(2))
    assert store.drafts.get("d1").answers == {"/a": "Mus"}


def test_what_came_to_nothing_is_passed_over(store: Store) -> None:
    a_draft(store, "d1")
    do(store, "answer", {"/a": "kept"}, visit=1)
    do(store, "answer", {"/b": "typed"}, visit=2)
    do(store, "answer", {"/b": ""}, visit=2)
    assert store.journal.undo("d1", stamp(2)) == "/a"
    assert store.drafts.get("d1").answers == {}
    store.journal.redo("d1", stamp(2))
    assert store.drafts.get("d1").answers == {"/a": "kept"}
    assert store.journal.replay_faults() == []


def test_a_removed_instance_comes_back_with_its_file_where_a_person_looks_for_it(
    store: Store, tmp_path: Path
) -> None:
    a_draft(store, "d1", {"/p[]": "2", "/p[1]/n": "Ana", "/p[2]/n": "Bea"})
    photo = tmp_path / "p.jpg"
    photo.write_bytes(b"face")
    store.attachments.add("d1", "/p[2]/f", photo, "p.jpg", "image/jpeg", stamp())
    before = store.drafts.get("d1").answers
    gone = {"/p[]": "1", "/p[1]/n": "Bea", "/p[1]/f": "p.jpg", "/p[2]/n": "", "/p[2]/f": ""}
    do(store, "remove", gone, shifts=(Shift(repeat="/p", at=1),))
    assert [(f.path, f.name) for f in store.attachments.of("d1")] == [("/p[1]/f", "p.jpg")]
    assert store.journal.undo("d1", stamp(2)) == "/p[1]"
    assert store.drafts.get("d1").answers == before
    assert [(f.path, f.name) for f in store.attachments.of("d1")] == [("/p[2]/f", "p.jpg")]
    store.journal.redo("d1", stamp(3))
    assert [(f.path, f.name) for f in store.attachments.of("d1")] == [("/p[1]/f", "p.jpg")]
    assert store.journal.replay_faults() == []


def test_a_draft_that_moves_to_another_form_version_comes_back(store: Store) -> None:
    draft = a_draft(store, "d1", {"/a": "1"})
    newer = put(store, document(version="2", raw=b"{}"))
    do(store, "version", {"": str(newer.id), "/a": "", "/b": "1"})
    assert (store.drafts.get("d1").form_id, store.drafts.get("d1").answers) == (newer.id, {"/b": "1"})
    assert store.journal.undo("d1", stamp(2)) is not None
    assert (store.drafts.get("d1").form_id, store.drafts.get("d1").answers) == (draft.form_id, {"/a": "1"})
    store.journal.redo("d1", stamp(3))
    assert store.drafts.get("d1").form_id == newer.id
    assert store.journal.replay_faults() == []


def test_a_finished_record_is_not_taken_back(store: Store) -> None:
    finish(store, "d1")
    with pytest.raises(NotFound, match="finished"):
        store.journal.undo("d1", stamp(2))
    assert store.journal.replay_faults() == []


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        ("UPDATE answer SET text = 'changed' WHERE path = '/a'", "is not what the journal says"),
        ("DELETE FROM answer WHERE path = '/a'", "is not what the journal says"),
        ("INSERT INTO answer VALUES ('d1', '/new', '2026', 'x')", "is not in the journal"),
        ("DELETE FROM journal WHERE new = '2' AND path = '/a'", "does not follow"),
        ("UPDATE attachment SET taken_out = 1", "is not what the journal says"),
        ("UPDATE attachment SET path = '/b'", "is not what the journal says"),
        ("UPDATE draft SET form_id = 2", "is of another form than its journal says"),
    ],
)
def test_replay_finds_what_does_not_come_from_the_journal(
    store: Store, tmp_path: Path, harm: str, said: str
) -> None:
    a_draft(store, "d1", {"/a": "1"})
    put(store, document(version="2", raw=b"{}"))
    do(store, "version", {"": "2"})
    do(store, "version", {"": "1"})
    do(store, "answer", {"/a": "2"})
    do(store, "answer", {"/a": "3"}, 2)
    file = tmp_path / "f"
    file.write_bytes(b"f")
    store.attachments.add("d1", "/f", file, "f", "", stamp())
    assert store.journal.replay_faults() == []
    with store._database.write("harm") as session:
        connection = session.connection()
        triggers = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for (name,) in triggers.all():
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        connection.exec_driver_sql(harm)
    assert any(said in fault and "d1" in fault for fault in store.journal.replay_faults())


def test_only_what_was_begun_and_never_touched_may_go_without_a_trace(store: Store) -> None:
    a_draft(store, "d1", {"/a": "the form's default"})
    assert store.journal.only_begun("d1")
    do(store, "answer", {"/a": "mine"})
    assert not store.journal.only_begun("d1")
    do(store, "answer", {"/a": "the form's default"}, 2)
    assert not store.journal.only_begun("d1")


def test_answers_of_before_the_journal_are_somebodys(store: Store) -> None:
    form = a_draft(store, "other").form_id
    draft = Draft(id="d1", form_id=form, created_at=T0, updated_at=T0)
    store.drafts.add(draft, step("found", {"/a": "typed long ago"}))
    assert not store.journal.only_begun("d1")
