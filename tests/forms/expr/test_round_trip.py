"""A tree is written as XPath that reads back as the same tree."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.expr import parse
from forms.expr.parse import AXES
from forms.expr.syntax import (
    BINDING,
    Binary,
    Call,
    Filter,
    KindTest,
    Literal,
    LocationPath,
    NameTest,
    Negation,
    Step,
)

PREFIXES = {"x": "urn:x"}

NAMES = st.sampled_from(["a", "b-1", "div", "or", "node", "*", "सवाल"])
NAME_TESTS = st.builds(NameTest, NAMES) | st.builds(NameTest, NAMES, st.just("x"), st.just("urn:x"))
KIND_TESTS = st.builds(KindTest, st.sampled_from(["node", "text", "comment"])) | st.builds(
    KindTest, st.just("processing-instruction"), st.sampled_from(["", "t"])
)
NUMBERS = st.floats(min_value=0, allow_nan=False).map(abs)
TEXTS = st.text().map(lambda text: text.replace('"', "'")) | st.text().map(
    lambda text: text.replace("'", '"')
)


def steps(trees):
    predicates = st.lists(trees, max_size=2).map(tuple)
    return st.builds(Step, st.sampled_from(AXES), NAME_TESTS | KIND_TESTS, predicates)


def paths(trees):
    some = st.lists(steps(trees), min_size=1, max_size=4).map(tuple)
    starts = calls(trees) | st.builds(
        Filter, nodes(trees), st.lists(trees, min_size=1, max_size=2).map(tuple)
    )
    return (
        st.builds(LocationPath, some, st.booleans())
        | st.just(LocationPath((), absolute=True))
        | st.builds(LocationPath, some, st.just(False), starts)
    )


def calls(trees):
    return (
        st.just(Call("current"))
        | st.builds(lambda a, b: Call("if", (a, b, b)), trees, trees)
        | st.builds(lambda some: Call("coalesce", tuple(some)), st.lists(trees, min_size=2, max_size=3))
    )


def nodes(trees):
    simple = st.lists(steps(trees), min_size=1, max_size=3).map(tuple)
    return st.builds(LocationPath, simple, st.booleans()) | st.just(Call("current"))


def larger(trees):
    return (
        st.builds(Binary, st.sampled_from(sorted(BINDING)), trees, trees)
        | st.builds(Negation, trees)
        | paths(trees)
        | calls(trees)
        | st.builds(Filter, nodes(trees), st.lists(trees, min_size=1, max_size=2).map(tuple))
    )


TREES = st.recursive(st.builds(Literal, NUMBERS) | st.builds(Literal, TEXTS), larger, max_leaves=12)


@given(TREES)
def test_a_tree_reads_back_as_itself(tree):
    assert parse(str(tree), PREFIXES).tree == tree


@pytest.mark.parametrize(
    "text",
    [
        "/data/a = 'x'".replace("'", '"'),
        "../a[position() = last()]/@id",
        "//a//b",
        "current()/../x:a",
        "-(1 + 2) * 3 - (4 - 5)",
        "(/) * 2",
        "a = 'say \"b\"'",
        "(a | b)/c",
        "(a)[1]/b[2]",
        "descendant-or-self::node()/a",
        "a/descendant-or-self::node()",
        'processing-instruction("t")',
        "0.0000001 + 100000000000000000000000 + 1e999",
    ],
)
def test_it_is_written_as_people_write_it(text):
    assert str(parse(text, PREFIXES).tree) == text


def test_a_text_with_both_quotes_is_put_together():
    assert str(Literal("a'b\"c")) == 'concat("a\'b", \'"\', "c")'


@pytest.mark.parametrize(
    ("value", "text"), [(-1.0, "-1"), (float("nan"), "(0 div 0)"), (-float("inf"), "-1e999")]
)
def test_numbers_that_no_text_gives(value, text):
    assert str(Literal(value)) == text


def test_a_sum_of_thousands_is_written():
    text = " + ".join(["a"] * 5000)

    assert str(parse(text).tree) == text
