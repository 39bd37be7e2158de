"""Workbooks of other programs: what is mended, told and placed, and what stays refused."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from forms import Form, FormRefused, Session, read, write
from tests.conformance.material import material
from tests.forms.readers.test_xlsform import refused, workbook
from tests.forms.readers.xforms import codes

HEADER = ("type", "name", "label", "calculation", "constraint")
CHOICES = ("list_name", "name", "label")
OPENED_BY_DIALECT = 32  # of 46 given workbooks that pyxform refuses, at the last count


def sheet(*rows: Sequence[object], header: Sequence[object] = HEADER) -> Form:
    return read(workbook(survey=[header, *rows]), "form.xlsx")


def told(form: Form) -> list[tuple[str, str]]:
    """Return code and place of each notice."""
    return [(notice.code, notice.place) for notice in form.notices]


@pytest.mark.parametrize("name", ["tel", "db:person"])
def test_types_of_another_program_are_read_as_text(name: str) -> None:
    form = sheet((name, "who", "Who?"))
    assert told(form) == [("foreign_type", "survey row 2, type")]
    assert next(form.questions()).type == "text"


def test_what_another_program_gives_is_calculated_and_nobody_is_asked() -> None:
    form = sheet(("caseid", "caseid", "Case"), ("text", "name", "Name"))
    assert [question.path for question in form.questions() if not question.hidden] == ["/data/name"]
    assert Session(form).node("/data/caseid").value == ""


def test_a_calculation_of_another_program_keeps_its_formula() -> None:
    form = sheet(("calculate_here", "sum", "Sum", "1 + 1"), ("text", "name", "Name"))
    assert Session(form).node("/data/sum").value == "2"


@pytest.mark.parametrize("name", ["text audit", "Comments", "sensor_statistic pct_quiet"])
def test_logs_are_left_out_and_rows_keep_their_places(name: str) -> None:
    form = sheet((name, "log", ""), ("tel", "phone", "Phone"))
    assert told(form) == [("foreign_log", "survey row 2"), ("foreign_type", "survey row 3, type")]
    assert [question.path for question in form.questions() if not question.hidden] == ["/data/phone"]


def test_a_calculation_of_nothing_but_itself_keeps_what_is_there() -> None:
    form = sheet(("calculate", "by", "By", "."), ("text", "name", "Name"))
    assert told(form) == [("calculates_itself", "survey row 2")]
    session = Session(form, {"/data/by": "Amina", "/data/name": "Musa"})
    assert session.node("/data/by").value == "Amina"


def test_a_formula_that_is_written_for_xml_is_read_as_it_is_meant() -> None:
    form = sheet(("integer", "age", "Age", "", ". &gt;= 1 and . &lt;= 200"))
    session = Session(form)
    assert told(form) == [("escaped_formula", "survey row 2, constraint")]
    session.set("/data/age", "300")
    assert [problem.code for problem in session.problems()] == ["constraint"]


def test_a_column_of_another_program_is_left_out() -> None:
    form = sheet(("text", "a", "A", "hidden"), header=("type", "name", "label", "instance::tag"))
    assert told(form) == [("foreign_column", "survey")]


def test_a_column_of_another_program_without_anything_in_it_is_nothing_to_tell() -> None:
    assert told(sheet(("text", "a", "A"), header=("type", "name", "label", "instance::tag"))) == []


def test_a_group_with_the_records_own_name_gets_another() -> None:
    form = sheet(("begin group", "meta", "M"), ("text", "a", "A"), ("end group", "meta", ""))
    assert told(form) == [("own_name", "survey row 2, name")]
    session = Session(form)
    session.set("/data/form_meta/a", "here")
    assert b"<form_meta><a>here</a></form_meta>" in write(session, {"instanceID": "uuid:1"})


def test_choices_of_one_name_are_all_offered() -> None:
    rows = [CHOICES, ("l", "1", "North"), ("l", "1", "South"), (None,), (None,), ("l", "2", "East")]
    form = read(workbook(survey=[HEADER, ("select_one l", "a", "A")], choices=rows), "form.xlsx")
    assert told(form)[:1] == [("choice_twice", "choices row 3")]
    assert [choice.label for choice in Session(form).node("/data/a").choices] == ["North", "South", "East"]


def test_settings_stay_where_choices_of_one_name_are_let_in() -> None:
    form = read(
        workbook(
            survey=[HEADER, ("select_one l", "a", "A")],
            choices=[CHOICES, ("l", "1", "North"), ("l", "1", "South")],
            settings=[("form_id", "form_title"), ("places", "Places")],
        ),
        "form.xlsx",
    )
    assert (form.schema_id, str(form.title)) == ("places", "Places")


def test_two_columns_of_one_meaning_are_one() -> None:
    header = ("type", "name", "label", "image", "media::image")
    form = sheet(("text", "a", "A", "a.png", ""), ("text", "b", "B", "", "b.png"), header=header)
    assert ("column_twice", "survey") in told(form)
    pictures = [question.label.files("")["image"] for question in form.questions() if not question.hidden]
    assert pictures == ["a.png", "b.png"]


def test_two_columns_of_one_meaning_that_say_two_things_stay_refused() -> None:
    header = ("type", "name", "label", "image", "media::image")
    raw = workbook(survey=[header, ("text", "a", "A", "a.png", "b.png")])
    assert "image" in str(refused(raw))


def test_what_is_not_clear_stays_refused() -> None:
    raw = workbook(survey=[HEADER, ("country", "a", "A")])
    assert refused(raw).code == "xlsform_refused"


def test_most_of_the_given_workbooks_of_other_programs_open_with_notes() -> None:
    """And every one that opens can be filled and written; see ../shared/conformance/README.md."""
    folder = material("forms")
    names = [row.split(",", 1)[0] for row in (folder / "index.csv").read_text("utf-8").splitlines()[1:]]
    opened = 0
    for name in names:
        if (folder / name).suffix == ".xml":
            continue
        try:
            form = read((folder / name).read_bytes(), name)
        except FormRefused:
            continue
        if MENDED & set(codes(form.notices)):
            assert write(Session(form), {"instanceID": "uuid:1"}), name
            opened += 1
    assert opened >= OPENED_BY_DIALECT


MENDED = {"calculates_itself", "choice_twice", "column_twice", "escaped_formula"}
MENDED |= {"foreign_column", "foreign_log", "foreign_type", "own_name"}
