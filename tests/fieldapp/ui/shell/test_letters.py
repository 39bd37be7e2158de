"""Scripts: the shipped fonts draw what they are shipped for, and a form that would show boxes is told."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from fieldapp.app import App
from fieldapp.assets import asset
from fieldapp.flows.letters import Letters, letters_of, script_of, undrawn
from fieldapp.ui.fonts import FAMILIES
from fieldapp.ui.letters import boxes, faces
from forms import read
from tests.helpers.roster import ROSTER

WORDS = {
    "English": "Household",
    "Hausa": "ɓaɗaƙ",
    "Yoruba": "ọ̀rọ̀",
    "Greek": "νοικοκυριό",
    "Russian": "семья",
    "Vietnamese": "hộ gia đình",
    "Arabic": "الأسرة",
    "Urdu": "گھرانہ",
    "Amharic": "ቤተሰብ",
    "Bengali": "পরিবার",
    "Hindi": "परिवार",
    "Burmese": "အိမ်ထောင်စု",
}
CHINESE = {"Noto Sans CJK SC", "Microsoft YaHei UI", "PingFang SC"}


@pytest.mark.usefixtures("themed")
@pytest.mark.parametrize("language", WORDS)
def test_a_word_is_drawn_by_a_shipped_font_without_a_box(language: str):
    shipped = {
        family
        for path in asset("fonts").glob("*.ttf")
        for family in QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
    }
    assert boxes(WORDS[language]) == 0
    assert faces(WORDS[language]) <= shipped


@pytest.mark.usefixtures("themed")
def test_a_letter_that_no_font_has_is_a_box():
    assert boxes("\U000e0fff\ue123") > 0


def test_chinese_is_left_to_fonts_that_the_system_has():
    assert set(FAMILIES) >= CHINESE


def test_every_shipped_font_is_asked_for(themed: QApplication):
    names = {path.name.partition("-")[0].removeprefix("NotoSans") for path in asset("fonts").glob("*.ttf")}
    asked = {family.replace(" ", "").removeprefix("NotoSans") for family in FAMILIES}
    assert names <= asked


@pytest.mark.parametrize(
    ("letter", "script"),
    [
        ("a", ""),
        ("é", ""),
        ("я", ""),
        ("7", ""),
        ("•", ""),
        ("字", "CJK"),
        ("ቤ", "ETHIOPIC"),
        ("ि", "DEVANAGARI"),
    ],
)
def test_the_script_of_a_letter(letter: str, script: str):
    assert script_of(letter) == script


def test_a_form_tells_its_scripts_in_every_language():
    text = ROSTER.replace("<h:title>", "<h:title>家庭 ቤተሰብ ", 1)
    found = letters_of(read(text.encode()))
    assert found["CJK"] == "".join(sorted("家庭"))
    assert set(found["ETHIOPIC"]) == set("ቤተሰብ")
    assert "LATIN" not in found


def test_qt_is_asked_in_a_process_of_its_own():
    assert undrawn({"ETHIOPIC": "ቤተሰብ", "ARABIC": "الأسرة"}) == []
    assert undrawn({"ETHIOPIC": "ቤ", "PRIVATE": "\ue123"}) == ["PRIVATE"]


class TestCheck:
    def add(self, worked: App, tmp_path: Path) -> None:
        file = tmp_path / "roster.xml"
        file.write_text(ROSTER.replace("<h:title>", "<h:title>家庭 ", 1), "utf-8")
        worked.flows.intake.add(file)

    def findings(self, worked: App, answer: list[str] | None) -> list[str]:
        asked: list[Mapping[str, str]] = []

        def asking(letters: Mapping[str, str]) -> list[str] | None:
            asked.append(letters)
            return answer

        owners = [getattr(check, "__self__", None) for check in worked.flows.health._others]
        ours = next(owner for owner in owners if isinstance(owner, Letters))
        check = Letters(worked.flows.board, ours._library, asking)
        said = [f"{finding.state}: {finding}" for finding in check.check()]
        assert [set(each) for each in asked] == [{"CJK"}]
        return said

    def test_names_the_form_and_a_font(self, worked: App, tmp_path: Path):
        self.add(worked, tmp_path)
        said = self.findings(worked, ["CJK"])
        assert len(said) == 1
        assert said[0].startswith("fault: No font here draws the Chinese letters of 家庭")
        assert "Install Noto Sans CJK, Microsoft YaHei or PingFang SC." in said[0]

    def test_says_that_all_is_well(self, worked: App, tmp_path: Path):
        self.add(worked, tmp_path)
        assert self.findings(worked, []) == ["ok: Every letter of the forms on this disk can be drawn."]

    def test_says_nothing_where_nothing_draws(self, worked: App, tmp_path: Path):
        self.add(worked, tmp_path)
        assert self.findings(worked, None) == []
