"""Other instances, translated texts, where the expression stands."""

from __future__ import annotations

import pytest

from forms.expr import ExpressionError
from forms.expr.tree import Document, Element
from tests.forms.expr.functions.world import evaluate, record, text

TOWNS = """
<root>
  <item id="k"><code>kis</code><name>Kisumu</name></item>
  <item><code>nai</code><name>Nairobi</name></item>
  <item><code>nai</code><name>Nairobi West</name></item>
  <item><name>Nowhere</name></item>
</root>
"""
LISTS = {"towns": record(TOWNS)}


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("pulldata('towns', 'name', 'code', 'kis')", "Kisumu"),
        ("pulldata('towns', 'name', 'code', 'nai')", "Nairobi"),  # the first row counts
        ("pulldata('towns', 'name', 'code', 'mom')", ""),
        ("pulldata('towns', 'area', 'code', 'kis')", ""),
        ("pulldata('towns', 'name', 'area', 'kis')", ""),
        ("pulldata('towns', '@id', 'code', 'kis')", "k"),
        ("pulldata('towns', 'name', '@id', 'k')", "Kisumu"),
        ("pulldata('towns', '@id', 'code', 'nai')", ""),
        ("instance('towns')/root/item[code = 'nai'][2]/name", "Nairobi West"),
    ],
)
def test_rows(expression: str, value: str) -> None:
    assert text(expression, lists=LISTS) == value


def test_an_instance_that_changes_is_read_anew() -> None:
    class Changing(Document):
        """Not one of a form: the record itself."""

    changing = Changing()
    root = Element(changing, "root")
    changing.children.append(root)
    ask = "pulldata('self', 'name', 'code', 'a')"
    assert text(ask, lists={"self": changing}) == ""
    row = Element(root, "item")
    row.children += [Element(row, "code", "a"), Element(row, "name", "Anna")]
    root.children.append(row)
    assert text(ask, lists={"self": changing}) == "Anna"


@pytest.mark.parametrize("expression", ["instance('nope')/root", "pulldata('nope', 'a', 'b', 'c')"])
def test_no_such_list(expression: str) -> None:
    with pytest.raises(ExpressionError, match="`nope`") as told:
        evaluate(expression, lists=LISTS)
    assert told.value.code == "unknown_instance"


JAMBO = {"hello at data/a": "Jambo"}  # its outputs are those of the node of the whole expression


def test_translated_texts() -> None:
    assert text("jr:itext('hello')", texts={"hello": "Habari"}) == "Habari"
    xml = "<data><a/><b>7</b></data>"
    assert text("/data/b[jr:itext('hello') = 'Jambo']", xml, "/data/a", texts=JAMBO) == "7"
    with pytest.raises(ExpressionError, match="`bye`") as told:
        evaluate("jr:itext('bye')", texts={"hello": "Habari"})
    assert told.value.code == "unknown_text"


def test_current_is_the_node_of_the_whole_expression() -> None:
    xml = "<data><a>1</a><b>2</b></data>"
    assert text("../*[. = current()]", xml, "/data/b") == "2"
