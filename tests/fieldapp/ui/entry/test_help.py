"""Why we ask: what the form and its rules say about the question at hand, beside the questions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from tests.fieldapp.ui.entry.desk import ENTER, ESCAPE, HOUSEHOLD, SHIFT, Laptop, Worker, ask

NETS = """
type,name,label,required,relevant,constraint,constraint_message,calculation,guidance_hint,readonly
select_one yn,voucher,Do you have the voucher?,yes,,,,,,
integer,people,How many people?,,${voucher} = 'y',. > 0 and . < 31,,,Count *everyone* here.,
integer,nets,How many nets?,,,. <= ${people},Too many,,,
calculate,due,,,,,,"min(4, ${people} div 2)",,
integer,total,Total,,${due} > 0,,,${due} + ${nets},,yes
"""
CHOICES = "yn,y,Yes\nyn,n,No"


def told(worker: Worker) -> list[str]:
    pane = worker.page.desk.help
    assert pane.isVisible()
    worker.qtbot.waitUntil(lambda: not worker.page.desk.sides.behind, timeout=3000)
    return pane.words().splitlines()


def test_the_pane_says_how_to_ask_what_is_allowed_and_why_it_is_asked(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(NETS, CHOICES))
    assert told(worker) == [
        "Do you have the voucher?",
        "Allowed answers",
        "One of 2 choices.",
        "An answer is needed.",
    ]
    worker.types("1").presses(ENTER)
    assert told(worker) == [
        "How many people?",
        "Why we ask this",
        "Count everyone here.",
        "Allowed answers",
        "A whole number.",
        "You may leave this empty.",
        "Why it is asked",
        "“Do you have the voucher?” is “Yes”",
    ]


def test_the_head_is_what_is_told_first_and_never_the_question(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add("type,name,label,hint\ntext,a,Name of the head,As on the card\ntext,b,Age,"))
    pane = worker.page.desk.help
    for told_first, line in (("Why we ask this", "As on the card"), ("Allowed answers", "Any text.")):
        told(worker)
        labels = [each.text() for each in pane.findChildren(QLabel) if each.isVisible()]
        assert labels[:1] == [told_first]
        assert labels.count(told_first) == 1
        assert line in labels
        assert not {"Name of the head", "Age"}.intersection(labels)
        worker.presses(ENTER)


def test_the_footer_offers_the_help_only_while_it_is_hidden(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD))
    hints = worker.page.desk.footer.hints

    def offers() -> list[str]:
        return [each.text() for each in hints.findChildren(QLabel) if each.isVisible()]

    assert "why?" not in offers()
    worker.page.explain()
    QApplication.processEvents()
    assert "why?" in offers()
    worker.presses(ENTER)
    assert "why?" in offers()
    worker.page.explain()
    QApplication.processEvents()
    assert "why?" not in offers()


@pytest.mark.parametrize(
    ("kind", "look", "said"),
    [
        ("date", "", "A date."),
        ("date", "month-year", "A month."),
        ("date", "w4 year", "A year."),
        ("text", "numbers", "Figures only."),
        ("text", "multiline", "Any text."),
    ],
)
def test_what_is_allowed_goes_by_how_the_form_wants_it_shown(
    worker: Worker, laptop: Laptop, kind: str, look: str, said: str
):
    worker.opens(laptop.add(f"type,name,label,appearance\n{kind},a,A,{look}"))
    lines = told(worker)
    assert lines[lines.index("Allowed answers") + 1] == said


def test_a_broken_rule_and_a_calculation_are_told_with_what_they_read(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(NETS, CHOICES)).types("1").presses(ENTER).enters("8", "60")
    worker.presses(Qt.Key.Key_F8)
    lines = told(worker)
    at = lines.index("The form's rule for the answer")
    assert lines[lines.index("What is wrong") + 1] == "Too many"
    assert lines[at + 1 :][:4] == [
        "the answer is at most “How many people?”",
        "The answer does not fit it.",
        "– “How many people?” is “8”",
        "– “How many nets?” is “60”",
    ]
    assert lines[lines.index("Total: Why it is asked") :] == [
        "Total: Why it is asked",
        "“due” is more than 0",
        "– “due” is “4”",
        "which is worked out: the least of 4, “How many people?” divided by 2",
        "– “How many people?” is “8”",
        "Total: How it is worked out",
        "“due” + “How many nets?”",
        "– “due” is “4”",
        "– “How many nets?” is “60”",
    ]


def test_bounds_of_a_form_without_formulas_are_told_too(worker: Worker, laptop: Laptop):
    rules = [{"name": "min", "attribute": 1}, {"name": "max", "attribute": 30}]
    worker.opens(
        laptop.receive([ask("people", "integer", "number", validations=rules), ask("name", look="textArea")])
    )
    assert told(worker) == [
        "people?",
        "Allowed answers",
        "A whole number.",
        "From 1 to 30.",
        "You may leave this empty.",
    ]


def test_folding_leaves_the_keyboard_in_the_field(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).types("Mu")
    assert worker.page.desk.help.isVisible()  # there is room for it
    worker.page.explain()
    assert not worker.page.desk.help.isVisible()
    worker.types("sa")
    worker.page.explain()
    assert worker.page.desk.help.isVisible()
    worker.waits_saved()
    assert laptop.answers() == {"/name": "Musa"}


def test_where_it_is_narrow_it_slides_over_and_escape_folds_it(worker: Worker, laptop: Laptop):
    worker.window.resize(968, 640)
    worker.opens(laptop.receive(HOUSEHOLD)).types("Musa")
    pane = worker.page.desk.help
    assert not pane.isVisible()
    worker.page.explain()
    assert pane.isVisible()
    assert pane.geometry().right() == worker.page.desk.rect().right()
    worker.presses(Qt.Key.Key_F6, SHIFT)
    assert worker.focus().objectName() == "help"
    worker.presses(ESCAPE)
    assert not pane.isVisible()
    assert worker.here() == "/name"
    assert worker.gone_to == []  # Esc closed the topmost thing alone
    worker.presses(Qt.Key.Key_F6).presses(ESCAPE)
    assert worker.here() == "/name"
    worker.waits_saved()
    assert laptop.answers() == {"/name": "Musa"}


def test_what_it_says_is_read_out(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD))
    told(worker)
    worker.presses(Qt.Key.Key_F6, SHIFT)
    assert worker.focus().accessibleName() == "Why we ask this"
    assert worker.focus().accessibleDescription().startswith("name?\nAllowed answers\nAny text.")


def test_escape_in_help_or_outline_leads_back_to_the_question_and_no_key_is_silent(
    worker: Worker, laptop: Laptop
):
    worker.opens(laptop.receive(HOUSEHOLD)).presses(ENTER)
    for steps in (1, 2):
        for _ in range(steps):
            worker.presses(Qt.Key.Key_F6)
        assert worker.here() == ""
        worker.presses(ESCAPE)
        assert worker.here() == "/people"
    assert worker.gone_to == []  # the form is still open
    worker.presses(Qt.Key.Key_F6, SHIFT).types("7")
    bar = worker.page.desk.footer.undo_bar
    assert bar.isVisible()
    assert bar.sentence == "This is only read. Esc: back to the question"
    worker.presses(ESCAPE).types("8").waits_saved()
    assert laptop.answers() == {"/people": "8"}


def test_where_it_is_narrow_it_goes_once_the_keyboard_is_back_in_the_questions(
    worker: Worker, laptop: Laptop
):
    worker.window.resize(968, 640)
    worker.opens(laptop.receive(HOUSEHOLD))
    pane = worker.page.desk.help
    worker.page.explain()
    worker.presses(Qt.Key.Key_F6, SHIFT)
    assert worker.focus().objectName() == "help"
    worker.presses(Qt.Key.Key_F6)
    assert worker.here() == "/name"
    assert not pane.isVisible()
    worker.page.explain()
    assert pane.isVisible()
    worker.types("Musa")
    assert pane.isVisible()  # it is read while one answers
    worker.presses(ENTER)
    assert worker.here() == "/people"
    assert not pane.isVisible()


def test_where_it_is_narrow_it_never_covers_what_must_be_fixed(worker: Worker, laptop: Laptop):
    worker.window.resize(968, 640)
    worker.opens(laptop.receive(HOUSEHOLD))
    worker.page.explain()
    worker.page.desk.show_problems()
    assert worker.page.desk.problems.isVisible()
    assert not worker.page.desk.help.isVisible()


def test_where_there_is_room_it_stays(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).types("Musa").presses(ENTER)
    worker.page.desk.show_problems()
    assert worker.page.desk.help.isVisible()


RULES = """
type,name,label,constraint,constraint_message
text,code,Code,"regex(., '[0-9]{6}')",
text,coded,Coded,"regex(., '^[A-Z]{2}-[0-9]+$')",Write it as on the card
select_multiple yn,picked,Picked,count-selected(.) <= 4,
text,odd,Odd,"translate(., 'a', 'b') = 'c'",
date,day,Day,". <= today() and not(selected(${picked}, 'y'))",
"""


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("code", "the answer has 6 digits"),
        ("coded", "Write it as on the card"),
        ("picked", "the number chosen in the answer is at most 4"),
        ("odd", "The form checks it by a rule of its own."),
        ("day", "the answer is at most today and not: “Yes” is chosen in “Picked”"),
    ],
)
def test_a_rule_is_told_in_plain_words_or_in_those_of_the_form(
    worker: Worker, laptop: Laptop, question: str, said: str
):
    worker.opens(laptop.add(RULES, CHOICES))
    row = worker.page.desk.column.row(f"/data/{question}")
    assert row is not None
    row.take_focus()
    worker.types({"picked": "1", "day": "1/2/2026"}.get(question, "9"))
    worker.page.desk.read()
    lines = told(worker)
    assert lines[lines.index("The form's rule for the answer") + 1] == said
    assert not [line for line in lines if "(" in line or "[" in line]
