"""The record of an XForm when nothing is answered, and the ways in which paths lead into it."""

from __future__ import annotations

import pytest

from forms import Form, Path, Session, write
from forms.expr.tree import Element
from tests.forms.readers.xforms import codes, form, outline


def tree(element: Element) -> object:
    """Return names, texts and attributes below an element."""
    inner = [tree(child) for child in element.elements()]
    return (element.name, {a.name: a.value for a in element.attributes}, inner or element.text)


def record(found: Form) -> object:
    """Return what stands in the outermost element."""
    return [tree(child) for child in found.template.elements()[0].elements()]


def test_values_attributes_and_prefixes_are_kept() -> None:
    found = form('<a b="1"> x </a>\n<orx:c d:e="2" xmlns:d="urn:d">words<f/>between</orx:c>')
    assert record(found) == [("a", {"b": "1"}, "x"), ("orx:c", {"d:e": "2"}, [("f", {}, "")])]


@pytest.mark.parametrize(
    ("ref", "path"),
    [
        ("/data/g/b", "/data/g/b"),
        (" /data / g/b ", "/data/g/b"),
        ("g/b", "/data/g/b"),
        ("./g/./b", "/data/g/b"),
        ("../data/g/b", "/data/g/b"),
        ("current()/g/b", "/data/g/b"),
        ("/data/g[c = 'x']/b[1]", "/data/g/b"),
        ("/data/orx:c", "/data/orx:c"),
        ("/data/c", "/data/orx:c"),
        ("/data/g/@z", "/data/g/@z"),
        ("/data/g/@orx:y", "/data/g/@orx:y"),
    ],
)
def test_where_a_nodeset_leads(ref: str, path: str) -> None:
    found = form('<g z="" orx:y=""><b/><c/></g><orx:c/>', f'<bind nodeset="{ref}" type="int"/>')
    assert (list(found.binds), found.notices) == ([path], ())


@pytest.mark.parametrize("ref", ["/data/x", "/data/x/b", "/data/a/../../../x", "/data/a/@b", "", "/"])
def test_nodesets_that_lead_nowhere(ref: str) -> None:
    found = form("<a/>", f'<bind nodeset="{ref}" type="int"/>')
    assert (found.binds, codes(found.notices)) == ({}, ["no_such_node"])


def test_the_first_instance_is_what_others_are_copied_from() -> None:
    found = form("<r><a>1</a></r><r><a>2</a></r>", body='<repeat nodeset="/data/r"/>')
    assert record(found) == [("r", {}, [("a", {}, "1")]), ("r", {}, [("a", {}, "2")])]
    assert tree(found.prototypes[Path("/data/r")]) == ("r", {}, [("a", {}, "1")])
    assert found.prototypes[Path("/data/r")].parent is None


def test_a_marked_template_is_no_instance() -> None:
    found = form('<r jr:template=""><a>1</a></r><r><a>2</a></r>', body='<repeat nodeset="/data/r"/>')
    assert record(found) == [("r", {}, [("a", {}, "2")])]
    assert tree(found.prototypes[Path("/data/r")]) == ("r", {}, [("a", {}, "1")])


def test_repeats_inside_repeats() -> None:
    inner = '<i jr:template=""><b>1</b></i><i><b>2</b></i>'
    found = form(
        f'<r jr:template="">{inner}</r><r>{inner}</r>',
        body='<repeat nodeset="/data/r"><repeat nodeset="/data/r/i"/></repeat>',
    )
    one = ("i", {}, [("b", {}, "2")])
    assert record(found) == [("r", {}, [one])]
    assert list(found.prototypes) == ["/data/r", "/data/r/i"]
    assert tree(found.prototypes[Path("/data/r")]) == ("r", {}, [one])
    assert tree(found.prototypes[Path("/data/r/i")]) == ("i", {}, [("b", {}, "1")])


def test_templates_of_what_nobody_repeats() -> None:
    found = form('<r jr:template=""><a/></r><s jr:template=""><a/></s><s><b/></s>')
    assert record(found) == [("r", {}, [("a", {}, "")]), ("s", {}, [("b", {}, "")])]


def test_a_leaf_that_is_repeated() -> None:
    found = form('<r jr:template=""/>', body='<repeat nodeset="/data/r"/>')
    assert outline(found.body) == ["/data/r", []]
    assert list(found.prototypes) == ["/data/r"]


def test_a_new_record_has_the_form_of_the_template() -> None:
    found = form('<a>1</a><g><b c="2"/></g>', body='<input ref="/data/a"/>')
    written = write(Session(found), {}, to="xform").decode()
    assert '<a>1</a><g><b c="2"' in written
