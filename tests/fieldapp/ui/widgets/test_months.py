"""Months and years, typed and stepped; days without a calendar; letters behind dots."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from fieldapp.ui.month_text import month_from
from tests.fieldapp.ui.widgets.stage import Shown, node, question, show

ALT = Qt.KeyboardModifier.AltModifier


def field(shown: Shown) -> QLineEdit:
    editor = shown.look.editor()
    assert isinstance(editor, QLineEdit)
    return editor


@pytest.mark.parametrize(
    ("typed", "month"),
    [
        ("3/2026", "2026-03-01"),
        ("03.2026", "2026-03-01"),
        ("2026-03", "2026-03-01"),
        ("Mar 2026", "2026-03-01"),
        ("march  2026", "2026-03-01"),
        ("13/2026", ""),
        ("3/26", ""),
        ("2026", ""),
        ("soon", ""),
    ],
)
def test_a_month_is_understood_as_it_is_written(typed: str, month: str):
    found = month_from(typed)
    assert (found.isoformat() if found else "") == month


def test_a_month_is_understood_in_the_persons_language():
    QLocale.setDefault(QLocale(QLocale.Language.Portuguese))
    try:
        found = month_from("março 2026")
    finally:
        QLocale.setDefault(QLocale.c())
    assert found is not None
    assert found.isoformat() == "2026-03-01"


def test_a_month_is_stepped_over_the_end_of_a_year(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, question("date", "month-year"), "2025-12-01")
    assert field(shown).text() == "December 2025"
    for key in (Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_Down):
        qtbot.keyClick(field(shown), key)
    assert shown.said == ["2026-01-01", "2025-01-01", "2024-12-01"]
    assert field(shown).text() == "December 2024"


def test_stepping_begins_with_today(open_windows: list[Shown], qtbot: QtBot):
    for look, first in (("month-year", "2026-11-01"), ("year", "2026-01-01")):
        shown = show(open_windows, question("date", look))
        qtbot.keyClick(field(shown), Qt.Key.Key_Down)
        assert shown.said == [first]


def test_a_year_is_typed_and_shown_as_one(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, question("date", "year"))
    shown.type(qtbot, "1987")
    assert shown.said[-1] == "1987-01-01"
    assert field(shown).text() == "1987"
    again = show(open_windows, question("date", "year"), "1987-05-17")
    assert field(again).text() == "1987-05-17"  # a whole day is not cut short


def test_a_date_without_a_calendar_is_typed(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, question("date", "no-calendar"))
    qtbot.keyClick(field(shown), Qt.Key.Key_Down, ALT)
    assert QApplication.activePopupWidget() is None
    shown.type(qtbot, "31/3/2026")
    assert shown.said[-1] == "2026-03-31"
    assert shown.look.keys() == ()


def test_other_calendars_are_plain_dates(open_windows: list[Shown], qtbot: QtBot):
    for calendar in ("ethiopian", "coptic", "islamic", "persian", "bikram-sambat", "myanmar", "buddhist"):
        shown = show(open_windows, question("date", calendar), "2026-03-31")
        assert field(shown).text() == "31 Mar 2026"


def test_letters_stay_behind_dots_until_they_are_shown(open_windows: list[Shown], qtbot: QtBot):
    shown = show(open_windows, question("text", "masked"))
    shown.type(qtbot, "s3cret ")
    assert shown.said[-1] == "s3cret "
    assert "s3cret" not in field(shown).displayText()
    qtbot.keyClick(field(shown), Qt.Key.Key_Down, ALT)
    assert field(shown).displayText() == "s3cret "
    field(shown).clearFocus()
    assert "s3cret" not in field(shown).displayText()
    again = show(open_windows, question("text", "masked numbers"), "two\nlines")
    again.look.show_node(node(again.look.question, "two\nlines"))
    assert again.said == []


def test_a_text_takes_what_its_appearance_hints_at_and_refuses_nothing(
    open_windows: list[Shown], qtbot: QtBot
):
    hints = Qt.InputMethodHint
    for look, hint in (("numbers", hints.ImhPreferNumbers), ("tel", hints.ImhDialableCharactersOnly)):
        shown = show(open_windows, question("text", look))
        assert field(shown).inputMethodHints() & hint
        shown.type(qtbot, "+258 84 none")
        assert shown.said[-1] == "+258 84 none"
