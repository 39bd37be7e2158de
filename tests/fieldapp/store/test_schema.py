from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
import threading
import tomllib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.exc import IntegrityError

from fieldapp.errors import DataBusy, DiskError
from fieldapp.records import DeliveryState, HeldForm, Life
from fieldapp.store import Store, schema
from fieldapp.store.db import Database
from fieldapp.store.migrations import HEAD, SCRIPTS
from fieldapp.store.schema import bring_up
from fieldapp.store.tables import Table

from .landing import LANDED, fill
from .scene import CAMPAIGN, T0, TENANT, a_draft, clock, finish, record_of, save

ROOT = Path(__file__).resolve().parents[3]
Rows = dict[str, list[tuple[object, ...]]]


def revisions() -> list[str]:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    return [
        script.revision for script in reversed(list(ScriptDirectory.from_config(config).walk_revisions()))
    ]


@contextmanager
def raw(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        yield connection


def rows_of(path: Path) -> Rows:
    """Every row of every table but Alembic's own."""
    with raw(path) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        tables = [name for (name,) in names if name != "alembic_version"]
        return {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in tables}  # noqa: S608


def shape_of(path: Path) -> list[tuple[str, str, str]]:
    """What the file is made of: tables, indexes, guards."""
    with raw(path) as connection:
        return connection.execute(
            "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name"
        ).fetchall()


def test_the_newest_revision_is_the_one_the_app_names() -> None:
    assert revisions()[-1] == HEAD


def test_a_fresh_file_is_what_the_tables_say(store: Store, tmp_path: Path) -> None:
    with store._database.engine.connect() as connection:
        opts = {"compare_type": True, "include_name": _is_ours}
        context = MigrationContext.configure(connection, opts=opts)
        assert compare_metadata(context, Table.metadata) == []
    direct = Database(tmp_path / "direct.sqlite3", create=True)
    Table.metadata.create_all(direct.writer)
    direct.close()
    fresh = [row for row in shape_of(store._database.path) if row[1] != "alembic_version"]
    made = {(kind, name): _words(sql) for kind, name, sql in shape_of(direct.path)}
    assert {(kind, name): _words(sql) for kind, name, sql in fresh if kind != "trigger"} == made


def _is_ours(name: str | None, kind: str, _parents: object) -> bool:
    """The search index is a table of SQLite's own kind, with tables behind it that it makes for itself."""
    return kind != "table" or not str(name).startswith("record_words")


def _words(sql: str) -> list[str]:
    """The definition without the order of its lines and the quotes, which a re-made table may change."""
    return sorted(line.strip(" ,").replace('"', "") for line in sql.splitlines())


def test_nothing_cascades(store: Store) -> None:
    assert "CASCADE" not in " ".join(sql for _, _, sql in shape_of(store._database.path)).upper()


def test_opening_again_changes_nothing(store: Store) -> None:
    finish(store, "d1")
    store.close()
    before = (store.folder / "fieldapp.sqlite3").read_bytes()
    Store.open(store.folder, clock=clock).close()
    assert (store.folder / "fieldapp.sqlite3").read_bytes() == before
    assert list(store.folder.glob("*before-upgrade*")) == []


def test_every_shape_that_landed_is_kept() -> None:
    assert sorted(path.stem for path in LANDED.glob("*.sql")) == sorted(revisions())


@pytest.mark.parametrize("revision", revisions())
def test_a_file_of_every_shape_comes_up_with_every_row(revision: str, folder: Path) -> None:
    folder.mkdir()
    path = folder / "fieldapp.sqlite3"
    with raw(path) as connection:
        connection.executescript((LANDED / f"{revision}.sql").read_text(encoding="utf-8"))
    before = rows_of(path)
    assert all(before[name] for name in before if not name.startswith("sqlite_"))
    store = Store.open(folder, clock=clock)
    after = rows_of(path)
    assert {name: len(rows) for name, rows in before.items()} == {name: len(after[name]) for name in before}
    assert store.journal.replay_faults() == []
    assert store.drafts.get("photo").answers == {"/name": "أمينة", "/age": "34", "/photo": "photo.jpg"}
    assert [d.id for d in store.drafts.all()] == ["open"]
    assert store.outbox.submission("sent").payload == '{"name":"Amina 🌿"}'.encode()
    assert len(store.outbox.submission("photo").attachments) == 1
    assert {str(d.state) for d in store.outbox.deliveries(["sent"])} == {"delivered", "waiting"}
    assert [r.status for r in store.outbox.receipts("sent")] == ["COMPLETED"]
    assert store.forms.latest_unreadable(TENANT, CAMPAIGN)["household"].ref.version == "2"
    assert store.forms.messages(TENANT, "en_MZ") == {"NAME": "Name"}
    assert store.facts.get("last-sync") == "{}"
    assert shape_of(path) == shape_of(_fresh(folder / "fresh"))
    snapshots = list(folder.glob("fieldapp-before-upgrade-*.sqlite3"))
    assert [rows_of(snapshot) for snapshot in snapshots] == [before] * (revision != HEAD)
    store.close()


def test_numbers_said_what_was_newer_until_arrival_did(folder: Path) -> None:
    """Version 1 holds again after 2, an unreadable 1 came before it and an unreadable 3 after it."""
    folder.mkdir()
    path = folder / "fieldapp.sqlite3"
    forms = [("a", 1, "Old."), ("a", 2, ""), ("a", 1, ""), ("a", 3, "New."), ("b", 7, "Never.")]
    with raw(path) as connection:
        connection.executescript((LANDED / "0001.sql").read_text(encoding="utf-8"))
        for number, (schema_id, version, reason) in enumerate(forms):
            connection.execute(
                "INSERT INTO form (tenant, campaign, schema_id, version, title, reason, current,"
                " received_at, sha256, raw) VALUES ('t', 'c', ?, ?, ?, ?, ?, ?, ?, x'00')",
                (
                    schema_id,
                    version,
                    schema_id,
                    reason,
                    number == 2,
                    "2026-03-01T08:00:00.000000Z",
                    str(number),
                ),
            )
    store = Store.open(folder, clock=clock)
    assert [form.ref.version for form in store.forms.current("t", "c")] == ["1"]
    assert store.forms.held("t", "c") == [HeldForm(schema_id="a", version="1")]
    assert {s: f.reason for s, f in store.forms.latest_unreadable("t", "c").items()} == {
        "a": "New.",
        "b": "Never.",
    }
    store.close()


def test_a_file_whose_answer_was_lost_is_its_own_answer(folder: Path) -> None:
    """The first versions stored the two apart and could be killed in between."""
    folder.mkdir()
    with raw(folder / "fieldapp.sqlite3") as connection:
        connection.executescript((LANDED / "0002.sql").read_text(encoding="utf-8"))
        connection.execute("DROP TRIGGER guard_answer_delete")
        connection.execute("DELETE FROM answer WHERE path = '/photo'")
    store = Store.open(folder, clock=clock)
    assert store.drafts.get("photo").answers["/photo"] == "photo.jpg"
    assert store.journal.replay_faults() == []
    store.close()


def test_a_finished_record_that_is_owed_to_nobody_waits_for_a_project(folder: Path) -> None:
    """As what its deliveries say of a record's life has it."""
    folder.mkdir()
    with raw(folder / "fieldapp.sqlite3") as connection:
        connection.executescript((LANDED / "0002.sql").read_text(encoding="utf-8"))
        connection.execute("DROP TRIGGER guard_delivery_delete")
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute(
            "DELETE FROM batch_item WHERE delivery_id IN"
            " (SELECT id FROM delivery WHERE submission_id = 'photo')"
        )
        connection.execute("DELETE FROM delivery WHERE submission_id = 'photo'")
    store = Store.open(folder, clock=clock)
    assert {id_: store.drafts.get(id_).life for id_ in ("photo", "sent", "open")} == {
        "photo": Life.FINISHED,
        "sent": Life.QUEUED,
        "open": Life.DRAFT,
    }
    assert store.outbox.unqueued() == ["photo"]
    store.close()


def _fresh(folder: Path) -> Path:
    Store.open(folder, clock=clock).close()
    return folder / "fieldapp.sqlite3"


# --- a revision to come: the machinery is tested before it is needed ------------------------------

NEXT = """
import sqlalchemy as sa
from alembic import op
revision = "next"
down_revision = "{head}"

def upgrade() -> None:
    with op.batch_alter_table("draft", recreate="always") as batch:
        batch.add_column(sa.Column("place", sa.String(), nullable=False, server_default="here"))
    with op.batch_alter_table("submission", recreate="always") as batch:
        batch.add_column(sa.Column("note", sa.String()))
    {more}
"""


def scripts_with(tmp_path: Path, more: str = "pass") -> Path:
    scripts = tmp_path / "50% scripts"
    shutil.copytree(SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    (scripts / "versions" / "next.py").write_text(NEXT.format(head=HEAD, more=more))
    return scripts


@pytest.fixture(scope="module")
def filled_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("once") / "data"
    fill(folder)
    return folder


@pytest.fixture
def filled(filled_once: Path, folder: Path) -> Path:
    return Path(shutil.copytree(filled_once, folder)) / "fieldapp.sqlite3"


def test_tables_made_anew_keep_their_rows_and_those_that_point_to_them(filled: Path, tmp_path: Path) -> None:
    before = rows_of(filled)
    bring_up(filled, clock, scripts=scripts_with(tmp_path), head="next")
    after = rows_of(filled)
    changed = {"draft", "submission"}
    assert {n: r for n, r in after.items() if n not in changed} == {
        n: r for n, r in before.items() if n not in changed
    }
    assert after["draft"] == [(*row, "here") for row in before["draft"]]
    assert after["submission"] == [(*row, None) for row in before["submission"]]
    with raw(filled) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        with pytest.raises(sqlite3.IntegrityError, match="guard_submission_delete"):
            connection.execute("DELETE FROM submission")
        with pytest.raises(sqlite3.IntegrityError, match="guard_draft_life"):
            connection.execute("UPDATE draft SET life = 'draft'")


def test_a_snapshot_is_made_before_an_upgrade(filled: Path, tmp_path: Path) -> None:
    before, shape = rows_of(filled), shape_of(filled)
    bring_up(filled, clock, scripts=scripts_with(tmp_path), head="next")
    names = sorted(p.name for p in filled.parent.iterdir() if p.is_file() and p.suffix != ".lock")
    assert names == [f"fieldapp-before-upgrade-{HEAD}-20260301T080000Z.sqlite3", "fieldapp.sqlite3"]
    snapshot = filled.parent / names[0]
    assert rows_of(snapshot) == before
    assert shape_of(snapshot) == shape


@pytest.mark.parametrize(
    ("more", "error"),
    [
        ("raise RuntimeError('half-way')", RuntimeError),
        ("op.execute('DELETE FROM fact')", DiskError),
        ("op.drop_table('batch_item')", DiskError),
        ("op.execute('UPDATE submission SET form_id = 99')", DiskError),
        ("op.execute('UPDATE nowhere SET a = 1')", Exception),
    ],
    ids=["raises", "loses rows", "drops a table", "breaks a key", "is wrong"],
)
def test_an_upgrade_that_goes_wrong_leaves_the_file_in_use(
    filled: Path, tmp_path: Path, more: str, error: type[Exception]
) -> None:
    before, shape = rows_of(filled), shape_of(filled)
    with pytest.raises(error) as caught:
        bring_up(filled, clock, scripts=scripts_with(tmp_path, more), head="next")
    if isinstance(caught.value, DiskError):
        assert "left as it was" in caught.value.title
    assert rows_of(filled) == before
    assert shape_of(filled) == shape
    store = Store.open(filled.parent, clock=clock)
    save(store, "open", {"/name": "Still works"})
    store.close()


def test_an_upgrade_without_room_for_the_snapshot_does_not_begin(
    filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shape = shape_of(filled)
    real = schema.connect

    def cramped(path: Path, mode: str) -> sqlite3.Connection:
        connection = real(path, mode)
        connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)  # VACUUM INTO attaches its target
        return connection

    monkeypatch.setattr(schema, "connect", cramped)
    with pytest.raises(sqlite3.OperationalError):
        bring_up(filled, clock, scripts=scripts_with(tmp_path), head="next")
    assert shape_of(filled) == shape
    assert list(filled.parent.glob("*before-upgrade*")) == []


def test_what_a_killed_upgrade_left_half_made_goes_with_the_next(filled: Path, tmp_path: Path) -> None:
    half = filled.with_name(f"fieldapp-before-upgrade-{HEAD}-20250101T000000Z.part")
    half.write_bytes(b"half a snapshot")
    bring_up(filled, clock, scripts=scripts_with(tmp_path), head="next")
    assert not half.exists()
    assert len(list(filled.parent.glob("*before-upgrade*"))) == 1


def test_an_upgrade_waits_for_another_and_then_has_nothing_to_do(filled: Path, tmp_path: Path) -> None:
    scripts = scripts_with(tmp_path)
    threads = [
        threading.Thread(target=bring_up, args=(filled, clock), kwargs={"scripts": scripts, "head": "next"})
        for _ in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(list(filled.parent.glob("*before-upgrade*"))) == 1
    assert "place" in " ".join(sql for _, name, sql in shape_of(filled) if name == "draft")


def test_an_upgrade_that_never_ends_elsewhere_is_busy(
    filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema, "_LOCK_SECONDS", 0.01)
    with schema.FileLock(filled.with_name("upgrade.lock")), pytest.raises(DataBusy):
        bring_up(filled, clock, scripts=scripts_with(tmp_path), head="next")


# --- guards ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM submission",
        "UPDATE submission SET payload = x'00'",
        "DELETE FROM draft WHERE life <> 'draft'",
        "UPDATE draft SET life = 'draft'",
        "UPDATE draft SET title = ''",
        "UPDATE draft SET form_id = 1, life = 'queued'",
        "DELETE FROM journal",
        "UPDATE journal SET new = ''",
        "DELETE FROM answer",
        "UPDATE answer SET text = ''",
        "INSERT INTO answer VALUES ('sent', '/new', '2026', 'x')",
        "DELETE FROM form",
        "UPDATE form SET raw = x'00'",
        "UPDATE form SET media_sha256 = ''",
        "DELETE FROM form_media",
        "UPDATE form_media SET name = 'x'",
        "DELETE FROM media_file",
        "UPDATE media_file SET data = x'00'",
        "DELETE FROM delivery",
        "UPDATE delivery SET destination = 'elsewhere'",
        "DELETE FROM attachment",
        "UPDATE attachment SET sha256 = ''",
        "DELETE FROM enclosure",
        "UPDATE enclosure SET attachment_id = 7",
        "DELETE FROM receipt",
        "UPDATE receipt SET status = ''",
    ],
)
def test_the_database_itself_refuses_to_unmake_a_record(filled: Path, statement: str) -> None:
    before = rows_of(filled)
    store = Store.open(filled.parent, clock=clock)
    with pytest.raises(IntegrityError, match="guard_"), store._database.write("a bug") as session:
        session.connection().exec_driver_sql(statement)
    store.close()
    assert rows_of(filled) == before


def test_the_database_refuses_a_second_delivery_to_one_place(store: Store) -> None:
    finish(store, "d1")
    with pytest.raises(IntegrityError, match="UNIQUE"), store._database.write("a bug") as session:
        session.connection().exec_driver_sql(
            "INSERT INTO delivery"
            " (submission_id, destination, address, state, maybe_arrived, attempts, round, media, alone,"
            " updated_at) VALUES ('d1', 'digit', '', 'waiting', 0, 0, 0, 0, 0, '2026')"
        )


# --- as shipped -----------------------------------------------------------------------------------

_PROBE = """
import sys
from datetime import UTC, datetime
from pathlib import Path
import fieldapp.store
assert Path(fieldapp.store.__file__).is_relative_to(sys.argv[1]), fieldapp.store.__file__
store = fieldapp.store.Store.open(Path(sys.argv[2]), clock=lambda: datetime(2026, 3, 1, tzinfo=UTC))
print(store.outbox.unsent())
store.close()
"""


def test_revisions_are_found_beside_the_installed_package(tmp_path: Path) -> None:
    """Only what the build declares is there: Python files and the globs of package-data."""
    site = tmp_path / "site"
    package = ROOT / "fieldapp"
    data = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]["package-data"]
    shipped = [*package.rglob("*.py"), *(p for glob in data["fieldapp"] for p in package.glob(glob))]
    for source in shipped:
        target = site / source.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, target)
    done = subprocess.run(
        [sys.executable, "-c", _PROBE, site, tmp_path / "data"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(site)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "0\n", "")


def test_a_record_of_the_landed_file_can_still_be_finished(folder: Path) -> None:
    fill(folder)
    store = Store.open(folder, clock=clock)
    store.outbox.add(record_of("open"), ["digit"], T0)
    assert [d.state for d in store.outbox.deliveries(["open"])] == [DeliveryState.WAITING]
    a_draft(store, "another")
    store.close()
