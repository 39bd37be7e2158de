"""Text size by keys, touch, and another language while the window is open, with nothing lost."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from fieldapp.assets import asset
from fieldapp.ui import theme
from fieldapp.ui.appearance import TEXT_SIZES
from fieldapp.ui.components import KeyCap, KeyHints, Text
from fieldapp.ui.language import catalogues, load_language, spoken
from fieldapp.ui.look import right_to_left
from fieldapp.ui.pages.entry import EntryPage
from fieldapp.ui.pages.entry_question import QuestionRow
from fieldapp.ui.pages.settings import SettingsPage
from tests.helpers.accessible import stops
from tests.helpers.roster import ROSTER
from tests.helpers.screens import Screen

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication) -> Generator[None]:
    yield
    load_language(qapp)


def press(shown: Screen, key: Qt.Key, modifier: Qt.KeyboardModifier = CONTROL) -> None:
    QTest.keyClick(QApplication.focusWidget() or shown.window, key, modifier)


def choose(shown: Screen, language: str) -> None:
    """Go to the languages in Settings and choose one by keyboard."""
    shown.go("settings")
    tile = shown.find(f"language:{language}")
    tile.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(tile, Qt.Key.Key_Space)
    shown.until(lambda: spoken(theme.application()) == language)
    shown.settle()


@pytest.mark.parametrize("page", ["home", "settings", "sign_in"])
def test_the_keys_change_the_text_size_on_every_page(shown: Screen, page: str):
    shown.go(page)
    seen = [theme.text_scale()]
    for _ in range(2):
        press(shown, Qt.Key.Key_Plus)
        seen.append(theme.text_scale())
    press(shown, Qt.Key.Key_Minus)
    seen.append(theme.text_scale())
    assert seen == [100, 110, 125, 110]
    shown.until(lambda: shown.app.flows.settings().text_scale == 110)
    press(shown, Qt.Key.Key_0)
    shown.until(lambda: shown.app.flows.settings().text_scale == 100)
    assert theme.text_scale() == 100


def test_the_text_size_ends_at_the_smallest_and_the_largest(shown: Screen):
    for key, end in ((Qt.Key.Key_Minus, TEXT_SIZES[0]), (Qt.Key.Key_Equal, TEXT_SIZES[-1])):
        for _ in TEXT_SIZES:
            press(shown, key)
        assert theme.text_scale() == end
    assert (TEXT_SIZES[0], TEXT_SIZES[-1]) == (80, 200)


def test_settings_shows_the_size_that_the_keys_set(shown: Screen):
    page = shown.go("settings")
    assert isinstance(page, SettingsPage)
    press(shown, Qt.Key.Key_Plus)
    shown.until(lambda: shown.app.flows.settings().text_scale == 110)
    shown.settle()
    assert not any(tile.isChecked() for tile in page.look.text_sizes.values())
    assert any("110 %" in text.text() for text in page.look.findChildren(Text))


def test_touch_makes_room_for_fingers_and_is_kept(shown: Screen):
    page = shown.go("settings")
    assert isinstance(page, SettingsPage)
    assert theme.control() == 40
    page.look.touch.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.look.touch, Qt.Key.Key_Space)
    shown.until(lambda: shown.app.flows.settings().touch)
    assert (theme.control(), theme.small()) == (52, 44)


def too_low(root: QWidget) -> list[str]:
    """What takes the keyboard and has less room than a finger needs, but for what stands in a field."""
    return [
        f"{type(widget).__name__} {widget.objectName()} {widget.accessibleName()} {widget.size()}"
        for widget in stops(root)
        if not isinstance(widget.parentWidget(), QLineEdit) and min(widget.width(), widget.height()) < 44
    ]


def test_in_touch_every_look_of_the_gallery_has_room_for_a_finger(shown: Screen):
    shown.app.flows.change_settings(touch=True)
    shown.bridge.changed.emit()
    shown.until(theme.touched)
    shown.app.flows.intake.add(asset("samples", "xlsform", "gallery.csv"))
    form = next(f for f in shown.app.flows.board.forms() if "allery" in f.title)
    page = shown.go("entry", form_id=form.id)
    assert isinstance(page, EntryPage)
    shown.until(lambda: bool(page.draft[0]))
    shown.settle()
    parts: set[str] = set()
    for _ in range(30):
        assert too_low(page) == []
        parts |= {widget.objectName() for widget in stops(page)}
        press(shown, Qt.Key.Key_Return)
        shown.settle()
    assert len(parts) > 40


@pytest.mark.parametrize("scale", [80, 100, 200])
@pytest.mark.parametrize(
    "page", ["home", "forms", "records", "where", "sync", "settings", "sign_in", "entry"]
)
def test_in_touch_whatever_is_pressed_is_44_pixels_high(shown: Screen, page: str, scale: int):
    shown.app.flows.change_settings(touch=True, text_scale=scale)
    shown.bridge.changed.emit()
    shown.until(theme.touched)
    arguments = {"draft_id": shown.app.flows.board.drafts(1)[0].id} if page == "entry" else {}
    shown.go(page, **arguments)
    assert too_low(shown.window) == []


def test_in_touch_keys_are_told_while_a_keyboard_is_in_use(shown: Screen):
    shown.app.flows.change_settings(touch=True)
    shown.bridge.changed.emit()
    shown.until(theme.touched)
    draft = shown.app.flows.board.drafts(1)[0].id
    page = shown.go("entry", draft_id=draft)
    assert isinstance(page, EntryPage)
    shown.until(lambda: bool(page.draft[0]))
    shown.settle()
    hints = next(h for h in page.findChildren(KeyHints) if h.isVisible())

    def told() -> bool:
        return any(cap.isVisible() for cap in hints.findChildren(KeyCap))

    assert not told()
    assert not theme.keys_shown()
    press(shown, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    shown.until(told)
    assert theme.keys_shown()
    finger = QTest.createTouchDevice()
    QTest.touchEvent(shown.window, finger).press(0, shown.window.rect().center()).commit()
    shown.until(lambda: not told())
    press(shown, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    shown.until(told)
    shown.app.flows.change_settings(touch=False)
    shown.bridge.changed.emit()
    shown.until(lambda: not theme.touched())
    assert told(), "without touch they always are"


class TestLanguage:
    def test_is_another_at_once_and_after_the_next_start(self, shown: Screen):
        choose(shown, "fr")
        assert shown.app.flows.settings().language == "fr"
        assert shown.window.findChild(QWidget, "rail.settings") is shown.window.rail.buttons["settings"]
        assert shown.find("language:fr").hasFocus()
        assert shown.window.rail.buttons["settings"].isChecked()
        choose(shown, "en")
        assert shown.window.rail.buttons["home"].text() == "Home"

    def test_arabic_mirrors_the_window_and_english_turns_it_back(self, shown: Screen):
        choose(shown, "ar")
        assert QApplication.isRightToLeft()
        rail = shown.window.rail
        assert rail.x() > shown.window.width() // 2
        assert shown.find("language:ar").layoutDirection() == Qt.LayoutDirection.RightToLeft
        choose(shown, "en")
        assert not QApplication.isRightToLeft()
        assert shown.window.rail.x() == 0

    def test_says_what_a_machine_translated(self, shown: Screen):
        page = shown.go("settings")
        assert isinstance(page, SettingsPage)
        for name, tile in page.language.languages.items():
            told = tile.accessibleDescription()
            if name in catalogues():
                assert bool(catalogues()[name].unreviewed) is ("not reviewed" in told), name

    def test_what_was_typed_is_not_lost(self, shown: Screen):
        draft = shown.app.flows.board.drafts(1)[0].id
        shown.go("entry", draft_id=draft)
        field = next(w for w in shown.window.findChildren(QLineEdit) if w.isVisible() and not w.isReadOnly())
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, "Zed")
        shown.app.flows.change_settings(language="es")
        shown.bridge.changed.emit()
        shown.until(lambda: spoken(theme.application()) == "es")
        shown.settle()
        assert shown.window.scene().draft == draft
        again = next(w for w in shown.window.findChildren(QLineEdit) if w.text() == "Zed" and w.isVisible())
        assert again is not field

    def test_is_chosen_before_anybody_signed_in_too(self, shown: Screen):
        shown.go("sign_in")
        box = shown.find("languageBox")
        assert isinstance(box, QComboBox)
        assert box.currentIndex() == 0
        box.setFocus(Qt.FocusReason.TabFocusReason)
        for _ in range(2):
            QTest.keyClick(box, Qt.Key.Key_Down)
        shown.until(lambda: spoken(theme.application()) == "fr")
        shown.settle()
        assert shown.window.sign_in.isVisible()
        again = shown.find("languageBox")
        assert isinstance(again, QComboBox)
        shown.until(lambda: again.currentText() == "Français")
        assert again.hasFocus()

    def test_what_stands_in_the_sign_in_fields_stays(self, shown: Screen):
        shown.go("sign_in")
        shown.window.sign_in.card.user_name.setText("amina")
        shown.app.flows.change_settings(language="pt")
        before = shown.window.sign_in
        shown.bridge.changed.emit()
        shown.window.reload()
        shown.until(lambda: spoken(theme.application()) == "pt")
        shown.settle()
        assert shown.window.sign_in is not before
        assert shown.window.sign_in.isVisible()
        assert shown.window.sign_in.card.user_name.text() == "amina"


class TestDirections:
    """The form's language and the window's are two things: each question runs as its own words do."""

    def arabic(self, shown: Screen, tmp_path: Path) -> EntryPage:
        """Fill a form that speaks English and Arabic, in Arabic."""
        file = tmp_path / "roster.xml"
        arabic = {"Português (pt)": "العربية (ar)", "Nome": "الاسم", "Sexo": "الجنس"}
        text = ROSTER
        for latin, said in arabic.items():
            text = text.replace(latin, said)
        file.write_text(text, "utf-8")
        shown.app.flows.intake.add(file)
        form = next(f for f in shown.app.flows.board.forms() if f.title == "Household roster")
        shown.go("entry", form_id=form.id)
        page = shown.window.page("entry")
        assert isinstance(page, EntryPage)
        shown.until(lambda: bool(page.draft[0]))
        shown.settle()
        return page

    def rows(self, page: QWidget) -> dict[str, Qt.LayoutDirection]:
        found = page.findChildren(QuestionRow)
        return {row.label.words: row.layoutDirection() for row in found if row.isVisible()}

    @pytest.mark.parametrize("language", ["en", "ar"])
    def test_a_question_runs_as_its_own_words(self, shown: Screen, tmp_path: Path, language: str):
        shown.app.flows.change_settings(language=language)
        shown.bridge.changed.emit()
        shown.until(lambda: spoken(theme.application()) == language)
        page = self.arabic(shown, tmp_path)
        seen: dict[str, Qt.LayoutDirection] = {}
        for _ in range(2):
            for question in ("/data/place/district", "/data/person[1]/name"):
                page.desk.go_to(question)
                shown.settle()
                seen |= self.rows(page)
            press(shown, Qt.Key.Key_L, CONTROL | Qt.KeyboardModifier.ShiftModifier)
            shown.settle()
        rest = {words: way for words, way in seen.items() if right_to_left(words) is False}
        assert seen.get("الاسم") == Qt.LayoutDirection.RightToLeft
        assert rest
        assert set(rest.values()) == {Qt.LayoutDirection.LeftToRight}
