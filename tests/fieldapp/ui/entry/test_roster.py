"""The household roster, filled in the window by keys alone, from its first question to Finish.

Groups, nested repeats, cascades, calculations, notes, constraints and two languages, as the sample has them.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit

from fieldapp.app import clock
from fieldapp.assets import asset
from fieldapp.ui.components import Text
from fieldapp.ui.pages.entry_outline import Outline
from fieldapp.ui.pages.entry_question import QuestionRow
from tests.fieldapp.ui.entry.desk import CTRL, ENTER, ESCAPE, SHIFT, Laptop, Worker

SPACE, DELETE = Qt.Key.Key_Space, Qt.Key.Key_Delete
FINISH = CTRL | SHIFT


@pytest.fixture
def roster(worker: Worker, laptop: Laptop) -> Worker:
    added = laptop.app.flows.intake.add(asset("samples", "xlsform", "household_roster.xlsx"))
    return worker.opens(added.id)


def label(worker: Worker, path: str) -> str:
    return row(worker, path).label.words


def row(worker: Worker, path: str) -> QuestionRow:
    return worker.page.desk.column.rows[path]


def offered(worker: Worker, path: str) -> list[str]:
    """Return the words that a question offers."""
    editor = row(worker, path).look.editor()
    if isinstance(editor, QComboBox):
        return [editor.itemText(number) for number in range(editor.count())]
    return [tile.text() for tile in tiles(worker, path)]


def tiles(worker: Worker, path: str) -> list[QAbstractButton]:
    """Return the tiles of a question; those of another language may still be on their way out."""
    return [tile for tile in row(worker, path).look.findChildren(QAbstractButton) if tile.isVisible()]


def shown(worker: Worker) -> list[str]:
    """Return the rows on the screen."""
    return [each.key for each in worker.page.desk.column.all_rows() if not each.key.startswith("heading")]


def cards(worker: Worker) -> list[str]:
    """Return what the cards on the screen say."""
    buttons = worker.page.desk.column.findChildren(QAbstractButton)
    return [b.accessibleName() for b in buttons if b.objectName().startswith("open:") and b.isVisible()]


def outline(worker: Worker) -> list[str]:
    """Return what the outline says."""
    found = worker.window.findChild(Outline)
    assert found is not None
    model = found.list.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(number, 0, QModelIndex()).data(role) for number in range(model.rowCount())]


def fills_the_place(worker: Worker) -> None:
    worker.enters("n", "mo", "net")  # drop-downs go to what is typed
    worker.enters("-15.03, 40.12")


def reaches_the_first_member(worker: Worker) -> None:
    for _ in range(3):
        worker.presses(ENTER, CTRL)


def fills_the_head(worker: Worker) -> None:
    worker.enters("Fatima Abdala", "1", "1984-03-12", "841234567")


def fills_a_sick_child(worker: Worker) -> None:
    """Fill the first member, with one illness; the keyboard is then at the way to add another."""
    worker.enters("Amina", "2", "1", "2", "3", "13", "1")
    worker.enters("4", "Malaria", "5", "1")


def test_the_roster_is_filled_by_keys_alone(roster: Worker, laptop: Laptop):
    fills_the_place(roster)
    fills_the_head(roster)
    fills_a_sick_child(roster)
    roster.presses(SPACE).enters("1", "2", "2")  # another illness
    assert roster.here() == "/data/member[1]/illness"
    roster.presses(ENTER)
    assert roster.here() == "/data/member"
    roster.presses(SPACE).enters("Bento", "1", "2", "1", "2000-01-01", "2")
    assert roster.here() == "/data/member"  # nobody asks a healthy person for illnesses
    roster.presses(ENTER).enters("2", "1", "2")
    assert roster.here() == "/data/household/photo"
    roster.presses(ENTER).enters("All well.").waits_saved()
    assert roster.focus().objectName() == "finishButton"
    given = laptop.answers()
    assert given["/data/location/village"] == "netia"
    assert given["/data/member[]"] == "2"
    assert given["/data/member[1]/vaccines"] == "bcg dtp"
    assert given["/data/member[1]/illness[1]/kind_other"] == "Malaria"
    assert given["/data/member[1]/illness[2]/days"] == "2"
    assert given["/data/member[1]/member_days"] == "7"
    assert given["/data/household/members"] == "3"
    assert given["/data/household/people_per_net"] == "1.5"
    assert given["/data/meta/instanceName"] == "Fatima Abdala, Netia"
    assert roster.reads("recordTitle") == "Fatima Abdala, Netia"
    roster.presses(ENTER)
    roster.qtbot.waitUntil(lambda: bool(roster.gone_to), timeout=5000)
    assert "Fatima Abdala, Netia" in roster.gone_to[0][1]["note"]
    [record] = laptop.app.flows.board.records()
    payload = laptop.app.store.outbox.submission(record.id).payload.decode()
    assert payload.count("<member>") == 2
    assert payload.count("<illness>") == 2
    assert "<kind_other>Malaria</kind_other>" in payload


def test_everything_is_there_again_when_the_draft_is_opened_again(roster: Worker, laptop: Laptop):
    fills_the_place(roster)
    fills_the_head(roster)
    fills_a_sick_child(roster)
    roster.waits_saved()
    before = roster.page._filling
    assert before is not None
    state = before.session.dump()
    roster.presses(ESCAPE).presses(ESCAPE).presses(ESCAPE)
    roster.qtbot.waitUntil(lambda: bool(roster.gone_to), timeout=5000)
    roster.resumes()
    assert roster.here() == "/data/member[1]"  # the card that Esc led to
    after = roster.page._filling
    assert after is not None
    assert after.session.dump() == state


def test_a_cascade_offers_what_fits_and_marks_what_does_not_fit_any_more(roster: Worker):
    district = "/data/location/district"
    assert offered(roster, district) == []
    roster.types("n")
    assert offered(roster, district) == ["Monapo", "Meconta", "Eráti"]
    roster.presses(ENTER).enters("mo", "net")
    assert row(roster, "/data/location/village").node.text == "netia"
    roster.qtbot.wait(QApplication.keyboardInputInterval() + 50)  # else Qt would look for "nz"
    roster.presses(ENTER, SHIFT).presses(ENTER, SHIFT).presses(ENTER, SHIFT).types("z")
    assert offered(roster, district) == ["Gurué", "Ile"]
    assert row(roster, district).node.text == "monapo"  # kept as it was given
    roster.presses(Qt.Key.Key_F8)
    assert roster.here() == district
    roster.presses(ENTER)
    assert "not one of the choices" in roster.problem(district)
    editor = row(roster, district).look.editor()
    assert isinstance(editor, QComboBox)
    assert editor.placeholderText() == "monapo"


def test_questions_come_and_go_without_a_jump(roster: Worker):
    reaches_the_first_member(roster)
    here = "/data/member[1]"
    roster.enters("Amina", "2", "1")
    assert roster.here() == f"{here}/birth_known"
    top = row(roster, f"{here}/birth_known").mapTo(roster.window, row(roster, here + "/name").pos()).y()
    roster.types("1")
    assert f"{here}/birth" in shown(roster)
    assert f"{here}/age_told" not in shown(roster)
    roster.types("2")
    assert f"{here}/birth" not in shown(roster)
    assert f"{here}/age_told" in shown(roster)
    assert roster.here() == f"{here}/birth_known"  # the keyboard stays
    assert (
        row(roster, f"{here}/birth_known").mapTo(roster.window, row(roster, here + "/name").pos()).y() == top
    )
    roster.presses(ENTER).types("3")
    assert label(roster, f"{here}/age_note") == "Amina is 3 years old."
    assert f"{here}/vaccines" in shown(roster)
    roster.types("0")
    assert f"{here}/vaccines" not in shown(roster)
    assert label(roster, f"{here}/age_note") == "Amina is 30 years old."


def test_tab_follows_the_rows_as_they_stand(roster: Worker):
    reaches_the_first_member(roster)
    roster.enters("Amina", "2", "1").types("2")
    here = "/data/member[1]/"
    visited = [roster.here()]
    while visited[-1] != f"{here}ill":
        roster.presses(Qt.Key.Key_Tab)
        if roster.here() != visited[-1]:
            visited.append(roster.here())
    assert visited == [f"{here}{name}" for name in ("birth_known", "age_told", "ill")]


def test_notes_say_what_was_worked_out_and_are_stepped_over(roster: Worker):
    fills_the_place(roster)
    roster.enters("Fatima Abdala", "1", "1984-03-12")
    born, today = (1984, 3, 12), clock().astimezone().date()
    age = today.year - born[0] - ((today.month, today.day) < born[1:])
    assert label(roster, "/data/head/head_note") == f"Fatima Abdala is {age} years old."
    assert roster.here() == "/data/head/phone"


def test_the_forms_own_message_shows_when_the_question_is_left(roster: Worker):
    fills_the_place(roster)
    roster.enters("Fatima Abdala", "1", "1984-03-12", "12")
    roster.presses(ENTER, SHIFT)
    assert roster.problem("/data/head/phone") == "A number has nine digits and starts with 82 to 87."
    roster.presses(Qt.Key.Key_L, CTRL | SHIFT)
    assert roster.problem("/data/head/phone") == "Um número tem nove algarismos e começa por 82 a 87."


def test_the_language_changes_everywhere_at_once_and_is_remembered(roster: Worker, laptop: Laptop):
    fills_the_place(roster)
    roster.enters("Fatima Abdala").types("1")
    box = roster.window.findChild(QComboBox, "languageBox")
    assert box is not None
    assert [box.itemText(number) for number in range(box.count())] == ["English", "Português"]
    box.setFocus()
    roster.presses(Qt.Key.Key_Down)
    assert label(roster, "/data/head/head_name") == "Nome"
    assert offered(roster, "/data/head/head_sex") == ["Feminino", "Masculino"]
    assert roster.reads("sectionTitle") == "Chefe do agregado familiar"
    assert outline(roster)[0].startswith("Onde fica o agregado familiar")
    checked = [tile.text() for tile in tiles(roster, "/data/head/head_sex") if tile.isChecked()]
    assert checked == ["Feminino"]
    assert roster.bridge.drain("store", 5)
    form = laptop.app.flows.board.drafts()[0]
    assert laptop.app.flows.capture.resume(form.id).language == "Português (pt)"


def test_the_keyboard_stays_where_it_is_when_the_language_changes(roster: Worker):
    fills_the_place(roster)
    roster.enters("Fatima Abdala")
    roster.presses(Qt.Key.Key_L, CTRL | SHIFT)
    assert roster.here() == "/data/head/head_sex"
    roster.types("2")
    assert row(roster, "/data/head/head_sex").node.words == "Masculino"


def test_instances_are_cards_that_say_how_they_stand(roster: Worker):
    fills_the_place(roster)
    fills_the_head(roster)
    roster.types("Amina")
    assert roster.reads("sectionTitle") == "Member of the household 1: Amina"
    roster.presses(ESCAPE)
    assert roster.here() == "/data/member[1]"
    assert cards(roster) == ["Member of the household 1: Amina: 1 of 5"]
    roster.presses(Qt.Key.Key_Down)
    assert roster.here() == "/data/member"
    roster.presses(Qt.Key.Key_Up).presses(ENTER)
    assert roster.here() == "/data/member[1]/relation"  # its first open question
    assert outline(roster)[2:4] == [
        "Member of the household: 1 of 5",
        "Member of the household 1: Amina: 1 of 5",
    ]


def test_control_n_adds_an_instance_from_any_question_of_one(roster: Worker, laptop: Laptop):
    fills_the_place(roster)
    fills_the_head(roster)
    roster.types("Amina").presses(Qt.Key.Key_N, CTRL)
    assert roster.here() == "/data/member[2]/name"
    roster.types("Bento").waits_saved()
    assert laptop.answers()["/data/member[]"] == "2"
    assert laptop.answers()["/data/member[2]/name"] == "Bento"


def test_a_removed_instance_is_gone_and_comes_back_whole(roster: Worker, laptop: Laptop):
    fills_the_place(roster)
    fills_the_head(roster)
    fills_a_sick_child(roster)
    roster.presses(ENTER).presses(SPACE).types("Bento").waits_saved()
    whole = dict(laptop.answers())
    roster.presses(ESCAPE).presses(Qt.Key.Key_Up)
    assert roster.here() == "/data/member[1]"
    roster.presses(DELETE).waits_saved()
    assert cards(roster) == ["Member of the household 1: Bento: 1 of 5"]
    assert roster.here() == "/data/member[1]"
    left = laptop.answers()
    assert left["/data/member[1]/name"] == "Bento"
    assert not [path for path in left if path.startswith("/data/member[1]/illness[1]/")]
    assert left["/data/household/members"] == "2"
    bar = [text.full_text() for text in roster.page.desk.footer.undo_bar.findChildren(Text)]
    assert bar[0] == "Member of the household 1: Amina removed"
    roster.undoes()
    assert roster.here() == "/data/member[1]"
    assert cards(roster)[0].startswith("Member of the household 1: Amina")
    assert laptop.answers() == whole
    roster.redoes()
    assert laptop.answers() == left


def test_problems_in_instances_are_listed_with_a_way_to_them(roster: Worker):
    fills_the_place(roster)
    fills_the_head(roster)
    roster.enters("Amina", "2", "1", "2", "3", "1", "1").enters("1", "20").types("1")
    roster.presses(ENTER, FINISH)
    listed = [text.text() for text in roster.page.desk.problems.findChildren(Text) if text.isVisible()]
    assert "Section 3: Member of the household, 1: Amina, Illness of Amina 1: Fever" in listed
    assert "Between 1 and 14 days." in listed
    roster.presses(ENTER)
    assert roster.here() == "/data/member[1]/illness[1]/days"
    assert roster.reads("sectionTitle") == "Illness of Amina 1: Fever"
    roster.presses(Qt.Key.Key_Backspace).presses(Qt.Key.Key_Backspace).types("2").presses(ENTER)
    assert roster.problem("/data/member[1]/illness[1]/days") == ""


def test_shift_enter_goes_back_out_of_instances(roster: Worker):
    fills_the_place(roster)
    fills_the_head(roster)
    fills_a_sick_child(roster)
    seen: list[str] = []
    for _ in range(6):
        roster.presses(ENTER, SHIFT)
        seen.append(roster.here())
    illness = "/data/member[1]/illness[1]"
    assert seen[:4] == [f"{illness}/{name}" for name in ("treated", "days", "kind_other", "kind")]
    assert seen[4:] == ["/data/member[1]/ill", "/data/member[1]/vaccines"]


def test_a_constraint_over_the_whole_form_follows_the_members(roster: Worker):
    fills_the_place(roster)
    fills_the_head(roster)
    fills_a_sick_child(roster)
    roster.presses(ENTER).presses(ENTER).enters("1", "3")
    nets = "/data/household/nets"
    assert roster.problem(nets) == "There are only 2 people."
    field = row(roster, nets).look.editor()
    assert isinstance(field, QLineEdit)
    assert field.text() == "3"  # as typed
    roster.presses(Qt.Key.Key_F6).presses(Qt.Key.Key_Up).presses(ENTER)
    roster.presses(Qt.Key.Key_N, CTRL).types("Bento").presses(Qt.Key.Key_F6).presses(Qt.Key.Key_End)
    roster.presses(ENTER)
    assert roster.problem(nets) == ""
    QApplication.processEvents()
