"""What a faults profile may say, and reading one. Wrong fields are refused in words."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

Span = tuple[int, int]  # a number is drawn from it, both ends included

_COMMON = {"fault", "chance", "on"}
_FIELDS: dict[str, set[str]] = {
    "latency": {"ms", "spread_ms"},  # before the request is handed on
    "slow_answer": {"ms", "spread_ms"},  # after it was processed
    "bandwidth": {"up_bits", "down_bits"},  # bits a second, shared by all connections
    "cut_up": {"after_bytes"},  # after so many bytes of the request
    "cut_down": {"after_bytes"},  # after so many bytes of the answer
    "cut_before": set(),  # the whole request came, none of it is handed on
    "cut_after": set(),  # the request was processed, its answer is swallowed
    "duplicate": set(),  # the server gets the same bytes twice; the second answer is dropped
    "garbage": {"processed"},  # an answer that is none
    "portal": {"processed", "status"},  # a captive portal's page
    "tls": {"way"},  # to a TLS client this way; a plain one is closed with bytes of a TLS alert
}
FAULTS = tuple(_FIELDS)
SHAPING = frozenset(
    {"latency", "slow_answer", "bandwidth"}
)  # these go together with each other and with one other
_NEEDED = {"latency": "ms", "slow_answer": "ms", "cut_up": "after_bytes", "cut_down": "after_bytes"}
_WAYS = ("alert", "garbage", "self-signed")
_PORTAL_STATUSES = (200, 302, 511)
_LONGEST_MS = 600_000
_MOST_BYTES = 2**31
_MOST_SECONDS = 86_400


class WrongProfile(ValueError):
    """A profile cannot be used; the text says why."""


@dataclass(frozen=True)
class Rule:
    """One fault and how often it comes. Fields that are not the fault's own stay as they are here."""

    fault: str
    chance: float = 1.0
    on: str = ""  # only where the request's path contains this
    ms: int = 0
    spread_ms: int = 0  # up to so much more or less
    up_bits: int = 0  # 0 = as fast as it goes
    down_bits: int = 0
    after_bytes: Span = (0, 0)
    processed: bool = False  # the server gets the request before its answer is replaced
    status: int = 200
    way: str = "alert"


@dataclass(frozen=True)
class Flapping:
    """A link that is there for a while, then refuses connections for a while, in turn; seconds."""

    up: tuple[float, float]
    down: tuple[float, float]


@dataclass(frozen=True)
class Profile:
    """Everything that can go wrong on one link. Without rules it passes all on untouched."""

    seed: int = 0
    rules: tuple[Rule, ...] = ()
    flapping: Flapping | None = None


def load_profile(name: str | Path, shipped: Path) -> Profile:
    """Read a profile's file, or the shipped one of that name. Raises WrongProfile, OSError."""
    path = Path(name)
    if not path.is_file():
        path = shipped / f"{name}.json"
    if not path.is_file():
        names = ", ".join(sorted(known.stem for known in shipped.glob("*.json")))
        raise WrongProfile(f"{name} is no file and no shipped profile; there are {names}")
    try:
        body = json.loads(path.read_bytes())
    except ValueError as error:
        raise WrongProfile(f"{path} is not JSON: {error}") from error
    return read_profile(body)


def read_profile(body: object) -> Profile:
    """Return the profile that a JSON value describes. Raises WrongProfile naming the wrong field."""
    facts = _object(body, "the profile")
    _only(facts, {"seed", "rules", "flapping", "about"}, "the profile")
    seed = facts.get("seed", 0)
    if type(seed) is not int:
        raise WrongProfile("seed must be a whole number")
    rules = facts.get("rules", [])
    if not isinstance(rules, list):
        raise WrongProfile("rules must be a list")
    read = tuple(_rule(line, f"rule {n}") for n, line in enumerate(cast("list[Any]", rules), 1))
    flapping = facts.get("flapping")
    return Profile(seed, read, None if flapping is None else _flapping(flapping))


def _rule(line: object, where: str) -> Rule:
    facts = _object(line, where)
    fault = facts.get("fault")
    if not isinstance(fault, str) or fault not in _FIELDS:
        raise WrongProfile(f"{where}: there is no fault called {fault!r}; there are {', '.join(FAULTS)}")
    where = f"{where} ({fault})"
    _only(facts, _COMMON | _FIELDS[fault], where)
    needed = _NEEDED.get(fault)
    if needed is not None and needed not in facts:
        raise WrongProfile(f"{where}: {needed} is missing")
    values = {name: _READERS[name](value, f"{where}: {name}") for name, value in facts.items()}
    return Rule(**values)


def _flapping(value: object) -> Flapping:
    facts = _object(value, "flapping")
    _only(facts, {"up_seconds", "down_seconds"}, "flapping")
    up, down = (_seconds(facts.get(name), f"flapping: {name}") for name in ("up_seconds", "down_seconds"))
    return Flapping(up, down)


def _object(value: object, where: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise WrongProfile(f"{where} must be a JSON object")
    return cast("dict[str, Any]", value)


def _only(facts: dict[str, Any], known: set[str], where: str) -> None:
    for name in facts:
        if name not in known:
            raise WrongProfile(
                f"{where}: there is no field called {name}; there are {', '.join(sorted(known))}"
            )


def _text(value: object, where: str) -> str:
    if not isinstance(value, str):
        raise WrongProfile(f"{where} must be a text")
    return value


def _chance(value: object, where: str) -> float:
    if type(value) not in (int, float) or not 0 <= cast("float", value) <= 1:
        raise WrongProfile(f"{where} must be a number from 0 to 1")
    return float(cast("float", value))


def _whole(most: int) -> Any:
    def read(value: object, where: str) -> int:
        if type(value) is not int or not 0 <= value <= most:
            raise WrongProfile(f"{where} must be a whole number from 0 to {most}")
        return value

    return read


def _span(value: object, where: str) -> Span:
    """Read a number, or [least, most]."""
    pair = cast("list[object]", value) if isinstance(value, list) else [value, value]
    read = _whole(_MOST_BYTES)
    ends = [read(end, where) for end in pair]
    if len(ends) != len(("least", "most")) or ends[0] > ends[1]:
        raise WrongProfile(f"{where} must be a number or [least, most]")
    return ends[0], ends[1]


def _seconds(value: object, where: str) -> tuple[float, float]:
    """Read a length of time, or [least, most], over 0."""
    pair = cast("list[object]", value) if isinstance(value, list) else [value, value]
    ends = [float(cast("float", end)) for end in pair if type(end) in (int, float)]
    if len(ends) != len(("least", "most")) or not 0 < ends[0] <= ends[1] <= _MOST_SECONDS:
        raise WrongProfile(f"{where} must be seconds or [least, most], over 0")
    return ends[0], ends[1]


def _flag(value: object, where: str) -> bool:
    if not isinstance(value, bool):
        raise WrongProfile(f"{where} must be true or false")
    return value


def _one_of(*choices: object) -> Any:
    def read(value: object, where: str) -> Any:
        if type(value) not in (int, str) or value not in choices:
            raise WrongProfile(f"{where} must be one of {', '.join(map(str, choices))}")
        return value

    return read


_READERS: dict[str, Any] = {
    "fault": _text,
    "on": _text,
    "chance": _chance,
    "ms": _whole(_LONGEST_MS),
    "spread_ms": _whole(_LONGEST_MS),
    "up_bits": _whole(_MOST_BYTES),
    "down_bits": _whole(_MOST_BYTES),
    "after_bytes": _span,
    "processed": _flag,
    "status": _one_of(*_PORTAL_STATUSES),
    "way": _one_of(*_WAYS),
}
