"""The rules of delivery: what each happening does to a record that is owed to a destination.

Pure: no clock, store, wire or thread. `sync` asks, stores the answer, and only then touches the wire.

Theory. A delivery is a debt to a server, kept until a receipt comes back. ARRIVE alone pays it; a look at
the server that shows the record lost opens it again, when a person says so. What may have arrived is
UNCONFIRMED, never WAITING, so that nobody is told 'not sent' of something that was: the doubt is a mark of
its own (`maybe_arrived`) that only the server's word lifts. Both go out again by themselves, the same bytes
under the same key. BLOCKED waits for a person (sign in, unlock). REFUSED was read by the server and turned
down; it stays until a person asks for another try, or finishes a later version of the record, to which it
gives way. DECLINED is owed no more, because its respondent does not want it there, until they are asked
again; what is SENDING is let come to its end first. A pair that is not in the table is a bug of ours and
raises IllegalMove.
"""

from __future__ import annotations

from enum import StrEnum

from fieldapp.errors import Effect
from fieldapp.records import DeliveryState

_S = DeliveryState


class Happening(StrEnum):
    """What can happen to a delivery."""

    START = "start"  # a sync takes it in hand; stored before the wire is touched
    ARRIVE = "arrive"  # a receipt came back
    POSTPONE = "postpone"  # it surely did not arrive; it goes again by itself
    UNSURE = "unsure"  # it may have arrived
    BLOCK = "block"  # a person must act first
    REFUSE = "refuse"  # the server said no
    RETRY = "retry"  # a person acted or asked: due now
    GIVE_WAY = "give way"  # a later version of the record goes in its place
    DECLINE = "decline"  # the respondent does not want it there


class IllegalMove(Exception):
    """A happening that cannot befall a delivery in that state: a bug, never the world's fault."""


MOVES: dict[tuple[DeliveryState, Happening], DeliveryState] = {
    (_S.WAITING, Happening.START): _S.SENDING,
    (_S.WAITING, Happening.POSTPONE): _S.WAITING,
    (_S.WAITING, Happening.BLOCK): _S.BLOCKED,
    (_S.WAITING, Happening.RETRY): _S.WAITING,
    (_S.UNCONFIRMED, Happening.START): _S.SENDING,
    (_S.UNCONFIRMED, Happening.POSTPONE): _S.UNCONFIRMED,
    (_S.UNCONFIRMED, Happening.BLOCK): _S.BLOCKED,
    (_S.UNCONFIRMED, Happening.RETRY): _S.UNCONFIRMED,
    (_S.BLOCKED, Happening.START): _S.SENDING,
    (_S.BLOCKED, Happening.POSTPONE): _S.WAITING,
    (_S.BLOCKED, Happening.BLOCK): _S.BLOCKED,
    (_S.BLOCKED, Happening.RETRY): _S.WAITING,
    (_S.REFUSED, Happening.RETRY): _S.WAITING,
    (_S.DELIVERED, Happening.RETRY): _S.WAITING,  # only where a look at the server showed that it lost it
    (_S.REFUSED, Happening.GIVE_WAY): _S.REPLACED,
    (_S.WAITING, Happening.DECLINE): _S.DECLINED,
    (_S.UNCONFIRMED, Happening.DECLINE): _S.DECLINED,
    (_S.BLOCKED, Happening.DECLINE): _S.DECLINED,
    (_S.REFUSED, Happening.DECLINE): _S.DECLINED,
    (_S.DECLINED, Happening.RETRY): _S.WAITING,  # the respondent was asked again
    (_S.SENDING, Happening.ARRIVE): _S.DELIVERED,
    (_S.SENDING, Happening.POSTPONE): _S.WAITING,
    (_S.SENDING, Happening.UNSURE): _S.UNCONFIRMED,
    (_S.SENDING, Happening.BLOCK): _S.BLOCKED,
    (_S.SENDING, Happening.REFUSE): _S.REFUSED,
}


def next_state(state: DeliveryState, happening: Happening, *, maybe_arrived: bool = False) -> DeliveryState:
    """Return the state after `happening`; what may have arrived is never called waiting.

    Raises IllegalMove for a pair that is not in MOVES.
    """
    try:
        after = MOVES[state, happening]
    except KeyError:
        raise IllegalMove(f"{happening} cannot happen to a delivery that is {state}") from None
    return _S.UNCONFIRMED if after is _S.WAITING and maybe_arrived else after


def in_doubt(happening: Happening, *, maybe_arrived: bool) -> bool:
    """Return whether a delivery may have arrived after `happening`, given whether it may have before."""
    if happening is Happening.UNSURE:
        return True
    return maybe_arrived and happening not in (Happening.ARRIVE, Happening.REFUSE)


def after_error(effect: Effect, *, reached: bool) -> Happening:
    """Return what an error's `effect` means for a delivery that was being sent.

    `reached`: this attempt got so far that the server could have processed the record. Without that, not
    even a lost reply leaves a doubt.
    """
    match effect:
        case "block":
            return Happening.BLOCK
        case "refuse":
            return Happening.REFUSE
        case "postpone" | "unsure":
            return Happening.UNSURE if reached else Happening.POSTPONE


def back_off(attempts: int, jitter: float) -> float:
    """Return the seconds until the next try by itself: full jitter under 30 s doubling to one hour.

    `attempts` counts from 1; `jitter` is a random number in [0, 1). At least 5 seconds.
    """
    ceiling = min(30.0 * 2 ** min(attempts - 1, 10), 3600.0)
    return max(5.0, ceiling * jitter)
