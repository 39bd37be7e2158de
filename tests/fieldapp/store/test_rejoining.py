"""What a damaged file's answers lost comes from its journal, and the other way round; then it replays."""

from __future__ import annotations

import random  # noqa: TID251  (seeded: damage that can be made again)
import shutil
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest

from fieldapp.records import Attachment, DeliveryChange, DeliveryState, Draft, Life, Shift, Stamp
from fieldapp.store import Store

from .scene import BOTH, T0, a_draft, at, clock, document, finish, put, record_of, save, stamp, step
from .test_recovery import lost, overwrite, pages_of, raw_rows, recovered, rows_of

FORMS = 2


def worked(folder: Path) -> Path:
    """A closed file of records that went through everything: taken back, moved, binned, replaced, gone."""
    store = Store.open(folder, clock=clock)
    a_draft(store, "d1", {"/a": "0", "/p[]": "2", "/p[1]/n": "Ana", "/p[2]/n": "Bea"})
    newer = put(store, document(version="2", raw=b"{}"))
    assert newer.id == FORMS
    attach(store, folder, "d1", "/p[2]/f", b"face")
    for number in range(1, 4):
        type_in(store, "d1", "/a", f"number {number}", number, visit=number)
        type_in(store, "d1", "/a", f"number {number}!", number + 0.5, visit=number)
    store.journal.undo("d1", stamp(5))
    store.journal.undo("d1", stamp(6))
    store.journal.redo("d1", stamp(7))
    gone = {"/p[]": "1", "/p[1]/n": "Bea", "/p[1]/f": "face.jpg", "/p[2]/n": "", "/p[2]/f": ""}
    remove = step("remove", gone, at(8), shifts=(Shift(repeat="/p", at=1),))
    move = step("version", {"": str(newer.id), "/b": "moved"}, at(9))
    store.drafts.save("d1", [remove, move], "/a", "Amina", 1, 3)
    type_in(store, "d1", "/c", "after the move", 10)
    type_in(store, "d1", "/c", "", 11)
    a_draft(store, "binned", {"/a": "thrown away"}, at(12))
    finish(store, "alone", b'{"a": "alone"}', ())
    for number, id_ in enumerate(("kept", "thrown", "gone")):
        a_draft(store, id_, {"/a": id_}, at(20 + number))
        attach(store, folder, id_, "/f", id_.encode())
        store.outbox.add(record_of(id_, id_.encode(), store.attachments.of(id_), at(21)), BOTH, at(22))
        for delivery in store.outbox.deliveries([id_]):
            done = DeliveryChange(delivery_id=delivery.id, state=DeliveryState.DELIVERED, attempts=1)
            store.outbox.apply([done], now=at(23))
    for id_ in ("gone", "thrown"):
        store.bin.move(id_, Life.DELIVERED, Life.BINNED_DELIVERED, step("bin", {}, at(24)))
        if id_ == "gone":
            assert store.bin.empty(0) == ["gone"]
    later = Draft(id="later", form_id=1, replaces="kept", row_version=2, created_at=at(30), updated_at=at(30))
    store.drafts.add(later, step("edit", {"/a": "kept", "/f": "face.jpg"}, at(30)))
    store.bin.move("binned", Life.DRAFT, Life.BINNED_DRAFT, step("bin", {}, at(32)))
    for number in range(25):
        a_draft(store, f"more-{number:02}", {f"/q{q}": f"answer {number} {q} é🌿" for q in range(20)}, at(40))
        save(store, f"more-{number:02}", {"/q0": "changed"}, at(41))
    store.close()
    return folder / "fieldapp.sqlite3"


def attach(store: Store, folder: Path, draft_id: str, path: str, data: bytes) -> Attachment:
    source = folder.parent / "face.jpg"
    source.write_bytes(data)
    return store.attachments.add(draft_id, path, source, source.name, "image/jpeg", stamp(0.5))


def type_in(store: Store, draft_id: str, path: str, text: str, minute: float, *, visit: int = 0) -> None:
    one = step("answer", {path: text}, at(minute), visit=visit)
    store.drafts.save(draft_id, [one], "/a", "Amina", 1, 3)


@pytest.fixture(scope="session")
def worked_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return worked(tmp_path_factory.mktemp("worked") / "data").parent


@pytest.fixture
def file(worked_once: Path, folder: Path) -> Path:
    shutil.copytree(worked_once, folder)
    return folder / "fieldapp.sqlite3"


def harm(file: Path, *statements: str) -> None:
    """Lose or change rows as a damaged page would, whatever guards them."""
    with closing(sqlite3.connect(file)) as raw, raw:
        guards = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in guards:
            raw.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            assert raw.execute(statement).rowcount, statement
        for _, sql in guards:
            raw.execute(sql)


def open_again(file: Path) -> Store:
    return Store.open(file.parent, clock=clock)


def test_a_worked_file_comes_back_row_for_row(file: Path) -> None:
    before = rows_of(file)
    assert {row[2] for row in before["draft"]} == {str(life) for life in Life} - {
        "queued",
        "replaced",
        "kept",
    }
    recovered(file)
    assert rows_of(file) == before


@pytest.mark.parametrize("part", [slice(0, 1), slice(1, 2), slice(0, None)], ids=["first", "second", "all"])
def test_without_its_journal_every_answer_stays_and_what_is_left_can_be_taken_back(
    file: Path, part: slice
) -> None:
    before = rows_of(file)
    overwrite(file, pages_of(file, "journal")[part])
    report = recovered(file)
    after = rows_of(file)
    assert {t: after[t] for t in after if t != "journal"} == {t: before[t] for t in before if t != "journal"}
    assert lost(report)["journal"] > 20
    store = open_again(file)
    for number in range(25):
        draft_id = f"more-{number:02}"
        typed = store.drafts.get(draft_id).answers
        acts = [entry.act for entry in store.journal.of(draft_id)]
        taken = store.journal.undo(draft_id, stamp(60))
        assert (taken == "/q0") == ("answer" in acts)
        store.journal.redo(draft_id, stamp(61))
        assert store.drafts.get(draft_id).answers == typed, "what was taken back comes again"
    hold_replay(store)
    store.close()


def hold_replay(store: Store) -> None:
    assert store.journal.replay_faults() == []
    store.close()


def test_pages_of_both_cost_only_what_both_held(file: Path) -> None:
    before = rows_of(file)
    answers, journal = pages_of(file, "answer"), pages_of(file, "journal")
    overwrite(file, [answers[0], journal[-1]])
    recovered(file)
    after = rows_of(file)
    assert set(after["answer"]) <= set(before["answer"])
    assert len(after["answer"]) > len(before["answer"]) - 40
    assert after["draft"] == before["draft"]


def answers(file: Path, draft_id: str = "d1") -> dict[object, object]:
    with closing(sqlite3.connect(file)) as raw:
        return dict(raw.execute("SELECT path, text FROM answer WHERE draft_id = ?", (draft_id,)).fetchall())


def told(file: Path, path: str, draft_id: str = "d1") -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(file)) as raw:
        query = "SELECT act, old, new FROM journal WHERE draft_id = ? AND path = ? ORDER BY sequence"
        return raw.execute(query, (draft_id, path)).fetchall()


def test_an_answer_of_which_the_journal_tells_earlier_is_older_and_any_other_is_newer(file: Path) -> None:
    harm(
        file,
        "UPDATE answer SET (text, changed_at) = (SELECT new, at FROM journal WHERE draft_id = 'd1'"
        " AND new = 'number 1!') WHERE draft_id = 'd1' AND path = '/a'",
        "UPDATE answer SET text = 'later', changed_at = '2026-03-01T09:00:00.000000Z' WHERE path = '/b'",
        "INSERT INTO answer SELECT draft_id, path, at, new FROM journal WHERE new = 'after the move'",
        "INSERT INTO answer VALUES ('d1', '/new', '2026-03-01T09:10:00.000000Z', 'unheard of')",
    )
    recovered(file)
    held = answers(file)
    assert (held["/a"], held["/b"], held["/new"]) == ("number 2!", "later", "unheard of")
    assert "/c" not in held
    assert told(file, "/b")[-1] == ("recover", "moved", "later")
    assert told(file, "/new") == [("recover", "", "unheard of")]


@pytest.mark.parametrize("text", ["second", "number 1"], ids=["new", "typed once before"])
def test_an_answer_typed_after_the_clock_went_back_is_kept(file: Path, text: str) -> None:
    harm(
        file,
        f"UPDATE answer SET text = '{text}', changed_at = '2026-03-01T01:00:00.000000Z'"  # noqa: S608
        " WHERE draft_id = 'd1' AND path = '/a'",
    )
    recovered(file)
    assert answers(file)["/a"] == text
    assert told(file, "/a")[-1] == ("recover", "number 2!", text)


def test_a_lost_row_is_bridged_and_its_neighbours_keep_their_words(file: Path) -> None:
    harm(file, "DELETE FROM journal WHERE draft_id = 'd1' AND path = '/a' AND new = 'number 2'")
    before = answers(file)
    recovered(file)
    assert answers(file) == before
    rows = told(file, "/a")
    assert ("recover", "number 1!", "number 2") in rows
    assert rows[rows.index(("recover", "number 1!", "number 2")) + 1] == ("answer", "number 2", "number 2!")
    assert all(one[2] == two[1] for one, two in pairwise(rows))


@pytest.mark.parametrize("kept", ["undo", "redo"])
def test_taking_back_what_is_lost_leads_nowhere_astray(file: Path, kept: str) -> None:
    harm(file, f"DELETE FROM journal WHERE draft_id = 'd1' AND path = '/a' AND act <> '{kept}'")  # noqa: S608
    before = answers(file)
    recovered(file)
    assert [row[0] for row in told(file, "/a") if row[0] != "recover"] == []
    assert answers(file) == before
    store = open_again(file)
    while store.journal.undo("d1", stamp(90)) is not None:
        assert store.journal.replay_faults() == []
    while store.journal.redo("d1", stamp(91)) is not None:
        assert store.journal.replay_faults() == []
    assert store.drafts.get("d1").answers == before
    store.close()


def test_an_undo_that_finds_what_it_is_about_is_still_one(file: Path) -> None:
    harm(file, "DELETE FROM journal WHERE draft_id = 'd1' AND sequence <= 3")
    with closing(sqlite3.connect(file)) as raw:
        steps = "SELECT act FROM journal WHERE draft_id = 'd1' AND act IN ('undo', 'redo') ORDER BY sequence"
        acts = raw.execute(steps).fetchall()
    recovered(file)
    with closing(sqlite3.connect(file)) as raw:
        assert raw.execute(steps).fetchall() == acts
    store = open_again(file)
    store.journal.undo("d1", stamp(90))
    assert store.drafts.get("d1").answers["/c"] == "after the move"
    store.close()


def test_the_row_of_a_photo_that_is_lost_leaves_its_name(file: Path) -> None:
    harm(file, "DELETE FROM attachment WHERE draft_id = 'd1'")
    recovered(file)
    assert answers(file)["/p[1]/f"] == "face.jpg"
    with closing(sqlite3.connect(file)) as raw:
        query = "SELECT count(old_file), count(new_file) FROM journal WHERE draft_id = 'd1'"
        assert raw.execute(query).fetchall() == [(0, 0)]


def test_a_photo_that_neither_answers_nor_journal_know_is_an_answer(file: Path) -> None:
    harm(
        file,
        "DELETE FROM journal WHERE draft_id = 'd1' AND (old_file IS NOT NULL OR new_file IS NOT NULL)",
        "DELETE FROM answer WHERE draft_id = 'd1' AND path = '/p[1]/f'",
    )
    recovered(file)
    assert told(file, "/p[1]/f") == [("recover", "", "face.jpg")]
    store = open_again(file)
    assert [(f.path, f.name) for f in store.attachments.of("d1")] == [("/p[1]/f", "face.jpg")]
    store.close()


def test_a_draft_stays_of_the_form_it_moved_to(file: Path) -> None:
    harm(file, "DELETE FROM draft WHERE id = 'd1'", "DELETE FROM journal WHERE path = '/b'")
    recovered(file)
    store = open_again(file)
    draft = store.drafts.get("d1")
    assert (draft.form_id, draft.life, draft.row_version) == (FORMS, Life.DRAFT, 1)
    assert (draft.created_at, draft.updated_at) == (T0, at(11))
    store.close()


def test_a_draft_whose_move_is_lost_says_its_form_again(file: Path) -> None:
    harm(
        file,
        "INSERT INTO journal SELECT draft_id, 900, 900, 'version', NULL, 0, at, zone, ticks, run, NULL, user,"
        " reason, '', NULL, NULL, '2', '1' FROM journal WHERE draft_id = 'd1' AND path = '/b'",
    )
    recovered(file)
    assert told(file, "")[-1] == ("recover", "1", "2")


LIVES: dict[str, tuple[str, str, Life]] = {
    "delivered": ("kept", "DELETE FROM draft WHERE id = 'kept'", Life.DELIVERED),
    "finished": ("alone", "DELETE FROM submission WHERE id = 'alone'", Life.DRAFT),
    "binned": ("thrown", "DELETE FROM submission WHERE id = 'thrown'", Life.BINNED_DRAFT),
    "still binned": ("thrown", "DELETE FROM delivery WHERE submission_id = 'thrown'", Life.BINNED_DELIVERED),
    "owed": ("kept", "DELETE FROM delivery WHERE submission_id = 'kept'", Life.QUEUED),
    "of no project": ("alone", "UPDATE draft SET life = 'draft' WHERE id = 'alone'", Life.FINISHED),
    "gone": ("gone", "DELETE FROM draft WHERE id = 'gone'", Life.GONE),
    "gone, payload lost": ("gone", "DELETE FROM submission WHERE id = 'gone'", Life.GONE),
    "gone, of old": ("gone", "UPDATE draft SET life = 'delivered' WHERE id = 'gone'", Life.GONE),
}


@pytest.mark.parametrize("case", LIVES)
def test_a_record_is_where_its_deliveries_say(file: Path, case: str) -> None:
    id_, statement, life = LIVES[case]
    harm(file, statement)
    report = recovered(file)
    store = open_again(file)
    found = dict(raw_rows(store, "SELECT id, life FROM draft"))
    assert found[id_] == life
    if life == Life.GONE:
        assert id_ not in {record.id for record in report.harmed}
        assert raw_rows(store, "SELECT payload FROM submission WHERE id = 'gone'") == [(b"",)]
        assert raw_rows(store, "SELECT count(*) FROM delivery WHERE submission_id = 'gone'") == [(2,)]
    else:
        assert store.drafts.get(id_).answers["/a"] == id_
    store.close()


def test_a_record_in_line_whose_owed_delivery_is_lost_is_not_taken_for_delivered(file: Path) -> None:
    harm(
        file,
        "UPDATE draft SET life = 'queued' WHERE id = 'kept'",
        "DELETE FROM delivery WHERE submission_id = 'kept' AND destination = 'digit'",
    )
    recovered(file)
    store = open_again(file)
    states = {d.destination: d.state for d in store.outbox.deliveries(["kept"])}
    assert states == {"digime": DeliveryState.DELIVERED, "digit": DeliveryState.UNCONFIRMED}
    assert store.drafts.get("kept").life == Life.QUEUED
    store.close()


def test_a_later_version_of_a_record_of_which_nothing_is_left_stands_alone(file: Path) -> None:
    harm(
        file,
        "DELETE FROM draft WHERE id = 'kept'",
        "DELETE FROM submission WHERE id = 'kept'",
        "DELETE FROM answer WHERE draft_id = 'kept'",
        "DELETE FROM journal WHERE draft_id = 'kept'",
        "DELETE FROM attachment WHERE draft_id = 'kept'",
    )
    recovered(file)
    store = open_again(file)
    assert store.drafts.get("later").replaces == ""
    assert raw_rows(store, "SELECT 1 FROM draft WHERE id = 'kept'") == []
    store.close()


@pytest.mark.parametrize("seed", range(15))
def test_whatever_rows_are_lost_it_replays_and_can_be_taken_back(file: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311
    with closing(sqlite3.connect(file)) as raw:
        rows = {
            table: [row for (row,) in raw.execute(f"SELECT rowid FROM {table}")]  # noqa: S608
            for table in ("journal", "answer", "attachment", "draft")
        }
    hit = {table: _some(chance, numbers) for table, numbers in rows.items()}
    harm(
        file,
        *(f"DELETE FROM {t} WHERE rowid IN ({', '.join(map(str, ns))})" for t, ns in hit.items() if ns),  # noqa: S608
    )
    left = answers(file)
    recovered(file)
    assert left.items() <= answers(file).items()
    store = open_again(file)
    typed = store.drafts.get("d1").answers
    while store.journal.redo("d1", stamp(89)) is not None:
        assert store.journal.replay_faults() == []
    while store.journal.undo("d1", stamp(90)) is not None:
        assert store.journal.replay_faults() == []
    save(store, "d1", typed, at(91))
    hold_replay(store)


def _some(chance: random.Random, numbers: Sequence[int]) -> list[int]:
    """Return a run of neighbours, as a page holds them, or single ones here and there, or none."""
    pick: Callable[[], list[int]] = chance.choice(
        [
            list[int],
            lambda: chance.sample(numbers, len(numbers) // 3),
            lambda: list(numbers[(start := chance.randrange(len(numbers))) : start + 40]),
        ]
    )
    return pick()


def test_a_stamp_after_a_recovery_marks_no_jump(file: Path) -> None:
    harm(file, "DELETE FROM journal WHERE draft_id = 'd1' AND sequence > 4")
    recovered(file)
    store = open_again(file)
    one = step("answer", {"/z": "1"}, at(99))
    store.drafts.save("d1", [one.model_copy(update={"stamp": Stamp(at=at(99), run="r")})], "", "", 0, 0)
    assert store.journal.of("d1")[-1].jump is None
    store.close()


def test_a_damaged_file_of_the_version_before_is_recovered_and_brought_up(folder: Path) -> None:
    folder.mkdir()
    file = folder / "fieldapp.sqlite3"
    with closing(sqlite3.connect(file)) as raw:
        raw.executescript((Path(__file__).parent / "landed" / "0002.sql").read_text(encoding="utf-8"))
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute("INSERT INTO answer VALUES ('lost', '/a', '2026-03-01T08:00:00.000000Z', 'kept')")
        raw.commit()
        before = set(raw.execute("SELECT draft_id, path, text FROM answer"))
    with file.open("rb+") as stream:
        stream.write(b"\xff" * 90)
    report = recovered(file)
    store = open_again(file)
    assert set(raw_rows(store, "SELECT draft_id, path, text FROM answer")) >= before
    lives = dict(raw_rows(store, "SELECT id, life FROM draft"))
    assert lives == {"sent": "queued", "photo": "queued", "open": "draft", "lost": "draft"}
    assert [record.id for record in report.harmed if record.remade] == ["lost"]
    store.close()


def test_a_draft_that_is_lost_comes_from_a_copy_of_the_version_before(file: Path) -> None:
    older = file.with_name("fieldapp-before-upgrade-0002-20260101T000000Z.sqlite3")
    with closing(sqlite3.connect(older)) as raw:
        raw.executescript((Path(__file__).parent / "landed" / "0002.sql").read_text(encoding="utf-8"))
    harm(
        older,
        "UPDATE draft SET id = 'd1', title = 'Amina of old' WHERE id = 'open'",
        "UPDATE draft SET id = 'kept', title = 'Sent of old' WHERE id = 'sent'",
        "UPDATE draft SET id = 'deleted since' WHERE id = 'photo'",
    )
    overwrite(file, pages_of(file, "draft"))
    report = recovered(file)
    store = open_again(file)
    assert (store.drafts.get("d1").title, store.drafts.get("d1").life) == ("Amina of old", Life.DRAFT)
    assert (store.drafts.get("kept").title, store.drafts.get("kept").life) == ("Sent of old", Life.DELIVERED)
    assert raw_rows(store, "SELECT 1 FROM draft WHERE id = 'deleted since'") == []
    assert next(t.from_snapshot for t in report.tables if t.name == "draft") == 2
    store.close()
