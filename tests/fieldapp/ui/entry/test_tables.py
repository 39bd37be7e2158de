"""Questions that share their choices as a table: heads once, a row each, the keys of every other choice."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from fieldapp.ui.choice_tiles import ChoiceTiles
from fieldapp.ui.pages.entry_question import QuestionRow
from fieldapp.ui.pages.entry_tables import EVERY
from fieldapp.ui.table_heads import TableHeads
from fieldapp.ui.theme import apply_theme
from tests.fieldapp.ui.entry.desk import ENTER, NEEDED, SHIFT, Laptop, Worker, ask

OFTEN = ("Never", "Sometimes", "Every week", "Every day")
CHOICES = "often,n,Never\noften,s,Sometimes\noften,w,Every week\noften,d,Every day"
SURVEY = """
type,name,label,appearance,constraint,constraint_message
begin_group,table,How often,table-list,,
select_one often,meat,Meat,,,
select_one often,fish,Fish from the river or from the lake that lies behind it,,,
select_one often,milk,Milk,,. != 'n',Not never
end_group,,,,,
begin_group,more,Which,table-list,,
select_multiple often,roots,Roots,,,
select_multiple often,beans,Beans,,,
end_group,,,,,
"""


def row(worker: Worker, name: str) -> QuestionRow:
    return worker.page.desk.column.rows[f"/data/{name}"]


def heads(worker: Worker) -> list[TableHeads]:
    return [each for each in worker.page.desk.column.findChildren(TableHeads) if each.isVisible()]


def held(worker: Worker, name: str) -> str:
    filling = worker.page.in_hand
    assert filling is not None
    return filling.session.node(f"/data/{name}").text


def place(widget: QWidget, around: QWidget) -> QRect:
    return QRect(widget.mapTo(around, QPoint(0, 0)), widget.size())


def cells(of: QuestionRow) -> list[QRect]:
    assert isinstance(of.look, ChoiceTiles)
    return [place(tile, of.window()) for tile in of.look.tiles]


@pytest.fixture
def table(worker: Worker, laptop: Laptop) -> Worker:
    worker.opens(laptop.add(SURVEY, CHOICES))
    QApplication.processEvents()
    return worker


@pytest.mark.parametrize("width", [1024, 1282, 1366])
def test_the_heads_stand_once_above_cells_in_columns(table: Worker, width: int):
    table.window.resize(width, 640)
    QApplication.processEvents()
    (above,) = heads(table)
    assert above.words == OFTEN
    first, second, third = (cells(row(table, f"table/{name}")) for name in ("meat", "fish", "milk"))
    assert [cell.left() for cell in first] == [cell.left() for cell in second] == [c.left() for c in third]
    assert len({cell.top() for cell in first}) == 1
    top = place(above, table.window)
    assert (top.left(), top.right()) == (first[0].left(), first[-1].right())
    assert top.bottom() < first[0].top() < second[0].top() < third[0].top()


def test_a_row_is_the_question_beside_its_cells(table: Worker):
    for name in ("meat", "fish", "milk"):
        asked = row(table, f"table/{name}")
        words, cell = place(asked.label, table.window), cells(asked)[0]
        assert words.right() < cell.left()
        assert abs(words.center().y() - cell.center().y()) <= 2
    assert row(table, "table/milk").height() < 60  # a table keeps no empty line between its rows


def test_a_table_is_answered_by_keys_alone(table: Worker):
    table.presses(Qt.Key.Key_2).presses(ENTER)
    assert (held(table, "table/meat"), table.here()) == ("s", "/data/table/fish")
    table.types("every d")
    assert held(table, "table/fish") == "d"
    table.presses(Qt.Key.Key_Left)
    assert held(table, "table/fish") == "w"
    table.presses(ENTER).presses(Qt.Key.Key_1).presses(ENTER)
    assert held(table, "table/milk") == "n"
    table.presses(Qt.Key.Key_1).presses(Qt.Key.Key_4)
    assert held(table, "more/roots") == "n d"
    table.presses(ENTER, SHIFT)
    assert table.problem("/data/table/milk") == "Not never"


def test_cells_say_to_the_blind_and_the_pointer_what_they_stand_for(table: Worker):
    look = row(table, "table/meat").look
    assert isinstance(look, ChoiceTiles)
    assert tuple(tile.text() for tile in look.tiles) == OFTEN
    assert tuple(tile.toolTip() for tile in look.tiles) == OFTEN
    assert look.tiles[0].accessibleDescription() == "Meat"


def test_the_help_pane_tells_nothing_of_the_question_that_is_only_heads(table: Worker):
    table.presses(ENTER).presses(ENTER)
    assert "reserved" not in table.page.desk.help.words()


def test_the_heads_come_again_further_down_a_long_table(worker: Worker, laptop: Laptop):
    lines = "\n".join(f"select_one often,food{number},Food {number},list-nolabel" for number in range(25))
    worker.opens(laptop.add(f"type,name,label,appearance\n{lines}", CHOICES))
    worker.window.resize(1282, 4000)
    QApplication.processEvents()
    assert len(heads(worker)) == -(-25 // EVERY)
    tops = [place(each, worker.window).top() for each in heads(worker)]
    assert len(set(tops)) == len(tops)


def test_the_heads_move_on_where_the_first_row_goes(worker: Worker, laptop: Laptop):
    survey = """
type,name,label,appearance,relevant
begin_group,g,All,field-list,
select_one often,meat,Meat,list-nolabel,${fish} != 'n'
select_one often,fish,Fish,list-nolabel,
end_group,,,,
"""
    worker.opens(laptop.add(survey, CHOICES))
    worker.presses(ENTER).presses(Qt.Key.Key_1)
    QApplication.processEvents()
    assert "/data/g/meat" not in worker.page.desk.column.rows
    (above,) = heads(worker)
    assert row(worker, "g/fish").isAncestorOf(above)


def test_where_no_columns_fit_the_choices_keep_their_words(
    worker: Worker, laptop: Laptop, qapp: QApplication
):
    apply_theme(qapp, "light", 200)
    worker.opens(laptop.add(SURVEY, CHOICES))
    QApplication.processEvents()
    look = row(worker, "table/meat").look
    assert heads(worker) == []
    assert isinstance(look, ChoiceTiles)
    assert not any(tile.face.bare for tile in look.tiles)


def test_a_problem_stands_nearer_to_its_own_question_than_to_the_next(worker: Worker, laptop: Laptop):
    asked = [ask(f"q{number}", validations=NEEDED) for number in range(6)]
    worker.window.resize(1366, 768)
    worker.opens(laptop.receive(asked)).presses(ENTER)
    QApplication.processEvents()
    rows = [worker.page.desk.column.rows[f"/q{number}"] for number in range(6)]
    problem = place(rows[0].problem.words, worker.window)
    field, following = place(rows[0].look, worker.window), place(rows[1].label, worker.window)
    assert rows[0].problem.words.isVisible()
    assert following.top() - problem.bottom() >= 3 * (problem.top() - field.bottom())
    assert worker.page.desk.column.verticalScrollBar().maximum() == 0  # six of them need no scrolling
