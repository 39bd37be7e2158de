"""A store with something in every table, and its dump as SQL text, kept for every shape that ever landed.

``python -m tests.fieldapp.store.landing`` writes the dump of the newest revision into `landed/`; a dump that
is there already is history and is never written again.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from fieldapp.records import (
    BatchChange,
    ConsentState,
    DeliveryChange,
    DeliveryState,
    Packed,
    Reason,
    Receipt,
    SentFile,
)
from fieldapp.store import Store
from fieldapp.store.migrations import HEAD
from fieldapp.store.tables import SEARCH_INDEX

from .scene import BOTH, CAMPAIGN, TENANT, a_draft, at, clock, document, due, finish, put, record_of, stamp

LANDED = Path(__file__).parent / "landed"


def fill(folder: Path) -> None:
    """Make a data folder that has rows in every table."""
    store = Store.open(folder, clock=clock)
    finish(store, "sent", '{"name":"Amina 🌿"}'.encode())
    a_draft(store, "photo", {"/name": "أمينة", "/age": "34"})
    source = folder / "photo.jpg"
    source.write_bytes(b"photo")
    file = store.attachments.add("photo", "/photo", source, "photo.jpg", "image/jpeg", stamp())
    store.outbox.add(record_of("photo", b"{}", [file]), BOTH, at(1), words="Amina 34")
    a_draft(store, "open", {"/name": "Half-way"})
    put(store, document(version="2", raw=b"oops"), "", "Not JSON.", at(2))
    roster = document(
        "roster", "2026.1 β", b"PK", origin="file", file_name="roster.xlsx", media={"a.csv": b"a"}
    )
    store.forms.put_reading(put(store, roster, "Roster", when=at(2)).id, "pyxform 4", {"": b"<h:html/>"})
    store.forms.put_messages(TENANT, "en_MZ", {"NAME": "Name"})
    store.facts.put("last-sync", "{}")
    rows = {d.submission_id: d for d in due(store, "digit", 3)}
    batch, _ = store.outbox.new_batch("digit", [d.id for d in rows.values()], at(3))
    store.outbox.apply((), upload=("digit", file.id, "fs-1"), now=at(3))
    store.outbox.apply(
        [
            DeliveryChange(delivery_id=rows["sent"].id, state=DeliveryState.DELIVERED, attempts=1),
            DeliveryChange(
                delivery_id=rows["photo"].id,
                state=DeliveryState.WAITING,
                reason=Reason(code="unreachable", title="No network."),
                next_try_at=at(9),
                attempts=2,
                alone=True,
                leave_batch=True,
            ),
        ],
        [
            Receipt(
                destination="digit",
                submission_id="sent",
                status="COMPLETED",
                remote_id="s-1",
                sha256=store.outbox.submission("sent").sha256,
                at=at(4),
                server_at=at(4),
                file_store_id="f",
                file_sha256="0" * 64,
                files=(SentFile(id=file.id, sha256=file.sha256, size=file.size, remote_id="fs-1"),),
                raw="{}",
            )
        ],
        BatchChange(
            batch_id=batch.id,
            file_store_id="f",
            sha256="0" * 64,
            sync_id="s-1",
            announced_at=at(3),
            settled=True,
        ),
        now=at(4),
    )
    packed = Packed(media_type="application/pdf", content=b"%PDF", file_name="record-photo.pdf")
    batch, _ = store.outbox.new_batch("digime", [due(store, "digime", 3)[0].id], at(5))
    store.outbox.apply((), batch=BatchChange(batch_id=batch.id, packed=packed), now=at(5))
    asked = store.consents.add("photo", "0" * 32)
    given = asked.model_copy(update={"state": ConsentState.GIVEN, "given_at": at(5), "user": "u-1"})
    assert store.consents.change(given, [ConsentState.WANTED])
    assert [f.version for f in store.forms.held(TENANT, CAMPAIGN)] == ["1"]
    store.close()
    source.unlink()


def main() -> None:
    target = LANDED / f"{HEAD}.sql"
    if target.exists():
        sys.exit(f"{target} has landed; a new shape needs a new revision")
    with tempfile.TemporaryDirectory() as place:
        fill(Path(place))
        with closing(sqlite3.connect(Path(place) / "fieldapp.sqlite3")) as connection:
            target.write_text("\n".join(_dump(connection)) + "\n", encoding="utf-8")


def _dump(connection: sqlite3.Connection) -> Iterator[str]:
    """Yield the file as SQL; the search index as SQLite's own kind of table, whose parts it makes itself."""
    for statement in connection.iterdump():
        if "record_words" not in statement and "writable_schema" not in statement and statement != "COMMIT;":
            yield statement
    yield SEARCH_INDEX.strip() + ";"
    for rowid, words in connection.execute("SELECT rowid, words FROM record_words"):
        yield f"INSERT INTO record_words (rowid, words) VALUES ({rowid}, '{words}');"  # noqa: S608
    yield "COMMIT;"


if __name__ == "__main__":
    main()
