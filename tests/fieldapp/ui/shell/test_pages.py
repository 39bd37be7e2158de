"""Home, forms, settings: true to the disk, readable at every size, silent while they only show."""

from __future__ import annotations

import threading
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from fieldapp.app import App, open_app
from fieldapp.errors import Unreachable
from fieldapp.flows.views import LastSync
from fieldapp.records import DeliveryChange, DeliveryState, Reason
from fieldapp.ui import theme
from fieldapp.ui.components import Button, CustodyLine, RowButton, Text
from fieldapp.ui.folded import to_find
from fieldapp.ui.language import LANGUAGES, load_language, spoken
from fieldapp.ui.pages.entry import EntryPage
from fieldapp.ui.pages.forms import FormsPage
from fieldapp.ui.pages.home import HomePage
from fieldapp.ui.pages.home_rows import DraftRow
from fieldapp.ui.pages.records import RecordsPage
from fieldapp.ui.pages.records_table import RecordsTable
from fieldapp.ui.pages.settings import SettingsPage
from tests.helpers.roster import ROSTER
from tests.helpers.screens import PASSPHRASE, Screen, clipped, fill, put_unreadable, screen, unnamed

MOST_SETTLES = 10
PAGES = ("home", "forms", "where", "settings", "sign_in")


def focused(shown: Screen) -> QWidget:
    return QApplication.focusWidget() or shown.window


def words(page: QWidget) -> list[str]:
    return [label.full_text() for label in page.findChildren(Text) if label.isVisible()]


def rows_of(page: RecordsPage) -> list[str]:
    model = page.findChildren(RecordsTable)[0].model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("width", "height", "scale"),
    [(1366, 768, 100), (1024, 640, 100), (1366, 768, 150), (1024, 640, 200), (2200, 1200, 100)],
)
def test_nothing_is_cut_off(shown: Screen, width: int, height: int, scale: int):
    shown.app.flows.change_settings(text_scale=scale, theme="light")
    shown.window.reload()
    shown.until(lambda: theme.text_scale() == scale)
    shown.window.resize(width, height)
    for name in PAGES:
        page = shown.go(name)
        assert clipped(page) == [], name
        assert clipped(shown.window.top_bar) == [], name


@pytest.mark.parametrize("look", ["dark", "contrast"])
def test_other_themes_keep_their_room_too(shown: Screen, look: str):
    theme.apply_theme(theme.application(), look)
    for name in PAGES:
        assert clipped(shown.go(name)) == [], name


def test_every_control_has_a_name(shown: Screen):
    for name in PAGES:
        shown.go(name)
        assert unnamed(shown.window) == [], name


class TestHome:
    def page(self, shown: Screen) -> HomePage:
        page = shown.go("home")
        assert isinstance(page, HomePage)
        return page

    def test_says_the_truth_in_one_sentence(self, shown: Screen):
        assert self.page(shown).hero.sentence.text() == "2 records still to send"

    def test_nothing_yet(self, fresh: Screen):
        page = self.page(fresh)
        assert page.hero.sentence.text() == "No finished records yet"
        assert page.last_sync.when.text() == "Not synced yet"
        assert "No drafts" in words(page)

    def test_shows_where_the_records_are(self, shown: Screen):
        line = self.page(shown).findChild(CustodyLine)
        assert line is not None
        assert line.accessibleName().startswith(
            "This disk: 2 of 2, Every finished record is here; DIGIT: 0 of 2"
        )

    def test_drafts_are_rows_that_open_by_keyboard(self, shown: Screen):
        page = self.page(shown)
        rows = page.continue_card.findChildren(RowButton)
        assert [row.accessibleName().split(",")[1].strip() for row in rows] == [
            "14 of 14",
            "27 of 28",
        ] or len(rows) == 2
        rows[0].setFocus()
        QTest.keyClick(rows[0], Qt.Key.Key_Return)
        shown.until(lambda: shown.window.stack.currentWidget() is shown.window.page("entry"))

    def test_forms_stand_in_the_order_of_their_keys(self, shown: Screen):
        rows = self.page(shown).start_card.findChildren(RowButton)
        titles = [form.title for form in shown.app.flows.board.forms()]
        assert [row.text().split(",")[0] for row in rows] == titles

    def test_drafts_of_one_name_are_told_apart(self, shown: Screen):
        made = {fill(shown.app, "householdDetails", 3, finish=False) for _ in range(2)}
        page = self.page(shown)
        shown.bridge.changed.emit()
        shown.until(lambda: made <= {row.draft_id for row in page.continue_card.findChildren(DraftRow)})
        rows = [row for row in page.continue_card.findChildren(DraftRow) if row.draft_id in made]
        shown.until(lambda: all(row.width() > page.continue_card.width() / 2 for row in rows))  # laid out
        names = {row.accessibleName().split(",")[0] for row in rows}
        assert len(names) == 1
        assert len({row.accessibleName() for row in rows}) == len(rows)
        for row in rows:
            assert "begun " in row.accessibleName()
            room = row.width() / 2
            assert row.draft_id[-6:] in row.note_in(room), "what tells apart gives way last"

    def test_the_newest_draft_is_one_key_away(self, shown: Screen):
        button = self.page(shown).continue_card.newest
        assert button.hasFocus()
        assert button.kind == "primary"

    @pytest.mark.usefixtures("themed")
    def test_a_low_window_opens_at_the_top_with_the_focus_in_sight(self, worked: App):
        with screen(worked, width=1024, height=640) as shown:
            page = self.page(shown)
            focused = QApplication.focusWidget()
            assert focused is not None
            assert page.verticalScrollBar().value() == 0
            assert focused.visibleRegion().boundingRect() == focused.rect()
            assert shown.window.ring.isVisible()

    def test_only_one_button_is_filled(self, shown: Screen):
        self.page(shown)
        shown.courier.online = True
        shown.courier.online_changed.emit(True)
        shown.settle()
        filled = [
            b.text() for b in shown.window.findChildren(Button) if b.isVisible() and b.kind == "primary"
        ]
        assert filled == ["Sync"]

    def test_says_what_was_just_finished_until_it_is_come_to_anew(self, shown: Screen):
        page = shown.go("home", note="“Fátima” is finished and goes with the next sync.")
        assert "“Fátima” is finished and goes with the next sync." in words(page)
        assert page.isAncestorOf(QApplication.focusWidget() or shown.window)
        assert shown.window.ring.isVisible()
        shown.go("forms")
        assert "“Fátima” is finished and goes with the next sync." not in words(shown.go("home"))

    def test_after_finish_enter_starts_another_record_of_the_same_form(self, shown: Screen):
        shown.go("forms")
        page = shown.go("home", note="“Fátima” is finished.", schema="householdDetails")
        another = focused(shown)
        assert isinstance(another, Button)
        assert page.isAncestorOf(another)
        form = next(f for f in shown.app.flows.board.forms() if f.ref.schema_id == "householdDetails")
        assert another.accessibleName() == f"Another {form.title}"
        QTest.keyClick(another, Qt.Key.Key_Return)
        shown.settle()
        entry = shown.window.page("entry")
        assert shown.window.stack.currentWidget() is entry
        assert isinstance(entry, EntryPage)
        assert entry.draft[1].startswith("householdDetails ")
        assert another not in shown.go("home").findChildren(Button) or not another.isVisible()

    def test_a_form_that_is_gone_offers_no_other_record(self, shown: Screen):
        page = shown.go("home", note="“Fátima” is finished.", schema="withdrawn")
        assert isinstance(page, HomePage)
        assert not page.note.another.isVisible()
        assert page.continue_card.newest.hasFocus()

    @pytest.mark.usefixtures("themed")
    def test_the_form_last_used_comes_first_at_the_next_start_and_has_the_first_key(
        self, worked_folder: Path
    ):
        with open_app(worked_folder, PASSPHRASE, use_keyring=False) as app:
            last = app.flows.board.forms()[-1]
            fill(app, last.ref.schema_id, 0, finish=False)
        with open_app(worked_folder, PASSPHRASE, use_keyring=False) as app, screen(app) as shown:
            rows = self.page(shown).start_card.findChildren(RowButton)
            assert rows[0].text().startswith(last.title)
            QTest.keyClick(focused(shown), Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
            shown.settle()
            entry = shown.window.page("entry")
            assert isinstance(entry, EntryPage)
            assert entry.draft[1].startswith(f"{last.ref.schema_id} ")

    def test_the_keys_of_forms_stay_as_they_are_while_forms_are_used(self, shown: Screen):
        page = self.page(shown)
        before = [row.text() for row in page.start_card.findChildren(RowButton)]
        last = shown.app.flows.board.forms()[-1]
        made = fill(shown.app, last.ref.schema_id, 0, finish=False)
        shown.bridge.changed.emit()
        shown.until(lambda: made in {row.draft_id for row in page.continue_card.findChildren(DraftRow)})
        assert [row.text() for row in page.start_card.findChildren(RowButton)] == before

    def test_says_what_stopped_the_last_sync(self, shown: Screen):
        last = LastSync(at=shown.app.flows.clock(), delivered=0, problem=Reason.of(Unreachable("x")))
        shown.app.store.facts.put("last_sync", last.model_dump_json())
        page = self.page(shown)
        shown.bridge.changed.emit()
        shown.until(page.last_sync.problem.isVisible)
        assert page.last_sync.problem.text() == Unreachable.title
        assert page.last_sync.when.text().startswith("Today ")

    def test_says_that_a_sync_sends_them_and_not_to_press_sync(self, shown: Screen):
        page = self.page(shown)
        assert "Press Sync" in page.hero.why.text()
        shown.courier.running = True
        shown.courier.running_changed.emit()
        assert page.hero.why.text().startswith("All are saved on this disk, and a sync is sending them.")
        shown.courier.running = False
        shown.courier.running_changed.emit()
        assert "Press Sync" in page.hero.why.text()

    def test_says_what_helps_after_a_refusal_instead_of_press_sync(self, shown: Screen):
        outbox = shown.app.store.outbox
        rows = outbox.deliveries()
        refused = [
            DeliveryChange(
                delivery_id=row.id, state=DeliveryState.REFUSED, reason=Reason(code="refused", title="No.")
            )
            for row in rows
        ]
        outbox.apply(refused[:1], [], now=shown.app.flows.clock())
        page = self.page(shown)
        why = page.hero.why.text
        shown.bridge.changed.emit()
        shown.until(lambda: "1 was refused: open it, correct it" in why())
        assert "Press Sync to send what can go." in why()
        outbox.apply(refused[1:], [], now=shown.app.flows.clock())
        shown.bridge.changed.emit()
        shown.until(lambda: "another sync does not change that" in why())
        assert why().startswith("2 were refused")
        assert "Press Sync" not in why()
        assert page.needs_you.button.isVisible(), "the way there"

    def test_a_killed_sync_was_the_last_one(self, shown: Screen):
        last = LastSync(at=shown.app.flows.clock() - timedelta(days=2), delivered=3)
        shown.app.store.facts.put("last_sync", last.model_dump_json())
        shown.app.store.facts.put("sync_began", shown.app.flows.clock().isoformat())
        page = self.page(shown)
        shown.bridge.changed.emit()
        shown.until(page.last_sync.problem.isVisible)
        assert page.last_sync.problem.text() == "The sync was interrupted before its end."
        assert page.last_sync.when.text().startswith("Today ")

    def test_loading_again_keeps_the_focus(self, shown: Screen):
        page = self.page(shown)
        row = page.start_card.findChildren(RowButton)[1]
        row.setFocus()
        shown.bridge.changed.emit()
        shown.settle()
        assert row.hasFocus()


def roster_file(folder: Path, name: str = "roster.xml", text: str = ROSTER) -> Path:
    file = folder / name
    file.write_text(text, "utf-8")
    return file


def choose(shown: Screen, file: Path) -> None:
    """Choose a file in the dialog that is open or opens."""
    shown.until(lambda: shown.window.findChild(QFileDialog, "addFormDialog") is not None)
    dialog = shown.window.findChild(QFileDialog, "addFormDialog")
    assert isinstance(dialog, QFileDialog)
    dialog.filesSelected.emit([str(file)])
    dialog.reject()
    shown.window.activateWindow()


def drop(window: QWidget, *files: Path) -> bool:
    """Drag files onto the window; let go of them if it takes them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    where, act = QPoint(500, 300), Qt.DropAction.CopyAction
    held = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(where, act, data, *held)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(where, act, data, *held))
    return enter.isAccepted()


class TestForms:
    def page(self, shown: Screen) -> FormsPage:
        page = shown.go("forms")
        assert isinstance(page, FormsPage)
        return page

    def test_lists_what_can_be_filled(self, fresh: Screen):
        said = words(self.page(fresh))
        assert "Household details" in said
        assert any("28 questions" in line for line in said)
        assert any("1 question " in line for line in said)

    def test_a_version_that_cannot_be_read_replaces_nothing_and_says_why(self, fresh: Screen):
        put_unreadable(fresh.app)
        page = self.page(fresh)
        fresh.bridge.changed.emit()
        fresh.until(lambda: any("newer version came" in line for line in words(page)))
        assert len([b for b in page.findChildren(Button) if b.text() == "Start"]) == 3
        toggle = next(b for b in page.findChildren(Button) if b.text() == "Details" and b.isVisible())
        QTest.keyClick(toggle, Qt.Key.Key_Space)
        assert "The document is not sound JSON." in words(page)

    def test_forms_of_another_project_are_said_to_be_here(self, fresh: Screen):
        page = self.page(fresh)
        assert not page.elsewhere.isVisible()
        project = fresh.app.flows.account.view().project
        assert project is not None
        fresh.app.flows.account.set_project(project.base_url, project.tenant, "ANOTHER-2027")
        fresh.bridge.changed.emit()
        fresh.until(page.elsewhere.isVisible)
        said = "Forms on this disk that belong to another project: LLIN-2026 of mz.nampula (3)"
        assert page.elsewhere.full_text() == said
        assert clipped(page) == []

    def test_start_opens_the_form(self, fresh: Screen):
        page = self.page(fresh)
        QTest.keyClick(fresh.find("start:householdDetails"), Qt.Key.Key_Return)
        fresh.until(lambda: fresh.window.stack.currentWidget() is not page)
        assert fresh.window.stack.currentWidget() is fresh.window.page("entry")

    def test_without_a_network_it_says_so_and_keeps_the_forms(self, fresh: Screen):
        page = self.page(fresh)
        page.get_forms()
        assert not page.get.available
        fresh.until(page.trouble.isVisible)
        assert page.get.available
        assert page.trouble.title.text() == Unreachable.title
        assert len([b for b in page.findChildren(Button) if b.text() == "Start"]) == 3

    def test_a_file_is_added_by_keyboard_and_its_start_button_is_ready(self, fresh: Screen, tmp_path: Path):
        file = roster_file(tmp_path)
        page = self.page(fresh)
        add = fresh.find("addFormButton")
        QTest.keyClick(add, Qt.Key.Key_Space)
        choose(fresh, file)
        fresh.until(lambda: "Added Household roster, version 2026.1" in words(page))
        fresh.until(lambda: focused(fresh).objectName() == "start:roster")
        fresh.until(lambda: any("from \u2068roster.xml\u2069" in line for line in words(page)))
        assert clipped(page) == []
        assert unnamed(fresh.window) == []
        QTest.keyClick(fresh.find("hideOutcomeButton"), Qt.Key.Key_Space)
        assert "Added Household roster, version 2026.1" not in words(page)

    def test_control_o_asks_for_a_file_from_any_page(self, fresh: Screen, tmp_path: Path):
        fresh.go("home")
        QTest.keyClick(fresh.window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
        choose(fresh, roster_file(tmp_path))
        page = self.page(fresh)
        fresh.until(lambda: "Added Household roster, version 2026.1" in words(page))

    def test_dropped_files_are_added_one_after_the_other(self, fresh: Screen, tmp_path: Path):
        first = roster_file(tmp_path)
        second = roster_file(tmp_path, "second.xml", ROSTER.replace('id="roster"', 'id="other"'))
        broken = roster_file(tmp_path, "broken.json", '{"schema": "b", "version": 1, "elements": [{}]}')
        page = self.page(fresh)
        drop(fresh.window, first, broken, second, tmp_path, roster_file(tmp_path, "photo.png"))
        fresh.until(lambda: page.add.available and len([w for w in words(page) if "Added" in w]) == 2)
        assert any(w.endswith("cannot be used as a form, so nothing was added.") for w in words(page))
        assert "/elements/0/key" in words(page)
        fresh.until(lambda: len([b for b in page.findChildren(Button) if b.text() == "Start"]) == 5)

    def test_a_file_dropped_while_a_form_is_filled_is_no_form(self, fresh: Screen, tmp_path: Path):
        fresh.window._page = "entry"
        assert not drop(fresh.window, roster_file(tmp_path))

    def test_the_same_file_again_is_said_and_found(self, fresh: Screen, tmp_path: Path):
        file = roster_file(tmp_path)
        page = self.page(fresh)
        page.adding.add([file])
        fresh.until(lambda: page.add.available and focused(fresh).objectName() == "start:roster")
        page.add.setFocus()
        page.adding.add([file])
        fresh.until(lambda: "Household roster, version 2026.1 is here already" in words(page))
        fresh.until(lambda: focused(fresh).objectName() == "start:roster")
        file.write_text(ROSTER.replace("2026.1", ""), "utf-8")
        page.adding.add([file])
        fresh.until(lambda: "Added Household roster, in place of an earlier version" in words(page))

    def test_a_file_that_cannot_be_opened_is_said(self, fresh: Screen, tmp_path: Path):
        page = self.page(fresh)
        page.adding.add([tmp_path / "gone.xml"])
        fresh.until(lambda: "This file cannot be opened, so no form was added." in words(page))
        assert page.add.available

    def test_a_slow_file_is_told_of(self, fresh: Screen, tmp_path: Path):
        page = self.page(fresh)
        held = threading.Event()
        fresh.bridge.run("file", held.wait)
        page.adding.add([roster_file(tmp_path)])
        assert not page.add.available
        fresh.until(lambda: "Reading \u2068roster.xml\u2069" in words(page))
        held.set()
        fresh.until(lambda: page.add.available)
        assert "Reading \u2068roster.xml\u2069" not in words(page)

    def test_notices_open_as_a_list(self, fresh: Screen, tmp_path: Path):
        odd = (
            '{"schema":"odd","version":1,"elements":[{"type":"dataElement","key":"a","dataType":"hologram"}]}'
        )
        page = self.page(fresh)
        page.adding.add([roster_file(tmp_path, "odd.json", odd)])
        fresh.until(lambda: "1 note" in words(page))
        page.adding.clear()
        sentence = "The dataType “hologram” is not known here. The question is asked as text."
        assert sentence not in words(page)
        toggle = fresh.find("notices:odd")
        QTest.keyClick(toggle, Qt.Key.Key_Space)
        fresh.until(lambda: sentence in words(page))
        assert clipped(page) == []
        QTest.keyClick(toggle, Qt.Key.Key_Space)
        assert sentence not in words(page)

    def test_slips_are_told_with_the_notes_and_read_later(self, fresh: Screen, tmp_path: Path):
        odd = ROSTER.replace("<bind ", '<instance id="spare"><root/></instance><bind ', 1)
        page = self.page(fresh)
        page.adding.add([roster_file(tmp_path, "roster.xml", odd)])
        sentence = "No question uses the list “spare”."
        why = "With 1 note: something in it does not work as written, or is probably a slip."
        fresh.until(lambda: why in words(page) and sentence in words(page))
        assert clipped(page) == []
        page.adding.clear()
        fresh.until(lambda: "1 note" in words(page))
        toggle = fresh.find("notices:roster")
        assert toggle.accessibleName() == "Show the notes about Household roster"
        QTest.keyClick(toggle, Qt.Key.Key_Space)
        fresh.until(lambda: sentence in words(page))
        assert toggle.accessibleName() == "Hide the notes about Household roster"
        QTest.keyClick(toggle, Qt.Key.Key_Space)
        assert toggle.accessibleName() == "Show the notes about Household roster"

    def test_very_many_problems_are_counted(self, fresh: Screen, tmp_path: Path):
        elements = ",".join("{}" for _ in range(60))
        page = self.page(fresh)
        page.adding.add(
            [roster_file(tmp_path, "b.json", f'{{"schema":"b","version":1,"elements":[{elements}]}}')]
        )
        fresh.until(lambda: "and 10 more" in words(page))

    @pytest.mark.usefixtures("themed")
    def test_empty_says_how_to_start(self, tmp_path: Path):
        with open_app(tmp_path / "empty", "a passphrase", use_keyring=False) as app, screen(app) as shown:
            page = self.page(shown)
            assert "No forms on this laptop" in words(page)
            assert page.get.kind == "primary"


class TestSettings:
    def page(self, shown: Screen) -> SettingsPage:
        page = shown.go("settings")
        assert isinstance(page, SettingsPage)
        return page

    def test_shows_who_and_where(self, shown: Screen):
        said = words(self.page(shown))
        assert {"Amina Bello", "LLIN bed-net distribution 2026", "mz.nampula, LLIN-2026"} <= set(said)
        assert str(shown.app.flows.data_folder) in said
        assert str(shown.app.flows.data_folder / "reports") in said

    def test_showing_changes_nothing(self, shown: Screen):
        before = shown.app.flows.settings()
        page = self.page(shown)
        page.reload()
        shown.settle()
        assert shown.app.flows.settings() == before

    def test_a_choice_takes_effect_and_is_kept(self, shown: Screen):
        self.page(shown)
        QTest.mouseClick(shown.find("theme:dark"), Qt.MouseButton.LeftButton)
        shown.until(lambda: shown.app.flows.settings().theme == "dark")
        assert theme.current().name == "dark"
        QTest.mouseClick(shown.find("textScale:150"), Qt.MouseButton.LeftButton)
        shown.until(lambda: shown.app.flows.settings().text_scale == 150)
        assert (theme.current().name, theme.text_scale()) == ("dark", 150)

    def test_the_keyboard_starts_on_the_look_that_is_chosen(self, shown: Screen):
        self.page(shown)
        assert shown.find("theme:system").hasFocus()

    def test_tab_stops_at_what_is_chosen(self, shown: Screen):
        shown.app.flows.change_settings(text_scale=125, auto_sync="always", theme="dark")
        self.page(shown)
        stops: list[str] = []
        for _ in range(8):
            stops.append(focused(shown).objectName())
            QTest.keyClick(focused(shown), Qt.Key.Key_Tab)
        chosen = ["theme:dark", "textScale:125", "touch", "language:system", "autoSync:always", "lightFirst"]
        assert stops[: len(chosen)] == chosen
        QTest.keyClick(shown.find("textScale:125"), Qt.Key.Key_Left)
        QTest.keyClick(focused(shown), Qt.Key.Key_Tab)
        QTest.keyClick(focused(shown), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
        assert focused(shown).objectName() == "textScale:100"

    def test_another_language_by_arrow_leaves_the_languages_in_sight(self, shown: Screen):
        shown.window.resize(1024, 640)
        self.page(shown)
        shown.find("language:system").setFocus(Qt.FocusReason.TabFocusReason)
        for language in list(LANGUAGES)[:2]:
            QTest.keyClick(focused(shown), Qt.Key.Key_Down)
            shown.until(lambda language=language: shown.app.flows.settings().language == language)
            shown.settle()
            tile = focused(shown)
            assert tile.objectName() == f"language:{language}"
            shown.until(lambda tile=tile: tile.visibleRegion().boundingRect() == tile.rect())

    @pytest.mark.parametrize(("scale", "width"), [(100, 1366), (200, 1024)])
    def test_arrows_go_through_all_choices_however_they_lie(self, shown: Screen, scale: int, width: int):
        shown.window.resize(width, 640)
        theme.apply_theme(theme.application(), "light", scale)
        self.page(shown)
        seen: list[str] = []
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down):
            QTest.keyClick(focused(shown), key)
            seen.append(focused(shown).objectName())
        assert seen == ["theme:light", "theme:dark", "theme:contrast", "theme:contrast"]
        shown.until(lambda: shown.app.flows.settings().theme == "contrast")
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Up):
            QTest.keyClick(focused(shown), key)
        shown.until(lambda: shown.app.flows.settings().theme == "system")

    @pytest.mark.parametrize("name", ["theme:dark", "textScale:200", "autoSync:off", "lightFirst"])
    def test_what_has_the_keyboard_stays_in_sight(self, shown: Screen, name: str):
        shown.window.resize(1024, 640)
        self.page(shown)
        control = shown.find(name)
        control.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(control, Qt.Key.Key_Space)
        shown.settle()
        theme.apply_theme(theme.application(), "dark", 200)
        shown.settle()
        assert control.hasFocus()
        assert control.visibleRegion().boundingRect() == control.rect()
        assert shown.window.ring.isVisible()
        assert shown.window.ring.geometry().contains(
            control.rect().translated(control.mapTo(shown.window, control.rect().topLeft()))
        )

    @pytest.mark.parametrize("opens", [True, False])
    def test_a_folder_that_does_not_open_is_said(self, shown: Screen, opens: bool):
        page = self.page(shown)
        asked: list[QUrl] = []

        class Opener(QObject):
            @Slot(QUrl)
            def open(self, url: QUrl) -> None:
                asked.append(url)

        opener = Opener()
        if opens:
            # the stub asks for bytes, which the binding then refuses
            QDesktopServices.setUrlHandler("file", opener, "open")  # pyright: ignore[reportArgumentType]
        try:
            QTest.keyClick(shown.find("openFolderButton"), Qt.Key.Key_Space)
        finally:
            QDesktopServices.unsetUrlHandler("file")
        assert [Path(url.toLocalFile()) for url in asked] == [shown.app.flows.data_folder] * opens
        assert page.not_opened.isVisible() is not opens
        shown.settle()
        assert clipped(page) == []

    def test_sync_by_itself(self, shown: Screen):
        page = self.page(shown)
        tiles = page.auto_sync.tiles
        assert tiles["unmetered"].isChecked()
        for mode in ("off", "always"):
            tiles[mode].setFocus()
            QTest.keyClick(tiles[mode], Qt.Key.Key_Space)
            shown.until(lambda mode=mode: shown.app.flows.settings().auto_sync == mode)

    def test_signing_out_with_unsent_records_asks_first_and_can_be_left(self, shown: Screen):
        page = self.page(shown)
        QTest.keyClick(page.sign_out, Qt.Key.Key_Space)
        assert page.confirm.isVisible()
        assert page.confirm.title.text() == "2 records are not sent yet"
        stay = shown.find("staySignedInButton")
        assert stay.hasFocus()
        QTest.keyClick(stay, Qt.Key.Key_Return)
        shown.settle()
        assert not page.confirm.isVisible()
        assert shown.app.flows.account.view().user is not None

    def test_signing_out_forgets_the_tokens_and_keeps_the_records(self, shown: Screen):
        page = self.page(shown)
        QTest.keyClick(page.sign_out, Qt.Key.Key_Space)
        QTest.keyClick(shown.find("confirmSignOutButton"), Qt.Key.Key_Space)
        shown.until(shown.window.sign_in.isVisible)
        assert shown.app.flows.account.view().user is None
        assert shown.app.flows.board.unsent() == 2

    def test_signing_out_with_nothing_unsent_needs_no_question(self, fresh: Screen):
        page = self.page(fresh)
        QTest.keyClick(page.sign_out, Qt.Key.Key_Space)
        fresh.until(fresh.window.sign_in.isVisible)
        assert fresh.app.flows.account.view().user is None


@pytest.mark.usefixtures("themed")
def test_a_disk_that_refuses_is_said_on_the_page(worked: App):
    with screen(worked) as shown:
        page = shown.go("settings")
        assert isinstance(page, SettingsPage)
        file = worked.flows.data_folder / "settings.json"
        kept = file.read_bytes()
        file.unlink()
        file.mkdir()  # a folder where the file should be: the write cannot succeed, even for root
        QTest.mouseClick(shown.find("theme:dark"), Qt.MouseButton.LeftButton)
        shown.until(page.trouble.isVisible)
        file.rmdir()
        file.write_bytes(kept)


@pytest.mark.parametrize("language", [name for name in LANGUAGES if name != "en"])
@pytest.mark.parametrize(("width", "height", "scale"), [(1366, 768, 100), (1024, 640, 100), (1024, 640, 150)])
def test_nothing_is_cut_off_in_another_language(
    shown: Screen, language: str, width: int, height: int, scale: int
):
    shown.window.resize(width, height)
    shown.app.flows.change_settings(language=language, text_scale=scale)
    shown.bridge.changed.emit()
    try:
        shown.until(lambda: spoken(theme.application()) == language and theme.text_scale() == scale)
        for name in PAGES:
            page = shown.go(name)
            for _ in range(MOST_SETTLES):  # what is built anew loads anew
                if not clipped(page):
                    break
                shown.settle()
            assert clipped(page) == [], name
            assert clipped(shown.window.top_bar) == [], name
    finally:
        load_language(theme.application())


class TestRecords:
    @staticmethod
    def looks_for(shown: Screen, typed: str) -> RecordsPage:
        page = shown.go("records")
        assert isinstance(page, RecordsPage)
        shown.until(lambda: len(rows_of(page)) == 4)
        QTest.keyClick(focused(shown), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(focused(shown), typed)
        return page

    def test_whoever_comes_from_another_page_sees_all_of_them(self, shown: Screen):
        page = self.looks_for(shown, "zzzz")
        shown.until(lambda: not rows_of(page))
        assert shown.find("showAllButton").isVisible()
        QTest.keyClick(shown.window, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
        QTest.keyClick(shown.window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
        shown.until(lambda: len(rows_of(page)) == 4)
        assert page.find_field.text() == ""

    def test_what_was_looked_for_stays_on_the_way_back_from_a_record(self, shown: Screen):
        assert shown.app.flows.finding.catch_up(10)
        record = shown.app.flows.board.records()[0]
        title = to_find(record.title).split()[0]
        page = self.looks_for(shown, title)
        shown.until(lambda: 0 < len(rows_of(page)) < 4)
        found = rows_of(page)
        page.open(record.id)
        shown.settle()
        assert page.detail.isVisible()
        QTest.keyClick(focused(shown), Qt.Key.Key_Escape)
        shown.settle()
        assert page.find_field.text() == title
        assert rows_of(page) == found
