"""Functions that only readers of DIGIT forms put into trees: bounds, messages, fields that a rule fills."""

from __future__ import annotations

import pytest

from forms.expr import Context, Expression
from forms.expr.functions.formulas import plain
from forms.expr.syntax import Call, Expr, KindTest, Literal, LocationPath, Step
from forms.expr.tree import Document, Element, Node, Text
from tests.forms.expr.functions.world import World

SELF = LocationPath((Step("self", KindTest("node")),))
YES, NO = Call("true"), Call("false")


def run(name: str, *arguments: Expr, node: Node | None = None, **texts: str) -> object:
    tree = Call(name, arguments)
    return Expression("", tree).evaluate(Context(node or field("typed"), World(texts=texts)))


def field(text: str) -> Element:
    return Element(Document(), "field", text)


@pytest.mark.parametrize(
    ("value", "least", "most", "inside"),
    [
        ("5", "1", "9", True),
        ("0", "1", "9", False),
        ("10", "1", "9", False),
        ("1", "1", "1", True),
        ("many", "1", "9", True),
        ("", "1", "9", True),
        ("99", "1", "", True),
        ("-99", "", "9", True),
        ("99", "few", "many", True),
        ("+258 84", "1", "9", False),
    ],
)
def test_bounds(value: str, least: str, most: str, inside: bool) -> None:
    assert run("digit:within", Literal(value), Literal(least), Literal(most)) is inside


def test_the_first_check_that_fails_is_told() -> None:
    checks = (YES, Literal("FIRST"), NO, Literal("SECOND"), NO, Literal("THIRD"))
    assert run("digit:complaint", *checks) == "SECOND"
    assert run("digit:complaint", *checks, SECOND="In words") == "In words"
    assert run("digit:complaint", *checks[:2]) == ""


def test_a_rule_fills_a_field_while_it_holds() -> None:
    rules = (NO, Literal("never"), YES, Literal("Ana"), YES, Literal("too late"))
    assert run("digit:filling", *rules) == "Ana"
    assert run("digit:filled", *rules) is True


@pytest.mark.parametrize("rules", [(NO, Literal("Ana")), (YES, Literal("")), ()])
def test_without_a_value_the_field_stays_as_it_is(rules: tuple[Expr, ...]) -> None:
    rules = rules or (NO, Literal(""))
    assert run("digit:filling", *rules) == "typed"
    assert run("digit:filled", *rules) is False


def test_what_a_rule_left_there_goes_when_it_does_not_hold_any_more() -> None:
    rules = (NO, Literal("Ana"))
    assert run("digit:refilling", Literal("default"), *rules, node=field("Ana")) == "default"
    assert run("digit:refilling", Literal("default"), *rules, node=field("Binta")) == "Binta"
    assert run("digit:refilling", Literal("default"), YES, Literal("Ana"), node=field("Ana")) == "Ana"


def test_only_an_element_has_a_text_of_its_own() -> None:
    assert run("digit:filling", NO, Literal("x"), node=Text(Document(), "typed")) == ""


@pytest.mark.parametrize(
    ("value", "seen"),
    [
        (3, 3.0),
        ("--5", 5.0),
        ("+-5.5", -5.5),
        ("1E3", 1000.0),
        ("1e", "1E"),
        (".5", ".5"),
        ("true ", True),
        ("a b", "AB"),
        (True, True),
    ],
)
def test_how_formulas_see_a_value(value: str | float, seen: object) -> None:
    assert plain(value) == seen
    assert type(plain(value)) is type(seen)
