"""A listing is to expressions what the same list is as elements that are all there."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forms.expr import Context, parse
from forms.expr.listing import Listing, ListingBuilder, Name, Row, unfolded
from forms.expr.tree import Document, Element
from tests.forms.expr.functions.world import World, place, record
from tests.forms.expr.test_index import CONDITIONS

MORE = [
    "a = /data/pick][b = /data/pick",
    "selected('x z', a)",
    "selected(a, /data/pick)",
    "selected(/data/pick, a)",
    "a = 'x' and selected('y z', b)",
    "selected('x y', a) and b = 'x' and c",
    "contains(a, 'x') or a = ''",
    "string-length(a) = 1",
    "string-length() = 1",
    "number(a) < 5",
    "number() < 5",
    "not(a)",
    "count(a) = 2",
    "a > b",
    "a = current()/pick[. = a]",
    "if(a = 'x', true(), false())",
    "pulldata('l', 'a', 'b', a) = 'x'",
    "(a)[1] = 'x'",
    "starts-with(a, /data/pick)",
    "ends-with(a, 'x')",
    "contains(/data/pick, a)",
    "contains(a, b)",
    "b = 'x' and contains(a, 'x')",
    "a/b",
    "string(instance('l')/root/item[1]/a) = a",
    "not(random() > 1) and a = 'x'",
]
PATHS = [
    "item/a",
    "item[2]/a[1]",
    "item[last()]/*",
    "*/b",
    "item/x:a",
    "x:*",
    "thing",
    "item/a/text()",
    "item/node()",
    "item/a | item/b | item/a",
    "item[1]/following-sibling::item/a",
    "item[2]/preceding-sibling::*",
    "item/a/following-sibling::b",
    "item/a/..",
    "item/a/ancestor::root",
    "descendant::a",
    "item/@id",
    "item/a/b",
    "item[position() > 1][position() < 3]",
    "item[a = 'x'][last()]",
    "other[a = 'x']",
]
NAMES = {"a": Name("a"), "b": Name("b"), "c": Name("c", "x", "urn:x")}
ROWS = st.lists(
    st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["x", "y", "z", "1", ""])), max_size=4),
    max_size=8,
)


def listing(rows) -> Document:
    """Return a document with these rows as a listing."""
    builder, document = ListingBuilder(), Document()
    for row in rows:
        assert builder.add(tuple(NAMES[name] for name, _ in row), tuple(f" {cell}" for _, cell in row))
    document.children = [builder.close(document, Name("root"), Name("item"))]
    return document


def elements(rows) -> Document:
    """Return a document with these rows as elements."""
    document = Document()
    root = Element(document, "root")
    document.children = [root]
    for row in rows:
        item = Element(root, "item")
        root.children.append(item)
        for name, cell in row:
            n = NAMES[name]
            item.children.append(Element(item, n.local, cell, prefix=n.prefix, namespace=n.namespace))
    return document


def found(path: str, document: Document, picks) -> list[Any]:
    """Return what a path comes to, as places and texts."""
    data = record("<data>" + "".join(f"<pick>{pick}</pick>" for pick in picks) + "</data>")
    context = Context(data.elements()[0], World(lists={"l": document}))
    nodes: Any = parse(path, {"x": "urn:x"}).evaluate(context)
    return [
        (place(node.parent if node.parent and not hasattr(node, "key") else node), node.string())
        for node in nodes
    ]


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("condition", [*CONDITIONS, *MORE])
@settings(max_examples=12, deadline=None)
@given(rows=ROWS, picks=st.lists(st.sampled_from("xyz"), max_size=2))
def test_rows_that_a_condition_keeps(condition, packed, rows, picks) -> None:
    with pytest.MonkeyPatch.context() as patch:
        if packed:
            patch.setattr("forms.expr.columns._MANY", 0)
            patch.setattr("forms.expr.columns._ALIKE", 100)
            patch.setattr("forms.expr.columns._SEARCHES", 1)
            patch.setattr("forms.expr.index._FEW", 0)
        quick = listing(rows)
        slow = found(f"coalesce('', instance('l'))/root/item[{condition}]", elements(rows), picks)
        for name in ("item", "*"):
            for start in ("instance('l')", "coalesce('', instance('l'))"):
                assert found(f"{start}/root/{name}[{condition}]", quick, picks) == slow


@pytest.mark.parametrize("path", PATHS)
@settings(max_examples=15, deadline=None)
@given(rows=ROWS)
def test_paths_into_a_listing(path, rows) -> None:
    whole = f"instance('l')/root/{path}"
    assert found(whole, listing(rows), ()) == found(whole, elements(rows), ())
    assert found("instance('l')", listing(rows), ()) == found("instance('l')", elements(rows), ())


@settings(deadline=None)
@given(rows=ROWS, key=st.sampled_from("xyz1"), column=st.sampled_from("abc"))
def test_pulldata_takes_the_first_row(rows, key, column) -> None:
    rule = parse(f"pulldata('l', 'b', '{column}', '{key}')")
    told = [
        rule.string(Context(record("<data/>"), World(lists={"l": document})))
        for document in (listing(rows), elements(rows))
    ]
    assert told[0] == told[1]


@settings(deadline=None)
@given(rows=ROWS)
def test_a_listing_unfolds_to_the_same_elements(rows) -> None:
    document = listing(rows)
    one = document.elements()[0]
    assert isinstance(one, Listing)
    other = unfolded(one)
    shown = [[(cell.key, cell.text) for cell in row.elements()] for row in other.elements()]
    assert shown == [[(cell.key, cell.text) for cell in row.elements()] for row in one.elements()]
    assert shown == [[(NAMES[name].key, cell) for name, cell in row] for row in rows]


def test_rows_are_equal_by_their_place() -> None:
    one, other = (listing([[("a", "x")], [("a", "x")]]).elements()[0] for _ in range(2))
    assert isinstance(one, Listing)
    assert isinstance(other, Listing)
    assert one.elements()[0] == Row(one, 0) != Row(one, 1)
    assert Row(one, 0) != Row(other, 0)
    assert Row(one, 0).elements()[0] == Row(one, 0).elements()[0]
    assert len({Row(one, 0), Row(one, 0), Row(one, 1)}) == 2
    assert list(one.elements()[::-1]) == [Row(one, 1), Row(one, 0)]


def test_no_flat_list_has_thousands_of_columns(monkeypatch) -> None:
    monkeypatch.setattr("forms.expr.listing._MOST_MORE", 2)
    monkeypatch.setattr("forms.expr.listing._MOST_SHAPES", 4)
    builder = ListingBuilder()
    kept = [builder.add((Name("a"), Name(f"b{i}")), ("", "")) for i in range(4)]
    assert kept == [True, True, True, False]
    assert [builder.add((Name(name),), ("",)) for name in ("a", "b0")] == [True, False]


def test_no_rows_at_all() -> None:
    builder, document = ListingBuilder(), Document()
    builder.extend((Name("a"),), [])
    one = builder.close(document, Name("root"), Name("item"))
    assert (one.size, list(one.elements()), one.string()) == (0, [], "")


def test_rows_by_the_thousand() -> None:
    """They are taken into the columns in parts, whatever cells they have."""
    rows = [[("a", str(i % 7)), *([("b", str(i))] if i % 3 else [])] for i in range(9000)]
    quick, slow = listing(rows).elements()[0], elements(rows).elements()[0]
    assert [row.string() for row in quick.elements()] == [row.string() for row in slow.elements()]
    assert quick.string() == slow.string()
