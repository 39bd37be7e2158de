"""What a form does by itself: at the load, at a new instance, when an answer changes, at the end."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from forms import Device, Session
from tests.forms.session.xforms import inputs, repeat, session, xform

NOW = datetime(2026, 3, 31, 14, 5, tzinfo=timezone(timedelta(hours=2)))
DEVICE = Device(
    now=lambda: NOW,
    random=lambda: 0.5,
    new_id=lambda: "11111111-2222-4333-8444-555555555555",
    facts={"deviceid": "d-1", "username": "ana"},
    locate=lambda: "-15.12 39.26 0 5",
)

CHANGED = 'event="xforms-value-changed"'


def bind(name: str, kind: str, parameters: str = "", type_name: str = "string") -> str:
    preload = f'jr:preload="{kind}" jr:preloadParams="{parameters}"'
    return f'<bind nodeset="/data/{name}" type="{type_name}" {preload}/>'


def test_a_new_record_begins_with_what_the_device_knows() -> None:
    binds = (
        bind("day", "date", "today", "date")
        + bind("start", "timestamp", "start", "dateTime")
        + bind("end", "timestamp", "end", "dateTime")
        + bind("device", "property", "deviceid")
        + bind("mail", "property", "email")
        + bind("id", "uid")
    )
    filled = session("<day/><start/><end/><device/><mail/><id/>", binds, "", device=DEVICE)
    told = {name: filled.node(f"/data/{name}").text for name in ("day", "start", "device", "mail", "id")}
    assert told == {
        "day": "2026-03-31",
        "start": "2026-03-31T14:05:00.000+02:00",
        "device": "d-1",
        "mail": "",
        "id": "uuid:11111111-2222-4333-8444-555555555555",
    }
    assert filled.node("/data/end").text == ""
    (changed,) = filled.finish()
    assert (changed.path, filled.node("/data/end").text) == ("/data/end", "2026-03-31T14:05:00.000+02:00")


def test_a_draft_is_not_begun_again() -> None:
    filled = session("<day/>", bind("day", "date", "today", "date"), "", answers={}, device=DEVICE)
    assert filled.node("/data/day").text == ""


LOADS = (
    '<setvalue ref="/data/first" event="odk-instance-first-load" value="1 + 1"/>'
    '<setvalue ref="/data/every" event="odk-instance-load">text</setvalue>'
)


def test_actions_of_the_load() -> None:
    form = xform("<first/><every/>", LOADS, inputs("first", "every"))
    assert Session(form).dump() == {"/data/first": "2", "/data/every": "text"}
    assert Session(form, {"/data/first": "mine"}).dump() == {"/data/first": "mine", "/data/every": "text"}


def test_an_action_of_the_load_means_every_instance() -> None:
    filled = session(
        "<r><a/></r><r><a/></r>",
        '<setvalue ref="/data/r/a" event="odk-instance-first-load">x</setvalue>',
        f"{repeat('/data/r', 'a')}",
    )
    assert filled.dump() == {"/data/r[]": "2", "/data/r[1]/a": "x", "/data/r[2]/a": "x"}


def test_a_new_instance_sets_its_own() -> None:
    filled = session(
        "<r><n/><a/></r>",
        "",
        '<repeat nodeset="/data/r"><setvalue ref="/data/r/n" event="odk-new-repeat" value="position(..)"/>'
        f"{inputs('a', under='/data/r')}</repeat>",
    )
    filled.add_repeat("/data/r")
    assert [filled.node(f"/data/r[{n}]/n").text for n in (1, 2)] == ["", "2"]


def changing(*actions: str) -> Session:
    return session(
        "<a/><b/><c/>",
        "",
        f'<input ref="/data/a"><label>A</label>{"".join(actions)}</input>{inputs("b", "c")}',
    )


def test_a_changed_answer_sets_others() -> None:
    filled = changing(
        '<setvalue ref="/data/b" event="xforms-value-changed" value="concat(/data/a, \'!\')"/>',
        '<odk:setgeopoint ref="/data/c" event="xforms-value-changed"/>',
    )
    filled = Session(filled.form, device=DEVICE)
    told = {str(change.path) for change in filled.set("/data/a", "x")}
    assert told == {"/data/a", "/data/b", "/data/c"}
    assert filled.node("/data/b").text == "x!"
    assert filled.node("/data/c").text.startswith("-15.12 39.26")
    filled.set("/data/b", "mine")
    filled.set("/data/a", "x")  # the same again is no change
    assert filled.node("/data/b").text == "mine"


def test_actions_that_set_each_other_off_without_end_are_stopped() -> None:
    filled = session(
        "<a/><b/>",
        "",
        f'<input ref="/data/a"><setvalue ref="/data/b" {CHANGED} value="/data/a + 1"/></input>'
        f'<input ref="/data/b"><setvalue ref="/data/a" {CHANGED} value="/data/b + 1"/></input>',
    )
    filled.set("/data/a", "1")
    assert [trouble.code for trouble in filled.troubles()] == ["endless_actions"]


def test_an_action_that_means_several_nodes_sets_none() -> None:
    filled = session(
        "<a/><r><b/></r><r><b/></r>",
        "",
        '<input ref="/data/a"><setvalue ref="/data/r/b" event="xforms-value-changed">x</setvalue></input>'
        f"{repeat('/data/r', 'b')}",
    )
    filled.set("/data/a", "1")
    (trouble,) = filled.troubles()
    assert (
        str(trouble)
        == "The form sets /data/r/b and there are 2 of it. Nothing was set. Ask whoever made the form."
    )
    assert filled.node("/data/r[1]/b").text == filled.node("/data/r[2]/b").text == ""


def test_conditions_choose_among_instances() -> None:
    filled = session(
        "<a/><r><b/></r><r><b/></r>",
        "",
        f'<input ref="/data/a"><setvalue ref="/data/r[position() = /data/a]/b" {CHANGED}>x</setvalue></input>'
        f"{repeat('/data/r', 'b')}",
    )
    filled.set("/data/a", "2")
    assert [filled.node(f"/data/r[{n}]/b").text for n in (1, 2)] == ["", "x"]


@pytest.mark.parametrize(
    "action",
    [
        '<setvalue ref="/data/b" event="xforms-value-changed" value="regex(/data/a, \'(\')"/>',
        '<setvalue ref="/data/b[regex(., \'(\')]" event="xforms-value-changed">x</setvalue>',
    ],
)
def test_an_action_that_cannot_be_done_is_told(action: str) -> None:
    filled = changing(action)
    filled.set("/data/a", "x")
    assert len(filled.troubles()) == 1
    assert filled.node("/data/b").text == ""
