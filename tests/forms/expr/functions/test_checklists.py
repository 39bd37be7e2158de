"""How many of several things hold."""

from __future__ import annotations

import pytest

from forms.expr import ExpressionError
from tests.forms.expr.functions.world import evaluate

XML = """
<data>
  <sign>fever</sign><sign/><sign>cough</sign>
  <weight>2</weight><weight>5</weight><weight>1</weight>
</data>
"""


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("checklist(1, 2, true(), '', 'a')", True),
        ("checklist(1, 2, 1, 2, 3)", False),
        ("checklist(1, 2)", False),
        ("checklist(-1, 2, 0)", True),
        ("checklist(2, -1, 1, 1, 1)", True),
        ("checklist(2, 2, /data/sign)", True),
        ("checklist(1, 1, /data/sign, '')", True),  # beside other values a node-set is one
        ("checklist(0, 0, /data/none)", True),
        ("weighted-checklist(3, 3, true(), 3, false(), 9)", True),
        ("weighted-checklist(3, 3, true(), 3, true(), 1)", False),
        ("weighted-checklist(3, 3, /data/sign, /data/weight)", True),
        ("weighted-checklist(-1, 2, /data/sign, /data/weight)", False),
        ("weighted-checklist(2, 2, /data/sign[1], 2)", True),
        ("weighted-checklist(0, 0)", True),
    ],
)
def test_checklists(expression: str, value: bool) -> None:
    assert evaluate(expression, XML) is value


def test_every_value_needs_its_weight() -> None:
    with pytest.raises(ExpressionError) as told:
        evaluate("weighted-checklist(1, 2, /data/sign, /data/weight[1])", XML)
    assert told.value.code == "no_weight"
