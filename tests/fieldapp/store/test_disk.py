"""Bad days: full, read-only, damaged, foreign, busy. The file and the words are what is checked."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import DBAPIError

from fieldapp.errors import (
    DataBusy,
    DataDamaged,
    DataNewer,
    DiskError,
    DiskFull,
    FieldappError,
    ReadOnly,
    TooLarge,
)
from fieldapp.store import Store, schema
from fieldapp.store import db as database_module
from fieldapp.store.db import connect, disk

from .scene import BOTH, T0, a_draft, clock, finish, record_of, save, stamp

NOBODY = 65534


def raw(folder: Path) -> sqlite3.Connection:
    return sqlite3.connect(folder / "fieldapp.sqlite3", isolation_level=None)


def closed_store(folder: Path) -> Path:
    """A folder with a record and a draft in it; the database file."""
    store = Store.open(folder, clock=clock)
    finish(store, "done", b"frozen")
    a_draft(store, "d1", {"/a": "1"})
    store.close()
    return folder / "fieldapp.sqlite3"


def test_every_connection_is_durable(store: Store) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,  # FULL
        "fullfsync": 1,
        "checkpoint_fullfsync": 1,
        "foreign_keys": 1,
        "busy_timeout": 5000,
        "secure_delete": 1,
        "temp_store": 2,
    }
    engine = store._database.engine
    with engine.connect() as one, engine.connect() as two, store._database.writer.connect() as three:
        for connection in (one, two, three):
            got = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in wanted}
            assert got == wanted


def test_writers_take_the_lock_at_once_and_readers_do_not_wait(store: Store) -> None:
    a_draft(store, "d1", {"/a": "1"})
    with store._database.write("holding the lock"):
        assert store.drafts.get("d1").answers == {"/a": "1"}
        other = sqlite3.connect(store._database.path, timeout=0)
        with closing(other), pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")


def test_no_transaction_is_left_open_between_calls(store: Store) -> None:
    a_draft(store, "d1")
    store.drafts.all()
    with closing(sqlite3.connect(store._database.path, timeout=0)) as other:
        other.execute("BEGIN EXCLUSIVE")
        other.rollback()
        assert other.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0


def test_threads_may_share_a_store(store: Store) -> None:
    for number in range(4):
        a_draft(store, f"d{number}")
    failed: list[BaseException] = []

    def fill(id_: str) -> None:
        try:
            for number in range(20):
                save(store, id_, {f"/q{number}": str(number)})
                store.drafts.all()
        except BaseException as error:  # noqa: BLE001  (told below)
            failed.append(error)

    threads = [threading.Thread(target=fill, args=(f"d{number}",)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    expected = {f"/q{number}": str(number) for number in range(20)}
    assert all(store.drafts.get(f"d{number}").answers == expected for number in range(4))


def test_a_held_lock_is_busy_in_words_and_the_answer_goes_in_afterwards(store: Store) -> None:
    a_draft(store, "d1")

    @event.listens_for(store._database.engine, "checkout")
    def impatient(connection: sqlite3.Connection, *_: object) -> None:
        connection.execute("PRAGMA busy_timeout = 1")

    with closing(raw(store.folder)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DataBusy, match="another program"):
            save(store, "d1", {"/a": "1"})
        other.execute("ROLLBACK")
    save(store, "d1", {"/a": "1"})
    assert store.drafts.get("d1").answers == {"/a": "1"}


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path | None]:
    """A file system of 2 MB, None where this machine does not let us mount one."""
    place = tmp_path / "small"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", place]
    try:
        mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        mounted = False
    yield place if mounted else None
    if mounted:
        subprocess.run(["umount", "-l", place], check=True)


def _save_until_it_fails(store: Store, saved: dict[str, str]) -> None:
    for number in range(1000):
        save(store, "d1", {f"/q{number}": "x" * 20_000})
        saved[f"/q{number}"] = "x" * 20_000


def test_a_full_disk_keeps_all_that_was_saved_and_takes_more_when_there_is_room(
    small_disk: Path | None, folder: Path
) -> None:
    store = Store.open(small_disk / "data" if small_disk else folder, clock=clock)
    try:
        if small_disk is None:  # the same answer from SQLite, without a disk of our own

            @event.listens_for(store._database.engine, "checkout")
            def limit(connection: sqlite3.Connection, *_: object) -> None:
                connection.execute("PRAGMA max_page_count = 400")

        a_draft(store, "d1")
        saved: dict[str, str] = {}
        with pytest.raises(DiskFull, match="disk is full"):
            _save_until_it_fails(store, saved)
        assert 5 < len(saved) < 1000
        assert store.drafts.get("d1").answers == saved
        with pytest.raises(DiskFull):
            store.outbox.add(record_of("d1", b"y" * 4_000_000), BOTH, T0)
        assert store.outbox.submissions() == []
        assert not store.drafts.get("d1").finished
        if small_disk is not None:
            subprocess.run(["mount", "-o", "remount,size=20m", small_disk], check=True)
            save(store, "d1", {"/more": "room"})
            assert store.drafts.get("d1").answers == saved | {"/more": "room"}
    finally:
        store.close()


def test_a_full_disk_takes_no_attachment_and_keeps_the_earlier(
    small_disk: Path | None, folder: Path, tmp_path: Path
) -> None:
    if small_disk is None:
        with pytest.raises(DiskFull), disk("copying"):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return
    store = Store.open(small_disk / "data", clock=clock)
    a_draft(store, "d1")
    small, large = tmp_path / "small.jpg", tmp_path / "large.jpg"
    small.write_bytes(b"small")
    large.write_bytes(b"x" * 4_000_000)
    kept = store.attachments.add("d1", "/p", small, "s", "", stamp())
    with pytest.raises(DiskFull):
        store.attachments.add("d1", "/p", large, "l", "", stamp())
    assert store.attachments.of("d1") == [kept]
    assert [p.name for p in (store.folder / "attachments").rglob("*") if p.is_file()] == [kept.sha256]
    store.close()


def test_a_full_disk_at_the_start_is_told(small_disk: Path | None) -> None:
    if small_disk is None:
        with pytest.raises(DiskFull), disk("opening"):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return
    with suppress(OSError), (small_disk / "filler").open("wb") as filler:
        while True:
            filler.write(b"x" * 4096)
            filler.flush()
    with pytest.raises(DiskFull):
        Store.open(small_disk / "data", clock=clock)
    (small_disk / "filler").unlink()
    Store.open(small_disk / "data", clock=clock).close()


@pytest.fixture
def locked_folder() -> Iterator[Path]:
    """A data folder that this process may read and not write, whoever it is."""
    root = os.geteuid() == 0
    # Nobody may not enter root's own folder for temporary files, where the tests are told to work in one.
    place = Path(tempfile.mkdtemp(dir="/var/tmp" if root else None))  # noqa: S108
    folder = place / "data"
    file = closed_store(folder)
    place.chmod(0o755)
    file.chmod(0o444)
    for path in [folder / "attachments", folder]:
        path.chmod(0o555)
    if root:
        os.seteuid(NOBODY)
    try:
        yield folder
    finally:
        if root:
            os.seteuid(0)
        for path in [folder, folder / "attachments"]:
            path.chmod(0o755)
        shutil.rmtree(place)


def test_a_read_only_folder_is_told_and_left_alone(locked_folder: Path) -> None:
    before = {p.name: p.stat().st_mtime_ns for p in locked_folder.iterdir()}
    with pytest.raises(ReadOnly, match="cannot be written"):
        Store.open(locked_folder, clock=clock)
    assert {p.name: p.stat().st_mtime_ns for p in locked_folder.iterdir()} == before


def test_no_folder_can_be_made_in_a_read_only_one(locked_folder: Path) -> None:
    with pytest.raises(ReadOnly):
        Store.open(locked_folder / "more", clock=clock)


def test_a_read_only_file_is_told_at_the_start(locked_folder: Path) -> None:
    if os.geteuid() == NOBODY:
        os.seteuid(0)
        locked_folder.chmod(0o777)
        os.seteuid(NOBODY)
    else:
        locked_folder.chmod(0o755)
    with pytest.raises(ReadOnly):
        Store.open(locked_folder, clock=clock)


def test_a_folder_that_becomes_unwritable_loses_nothing_that_was_saved(store: Store) -> None:
    a_draft(store, "d1", {"/a": "1"})

    @event.listens_for(store._database.engine, "checkout")
    def write_protected(connection: sqlite3.Connection, *_: object) -> None:
        connection.execute("PRAGMA query_only = ON")

    with pytest.raises(ReadOnly):
        save(store, "d1", {"/a": "2"})
    assert store.drafts.get("d1").answers == {"/a": "1"}


def test_a_text_too_long_for_the_database_is_told_and_the_earlier_answer_stays(store: Store) -> None:
    a_draft(store, "d1", {"/a": "1"})

    @event.listens_for(store._database.engine, "checkout")
    def small(connection: sqlite3.Connection, *_: object) -> None:
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 10_000)

    with pytest.raises(TooLarge, match="more text than can be stored"):
        save(store, "d1", {"/a": "x" * 20_000})
    assert store.drafts.get("d1").answers == {"/a": "1"}


_NO_MEMORY = """
import sys
from pathlib import Path
from fieldapp.errors import OutOfMemory
from fieldapp.store import Store
from tests.fieldapp.store.scene import clock, save
store = Store.open(Path(sys.argv[1]), clock=clock)
with store._database.read("limiting") as session:
    session.connection().exec_driver_sql("PRAGMA hard_heap_limit = 1000000").close()
try:
    save(store, "d1", {"/a": "x" * 5_000_000})
except OutOfMemory as error:
    print(error.code, store.drafts.get("d1").answers)
store.close()
"""


def test_no_memory_is_told_and_the_earlier_answer_stays(store: Store) -> None:
    """In a process of its own: the limit holds for all of a process."""
    a_draft(store, "d1", {"/a": "1"})
    done = subprocess.run(
        [sys.executable, "-c", _NO_MEMORY, store.folder], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "out-of-memory {'/a': '1'}"


def test_a_vanished_file_is_not_replaced_by_an_empty_one(store: Store) -> None:
    a_draft(store, "d1")
    store.close()
    (store.folder / "fieldapp.sqlite3").unlink()
    with pytest.raises(DiskError):
        store.drafts.all()
    assert not (store.folder / "fieldapp.sqlite3").exists()


DAMAGES = {
    "text": lambda _: b"This is no database.\n" * 500,
    "zeros": lambda good: b"\0" * len(good),
    "header": lambda good: b"garbage!" * 12 + good[96:],
    "half": lambda good: good[: len(good) // 2 + 100],
    "schema": lambda good: good[:100] + b"\xff" * 3000 + good[3100:],
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_is_told_and_left_untouched(folder: Path, damage: str) -> None:
    file = closed_store(folder)
    broken = DAMAGES[damage](file.read_bytes())
    file.write_bytes(broken)
    with pytest.raises(DataDamaged, match="left untouched"):
        Store.open(folder, clock=clock)
    assert file.read_bytes() == broken
    assert [p.name for p in folder.glob("*before-upgrade*")] == []


def test_damage_inside_is_told_when_it_is_met(folder: Path) -> None:
    file = closed_store(folder)
    with closing(raw(folder)) as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'answer'").fetchone()
    good = file.read_bytes()
    start = (page - 1) * 4096
    file.write_bytes(good[:start] + b"\xff" * 4096 + good[start + 4096 :])
    store = Store.open(folder, clock=clock)
    with pytest.raises(DataDamaged):
        store.drafts.get("d1")
    assert store.outbox.submission("done").payload == b"frozen"
    store.close()


def test_a_database_of_somebody_else_is_not_taken(folder: Path) -> None:
    folder.mkdir()
    with closing(raw(folder)) as connection:
        connection.execute("CREATE TABLE contacts (name)")
    before = (folder / "fieldapp.sqlite3").read_bytes()
    with pytest.raises(DataDamaged):
        Store.open(folder, clock=clock)
    assert (folder / "fieldapp.sqlite3").read_bytes() == before


def test_a_newer_file_is_refused_and_left_untouched(folder: Path) -> None:
    file = closed_store(folder)
    with closing(raw(folder)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = file.read_bytes()
    with pytest.raises(DataNewer, match="newer version"):
        Store.open(folder, clock=clock)
    assert file.read_bytes() == before


def test_a_newer_file_left_by_a_kill_is_untouched_with_its_log(folder: Path, tmp_path: Path) -> None:
    closed_store(folder)
    killed = tmp_path / "killed"
    with closing(raw(folder)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        killed.mkdir()
        for name in ("fieldapp.sqlite3", "fieldapp.sqlite3-wal"):
            shutil.copy(folder / name, killed / name)
    before = {p.name: p.read_bytes() for p in killed.iterdir()}
    assert before["fieldapp.sqlite3-wal"]
    with pytest.raises(DataNewer):
        Store.open(killed, clock=clock)
    assert {name: (killed / name).read_bytes() for name in before} == before


def test_a_file_cut_off_while_it_was_made_is_made_anew(folder: Path) -> None:
    folder.mkdir()
    (folder / "fieldapp.sqlite3").touch()
    store = Store.open(folder, clock=clock)
    a_draft(store, "d1")
    store.close()


def test_a_file_cut_off_in_its_first_transaction_is_rolled_back_and_made(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A journal to roll back lies beside the file, which a look without writing cannot do."""
    killed = tmp_path / "killed"
    killed.mkdir()
    folder.mkdir()
    with closing(raw(folder)) as connection:
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("CREATE TABLE first (a)")
        connection.execute("DROP TABLE first")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("CREATE TABLE half (a)")
        connection.executemany("INSERT INTO half VALUES (?)", [("x" * 3000,)] * 50)  # spills into the file
        for name in ("fieldapp.sqlite3", "fieldapp.sqlite3-journal"):
            shutil.copy(folder / name, killed / name)
    assert (killed / "fieldapp.sqlite3-journal").stat().st_size > 512
    modes: list[str] = []

    def noted(path: Path, mode: str) -> sqlite3.Connection:
        modes.append(mode)
        return connect(path, mode)

    monkeypatch.setattr(schema, "connect", noted)
    store = Store.open(killed, clock=clock)
    assert modes[:2] == ["ro", "rw"]
    a_draft(store, "d1", {"/a": "1"})
    assert store.drafts.get("d1").answers == {"/a": "1"}
    store.close()


@pytest.mark.parametrize("name", ["with space", "50%", "a#b", "what?", "été 🌿", "a&b=c"])
def test_any_folder_name_will_do(tmp_path: Path, name: str) -> None:
    store = Store.open(tmp_path / name, clock=clock)
    a_draft(store, "d1", {"/a": "1"})
    store.close()
    assert (tmp_path / name / "fieldapp.sqlite3").is_file()
    assert [p.name for p in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EFBIG, DiskFull),
        (errno.EROFS, ReadOnly),
        (errno.EACCES, ReadOnly),
        (errno.EPERM, ReadOnly),
        (errno.EIO, DiskError),
    ],
)
def test_the_systems_errors_become_ours(number: int, kind: type[DiskError]) -> None:
    with pytest.raises(DiskError) as caught, disk("testing"):
        raise OSError(number, os.strerror(number))
    assert type(caught.value) is kind
    assert "Not saved" in caught.value.title
    assert os.strerror(number) in caught.value.detail


def test_sqlites_errors_become_ours() -> None:
    for code, kind in [
        (sqlite3.SQLITE_FULL, DiskFull),
        (sqlite3.SQLITE_READONLY_DBMOVED, ReadOnly),
        (sqlite3.SQLITE_CANTOPEN, ReadOnly),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, DataBusy),
        (sqlite3.SQLITE_CORRUPT_INDEX, DataDamaged),
        (sqlite3.SQLITE_NOTADB, DataDamaged),
        (sqlite3.SQLITE_IOERR_WRITE, DiskError),
        (sqlite3.SQLITE_IOERR_SHMSIZE, DiskFull),
    ]:
        error = sqlite3.OperationalError("words")
        error.sqlite_errorcode, error.sqlite_errorname = code, "NAME"
        with pytest.raises(DiskError) as caught, disk("testing"):
            raise error
        assert type(caught.value) is kind
        assert caught.value.detail == "testing: NAME words"


def test_a_bug_is_never_taken_for_a_bad_disk(store: Store) -> None:
    with pytest.raises(DBAPIError, match="no such table"), store._database.write("a bug") as session:
        session.connection().execute(text("DELETE FROM nowhere"))
    with pytest.raises(sqlite3.ProgrammingError), disk("a bug"):
        sqlite3.connect(":memory:").execute("SELECT ?", ())


def test_no_answer_reaches_an_error_text(store: Store) -> None:
    a_draft(store, "d1")
    with pytest.raises(Exception) as caught, store._database.write("a bug") as session:  # noqa: PT011
        session.connection().execute(
            text("INSERT INTO answer (draft_id, path, changed_at, text) VALUES ('x', '/a', 'now', :t)"),
            {"t": "my secret answer"},
        )
    assert not isinstance(caught.value, FieldappError)
    assert "secret" not in str(caught.value)


def test_no_free_connection_is_busy(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    pool = store._database.engine.pool
    monkeypatch.setattr(pool, "_timeout", 0.01)
    taken = [store._database.engine.connect() for _ in range(15)]
    try:
        with pytest.raises(DataBusy):
            store.drafts.all()
    finally:
        for connection in taken:
            connection.close()


def test_a_pragma_that_fails_closes_the_connection(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed_store(folder)
    monkeypatch.setattr(database_module, "_PRAGMAS", ("nonsense(",))
    with pytest.raises(DBAPIError, match="incomplete"):
        Store.open(folder, clock=clock)
