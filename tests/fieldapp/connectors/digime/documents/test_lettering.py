"""Letters as they are drawn: joined, in order, in lines that fit, and none of them lost."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldapp.connectors.digime.documents.arabic import begins_right, joined, laid_out, turns
from fieldapp.connectors.digime.documents.lettering import Lettering, lines

ARABIC = st.text(st.sampled_from("ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئىةپچژگکی ًَُّ()12 aB.،"), max_size=40)
_ONE = dict.fromkeys("abcdé ", 1.0)  # every letter is as wide as any other


@pytest.mark.parametrize(
    ("word", "shapes"),
    [
        ("ب", ["ISOLATED"]),
        ("بب", ["INITIAL", "FINAL"]),
        ("ببب", ["INITIAL", "MEDIAL", "FINAL"]),
        ("دار", ["ISOLATED", "ISOLATED", "ISOLATED"]),  # none of them reaches out
        ("باب", ["INITIAL", "FINAL", "ISOLATED"]),
        ("لا", ["ISOLATED"]),  # one letter of two
        ("سلام", ["INITIAL", "FINAL", "ISOLATED"]),
        ("ب\u200cب", ["ISOLATED", "", "ISOLATED"]),  # kept apart
        ("ب\u200d", ["INITIAL", ""]),
    ],
)
def test_a_letter_looks_as_its_place_in_the_word_wants(word: str, shapes: list[str]) -> None:
    names = [unicodedata.name(letter) for letter in joined(word)]
    assert [
        next((s for s in ("ISOLATED", "FINAL", "INITIAL", "MEDIAL") if s in n), "") for n in names
    ] == shapes


@given(ARABIC)
def test_joining_loses_no_letter(text: str) -> None:
    drawn = unicodedata.normalize("NFKC", joined(text))
    assert sorted(drawn) == sorted(unicodedata.normalize("NFKC", text))


@given(ARABIC, st.booleans())
def test_laying_out_loses_no_letter(text: str, right: bool) -> None:
    mirrored = str.maketrans(")", "(")
    drawn = laid_out(joined(text), right=right)
    assert sorted(drawn.translate(mirrored)) == sorted(joined(text).translate(mirrored))


def test_a_line_runs_from_its_side_and_brackets_turn_with_it() -> None:
    assert laid_out("\ufed5 (\ufed5) ab", right=True) == "ab (\ufed5) \ufed5"
    assert laid_out("ab (\ufed5\ufed6)", right=False) == "ab (\ufed6\ufed5)"
    assert turns("ab ق")
    assert not turns("ab é")
    assert begins_right("12 ق ab")
    assert not begins_right("ab ق")


@given(st.text(st.sampled_from("ab cdé "), max_size=80), st.integers(1, 12))
def test_lines_fit_and_hold_all(text: str, wide: int) -> None:
    found = list(lines(text, _ONE, wide))
    assert "".join(found).replace(" ", "") == text.replace(" ", "")
    assert all(len(line.strip()) <= wide for line in found)
    assert all(len(line) <= wide or not line.strip() for line in found)


@given(st.text())
def test_what_is_drawable_stays_so(text: str) -> None:
    letters = set(map(chr, range(32, 127))) | set("éقЖ")
    first = Lettering(letters)
    drawn = first.drawable(text)
    assert Lettering(letters).drawable(drawn) == drawn
    assert all(letter in letters or letter in "\n\u200c\u200d" for letter in drawn)
