"""The search index follows the answers; what is done to many records is done to each by itself."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldapp.app import App, open_app
from fieldapp.errors import DiskFull, OnlyCopy, ProblemsRemain
from fieldapp.flows import finding
from fieldapp.flows.bulk import BulkReport, Deed
from fieldapp.records import (
    DeliveryChange,
    DeliveryState,
    FormDocument,
    FormRef,
    FormSummary,
    Life,
    Project,
    Reason,
    Receipt,
    Wanted,
)
from forms import Problem, RecordRefused, Session

PROJECT = Project(name="Nets", base_url="http://127.0.0.1:9", tenant="mz", campaign="C1")
XFORM = b"""<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
 xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>Visit</h:title><model>
 <instance><data id="visit" version="1"><name/><net/><age/></data></instance>
 <bind nodeset="/data/name" type="string" required="true()"/><bind nodeset="/data/net" type="string"/>
 <bind nodeset="/data/age" type="int"/></model></h:head><h:body>
 <input ref="/data/name"><label>Name</label></input>
 <select1 ref="/data/net"><label>Net</label>
 <item><label>Mosquiteiro novo</label><value>c17</value></item></select1>
 <input ref="/data/age"><label>Age</label></input></h:body></h:html>"""


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    with open_app(tmp_path / "data", use_keyring=False) as made:
        made.flows.change_settings(project=PROJECT)
        yield made


@pytest.fixture
def form_id(app: App) -> int:
    ref = FormRef(tenant="mz", campaign="C1", schema_id="visit", version="1")
    document = FormDocument(ref=ref, raw=XFORM, file_name="visit.xml")
    return app.store.forms.put([(document, FormSummary(title="Visit"))], app.flows.clock())[0].id


def draft(app: App, form_id: int, **answers: str) -> str:
    opened = app.flows.capture.start(form_id)
    changed = {f"/data/{name}": text for name, text in answers.items()}
    for path, text in changed.items():
        opened.session.set(path, text)
    app.flows.capture.save(opened, changed, "/data/name")
    return opened.draft.id


def found(app: App, text: str) -> list[str]:
    return app.flows.lists.ids(Wanted(text=text))


def deliver(app: App, record_id: str, state: str = "delivered") -> None:
    [row] = app.store.outbox.deliveries([record_id])
    now = app.flows.clock()
    sha256 = app.store.outbox.submission(record_id).sha256
    receipt = Receipt(
        destination=row.destination,
        submission_id=record_id,
        status="OK",
        remote_id="r",
        sha256=sha256,
        at=now,
    )
    change = DeliveryChange(
        delivery_id=row.id,
        state=DeliveryState(state),
        reason=None if state == "delivered" else Reason(code=state, title="No."),
    )
    app.store.outbox.apply([change], [receipt] if state == "delivered" else [], now=now)


def test_answers_labels_codes_and_the_form_are_found_once_the_index_caught_up(app: App, form_id: int) -> None:
    record = draft(app, form_id, name="Amina", net="c17")
    assert found(app, "amina") == []
    assert app.flows.finding.catch_up(5)
    for text in ("ami", "mosquit nov", "c17", "visit amina"):
        assert found(app, text) == [record], text
    assert not app.flows.finding.gather(1)


def _called(app: App, record: str, title: str) -> None:
    """Have a record as an earlier version left it, marked to be indexed anew."""
    with app.store._database.write("an earlier version") as session:
        session.connection().exec_driver_sql(
            "UPDATE draft SET title = ?, unindexed = 1 WHERE id = ?", (title, record)
        )


@pytest.mark.parametrize(
    ("title", "now"), [("a-secret", "Musa"), ("A title that somebody gave", "A title that somebody gave")]
)
def test_a_draft_that_was_called_after_a_masked_answer_gets_another_title(
    app: App, title: str, now: str
) -> None:
    raw = XFORM.replace(b'<input ref="/data/name"', b'<input appearance="masked" ref="/data/name"')
    raw = raw.replace(b'<select1 ref="/data/net"', b'<input ref="/data/net"').replace(
        b"</select1>", b"</input>"
    )
    raw = raw.replace(b"<item><label>Mosquiteiro novo</label><value>c17</value></item>", b"")
    ref = FormRef(tenant="mz", campaign="C1", schema_id="visit", version="1")
    document = FormDocument(ref=ref, raw=raw, file_name="visit.xml")
    form_id = app.store.forms.put([(document, FormSummary(title="Visit"))], app.flows.clock())[0].id
    record = draft(app, form_id, name="a-secret", net="Musa")
    _called(app, record, title)
    app.flows.finding.catch_up(5)
    assert app.store.drafts.get(record).title == now
    assert (found(app, "secret"), found(app, "musa")) == ([], [record])


def test_a_finished_record_is_found_at_once(app: App, form_id: int) -> None:
    record = draft(app, form_id, name="Amina", net="c17")
    app.flows.capture.finish(app.flows.capture.resume(record))
    assert found(app, "mosquiteiro") == [record]


def test_an_answer_that_was_taken_back_is_found_no_more(app: App, form_id: int) -> None:
    record = draft(app, form_id, name="Amina")
    app.flows.finding.catch_up(5)
    opened = app.flows.capture.resume(record)
    opened.session.set("/data/name", "Musa")
    app.flows.capture.save(opened, {"/data/name": "Musa"}, "")
    app.flows.finding.catch_up(5)
    assert (found(app, "amina"), found(app, "musa")) == ([], [record])


def test_a_record_whose_form_cannot_be_read_is_found_by_its_bare_answers(app: App, form_id: int) -> None:
    record = draft(app, form_id, name="Amina", net="c17")
    with app.store._database.write("a reader that forgot") as session:
        session.connection().exec_driver_sql("DROP TRIGGER guard_form_update")
        raw, sha256 = b"x", hashlib.sha256(b"x").hexdigest()
        session.connection().exec_driver_sql("UPDATE form SET raw = ?, sha256 = ?", (raw, sha256))
    app.flows.finding._library._read.clear()
    app.flows.finding.catch_up(5)
    assert found(app, "c17 amina") == [record]


def test_a_record_whose_words_fail_holds_up_no_other_and_is_found_by_its_bare_answers(
    app: App, form_id: int, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    bad = draft(app, form_id, name="Amina", net="c17")
    good = [draft(app, form_id, name=name) for name in ("Musa", "Ladi")]
    real = finding.words_of

    def words_of(session: Session, title: str) -> str:
        if session.node("/data/name").text == "Amina":
            raise RecordRefused(Problem("Amina", "no"))
        return real(session, title)

    monkeypatch.setattr(finding, "words_of", words_of)
    assert app.flows.finding.catch_up(5)
    assert [found(app, text) for text in ("amina c17", "musa", "ladi")] == [[bad], *([id_] for id_ in good)]
    assert bad in caplog.text
    assert "Amina" not in caplog.text


def test_a_disk_that_fails_is_not_taken_for_a_record_that_does(
    app: App, form_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft(app, form_id, name="Amina")

    def full(*_: object) -> None:
        raise DiskFull("no room")

    monkeypatch.setattr(app.store.forms, "get", full)
    with pytest.raises(DiskFull):
        app.flows.finding.catch_up(5)


def test_it_works_for_about_as_long_as_it_was_given_and_goes_on_later(app: App, form_id: int) -> None:
    records = {draft(app, form_id, name=f"Amina {number}") for number in range(5)}
    assert not app.flows.finding.catch_up(0)
    assert 0 < len(found(app, "amina")) < 5
    while not app.flows.finding.catch_up(0):
        pass
    assert set(found(app, "amina")) == records


def test_many_are_finished_and_those_with_problems_stay_and_are_counted(app: App, form_id: int) -> None:
    good = [draft(app, form_id, name=f"Amina {number}") for number in range(3)]
    bad = [draft(app, form_id, age="7"), draft(app, form_id)]
    report = app.flows.bulk.do(Deed.FINISH, [good[0], bad[0], good[1], bad[1], good[2]])
    assert report.done == tuple(good)
    assert [(reason.code, number) for reason, number in report.left] == [(ProblemsRemain.code, 2)]
    assert [app.store.drafts.get(id_).life for id_ in bad] == [Life.DRAFT] * 2
    again = app.flows.bulk.do(Deed.FINISH, good)
    assert (again.done, again.skipped) == ((), 3)


def test_a_full_disk_in_the_middle_ends_it_and_what_was_done_stays(
    app: App, form_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    records = [draft(app, form_id, name=f"Amina {number}") for number in range(4)]
    finish, calls = app.flows.capture.finish, iter((False, False, True))

    def fills_up(*arguments: object) -> object:
        if next(calls):
            raise DiskFull("no room")
        return finish(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(app.flows.capture, "finish", fills_up)
    report = app.flows.bulk.do(Deed.FINISH, records)
    assert report.done == tuple(records[:2])
    assert report.trouble is not None
    assert report.trouble.code == DiskFull.code
    assert [app.store.drafts.get(id_).life for id_ in records] == [Life.QUEUED] * 2 + [Life.DRAFT] * 2


def test_delete_takes_what_may_go_and_restore_brings_it_back(app: App, form_id: int) -> None:
    open_, sent, owed = (draft(app, form_id, name=name) for name in ("Amina", "Musa", "Ladi"))
    for record in (sent, owed):
        app.flows.capture.finish(app.flows.capture.resume(record))
    deliver(app, sent)
    report = app.flows.bulk.do(Deed.DELETE, [open_, sent, owed, "nowhere"])
    assert report.done == (open_, sent)
    assert {reason.code: number for reason, number in report.left}[OnlyCopy.code] == 1
    assert report.left_total == 2
    assert app.flows.lists.ids(Wanted()) == [owed]
    assert app.flows.bulk.do(Deed.RESTORE, report.done).done == report.done
    assert set(app.flows.lists.ids(Wanted())) == {open_, sent, owed}


def test_what_was_refused_goes_in_line_again_and_the_rest_is_left_alone(app: App, form_id: int) -> None:
    refused, waiting = (draft(app, form_id, name=name) for name in ("Amina", "Musa"))
    for record in (refused, waiting):
        app.flows.capture.finish(app.flows.capture.resume(record))
    deliver(app, refused, "refused")
    report = app.flows.bulk.do(Deed.QUEUE, [refused, waiting, draft(app, form_id, name="Ladi")])
    assert (report.done, report.skipped) == ((refused,), 2)
    assert {row.state for row in app.store.outbox.deliveries([refused])} == {DeliveryState.WAITING}


def test_reports_add_up() -> None:
    no, full = Reason(code="no", title="No."), Reason(code="full", title="Full.")
    both = BulkReport(done=("a",), left=((no, 2),), skipped=1) + BulkReport(
        done=("b",), left=((no, 1),), trouble=full
    )
    assert both == BulkReport(done=("a", "b"), left=((no, 3),), skipped=1, trouble=full)
