"""The look: contrast that can be read, one place for colours, a switch that everything follows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from fieldapp.assets import asset
from fieldapp.ui import theme
from fieldapp.ui.components import Text
from fieldapp.ui.tokens import PART_PAIRS, ROLES, TEXT_PAIRS, THEMES
from tests.helpers.screens import Screen

UI = Path(theme.__file__).parent


def luminance(colour: str) -> float:
    """WCAG 2.2, relative luminance of an sRGB colour."""
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """WCAG 2.2, contrast ratio of two colours."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_itself():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("text", "ground"), TEXT_PAIRS, ids=" on ".join)
def test_text_can_be_read(name: str, text: str, ground: str):
    colours = THEMES[name].colours
    assert contrast(colours[text], colours[ground]) >= 4.5


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize(("part", "ground"), PART_PAIRS, ids=" on ".join)
def test_parts_that_carry_meaning_can_be_seen(name: str, part: str, ground: str):
    colours = THEMES[name].colours
    assert contrast(colours[part], colours[ground]) >= 3


def test_high_contrast_is_black_white_and_a_few_signals():
    colours = THEMES["contrast"].colours
    grounds = [colours[t] for t in colours if t.endswith("_soft") or t in {"bg", "surface", "sunken"}]
    assert set(grounds) == {"#000000"}


def test_no_colour_is_named_outside_the_tokens():
    for path in UI.rglob("*.py"):
        if path.name != "tokens.py":
            assert not re.findall(r"#[0-9A-Fa-f]{6}\b", path.read_text("utf-8")), path.name


def test_only_the_theme_sets_a_style_sheet():
    setters = {path.name for path in UI.rglob("*.py") if ".setStyleSheet(" in path.read_text("utf-8")}
    assert setters == {"theme.py"}


def test_every_icon_is_drawn_in_the_colour_it_is_asked_for():
    drawn = {path.stem: path.read_text("utf-8") for path in asset("icons").glob("*.svg")}
    assert [name for name, svg in drawn.items() if "currentColor" not in svg and name != "app"] == []


@pytest.mark.parametrize("name", THEMES)
def test_a_theme_reaches_palette_and_sheet(themed: QApplication, name: str):
    theme.apply_theme(themed, name)
    colours = THEMES[name].colours
    assert theme.current().name == name
    assert themed.palette().color(QPalette.ColorRole.Window).name().upper() == colours["bg"]
    disabled = themed.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled.name().upper() == colours["ink3"]
    assert colours["stop"] in themed.styleSheet()
    assert "$" not in themed.styleSheet()


def test_the_switch_tells_once_per_change(themed: QApplication):
    told: list[str] = []
    theme.switch.changed.connect(lambda: told.append(theme.current().name))
    theme.apply_theme(themed, "dark")
    theme.apply_theme(themed, "dark")
    theme.apply_theme(themed, "dark", 150)
    assert told == ["dark", "dark"]
    assert theme.text_scale() == 150


@pytest.mark.parametrize(("asked", "given"), [(50, 80), (80, 80), (100, 100), (175, 175), (300, 200)])
def test_text_size_stays_between_80_and_200(themed: QApplication, asked: int, given: int):
    theme.apply_theme(themed, "light", asked)
    assert theme.text_scale() == given
    assert theme.font("body").pointSizeF() == pytest.approx(10.5 * given / 100)


@pytest.mark.parametrize("role", ROLES)
def test_a_label_has_the_type_of_its_role(themed: QApplication, role: str):
    label = Text("words", role)
    label.ensurePolished()
    points, bold = ROLES[role]
    assert label.font().pointSizeF() == pytest.approx(points)
    assert label.font().bold() is bold


def test_the_shipped_fonts_are_used(themed: QApplication):
    assert QFontInfo(theme.font("body")).family() == "Noto Sans"
    assert "Noto Sans Arabic UI" in theme.font("body").families()


GROUNDS = {
    "card": "surface",
    "bar": "surface",
    "footer": "surface",
    "side-start": "surface",
    "side-end": "surface",
    "panel": "surface",
    "banner-info": "surface",
    "notice-info": "surface",
    "sunken": "sunken",
    "page": "bg",
    "rail": "rail",
    "undo": "ink",
    **{
        f"{kind}-{tone}": f"{tone}_soft"
        for kind in ("banner", "notice")
        for tone in ("wait", "safe", "stop", "block")
    },
}
"""What the style sheet fills a box of each kind with."""


def ground_of(widget: QWidget) -> str:
    """The token under a label: that of the nearest box around it, else the window's."""
    around = widget.parentWidget()
    while around is not None:
        kind = around.property("kind")
        if kind in GROUNDS:
            return GROUNDS[kind]
        around = around.parentWidget()
    return "bg"


def drawn_pairs(window: QWidget) -> set[tuple[str, str]]:
    """Every (text, ground) pair of the labels that can be seen now."""
    return {
        (label.property("tone"), ground_of(label))
        for label in window.findChildren(Text)
        if label.isVisible() and label.text()
    }


def test_every_pair_on_the_pages_is_one_that_is_measured(shown: Screen):
    record, draft = shown.app.flows.board.records()[0], shown.app.flows.board.drafts(1)[0]
    seen: set[tuple[str, str]] = set()
    for page, arguments in (
        ("home", {}),
        ("forms", {}),
        ("records", {}),
        ("records", {"record_id": record.id}),
        ("where", {}),
        ("sync", {}),
        ("settings", {}),
        ("entry", {"draft_id": draft.id}),
        ("sign_in", {}),
    ):
        shown.go(page, **arguments)
        seen |= drawn_pairs(shown.window)
    assert len(seen) > 5
    assert seen - set(TEXT_PAIRS) == set()
