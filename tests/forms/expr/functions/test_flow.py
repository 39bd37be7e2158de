"""if, coalesce, once: only what is needed is evaluated."""

from __future__ import annotations

import pytest

from tests.forms.expr.functions.world import evaluate, text

FAILS = "regex('a', '(')"


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("if(1 = 1, 'yes', 'no')", "yes"),
        ("if('', 'yes', 'no')", "no"),
        (f"if(true(), 3, {FAILS})", 3.0),
        (f"if(false(), {FAILS}, true())", True),
        ("coalesce('', 'b')", "b"),
        (f"coalesce('a', {FAILS})", "a"),
        ("coalesce(1 div 'x', 4)", 4.0),
        ("coalesce('', '', 'c')", "c"),
        ("coalesce('', '')", ""),
    ],
)
def test_values(expression: str, value: object) -> None:
    assert evaluate(expression) == value


def test_coalesce_gives_the_nodes_themselves() -> None:
    assert text("coalesce(/data/a, /data/b)", "<data><a/><b>6</b></data>") == "6"


@pytest.mark.parametrize(("held", "value"), [("", "0.25"), ("0.75", "0.75")])
def test_once_keeps_what_is_there(held: str, value: str) -> None:
    assert text("once(random())", f"<data><a>{held}</a></data>", "/data/a", dice=(0.25,)) == value


def test_once_is_about_the_node_of_the_whole_expression() -> None:
    xml = "<data><a>kept</a><b/></data>"
    assert text("/data/b[once('new') = 'kept']/../a", xml, "/data/a") == "kept"
