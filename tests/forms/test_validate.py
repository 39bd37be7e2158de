"""Rules and types in words: each sentence names the value, the rule and the way out."""

from __future__ import annotations

from typing import Any

import pytest

from forms import Path, Question, Rule
from forms.validate import faults, usable
from tests.forms.scenario import Scenario, element, question, rule


def one(data_type: str = "text", *rules: dict[str, Any], **fields: Any) -> Scenario:
    return Scenario(element(dataType=data_type, validations=list(rules), **fields))


@pytest.mark.parametrize("name", ["max", "maxLength", "MAXLENGTH"])
def test_a_text_that_is_too_long(name: str) -> None:
    told = "At most 20 characters; this has 23."
    one("text", rule(name, 20)).answer("x" * 20).is_fine().answer("x" * 23).is_told(told)


@pytest.mark.parametrize("name", ["min", "minLength"])
def test_a_text_that_is_too_short(name: str) -> None:
    one("text", rule(name, "2")).answer("a").is_told("At least 2 characters; this has 1.").answer(
        "ab"
    ).is_fine()


@pytest.mark.parametrize("name", ["max", "maxValue"])
@pytest.mark.parametrize("data_type", ["number", "integer", "decimal"])
def test_a_number_that_is_too_great(name: str, data_type: str) -> None:
    told = "21 is above 20, the most allowed."
    one(data_type, rule(name, 20)).answer("20").is_fine().answer("21").is_told(told)


@pytest.mark.parametrize("name", ["min", "minValue"])
def test_a_number_that_is_too_small(name: str) -> None:
    one("number", rule(name, "1.5")).answer("1.4").is_told("1.4 is below 1.5, the least allowed.").answer(
        "1.5"
    ).is_fine()


def test_bounds_of_dates_are_dates() -> None:
    filled = one("date", rule("min", "2020-01-01"), rule("max", "2026-12-31"))
    filled.answer("2019-12-31").is_told("31 Dec 2019 is below 1 Jan 2020, the least allowed.")
    filled.answer("2026-12-31").is_fine()


@pytest.mark.parametrize("name", ["pattern", "regex"])
def test_a_text_that_does_not_fit_the_pattern(name: str) -> None:
    told = "“ab1” does not fit the pattern ^[A-Z]+$. Check it and type it again."
    one("text", rule(name, "^[A-Z]+$")).answer("ab1").is_told(told).answer("AB").is_fine()


def test_a_pattern_without_anchors_may_be_found_anywhere() -> None:
    one("text", rule("pattern", "[0-9]")).answer("house 7").is_fine()


@pytest.mark.parametrize("words", [{}, {"message": "Only a."}])
def test_a_pattern_that_takes_too_long_is_stopped(words: dict[str, str]) -> None:
    filled = one("text", {**rule("pattern", "^(a|aa)+$"), **words}).answer("a" * 40 + "!")
    filled.is_told(
        f"The pattern ^(a|aa)+$ takes too long on “{'a' * 40}!”. Write less, or ask for a simpler pattern."
    )
    assert [problem.code for problem in filled.session.problems()] == ["pattern_too_slow"]
    filled.answer("aa").is_fine()


def test_a_pattern_with_a_loop_in_a_loop_does_not_hang() -> None:
    filled = one("text", rule("pattern", "^(a+)+$")).answer("a" * 40 + "!")
    assert [problem.code for problem in filled.session.problems()] == ["pattern"]


@pytest.mark.parametrize(
    ("pattern", "fits", "fails"),
    [(r"^\p{L}+$", "Zoë", "Zoë1"), ("^[a-z&&[^x]]+$", "abc", "axc"), (r"^\d$", "3", "٣")],
)
def test_patterns_of_java_and_javascript(pattern: str, fits: str, fails: str) -> None:
    filled = one("text", rule("pattern", pattern)).answer(fits).is_fine().answer(fails)
    assert [problem.code for problem in filled.session.problems()] == ["pattern"]


def test_a_pattern_may_come_in_a_list() -> None:
    asked = question(validations=[rule("pattern", ["^A", "^B"])])
    assert asked.rules == (Rule("pattern", "^A"),)


def test_every_broken_rule_is_told() -> None:
    one("text", rule("max", 2), rule("pattern", "^a")).answer("bcd").is_told(
        "At most 2 characters; this has 3.",
        "“bcd” does not fit the pattern ^a. Check it and type it again.",
    )


def test_the_forms_own_message_is_told_as_it_is() -> None:
    own = {"name": "max", "attribute": 1, "message": "Only {one} letter"}
    one("text", own).answer("ab").is_told("Only {one} letter")


@pytest.mark.parametrize(
    ("fields", "needed"),
    [
        ({"required": True}, True),
        ({"required": "true"}, True),
        ({"required": False}, False),
        ({"validations": [{"name": "required"}]}, True),
        ({"validations": [rule("required", True)]}, True),
        ({"validations": [rule("required", "True")]}, True),
        ({"validations": [rule("required", False)]}, False),
        ({"validations": [rule("required", "false")]}, False),
        ({"required": True, "validations": [rule("required", True)]}, True),
    ],
)
def test_required(fields: dict[str, Any], needed: bool) -> None:
    filled = Scenario(element(**fields))
    filled.is_told(*(["An answer is needed."] if needed else []))
    assert next(filled.session.form.questions()).required is needed
    filled.answer(" \t").is_told(*(["An answer is needed."] if needed else [])).answer("x").is_fine()


def test_a_blank_answer_breaks_no_other_rule() -> None:
    one("text", rule("min", 3), rule("pattern", "^a")).answer("  ").is_fine()


def test_white_space_around_an_answer_is_disregarded_but_kept() -> None:
    filled = one("integer", rule("max", 20)).answer(" 12 \n").is_fine()
    assert filled.session.node("/q").text == " 12 \n"
    one("text", rule("max", 2)).answer("  ab  ").is_fine()


def test_length_counts_code_points() -> None:
    limited = one("text", rule("max", 3))
    limited.answer("😀😀😀").is_fine().answer("مرحبا").is_told("At most 3 characters; this has 5.")


@pytest.mark.parametrize(
    ("fields", "text", "told"),
    [
        (
            {"dataType": "integer"},
            "1.5",
            "is not a whole number. Use up to 18 digits and nothing else, such as 12.",
        ),
        (
            {"dataType": "number"},
            "1,5",
            "is not a number. Use up to 15 digits, with a point before parts, such as 1.5.",
        ),
        ({"dataType": "boolean"}, "maybe", "is neither yes nor no. Choose one of the two."),
        (
            {"dataType": "date"},
            "soon",
            "is not a date. Write day, month and year, such as 31/03/2026 or 2026-03-31.",
        ),
        (
            {"dataType": "dateTime"},
            "soon",
            "is not a date with a time. Write both, such as 31/03/2026 14:05.",
        ),
        *(
            ({"dataType": "date"}, text, "is no day of the calendar. Check the day and the month.")
            for text in ("31/02/2026", "31.2.2026", "2026-02-31", "29/02/2025", "13/13/2026")
        ),
        (
            {"dataType": "location"},
            "here",
            "is not a place. Give latitude and longitude in degrees, such as -15.12 39.26.",
        ),
        ({"dataType": "select", "enums": ["A"]}, "B", "is not one of the choices. Choose from the list."),
        (
            {"dataType": "multiselect", "enums": ["A"]},
            "A B",
            "is not one of the choices. Choose from the list.",
        ),
    ],
)
def test_an_answer_of_the_wrong_type(fields: dict[str, Any], text: str, told: str) -> None:
    Scenario(element(**fields)).answer(text).is_told(f"“{text}” {told}")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("91 0", "“91” is not a latitude. Give degrees from -90 to 90, such as -15.12."),
        ("north 0", "“north” is not a latitude. Give degrees from -90 to 90, such as -15.12."),
        ("0 -181", "“-181” is not a longitude. Give degrees from -180 to 180, such as 39.26."),
        ("1 2 high", "“high” is not an altitude. Give metres above the sea, such as 361."),
        ("1 2 NaN", "“NaN” is not an altitude. Give metres above the sea, such as 361."),
        ("1 2 NaN -5", "“-5” is not an accuracy. Give metres, 0 or more, such as 8."),
        ("1 2 0 good", "“good” is not an accuracy. Give metres, 0 or more, such as 8."),
    ],
)
def test_the_wrong_part_of_a_place_is_told(text: str, told: str) -> None:
    Scenario(element(dataType="location")).answer(text).is_told(told)


def test_a_day_that_does_not_exist_is_told_without_its_time() -> None:
    told = "“31/02/2026” is no day of the calendar. Check the day and the month."
    Scenario(element(dataType="dateTime")).answer("31/02/2026 14:05").is_told(told)


def test_a_code_that_is_no_choice_is_told_as_people_write_it() -> None:
    told = "“A b c d” is not one of the choices. Choose from the list."
    Scenario(element(dataType="multiselect", enums=["A b"])).answer("A%20b c%20d").is_told(told)


def test_a_wrong_type_is_told_before_any_rule() -> None:
    filled = one("integer", rule("max", 5), rule("pattern", "^[0-9]$")).answer("many")
    assert [problem.code for problem in filled.session.problems()] == ["not_integer"]


def test_a_long_answer_is_shortened_in_its_sentence() -> None:
    told = one("integer").answer("x" * 10_000_000).said()
    assert told[0].startswith("“" + "x" * 60 + "…”")


def test_several_choices_may_be_picked() -> None:
    Scenario(element(dataType="multiselect", enums=["A b", "c"])).answer("c A%20b").is_fine()


def test_one_choice_is_one_word_for_word() -> None:
    Scenario(element(dataType="select", enums=["A", "B"])).answer("A").is_fine().answer("A B").is_told(
        "“A B” is not one of the choices. Choose from the list."
    )


@pytest.mark.parametrize("fields", [{"uiElementType": "hidden"}, {"readOnly": True}])
def test_what_nobody_can_answer_is_never_wrong(fields: dict[str, Any]) -> None:
    filled = one("integer", value="many", required=True, **fields).is_fine()
    filled.answer("").is_fine()


@pytest.mark.parametrize(
    ("known", "type_name"),
    [
        (Rule("required"), "attachment"),
        (Rule("max_length", " 20 "), "text"),
        (Rule("max_length", "20.0"), "text"),
        (Rule("min", "-1.5"), "integer"),
        (Rule("min", "2026-01-01T00:00"), "datetime"),
        (Rule("pattern", "^a"), "choice"),
        (Rule("pattern", "[[a]"), "text"),
        (Rule("pattern", r"^(?:[]{9}\[]{5}(?#{9})(-[^]\]{9}]{2,}){3,}){0,100000}$"), "text"),
        (Rule("pattern", ".{1000}"), "text"),
    ],
)
def test_a_usable_rule(known: Rule, type_name: str) -> None:
    assert usable(known, type_name)


@pytest.mark.parametrize(
    ("useless", "type_name"),
    [
        (Rule("minAge", "12"), "date"),
        (Rule("max_length", "20"), "integer"),
        (Rule("max_length", "-1"), "text"),
        (Rule("max_length", "1.5"), "text"),
        (Rule("max_length", "many"), "text"),
        (Rule("max_length"), "text"),
        (Rule("min", "1"), "boolean"),
        (Rule("min", "1"), "text"),
        (Rule("min", "navigation.least"), "decimal"),
        (Rule("min", "1767225600000"), "date"),
        (Rule("pattern"), "text"),
        (Rule("pattern", "(["), "text"),
        (Rule("pattern", "a{99999999999}"), "text"),
        (Rule("pattern", "a{1000000000}"), "text"),
        (Rule("pattern", "((a{1000}){1000}){1000}"), "text"),
        (Rule("pattern", "(" * 40 + "a" + ")+" * 40), "text"),
        (Rule("pattern", "a)"), "text"),
        (Rule("pattern", "(?u)a"), "text"),
        (Rule("pattern", "(" * 5000 + ")" * 5000), "text"),
    ],
)
def test_a_useless_rule(useless: Rule, type_name: str) -> None:
    assert not usable(useless, type_name)


@pytest.mark.parametrize(
    ("look", "typed", "said"),
    [
        ("year", "13/2026", "“13/2026” is not a year. Write its four figures, such as 2026."),
        ("month-year", "13/2026", "“13/2026” is not a month of a year. Write both, such as 3/2026."),
        ("month-year", "31/02/26", "“31/02/26” is not a month of a year. Write both, such as 3/2026."),
        (
            "year no-calendar",
            "31/02/2026",
            "“31/02/2026” is not a year. Write its four figures, such as 2026.",
        ),
    ],
)
def test_a_date_asked_for_in_part_is_told_how_that_part_is_written(look: str, typed: str, said: str):
    asked = Question(Path("/q"), "date", look=look)
    assert [str(problem) for problem in faults(asked, typed, "/q")] == [said]
