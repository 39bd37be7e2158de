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
from forms.types.geopoint import Geopoint
from forms.types.text import well_formed

WHOLE_TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
CODES = WHOLE_TEXTS.filter(bool)


def decimals(least: float, most: float, places: int) -> st.SearchStrategy[Decimal]:
    return st.decimals(least, most, places=places, allow_nan=False)


GEOPOINTS = st.builds(
    Geopoint,
    decimals(-90, 90, 12),
    decimals(-180, 180, 12),
    st.none() | decimals(-500, 9000, 2),
    st.none() | decimals(0, 10_000, 2),
)
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "attachment": WHOLE_TEXTS,
    "boolean": st.booleans(),
    "choice": CODES,
    "choices": st.lists(CODES).map(tuple),
    "date": st.dates(),
    "datetime": st.datetimes().map(lambda moment: moment.replace(second=0, microsecond=0)),
    "decimal": decimals(-9_999_999_999, 9_999_999_999, 5),
    "geopoint": GEOPOINTS,
    "integer": st.integers(-(10**18) + 1, 10**18 - 1),
    "text": WHOLE_TEXTS,
}


def test_every_type_has_its_round_trip() -> None:
    assert set(TYPES) == set(VALUES)


@pytest.mark.parametrize("name", sorted(VALUES))
@given(st.data())
def test_a_formatted_value_parses_to_itself(name: str, data: st.DataObject) -> None:
    value = data.draw(VALUES[name])
    assert TYPES[name].parse(TYPES[name].format(value)) == value


@pytest.mark.parametrize("name", sorted(VALUES))
@given(WHOLE_TEXTS | st.from_regex(r"[0-9T:. +-]{1,30}", fullmatch=True))
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
        ("datetime", "2026-03-31T14:05", datetime(2026, 3, 31, 14, 5)),  # noqa: DTZ001  (a wall clock)
        ("choice", "A%20b%25", "A b%"),
        ("choices", "A%20b  c", ("A b", "c")),
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
        *(("boolean", text) for text in ("True", "yes", "1", "")),
        *(("date", text) for text in ("20260331", "2026-02-30", "31/03/2026", "2026-3-1", "2026-W01-1")),
        *(("datetime", text) for text in ("2026-03-31", "2026-03-31T24:00", "2026-03-31T14:05:06", "now")),
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
    assert TYPES["geopoint"].format(place) == "1 2 NaN 5"


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("boolean", "true", "Yes"),
        ("boolean", "false", "No"),
        ("boolean", "maybe", "maybe"),
        ("date", "2026-11-02", "2 Nov 2026"),
        ("date", "31/02/2026", "31/02/2026"),
        ("datetime", "2026-03-31T04:05", "31 Mar 2026 04:05"),
        ("geopoint", "-15.120 39.26", "-15.12, 39.26"),
        ("geopoint", "1 2 NaN 5", "1, 2, accuracy 5 m"),
        ("geopoint", "1 2 361 5", "1, 2, altitude 361 m, accuracy 5 m"),
        ("integer", "12", "12"),
        ("text", "true", "true"),
    ],
)
def test_answers_are_said_as_people_say_them(name: str, text: str, said: str) -> None:
    assert worded(name, text) == said


@given(st.text(min_size=1))
def test_a_quoted_name_is_one_word_of_a_path(text: str) -> None:
    text = well_formed(text)
    quoted = quote(text)
    assert quoted.split() == [quoted]
    assert not set(quoted) & set("/[]")
    assert unquote(quoted) == text


@pytest.mark.parametrize(
    ("torn", "mended"),
    [("a\ud83d", "a\ufffd"), ("\ude00", "\ufffd"), ("\ufeffé", "\ufeffé"), ("😀", "😀"), ("", "")],
)
def test_torn_characters_are_replaced(torn: str, mended: str) -> None:
    assert well_formed(torn) == mended


def test_number_texts_have_no_exponent_and_no_trailing_zero() -> None:
    format_number: Callable[[Decimal], str] = TYPES["decimal"].format
    assert [format_number(Decimal(n)) for n in ("1E+3", "1.50", "0.000001", "100")] == [
        "1000",
        "1.5",
        "0.000001",
        "100",
    ]
