"""A record as plain JSON, and back."""

from __future__ import annotations

import pytest

from forms.errors import RecordRefused
from forms.session import Session
from forms.writers import answers, write
from tests.forms.writers.hand import form

PEOPLE = "<data><village/><person><name/></person><hidden>1</hidden></data>"


def test_the_whole_record() -> None:
    asked = form(PEOPLE, "/data/person", relevant={"/data/hidden": "false()"})
    session = Session(asked)
    session.set("/data/person[1]/name", " Zoë 😀 ")
    raw = write(session, {"instanceID": "uuid:1", "version": "8", "answers": {}}, to="plain")
    assert raw.decode() == (
        '{"answers":{"/data/person[1]/name":"Zoë 😀","/data/person[]":"1"},'
        '"form":"visit","instanceID":"uuid:1","version":"8"}'
    )
    assert answers(asked, raw, "plain") == {"/data/person[]": "1", "/data/person[1]/name": "Zoë 😀"}


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "not_plain_json"),
        (b"\xff", "not_plain_json"),
        (b"[]", "not_plain_json"),
        (b"3", "not_plain_json"),
        (b'{"form":"visit"}', "not_plain_json"),
        (b'{"answers":{}}', "not_plain_json"),
        (b'{"answers":[],"form":"visit"}', "not_plain_json"),
        (b'{"answers":{"/data/village":3},"form":"visit"}', "not_plain_json"),
        (b"[" * 100_000, "not_plain_json"),
        (b'{"answers":{},"form":"household"}', "other_form"),
    ],
)
def test_what_is_no_record_of_the_form_is_refused(raw: bytes, code: str) -> None:
    with pytest.raises(RecordRefused) as told:
        answers(form(PEOPLE, "/data/person"), raw, "plain")
    assert told.value.problem.code == code


@pytest.mark.parametrize("act", ["write", "answers"])
def test_no_such_format(act: str) -> None:
    with pytest.raises(KeyError):
        write(Session(form(PEOPLE)), {}, to="paper") if act == "write" else answers(form(""), b"", "paper")
