"""Filling a form by keys alone: the way through it, what is said when, what is shown where."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QBuffer, Qt
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from fieldapp.ui.components import Text
from fieldapp.ui.pages.entry_outline import Outline
from fieldapp.ui.pages.entry_question import QuestionRow
from fieldapp.ui.theme import apply_theme
from tests.fieldapp.ui.entry.desk import (
    ALT,
    CTRL,
    ENTER,
    HOUSEHOLD,
    NEEDED,
    SHIFT,
    Laptop,
    Worker,
    ask,
    section,
)

NONE = Qt.KeyboardModifier.NoModifier


def test_a_form_is_filled_by_keys_alone(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD))
    worker.enters("Musa", "6", "2")  # the last Enter goes on to the next section
    assert worker.here() == "/notes"
    worker.types("first").presses(ENTER, ALT).types("second").presses(ENTER)
    assert worker.here() == "/photo"
    worker.presses(ENTER).types("y").waits_saved()
    assert laptop.answers() == {
        "/name": "Musa",
        "/people": "6",
        "/roof": "Tin",
        "/notes": "first\nsecond",
        "/agreed": "true",
    }
    worker.qtbot.waitUntil(
        lambda: worker.reads("recordTitle") == "Musa", timeout=5000
    )  # its room is made later
    assert worker.reads("answeredCount") == "5 of 6 answered"


def test_enter_and_shift_enter_walk_over_the_edges_of_sections(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD))
    seen = [worker.here()]
    for _ in range(5):
        worker.presses(ENTER)
        seen.append(worker.here())
    assert seen == ["/name", "/people", "/roof", "/notes", "/photo", "/agreed"]
    worker.presses(ENTER)
    assert worker.focus().objectName() == "finishButton"
    back: list[str] = []
    for _ in range(4):
        worker.presses(ENTER, SHIFT)
        back.append(worker.here())
    assert back == ["/agreed", "/photo", "/notes", "/roof"]


def test_control_enter_goes_to_the_first_open_question_of_the_next_section(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD))
    worker.presses(ENTER, CTRL).enters("a note")
    worker.presses(Qt.Key.Key_F6).presses(Qt.Key.Key_Home).presses(ENTER)
    assert worker.here() == "/name"
    worker.presses(ENTER, CTRL)
    assert worker.here() == "/photo"


def test_f6_goes_round_outline_questions_and_help_and_shift_f6_back(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).presses(ENTER)
    for key, modifiers in ((Qt.Key.Key_F6, NONE), (Qt.Key.Key_F6, SHIFT)):
        stops: list[str] = []
        for _ in range(3):
            worker.presses(key, modifiers)
            stops.append(worker.here() or worker.focus().objectName())
        there = ["sections", "help", "/people"]
        assert stops == (there if modifiers == NONE else [*reversed(there[:2]), there[2]])
    worker.page.explain()  # folded, the help has no turn
    worker.presses(Qt.Key.Key_F6)
    assert worker.focus().objectName() == "sections"
    worker.presses(Qt.Key.Key_F6)
    assert worker.here() == "/people"


def test_a_problem_shows_when_the_field_is_left_and_goes_at_once_when_fixed(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).enters("Musa")
    worker.types("49")
    assert worker.problem("/people") == ""  # not while typing
    height = worker.page.desk.column.rows["/roof"].y()
    worker.presses(ENTER)
    assert worker.problem("/people") == "49 is above 30, the most allowed."
    field = worker.page.desk.column.rows["/people"].look.editor()
    assert field.property("bad") == "1"
    assert "49 is above 30" in field.accessibleDescription()
    QApplication.processEvents()
    assert worker.page.desk.column.rows["/roof"].y() == height  # nothing jumped
    worker.presses(Qt.Key.Key_F8)
    assert worker.here() == "/people"
    worker.types("4")
    assert worker.problem("/people") == ""
    assert field.property("bad") == "0"


def test_a_wrong_answer_is_kept_as_typed(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).enters("Musa", "four").waits_saved()
    assert laptop.answers()["/people"] == "four"
    assert "not a whole number" in worker.problem("/people")


def test_f8_goes_round_the_problems_both_ways(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).enters("", "49", "1").presses(ENTER).presses(ENTER).presses(ENTER)
    places: list[str] = []
    for _ in range(4):
        worker.presses(Qt.Key.Key_F8)
        places.append(worker.here())
    assert places == ["/name", "/people", "/agreed", "/name"]
    worker.presses(Qt.Key.Key_F8, SHIFT)
    assert worker.here() == "/agreed"


def test_sections_tell_how_they_stand_in_words(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD)).enters("Musa", "49", "1")
    outline = worker.window.findChild(Outline)
    assert outline is not None
    model = outline.list.model()
    told = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert told == ["Head: 3 of 3, 1 problem", "Visit: 0 of 3"]


def test_the_footer_names_the_next_section_and_the_forms_own_finish(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD, submitButtonText="Register household"))
    following = _button(worker, "nextButton")
    assert following.text() == "Next: Visit"
    assert _button(worker, "finishButton").text() == "Register household"
    worker.presses(ENTER, CTRL)
    assert not following.isVisible()  # Finish leads on from the last section
    assert _button(worker, "backButton").isVisible()


def test_hidden_questions_have_no_row_and_read_only_ones_are_stepped_over(worker: Worker, laptop: Laptop):
    form = laptop.receive(
        [ask("a"), ask("b", look="hidden", value="7"), ask("c", value="fixed", readOnly=True), ask("d")]
    )
    worker.opens(form)
    assert [*worker.page.desk.column.rows][:1] == ["/a"]
    assert "/b" not in worker.page.desk.column.rows
    worker.presses(ENTER)
    assert worker.here() == "/d"


def test_a_form_of_5000_questions_has_widgets_for_what_is_in_sight_only(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive([ask(f"q{number}") for number in range(5000)]))
    assert len(worker.page.desk.column.rows) < 20
    assert worker.reads("answeredCount") == "0 of 5000 answered"
    assert _button(worker, "nextButton").text() == "Next: part 2 of 125"
    worker.presses(ENTER, CTRL)
    assert worker.here() == "/q40"
    worker.enters("forty").waits_saved()
    assert laptop.answers() == {"/q40": "forty"}
    assert len(worker.window.findChildren(QLineEdit)) < 100


def test_right_to_left_and_emoji_answers_come_through(worker: Worker, laptop: Laptop, qapp: QApplication):
    worker.opens(laptop.receive([ask("name"), ask("more", look="textArea")]))
    for text in ("موسى إبراهيم", "😀 👩‍👩‍👧‍👦"):
        qapp.clipboard().setText(text)
        worker.presses(Qt.Key.Key_V, CTRL).presses(ENTER)
    worker.waits_saved()
    assert laptop.answers() == {"/name": "موسى إبراهيم", "/more": "😀 👩‍👩‍👧‍👦"}


def test_the_window_mirrors_and_a_question_runs_as_its_words(
    worker: Worker, laptop: Laptop, qapp: QApplication
):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        worker.opens(laptop.receive(HOUSEHOLD)).types("Musa")
        row = worker.page.desk.column.rows["/roof"]
        outline = worker.window.findChild(Outline)
        assert outline is not None
        assert outline.mapTo(worker.window, outline.rect().topLeft()).x() > row.width()
        tiles = row.look.findChildren(QAbstractButton)
        assert tiles[0].geometry().left() < tiles[-1].geometry().left()  # as the form's own words run
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("scale", [100, 200])
def test_nothing_is_cut_in_the_smallest_window(
    worker: Worker, laptop: Laptop, qapp: QApplication, scale: int
):
    apply_theme(qapp, "light", scale)
    worker.window.resize(968, 640)
    worker.opens(laptop.receive(HOUSEHOLD)).enters("Musa", "49", "2")
    QApplication.processEvents()
    column = worker.page.desk.column
    content = column.widget()
    assert content is not None
    assert content.width() <= column.viewport().width()
    for row in column.rows.values():
        for child in row.look.findChildren(QWidget):
            if child.isVisible():
                assert child.width() >= min(child.minimumSizeHint().width(), row.look.width())
    assert worker.window.findChild(Outline).isHidden()  # pyright: ignore[reportOptionalMemberAccess]
    worker.presses(Qt.Key.Key_F6)
    assert worker.focus().objectName() == "sections"
    worker.presses(Qt.Key.Key_Escape)
    assert worker.here() == "/notes"


def test_a_form_without_questions_says_so_by_being_finishable(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive([ask("only", look="hidden", value="x")]))
    assert worker.page.desk.column.rows == {}
    worker.page.finishing.finish()
    worker.qtbot.waitUntil(lambda: bool(worker.gone_to), timeout=5000)
    assert worker.gone_to[0][0] == "home"


def test_needed_answers_of_a_section_nobody_reached_are_not_red(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive([section("one"), ask("a"), section("two"), ask("b", validations=NEEDED)]))
    outline = worker.window.findChild(Outline)
    assert outline is not None
    told = outline.list.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Two: 0 of 1"


def _button(worker: Worker, name: str) -> QAbstractButton:
    button = worker.window.findChild(QAbstractButton, name)
    assert button is not None
    return button


def test_what_is_needed_says_so_in_words_to_eyes_and_ears(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(HOUSEHOLD))
    said = {
        str(row.path): [label.text() for label in row.findChildren(Text) if label.isVisible()]
        for row in worker.page.findChildren(QuestionRow)
    }
    assert said["/name"] == ["name?", "needed"]
    assert "needed" not in said["/people"]
    assert worker.focus().accessibleName() == "name?"
    assert worker.focus().accessibleDescription() == "needed"


def test_the_picture_of_a_label_is_shown_and_changes_with_the_language(worker: Worker, laptop: Laptop):
    survey = """
    type,name,label::en,label::pt,media::image::en,media::image::pt
    text,a,What is this?,O que é?,wide.png,tall.png
    text,b,And this?,E isto?,gone.png,gone.png
    """
    pictures = {"wide.png": drawn(2000, 400), "tall.png": drawn(30, 60)}
    worker.opens(laptop.add(survey, media=pictures))
    row = worker.page.desk.column.rows["/data/a"]
    worker.qtbot.waitUntil(row.picture.isVisible, timeout=5000)
    assert (row.picture.pixmap().width(), row.picture.pixmap().height()) == (480, 96)
    worker.presses(Qt.Key.Key_L, CTRL | SHIFT)
    worker.qtbot.waitUntil(lambda: row.picture.pixmap().height() == 60, timeout=5000)
    assert not worker.page.desk.column.rows["/data/b"].picture.isVisible()


def drawn(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())
