"""The world that a scenario takes place in: its clock, place, device, and the files beside the form."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from itertools import count
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from forms import Device

_NOON = datetime(2026, 6, 15, 12, tzinfo=UTC)
_SOURCE = re.compile(r"""\bsrc\s*=\s*["'](jr://[^"']+)["']""")
_GOLDEN = 0.6180339887498949  # multiples of it, modulo 1, spread evenly


def device(env: Mapping[str, Any]) -> Device:
    """Return a device in the time zone of `env`, at its time, with its facts and, in turn, its places."""
    moment = datetime.fromisoformat(env["now"]) if env.get("now") else _NOON
    here = moment.astimezone(ZoneInfo(env.get("tz") or "UTC"))
    places = iter(env.get("geolocations") or ())
    throws, ids = count(1), _ids()
    return Device(
        now=lambda: here,
        random=lambda: next(throws) * _GOLDEN % 1,
        new_id=lambda: next(ids),
        facts={name.lower(): fact for name, fact in (env.get("preload") or {}).items()},
        locate=lambda: next(places, ""),
    )


def media(scenario: Mapping[str, Any]) -> dict[str, bytes]:
    """Return the files beside the form by base name; where missing ones are to be blank, those too."""
    given = {uri: str(item["body"]).encode() for uri, item in (scenario.get("attachments") or {}).items()}
    if scenario["env"].get("missingResource") == "BLANK":
        given = dict.fromkeys(_SOURCE.findall(scenario["form"]), b"") | given
    files = {uri.rpartition("/")[2]: body for uri, body in given.items()}
    saved = scenario["env"].get("lastSaved")
    return files if saved is None else files | {"last-saved": saved.encode()}


def _ids() -> Iterator[str]:
    return (str(UUID(int=number, version=4)) for number in count(1))
