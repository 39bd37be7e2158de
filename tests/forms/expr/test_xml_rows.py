"""What is read as a list is the tree that it would be as elements, list or not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forms.expr.listing import Listing
from forms.expr.tree import Attribute, Document, Element
from forms.expr.xml import XmlRefused, parse_xml

ROWS = [
    "<item><a>x</a><b/></item>",
    "<item><b>y</b><a>x</a></item>",
    "<item><a>1</a><a>2</a></item>",
    "<item/>",
    "<item>\n  <a> x\n </a>\n</item>\n",
    "\n",
    "<item><p:a>x</p:a></item>",
    "<item><a><![CDATA[<x>]]></a><!-- no --></item>",
]
ODD = [
    "<item k='1'><a>x</a></item>",
    "<item><a k='1'>x</a><b>y</b></item>",
    "<item><a>x</a><b>y<c>z</c></b><b/></item>",
    "<item><a>x</a><b xmlns='urn:z'>y</b></item>",
    "<item>words</item>",
    "<item><a>x</a>words<b/></item>",
    "<item><a>x</a>words</item>",
    "<thing><a>x</a></thing>",
    "words",
]


def outermost(element: Element) -> bool:
    return isinstance(element.parent, Document)


def shown(element: Element) -> object:
    """Return an element as names, attributes and texts, all white space around them aside."""
    attributes = [(one.key, one.value) for one in element.attributes if isinstance(one, Attribute)]
    below = element.elements()
    assert all(one.parent is element or one.parent == element for one in below)
    return (
        element.key,
        element.namespace,
        attributes,
        "".join(element.string().split()),
        [shown(one) for one in below],
    )


def both(inside: str, around: str = "") -> tuple[Element, Element]:
    """Return what a document is read as with lists and without."""
    raw = f"<root xmlns:p='urn:p' {around}>{inside}</root>".encode()
    documents = (parse_xml(raw, listed=outermost), parse_xml(raw))
    return documents[0].elements()[0], documents[1].elements()[0]


@settings(deadline=None)
@given(st.lists(st.sampled_from(ROWS), max_size=6), st.lists(st.sampled_from(ODD), max_size=1), st.data())
def test_rows_are_read_as_the_elements_that_they_are(rows, odd, data) -> None:
    for one in odd:
        rows.insert(data.draw(st.integers(0, len(rows))), one)
    quick, slow = both("".join(rows))
    assert shown(quick) == shown(slow)
    assert isinstance(quick, Listing) or odd or not any("item" in row for row in rows)


@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("place", [0, 1, 2])
def test_what_is_no_flat_list_stays_elements(odd: str, place: int) -> None:
    rows = ["<item><a>x</a><b>y</b></item>", "<item><a>z</a></item>"]
    quick, slow = both("".join([*rows[:place], odd, *rows[place:]]))
    assert shown(quick) == shown(slow)
    assert not isinstance(quick, Listing)


@pytest.mark.parametrize("inside", ["", "  ", "words"])
def test_what_has_no_rows_stays_an_element(inside: str) -> None:
    quick, slow = both(inside)
    assert (type(quick), quick.text) == (Element, slow.text)


def test_a_list_keeps_what_stands_on_it() -> None:
    quick, slow = both("\n<item><a>x</a></item>", around="k='1' xmlns='urn:d' p:l='2'")
    assert shown(quick) == shown(slow)
    assert isinstance(quick, Listing)
    assert (quick.line, quick.declared) == (slow.line, slow.declared)
    assert all(attribute.parent is quick for attribute in quick.attributes)


def test_too_many_kinds_of_rows_are_elements(monkeypatch) -> None:
    monkeypatch.setattr("forms.expr.listing._MOST_MORE", 2)
    quick, slow = both("".join(f"<item><a{i}>{i}</a{i}></item>" for i in range(9)))
    assert shown(quick) == shown(slow)
    assert not isinstance(quick, Listing)


def test_depth_is_bounded_after_a_list_that_was_none() -> None:
    deep = "<a>" * 197 + "</a>" * 197
    assert not isinstance(both(f"<item><b/></item><item>{deep}</item>")[0], Listing)
    with pytest.raises(XmlRefused):
        both(f"<item><b/></item><item>{'<a>' * 199}{'</a>' * 199}</item>")
    with pytest.raises(XmlRefused):
        both("<item><b></item>")
