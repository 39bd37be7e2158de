"""ODK XForms: what the whole document says, and which documents are none."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path as File

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms import FormRefused, Path, Session, read
from tests.forms.readers.xforms import codes, form, outline, refusal, xform

SAMPLES = sorted((File(__file__).parents[3] / "resources/samples/xform").glob("*.xml"))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_samples_read_without_a_notice(sample: File) -> None:
    found = read(sample.read_bytes(), sample.name)
    assert found.notices == ()
    assert found.record == "xform"
    for language in found.languages:
        assert not Session(found, language=language).node("/check/point").valid  # required


def test_the_head_says_what_a_form_is_called() -> None:
    found = read(xform(root='id="census" version="2026b"'))
    assert (found.schema_id, found.version, str(found.title)) == ("census", "2026b", "A form")


def test_a_form_without_title_is_called_by_its_id() -> None:
    assert str(read(xform().replace(b"A form", b"")).title) == "f"
    assert str(read(xform().replace(b"<h:title>A form</h:title>", b"")).title) == "f"


@pytest.mark.parametrize(
    ("root", "schema_id"), [('xmlns="http://example.org/well"', "http://example.org/well"), ("", "data")]
)
def test_a_form_without_id_goes_by_its_namespace_or_its_root(root: str, schema_id: str) -> None:
    found = read(xform(root=root))
    assert found.schema_id == schema_id
    assert codes(found.notices) == ["no_id"]


def test_the_version_may_have_openrosa_prefix() -> None:
    assert read(xform(root='id="f" orx:version="7"')).version == "7"


@pytest.mark.parametrize("start", [b"\xef\xbb\xbf", b"\n  ", b'<?xml version="1.0"?>', b"<!-- ours -->"])
def test_what_may_stand_before_a_form(start: bytes) -> None:
    assert read(start + xform()).schema_id == "f"


def test_a_form_in_utf_16() -> None:
    assert read(xform("<a>é</a>").decode().encode("utf-16")).index[Path("/data/a")].default == "é"


def test_a_form_without_html_around_it() -> None:
    model = '<model><instance><data id="f"><a/></data></instance></model>'
    raw = f'<form>{model}<body><input ref="/data/a"/></body></form>'.encode()
    assert outline(read(raw).body) == ["/data/a"]


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"<", "not_xml"),
        (b"<html><body>Sign in<br></body></html>", "not_xml"),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "xml_doctype"),
        (b"<html><body>Sign in</body></html>", "no_model"),
        (b"<html><head><model/></head><body/></html>", "no_instance"),
        (b"<html><head><model><instance/></model></head><body/></html>", "no_instance"),
        (b'<h><head><model><instance><d id="f"/></instance></model></head></h>', "no_body"),
    ],
)
def test_documents_that_are_no_form(raw: bytes, code: str) -> None:
    assert codes(refusal(raw)) == [code]


@given(st.binary(max_size=60))
def test_whatever_the_bytes_a_refusal_is_all_there_is(more: bytes) -> None:
    raw = xform("<a/>", '<bind nodeset="/data/a" relevant="1"/>', '<input ref="/data/a"/>')
    for broken in (b"<" + more, raw[: len(more) * 9] + more, raw.replace(b'"1"', b'"' + more + b'"')):
        with suppress(FormRefused):
            read(broken, "form.xml")


def test_every_problem_is_found_and_placed() -> None:
    model = '<bind nodeset="/data/a" relevant="1 +"/>\n<bind nodeset="/data/b" calculate="concat("/>'
    problems = refusal(xform("<a/><b/>", model, '<input ref="/data/a"/>'))
    assert codes(problems) == ["expression_unfinished", "expression_unfinished"]
    assert [problem.place for problem in problems] == [
        "line 2: //bind[@nodeset='/data/a']/@relevant",
        "line 3: //bind[@nodeset='/data/b']/@calculate",
    ]


def test_a_function_of_another_family_is_left_out() -> None:
    found = form("<a/>", '<bind nodeset="/data/a" calculate="device-info()"/>', '<input ref="/data/a"/>')
    assert codes(found.notices) == ["unknown_function"]
    assert found.binds[Path("/data/a")].calculate is None


def test_pulldata_of_another_family_is_left_out() -> None:
    found = form("<a/>", """<bind nodeset="/data/a" calculate="pulldata('@geopoint', /data/a, 'x')"/>""")
    assert codes(found.notices) == ["wrong_arguments"]


def test_an_undeclared_prefix_stands_for_itself() -> None:
    media = {"shops.csv": b"fuel:diesel,a:b:c\nyes,no\n"}
    model = (
        '<instance id="shops" src="jr://file-csv/shops.csv"/>'
        """<bind nodeset="/data/a" calculate="instance('shops')/root/item/fuel:diesel"/>"""
    )
    found = form("<a/>", model, media=media)
    assert found.notices == ()
    assert Session(found).node("/data/a").text == "yes"


def test_paths_that_lead_nowhere_are_noticed_once_for_a_rule() -> None:
    model = """
        <bind nodeset="/data/a" constraint="/data/typo = 1 or ../g/b = 1 or ../g/typo = 1 or ./@id = 1"/>
        <bind nodeset="/data/g/b" constraint="../../typo + count(//q) + count(../*) + ../@z"/>
        <bind nodeset="/data/g/@z" calculate="/data/a"/>
        <bind nodeset="/data/g" constraint="/data/g[typo = 1]/b = 2"/>"""
    found = form('<a/><g z=""><b/></g>', model, '<input ref="/data/a"/>')
    assert set(codes(found.notices)) == {"no_such_node"}
    assert [notice.params["path"] for notice in found.notices] == [
        "/data/typo",
        "../g/typo",
        "@id",
        "../../typo",
        "/data/g/typo",
    ]


def test_a_list_that_is_named_when_evaluated_has_unknown_paths() -> None:
    found = form("<a/><b/>", '<bind nodeset="/data/a" constraint="instance(/data/b)/root/item/c"/>')
    assert found.notices == ()


def test_submission_is_kept_as_it_is_written() -> None:
    found = form(model='<submission action="https://a.example" method="POST" orx:auto-send="true"/>')
    assert found.submission == {"action": "https://a.example", "method": "POST", "orx:auto-send": "true"}


def test_a_method_that_there_is_not_is_refused() -> None:
    problems = refusal(xform(model='<submission method="pigeon"/>'))
    assert [(problem.code, problem.params) for problem in problems] == [
        ("unknown_method", {"method": "pigeon"})
    ]


def test_a_form_that_asks_for_encrypted_records_says_so() -> None:
    asking = form(model='<submission base64RsaPublicKey="MIIB"/>')
    assert (asking.encrypted, codes(asking.notices)) == (True, ["not_encrypted"])
    assert not form().encrypted


def test_an_audit_is_noticed() -> None:
    found = form("<a/><audit/><meta><audit/></meta>")
    assert [(n.code, n.place) for n in found.notices] == [("no_audit", "line 1: //data[@id='f']/meta/audit")]


def test_nodes_that_nobody_is_asked_for() -> None:
    data = '<a/><g><b>3</b></g><e entity="x"/><r/><orx:meta><orx:instanceID/></orx:meta>'
    body = '<input ref="/data/a"/><group ref="/data/e"/><repeat nodeset="/data/r"/>'
    found = form(data, '<bind nodeset="/data/g/b" type="int"/>', body)
    assert [(q.path, q.type, q.default, q.hidden) for q in found.unasked] == [
        ("/data/g/b", "integer", "3", True),
        ("/data/orx:meta/orx:instanceID", "text", "", True),
    ]


def test_entities_of_a_form_and_of_a_repeat() -> None:
    data = (
        '<r><meta><entity dataset="people" id=""/></meta></r>'
        '<entity dataset="no"/><meta><entity/><x dataset="no"/><entities:entity dataset="homes"/></meta>'
    )
    found = form(data, body='<repeat nodeset="/data/r"/>')
    assert [(e.path, e.dataset, e.node) for e in found.entities] == [
        ("/data/r", "people", "/data/r/meta/entity"),
        ("/data", "homes", "/data/meta/entities:entity"),
    ]
