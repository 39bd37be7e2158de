"""Questions that share their choices as a table: heads once, a row each, the keys of every other choice."""

from __future__ import annotations

from pathlib import Path

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


def all_rows(worker: Worker) -> list[QuestionRow]:
    return [each for each in worker.page.desk.column.rows.values() if each.look.columns]


def misled(worker: Worker) -> list[tuple[str, str, str]]:
    """Return the cells that stand under other words than their own: question, words, head."""
    above = sorted((place(each, worker.window).top(), each.words, each) for each in heads(worker))
    wrong: list[tuple[str, str, str]] = []
    for asked in all_rows(worker):
        assert isinstance(asked.look, ChoiceTiles)
        over = [each for top, _, each in above if top < cells(asked)[0].top()]
        for tile, cell in zip(asked.look.tiles, cells(asked), strict=True):
            head = _head_over(over[-1], cell, worker) if over else ""
            if tile.face.bare and tile.text() != head:
                wrong.append((asked.key, tile.text(), head))
    return wrong


def _head_over(line: TableHeads, cell: QRect, worker: Worker) -> str:
    whole = place(line, worker.window)
    at = (cell.center().x() - whole.left()) * len(line.words) // whole.width()
    words = line.words[::-1] if line.isRightToLeft() else line.words
    return words[at] if 0 <= at < len(words) else ""


@pytest.mark.parametrize("width", [800, 1024, 1366])
@pytest.mark.parametrize(
    "label",
    [
        "Krankenversicherungsbeitragsrückerstattung",
        "**Krankenversicherungsbeitragsrückerstattung** & more",
        "https://www.example.org/" + "very" * 20 + "/long",
    ],
)
def test_a_long_word_moves_no_cell(worker: Worker, laptop: Laptop, width: int, label: str):
    survey = SURVEY.replace("Fish from the river or from the lake that lies behind it", label)
    worker.opens(laptop.add(survey, CHOICES))
    worker.window.resize(width, 640)
    QApplication.processEvents()
    QApplication.processEvents()
    first, second, third = (row(worker, f"table/{name}") for name in ("meat", "fish", "milk"))
    assert cells(first) == [cell.translated(0, cells(first)[0].top() - cell.top()) for cell in cells(second)]
    assert [cell.left() for cell in cells(second)] == [cell.left() for cell in cells(third)]
    (above,) = heads(worker)
    top = place(above, worker.window)
    assert (top.left(), top.right()) == (cells(second)[0].left(), cells(second)[-1].right())
    assert second.label.minimumSizeHint().width() <= second.label.width()  # none of the word is cut off
    assert "\u200b" not in second.label.words + second.label.accessibleName()
    assert misled(worker) == []


ANY_ORDER = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
<h:head><h:title>R</h:title><model>
<instance><data id="rnd" version="1"><seed/><table><a/><b/><c/><d/><e/><f/></table></data></instance>
<instance id="often"><root>{items}</root></instance>
<bind nodeset="/data/seed" type="int"/></model></h:head><h:body><group appearance="field-list">
<input ref="/data/seed"><label>Seed</label></input>{rows}</group></h:body></h:html>"""


def shuffled(laptop: Laptop, tmp_path: Path, *seeds: str) -> int:
    listed = zip("nswd", OFTEN, strict=True)
    items = "".join(f"<item><name>{name}</name><label>{words}</label></item>" for name, words in listed)
    found = [f"randomize(instance('often')/root/item{seed})" for seed in seeds]
    rows = "".join(
        f'<select1 ref="/data/table/{name}" appearance="list-nolabel"><label>{name}</label>'
        f'<itemset nodeset="{source}"><value ref="name"/><label ref="label"/></itemset></select1>'
        for name, source in zip("abcdef", found, strict=True)
    )
    file = tmp_path / "shuffled.xml"
    file.write_text(ANY_ORDER.format(items=items, rows=rows), encoding="utf-8")
    return laptop.app.flows.intake.add(file).id


def test_rows_in_an_order_of_their_own_have_heads_of_their_own(
    worker: Worker, laptop: Laptop, tmp_path: Path
):
    worker.window.resize(1024, 1600)
    worker.opens(shuffled(laptop, tmp_path, *[""] * 6))
    QApplication.processEvents()
    assert len(all_rows(worker)) == 6
    assert len({each.look.columns for each in all_rows(worker)}) > 1
    assert misled(worker) == []


def test_rows_that_are_shuffled_anew_are_never_under_the_heads_of_others(
    worker: Worker, laptop: Laptop, tmp_path: Path
):
    worker.window.resize(1024, 1600)
    worker.opens(shuffled(laptop, tmp_path, ", /data/seed", ", /data/seed", ", 7", *[", /data/seed"] * 3))
    orders: set[tuple[str, ...]] = set()
    for seed in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        worker.presses(seed)
        QApplication.processEvents()
        orders.add(row(worker, "table/a").look.columns)
        assert misled(worker) == []
    assert len(orders) > 1


FILTERED = """
type,name,label,appearance,choice_filter
begin_group,table,How often,field-list,
select_one often,pick,Pick,,
select_one often,meat,Meat,list-nolabel,name != ${pick}
select_one often,fish,Fish,list-nolabel,name != ${pick}
select_one often,milk,Milk,list-nolabel,name != 's'
select_one often,eggs,Eggs,list-nolabel,name != 's'
end_group,,,,
"""


def test_heads_follow_the_choices_as_the_form_is_filled(worker: Worker, laptop: Laptop):
    worker.window.resize(1024, 1000)
    worker.opens(laptop.add(FILTERED, CHOICES))
    counts: list[int] = []
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        worker.presses(key)
        QApplication.processEvents()
        assert misled(worker) == []
        counts.append(len(heads(worker)))
    assert counts == [2, 1, 2]


TWO_LANGUAGES = """survey
,type,name,label::English (en),label::Français (fr),appearance
,begin_group,g,All,Tout,field-list
,select_one one,meat,Meat,Viande,list-nolabel
,select_one two,fish,Fish,Poisson,list-nolabel
,end_group,,,,
choices
,list_name,name,label::English (en),label::Français (fr)
,one,a,Yes,Oui
,one,b,No,Non
,two,a,Yes,Si
,two,b,No,Non
settings
,form_title,form_id,default_language
,Two,two,English (en)
"""


def test_heads_follow_the_language(worker: Worker, laptop: Laptop, tmp_path: Path):
    file = tmp_path / "two.csv"
    file.write_text(TWO_LANGUAGES, encoding="utf-8")
    worker.opens(laptop.app.flows.intake.add(file).id)
    counts: list[int] = []
    for _ in range(3):
        QApplication.processEvents()
        assert misled(worker) == []
        counts.append(len(heads(worker)))
        worker.page.acts.speak_next()
    assert counts == [1, 2, 1]


def test_far_rows_have_the_heads_of_their_own_choices(worker: Worker, laptop: Laptop):
    lines = "\n".join(
        f"select_one often,food{number},Food {number},list-nolabel,"
        + ("name != ${pick}" if number % 7 == 3 else "")
        for number in range(60)
    )
    head = "type,name,label,appearance,choice_filter\nbegin_group,g,All,field-list,"
    worker.opens(laptop.add(f"{head}\nselect_one often,pick,Pick,,\n{lines}\nend_group,,,,", CHOICES))
    worker.presses(Qt.Key.Key_2)
    QApplication.processEvents()
    bar = worker.page.desk.column.verticalScrollBar()
    seen: set[str] = set()
    while True:
        QApplication.processEvents()
        seen |= {each.key for each in all_rows(worker) if each.look.columns != OFTEN}
        for each in all_rows(worker):
            if each.look.columns != OFTEN:
                assert any(each.isAncestorOf(line) for line in heads(worker))
        assert [at for at in misled(worker) if at[2]] == []  # '' = its heads have no widget just now
        if bar.value() == bar.maximum():
            break
        bar.setValue(bar.value() + bar.pageStep())
    assert len(seen) == len([number for number in range(60) if number % 7 == 3])


@pytest.mark.parametrize(
    "names", [("لحم", "WhatsApp", "حليب"), ("WhatsApp", "لحم", "حليب"), ("Facebook",) * 3]
)
def test_a_table_runs_one_way_whatever_a_label_is_written_in(
    worker: Worker, laptop: Laptop, names: tuple[str, str, str]
):
    meat, fish, milk = names
    survey = f"""
type,name,label,appearance
begin_group,table,كم مرة,table-list
select_one often,meat,{meat},
select_one often,fish,{fish},
select_one often,milk,{milk},
end_group,,,
"""
    worker.opens(laptop.add(survey, "often,n,أبدا\noften,s,أحيانا\noften,w,كل أسبوع\noften,d,كل يوم"))
    QApplication.processEvents()
    rows = all_rows(worker)
    (above,) = heads(worker)
    assert above.isRightToLeft()
    assert all(each.isRightToLeft() for each in rows)
    assert len({tuple(cell.left() for cell in cells(each)) for each in rows}) == 1
    assert misled(worker) == []


def test_a_larger_text_leaves_no_cell_without_words(table: Worker, qapp: QApplication):
    for percent in (150, 200, 100):
        apply_theme(qapp, "light", percent)
        QApplication.processEvents()
        assert misled(table) == []
        first, second = (cells(row(table, f"table/{name}")) for name in ("meat", "milk"))
        assert [cell.left() for cell in first] == [cell.left() for cell in second]
    assert len(heads(table)) == 1
