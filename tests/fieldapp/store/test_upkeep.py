"""The attachments folder: what nobody knows goes in time, what a row knows stays and is held to its hash."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from fieldapp.records import Attachment, DeliveryChange, DeliveryState, Life
from fieldapp.store import Store, upkeep
from fieldapp.store.upkeep import GRACE

from .scene import T0, a_draft, finish, record_of, stamp, step

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
OLD = NOW - GRACE - timedelta(seconds=1)
YOUNG = NOW - GRACE + timedelta(seconds=1)


def left(store: Store, name: str, when: datetime, data: bytes = b"left") -> Path:
    """A file in the attachments folder that no row knows."""
    folder = store.folder / "attachments"
    place = folder / name
    place.parent.mkdir(exist_ok=True)
    place.write_bytes(data)
    return aged(place, when)


def aged(place: Path, when: datetime) -> Path:
    os.utime(place, (when.timestamp(), when.timestamp()))
    return place


def orphan(store: Store, data: bytes, when: datetime) -> Path:
    sha256 = hashlib.sha256(data).hexdigest()
    return left(store, f"{sha256[:2]}/{sha256}", when, data)


def attached(store: Store, tmp_path: Path, data: bytes, draft: str = "d1", path: str = "/p") -> Attachment:
    source = tmp_path / "house.jpg"
    source.write_bytes(data)
    return store.attachments.add(draft, path, source, source.name, "image/jpeg", stamp())


def test_what_a_kill_left_goes_after_the_time_of_grace(store: Store) -> None:
    gone = [left(store, "copying-old", OLD), orphan(store, b"orphan", OLD)]
    stays = [left(store, "copying-young", YOUNG), orphan(store, b"in work", YOUNG)]
    assert store.upkeep.sweep(NOW) == 2
    assert not any(file.exists() for file in gone)
    assert all(file.exists() for file in stays)


def test_what_a_row_knows_stays_however_old(store: Store, tmp_path: Path) -> None:
    a_draft(store)
    file = store.attachments.file(attached(store, tmp_path, b"known").sha256)
    aged(file, OLD)
    twin = orphan(store, b"nobody's", OLD)
    assert store.upkeep.sweep(NOW) == 1
    assert file.read_bytes() == b"known"
    assert not twin.exists()


def test_files_of_other_people_stay(store: Store) -> None:
    stays = [
        left(store, "notes.txt", OLD),
        left(store, "ab/notes.txt", OLD),
        left(store, "copies/copying-1", OLD),
        left(store, f"zz/{'0' * 64}", OLD),
    ]
    assert store.upkeep.sweep(NOW) == 0
    assert all(file.exists() for file in stays)


def test_a_file_that_another_process_attaches_meanwhile_stays(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its bytes lie there, old, of an earlier time; the row comes between the look and the deletion."""
    a_draft(store)
    file = orphan(store, b"again", OLD)
    sweep = store.attachments.sweep

    def late(candidates: set[str]) -> None:
        other = Store.open(store.folder, clock=lambda: NOW)
        attached(other, tmp_path, b"again")
        other.close()
        sweep(candidates)

    monkeypatch.setattr(store.attachments, "sweep", late)
    assert store.upkeep.sweep(NOW) == 0
    assert file.read_bytes() == b"again"
    assert [a.name for a in store.attachments.of("d1")] == ["house.jpg"]


def test_a_clock_set_back_sweeps_nothing(store: Store) -> None:
    file = left(store, "copying-now", NOW)
    assert store.upkeep.sweep(NOW - timedelta(days=400)) == 0
    assert file.exists()


def test_beside_a_damaged_database_photos_of_lost_rows_stay(store: Store) -> None:
    photo, copy = orphan(store, b"its row is lost", OLD), left(store, "copying-old", OLD)
    (store.folder / "fieldapp.damaged-1.sqlite3").write_bytes(b"damaged")
    assert store.upkeep.sweep(NOW) == 1
    assert photo.exists()
    assert not copy.exists()


def test_a_copy_cut_off_by_a_kill_is_swept_at_a_later_start(store: Store, tmp_path: Path) -> None:
    a_draft(store)
    pipe = tmp_path / "endless"
    os.mkfifo(pipe)
    code = (
        "import sys; from pathlib import Path; from tests.fieldapp.store.scene import clock, stamp\n"
        "from fieldapp.store import Store\n"
        "Store.open(Path(sys.argv[1]), clock=clock).attachments.add"
        "('d1', '/p', Path(sys.argv[2]), 'v', '', stamp())"
    )
    child = subprocess.Popen([sys.executable, "-c", code, store.folder, pipe])
    with pipe.open("wb") as feed:
        feed.write(b"x" * 3_000_000)
        feed.flush()
        child.kill()
        child.wait()
    (copy,) = (store.folder / "attachments").glob("copying-*")
    now = datetime.fromtimestamp(copy.stat().st_mtime, UTC)
    assert store.upkeep.sweep(now) == 0
    assert store.upkeep.sweep(now + GRACE + timedelta(minutes=1)) == 1
    assert not copy.exists()


def test_sound_files_are_found_sound(store: Store, tmp_path: Path) -> None:
    a_draft(store)
    attached(store, tmp_path, b"one" * 1000)
    attached(store, tmp_path, b"", path="/empty")
    heard: list[tuple[int, int]] = []
    assert list(store.upkeep.verify(lambda done, total: heard.append((done, total)))) == []
    assert heard[-1] == (3000, 3000)
    assert heard == sorted(heard)


def test_each_record_of_a_missing_or_changed_file_is_named(store: Store, tmp_path: Path) -> None:
    for draft in ("d1", "d2", "d3"):
        a_draft(store, draft)
        store.drafts.save(draft, [], "", f"Title {draft}", 0, 3)
    shared = attached(store, tmp_path, b"shared")
    attached(store, tmp_path, b"shared", "d2")
    flipped = attached(store, tmp_path, b"flipped bit", "d3")
    cut = attached(store, tmp_path, b"cut off", "d3", "/q")
    attached(store, tmp_path, b"sound", "d3", "/r")
    store.attachments.place(shared.sha256).unlink()
    store.attachments.place(flipped.sha256).write_bytes(b"flipped bjt")
    store.attachments.place(cut.sha256).write_bytes(b"cut")
    found = {(t.record_id, t.record_title, t.file_name, t.fault) for t in store.upkeep.verify()}
    assert found == {
        ("d1", "Title d1", "house.jpg", "missing"),
        ("d2", "Title d2", "house.jpg", "missing"),
        ("d3", "Title d3", "house.jpg", "changed"),
    }
    assert {t.form_title for t in store.upkeep.verify()} == {"Household"}


def test_files_of_finished_records_are_verified_too(store: Store, tmp_path: Path) -> None:
    a_draft(store, "done")
    file = attached(store, tmp_path, b"photo", "done")
    finish(store, "other")
    store.attachments.place(file.sha256).unlink()
    assert [t.record_id for t in store.upkeep.verify()] == ["done"]


def test_files_that_are_no_answers_any_more_are_not_missed(store: Store, tmp_path: Path) -> None:
    a_draft(store)
    a_draft(store, "gone")
    out, kept = attached(store, tmp_path, b"taken out"), attached(store, tmp_path, b"kept", path="/q")
    attached(store, tmp_path, b"let go", "gone")
    store.attachments.remove("d1", "/p", stamp(1))
    store.outbox.add(record_of("gone", files=store.attachments.of("gone")), ["digit"], T0)
    [delivery] = store.outbox.deliveries()
    done = DeliveryChange(delivery_id=delivery.id, state=DeliveryState.DELIVERED, attempts=1)
    store.outbox.apply([done], now=T0)
    store.bin.move("gone", Life.DELIVERED, Life.BINNED_DELIVERED, step("bin", {}))
    assert store.bin.empty(0) == ["gone"]
    aged(store.attachments.file(out.sha256), OLD)
    assert list(store.upkeep.verify()) == []
    assert store.upkeep.sweep(NOW) == 0
    assert store.attachments.file(out.sha256).read_bytes() == b"taken out"
    store.attachments.place(out.sha256).unlink()
    assert list(store.upkeep.verify()) == []
    store.attachments.place(kept.sha256).unlink()
    assert [t.record_id for t in store.upkeep.verify()] == ["d1"]


def test_a_file_that_cannot_be_read_is_told(store: Store, tmp_path: Path) -> None:
    a_draft(store)
    place = store.attachments.place(attached(store, tmp_path, b"photo").sha256)
    place.unlink()
    place.symlink_to("/proc/self/mem")  # its size is another
    assert [t.fault for t in store.upkeep.verify()] == ["changed"]
    place.unlink()
    place.mkdir()
    assert [t.fault for t in store.upkeep.verify()] == ["unreadable"]


def test_verifying_stops_when_asked(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(upkeep, "_CHUNK", 10)
    a_draft(store)
    place = store.attachments.place(attached(store, tmp_path, b"x" * 1000).sha256)
    place.write_bytes(b"y" * 1000)
    heard: list[int] = []
    stopped = store.upkeep.verify(lambda done, _: heard.append(done), lambda: len(heard) >= 5)
    assert list(stopped) == []
    assert heard == [10, 20, 30, 40, 50]


_VIDEO = """
import resource, sys, tracemalloc
from pathlib import Path
from fieldapp.records import Attachment
from fieldapp.connector import attachment_bytes
from fieldapp.store import Store
from tests.fieldapp.store.scene import clock, stamp
folder, source = map(Path, sys.argv[1:])
store = Store.open(folder, clock=clock)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
tracemalloc.start()
added = store.attachments.add("d1", "/video", source, "video.mp4", "video/mp4", stamp())
assert list(store.upkeep.verify()) == []
sent = sum(len(piece) for piece in attachment_bytes(added, store.attachments.file(added.sha256)))
grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
print(added.size, sent, tracemalloc.get_traced_memory()[1] // 1024, grown)
store.close()
"""


def test_a_video_is_attached_verified_and_sent_with_flat_memory(store: Store, tmp_path: Path) -> None:
    """300 MB of holes: whatever is done to it costs a few pieces of memory, not the file."""
    a_draft(store)
    store.close()
    size = 300 * 1024 * 1024
    source = tmp_path / "video.mp4"
    with source.open("wb") as file:
        os.truncate(file.fileno(), size)
    done = subprocess.run(
        [sys.executable, "-c", _VIDEO, store.folder, source], capture_output=True, text=True, check=True
    )
    attached_size, sent, peak_kb, grown_kb = map(int, done.stdout.split())
    assert (attached_size, sent) == (size, size)
    assert peak_kb < 8 * 1024
    assert grown_kb < 24 * 1024
