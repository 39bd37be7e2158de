"""A data folder with very many records, made once for each shape of the tables and kept for the next run."""

from __future__ import annotations

import hashlib
import random  # noqa: TID251  (the same folder each time: it is seeded)
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import gettempdir, mkdtemp
from uuid import UUID

from fieldapp.app import open_app
from fieldapp.assets import asset
from fieldapp.flows.intake import summary_of
from fieldapp.records import FormDocument, FormRef
from fieldapp.store.entries import stored_time
from fieldapp.store.terms import terms
from forms import read
from tests.bench.scene import CAMPAIGN, NOWHERE, TENANT

RECORDS = 100_000
_DRAFTS = 400
_FORMS = ("householdDetails", "householdRegistration", "bedNetChecklist")
_FIRST = ("Amina", "Ladi", "Musa", "Hauwa", "Sadiq", "João", "Élodie", "Nguyễn", "Fatima", "Zuleica", "Tomé")
_LAST = ("Bello", "Macuácua", "Cossa", "Danjuma", "Nhantumbo", "Okafor", "Sitoe", "Ibrahim", "Abdullahi")
_VILLAGES = tuple(f"Village{number:03d}" for number in range(250))
_NEWEST = datetime(2026, 11, 20, 14, 0, tzinfo=UTC)


def folder_with_records() -> Path:
    """Return the folder, made if it is not there for these tables."""
    return kept_folder("records", Path(__file__), lambda made: _fill(made / "fieldapp.sqlite3"))


def kept_folder(name: str, source: Path, fill: Callable[[Path], None]) -> Path:
    """Return a folder that `fill` of the module `source` has filled, in this run or an earlier one."""
    made = empty_folder()
    with closing(sqlite3.connect(made / "fieldapp.sqlite3")) as connection:
        shape = "".join(str(row) for row in connection.execute("SELECT sql FROM sqlite_master ORDER BY name"))
    text = shape + "".join(file.read_text("utf-8") for file in sorted({source, Path(__file__)}))
    key = hashlib.sha256(text.encode()).hexdigest()[:12]
    kept = Path(gettempdir()) / f"fieldapp-bench-{name}-{key}"
    if kept.exists():
        shutil.rmtree(made)
    else:
        fill(made)
        made.rename(kept)
    size = sum(file.stat().st_size for file in kept.rglob("*") if file.is_file())
    sys.stderr.write(f"The {name} are in {kept}, {size / 1e6:.0f} MB\n")
    return kept


def empty_folder() -> Path:
    """Return a new data folder that has forms and a project, and no record."""
    folder = Path(mkdtemp(prefix="fieldapp-bench-"))
    with open_app(folder, "bench", use_keyring=False) as app:
        app.flows.account.set_project(NOWHERE, TENANT, CAMPAIGN)
        arrived = []
        for name in _FORMS:
            raw = asset("samples", "digit", f"{name}.json").read_bytes()
            ref = FormRef(tenant=TENANT, campaign=CAMPAIGN, schema_id=name, version="1")
            arrived.append((FormDocument(ref=ref, raw=raw), summary_of(read(raw))))
        app.store.forms.put(arrived, app.flows.clock())
    return folder


def _fill(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        forms = [row[0] for row in connection.execute("SELECT id FROM form ORDER BY id")]
        for number, (draft, answers, delivery) in enumerate(_records(forms), start=1):
            put_record(connection, number, draft, answers, delivery)
        # Finished only once their answers are in: the guards hold here too.
        connection.execute(
            "UPDATE draft SET life = (SELECT CASE state WHEN 'delivered' THEN 'delivered' ELSE 'queued' END"
            " FROM delivery WHERE submission_id = draft.id) WHERE finished_at IS NOT NULL"
        )
        connection.execute(
            "UPDATE draft SET needs_you = 1 WHERE id IN"
            " (SELECT submission_id FROM delivery WHERE state IN ('blocked', 'refused'))"
        )
        connection.execute("COMMIT")
        connection.execute("INSERT INTO record_words (record_words) VALUES ('optimize')")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


_Row = tuple[object, ...]


def _records(forms: list[int]) -> Iterator[tuple[_Row, dict[str, str], _Row | None]]:
    """Yield a draft, its answers, and its delivery (state, reason)."""
    dice = random.Random(4)  # noqa: S311
    for number in range(RECORDS):
        at = stored_time(_NEWEST - timedelta(seconds=97 * number))
        name = f"{dice.choice(_FIRST)} {dice.choice(_LAST)}"
        answers = {
            "/householdHead": name,
            "/village": dice.choice(_VILLAGES),
            "/voucher": f"KD-{dice.randrange(10**6):06d}",
            "/memberCount": str(dice.randrange(1, 12)),
            "/visit": "household",
        }
        draft = (str(UUID(int=dice.getrandbits(128), version=4)), dice.choice(forms), name, at)
        delivery: _Row | None = None
        if number % (RECORDS // _DRAFTS):
            delivery = dice.choices(
                (
                    ("delivered", None),
                    ("waiting", None),
                    ("waiting", "server-trouble"),
                    ("refused", "refused"),
                    ("blocked", "sign-in-needed"),
                ),
                (70, 25, 4, 0.3, 0.7),
            )[0]
        yield draft, answers, delivery


def put_record(  # noqa: PLR0917  (a record's parts, in the order of their tables)
    connection: sqlite3.Connection,
    number: int,
    draft: _Row,
    answers: dict[str, str],
    delivery: _Row | None,
    payload: bytes = b"",
) -> None:
    """Write a draft (id, form, title, time), its answers, and what is owed of it (state, reason)."""
    record, form, title, at = draft
    finished = at if delivery else None
    connection.execute(
        "INSERT INTO draft (id, form_id, life, needs_you, unindexed, here, title, answered, total, user,"
        " created_at, updated_at, finished_at, row_version, bin_seconds)"
        " VALUES (?, ?, 'draft', 0, 0, '', ?, 5, 5, '', ?, ?, ?, 1, 0)",
        (record, form, title, at, at, finished),
    )
    connection.executemany(
        "INSERT INTO answer (draft_id, path, changed_at, text) VALUES (?, ?, ?, ?)",
        [(record, path, at, text) for path, text in answers.items()],
    )
    words = " ".join(dict.fromkeys(terms(" ".join(answers.values()))))
    connection.execute("INSERT INTO searched (number, draft_id) VALUES (?, ?)", (number, record))
    connection.execute("INSERT INTO record_words (rowid, words) VALUES (?, ?)", (number, words))
    if delivery is None:
        return
    payload = payload or str(answers).encode()
    sha256 = hashlib.sha256(payload).hexdigest()
    connection.execute(
        "INSERT INTO submission (id, form_id, title, finished_at, sha256, payload) VALUES (?, ?, ?, ?, ?, ?)",
        (record, form, title, at, sha256, payload),
    )
    state, reason = delivery
    connection.execute(
        "INSERT INTO delivery (submission_id, destination, address, state, maybe_arrived, attempts, round,"
        " media, alone, reason_code, reason_title, updated_at) "
        "VALUES (?, 'digit', '', ?, 0, ?, 0, 0, 0, ?, ?, ?)",
        (record, state, int(reason is not None), reason, reason and f"Because of {reason}.", at),
    )
    if state == "delivered":
        connection.execute(
            "INSERT INTO receipt (submission_id, destination, status, remote_id, sha256, at, server_at,"
            " file_store_id, file_sha256, checked, files, raw)"
            " VALUES (?, 'digit', 'COMPLETED', ?, ?, ?, ?, 'file', ?, '', '[]', ?)",
            (record, f"sync-{number // 40}", sha256, at, at, sha256, '{"sync": {}}' * 30),
        )
