"""Forms of the campaign: all of them the first time, afterwards what differs from what we hold."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, cast

from fieldapp.connectors.digit.answers import whole_number
from fieldapp.connectors.digit.gateway import Gateway, content_of
from fieldapp.connectors.digit.spans import Span, array_items
from fieldapp.errors import BadAnswer
from fieldapp.records import FormDocument, FormRef, HeldForm, Project

_PATH = "/sync/forms/v1/_search"
_DOING = "get forms"


def search(gateway: Gateway, project: Project, held: Sequence[HeldForm]) -> list[FormDocument]:
    """Return new and changed forms, each with its very bytes. Raises WireError.

    A form that is not in the answer is unchanged, never deleted: the protocol has no word for deletion.
    """
    answer = gateway.post(
        _DOING,
        _PATH,
        {
            "sync": {
                "campaignId": project.campaign,
                "tenantId": project.tenant,
                "syncAll": not held,
                "forms": [{"schemaId": form.schema_id, "version": form.version} for form in held],
            }
        },
    )
    content_of(_DOING, answer)
    text = answer.content.decode(json.detect_encoding(answer.content), "surrogatepass")
    items = array_items(text, "forms")
    if items is None:
        raise BadAnswer(f"{_DOING}: no list of forms in the answer")
    return [_document(project, number, item) for number, item in enumerate(items, 1)]


def _document(project: Project, number: int, item: Span) -> FormDocument:
    """Name a document by its schema and version; one without them is handed on too, so that it is shown why.

    Tenant and campaign are those we asked for: answers may spell them otherwise.
    """
    value: Any = item.value
    facts = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
    schema, version = facts.get("schema"), facts.get("version")
    whole = whole_number(version)
    known = isinstance(schema, str) and bool(schema.strip())
    ref = FormRef(
        tenant=project.tenant,
        campaign=project.campaign,
        schema_id=str(schema) if known else f"unknown-{number}",
        version=str(whole) if whole is not None else version.strip() if isinstance(version, str) else "",
    )
    return FormDocument(ref=ref, raw=item.text.encode("utf-8", "surrogatepass"))
