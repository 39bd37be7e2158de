from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from fieldapp.errors import DataDamaged, NotFound
from fieldapp.records import (
    BatchChange,
    Delivery,
    DeliveryChange,
    DeliveryState,
    Reason,
    Receipt,
    SentFile,
    SubmissionSize,
    Wanted,
)
from fieldapp.store import Store

from .scene import BOTH, T0, a_draft, at, due, finish, open_batches, record_of, ref, save, stamp

BACK_OFF = Reason(code="unreachable", title="The server could not be reached.", hint="Later.", detail="x")
ASKED = Reason(code="too-many-requests", title="The server is busy.")


def of(store: Store, id_: str, destination: str = "digit") -> Delivery:
    (row,) = [d for d in store.outbox.deliveries([id_]) if d.destination == destination]
    return row


def move(store: Store, row: Delivery, state: DeliveryState, **more: object) -> None:
    change = DeliveryChange.model_validate({"delivery_id": row.id, "state": state, **more})
    store.outbox.apply([change], now=at(1))


def receipt_of(id_: str, destination: str = "digit") -> Receipt:
    return Receipt(
        destination=destination, submission_id=id_, status="COMPLETED", remote_id="s1", sha256="ab", at=T0
    )


def test_finishing_makes_a_record_owed_to_every_destination(store: Store) -> None:
    submission = finish(store, "d1", b'{"a":1}')
    assert store.outbox.submission("d1") == submission
    assert [(d.destination, d.state, d.attempts) for d in store.outbox.deliveries()] == [
        ("digit", "waiting", 0),
        ("digime", "waiting", 0),
    ]
    assert store.outbox.unsent() == 1
    assert store.drafts.all() == []


def test_a_destination_named_twice_is_owed_once(store: Store) -> None:
    finish(store, "d1", destinations=["digit", "digit"])
    assert [d.destination for d in store.outbox.deliveries()] == ["digit"]


def test_finishing_twice_is_refused_and_the_first_stays(store: Store) -> None:
    first = finish(store, "d1", b"one")
    with pytest.raises(NotFound, match="finished"):
        store.outbox.add(record_of("d1", b"two"), BOTH, T0)
    assert store.outbox.submission("d1") == first
    assert len(store.outbox.deliveries()) == 2


def test_finishing_an_unknown_draft_is_refused(store: Store) -> None:
    with pytest.raises(NotFound):
        store.outbox.add(record_of("nobody"), BOTH, T0)
    assert store.outbox.submissions() == []


def test_the_hash_must_be_the_payloads(store: Store) -> None:
    a_draft(store, "d1")
    wrong = record_of("d1").model_copy(update={"payload": b"other"})
    with pytest.raises(ValueError, match="SHA-256"):
        store.outbox.add(wrong, BOTH, T0)
    assert [d.id for d in store.drafts.all()] == ["d1"]


def test_the_form_must_be_the_drafts(store: Store) -> None:
    a_draft(store, "d1")
    with pytest.raises(ValueError, match="form"):
        store.outbox.add(record_of("d1").model_copy(update={"form": ref(version="9")}), BOTH, T0)
    assert store.outbox.submissions() == []


def test_a_finish_that_fails_half_way_leaves_the_draft_as_it_was(store: Store, tmp_path: Path) -> None:
    file = tmp_path / "p.jpg"
    file.write_bytes(b"p")
    a_draft(store, "d1", {"/a": "1"})
    a_draft(store, "d2")
    foreign = store.attachments.add("d2", "/p", file, "p.jpg", "image/jpeg", stamp())
    before = store.drafts.get("d1")
    with pytest.raises(NotFound):
        store.outbox.add(record_of("d1", files=[foreign]), BOTH, T0)
    assert store.drafts.get("d1") == before
    assert store.outbox.submissions() == []
    assert store.outbox.deliveries() == []
    save(store, "d1", {"/a": "2"})


def test_only_the_attachments_handed_in_belong_to_the_record(store: Store, tmp_path: Path) -> None:
    a_draft(store, "d1")
    files = []
    for name in ("kept", "unused"):
        source = tmp_path / name
        source.write_bytes(name.encode())
        files.append(store.attachments.add("d1", f"/{name}", source, name, "image/jpeg", stamp()))
    submission = record_of("d1", b"12345", files[:1])
    store.outbox.add(submission, BOTH, T0)
    assert store.outbox.submission("d1") == submission
    assert store.outbox.submissions() == [submission.model_copy(update={"payload": b""})]
    assert store.outbox.sizes(["d1", "nobody"]) == [SubmissionSize(id="d1", payload=5, attachments=4)]
    assert store.attachments.of("d1") == files
    with pytest.raises(NotFound):
        store.attachments.remove("d1", "/kept", stamp())


def test_records_are_listed_newest_first_without_payload(store: Store) -> None:
    for number in range(3):
        finish(store, f"d{number}", b"x" * 100, when=at(number))
    listed = store.outbox.submissions()
    assert [s.id for s in listed] == ["d2", "d1", "d0"]
    assert {s.payload for s in listed} == {b""}
    assert listed[0].sha256 == hashlib.sha256(b"x" * 100).hexdigest()


def test_a_payload_that_changed_on_the_disk_is_not_handed_out(store: Store) -> None:
    finish(store, "d1", b"frozen")
    with store._database.write("breaking it") as session:
        run = session.connection().exec_driver_sql
        run("DROP TRIGGER guard_submission_update")
        run("UPDATE submission SET payload = x'00'")
    with pytest.raises(DataDamaged, match="damaged"):
        store.outbox.submission("d1")


def test_due_is_what_waits_or_is_unconfirmed_and_whose_time_has_come(store: Store) -> None:
    ids = ["waiting", "unconfirmed", "later", "asked", "blocked", "refused", "sending", "delivered"]
    for id_ in ids:
        finish(store, id_, destinations=["digit"])
    for id_ in [*ids[4:], "unconfirmed"]:
        move(store, of(store, id_), DeliveryState(id_))
    move(store, of(store, "later"), DeliveryState.WAITING, reason=BACK_OFF, next_try_at=at(10))
    move(store, of(store, "asked"), DeliveryState.WAITING, reason=ASKED, next_try_at=at(10))

    def ready(minute: float, *, by_hand: bool) -> list[str]:
        return [d.submission_id for d in due(store, "digit", minute, by_hand=by_hand)]

    assert ready(5, by_hand=False) == ["waiting", "unconfirmed"]
    assert ready(5, by_hand=True) == ["waiting", "unconfirmed", "later", "blocked"]
    assert ready(10, by_hand=False) == ["waiting", "unconfirmed", "later", "asked"]
    assert ready(10, by_hand=True) == ["waiting", "unconfirmed", "later", "asked", "blocked"]
    assert due(store, "digime", 99, by_hand=True) == []


def test_a_change_is_written_and_read_back(store: Store) -> None:
    finish(store, "d1")
    row = of(store, "d1")
    move(store, row, DeliveryState.WAITING, reason=BACK_OFF, next_try_at=at(10), attempts=2, alone=True)
    expected = {
        "reason": BACK_OFF,
        "next_try_at": at(10),
        "attempts": 2,
        "alone": True,
        "updated_at": at(1),
    }
    assert of(store, "d1") == row.model_copy(update=expected)
    move(store, row, DeliveryState.REFUSED)
    cleared = {"state": "refused", "reason": None, "next_try_at": None}
    assert of(store, "d1") == row.model_copy(update=expected | cleared)
    assert of(store, "d1", "digime").state == "waiting"


def test_one_unknown_delivery_undoes_the_whole_step(store: Store) -> None:
    finish(store, "d1")
    row = of(store, "d1")
    batch, _ = store.outbox.new_batch("digit", [row.id], T0)
    changes = [
        DeliveryChange(delivery_id=row.id, state=DeliveryState.DELIVERED),
        DeliveryChange(delivery_id=999, state=DeliveryState.DELIVERED),
    ]
    with pytest.raises(NotFound):
        store.outbox.apply(
            changes, [receipt_of("d1")], BatchChange(batch_id=batch.id, settled=True), now=at(1)
        )
    assert of(store, "d1").state == "waiting"
    assert store.outbox.receipts("d1") == []
    assert open_batches(store, "digit") == [batch]
    with pytest.raises(NotFound):
        store.outbox.apply((), batch=BatchChange(batch_id=99, settled=True), now=at(1))


def test_a_parcel_goes_on_from_where_it_came(store: Store, tmp_path: Path) -> None:
    photo = tmp_path / "p.jpg"
    photo.write_bytes(b"photo")
    finish(store, "d1", b"one")
    a_draft(store, "d2")
    file = store.attachments.add("d2", "/p", photo, "p.jpg", "image/jpeg", stamp())
    second = record_of("d2", b"two", [file])
    store.outbox.add(second, BOTH, T0)
    rows = [of(store, "d2").id, of(store, "d1").id]
    batch, _ = store.outbox.new_batch("digit", rows, at(1))
    assert batch.submission_ids == ("d2", "d1")
    assert of(store, "d1").batch_id == batch.id
    store.outbox.apply((), upload=("digit", file.id, "lost"), now=at(2))
    store.outbox.apply((), upload=("digit", file.id, "fs-1"), now=at(2))
    store.outbox.apply((), upload=("digime", file.id, "elsewhere"), now=at(2))
    store.outbox.apply((), batch=BatchChange(batch_id=batch.id, file_store_id="fs-2"), now=at(2))
    announced = BatchChange(batch_id=batch.id, sync_id="s-1", announced_at=at(3))
    store.outbox.apply((), batch=announced, now=at(3))
    parcel = store.outbox.parcel(batch.id)
    assert parcel.batch == batch.model_copy(
        update={"file_store_id": "fs-2", "sync_id": "s-1", "announced_at": at(3)}
    )
    assert parcel.submissions == (second, record_of("d1", b"one"))
    assert parcel.uploads == {file.id: "fs-1"}
    assert {sha: path.read_bytes() for sha, path in parcel.files.items()} == {file.sha256: b"photo"}
    assert open_batches(store, "digit") == [parcel.batch]
    assert open_batches(store, "digime") == []
    store.outbox.apply((), batch=BatchChange(batch_id=batch.id, sync_id=""), now=at(4))
    assert store.outbox.parcel(batch.id).batch.sync_id == ""
    assert store.outbox.parcel(batch.id).batch.file_store_id == "fs-2"


def test_what_was_just_taken_out_of_line_is_in_no_parcel(store: Store) -> None:
    finish(store, "d1")
    finish(store, "d2")
    stays, gone = of(store, "d1"), of(store, "d2")
    move(store, gone, DeliveryState.REPLACED)
    start = DeliveryChange(delivery_id=stays.id, also=(gone.id,), state=DeliveryState.SENDING)
    batch, changed = store.outbox.new_batch("digit", [gone.id, stays.id], T0, [start])
    assert changed == {stays.id}
    assert batch.submission_ids == ("d1",)
    assert store.outbox.parcel(batch.id).batch == batch
    assert of(store, "d1").batch_id == batch.id
    assert of(store, "d2").batch_id is None


def test_what_is_in_an_open_batch_is_not_due_and_cannot_join_another(store: Store) -> None:
    finish(store, "d1")
    row = of(store, "d1")
    batch, _ = store.outbox.new_batch("digit", [row.id], T0)
    assert due(store, "digit", by_hand=True) == []
    with pytest.raises(ValueError, match="open batch"):
        store.outbox.new_batch("digit", [row.id], T0)
    with pytest.raises(ValueError, match="digime"):
        store.outbox.new_batch("digit", [of(store, "d1", "digime").id], T0)
    with pytest.raises(NotFound):
        store.outbox.new_batch("digit", [99], T0)
    assert open_batches(store, "digit") == [batch]


def test_a_settled_batch_frees_its_rows_and_is_remembered(store: Store) -> None:
    finish(store, "d1")
    row = of(store, "d1")
    batch, _ = store.outbox.new_batch("digit", [row.id], T0)
    leaves = DeliveryChange(
        delivery_id=row.id, state=DeliveryState.WAITING, attempts=1, alone=True, leave_batch=True
    )
    store.outbox.apply([leaves], batch=BatchChange(batch_id=batch.id, settled=True), now=at(1))
    (free,) = due(store, "digit")
    assert (free.batch_id, free.alone, free.attempts) == (None, True, 1)
    assert open_batches(store, "digit") == []
    assert store.outbox.parcel(batch.id).batch.submission_ids == ("d1",)
    with pytest.raises(NotFound):
        store.outbox.parcel(99)


def test_recovery_tells_what_may_have_arrived_from_what_has_not(store: Store) -> None:
    for id_ in ("fresh", "stored", "announced", "none", "done"):
        finish(store, id_, destinations=["digit"])
    batches = {
        id_: store.outbox.new_batch("digit", [of(store, id_).id], T0)[0]
        for id_ in ("fresh", "stored", "announced")
    }
    store.outbox.apply((), batch=BatchChange(batch_id=batches["stored"].id, file_store_id="f"), now=T0)
    store.outbox.apply((), batch=BatchChange(batch_id=batches["announced"].id, announced_at=T0), now=T0)
    for id_ in ("fresh", "stored", "announced", "none"):
        move(store, of(store, id_), DeliveryState.SENDING, attempts=1)
    move(store, of(store, "done"), DeliveryState.DELIVERED)
    assert store.outbox.recover(at(5)) == 4
    assert {d.submission_id: str(d.state) for d in store.outbox.deliveries()} == {
        "fresh": "waiting",
        "stored": "unconfirmed",
        "announced": "unconfirmed",
        "none": "waiting",
        "done": "delivered",
    }
    assert {d.attempts for d in store.outbox.deliveries(["fresh", "stored"])} == {1}
    assert store.outbox.recover(at(6)) == 0


def test_counts_and_unsent_follow_the_states(store: Store) -> None:
    assert store.outbox.counts() == {}
    finish(store, "d1")
    finish(store, "d2")
    for destination in BOTH:
        move(store, of(store, "d1", destination), DeliveryState.DELIVERED)
    move(store, of(store, "d2", "digit"), DeliveryState.DELIVERED)
    assert store.outbox.counts() == {"digit": {"delivered": 2}, "digime": {"delivered": 1, "waiting": 1}}
    assert store.outbox.unsent() == 1


def test_receipts_are_kept_in_the_order_they_came(store: Store) -> None:
    finish(store, "d1")
    later = receipt_of("d1", "digime").model_copy(update={"raw": "half \ud83d", "at": at(3)})
    store.outbox.apply((), [receipt_of("d1")], now=T0)
    store.outbox.apply((), [later], now=at(3))
    assert store.outbox.receipts("d1") == [
        receipt_of("d1"),
        later.model_copy(update={"raw": "half \ufffd"}),
    ]
    assert store.outbox.receipts("d2") == []


def test_an_unknown_record_is_not_found(store: Store) -> None:
    with pytest.raises(NotFound):
        store.outbox.submission("nobody")
    assert store.outbox.deliveries(["nobody"]) == []
    assert store.outbox.deliveries([]) == []


def test_more_ids_than_sqlite_takes_parameters(store: Store) -> None:
    finish(store, "d1")
    many = ["d1", *(f"x{n}" for n in range(300_000))]
    assert [d.submission_id for d in store.outbox.deliveries(many)] == ["d1", "d1"]


def test_what_goes_on_again_needs_nobody_any_more(store: Store) -> None:
    finish(store, "d1")
    row = of(store, "d1")
    stuck = DeliveryChange(delivery_id=row.id, state=DeliveryState.BLOCKED)
    store.outbox.apply([stuck], now=at(1))
    assert [shown.draft.id for shown in store.listing.page(Wanted(needs_you=True), 9)] == ["d1"]
    store.outbox.apply([stuck.model_copy(update={"state": DeliveryState.WAITING})], now=at(2))
    assert store.listing.page(Wanted(needs_you=True), 9) == []


def test_the_first_receipt_speaks_for_others_only_without_files_of_its_own(store: Store) -> None:
    file = SentFile(id=1, sha256="0" * 64, size=1, remote_id="r")
    with pytest.raises(ValueError, match="says nothing of others"):
        store.outbox.apply(
            (), [receipt_of("d1").model_copy(update={"files": (file,)})], also={"d2": "0" * 64}, now=at(1)
        )
