"""Randomness, all of it from the environment: numbers, ids, shuffled nodes."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from itertools import islice
from math import isnan

from forms.expr.context import Context, Nodes
from forms.expr.functions import Takes, function
from forms.expr.tree import Node
from forms.expr.values import Value, to_number, to_string

_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MODULUS = 2**31 - 1
_FACTOR = 16_807
_LONGEST = 1000  # a form that asks for more made a slip


@function("random", context=True, volatile=True)
def random(context: Context) -> float:
    """Return a number from 0 up to before 1."""
    return context.environment.random()


@function("uuid", Takes.NUMBER, optional=1, context=True, volatile=True)
def uuid(context: Context, length: float | None = None) -> str:
    """Return a new UUID; with a length, so many random digits and letters."""
    if length is None:
        return context.environment.new_id()
    count = 0 if isnan(length) else int(min(max(length, 0), _LONGEST))
    return "".join(_SIGNS[int(context.environment.random() * len(_SIGNS))] for _ in range(count))


@function("randomize", Takes.NODES, Takes.VALUE, optional=1, context=True)
def randomize(context: Context, nodes: Nodes, seed: Value | None = None) -> Nodes:
    """Shuffle nodes; the same seed gives the same order as in the other ODK engines."""
    numbers = _unseeded(context) if seed is None else _park_miller(_seed(seed, context))
    shuffled: list[Node] = []
    for node, number in zip(nodes, islice(numbers, len(nodes)), strict=True):  # Fisher-Yates, from inside out
        at = int(number * (len(shuffled) + 1))
        shuffled.append(node)
        shuffled[-1], shuffled[at] = shuffled[at], node
    return shuffled


def _unseeded(context: Context) -> Iterator[float]:
    while True:
        yield context.environment.random()


def _park_miller(seed: int) -> Iterator[float]:
    """Yield the numbers of the Park-Miller generator that the ODK XForms specification names."""
    state = seed % _MODULUS if seed >= 0 else -(-seed % _MODULUS)
    if state <= 0:
        state += _MODULUS - 1
    while True:
        state = state * _FACTOR % _MODULUS
        yield (state - 1) / (_MODULUS - 1)


def _seed(value: Value, context: Context) -> int:
    """Return a seed as a whole number of 64 bits.

    Of a text that is no number it is the first half of SHA-256, through a float as in JavaRosa: that is what
    Collect has shuffled by.
    """
    number = to_number(value, context)
    if isnan(number):
        text = to_string(value)
        if not text:
            return 0
        number = float(int.from_bytes(sha256(text.encode()).digest()[:8], signed=True))
    return int(min(max(number, -(2.0**63)), 2.0**63))
