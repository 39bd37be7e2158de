"""What questions of an XForm offer: items, lists of the form, lists beside it."""

from __future__ import annotations

import pytest

from forms import Form, FormRefused, Path, Session
from tests.forms.readers.xforms import codes, form, words

VILLAGES = (
    '<instance id="villages"><root>'
    "<item><name>a</name><label> Alto </label><of>n</of></item>"
    "<item><name> b </name><label>Baixo</label><of>s</of></item>"
    "</root></instance>"
)


def offered(found: Form, path: str = "/data/a") -> list[tuple[str, str]]:
    """Return values and labels that a new record offers."""
    return [(choice.value, choice.label) for choice in Session(found).node(path).choices]


def select(nodeset: str, parts: str = '<value ref="name"/><label ref="label"/>') -> str:
    """Return a control with an itemset."""
    return f'<select1 ref="/data/a"><itemset nodeset="{nodeset}">{parts}</itemset></select1>'


def test_items_that_stand_in_the_form() -> None:
    body = """
      <select1 ref="/data/a"><label>Which?</label>
        <item><label>Yes <output value="/data/b"/></label><value> y </value></item>
        <item><value>n n</value></item>
        <item><label>Nothing</label></item>
      </select1>"""
    found = form("<a/><b>Ann</b>", body=body)
    items = found.index[Path("/data/a")].items
    assert [(item.value, words(item.label)) for item in items] == [("y", ["Yes ", "{/data/b}"]), ("n n", [])]
    assert codes(found.notices) == ["no_value"]


def test_a_list_picked_by_an_expression() -> None:
    found = form("<a/><b>s</b>", VILLAGES, select("instance('villages')/root/item[of = /data/b]"))
    assert offered(found) == [("b", "Baixo")]
    assert found.notices == ()


def test_labels_that_are_translated_texts() -> None:
    model = (
        "<itext><translation lang='en'><text id='t'><value>Alto</value></text></translation></itext>"
        '<instance id="villages"><root><item><name>a</name><id>t</id></item></root></instance>'
    )
    parts = '<value ref="name"/><label ref=" jr:itext(id) "/>'
    found = form("<a/>", model, select("instance('villages')/root/item", parts))
    itemset = found.index[Path("/data/a")].itemset
    assert itemset is not None
    assert itemset.translated
    assert offered(found) == [("a", "Alto")]


@pytest.mark.parametrize("parts", ["", '<value ref=""/>', '<value ref="no-such()"/>'])
def test_a_list_without_values_offers_nothing(parts: str) -> None:
    found = form("<a/>", VILLAGES, select("instance('villages')/root/item", parts))
    assert found.index[Path("/data/a")].itemset is None


def test_a_list_without_labels_shows_its_values() -> None:
    found = form("<a/>", VILLAGES, select("instance('villages')/root/item", '<value ref="name"/>'))
    assert offered(found) == [("a", "a"), ("b", "b")]


@pytest.mark.parametrize(
    "nodeset",
    [
        "instance('villages')/root/item",
        "randomize(instance('villages')/root/item[of = 'n'], 3)",
        "(instance('villages')/root/item)[1]",
    ],
)
def test_values_that_no_item_has_refuse_the_form(nodeset: str) -> None:
    with pytest.raises(FormRefused) as caught:
        form("<a/>", VILLAGES, select(nodeset, '<value ref="code"/><label ref="label"/>'))
    (problem,) = caught.value.problems
    assert (problem.code, problem.params["name"], problem.params["known"]) == (
        "no_such_part",
        "code",
        "name, label, of",
    )


def test_labels_that_no_item_has_are_noticed() -> None:
    body = select("instance('villages')/root/item", '<value ref="name"/><label ref="title"/>')
    found = form("<a/>", VILLAGES, body + body)
    assert codes(found.notices) == ["no_such_part"]
    assert offered(found) == [("a", "a"), ("b", "b")]


@pytest.mark.parametrize(
    ("nodeset", "value"),
    [
        ("/data/r", "code"),  # of the record itself
        ("instance('villages')//item", "code"),
        ("instance(/data/b)/root/item", "code"),
        ("instance('villages')/root/*", "../code"),
        ("instance('villages')/root/item", "concat(code, 1)"),
        ("instance('villages')/root/item", "../code"),
        ("instance('villages')/root/item", "."),
        ("instance('villages')/root/nothing", "code"),
        ("instance('elsewhere')/root/item", "code"),
    ],
)
def test_parts_that_cannot_be_looked_for_are_taken_on_trust(nodeset: str, value: str) -> None:
    found = form("<a/><b/><r/>", VILLAGES, select(nodeset, f'<value ref="{value}"/>'))
    assert found.index[Path("/data/a")].itemset is not None
    assert "no_such_part" not in codes(found.notices)


LIST = b"code,name,name_pt,of,fuel:diesel\n1,Alto,Alta,n,yes\n2,Baixo,Baixa,s,no\n2,Baixo again,,s,\n"


def search(appearance: str, items: str = "", media: dict[str, bytes] | None = None) -> Form:
    """Return a form with a select that searches list.csv."""
    items = items or "<item><label>name</label><value>code</value></item>"
    body = f'<select1 ref="/data/a" appearance="{appearance}">{items}</select1><input ref="/data/b"/>'
    return form("<a/><b>s</b>", body=body, media={"list.csv": LIST} if media is None else media)


@pytest.mark.parametrize(
    ("appearance", "values"),
    [
        ("search('list')", ["1", "2"]),
        ("search ( 'list.csv' )", ["1", "2"]),
        ("search('list', 'matches', 'of', /data/b)", ["2"]),
        ("search('list', 'matches', 'of', ../b)", ["2"]),
        ("search('list', 'contains', 'name, of', 'A')", ["1"]),
        ("search('list', 'startswith', 'name', 'Ba')", ["2"]),
        ("search('list', 'endswith', 'name', 'xo')", ["2"]),
        ("search('list', 'matches', 'fuel:diesel', 'yes')", ["1"]),
        ("search('list', 'contains', 'name', 'a', 'of', 'n')", []),
        ("search('list', 'contains', 'name', 'a', 'of', -(-1) = 1 and . = '' or /data/b[. = 's'])", []),
        ("search('list', 'matches', 'of', (../b)[1])", ["2"]),
        ("search('list', 'matches', 'of', current()/../b)", ["2"]),
        ("search(concat('li', 'st'))", ["1", "2"]),
    ],
)
def test_what_search_finds(appearance: str, values: list[str]) -> None:
    found = search(appearance)
    assert found.notices == ()
    assert [value for value, _ in offered(found)] == values


def test_search_leaves_the_rest_of_the_appearance() -> None:
    assert search("minimal search('list') w2").index[Path("/data/a")].look == "minimal w2"


def test_search_keeps_items_with_numbers_and_labels_of_several_columns() -> None:
    items = (
        "<item><label>Other</label><value>-77</value></item>"
        "<item><label>name, of</label><value>code</value></item>"
    )
    assert offered(search("search('list')", items)) == [("-77", "Other"), ("1", "Alto n"), ("2", "Baixo s")]


def test_search_shows_a_column_for_each_language() -> None:
    model = """<itext>
      <translation lang="en"><text id="list-0"><value>name</value></text></translation>
      <translation lang="pt"><text id="list-0"><value>name_pt</value></text></translation></itext>"""
    body = """<select1 ref="/data/a" appearance="search('list')">
      <item><label ref="jr:itext('list-0')"/><value>code</value></item></select1>"""
    session = Session(form("<a/>", model, body, {"list.csv": LIST}))
    assert [choice.label for choice in session.node("/data/a").choices] == ["Alto", "Baixo"]
    session.set_language("pt")
    assert [choice.label for choice in session.node("/data/a").choices] == ["Alta", "Baixa"]


def test_search_without_labels_shows_values() -> None:
    found = search("search('list')", "<item><value>code</value></item>")
    assert offered(found) == [("1", "1"), ("2", "2")]


@pytest.mark.parametrize(
    "appearance",
    [
        "search()",
        "search('list', 'resembles', 'name', 'x')",
        "search('list', 'matches', 'name')",
        "search('list', 'matches', 'name', 'x', 'of')",
        "search('list', /data/b, 'name', 'x')",
        "search('list', 'matches', 'of', 1 +)",
        "search('list', 'matches', 'of', no-such())",
    ],
)
def test_a_search_that_is_not_understood_is_noticed(appearance: str) -> None:
    found = search(appearance)
    assert codes(found.notices) == ["search_unknown"]
    assert offered(found) == [("code", "name")]


def test_a_search_without_columns_is_noticed() -> None:
    found = search("search('list')", "<item><label>One</label><value>1</value></item>")
    assert codes(found.notices) == ["search_unknown"]
    assert offered(found) == [("1", "One")]


def test_a_search_in_a_list_that_did_not_come() -> None:
    found = search("search('list')", media={})
    assert [(n.code, n.params, n.place) for n in found.notices] == [
        ("missing_media", {"name": "list.csv"}, "line 3: //select1[@ref='/data/a']/@appearance")
    ]
    assert offered(found) == []


ITEMSETS = "list_name,name,label::en,label::pt,of\nv,a,Alto,Alta,n\nv,b,Baixo,Baixa,s\nw,c,C,C,n\n"
ITEXT = '<itext><translation lang="en"/><translation lang="pt"/></itext>'
QUERY = '<input ref="/data/a" query="instance(\'v\')/root/item[of = /data/b]"/>'


def test_an_external_select_reads_itemsets() -> None:
    session = Session(form("<a/><b>s</b>", ITEXT, QUERY, {"itemsets.csv": ITEMSETS.encode()}))
    assert [(c.value, c.label) for c in session.node("/data/a").choices] == [("b", "Baixo")]
    session.set_language("pt")
    assert [(c.value, c.label) for c in session.node("/data/a").choices] == [("b", "Baixa")]


def test_itemsets_with_one_language() -> None:
    raw = ITEMSETS.replace("label::en", "label").encode()
    body = QUERY + QUERY.replace('"/data/a"', '"/data/c"')
    found = form("<a/><b>n</b><c/>", "", body, {"itemsets.csv": raw})
    assert offered(found) == offered(found, "/data/c") == [("a", "Alto")]


@pytest.mark.parametrize("media", [{}, {"itemsets.csv": b""}])
def test_itemsets_that_did_not_come_or_are_empty(media: dict[str, bytes]) -> None:
    found = form("<a/><b>n</b>", "", QUERY, media)
    assert offered(found) == []
    assert codes(found.notices) == ([] if media else ["missing_media"])


@pytest.mark.parametrize("query", ["/data/r", "no-such()"])
def test_queries_of_something_else(query: str) -> None:
    found = form("<a/><r><name>x</name></r>", body=f'<input ref="/data/a" query="{query}"/>')
    assert found.index[Path("/data/a")].type == "choice"
    assert bool(found.index[Path("/data/a")].itemset) == (query == "/data/r")
