"""The parts: what they say, what their keys do, how they give way when room is short."""

from __future__ import annotations

from collections.abc import Generator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fieldapp.errors import (
    ConsentNeeded,
    FieldappError,
    NotRenewed,
    NotTrusted,
    ServerTrouble,
    SignInRefused,
    Unreachable,
)
from fieldapp.records import Reason
from fieldapp.ui import theme
from fieldapp.ui.components import (
    Banner,
    Button,
    Card,
    Chip,
    Columns,
    ComboBox,
    CustodyLine,
    EmptyState,
    ErrorDetails,
    Field,
    FocusRing,
    IconButton,
    KeyCap,
    KeyHints,
    LineEdit,
    PasswordEdit,
    Pill,
    ProgressBar,
    SavedDot,
    ScrollPage,
    Steps,
    Stop,
    Text,
    Toggle,
)
from fieldapp.ui.components.pills import KINDS
from fieldapp.ui.notices import Notices

pytestmark = pytest.mark.usefixtures("themed")


@pytest.fixture
def stage(themed: QApplication) -> Generator[QWidget]:
    """A window to put things on."""
    window = QWidget()
    window.resize(600, 400)
    QVBoxLayout(window)
    window.show()
    window.activateWindow()
    yield window
    window.close()
    window.deleteLater()


def put(stage: QWidget, *widgets: QWidget) -> None:
    layout = stage.layout()
    assert layout is not None
    for widget in widgets:
        layout.addWidget(widget)
    QApplication.processEvents()


class TestButton:
    @pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
    def test_keys_press_it(self, stage: QWidget, key: Qt.Key):
        button, pressed = Button("Sync"), list[bool]()
        button.clicked.connect(lambda: pressed.append(True))
        put(stage, button)
        button.setFocus()
        QTest.keyClick(button, key)
        assert len(pressed) == 1

    def test_not_available_does_nothing_but_says_why(self, stage: QWidget):
        button, pressed = Button("Finish record"), list[bool]()
        button.clicked.connect(lambda: pressed.append(True))
        button.set_available(False, "Fix 2 problems first")
        put(stage, button)
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        QTest.keyClick(button, Qt.Key.Key_Return)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert pressed == []
        assert button.hasFocus()
        assert button.accessibleDescription() == "Fix 2 problems first"

    def test_available_again(self, stage: QWidget):
        button, pressed = Button("Finish record"), list[bool]()
        button.clicked.connect(lambda: pressed.append(True))
        put(stage, button)
        button.set_available(False, "no")
        button.set_available(True)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert len(pressed) == 1
        assert not button.accessibleDescription()

    @pytest.mark.parametrize(("small", "height"), [(False, 40), (True, 32)])
    def test_heights(self, *, small: bool, height: int):
        assert Button("Go", small=small).sizeHint().height() == height

    def test_icons_take_room_and_words_are_never_cut(self):
        plain, rich = Button("Next"), Button("Next", icon="check", trailing="chevron-right")
        assert rich.sizeHint().width() == plain.sizeHint().width() + 2 * (18 + 8)
        assert rich.minimumSizeHint() == rich.sizeHint()

    def test_grows_with_the_text(self, themed: QApplication):
        button = Button("Next")
        before = button.sizeHint()
        theme.apply_theme(themed, "light", 200)
        assert button.sizeHint().height() == 60
        assert button.sizeHint().width() > before.width()

    def test_a_sign_alone_has_a_name(self):
        assert IconButton("close", "Close").accessibleName() == "Close"


class TestText:
    def test_what_a_person_typed_is_never_markup(self):
        assert Text("<b>x</b> &amp;").textFormat() == Qt.TextFormat.PlainText

    def test_gives_way_with_an_ellipsis_and_keeps_the_whole(self, stage: QWidget):
        long = "Household 0147: " + "Musa Ibrahim " * 20
        label = Text(long, elide=True)
        put(stage, label)
        assert label.text().endswith("…")
        assert label.full_text() == long
        assert label.toolTip() == long
        assert label.accessibleName() == long

    def test_shows_all_again_when_there_is_room(self, stage: QWidget):
        label = Text("Musa Ibrahim from the long road", elide=True)
        put(stage, label)
        label.setFixedWidth(60)
        QApplication.processEvents()
        assert label.text() != label.full_text()
        label.setFixedWidth(500)
        QApplication.processEvents()
        assert label.text() == label.full_text()
        assert not label.toolTip()

    def test_another_tone_is_another_colour(self, stage: QWidget):
        label = Text("x", tone="ink")
        put(stage, label)
        label.set_tone("stop")
        assert label.palette().windowText().color() == theme.color("stop")


class TestField:
    def test_the_label_names_the_editor_and_the_hint_describes_it(self):
        editor = LineEdit()
        field = Field("User name", "As on your badge", editor)
        assert field.label.buddy() is editor
        assert editor.accessibleName() == "User name"
        assert editor.accessibleDescription() == "As on your badge"

    def test_a_problem_marks_and_keeps_the_answer(self, stage: QWidget):
        editor = LineEdit("49", width="number")
        field = Field("People", "", editor, "people")
        put(stage, field)
        changes: list[str] = []
        editor.textChanged.connect(lambda: changes.append(editor.text()))
        field.set_problem("49 is above 30, the most allowed.")
        assert editor.text() == "49"
        assert editor.property("bad") == "1"
        assert "above 30" in editor.accessibleDescription()
        assert field.problem.isVisible()
        field.set_problem(None)
        assert not editor.property("bad")
        assert not field.problem.isVisible()
        assert changes == []

    def test_the_text_does_not_move_when_it_gets_the_focus_or_a_problem(self, stage: QWidget):
        editor, other = LineEdit("49"), LineEdit()
        field = Field("People", "", editor)
        put(stage, field, other)
        other.setFocus()
        before = (editor.height(), editor.cursorRect().left())
        editor.setFocus()
        QApplication.processEvents()
        assert (editor.height(), editor.cursorRect().left()) == before
        field.set_problem("no")
        QApplication.processEvents()
        assert (editor.height(), editor.cursorRect().left()) == before

    @pytest.mark.parametrize(("width", "pixels"), [("number", 112), ("date", 200), ("text", 420)])
    def test_width_says_the_length_of_the_answer(self, stage: QWidget, width: str, pixels: int):
        editor = LineEdit(width=width)
        put(stage, Field("x", "", editor))
        assert editor.width() == pixels
        assert editor.height() == 40


class TestPassword:
    def test_alt_down_shows_the_text_and_tab_passes_the_eye_by(self, stage: QWidget):
        editor = PasswordEdit()
        put(stage, editor)
        editor.setText("Field@2026")
        assert editor.echoMode() == QLineEdit.EchoMode.Password
        editor.setFocus()
        QTest.keyClick(editor, Qt.Key.Key_Tab)
        assert not editor.eye.hasFocus()
        assert editor.eye.accessibleName() == "Show password"
        editor.setFocus()
        QTest.keyClick(editor, Qt.Key.Key_Return)
        assert editor.echoMode() == QLineEdit.EchoMode.Password
        QTest.keyClick(editor, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        assert editor.echoMode() == QLineEdit.EchoMode.Normal
        QTest.mouseClick(editor.eye, Qt.MouseButton.LeftButton)
        assert editor.echoMode() == QLineEdit.EchoMode.Password
        QTest.mouseClick(editor.eye, Qt.MouseButton.LeftButton)
        assert editor.echoMode() == QLineEdit.EchoMode.Normal
        assert editor.eye.accessibleName() == "Hide password"
        assert editor.text() == "Field@2026"


class TestProgress:
    @pytest.mark.parametrize(
        ("done", "flight", "total", "value"),
        [(0, 0, 0, 0), (12, 2, 23, 522), (23, 0, 23, 1000), (9, 9, 3, 1000)],
    )
    def test_a_screen_reader_hears_how_far(self, done: int, flight: int, total: int, value: int):
        bar = ProgressBar("safe")
        bar.set_values(done, flight, total)
        assert bar.value() == value
        assert bar.maximum() == 1000

    def test_both_parts_are_drawn(self, stage: QWidget):
        bar = ProgressBar("safe", tall=True)
        put(stage, bar)
        bar.set_values(50, 25, 100)
        image = bar.grab().toImage()
        colours = [image.pixelColor(int(bar.width() * x), 6).name().upper() for x in (0.25, 0.6, 0.9)]
        assert colours == [theme.color(token).name().upper() for token in ("safe", "accent", "idle_soft")]

    def test_saved_never_stands_beside_a_failure(self):
        dot = SavedDot()
        dot.set_state("saved", "14:32:07")
        assert dot.text() == "Saved on this disk 14:32:07"
        dot.set_state("failed")
        assert dot.text() == "Not saved"
        dot.set_state("saving")
        assert dot.text() == "Saving"
        dot.set_state("empty")
        assert dot.text() == dot.accessibleName() == "Nothing typed yet. It saves by itself"


class TestErrors:
    def test_says_what_and_what_to_do_and_hides_the_technical_text(self, stage: QWidget):
        box = ErrorDetails(SignInRefused("HTTP 400"))
        put(stage, box)
        assert box.title.text() == SignInRefused.title
        assert box.hint.text() == SignInRefused.hint
        assert not box.detail.isVisible()
        QTest.keyClick(box.toggle, Qt.Key.Key_Space)
        assert box.detail.isVisible()
        assert "HTTP 400" in box.detail.text()
        assert "sign-in-refused" in box.detail.text()

    def test_goes_away(self, stage: QWidget):
        box = ErrorDetails(SignInRefused("x"))
        put(stage, box)
        box.show_trouble(None)
        assert not box.isVisible()

    def test_without_a_technical_text_there_is_no_button_for_it(self, stage: QWidget):
        box = ErrorDetails(Reason(code="refused", title="No.", hint=""))
        put(stage, box)
        assert not box.toggle.isVisible()
        assert not box.hint.isVisible()

    def test_what_goes_away_by_itself_is_amber(self, stage: QWidget):
        box = ErrorDetails(Unreachable("x"))
        put(stage, box)
        assert box.property("kind") == "banner-wait"
        for red in (SignInRefused("x"), NotTrusted("x")):
            box.show_trouble(red)
            assert box.property("kind") == "banner-stop"

    @pytest.mark.parametrize("waits", [NotRenewed("x"), ConsentNeeded("x"), ServerTrouble("x")])
    def test_a_notice_is_as_loud_as_the_box_on_a_page(self, stage: QWidget, waits: FieldappError):
        box, notices = ErrorDetails(waits), Notices(lambda *_, **__: None)
        put(stage, box)
        notices.show_trouble(waits)
        assert (box.property("kind"), notices.property("kind")) == ("banner-wait", "notice-wait")
        notices.show_trouble(NotTrusted("x"))
        assert notices.property("kind") == "notice-stop"

    def test_nothing_opens_as_a_window_of_its_own(self):
        box = ErrorDetails(SignInRefused("x"))
        assert not box.isVisible()


class TestSmallParts:
    @pytest.mark.parametrize("kind", KINDS)
    def test_a_pill_says_its_state_in_words(self, kind: str):
        pill = Pill(kind, "Some state")
        assert pill.accessibleName() == "Some state"
        pill.set("refused", "Refused")
        assert (pill.kind, pill.text(), pill.accessibleName()) == ("refused", "Refused", "Refused")
        assert pill.sizeHint().height() == 26

    def test_pills_tell_apart_without_colour(self):
        icons = [KINDS[kind][0] for kind in ("delivered", "sending", "line", "waiting", "blocked", "refused")]
        assert len(set(icons)) == len(icons)

    def test_a_chip_is_switched_by_keyboard(self, stage: QWidget):
        chip = Chip("12 delivered", "delivered")
        put(stage, chip)
        QTest.keyClick(chip, Qt.Key.Key_Space)
        assert chip.isChecked()

    def test_a_switch_is_a_check_box_to_a_screen_reader(self, stage: QWidget):
        toggle = Toggle("Sync by itself")
        put(stage, toggle)
        QTest.keyClick(toggle, Qt.Key.Key_Space)
        reader = QAccessible.queryAccessibleInterface(toggle)
        assert reader.role() == QAccessible.Role.CheckBox
        assert toggle.isChecked()

    def test_key_caps_and_hints_go_from_the_end(self, stage: QWidget):
        hints = KeyHints([("Enter", "next"), ("F1", "why?"), ("Ctrl+F", "find")])
        put(stage, hints)
        assert [child.isVisible() for child in hints._items] == [True, True, True]
        hints.setFixedWidth(KeyCap("Enter").sizeHint().width() + 60)
        QApplication.processEvents()
        assert [child.isVisible() for child in hints._items] == [True, False, False]

    def test_steps_say_where_one_is(self):
        steps = Steps(("Project", "Sign in"))
        steps.set_current(1)
        assert steps.accessibleName() == "Step 2 of 2: Sign in"

    def test_the_custody_line_is_read_as_text(self):
        line = CustodyLine()
        line.set_stops(
            [Stop("This disk", "3 of 3", "saved", "full"), Stop("DIGIT", "1 of 3", "2 wait", "part", 1 / 3)]
        )
        assert line.accessibleName() == "This disk: 3 of 3, saved; DIGIT: 1 of 3, 2 wait"

    def test_a_card_hides_an_empty_head(self, stage: QWidget):
        card = Card()
        put(stage, card)
        assert not card.title.isVisible()
        card.set_note("3 drafts")
        assert card.note.isVisible()
        titled = Card("Continue")
        put(stage, titled)
        assert titled.title.isVisible()

    def test_a_banner_changes_its_words_and_keeps_its_acts(self, stage: QWidget):
        button = Button("Send 23 now")
        banner = Banner("wait", "23 records", "They wait.", [button])
        put(stage, banner)
        banner.set_words("safe", "All are there")
        assert banner.property("kind") == "banner-safe"
        assert banner.title.text() == "All are there"
        assert not banner.why.isVisible()
        assert button.isVisible()

    def test_an_empty_state_offers_one_act(self, stage: QWidget):
        button = Button("See all forms")
        put(stage, EmptyState("No drafts.", "A form you leave half-way waits here.", button))
        assert button.isVisible()

    def test_the_wheel_leaves_a_list_alone_that_has_not_the_focus(self, stage: QWidget):
        box = ComboBox()
        box.addItems(["a", "b", "c"])
        put(stage, box)
        stage.setFocus()
        wheel = _wheel(box)
        QApplication.sendEvent(box, wheel)
        assert box.currentIndex() == 0
        assert not wheel.isAccepted()


class TestLayout:
    def test_columns_give_way_to_rows(self):
        cards = [QWidget() for _ in range(3)]
        columns = Columns(list(cards), 270)
        columns.resize(1200, 300)
        columns.show()
        QApplication.processEvents()
        assert len({card.y() for card in cards}) == 1
        columns.resize(600, 300)
        QApplication.processEvents()
        assert cards[0].y() == cards[1].y() < cards[2].y()
        columns.resize(300, 300)
        QApplication.processEvents()
        assert cards[0].y() < cards[1].y() < cards[2].y()
        columns.close()

    def test_a_page_is_centred_in_a_wide_window(self):
        page = ScrollPage(most=800)
        content = QWidget()
        page.body.addWidget(content)
        page.resize(2000, 600)
        page.show()
        QApplication.processEvents()
        assert content.width() == 800
        assert abs(content.mapTo(page, QPoint(400, 0)).x() - 1000) <= 8
        page.close()


class TestFocusRing:
    def test_goes_where_the_focus_goes_and_stays_outside_the_control(self, stage: QWidget):
        first, second = LineEdit(), Button("Go")
        ring = FocusRing(stage)
        put(stage, first, second)
        first.setFocus()
        assert ring.isVisible()
        assert ring.geometry() == first.geometry().adjusted(-4, -4, 4, 4)
        second.setFocus()
        assert ring.geometry() == second.geometry().adjusted(-4, -4, 4, 4)

    def test_moves_with_the_control(self, stage: QWidget):
        editor = LineEdit()
        ring = FocusRing(stage)
        put(stage, editor)
        editor.setFocus()
        stage.resize(800, 500)
        QApplication.processEvents()
        assert ring.geometry() == editor.geometry().adjusted(-4, -4, 4, 4)

    def test_is_cut_where_the_control_is_cut(self, stage: QWidget):
        page = ScrollPage()
        editors = [LineEdit() for _ in range(30)]
        for editor in editors:
            page.body.addWidget(editor)
        ring = FocusRing(stage)
        put(stage, page)
        editors[0].setFocus()
        assert ring.isVisible()
        page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
        QApplication.processEvents()
        assert not ring.isVisible()

    def test_draws_round_the_whole_drop_down(self, stage: QWidget):
        box = ComboBox()
        box.setEditable(True)
        ring = FocusRing(stage)
        put(stage, box)
        inner = box.lineEdit()
        assert inner is not None
        inner.setFocus()
        assert ring.geometry().contains(box.geometry())

    def test_outlives_what_it_was_drawn_round(self, stage: QWidget):
        editor, button = LineEdit(), Button("Go")
        ring = FocusRing(stage)
        put(stage, editor, button)
        editor.setFocus()
        editor.deleteLater()
        QApplication.sendPostedEvents(None, 0)
        QApplication.processEvents()
        button.setFocus()
        assert ring.geometry() == button.geometry().adjusted(-4, -4, 4, 4)

    def test_lets_the_pointer_through(self, stage: QWidget):
        pressed: list[bool] = []
        button = Button("Go")
        button.clicked.connect(lambda: pressed.append(True))
        ring = FocusRing(stage)
        put(stage, button)
        button.setFocus()
        assert ring.isVisible()
        middle = button.mapTo(stage, button.rect().center())
        assert stage.childAt(middle) is button


def _wheel(widget: QWidget) -> QWheelEvent:
    at = QPointF(widget.rect().center())
    return QWheelEvent(
        at,
        QPointF(widget.mapToGlobal(widget.rect().center())),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


def test_a_row_of_parts_mirrors(themed: QApplication):
    holder = QWidget()
    row = QHBoxLayout(holder)
    pill, button = Pill("waiting", "Waiting"), Button("Retry now", trailing="chevron-right")
    row.addWidget(pill)
    row.addWidget(button)
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    holder.show()
    QApplication.processEvents()
    assert pill.x() > button.x()
    assert not pill.grab().isNull()
    holder.close()
