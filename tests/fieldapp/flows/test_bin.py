"""The bin: what goes there, what comes back, and what is left of a record after its time there."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from fieldapp.errors import DiskFull, NotFound, OnlyCopy
from fieldapp.flows.bin import DAYS, Bin
from fieldapp.records import DeliveryChange, DeliveryState, Life, Reason, Receipt
from fieldapp.store.drafts import erase
from tests.fieldapp.flows.laptop import Laptop

SECRET = "Xylophone-Amina"  # in no other text of the file


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    made = Laptop(tmp_path / "data")
    yield made
    made.store.close()


def use(laptop: Laptop, days: int) -> int:
    """Start the app once a day, for so many days; return how many records went for good."""
    gone = laptop.bin.expire()
    for _ in range(days):
        laptop.later(days=1)
        gone += laptop.bin.expire()
    return gone


def secret_record(laptop: Laptop, photo: bytes | None = None) -> str:
    """Deliver a record whose answer and title can be told from everything else."""
    opened = laptop.filled(photo=photo)
    laptop.answer(opened, name=SECRET)
    submission = laptop.capture.finish(opened)
    laptop.settle(submission.id, "delivered")
    return submission.id


# --- there and back ----------------------------------------------------------------------------------------


def test_a_draft_goes_to_the_bin_and_comes_back_with_every_answer_and_file(laptop: Laptop) -> None:
    opened = laptop.filled(photo=b"picture")
    draft_id = opened.draft.id
    answers = laptop.draft(draft_id).answers
    laptop.bin.delete(draft_id)
    assert laptop.board.drafts() == []
    [binned] = laptop.bin.all()
    assert (binned.id, binned.life, binned.binned_at) == (draft_id, Life.BINNED_DRAFT, laptop.now)
    with pytest.raises(NotFound, match="bin"):
        laptop.answer(opened, name="late")
    with pytest.raises(NotFound, match="lies in the bin"):
        laptop.capture.resume(draft_id)
    laptop.bin.restore(draft_id)
    assert laptop.bin.all() == []
    assert [d.id for d in laptop.board.drafts()] == [draft_id]
    again = laptop.capture.resume(draft_id)
    assert again.draft.answers == answers
    [file] = laptop.capture.attachments(again)
    assert laptop.capture.file(file).read_bytes() == b"picture"
    laptop.answer(again, name="and on")
    assert laptop.store.journal.replay_faults() == []


def test_a_delivered_record_goes_to_the_bin_and_comes_back_delivered(laptop: Laptop) -> None:
    record = laptop.delivered()
    laptop.bin.delete(record.id)
    assert laptop.board.records() == []
    laptop.bin.restore(record.id)
    assert laptop.life(record.id) is Life.DELIVERED
    assert [r.id for r in laptop.board.records()] == [record.id]
    assert laptop.store.outbox.submission(record.id).payload == record.payload
    acts = [(e.act, e.stamp.user) for e in laptop.store.journal.of(record.id) if not e.path]
    assert acts[-2:] == [("bin", "u1"), ("restore", "u1")]


@pytest.mark.parametrize("state", ["waiting", "sending", "unconfirmed", "blocked", "refused"])
def test_the_only_copy_of_a_finished_record_cannot_be_deleted(laptop: Laptop, state: str) -> None:
    record = laptop.finished()
    laptop.settle(record.id, state)
    with pytest.raises(OnlyCopy):
        laptop.bin.delete(record.id)
    assert laptop.life(record.id) is Life.QUEUED
    assert laptop.bin.all() == []


def test_a_record_that_waits_for_a_project_cannot_be_deleted(laptop: Laptop) -> None:
    laptop.where = None
    record = laptop.finished()
    with pytest.raises(OnlyCopy):
        laptop.bin.delete(record.id)


def test_a_refused_record_that_a_later_version_replaced_cannot_be_deleted(laptop: Laptop) -> None:
    record = laptop.finished()
    laptop.settle(record.id, "refused")
    laptop.capture.finish(laptop.capture.edit(record.id))
    with pytest.raises(OnlyCopy):
        laptop.bin.delete(record.id)


def test_what_is_not_there_or_not_in_the_bin_is_said_so(laptop: Laptop) -> None:
    draft_id = laptop.filled().draft.id
    with pytest.raises(NotFound, match="not lie in the bin"):
        laptop.bin.restore(draft_id)
    laptop.bin.delete(draft_id)
    with pytest.raises(NotFound, match="in the bin already"):
        laptop.bin.delete(draft_id)
    for verb in (laptop.bin.delete, laptop.bin.restore):
        with pytest.raises(NotFound):
            verb("nothing")


# --- its time there ----------------------------------------------------------------------------------------


def test_a_draft_goes_for_good_after_thirty_days_of_use_and_leaves_nothing(laptop: Laptop) -> None:
    opened = laptop.filled(photo=b"picture")
    laptop.bin.delete(opened.draft.id)
    assert use(laptop, DAYS - 1) == 0
    assert len(laptop.bin.all()) == 1
    assert use(laptop, 1) == 1
    assert laptop.bin.all() == []
    assert list(laptop.files()) == []
    with pytest.raises(NotFound):
        laptop.bin.restore(opened.draft.id)
    assert laptop.store.journal.of(opened.draft.id) == []
    assert laptop.store.faults() == []


def test_a_clock_that_jumps_a_year_does_not_empty_the_bin(laptop: Laptop) -> None:
    draft_id = laptop.filled().draft.id
    laptop.bin.delete(draft_id)
    laptop.bin.expire()
    for jump in (400, -800, 400, -3):
        laptop.later(days=jump)
        assert laptop.bin.expire() == 0
    assert [d.id for d in laptop.bin.all()] == [draft_id]
    assert use(laptop, DAYS - 2 - 1) == 0  # the two jumps ahead counted as a day each


def test_looking_often_does_not_let_time_pass_faster_or_slower(laptop: Laptop) -> None:
    laptop.bin.delete(laptop.filled().draft.id)
    laptop.bin.expire()
    for _ in range(24 * 29):
        laptop.later(seconds=3600)
        assert laptop.bin.expire() == 0
    assert use(laptop, 1) == 1


def test_two_processes_that_look_at_once_let_time_pass_once(laptop: Laptop) -> None:
    laptop.bin.delete(laptop.filled().draft.id)
    laptop.bin.expire()
    other = Laptop(laptop.folder)
    for _ in range(DAYS - 1):
        laptop.later(days=1)
        other.now = laptop.now
        together = threading.Barrier(2)

        def look(bin_: Bin, together: threading.Barrier = together) -> None:
            together.wait()
            bin_.expire()

        looks = [threading.Thread(target=look, args=(each.bin,)) for each in (laptop, other)]
        for thread in looks:
            thread.start()
        for thread in looks:
            thread.join()
    other.store.close()
    assert [d.binned_seconds for d in laptop.bin.all()] == [(DAYS - 1) * 24 * 3600]


def test_what_is_restored_and_deleted_again_has_its_whole_time(laptop: Laptop) -> None:
    draft_id = laptop.filled().draft.id
    laptop.bin.delete(draft_id)
    use(laptop, DAYS - 1)
    laptop.bin.restore(draft_id)
    laptop.bin.delete(draft_id)
    assert use(laptop, DAYS - 1) == 0
    assert use(laptop, 1) == 1


def test_what_is_put_there_between_two_looks_has_no_time_of_before(laptop: Laptop) -> None:
    laptop.bin.expire()
    laptop.later(days=1)
    laptop.bin.delete(laptop.filled().draft.id)
    laptop.bin.expire()  # a day passed since the look before, not since it lies here
    assert laptop.bin.all()[0].binned_seconds == 0


def test_a_full_disk_leaves_the_bin_as_it_was(laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = [secret_record(laptop, b"picture"), laptop.filled().draft.id]
    for each in kept:
        laptop.bin.delete(each)
    use(laptop, DAYS - 1)
    laptop.later(days=1)

    def full(*_: object) -> None:
        raise DiskFull("no space")

    with monkeypatch.context() as patch:
        patch.setattr("fieldapp.store.bin.scrub", full)
        with pytest.raises(DiskFull):
            laptop.bin.expire()
    assert {d.id for d in laptop.bin.all()} == set(kept)
    assert laptop.draft(kept[0]).answers["/name"] == SECRET
    assert len(list(laptop.files())) == 1


def test_a_full_bin_goes_in_parts_and_what_went_before_a_fault_is_gone(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No answer that is typed meanwhile waits for all of them."""
    monkeypatch.setattr("fieldapp.store.bin._AT_ONCE", 3)
    form = laptop.household()
    for _ in range(8):
        laptop.bin.delete(laptop.filled(form).draft.id)
    use(laptop, DAYS - 1)
    laptop.later(days=1)
    erased: list[str] = []

    def fails_later(connection: sqlite3.Connection, draft_id: str) -> list[str]:
        if len(erased) == 4:
            raise DiskFull("no space")
        erased.append(draft_id)
        return erase(connection, draft_id)

    with monkeypatch.context() as patch:
        patch.setattr("fieldapp.store.bin.erase", fails_later)
        with pytest.raises(DiskFull):
            laptop.bin.expire()
    assert laptop.bin.count() == 8 - 3
    assert laptop.bin.expire() == 8 - 3
    assert laptop.bin.count() == 0
    assert laptop.store.facts.get("index-to-tidy") is None


# --- what is left ------------------------------------------------------------------------------------------


def test_a_delivered_record_leaves_its_proof_and_no_answer(laptop: Laptop) -> None:
    record_id = secret_record(laptop, b"picture")
    sha256 = laptop.store.outbox.submission(record_id).sha256
    receipts = laptop.store.outbox.receipts(record_id)
    deliveries = laptop.store.outbox.deliveries([record_id])
    laptop.bin.delete(record_id)
    assert use(laptop, DAYS) == 1

    assert laptop.store.outbox.receipts(record_id) == receipts != []
    assert laptop.store.outbox.deliveries([record_id]) == deliveries
    assert laptop.store.journal.of(record_id) == []
    assert list(laptop.files()) == []
    with pytest.raises(NotFound):
        laptop.store.drafts.get(record_id)
    laptop.store.close()
    with closing(sqlite3.connect(laptop.folder / "fieldapp.sqlite3")) as database:
        kept = database.execute("SELECT sha256, payload, title FROM submission").fetchall()
        assert kept == [(sha256, b"", "")]
        dumped = "\n".join(database.iterdump())
        assert SECRET not in dumped
        assert "photo.jpg" not in dumped
    on_disk = (laptop.folder / "fieldapp.sqlite3").read_bytes().lower()
    assert SECRET.lower().encode() not in on_disk  # not in a free page either
    assert b"xylophone" not in on_disk  # nor among the words that are searched
    laptop.reopen()
    assert laptop.store.faults() == laptop.store.journal.replay_faults() == []
    assert laptop.board.records() == laptop.bin.all() == []
    for ask in (laptop.board.record, laptop.capture.edit, laptop.history.of, laptop.bin.restore):
        with pytest.raises(NotFound):
            ask(record_id)


def searched(laptop: Laptop) -> bool:
    """Whether a word of the secret is in the file."""
    laptop.store.close()
    found = b"xylophone" in (laptop.folder / "fieldapp.sqlite3").read_bytes().lower()
    laptop.reopen()
    return found


def test_a_server_s_own_words_which_may_repeat_answers_go_too(laptop: Laptop) -> None:
    opened = laptop.filled()
    laptop.answer(opened, name=SECRET)
    record = laptop.capture.finish(opened)
    rows = laptop.store.outbox.deliveries([record.id])
    echo = Reason(code="refused", title="no", detail=f"name {SECRET} is too long")
    refused = [DeliveryChange(delivery_id=r.id, state=DeliveryState.DELIVERED, reason=echo) for r in rows]
    receipts = [
        Receipt(
            destination=row.destination,
            submission_id=record.id,
            status="COMPLETED",
            remote_id="s",
            sha256=record.sha256,
            at=laptop.now,
            raw=f'{{"name": "{SECRET}"}}',
        )
        for row in rows
    ]
    laptop.store.outbox.apply(refused, receipts, now=laptop.now)
    laptop.bin.delete(record.id)
    assert searched(laptop)
    use(laptop, DAYS)
    assert not searched(laptop)
    kept = laptop.store.outbox.receipts(record.id)
    assert kept == [receipt.model_copy(update={"raw": ""}) for receipt in receipts]


def test_the_copy_of_an_upgrade_goes_when_it_is_as_old_as_what_goes(laptop: Laptop) -> None:
    """It holds the answers of then; a younger one, a file of another name and the data itself stay."""
    laptop.bin.delete(secret_record(laptop))
    laptop.store.close()
    stamps = [laptop.now + timedelta(days=days) for days in (-400, 0, 5)]
    copies = [
        laptop.folder / f"fieldapp-before-upgrade-0002-{made:%Y%m%dT%H%M%SZ}.sqlite3" for made in stamps
    ]
    others = [laptop.folder / name for name in ("fieldapp-before-upgrade-mine.sqlite3", "my-notes.sqlite3")]
    for copy in (*copies, *others):
        shutil.copyfile(laptop.folder / "fieldapp.sqlite3", copy)
    laptop.reopen()
    use(laptop, DAYS - 1)
    assert [copy.exists() for copy in copies] == [False, True, True]
    assert use(laptop, 1) == 1
    assert [copy.exists() for copy in copies] == [False, False, True]
    assert use(laptop, 5) == 0
    assert [copy.exists() for copy in (*copies, *others)] == [False] * 3 + [True] * 2


def test_words_that_a_killed_process_left_in_the_index_go_with_the_next_look(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(20):
        laptop.finished()
    laptop.bin.delete(secret_record(laptop))
    assert use(laptop, DAYS - 1) == 0
    laptop.later(days=1)

    def killed(*_: object) -> None:
        raise DiskFull("killed here")

    with monkeypatch.context() as patch:
        patch.setattr("fieldapp.store.bin.forget_deleted", killed)
        with pytest.raises(DiskFull):
            laptop.bin.expire()
    assert laptop.bin.all() == []
    assert searched(laptop)
    assert laptop.bin.expire() == 0
    assert not searched(laptop)
    assert laptop.store.facts.get("index-to-tidy") is None


def test_the_words_of_a_later_version_that_was_let_go_untouched_leave_the_disk_too(laptop: Laptop) -> None:
    for _ in range(20):
        laptop.finished()
    record_id = secret_record(laptop)
    later = laptop.capture.edit(record_id)
    laptop.bin.delete(record_id)
    assert use(laptop, DAYS) == 1
    words = laptop.store.drafts.headline(later.draft.id)
    assert words is not None
    laptop.store.index.put({later.draft.id: (SECRET, words.updated_at)})
    laptop.capture.discard(later.draft.id)
    assert searched(laptop)
    laptop.bin.expire()
    assert not searched(laptop)


def test_a_file_that_another_record_has_too_stays(laptop: Laptop) -> None:
    old = laptop.delivered(b"picture")
    later = laptop.capture.edit(old.id)
    laptop.bin.delete(old.id)
    assert use(laptop, DAYS) == 1
    [file] = laptop.capture.attachments(later)
    assert laptop.capture.file(file).read_bytes() == b"picture"
    record = laptop.capture.finish(laptop.capture.resume(later.draft.id))
    assert b'"deprecatedID": "' in record.payload or b'"deprecatedID":"' in record.payload
    assert old.id.encode() in record.payload


def test_a_later_version_that_goes_leaves_the_record_to_be_edited_again(laptop: Laptop) -> None:
    old = laptop.delivered(b"picture")
    first = laptop.capture.edit(old.id)
    laptop.bin.delete(first.draft.id)
    assert use(laptop, DAYS) == 1
    again = laptop.capture.edit(old.id)
    assert again.draft.id != first.draft.id
    assert (again.draft.replaces, again.draft.row_version) == (old.id, 2)
    assert len(laptop.capture.attachments(again)) == 1


# --- the database's own wall -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("statement", "guard"),
    [
        ("UPDATE draft SET life = 'draft' WHERE id = :id", "guard_draft_life"),
        ("UPDATE draft SET title = 'other' WHERE id = :id", "guard_draft_update"),
        ("DELETE FROM draft WHERE id = :id", "guard_draft_delete"),
        ("UPDATE answer SET text = 'x' WHERE draft_id = :id", "guard_answer_update"),
        ("DELETE FROM answer WHERE draft_id = :id", "guard_answer_delete"),
        ("DELETE FROM journal WHERE draft_id = :id", "guard_journal_delete"),
        ("UPDATE journal SET new = 'x' WHERE draft_id = :id", "guard_journal_update"),
        ("UPDATE attachment SET taken_out = 1 WHERE draft_id = :id", "guard_attachment_update"),
        ("DELETE FROM attachment WHERE draft_id = :id", "guard_attachment_delete"),
        ("UPDATE submission SET payload = x'' WHERE id = :id", "guard_submission_update"),
        ("DELETE FROM submission WHERE id = :id", "guard_submission_delete"),
        ("DELETE FROM enclosure WHERE submission_id = :id", "guard_enclosure_delete"),
        ("DELETE FROM receipt WHERE submission_id = :id", "guard_receipt_delete"),
        ("UPDATE receipt SET sha256 = 'x' WHERE submission_id = :id", "guard_receipt_update"),
        ("UPDATE receipt SET raw = '' WHERE submission_id = :id", "guard_receipt_raw"),
        ("DELETE FROM delivery WHERE submission_id = :id", "guard_delivery_delete"),
    ],
)
@pytest.mark.parametrize("binned", [False, True])
def test_what_was_delivered_is_unmade_by_no_statement(
    laptop: Laptop, statement: str, guard: str, binned: bool
) -> None:
    record = laptop.delivered(b"picture")
    if binned:
        laptop.bin.delete(record.id)
    laptop.store.close()
    with closing(sqlite3.connect(laptop.folder / "fieldapp.sqlite3")) as database:
        database.execute("PRAGMA foreign_keys = ON")
        with pytest.raises(sqlite3.IntegrityError, match=guard):
            database.execute(statement, {"id": record.id})


@pytest.mark.parametrize("life", ["draft", "queued", "delivered", "binned-delivered"])
def test_what_is_gone_never_comes_back(laptop: Laptop, life: str) -> None:
    record_id = secret_record(laptop)
    laptop.bin.delete(record_id)
    use(laptop, DAYS)
    laptop.store.close()
    with (
        closing(sqlite3.connect(laptop.folder / "fieldapp.sqlite3")) as database,
        pytest.raises(sqlite3.IntegrityError, match="guard_draft_life"),
    ):
        database.execute("UPDATE draft SET life = ? WHERE id = ?", (life, record_id))


@pytest.mark.parametrize("column", ["raw", "sha256", "remote_id"])
def test_the_proof_of_what_is_gone_cannot_be_written_anew(laptop: Laptop, column: str) -> None:
    record_id = secret_record(laptop)
    laptop.bin.delete(record_id)
    use(laptop, DAYS)
    laptop.store.close()
    with (
        closing(sqlite3.connect(laptop.folder / "fieldapp.sqlite3")) as database,
        pytest.raises(sqlite3.IntegrityError, match="guard_receipt"),
    ):
        database.execute(f"UPDATE receipt SET {column} = 'x' WHERE submission_id = ?", (record_id,))  # noqa: S608
