"""Lists of an XForm: in the form, beside it, and those that are missing or broken."""

from __future__ import annotations

import json
from typing import Any

import pytest

from forms import Session
from forms.expr.listing import Listing
from forms.expr.tree import Element
from tests.forms.readers.xforms import codes, form

READS = """<bind nodeset="/data/a" calculate="instance('x')/root/item[1]/name"/>"""


def rows(document: Element) -> list[dict[str, str]]:
    """Return the items of a list as names and values."""
    items = document.elements()[0].elements()
    return [{cell.name: cell.text for cell in item.elements()} for item in items]


def beside(file: str, raw: bytes) -> list[dict[str, str]]:
    """Return the items of a list that came beside a form."""
    found = form("<a/>", f'<instance id="x" src="jr://file/{file}"/>', media={f"folder/{file}": raw})
    assert found.notices == ()
    return rows(found.instances["x"])


def test_a_list_in_the_form() -> None:
    model = '<instance id="x"><root>\n<item><name> 1 </name></item></root></instance>'
    assert rows(form("<a/>", model).instances["x"]) == [{"name": "1"}]


def test_the_first_of_two_lists_of_one_name() -> None:
    model = '<instance id="x"><root/></instance><instance id="x"><other/></instance>'
    found = form("<a/>", model)
    assert codes(found.notices) == ["instance_twice"]
    assert found.instances["x"].elements()[0].name == "root"


@pytest.mark.parametrize(
    "raw",
    [
        b"name,label\n1,One\n",
        b"\xef\xbb\xbfname;label\r\n1;One\r\n\r\n",
        b'"name"\t" label "\n"1"\t"One"',
        "name,label\n1,One".encode("utf-16"),
        b"name,label,\n1, One ,\n,,\n",
    ],
)
def test_csv_as_spreadsheets_write_it(raw: bytes) -> None:
    assert beside("x.csv", raw) == [{"name": "1", "label": "One"}]


def test_csv_with_short_rows_quotes_and_western_letters() -> None:
    raw = 'name,label\n1\n2,"a, ""b""\nc"\n3,é\n'.encode("cp1252")
    assert beside("x.csv", raw) == [
        {"name": "1", "label": ""},
        {"name": "2", "label": 'a, "b"\nc'},
        {"name": "3", "label": "é"},
    ]


@pytest.mark.parametrize("raw", [b"", b"name,label", b"name,label\n"])
def test_csv_without_rows(raw: bytes) -> None:
    assert beside("x.csv", raw) == []


def test_csv_by_its_address() -> None:
    model = '<instance id="x" src="jr://file-csv/list.txt"/>'
    assert rows(form("<a/>", model, media={"list.txt": b"name\n1\n"}).instances["x"]) == [{"name": "1"}]


def test_xml_is_taken_as_it_is() -> None:
    assert beside("x.xml", b"<root>\n <item><name>1</name></item>\n</root>") == [{"name": "1"}]


def feature(geometry: object, **properties: object) -> dict[str, object]:
    """Return a feature of GeoJSON."""
    return {"type": "Feature", "geometry": geometry, "properties": properties}


def geojson(*features: object) -> bytes:
    """Return a GeoJSON file."""
    return json.dumps({"type": "FeatureCollection", "features": features}).encode()


@pytest.mark.parametrize(
    ("kind", "coordinates", "answer"),
    [
        ("Point", [36.5, -14, 200], "-14 36.5 0 0"),
        ("LineString", [[36.5, -14], [36.6, -14.1]], "-14 36.5 0 0; -14.1 36.6 0 0"),
        ("Polygon", [[[1, 2], [3, 4], [1, 2]], [[5, 6]]], "2 1 0 0; 4 3 0 0; 2 1 0 0"),
        ("Polygon", [], ""),
        ("MultiPoint", [[1, 2]], ""),
    ],
)
def test_geometries_become_answers(kind: str, coordinates: object, answer: str) -> None:
    raw = geojson(feature({"type": kind, "coordinates": coordinates}))
    assert beside("x.geojson", raw) == [{"geometry": answer}]


def test_properties_of_a_feature() -> None:
    one: dict[str, Any] = {**feature(None, n=1.50, t="x", b=True, c=False, z=None, l=["é"]), "id": 7}
    raw = geojson(one, {**feature(None, id="old"), "id": "new"}, None).replace(b"1.5", b"1.50")
    assert beside("x.geojson", raw) == [
        {"n": "1.50", "t": "x", "b": "true", "c": "false", "z": "", "l": '["é"]', "id": "7"},
        {"id": "new"},
        {},
    ]


@pytest.mark.parametrize(
    ("file", "raw"),
    [
        ("x.csv", b"name\n" + b'"' + b"x" * 200_000),
        ("x.csv", b"," * 20_000),
        ("x.xml", b"<root>"),
        ("x.geojson", b"{"),
        ("x.geojson", b"[]"),
        ("x.geojson", b'{"features": 1}'),
        ("x.geojson", b'{"features": [{"geometry": {"type": "Point"}}]}'),
        ("x.geojson", b'{"features": [{"geometry": {"type": "Point", "coordinates": [1]}}]}'),
        ("x.geojson", b'{"features": [{"geometry": {"type": "LineString", "coordinates": [1]}}]}'),
        ("x.geojson", b"[" * 100_000),
        ("x.txt", b"anything"),
    ],
)
def test_a_file_that_cannot_be_read_is_an_empty_list(file: str, raw: bytes) -> None:
    found = form("<a/>", f'<instance id="x" src="jr://file/{file}"/>' + READS, media={file: raw})
    assert codes(found.notices) == ["unreadable_media"]
    assert found.notices[0].place == "line 2: //instance[@id='x']/@src"
    assert Session(found).node("/data/a").text == ""


def test_a_file_that_did_not_come_is_missed_where_it_is_read() -> None:
    declared = '<instance id="x" src="jr://file-csv/x.csv"/>'
    found = form("<a/>", declared + READS)
    assert [(n.code, n.params, n.place) for n in found.notices] == [
        ("missing_media", {"name": "x.csv"}, "line 2: //bind[@nodeset='/data/a']/@calculate")
    ]
    assert form("<a/>", declared).notices == ()


def test_the_last_saved_record() -> None:
    model = '<instance id="x" src="jr://instance/last-saved"/>' + READS.replace("root/item[1]", "data")
    assert Session(form("<a/>", model)).node("/data/a").text == ""
    found = form("<a/>", model, media={"last-saved": b"<data><name>before</name></data>"})
    assert (found.notices, Session(found).node("/data/a").text) == ((), "before")


def pulled(file: str, media: dict[str, bytes]) -> tuple[list[str], str]:
    """Return the notices, and what pulldata finds."""
    model = f"""<bind nodeset="/data/a" calculate="pulldata({file}, 'label', 'name', '1')"/>"""
    found = form("<a/><b>x</b>", model, media=media)
    return codes(found.notices), Session(found).node("/data/a").text


def test_pulldata_reads_a_file_that_nothing_declares() -> None:
    media = {"x.csv": b"name,label\n1,One\n", "y.CSV": b"name,label\n1,Two\n", "z.png": b""}
    assert pulled("'x'", media) == ([], "One")
    assert pulled("/data/b", media) == ([], "One")
    assert pulled("'x'", {}) == (["missing_media"], "")


def test_pulldata_reads_a_list_that_is_declared() -> None:
    model = (
        '<instance id="x" src="jr://file-csv/other.csv"/>'
        """<bind nodeset="/data/a" calculate="pulldata('x', 'label', 'name', '1')"/>"""
    )
    found = form("<a/>", model, media={"other.csv": b"name,label\n1,One\n"})
    assert Session(found).node("/data/a").text == "One"


def test_csv_with_two_columns_of_one_name_and_one_without() -> None:
    found = form("<a/>", '<instance id="x" src="jr://file/x.csv"/>', media={"x.csv": b"n,,n,l\n1,2,3\n"})
    cells = found.instances["x"].elements()[0].elements()[0].elements()
    assert [(cell.name, cell.text) for cell in cells] == [("n", "1"), ("n", "3"), ("l", "")]


def test_csv_in_pieces_of_any_size_is_read_in_its_encoding(monkeypatch: pytest.MonkeyPatch) -> None:
    for size in (1, 2, 3, 1000):
        monkeypatch.setattr("forms.readers._lists._PIECE", size)
        for encoding in ("utf-8", "cp1252"):
            assert beside("x.csv", "name\né\n".encode(encoding)) == [{"name": "é"}]


def test_features_of_which_no_two_are_alike_stay_elements(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("forms.expr.listing._MOST_MORE", 2)
    features = [feature(None, **{f"n{i}": f" {i}", "a:b": i}) for i in range(8)]
    assert beside("x.geojson", geojson(*features)) == [{f"n{i}": str(i), "a:b": str(i)} for i in range(8)]


def test_a_part_that_a_list_of_items_lacks_and_one_deeper() -> None:
    body = """<select1 ref="/data/a"><itemset nodeset="instance('x')/root/item/{}"><value ref="{}"/>
        </itemset></select1>"""
    model = '<instance id="x" src="jr://file/x.csv"/>'
    for inside, value in (("name", "name"), (".", "name")):
        form("<a/>", model, body.format(inside, value), media={"x.csv": b"name\n1\n"})


@pytest.mark.parametrize(
    "raw",
    [
        b'{"features": []}',
        b' { "type" : "FeatureCollection" , "features" : [ ] , "x" : [ 1 , { } ] } ',
        '{"features": []}'.encode("utf-16"),
        b'\xef\xbb\xbf{"features": [], "crs": null}',
    ],
)
def test_geojson_without_features(raw: bytes) -> None:
    assert beside("x.geojson", raw) == []


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{}",
        b'{"features"',
        b'{"features" []}',
        b'{"features": [',
        b'{"features": [{}',
        b'{"features": [{} {}]}',
        b'{"features": [{},]}',
        b'{"features": []',
        b'{"features": []} x',
        b'{"features": {}}',
        b"\xff{",
    ],
)
def test_broken_geojson(raw: bytes) -> None:
    found = form("<a/>", '<instance id="x" src="jr://file/x.geojson"/>', media={"x.geojson": raw})
    assert codes(found.notices) == ["unreadable_media"]
    assert rows_of_none(found.instances["x"])


def rows_of_none(document: Element) -> bool:
    """Whether a list is empty."""
    return not document.elements()


def test_half_a_character_is_kept_apart() -> None:
    many = [feature(None, a=f"n{i}") for i in range(300)]
    raw = geojson(*many, feature(None, a="\ud83d"))
    assert beside("x.geojson", raw)[300] == {"a": "\ud83d"}


def test_features_with_space_between() -> None:
    raw = b'{ "features" : [ { "properties" : { "a" : 1.0 } } , {"properties": {"a": 2}}\n] }'
    assert beside("x.geojson", raw) == [{"a": "1.0"}, {"a": "2"}]


def test_lists_stand_in_any_instance_but_the_first() -> None:
    row = "<item><a>x</a></item>"
    found = form(
        f"<model><instance>{row}</instance><instance><root>{row}{row}</root></instance></model>",
        f'<instance id="x"><root>{row}</root></instance>',
    )
    assert isinstance(found.instances["x"].elements()[0], Listing)
    assert Session(found).node("/data/model/instance/item/a").text == "x"
