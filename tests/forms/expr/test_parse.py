"""Text becomes a tree, or a sentence that says what is wrong with it and where."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.expr import ExpressionError, parse
from forms.expr.syntax import (
    ANY_NODE,
    ANYWHERE_BELOW,
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

PREFIXES = {"jr": "http://openrosa.org/javarosa", "rosa": "http://openrosa.org/javarosa", "x": "urn:x"}


def tree(text):
    return parse(text, PREFIXES).tree


def child(name, *predicates):
    return Step("child", NameTest(name), predicates)


def path(*steps, **more):
    return LocationPath(steps, **more)


ONE, TWO = Literal(1.0), Literal(2.0)
A, B = path(child("a")), path(child("b"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1", ONE),
        ("01.50", Literal(1.5)),
        (".5", Literal(0.5)),
        ("2.", Literal(2.0)),
        ("1e3", Literal(1000.0)),
        ("'it'", Literal("it")),
        ('"it\'s"', Literal("it's")),
        ("a", A),
        ("/", path(absolute=True)),
        ("/a/b", path(child("a"), child("b"), absolute=True)),
        ("//a", path(ANYWHERE_BELOW, child("a"), absolute=True)),
        ("a//b", path(child("a"), ANYWHERE_BELOW, child("b"))),
        (".", path(Step("self", ANY_NODE))),
        ("../a", path(Step("parent", ANY_NODE), child("a"))),
        ("..[1]", path(Step("parent", ANY_NODE, (ONE,)))),
        ("@id", path(Step("attribute", NameTest("id")))),
        ("*", path(child("*"))),
        ("x:a", path(Step("child", NameTest("a", "x", "urn:x")))),
        ("x:*", path(Step("child", NameTest("*", "x", "urn:x")))),
        (
            "@xml:lang",
            path(Step("attribute", NameTest("lang", "xml", "http://www.w3.org/XML/1998/namespace"))),
        ),
        ("following-sibling::a", path(Step("following-sibling", NameTest("a")))),
        ("text()", path(Step("child", KindTest("text")))),
        ("self::node()", path(Step("self", ANY_NODE))),
        ("processing-instruction('t')", path(Step("child", KindTest("processing-instruction", "t")))),
        ("processing-instruction()", path(Step("child", KindTest("processing-instruction")))),
        ("a[1][b]", path(child("a", ONE, B))),
        ("true()", Call("true")),
        ("rosa:itext('a')", Call("jr:itext", (Literal("a"),))),
        ("concat(1, a)", Call("concat", (ONE, A))),
        ("current()/a", path(child("a"), start=Call("current"))),
        ("current()//a", path(ANYWHERE_BELOW, child("a"), start=Call("current"))),
        ("(a)[1]", Filter(A, (ONE,))),
        ("(a)[1]/b", path(child("b"), start=Filter(A, (ONE,)))),
        ("((a)[1])[2]", Filter(Filter(A, (ONE,)), (TWO,))),
        ("(a)", A),
        ("-1", Negation(ONE)),
        ("--a", Negation(Negation(A))),
        ("-a | b", Negation(Binary("|", A, B))),
        ("1 - 1 - 2", Binary("-", Binary("-", ONE, ONE), TWO)),
        ("1 - (1 - 2)", Binary("-", ONE, Binary("-", ONE, TWO))),
        ("1 + 2 * a", Binary("+", ONE, Binary("*", TWO, A))),
        ("1 * 2 + a", Binary("+", Binary("*", ONE, TWO), A)),
        ("a or b and 1", Binary("or", A, Binary("and", B, ONE))),
        ("a = 1 < 2", Binary("=", A, Binary("<", ONE, TWO))),
        ("a - -1", Binary("-", A, Negation(ONE))),
        ("2div1", Binary("div", TWO, ONE)),
        ("1 mod2and1", Binary("and", Binary("mod", ONE, TWO), ONE)),
        ("a or.", Binary("or", A, path(Step("self", ANY_NODE)))),
        ("div div div", Binary("div", path(child("div")), path(child("div")))),
        ("* * *", Binary("*", path(child("*")), path(child("*")))),
        ("and", path(child("and"))),
        ("a-1", path(child("a-1"))),
        ("\n a\u00a0= \t1", Binary("=", A, ONE)),
        ("प्रश्न-१", path(child("प्रश्न-१"))),
    ],
)
def test_trees(text, expected):
    assert tree(text) == expected


@pytest.mark.parametrize(
    ("text", "code", "offset", "sentence"),
    [
        ("", "expression_empty", 0, "There is no expression here: write one."),
        ("1 +", "expression_unfinished", 3, "`1 +` ends where a value is missing."),
        ("a/", "expression_unfinished", 2, "`a/` ends where a value is missing."),
        ("(1", "expression_unclosed", 0, "The ( at character 1 of `(1` is never closed."),
        ("a[1", "expression_unclosed", 1, "The [ at character 2 of `a[1` is never closed."),
        ("node(", "expression_unclosed", 4, "The ( at character 5 of `node(` is never closed."),
        (
            "a = 'b",
            "expression_unclosed_quote",
            4,
            "The quote at character 5 of `a = 'b` is never closed: add ' at its end.",
        ),
        (
            "a = ‘b’",
            "expression_curly_quote",
            4,
            "`a = ‘b’` has the curly quote ‘ at character 5: write straight quotes instead.",
        ),
        (
            "a # b",
            "expression_odd_character",
            2,
            "`a # b` has # at character 3, which has no meaning in an expression.",
        ),
        ("a b", "expression_unexpected", 2, "`a b` is wrong at character 3: b cannot stand there."),
        (
            "a order",
            "expression_unexpected",
            2,
            "`a order` is wrong at character 3: order cannot stand there.",
        ),
        ("a)", "expression_unexpected", 1, "`a)` is wrong at character 2: ) cannot stand there."),
        ("true(1,)", "expression_unexpected", 7, "`true(1,)` is wrong at character 8: ) cannot stand there."),
        ("(1]", "expression_unexpected", 2, "`(1]` is wrong at character 3: ] cannot stand there."),
        (
            "1/2",
            "expression_unexpected",
            1,
            "`1/2` has / at character 2 behind a single value: write div to divide.",
        ),
        ("'a'[1]", "expression_unexpected", 3, "`'a'[1]` is wrong at character 4: [ cannot stand there."),
        (
            "$age > 5",
            "no_variables",
            0,
            "`$age > 5` has a $ at character 1: name a question by its path, such as /data/age.",
        ),
        (
            "selcted(a, 'b')",
            "unknown_function",
            0,
            "Unknown function `selcted` in `selcted(a, 'b')`: did you mean `selected`?",
        ),
        (
            "Concat(a)",
            "unknown_function",
            0,
            "Unknown function `Concat` in `Concat(a)`: did you mean `concat`?",
        ),
        ("qqqq(1)", "unknown_function", 0, "Unknown function `qqqq` in `qqqq(1)`."),
        ("1 + x:q()", "unknown_function", 4, "Unknown function `x:q` in `1 + x:q()`."),
        ("a-(1)", "unknown_function", 0, "Unknown function `a-` in `a-(1)`: put a space before the minus."),
        ("not()", "wrong_arguments", 0, "`not` is given 0 arguments in `not()`; it is written not(boolean)."),
        (
            "round(1, 2, 3)",
            "wrong_arguments",
            0,
            "`round` is given 3 arguments in `round(1, 2, 3)`; it is written round(value, number?).",
        ),
        (
            "count('a')",
            "not_nodes",
            0,
            "`count` in `count('a')` takes a path to questions or items, and \"a\" is none.",
        ),
        ("parnt::a", "unknown_axis", 0, "There is no axis `parnt` in `parnt::a`: did you mean `parent`?"),
        (
            "zzz::a",
            "unknown_axis",
            0,
            "There is no axis `zzz` in `zzz::a`: a step is a name, or an axis, :: and a name.",
        ),
        ("a/y:b", "unknown_prefix", 2, "The prefix `y` in `a/y:b` is unknown: declare it with xmlns:y."),
    ],
)
def test_refusals(text, code, offset, sentence):
    with pytest.raises(ExpressionError) as told:
        tree(text)

    assert (told.value.code, told.value.offset, str(told.value)) == (code, offset, sentence)
    problem = told.value.problem("/data/a")
    assert (str(problem), problem.place, problem.params["expression"]) == (sentence, "/data/a", text)


def test_a_long_expression_is_cut_in_its_message():
    with pytest.raises(ExpressionError) as told:
        tree("concat(" + "'something',\n " * 40 + "$x)")

    shown = told.value.params["expression"]
    assert len(shown) == 200
    assert shown.startswith("concat('something', 'something', ")
    assert shown.endswith("…")


@pytest.mark.parametrize(
    "text",
    ["(" * 10_000 + "1" + ")" * 10_000, "a[" * 200 + "1" + "]" * 200, "-" * 1000 + "1", "not(" * 500],
)
def test_what_is_nested_too_deeply_is_refused(text):
    with pytest.raises(ExpressionError) as told:
        tree(text)

    assert told.value.code == "expression_too_deep"


def test_operators_count_as_depth_too():
    level = "1 or 1 and 1 = 1 < 1 + 1 * ("

    assert parse(level * 30 + "1" + ")" * 30)
    with pytest.raises(ExpressionError) as told:
        tree(level * 60 + "1" + ")" * 60)

    assert told.value.code == "expression_too_deep"


def test_questions_in_questions_may_be_a_hundred_deep():
    assert tree("if(a, 1, " * 100 + "2" + ")" * 100)


def test_a_huge_expression_is_refused():
    with pytest.raises(ExpressionError) as told:
        tree("1 + " * 100_000 + "1")

    assert told.value.code == "expression_too_long"
    assert told.value.params["size"] == "400001"


@given(st.text(alphabet=st.sampled_from("ab1 ./[]()'\"*+-=<>!|,@:$or and div"), max_size=40) | st.text())
def test_any_text_is_a_tree_or_an_error(text):
    found = tree_or_error(text)

    if isinstance(found, ExpressionError):
        assert 0 <= found.offset <= len(text)
    else:
        assert tree(str(found)) == found


def tree_or_error(text):
    try:
        return tree(text)
    except ExpressionError as error:
        return error
