"""A list that depends on answers says which to give first, in the place of its choices."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox

from fieldapp.ui.choice_list import ManyList, OneList
from fieldapp.ui.components import Text
from fieldapp.ui.pages.entry_question import QuestionRow
from fieldapp.ui.search_look import SearchLook
from fieldapp.ui.widgets.dropdown import DropdownLook
from fieldapp.ui.widgets.many_dropdown import ManyDropdownLook
from tests.fieldapp.ui.entry.desk import Laptop, Worker

PLACES = """
type,name,label,appearance,choice_filter
select_one district,district,District,{look},{condition}
select_one province,province,Which *Province*?,,
integer,year,Year,,
"""
CHOICES = """province,n,Nampula
province,z,Zambezia
district,d1,Mecuburi"""
NAMPULA = "${province} = 'n'"


def form(look: str = "", condition: str = NAMPULA) -> str:
    return PLACES.format(look=look, condition=condition)


def row(worker: Worker, name: str) -> QuestionRow:
    found = worker.page.desk.column.row(f"/data/{name}")
    assert isinstance(found, QuestionRow)
    return found


def shown(worker: Worker) -> str:
    """Return what stands in the place of the choices, and hold it against what a screen reader hears."""
    look = row(worker, "district").look
    if isinstance(look, OneList | ManyList):
        words = look.view.none
    elif isinstance(look, DropdownLook):
        combo = look.editor()
        assert isinstance(combo, QComboBox)
        words = combo.placeholderText()
    elif isinstance(look, ManyDropdownLook):
        words = look.fold.placeholderText()
    else:
        words = " ".join(text.text() for text in look.findChildren(Text) if text.isVisible())
        assert isinstance(look, SearchLook) or not words
    if words.startswith(("Answer", "Nothing")):
        assert words in look.editor().accessibleDescription()
    return words


@pytest.mark.parametrize("look", ["", "minimal", "autocomplete", "quick"])
def test_a_list_that_waits_for_an_answer_names_its_question(worker: Worker, laptop: Laptop, look: str):
    worker.opens(laptop.add(form(look), CHOICES))
    assert shown(worker) == "Answer “Which Province?” first."
    row(worker, "province").take_focus()
    worker.types("2")
    assert shown(worker) == "Nothing to choose from: see the answers before"
    worker.types("1")
    assert "Answer" not in shown(worker)
    assert "Nothing" not in shown(worker)


@pytest.mark.parametrize("look", ["", "minimal"])
def test_so_does_one_of_which_several_may_be_chosen(worker: Worker, laptop: Laptop, look: str):
    survey = form(look).replace("select_one district", "select_multiple district")
    worker.opens(laptop.add(survey, CHOICES))
    assert shown(worker) == "Answer “Which Province?” first."


def test_a_list_that_waits_for_several_answers_names_those_that_are_open(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(form(condition="${province} = 'n' and ${year} = 2026"), CHOICES))
    assert shown(worker) == "Answer “Which Province?” first."  # more is not known before
    row(worker, "province").take_focus()
    worker.types("1")
    assert shown(worker) == "Answer “Year” first."
    row(worker, "year").take_focus()
    worker.types("2026")
    assert shown(worker) == ""
