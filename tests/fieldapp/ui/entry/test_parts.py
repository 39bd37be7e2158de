"""How a form is cut into screens, and how its sections are counted."""

from __future__ import annotations

import json

import pytest

from fieldapp.ui.pages.entry_parts import PART_SIZE, Standing, State, plan
from forms import Form, Session, read
from tests.fieldapp.ui.entry.desk import NEEDED, Element, ask, section


def form(*elements: Element) -> Form:
    document = {"schema": "household", "name": "Household", "version": 1, "elements": [*elements]}
    return read(json.dumps(document).encode())


@pytest.mark.parametrize("count", [1, PART_SIZE, PART_SIZE + 1, 5 * PART_SIZE - 3])
def test_every_question_stands_on_exactly_one_screen_of_bearable_length(count: int):
    cut = plan(form(*(ask(f"q{n}") for n in range(count))))
    assert [q.path for part in cut.parts for q in part.questions] == [f"/q{n}" for n in range(count)]
    assert all(0 < len(part.questions) <= PART_SIZE for part in cut.parts)
    assert max(len(p.questions) for p in cut.parts) - min(len(p.questions) for p in cut.parts) < len(
        cut.parts
    )
    assert [(part.number, part.of) for part in cut.parts] == [
        (n + 1, len(cut.parts)) for n in range(len(cut.parts))
    ]


def test_a_section_of_hidden_questions_alone_is_none():
    cut = plan(form(section("a"), ask("x", look="hidden"), section("b"), ask("y")))
    assert [s.label for s in cut.sections] == ["B"]
    assert plan(form(ask("x", look="hidden"))).parts == ()


def test_questions_without_a_section_stand_under_the_forms_title():
    assert [s.label for s in plan(form(ask("x"))).sections] == ["Household"]


def test_a_section_goes_from_untouched_over_started_and_wrong_to_complete():
    made = form(ask("a", validations=NEEDED), ask("b", "integer", "number"))
    session = Session(made)
    standing = Standing(plan(made), session)
    states = [standing.counts[0].state]

    def answer(path: str, text: str) -> None:
        for node in session.set(path, text):
            standing.update(node)
        states.append(standing.counts[0].state)

    answer("/b", "x")
    standing.left(session.node("/b"))
    states.append(standing.counts[0].state)
    answer("/b", "5")
    answer("/a", "Musa")
    assert states == [State.UNTOUCHED, State.STARTED, State.WRONG, State.STARTED, State.COMPLETE]
    answer("/a", "")
    assert (standing.answered, standing.problems) == (1, 0)  # missing again, but it has not been left yet


def test_an_answer_that_was_left_wrong_is_shown_wrong_when_the_draft_opens():
    made = form(ask("a", validations=NEEDED), ask("b", "integer", "number"))
    standing = Standing(plan(made), Session(made, {"/b": "x"}))
    assert standing.wrong() == ["/b"]
    assert not standing.shows("/a")


def test_finish_shows_all_and_f8_leads_to_what_is_missing_when_nothing_is_shown():
    made = form(ask("a", validations=NEEDED), ask("b", validations=NEEDED))
    standing = Standing(plan(made), Session(made))
    assert standing.problems == 0
    assert standing.wrong() == ["/a", "/b"]
    standing.show_all()
    assert standing.problems == 2
