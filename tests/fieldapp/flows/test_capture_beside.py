"""Two processes at one draft: what either saved is kept, and no record is made of half of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from fieldapp.errors import ChangedElsewhere, NotFound
from fieldapp.flows.versions import Versions
from fieldapp.records import Life
from forms import Device, Form, FormRefused
from tests.fieldapp.flows.laptop import ELEMENTS, Laptop

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
