"""A record as a table of one row, and back."""

from __future__ import annotations

import csv
import io

import pytest

from forms.errors import RecordRefused
from forms.model import Bind
from forms.path import Path
from forms.session import Session
from forms.writers import answers, write
from tests.forms.writers.hand import form

PEOPLE = "<data><village/><person><name/><dog><breed/></dog></person><g><note/></g></data>"
PERSON, DOG = "/data/person", "/data/person/dog"


def table(*rows: str) -> bytes:
    return "\r\n".join((*rows, "")).encode()


def test_the_columns_are_in_the_order_of_the_form() -> None:
    session = Session(form(PEOPLE, PERSON, DOG))
    session.add_repeat(PERSON)
    session.set("/data/village", 'Old "Mill", Hill\n2')
    session.set("/data/person[2]/name", "=1+1")
    session.set("/data/g/note", " Zoë ")
    raw = write(session, {"instanceID": "uuid:1", "at": 5}, to="csv")
    assert raw == table(
        "@form,@version,@at,@instanceID,village,person[],person[1]-name,person[1]-dog[],person[1]-dog[1]-breed,"
        "person[2]-name,person[2]-dog[],person[2]-dog[1]-breed,g-note",
        'visit,7,5,uuid:1,"Old ""Mill"", Hill\n2",2,,1,,=1+1,1,,Zoë',
    )
    assert answers(session.form, raw, "csv") == {
        "/data/village": 'Old "Mill", Hill\n2',
        "/data/person[]": "2",
        "/data/person[1]/dog[]": "1",
        "/data/person[2]/dog[]": "1",
        "/data/person[2]/name": "=1+1",
        "/data/g/note": "Zoë",
    }


def test_a_question_that_is_not_relevant_has_an_empty_cell() -> None:
    asked = form("<data><a/><b>1</b></data>", relevant={"/data/b": "/data/a = 'x'"})
    assert write(Session(asked), {}, to="csv") == table("@form,@version,a,b", "visit,7,,")


def test_two_questions_of_one_column_name_are_told_apart_by_their_paths() -> None:
    asked = form("<data><a-b>1</a-b><a><b>2</b></a><c/></data>")
    raw = write(Session(asked), {}, to="csv")
    assert raw == table("@form,@version,/data/a-b,/data/a/b,c", "visit,7,1,2,")
    assert answers(asked, raw, "csv") == {"/data/a-b": "1", "/data/a/b": "2"}


def test_attributes_that_vary_have_columns() -> None:
    binds = (Bind(Path("/data/@by")), Bind(Path("/data/tree/@id")))
    asked = form('<data by="Ana"><tree id="t-1" kind="oak"/></data>', binds=binds)
    raw = write(Session(asked), {}, to="csv")
    assert raw == table("@form,@version,/data/@by,tree-@id,tree", "visit,7,Ana,t-1,")
    assert answers(asked, raw, "csv") == {"/data/@by": "Ana", "/data/tree/@id": "t-1"}


def test_a_form_without_a_root_has_its_keys_for_columns() -> None:
    asked = form("<a>1</a><b/>")
    raw = write(Session(asked), {}, to="csv")
    assert raw == table("@form,@version,a,b", "visit,7,1,")
    assert answers(asked, raw, "csv") == {"/a": "1"}


def test_a_form_of_nothing_has_a_row_of_facts() -> None:
    assert write(Session(form("")), {}, to="csv") == table("@form,@version", "visit,7")


@pytest.mark.parametrize(
    ("column", "path"),
    [
        ("village", "/data/village"),
        ("person-name", "/data/person[1]/name"),
        ("person[3]-dog[2]-breed", "/data/person[3]/dog[2]/breed"),
        ("person[3]-dog[]", "/data/person[3]/dog[]"),
        ("old question", "/data/old%20question"),
        ("/data/old", "/data/old"),
    ],
)
def test_where_a_column_belongs(column: str, path: str) -> None:
    raw = table(f"@form,{column}", "visit,x")
    assert answers(form(PEOPLE, PERSON, DOG), raw, "csv") == {path: "x"}


@pytest.mark.parametrize(
    "raw",
    [
        b'\xef\xbb\xbf@form,village\n"visit","a, ""b"""\n',
        b'@form,village\rvisit,"a, ""b"""',
        b'"@form",@by,village\r\nvisit,Ana,"a, ""b"""\r\n',
    ],
)
def test_tables_of_other_programs(raw: bytes) -> None:
    assert answers(form(PEOPLE, PERSON, DOG), raw, "csv") == {"/data/village": 'a, "b"'}


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "not_csv"),
        (b"@form,village\n", "not_csv"),
        (b"@form,village\nvisit,a\nvisit,b\n", "not_csv"),
        (b"@form,village\nvisit\n", "not_csv"),
        (b"village\na\n", "not_csv"),
        (b'@form\n"visit', "not_csv"),
        (b'@form\nvi"sit"', "not_csv"),
        (b"\xff\xfe\x00", "not_csv"),
        (b"@form,village\nhousehold,a\n", "other_form"),
    ],
)
def test_what_is_no_record_of_the_form_is_refused(raw: bytes, code: str) -> None:
    with pytest.raises(RecordRefused) as told:
        answers(form(PEOPLE, PERSON, DOG), raw, "csv")
    assert told.value.problem.code == code


def test_a_long_answer_comes_back() -> None:
    session = Session(form(PEOPLE, PERSON, DOG))
    session.set("/data/village", "a," * 1_000_000)
    raw = write(session, {}, to="csv")
    assert answers(session.form, raw, "csv")["/data/village"] == "a," * 1_000_000
    assert len(next(csv.reader(io.StringIO(raw.decode())))) == 8
