"""The gallery of questions, filled in the real window by key presses alone, from its first to Finish.

Every type and appearance stands in the form, so this is the proof that nothing in it needs a mouse.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from fieldapp.app import open_app
from fieldapp.ui.pages.entry import EntryPage
from fieldapp.ui.theme import apply_theme
from forms import answers, read
from tests.helpers.gallery import GALLERY
from tests.helpers.qtlife import until
from tests.helpers.screens import PASSPHRASE, Screen, clipped, screen, unnamed

ENTER, TAB, SPACE, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Escape
UP, DOWN, RIGHT = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Right
ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
Press = str | Qt.Key | tuple[Qt.Key, Qt.KeyboardModifier]

KEYS: dict[str, tuple[Press, ...]] = {
    # question: what is pressed there, before the Enter that goes on
    "texts/name": ("Amina Bello",),
    "texts/story": ("Rain.", (ENTER, ALT), "Much of it."),
    "texts/card": ("004271",),
    "texts/budget": ("1250000",),
    "texts/phone": ("+258 84 123 4567",),
    "texts/mail": ("amina@example.org",),
    "texts/pin": ("s3cret", (DOWN, ALT)),
    "texts/parcel": ("5901234123457",),
    "texts/odd": ("kept as it is",),
    "numbers/people": ("4",),
    "numbers/weight": ("61,5",),
    "numbers/heads": ("1 204 331",),
    "numbers/price": ("1250.75",),
    "numbers/heading": ("271.5",),
    "numbers/pain": ("7", UP),
    "numbers/share": (UP, UP, UP),
    "numbers/depth": (UP, UP, UP, UP),
    "numbers/size": ("42",),
    "numbers/stars": ("3", RIGHT),
    "one/main": ("1",),
    "one/second": ("r",),
    "one/third": ("3", RIGHT),
    "one/fourth": ("5",),
    "one/irrigated": ("1",),
    "one/fertile": ("2",),
    "one/fenced": ("y",),
    "one/shared": ("n",),
    "one/wish": ("cas",),
    "one/village": ("sao", ENTER),
    "one/fair": ("4",),
    "one/roof": ("2",),
    "one/kitchen": ("1",),
    "one/store": ("t", "3"),
    "one/best": ("7",),
    "one/best_other": ("Onions",),
    "one/table/meat": ("2",),
    "one/table/fish": ("3",),
    "many/grown": ("1", "3", "6"),
    "many/sold": ("3",),
    "many/stored": ("1", SPACE, "2"),
    "many/bought": (SPACE, Qt.Key.Key_Home, SPACE, DOWN, DOWN, SPACE, ESCAPE),
    "many/markets": (SPACE, Qt.Key.Key_End, SPACE),
    "many/seen": ("1", "2"),
    "many/needs": (DOWN, (UP, ALT)),
    "days/visit": ((DOWN, ALT), ENTER),
    "days/birth": ("12/3/1987",),
    "days/harvest": ("4/2026",),
    "days/built": ("1998", UP),
    "days/feast": ("11 Sep 2025",),
    "days/lunch": ("12.30",),
    "days/born": ("3 Jan 2026 05:40",),
    "places/door": ("-15.12, 39.26", TAB, "8"),
    "places/well": ("15°07'12\"S 39°15'36\"E",),
    "places/path": ("-15.12, 39.26", (ENTER, ALT), "-15.13, 39.27"),
    "places/field": ("-15.1, 39.2", (ENTER, ALT), "-15.1, 39.3", (ENTER, ALT), "-15.2, 39.3"),
    "files/photo": (SPACE, "house.png", ENTER),
    "files/face": (SPACE, "face.png", ENTER),
    "files/marked": (SPACE, "house.png", ENTER),
    "files/plan": (SPACE, "face.png", ENTER),
    "files/sign": ("Amina Bello",),
    "files/voice": (SPACE, "talk.m4a", ENTER),
    "files/walk": (SPACE, "walk.mp4", ENTER),
    "files/paper": (SPACE, "contract.pdf", ENTER),
    "rest/told": ("1",),
    "rest/seen_all": (SPACE,),
    "rest/more": ("1",),
    "rest/why": ("My sister",),
    "member[1]/called": ("Bento",),
    "member[1]/body/age": ("31",),
    "member[1]/body/ill": ("1",),
    "member[1]/body/illness/which": ("Malaria",),
    "member[1]/net[1]/mark": ("B 17",),
    "member[2]/called": ("Rosa",),
    "member[2]/body/age": ("8",),
    "member[2]/body/ill": ("2",),
}

FROZEN = {
    "texts/name": "Amina Bello",
    "texts/story": "Rain.\nMuch of it.",
    "texts/card": "004271",
    "texts/budget": "1250000",
    "texts/phone": "+258 84 123 4567",
    "texts/mail": "amina@example.org",
    "texts/pin": "s3cret",
    "texts/parcel": "5901234123457",
    "texts/odd": "kept as it is",
    "numbers/people": "4",
    "numbers/weight": "61.5",
    "numbers/heads": "1204331",
    "numbers/price": "1250.75",
    "numbers/heading": "271.5",
    "numbers/pain": "8",
    "numbers/share": "10",
    "numbers/depth": "1.5",
    "numbers/size": "42",
    "numbers/stars": "4",
    "one/main": "maize",
    "one/second": "rice",
    "one/third": "beans",
    "one/fourth": "groundnut",
    "one/irrigated": "yes",
    "one/fertile": "no",
    "one/fenced": "yes",
    "one/shared": "no",
    "one/wish": "cassava",
    "one/village": "sao_tome",
    "one/fair": "rather_yes",
    "one/roof": "tin",
    "one/kitchen": "grass",
    "one/store": "tiles",
    "one/best": "other",
    "one/best_other": "Onions",
    "one/table/meat": "weekly",
    "one/table/fish": "daily",
    "many/grown": "maize cassava sorghum",
    "many/sold": "cassava",
    "many/stored": "rice",
    "many/bought": "maize cassava",
    "many/markets": "sao_tome",
    "many/seen": "grass tin",
    "many/needs": "school water road",
    "days/birth": "1987-03-12",
    "days/harvest": "2026-04-01",
    "days/built": "1999-01-01",
    "days/feast": "2025-09-11",
    "days/lunch": "12:30:00",
    "days/born": "2026-01-03T05:40:00",
    "places/door": "-15.12 39.26 0 8.0",
    "places/well": "-15.12 39.26",
    "rest/told": "OK",
    "rest/seen_all": "OK",
    "rest/more": "yes",
    "rest/why": "My sister",
    "rest/each": "15.38",
    "rest/given": "Amina Bello · 4",
    "member[]": "2",
    "member[1]/called": "Bento",
    "member[1]/body/age": "31",
    "member[1]/body/ill": "yes",
    "member[1]/body/illness/which": "Malaria",
    "member[1]/net[1]/mark": "B 17",
    "member[2]/called": "Rosa",
    "member[2]/body/age": "8",
    "member[2]/body/ill": "no",
}
FILES = {
    "files/photo": "house.png",
    "files/face": "face.png",
    "files/marked": "house.png",
    "files/plan": "face.png",
    "files/sign": "files-sign.png",
    "files/voice": "talk.m4a",
    "files/walk": "walk.mp4",
    "files/paper": "contract.pdf",
}


class Hands:
    """Ten fingers on the keyboard of a window; every key goes to whatever has the focus."""

    def __init__(self, shown: Screen, folder: Path) -> None:
        self.shown = shown
        self.folder = folder
        page = shown.window.page("entry")
        assert isinstance(page, EntryPage)
        self.page = page

    def focus(self) -> QWidget:
        popup = QApplication.activePopupWidget()  # takes every key while it is open
        focused = (popup.focusWidget() or popup) if popup else QApplication.focusWidget()
        assert focused is not None
        return focused

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focus(), key, held)

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClicks(self.focus(), letter)

    def here(self) -> str:
        """Return the question that has the keyboard, as KEYS names it; '' where it is none."""
        row = self.page.desk.column.row_of(QApplication.focusWidget())
        return row.key.removeprefix("/data/") if row else ""

    def answer(self) -> str:
        """Fill the question that has the keyboard and go on; return which it was."""
        here = self.here()
        for press in KEYS[here]:
            if isinstance(press, tuple):
                self.press(*press)
            elif isinstance(press, str):
                self.type(str(self.folder / press) if self._in_dialog() else press)
            else:
                self.press(press)
                if here in FILES and here != "files/sign":
                    until(lambda asked=press == SPACE: self._in_dialog() is asked, told=self.here)
        if here in FILES and here != "files/sign":
            until(lambda: self.here() == here and not self.page.unsaved, told=self.here)
        assert self.here() == here, f"the keyboard left {here} by itself"
        self.press(ENTER)
        return here

    def _in_dialog(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and isinstance(focused.window(), QFileDialog)


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "on the stick"
    folder.mkdir()
    for name, width in (("house.png", 640), ("face.png", 200)):
        image = QImage(width, 300, QImage.Format.Format_RGB32)
        image.fill(0x336699 + width)
        assert image.save(str(folder / name))
    for name, content in (("talk.m4a", b"sound"), ("walk.mp4", b"film"), ("contract.pdf", b"%PDF-1.7\n")):
        (folder / name).write_bytes(content)
    return folder


@pytest.fixture
def hands(tmp_path: Path, files: Path, qapp: QApplication) -> Iterator[Hands]:
    apply_theme(qapp, "light")
    with open_app(tmp_path / "laptop", PASSPHRASE, use_keyring=False) as app:
        added = app.flows.intake.add(GALLERY)
        with screen(app) as shown:
            shown.window.go("entry", form_id=added.id)
            made = Hands(shown, files)
            until(lambda: made.here() == "texts/name", told=made.here)
            yield made


@pytest.mark.timeout(300)
def test_the_gallery_is_filled_and_finished_by_keyboard_alone(hands: Hands) -> None:
    filled: list[str] = []
    while len(filled) < len(KEYS):
        here = hands.here()
        if here in KEYS:
            assert here not in filled, f"{here} came again"
            filled.append(hands.answer())
        elif here in {"member", "member[1]/net", "member[2]/net"}:
            wanted = here == "member[1]/net" and "member[1]/net[1]/mark" not in filled
            wanted |= here == "member" and "member[2]/called" not in filled
            hands.press(SPACE if wanted else ENTER)
        elif here in {"member[1]", "member[1]/net[1]", "member[2]"}:
            hands.press(ENTER)  # a card that is there already opens
        else:
            pytest.fail(f"the keyboard is at {here!r} after {filled[-1]}")
    assert filled == list(KEYS)
    until(lambda: not hands.page.unsaved)
    hands.press(ENTER, CTRL | SHIFT)
    flows = hands.shown.app.flows
    until(lambda: bool(flows.board.records()), told=hands.here)
    (record,) = flows.board.records()
    submission = hands.shown.app.store.outbox.submission(record.id)
    form = read(GALLERY.read_bytes(), GALLERY.name)
    instance = json.loads(submission.payload)["instance"].encode()
    frozen = {path.removeprefix("/data/"): text for path, text in answers(form, instance).items()}
    assert {path: frozen.get(path) for path in FROZEN} == FROZEN
    assert {path: frozen.get(path) for path in FILES} == FILES
    assert frozen["days/visit"] == frozen["day"]
    assert [len(frozen[path].split(";")) for path in ("places/path", "places/field")] == [2, 4]
    kept = {file.path.removeprefix("/data/"): file.name for file in submission.attachments}
    assert kept == FILES
    assert set(frozen) - set(FROZEN) - set(FILES) <= {
        *("days/visit", "places/path", "places/field"),
        *("start", "end", "day", "device", "worker", "meta/instanceID", "rest/sum", "texts/welcome"),
        *("one/table/generated_table_list_label_47", "one/table/reserved_name_for_field_list_labels_48"),
        *("member[1]/net[]", "member[2]/net[]"),
    }


@pytest.mark.timeout(300)
@pytest.mark.parametrize("text_scale", [100, 200])
def test_every_control_of_the_gallery_is_named_and_shown_whole(
    hands: Hands, qapp: QApplication, text_scale: int
) -> None:
    apply_theme(qapp, "dark", text_scale)
    seen: list[str] = []
    try:
        while hands.here() not in seen and hands.here() != "member[1]/called":
            hands.shown.settle()
            seen.append(hands.here())
            assert unnamed(hands.page) == [], seen[-1]
            assert clipped(hands.page) == [], seen[-1]
            hands.press(ENTER, CTRL)
    finally:
        apply_theme(qapp, "light")
    assert len(seen) >= 8
