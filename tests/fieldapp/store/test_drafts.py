from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from fieldapp.errors import NotFound
from fieldapp.records import Draft, Shift
from fieldapp.store import Store

from .scene import T0, a_draft, a_form, at, clock, finish, record_of, save, stamp, step


def test_answers_come_back_as_typed(store: Store) -> None:
    typed = {
        "/name": "  Amina \t",
        "/note": "first\r\nsecond\n",
        "/rtl": "اسم الأسرة \u200f(٣)",
        "/emoji": "👩🏽‍🌾🦟",
        "/nul": "a\x00b",
        "/quote": "'; DROP TABLE answer; --",
    }
    a_draft(store, "d1")
    save(store, "d1", typed)
    assert store.drafts.get("d1").answers == typed


def test_an_answer_of_ten_megabytes_is_kept(store: Store, folder: Path) -> None:
    text = "é🦟 " * 1_400_000
    assert len(text.encode()) > 9_000_000
    a_draft(store, "d1")
    save(store, "d1", {"/long": text, "/short": "x"})
    save(store, "d1", {"/short": "y"})
    again = Store.open(folder, clock=clock)
    assert again.drafts.get("d1").answers == {"/long": text, "/short": "y"}
    again.close()


def test_half_a_character_costs_only_itself(store: Store) -> None:
    a_draft(store, "d1")
    save(store, "d1", {"/a": "cut \ud83d", "/b": "\ud83e\udd9f", "/c": "kept"})
    assert store.drafts.get("d1").answers == {"/a": "cut \ufffd", "/b": "🦟", "/c": "kept"}


def test_saving_changes_only_what_changed_and_empty_clears(store: Store) -> None:
    a_draft(store, "d1", {"/a": "1", "/b": "2"})
    store.drafts.save("d1", [step("answer", {"/a": "3", "/b": "", "/none": ""}, at(5))], "/c", "T", 1, 9)
    draft = store.drafts.get("d1")
    assert draft.answers == {"/a": "3"}
    assert (draft.here, draft.title, draft.answered, draft.total) == ("/c", "T", 1, 9)
    assert (draft.created_at, draft.updated_at) == (T0, at(5))


def test_a_draft_starts_with_its_answers(store: Store) -> None:
    draft = a_draft(store, "d1", {"/a": "1", "/blank": ""})
    assert store.drafts.get("d1") == draft.model_copy(update={"answers": {"/a": "1"}})


def test_a_draft_of_an_unknown_form_is_not_found(store: Store) -> None:
    with pytest.raises(NotFound):
        store.drafts.add(Draft(id="d1", form_id=99, created_at=T0, updated_at=T0), step("start", {}))
    assert store.drafts.all() == []


def test_drafts_are_listed_newest_first_without_answers_and_without_records(store: Store) -> None:
    a_draft(store, "old", {"/a": "1"}, at(0))
    a_draft(store, "new", {"/a": "1"}, at(2))
    finish(store, "done")
    save(store, "old", {"/a": "2"}, at(9))
    assert [(d.id, d.answers) for d in store.drafts.all()] == [("old", {}), ("new", {})]


def test_a_finished_draft_can_be_read_but_not_written(store: Store) -> None:
    finish(store, "d1")
    before = store.drafts.get("d1")
    assert before.finished
    with pytest.raises(NotFound, match="finished"):
        save(store, "d1", {"/a": "late"})
    with pytest.raises(NotFound):
        store.drafts.remove("d1")
    assert store.drafts.get("d1") == before


def test_saving_to_a_removed_draft_is_refused_and_writes_nothing(store: Store) -> None:
    a_draft(store, "d1", {"/a": "1"})
    store.drafts.remove("d1")
    with pytest.raises(NotFound):
        save(store, "d1", {"/a": "late"})
    with pytest.raises(NotFound):
        store.drafts.get("d1")
    with pytest.raises(NotFound):
        store.drafts.remove("d1")
    assert store.drafts.all() == []


def test_removing_a_draft_takes_its_file_unless_another_needs_it(store: Store, tmp_path: Path) -> None:
    photo, other = tmp_path / "p.jpg", tmp_path / "o.jpg"
    photo.write_bytes(b"photo")
    other.write_bytes(b"other")
    old = a_draft(store, "d1", {"/p": "p.jpg", "/o": "o.jpg"})
    shared = store.attachments.add("d1", "/p", photo, "p.jpg", "image/jpeg", stamp())
    alone = store.attachments.add("d1", "/o", other, "o.jpg", "image/jpeg", stamp())
    later = old.model_copy(update={"id": "d2", "replaces": "d1"})
    store.drafts.add(later, step("edit", {"/p": "p.jpg", "/o": "o.jpg"}))
    store.attachments.remove("d1", "/o", stamp())
    store.drafts.remove("d2")
    assert store.attachments.of("d2") == []
    for file in (shared, alone):  # the record itself has both, one of them to be undone to
        assert store.attachments.file(file.sha256).is_file()


def test_a_draft_that_something_was_done_in_is_not_removed(store: Store, tmp_path: Path) -> None:
    a_draft(store, "d1", {"/a": "1"})
    a_draft(store, "d2")
    file = tmp_path / "p.jpg"
    file.write_bytes(b"photo")
    save(store, "d1", {"/a": ""})  # cleared again is not untouched
    store.attachments.add("d2", "/p", file, "p.jpg", "image/jpeg", stamp())
    for draft_id in ("d1", "d2"):
        before = store.drafts.get(draft_id), store.journal.of(draft_id), store.attachments.of(draft_id)
        store.drafts.remove(draft_id)
        after = store.drafts.get(draft_id), store.journal.of(draft_id), store.attachments.of(draft_id)
        assert after == before


def test_times_come_back_in_utc_whatever_zone_went_in(store: Store) -> None:
    maputo = timezone(timedelta(hours=2))
    when = datetime(2026, 3, 1, 12, 0, 0, 123456, tzinfo=maputo)
    a_draft(store, "d1", when=when)
    draft = store.drafts.get("d1")
    assert draft.created_at == when
    assert draft.created_at.tzinfo is UTC
    assert draft.created_at.hour == 10


def test_a_time_without_a_zone_is_refused(store: Store) -> None:
    form = a_form(store)
    naive = T0.replace(tzinfo=None)
    with pytest.raises(Exception, match="without a zone"):
        store.drafts.add(Draft(id="d1", form_id=form.id, created_at=naive, updated_at=T0), step("start", {}))
    assert store.drafts.all() == []


def test_everything_is_there_after_closing_and_opening(store: Store, folder: Path) -> None:
    a_draft(store, "d1")
    save(store, "d1", {"/a": "1"})
    finish(store, "d2", b"frozen")
    store.facts.put("last-sync", "{}")
    store.close()
    again = Store.open(folder, clock=clock)
    assert again.drafts.get("d1").answers == {"/a": "1"}
    assert again.outbox.submission("d2") == record_of("d2", b"frozen")
    assert again.facts.get("last-sync") == "{}"
    assert again.facts.get("never") is None
    again.close()


def test_files_of_the_same_name_move_with_their_instances(store: Store, tmp_path: Path) -> None:
    a_draft(store, "d1", {"/person[]": "2"})
    photos = [tmp_path / "first", tmp_path / "second"]
    for number, photo in enumerate(photos, start=1):
        photo.write_bytes(photo.name.encode())
        store.attachments.add("d1", f"/person[{number}]/photo", photo, "photo.jpg", "", stamp())
    second = store.attachments.of("d1")[1]
    shift = Shift(repeat="/person", at=1)
    changed = {"/person[]": "1", "/person[2]/photo": ""}  # the answer of the first is the same text
    store.drafts.save("d1", [step("remove", changed, shifts=(shift,))], "", "", 0, 0)
    assert [(file.path, file.id) for file in store.attachments.of("d1")] == [("/person[1]/photo", second.id)]
    assert store.journal.replay_faults() == []
