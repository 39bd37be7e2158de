"""Choices at the entry page under a scanner and fast hands: each answer lands where it was meant."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt

from tests.fieldapp.ui.entry.desk import ENTER, SHIFT, Laptop, Worker

TWO = "type,name,label,appearance\nselect_one v,a,A?,{look}\nselect_one v,b,B?,{look}\ntext,tag,Tag?,"


def villages(number: int) -> str:
    return "\n".join(f"v,v{code:03},Village {code}" for code in range(1, number + 1))


def numbered(number: int) -> str:
    return "\n".join(f"v,{code},{chr(64 + code % 26 + 1)}rop {code}" for code in range(1, number + 1))


def held(worker: Worker, path: str) -> str:
    filling = worker.page.in_hand
    assert filling is not None
    return filling.session.node(path).text


def test_enter_takes_what_a_search_offers_and_goes_on(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(TWO.format(look="autocomplete"), villages(59)))
    worker.enters("v007", "village 12").types("B17")
    assert [held(worker, f"/data/{name}") for name in ("a", "b", "tag")] == ["v007", "v012", "B17"]
    worker.presses(ENTER, SHIFT).presses(ENTER, SHIFT)
    assert worker.here() == "/data/a"
    worker.types("v008").presses(ENTER, SHIFT)  # back it goes with the choice as well
    assert held(worker, "/data/a") == "v008"


def test_codes_typed_fast_into_lists_land_in_their_own_questions(worker: Worker, laptop: Laptop):
    form = laptop.add(TWO.format(look=""), numbered(12))
    for first, second in (("12", "3"), ("1", "10")):
        worker.opens(form).enters(first, second)
        assert (held(worker, "/data/a"), held(worker, "/data/b")) == (first, second)
        worker.waits_saved()
    worker.presses(ENTER, SHIFT).types("3").presses(ENTER).presses(ENTER, SHIFT).types("1")
    assert held(worker, "/data/b") == "1"


def test_an_unknown_code_in_a_long_list_stays_to_be_seen(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(TWO.format(look=""), numbered(40))).enters("277", "40")
    assert (held(worker, "/data/a"), held(worker, "/data/b")) == ("277", "40")
    assert "277" in worker.problem("/data/a")


def test_codes_of_tiles_go_with_their_own_question(worker: Worker, laptop: Laptop):
    worker.opens(laptop.add(TWO.format(look=""), "v,0,No\nv,1,Yes\nv,10,Perhaps")).enters("1", "0")
    assert (held(worker, "/data/a"), held(worker, "/data/b")) == ("1", "0")


def test_a_label_and_enter_choose_in_a_folded_list(worker: Worker, laptop: Laptop):
    survey = "type,name,label,appearance\nselect_multiple v,m,M?,minimal\ntext,tag,Tag?,"
    worker.opens(laptop.add(survey, f"v,aba,Aba\n{villages(42)}")).types("aba").presses(Qt.Key.Key_Return)
    assert held(worker, "/data/m") == "aba"
    assert worker.here() == "/data/tag"


def test_a_list_that_unfolds_at_the_lower_edge_is_brought_into_sight(worker: Worker, laptop: Laptop):
    texts = "\n".join(f"text,t{number},T{number}," for number in range(4))
    survey = f"type,name,label,appearance\n{texts}\nselect_multiple v,many,Many,minimal\ntext,end,End,"
    worker.window.resize(1024, 640)
    worker.opens(laptop.add(survey, villages(8)))
    for _ in range(4):
        worker.presses(ENTER)
    worker.presses(Qt.Key.Key_Space)
    view, unfolded = worker.page.desk.column.viewport(), worker.focus()

    def in_sight() -> bool:
        top = unfolded.mapTo(view, QPoint(0, 0)).y()
        return unfolded.height() > 200 and 0 <= top <= view.height() - unfolded.height()

    worker.qtbot.waitUntil(in_sight, timeout=3000)
