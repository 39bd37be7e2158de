from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any, get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.errors import OnlyCopy
from fieldapp.flows.views import AnswerLine, Change, HistoryStep
from fieldapp.records import Act, FormDocument, FormRef, FormSummary
from fieldapp.ui.components import Button, Pill
from fieldapp.ui.pages.custody import fingerprint, isolated, short_print
from fieldapp.ui.pages.history import HistoryCard, show_history
from fieldapp.ui.pages.history_words import (
    act_in_words,
    change_in_words,
    jump_in_words,
    question_in_words,
    when_and_who,
)
from fieldapp.ui.pages.record_cards import AnswersCard
from fieldapp.ui.pages.record_detail import RecordDetailPage
from tests.fieldapp.ui.records.holdings import PROJECT, SIGN_IN, TAKEN, Laptop, put_away, show


@pytest.fixture
def page(laptop: Laptop, qtbot: QtBot) -> Iterator[RecordDetailPage]:
    made = RecordDetailPage(laptop.flows, laptop.bridge, laptop.courier, laptop.go)
    show(made)
    yield made
    put_away(made)


def texts(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]


def button(page: QWidget, words: str) -> Button:
    return next(b for b in page.findChildren(Button) if b.isVisible() and b.text() == words)


def wait_for(qtbot: QtBot, page: QWidget, words: str) -> None:
    qtbot.waitUntil(lambda: words in texts(page), timeout=5000)


def test_answers_stand_as_the_form_words_them(page: RecordDetailPage, laptop: Laptop, qtbot: QtBot) -> None:
    record = laptop.finish("Ladi")
    page.show_record(record)
    labels = {line.label: line.text for line in laptop.flows.board.record(record).answers}
    assert "Ladi" in labels.values()
    wait_for(qtbot, page, list(labels)[-1])
    shown = texts(page)
    for label, answer in labels.items():
        assert shown[shown.index(label) + 1] == answer


def test_answers_are_said_as_people_say_them(page: RecordDetailPage, laptop: Laptop, qtbot: QtBot) -> None:
    kinds = {"agreed": "boolean", "visited": "date", "seen": "dateTime", "place": "location"}
    typed = ("true", "2026-11-22", "2026-11-22T14:05", "-15.12 39.26 NaN 8")
    said = ("Yes", "22 Nov 2026", "22 Nov 2026 14:05", "-15.12, 39.26, accuracy 8 m")
    elements = [
        {"type": "dataElement", "key": key, "name": key, "dataType": kind} for key, kind in kinds.items()
    ]
    raw = json.dumps({"schema": "visit", "version": 1, "elements": elements}).encode()
    ref = FormRef(tenant=PROJECT.tenant, campaign=PROJECT.campaign, schema_id="visit", version="1")
    arrived = (FormDocument(ref=ref, raw=raw), FormSummary(title="Visit"))
    stored = laptop.store.forms.put([arrived], laptop.flows.clock())
    opened = laptop.flows.capture.start(stored[0].id)
    answers = {f"/{key}": text for key, text in zip(kinds, typed, strict=True)}
    for path, text in answers.items():
        opened.session.set(path, text)
    laptop.flows.capture.save(opened, answers, "/place")
    page.show_record(laptop.flows.capture.finish(opened).id)
    wait_for(qtbot, page, "place")
    shown = texts(page)
    assert [shown[shown.index(key) + 1] for key in kinds] == list(said)


def test_a_delivered_record_shows_its_proof(page: RecordDetailPage, laptop: Laptop, qtbot: QtBot) -> None:
    record = laptop.finish("Ladi")
    laptop.settle(record, "digit", "delivered")
    page.show_record(record)
    wait_for(qtbot, page, "COMPLETED".join(isolated(" ").split(" ")))
    shown = texts(page)
    sha256 = laptop.store.outbox.submission(record).sha256
    assert isolated("SYNC-0042") in shown
    assert fingerprint(sha256) in shown
    assert isolated(short_print(sha256)) in shown  # as sent
    assert "DIGIT: proved" in shown
    pill = page.findChild(Pill, "state:digit")
    assert isinstance(pill, Pill)
    assert (pill.kind, pill.accessibleName()) == ("delivered", "DIGIT: Delivered")


def test_a_refusal_says_why_and_can_be_tried_again(
    page: RecordDetailPage, laptop: Laptop, qtbot: QtBot
) -> None:
    record = laptop.finish("Ladi")
    laptop.settle(record, "digit", "refused", TAKEN)
    page.show_record(record)
    wait_for(qtbot, page, TAKEN.title)
    assert TAKEN.hint in texts(page)
    assert not any("HTTP 400" in text for text in texts(page))
    qtbot.mouseClick(button(page, "Details"), Qt.MouseButton.LeftButton)
    assert any("HTTP 400" in text for text in texts(page))
    again = page.findChild(Button, f"retryButton:{record}")
    assert isinstance(again, Button)
    with qtbot.waitSignal(laptop.courier.failed, timeout=20_000):  # nobody is signed in: nothing is sent
        qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    states = {d.destination: d for d in laptop.store.outbox.deliveries([record])}
    assert states["digit"].reason != TAKEN
    assert states["digit"].state == "waiting"  # in line again


def test_a_blocked_record_leads_to_the_sign_in(page: RecordDetailPage, laptop: Laptop, qtbot: QtBot) -> None:
    record = laptop.finish("Ladi")
    laptop.settle(record, "digit", "blocked", SIGN_IN)
    page.show_record(record)
    wait_for(qtbot, page, SIGN_IN.title)
    qtbot.mouseClick(button(page, "Sign in again"), Qt.MouseButton.LeftButton)
    assert laptop.gone == [("sign_in", {})]
    assert page.findChild(Button, f"retryButton:{record}") is None


def test_a_record_that_is_not_here_is_said_so(page: RecordDetailPage, qtbot: QtBot) -> None:
    page.show_record("nothing")
    wait_for(qtbot, page, "This is not on this disk.")


def test_one_record_never_shows_under_the_name_of_another(
    page: RecordDetailPage, laptop: Laptop, qtbot: QtBot
) -> None:
    first, second = laptop.finish("Ladi"), laptop.finish("Musa")
    page.show_record(first)
    page.show_record(second)
    laptop.bridge.drain("read", 5)
    wait_for(qtbot, page, "Musa")
    assert "Ladi" not in texts(page)


def test_reloading_what_did_not_change_keeps_open_details_open(
    page: RecordDetailPage, laptop: Laptop, qtbot: QtBot
) -> None:
    record = laptop.finish("Ladi")
    laptop.settle(record, "digit", "refused", TAKEN)
    page.show_record(record)
    wait_for(qtbot, page, TAKEN.title)
    qtbot.mouseClick(button(page, "Details"), Qt.MouseButton.LeftButton)
    page.reload()
    laptop.bridge.drain("read", 5)
    with qtbot.waitSignal(laptop.bridge.changed, timeout=5000):  # after the reload's own callback
        laptop.bridge.tell(laptop.bridge.changed.emit)
    assert any("HTTP 400" in text for text in texts(page))


def test_long_answers_and_long_forms_are_shown_in_part(look: None, qtbot: QtBot) -> None:
    answers = [AnswerLine(label=f"Question {n}", text="x" * 5000 if n == 0 else str(n)) for n in range(450)]
    card = AnswersCard(answers)
    show(card)
    shown = texts(card)
    assert "Question 199" in shown
    assert "Question 200" not in shown
    assert any(text.endswith("… and 3000 characters more") for text in shown)
    assert card.width() == 1282  # a long word wraps: it does not widen the page
    qtbot.mouseClick(button(card, "Show all 450 answers"), Qt.MouseButton.LeftButton)
    wait_for(qtbot, card, "Question 449")
    put_away(card)


def test_a_heading_stands_over_the_answers_of_each_instance(look: None, qtbot: QtBot) -> None:
    card = AnswersCard(
        [
            AnswerLine(label="Household", heading=True),
            AnswerLine(label="Person", heading=True, number=2, depth=1),
            AnswerLine(label="Name", text="Ana", depth=2),
        ]
    )
    show(card)
    assert texts(card)[-4:] == ["Household", "Person 2", "Name", "Ana"]
    facts = card.findChild(QWidget, "answers")
    assert facts is not None
    labels = {label.text(): label for label in facts.findChildren(QLabel)}
    assert labels["Household"].indent() < labels["Person 2"].indent() < labels["Name"].indent()
    put_away(card)


def test_answers_and_proof_stand_below_each_other_where_it_is_narrow(
    page: RecordDetailPage, laptop: Laptop, qtbot: QtBot
) -> None:
    page.show_record(laptop.finish("Ladi"))
    wait_for(qtbot, page, "Where it is")

    def places() -> tuple[QLabel, QLabel]:
        found = {label.text(): label for label in page.findChildren(QLabel) if label.isVisible()}
        return found["Answers"], found["Where it is"]

    answers, proof = places()
    start = answers.mapTo(page, answers.pos()), proof.mapTo(page, proof.pos())
    assert start[0].x() < start[1].x()
    page.resize(700, 700)
    qtbot.waitUntil(
        lambda: answers.mapTo(page, answers.pos()).x() == proof.mapTo(page, proof.pos()).x(), timeout=3000
    )
    assert answers.mapTo(page, answers.pos()).y() < proof.mapTo(page, proof.pos()).y()


# --- changing, deleting, looking back ----------------------------------------------------------------------


def find(page: QWidget, name: str) -> QWidget:
    return next(w for w in page.findChildren(QWidget, name) if w.isVisible())


def deliver(laptop: Laptop, name: str) -> str:
    record = laptop.finish(name)
    for place in ("digit", "digime"):
        laptop.settle(record, place, "delivered")
    return record


def test_a_delivered_record_is_edited_by_keyboard_with_a_reason(
    page: RecordDetailPage, laptop: Laptop, qtbot: QtBot
) -> None:
    record = deliver(laptop, "Ladi")
    page.show_record(record)
    wait_for(qtbot, page, "Where it is")
    qtbot.keyClick(page, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    reason = find(page, "editReason")
    assert reason.hasFocus()
    qtbot.keyClicks(reason, "wrong name")
    qtbot.keyClick(reason, Qt.Key.Key_Delete)  # edits the text, and deletes no record
    qtbot.keyClick(reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(laptop.gone), timeout=5000)
    [draft] = laptop.store.drafts.all()
    assert laptop.gone == [("entry", {"draft_id": draft.id})]
    assert (draft.replaces, draft.row_version) == (record, 2)
    assert laptop.store.journal.of(draft.id)[0].reason == "wrong name"
    assert laptop.flows.bin.all() == []


def test_enter_skips_the_reason_and_escape_starts_nothing(
    page: RecordDetailPage, laptop: Laptop, qtbot: QtBot
) -> None:
    page.show_record(laptop.finish("Ladi"))
    wait_for(qtbot, page, "Where it is")
    qtbot.mouseClick(button(page, "Edit"), Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(page.closed):
        qtbot.keyClick(find(page, "editReason"), Qt.Key.Key_Escape)
    assert button(page, "Edit").hasFocus()
    assert laptop.store.drafts.all() == []
    qtbot.mouseClick(button(page, "Edit"), Qt.MouseButton.LeftButton)
    qtbot.keyClick(find(page, "editReason"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(laptop.gone), timeout=5000)
    assert len(laptop.store.drafts.all()) == 1


def test_versions_lead_to_each_other_and_a_begun_one_is_gone_on_with(
    page: RecordDetailPage, laptop: Laptop, qtbot: QtBot
) -> None:
    first = deliver(laptop, "Ladi")
    second = laptop.flows.capture.finish(laptop.flows.capture.edit(first)).id
    third = laptop.flows.capture.edit(first).draft.id
    page.show_record(first)
    wait_for(qtbot, page, "Version 1 of 3")
    assert not any(b.isVisible() for b in page.findChildren(Button) if b.text() == "Edit")
    qtbot.mouseClick(button(page, "Version 2"), Qt.MouseButton.LeftButton)
    wait_for(qtbot, page, "Version 2 of 3")
    assert laptop.gone == []
    qtbot.mouseClick(button(page, "Continue version 3"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(laptop.gone), timeout=5000)
    qtbot.mouseClick(button(page, "Version 3, a draft"), Qt.MouseButton.LeftButton)
    assert laptop.gone == [("entry", {"draft_id": third})] * 2
    laptop.flows.bin.delete(first)
    page.show_record(second)
    page.reload()
    wait_for(qtbot, page, "Version 1 lies in the bin")


def test_the_only_copy_stays_and_the_page_says_why(
    page: RecordDetailPage, laptop: Laptop, qtbot: QtBot
) -> None:
    record = laptop.finish("Ladi")
    page.show_record(record)
    wait_for(qtbot, page, "Where it is")
    with qtbot.assertNotEmitted(page.binned):
        qtbot.keyClick(page, Qt.Key.Key_Delete)
        wait_for(qtbot, page, OnlyCopy.title)
    assert OnlyCopy.hint in texts(page)
    assert laptop.flows.board.record(record).record.title == "Ladi"


def test_a_delivered_record_is_deleted_by_its_key(
    page: RecordDetailPage, laptop: Laptop, qtbot: QtBot
) -> None:
    record = deliver(laptop, "Ladi")
    page.show_record(record)
    wait_for(qtbot, page, "Where it is")
    with qtbot.waitSignal(page.binned, timeout=5000) as told:
        qtbot.keyClick(page, Qt.Key.Key_Delete)
    assert told.args == [record, "Ladi"]
    assert [d.id for d in laptop.flows.bin.all()] == [record]


def test_the_history_is_shown_in_words_and_exported(
    page: RecordDetailPage, laptop: Laptop, qtbot: QtBot, tmp_path: Path
) -> None:
    record = laptop.finish("Ladi")
    page.show_record(record)
    wait_for(qtbot, page, "Where it is")
    qtbot.keyClick(page, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    card = page.findChild(HistoryCard, "historyCard")
    assert card is not None
    wait_for(qtbot, card, "History of Ladi")
    wait_for(qtbot, card, "Finished")
    shown = texts(card)
    labels = {line.text: line.label for line in laptop.flows.board.record(record).answers}
    assert shown[shown.index(labels["Ladi"]) + 1] == "Ladi"
    file = tmp_path / "audit.csv"
    card.export_to(file)
    wait_for(qtbot, card, "Saved as audit.csv")
    assert file.read_bytes() == laptop.flows.history.audit(record)
    card.export_to(file / "inside")
    wait_for(qtbot, card, "This could not be saved.")
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.findChild(HistoryCard, "historyCard") is None, timeout=5000)


def test_a_long_history_shows_the_last_steps_first_and_all_on_demand(
    page: RecordDetailPage, laptop: Laptop, qtbot: QtBot
) -> None:
    opened = laptop.flows.capture.start(laptop.form)
    for number in range(250):
        laptop.flows.capture.save(opened, {"/firstName": f"Nr {number}"}, "")
    card = show_history(opened.draft.id, laptop.flows, laptop.bridge, page)
    wait_for(qtbot, card, f"{isolate('Nr 248')} → {isolate('Nr 249')}")
    assert "Started" not in texts(card)
    qtbot.keyClick(button(card, "Show all 251 steps"), Qt.Key.Key_Return)
    wait_for(qtbot, card, "Started")
    card.close()
    qtbot.waitUntil(lambda: page.findChild(HistoryCard, "historyCard") is None, timeout=5000)


NOON = datetime(2026, 11, 21, 12, 0, 5, tzinfo=UTC)


def isolate(text: str) -> str:
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"


def step(act: str, **facts: Any) -> HistoryStep:
    return HistoryStep.model_validate({"act": act, "at": NOON, "until": NOON, "user": "", **facts})


@pytest.mark.parametrize(
    ("done", "said"),
    [
        (step("answer"), "Answered"),
        (step("add", place="Member 2"), "Member 2 added"),
        (step("undo", of="remove", place="Member 2"), "Taken back: Member 2 removed"),
        (step("redo", of="answer"), "Done again: Answered"),
        (step("edit"), "Opened to be changed, as a later version"),
    ],
)
def test_acts_are_said_in_words(done: HistoryStep, said: str) -> None:
    assert act_in_words(done) == said


def test_every_act_has_its_words() -> None:
    for act in get_args(Act):
        assert act_in_words(step(act, place="Member 1"))


def test_a_time_of_another_zone_says_so() -> None:
    here = NOON.astimezone()
    assert "UTC" not in when_and_who(step("answer", at=here), NOON)
    far = timezone((here.utcoffset() or timedelta()) + timedelta(hours=-3, minutes=30))
    at = NOON.astimezone(far)
    sign = at.strftime("%z")
    assert f"{at:%H:%M:%S} (UTC{sign[:3]}:{sign[3:]})" in when_and_who(step("answer", at=at), NOON)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(7200, "set forward 2 h"), (-7200, "set back 2 h"), (90, "forward 90 s"), (31536000, "365 days")],
)
def test_a_jump_of_the_clock_is_said_in_words(seconds: float, said: str) -> None:
    assert said in jump_in_words(seconds)


def test_what_was_and_what_became_stand_apart_in_either_direction() -> None:
    change = Change(path="/a", label="Name", within="Member 1", old="أمينة", new="Ana")
    assert change_in_words(change) == f"{isolate('أمينة')} → {isolate('Ana')}"
    assert question_in_words(change) == "Member 1 · Name"
    assert change_in_words(change.model_copy(update={"new": ""})) == f"{isolate('أمينة')} → blank"
    same = Change(path="/p", label="Photo", old="a.jpg", new="a.jpg", another_file=True)
    assert change_in_words(same) == "a.jpg, another file"
    assert len(change_in_words(Change(path="/a", new="x" * 5000))) == 301


def test_control_d_begins_a_draft_with_the_same_answers(
    page: RecordDetailPage, laptop: Laptop, qtbot: QtBot
) -> None:
    record = laptop.finish("Ladi")
    page.show_record(record)
    wait_for(qtbot, page, "Where it is")
    qtbot.keyClick(page, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(laptop.gone), timeout=5000)
    to, arguments = laptop.gone[-1]
    assert to == "entry"
    made = laptop.flows.capture.resume(arguments["draft_id"])
    first = laptop.flows.board.record(record)
    assert made.draft.id != record
    assert made.draft.replaces == ""
    assert made.session.title() == first.record.title
