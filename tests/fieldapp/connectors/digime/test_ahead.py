"""What is signed ahead is what would be signed now: used once, and not when it has lain too long."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Generator, Mapping
from typing import Any

import pytest

from fieldapp.connectors.digime.ahead import Ahead
from fieldapp.errors import DataDamaged, VaultLocked


class Desk:
    """Signs with numbers, at a time that a test sets."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.locked = False
        self.begun, self.go_on = threading.Event(), threading.Event()
        self.described: list[Mapping[str, Any]] = []
        self._numbers = itertools.count(1)
        self.ahead = Ahead(bearer=self.bearer, descriptor=self.descriptor, now=lambda: self.now)

    def bearer(self, claims: Mapping[str, str]) -> tuple[float, str]:
        if self.locked:
            raise VaultLocked
        return self.now, f"{claims['access_token']} {next(self._numbers)}"

    def descriptor(self, told: Mapping[str, Any]) -> str:
        if self.locked:
            raise VaultLocked
        self.described.append(told)
        return str(told)

    def busy(self) -> None:
        self.begun.set()
        self.go_on.wait(10)


@pytest.fixture
def desk() -> Generator[Desk]:
    made = Desk()
    yield made
    made.ahead.close()


_ANA, _JOAO = {"access_token": "ana"}, {"access_token": "joao"}


def test_a_token_is_used_once_and_for_its_own_claims(desk: Desk) -> None:
    desk.ahead.next_bearer(_ANA)
    assert desk.ahead.bearer(_JOAO) == "joao 2"
    assert [desk.ahead.bearer(_ANA) for _ in range(2)] == ["ana 1", "ana 3"]


@pytest.mark.parametrize("passed", [20.0, 3600.0, -1.0])
def test_a_token_that_has_lain_too_long_is_not_used(desk: Desk, passed: float) -> None:
    desk.ahead.next_bearer(_ANA)
    assert desk.ahead._bearers
    next(iter(desk.ahead._bearers.values())).result()
    desk.now += passed
    assert desk.ahead.bearer(_ANA) == "ana 2"


def test_what_stops_it_is_said_to_whoever_asks(desk: Desk) -> None:
    desk.locked = True
    desk.ahead.next_bearer(_ANA)
    with pytest.raises(VaultLocked):
        desk.ahead.bearer(_ANA)
    desk.locked = False
    assert desk.ahead.bearer(_ANA) == "ana 1"


def test_what_is_expected_is_read_and_signed_after_the_token(desk: Desk) -> None:
    desk.ahead.expect(lambda: {"a": 1})
    assert desk.described == []
    desk.ahead.next_bearer(_ANA)
    desk.ahead._hand.submit(lambda: None).result()
    assert desk.described == [{"a": 1}]
    assert (desk.ahead.descriptor({"a": 1}), desk.described) == ("{'a': 1}", [{"a": 1}])
    assert desk.ahead.descriptor({"a": 1})
    assert len(desk.described) == 2, "used once"


def test_what_is_expected_is_signed_once_whoever_comes_first(desk: Desk) -> None:
    desk.ahead._hand.submit(desk.busy)
    desk.begun.wait(10)
    desk.ahead.expect(lambda: {"a": 1})
    desk.ahead.next_bearer(_ANA)
    assert desk.ahead.descriptor({"a": 1}) == "{'a': 1}", "nobody has begun with it"
    desk.go_on.set()
    assert desk.ahead.bearer(_ANA) == "ana 1"
    desk.ahead._hand.submit(lambda: None).result()
    assert desk.described == [{"a": 1}]


def test_what_stops_the_expected_is_said_to_whoever_asks(desk: Desk) -> None:
    desk.ahead.expect(lambda: {"a": 1})
    desk.ahead.next_bearer(_ANA)
    desk.ahead.bearer(_ANA)
    desk.locked = True
    desk.ahead.expect(lambda: {"a": 2})
    desk.ahead.next_bearer(_JOAO)
    desk.ahead._hand.submit(lambda: None).result()
    with pytest.raises(VaultLocked):
        desk.ahead.descriptor({"a": 2})


def test_what_cannot_be_read_now_is_met_in_its_turn(desk: Desk) -> None:
    def damaged() -> Mapping[str, Any]:
        raise DataDamaged

    desk.ahead.expect(damaged)
    desk.ahead.next_bearer(_ANA)
    assert desk.ahead.bearer(_ANA) == "ana 1"


def test_no_more_is_kept_than_some(desk: Desk) -> None:
    desk.ahead.next_descriptors({"a": number} for number in range(200))
    assert len(desk.ahead._descriptors) <= 64


def test_what_waited_when_the_end_came_is_signed_on_the_spot(desk: Desk) -> None:
    desk.ahead._hand.submit(desk.busy)
    desk.begun.wait(10)
    desk.ahead.next_bearer(_ANA)
    desk.ahead.next_descriptors([{"a": 1}])
    ending = threading.Thread(target=desk.ahead.close)
    ending.start()
    assert (desk.ahead.bearer(_ANA), desk.ahead.descriptor({"a": 1})) == ("ana 1", "{'a': 1}")
    desk.go_on.set()
    ending.join(10)


def test_after_the_end_all_is_signed_on_the_spot(desk: Desk) -> None:
    desk.ahead.close()
    desk.ahead.next_bearer(_ANA)
    desk.ahead.next_descriptors([{"a": 1}])
    assert desk.ahead.bearer(_ANA) == "ana 1"
    assert desk.described == []
    assert desk.ahead.descriptor({"a": 1}) == "{'a': 1}"
