"""A laptop put together by hand: real flows over a real store; a test sets its clock and its project."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from fieldapp.flows import Bin, Board, Capture, History, OpenDraft
from fieldapp.flows.interrupted import SYNC_LOCK, Interrupted
from fieldapp.flows.library import Library
from fieldapp.flows.lists import Lists
from fieldapp.flows.room import Room
from fieldapp.flows.servers import Servers
from fieldapp.flows.witness import Witness
from fieldapp.records import (
    DeliveryChange,
    DeliveryState,
    Draft,
    FormDocument,
    FormRef,
    FormSummary,
    Life,
    Project,
    Reason,
    Receipt,
    Submission,
)
from fieldapp.store import Store
from forms import Device

PROJECT = Project(name="p", base_url="http://127.0.0.1:9", tenant="mz", campaign="C1")
START = datetime(2026, 11, 21, 9, tzinfo=UTC)

ELEMENTS = (
    {"type": "dataElement", "key": "name", "name": "Name of the head", "dataType": "text"},
    {"type": "dataElement", "key": "people", "name": "People", "dataType": "integer"},
    {
        "type": "dataElement",
        "key": "roof",
        "name": "Roof",
        "dataType": "string",
        "uiElementType": "radio",
        "enums": ["Mud", "Tin"],
    },
    {"type": "dataElement", "key": "photo", "name": "Photo", "dataType": "image", "uiElementType": "camera"},
)

ROSTER = b"""<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
  xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms">
 <h:head><h:title>Roster</h:title><model>
  <instance><data id="roster" version="1"><head/><total/>
   <member jr:template=""><name/><sex/></member>
   <orx:meta><orx:instanceID/></orx:meta></data></instance>
  <bind nodeset="/data/head" type="string"/>
  <bind nodeset="/data/total" type="int" calculate="count(/data/member)"/>
  <bind nodeset="/data/member/name" type="string"/>
  <bind nodeset="/data/member/sex" type="select1"/>
 </model></h:head>
 <h:body>
  <input ref="/data/head"><label>Head of the household</label></input>
  <group ref="/data/member"><label>Member</label><repeat nodeset="/data/member">
   <input ref="/data/member/name"><label>Name</label></input>
   <select1 ref="/data/member/sex"><label>Sex</label>
    <item><label>Female</label><value>f</value></item><item><label>Male</label><value>m</value></item>
   </select1>
  </repeat></group>
 </h:body>
</h:html>"""


class Laptop:
    """One data folder; `reopen` is another process on it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.now = START
        self.ticks = 0
        self.where: Project | None = PROJECT
        self.user = "u1"
        self._runs = count(1)
        self._ids = count(1)
        self.reopen()

    def reopen(self) -> None:
        """Close and open the folder again, as the next process does."""
        if hasattr(self, "store"):
            self.store.close()
        self.store = Store.open(self.folder, clock=lambda: self.now)
        servers = Servers(self, lambda *_: {})
        self.witness = Witness(
            clock=lambda: self.now,
            ticks=lambda: self.ticks,
            run=f"run-{next(self._runs)}",
            user=lambda: self.user,
        )
        self.library = Library(self.store, servers)
        device = Device(now=lambda: self.now)
        self.capture = Capture(
            self.store,
            servers,
            self.library,
            witness=self.witness,
            new_id=lambda: f"r{next(self._ids)}",
            device=lambda: device,
            room=Room(self.folder),
        )
        self.history = History(
            self.store,
            self.library,
            device=lambda: device,
            name_of=lambda user: {"u1": "Amina Bello"}.get(user, user),
        )
        self.bin = Bin(self.store, self.witness)
        self.board = Board(
            self.store,
            servers,
            self.library,
            Lists(self.store, servers, self.library, Interrupted(self.store.folder / SYNC_LOCK)),
            clock=lambda: self.now,
            device=lambda: device,
        )

    def project(self) -> Project | None:
        """Return what is set up."""
        return self.where

    def later(self, *, days: float = 0, seconds: float = 0) -> None:
        """Let time pass, on both clocks."""
        gone = timedelta(days=days, seconds=seconds)
        self.now += gone
        self.ticks += int(gone.total_seconds() * 1e9)

    def household(self, elements: Sequence[Mapping[str, Any]] = ELEMENTS, version: str = "1") -> int:
        """Have a DIGIT form; return its id."""
        raw = json.dumps(
            {"schema": "household", "version": int(version), "elements": list(elements)}
        ).encode()
        return self._put("household", version, raw, "")

    def roster(self) -> int:
        """Have an XForm with a repeat; return its id."""
        return self._put("roster", "1", ROSTER, "roster.xml")

    def _put(self, schema: str, version: str, raw: bytes, file_name: str) -> int:
        ref = FormRef(tenant="mz", campaign="C1", schema_id=schema, version=version)
        document = FormDocument(
            ref=ref, raw=raw, origin="file" if file_name else "server", file_name=file_name
        )
        stored = self.store.forms.put([(document, FormSummary(title=schema.title()))], self.now)
        return stored[0].id

    def answer(self, opened: OpenDraft, **answers: str) -> None:
        """Answer questions of the household form, each an act of its own."""
        for name, text in answers.items():
            opened.session.set(f"/{name}", text)
            self.capture.save(opened, {f"/{name}": text}, f"/{name}")

    def filled(self, form_id: int | None = None, photo: bytes | None = None) -> OpenDraft:
        """Start a household and answer in it."""
        opened = self.capture.start(form_id or self.household())
        self.answer(opened, name="Amina", people="4", roof="Mud")
        if photo is not None:
            file = self.folder / "photo.jpg"
            file.write_bytes(photo)
            opened.session.set("/photo", file.name)
            self.capture.attach(opened, "/photo", file, "image/jpeg")
            file.unlink()
        return opened

    def finished(self, photo: bytes | None = None) -> Submission:
        """Finish a household."""
        return self.capture.finish(self.filled(photo=photo))

    def settle(self, record_id: str, state: str) -> None:
        """Have the server take or refuse a record."""
        after = DeliveryState(state)
        rows = self.store.outbox.deliveries([record_id])
        sha256 = self.store.outbox.submission(record_id).sha256
        receipts = [
            Receipt(
                destination=row.destination,
                submission_id=record_id,
                status="COMPLETED",
                remote_id="s",
                sha256=sha256,
                at=self.now,
            )
            for row in rows
            if after is DeliveryState.DELIVERED
        ]
        reason = Reason(code="refused", title="no") if after is DeliveryState.REFUSED else None
        changes = [DeliveryChange(delivery_id=row.id, state=after, reason=reason) for row in rows]
        self.store.outbox.apply(changes, receipts, now=self.now)

    def delivered(self, photo: bytes | None = None) -> Submission:
        """Finish a household and have it arrive."""
        submission = self.finished(photo)
        self.settle(submission.id, "delivered")
        return submission

    def life(self, record_id: str) -> Life:
        """Return where a record is in its life."""
        return self.draft(record_id).life

    def draft(self, record_id: str) -> Draft:
        """Return a record with its answers."""
        return self.store.drafts.get(record_id)

    def files(self) -> Iterator[Path]:
        """Yield the files in the attachments folder."""
        return (path for path in (self.folder / "attachments").rglob("*") if path.is_file())
