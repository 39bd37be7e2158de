"""Holds a data folder to its ledger, by the store's own reading."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fieldapp.app import App, open_app
from fieldapp.errors import FieldappError
from fieldapp.records import Draft, Submission
from fieldapp.store import Store
from tests.faults.ledger import Answers, Kept, Ledger, anywhere


@dataclass
class Findings:
    """What is wrong with a folder, in words, by kind."""

    lost: list[str] = field(default_factory=list[str])
    """Accepted answers, finished records or attached files that are not there."""
    mixed: list[str] = field(default_factory=list[str])
    """Answers that nobody typed: cut, invented, or of two moments at once."""
    ghosts: list[str] = field(default_factory=list[str])
    duplicates: list[str] = field(default_factory=list[str])
    integrity: list[str] = field(default_factory=list[str])
    window: list[str] = field(default_factory=list[str])
    """What the driver itself saw go wrong."""

    def counts(self) -> dict[str, int]:
        """Return how many of each kind."""
        return {kind: len(found) for kind, found in vars(self).items()}

    def lines(self) -> list[str]:
        """Return one line for each."""
        return [f"{kind}: {what}" for kind, found in vars(self).items() for what in found]


def check(folder: Path, ledger: Ledger) -> Findings:
    """Return what is not as it must be; the ledger goes on from what is there."""
    findings = Findings(window=ledger.troubles)
    ledger.troubles = []
    try:
        with open_app(folder, use_keyring=False) as app:
            _Reading(app, ledger, findings).hold()
    except FieldappError as error:
        findings.integrity.append(f"the folder does not open or read: {error.code} {error}")
    return findings


def replayed(store: Store) -> list[str]:
    """Return where the state differs from the replay of the journal."""
    return store.journal.replay_faults()


class _Reading:
    """One look through an open folder."""

    def __init__(self, app: App, ledger: Ledger, findings: Findings) -> None:
        self.store = app.store
        self.ledger = ledger
        self.findings = findings
        self.open = {draft.id for draft in self.store.drafts.all()}
        self.listed = [submission.id for submission in self.store.outbox.submissions()]
        project = app.flows.settings().project
        self.destinations = sorted(project.destinations) if project else []

    def hold(self) -> None:
        """Look at everything."""
        self.findings.integrity += self.store.faults()
        self.findings.integrity += replayed(self.store)
        finished = set(self.listed)
        self.findings.duplicates += [f"{id_} is a draft and a record" for id_ in self.open & finished]
        if len(finished) != len(self.listed):
            self.findings.duplicates.append("a record is listed twice")
        self._hold_unknown(finished)
        for id_, kept in list(self.ledger.records.items()):
            if id_ in finished:
                self._hold_record(id_, kept)
            elif id_ in self.open:
                self._hold_draft(id_, kept)
            else:
                self._hold_absent(id_, kept)
        self.ledger.starting = 0

    def _hold_unknown(self, finished: set[str]) -> None:
        """A draft whose making was cut short by the kill may be there or not; nothing else may."""
        known = self.ledger.records
        unknown = sorted(self.open - known.keys())
        self.findings.ghosts += [f"the record {id_}" for id_ in sorted(finished - known.keys())]
        self.findings.ghosts += [f"the draft {id_}" for id_ in unknown[self.ledger.starting :]]
        for id_ in unknown[: self.ledger.starting]:
            known[id_] = Kept(dict(self.store.drafts.get(id_).answers))

    def _hold_absent(self, id_: str, kept: Kept) -> None:
        never_made = kept.torn and kept.new
        if not never_made and (kept.touched or not kept.discarding):
            self.findings.lost.append(f"the whole of {id_}: {len(kept.accepted)} answers")
        del self.ledger.records[id_]

    def _hold_draft(self, id_: str, kept: Kept) -> None:
        draft = self.store.drafts.get(id_)
        if kept.finished and not kept.torn:
            self.findings.lost.append(f"the record {id_}, which was finished, is a draft")
        kept.finished = False
        self._hold_answers(draft, kept)
        self._hold_files(draft, kept)
        kept.settle(dict(draft.answers))

    def _hold_record(self, id_: str, kept: Kept) -> None:
        if not (kept.finishing or kept.finished):
            self.findings.ghosts.append(f"{id_} is finished, and nobody finished it")
        draft = self.store.drafts.get(id_)
        self._hold_answers(draft, kept)
        record = self.store.outbox.submission(id_)
        self._hold_payload(record, kept)
        owed = sorted(delivery.destination for delivery in self.store.outbox.deliveries([id_]))
        if kept.sha256 == "" and owed != self.destinations:
            self.findings.duplicates.append(f"{id_} is owed to {owed}, not {self.destinations}")
        elif len(set(owed)) != len(owed):
            self.findings.duplicates.append(f"{id_} is owed twice: {owed}")
        kept.settle(dict(draft.answers))
        kept.finished, kept.sha256 = True, record.sha256

    def _hold_payload(self, record: Submission, kept: Kept) -> None:
        if hashlib.sha256(record.payload).hexdigest() != record.sha256:
            self.findings.integrity.append(f"the payload of {record.id} is not that of its SHA-256")
        if kept.sha256 not in ("", record.sha256):
            self.findings.integrity.append(f"the payload of {record.id} has changed")
        if kept.sha256 == "" and kept.finishing | kept.finished:
            said = set(_strings(json.loads(record.payload)))
            self.findings.lost += [
                f"{text!r} in the payload of {record.id}" for text in kept.texts if text.strip() not in said
            ]
        for file in record.attachments:
            self._hold_file(record.id, file.sha256)

    def _hold_answers(self, draft: Draft, kept: Kept) -> None:
        found = dict(draft.answers)
        if any(self._agree(found, state, kept) for state in kept.states):
            return
        wrong = _differences(found, kept)
        self.findings.lost += [f"{draft.id} {what}" for what in wrong.get("lost", ())]
        self.findings.mixed += [f"{draft.id} {what}" for what in wrong.get("mixed", ())]
        if not wrong:
            self.findings.mixed.append(f"{draft.id}: {found} is of no one moment of {kept.states}")

    def _agree(self, found: Answers, state: Answers, kept: Kept) -> bool:
        """Return whether only files differ that were on their way, each by a commit of its own."""
        apart = [path for path in found.keys() | state.keys() if found.get(path) != state.get(path)]
        return all(self._on_its_way(path, found.get(path, ""), kept) for path in apart)

    def _on_its_way(self, path: str, name: str, kept: Kept) -> bool:
        if (anywhere(path), name) in kept.moving:
            return True
        of_file = anywhere(path) in self.ledger.file_questions
        return of_file and any(state.get(path, "") == name for state in kept.states)

    def _hold_files(self, draft: Draft, kept: Kept) -> None:
        files = {file.path: file for file in self.store.attachments.of(draft.id)}
        asked = [path for path in draft.answers if anywhere(path) in self.ledger.file_questions]
        self.findings.lost += [f"the file of {draft.id} {path}" for path in asked if path not in files]
        for file in files.values():
            if draft.answers.get(file.path) != file.name:
                self.findings.mixed.append(f"{draft.id} {file.path} has a file and another answer")
            if kept.torn and kept.swept and not self.store.attachments.place(file.sha256).is_file():
                # It was deleted after the commit that took it out was flushed, which no power cut tears.
                self.ledger.files.discard(file.sha256)
            self._hold_file(draft.id, file.sha256)

    def _hold_file(self, id_: str, sha256: str) -> None:
        """Hold a file to its name; one from before this ledger is not of our making."""
        if sha256 not in self.ledger.files:
            return
        place = self.store.attachments.place(sha256)
        if not place.is_file():
            self.findings.lost.append(f"a file of {id_}")
        elif hashlib.sha256(place.read_bytes()).hexdigest() != sha256:
            self.findings.integrity.append(f"a file of {id_} has other bytes")


def _differences(found: Answers, kept: Kept) -> dict[str, list[str]]:
    """Say which answers are not there, and which were never typed."""
    wrong: dict[str, list[str]] = {}
    for path in sorted(found.keys() | {path for state in kept.states for path in state}):
        possible = {state.get(path, "") for state in kept.states}
        is_ = found.get(path, "")
        if is_ in possible or (anywhere(path), is_) in kept.moving:
            continue
        kind = "mixed" if is_ else "lost"
        wrong.setdefault(kind, []).append(f"{path}: {is_!r}, not one of {sorted(possible)}")
    return wrong


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)
