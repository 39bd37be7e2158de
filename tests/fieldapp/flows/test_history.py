"""Who changed what, when and why: in the words of the form, and as ODK's audit.csv."""

from __future__ import annotations

import csv
import io
import stat
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from fieldapp.errors import DiskFull, NotFound
from fieldapp.flows.audit import COLUMNS
from fieldapp.flows.views import Change, HistoryStep
from fieldapp.records import Shift, Stamp, Step
from tests.fieldapp.flows.laptop import ELEMENTS, Laptop


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    made = Laptop(tmp_path / "data")
    yield made
    made.store.close()


def said(change: Change) -> tuple[str, str, str, str]:
    return change.within, change.label, change.old, change.new


def told(laptop: Laptop, draft_id: str) -> list[tuple[str, list[tuple[str, str, str, str]]]]:
    """What the history says, the first first."""
    steps = reversed(laptop.history.of(draft_id).steps)
    return [(step.act, [said(change) for change in step.changes]) for step in steps]


def newest(laptop: Laptop, draft_id: str) -> HistoryStep:
    return laptop.history.of(draft_id).steps[0]


def visit(laptop: Laptop, draft_id: str, number: int, **answers: str) -> None:
    """Answer in one visit to a question, each text a burst of its own."""
    for name, text in answers.items():
        step = laptop.capture.step("answer", {f"/{name}": text}, visit=number)
        laptop.store.drafts.save(draft_id, [step], "", "", 1, 4)
        laptop.later(seconds=2)


def roster(laptop: Laptop) -> str:
    """A roster with two members, both answered."""
    opened = laptop.capture.start(laptop.roster())
    session = opened.session
    session.set("/data/head", "Amina")
    laptop.capture.save_all(opened)
    for number, name in enumerate(("Bento", "Carla"), start=1):
        before = session.dump()
        session.add_repeat("/data/member")
        changed = {path: text for path, text in session.dump().items() if before.get(path) != text}
        laptop.capture.commit(opened, [laptop.capture.step("add", changed)], "")
        for leaf, text in (("name", name), ("sex", "m" if name == "Bento" else "f")):
            session.set(f"/data/member[{number}]/{leaf}", text)
            laptop.capture.save(opened, {f"/data/member[{number}]/{leaf}": text}, "")
    return opened.draft.id


# --- in words ----------------------------------------------------------------------------------------------


def test_answers_stand_with_their_question_and_in_words(laptop: Laptop) -> None:
    opened = laptop.filled()
    laptop.answer(opened, roof="Tin", people="")
    assert told(laptop, opened.draft.id) == [
        ("start", []),
        ("answer", [("", "Name of the head", "", "Amina")]),
        ("answer", [("", "People", "", "4")]),
        ("answer", [("", "Roof", "", "Mud")]),
        ("answer", [("", "Roof", "Mud", "Tin")]),
        ("answer", [("", "People", "4", "")]),
    ]
    step = newest(laptop, opened.draft.id)
    assert (step.user, step.at) == ("Amina Bello", laptop.now)


def test_one_visit_to_a_question_is_one_step_with_its_first_and_last_answer(laptop: Laptop) -> None:
    draft_id = laptop.capture.start(laptop.household()).draft.id
    for text in ("A", "Ami", "Amina"):
        visit(laptop, draft_id, 1, name=text)
    visit(laptop, draft_id, 2, people="3")
    visit(laptop, draft_id, 3, people="4")
    visit(laptop, draft_id, 3, people="3")  # and back again: nothing came of it
    assert told(laptop, draft_id) == [
        ("start", []),
        ("answer", [("", "Name of the head", "", "Amina")]),
        ("answer", [("", "People", "", "3")]),
        ("answer", []),
    ]
    step = laptop.history.of(draft_id).steps[2]
    assert (step.until - step.at) == timedelta(seconds=4)


def test_visits_of_two_runs_are_two_steps_though_they_have_one_number(laptop: Laptop) -> None:
    draft_id = laptop.capture.start(laptop.household()).draft.id
    visit(laptop, draft_id, 1, name="A")
    laptop.reopen()
    visit(laptop, draft_id, 1, name="B")
    assert [len(changes) for _, changes in told(laptop, draft_id)] == [0, 1, 1]


def test_choices_stand_by_their_labels_and_instances_by_their_names(laptop: Laptop) -> None:
    draft_id = roster(laptop)
    assert told(laptop, draft_id)[1:] == [
        ("answer", [("", "Head of the household", "", "Amina")]),
        ("add", []),
        ("answer", [("Member 1", "Name", "", "Bento")]),
        ("answer", [("Member 1", "Sex", "", "Male")]),
        ("add", []),
        ("answer", [("Member 2", "Name", "", "Carla")]),
        ("answer", [("Member 2", "Sex", "", "Female")]),
    ]
    assert [s.place for s in laptop.history.of(draft_id).steps if s.act == "add"] == ["Member 2", "Member 1"]


def test_an_instance_that_was_removed_says_what_was_in_it_and_not_that_others_moved_up(
    laptop: Laptop,
) -> None:
    draft_id = roster(laptop)
    opened = laptop.capture.resume(draft_id)
    before = opened.session.dump()
    opened.session.remove_repeat("/data/member[1]")
    after = opened.session.dump()
    changed = {path: after.get(path, "") for path in before | after if before.get(path) != after.get(path)}
    step = laptop.capture.step("remove", changed, shifts=[Shift(repeat="/data/member", at=1)])
    laptop.capture.commit(opened, [step], "")
    removed = newest(laptop, draft_id)
    assert (removed.act, removed.place) == ("remove", "Member 1")
    assert [said(c) for c in removed.changes] == [
        ("Member 1", "Name", "Bento", ""),
        ("Member 1", "Sex", "Male", ""),
    ]
    laptop.capture.undo(opened)
    undone = newest(laptop, draft_id)
    assert (undone.act, undone.of, undone.place, undone.changes) == ("undo", "remove", "Member 1", ())
    laptop.capture.redo(opened)
    assert newest(laptop, draft_id).act == "redo"
    assert told(laptop, draft_id)[2][0] == "add"


def test_undo_and_redo_say_what_they_took_back_and_did_again(laptop: Laptop) -> None:
    opened = laptop.filled()
    laptop.capture.undo(opened)
    laptop.capture.redo(opened)
    redo, undo = laptop.history.of(opened.draft.id).steps[:2]
    assert (undo.act, undo.of, [said(c) for c in undo.changes]) == (
        "undo",
        "answer",
        [("", "Roof", "Mud", "")],
    )
    assert (redo.act, redo.of, [said(c) for c in redo.changes]) == (
        "redo",
        "answer",
        [("", "Roof", "", "Mud")],
    )


def test_files_stand_by_their_names_and_another_one_of_the_same_name_is_told(laptop: Laptop) -> None:
    opened = laptop.filled(photo=b"one")
    file = laptop.folder / "photo.jpg"
    file.write_bytes(b"two")
    laptop.capture.attach(opened, "/photo", file, "image/jpeg")
    laptop.capture.detach(opened, "/photo")
    gone, other, first = laptop.history.of(opened.draft.id).steps[:3]
    assert [said(s.changes[0]) for s in (first, other, gone)] == [
        ("", "Photo", "", "photo.jpg"),
        ("", "Photo", "photo.jpg", "photo.jpg"),
        ("", "Photo", "photo.jpg", ""),
    ]
    assert [s.changes[0].another_file for s in (first, other, gone)] == [False, True, False]


def test_a_clock_that_jumped_and_another_zone_are_told(laptop: Laptop) -> None:
    opened = laptop.capture.start(laptop.household())
    laptop.now += timedelta(hours=2)  # and the clock that nobody sets stood still
    laptop.answer(opened, name="Amina")
    assert newest(laptop, opened.draft.id).jump == 7200
    tashkent = timezone(timedelta(hours=5))
    at = laptop.now.astimezone(tashkent)
    step = Step(act="answer", stamp=Stamp(at=at), changed={"/people": "3"})
    laptop.store.drafts.save(opened.draft.id, [step], "", "", 1, 4)
    assert newest(laptop, opened.draft.id).at.utcoffset() == timedelta(hours=5)
    laptop.user = ""
    laptop.answer(opened, people="4")
    assert newest(laptop, opened.draft.id).user == ""


def test_a_later_version_begins_with_why_and_not_with_every_answer(laptop: Laptop) -> None:
    opened = laptop.capture.edit(laptop.delivered(b"picture").id, "name was wrong")
    laptop.answer(opened, name="Ana")
    laptop.capture.finish(opened)
    view = laptop.history.of(opened.draft.id)
    assert view.row_version == 2
    assert [(s.act, s.reason) for s in view.steps] == [
        ("finish", ""),
        ("answer", ""),
        ("edit", "name was wrong"),
    ]
    assert [said(c) for c in view.steps[1].changes] == [("", "Name of the head", "Amina", "Ana")]


def test_what_was_answered_in_an_earlier_version_of_the_form_stands_in_its_words(laptop: Laptop) -> None:
    opened = laptop.filled()
    later = [{**ELEMENTS[0], "name": "Head"}, *ELEMENTS[1:]]
    form = laptop.household(later, "2")
    step = laptop.capture.step("version", {"": str(form)})
    laptop.store.drafts.save(opened.draft.id, [step], "", "", 1, 4)
    laptop.answer(laptop.capture.resume(opened.draft.id), name="Ana")
    last, moved, *_, first, _ = laptop.history.of(opened.draft.id).steps
    assert [said(c) for c in last.changes] == [("", "Head", "Amina", "Ana")]
    assert (moved.act, [said(c) for c in moved.changes]) == ("version", [("", "", "1", "2")])
    assert [said(c) for c in first.changes] == [("", "Name of the head", "", "Amina")]


def test_a_form_that_cannot_be_read_any_more_hides_no_change(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = laptop.filled()

    def refused(_: int) -> None:
        from forms import FormRefused  # noqa: PLC0415

        raise FormRefused(())

    monkeypatch.setattr(laptop.library, "form", refused)
    assert told(laptop, opened.draft.id)[-1] == ("answer", [("", "/roof", "", "Mud")])


def test_the_history_of_what_is_not_here_is_said_so(laptop: Laptop) -> None:
    with pytest.raises(NotFound):
        laptop.history.of("nothing")
    with pytest.raises(NotFound):
        laptop.history.audit("nothing")


# --- audit.csv ---------------------------------------------------------------------------------------------


def rows_of(audit: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(audit.decode(), newline="")))


def test_the_audit_trail_has_the_columns_and_events_of_odk(laptop: Laptop) -> None:
    draft_id = laptop.capture.start(laptop.household()).draft.id
    began = int(laptop.now.timestamp() * 1000)
    laptop.later(seconds=1)
    for text in ("A", 'Amina, of the "big" house\nby the river'):
        visit(laptop, draft_id, 1, name=text)
    laptop.reopen()
    laptop.later(seconds=60)
    opened = laptop.capture.resume(draft_id)
    laptop.answer(opened, roof="Mud")
    laptop.capture.undo(opened)
    laptop.capture.finish(laptop.capture.resume(draft_id))
    audit = laptop.history.audit(draft_id)
    assert audit.partition(b"\n")[0].decode() == ",".join(COLUMNS)
    assert b"\r" not in audit
    rows = rows_of(audit)
    assert [(r["event"], r["node"], r["old-value"], r["new-value"]) for r in rows] == [
        ("form start", "", "", ""),
        ("question", "/name", "", 'Amina, of the "big" house\nby the river'),
        ("form save", "", "", ""),
        ("form resume", "", "", ""),
        ("question", "/roof", "", "Mud"),
        ("undo", "/roof", "Mud", ""),
        ("form finalize", "", "", ""),
    ]
    assert [int(r["start"]) - began for r in rows] == [0, 1000, 3000, 65000, 65000, 65000, 65000]
    assert [r["end"] and int(r["end"]) - began for r in rows][:2] == ["", 3000]
    assert {r["user"] for r in rows} == {"Amina Bello"}
    assert {r["latitude"] + r["longitude"] + r["accuracy"] for r in rows} == {""}


def test_repeats_reasons_and_the_bin_have_their_events(laptop: Laptop) -> None:
    draft_id = roster(laptop)
    opened = laptop.capture.resume(draft_id)
    opened.session.remove_repeat("/data/member[2]")
    laptop.capture.save_all(opened)
    step = Step(
        act="remove", stamp=laptop.witness.stamp(), changed={"/data/member[]": "0", "/data/total": "0"}
    )
    laptop.store.drafts.save(draft_id, [step], "", "", 1, 4)
    laptop.bin.delete(draft_id)
    rows = rows_of(laptop.history.audit(draft_id))
    assert ("add repeat", "/data/member[2]") in [(r["event"], r["node"]) for r in rows]
    assert ("delete repeat", "/data/member[1]") in [(r["event"], r["node"]) for r in rows]
    assert rows[-1]["event"] == "form delete"
    assert not any(r["node"] in ("/data/total", "/data/member[]") for r in rows)  # nobody answers these

    record = laptop.delivered()
    later = laptop.capture.edit(record.id, "wrong name")
    assert [(r["event"], r["change-reason"]) for r in rows_of(laptop.history.audit(later.draft.id))] == [
        ("form resume", ""),
        ("change reason", "wrong name"),
        ("form save", ""),
    ]


def test_a_clock_set_back_makes_no_visit_end_before_it_began(laptop: Laptop) -> None:
    draft_id = laptop.capture.start(laptop.household()).draft.id
    visit(laptop, draft_id, 1, name="A")
    laptop.now -= timedelta(hours=3)
    visit(laptop, draft_id, 1, name="Amina")
    [question] = [r for r in rows_of(laptop.history.audit(draft_id)) if r["event"] == "question"]
    assert int(question["end"]) - int(question["start"]) == 2000


def test_an_export_is_its_owner_s_alone_and_whole_or_not_there(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft_id = laptop.filled().draft.id
    file = laptop.folder / "audit.csv"
    laptop.history.export(draft_id, file)
    assert file.read_bytes() == laptop.history.audit(draft_id)
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    earlier = file.read_bytes()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("fieldapp.durable.sync_file", full)
    laptop.answer(laptop.capture.resume(draft_id), name="Ana")
    with pytest.raises(DiskFull):
        laptop.history.export(draft_id, file)
    assert file.read_bytes() == earlier
    assert (
        datetime.fromtimestamp(int(rows_of(earlier)[0]["start"]) / 1000, tz=laptop.now.tzinfo) == laptop.now
    )
