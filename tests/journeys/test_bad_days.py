"""Bad days of the main job, with the real app, the real wire and the real server process.

Each ends the same way: a sentence that says what happened, everything still here, and after the trouble has
passed one more sync brings each record to each destination exactly once.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from fieldapp.errors import SignInRefused, Unreachable
from tests.helpers.gallery import ANSWERS, GALLERY
from tests.helpers.sandbox import SandboxProcess
from tests.helpers.worker import PASSWORD, USER_NAME, FieldWorker

CREATE = "/sync/file/v1/_create"
IMPORT = "permission-access/import"

TROUBLES: list[tuple[str, dict[str, Any], str]] = [
    ("upload cut before", {"on": "filestore", "drop": "before"}, "reply-lost"),
    ("upload cut after", {"on": "filestore", "drop": "after"}, "reply-lost"),
    ("create cut before", {"on": CREATE, "drop": "before"}, "reply-lost"),
    ("create cut after", {"on": CREATE, "drop": "after"}, "reply-lost"),
    ("status cut", {"on": "file/status", "drop": "after"}, "reply-lost"),
    ("half an answer", {"on": CREATE, "drop": "middle"}, "reply-lost"),
    ("import cut after", {"on": IMPORT, "drop": "after"}, "reply-lost"),
    ("captive portal", {"html": True}, "captive-portal"),
    ("malformed answer", {"on": CREATE, "malformed": True, "processed": True}, "bad-answer"),
    ("server error", {"on": CREATE, "status": 500}, "server-trouble"),
    ("bad gateway after processing", {"on": CREATE, "status": 502, "processed": True}, "server-trouble"),
]


def exactly_once(sandbox: SandboxProcess, *ids: str) -> None:
    counted = {(r["id"], r["destination"]): r["times"] for r in sandbox.records()}
    assert counted == {(i, d): 1 for i in ids for d in ("digit", "digime")}


@pytest.mark.parametrize(("faults", "code"), [t[1:] for t in TROUBLES], ids=[t[0] for t in TROUBLES])
def test_trouble_on_the_wire(
    ready_worker: FieldWorker, sandbox: SandboxProcess, faults: dict[str, Any], code: str
):
    one, two = ready_worker.fill(), ready_worker.fill()
    sandbox.faults(**faults)
    report = ready_worker.app.flows.sync.run_once()
    assert report.problem is not None
    assert (report.problem.code, bool(report.problem.title), bool(report.problem.hint)) == (code, True, True)
    for states in ready_worker.states().values():
        assert set(states.values()) <= {"waiting", "unconfirmed", "delivered"}
        assert "delivered" not in states.values() or code in ("reply-lost", "bad-answer", "server-trouble")
    sandbox.clear_faults()
    assert ready_worker.app.flows.sync.run_once().problem is None
    assert all(set(s.values()) == {"delivered"} for s in ready_worker.states().values())
    exactly_once(sandbox, one.id, two.id)


def test_no_server_at_all(ready_worker: FieldWorker, sandbox: SandboxProcess):
    sandbox.stop()
    record = ready_worker.fill()
    with pytest.raises(Unreachable):
        ready_worker.app.flows.account.reachable()
    report = ready_worker.app.flows.sync.run_once()
    assert report.waiting == 2
    assert report.problem is not None
    assert report.problem.code == "unreachable"
    sandbox.start()
    ready_worker.app.flows.sync.run_once()
    exactly_once(sandbox, record.id)


def test_a_token_that_ends_in_the_middle_is_renewed_without_a_word(
    ready_worker: FieldWorker, sandbox: SandboxProcess
):
    record = ready_worker.fill()
    sandbox.expire_tokens("access")
    assert ready_worker.app.flows.sync.run_once().problem is None
    exactly_once(sandbox, record.id)


def test_a_sign_in_that_cannot_be_renewed_blocks_until_the_worker_signs_in(
    ready_worker: FieldWorker, sandbox: SandboxProcess
):
    record = ready_worker.fill()
    sandbox.expire_tokens("access")
    sandbox.expire_tokens("refresh")
    ready_worker.app.flows.sync.run_once()
    assert ready_worker.states()[record.id]["digit"] == "blocked"
    ready_worker.sign_in(sandbox)
    ready_worker.app.flows.sync.run_once()
    assert set(ready_worker.states()[record.id].values()) == {"delivered"}
    exactly_once(sandbox, record.id)


def test_too_many_requests_waits_as_long_as_the_server_asked(
    ready_worker: FieldWorker, sandbox: SandboxProcess
):
    record = ready_worker.fill()
    sandbox.faults(on=CREATE, status=429, retry_after=600)
    ready_worker.app.flows.sync.run_once()
    sandbox.clear_faults()
    ready_worker.app.flows.sync.run_once()
    assert ready_worker.states()[record.id] == {"digit": "waiting", "digime": "delivered"}
    held = next(d for d in ready_worker.app.store.outbox.deliveries([record.id]) if d.destination == "digit")
    assert held.next_try_at is not None
    assert 590 < (held.next_try_at - ready_worker.app.flows.clock()).total_seconds() <= 600


def test_a_failed_sync_file_refuses_each_record_in_words_and_a_retry_delivers(
    ready_worker: FieldWorker, sandbox: SandboxProcess
):
    one, two = ready_worker.fill(), ready_worker.fill()
    sandbox.faults(end_state="FAILED")
    ready_worker.app.flows.sync.run_once()
    assert {s["digit"] for s in ready_worker.states().values()} == {"refused"}
    sandbox.clear_faults()
    for record in (one, two):
        ready_worker.app.flows.sync.retry(record.id)
    ready_worker.app.flows.sync.run_once()
    exactly_once(sandbox, one.id, two.id)


def test_partially_completed_ends_delivered_once(ready_worker: FieldWorker, sandbox: SandboxProcess):
    one, two = ready_worker.fill(), ready_worker.fill()
    sandbox.faults(end_state="PARTIALLY_COMPLETED", times=1)
    ready_worker.app.flows.sync.run_once()
    assert {s["digit"] for s in ready_worker.states().values()} == {"delivered"}
    exactly_once(sandbox, one.id, two.id)


@pytest.mark.parametrize("word", ["complete", "Completed", "COMPLETE"])
def test_other_spellings_of_completed(ready_worker: FieldWorker, sandbox: SandboxProcess, word: str):
    record = ready_worker.fill()
    sandbox.faults(end_state=word, end_at_once=True)
    ready_worker.app.flows.sync.run_once()
    exactly_once(sandbox, record.id)


def test_wrong_password_locked_account(worker: FieldWorker, sandbox: SandboxProcess):
    worker.app.flows.account.open_project(sandbox.project_file())
    for _ in range(5):
        with pytest.raises(SignInRefused) as wrong:
            worker.app.flows.account.sign_in(USER_NAME, "wrong")
        assert wrong.value.title
    with pytest.raises(SignInRefused) as locked:
        worker.app.flows.account.sign_in(USER_NAME, PASSWORD)
    assert "lock" in str(locked.value).lower()


def test_an_error_without_a_code_still_has_words(ready_worker: FieldWorker, sandbox: SandboxProcess):
    record = ready_worker.fill()
    sandbox.faults(on=CREATE, empty_code=True)
    report = ready_worker.app.flows.sync.run_once()
    assert report.problem is not None
    assert report.problem.title
    sandbox.clear_faults()
    ready_worker.app.flows.sync.retry(record.id)
    ready_worker.app.flows.sync.run_once()
    exactly_once(sandbox, record.id)


def test_a_stock_filestore_names_the_setting_to_change(ready_worker: FieldWorker, sandbox: SandboxProcess):
    record = ready_worker.fill()
    sandbox.faults(filestore="stock")
    ready_worker.app.flows.sync.run_once()
    row = next(d for d in ready_worker.app.store.outbox.deliveries([record.id]) if d.destination == "digit")
    assert row.state == "refused"
    assert row.reason is not None
    assert "gz" in f"{row.reason.title} {row.reason.hint} {row.reason.detail}"


FILES = {
    "photo": ("house.png", "image/png", b"\x89PNG\r\n\x1a\n" + bytes(20)),
    "voice": ("talk.m4a", "audio/mp4", b"\0\0\0\x18ftypM4A " + bytes(20)),
    "walk": ("walk.mp4", "video/mp4", b"\0\0\0\x18ftypmp42" + bytes(20)),
    "paper": ("contract.pdf", "application/pdf", b"%PDF-1.7\n"),
}


REST = {"texts/card": "004271", "rest/why": "Asked to", "member[1]/called": "Bento"}


def gallery(worker: FieldWorker, folder: Path, **more: tuple[str, str, bytes]) -> str:
    """Finish the gallery with a file of each kind that it asks for; return the record's id."""
    capture = worker.app.flows.capture
    opened = capture.start(worker.app.flows.intake.add(GALLERY).id)
    for path, text in {**ANSWERS, **REST}.items():
        opened.session.set(f"/data/{path}", text)
    for name, (file, media_type, content) in {**FILES, **more}.items():
        (folder / file).write_bytes(content)
        capture.attach(opened, f"/data/files/{name}", folder / file, media_type)
        opened.session.set(f"/data/files/{name}", file)
    assert [(p.place, str(p)) for p in opened.session.problems()] == []
    return capture.finish(opened).id


def test_the_gallery_arrives_whole_with_sound_and_film(
    ready_worker: FieldWorker, sandbox: SandboxProcess, tmp_path: Path
):
    record = gallery(ready_worker, tmp_path)
    ready_worker.app.flows.sync.run_once()
    assert set(ready_worker.states()[record].values()) == {"delivered"}
    exactly_once(sandbox, record)


def test_a_kind_that_the_filestore_does_not_take_names_the_setting(
    ready_worker: FieldWorker, sandbox: SandboxProcess, tmp_path: Path
):
    program = ("setup.exe", "application/octet-stream", b"MZ\0")
    record = gallery(ready_worker, tmp_path, paper=program)
    ready_worker.app.flows.sync.run_once()
    row = next(d for d in ready_worker.app.store.outbox.deliveries([record]) if d.destination == "digit")
    assert row.state == "refused"
    assert row.reason is not None
    assert "filestore's allowed file formats" in row.reason.hint


def test_emoji_right_to_left_and_quotes_arrive_as_typed(ready_worker: FieldWorker, sandbox: SandboxProcess):
    hostile = 'Zoë 👩🏽‍🌾 محمد "<b>\\'
    record = ready_worker.fill(answers={"/firstName": hostile})
    ready_worker.app.flows.sync.run_once()
    answers = [r["answers"] for r in sandbox.records() if r["id"] == record.id]
    assert [a["firstName"] for a in answers] == [hostile, hostile]


def test_a_form_that_cannot_be_read_replaces_nothing(ready_worker: FieldWorker, sandbox: SandboxProcess):
    broken = b'{"schema":"householdDetails","version":9,"elements":[{"type":"dataElement"}]}'
    from fieldapp.records import FormDocument, FormRef, FormSummary  # noqa: PLC0415

    ref = FormRef(tenant="mz.nampula", campaign="LLIN-2026", schema_id="householdDetails", version="9")
    before = ready_worker.form_id("householdDetails")
    store = ready_worker.app.store
    summary = FormSummary(title="householdDetails", reason="no key")
    store.forms.put([(FormDocument(ref=ref, raw=broken), summary)], ready_worker.app.flows.clock())
    assert ready_worker.form_id("householdDetails") == before
    view = next(f for f in ready_worker.app.flows.board.forms() if f.id == before)
    assert view.reason == "no key"
    assert store.forms.raw(before)
    assert isinstance(ready_worker.fill().payload, bytes)


def test_a_database_that_another_program_holds_says_so_and_loses_nothing(
    ready_worker: FieldWorker, sandbox: SandboxProcess, monkeypatch: pytest.MonkeyPatch
):
    from fieldapp.errors import DataBusy  # noqa: PLC0415

    capture = ready_worker.app.flows.capture
    opened = capture.start(ready_worker.form_id("householdDetails"))
    opened.session.set("/firstName", "Ana")
    other = sqlite3.connect(ready_worker.data / "fieldapp.sqlite3")
    try:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DataBusy):
            capture.save(opened, {"/firstName": "Ana"}, "/firstName")
    finally:
        other.close()
    capture.save(opened, {"/firstName": "Ana"}, "/firstName")
    assert capture.resume(opened.draft.id).session.node("/firstName").text == "Ana"
