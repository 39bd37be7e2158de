"""The sync file's bytes."""

from __future__ import annotations

import gzip
import json

import pytest

from fieldapp.connectors.digit.syncfile import pack
from fieldapp.errors import Refused
from fieldapp.records import Attachment
from tests.helpers.parcels import make_submission

_PHOTO = Attachment(
    id=3, draft_id="d", path="/ph%20oto", name="Ana 🦟.png", media_type="image/png", size=3, sha256="ab" * 32
)


def _unpack(packed: bytes) -> list[list[dict[str, object]]]:
    return [group["items"] for group in json.loads(gzip.decompress(packed))["syncUpData"]]


def test_bytes_depend_on_nothing_but_the_records() -> None:
    records = [make_submission("a", {"x": 1}), make_submission("b", {"y": "é"})]
    packed = pack(records, {})
    assert pack(records, {}) == packed
    assert packed[4:8] == bytes(4), "no time in the gzip header"
    assert pack(records[::-1], {}) != packed, "the order is the caller's"


def test_one_group_a_kind_registrations_first() -> None:
    records = [
        make_submission("d1", {}, submit_path="/x/Delivery/v1/_create"),
        make_submission("r1", {}),
        make_submission("d2", {}, submit_path="/delivery"),
    ]
    groups = _unpack(pack(records, {}))
    assert [[item["type"] for item in items] for items in groups] == [
        ["householdRegistration"],
        ["delivery", "delivery"],
    ]


def test_no_empty_group() -> None:
    assert len(_unpack(pack([make_submission("r1", {})], {}))) == 1


def test_the_fields_of_a_delivery() -> None:
    ((item,),) = _unpack(pack([make_submission("d1", {"n": 2}, submit_path="/delivery")], {}))
    assert item == {
        "type": "delivery",
        "delivery": {
            "clientReferenceId": "d1",
            "campaignId": "LLIN-2026",
            "tenantId": "mz.nampula",
            "status": "DELIVERED",
            "deliveryDate": 1767225900000,
            "additionalDetails": '{"schema":"householdDetails","version":2,"fields":[{"key":"n","value":2}]}',
        },
    }


def test_attachments_are_named_by_their_filestore_ids() -> None:
    ((item,),) = _unpack(pack([make_submission("r1", {}, attachments=[_PHOTO])], {3: "file-9"}))
    household = item["household"]
    assert isinstance(household, dict)
    assert json.loads(household["additionalFields"])["attachments"] == [
        {"key": "ph oto", "fileStoreId": "file-9", "sha256": "ab" * 32, "name": "Ana 🦟.png"}
    ]


def test_why_an_answer_was_accepted_goes_beside_the_answers() -> None:
    accepted = [{"path": "/n", "reason": "a wedding"}]
    plain = make_submission("r1", {"n": 49})
    payload = json.dumps({**json.loads(plain.payload), "accepted": accepted}).encode()
    ((item,),) = _unpack(pack([plain.model_copy(update={"payload": payload})], {}))
    household = item["household"]
    assert isinstance(household, dict)
    fields = json.loads(household["additionalFields"])
    assert fields["accepted"] == accepted
    assert fields["fields"] == [{"key": "n", "value": 49}]


@pytest.mark.parametrize("payload", [b"", b"{", b"[]", b'{"answers": []}', b'{"x": 1}', b"\xff"])
def test_a_payload_of_another_shape_is_refused_in_words(payload: bytes) -> None:
    record = make_submission("r1", {}).model_copy(update={"payload": payload})
    with pytest.raises(Refused) as refused:
        pack([record], {})
    assert "sync file" in refused.value.title


def test_a_version_that_is_no_number_and_nested_answers_go_as_they_are() -> None:
    record = {"answers": {"head": {"name": "Ana"}}, "schema": "roster", "version": "2026.1 β"}
    payload = json.dumps(record | {"instance": "<data/>"}).encode()
    ((item,),) = _unpack(pack([make_submission("r1", {}).model_copy(update={"payload": payload})], {}))
    household = item["household"]
    assert isinstance(household, dict)
    assert json.loads(household["additionalFields"]) == {
        "schema": "roster",
        "version": "2026.1 β",
        "fields": [{"key": "head", "value": {"name": "Ana"}}],
        "instance": "<data/>",
    }


def test_any_text_survives() -> None:
    text = 'emoji 🦟 right-to-left عربى quote " backslash \\ line\nbreak nul \u0000 astral 𝔸'
    ((item,),) = _unpack(pack([make_submission("r1", {"t": text})], {}))
    household = item["household"]
    assert isinstance(household, dict)
    assert json.loads(household["additionalFields"])["fields"][0]["value"] == text


def test_half_a_character_goes_as_it_was_frozen() -> None:
    record = make_submission("a", {"x": ""})
    payload = record.payload.replace(b'"x":""', b'"x":"\\ud83d!"')
    assert payload != record.payload
    packed = gzip.decompress(pack([record.model_copy(update={"payload": payload})], {}))
    assert "\ud83d!" in packed.decode("utf-8", "surrogatepass")


def test_answers_nested_deeply_go_as_they_are() -> None:
    nested: object = "here"
    for _ in range(250):
        nested = {"in": nested}
    [[item]] = _unpack(pack([make_submission("a", {"x": nested})], {}))
    assert str(item).count("in") >= 250
