"""XLSForm workbooks: what is made of them, and where their problems are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path as File
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook

from forms import Form, FormRefused, Path, Problem, Repeat, Session, read
from tests.forms.readers.xforms import codes, outline, refusal

SAMPLES = File(__file__).parents[3] / "resources/samples/xlsform"
Row = Sequence[object]


def workbook(**sheets: Sequence[Row]) -> bytes:
    """Return a workbook of these sheets, each as rows with the header first."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    raw = BytesIO()
    book.save(raw)
    return raw.getvalue()


def survey(*rows: Row, header: Row = ("type", "name", "label", "relevant", "calculation")) -> bytes:
    """Return a workbook with one sheet."""
    return workbook(survey=[header, *rows])


def refused(raw: bytes, name: str = "form.xlsx") -> Problem:
    """Return the one problem of a workbook that is refused."""
    (problem,) = refusal(raw, name)
    return problem


def test_samples_read_without_a_notice() -> None:
    found = [read(path.read_bytes(), path.name) for path in sorted(SAMPLES.glob("*.*"))]
    assert [(form.schema_id, form.notices) for form in found] == [
        ("gallery", ()),
        ("household_roster", ()),
        ("school_visit", ()),
    ]


def test_the_xform_that_a_workbook_is_turned_into_is_the_same_form() -> None:
    for path in SAMPLES.glob("*.*"):
        form = read(path.read_bytes(), path.name)
        again = read(form.xform, "again.xml", form.lists)
        assert (again.schema_id, again.version, again.title) == (form.schema_id, form.version, form.title)
        said = [[(q.path, q.type, str(q.label), q.look) for q in each.questions()] for each in (form, again)]
        assert said[0] == said[1]
        assert again.binds.keys() == form.binds.keys()


def roster(answers: Mapping[str, str]) -> Session:
    """Return the household roster with these answers."""
    path = SAMPLES / "household_roster.xlsx"
    session = Session(read(path.read_bytes(), path.name))
    for place, text in answers.items():
        session.set(place, text)
    return session


def test_the_roster_is_a_household_with_members_and_their_illnesses() -> None:
    form = roster({}).form
    assert form.languages == ("English (en)", "Português (pt)")
    (member,) = (item for item in form.body if isinstance(item, Repeat))
    (illness,) = (item for item in member.children if isinstance(item, Repeat))
    assert (member.path, illness.path) == ("/data/member", "/data/member/illness")


def test_the_roster_offers_the_villages_of_the_district() -> None:
    session = roster({"/data/location/province": "nampula", "/data/location/district": "monapo"})
    assert [c.label for c in session.node("/data/location/village").choices] == [
        "Itoculo",
        "Netia",
        "Ramiane",
    ]


def test_the_roster_works_out_ages_and_sums() -> None:
    session = roster({"/data/head/head_name": "Ana"})
    today = session.node("/data/today").text
    session.set("/data/head/head_birth", today)
    assert session.node("/data/head/head_note").label == "**Ana** is 0 years old."
    session.set("/data/member[1]/name", "Bia")
    session.set("/data/member[1]/birth_known", "yes")
    session.set("/data/member[1]/birth", today)
    session.set("/data/member[1]/ill", "yes")
    session.set("/data/member[1]/illness[1]/days", "3")
    session.add_repeat("/data/member[1]/illness")
    session.set("/data/member[1]/illness[2]/days", "4")
    session.add_repeat("/data/member")
    session.set("/data/member[2]/birth_known", "no")
    session.set("/data/member[2]/age_told", "40")
    assert session.node("/data/member[1]/vaccines").relevant
    assert not session.node("/data/member[2]/vaccines").relevant
    session.set_language("Português (pt)")
    assert session.node("/data/household/summary").label == (
        "Vivem aqui 3 pessoas, 1 delas com menos de cinco anos. Estiveram doentes 7 dias."
    )
    session.set("/data/household/nets", "4")
    assert [str(problem) for problem in session.node("/data/household/nets").problems] == [
        "Há apenas 3 pessoas."
    ]


def test_a_form_in_a_workbook() -> None:
    form = read(
        survey(["text", "who", "Who?"], ["integer", "age", "Age of ${who}"]), "folder/Old people.xlsx"
    )
    assert (form.schema_id, str(form.title), form.record) == ("Old people", "Old people", "xform")
    assert outline(form.body) == ["/data/who", "/data/age"]


def test_a_question_may_be_called_as_the_record_usually_is() -> None:
    form = read(survey(["text", "data", "Data"], ["note", "n", "${data}"]), "form.xlsx")
    assert outline(form.body) == ["/form/data", "/form/n"]


def test_a_list_of_a_sheet_of_its_own() -> None:
    raw = workbook(
        survey=[
            ("type", "name", "label", "choice_filter"),
            ("text", "d", "District", None),
            ("select_one_external v", "v", "Village", "of=${d}"),
        ],
        choices=[("list_name", "name", "label"), ("x", "x", "X")],
        external_choices=[("list_name", "name", "label", "of"), ("v", "a", None, "n"), ("v", "b", "B", "s")],
    )
    form = read(raw, "form.xlsx")
    for again in (form, read(form.xform, "form.xml", form.lists)):
        session = Session(again)
        session.set("/data/d", "s")
        assert [(c.value, c.label) for c in session.node("/data/v").choices] == [("b", "B")]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_sheets_in_one_csv(encoding: str, separator: str, end: str) -> None:
    rows = [
        ["survey", "", "", "", ""],
        ["", "type", "name", "label", ""],
        ["", "text", "who", "Où ?", ""],
        ["settings"],
        ["", "form_title"],
        ["", "Été"],
        [],
    ]
    raw = end.join(separator.join(row) for row in rows).encode(encoding)
    form = read(raw, "form.csv")
    assert (str(form.title), str(form.index[Path("/data/who")].label)) == ("Été", "Où ?")


@pytest.mark.parametrize("raw", [b"name,label\n1,One\n", b"", b"surveys,a\n", b"surv"])
def test_other_text_is_no_workbook(raw: bytes) -> None:
    assert refused(raw, "form.csv").code == "unknown_format"


@pytest.mark.parametrize(
    "raw", [b"PK\x03\x04", b"PK\x03\x04" + b"\x00" * 99, b"\xd0\xcf\x11\xe0" + b"\x00" * 999, b"survey\n"]
)
def test_damaged_workbooks(raw: bytes) -> None:
    assert refused(raw).code == "not_a_workbook"


def test_a_workbook_that_would_fill_the_memory() -> None:
    raw = BytesIO()
    with (
        ZipFile(raw, "w", ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open("big", "w", force_zip64=True) as big,
    ):
        for _ in range(257):
            big.write(bytes(1 << 20))
    assert refused(raw.getvalue()).code == "workbook_too_large"


def test_what_pyxform_refuses_is_placed_in_its_row() -> None:
    choices = [("list_name", "name", "label"), ("v", "a", "A"), ("v", None, "B")]
    rows = [("type", "name", "label"), ("select_one v", "v", "Village")]
    problem = refused(workbook(survey=rows, choices=choices))
    assert (problem.code, problem.place) == ("xlsform_refused", "choices row 3")
    assert problem.params["message"].startswith("On the 'choices' sheet")
    assert refused(survey([None], ["begin_group", "g", "G"])).place == "survey row 3"


def test_columns_of_one_name_are_refused() -> None:
    problem = refused(survey(["text", "a", "A"], header=("type", "name", "label", "label")))
    assert (problem.code, problem.place) == ("xlsform_refused", "")
    assert "label" in str(problem)


def test_a_rule_that_is_no_expression_is_placed_in_its_cell() -> None:
    raw = survey(
        ["text", "a", "A"],
        [None],
        ["text", "b", "B", "${a} = "],
        ["calculate", "c", None, None, "1 + + ${b}"],
    )
    problems = refusal(raw, "form.xlsx")
    assert [(p.place, p.params["expression"]) for p in problems] == [
        ("survey row 4, relevant", "${a} ="),
        ("survey row 5, calculation", "1 + + ${b}"),
    ]


def notices(raw: bytes) -> list[tuple[str, str]]:
    """Return codes and places."""
    form: Form = read(raw, "form.xlsx")
    return [(notice.code, notice.place) for notice in form.notices]


def test_what_pyxform_warns_of_is_said_once() -> None:
    raw = survey(["image", "a", "A"], ["image", "b", "B"])
    assert notices(raw) == [("xlsform_warning", "survey row 2")]


def test_notices_of_labels_and_groups_are_placed_too() -> None:
    raw = survey(
        ["begin_group", "g", "G"],
        ["text", "a", "A"],
        ["calculate", "c", None, None, "index() + ${a}"],
        ["end_group"],
    )
    assert notices(raw) == [("unknown_function", "survey row 4, calculation")]
    raw = survey(["text", "a", "A"], header=("type", "name", "label", "media::image"))
    assert notices(raw) == []


def test_a_missing_list_is_placed_where_it_is_read() -> None:
    raw = survey(["select_one_from_file villages.csv", "v", "Village"])
    assert notices(raw) == [("missing_media", "survey row 2")]
    form = read(raw, "form.xlsx", {"villages.csv": b"name,label\na,Alto\n"})
    assert [c.label for c in Session(form).node("/data/v").choices] == ["Alto"]


def test_a_column_of_another_family_is_kept() -> None:
    raw = survey(["text", "a", "A", "null"], header=("type", "name", "label", "bind::esri:fieldType"))
    form = read(raw, "form.xlsx")
    assert codes(form.notices) == ["undeclared_prefix"]
    assert form.binds[Path("/data/a")].attributes == {"esri:fieldType": "null"}


def test_a_cycle_is_refused() -> None:
    with pytest.raises(FormRefused) as caught:
        read(survey(["calculate", "a", None, None, "${a} + 1"], ["text", "b", "B"]), "form.xlsx")
    (problem,) = caught.value.problems
    assert (problem.code, problem.place) == ("cycle", "survey row 2")
