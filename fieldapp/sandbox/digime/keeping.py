"""What becomes of a file that came, by whatever way: it lies in the library, and the inbox counts it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from fieldapp.sandbox.arrivals import Arrival, Arrivals, AttachedFile
from fieldapp.sandbox.digime.library import Described, Library
from fieldapp.sandbox.shapes import JsonObject, as_list, as_object, load_json, storable
from fieldapp.sandbox.world import World

DESTINATION = "digime"
_TOLD = "urn:fieldapp:record:1"


@dataclass(frozen=True)
class Sent:
    """One sending. `way` is import, provider or postbox; `raw` the request as the inbox page shows it."""

    user: str
    contract: str
    way: str
    described: Described
    body: bytes
    raw: str
    name: str = ""  # only postbox writes have a file name


class Keeping:
    """Keeps files."""

    def __init__(self, world: World) -> None:
        self._database = world.database
        self._library = Library(world)
        self._arrivals = Arrivals(world.database, world.now)

    def take(self, sent: Sent) -> None:
        """Keep a file and count it: what a record is read as counts as one, the rest are files of one."""
        with self._database.change():
            self._library.put(sent.user, sent.contract, sent.way, sent.described, sent.body)
            self._count(sent)

    def _count(self, sent: Sent) -> None:
        described, digest = sent.described, hashlib.sha256(sent.body).hexdigest()
        reference = described.references[0] if described.references else digest
        media_type = described.mime_type.partition(";")[0].strip()
        record = _record(sent.body) if media_type == "application/json" else None
        if sent.way == "provider" or media_type == "application/fhir+json":
            record = {**(_object(sent.body) or {}), "clientReferenceId": reference}
        elif media_type == "application/pdf" and len(described.references) == 1:  # a file of one has two
            record = {"clientReferenceId": reference}
        if record is not None:
            self._arrivals.take(_arrival(record, sent, reference))
            return
        # digi.me's import has no file name; the last tag is the nearest to one
        name = sent.name or (described.tags[-1] if described.tags else "")
        file = AttachedFile(name, described.mime_type, len(sent.body), digest)
        self._arrivals.attach(DESTINATION, reference, file)


def _arrival(record: JsonObject, sent: Sent, reference: str) -> Arrival:
    if record.get("schema") == _TOLD:
        record = _untold(record)
    answers = as_object(record.get("answers"))
    schema = sent.described.schema or {}
    return Arrival(
        destination=DESTINATION,
        id=storable(str(record["clientReferenceId"])) or reference,
        form=storable(str(record.get("schema", schema.get("objectType", "")))),
        version=storable(str(record.get("version", schema.get("version", "")))),
        campaign=storable(str(record.get("campaignId", ""))),
        answers=record if answers is None else answers,
        content=reference.encode() + b"\0" + sent.body,
        raw=sent.raw,
    )


def _untold(record: JsonObject) -> JsonObject:
    """Return a record that is told in words (resources/schemas/record.schema.json) by its bare names."""
    form = as_object(record.get("form")) or {}
    answers = _values(record.get("answers"))
    return {**record, "schema": form.get("id", ""), "version": form.get("version", ""), "answers": answers}


def _values(items: object) -> JsonObject:
    """Return the values of what stands beside each other, by name; a section without a path is none."""
    found: JsonObject = {}
    for item in map(as_object, as_list(items) or []):
        if item is None:
            continue
        name = str(item.get("name", ""))
        if item.get("kind") == "question":
            found[name] = item.get("value")
        elif item.get("kind") == "repeat":
            instances = map(as_object, as_list(item.get("instances")) or [])
            found[name] = [_values(one.get("items")) for one in instances if one is not None]
        elif item.get("path"):
            found[name] = _values(item.get("items"))
        else:
            found |= _values(item.get("items"))
    return found


def _object(body: bytes) -> JsonObject | None:
    try:
        return as_object(load_json(body))
    except ValueError:
        return None


def _record(body: bytes) -> JsonObject | None:
    """Return a body that is a record with a clientReferenceId; any other is kept as a file."""
    record = _object(body)
    known = record is not None and isinstance(record.get("clientReferenceId"), str)
    return record if known else None
