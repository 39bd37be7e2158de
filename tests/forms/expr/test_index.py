"""Lists are looked up by an index, with the same items in the same order as without one."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forms.expr import Context, parse
from forms.expr.tree import Element
from tests.forms.expr.functions.world import World, record

CONDITIONS = [
    "a = 'x'",
    "'x' = a",
    "a = /data/pick",
    "a = current()/pick",
    "a = /data/none",
    "a = concat('', /data/pick)",
    "a = 'x' and b = /data/pick",
    "b = /data/pick and c and a = 'y'",
    "a = 'x' and c != 'x'",
    "a = 'x'][b = 'y'",
    "a = 'x'][2",
    "a = 'x' and position() = 2",
    "a = 'x' or b = 'y'",
    "a = 1",
    "a = true()",
    "a = ../item/b",
    "a = b",
    "a != 'x'",
    "a = 'x' and coalesce('', 1)",
    "a = /data/pick and b = /data/pick",
    "a = (/data/pick)[1]",
    "a = 'x' and not((b)[1] = 'y')",
    "x:a = 'x'",
    "@a = 'x'",
    "1",
]
ITEMS = st.lists(
    st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["x", "y", "z", "1", ""])), max_size=4),
    max_size=8,
)


def items(cells):
    rows = ["".join(f"<{name}>{text}</{name}>" for name, text in row) for row in cells]
    return "<root>" + "".join(f"<item>{row}</item>" for row in rows) + "</root>"


@pytest.mark.parametrize("condition", CONDITIONS)
@settings(max_examples=30, deadline=None)
@given(cells=ITEMS, picks=st.lists(st.sampled_from("xyz"), max_size=2))
def test_what_is_looked_up_is_what_is_found_one_by_one(condition, cells, picks):
    document = record("<data>" + "".join(f"<pick>{pick}</pick>" for pick in picks) + "</data>")
    root = record(items(cells))
    context = Context(document.elements()[0], World(lists={"l": root}))

    def found(path) -> Any:
        return parse(path, {"x": "urn:x"}).evaluate(context)

    # the same list reached in a way that has no short cut
    slow = list(found(f"coalesce('', instance('l'))/root/item[{condition}]"))
    for name in ("item", "item", "*"):
        assert list(found(f"instance('l')/root/{name}[{condition}]")) == slow


def test_an_index_is_made_once():
    root = record(items([[("a", "x")], [("a", "y")]]))
    context = Context(record("<data/>"), World(lists={"l": root}))
    looked = parse("instance('l')/root/item[a = 'y']")

    first = looked.evaluate(context)
    table = root.elements()[0]
    indexes = dict(table.indexes or {})
    assert looked.evaluate(context) == first
    parse("instance('l')/root/item[a = 'x']").evaluate(context)

    assert dict(table.indexes or {}) == indexes
    assert len(indexes) == 1


@pytest.mark.parametrize("kind", ["root", "item"])
def test_elements_of_another_kind_are_searched(kind):
    """A session's record may be an instance too, and it changes."""

    class Changing(Element):
        __slots__ = ()

    root = record("<root/>").elements()[0]
    own = Changing(root, "root")
    root.children.append(own)
    for text in ("x", "y"):
        item = Changing(own, "item")
        item.children.append(Changing(item, "a", text))
        own.children.append(item)
    context = Context(record("<data/>"), World(lists={"l": root if kind == "root" else own}))
    path = "instance('l')/root/item[a = 'y']" if kind == "root" else "instance('l')/item[a = 'y']"

    assert parse(path).evaluate(context) == [own.elements()[1]]
    own.elements()[0].elements()[0].text = "y"
    assert parse(path).evaluate(context) == own.elements()
