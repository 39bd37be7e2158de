"""The form documents and message texts that the sandbox hands out, read from its samples folder."""

from __future__ import annotations

import json
from pathlib import Path
from typing import cast

from fieldapp.sandbox.shapes import JsonObject

_MESSAGES = "messages-"


def read_forms(folder: Path) -> list[JsonObject]:
    """Return every form document of the folder, in the order of file names.

    Read anew each time, so that a form can be exchanged while the server runs.
    """
    files = sorted(file for file in folder.glob("*.json") if not file.name.startswith(_MESSAGES))
    return [cast("JsonObject", json.loads(file.read_bytes())) for file in files]


def read_messages(folder: Path) -> list[dict[str, str]]:
    """Return every message line {tenantId, code, message, module, locale} of the folder."""
    lines: list[dict[str, str]] = []
    for file in sorted(folder.glob(f"{_MESSAGES}*.json")):
        lines += cast("list[dict[str, str]]", json.loads(file.read_bytes())["messages"])
    return lines
