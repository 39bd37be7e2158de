"""A laptop with finished records of every kind, and what each of them has to arrive as."""

from __future__ import annotations

import hashlib
import json
import struct
import zlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fieldapp.app import App, open_app
from fieldapp.connectors.digime.documents import document
from fieldapp.flows import OpenDraft
from fieldapp.records import PushedAs, Submission
from tests.faults.dice import Dice
from tests.helpers import once
from tests.helpers.screens import CAMPAIGN, PASSPHRASE, TENANT

USER_NAME, PASSWORD = "amina.bello", "Field@2026"  # the sandbox's demo account
FORMS = {"visit": "/egov-rn-service/registration/v1/_create", "handover": "/delivery/v1/_create"}
"""Schemas and where their records belong, which makes the kind of their items in a sync file."""
_FILES = ("photo", "paper")
_LIMIT = 5 * 1024 * 1024  # the filestore's
_EDITED_FIRST, _EDITED_SHARE = 6, 0.04  # which, or how many, are later versions of what was just finished
_WORDS = ("rede", "mosquiteiro", "família", "água", "ação", "Fátima", "👍", "شكراً", "„nets“", "2026", "x")
_MEDIA = {".png": "image/png", ".txt": "text/plain", ".webp": "image/webp"}

TOO_LARGE, ODD_KIND = "too-large", "odd-kind"
WORDS_OF = {TOO_LARGE: "too large", ODD_KIND: "files of this kind"}
"""What the reason's title must say of a record that DIGIT refuses for ever."""


@dataclass(frozen=True)
class File:
    """A file of a record, by the bytes that were chosen."""

    name: str
    sha256: str
    size: int


@dataclass
class Promise:
    """What was finished. `after`: the record it is a later version of; `poison`: why DIGIT refuses it."""

    id: str
    payload: bytes
    document: bytes = b""  # what its respondent gets
    files: tuple[File, ...] = ()
    after: str = ""
    poison: str = ""


@dataclass
class Laptop:
    """One data folder and what is owed from it."""

    folder: Path
    dice: Dice
    promises: dict[str, Promise] = field(default_factory=dict[str, Promise])
    made: dict[str, bytes] = field(default_factory=dict[str, bytes])  # what the sources hold, by name

    @property
    def data(self) -> Path:
        """The data folder."""
        return self.folder / "data"

    def open(self) -> App:
        """Open the app on it."""
        return open_app(self.data, PASSPHRASE, use_keyring=False)

    def set_up(self, project: bytes) -> None:
        """Sign in and get the forms, on a link that works; the vault opens at once for each process then."""
        with once.quick_passphrases(), self.open() as app:
            app.flows.account.choose_passphrase(PASSPHRASE)
            app.flows.account.open_project(project)
            app.flows.account.sign_in(USER_NAME, PASSWORD)
            app.flows.intake.refresh()

    def give_access(self, project: bytes) -> None:
        """Take a new project file, since the respondent's access is over."""
        with self.open() as app:
            app.flows.account.open_project(project)

    def work(self, records: int, attachments: int) -> None:
        """Finish so many records with so many files; some are later versions, some never get through."""
        slots = [(record, place) for record in range(records) for place in _FILES]
        chosen = set(self.dice.sample(slots, min(attachments, len(slots))))
        poison = self._poison(sorted({record for record, _ in chosen}))
        with self.open() as app:
            forms = {form.ref.schema_id: form.id for form in app.flows.board.forms()}
            editable: list[str] = []
            for record in range(records):
                edits = record == _EDITED_FIRST or self.dice.random() < _EDITED_SHARE
                if editable and record not in poison and edits:
                    editable.append(self._edit(app, editable.pop(self.dice.randrange(len(editable)))))
                    continue
                schema = "handover" if self.dice.random() < 0.25 else "visit"
                opened = app.flows.capture.start(forms[schema])
                self._answer(opened, record)
                places = [place for place in _FILES if (record, place) in chosen]
                for place in places:
                    wanted = poison.get(record, "") if place == places[0] else ""
                    self._attach(app, opened, place, wanted)
                done = self._finish(app, opened, poison=poison.get(record, ""))
                if record not in poison:
                    editable.append(done)

    def edit_some(self, number: int) -> None:
        """Change some finished records, delivered or not."""
        with self.open() as app:
            replaced = {promise.after for promise in self.promises.values()}
            open_ = [p.id for p in self.promises.values() if not p.poison and p.id not in replaced]
            for id_ in self.dice.sample(open_, min(number, len(open_))):
                self._edit(app, id_)

    def _poison(self, with_files: list[int]) -> dict[int, str]:
        """Choose the records that DIGIT refuses for ever."""
        kinds = [TOO_LARGE, *[ODD_KIND] * max(1, len(with_files) // 40)]
        unlucky = self.dice.sample(with_files, min(len(kinds), len(with_files)))
        return dict(zip(unlucky, kinds, strict=False))

    def _answer(self, opened: OpenDraft, number: int) -> None:
        opened.session.set("/name", f"House {number}")
        length = self.dice.choice((0, 3, 10, 60))
        opened.session.set("/notes", " ".join(self.dice.choices(_WORDS, k=length)))

    def _attach(self, app: App, opened: OpenDraft, place: str, wanted: str) -> None:
        number = len(self.made)
        name, content = _content(self.dice, number, wanted)
        self.made[name] = content
        source = self.folder / name
        source.write_bytes(content)
        opened.session.set(f"/{place}", name)
        app.flows.capture.attach(opened, f"/{place}", source, _MEDIA[source.suffix])
        source.unlink()

    def _edit(self, app: App, id_: str) -> str:
        opened = app.flows.capture.edit(id_, "mended")
        opened.session.set("/name", f"{opened.session.node('/name').text} again")
        return self._finish(app, opened, after=id_)

    def _finish(self, app: App, opened: OpenDraft, *, after: str = "", poison: str = "") -> str:
        names = [opened.session.node(f"/{place}").text for place in _FILES]
        files = tuple(_file(name, self.made[name]) for name in names if name)
        done: Submission = app.flows.capture.finish(opened)
        told = document(done, opened.session.form, PushedAs.JSON, language=opened.session.language)
        self.promises[done.id] = Promise(done.id, done.payload, told.content, files, after, poison)
        return done.id


def write_forms(folder: Path) -> None:
    """Write the forms that the sandbox hands out."""
    folder.mkdir(parents=True)
    for schema, path in FORMS.items():
        (folder / f"{schema}.json").write_text(json.dumps(_form(schema, path)), "utf-8")


def _form(schema: str, submit_path: str) -> dict[str, Any]:
    texts = [("name", "text", "text"), ("notes", "text", "text")]
    files = [(place, "file", "camera") for place in _FILES]
    return {
        "campaignId": CAMPAIGN,
        "tenantId": TENANT,
        "version": 1,
        "submitButtonText": "SUBMIT",
        "nextPageRoute": "/home",
        "submitPath": submit_path,
        "schema": schema,
        "elements": [
            {
                "type": "dataElement",
                "name": key,
                "key": key,
                "dataType": data,
                "uiElementType": look,
                "value": "null",
            }
            for key, data, look in texts + files
        ],
    }


def _file(name: str, content: bytes) -> File:
    return File(name, hashlib.sha256(content).hexdigest(), len(content))


def _content(dice: Dice, number: int, wanted: str) -> tuple[str, bytes]:
    """Return a new file: mostly small, sometimes some MB, or of a kind or size that DIGIT does not take."""
    if wanted == ODD_KIND:
        return f"odd {number}.webp", b"RIFF\x00\x00\x00\x00WEBP" + dice.randbytes(2000)
    if wanted == TOO_LARGE:
        return f"large {number}.png", _png(dice.randbytes(_LIMIT + dice.randrange(1000)))
    size = int(
        dice.choices(
            (
                dice.uniform(100, 3e4),
                dice.uniform(3e4, 3e5),
                dice.uniform(3e5, 1.5e6),
                dice.uniform(2e6, 4.5e6),
            ),
            (80, 15, 4, 1),
        )[0]
    )
    if size < 3e4 and dice.random() < 0.3:
        return f"list {number}.txt", dice.randbytes(size // 2).hex().encode()
    return f"photo {number}.png", _png(dice.randbytes(size))


def _png(noise: bytes) -> bytes:
    """Return a picture with a chunk in it that readers pass by."""
    header = struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 0)
    data = zlib.compress(bytes(9 * 8))
    chunks = ((b"IHDR", header), (b"noIs", noise), (b"IDAT", data), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks
    )
