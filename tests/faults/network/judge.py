"""Holds the app's store and the server to what was finished on a laptop."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from fieldapp.errors import FieldappError
from fieldapp.records import DIGIME, DIGIT, Delivery, DeliveryState
from fieldapp.store import Store
from tests.faults.check import replayed
from tests.faults.network.laptop import TOO_LARGE, WORDS_OF, Laptop, Promise
from tests.faults.network.link import Link, Passage, broken
from tests.helpers.screens import CAMPAIGN, TENANT

DESTINATIONS = (DIGIT, DIGIME)
_OWED = (DeliveryState.WAITING, DeliveryState.UNCONFIRMED)  # a kill leaves what may have arrived in doubt
Record = dict[str, Any]

_RENEWAL, _OF_DIGIT = "/oauth/token", "/user/"


@dataclass
class Findings:
    """What is wrong, in words, by kind; see `figures.Figures`. Counts of what is as it must be beside it."""

    lost: list[str] = field(default_factory=list[str])
    duplicates: list[str] = field(default_factory=list[str])
    wrong: list[str] = field(default_factory=list[str])
    misordered: list[str] = field(default_factory=list[str])
    ghosts: list[str] = field(default_factory=list[str])
    unproved: list[str] = field(default_factory=list[str])
    untrue: list[str] = field(default_factory=list[str])
    stuck: list[str] = field(default_factory=list[str])
    integrity: list[str] = field(default_factory=list[str])
    delivered: int = 0
    refused: int = 0
    replaced: int = 0

    def lines(self) -> list[str]:
        """Return one line for each thing that is wrong."""
        return [
            f"{kind}: {what}"
            for kind, found in vars(self).items()
            if isinstance(found, list)
            for what in found
        ]


def judge(laptop: Laptop, link: Link) -> Findings:
    """Return what is not as it must be once everything that may arrive has."""
    findings = Findings()
    arrived = _Arrived(link)
    try:
        with laptop.open() as app:
            _hold_store(app.store, laptop, findings)
            rows = {(row.submission_id, row.destination): row for row in app.store.outbox.deliveries()}
            for promise in laptop.promises.values():
                for destination in DESTINATIONS:
                    row = rows.get((promise.id, destination))
                    _hold_delivery(promise, destination, row, arrived, findings)
            _hold_receipts(app.store, laptop, rows.values(), findings)
    except FieldappError as error:
        findings.integrity.append(f"the folder does not open or read: {error.code} {error}")
    for (destination, id_), record in arrived.records.items():
        promise = laptop.promises.get(id_)
        if promise is None:
            findings.ghosts.append(f"{id_} at {destination}")
        else:
            _hold_record(promise, destination, record, arrived, findings)
    return findings


def squandered(passages: Iterable[Passage], given_anew: int) -> int:
    """Return how often the respondent's access ended though no answer to a renewal can have been lost."""
    renewals = [p for p in passages if p["path"].endswith(_RENEWAL) and not p["path"].startswith(_OF_DIGIT)]
    return max(0, given_anew - sum(map(broken, renewals)))


def hold_closed(laptop: Laptop, link: Link, code: str) -> Findings:
    """Return what is not as it must be where nothing can get through, for the one reason of that code."""
    findings = Findings()
    findings.ghosts += [f"{id_} at {place}" for place, id_ in _Arrived(link).records]
    with laptop.open() as app:
        for row in app.store.outbox.deliveries():
            promise = laptop.promises.get(row.submission_id)
            if promise and promise.poison == TOO_LARGE and row.destination == DIGIT:
                _hold_refusal(promise, row, findings, there=False)
                findings.refused = 0  # counted at the end
                continue  # refused before it could meet the link
            said = row.reason.code if row.reason else ""
            if row.state not in _OWED or said != code:
                findings.untrue.append(
                    f"{row.submission_id} at {row.destination} is {row.state}, {said!r}; not {code!r}"
                )
    return findings


class _Arrived:
    """What the server has, by its own word."""

    def __init__(self, link: Link) -> None:
        self.link = link
        listed: list[Record] = link.sandbox.records()
        self.records = {(record["destination"], record["id"]): record for record in listed}
        newest_first = [(record["destination"], record["id"]) for record in listed]
        self.order = {key: place for place, key in enumerate(reversed(newest_first))}
        self.contents: dict[tuple[str, str], list[str]] = {}
        for destination, id_, sha256 in link.look("SELECT destination, id, sha256 FROM contents"):
            self.contents.setdefault((destination, id_), []).append(sha256)


def _hold_store(store: Store, laptop: Laptop, findings: Findings) -> None:
    findings.integrity += store.faults()
    findings.integrity += replayed(store)
    listed = {submission.id for submission in store.outbox.submissions()}
    findings.lost += [f"the record {id_}" for id_ in sorted(laptop.promises.keys() - listed)]
    findings.ghosts += [f"{id_} in the store" for id_ in sorted(listed - laptop.promises.keys())]
    for id_ in listed & laptop.promises.keys():
        promise, kept = laptop.promises[id_], store.outbox.submission(id_)
        if kept.payload != promise.payload:
            findings.wrong.append(f"the payload of {id_} has changed in the store")
        if sorted(file.sha256 for file in kept.attachments) != sorted(file.sha256 for file in promise.files):
            findings.wrong.append(f"the files of {id_} have changed in the store")


def _hold_delivery(
    promise: Promise, destination: str, row: Delivery | None, arrived: _Arrived, findings: Findings
) -> None:
    where = f"{promise.id} at {destination}"
    if row is None:
        findings.lost.append(f"{where} is owed no more")
        return
    there = (destination, promise.id) in arrived.records
    if row.state is DeliveryState.DELIVERED:
        findings.delivered += 1
        if not there:
            findings.lost.append(f"{where} is called delivered and is not there")
        _hold_order(promise, destination, arrived, findings)
    elif row.state is DeliveryState.REPLACED:
        findings.replaced += 1
    elif promise.poison and destination == DIGIT:
        _hold_refusal(promise, row, findings, there=there)
    else:
        findings.stuck.append(f"{where} is {row.state}: {row.reason}")


def _hold_refusal(promise: Promise, row: Delivery, findings: Findings, *, there: bool) -> None:
    """Hold a record that the server can never take to the reason of its own."""
    title = row.reason.title if row.reason else ""
    if row.state is not DeliveryState.REFUSED or WORDS_OF[promise.poison] not in title or there:
        findings.untrue.append(f"{promise.id} ({promise.poison}) is {row.state}: {row.reason}")
    else:
        findings.refused += 1


def _hold_order(promise: Promise, destination: str, arrived: _Arrived, findings: Findings) -> None:
    mine = arrived.order.get((destination, promise.id))
    before = arrived.order.get((destination, promise.after))
    if mine is not None and before is not None and mine < before:
        findings.misordered.append(f"{promise.id} came to {destination} before {promise.after}")


def _hold_receipts(store: Store, laptop: Laptop, rows: Iterable[Delivery], findings: Findings) -> None:
    for row in rows:
        promise = laptop.promises.get(row.submission_id)
        proofs = [
            proof
            for proof in store.outbox.receipts(row.submission_id)
            if proof.destination == row.destination
        ]
        good = promise is not None and any(
            proof.sha256 == hashlib.sha256(promise.payload).hexdigest() and proof.remote_id and proof.status
            for proof in proofs
        )
        delivered = row.state is DeliveryState.DELIVERED
        if delivered != good:
            findings.unproved.append(
                f"{row.submission_id} at {row.destination} is {row.state} and has {len(proofs)} receipts"
            )
        elif len(proofs) > 1:
            findings.duplicates.append(f"{row.submission_id} has {len(proofs)} receipts of {row.destination}")


def _hold_record(
    promise: Promise, destination: str, record: Record, arrived: _Arrived, findings: Findings
) -> None:
    where = f"{promise.id} at {destination}"
    contents = arrived.contents[destination, promise.id]
    if record["times"] != 1 or len(contents) != 1:
        findings.duplicates.append(f"{where} counts {record['times']} times, with {len(contents)} contents")
    frozen: Record = json.loads(promise.payload)
    said = {"form": frozen["schema"], "version": str(frozen["version"]), "campaign": CAMPAIGN}
    said["answers"] = frozen["answers"] if destination == DIGIT else _told(promise)
    findings.wrong += [
        f"{where}: {name} is {record[name]!r}, not {value!r}"
        for name, value in said.items()
        if record[name] != value
    ]
    if destination == DIGIME:
        whole = hashlib.sha256(promise.id.encode() + b"\0" + promise.document).hexdigest()
        if whole not in contents:
            findings.wrong.append(f"{where} has other bytes than the respondent was to get")
        there = sorted((file["sha256"], file["size"]) for file in record["attachments"])
    else:
        there = sorted(_named_files(record, arrived.link, frozen, where, findings))
    if there != sorted((file.sha256, file.size) for file in promise.files):
        findings.wrong.append(f"{where} has other files: {there}")


def _told(promise: Promise) -> Record:
    """Return the answers that the respondent reads, by the names of their questions."""
    items: list[Record] = json.loads(promise.document)["answers"]
    answers: Record = {}
    while items:
        item = items.pop()
        if item["kind"] == "question":
            answers[item["path"].lstrip("/")] = item["value"]
        items += item.get("items", [])
    return answers


def _named_files(
    record: Record, link: Link, frozen: Record, where: str, findings: Findings
) -> list[tuple[str, int]]:
    """Return SHA-256 and size of the bytes that the filestore has under the ids that a record names."""
    item: Record = json.loads(record["raw"].rpartition("--- this record in the unpacked file ---\n")[2])
    nested: Record = item.get("household") or item["delivery"]
    if nested.get("deprecatedID") != frozen.get("deprecatedID"):
        findings.wrong.append(f"{where} names {nested.get('deprecatedID')} as the one it replaces")
    notes = json.loads(nested.get("additionalFields") or nested["additionalDetails"])
    found: list[tuple[str, int]] = []
    for entry in notes.get("attachments", ()):
        content = link.file(TENANT, entry["fileStoreId"])
        found.append((hashlib.sha256(content).hexdigest(), len(content)))
    return found
