"""A record that a server has lost since: this disk keeps it, and it can be sent again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from fieldapp.errors import OnlyCopy
from fieldapp.flows.bin import DAYS
from fieldapp.records import (
    Checked,
    Delivery,
    DeliveryChange,
    DeliveryState,
    Life,
    Outcome,
    Receipt,
    SentFile,
    Submission,
)
from tests.fieldapp.flows.laptop import Laptop

REFUTING = [outcome for outcome in Outcome if outcome.refutes]


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    made = Laptop(tmp_path / "data")
    yield made
    made.store.close()


def row(laptop: Laptop, record: str) -> Delivery:
    [only] = laptop.store.outbox.deliveries([record])
    return only


def arrive(laptop: Laptop, record: Submission, remote_id: str) -> None:
    """Have a record arrive with each of its files, and a receipt that names them."""
    at = row(laptop, record.id)
    files = tuple(
        SentFile(id=file.id, sha256=file.sha256, size=file.size, remote_id=remote_id)
        for file in record.attachments
    )
    receipt = Receipt(
        destination=at.destination,
        submission_id=record.id,
        status="COMPLETED",
        remote_id=remote_id,
        sha256=record.sha256,
        at=laptop.now,
        files=files,
    )
    change = DeliveryChange(delivery_id=at.id, state=DeliveryState.DELIVERED)
    for file in files:
        laptop.store.outbox.apply([], upload=(at.destination, file.id, remote_id), now=laptop.now)
    laptop.store.outbox.apply([change], [receipt], now=laptop.now)


def check(laptop: Laptop, record: str, outcome: Outcome, *parts: str) -> None:
    receipt = laptop.store.outbox.receipts(record)[-1]
    laptop.store.proofs.note(receipt, Checked(outcome=outcome, parts=parts), laptop.now)


def again(laptop: Laptop, record: str) -> set[int]:
    """Put what is refuted in line, as a person's 'Send again' does."""
    changes = [
        DeliveryChange(delivery_id=each.id, was=each.state, state=DeliveryState.WAITING)
        for each in laptop.store.outbox.refuted(record)
    ]
    return laptop.store.outbox.apply(changes, now=laptop.now)


@pytest.mark.parametrize("outcome", REFUTING)
def test_what_a_server_has_lost_is_not_deleted(laptop: Laptop, outcome: Outcome) -> None:
    record = laptop.delivered()
    check(laptop, record.id, outcome)
    with pytest.raises(OnlyCopy, match="any more"):
        laptop.bin.delete(record.id)
    assert laptop.life(record.id) is Life.DELIVERED


@pytest.mark.parametrize("outcome", [o for o in Outcome if not o.refutes])
def test_what_a_check_does_not_refute_is_deleted(laptop: Laptop, outcome: Outcome) -> None:
    record = laptop.delivered()
    check(laptop, record.id, outcome)
    laptop.bin.delete(record.id)
    assert laptop.life(record.id) is Life.BINNED_DELIVERED


def test_what_is_lost_while_it_lies_in_the_bin_stays_and_can_be_restored_and_sent(laptop: Laptop) -> None:
    lost, kept = laptop.delivered(photo=b"roof"), laptop.delivered()
    arrive(laptop, lost, "f1")
    for record in (lost, kept):
        laptop.bin.delete(record.id)
    check(laptop, lost.id, Outcome.MISSING, "sync-file:missing")
    assert laptop.store.outbox.refuted(lost.id) == [], "it is restored first"
    for _ in range(DAYS + 5):
        laptop.now += timedelta(days=1)
        laptop.bin.expire()
    headlines = [laptop.store.drafts.headline(record.id) for record in (lost, kept)]
    assert [each and each.life for each in headlines] == [Life.BINNED_DELIVERED, Life.GONE]
    assert laptop.store.outbox.submission(lost.id).payload == lost.payload
    assert [file.read_bytes() for file in laptop.files()] == [b"roof"]
    laptop.bin.restore(lost.id)
    assert again(laptop, lost.id)
    assert laptop.life(lost.id) is Life.QUEUED


def test_it_is_sent_again_and_a_new_receipt_proves_it_beside_the_old(laptop: Laptop) -> None:
    record = laptop.finished(photo=b"roof")
    arrive(laptop, record, "f1")
    file = record.attachments[0].id
    check(laptop, record.id, Outcome.MISSING, f"{file}:missing")
    assert (row(laptop, record.id).refuted, row(laptop, record.id).proved) == (True, False)
    assert laptop.store.proofs.unproved() == {"digit": 1}

    assert again(laptop, record.id) == {row(laptop, record.id).id}
    now = row(laptop, record.id)
    assert (now.state, now.batch_id, now.refuted) == (DeliveryState.WAITING, None, False)
    assert laptop.life(record.id) is Life.QUEUED
    assert laptop.store.proofs.uploads("digit", [file]) == {}, "the file that is missing is uploaded anew"
    with pytest.raises(OnlyCopy):
        laptop.bin.delete(record.id)

    arrive(laptop, record, "f2")
    assert [r.remote_id for r in laptop.store.outbox.receipts(record.id)] == ["f1", "f2"]
    assert (row(laptop, record.id).proved, row(laptop, record.id).refuted) == (True, False)
    assert laptop.store.proofs.unproved() == {}
    assert again(laptop, record.id) == set()
    laptop.bin.delete(record.id)


def test_a_file_that_is_there_is_not_uploaded_twice(laptop: Laptop) -> None:
    record = laptop.finished(photo=b"roof")
    arrive(laptop, record, "f1")
    check(laptop, record.id, Outcome.MISSING, "sync-file:missing")
    again(laptop, record.id)
    assert list(laptop.store.proofs.uploads("digit", [record.attachments[0].id]).values()) == ["f1"]


@pytest.mark.parametrize("outcome", ["", *(o for o in Outcome if not o.refutes)])
@pytest.mark.parametrize("was", [None, DeliveryState.DELIVERED])
def test_what_is_not_refuted_stays_delivered(laptop: Laptop, outcome: str, was: DeliveryState | None) -> None:
    record = laptop.delivered()
    if outcome:
        check(laptop, record.id, Outcome(outcome))
    assert laptop.store.outbox.refuted(record.id) == []
    change = DeliveryChange(delivery_id=row(laptop, record.id).id, was=was, state=DeliveryState.WAITING)
    assert laptop.store.outbox.apply([change], now=laptop.now) == set()
    assert row(laptop, record.id).state is DeliveryState.DELIVERED


@pytest.mark.parametrize("named", [True, False])
def test_receipts_of_what_went_for_good_prove_as_they_did(laptop: Laptop, *, named: bool) -> None:
    record = laptop.finished(photo=b"roof")
    if named:
        arrive(laptop, record, "f1")
    else:
        laptop.settle(record.id, "delivered")
    [before] = laptop.store.proofs.proofs([record.id])
    laptop.bin.delete(record.id)
    assert laptop.store.bin.empty(0) == [record.id]
    [after] = laptop.store.proofs.proofs([record.id])
    assert (after.deliveries[0].proved, before.deliveries[0].proved) == (named, named)
    assert after.sha256 == before.sha256
    [(_, sha256, _)] = after.files
    assert sha256 == (record.attachments[0].sha256 if named else "")


def test_only_who_asks_for_it_sends_again(laptop: Laptop) -> None:
    record = laptop.delivered()
    check(laptop, record.id, Outcome.MISSING)
    late = DeliveryChange(delivery_id=row(laptop, record.id).id, state=DeliveryState.SENDING)
    assert laptop.store.outbox.apply([late], now=laptop.now) == set()
