from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.flows.views import AnswerLine
from fieldapp.records import FormDocument, FormRef, FormSummary
from fieldapp.ui.components import Button, Pill
from fieldapp.ui.pages.custody import fingerprint, isolated
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
    assert shown.count(fingerprint(sha256)) == 2  # of the record, and as sent
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
