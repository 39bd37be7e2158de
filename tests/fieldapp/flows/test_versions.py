"""A newer version of a form in the middle of a draft: offered, moved to, undone; withdrawn forms go on."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from fieldapp.app import App, clock, open_app
from fieldapp.errors import DataBusy, DiskFull, NotFound
from fieldapp.flows import OpenDraft
from fieldapp.flows.board import find_form
from fieldapp.records import DeliveryState, FormDocument, FormRef, FormSummary, Project
from fieldapp.sandbox.accounts import DEMO_PASSWORD, DEMO_USER
from fieldapp.settings import Settings
from tests.helpers.sandbox import SandboxProcess

PROJECT = Project(name="Nets", base_url="http://127.0.0.1:9", tenant="mz", campaign="C1")

FIRST = """
type,name,label,required,calculation
text,village,Village,,
text,code,Code,,
begin_repeat,person,Person,,
text,name,Name,,
image,photo,Photo,,
end_repeat,,,,
text,remarks,Remarks,,
"""
# the photo stands in a group, the code is worked out, a question is new, one is not asked any more
SECOND = """
type,name,label,required,calculation
text,village,Village,,
calculate,code,,,"concat('V-', ${village})"
begin_repeat,person,Person,,
text,name,Name,,
begin_group,seen,Seen,,
image,photo,Photo,,
end_group,,,,
end_repeat,,,,
text,chief,Chief,yes,
"""


class Laptop:
    """A data folder that knows the project; opened and closed as often as a test likes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.app: App = open_app(folder / "data", "p", use_keyring=False)
        self.app.flows.settings_file.save(Settings(project=PROJECT))

    def add(self, survey: str, version: str) -> int:
        lines = ["survey", *(f",{line}" for line in survey.strip().splitlines())]
        lines += ["settings", ",form_title,form_id,version", f",Household,household,{version}"]
        file = self.folder / "household.csv"
        file.write_text("\n".join(lines))
        return self.app.flows.intake.add(file).id

    def receive(self, version: int, *elements: dict[str, Any], campaign: str = "C1", raw: bytes = b"") -> int:
        document = {"schema": "nets", "version": version, "name": "Nets", "elements": elements}
        ref = FormRef(tenant="mz", campaign=campaign, schema_id="nets", version=str(version))
        arrived = FormDocument(ref=ref, raw=raw or json.dumps(document).encode())
        return self.app.store.forms.put([(arrived, FormSummary(title="Nets"))], clock())[0].id

    def restart(self) -> None:
        self.app.close()
        self.app = open_app(self.folder / "data", "p", use_keyring=False)

    def resume(self, draft_id: str) -> OpenDraft:
        return self.app.flows.capture.resume(draft_id)

    def stored(self, draft_id: str) -> tuple[int, dict[str, str], dict[str, int]]:
        """Return form, answers and files as the disk has them."""
        draft = self.app.store.drafts.get(draft_id)
        files = {file.path: file.id for file in self.app.store.attachments.of(draft_id)}
        assert self.app.store.journal.replay_faults() == []
        return draft.form_id, dict(draft.answers), files

    def half_filled(self) -> str:
        """Leave a draft of the first version with two persons and their photos; return its id."""
        capture = self.app.flows.capture
        opened = capture.start(self.add(FIRST, "1"))
        session = opened.session
        session.set("/data/village", "Netia")
        session.set("/data/code", "77")
        session.set("/data/remarks", "by the river")
        session.add_repeat("/data/person")
        for number, name in ((1, "Ana"), (2, "Bea")):
            photo = self.folder / f"{name}.jpg"
            photo.write_bytes(name.encode())
            session.set(f"/data/person[{number}]/name", name)
            path = f"/data/person[{number}]/photo"
            session.set(path, capture.attach(opened, path, photo, "image/jpeg").name)
        capture.save_all(opened, "/data/person[2]/photo")
        return opened.draft.id


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Laptop]:
    made = Laptop(tmp_path)
    yield made
    made.app.close()


def ask(key: str, **more: Any) -> dict[str, Any]:
    question = {"type": "dataElement", "key": key, "name": key, "dataType": "string"}
    return {**question, "uiElementType": "text", **more}


def test_a_draft_opens_with_its_version_and_is_offered_the_newer_one(laptop: Laptop) -> None:
    draft_id = laptop.half_filled()
    assert laptop.app.flows.versions.offer(laptop.resume(draft_id)) is None
    first = laptop.app.store.drafts.get(draft_id).form_id
    second = laptop.add(SECOND, "2")
    before = laptop.stored(draft_id)

    opened = laptop.resume(draft_id)
    offer = laptop.app.flows.versions.offer(opened)

    assert opened.form.version == "1"
    assert offer is not None
    assert (offer.form_id, offer.old, offer.new, offer.declined) == (second, "1", "2", False)
    codes = [difference.code for difference in offer.differences]
    assert {"question_added", "question_removed", "section_added"} <= set(codes)
    assert [node.words for node in offer.carried.unasked] == ["by the river"]
    assert [node.words for node in offer.carried.replaced] == ["77"]
    assert (len(offer.carried.kept), offer.answers) == (5, 7)
    assert [(offer.labels[p.place], p.code) for p in offer.problems] == [("Chief", "required")]
    assert laptop.stored(draft_id) == before  # an offer moves nothing
    newer = laptop.app.flows.versions.newer(first)
    assert newer is not None
    assert newer.id == second
    assert laptop.app.flows.versions.newer(second) is None


def test_a_moved_draft_keeps_every_answer_and_photo_and_undo_brings_all_of_it_back(laptop: Laptop) -> None:
    draft_id = laptop.half_filled()
    second = laptop.add(SECOND, "2")
    before = laptop.stored(draft_id)
    photos = {path: laptop.app.store.attachments.of(draft_id) for path in before[2]}

    moved = laptop.app.flows.versions.move(laptop.resume(draft_id), second)

    after = laptop.stored(draft_id)
    assert moved.form.version == "2"
    assert moved.draft.here == "/data/person[2]/seen/photo"
    assert after[0] == second
    assert after[1]["/data/person[2]/seen/photo"] == "Bea.jpg"
    assert after[1]["/data/remarks"] == "by the river"  # not asked, and kept
    assert after[1]["/data/code"] == "V-Netia"
    assert after[2] == {path.replace("/photo", "/seen/photo"): file for path, file in before[2].items()}
    assert moved.session.dump() == after[1]

    back = laptop.app.flows.capture.undo(moved)
    assert back is not None
    assert back.form.version == "1"
    assert laptop.stored(draft_id) == before
    assert {path: laptop.app.store.attachments.of(draft_id) for path in before[2]} == photos

    again = laptop.app.flows.capture.redo(back)
    assert again is not None
    assert again.form.version == "2"
    assert laptop.stored(draft_id) == after


def test_a_move_is_undone_and_redone_after_restarts_with_answers_between(laptop: Laptop) -> None:
    draft_id = laptop.half_filled()
    second = laptop.add(SECOND, "2")
    before = laptop.stored(draft_id)
    capture = laptop.app.flows.capture
    moved = laptop.app.flows.versions.move(laptop.resume(draft_id), second)
    after = laptop.stored(draft_id)
    moved.session.set("/data/chief", "Rosa")
    capture.save_all(moved, "/data/chief")
    last = laptop.stored(draft_id)

    laptop.restart()
    capture = laptop.app.flows.capture
    opened = laptop.resume(draft_id)
    assert opened.form.version == "2"
    assert laptop.stored(draft_id) == last
    assert capture.undo(opened) is not None
    assert laptop.stored(draft_id) == after
    assert capture.undo(opened) is not None
    assert laptop.stored(draft_id) == before

    laptop.restart()
    capture = laptop.app.flows.capture
    for expected in (after, last):
        assert capture.redo(laptop.resume(draft_id)) is not None
        assert laptop.stored(draft_id) == expected


def test_a_moved_draft_is_finished_with_its_photos(laptop: Laptop) -> None:
    draft_id = laptop.half_filled()
    moved = laptop.app.flows.versions.move(laptop.resume(draft_id), laptop.add(SECOND, "2"))
    moved.session.set("/data/chief", "Rosa")

    submission = laptop.app.flows.capture.finish(moved)

    assert submission.form.version == "2"
    assert sorted(a.path for a in submission.attachments) == [
        "/data/person[1]/seen/photo",
        "/data/person[2]/seen/photo",
    ]
    assert b"by the river" not in submission.payload
    assert laptop.app.store.drafts.get(draft_id).answers["/data/remarks"] == "by the river"


def test_a_file_goes_where_it_is_not_asked_for_and_comes_back_with_undo(laptop: Laptop) -> None:
    first = laptop.receive(1, ask("a"), ask("photo", dataType="image", uiElementType="camera"))
    capture = laptop.app.flows.capture
    opened = capture.start(first)
    photo = laptop.folder / "roof.jpg"
    photo.write_bytes(b"roof")
    capture.attach(opened, "/photo", photo, "image/jpeg")
    opened = laptop.resume(opened.draft.id)
    before = laptop.stored(opened.draft.id)

    as_text = laptop.app.flows.versions.move(opened, laptop.receive(2, ask("a"), ask("photo")))
    assert laptop.stored(opened.draft.id)[1:] == ({"/photo": "roof.jpg"}, {})
    unasked = laptop.app.flows.versions.move(as_text, laptop.receive(3, ask("a")))
    assert laptop.stored(opened.draft.id)[1:] == ({"/photo": "roof.jpg"}, {})
    assert capture.undo(unasked) is not None
    assert capture.undo(unasked) is not None
    assert laptop.stored(opened.draft.id) == before

    gone = laptop.app.flows.versions.move(laptop.resume(opened.draft.id), laptop.receive(4, ask("a")))
    assert laptop.stored(opened.draft.id)[2] == before[2]  # nothing asks for it, nothing takes it away
    submission = capture.finish(gone)
    assert submission.attachments == ()


def test_staying_is_remembered_until_a_still_newer_version_comes(laptop: Laptop) -> None:
    draft_id = laptop.half_filled()
    second = laptop.add(SECOND, "2")
    versions = laptop.app.flows.versions
    versions.stay(draft_id, second)
    laptop.restart()
    versions = laptop.app.flows.versions
    offer = versions.offer(laptop.resume(draft_id))
    assert offer is not None
    assert offer.declined

    laptop.add(SECOND.replace("Chief", "Head"), "3")
    offer = versions.offer(laptop.resume(draft_id))
    assert offer is not None
    assert (offer.declined, offer.new) == (False, "3")


def test_a_draft_that_stays_is_finished_in_its_old_version(laptop: Laptop) -> None:
    draft_id = laptop.half_filled()
    laptop.add(SECOND, "2")
    submission = laptop.app.flows.capture.finish(laptop.resume(draft_id))
    assert submission.form.version == "1"
    assert b"by the river" in submission.payload
    assert len(submission.attachments) == 2


def test_the_version_that_comes_again_is_the_newer_one(laptop: Laptop) -> None:
    laptop.receive(1, ask("a"))
    opened = laptop.app.flows.capture.start(laptop.receive(2, ask("a"), ask("b")))
    first = laptop.receive(1, ask("a"))
    offer = laptop.app.flows.versions.offer(opened)
    assert offer is not None
    assert offer.form_id == first


def test_only_versions_of_the_same_form_are_moved_to(laptop: Laptop) -> None:
    draft_id = laptop.half_filled()
    other = laptop.receive(9, ask("a"))
    before = laptop.stored(draft_id)
    with pytest.raises(NotFound):
        laptop.app.flows.versions.move(laptop.resume(draft_id), other)
    assert laptop.stored(draft_id) == before


def to_and_fro(laptop: Laptop, opened: OpenDraft, form_id: int) -> None:
    """Move and undo until the free pages are used up."""
    for _ in range(200):
        laptop.app.flows.capture.undo(laptop.app.flows.versions.move(opened, form_id))


def test_a_full_disk_leaves_the_old_version_in_use(laptop: Laptop) -> None:
    draft_id = laptop.half_filled()
    opened = laptop.resume(draft_id)
    opened.session.set("/data/remarks", "x" * 100_000)
    laptop.app.flows.capture.save_all(opened, "")
    second = laptop.add(SECOND.replace("text,village", "text,place").replace("{village}", "{place}"), "2")
    laptop.app.flows.versions.offer(opened)  # both versions are read
    before = laptop.stored(draft_id)

    def limit(connection: sqlite3.Connection, *_: object) -> None:
        connection.execute("PRAGMA max_page_count = 1")  # no page more than there are

    engine = laptop.app.store._database.engine
    event.listen(engine, "checkout", limit)
    with pytest.raises(DiskFull):
        to_and_fro(laptop, opened, second)
    event.remove(engine, "checkout", limit)

    laptop.restart()
    form_id, answers, files = laptop.stored(draft_id)
    assert (form_id, answers, files) == before


def test_a_draft_that_is_changed_meanwhile_is_moved_as_it_is_then(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft_id = laptop.half_filled()
    second = laptop.add(SECOND, "2")
    drafts, capture = laptop.app.store.drafts, laptop.app.flows.capture
    move, other = drafts.move, laptop.resume(draft_id)

    def late(*facts: Any) -> bool:  # another process is quicker, as often as `texts` says
        if texts:
            capture.save(other, {"/data/person[1]/name": texts.pop()}, "")
        return move(*facts)

    monkeypatch.setattr(drafts, "move", late)
    texts = ["Rosa"]
    laptop.app.flows.versions.move(laptop.resume(draft_id), second)
    assert laptop.stored(draft_id)[1]["/data/person[1]/name"] == "Rosa"
    assert capture.undo(other) is not None

    texts = ["a", "b", "c"]
    with pytest.raises(DataBusy):
        laptop.app.flows.versions.move(laptop.resume(draft_id), second)
    assert laptop.stored(draft_id)[1]["/data/person[1]/name"] == "a"


# --- withdrawn forms, and forms that cannot be read --------------------------------------------------------


def test_a_record_of_a_campaign_that_is_not_in_use_any_more_goes_to_its_own(laptop: Laptop) -> None:
    account, capture = laptop.app.flows.account, laptop.app.flows.capture
    if account.view().vault == "new":
        account.choose_passphrase("p")
    opened = capture.start(laptop.receive(1, ask("a")))
    opened.session.set("/a", "1")
    capture.save_all(opened)

    account.set_project("http://127.0.0.1:10", "ke", "C2")
    submission = capture.finish(laptop.resume(opened.draft.id))

    [delivery] = laptop.app.store.outbox.deliveries([submission.id])
    assert delivery.address == PROJECT.address("digit")
    assert json.loads(submission.payload)["campaignId"] == "C1"


def test_a_campaign_that_nobody_remembers_is_at_the_same_server(laptop: Laptop) -> None:
    capture = laptop.app.flows.capture
    opened = capture.start(laptop.receive(1, ask("a"), campaign="OLD"))
    [delivery] = laptop.app.store.outbox.deliveries([capture.finish(opened).id])
    assert delivery.address == "http://127.0.0.1:9 mz OLD"


def test_a_form_that_cannot_be_read_is_said_and_costs_nothing(laptop: Laptop) -> None:
    capture = laptop.app.flows.capture
    broken = laptop.receive(1, raw=b"{")
    readable = laptop.receive(2, ask("a"))
    opened = capture.start(readable)
    opened.session.set("/a", "typed")
    capture.save_all(opened)
    newest = laptop.receive(3, raw=b"{")

    assert laptop.app.flows.versions.offer(opened) is None
    with pytest.raises(NotFound):
        laptop.app.flows.versions.move(opened, newest)
    with laptop.app.store._database.commit("in a test") as connection:
        connection.execute("UPDATE draft SET form_id = ? WHERE id = ?", (broken, opened.draft.id))
    with pytest.raises(NotFound) as told:
        laptop.resume(opened.draft.id)
    assert told.value.title == "This version of fieldapp cannot read this form. What was answered is kept."
    assert laptop.stored(opened.draft.id)[1] == {"/a": "typed"}
    assert [draft.id for draft in laptop.app.flows.board.drafts()] == [opened.draft.id]


def test_undo_does_not_go_back_to_a_version_that_cannot_be_read_any_more(
    laptop: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = laptop.app.flows.capture.start(laptop.receive(1, ask("a")))
    opened.session.set("/a", "typed")
    laptop.app.flows.capture.save_all(opened)
    second = laptop.receive(2, ask("a"), ask("b"))
    moved = laptop.app.flows.versions.move(opened, second)
    after = laptop.stored(opened.draft.id)
    form = laptop.app.flows.capture.form

    def second_alone(form_id: int) -> Any:
        if form_id != second:
            raise NotFound
        return form(form_id)

    monkeypatch.setattr(laptop.app.flows.capture, "form", second_alone)
    with pytest.raises(NotFound):
        laptop.app.flows.capture.undo(moved)
    assert laptop.stored(opened.draft.id) == after


@pytest.fixture
def connected(tmp_path: Path, sandbox: SandboxProcess) -> Iterator[App]:
    """Somebody is signed in at the sandbox, and has a form besides that its server does not list any more."""
    with open_app(tmp_path / "data", "p", use_keyring=False) as app:
        project = app.flows.account.open_project(sandbox.project_file())
        app.flows.account.sign_in(DEMO_USER, DEMO_PASSWORD)
        document = {"schema": "withdrawn", "version": 1, "name": "Old", "elements": [ask("a"), ask("b")]}
        ref = FormRef(tenant=project.tenant, campaign=project.campaign, schema_id="withdrawn", version="1")
        arrived = FormDocument(ref=ref, raw=json.dumps(document).encode())
        app.store.forms.put([(arrived, FormSummary(title="Old"))], clock())
        yield app


def begun(app: App) -> OpenDraft:
    form = find_form(app.flows.board.forms(), "withdrawn")
    opened = app.flows.capture.start(form.id)
    opened.session.set("/a", "before")
    app.flows.capture.save_all(opened)
    return opened


def test_a_draft_of_a_withdrawn_form_opens_is_finished_and_delivered(
    connected: App, sandbox: SandboxProcess
) -> None:
    draft_id = begun(connected).draft.id
    report = connected.flows.intake.refresh()
    assert "Old" not in report.updated

    opened = connected.flows.capture.resume(draft_id)
    assert connected.flows.versions.offer(opened) is None
    opened.session.set("/b", "after")
    connected.flows.capture.finish(opened)

    assert connected.flows.sync.run_once().delivered == 2  # at DIGIT and at digi.me
    assert draft_id in {record["id"] for record in sandbox.records()}


def test_a_draft_of_another_campaign_waits_for_its_project_and_is_delivered_there(
    connected: App, sandbox: SandboxProcess
) -> None:
    opened = begun(connected)
    account = connected.flows.account
    account.set_project(sandbox.url, "mz.nampula", "ANOTHER-2027")
    connected.flows.capture.finish(connected.flows.capture.resume(opened.draft.id))
    connected.flows.sync.run_once()
    states = {d.destination: d.state for d in connected.store.outbox.deliveries()}
    assert states == {
        "digit": DeliveryState.BLOCKED,
        "digime": DeliveryState.DELIVERED,
    }  # one contract, two campaigns
    assert sandbox.records("digit") == []

    account.open_project(sandbox.project_file())
    account.sign_in(DEMO_USER, DEMO_PASSWORD)
    connected.flows.sync.run_once()
    assert opened.draft.id in {record["id"] for record in sandbox.records("digit")}
    assert all(d.state is DeliveryState.DELIVERED for d in connected.store.outbox.deliveries())
