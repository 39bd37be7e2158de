"""A warning is shown as one, accepted with a reason by keys, kept with the record, and taken back by undo."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fieldapp.ui.components import Text
from fieldapp.ui.pages.entry_question import QuestionRow
from tests.fieldapp.ui.entry.desk import CTRL, ENTER, ESCAPE, SHIFT, Laptop, Worker

SURVEY = """
type,name,label,constraint,constraint_message,bind::oc:constraint-type
text,name,Name,,,
integer,people,People,. <= 30,Is it right that so many slept here?,soft
text,remarks,Remarks,,,
"""
F9 = Qt.Key.Key_F9


def nets(laptop: Laptop) -> int:
    lines = ["survey", *(f",{line}" for line in SURVEY.strip().splitlines())]
    lines += [
        "settings",
        ",form_title,form_id,namespaces",
        ',Nets,nets,"oc=""http://openclinica.org/xforms"""',
    ]
    file = laptop.data.parent / "nets.csv"
    file.write_text("\n".join(lines))
    return laptop.app.flows.intake.add(file).id


def answers(laptop: Laptop) -> dict[str, str]:
    return {path: text for path, text in laptop.answers().items() if "/meta/" not in path}


def at_warning(worker: Worker, laptop: Laptop) -> Worker:
    worker.opens(nets(laptop)).enters("Musa", "49").presses(ENTER, SHIFT)
    assert worker.here() == "/data/people"
    return worker


def row(worker: Worker) -> QuestionRow:
    return worker.page.desk.column.rows["/data/people"]


def says(worker: Worker) -> list[str]:
    return [label.text() for label in row(worker).findChildren(Text) if label.isVisible() and label.text()]


def test_a_warning_is_no_error(worker: Worker, laptop: Laptop):
    at_warning(worker, laptop)
    assert worker.problem("/data/people") == "Is it right that so many slept here?"
    assert row(worker).problem.words.property("tone") == "wait"
    assert row(worker).look.editor().property("bad") != "1"
    assert row(worker).keys()[0] == ("F9", "it is right")


def test_it_is_accepted_with_a_reason_and_the_record_is_finished(worker: Worker, laptop: Laptop):
    at_warning(worker, laptop).presses(F9)
    assert worker.focus().objectName() == "acceptReason"
    worker.types("a wedding").presses(ENTER)
    assert worker.here() == "/data/people"
    assert worker.focus() is row(worker).look.editor()
    assert worker.problem("/data/people") == ""
    assert "Accepted as it is: a wedding" in says(worker)
    worker.waits_saved()
    assert answers(laptop)["/data/people[!]"] == "a wedding"
    worker.presses(ENTER, CTRL | SHIFT)
    worker.qtbot.waitUntil(lambda: bool(worker.gone_to), timeout=5000)
    record = laptop.app.flows.board.records()[0].id
    payload = json.loads(laptop.app.store.outbox.submission(record).payload)
    assert payload["accepted"] == [{"path": "/data/people", "reason": "a wedding"}]
    assert "wedding" not in json.dumps(payload["answers"])
    told = laptop.app.flows.history.of(record)
    changes = [change for step in told.steps for change in step.changes if change.accepted]
    assert [(change.label, change.new) for change in changes] == [("People", "a wedding")]
    audit = laptop.app.flows.history.audit(record).decode()
    assert any("/data/people" in line and line.endswith("a wedding") for line in audit.splitlines())


def test_an_empty_reason_is_none_and_escape_goes_back(worker: Worker, laptop: Laptop):
    at_warning(worker, laptop).presses(F9).presses(ENTER)
    assert worker.focus().objectName() == "acceptReason"
    worker.types("half a rea").presses(ESCAPE)
    assert worker.here() == "/data/people"
    assert worker.problem("/data/people") != ""
    assert worker.gone_to == []
    worker.waits_saved()
    assert answers(laptop) == {"/data/name": "Musa", "/data/people": "49"}


def test_f9_asks_while_the_answer_is_still_being_typed(worker: Worker, laptop: Laptop):
    worker.opens(nets(laptop)).enters("Musa").types("49").presses(F9)
    assert worker.focus().objectName() == "acceptReason"


def test_undo_takes_the_acceptance_back_and_not_the_answer(worker: Worker, laptop: Laptop):
    worker.opens(nets(laptop)).enters("Musa").types("49").presses(F9).types("a wedding").presses(ENTER)
    worker.undoes()
    worker.waits_saved()
    assert answers(laptop) == {"/data/name": "Musa", "/data/people": "49"}
    assert worker.here() == "/data/people"
    worker.redoes()
    assert answers(laptop)["/data/people[!]"] == "a wedding"


def test_another_answer_is_asked_about_again(worker: Worker, laptop: Laptop):
    at_warning(worker, laptop).presses(F9).types("a wedding").presses(ENTER)
    QTest.keyClick(worker.focus(), Qt.Key.Key_End)
    worker.types("1").presses(ENTER)
    assert worker.problem("/data/people") == "Is it right that so many slept here?"
    worker.waits_saved()
    assert answers(laptop) == {"/data/name": "Musa", "/data/people": "491"}


def test_finish_lists_it_under_please_check(worker: Worker, laptop: Laptop):
    at_warning(worker, laptop).presses(ENTER, CTRL | SHIFT)
    words = [each.text() for each in worker.page.desk.problems.findChildren(Text) if each.isVisible()]
    assert "Please check: change it, or say why it is right" in words
    assert "Must fix" not in words
    worker.presses(ENTER)
    assert worker.here() == "/data/people"


def test_an_accepted_answer_is_still_accepted_after_a_restart(worker: Worker, laptop: Laptop):
    at_warning(worker, laptop).presses(F9).types("a wedding").presses(ENTER).waits_saved()
    again = laptop.app.flows.capture.resume(worker.page.draft[0])
    assert again.session.problems() == ()
    assert again.session.node("/data/people").accepted == "a wedding"


def accepted(worker: Worker) -> str:
    filling = worker.page.in_hand
    assert filling is not None
    return filling.session.node("/data/people").accepted


def test_a_reason_is_kept_by_going_on(worker: Worker, laptop: Laptop):
    at_warning(worker, laptop).presses(F9).types("a wedding").presses(Qt.Key.Key_Tab)
    assert accepted(worker) == "a wedding"
    assert worker.here() == "/data/remarks"
    worker.waits_saved()
    assert answers(laptop)["/data/people[!]"] == "a wedding"


def test_a_reason_is_kept_by_another_layout(worker: Worker, laptop: Laptop):
    at_warning(worker, laptop).presses(F9).types("a wedding").presses(Qt.Key.Key_V, CTRL | SHIFT)
    assert accepted(worker) == "a wedding"


def test_a_reason_is_kept_by_finishing(worker: Worker, laptop: Laptop):
    at_warning(worker, laptop).presses(F9).types("a wedding").presses(ENTER, CTRL | SHIFT)
    worker.qtbot.waitUntil(lambda: bool(worker.gone_to), timeout=5000)
    (record,) = laptop.app.flows.board.records()
    assert laptop.app.store.drafts.get(record.id).answers["/data/people[!]"] == "a wedding"


def test_a_reason_is_saved_half_typed_and_typed_on(worker: Worker, laptop: Laptop):
    at_warning(worker, laptop).presses(F9).types("a wed").presses(Qt.Key.Key_S, CTRL)
    worker.waits_saved()
    assert answers(laptop)["/data/people[!]"] == "a wed"
    assert worker.focus().objectName() == "acceptReason"
    worker.types("ding").presses(F9).types(" here").presses(ENTER)
    assert accepted(worker) == "a wedding here"
    assert worker.focus() is row(worker).look.editor()


def test_escape_takes_a_half_typed_reason_back_though_it_was_saved(worker: Worker, laptop: Laptop):
    at_warning(worker, laptop).presses(F9).types("a wed").presses(Qt.Key.Key_S, CTRL).presses(ESCAPE)
    assert accepted(worker) == ""
    assert worker.problem("/data/people") == "Is it right that so many slept here?"


def test_f2_and_f4_in_the_reason_leave_the_answer(worker: Worker, laptop: Laptop):
    at_warning(worker, laptop).presses(F9).types("a wedding").presses(Qt.Key.Key_F2).presses(Qt.Key.Key_F4)
    assert worker.focus().objectName() == "acceptReason"
    worker.presses(ENTER).waits_saved()
    assert answers(laptop) == {
        "/data/name": "Musa",
        "/data/people": "49",
        "/data/people[!]": "a wedding",
    }
