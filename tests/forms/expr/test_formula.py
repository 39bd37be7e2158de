"""DIGIT formulas: what the field app's parser makes of them, and where ours means what is written instead."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forms.expr import Context, ExpressionError, parse
from forms.expr.formula import Names, fact, parse_formula
from forms.expr.syntax import Call, Expr, Literal, LocationPath, NameTest, Step
from tests.forms.expr.functions.world import World, record

XML = """<form><details>
  <structure>A%20b</structure><facility>Delivery Team</facility><count>12</count><blank/><head>true</head>
  <dob>2024-03-10</dob><day>12/03/2026</day><codes>PVAR-1 A%20b</codes><id>007</id>
  <first-name>Ana</first-name>
</details></form>"""


def path(name: str) -> Expr:
    steps = (Step("child", NameTest(step)) for step in ("form", "details", name))
    return LocationPath(tuple(steps), absolute=True)


NAMES = Names(
    {
        "details.structure": Call("digit:codes", (path("structure"),)),
        "details.codes": Call("digit:codes", (path("codes"),)),
        **{
            f"details.{name}": path(name)
            for name in ("facility", "count", "blank", "head", "dob", "day", "first-name", "id")
        },
        "later.field": Literal(""),
    }
)


def holds(formula: str, **facts: str) -> bool:
    world = World(facts={name.replace("__", "."): value for name, value in facts.items()})
    value = parse_formula(formula, NAMES).evaluate(Context(record(XML), world))
    assert isinstance(value, bool)
    return value


# --- comparison --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "formula",
    [
        "details.facility==Delivery Team",
        "details.facility == deliveryteam",
        "details.facility=='DELIVERY TEAM'",
        'details.facility == "Delivery  Team"',
        "Delivery Team==details.facility",
        "details.structure==AB",
        "details.structure == 'a B'",
        "details.count==12",
        "details.count == 12.0",
        "details.count=='12'",
        "details.count == 1.2e1",
        "details.id==7",
        "details.id == '007'",
        "details.blank==''",
        'details.blank == ""',
        "later.field==''",
        "navigation.who==''",
        "details.head==true",
        "details.head == TRUE",
        "details.head == 'true'",
        "details.day=='12/03/2026'",
        "details.first-name==Ana",
        "details.count!=13",
        "details.facility!=other",
        "details.count != details.facility",
        "details.head != 1",
        "details.count>11 && details.count<13",
        "details.count >= 12 && details.count<=12",
        "apple < banana",
        "'b' >= 'a'",
        "details.head<=true",
        "eq(details.count, 12)",
        "NE(1, 2)",
        "lt(1, 2) && lte(2, 2) && gt(3, 2) && gte(2, 2)",
        "-5 < 5",
        "- -5 == 5",
        "+5==5",
        "'-5' < 0",
    ],
)
def test_what_holds(formula: str) -> None:
    assert holds(formula)


@pytest.mark.parametrize(
    "formula",
    [
        "details.count==13",
        "details.facility==12",
        "details.facility > 12",
        "details.blank > 0",
        "details.blank < 1",
        "details.blank==0",
        "later.field==x",
        "details.head==false",
        "details.head==1",
        "details.head > false",
        "details.facility",
        "details.count",
        "12",
        "word",
        "details.blank",
        "details.count==12==true==false",
    ],
)
def test_what_does_not_hold(formula: str) -> None:
    assert not holds(formula)


def test_a_yes_alone_holds() -> None:
    assert holds("details.head")
    assert holds("true")
    assert not holds("false")


# --- yes and no --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("formula", "value"),
    [
        ("true || false && false", True),
        ("(true || false) && false", False),
        ("!false", True),
        ("!details.blank", True),
        ("!details.count", False),
        ("!!details.facility", True),
        ("!details.head == false", True),
        ("not(details.head)", False),
        ("NOT(details.count == 13)", True),
        ("details.facility && details.count", True),
        ("details.blank || 0", False),
        ("details.blank || details.count == 12 || x", True),
    ],
)
def test_yes_and_no(formula: str, value: bool) -> None:
    assert holds(formula) is value


# --- reckoning ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "formula",
    [
        "1 + 2 * 3 == 7",
        "(1 + 2) * 3 == 9",
        "10 - 2 - 3 == 5",
        "2 ^ 3 ^ 2 == 512",
        "-2 ^ 2 == 4",
        "7 / 2 == 3.5",
        "details.count / 4 - 1 == 2",
        "details.count + '3' == 15",
        "add(1, 2) == 3 && sub(3, 1) == 2 && mul(2, 3) == 6 && divi(1, 2) == 0.5 && power(2, 3) == 8",
        "abs(0 - 5) == 5",
        "round(2.5) == 3 && round(-2.5) == -3 && round(2.4) == 2 && round(-2.4) == -2",
        "ceil(3.2) == 4 && floor(3.8) == 3 && sqrt(16) == 4",
        "avg(10, 20, 30) == 20 && min(5, 10, 3) == 3 && max(5, 10, details.count) == 12 && avg(4) == 4",
        "exp(0) == 1 && log(1) == 0 && sin(0) == 0 && cos(0) == 1 && tan(0) == 0",
        "asin(0) == 0 && acos(1) == 0 && atan(0) == 0",
        "1 / 0 > 1000000",
    ],
)
def test_reckoning(formula: str) -> None:
    assert holds(formula)


@pytest.mark.parametrize(
    "formula",
    [
        "details.facility + 1 > 0",
        "details.blank + 1 != 5",
        "!(details.blank + 1 > 3)",
        "-details.facility != 5",
        "details.head * 1 == 1",
        "sqrt(details.facility) != 1",
        "avg(details.blank, 1) != 7",
    ],
)
def test_what_cannot_be_reckoned_is_false(formula: str) -> None:
    assert not holds(formula)


# --- functions ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("formula", "value"),
    [
        ("contains(details.codes, 'pvar-1')", True),
        ("contains(details.codes, AB)", True),
        ("contains(details.codes, '\"A b\"')", True),
        ("contains(details.codes, 'C')", False),
        ("contains(details.blank, 'C')", False),
        ("notcontains(details.codes, 'C')", True),
        ("notcontains(details.codes, 'A b') || false", False),
        ("contains('[A, B]', B) && details.count == 12", True),
    ],
)
def test_what_several_codes_contain(formula: str, value: bool) -> None:
    assert holds(formula) is value


@pytest.mark.parametrize(
    ("today", "months"),
    [("2026-03-09", 23), ("2026-03-10", 24), ("2024-03-10", 0), ("2024-04-09", 0), ("2025-02-28", 11)],
)
def test_age_in_whole_months(today: str, months: int) -> None:
    world = World(clock=datetime.fromisoformat(f"{today}T08:00"))
    formula = parse_formula(f"calculateAgeInMonths(details.dob) == {months}", NAMES)
    assert formula.evaluate(Context(record(XML), world))


@pytest.mark.parametrize("born", ["details.blank", "details.facility", "'2026-02-31'"])
def test_no_day_of_birth_is_false(born: str) -> None:
    assert not holds(f"calculateAgeInMonths({born}) != 7")


def test_what_the_app_hands_over() -> None:
    assert holds(
        "navigation.role == 'DISTRIBUTOR' && navigation.count > 3",
        navigation__role="distributor",
        navigation__count="4",
    )
    assert not holds("navigation.count > 3")


# --- what is no formula ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("formula", "code", "offset"),
    [
        ("", "bad_formula", 0),
        ("  ", "bad_formula", 0),
        ("details.count ==", "bad_formula", 16),
        ("details.count = 12", "bad_formula", 14),
        ("a == 'b", "bad_formula", 5),
        ("(a == b", "bad_formula", 7),
        ("a == b)", "bad_formula", 6),
        ("a 'b'", "bad_formula", 2),
        ("5a == 1", "bad_formula", 1),
        ("a == #", "bad_formula", 5),
        ("&& a", "bad_formula", 0),
        ("details.gone == 1", "unknown_field", 0),
        ("1 == details.count.more", "unknown_field", 5),
        ("quartile(1, 2) == 3", "unknown_function", 0),
        ("contain(a, b)", "unknown_function", 0),
        ("contains(a)", "bad_formula", 0),
        ("not()", "bad_formula", 0),
        ("max() > 1", "bad_formula", 0),
        ("max(1,) > 1", "bad_formula", 6),
        ("(" * 200 + "1" + ")" * 200, "expression_too_deep", 100),
        ("!" * 200 + "a", "expression_too_deep", 200),
        ("1" + "^1" * 200, "expression_too_deep", 200),
        ("1" + "==1" * 200, "expression_too_deep", 154),
    ],
)
def test_what_is_refused(formula: str, code: str, offset: int) -> None:
    with pytest.raises(ExpressionError) as refused:
        parse_formula(formula, NAMES)
    assert (refused.value.code, refused.value.offset) == (code, offset)
    assert formula in str(refused.value)


def test_a_slip_in_a_function_is_told() -> None:
    with pytest.raises(ExpressionError, match="Did you mean “contains”"):
        parse_formula("contain(a, b)", NAMES)


def test_a_long_formula_of_many_parts() -> None:
    assert holds(" || ".join(["details.count==13"] * 3000 + ["true"]))


def test_of_two_odd_names_the_longer_one_is_meant() -> None:
    names = Names({"p.a": Literal("1"), "p.a-b": Literal("2"), "p.a-b-c": Literal("3")})
    for name, value in (("p.a", 1), ("p.a-b", 2), ("p.a-b-c", 3)):
        formula = parse_formula(f"{name} == {value}", names)
        assert formula.evaluate(Context(record(XML), World()))
    less = parse_formula("p.a-b2 == 1", Names({**names.trees, "p.a": Literal("3")}))
    assert not less.evaluate(Context(record(XML), World()))


# --- the tree ----------------------------------------------------------------------------------------------


def test_a_formula_is_an_expression_of_the_forms_own_words() -> None:
    formula = parse_formula("details.count>5", NAMES, "/pages/0")
    assert (formula.source, formula.place) == ("details.count>5", "/pages/0")
    assert str(formula.tree) == "digit:holds(digit:less(5, /form/details/count))"
    assert [reference.steps for reference in formula.references()] == [("form", "details", "count")]


def test_a_fact_has_a_default() -> None:
    assert fact("navigation.isEdit", "false") == Call(
        "digit:fact", (Literal("navigation.isEdit"), Literal("false"))
    )


WORDS = st.sampled_from(["details.count", "details.facility", "true", "5", "'a b'", "word", "navigation.x"])
FORMULAS = st.recursive(
    WORDS,
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from(["==", "!=", "<", "<=", "&&", "||", "+", "-", "*", "/"]), inner).map(
            lambda parts: f"({' '.join(parts)})"
        ),
        inner.map("!{}".format),
        inner.map("abs({})".format),
        st.tuples(inner, inner).map("contains({0[0]}, {0[1]})".format),
    ),
    max_leaves=8,
)


@settings(deadline=None)
@given(FORMULAS)
def test_the_tree_is_xpath_and_parses_back(formula: str) -> None:
    tree = parse_formula(formula, NAMES).tree
    assert parse(str(tree)).tree == tree
    assert parse(str(tree)).evaluate(Context(record(XML), World())) is holds(formula)


@settings(deadline=None)
@given(st.text(alphabet="ab.1 ='\"()<>&|!+-*/^,_\\", max_size=20) | st.text())
def test_any_text_is_a_formula_or_refused(formula: str) -> None:
    refusal = "none"
    try:
        holds(formula)
    except ExpressionError as refused:
        refusal = str(refused)
    assert refusal
