"""What goes along with a record and its files, so that they are found again."""

from __future__ import annotations

import pytest

from fieldapp.connectors.digime.documents import document, file_facts, record_facts
from fieldapp.records import PushedAs
from tests.fieldapp.connectors.digime.documents.made import ID, attachment, filled, frozen
from tests.forms.scenario import element, form


@pytest.mark.parametrize(
    ("how", "media_type"),
    [
        (PushedAs.JSON, "application/json"),
        (PushedAs.PDF, "application/pdf"),
        (PushedAs.FHIR, "application/fhir+json"),
    ],
)
def test_a_record_is_found_by_its_number_campaign_form_and_version(how: PushedAs, media_type: str) -> None:
    of = form(element())
    submission = frozen(filled(of, {"/q": "Ana"}))
    facts = record_facts(submission, document(submission, of, how).media_type, "respondent-1")
    assert facts.told() == {
        "mimeType": media_type,
        "accounts": [{"accountId": "respondent-1"}],
        "reference": [ID],
        "tags": ["LLIN-2026", "householdDetails", "1"],
    }


def test_a_file_is_found_by_its_record_and_its_hash() -> None:
    of = form(element("photo", dataType="file"))
    photo = attachment("/photo", "front.jpg", b"jpeg")
    submission = frozen(filled(of, {"/photo": photo.name}), [photo])
    assert file_facts(submission, photo, "respondent-1").told() == {
        "mimeType": "image/jpeg",
        "accounts": [{"accountId": "respondent-1"}],
        "reference": [ID, photo.sha256],
        "tags": ["LLIN-2026", "householdDetails", "1", "front.jpg"],
    }


def test_a_record_of_no_campaign_has_no_empty_tag() -> None:
    of = form(element())
    submission = frozen(filled(of, {"/q": "Ana"}))
    bare = submission.model_copy(update={"form": submission.form.model_copy(update={"campaign": ""})})
    assert record_facts(bare, "application/json", "r").tags == ("householdDetails", "1")
