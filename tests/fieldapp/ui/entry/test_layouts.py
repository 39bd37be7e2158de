"""One question a page, one section a page, the whole form: the same form, place and answers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from fieldapp.ui.pages.entry_blocks import Kind
from fieldapp.ui.pages.entry_layouts import Layout
from fieldapp.ui.pages.entry_parts import Plan, plan
from forms import Session, read
from tests.fieldapp.ui.entry.desk import CTRL, ENTER, SHIFT, Laptop, Worker, ask, xlsform

LAYOUT = (Qt.Key.Key_V, CTRL | SHIFT)

VISIT = """
type,name,label,appearance,relevant,required
begin_group,head,Head,,,
text,name,Name,,,yes
integer,people,How many people?,,,
note,told,Now everybody who lives here,,,
end_group,,,,,
begin_group,roof,Roof,field-list,,
text,kind,Kind,,,
integer,age,Age,,${kind} != '',
end_group,,,,,
begin_repeat,person,Person,,,
text,called,Name,,,
begin_repeat,child,Child,,,
text,nick,Name,,,
end_repeat,,,,,
end_repeat,,,,,
begin_group,end,End,,,
text,remarks,Remarks,,,
end_group,,,,,
"""


def cut(layout: Layout) -> Plan:
    return plan(Session(read(xlsform(VISIT), "form.csv")), layout)


def screens(layout: Layout) -> list[list[str]]:
    """Return the rows of each screen by the last name of their path, marked when they are no question."""
    marks = {Kind.QUESTION: "", Kind.CARD: "card ", Kind.ADD: "add ", Kind.HEADING: "# "}
    return [
        [marks[block.kind] + block.path.rpartition("/")[2] for block in part.blocks]
        for part in cut(layout).parts
    ]


def layout_of(worker: Worker) -> Layout:
    filling = worker.page.in_hand
    assert filling is not None
    return filling.plan.layout


def test_a_question_a_page_keeps_a_field_list_and_the_cards_of_a_repeat_together():
    assert screens(Layout.QUESTION) == [
        ["name"],
        ["people"],
        ["told"],
        ["kind", "age"],
        ["card person[1]", "add person"],
        ["called"],
        ["# child", "card child[1]", "add child"],
        ["nick"],
        ["remarks"],
    ]


def test_a_section_a_page_has_pages_for_sections_and_instances():
    assert screens(Layout.GROUP) == [
        ["name", "people", "told"],
        ["kind", "age"],
        ["card person[1]", "add person"],
        ["called", "# child", "card child[1]", "add child"],
        ["nick"],
        ["remarks"],
    ]


def test_the_whole_form_is_one_page_in_the_order_of_the_document():
    assert screens(Layout.WHOLE) == [
        [
            *("# head", "name", "people", "told"),
            *("# roof", "kind", "age"),
            *("# person", "card person[1]", "called"),
            *("# child", "card child[1]", "nick", "add child"),
            "add person",
            *("# end", "remarks"),
        ]
    ]


def test_all_layouts_have_the_same_outline_and_the_same_way():
    made = [cut(layout) for layout in Layout]
    for one in made[1:]:
        assert [block.key for block in one.route] == [block.key for block in made[0].route]
        assert one.cards == made[0].cards
    assert [[entry.path for entry in one.entries] for one in made[1:]] == [
        [entry.path for entry in made[0].entries]
    ] * 2


def test_a_field_list_is_not_parted_though_its_section_is_too_long():
    before = "\n".join(f"text,a{n},A{n}," for n in range(30))
    held = "\n".join(f"text,b{n},B{n}," for n in range(30))
    survey = f"""
    type,name,label,appearance
    begin_group,all,All,
    {before}
    begin_group,held,Held,field-list
    {held}
    end_group,,,
    end_group,,,
    begin_group,more,More,
    text,c,C,
    end_group,,,
    """
    made = plan(Session(read(xlsform(survey), "form.csv")))
    assert [len(part.blocks) for part in made.parts] == [30, 31, 1]  # with the heading of the second


def test_the_key_goes_round_the_layouts_and_keeps_place_answers_and_problems(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(VISIT)).presses(ENTER).types("x")
    problem = worker.problem("/data/head/name")
    assert problem
    for layout in (Layout.WHOLE, Layout.QUESTION, Layout.GROUP):
        worker.presses(*LAYOUT)
        assert layout_of(worker) is layout
        assert worker.here() == "/data/head/people"
        assert worker.focus().property("text") == "x"
        assert worker.page.desk.column.row("/data/head/people")
        if layout is not Layout.QUESTION:
            assert worker.problem("/data/head/name") == problem
    worker.presses(*LAYOUT).presses(*LAYOUT).presses(ENTER, SHIFT)
    assert worker.here() == "/data/head/name"
    assert worker.problem("/data/head/name") == problem


def test_the_layout_is_remembered(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(VISIT)).types("Ana").presses(*LAYOUT).waits_saved()
    worker.qtbot.waitUntil(lambda: laptop.app.flows.settings().entry_layout == "whole", timeout=5000)
    worker.page.leave()
    worker.qtbot.waitUntil(lambda: bool(worker.gone_to), timeout=5000)
    worker.resumes()
    assert layout_of(worker) is Layout.WHOLE
    assert worker.page.top.layouts.currentData() == Layout.WHOLE
    assert worker.here() == "/data/head/name"


def test_the_drop_down_switches_by_keyboard_and_gives_the_question_back(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(VISIT)).types("Ana")
    worker.page.top.layouts.setFocus()
    worker.presses(Qt.Key.Key_Up)
    assert layout_of(worker) is Layout.QUESTION
    assert worker.here() == "/data/head/name"
    assert worker.focus().property("text") == "Ana"


def test_enter_walks_through_the_whole_form_question_by_question(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(VISIT)).presses(*LAYOUT)
    walked = []
    for text in ("Ana", "3", "Tin", "4"):
        walked.append(worker.here())
        worker.enters(text)
    walked.append(worker.here())
    assert walked == [
        "/data/head/name",
        "/data/head/people",
        "/data/roof/kind",
        "/data/roof/age",
        "/data/person[1]/called",
    ]


def test_a_page_with_a_note_alone_is_read_on_the_way(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(VISIT)).presses(*LAYOUT).presses(*LAYOUT).enters("Ana", "3")
    assert worker.page.desk.column.row("/data/head/told") is not None
    assert worker.focus() is worker.page.desk.footer.next_button
    worker.presses(Qt.Key.Key_Space)
    assert worker.here() == "/data/roof/kind"


def test_a_question_that_becomes_relevant_comes_at_once_and_nothing_jumps(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(VISIT)).presses(*LAYOUT).enters("Ana", "3")
    column = worker.page.desk.column
    before = column.verticalScrollBar().value()
    assert column.row("/data/roof/age") is None
    worker.types("T")
    assert column.row("/data/roof/age") is not None
    worker.presses(Qt.Key.Key_Backspace)
    assert column.row("/data/roof/age") is None
    assert worker.here() == "/data/roof/kind"
    assert column.verticalScrollBar().value() == before


@pytest.mark.parametrize("times", [0, 1, 2])
def test_control_enter_goes_to_the_next_section_in_every_layout(worker: Worker, laptop: Laptop, times: int):
    worker.opens(laptop.add(VISIT))
    for _ in range(times):
        worker.presses(*LAYOUT)
    worker.presses(ENTER, CTRL)
    assert worker.here() == "/data/roof/kind"
    worker.presses(ENTER, CTRL)
    filling = worker.page.in_hand
    assert filling is not None
    assert worker.here().startswith("/data/person")


@pytest.mark.parametrize("times", [0, 1, 2])
def test_an_instance_is_added_from_inside_another_in_every_layout(worker: Worker, laptop: Laptop, times: int):
    worker.opens(laptop.add(VISIT))
    for _ in range(times):
        worker.presses(*LAYOUT)
    worker.enters("Ana", "3", "Tin", "4") if times != 2 else worker.page.desk.go_to("/data/person[1]/called")
    assert worker.here() == "/data/person[1]/called"
    worker.types("Bea").presses(Qt.Key.Key_N, CTRL)
    assert worker.here() == "/data/person[2]/called"
    worker.types("Caro").waits_saved()
    assert laptop.answers()["/data/person[2]/called"] == "Caro"


def test_the_outline_leads_to_sections_and_instances_of_the_whole_form(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(VISIT)).presses(*LAYOUT)
    worker.page.desk.outline.take_focus()
    worker.presses(Qt.Key.Key_End).presses(ENTER)
    assert worker.here() == "/data/end/remarks"
    worker.page.desk.outline.take_focus()
    worker.presses(Qt.Key.Key_Home).presses(Qt.Key.Key_Down).presses(ENTER)
    assert worker.here() == "/data/roof/kind"


def test_the_row_with_the_keyboard_stays_though_it_is_scrolled_away(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive([ask(f"q{number}") for number in range(1000)])).presses(*LAYOUT).types("a")
    column = worker.page.desk.column
    bar = column.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    assert "/q0" in column.rows
    assert len(worker.window.findChildren(QLineEdit)) < 60
    worker.types("b").waits_saved()
    assert laptop.answers()["/q0"] == "ab"


def test_a_thousand_questions_are_walked_forth_and_back_on_one_page(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive([ask(f"q{number}") for number in range(1000)])).presses(*LAYOUT)
    for number in range(30):
        assert worker.here() == f"/q{number}"
        row = worker.page.desk.column.row(f"/q{number}")
        assert row is not None
        assert not row.visibleRegion().isEmpty()
        worker.enters(str(number))
    for _ in range(30):
        worker.presses(ENTER, SHIFT)
    assert worker.here() == "/q0"
    for number in range(1, 12):  # Tab goes the same way, also where rows come only now
        worker.presses(Qt.Key.Key_Tab)
        assert worker.here() == f"/q{number}"


def test_the_last_question_is_reached_and_seen_at_once(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive([ask(f"q{number}") for number in range(1000)])).presses(*LAYOUT)
    worker.page.desk.go_to("/q999")
    row = worker.page.desk.column.row("/q999")
    assert row is not None
    assert row.visibleRegion().boundingRect().height() == row.height()
    worker.types("end").waits_saved()
    assert laptop.answers() == {"/q999": "end"}


READ = """
type,name,label
begin_group,first,First
text,name,Name?
end_group,,
begin_group,second,Second
note,read,Read this aloud.
end_group,,
begin_group,third,Third
text,last,Last?
end_group,,
"""


def test_another_layout_stays_at_what_is_only_read(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(READ)).enters("Ana")
    desk = worker.page.desk
    shown = "/data/second/read"
    assert list(desk.column.rows) == [shown]
    for layout in (Layout.QUESTION, Layout.GROUP):
        worker.page.layouts.lay_out(layout)
        assert list(desk.column.rows) == [shown]
    worker.presses(Qt.Key.Key_Return, CTRL)
    worker.qtbot.waitUntil(lambda: worker.here() == "/data/third/last", timeout=5000)


def test_one_question_a_page_says_which_of_the_questions_asked_it_is(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(VISIT)).presses(*LAYOUT)
    while layout_of(worker) is not Layout.QUESTION:
        worker.presses(*LAYOUT)

    def said() -> str:
        words = (each.text() for each in worker.page.desk.column.findChildren(QLabel) if each.isVisible())
        return next(each for each in words if each.startswith("Question "))

    assert said() == "Question 1 of 6"
    worker.enters("Ana")
    assert said() == "Question 2 of 6"
    worker.presses(Qt.Key.Key_End, CTRL)
    assert worker.here() == "/data/end/remarks"
    assert said() == "Question 6 of 6"
    worker.page.desk.go_to("/data/roof/kind")
    worker.types("tin").page.desk.read()
    assert said() == "Question 3 of 7"  # its age is asked now
    worker.window.resize(900, 700)
    QApplication.processEvents()
    assert worker.page.desk.strip.button.text() == "Question 3 of 7: Roof"
