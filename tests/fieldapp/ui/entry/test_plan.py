"""Groups and repeats as an outline and as screens: what stands where, what is called how, what comes next."""

from __future__ import annotations

import pytest

from fieldapp.ui.pages.entry_blocks import Kind
from fieldapp.ui.pages.entry_layouts import PART_SIZE
from fieldapp.ui.pages.entry_parts import Plan, plan
from fieldapp.ui.pages.entry_standing import Standing, State
from fieldapp.ui.pages.entry_titles import Titles
from fieldapp.ui.pages.entry_walk import Walk
from forms import Session, read
from tests.fieldapp.ui.entry.desk import xlsform

pytestmark = pytest.mark.usefixtures("qapp")

FARM = """
type,name,label,relevant,repeat_count
begin_group,farm,Farm
text,name,Name of the farm
begin_group,land,Land
decimal,area,Area
begin_group,soil,Soil
text,kind,Kind of soil
end_group,,
end_group,,
begin_repeat,field,Field
text,crop,Crop
begin_repeat,tree,Tree
integer,height,Height
end_repeat,,
end_repeat,,
note,thanks,Thank you
end_group,,
begin_repeat,animal,Animal
text,kind,Kind
end_repeat,,
begin_group,sale,Sale,${name} != ''
integer,price,Price
end_group,,
"""


def filled(survey: str) -> Session:
    return Session(read(xlsform(survey), "form.csv"))


def named(session: Session) -> tuple[Plan, Titles, Standing]:
    standing = Standing(session, plan(session))
    return standing.plan, Titles(session, standing, "Household"), standing


def outline(session: Session) -> list[str]:
    made, titles, _ = named(session)
    return [f"{'  ' * entry.level}{titles.of(number)}" for number, entry in enumerate(made.entries)]


def rows(session: Session, part: int) -> list[str]:
    made, _, standing = named(session)
    return [f"{block.kind.name} {block.path}" for block in standing.rows(made.parts[part])]


def test_the_outline_is_the_tree_of_groups_and_instances():
    session = filled(FARM)
    session.add_repeat("/data/farm/field")
    session.set("/data/farm/field[2]/crop", "Maize")
    assert outline(session) == [
        "Farm",
        "  Land",
        "    Soil",
        "  Field 1",
        "    Tree 1",
        "  Field 2: Maize",
        "Animal",
        "  Animal 1",
        "Sale",
    ]


def test_a_screen_has_the_rows_of_its_groups_and_cards_for_its_instances():
    session = filled(FARM)
    field = "/data/farm/field"
    assert rows(session, 0) == [
        "QUESTION /data/farm/name",
        "HEADING /data/farm/land",
        "QUESTION /data/farm/land/area",
        "HEADING /data/farm/land/soil",
        "QUESTION /data/farm/land/soil/kind",
        f"HEADING {field}",
        f"CARD {field}[1]",
        f"ADD {field}",
        "QUESTION /data/farm/thanks",
    ]
    assert rows(session, 1) == [
        f"QUESTION {field}[1]/crop",
        f"HEADING {field}[1]/tree",
        f"CARD {field}[1]/tree[1]",
        f"ADD {field}[1]/tree",
    ]
    assert rows(session, 3) == ["CARD /data/animal[1]", "ADD /data/animal"]  # its title is the screen's own


def test_the_way_goes_through_instances_in_the_order_of_the_form():
    session = filled(FARM)
    _, _, standing = named(session)
    walk = Walk(standing)
    way = ["/data/farm/name"]
    while key := walk.step(way[-1], 1):
        way.append(key)
    field = "/data/farm/field"
    assert way == [
        "/data/farm/name",
        "/data/farm/land/area",
        "/data/farm/land/soil/kind",
        f"{field}[1]/crop",
        f"{field}[1]/tree[1]/height",
        f"{field}[1]/tree",
        field,
        "/data/animal[1]/kind",
        "/data/animal",
    ]
    back = [way[-1]]
    while key := walk.step(back[-1], -1):
        back.append(key)
    assert back == way[::-1]


def test_from_a_card_the_way_leads_into_its_instance_and_back_before_it():
    session = filled(FARM)
    walk = Walk(named(session)[2])
    assert walk.step("/data/farm/field[1]", 1) == "/data/farm/field[1]/crop"
    assert walk.step("/data/farm/field[1]", -1) == "/data/farm/land/soil/kind"


def test_a_group_around_the_whole_form_is_no_section():
    session = filled(
        """
        type,name,label
        begin_group,all,Everything
        text,a,A
        begin_group,one,One
        text,b,B
        end_group,,
        text,c,What else?
        end_group,,
        """
    )
    assert outline(session) == ["Everything", "One", "What else?"]


def test_a_section_that_is_not_needed_says_so_and_is_passed_over():
    session = filled(FARM)
    made, _, standing = named(session)
    walk = Walk(standing)
    assert standing.counts[-1].state is State.NOT_NEEDED
    assert walk.screen(len(made.parts) - 2, 1) is None
    for change in session.set("/data/farm/name", "Sunrise"):
        standing.update(change)
    assert standing.counts[-1].state is State.UNTOUCHED
    assert walk.screen(len(made.parts) - 2, 1) == len(made.parts) - 1
    assert walk.step("/data/animal", 1) == "/data/sale/price"


def test_a_screen_that_is_only_read_is_a_stop_of_its_own():
    session = filled(
        """
        type,name,label
        begin_group,one,One
        text,a,A
        end_group,,
        begin_group,two,Two
        note,n,You are half way
        end_group,,
        begin_group,three,Three
        text,b,B
        end_group,,
        """
    )
    walk = Walk(named(session)[2])
    assert walk.read_only(0, 2) == 1
    assert walk.begin(1) == ""


def test_a_long_instance_is_cut_and_its_heading_goes_on():
    questions = "\n".join(f"text,q{n},Question {n}" for n in range(PART_SIZE + 5))
    session = filled(
        f"type,name,label\nbegin_repeat,person,Person\nbegin_group,more,More\n{questions}\nend_group,,\nend_repeat,,"
    )
    made, _, _ = named(session)
    assert [(part.number, part.of) for part in made.parts] == [(1, 1), (1, 2), (2, 2)]
    assert [part.blocks[0].kind for part in made.parts[1:]] == [Kind.HEADING, Kind.HEADING]


def test_the_cards_of_many_instances_are_one_list():
    session = filled("type,name,label\nbegin_repeat,person,Person\ntext,name,Name\nend_repeat,,")
    for _ in range(PART_SIZE):
        session.add_repeat("/data/person")
    made, _, _ = named(session)
    assert made.parts[0].of == 1
    assert [block.kind for block in made.parts[0].blocks] == [Kind.CARD] * (PART_SIZE + 1) + [Kind.ADD]


def test_a_repeat_that_the_form_counts_has_no_way_to_add():
    session = filled(
        """
        type,name,label,repeat_count
        integer,people,How many?
        begin_repeat,person,Person,${people}
        text,name,Name
        end_repeat,,
        """
    )
    session.set("/data/people", "2")
    assert rows(session, 1) == ["CARD /data/person[1]", "CARD /data/person[2]"]


def test_an_instance_goes_by_its_first_answer_and_a_repeat_without_a_label_by_its_name():
    session = filled(
        "type,name,label\nbegin_repeat,family_member,\ntext,name,Name\ndate,born,Born\nend_repeat,,"
    )
    assert outline(session) == ["Family member", "  Family member 1"]
    session.set("/data/family_member[1]/born", "2001-02-03")
    assert outline(session)[1] == "  Family member 1: 3 Feb 2001"
    session.set("/data/family_member[1]/name", "  **Ana**\nMaria ")
    assert outline(session)[1] == "  Family member 1: Ana Maria"


def test_a_title_is_cut_before_its_number():
    session = filled(
        "type,name,label\nbegin_repeat,p,Another member of this household\ntext,n,N\nend_repeat,,"
    )
    _, titles, _ = named(session)
    assert titles.cut(1, 20) == "Another member of… 1"
    assert (
        titles.place(1) == "Section 1: Another member of this household, Another member of this household 1"
    )
