"""What operators come to, for every kind of value on either side."""

from __future__ import annotations

from math import copysign, inf, isnan

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.expr import Context, ExpressionError, parse
from forms.expr.compare import COMPARISONS
from forms.expr.compile import compile_tree
from forms.expr.syntax import Binary, Call, Literal, LocationPath, NameTest, Step
from tests.forms.expr.functions.world import World, evaluate, record, strings

XML = """<data>
  <n>1</n><n>3</n><n>x</n>
  <m>3</m><m>5</m>
  <yes>1</yes><blank/>
  <born>2020-02-29</born><seen>2020-03-01T10:00:00.000+03:00</seen>
</data>"""


def value(expression):
    return evaluate(expression, XML)


@pytest.mark.parametrize(
    ("expression", "result"),
    [
        ("1 + 2 - 4", -1.0),
        ("2 * 3 div 4", 1.5),
        ("7 mod 4", 3.0),
        ("-7 mod 4", -3.0),
        ("7 mod -4", 3.0),
        ("1 div 0", inf),
        ("-1 div 0", -inf),
        ("1 div -0", -inf),
        ("-(n + 1)", -2.0),
        ("--2", 2.0),
        ("n * m", 3.0),
        ("'2' + true()", 3.0),
        ("born - '2020-02-28'", 1.0),
    ],
)
def test_arithmetic(expression, result):
    assert value(expression) == result


@pytest.mark.parametrize(
    "expression", ["0 div 0", "number('') div 0", "1 mod 0", "(1 div 0) mod 2", "blank + 1", "none * 1"]
)
def test_no_number(expression):
    assert isnan(value(expression))


def test_zero_keeps_its_sign():
    assert copysign(1, value("-0")) == -1
    assert copysign(1, value("0 * -1")) == -1


@pytest.mark.parametrize(
    ("expression", "result"),
    [
        ("true() or 1 div 0", True),
        ("false() or false()", False),
        ("n or none", True),
        ("none and n", False),
        ("1 and 'a' and n", True),
        ("1 and 'a' and none", False),
        ("0 or '' or none", False),
        ("0 or '' or n", True),
        # what stands behind the operand that decides is not evaluated: this would be an error
        ("true() or instance('none')", True),
        ("false() and instance('none')", False),
        ("false() and instance('none') and true()", False),
    ],
)
def test_logic(expression, result):
    assert value(expression) is result


@pytest.mark.parametrize(
    ("expression", "result"),
    [
        # without nodes: as booleans, else as numbers, else as texts
        ("1 = 1", True),
        ("0.1 + 0.2 = 0.3", True),
        ("0.1 + 0.2 != 0.3", False),
        ("1 div 0 = 1 div 0", True),
        ("0 div 0 = 0 div 0", False),
        ("'1' = 1", True),
        ("'1.0' = '1'", False),
        ("'a' != 'b'", True),
        ("true() = 'false'", True),
        ("true() != 0", True),
        ("1 < 2", True),
        ("'10' > '9'", True),
        ("'b' > 'a'", False),
        ("2 >= true()", True),
        ("true() <= false()", False),
        # nodes and a single value: any of the nodes
        ("n = 3", True),
        ("3 = n", True),
        ("n != 3", True),
        ("n = 4", False),
        ("n = 'x'", True),
        ("'x' = n", True),
        ("n != 'x'", True),
        ("yes != '1'", False),
        ("n > 2", True),
        ("n > 3", False),
        ("2 < n", True),
        ("3 >= n", True),
        ("1 > n", False),
        ("n < '2'", True),
        ("n = concat('', 'x')", True),
        ("n = coalesce('x', '')", True),
        ("coalesce('', 3) = n", True),
        ("n != coalesce('1', '')", True),
        ("coalesce('', n) < 2", True),
        # nodes and a boolean: whether there are nodes, but by order as numbers
        ("n = true()", True),
        ("none = false()", True),
        ("none != true()", True),
        ("blank = true()", True),
        ("n > true()", True),
        ("yes > true()", False),
        ("true() >= yes", True),
        # nodes and nodes: any pair
        ("n = m", True),
        ("n != m", True),
        ("yes != n[1]", False),
        ("n = blank", False),
        ("none = blank", False),
        ("none != blank", False),
        ("m < n", False),
        ("n < m", True),
        ("m <= n", True),
        ("n[3] < m", False),
        ("none < m", False),
        # dates: as numbers, whether written or reckoned
        ("born < seen", True),
        ("born = date('2020-02-29')", True),
        ("date('2020-02-29') = born", True),
        ("born + 1 = date('2020-03-01')", True),
        ("date('2020-03-01') - 1 = born", True),
        ("date('2020-02-29') != born", False),
        ("born > '2020-02-28'", True),
        ("'2020-02-28' > born", False),
        ("date('2020-02-29') = '2020-02-29'", True),
        ("date('2020-02-29') = true()", True),
        ("'2020-02-29' = '2020-02-29T00:00:00.000+03:00'", False),
        # more than one in a row
        ("3 > 2 > 1", False),
        ("3 > 2 = 1", True),
        ("1 = 1 != 0", True),
    ],
)
def test_comparisons(expression, result):
    assert value(expression) is result


@pytest.mark.parametrize(
    ("expression", "texts"),
    [
        ("m | n", ["1", "3", "x", "3", "5"]),
        ("n | n", ["1", "3", "x"]),
        ("yes | none | blank | m[1]", ["3", "1", ""]),
        ("none | none", []),
        ("yes | yes", ["1"]),
        ("coalesce('', m) | yes", ["3", "5", "1"]),
    ],
)
def test_unions_are_in_document_order(expression, texts):
    assert strings(value(expression)) == texts


def test_what_only_evaluation_shows_to_be_no_nodes():
    with pytest.raises(ExpressionError) as told:
        value("n | coalesce('a', 'b')")

    assert told.value.code == "not_nodes"
    assert told.value.params["expression"] == 'coalesce("a", "b")'


@pytest.mark.parametrize("operator", ["+", "-", "*", "div", "or", "and", "=", "<", "|"])
def test_a_chain_may_be_thousands_long(operator):
    chain = f" {operator} ".join(["yes"] * 4000)

    assert value(chain) is not None
    assert str(parse(chain).tree) == chain
    assert len(parse(chain).references()) == 1


def test_an_expression_converts_its_value():
    context = Context(record(XML).elements()[0], World())

    assert parse("n").string(context) == "1"
    assert parse("born").number(context) == value("born + 0")
    assert parse("none").boolean(context) is False


def test_a_tree_too_high_to_walk_is_an_error_not_a_crash():
    tree = Literal("x")
    for _ in range(5000):
        tree = Call("not", (tree,))
    deep = parse("1")
    object.__setattr__(deep, "tree", tree)

    with pytest.raises(ExpressionError) as told:
        deep.evaluate(Context(record("<a/>"), World()))

    assert told.value.code == "expression_too_deep"


SCALARS = st.one_of(
    st.floats(),
    st.booleans(),
    st.sampled_from(["", "1", "x", "-0", "2020-02-29", "NaN"]),
    st.text(max_size=3),
)


@given(SCALARS, SCALARS, st.sampled_from(["=", "!=", "<", "<=", ">", ">="]))
def test_the_short_ways_agree_with_the_long_one(left, right, operator):
    """Kinds known before evaluation only make a comparison faster."""
    context = Context(record("<a/>"), World())
    expected = COMPARISONS[operator](left, right, context)

    assert compile_tree(Binary(operator, written(left), written(right)))(context) == expected


@given(
    st.lists(st.sampled_from(["1", "x", "", "2"]), max_size=3), SCALARS, st.sampled_from(sorted(COMPARISONS))
)
def test_nodes_too(texts, scalar, operator):
    context = Context(record(f"<a>{''.join(f'<b>{text}</b>' for text in texts)}</a>").elements()[0], World())
    nodes = LocationPath((Step("child", NameTest("b")),))
    found = compile_tree(nodes)(context)

    for left, right, values in (
        (nodes, written(scalar), (found, scalar)),
        (written(scalar), nodes, (scalar, found)),
    ):
        assert compile_tree(Binary(operator, left, right))(context) == COMPARISONS[operator](*values, context)


def written(value):
    if isinstance(value, bool):
        return Call("true" if value else "false")
    return Literal(value)
