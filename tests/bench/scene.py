"""A data folder to measure on: set up, with forms, without a server."""

from __future__ import annotations

import json
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from fieldapp.app import App, open_app
from fieldapp.records import FormDocument, FormRef, FormSummary

TENANT = "mz.nampula"
CAMPAIGN = "LLIN-2026"
NOWHERE = "http://127.0.0.1:9"  # the discard port: nobody answers


def big_form(questions: int) -> bytes:
    """Return a form document with that many questions, of several types."""
    kinds = (("text", "text"), ("integer", "number"), ("date", "date"), ("boolean", "radio"))
    elements = [
        {
            "type": "dataElement",
            "name": f"Question {number} of the long form",
            "key": f"q{number}",
            "dataType": kinds[number % len(kinds)][0],
            "uiElementType": kinds[number % len(kinds)][1],
            "value": "null",
            "hint": "As on the card",
            "validations": [{"name": "required", "attribute": True}],
        }
        for number in range(questions)
    ]
    return json.dumps({"schema": "big", "version": 1, "name": "Big form", "elements": elements}).encode()


@contextmanager
def app_with_form(document: bytes, schema: str) -> Generator[tuple[App, int]]:
    """Open the app over a fresh folder that holds one form; give it and the form's id."""
    with (
        TemporaryDirectory(prefix="fieldapp-bench-", ignore_cleanup_errors=True) as folder,
        open_app(Path(folder), "bench", use_keyring=False) as app,
    ):
        app.flows.account.set_project(NOWHERE, TENANT, CAMPAIGN)
        ref = FormRef(tenant=TENANT, campaign=CAMPAIGN, schema_id=schema, version="1")
        arrived = (FormDocument(ref=ref, raw=document), FormSummary(title=schema))
        [stored] = app.store.forms.put([arrived], app.flows.clock())
        yield app, stored.id
