"""How a form is cut into screens, and how its sections are counted."""

from __future__ import annotations

import json

import pytest

from fieldapp.ui.pages.entry_layouts import PART_SIZE
from fieldapp.ui.pages.entry_parts import Plan, plan
from fieldapp.ui.pages.entry_standing import Standing, State
from fieldapp.ui.pages.entry_titles import Titles
from forms import Form, Session, read
from tests.fieldapp.ui.entry.desk import NEEDED, Element, ask, section


def form(*elements: Element) -> Form:
    document = {"schema": "household", "name": "Household", "version": 1, "elements": [*elements]}
    return read(json.dumps(document).encode())


def cut(*elements: Element) -> Plan:
    return plan(Session(form(*elements)))


def titles(*elements: Element) -> list[str]:
    session = Session(form(*elements))
    standing = Standing(session, plan(session))
    named = Titles(session, standing, "Household")
    return [named.of(number) for number in range(len(standing.plan.entries))]


@pytest.mark.parametrize("count", [1, PART_SIZE, PART_SIZE + 1, 5 * PART_SIZE - 3])
def test_every_question_stands_on_exactly_one_screen_of_bearable_length(count: int):
    made = cut(*(ask(f"q{n}") for n in range(count)))
    assert [b.key for part in made.parts for b in part.blocks] == [f"/q{n}" for n in range(count)]
    assert all(0 < len(part.blocks) <= PART_SIZE for part in made.parts)
    lengths = [len(part.blocks) for part in made.parts]
    assert max(lengths) - min(lengths) < len(made.parts)
    assert [(part.number, part.of) for part in made.parts] == [
        (n + 1, len(made.parts)) for n in range(len(made.parts))
    ]


def test_a_section_of_hidden_questions_alone_is_none():
    assert titles(section("a"), ask("x", look="hidden"), section("b"), ask("y")) == ["B"]
    assert cut(ask("x", look="hidden")).parts == ()


def test_questions_without_a_section_stand_under_the_forms_title():
    assert titles(ask("x")) == ["Household"]


def test_a_section_goes_from_untouched_over_started_and_wrong_to_complete():
    made = form(ask("a", validations=NEEDED), ask("b", "integer", "number"))
    session = Session(made)
    standing = Standing(session, plan(session))
    states = [standing.counts[0].state]

    def answer(path: str, text: str) -> None:
        for change in session.set(path, text):
            standing.update(change)
        states.append(standing.counts[0].state)

    answer("/b", "x")
    standing.left(session.node("/b"))
    states.append(standing.counts[0].state)
    answer("/b", "5")
    answer("/a", "Musa")
    assert states == [State.UNTOUCHED, State.STARTED, State.WRONG, State.STARTED, State.COMPLETE]
    answer("/a", "")
    assert (standing.counts[0].answered, standing.problems) == (
        1,
        0,
    )  # missing again, but it has not been left yet


def test_an_answer_that_was_left_wrong_is_shown_wrong_when_the_draft_opens():
    made = form(ask("a", validations=NEEDED), ask("b", "integer", "number"))
    session = Session(made, {"/b": "x"})
    standing = Standing(session, plan(session))
    assert standing.wrong() == ["/b"]
    assert not standing.shows("/a")


def test_finish_shows_all_and_f8_leads_to_what_is_missing_when_nothing_is_shown():
    made = form(ask("a", validations=NEEDED), ask("b", validations=NEEDED))
    session = Session(made)
    standing = Standing(session, plan(session))
    assert standing.problems == 0
    assert standing.wrong() == ["/a", "/b"]
    standing.show_all()
    assert standing.problems == 2
