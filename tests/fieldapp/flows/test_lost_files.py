"""Records whose files were lost or changed on the disk stop themselves alone, and say which file it is."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldapp.app import App, open_app
from fieldapp.cli.demo.people import answers
from fieldapp.cli.demo.photo import png
from fieldapp.sandbox.accounts import DEMO_PASSWORD, DEMO_USER
from tests.helpers.sandbox import SandboxProcess
from tests.helpers.screens import PASSPHRASE


@pytest.fixture
def app(tmp_path: Path, sandbox: SandboxProcess) -> Iterator[App]:
    """Somebody is signed in and has the forms."""
    with open_app(tmp_path / "data", PASSPHRASE, use_keyring=False) as opened:
        opened.flows.account.choose_passphrase(PASSPHRASE)
        opened.flows.account.open_project(sandbox.project_file())
        opened.flows.account.sign_in(DEMO_USER, DEMO_PASSWORD)
        opened.flows.intake.refresh()
        yield opened


def record(app: App, tmp_path: Path, household: int, name: str, data: bytes) -> tuple[str, Path]:
    """Finish a record with a photo; its id, and where the photo's bytes lie."""
    capture = app.flows.capture
    form = next(f for f in app.flows.board.forms() if f.ref.schema_id == "householdRegistration")
    opened = capture.start(form.id)
    photo = next(n.path for n, _ in answers(opened.session, household) if n.question.type == "attachment")
    for node, text in answers(opened.session, household):
        opened.session.set(node.path, name if node.question.type == "attachment" else text)
    source = tmp_path / name
    source.write_bytes(data)
    kept = capture.attach(opened, str(photo), source, "image/png")
    done = capture.finish(opened)
    assert [a.name for a in done.attachments] == [name]
    return done.id, capture.file(kept)


def test_each_names_its_file_and_the_others_arrive(app: App, tmp_path: Path, sandbox: SandboxProcess) -> None:
    gone, place = record(app, tmp_path, 0, "roof.png", png(32, 32))
    place.unlink()
    changed, place = record(app, tmp_path, 1, "door.png", png(33, 32) + b"the door")
    place.write_bytes(png(33, 32) + b"the doOr")
    whole, _ = record(app, tmp_path, 2, "tree.png", png(34, 32))
    app.flows.sync.run_once()
    states = {
        (r.id, d.destination): (d.state.value, d.reason)
        for r in app.flows.board.records()
        for d in r.deliveries
    }
    places = {destination for _, destination in states}
    assert places == {"digit", "digime"}
    for destination in places:
        assert states[whole, destination][0] == "delivered"
        for id_, name, code in ((gone, "roof.png", "file-gone"), (changed, "door.png", "file-changed")):
            state, reason = states[id_, destination]
            assert state == "refused"
            assert reason is not None
            assert reason.code == code
            assert name in reason.title
            assert name not in reason.detail, "details may be sent on, and a name is an answer"
            assert "Attach the original" in reason.hint
    for request in sandbox.requests("filestore"):
        assert b"doOr" not in b64decode(request["body"])


def test_the_original_attached_to_any_draft_heals_it(app: App, tmp_path: Path) -> None:
    id_, place = record(app, tmp_path, 0, "roof.png", png(32, 32))
    place.unlink()
    app.flows.sync.run_once()
    draft = app.flows.capture.start(app.flows.board.forms()[0].id)
    app.flows.capture.attach(draft, "/x", tmp_path / "roof.png", "image/png")
    app.flows.sync.retry(id_)
    app.flows.sync.run_once()
    assert app.flows.board.record(id_).record.arrived
