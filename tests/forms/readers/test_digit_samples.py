"""The forms that come with the app: each reads without a notice, and is filled as its author meant it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path as File

import pytest

from forms import Form, Session, answers, read, write
from forms.session import Device

SAMPLES = File(__file__).parents[3] / "resources/samples"
FORMATS = {"digit": "digit", "digit_fields": "digit_nested", "checklist": "checklist"}
FILES = sorted(
    file
    for folder in FORMATS
    for file in (SAMPLES / folder).glob("*.json")
    if not file.stem.startswith("messages-")
)
DEVICE = Device(now=lambda: datetime(2026, 3, 31, 8, tzinfo=UTC))
TYPICAL = {
    "text": "Ana Maria",
    "integer": "3",
    "decimal": "12.5",
    "boolean": "true",
    "date": "2026-02-03",
    "datetime": "2026-03-31T08:00",
    "geopoint": "-15.12 39.26",
    "attachment": "photo.jpg",
}


def sample(name: str) -> Form:
    return read((SAMPLES / name).read_bytes(), name)


def fill(session: Session) -> None:
    """Answer every question that is asked, from first to last, and those that its answers bring."""
    for path in session.questions():
        node = session.node(path)
        if node.asked:
            session.set(path, node.choices[0].value if node.choices else TYPICAL[node.question.type])


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_a_sample_is_read_filled_written_and_read_back(file: File) -> None:
    read_form = read(file.read_bytes(), file.name)
    assert [str(notice) for notice in read_form.notices] == []
    assert read_form.record in {FORMATS[file.parent.name], "digit"}
    session = Session(read_form, device=DEVICE)
    fill(session)
    assert session.troubles() == ()
    assert {problem.code for problem in session.problems()} <= {"pattern", "constraint", "required"}
    written = write(session, {})
    again = Session(read_form, answers(read_form, written), device=DEVICE)
    assert [again.node(path).value for path in again.questions() if again.node(path).relevant] == [
        session.node(path).value for path in session.questions() if session.node(path).relevant
    ]


def pages(session: Session) -> list[str]:
    return [place.path for place in session.outline() if session.section(place.path).relevant]


def test_a_household_visit() -> None:
    session = Session(sample("digit_fields/householdVisit.json"), device=DEVICE)
    assert session.node("/visit/visitDate").text == "2026-03-31"
    assert pages(session) == ["/visit", "/house", "/nets"]
    session.set("/visit/consent", "false")
    assert pages(session) == ["/visit"]
    assert session.node("/visit/refusal").relevant
    session.set("/visit/consent", "true")
    session.set("/house/smallChildren", "1")
    assert pages(session) == ["/visit", "/house", "/child", "/nets"]
    session.set("/child/born", "2021-03-31")
    assert [str(p) for p in session.problems() if p.place == "/child/born"] == [
        "The child is five years old or more."
    ]
    session.set("/child/born", "2025-03-31")
    assert session.node("/child/breastfed").relevant
    session.set("/child/signs", "COUGH FEVER")
    assert session.node("/child/referred").relevant
    session.set("/nets/given", "2")
    session.set("/nets/headName", "Ana")
    session.set("/nets/receivedBy", "HEAD")
    assert (session.node("/nets/receiverName").text, session.node("/nets/receiverName").readonly) == (
        "Ana",
        True,
    )
    session.set("/nets/headName", "Ana Maria")
    assert session.node("/nets/receiverName").text == "Ana Maria"
    session.set("/nets/receivedBy", "OTHER")
    assert (session.node("/nets/receiverName").text, session.node("/nets/receiverName").readonly) == (
        "",
        False,
    )


def test_a_supervision() -> None:
    session = Session(sample("checklist/supervision.json"), device=DEVICE)
    for path, text in (("/TEAM_PRESENT", "NO"), ("/TEAM_PRESENT.NO.REASON", "OTHER")):
        session.set(path, text)
    assert session.node("/TEAM_PRESENT.NO.REASON.OTHER.WHICH").relevant
    session.set("/TEAM_PRESENT", "YES")
    assert [path for path in session.questions() if not session.node(path).relevant] == [
        "/TEAM_PRESENT.NO.REASON",
        "/TEAM_PRESENT.NO.REASON.OTHER.WHICH",
    ]
