"""The profiles of `resources/faults/`, made quick enough to be played hundreds of times over."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from fieldapp.assets import asset
from tests.faults.dice import Dice

CLOSED = {"captive": "captive-portal", "wrong-tls": "not-trusted"}
"""Profiles that, as a link that stays so, let nothing through, and the one true reason then."""
_HASTE = 50  # times faster than life
_WIDER = 1000  # times as many bits a second
_SLOW_FLAP = 4.0  # seconds; a link that comes and goes in less is quick enough
_FLAP_HASTE = 20


def names() -> list[str]:
    """Return the profiles there are."""
    return sorted(file.stem for file in Path(str(asset("faults"))).glob("*.json"))


def road(name: str, dice: Dice) -> dict[str, Any]:
    """Return a profile with its faults as often as they are, its times and bits a second made quick."""
    body: dict[str, Any] = json.loads(asset("faults", f"{name}.json").read_bytes())
    rules = [{key: _quick(key, value) for key, value in rule.items()} for rule in body["rules"]]
    quick = {"seed": dice.getrandbits(31), "rules": rules}
    if "flapping" in body:
        quick["flapping"] = {key: _quick_flap(value) for key, value in body["flapping"].items()}
    return quick


def closed(name: str, dice: Dice) -> dict[str, Any]:
    """Return a profile that lets nothing through, with faults of that profile's kinds alone."""
    rules = [dict(rule) for rule in road(name, dice)["rules"]]
    rules[-1].pop("chance", None)  # the last one always falls where no other did
    return {"seed": dice.getrandbits(31), "rules": rules}


def _quick(key: str, value: Any) -> Any:
    if key in {"ms", "spread_ms"}:
        return max(1, value // _HASTE)
    return value * _WIDER if key in {"up_bits", "down_bits"} else value


def _quick_flap(seconds: Any) -> Any:
    span = seconds if isinstance(seconds, list) else [seconds, seconds]
    return [second / _FLAP_HASTE for second in span] if max(span) > _SLOW_FLAP else span
