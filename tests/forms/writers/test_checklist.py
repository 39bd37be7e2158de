"""The record of a checklist, and the Service in it that the server takes."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forms import Session, answers, write
from forms.session import Device
from tests.forms import scenario
from tests.forms.readers.test_checklist import YES_NO, attribute, form

FACTS = {"clientReferenceId": "0b1c", "tenantId": "mz.nampula", "campaignId": "CAMP-7", "user": "u-1"}
ALL = form(
    attribute("SN1", **YES_NO, required=True),
    attribute("SN1.NO.SN2", required=True),
    attribute("SN3", "Number"),
    attribute("SN4", "Numeric"),
    attribute("SN5", "Boolean"),
    attribute("SN6", "Datetime"),
    attribute("SN7", "MultiValueList", values=["A b", "c", "NOT_SELECTED"]),
    attribute("SN8", "File"),
    attribute("SN9", "Text"),
    attribute("SN10", "SingleValueList", values=["A b"]),
    attribute("SN11", "MultiValueList", values=["A b"]),
    attribute("SN12", "SingleValueList"),
)


def device(hours: int = 2) -> Device:
    zone = timezone(timedelta(hours=hours))
    return Device(now=lambda: datetime(2026, 1, 1, tzinfo=zone))


def service(session: Session, **facts: object) -> dict[str, Any]:
    return json.loads(write(session, FACTS | facts))["Service"]


def values(session: Session) -> dict[str, Any]:
    return {one["attributeCode"]: one["value"] for one in service(session)["attributes"]}


def test_what_nobody_answered_is_not_selected_or_left_out() -> None:
    assert values(Session(ALL)) == {
        "SN1": "NOT_SELECTED",
        "SN1.NO.SN2": "NOT_SELECTED",
        "SN4": "NOT_SELECTED",
        "SN7": ["NOT_SELECTED"],
        "SN8": "NOT_SELECTED",
        "SN9": "NOT_SELECTED",
        "SN12": "NOT_SELECTED",
    }


def test_what_is_required_is_sent_even_if_it_was_not_asked() -> None:
    hidden = [attribute("A", **YES_NO), attribute("A.NO.B", "Number", required=True)]
    lists = attribute("A.NO.C", "MultiValueList", values=["x"], required=True)
    assert values(Session(form(*hidden, lists))) == {
        "A": "NOT_SELECTED",
        "A.NO.B": "NOT_SELECTED",
        "A.NO.C": ["NOT_SELECTED"],
    }


@pytest.mark.parametrize(
    ("code", "text", "value"),
    [
        ("SN1", "NO", "NO"),
        ("SN3", "7", 7),
        ("SN3", "1.5", 1.5),
        ("SN4", " 7 ", "7"),
        ("SN5", "false", False),
        ("SN6", "2026-03-31T14:05", 1774958700000),
        ("SN6", "2026-03-31T14:05:00.000Z", 1774965900000),
        ("SN6", "soon", "soon"),
        ("SN7", "c A%20b", ["c", "A b"]),
        ("SN8", "photo 1.jpg", "photo 1.jpg"),
        ("SN9", "v1.2 of it", "v1.2 of it"),
        ("SN10", "A%20b", "A b"),
        ("SN12", "typed", "typed"),
    ],
)
def test_an_answer(code: str, text: str, value: object) -> None:
    session = Session(ALL, device=device())
    session.set(f"/{code}", text)
    assert values(session)[code] == value
    assert type(values(session)[code]) is type(value)


def test_the_service() -> None:
    session = Session(ALL)
    session.set("/SN9", "x")
    found = service(session)
    assert {name: found[name] for name in found if name != "attributes"} == {
        "tenantId": "mz.nampula",
        "serviceDefId": "d-1",
        "accountId": "CAMP-7",
        "clientId": "0b1c",
    }
    assert service(session, projectId="P-1", tenantId="")["accountId"] == "P-1"
    assert service(session, projectId="P-1", tenantId="")["tenantId"] == "mz"
    record = json.loads(write(session, FACTS))
    assert record["answers"] == {"SN9": "x"}
    assert {name: record[name] for name in ("schema", "version", "submitPath", "user")} == {
        "schema": "SMC.SUPERVISION",
        "version": 1,
        "submitPath": "/service-request/service/v1/_create",
        "user": "u-1",
    }


def test_a_hidden_answer_is_kept_here_and_not_sent() -> None:
    session = Session(ALL)
    for path, text in (("/SN1", "NO"), ("/SN1.NO.SN2", "x"), ("/SN1", "YES")):
        session.set(path, text)
    assert values(session)["SN1.NO.SN2"] == "NOT_SELECTED"
    assert session.dump()["/SN1.NO.SN2"] == "x"


def test_another_form_is_no_checklist() -> None:
    with pytest.raises(ValueError, match="householdDetails"):
        write(Session(scenario.form()), {}, to="checklist")


ANSWERS = {
    "/SN1": st.sampled_from(["YES", "NO"]),
    "/SN1.NO.SN2": st.text(),
    "/SN3": st.decimals(-(10**9), 10**9, places=3).map(str),
    "/SN4": st.integers(0, 10**9).map(str),
    "/SN5": st.sampled_from(["true", "false"]),
    "/SN6": st.sampled_from(["2026-03-31T14:05", "2026-03-31T14:05:00.000+05:30"]),
    "/SN7": st.sampled_from(["c", "A%20b c"]),
    "/SN9": st.text(),
}


@settings(deadline=None)
@given(st.fixed_dictionaries({}, optional=ANSWERS), st.integers(-11, 13))
def test_reading_back_gives_the_same_relevant_answers(texts: dict[str, str], hours: int) -> None:
    session = Session(ALL, device=device(hours))
    for path, text in texts.items():
        session.set(path, text)
    written = write(session, FACTS)
    again = Session(ALL, answers(ALL, written), device=device(hours))
    assert write(again, FACTS) == written
    for path in session.questions():
        node = session.node(path)
        assert again.node(path).value == (node.value if node.relevant else "")
