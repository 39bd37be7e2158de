"""The node-set functions of XPath 1.0."""

from __future__ import annotations

import pytest

from forms.expr import Context, ExpressionError, parse
from forms.expr.tree import Attribute
from forms.expr.xml import parse_xml
from tests.forms.expr.functions.world import World, evaluate

XML = '<data xmlns:x="urn:x" id="d"><a id="one" x:k="v">1</a><x:a id="two">2</x:a><ref>two one</ref></data>'


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("count(*)", 3.0),
        ("count(none)", 0.0),
        ("count(*[last()])", 1.0),
        ("count(*[last() = 3])", 3.0),
        ("local-name()", "data"),
        ("local-name(x:a)", "a"),
        ("local-name(a/@x:k)", "k"),
        ("local-name(none)", ""),
        ("local-name(a/text())", ""),
        ("name()", "data"),
        ("name(x:a)", "x:a"),
        ("name(a/@x:k)", "x:k"),
        ("name(/)", ""),
        ("name(a/text())", ""),
        ("namespace-uri(a)", ""),
        ("namespace-uri(x:a)", "urn:x"),
        ("namespace-uri(a/@x:k)", "urn:x"),
        ("namespace-uri(a/text())", ""),
        ("namespace-uri()", ""),
        ("string(id('two'))", "2"),
        ("count(id('one two none'))", 2.0),
        ("string(id(ref))", "1"),
        ("count(id(ref | a))", 2.0),
        ("count(id(''))", 0.0),
    ],
)
def test_nodesets(expression, value):
    assert evaluate(expression, XML) == value


def test_an_instruction_has_its_target_for_a_name():
    context = Context(parse_xml(b"<a><?t u?></a>", exact=True), World())

    for name in ("name", "local-name"):
        assert parse(f"{name}(//processing-instruction())").evaluate(context) == "t"


def test_an_attribute_of_nothing_has_no_ids_around_it():
    alone = Attribute(None, "k", "v")  # type: ignore[arg-type]

    assert parse("id('v')").evaluate(Context(alone, World())) == []


def test_nodes_are_wanted():
    with pytest.raises(ExpressionError) as told:
        evaluate("count(coalesce('', 'x'))")

    assert str(told.value) == (
        '`coalesce("", "x")` comes to a single value, where questions or items are wanted: give a path.'
    )
