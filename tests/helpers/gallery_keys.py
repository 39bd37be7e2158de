"""What is pressed to fill the gallery of questions from its first to Finish, and what is in the record."""

from __future__ import annotations

import json
from collections.abc import Container

from PySide6.QtCore import Qt

from fieldapp.app import App
from forms import answers, read
from tests.helpers.gallery import GALLERY
from tests.helpers.typist import ALT, DOWN, ENTER, ESCAPE, RIGHT, SPACE, TAB, UP, Press

KEYS: dict[str, tuple[Press, ...]] = {
    # question: what is pressed there, before the Enter that goes on; where it asks for a file, its name
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
    "one/village": ("sao",),
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
    "places/well": ("15 07'12\"S 39 15'36\"E",),  # no °: xdotool may lose what no key has
    "places/path": ("-15.12, 39.26", (ENTER, ALT), "-15.13, 39.27"),
    "places/field": ("-15.1, 39.2", (ENTER, ALT), "-15.1, 39.3", (ENTER, ALT), "-15.2, 39.3"),
    "files/photo": ("house.png",),
    "files/face": ("face.png",),
    "files/marked": ("house.png",),
    "files/plan": ("face.png",),
    "files/sign": ("Amina Bello",),
    "files/voice": ("talk.m4a",),
    "files/walk": ("walk.mp4",),
    "files/paper": ("contract.pdf",),
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

DRAWN = "files/sign"  # its answer is typed, and a file then


def is_file(question: str) -> bool:
    """Whether a question is answered with a file that is chosen in a dialog."""
    return question in FILES and question != DRAWN


def beside(here: str, filled: Container[str]) -> Qt.Key:
    """Return what is pressed at a row that is no question. Raises AssertionError at an unknown one."""
    if here in {"member[1]", "member[1]/net[1]", "member[2]"}:
        return ENTER  # a card that is there already opens
    assert here in {"member", "member[1]/net", "member[2]/net"}, f"the keyboard is at {here!r}"
    wanted = here == "member[1]/net" and "member[1]/net[1]/mark" not in filled
    wanted |= here == "member" and "member[2]/called" not in filled
    return SPACE if wanted else ENTER


def check_gallery(app: App) -> None:
    """Look that the one finished record holds what KEYS typed, every file with it."""
    (record,) = app.flows.board.records()
    submission = app.store.outbox.submission(record.id)
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
