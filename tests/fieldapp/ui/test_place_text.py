"""Places as people write them and as maps give them; all else is no place."""

from __future__ import annotations

import pytest

from fieldapp.ui.place_text import numbers_of

HERE = ["-15.12", "39.26"]


@pytest.mark.parametrize(
    "text",
    [
        "-15.12, 39.26",
        "−15.12° 39.26°",
        "15.12 S, 39.26 E",
        "S 15.12 E 39.26",
        "39.26°E 15.12°S",
        "15°07'12\"S 39°15'36\"E",
        "15º 7′ 12″ S, 39º 15′ 36″ E",
        "15°07.2'S 39°15.6'E",
        "geo:-15.12,39.26",
        "geo:-15.12,39.26;u=12",
        "https://www.google.com/maps/@-15.12,39.26,17z",
        "https://www.google.com/maps/place/X/@0.5,0.5,17z/data=!3m1!4b1!3d-15.12!4d39.26",
        "https://maps.google.com/?q=-15.12,39.26",
        "https://www.openstreetmap.org/?mlat=-15.12&mlon=39.26#map=17/1.5/2.5",
        "https://www.openstreetmap.org/#map=17/-15.12/39.26",
    ],
)
def test_a_place_is_understood_as_it_is_pasted(text: str):
    assert numbers_of(text) == HERE


def test_west_may_be_an_o():
    assert numbers_of("38°43'N 9°8'24\"O") == ["38.7166667", "-9.14"]


@pytest.mark.parametrize(
    "text",
    [
        "behind the mosque",
        "15.12 S",
        "15.12 S 39.26 N",
        "15°75'S 39°15'E",
        "S 15.12 S 39.26 E",
        "https://example.org/news/2026",
        "1, 2, 3, 4, 5",
    ],
)
def test_what_is_no_place_is_none(text: str):
    assert numbers_of(text) == []
