"""A newer version of the form while a draft is open: seen, moved to, undone, declined, with keys alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from fieldapp.flows import Flows, library
from fieldapp.ui.components import Banner, Text
from fieldapp.ui.pages.entry_version_words import Group, differences_in_a_line, group_of
from fieldapp.ui.theme import apply_theme
from forms import Difference, read
from forms.versions.sentences import SENTENCES
from tests.fieldapp.ui.entry.desk import CTRL, ENTER, ESCAPE, SHIFT, Laptop, Worker, ask

F7, TAB, Z = Qt.Key.Key_F7, Qt.Key.Key_Tab, Qt.Key.Key_Z

OLD = (ask("name"), ask("roof", "string", "radio", enums=["Mud", "Tin"]), ask("notes"))
NEW = (
    ask("name"),
    ask("roof", "string", "radio", enums=["Mud", "Tiles"]),
    ask("chief", validations=[{"name": "required"}]),
)
PEOPLE = """
type,name,label
text,village,Village
begin_repeat,person,Person
text,name,Name
image,photo,Photo
end_repeat,,
"""
PEOPLE_IN_GROUP = """
type,name,label
text,village,Village
begin_repeat,person,Person
begin_group,about,About
text,name,Name
image,photo,Photo
end_group,,
end_repeat,,
text,chief,Chief
"""


def banner(worker: Worker) -> Banner:
    found = worker.window.findChild(Banner, "versionBanner")
    assert found is not None
    return found


def waits_for_the_banner(worker: Worker) -> Worker:
    worker.qtbot.waitUntil(banner(worker).isVisible, timeout=5000)
    return worker


def tabs_to(worker: Worker, name: str, back: bool = False) -> Worker:
    """Press Tab (or Shift Tab) until a button has the keyboard."""
    for _ in range(60):
        if worker.focus().objectName() == name:
            return worker
        worker.presses(TAB, SHIFT if back else Qt.KeyboardModifier.NoModifier)
    raise AssertionError(f"Tab does not lead to {name}")


def sees_changes(worker: Worker) -> Worker:
    worker.presses(F7)
    worker.qtbot.waitUntil(worker.page.desk.changes.isVisible, timeout=5000)
    return worker


def card(worker: Worker, name: str) -> str:
    """Return the words of a card of the view, '' where it has none of that name."""
    found = worker.page.desk.changes.findChild(QFrame, name)
    return "\n".join(text.full_text() for text in found.findChildren(Text)) if found else ""


def version(laptop: Laptop) -> int:
    return laptop.app.store.drafts.all()[0].form_id


def moves(worker: Worker) -> Worker:
    """Move from the view, and wait for the draft in its new version."""
    sees_changes(worker)
    with worker.qtbot.waitSignal(worker.page.opened, timeout=5000):
        worker.presses(ENTER)
    return worker


@pytest.fixture
def half_filled(worker: Worker, laptop: Laptop) -> Worker:
    """A draft of the old version at its last question; the new one has arrived since."""
    worker.opens(laptop.receive(OLD)).enters("Musa").types("2").presses(ENTER).types("by the river")
    worker.waits_saved()
    laptop.receive(NEW, version=4)
    worker.bridge.changed.emit()
    return waits_for_the_banner(worker)


def test_a_new_version_in_the_middle_of_a_draft_is_told_and_moves_nothing(
    half_filled: Worker, laptop: Laptop
):
    shown = banner(half_filled)
    assert shown.title.text() == "A newer version of this form is here."
    assert shown.why.text() == (
        "1 question added, 1 question removed, 1 choice added and more. 2 of 3 answers carry over."
    )
    assert half_filled.here() == "/notes"  # the keyboard stays where it was
    assert half_filled.page.desk.column.rows.keys() == {"/name", "/roof", "/notes"}
    assert laptop.answers() == {"/name": "Musa", "/roof": "Tin", "/notes": "by the river"}


def test_the_view_tells_what_differs_and_what_becomes_of_the_answers(half_filled: Worker):
    tabs_to(half_filled, "seeChanges", back=True).presses(ENTER)
    half_filled.qtbot.waitUntil(half_filled.page.desk.changes.isVisible, timeout=5000)
    assert half_filled.reads("changesHeadline") == "What changes from version 3 to version 4"
    assert card(half_filled, "changes:questions").splitlines() == [
        "Questions",
        "Question removed: “notes?”.",
        "New question: “chief?”.",
    ]
    assert "Tiles" in card(half_filled, "changes:choices")
    assert card(half_filled, "changes:kept").splitlines()[1:] == ["2 of 3 answers carry over."]
    assert card(half_filled, "changes:unasked").splitlines()[1:] == ["notes?", "by the river"]
    assert card(half_filled, "changes:problems").splitlines()[1::2] == ["roof?", "chief?"]
    assert card(half_filled, "changes:replaced") == ""


def test_tab_leads_through_the_cards_which_have_names_and_esc_closes(half_filled: Worker):
    sees_changes(half_filled)
    seen: list[str] = []
    for _ in range(12):
        focus = half_filled.focus()
        name = focus.text() if isinstance(focus, QAbstractButton) else focus.accessibleName()
        assert name, focus
        seen.append(name)
        half_filled.presses(TAB)
    assert seen[:5] == ["Move this draft", "Stay with version 3", "Questions", "Choices", "What carries over"]
    assert "To fix after the move" in seen
    half_filled.presses(ESCAPE)
    assert not half_filled.page.desk.changes.isVisible()
    assert half_filled.here() == "/notes"
    assert half_filled.page.desk.footer.finish_button.isVisible()


def test_a_moved_draft_is_undone_and_redone(half_filled: Worker, laptop: Laptop):
    old = version(laptop)
    moves(half_filled)
    assert version(laptop) != old
    assert half_filled.page.desk.column.rows.keys() == {"/name", "/roof", "/chief"}
    assert laptop.answers()["/notes"] == "by the river"
    bar = half_filled.page.desk.footer.undo_bar
    assert bar.isVisible()
    assert "Moved to version 4" in [text.full_text() for text in bar.findChildren(Text)]
    assert not banner(half_filled).isVisible()

    with half_filled.qtbot.waitSignal(half_filled.page.opened, timeout=5000):
        half_filled.presses(Z, CTRL)
    assert version(laptop) == old
    assert half_filled.page.desk.column.rows.keys() == {"/name", "/roof", "/notes"}
    waits_for_the_banner(half_filled)

    with half_filled.qtbot.waitSignal(half_filled.page.opened, timeout=5000):
        half_filled.presses(Z, CTRL | SHIFT)
    assert version(laptop) != old


def test_what_was_typed_just_before_the_move_is_moved_along(half_filled: Worker, laptop: Laptop):
    half_filled.types(" bank")
    moves(half_filled)
    assert laptop.answers()["/notes"] == "by the river bank"


def test_the_person_stays_at_the_same_question(half_filled: Worker):
    half_filled.presses(ENTER, SHIFT)
    assert half_filled.here() == "/roof"
    moves(half_filled)
    assert half_filled.here() == "/roof"


def test_who_stays_is_not_asked_again_until_a_still_newer_version_comes(half_filled: Worker, laptop: Laptop):
    tabs_to(half_filled, "stayWithVersion", back=True).presses(Qt.Key.Key_Space)
    assert not banner(half_filled).isVisible()
    assert half_filled.here() == "/name"  # on the way to the banner
    half_filled.presses(ESCAPE)
    half_filled.qtbot.waitUntil(lambda: half_filled.gone_to != [], timeout=5000)
    half_filled.resumes()
    assert half_filled.bridge.drain("file")
    QApplication.processEvents()
    assert not banner(half_filled).isVisible()
    sees_changes(half_filled).presses(ESCAPE)  # the way is open all the same

    laptop.receive(NEW[:2], version=5)
    half_filled.bridge.changed.emit()
    waits_for_the_banner(half_filled)


def test_an_offer_goes_when_the_version_in_hand_is_the_one_in_use_again(half_filled: Worker, laptop: Laptop):
    laptop.receive(OLD)
    half_filled.bridge.changed.emit()
    half_filled.qtbot.waitUntil(lambda: not banner(half_filled).isVisible(), timeout=5000)


def test_staying_from_the_view_goes_back_to_the_question(half_filled: Worker, laptop: Laptop):
    old = version(laptop)
    tabs_to(sees_changes(half_filled), "stayFromChanges").presses(ENTER)
    assert half_filled.here() == "/notes"
    assert not banner(half_filled).isVisible()
    assert version(laptop) == old


def test_without_a_newer_version_nothing_is_offered(worker: Worker, laptop: Laptop):
    worker.opens(laptop.receive(OLD)).types("Musa").presses(F7)
    bar = worker.page.desk.footer.undo_bar
    worker.qtbot.waitUntil(bar.isVisible, timeout=5000)
    assert not banner(worker).isVisible()
    assert worker.here() == "/name"


def test_a_full_disk_leaves_the_old_version_and_try_again_moves(half_filled: Worker, laptop: Laptop):
    old = version(laptop)

    def limit(cursor: object, *_: object) -> None:
        raise OSError(28, "No space left on device")

    engine = laptop.app.store._database.engine
    sees_changes(half_filled)
    event.listen(engine, "checkout", limit)
    half_filled.presses(ENTER)
    trouble = half_filled.window.findChild(Banner, "saveTrouble")
    assert trouble is not None
    half_filled.qtbot.waitUntil(trouble.isVisible, timeout=5000)
    assert trouble.title.text() == "This draft was not moved. It is as it was, with every answer."
    assert not banner(half_filled).isVisible()  # what is more urgent stands alone
    event.remove(engine, "checkout", limit)
    assert version(laptop) == old
    assert half_filled.focus().objectName() == "trySavingAgain"
    with half_filled.qtbot.waitSignal(half_filled.page.opened, timeout=5000):
        half_filled.presses(ENTER)
    assert version(laptop) != old
    assert not trouble.isVisible()


def test_photos_in_repeats_move_and_come_back_also_after_a_kill(
    laptop: Laptop, qtbot: QtBot, qapp: QApplication, tmp_path: Path
):
    apply_theme(qapp, "light")
    worker = Worker(laptop, qtbot)
    photo = tmp_path / "face.jpg"
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    assert image.save(str(photo))
    worker.opens(laptop.add(PEOPLE)).enters("Netia", "Ana").presses(ENTER).presses(Qt.Key.Key_Space)
    worker.types("Bea")
    worker.page.desk.file_chosen.emit("/data/person[2]/photo", photo)
    worker.waits_saved()
    draft_id = laptop.app.store.drafts.all()[0].id
    before = laptop.answers(), laptop.app.store.attachments.of(draft_id)

    laptop.add(PEOPLE_IN_GROUP)
    worker.bridge.changed.emit()
    moves(waits_for_the_banner(worker))
    assert [file.path for file in laptop.app.store.attachments.of(draft_id)] == [
        "/data/person[2]/about/photo"
    ]
    assert laptop.answers()["/data/person[2]/about/name"] == "Bea"
    assert worker.here() == "/data/person[2]/about/name"
    row = worker.page.desk.column.rows["/data/person[2]/about/photo"]
    assert "face.jpg" in [label.full_text() for label in row.look.findChildren(Text)]

    worker.die()
    laptop.reopen()
    again = Worker(laptop, qtbot)
    again.resumes()
    assert "/data/person[2]/about/name" in again.page.desk.column.rows
    with qtbot.waitSignal(again.page.opened, timeout=5000):
        again.presses(Z, CTRL)
    assert (laptop.answers(), laptop.app.store.attachments.of(draft_id)) == before
    assert "/data/person[2]/name" in again.page.desk.column.rows
    assert laptop.app.store.journal.replay_faults() == []
    again.close()


def test_a_failed_look_offers_nothing_and_harms_nothing(
    worker: Worker, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
):
    flows: Flows = laptop.app.flows

    def fall(_: int) -> None:
        raise MemoryError

    monkeypatch.setattr(flows.versions, "newer", fall)
    worker.opens(laptop.receive(OLD)).enters("Musa").presses(F7)
    bar = worker.page.desk.footer.undo_bar
    worker.qtbot.waitUntil(bar.isVisible, timeout=5000)
    assert laptop.answers()["/name"] == "Musa"


@pytest.mark.parametrize("code", SENTENCES)
def test_every_difference_has_its_group_and_is_counted(code: str):
    told = Difference(code, "", params={"count": "2"})
    assert code.startswith(_CODES[group_of(code)])
    assert differences_in_a_line([told])[0].isdecimal()


_CODES = {
    Group.QUESTIONS: ("question_", "section_", "repeat_", "type_", "count_", "order_"),
    Group.CHOICES: ("choice", "list_"),
    Group.RULES: ("required_", "constraint_", "relevance_", "readonly_", "default_", "calculation_"),
    Group.WORDS: ("label_", "hint_", "message_", "media_", "look_", "title_", "language_", "translation_"),
}


def test_what_differs_in_one_line():
    def told(code: str, **params: str) -> Difference:
        return Difference(code, "", params=params)

    assert differences_in_a_line([]) == "Nothing differs that you would notice."
    assert differences_in_a_line(
        [told("question_added"), told("question_added"), told("choice_removed", count="1")]
    ) == ("2 questions added, 1 choice removed.")
    assert differences_in_a_line([told("required_added"), told("label_changed")]) == (
        "1 rule changed, 1 change of words."
    )


def test_a_narrow_banner_has_its_buttons_under_its_words(half_filled: Worker):
    shown = banner(half_filled)
    button = shown.findChild(QAbstractButton, "moveDraft")
    assert button is not None

    def places() -> tuple[int, int]:
        return button.mapTo(shown, button.rect().topLeft()).y(), shown.why.geometry().bottom()

    half_filled.window.resize(1600, 768)
    half_filled.qtbot.waitUntil(lambda: places()[0] < places()[1], timeout=5000)
    half_filled.window.resize(640, 640)
    half_filled.qtbot.waitUntil(lambda: places()[0] > places()[1], timeout=5000)
    half_filled.window.resize(1600, 768)
    half_filled.qtbot.waitUntil(lambda: places()[0] < places()[1], timeout=5000)


def test_a_draft_whose_form_cannot_be_read_says_so(
    half_filled: Worker, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
):
    half_filled.presses(ESCAPE)
    half_filled.qtbot.waitUntil(lambda: half_filled.gone_to != [], timeout=5000)
    laptop.reopen()
    # As an app that reads less than the last one.
    monkeypatch.setattr(library, "read_kept", lambda *_: read(b"{"))
    again = Worker(laptop, half_filled.qtbot)
    again.page.open_draft(laptop.app.store.drafts.all()[0].id)
    again.qtbot.waitUntil(again.page._trouble.isVisible, timeout=5000)
    assert again.page._trouble.title.text() == (
        "This version of fieldapp cannot read this form. What was answered is kept."
    )
    assert laptop.answers()["/notes"] == "by the river"
    again.close()
