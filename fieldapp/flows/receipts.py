"""Receipts for people: shown, written into a file for a supervisor, held to the server once more.

The file is JSON: `{"kind": "fieldapp-receipts", "madeAt": ..., "records": [...]}`. A record names its
clientReferenceId, its form and version, when it was finished, the SHA-256 of its payload and of each file,
and for every destination the address, where it stands there, and each receipt: ids, SHA-256 as sent, the
server's status, time and raw answer, our own time, and what the last check showed. Times have the zone of
this laptop, the server's are in UTC. No answer and no name of a file stands in it, but what a server repeats.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from itertools import groupby, islice
from pathlib import Path
from typing import Any

from fieldapp.connector import Clock, Connector
from fieldapp.durable import write_pieces_durably
from fieldapp.errors import (
    CaptivePortal,
    ConsentNeeded,
    FieldappError,
    OtherProject,
    SignInNeeded,
    Unreachable,
    VaultLocked,
)
from fieldapp.flows.servers import Servers
from fieldapp.records import DIGIME, Checked, Delivery, Outcome, Proof, Reason, Receipt, Record
from fieldapp.store import Store

KIND = "fieldapp-receipts"
_PAGE = 200  # records read at a time
_SAME_WALL = (Unreachable, CaptivePortal, SignInNeeded, VaultLocked)  # the next question would meet it too

Progress = Callable[[int, int], None]  # receipts looked at, of how many (0 = not known)


class CheckLine(Record):
    """What came of asking a server again about one receipt."""

    record_id: str
    destination: str
    checked: Checked | None = None
    trouble: Reason | None = None  # why the server could not be asked; then nothing was noted
    to_provider: bool = False  # it went on to the service behind an account, as FHIR does: nobody reads there

    @property
    def confirmed(self) -> bool:
        """Whether the server showed everything, just as it was sent."""
        return self.checked is not None and self.checked.outcome is Outcome.ALL_THERE

    @property
    def refuted(self) -> bool:
        """Whether the server showed that the receipt is no proof any more."""
        return self.checked is not None and self.checked.outcome.refutes


class Receipts:
    """Proofs of delivery, and what can be done with them."""

    def __init__(self, store: Store, servers: Servers, *, clock: Clock) -> None:
        """Take the store, and the servers that can be asked again."""
        self._store = store
        self._servers = servers
        self._clock = clock

    def of(self, record_ids: Sequence[str]) -> list[Proof]:
        """Return what can be shown of these records. Raises NotFound."""
        return self._store.proofs.proofs(record_ids)

    def document(self, record_ids: Sequence[str] | None = None) -> dict[str, Any]:
        """Return as JSON what `export` writes. Raises NotFound."""
        records = [_proof_json(proof) for proof in self._proofs(record_ids)]
        return {"kind": KIND, "madeAt": _local(self._clock()), "records": records}

    def export(self, file: Path, record_ids: Sequence[str] | None = None) -> int:
        """Write the receipts of these records, or of all, into a file for its owner alone; return how many.

        Whole or not at all, in little memory. Raises NotFound, DiskError.
        """
        count = 0

        def pieces() -> Iterator[bytes]:
            nonlocal count
            head = json.dumps({"kind": KIND, "madeAt": _local(self._clock())})
            yield f'{head[:-1]}, "records": ['.encode()
            for proof in self._proofs(record_ids):
                written = json.dumps(_proof_json(proof), ensure_ascii=False, indent=1)
                yield f"{',' if count else ''}\n{written}".encode("utf-8", "backslashreplace")
                count += 1
            yield b"\n]}\n"

        write_pieces_durably(file, pieces())
        return count

    def check(
        self,
        record_ids: Sequence[str] | None = None,
        *,
        progress: Progress = lambda _done, _total: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Iterator[CheckLine]:
        """Ask the servers again about every receipt of these records, or of all; note and yield each outcome.

        But for one that was refuted before its record was sent again: the later receipt is the proof. What
        could not be asked is said and not noted. Raises NotFound, ProjectMissing, VaultLocked, DiskError.
        """
        connectors, project = self._servers.connectors(), self._servers.project()
        order = {name: number for number, name in enumerate(connectors)}
        done, total = 0, len(record_ids or ())
        walls: dict[str, FieldappError] = {}
        proofs = self._proofs(record_ids)
        while page := list(islice(proofs, _PAGE)):
            places = {(d.submission_id, d.destination): d for proof in page for d in proof.deliveries}
            # What went in one sync file is asked about together: then it is read back once.
            receipts = sorted((receipt for proof in page for receipt in _in_force(proof)), key=_parcel)
            receipts.sort(key=lambda receipt: order.get(receipt.destination, len(order)))
            for (destination, *_), group in groupby(receipts, key=_parcel):
                asked, connector = list(group), connectors.get(destination)
                if cancelled():
                    return
                ours = [r for r in asked if _is_at(places, r, project.address(destination))]
                for receipt in (r for r in asked if connector is None or r not in ours):
                    yield _told(receipt, OtherProject())
                if connector is not None:
                    yield from self._ask(connector, ours, walls)
            done += len(page)
            progress(done, total)

    def _ask(
        self, connector: Connector, receipts: Sequence[Receipt], walls: dict[str, FieldappError]
    ) -> Iterator[CheckLine]:
        """Ask one server about one sync file's receipts; what nothing goes past is kept in `walls`."""
        error, left = walls.get(connector.name), list(receipts)
        answers = connector.check(receipts)
        while left and error is None:
            try:
                checked = next(answers)
            except ConsentNeeded as met:
                if met.alone:  # of this receipt's respondent: the next is another's
                    yield _told(left.pop(0), met)
                    answers = connector.check(tuple(left))
                    continue
                error = walls[connector.name] = met
                break
            except FieldappError as met:
                error = met
                if isinstance(met, _SAME_WALL):
                    walls[connector.name] = met
                break
            receipt = left.pop(0)
            if checked.outcome is not Outcome.NO_READ_BACK:
                self._store.proofs.note(receipt, checked, self._clock())
            yield CheckLine(
                record_id=receipt.submission_id,
                destination=connector.name,
                checked=checked,
                to_provider=connector.name == DIGIME and not receipt.remote_id,
            )
        if error is not None:
            yield from (_told(receipt, error) for receipt in left)

    def _proofs(self, record_ids: Sequence[str] | None) -> Iterator[Proof]:
        """Yield the proofs of these records, or of all that have a receipt, a page at a time."""
        if record_ids is not None:
            ids = list(dict.fromkeys(record_ids))
            for start in range(0, len(ids), _PAGE):
                yield from self._store.proofs.proofs(ids[start : start + _PAGE])
            return
        after = 0
        while page := self._store.proofs.with_receipts(after, _PAGE):
            after = max(page)
            yield from self._store.proofs.proofs(list(page.values()))


def _in_force(proof: Proof) -> Iterator[Receipt]:
    """Yield the receipts of a record without those that were refuted and that a later one stands beside."""
    last = {receipt.destination: receipt for receipt in proof.receipts}
    for receipt in proof.receipts:
        checked = Checked.read(receipt.checked)
        if receipt is last[receipt.destination] or checked is None or not checked.outcome.refutes:
            yield receipt


def _parcel(receipt: Receipt) -> tuple[str, str, str]:
    return receipt.destination, receipt.file_store_id, receipt.remote_id if receipt.file_store_id else ""


def _is_at(places: dict[tuple[str, str], Delivery], receipt: Receipt, address: str) -> bool:
    """Whether the server at an address is the one that gave a receipt: no other is asked about it."""
    place = places.get((receipt.submission_id, receipt.destination))
    return place is not None and bool(address) and place.address == address


def _told(receipt: Receipt, error: FieldappError) -> CheckLine:
    return CheckLine(
        record_id=receipt.submission_id, destination=receipt.destination, trouble=Reason.of(error)
    )


def _proof_json(proof: Proof) -> dict[str, Any]:
    return {
        "clientReferenceId": proof.id,
        "form": {
            "tenant": proof.form.tenant,
            "campaign": proof.form.campaign,
            "schemaId": proof.form.schema_id,
            "version": proof.form.version,
        },
        "recordVersion": proof.row_version,
        "finishedAt": _local(proof.finished_at),
        "sha256": proof.sha256,
        "files": [{"id": id_, "sha256": sha256, "size": size} for id_, sha256, size in proof.files],
        "destinations": [
            {
                "destination": delivery.destination,
                "address": delivery.address,
                "state": delivery.state,
                "proved": delivery.proved,
                "receipts": _receipts_json(
                    r for r in proof.receipts if r.destination == delivery.destination
                ),
            }
            for delivery in proof.deliveries
        ],
    }


def _receipts_json(receipts: Iterable[Receipt]) -> list[dict[str, Any]]:
    return [
        {
            "status": receipt.status,
            "id": receipt.remote_id,
            "sha256": receipt.sha256,
            "sentSha256": receipt.sent_sha256,
            "receivedAt": _local(receipt.at),
            "serverTime": receipt.server_at.isoformat() if receipt.server_at else None,
            "syncFile": {"id": receipt.file_store_id, "sha256": receipt.file_sha256}
            if receipt.file_store_id
            else None,
            "files": [
                {"attachment": file.id, "id": file.remote_id, "sha256": file.sha256, "size": file.size}
                for file in receipt.files
            ],
            "checkedAt": _local(receipt.checked_at) if receipt.checked_at else None,
            "checked": receipt.checked or None,
            "rawAnswer": receipt.raw,
        }
        for receipt in receipts
    ]


def _local(at: datetime) -> str:
    """Return a time in this laptop's zone, with the zone."""
    return at.astimezone().isoformat()
