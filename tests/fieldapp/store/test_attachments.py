from __future__ import annotations

import hashlib
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from fieldapp.errors import NotFound
from fieldapp.records import Shift
from fieldapp.store import Store

from .scene import a_draft, at, finish, save, stamp, step


def write(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def stored(store: Store) -> list[str]:
    """Every file under the attachments folder."""
    return sorted(p.name for p in (store.folder / "attachments").rglob("*") if p.is_file())


def test_a_file_is_kept_under_its_hash_with_its_facts(store: Store, tmp_path: Path) -> None:
    a_draft(store)
    source = write(tmp_path, "сад 🌿.jpg", b"photo" * 1000)
    added = store.attachments.add("d1", "/photo", source, source.name, "image/jpeg", stamp())
    sha256 = hashlib.sha256(b"photo" * 1000).hexdigest()
    assert (added.name, added.media_type, added.size, added.sha256) == (
        "сад 🌿.jpg",
        "image/jpeg",
        5000,
        sha256,
    )
    assert store.attachments.of("d1") == [added]
    assert store.attachments.file(sha256) == store.folder / "attachments" / sha256[:2] / sha256
    assert store.attachments.file(sha256).read_bytes() == b"photo" * 1000
    assert source.read_bytes() == b"photo" * 1000


def test_an_empty_file_is_a_file(store: Store, tmp_path: Path) -> None:
    a_draft(store)
    added = store.attachments.add("d1", "/p", write(tmp_path, "e", b""), "e", "", stamp())
    assert added.size == 0
    assert store.attachments.file(added.sha256).read_bytes() == b""


def test_the_same_bytes_are_stored_once(store: Store, tmp_path: Path) -> None:
    a_draft(store, "d1")
    a_draft(store, "d2")
    source = write(tmp_path, "p.jpg", b"photo")
    one = store.attachments.add("d1", "/p", source, "p.jpg", "image/jpeg", stamp())
    two = store.attachments.add("d2", "/q", source, "again.jpg", "image/jpeg", stamp())
    assert one.id != two.id
    assert stored(store) == [one.sha256]


def test_a_second_file_takes_the_place_of_the_first(store: Store, tmp_path: Path) -> None:
    a_draft(store)
    first = store.attachments.add("d1", "/p", write(tmp_path, "a", b"a"), "a", "", stamp())
    second = store.attachments.add("d1", "/p", write(tmp_path, "b", b"b"), "b", "", stamp(1))
    assert store.attachments.of("d1") == [second]
    assert second.id > first.id
    assert stored(store) == sorted([first.sha256, second.sha256]), "undo can bring the first back"


def test_the_same_file_again_stays_on_the_disk(store: Store, tmp_path: Path) -> None:
    a_draft(store)
    source = write(tmp_path, "a", b"a")
    store.attachments.add("d1", "/p", source, "a", "", stamp())
    again = store.attachments.add("d1", "/p", source, "a", "", stamp())
    assert store.attachments.file(again.sha256).read_bytes() == b"a"


def test_removing_takes_the_answer_and_keeps_the_file_for_undo(store: Store, tmp_path: Path) -> None:
    a_draft(store)
    store.attachments.add("d1", "/p", write(tmp_path, "a", b"a"), "a", "", stamp())
    store.attachments.remove("d1", "/p", stamp())
    store.attachments.remove("d1", "/p", stamp())
    assert store.attachments.of("d1") == []
    assert store.journal.undo("d1", stamp(1)) == "/p"
    [back] = store.attachments.of("d1")
    assert store.attachments.file(back.sha256).read_bytes() == b"a"


def test_a_late_batch_does_not_part_a_file_from_its_name(store: Store, tmp_path: Path) -> None:
    """The window's answers and files overtake each other; a kill may come between any two."""
    a_draft(store)
    store.attachments.add("d1", "/p", write(tmp_path, "new.jpg", b"new"), "new.jpg", "image/jpeg", stamp())
    for late in ("old.jpg", ""):
        save(store, "d1", {"/p": late, "/name": "Ana"})
        assert store.drafts.get("d1").answers == {"/p": "new.jpg", "/name": "Ana"}
    store.attachments.remove("d1", "/p", stamp())
    save(store, "d1", {"/p": ""})
    assert store.drafts.get("d1").answers == {"/name": "Ana"}


def test_the_file_and_its_answer_come_and_go_together(store: Store, tmp_path: Path) -> None:
    a_draft(store, answers={"/name": "Ana"})
    store.attachments.add("d1", "/p", write(tmp_path, "a", b"a"), "house.jpg", "image/jpeg", stamp(1))
    assert store.drafts.get("d1").answers == {"/name": "Ana", "/p": "house.jpg"}
    assert store.drafts.get("d1").updated_at == at(1)
    store.attachments.add("d1", "/p", write(tmp_path, "b", b"b"), "other.jpg", "image/jpeg", stamp(2))
    assert store.drafts.get("d1").answers["/p"] == "other.jpg"
    store.attachments.remove("d1", "/p", stamp())
    assert store.drafts.get("d1").answers == {"/name": "Ana"}


@pytest.mark.parametrize("event", ["INSERT ON answer", "INSERT ON attachment", "UPDATE ON draft"])
def test_an_attachment_that_fails_half_way_leaves_neither_row_nor_answer(
    store: Store, tmp_path: Path, event: str
) -> None:
    a_draft(store)
    with store._database.write("breaking it") as session:
        session.connection().exec_driver_sql(
            f"CREATE TRIGGER broken BEFORE {event} BEGIN SELECT RAISE(ABORT, 'broken'); END"
        )
    with pytest.raises((sqlite3.IntegrityError, IntegrityError)):  # the driver's own, or SQLAlchemy's
        store.attachments.add("d1", "/p", write(tmp_path, "a", b"a"), "a", "", stamp(1))
    assert store.attachments.of("d1") == []
    assert store.drafts.get("d1").answers == {}


def test_a_removal_that_fails_half_way_keeps_both(store: Store, tmp_path: Path) -> None:
    a_draft(store)
    kept = store.attachments.add("d1", "/p", write(tmp_path, "a", b"a"), "a", "", stamp())
    with store._database.write("breaking it") as session:
        session.connection().exec_driver_sql(
            "CREATE TRIGGER broken BEFORE DELETE ON answer BEGIN SELECT RAISE(ABORT, 'broken'); END"
        )
    with pytest.raises(sqlite3.IntegrityError):
        store.attachments.remove("d1", "/p", stamp())
    assert store.attachments.of("d1") == [kept]
    assert store.drafts.get("d1").answers == {"/p": "a"}
    assert store.attachments.file(kept.sha256).read_bytes() == b"a"


# --- repeats --------------------------------------------------------------------------------------


def photos(store: Store, tmp_path: Path, *paths: str) -> None:
    """Attach one file at each path, with the path as its content."""
    for path in paths:
        store.attachments.add("d1", path, write(tmp_path, "photo", path.encode()), "p.jpg", "", stamp())


def held(store: Store) -> dict[str, str]:
    """The path that each file was attached at, by the path where it is now."""
    return {file.path: store.attachments.file(file.sha256).read_text() for file in store.attachments.of("d1")}


def shift(store: Store, changed: dict[str, str], *shifts: Shift) -> None:
    store.drafts.save("d1", [step("remove", changed, at(1), shifts=shifts)], "", "", 0, 0)


def test_files_move_with_their_instances(store: Store, tmp_path: Path) -> None:
    a_draft(store)
    photos(store, tmp_path, "/p[1]/photo", "/p[2]/photo", "/p[3]/photo", "/p[10]/c[1]/photo", "/photo")
    ids = {file.path: file.id for file in store.attachments.of("d1")}
    shift(
        store,
        {"/p[2]/photo": "p.jpg", "/p[3]/photo": "", "/p[9]/c[1]/photo": "p.jpg", "/p[10]/c[1]/photo": ""},
        Shift(repeat="/p", at=2),
    )
    assert held(store) == {
        "/p[1]/photo": "/p[1]/photo",
        "/p[2]/photo": "/p[3]/photo",
        "/p[9]/c[1]/photo": "/p[10]/c[1]/photo",
        "/photo": "/photo",
    }
    assert set(store.drafts.get("d1").answers) == set(held(store))
    after = {file.path: file.id for file in store.attachments.of("d1")}
    assert after["/p[2]/photo"] == ids["/p[3]/photo"]
    assert len(stored(store)) == 5, "the removed one is kept, so that it can come back"


def test_shifts_are_taken_in_their_order(store: Store, tmp_path: Path) -> None:
    a_draft(store)
    photos(store, tmp_path, "/p[1]/c[1]/photo", "/p[1]/c[2]/photo", "/p[2]/c[1]/photo")
    shift(
        store,
        {},
        Shift(repeat="/p", at=1, added=True),
        Shift(repeat="/p[2]/c", at=1),
        Shift(repeat="/p[3]/c", at=1, added=True),
    )
    assert held(store) == {"/p[2]/c[1]/photo": "/p[1]/c[2]/photo", "/p[3]/c[2]/photo": "/p[2]/c[1]/photo"}


def test_a_shift_that_fails_half_way_moves_nothing(store: Store, tmp_path: Path) -> None:
    a_draft(store, answers={"/p[1]/name": "Ana"})
    photos(store, tmp_path, "/p[1]/photo", "/p[2]/photo")
    with store._database.write("breaking it") as session:
        session.connection().exec_driver_sql(
            "CREATE TRIGGER broken BEFORE DELETE ON answer BEGIN SELECT RAISE(ABORT, 'broken'); END"
        )
    with pytest.raises(sqlite3.IntegrityError):
        shift(store, {"/p[1]/name": ""}, Shift(repeat="/p", at=1))
    assert held(store) == {"/p[1]/photo": "/p[1]/photo", "/p[2]/photo": "/p[2]/photo"}
    assert store.drafts.get("d1").answers["/p[1]/name"] == "Ana"


def test_bytes_that_another_draft_has_too_stay_when_an_instance_goes(store: Store, tmp_path: Path) -> None:
    a_draft(store, "d1")
    a_draft(store, "d2")
    file = write(tmp_path, "a", b"a")
    added = store.attachments.add("d1", "/p[1]/photo", file, "a", "", stamp())
    store.attachments.add("d2", "/photo", file, "a", "", stamp())
    shift(store, {"/p[1]/photo": ""}, Shift(repeat="/p", at=1))
    assert store.attachments.file(added.sha256).read_bytes() == b"a"


def test_a_name_that_is_not_utf_8_is_stored_as_far_as_it_can_be(store: Store, tmp_path: Path) -> None:
    a_draft(store)
    name = os.fsdecode(b"caf\xe9.jpg")
    added = store.attachments.add("d1", "/p", write(tmp_path, name, b"a"), name, "", stamp())
    assert added.name == "caf\ufffd.jpg"
    assert store.drafts.get("d1").answers == {"/p": added.name}


def test_an_id_is_never_given_twice(store: Store, tmp_path: Path) -> None:
    a_draft(store)
    source = write(tmp_path, "a", b"a")
    first = store.attachments.add("d1", "/p", source, "a", "", stamp())
    store.attachments.remove("d1", "/p", stamp())
    assert store.attachments.add("d1", "/p", source, "a", "", stamp()).id > first.id


def test_a_torn_file_of_that_name_is_replaced_by_the_whole_one(store: Store, tmp_path: Path) -> None:
    a_draft(store)
    source = write(tmp_path, "a", b"whole")
    place = store.attachments.place(hashlib.sha256(b"whole").hexdigest())
    place.parent.mkdir()
    place.write_bytes(b"who")
    added = store.attachments.add("d1", "/p", source, "a", "", stamp())
    assert store.attachments.file(added.sha256).read_bytes() == b"whole"


def test_a_file_that_changed_on_the_disk_is_healed_by_the_original(store: Store, tmp_path: Path) -> None:
    a_draft(store, "d1")
    a_draft(store, "d2")
    source = write(tmp_path, "a", b"whole")
    place = store.attachments.file(store.attachments.add("d1", "/p", source, "a", "", stamp()).sha256)
    place.write_bytes(b"whale")
    store.attachments.add("d2", "/p", source, "a", "", stamp())
    assert place.read_bytes() == b"whole"


@pytest.mark.parametrize("kind", ["missing", "folder"])
def test_a_source_that_cannot_be_read_is_refused_and_the_earlier_stays(
    store: Store, tmp_path: Path, kind: str
) -> None:
    a_draft(store)
    kept = store.attachments.add("d1", "/p", write(tmp_path, "a", b"a"), "a", "", stamp())
    source = tmp_path if kind == "folder" else tmp_path / "gone.jpg"
    with pytest.raises(NotFound, match="cannot be read"):
        store.attachments.add("d1", "/p", source, "x", "", stamp())
    assert store.attachments.of("d1") == [kept]
    assert stored(store) == [kept.sha256]


def test_a_source_that_breaks_while_it_is_read_leaves_nothing(store: Store) -> None:
    a_draft(store)
    with pytest.raises(NotFound, match="cannot be read"):
        # Opens like a file; reading address 0 of a process is an input/output error.
        store.attachments.add("d1", "/p", Path("/proc/self/mem"), "x", "", stamp())
    assert stored(store) == []


def test_a_finished_or_unknown_draft_takes_no_file(store: Store, tmp_path: Path) -> None:
    finish(store, "d1")
    source = write(tmp_path, "a", b"a")
    for draft_id in ("d1", "nobody"):
        with pytest.raises(NotFound):
            store.attachments.add(draft_id, "/p", source, "a", "", stamp())
        with pytest.raises(NotFound):
            store.attachments.remove(draft_id, "/p", stamp())
    assert stored(store) == []


def test_a_missing_file_is_told_in_words(store: Store, tmp_path: Path) -> None:
    a_draft(store)
    added = store.attachments.add("d1", "/p", write(tmp_path, "a", b"a"), "a", "", stamp())
    store.attachments.place(added.sha256).unlink()
    with pytest.raises(NotFound, match="missing on this disk"):
        store.attachments.file(added.sha256)


@pytest.mark.parametrize("name", ["", "ab", "../../etc/passwd", "A" * 64, "g" * 64])
def test_only_a_hash_names_a_file(store: Store, name: str) -> None:
    with pytest.raises(ValueError, match="SHA-256"):
        store.attachments.file(name)


_BIG = """
import resource, sys
from datetime import UTC, datetime
from pathlib import Path
from fieldapp.records import Stamp
from fieldapp.store import Store
folder, source = map(Path, sys.argv[1:])
now = datetime(2026, 3, 1, tzinfo=UTC)
store = Store.open(folder, clock=lambda: now)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
added = store.attachments.add("d1", "/video", source, "video.mp4", "video/mp4", Stamp(at=now))
print(added.size, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
store.close()
"""


def test_a_large_file_is_copied_with_flat_memory(store: Store, tmp_path: Path) -> None:
    """200 MB of holes; the copy may cost a few chunks of memory, not the file."""
    a_draft(store)
    store.close()
    size = 200 * 1024 * 1024
    source = tmp_path / "video.mp4"
    with source.open("wb") as file:
        os.truncate(file.fileno(), size)
    done = subprocess.run(
        [sys.executable, "-c", _BIG, store.folder, source], capture_output=True, text=True, check=True
    )
    copied, grown_kb = map(int, done.stdout.split())
    assert copied == size
    assert grown_kb < 16 * 1024


def test_a_copy_cut_off_by_a_kill_leaves_no_row(store: Store, tmp_path: Path) -> None:
    """The source is a pipe that never ends, so the child is killed in the middle of its copy for sure."""
    a_draft(store)
    pipe = tmp_path / "endless"
    os.mkfifo(pipe)
    child = subprocess.Popen([sys.executable, "-c", _BIG, store.folder, pipe])
    with pipe.open("wb") as feed:
        feed.write(b"x" * 3_000_000)
        feed.flush()
        child.kill()
        child.wait()
    assert store.attachments.of("d1") == []
    assert [name for name in stored(store) if len(name) == 64] == []
    assert len(stored(store)) == 1
