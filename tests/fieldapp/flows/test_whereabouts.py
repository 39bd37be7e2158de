"""Where every record is, and the one answer to 'can this disk be wiped', with what stands in the way."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from fieldapp.flows.interrupted import SYNC_LOCK, Interrupted
from fieldapp.flows.lists import Lists
from fieldapp.flows.servers import Servers
from fieldapp.flows.whereabouts import SafetyView, Whereabouts
from fieldapp.records import (
    Checked,
    DeliveryChange,
    DeliveryState,
    DigimeContract,
    InTheWay,
    Life,
    Outcome,
    Receipt,
    SentFile,
)
from tests.fieldapp.flows.laptop import PROJECT, Laptop


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    made = Laptop(tmp_path / "data")
    yield made
    made.store.close()


def whereabouts(laptop: Laptop) -> Whereabouts:
    servers = Servers(laptop, lambda *_: {})
    return Whereabouts(
        laptop.store,
        Lists(laptop.store, servers, laptop.library, Interrupted(laptop.store.folder / SYNC_LOCK)),
    )


def safety(laptop: Laptop) -> SafetyView:
    return whereabouts(laptop).safety()


def why(laptop: Laptop) -> dict[InTheWay, tuple[str, ...]]:
    found = safety(laptop).in_the_way
    assert all(obstacle.count == len(obstacle.ids) for obstacle in found)
    return {obstacle.why: obstacle.ids for obstacle in found}


def arrive(laptop: Laptop, record: str, *, files: bool = True, hash_: str = "", remote_id: str = "f") -> None:
    """Have a record arrive with a receipt that names its files."""
    submission = laptop.store.outbox.submission(record)
    row = laptop.store.outbox.deliveries([record])[0]
    sent = tuple(
        SentFile(id=file.id, sha256=hash_ or file.sha256, size=file.size, remote_id=remote_id)
        for file in submission.attachments
        if files
    )
    receipt = Receipt(
        destination=row.destination,
        submission_id=record,
        status="COMPLETED",
        remote_id="s",
        sha256=submission.sha256,
        at=laptop.now,
        files=sent,
    )
    change = DeliveryChange(delivery_id=row.id, state=DeliveryState.DELIVERED)
    laptop.store.outbox.apply([change], [receipt], now=laptop.now)


class TestSafeToWipe:
    def test_an_empty_disk_is_safe(self, laptop: Laptop) -> None:
        assert safety(laptop) == SafetyView(records=0, proved=0, in_the_way=())
        assert safety(laptop).safe

    def test_a_draft_stands_in_the_way_once_it_has_an_answer(self, laptop: Laptop) -> None:
        opened = laptop.capture.start(laptop.household())
        assert why(laptop) == {}
        laptop.answer(opened, name="Amina")
        assert why(laptop) == {InTheWay.DRAFTS: (opened.draft.id,)}

    def test_what_is_owed_to_nobody_yet(self, laptop: Laptop) -> None:
        laptop.where = None
        record = laptop.finished()
        assert why(laptop) == {InTheWay.UNQUEUED: (record.id,)}

    @pytest.mark.parametrize("state", ["waiting", "sending", "unconfirmed", "blocked", "refused"])
    def test_what_is_owed_anywhere(self, laptop: Laptop, state: str) -> None:
        record = laptop.finished()
        laptop.settle(record.id, state)
        assert why(laptop) == {InTheWay.OWED: (record.id,)}

    def test_what_arrived_with_proof_does_not(self, laptop: Laptop) -> None:
        record = laptop.finished(photo=b"roof")
        arrive(laptop, record.id)
        answer = safety(laptop)
        assert (answer.safe, answer.records, answer.proved, answer.backup) == (True, 1, 1, False)

    @pytest.mark.parametrize(
        "flaw",
        [{"files": False}, {"hash_": "0" * 64}, {"remote_id": ""}],
        ids=["not named", "hash", "nowhere"],
    )
    def test_what_arrived_without_every_file_in_its_receipt(
        self, laptop: Laptop, flaw: dict[str, object]
    ) -> None:
        record = laptop.finished(photo=b"roof")
        arrive(laptop, record.id, **flaw)  # type: ignore[arg-type]
        assert why(laptop) == {InTheWay.UNPROVED: (record.id,)}
        assert safety(laptop).proved == 0

    def test_what_arrived_without_any_receipt(self, laptop: Laptop) -> None:
        record = laptop.finished()
        row = laptop.store.outbox.deliveries([record.id])[0]
        change = DeliveryChange(delivery_id=row.id, state=DeliveryState.DELIVERED)
        laptop.store.outbox.apply([change], now=laptop.now)
        assert why(laptop) == {InTheWay.UNPROVED: (record.id,)}

    @pytest.mark.parametrize("outcome", list(Outcome))
    def test_what_a_check_refuted(self, laptop: Laptop, outcome: Outcome) -> None:
        record = laptop.finished()
        arrive(laptop, record.id)
        (receipt,) = laptop.store.outbox.receipts(record.id)
        laptop.store.proofs.note(receipt, Checked(outcome=outcome, parts=("1:why",)), laptop.now)
        refuted = outcome in {Outcome.MISSING, Outcome.CHANGED, Outcome.DENIED}
        assert why(laptop) == ({InTheWay.UNPROVED: (record.id,)} if refuted else {})
        assert laptop.store.outbox.deliveries([record.id])[0].proved is not refuted

    def test_the_bin(self, laptop: Laptop) -> None:
        draft = laptop.filled().draft.id
        laptop.bin.delete(draft)
        proved, doubtful = laptop.finished().id, laptop.finished(photo=b"roof").id
        arrive(laptop, proved)
        arrive(laptop, doubtful, files=False)
        for record in (proved, doubtful):
            laptop.bin.delete(record)
        assert why(laptop) == {InTheWay.BINNED: (draft,), InTheWay.UNPROVED: (doubtful,)}
        assert safety(laptop).proved == 1

    def test_what_is_gone_for_good_is_not_on_this_disk(self, laptop: Laptop) -> None:
        record = laptop.finished(photo=b"roof")
        arrive(laptop, record.id, files=False)
        laptop.bin.delete(record.id)
        laptop.store.bin.empty(0)
        assert laptop.store.listing.rows([record.id])[0].draft.life is Life.GONE
        assert safety(laptop) == SafetyView(records=0, proved=0, in_the_way=())

    def test_a_later_version_stands_for_the_refused_one(self, laptop: Laptop) -> None:
        record = laptop.finished()
        laptop.settle(record.id, "refused")
        later = laptop.capture.finish(laptop.capture.edit(record.id, "misspelt"))
        assert why(laptop) == {InTheWay.OWED: (later.id,)}
        arrive(laptop, later.id)
        answer = safety(laptop)
        assert (answer.safe, answer.records, answer.proved) == (True, 2, 1)
        assert answer.replaced == 1, "it is nowhere else, and that is said"

    def test_a_replaced_version_that_another_place_took_without_proof(self, laptop: Laptop) -> None:
        contract = DigimeContract(base_url="http://127.0.0.1:9/v1.7/", application_id="a", contract_id="c")
        laptop.where = PROJECT.model_copy(update={"digime": contract})
        record = laptop.finished()
        refused, taken = laptop.store.outbox.deliveries([record.id])
        later = laptop.capture.finish(laptop.capture.edit(record.id))
        changes = [
            DeliveryChange(delivery_id=refused.id, state=DeliveryState.REFUSED),
            DeliveryChange(delivery_id=taken.id, state=DeliveryState.DELIVERED),
        ]
        laptop.store.outbox.apply(changes, now=laptop.now)
        laptop.settle(later.id, "delivered")
        assert laptop.life(record.id) is Life.REPLACED
        assert why(laptop) == {InTheWay.UNPROVED: (record.id,)}
        assert safety(laptop).proved == 1

    def test_damaged_data_that_was_set_aside(self, laptop: Laptop) -> None:
        aside = laptop.folder / "fieldapp.damaged-1.sqlite3"
        aside.write_bytes(b"x")
        assert why(laptop) == {InTheWay.SET_ASIDE: (aside.name,)}

    def test_an_obstacle_names_a_few_and_counts_all(self, laptop: Laptop) -> None:
        form = laptop.household()
        drafts = {laptop.filled(form).draft.id for _ in range(5)}
        (few,) = whereabouts(laptop).safety(2).in_the_way
        (every,) = whereabouts(laptop).safety(-1).in_the_way
        assert (few.count, len(few.ids)) == (5, 2)
        assert (every.count, set(every.ids)) == (5, drafts)


class TestCounts:
    def test_counts_follow_what_arrives_and_what_is_checked(self, laptop: Laptop) -> None:
        unproved = laptop.store.proofs.unproved
        assert unproved() == {}
        first, second = laptop.finished(photo=b"a").id, laptop.finished(photo=b"b").id
        arrive(laptop, first, files=False)
        assert unproved() == {"digit": 1}
        arrive(laptop, second)
        assert unproved() == {"digit": 1}
        (receipt,) = laptop.store.outbox.receipts(second)
        laptop.store.proofs.note(receipt, Checked(outcome=Outcome.MISSING), laptop.now)
        assert unproved() == {"digit": 2}
        laptop.bin.delete(first)
        assert unproved() == {"digit": 1}, "the lists do not show it"
        laptop.bin.restore(first)
        assert unproved() == {"digit": 2}

    def test_another_process_checked(self, laptop: Laptop, tmp_path: Path) -> None:
        record = laptop.finished()
        arrive(laptop, record.id)
        assert laptop.store.proofs.unproved() == {}
        other = Laptop(tmp_path / "data")
        with closing(other.store):
            (receipt,) = other.store.outbox.receipts(record.id)
            other.store.proofs.note(receipt, Checked(outcome=Outcome.CHANGED), other.now)
        assert laptop.store.proofs.unproved() == {"digit": 1}


class TestBoard:
    def test_a_row_tells_everywhere_that_a_record_is(self, laptop: Laptop) -> None:
        record = laptop.finished(photo=b"roof")
        arrive(laptop, record.id)
        (view,) = whereabouts(laptop).page(10)
        assert (view.row.id, view.whole_here, view.backup) == (record.id, True, False)
        assert (view.held.payload, view.held.files, view.held.files_here) == (len(record.payload), 1, 1)
        (place,) = view.places
        assert (place.delivery.proved, place.files) == (True, 1)
        assert place.receipt is not None
        assert place.at == place.receipt.at

    @pytest.mark.parametrize("harm", ["gone", "cut"])
    def test_a_file_that_is_not_whole_on_this_disk(self, laptop: Laptop, harm: str) -> None:
        laptop.finished(photo=b"roof")
        (file,) = laptop.files()
        if harm == "gone":
            file.unlink()
        else:
            file.write_bytes(b"roo")
        (view,) = whereabouts(laptop).page(10)
        assert (view.held.files, view.held.files_here, view.whole_here) == (1, 0, False)

    def test_a_payload_that_is_lost(self, laptop: Laptop) -> None:
        record = laptop.finished()
        with closing(sqlite3.connect(laptop.folder / "fieldapp.sqlite3")) as connection, connection:
            connection.execute("DROP TRIGGER guard_submission_update")
            connection.execute("UPDATE submission SET payload = x'' WHERE id = ?", (record.id,))
        (view,) = whereabouts(laptop).page(10)
        assert not view.whole_here

    def test_drafts_and_the_bin_stand_on_it_page_by_page(self, laptop: Laptop) -> None:
        form = laptop.household()
        drafts: list[str] = []
        for _ in range(3):
            laptop.later(seconds=1)
            drafts.append(laptop.filled(form, photo=b"roof").draft.id)
        laptop.bin.delete(drafts[0])
        board = whereabouts(laptop)
        assert [view.row.id for view in board.page(2)] == [drafts[2], drafts[1]]
        (last,) = board.page(2, 2)
        assert (last.row.id, last.row.life, last.places) == (drafts[0], Life.BINNED_DRAFT, ())
        assert (last.held.files, last.whole_here) == (1, True)
