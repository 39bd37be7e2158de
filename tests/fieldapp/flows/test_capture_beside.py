"""Two processes at one draft: what either saved is kept, and no record is made of half of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import cast

import pytest

from fieldapp.errors import ChangedElsewhere, DiskFull, NotFound
from fieldapp.flows.bulk import Bulk, Deed
from fieldapp.flows.delivery import IllegalMove
from fieldapp.flows.sync import Sync
from fieldapp.flows.versions import Versions
from fieldapp.records import DeliveryState, DigimeContract, Life, Submission
from forms import Device, Form, FormRefused
from tests.fieldapp.flows.laptop import ELEMENTS, PROJECT, Laptop

NOTES = {"type": "dataElement", "key": "notes", "name": "Notes", "dataType": "text"}


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    made = Laptop(tmp_path / "data")
    yield made
    made.store.close()


@pytest.fixture
def other(laptop: Laptop) -> Iterator[Laptop]:
    """Another process at the same data folder."""
    made = Beside(laptop.folder)
    yield made
    made.store.close()


class Beside(Laptop):
    """A second process: its ids are its own."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._ids = count(5001)


def before(owner: object, name: str, act: Callable[[], object], monkeypatch: pytest.MonkeyPatch) -> None:
    """Have something happen just before the first call of a method."""
    real = getattr(owner, name)

    def late(*args: object, **named: object) -> object:
        monkeypatch.setattr(owner, name, real)
        act()
        return real(*args, **named)

    monkeypatch.setattr(owner, name, late)


def versions(laptop: Laptop) -> Versions:
    device = Device(now=lambda: laptop.now)
    return Versions(laptop.store, laptop.library, laptop.capture, device=lambda: device)


def test_finishing_does_not_clear_what_another_process_answered(laptop: Laptop, other: Laptop) -> None:
    opened = laptop.capture.start(laptop.household())
    laptop.answer(opened, name="Amina")
    other.answer(other.capture.resume(opened.draft.id), people="7")
    opened.session.set("/roof", "Mud")
    with pytest.raises(ChangedElsewhere):
        laptop.capture.finish(opened)
    draft = laptop.draft(opened.draft.id)
    assert draft.life is Life.DRAFT
    assert draft.answers == {"/name": "Amina", "/people": "7", "/roof": "Mud"}
    record = laptop.capture.finish(laptop.capture.resume(draft.id))
    assert b'"people":7' in record.payload


def test_what_was_changed_elsewhere_is_not_overwritten_with_what_was_before(
    laptop: Laptop, other: Laptop
) -> None:
    opened = laptop.filled()
    there = other.capture.resume(opened.draft.id)
    other.answer(there, name="Amina Bello")
    there.session.set("/roof", "")
    other.capture.save(there, {"/roof": ""}, "/roof")
    opened.session.set("/people", "")
    laptop.capture.save_all(opened)
    assert laptop.draft(opened.draft.id).answers == {"/name": "Amina Bello"}


def test_saving_all_still_clears_what_the_session_held(laptop: Laptop) -> None:
    opened = laptop.capture.resume(laptop.filled(photo=b"picture").draft.id)
    for name in ("people", "photo"):
        opened.session.set(f"/{name}", "")
    laptop.capture.save_all(opened)
    assert laptop.draft(opened.draft.id).answers == {"/name": "Amina", "/roof": "Mud"}
    assert laptop.capture.attachments(opened) == []


@pytest.mark.parametrize("what", ["answer", "photo", "form"])
def test_a_change_between_freezing_and_storing_makes_no_record(
    laptop: Laptop, other: Laptop, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = laptop.filled(photo=b"old")
    newer = laptop.household([*ELEMENTS, NOTES], "2")

    def change() -> None:
        there = other.capture.resume(opened.draft.id)
        if what == "answer":
            other.answer(there, name="Amina Bello")
        elif what == "photo":
            file = other.folder / "photo.jpg"
            file.write_bytes(b"new")
            other.capture.attach(there, "/photo", file, "image/jpeg")
        else:
            versions(other).move(there, newer)

    before(laptop.store.outbox, "add", change, monkeypatch)
    with pytest.raises(ChangedElsewhere):
        laptop.capture.finish(opened)
    assert laptop.life(opened.draft.id) is Life.DRAFT
    assert laptop.store.outbox.submissions() == []
    assert laptop.store.journal.of(opened.draft.id)[-1].act != "finish"
    record = laptop.capture.finish(laptop.capture.resume(opened.draft.id))
    assert laptop.draft(record.id).answers["/name"].encode() in record.payload


def test_a_photo_of_the_same_name_that_comes_during_a_move_stays(
    laptop: Laptop, other: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = laptop.filled(photo=b"old")
    newer = laptop.household([*ELEMENTS, NOTES], "2")

    def swap() -> None:
        file = other.folder / "photo.jpg"
        file.write_bytes(b"new")
        other.capture.attach(other.capture.resume(opened.draft.id), "/photo", file, "image/jpeg")

    before(laptop.store.drafts, "move", swap, monkeypatch)
    moved = versions(laptop).move(opened, newer)
    [file] = laptop.capture.attachments(moved)
    assert laptop.capture.file(file).read_bytes() == b"new"
    assert moved.draft.form_id == newer


def test_an_untouched_draft_that_was_filled_elsewhere_is_not_discarded(laptop: Laptop, other: Laptop) -> None:
    opened, empty = laptop.capture.start(laptop.household()), laptop.capture.start(laptop.household())
    other.answer(other.capture.resume(opened.draft.id), name="Amina", people="4")
    for draft_id in (opened.draft.id, empty.draft.id):
        laptop.capture.discard(draft_id)
    assert laptop.draft(opened.draft.id).answers == {"/name": "Amina", "/people": "4"}
    assert laptop.store.drafts.headline(empty.draft.id) is None
    assert laptop.store.journal.replay_faults() == []


@pytest.mark.parametrize("life", [Life.FINISHED, Life.BINNED_DRAFT])
def test_editing_a_record_whose_form_cannot_be_read_leaves_it_as_it_is(
    laptop: Laptop, life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    if life is Life.FINISHED:
        laptop.where = None
        record_id = laptop.finished().id
    else:
        record_id = laptop.capture.edit(laptop.delivered().id).draft.id
        laptop.bin.delete(record_id)

    def refused(_: int) -> Form:
        raise FormRefused(())

    monkeypatch.setattr(laptop.library, "form", refused)
    with pytest.raises(NotFound) as caught:
        laptop.capture.edit(record_id)
    assert "cannot read this form" in caught.value.title
    assert laptop.life(record_id) is life


def test_nothing_is_saved_into_a_draft_that_was_moved_elsewhere(laptop: Laptop, other: Laptop) -> None:
    opened = laptop.filled()
    newer = laptop.household([*ELEMENTS, NOTES], "2")
    versions(other).move(other.capture.resume(opened.draft.id), newer)
    before, journal = laptop.draft(opened.draft.id), laptop.store.journal.of(opened.draft.id)
    file = laptop.folder / "photo.jpg"
    file.write_bytes(b"picture")
    with pytest.raises(ChangedElsewhere) as caught:
        laptop.answer(opened, people="9")
    assert "moved" in caught.value.title
    with pytest.raises(ChangedElsewhere):
        laptop.capture.attach(opened, "/photo", file, "image/jpeg")
    with pytest.raises(ChangedElsewhere):
        laptop.capture.finish(opened)
    assert laptop.draft(opened.draft.id) == before
    assert laptop.store.journal.of(opened.draft.id) == journal
    assert list(laptop.files()) == []
    laptop.answer(laptop.capture.resume(opened.draft.id), people="9")


def test_queueing_beside_another_process_counts_each_record_once(laptop: Laptop, other: Laptop) -> None:
    laptop.where = None
    ids = [laptop.finished().id for _ in range(3)]
    laptop.where = PROJECT
    other.capture.edit(ids[0])
    other.capture.queue(ids[1])
    for record_id in ids[:2]:
        with pytest.raises(NotFound):
            laptop.capture.queue(record_id)
    assert laptop.capture.queue_finished() == [ids[2]]


def test_a_list_that_is_old_by_the_time_it_is_queued_holds_up_nothing(
    laptop: Laptop, other: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop.where = None
    ids = [laptop.finished().id for _ in range(2)]
    laptop.where = PROJECT
    monkeypatch.setattr(laptop.store.outbox, "unqueued", lambda: ids)
    other.capture.edit(ids[0])
    assert laptop.capture.queue_finished() == [ids[1]]


def test_a_record_that_was_finished_again_is_not_queued_as_it_was(
    laptop: Laptop, other: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop.where = other.where = None
    record = laptop.finished()
    laptop.where = PROJECT

    def again() -> None:
        opened = other.capture.edit(record.id)
        other.answer(opened, name="Amina Bello")
        other.later(seconds=5)
        other.capture.finish(opened)

    before(laptop.store.outbox, "queue", again, monkeypatch)
    with pytest.raises(NotFound):
        laptop.capture.queue(record.id)
    assert laptop.life(record.id) is Life.FINISHED
    laptop.capture.queue(record.id)
    assert b"Amina Bello" in laptop.store.outbox.submission(record.id).payload


def test_two_that_edit_a_record_at_once_go_on_with_one_later_version(
    laptop: Laptop, other: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = laptop.delivered(b"picture")
    begun: list[str] = []
    before(
        laptop.store.drafts,
        "add",
        lambda: begun.append(other.capture.edit(record.id).draft.id),
        monkeypatch,
    )
    assert [laptop.capture.edit(record.id).draft.id] == begun
    assert [draft.id for draft in laptop.store.drafts.all()] == begun


@pytest.mark.parametrize("act", ["undo", "redo"])
def test_taking_back_is_not_half_done_on_a_full_disk(
    laptop: Laptop, act: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = laptop.filled()
    if act == "redo":
        opened = laptop.capture.undo(opened) or opened

    def full(*_: object, **__: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(laptop.store.drafts, "save", full)
        again = getattr(laptop.capture, act)(opened)
    assert again.session.dump() == laptop.draft(opened.draft.id).answers != opened.session.dump()
    laptop.answer(again, people="9")
    assert laptop.store.journal.replay_faults() == []


@pytest.mark.parametrize("when", ["before it is finished", "before it is queued", "after it is queued"])
def test_a_refused_version_gives_way_whenever_the_refusal_comes(laptop: Laptop, when: str) -> None:
    first = laptop.finished()
    second = laptop.capture.edit(first.id)
    if when == "before it is finished":
        laptop.settle(first.id, "refused")
    laptop.where = None
    laptop.capture.finish(second)
    if when == "before it is queued":
        laptop.settle(first.id, "refused")
    assert laptop.life(first.id) is Life.QUEUED  # nothing goes in its place yet
    laptop.where = PROJECT
    laptop.capture.queue(second.draft.id)
    if when == "after it is queued":
        laptop.settle(first.id, "refused")
    assert laptop.life(first.id) is Life.REPLACED
    assert laptop.life(second.draft.id) is Life.QUEUED


def test_every_refused_version_before_gives_way(laptop: Laptop) -> None:
    first = laptop.finished()
    second = laptop.capture.edit(first.id)
    laptop.capture.finish(second)
    third = laptop.capture.edit(second.draft.id)
    for record_id in (second.draft.id, first.id):
        laptop.settle(record_id, "refused")
    assert laptop.life(first.id) is Life.REPLACED  # the second is owed
    assert laptop.life(second.draft.id) is Life.QUEUED
    laptop.capture.finish(third)
    assert laptop.life(second.draft.id) is Life.REPLACED


@pytest.mark.parametrize("trouble", [IllegalMove("queued"), ValueError("Amina"), ChangedElsewhere("r")])
def test_one_record_that_fails_in_whatever_way_ends_no_deed_on_many(
    laptop: Laptop, trouble: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop.where = None
    ids = [laptop.finished().id for _ in range(3)]
    laptop.where = PROJECT
    real = laptop.capture.queue

    def queue(record_id: str) -> Submission:
        if record_id == ids[1]:
            raise trouble
        return real(record_id)

    monkeypatch.setattr(laptop.capture, "queue", queue)
    sync = cast("Sync", None)  # nothing here was refused
    report = Bulk(laptop.store, laptop.capture, laptop.bin, sync).do(Deed.QUEUE, ids)
    assert report.done == (ids[0], ids[2])
    assert report.left_total == 1
    assert "Amina" not in report.left[0][0].detail
    assert laptop.life(ids[1]) is Life.FINISHED


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_refused_version_gives_way_only_where_the_later_one_goes_too(laptop: Laptop, when: str) -> None:
    contract = DigimeContract(base_url="http://127.0.0.1:9/v1.7/", application_id="a", contract_id="c")
    laptop.where = PROJECT.model_copy(update={"digime": contract})
    first = laptop.finished()
    second = laptop.capture.edit(first.id)
    laptop.where = PROJECT  # the later version goes to DIGIT alone
    if when == "before":
        laptop.settle(first.id, "refused")
    laptop.capture.finish(second)
    if when == "after":
        laptop.settle(first.id, "refused")
    states = {d.destination: d.state for d in laptop.store.outbox.deliveries([first.id])}
    assert states == {"digit": DeliveryState.REPLACED, "digime": DeliveryState.REFUSED}
    assert laptop.life(first.id) is Life.QUEUED, "it is still owed where nothing goes in its place"
