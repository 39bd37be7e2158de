"""Profiles: what they may say, and that a seed says it all."""

from __future__ import annotations

import json
import threading
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from fieldapp.sandbox.proxy.front import FaultProxy
from fieldapp.sandbox.proxy.plan import draw_plan
from fieldapp.sandbox.proxy.profile import FAULTS, WrongProfile, load_profile, read_profile
from tests.fieldapp.sandbox.proxy.conftest import Noting

_SHIPPED = Path(__file__).resolve().parents[4] / "resources" / "faults"
_ROUGH = [
    {"fault": "latency", "ms": 1, "chance": 0.3},
    {"fault": "cut_before", "chance": 0.2},
    {"fault": "cut_after", "chance": 0.2},
    {"fault": "cut_down", "chance": 0.2, "after_bytes": [0, 200]},
    {"fault": "portal", "chance": 0.2},
]


def _run(proxy: FaultProxy, times: int) -> list[tuple[list[str], int]]:
    """Make requests one after the other; return the faults that each met and the bytes it got."""
    with httpx.Client(trust_env=False, timeout=20) as client:
        for _ in range(times):
            try:
                client.get(f"{proxy.url}/x")
            except httpx.RequestError:
                continue
    return [(passage["faults"], passage["down"]) for passage in proxy.counts()["newest"]]


def test_the_same_seed_gives_the_same_faults(proxy_with: Callable[..., FaultProxy], noting: Noting) -> None:
    first, second = (_run(proxy_with(*_ROUGH, seed=7), 40) for _ in range(2))
    other = _run(proxy_with(*_ROUGH, seed=8), 40)
    assert first == second
    assert first != other
    assert len({fault for faults, _ in first for fault in faults}) == len(_ROUGH)


def test_another_profile_starts_at_connection_one(
    proxy_with: Callable[..., FaultProxy], noting: Noting
) -> None:
    proxy = proxy_with(*_ROUGH, seed=7)
    first = _run(proxy, 20)
    proxy.set_profile(read_profile({"seed": 7, "rules": _ROUGH}))
    assert _run(proxy, 20) == first * 2


def test_a_plan_needs_nothing_but_the_seed_and_the_number() -> None:
    profile = read_profile({"seed": 3, "rules": _ROUGH})
    late_first = [draw_plan(profile, number) for number in range(200, 0, -1)]
    assert late_first[::-1] == [draw_plan(profile, number) for number in range(1, 201)]


def test_chances_come_true() -> None:
    profile = read_profile({"rules": [{"fault": "duplicate", "chance": c} for c in (0, 0.25, 1)]})
    fell = Counter(d.rule.chance for n in range(4000) for d in draw_plan(profile, n).drawn)
    assert fell[0] == 0
    assert 900 < fell[0.25] < 1100
    assert fell[1] == 4000


def test_draws_stay_within_the_rule() -> None:
    rules = [
        {"fault": "cut_up", "after_bytes": [3, 5]},
        {"fault": "latency", "ms": 20, "spread_ms": 30},
    ]
    profile = read_profile({"rules": rules})
    plans = [draw_plan(profile, number) for number in range(500)]
    assert {plan.drawn[0].after for plan in plans} == {3, 4, 5}
    pauses = [plan.drawn[1].seconds for plan in plans]
    assert min(pauses) == 0
    assert 0.045 < max(pauses) < 0.05


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ([], "the profile must be a JSON object"),
        ({"speed": 1}, "the profile: there is no field called speed"),
        ({"seed": "a"}, "seed must be a whole number"),
        ({"rules": {}}, "rules must be a list"),
        ({"rules": [7]}, "rule 1 must be a JSON object"),
        ({"rules": [{"fault": "flood"}]}, "rule 1: there is no fault called 'flood'; there are latency, "),
        ({"rules": [{"fault": ["a"]}]}, "rule 1: there is no fault"),
        ({"rules": [{"fault": "cut_after"}, {"fault": "latency"}]}, r"rule 2 \(latency\): ms is missing"),
        ({"rules": [{"fault": "cut_after", "ms": 1}]}, "there is no field called ms; there are chance,"),
        ({"rules": [{"fault": "cut_after", "chance": 2}]}, "chance must be a number from 0 to 1"),
        ({"rules": [{"fault": "cut_after", "chance": True}]}, "chance must be a number from 0 to 1"),
        ({"rules": [{"fault": "cut_after", "on": 1}]}, "on must be a text"),
        ({"rules": [{"fault": "latency", "ms": -1}]}, "ms must be a whole number from 0"),
        ({"rules": [{"fault": "cut_up", "after_bytes": [5, 3]}]}, r"must be a number or \[least, most\]"),
        ({"rules": [{"fault": "cut_up", "after_bytes": [1, 2, 3]}]}, r"must be a number or \[least, most\]"),
        ({"rules": [{"fault": "cut_up", "after_bytes": 1.5}]}, "after_bytes must be a whole number"),
        ({"rules": [{"fault": "garbage", "processed": 1}]}, "processed must be true or false"),
        ({"rules": [{"fault": "portal", "status": 404}]}, "status must be one of 200, 302, 511"),
        ({"rules": [{"fault": "portal", "status": [200]}]}, "status must be one of 200, 302, 511"),
        ({"rules": [{"fault": "tls", "way": "old"}]}, "way must be one of alert, garbage, self-signed"),
        ({"flapping": 3}, "flapping must be a JSON object"),
        ({"flapping": {"up_seconds": 3}}, "down_seconds must be seconds"),
        ({"flapping": {"up_seconds": 0, "down_seconds": 1}}, "up_seconds must be seconds"),
        ({"flapping": {"up_seconds": "a", "down_seconds": 1}}, "up_seconds must be seconds"),
    ],
)
def test_wrong_profiles_are_refused_in_words(body: Any, words: str) -> None:
    with pytest.raises(WrongProfile, match=words):
        read_profile(body)


def test_profiles_are_read_by_file_or_by_name(tmp_path: Path) -> None:
    mine = tmp_path / "mine.json"
    mine.write_text(json.dumps({"seed": 5}), encoding="utf-8")
    assert load_profile(str(mine), _SHIPPED).seed == 5
    assert load_profile("cuts", _SHIPPED).rules
    with pytest.raises(WrongProfile, match=r"no shipped profile; there are captive, cuts, "):
        load_profile("unknown", _SHIPPED)
    mine.write_text("{", encoding="utf-8")
    with pytest.raises(WrongProfile, match="is not JSON"):
        load_profile(str(mine), _SHIPPED)


def test_many_at_once_through_everything_hurt_only_themselves(noting: Noting) -> None:
    """A defect of the proxy's own comes out of `stop`."""
    proxy = FaultProxy("127.0.0.1", noting.port, load_profile("everything", _SHIPPED)).start()
    threads = [threading.Thread(target=_run, args=(proxy, 60)) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    counts = proxy.counts()
    proxy.stop()
    proxy.stop()
    assert counts["injected"] > 20
    FaultProxy("127.0.0.1", noting.port).stop()  # never started: nothing to stop


def test_every_shipped_profile_is_right_and_together_they_know_every_fault() -> None:
    profiles = {path.stem: load_profile(path.stem, _SHIPPED) for path in _SHIPPED.glob("*.json")}
    assert set(profiles) == {
        *("captive", "cuts", "duplicates", "everything", "flapping", "lost-answers", "weak-2g", "wrong-tls")
    }
    assert {rule.fault for rule in profiles["everything"].rules} == set(FAULTS)
    assert profiles["everything"].flapping is not None
