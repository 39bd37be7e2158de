"""Why we ask: what the form and its rules say about the question at hand, beside the questions."""

from __future__ import annotations

from PySide6.QtCore import Qt

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
        "How to ask",
        "Count everyone here.",
        "Allowed answers",
        "A whole number.",
        "It may stay open.",
        "Why it is asked",
        "“Do you have the voucher?” is “Yes”",
    ]


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
        "which is worked out: min(4, “How many people?” div 2)",
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
        "It may stay open.",
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
    worker.presses(Qt.Key.Key_F6)
    assert worker.focus().objectName() == "help"
    worker.presses(ESCAPE)
    assert not pane.isVisible()
    assert worker.here() == "/name"
    assert worker.gone_to == []  # Esc closed the topmost thing alone
    worker.presses(Qt.Key.Key_F6, SHIFT).presses(ESCAPE)
    assert worker.here() == "/name"
    worker.waits_saved()
    assert laptop.answers() == {"/name": "Musa"}


def test_what_it_says_is_read_out(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD))
    told(worker)
    worker.presses(Qt.Key.Key_F6)
    assert worker.focus().accessibleName() == "Why we ask this"
    assert worker.focus().accessibleDescription().startswith("name?\nAllowed answers\nAny text.")
