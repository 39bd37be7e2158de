"""A damaged database is set aside and what can be read of it comes back, whatever was hit, and is counted."""

from __future__ import annotations

import os
import random  # noqa: TID251  (seeded: damage that can be made again)
import shutil
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from fieldapp.errors import DataDamaged, DataNewer, DiskFull
from fieldapp.records import Life, RecoveryReport
from fieldapp.store import Store, recovery
from fieldapp.store.pages import TABLE_INTERIOR, TABLE_LEAF, Pages

from .landing import fill as fill_every_table
from .scene import BOTH, a_draft, at, clock, finish, record_of, save, stamp, step

PAGE = 4096
Rows = dict[str, list[tuple[object, ...]]]


@pytest.fixture(scope="module")
def filled_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("once") / "data"
    store = Store.open(folder, clock=clock)
    for number in range(40):
        a_draft(store, f"draft-{number:02}")
        save(store, f"draft-{number:02}", {f"/q{q}": f"answer {number} {q} é🌿" * 3 for q in range(20)})
    for number in range(10):
        finish(store, f"record-{number}", f"payload {number} ".encode() * (900 if number == 3 else 40))
    store.close()
    return folder


@pytest.fixture
def file(filled_once: Path, folder: Path) -> Path:
    """A closed database with forty drafts of twenty answers and ten finished records."""
    return Path(shutil.copytree(filled_once, folder)) / "fieldapp.sqlite3"


def rows_of(file: Path) -> Rows:
    """Every row of every table but those of the search index, which the app makes again."""
    with closing(sqlite3.connect(file)) as connection:
        tables = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if not name.startswith(("sqlite_", "record_words", "searched"))
        ]
        connection.execute("UPDATE draft SET unindexed = 1 WHERE life <> 'gone'")  # never committed
        return {t: sorted(connection.execute(f'SELECT * FROM "{t}"').fetchall(), key=repr) for t in tables}  # noqa: S608


def pages_of(file: Path, table: str) -> list[int]:
    """The pages that hold a table's rows, in the order of the rows; the root alone where it is small."""
    with closing(sqlite3.connect(file)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    with Pages(file, Path(f"{file}-wal")) as pages:
        return [root] if pages.kind(root) == TABLE_LEAF else pages.children(root)


def root_of(file: Path, name: str) -> int:
    with closing(sqlite3.connect(file)) as connection:
        return int(
            connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()[0]
        )


def overwrite(file: Path, pages: Iterable[int], data: bytes = b"\0" * PAGE) -> None:
    with file.open("rb+") as stream:
        for page in pages:
            stream.seek((page - 1) * PAGE)
            stream.write(data)


def hold_sound(store: Store) -> None:
    """Hold a recovered store to its own rules, its journal, and a search index that is wholly to be made."""
    assert store.faults() == []
    assert store.journal.replay_faults() == []
    drafts = {id_ for (id_,) in raw_rows(store, "SELECT id FROM draft WHERE life <> 'gone'")}
    assert set(store.index.behind(10_000)) == drafts
    assert raw_rows(store, "SELECT 1 FROM searched UNION ALL SELECT rowid FROM record_words") == []


def raw_rows(store: Store, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(store._database.path)) as connection:
        return connection.execute(query).fetchall()


def recovered(file: Path) -> RecoveryReport:
    """Recover, and hold the result to what must always be so."""
    damaged, log = file.read_bytes(), Path(f"{file}-wal")
    damaged_log = log.read_bytes() if log.exists() else None
    report = recovery.recover(file)
    assert report.set_aside.read_bytes() == damaged
    if damaged_log is not None:
        assert Path(f"{report.set_aside}-wal").read_bytes() == damaged_log
    assert not list(file.parent.glob("*.part*"))
    store = Store.open(file.parent, clock=clock)
    try:
        hold_sound(store)
        with (
            pytest.raises(sqlite3.IntegrityError, match="what was finished stays"),
            closing(sqlite3.connect(file)) as raw,
        ):
            raw.execute("DELETE FROM form")
    finally:
        store.close()
    return report


def lost(report: RecoveryReport) -> dict[str, int]:
    return {table.name: table.lost for table in report.tables if table.lost}


def test_a_sound_file_comes_back_row_for_row(folder: Path, tmp_path: Path) -> None:
    tmp_path.joinpath("source").mkdir()
    fill_every_table(folder)
    file = folder / "fieldapp.sqlite3"
    before = rows_of(file)
    report = recovered(file)
    assert rows_of(file) == before
    assert lost(report) == {}
    assert (report.unreadable_pages, report.log_pages_lost, report.harmed) == (0, 0, ())
    assert report.read == sum(map(len, before.values())) - 1  # the revision is no row of anybody's


def test_a_zeroed_page_costs_its_own_rows_and_no_other(file: Path) -> None:
    before = rows_of(file)
    pages = pages_of(file, "submission")
    with Pages(file, Path("none")) as reader:
        hit = [cell.values for cell in reader.cells(pages[1]) if cell]
    overwrite(file, [pages[1]])
    report = recovered(file)
    after = rows_of(file)
    same = ("answer", "journal", "attachment", "form")
    assert {t: after[t] for t in same} == {t: before[t] for t in same}
    gone = set(before["submission"]) - set(after["submission"])
    assert {row[0] for row in gone} == {row[0] for row in hit}
    assert set(after["submission"]) <= set(before["submission"])
    assert lost(report)["submission"] == len(hit)
    assert report.unreadable_pages == 1
    assert {r.id for r in report.harmed} == {str(row[0]) for row in hit}
    assert {r.title for r in report.harmed} == {"Amina"}


@pytest.mark.parametrize("hit", [slice(4, 5), slice(0, None)], ids=["a page", "all"])
def test_answers_that_are_lost_come_back_from_the_journal(file: Path, hit: slice) -> None:
    before = rows_of(file)
    pages = pages_of(file, "answer")
    assert len(pages) > 8
    overwrite(file, pages[hit])
    report = recovered(file)
    assert rows_of(file) == before
    assert (lost(report), report.harmed) == ({}, ())
    assert report.unreadable_pages == len(pages[hit])


@pytest.mark.parametrize("table", ["answer", "journal", "draft", "submission"])
def test_a_lost_root_costs_no_row_on_other_pages(file: Path, table: str) -> None:
    before = rows_of(file)
    root = root_of(file, table)
    with Pages(file, Path("none")) as reader:
        assert reader.kind(root) == TABLE_INTERIOR
    overwrite(file, [root])
    report = recovered(file)
    assert rows_of(file) == before
    assert lost(report) == {}


HEADS: dict[str, Callable[[bytes], bytes]] = {
    "header": lambda good: b"garbage!" * 12 + good[96:],
    "first page": lambda good: b"\xff" * PAGE + good[PAGE:],
    "first page zeroed": lambda good: b"\0" * PAGE + good[PAGE:],
}


@pytest.mark.parametrize("damage", HEADS)
def test_a_garbled_head_costs_nothing(file: Path, damage: str) -> None:
    before = rows_of(file)
    file.write_bytes(HEADS[damage](file.read_bytes()))
    with pytest.raises(DataDamaged):
        Store.open(file.parent, clock=clock)
    report = recovered(file)
    after = rows_of(file)
    assert after == before
    assert lost(report) == {}


def test_a_truncated_file_gives_what_is_left(file: Path) -> None:
    before = rows_of(file)
    good = file.read_bytes()
    cut = pages_of(file, "answer")[10]
    with Pages(file, Path("none")) as reader:
        kept = {
            cell.values[:2]
            for number in range(1, cut + 1)
            if reader.kind(number) == TABLE_LEAF
            for cell in reader.cells(number)
            if cell and len(cell.values) == 4 and str(cell.values[1]).startswith("/q")
        }
    file.write_bytes(good[: cut * PAGE + 100])
    report = recovered(file)
    after = rows_of(file)
    assert {(row[0], row[1]) for row in after["answer"]} >= kept
    assert set(after["answer"]) <= set(before["answer"])
    assert report.unreadable_pages > 0
    assert len(before["answer"]) > len(after["answer"]) > 50


def test_a_garbled_index_costs_no_row(file: Path) -> None:
    before = rows_of(file)
    for index in ("sqlite_autoindex_answer_1", "sqlite_autoindex_draft_1", "ix_delivery_state"):
        overwrite(file, [root_of(file, index)], b"\xff" * PAGE)
    report = recovered(file)
    assert rows_of(file) == before
    assert lost(report) == {}


def _with_log(folder: Path, target: Path) -> tuple[Path, Rows]:
    """A copy of a database whose last changes are in its log alone, as a killed process leaves it."""
    store = Store.open(folder, clock=clock)
    store._database.engine.connect().exec_driver_sql("PRAGMA wal_autocheckpoint = 0").close()
    a_draft(store, "old", {"/a": "from before the log"})
    with closing(sqlite3.connect(store._database.path)) as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for number in range(12):
        a_draft(store, f"late-{number}", {f"/q{q}": f"late {number} {q}" * 9 for q in range(8)})
    shutil.copytree(folder, target)
    rows = rows_of(store._database.path)
    store.close()
    return target / "fieldapp.sqlite3", rows


def test_the_log_of_a_killed_process_counts(folder: Path, tmp_path: Path) -> None:
    file, before = _with_log(folder, tmp_path / "copy")
    overwrite(file, [1], b"\xff" * PAGE)
    recovered(file)
    assert rows_of(file) == before


@pytest.mark.parametrize("where", ["header", "middle", "tail"])
def test_a_garbled_log_costs_only_what_it_garbled(folder: Path, tmp_path: Path, where: str) -> None:
    file, before = _with_log(folder, tmp_path / "copy")
    log = Path(f"{file}-wal")
    good = log.read_bytes()
    frame = PAGE + 24
    start = {"header": 0, "middle": 32 + frame * (len(good) // frame // 2), "tail": len(good) - 50}[where]
    log.write_bytes(good[:start] + b"\xee" * 32 + good[start + 32 :])
    report = recovered(file)
    after = rows_of(file)
    assert ("old", "/a") in {row[:2] for row in after["answer"]}
    missing = {t: len(set(before[t]) - set(after[t])) for t in before}
    if where == "header":
        assert sum(missing.values()) == 0
    assert missing["answer"] <= 8
    assert where != "middle" or report.log_pages_lost >= 1


def test_garbage_inside_a_page_costs_the_rows_it_hits(file: Path) -> None:
    before = rows_of(file)
    page = pages_of(file, "answer")[3]
    with file.open("rb+") as stream:
        stream.seek((page - 1) * PAGE + 3000)
        stream.write(b"\xff" * 150)
    report = recovered(file)
    after = rows_of(file)
    assert after["answer"] == before["answer"], "the journal had them"
    assert lost(report) == {}


def test_answers_whose_draft_is_lost_get_a_draft_again(file: Path) -> None:
    before = rows_of(file)
    pages = pages_of(file, "draft")
    overwrite(file, pages[:1])
    report = recovered(file)
    after = rows_of(file)
    assert after["answer"] == before["answer"]
    assert {row[0] for row in after["draft"]} == {row[0] for row in before["draft"]}
    remade = [r for r in report.harmed if r.remade]
    assert remade
    assert all(r.lost == {"draft": 1} and r.title for r in remade)
    store = Store.open(file.parent, clock=clock)
    answers = store.drafts.get(remade[0].id).answers
    store.close()
    assert answers


def test_a_record_whose_payload_is_lost_is_a_draft_again(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        (number,) = connection.execute("SELECT rowid FROM submission WHERE id = 'record-3'").fetchone()
    with Pages(file, Path("none")) as reader:
        page = next(
            n
            for n in pages_of(file, "submission")
            if any(cell and cell.rowid == number for cell in reader.cells(n))
        )
        hit = [str(cell.values[0]) for cell in reader.cells(page) if cell]
    overwrite(file, [page])
    report = recovered(file)
    store = Store.open(file.parent, clock=clock)
    for id_ in hit:
        assert not store.drafts.get(id_).finished
        assert store.drafts.get(id_).answers == {"/a": id_}
    assert {s.id for s in store.outbox.submissions()} == {f"record-{n}" for n in range(10)} - set(hit)
    store.close()
    assert lost(report)["submission"] == len(hit)
    assert set(hit) <= {r.id for r in report.harmed}


def test_a_record_whose_deliveries_are_lost_is_owed_again_in_doubt(file: Path) -> None:
    store = Store.open(file.parent, clock=clock)
    for number in range(60):
        finish(store, f"more-{number:02}", b"{}")
    before = {d.submission_id for d in store.outbox.deliveries()}
    store.close()
    pages = pages_of(file, "delivery")
    assert len(pages) > 1
    overwrite(file, pages[:1])
    recovered(file)
    store = Store.open(file.parent, clock=clock)
    after = store.outbox.deliveries()
    store.close()
    assert {d.submission_id for d in after} == before
    assert {d.destination for d in after if d.submission_id == "record-0"} == set(BOTH)
    assert {d.state.value for d in after if d.submission_id == "record-0"} == {"unconfirmed"}
    assert {d.state.value for d in after if d.submission_id == "more-59"} == {"waiting"}


def test_a_form_that_is_lost_leaves_its_drafts(file: Path) -> None:
    overwrite(file, [root_of(file, "form")])
    report = recovered(file)
    store = Store.open(file.parent, clock=clock)
    assert len(store.drafts.get("draft-07").answers) == 20
    assert store.forms.get(store.drafts.get("draft-07").form_id).reason
    store.close()
    assert lost(report) == {"form": 1}


def test_rows_that_are_lost_come_from_the_copy_an_upgrade_left(file: Path) -> None:
    snapshot = file.with_name("fieldapp-before-upgrade-0002-20260101T000000Z.sqlite3")
    shutil.copy(file, snapshot)
    store = Store.open(file.parent, clock=clock)
    store.bin.move("draft-39", Life.DRAFT, Life.BINNED_DRAFT, step("bin", {}))
    assert store.bin.empty(0) == ["draft-39"]  # deleted since: must not come back
    save(store, "draft-38", {"/q0": "changed since"})
    store.close()
    before = rows_of(file)
    overwrite(file, pages_of(file, "answer")[:5])
    report = recovered(file)
    after = rows_of(file)
    assert {row[:2] for row in after["answer"]} == {row[:2] for row in before["answer"]}
    assert report.lost == 0
    table = next(t for t in report.tables if t.name == "answer")
    assert table.from_snapshot == table.lost > 50


def test_an_attachments_id_is_never_given_again(file: Path, tmp_path: Path) -> None:
    store = Store.open(file.parent, clock=clock)
    source = tmp_path / "a"
    source.write_bytes(b"a")
    first = store.attachments.add("draft-00", "/p", source, "a", "", stamp(1))
    with store._database.write("losing the newest row") as session:
        session.connection().exec_driver_sql("DELETE FROM journal WHERE new_file IS NOT NULL")
        session.connection().exec_driver_sql("DELETE FROM attachment")
    store.close()
    overwrite(file, [root_of(file, "ix_delivery_state")], b"\xff" * PAGE)
    recovered(file)
    store = Store.open(file.parent, clock=clock)
    again = store.attachments.add("draft-00", "/p", source, "a", "", stamp(1))
    store.close()
    assert again.id > first.id


def test_a_file_of_a_newer_version_is_left_alone(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = file.read_bytes()
    with pytest.raises(DataNewer):
        recovery.recover(file)
    assert file.read_bytes() == before


def test_a_file_with_nothing_of_ours_is_left_alone(folder: Path) -> None:
    folder.mkdir()
    file = folder / "fieldapp.sqlite3"
    file.write_bytes(b"This is no database.\n" * 5000)
    before = file.read_bytes()
    with pytest.raises(DataDamaged):
        recovery.recover(file)
    assert file.read_bytes() == before
    assert not list(folder.glob("*damaged*"))


STEPS = ("_second_name", "_build", "_take_place", "sync_folder", "sync_file", "_check", "_put_guards_up")
_KILLED = 9


@pytest.mark.skipif(not hasattr(os, "fork"), reason="killed in a process of its own")
@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("step", STEPS)
def test_a_kill_at_any_step_leaves_one_or_the_other_and_the_next_try_ends_it(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, when: str
) -> None:
    file, before = _with_log(folder, tmp_path / "copy")
    overwrite(file, [1], b"\xff" * PAGE)
    damaged = file.read_bytes()
    killed = 0
    for visit in range(6):  # some steps are passed several times: killed at each in turn
        _kill_at(monkeypatch, step, when, visit)
        status = _in_a_process_of_its_own(file)
        monkeypatch.undo()
        killed += status == _KILLED
        if file.read_bytes() != damaged:
            break
    else:
        recovery.recover(file)
    assert killed
    assert rows_of(file) == before
    store = Store.open(file.parent, clock=clock)
    assert store.faults() == []
    store.close()


def _kill_at(monkeypatch: pytest.MonkeyPatch, name: str, when: str, visit: int) -> None:
    real = getattr(recovery, name)
    visits = 0

    def deadly(*arguments: object) -> object:
        nonlocal visits
        visits += 1
        if when == "before" and visits == visit + 1:
            os._exit(_KILLED)
        result = real(*arguments)
        if visits == visit + 1:
            os._exit(_KILLED)
        return result

    monkeypatch.setattr(recovery, name, deadly)


def _in_a_process_of_its_own(file: Path) -> int:
    """Recover in a child that nothing cleans up after, as after a kill; return how it ended."""
    child = os.fork()
    if child == 0:
        try:
            recovery.recover(file)
        except BaseException:  # noqa: BLE001  (the parent asks for the code)
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def test_a_full_disk_leaves_the_damaged_file(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    overwrite(file, [1], b"\xff" * PAGE)
    before = file.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(recovery, "_take_place", full)
    with pytest.raises(DiskFull):
        recovery.recover(file)
    assert file.read_bytes() == before
    assert not list(file.parent.glob("*.part*"))


def test_progress_goes_to_the_end(file: Path) -> None:
    heard: list[tuple[int, int]] = []
    recovery.recover(file, lambda done, total: heard.append((done, total)))
    assert len(heard) > 30, "it is told while the rows are read"
    assert heard == sorted(heard)
    assert heard[-1][0] == heard[-1][1] > 10


def test_a_second_recovery_sets_aside_under_another_name(file: Path) -> None:
    overwrite(file, [1], b"\xff" * PAGE)
    first = recovered(file).set_aside
    store = Store.open(file.parent, clock=clock)
    a_draft(store, "new", {"/a": "1"})
    store.outbox.add(record_of("new"), BOTH, at(1))
    store.close()
    overwrite(file, [1], b"\xff" * PAGE)
    second = recovered(file).set_aside
    assert first != second
    assert first.exists()


@pytest.mark.parametrize("seed", range(12))
def test_whatever_is_garbled_the_result_is_sound(folder: Path, tmp_path: Path, seed: int) -> None:
    """Garbage of every size, anywhere in the file or its log: nothing raises but our own words."""
    file, before = _with_log(folder, tmp_path / "copy")
    chance = random.Random(seed)  # noqa: S311
    for target in (file, Path(f"{file}-wal")):
        data = bytearray(target.read_bytes())
        for _ in range(chance.randint(0, 4)):
            at, size = chance.randrange(len(data)), chance.choice([1, 4, 30, 500, 5000])
            part = data[at : at + size]
            data[at : at + size] = bytes(len(part)) if chance.random() < 0.4 else chance.randbytes(len(part))
        target.write_bytes(data)
    report = recovery.recover(file)
    after = rows_of(file)
    assert recovery.faults(file) == []
    assert report.read > sum(map(len, before.values())) // 2
    assert {row[:2] for row in after["answer"]} <= {row[:2] for row in before["answer"]}
