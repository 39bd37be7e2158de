"""Every question type: text and value correspond, and what is no answer of the type is refused."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.path import quote, unquote
from forms.types import TYPES, worded
from forms.types.datetime import Moment, short
from forms.types.geopoint import Geopoint
from forms.types.text import well_formed

WHOLE_TEXTS = st.text(st.characters(exclude_categories=["Cs"]))


def decimals(least: float, most: float, places: int) -> st.SearchStrategy[Decimal]:
    return st.decimals(least, most, places=places, allow_nan=False)


UNSET = (0, 0, 0, 0)
GEOPOINTS = st.tuples(
    decimals(-90, 90, 12),
    decimals(-180, 180, 12),
    st.none() | decimals(-500, 9000, 2),
    st.none() | decimals(0, 10_000, 2),
).filter(lambda numbers: numbers != UNSET)
PLACES = st.builds(lambda numbers: Geopoint(*numbers), GEOPOINTS)
TAILS = st.sampled_from(["", "Z", ".5", ".000", ".123456789Z", "+01:00", ".000-07:30", "+02"])
WORDS = st.text(st.characters(exclude_categories=["Cs", "Z", "Cc"]), min_size=1).filter(str.strip)
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "acknowledge": st.sampled_from(["OK", "yes"]),
    "attachment": WHOLE_TEXTS,
    "boolean": st.booleans(),
    "choice": WHOLE_TEXTS,
    "choices": st.lists(WORDS).map(tuple),
    "date": st.dates(),
    "datetime": st.builds(Moment, st.datetimes().map(lambda moment: moment.replace(microsecond=0)), TAILS),
    "decimal": decimals(-9_999_999_999, 9_999_999_999, 5)
    | st.floats(allow_nan=False, allow_infinity=False).map(lambda number: Decimal(repr(number))),
    "geopoint": PLACES,
    "geoshape": st.lists(PLACES, min_size=3, max_size=6).map(lambda corners: (*corners, corners[0])),
    "geotrace": st.lists(PLACES, min_size=2, max_size=6).map(tuple),
    "integer": st.integers(-(10**18) + 1, 10**18 - 1),
    "rank": st.lists(WORDS).map(tuple),
    "text": WHOLE_TEXTS,
    "time": st.builds(
        Moment,
        st.times().map(lambda clock: datetime.combine(date(1970, 1, 1), clock.replace(microsecond=0))),
        TAILS,
    ),
}


def test_every_type_has_its_round_trip() -> None:
    assert set(TYPES) == set(VALUES)


MARCH = datetime(2026, 3, 31, 14, 5)  # noqa: DTZ001  (a wall clock)


@pytest.mark.parametrize("name", sorted(VALUES))
@given(st.data())
def test_a_formatted_value_parses_to_itself(name: str, data: st.DataObject) -> None:
    value = data.draw(VALUES[name])
    assert TYPES[name].parse(TYPES[name].format(value)) == value


@pytest.mark.parametrize("name", sorted(VALUES))
@given(WHOLE_TEXTS | st.from_regex(r"[0-9T:. +;Z-]{1,40}", fullmatch=True))
def test_any_text_is_parsed_or_refused(name: str, text: str) -> None:
    try:
        value = TYPES[name].parse(text)
    except ValueError:
        assert TYPES[name].template.count("{value}") == 1
        return
    assert TYPES[name].parse(TYPES[name].format(value)) == value


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("integer", "-12", -12),
        ("integer", "+007", 7),
        ("integer", "١٢", 12),
        ("decimal", "1.50", Decimal("1.5")),
        ("decimal", ".5", Decimal("0.5")),
        ("decimal", "5.", Decimal(5)),
        ("boolean", "true", True),
        ("boolean", "false", False),
        ("date", "2024-02-29", date(2024, 2, 29)),
        ("boolean", "1", True),
        ("boolean", "0", False),
        ("date", "2026-03-31T14:05:00", date(2026, 3, 31)),
        ("datetime", "2026-03-31T14:05", Moment(MARCH)),
        ("datetime", "2026-03-31T14:05:00.000+01:00", Moment(MARCH, ".000+01:00")),
        ("time", "14:05", Moment(datetime(1970, 1, 1, 14, 5))),  # noqa: DTZ001
        ("acknowledge", "OK", "OK"),
        ("choice", "A%20b%25", "A%20b%25"),
        ("choices", "A%20b  c", ("A%20b", "c")),
        ("rank", "b a", ("b", "a")),
        ("decimal", "38.25146813817506", Decimal("38.25146813817506")),
        (
            "geopoint",
            "38.251468138175061 -21.758421137528785123",
            Geopoint(Decimal("38.25146813817506"), Decimal("-21.758421137528785")),
        ),
        ("geopoint", "-15.12 39.26", Geopoint(Decimal("-15.12"), Decimal("39.26"))),
        ("geopoint", "90 180 0 4.5", Geopoint(Decimal(90), Decimal(180), Decimal(0), Decimal("4.5"))),
        ("geopoint", "1 2 NaN 5", Geopoint(Decimal(1), Decimal(2), None, Decimal(5))),
        ("attachment", "my photo.jpg", "my photo.jpg"),
    ],
)
def test_what_is_understood(name: str, text: str, value: object) -> None:
    assert TYPES[name].parse(text) == value


@pytest.mark.parametrize(
    ("name", "text"),
    [
        *(("integer", text) for text in ("1,5", "1.0", "1e3", "0x10", "12 ", "1_000", "½", "", "9" * 19)),
        *(("decimal", text) for text in ("1,5", "1e3", "NaN", "Infinity", ".", "", "--1", "9" * 16, "1 000")),
        *(("boolean", text) for text in ("True", "yes", "2", "")),
        *(("date", text) for text in ("20260331", "2026-02-30", "31/03/2026", "2026-3-1", "2026-W01-1")),
        *(
            ("date", text)
            for text in ("2026-03-31T14:05:00Z", "2026-03-31T14:05:00+01:00", "2026-03-31T25:00")
        ),
        *(("datetime", text) for text in ("2026-03-31", "2026-03-31T24:00", "2026-03-31 14:05", "now")),
        *(("datetime", f"2026-03-31T14:05{rest}") for rest in ("Z", ":60", ":00.Z", ":00+0100", ":00+15:00")),
        *(("time", text) for text in ("24:00", "14", "14:05+01:00", "2026-03-31T14:05", "noon", "14:5")),
        *(("geotrace", text) for text in ("1 1", "1 1;", "1 1; 91 1", "1 1;; 2 2", "", "a; b")),
        *(("geoshape", text) for text in ("1 1", "1 1; 2 2", "1 1; 2 2; 1 1", "1 1; 2 2; 91 3", "")),
        ("geopoint", "0 0 0 0"),
        ("geopoint", "0.0 0.0 0.0 0.0"),
        ("decimal", "38.2514681381750612345"),
        *(
            ("geopoint", text)
            for text in ("12", "1 2 3 4 5", "91 0", "0 181", "0 0 0 -1", "north east", "1 2 NaN")
        ),
        *(("geopoint", text) for text in ("NaN 1", "1 NaN", "1 2 NaN NaN", "1 2 3 NaN", "")),
    ],
)
def test_what_is_refused(name: str, text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  (types raise it bare; the sentence is the type's template)
        TYPES[name].parse(text)


@pytest.mark.parametrize("text", ["9" * 10_000_000, "a" * 10_000_000], ids=["digits", "letters"])
def test_ten_megabytes_are_no_number(text: str) -> None:
    for name in ("integer", "decimal", "date"):
        with pytest.raises(ValueError):  # noqa: PT011
            TYPES[name].parse(text)


def test_an_accuracy_without_an_altitude_invents_none() -> None:
    place = Geopoint(Decimal(1), Decimal(2), accuracy=Decimal(5))
    assert TYPES["geopoint"].format(place) == "1.0 2.0 NaN 5.0"


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("boolean", "true", "Yes"),
        ("boolean", "false", "No"),
        ("boolean", "maybe", "maybe"),
        ("date", "2026-11-02", "2 Nov 2026"),
        ("date", "31/02/2026", "31/02/2026"),
        ("datetime", "2026-03-31T04:05", "31 Mar 2026 04:05"),
        ("datetime", "2026-03-31T04:05:59.000Z", "31 Mar 2026 04:05"),
        ("time", "14:05:09.000+01:00", "14:05"),
        ("acknowledge", "OK", "OK"),
        ("geopoint", "-15.120 39.26", "-15.12, 39.26"),
        ("geopoint", "1 2 NaN 5", "1, 2, accuracy 5 m"),
        ("geopoint", "1 2 361 5", "1, 2, altitude 361 m, accuracy 5 m"),
        ("integer", "12", "12"),
        ("text", "true", "true"),
    ],
)
def test_answers_are_said_as_people_say_them(name: str, text: str, said: str) -> None:
    assert worded(name, text) == said


@pytest.mark.parametrize(
    ("name", "text", "read"),
    [
        ("text", "  Ana ", "Ana"),
        ("integer", "+007", "7"),
        ("integer", "10.7", "10"),
        ("integer", "many", ""),
        ("integer", f"{'9' * 18}.5", ""),
        ("decimal", "-0.0", "0"),
        ("decimal", "1.50", "1.5"),
        ("decimal", "7305.000000000002", "7305.000000000002"),
        ("decimal", "1,5", ""),
        ("boolean", "1", "1"),
        ("boolean", "true", "true"),
        ("boolean", "perhaps", ""),
        ("date", "2026-03-31T14:05:00.250", "2026-03-31"),
        ("date", "2026-03-31T14:05:00Z", ""),
        ("date", "2026-02-30", ""),
        ("datetime", "2026-03-31T14:05", "2026-03-31T14:05:00"),
        ("datetime", "2026-03-31T14:05:09.000Z", "2026-03-31T14:05:09.000Z"),
        ("time", "14:05", "14:05:00"),
        ("time", "14:05:09.000+02", "14:05:09.000+02"),
        ("choice", "50%", "50%"),
        ("choices", " b   a ", "b a"),
        ("geopoint", "-15.120 39.26 0.0 8.50", "-15.12 39.26 0.0 8.5"),
        ("geopoint", "91 0", ""),
        ("geotrace", "1 1 ;2.0 2;", "1.0 1.0; 2.0 2.0"),
        ("geoshape", "1 1; 2 2; 3 1", "1.0 1.0; 2.0 2.0; 3.0 1.0; 1.0 1.0"),
        *((name, " ", "") for name in sorted(VALUES)),
    ],
)
def test_how_rules_read_an_answer(name: str, text: str, read: str) -> None:
    assert TYPES[name].canonical(text) == read


@pytest.mark.parametrize("name", sorted(VALUES))
@given(WHOLE_TEXTS | st.from_regex(r"[0-9T:. +;Z-]{1,40}", fullmatch=True))
def test_what_is_read_is_read_the_same_again(name: str, text: str) -> None:
    read = TYPES[name].canonical(text)
    assert TYPES[name].canonical(read) == read


@pytest.mark.parametrize("name", sorted(VALUES))
@given(st.data())
def test_what_is_read_is_what_was_answered(name: str, data: st.DataObject) -> None:
    answer_type = TYPES[name]
    value = data.draw(VALUES[name])
    text = answer_type.format(value)
    read = answer_type.canonical(text)
    assert answer_type.parse(read) == answer_type.parse(text.strip()) if text.strip() else not read
    assert not read or answer_type.cast(read) == read


@pytest.mark.parametrize(
    ("name", "result", "text"),
    [
        ("text", "12", "12"),
        ("integer", "4.7", "4"),
        ("integer", "-4.7", "-4"),
        ("integer", "0042", "42"),
        ("integer", "true", "1"),
        ("integer", "NaN", ""),
        ("integer", "-Infinity", ""),
        ("decimal", "0.1", "0.1"),
        ("decimal", "7305.000000000002", "7305.000000000002"),
        ("decimal", "0.10000000000000000001", "0.1"),
        ("decimal", "1000000000000000000000", "1000000000000000000000"),
        ("decimal", "false", "0"),
        ("decimal", "Infinity", ""),
        ("boolean", "false", "false"),
        ("date", "15344.9", "2012-01-05"),
        ("date", "-0.5", "1969-12-31"),
        ("date", "NaN", ""),
        ("date", "2012-01-05T23:30:00.000-07:00", "2012-01-05"),
        ("datetime", "15344.25", "2012-01-05T06:00:00.000Z"),
        ("datetime", "NaN", ""),
        ("datetime", "2012-01-05", "2012-01-05T00:00:00"),
        ("datetime", "2012-01-05T23:30:00.000-07:00", "2012-01-05T23:30:00.000-07:00"),
        ("time", "2012-01-05T23:30:00.000-07:00", "23:30:00.000-07:00"),
        ("time", "23:30", "23:30:00"),
        ("acknowledge", "yes", "yes"),
        ("choices", "a  b", "a b"),
        ("geopoint", "1 2 0 0", "1.0 2.0 0.0 0.0"),
        *((name, "", "") for name in sorted(VALUES)),
    ],
)
def test_what_a_calculation_comes_to(name: str, result: str, text: str) -> None:
    assert TYPES[name].cast(result) == text


@pytest.mark.parametrize(
    ("name", "result"),
    [
        ("integer", "many"),
        ("integer", "9" * 19),
        ("integer", "1000000000000000000.5"),
        ("decimal", "many"),
        ("decimal", "1e3"),
        ("decimal", "9" * 320),
        ("boolean", "2"),
        ("date", "today"),
        ("date", "2026-02-30"),
        ("date", "99999999"),
        ("date", "9" * 300),
        ("datetime", "2026-02-30"),
        ("datetime", "now"),
        ("time", "0.5"),
        ("geopoint", "here"),
    ],
)
def test_what_no_calculation_may_come_to(name: str, result: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        TYPES[name].cast(result)


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("2026-03-31T14:05", "2026-03-31T14:06"),
        ("2026-03-31T14:05:00", "2026-03-31T14:05:00.5"),
        ("2026-03-31T14:05:00+02:00", "2026-03-31T13:05:00Z"),
        ("2026-03-31T14:05:00Z", "2026-03-31T14:05:00-00:30"),
        ("2026-03-31T14:05:00-12:00", "2026-03-31T14:06:00"),
        ("0001-01-01T00:00:00+14:00", "0001-01-01T00:00:00Z"),
    ],
)
def test_moments_have_an_order(earlier: str, later: str) -> None:
    first, second = TYPES["datetime"].parse(earlier), TYPES["datetime"].parse(later)
    assert first < second
    assert second > first
    assert not second < first


def test_a_moment_has_a_tail_as_written() -> None:
    with pytest.raises(ValueError, match="noon"):
        assert Moment(MARCH) < Moment(MARCH, "noon")


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("2026-03-31T14:05", "2026-03-31T14:05"),
        ("2026-03-31T14:05:00", "2026-03-31T14:05"),
        ("2026-03-31T14:05:09", "2026-03-31T14:05:09"),
        ("2026-03-31T14:05:00Z", "2026-03-31T14:05:00Z"),
    ],
)
def test_a_moment_to_the_minute(text: str, minutes: str) -> None:
    assert short(TYPES["datetime"].parse(text)) == minutes


@given(st.text(min_size=1))
def test_a_quoted_name_is_one_word_of_a_path(text: str) -> None:
    text = well_formed(text)
    quoted = quote(text)
    assert quoted.split() == [quoted]
    assert not set(quoted) & set("/[]")
    assert unquote(quoted) == text


@pytest.mark.parametrize(
    ("torn", "mended"),
    [
        ("a\ud83d", "a\ufffd"),
        ("\ude00", "\ufffd"),
        ("\ud83d\ude00\x01", "😀\ufffd"),
        ("a\x00b\x0b\x1f", "a\ufffdb\ufffd\ufffd"),
        ("\ufffe\uffff", "\ufffd\ufffd"),
        ("\t\r\n\x7f\x85", "\t\r\n\x7f\x85"),
        ("\ufeffé", "\ufeffé"),
        ("😀", "😀"),
        ("", ""),
    ],
)
def test_characters_that_no_record_holds_are_replaced(torn: str, mended: str) -> None:
    assert well_formed(torn) == mended


def test_number_texts_have_no_exponent_and_no_trailing_zero() -> None:
    format_number: Callable[[Decimal], str] = TYPES["decimal"].format
    assert [format_number(Decimal(n)) for n in ("1E+3", "1.50", "0.000001", "100")] == [
        "1000",
        "1.5",
        "0.000001",
        "100",
    ]
