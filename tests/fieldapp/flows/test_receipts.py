"""Receipts hold what can be proved again, and are held to the real server: what it has, lost, changed."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from fieldapp.app import App, open_app
from fieldapp.cli.demo.people import answers
from fieldapp.cli.demo.photo import png
from fieldapp.errors import DiskError, NotFound
from fieldapp.flows.receipts import KIND, CheckLine
from fieldapp.records import Outcome, Receipt
from fieldapp.sandbox.accounts import DEMO_PASSWORD, DEMO_USER
from tests.helpers.sandbox import SandboxProcess
from tests.helpers.screens import PASSPHRASE

PHOTO = png(32, 32)


@pytest.fixture
def app(tmp_path: Path, sandbox: SandboxProcess) -> Iterator[App]:
    """Somebody is signed in and has the forms."""
    with open_app(tmp_path / "data", PASSPHRASE, use_keyring=False) as opened:
        opened.flows.account.choose_passphrase(PASSPHRASE)
        opened.flows.account.open_project(sandbox.project_file())
        opened.flows.account.sign_in(DEMO_USER, DEMO_PASSWORD)
        opened.flows.intake.refresh()
        yield opened


def finish(app: App, tmp_path: Path, household: int = 0, data: bytes = PHOTO) -> str:
    """Finish a record with a photo; return its id."""
    capture = app.flows.capture
    form = next(f for f in app.flows.board.forms() if f.ref.schema_id == "householdRegistration")
    opened = capture.start(form.id)
    for node, text in answers(opened.session, household):
        if node.question.type == "attachment":
            opened.session.set(node.path, "roof.png")
            source = tmp_path / "roof.png"
            source.write_bytes(data)
            capture.attach(opened, str(node.path), source, "image/png")
        else:
            opened.session.set(node.path, text)
    return capture.finish(opened).id


@pytest.fixture
def delivered(app: App, tmp_path: Path) -> str:
    """A record with a photo that arrived at both destinations."""
    record = finish(app, tmp_path)
    app.flows.sync.run_once()
    return record


def receipt(app: App, record: str, destination: str = "digit") -> Receipt:
    return next(r for r in app.store.outbox.receipts(record) if r.destination == destination)


def at_server(sandbox: SandboxProcess, sql: str, *values: object) -> int:
    """Change what the server has behind its back; return how many rows."""
    with closing(sqlite3.connect(sandbox.data / "sandbox.sqlite3")) as connection, connection:
        return connection.execute(sql, values).rowcount


def check(app: App, *records: str) -> dict[str, CheckLine]:
    """Check these records; return the line of each destination, which must be one."""
    lines = list(app.flows.receipts.check(records))
    found = {line.destination: line for line in lines}
    assert len(found) == len(lines)
    return found


def outcome(line: CheckLine) -> Outcome | None:
    return line.checked.outcome if line.checked else None


class TestWhatAReceiptHolds:
    def test_at_digit_everything_that_can_be_asked_again(
        self, app: App, delivered: str, sandbox: SandboxProcess
    ) -> None:
        proof = receipt(app, delivered)
        submission = app.store.outbox.submission(delivered)
        (sync,) = sandbox.syncs()
        assert (proof.status, proof.remote_id, proof.sha256) == ("COMPLETED", sync["id"], submission.sha256)
        with closing(sqlite3.connect(sandbox.data / "sandbox.sqlite3")) as connection:
            files = dict(connection.execute("SELECT id, sha256 FROM files").fetchall())
            modified = connection.execute("SELECT modified_at FROM syncs").fetchone()[0]
        assert files[proof.file_store_id] == proof.file_sha256, "of the bytes that the server stored"
        (file,) = proof.files
        assert (file.id, file.size) == (submission.attachments[0].id, len(PHOTO))
        assert files[file.remote_id] == file.sha256 == hashlib.sha256(PHOTO).hexdigest()
        assert proof.server_at is not None
        assert proof.server_at.timestamp() * 1000 == modified
        assert sync["id"] in proof.raw

    def test_server_times_in_seconds_are_read_as_such(
        self, app: App, tmp_path: Path, sandbox: SandboxProcess
    ) -> None:
        sandbox.faults(seconds=True)
        record = finish(app, tmp_path)
        app.flows.sync.run_once()
        server_at = receipt(app, record).server_at
        assert server_at is not None
        assert abs((server_at - app.flows.clock()).total_seconds()) < 60

    def test_at_digime_what_the_protocol_tells(self, app: App, delivered: str) -> None:
        proof = receipt(app, delivered, "digime")
        assert proof.status in {"200", "201"}
        assert proof.file_store_id == "", "there is no sync file"
        assert proof.sent_sha256 not in {"", proof.sha256}, "what the respondent got is a document of its own"
        assert [file.sha256 for file in proof.files] == [hashlib.sha256(PHOTO).hexdigest()]
        assert proof.server_at is not None

    def test_files_uploaded_in_an_earlier_sync_are_named_too(
        self, app: App, tmp_path: Path, sandbox: SandboxProcess
    ) -> None:
        record = finish(app, tmp_path)
        sandbox.faults(status=500, on="/sync/file/v1/_create")
        app.flows.sync.run_once()
        sandbox.clear_faults()
        app.flows.sync.run_once()
        proof = receipt(app, record)
        assert proof.files[0].remote_id
        assert proof.file_sha256, "the sync file was stored in the sync before, its hash with it"
        assert all(d.proved for d in app.store.outbox.deliveries([record]))


class TestCheck:
    def test_all_is_there_as_it_was_sent(self, app: App, delivered: str) -> None:
        lines = check(app, delivered)
        assert outcome(lines["digit"]) is Outcome.ALL_THERE
        assert outcome(lines["digime"]) is Outcome.NO_READ_BACK
        assert (receipt(app, delivered).checked, bool(receipt(app, delivered).checked_at)) == (
            "all-there",
            True,
        )
        honest = receipt(app, delivered, "digime")
        assert (honest.checked, honest.checked_at) == ("", None), "nothing was asked, so nothing is noted"
        assert app.flows.board.record(delivered).record.deliveries[0].proved

    def test_a_contract_that_reads_has_digime_compared_too(
        self, app: App, tmp_path: Path, sandbox: SandboxProcess
    ) -> None:
        file = sandbox.project()
        file["digime"]["readContractId"] = file["digime"]["contractId"]
        app.flows.account.open_project(json.dumps(file).encode())
        record = finish(app, tmp_path)
        app.flows.sync.run_once()
        assert outcome(check(app, record)["digime"]) is Outcome.ALL_THERE
        proof = receipt(app, record, "digime")
        assert (proof.checked, bool(proof.checked_at)) == ("all-there", True)
        sandbox.faults(file_flaw="other_bytes")
        assert outcome(check(app, record)["digime"]) is Outcome.CHANGED
        proof = receipt(app, record, "digime")
        assert proof.checked == f"changed record:changed {proof.files[0].id}:changed"
        assert not next(d for d in app.store.outbox.deliveries([record]) if d.destination == "digime").proved

    def test_a_photo_that_changed_on_the_server(
        self, app: App, delivered: str, sandbox: SandboxProcess
    ) -> None:
        file = receipt(app, delivered).files[0]
        assert at_server(sandbox, "UPDATE files SET bytes = ? WHERE id = ?", PHOTO + b"!", file.remote_id)
        line = check(app, delivered)["digit"]
        assert line.refuted
        assert receipt(app, delivered).checked == f"changed {file.id}:changed"
        digit, digime = app.store.outbox.deliveries([delivered])
        assert (digit.proved, digime.proved) == (False, True)

    @pytest.mark.parametrize("which", ["sync file", "photo"])
    def test_a_file_that_is_missing_on_the_server(
        self, app: App, delivered: str, sandbox: SandboxProcess, which: str
    ) -> None:
        proof = receipt(app, delivered)
        file_id = proof.file_store_id if which == "sync file" else proof.files[0].remote_id
        assert at_server(sandbox, "DELETE FROM files WHERE id = ?", file_id)
        line = check(app, delivered)["digit"]
        assert outcome(line) is Outcome.MISSING
        part = "sync-file" if which == "sync file" else str(proof.files[0].id)
        assert line.checked is not None
        assert line.checked.parts == (f"{part}:missing",)
        assert not app.store.outbox.deliveries([delivered])[0].proved

    @pytest.mark.parametrize("which", ["sync file", "photo"])
    def test_what_the_server_lost_is_sent_again_and_proved_by_a_new_receipt(
        self, app: App, delivered: str, sandbox: SandboxProcess, which: str
    ) -> None:
        first = receipt(app, delivered)
        file_id = first.file_store_id if which == "sync file" else first.files[0].remote_id
        at_server(sandbox, "DELETE FROM files WHERE id = ?", file_id)
        app.flows.sync.retry(delivered)
        assert app.flows.sync.run_once().delivered == 0, "nothing speaks against it yet"
        check(app, delivered)
        app.flows.sync.retry(delivered)
        assert app.flows.sync.run_once().delivered == 1
        old, new = (r for r in app.store.outbox.receipts(delivered) if r.destination == "digit")
        assert old.checked.startswith("missing")
        assert new.file_store_id != old.file_store_id
        assert (new.files[0].remote_id == old.files[0].remote_id) is (which == "sync file")
        assert outcome(check(app, delivered)["digit"]) is Outcome.ALL_THERE, "the old one is asked no more"
        assert all(d.proved for d in app.store.outbox.deliveries([delivered]))
        assert [r["id"] for r in sandbox.records("digit")] == [delivered]

    def test_what_was_refuted_and_is_there_again_is_proved_again(
        self, app: App, delivered: str, sandbox: SandboxProcess
    ) -> None:
        file = receipt(app, delivered).files[0]
        at_server(sandbox, "UPDATE files SET bytes = ? WHERE id = ?", b"other", file.remote_id)
        check(app, delivered)
        assert app.store.proofs.unproved() == {"digit": 1}
        at_server(sandbox, "UPDATE files SET bytes = ? WHERE id = ?", PHOTO, file.remote_id)
        check(app, delivered)
        assert app.store.proofs.unproved() == {}
        assert app.store.outbox.deliveries([delivered])[0].proved

    def test_a_server_that_says_something_else_now(
        self, app: App, delivered: str, sandbox: SandboxProcess
    ) -> None:
        assert at_server(sandbox, "UPDATE syncs SET status = 'FAILED'")
        line = check(app, delivered)["digit"]
        assert outcome(line) is Outcome.DENIED
        assert receipt(app, delivered).checked == "denied status:FAILED"

    @pytest.mark.parametrize("sql", ["UPDATE syncs SET status = 'INPROGRESS'", "DELETE FROM syncs"])
    def test_a_server_that_has_forgotten_the_number_and_has_every_file_refutes_nothing(
        self, app: App, delivered: str, sandbox: SandboxProcess, sql: str
    ) -> None:
        assert at_server(sandbox, sql)
        line = check(app, delivered)["digit"]
        assert outcome(line) is Outcome.UNCOMPARED
        assert receipt(app, delivered).checked == "uncompared status:uncompared"
        assert app.store.outbox.deliveries([delivered])[0].proved

    def test_a_server_that_has_forgotten_the_number_and_a_file_has_lost_it(
        self, app: App, delivered: str, sandbox: SandboxProcess
    ) -> None:
        at_server(sandbox, "DELETE FROM syncs")
        at_server(sandbox, "DELETE FROM files WHERE id = ?", receipt(app, delivered).file_store_id)
        assert outcome(check(app, delivered)["digit"]) is Outcome.MISSING

    def test_a_receipt_from_before_the_hash_was_kept_is_there_but_not_compared(
        self, app: App, delivered: str, tmp_path: Path
    ) -> None:
        with closing(sqlite3.connect(tmp_path / "data" / "fieldapp.sqlite3")) as connection, connection:
            connection.execute("DROP TRIGGER guard_receipt_update")  # as the upgrade does
            connection.execute("UPDATE receipt SET file_sha256 = '', server_at = NULL")
        line = check(app, delivered)["digit"]
        assert outcome(line) is Outcome.UNCOMPARED
        assert not line.confirmed
        assert not line.refuted
        assert receipt(app, delivered).checked == "uncompared sync-file:uncompared"
        assert app.store.outbox.deliveries([delivered])[0].proved, "nothing speaks against it"

    @pytest.mark.parametrize(
        "switches",
        [
            {"status": 500, "on": "/filestore/v1/files/id"},
            {"html": True, "on": "/filestore/v1/files/id"},
            {"drop": "after", "on": "/filestore/v1/files/id"},
            {"status": 503, "on": "/sync/file/status"},
            {"malformed": True, "on": "/sync/file/status"},
        ],
    )
    def test_what_could_not_be_asked_is_said_and_nothing_is_noted(
        self, app: App, delivered: str, sandbox: SandboxProcess, switches: dict[str, object]
    ) -> None:
        check(app, delivered)
        before = receipt(app, delivered)
        sandbox.faults(**switches)
        line = check(app, delivered)["digit"]
        assert line.checked is None
        assert line.trouble is not None
        assert line.trouble.hint
        assert receipt(app, delivered) == before

    def test_no_network(self, app: App, tmp_path: Path, sandbox: SandboxProcess) -> None:
        records = [finish(app, tmp_path, n) for n in range(2)]
        app.flows.sync.run_once()
        sandbox.stop()
        lines = [line for line in app.flows.receipts.check(records) if line.destination == "digit"]
        assert [line.trouble.code if line.trouble else "" for line in lines] == ["unreachable"] * 2

    def test_expired_tokens_are_renewed(self, app: App, delivered: str, sandbox: SandboxProcess) -> None:
        sandbox.expire_tokens()
        assert outcome(check(app, delivered)["digit"]) is Outcome.ALL_THERE

    def test_a_shared_sync_file_is_read_back_once(
        self, app: App, tmp_path: Path, sandbox: SandboxProcess
    ) -> None:
        records = [finish(app, tmp_path, n, png(32 + n, 32)) for n in range(3)]
        app.flows.sync.run_once()
        before = len(sandbox.requests("/filestore/v1/files/id"))
        lines = list(app.flows.receipts.check())
        assert [line.confirmed for line in lines if line.destination == "digit"] == [True] * 3
        assert {line.record_id for line in lines} == set(records)
        assert len(sandbox.requests("/filestore/v1/files/id")) - before == 1 + 3, (
            "the sync file, three photos"
        )

    def test_another_projects_server_is_not_asked(
        self, app: App, delivered: str, sandbox: SandboxProcess
    ) -> None:
        project = app.flows.settings().project
        assert project is not None
        app.flows.change_settings(project=project.model_copy(update={"campaign": "ANOTHER"}))
        before = len(sandbox.requests("/filestore/v1/files/id"))
        line = check(app, delivered)["digit"]
        assert line.trouble is not None
        assert line.trouble.code == "other-project"
        assert len(sandbox.requests("/filestore/v1/files/id")) == before

    def test_a_person_may_stop_it(self, app: App, delivered: str) -> None:
        assert list(app.flows.receipts.check([delivered], cancelled=lambda: True)) == []


class TestExport:
    def test_a_supervisor_can_check_everything(self, app: App, delivered: str, tmp_path: Path) -> None:
        check(app, delivered)
        file = tmp_path / "out" / "receipt.json"
        assert app.flows.receipts.export(file, [delivered]) == 1
        written = json.loads(file.read_text("utf-8"))
        assert written["kind"] == KIND
        assert written["records"] == app.flows.receipts.document([delivered])["records"]
        (record,) = written["records"]
        submission = app.store.outbox.submission(delivered)
        assert (record["clientReferenceId"], record["sha256"]) == (delivered, submission.sha256)
        assert record["form"]["version"] == submission.form.version
        digit, digime = record["destinations"]
        assert [digit["destination"], digime["destination"]] == ["digit", "digime"]
        assert digit["address"].startswith("http")
        (told,) = digit["receipts"]
        kept = receipt(app, delivered)
        assert told["id"] == kept.remote_id
        assert told["syncFile"] == {"id": kept.file_store_id, "sha256": kept.file_sha256}
        assert told["files"][0]["sha256"] == hashlib.sha256(PHOTO).hexdigest()
        assert told["rawAnswer"] == kept.raw
        assert told["checked"] == "all-there"
        assert told["receivedAt"] == kept.at.astimezone().isoformat(), "with its zone"
        assert "roof.png" not in file.read_text("utf-8")
        assert submission.title not in file.read_text("utf-8")
        assert stat.S_IMODE(file.stat().st_mode) == 0o600

    def test_all_that_have_a_receipt(self, app: App, tmp_path: Path) -> None:
        records = [finish(app, tmp_path, n) for n in range(2)]
        app.flows.sync.run_once()
        finish(app, tmp_path, 2)
        file = tmp_path / "all.json"
        assert app.flows.receipts.export(file) == 2
        told = [record["clientReferenceId"] for record in json.loads(file.read_text("utf-8"))["records"]]
        assert sorted(told) == sorted(records)

    def test_an_unknown_record_leaves_an_earlier_file_as_it_was(self, app: App, tmp_path: Path) -> None:
        file = tmp_path / "receipt.json"
        file.write_text("earlier")
        with pytest.raises(NotFound):
            app.flows.receipts.export(file, ["nobody"])
        assert file.read_text() == "earlier"
        assert [p.name for p in tmp_path.iterdir() if "receipt" in p.name] == ["receipt.json"]

    def test_a_place_that_cannot_be_written_is_said(self, app: App, delivered: str) -> None:
        with pytest.raises(DiskError) as raised:
            app.flows.receipts.export(Path("/dev/null/receipt.json"), [delivered])
        assert raised.value.hint
